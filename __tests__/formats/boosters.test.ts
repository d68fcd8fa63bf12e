import { expect, test } from '@jest/globals'
import {
  catboost,
  learner,
  lightgbm,
  xgboostBinary,
  xgboostJson,
  xgboostUbjson,
} from '../support/boosters.ts'
import { bytes } from '../support/bytes.ts'
import { messages, outcome } from '../support/inspecting.ts'

test.each<[string, Buffer, string, string]>([
  ['XGBoost as JSON', xgboostJson(), 'model.json', 'xgboost safe complete'],
  ['XGBoost as UBJSON', xgboostUbjson(), 'model.ubj', 'xgboost safe complete'],
  ['XGBoost, binary', xgboostBinary(), 'model.bin', 'xgboost safe complete'],
  ['XGBoost, binary without its mark', xgboostBinary().subarray(4), 'model.bin', 'xgboost safe complete'],
  ['XGBoost, dropped trees', xgboostBinary('dart'), 'model.bin', 'xgboost safe complete'],
  ['XGBoost, linear', xgboostBinary('gblinear'), 'model.bin', 'xgboost safe complete'],
  ['LightGBM', lightgbm(), 'model.txt', 'lightgbm safe complete'],
  ['CatBoost', catboost(), 'model.cbm', 'catboost safe complete'],
  [
    'CatBoost with parts',
    catboost(undefined, ['static_ctr_provider_v1', 'text_process_v2\0'], 'data'),
    'model.cbm',
    'catboost safe complete',
  ],
  [
    'other JSON with the same key',
    Buffer.from('{"version": 1, "name": "x"}'),
    'a.json',
    'text unknown unreadable',
  ],
  [
    'settings with the same key',
    Buffer.from('{"learner": {"_target_": "os.system"}}'),
    'a.json',
    'config dangerous complete',
  ],
])('%s', async (_, data, path, expected) => {
  expect(await outcome(data, path)).toBe(expected)
})

const XGBOOST = 'unknown: The file begins like a model of XGBoost and is none: '
const LIGHTGBM = 'unknown: The file begins like a model of LightGBM and is none: '
const CATBOOST = 'unknown: The file begins like a model of CatBoost and is none: '

test.each<[string, Buffer, string]>([
  [
    'another booster',
    xgboostUbjson(learner({ booster: 'os' })),
    `${XGBOOST}the booster is none that is known.`,
  ],
  [
    'another key',
    xgboostUbjson(learner({ more: { hook: 'x' } })),
    `${XGBOOST}the key "learner.hook" is none of a model.`,
  ],
  ['half a model', xgboostUbjson({ learner: {} }), `${XGBOOST}the key version is not there.`],
  ['bytes behind UBJSON', bytes(xgboostUbjson(), 'x'), `${XGBOOST}bytes stand behind the end.`],
  ['bytes behind', bytes(xgboostBinary(), 'x'), `${XGBOOST}bytes stand behind the end.`],
  [
    'more trees',
    xgboostBinary('gbtree', 2).subarray(0, 400),
    `${XGBOOST}more trees than the file has room for.`,
  ],
  ['a line', lightgbm('import os'), `${LIGHTGBM}line 15 is none that LightGBM writes.`],
  [
    'a value that is no number',
    lightgbm('leaf_value=os.system'),
    `${LIGHTGBM}line 15 is none that LightGBM writes.`,
  ],
  [
    'a break',
    lightgbm().subarray(0, lightgbm().indexOf('end of trees')),
    `${LIGHTGBM}it breaks off behind 1 trees.`,
  ],
  ['a version of CatBoost', catboost('Other'), `${CATBOOST}its version is none that is known.`],
  ['a table past the end', catboost().subarray(0, 40), `${CATBOOST}the trees pass the end of the file.`],
  [
    'a part of others',
    catboost(undefined, ['evil']),
    'unknown: It has a part "evil", which is not known here.',
  ],
  [
    'bytes behind CatBoost',
    catboost(undefined, [], 'tail'),
    'unknown: 4 bytes stand behind the model, which CatBoost does not read.',
  ],
])('%s that is none', async (_, data, says) => {
  expect(await messages(data)).toEqual([says])
})

test('a payload in the shape of a model is told', async () => {
  const both = xgboostJson({
    ...learner({ more: { attributes: { a: { _target_: 'os.system', command: 'id' } } } }),
  })
  expect(await outcome(both, 'model.json')).toBe('xgboost dangerous complete')
})

test('depth ends', async () => {
  expect(await messages(bytes('{L\0\0\0\0\0\0\0\x07learner', '['.repeat(5000)))).toEqual([
    `${XGBOOST}nested too deep.`,
  ])
})
