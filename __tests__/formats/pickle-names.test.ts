import { describe, expect, test } from '@jest/globals'
import { allowed } from '../../src/data/pickle-allowed.ts'
import { allowedPandas } from '../../src/data/pickle-allowed-pandas.ts'
import { allowedSklearn } from '../../src/data/pickle-allowed-sklearn.ts'
import { dangers } from '../../src/data/pickle-dangerous.ts'
import { judgeName, moved } from '../../src/formats/pickle/names.ts'

const judged = (full: string) => {
  const dot = full.lastIndexOf('.')
  return judgeName(full.slice(0, dot), full.slice(dot + 1)).judged
}

/** Sets of names that popular models import together, with the number of files; the most frequent ones. */
const frequent: readonly (readonly [files: number, names: string])[] = [
  [1021, 'collections.OrderedDict torch.FloatStorage torch._utils._rebuild_tensor_v2'],
  [476, 'collections.OrderedDict torch.FloatStorage torch.LongStorage torch._utils._rebuild_tensor_v2'],
  [340, 'collections.OrderedDict torch.BoolStorage torch.FloatStorage torch._utils._rebuild_tensor_v2'],
  [255, 'collections.OrderedDict torch.BFloat16Storage torch._utils._rebuild_tensor_v2'],
  [232, 'collections.OrderedDict torch.HalfStorage torch._utils._rebuild_tensor_v2'],
  [56, '_codecs.encode numpy.core.multiarray._reconstruct numpy.dtype numpy.ndarray torch.ByteStorage'],
  [
    40,
    'torch.device transformers.trainer_utils.HubStrategy transformers.trainer_utils.IntervalStrategy transformers.trainer_utils.SchedulerType transformers.training_args.OptimizerNames transformers.training_args.TrainingArguments',
  ],
  [13, 'accelerate.state.PartialState accelerate.utils.dataclasses.DistributedType torch.device'],
  [12, 'torch.Tensor torch._tensor._rebuild_from_type_v2'],
  [11, 'argparse.Namespace torch.device'],
  [
    7,
    'torch.Size torch._utils._rebuild_parameter torch.nn.modules.activation.SiLU torch.nn.modules.batchnorm.BatchNorm2d torch.nn.modules.container.Sequential torch.nn.modules.conv.Conv2d ultralytics.nn.modules.block.C2f ultralytics.nn.tasks.SegmentationModel',
  ],
]

test('what popular models import is known', () => {
  for (const [, names] of frequent)
    expect(names.split(' ').filter(name => judged(name) !== 'safe')).toEqual([])
})

test('no name is both allowed and dangerous', () => {
  for (const { names } of [...allowed, ...allowedSklearn, ...allowedPandas])
    for (const [module, listed] of Object.entries(names))
      for (const name of listed.split(' '))
        expect([module, name, judgeName(module, name).judged]).toEqual([module, name, 'safe'])
  for (const { names = {}, modules = '' } of dangers) {
    for (const [module, listed] of Object.entries(names))
      for (const name of listed.split(' '))
        expect([module, name, judgeName(module, name).judged]).toEqual([module, name, 'dangerous'])
    for (const module of modules.split(' ').filter(word => word !== ''))
      expect([
        module,
        judgeName(module, 'anything').judged,
        judgeName(`${module}.below`, 'it').judged,
      ]).toEqual([module, 'dangerous', 'dangerous'])
  }
})

describe('names that no list knows', () => {
  test.each([
    ['a.stranger', 'unknown'],
    ['__main__.TrainingArguments', 'unknown'],
    ['torch.nn.modules.linear.Linear', 'safe'],
    ['torch.nn.modules.linear.os', 'unknown'],
    ['torch.nn.modules.linear.f.Linear', 'unknown'],
    ['torch.nn.modulesX.linear.Linear', 'unknown'],
    ['__torch__.torch.nn.Module', 'safe'],
    ['os.system', 'dangerous'],
    ['os.path.join', 'dangerous'],
    ['ossify.system', 'unknown'],
    ['numpy.size.__builtins__', 'dangerous'],
    ['x.__globals__', 'dangerous'],
    ['a.__loader__.exec_module', 'dangerous'],
  ])('%s is %s', (name, verdict) => {
    expect(judged(name)).toBe(verdict)
  })

  test.each([
    ['collections', '_sys.modules', 'dangerous'],
    ['statistics', 'sys.modules', 'dangerous'],
    ['a', 'Outer.Inner', 'unknown'],
    ['a', 'Outer._hidden', 'dangerous'],
    ['os\0', 'system', 'dangerous'],
    ['builtins', 'eval\0', 'dangerous'],
    ['', '', 'unknown'],
    ['a'.repeat(100_000), 'b', 'unknown'],
  ])('the path %s %s is %s', (module, name, verdict) => {
    expect(judgeName(module, name).judged).toBe(verdict)
  })
})

test.each([
  ['__builtin__', 'eval', 'builtins eval'],
  ['__builtin__', 'reduce', 'functools reduce'],
  ['cPickle', 'loads', 'pickle loads'],
  ['copy_reg', '_reconstructor', 'copyreg _reconstructor'],
  ['urllib', 'urlopen', 'urllib.request urlopen'],
  ['commands', 'getoutput', 'subprocess getoutput'],
  ['itertools', 'imap', 'builtins map'],
  ['exceptions', 'OSError', 'builtins OSError'],
  ['StringIO', 'StringIO', 'io StringIO'],
  ['torch', 'load', 'torch load'],
])('Python 2 named %s.%s what is now %s', (module, name, now) => {
  expect(moved(module, name).join(' ')).toBe(now)
})
