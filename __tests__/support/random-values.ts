/** Values that pickles made by chance are put together from. */
import { le, type Piece } from './bytes.ts'
import type { Random } from './random.ts'

export const NAMES = [
  'os system',
  'builtins eval',
  'collections OrderedDict',
  'collections _sys.modules',
  'torch._utils _rebuild_tensor_v2',
  'numpy ndarray',
  '__builtin__ reduce',
  '__builtin__ eval',
  'copy_reg _reconstructor',
  'copyreg add_extension',
  'cPickle loads',
  'urllib urlopen',
  'exceptions ValueError',
  'exceptions Nothing',
  'itertools imap',
  'a.b C.D',
  'x __class__',
].map(name => name.split(' ') as [string, string])

export const texts = NAMES.flat()

export const textPiece = (random: Random, content: string): Piece =>
  random.pick<() => Piece>([
    () => `S'${content}'\n`,
    () => `V${content}\n`,
    () => ['T', le(content.length, 4), content],
    () => ['U', content.length, content],
    () => ['X', le(content.length, 4), content],
    () => [0x8c, content.length, content],
    () => [0x8d, le(content.length, 8), content],
  ])()

export const DATA: readonly ((random: Random) => Piece)[] = [
  () => 'N',
  () => 0x88,
  () => 0x89,
  random => ['K', random.below(256)],
  random => ['M', le(random.below(65_536), 2)],
  random => ['J', le(random.below(2 ** 31), 4)],
  random => `I${random.pick(['0', '1', '01', '00', '0x1f', '010', '1_0', ' 7', '-3', '+4'])}\n`,
  random => `L${random.pick(['5L', '5', '0x1fL', '-1L', '0b1'])}\n`,
  random => `F${random.pick(['1.5', '-1e3', 'nan', '.5', '1.'])}\n`,
  () => ['G', le(0, 8)],
  () => [0x8a, 2, 1, 2],
  () => [0x8b, le(3, 4), 1, 2, 3],
  () => ['B', le(3, 4), 'abc'],
  () => ['C', 2, 'ab'],
  () => [0x8e, le(1, 8), 'a'],
  () => [0x96, le(1, 8), 'a'],
]
