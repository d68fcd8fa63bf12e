/** Builds models of gradient boosting: XGBoost in its three layouts, LightGBM, CatBoost. */
import { bytes, le, type Piece } from './bytes.ts'

export interface Learner {
  readonly booster?: string
  /** More keys of the learner. */
  readonly more?: Readonly<Record<string, unknown>>
}

export const learner = ({ booster = 'gbtree', more = {} }: Learner = {}) => ({
  learner: {
    attributes: { best_iteration: '3' },
    feature_names: ['a', 'b'],
    feature_types: [],
    gradient_booster: {
      model: { gbtree_model_param: { num_trees: '1' }, trees: [{ id: 0, left_children: [1, -1, -1] }] },
      name: booster,
    },
    learner_model_param: { base_score: '5E-1', num_class: '0' },
    objective: { name: 'binary:logistic' },
    ...more,
  },
  version: [2, 1, 4],
})

export const xgboostJson = (model: object = learner()): Buffer => Buffer.from(JSON.stringify(model))

const be = (number: number, width: number): Buffer => {
  const data = Buffer.alloc(width)
  data.writeUIntBE(number, Math.max(width - 6, 0), Math.min(width, 6))
  return data
}
const key = (text: string): Piece => ['L', be(text.length, 8), text]

const ubjson = (value: unknown): Piece => {
  if (typeof value === 'string') return ['S', key(value)]
  if (typeof value === 'number') return ['i', value < 0 ? 256 + value : value]
  if (Array.isArray(value))
    return value.every(each => typeof each === 'number')
      ? ['[$l#L', be(value.length, 8), Buffer.alloc(value.length * 4)]
      : ['[#L', be(value.length, 8), value.map(ubjson)]
  return ['{', Object.entries(value as object).map(([name, inner]) => [key(name), ubjson(inner)]), '}']
}

export const xgboostUbjson = (model: object = learner()): Buffer => bytes(ubjson(model))

const text = (content: string): Piece => [le(content.length, 8), content]
/** A tree of one node. */
const tree = (): Piece => [
  le(1, 4),
  le(1, 4),
  le(0, 4),
  le(0, 4),
  le(2, 4),
  le(1, 4),
  Buffer.alloc(124),
  Buffer.alloc(20),
  Buffer.alloc(16),
]

export const xgboostBinary = (booster = 'gbtree', trees = 2): Buffer =>
  bytes(
    'binf',
    [Buffer.alloc(12), le(1, 4), le(1, 4), Buffer.alloc(116)],
    text('binary:logistic'),
    text(booster),
    booster === 'gblinear'
      ? [Buffer.alloc(136)]
      : [le(trees, 4), Buffer.alloc(156), Array.from({ length: trees }, tree), Buffer.alloc(trees * 4)],
    booster === 'gbtree' ? [] : [le(2, 8), Buffer.alloc(8)],
    [le(1, 8), text('objective'), text('{}')],
    [le(1, 8), text('auc')],
  )

export const lightgbm = (...more: readonly string[]): Buffer =>
  Buffer.from(
    [
      'tree',
      'version=v4',
      'num_class=1',
      'objective=binary sigmoid:1',
      'feature_names=a b',
      'feature_infos=[0:1] [0:1]',
      'tree_sizes=100',
      '',
      'Tree=0',
      'num_leaves=2',
      'split_feature=0',
      'threshold=0.5e-3',
      'leaf_value=-0.1 inf',
      'shrinkage=1',
      ...more,
      '',
      'end of trees',
      '',
      'feature_importances:',
      'a=3',
      '',
      'parameters:',
      '[boosting: gbdt]',
      '[monotone_constraints: ]',
      'end of parameters',
      '',
      'pandas_categorical:null',
      '',
    ].join('\n'),
  )

/** A flatbuffer whose root has four fields: version, trees, information, names of parts. */
export const catboost = (
  version = 'FlabuffersModel_v1',
  parts: readonly string[] = [],
  behind: Piece = [],
): Buffer => {
  const vtable = bytes(le(12, 2), le(20, 2), le(4, 2), le(8, 2), le(12, 2), le(16, 2))
  const texts = [version, ...parts].map(each =>
    bytes(le(each.length, 4), each, Buffer.alloc(4 - (each.length % 4))),
  )
  const root = 4 + vtable.length
  const end = root + 20
  const lists = 4 + parts.length * 4
  const places = texts.map(
    (_, index) => end + 4 + lists + texts.slice(0, index).reduce((sum, each) => sum + each.length, 0),
  )
  const list = end + 4
  const core = bytes(
    le(root, 4),
    vtable,
    [
      le(root - 4, 4),
      le((places[0] ?? 0) - (root + 4), 4),
      le(end - (root + 8), 4),
      le(end - (root + 12), 4),
      le(list - (root + 16), 4),
    ],
    le(0, 4),
    [le(parts.length, 4), parts.map((_, index) => le((places[index + 1] ?? 0) - (list + 4 + index * 4), 4))],
    texts,
  )
  return bytes('CBM1', le(core.length, 4), core, behind)
}
