/** Ways around scanners of pickles that are on public record, each built from bytes in all its variants. */
import { deflateSync, gzipSync } from 'node:zlib'
import { le, type Piece } from '../bytes.ts'
import {
  BUILD,
  call,
  EMPTY_DICT,
  EMPTY_TUPLE,
  evil,
  global,
  int,
  list,
  NONE,
  pickle,
  REDUCE,
  raw,
  stackGlobal,
  text,
  tuple,
} from '../pickle.ts'
import { each, type Named, of, type Recipe, row, run, split } from './recipe.ts'

const recipes: Recipe[] = []
const add = (...made: Parameters<typeof row>): void => void recipes.push(...row(...made))

const inner = pickle(2, evil)
const READERS = [
  'pickle loads',
  '_pickle loads',
  'cPickle loads',
  'dill loads',
  'joblib load',
  'torch load',
  'evil loads',
  'pandas read_pickle',
]
add(
  'payloads within bytes',
  READERS.flatMap((full): readonly Named[] => {
    const [module, name] = split(full)
    const ways: readonly (readonly [string, Piece])[] = [
      ['BINBYTES', raw(inner)],
      ['BINBYTES8', [0x8e, le(inner.length, 8), inner]],
      ['BYTEARRAY8', [0x96, le(inner.length, 8), inner]],
      ['SHORT_BINBYTES', ['C', inner.length, inner]],
      ['_codecs.encode', call('_codecs', 'encode', text(inner.toString('latin1')), text('latin1'))],
      ['base64', call('base64', 'b64decode', text(inner.toString('base64')))],
      ['zlib', raw(deflateSync(inner))],
      ['within a list', list(raw(inner))],
    ]
    return ways.map(([way, piece]): Named => [`${full}, ${way}`, pickle(4, call(module, name, piece))])
  }),
)
add('payloads in tensors within', [
  ['_load_from_bytes', pickle(4, call('torch.storage', '_load_from_bytes', raw(inner)))],
  [
    '_load_from_bytes of Latin-1',
    pickle(
      2,
      call(
        'torch.storage',
        '_load_from_bytes',
        call('_codecs', 'encode', text(inner.toString('latin1')), text('latin1')),
      ),
    ),
  ],
  ['_load_from_bytes of gzip', pickle(4, call('torch.storage', '_load_from_bytes', raw(gzipSync(inner))))],
  [
    'twice',
    pickle(
      4,
      call(
        'torch.storage',
        '_load_from_bytes',
        raw(pickle(4, call('torch.storage', '_load_from_bytes', raw(inner)))),
      ),
    ),
  ],
])
add('payloads for allowed functions that call what they are handed', [
  [
    'a random generator',
    pickle(
      4,
      call(
        'numpy.random._pickle',
        '__generator_ctor',
        raw(inner),
        global('torch.storage', '_load_from_bytes'),
      ),
    ),
  ],
  [
    'a partial',
    pickle(4, call('functools', 'partial', global('torch.storage', '_load_from_bytes'), raw(inner))),
  ],
])
add(
  'allowed functions that call what they are handed',
  [
    [
      'a default factory',
      pickle(4, call('collections', 'defaultdict', global('torch.storage', '_load_from_bytes'))),
    ],
    [
      'a member that is inner',
      pickle(4, call('builtins', 'getattr', global('torch', 'Tensor'), text('_load'))),
    ],
    ['ordered pairs of a text', pickle(4, call('collections', 'OrderedDict', text('ab')))],
    [
      'a constructor with arguments',
      pickle(4, call('transformers.training_args', 'TrainingArguments', text('x'))),
    ],
    ['bytes of a size', pickle(4, call('builtins', 'bytes', int(2 ** 30)))],
    [
      'a partial whose state is another',
      pickle(
        4,
        call('functools', 'partial', global('builtins', 'list')),
        tuple(global('torch.storage', '_load_from_bytes'), tuple(raw(inner)), EMPTY_DICT, NONE),
        BUILD,
      ),
    ],
  ],
  'unknown',
)
add(
  'letters that only look like a name',
  ['ｏｓ system', 'os ｓystem', 'оs system', 'o\u00ads system']
    .map((full): Named => {
      const [module, name] = split(full)
      return [full, pickle(4, stackGlobal(text(module), text(name)), run)]
    })
    .filter(([name]) => !name.startsWith('os ')),
  'unknown',
)
add(
  'imports of unknown modules, without a call',
  ['antigravity geohash', 'this s', 'evil main', '__main__ Net']
    .flatMap(full => {
      const [module, name] = split(full)
      return each(() => global(module, name), [0, 2, 4])
    })
    .filter((_, index) => index > 2),
  'unknown',
)
const imported = (module: string): Piece => call('builtins', '__import__', text(module))
const CHAINS: readonly (readonly [string, Piece])[] = [
  ['getattr', [call('builtins', 'getattr', imported('os'), text('system')), run]],
  [
    'functools.partial',
    [call('functools', 'partial', global('os', 'system'), text('id')), EMPTY_TUPLE, REDUCE],
  ],
  [
    'partial of getattr',
    [call('functools', 'partial', call('builtins', 'getattr', imported('os'), text('system'))), run],
  ],
  [
    'operator.attrgetter',
    [call('operator', 'attrgetter', text('system')), tuple(imported('os')), REDUCE, run],
  ],
  [
    'operator.methodcaller',
    [call('operator', 'methodcaller', text('system'), text('id')), tuple(imported('os')), REDUCE],
  ],
  ['eval', call('builtins', 'eval', text("__import__('os').system('id')"))],
  [
    'exec of compile',
    call('builtins', 'exec', call('builtins', 'compile', text('import os'), text('x'), text('exec'))),
  ],
  ['map', call('builtins', 'list', call('builtins', 'map', global('os', 'system'), list(text('id'))))],
  ['filter', call('builtins', 'tuple', call('builtins', 'filter', global('os', 'system'), list(text('id'))))],
  ['functools.reduce', call('functools', 'reduce', global('os', 'system'), list(text('a'), text('b')))],
  [
    'itertools.starmap',
    call('builtins', 'list', call('itertools', 'starmap', global('os', 'system'), list(tuple(text('id'))))),
  ],
  ['pkgutil.resolve_name', [call('pkgutil', 'resolve_name', text('os:system')), run]],
  [
    'importlib',
    [call('builtins', 'getattr', call('importlib', 'import_module', text('os')), text('system')), run],
  ],
]
add(
  'chains of calls',
  CHAINS.flatMap(([name, piece]) =>
    [0, 2, 4].map((version): Named => [`${name}, ${version}`, of(version, piece)]),
  ),
)

export const callRecipes: readonly Recipe[] = recipes
