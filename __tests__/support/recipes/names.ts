import { bytes, le, type Piece } from '../bytes.ts'
import { gaps, gets, pushes, puts } from '../hostile-pickles.ts'
import {
  BUILD,
  call,
  DUP,
  dict,
  EMPTY_DICT,
  global,
  inst,
  int,
  list,
  MARK,
  NEWOBJ,
  NEWOBJ_EX,
  NONE,
  OBJ,
  POP,
  pickle,
  REDUCE,
  STACK_GLOBAL,
  STOP,
  stackGlobal,
  TUPLE1,
  text,
  tuple,
} from '../pickle.ts'
import { each, type Named, of, type Recipe, row, run, split } from './recipe.ts'

const recipes: Recipe[] = []
const add = (...made: Parameters<typeof row>): void => void recipes.push(...row(...made))

const TARGETS = [
  'os system',
  'posix system',
  'nt system',
  'subprocess Popen',
  'builtins eval',
  'builtins exec',
].map(name => name.split(' ') as [string, string])

add(
  'STACK_GLOBAL at the start of the file',
  pushes.flatMap(([first, one]) =>
    pushes.map(
      ([second, other]): Named => [
        `${first}, ${second}`,
        bytes(one('os'), other('system'), STACK_GLOBAL, run, STOP),
      ],
    ),
  ),
)
add(
  'STACK_GLOBAL through the memo',
  pushes.flatMap(([push, one]) =>
    puts.flatMap(([put, store]) =>
      gets.map(
        ([get, fetch]): Named => [
          `${push}, ${put}, ${get}`,
          pickle(
            4,
            one('os'),
            store(0),
            POP,
            one('system'),
            store(1),
            POP,
            fetch(0),
            fetch(1),
            STACK_GLOBAL,
            run,
          ),
        ],
      ),
    ),
  ),
)
add(
  'decoys between the names',
  gaps.flatMap(([gap, noise]) =>
    pushes.map(
      ([push, one]): Named => [
        `${gap}, ${push}`,
        pickle(4, one('os'), noise, one('system'), noise, STACK_GLOBAL, run),
      ],
    ),
  ),
)
add('computed operands', [
  ['str', pickle(4, text('os'), call('builtins', 'str', text('system')), STACK_GLOBAL, run)],
  [
    'operator.add',
    pickle(4, call('operator', 'add', text('o'), text('s')), text('system'), STACK_GLOBAL, run),
  ],
  [
    'str.join',
    pickle(
      4,
      stackGlobal(text('builtins'), text('str.join')),
      tuple(text(''), list(text('os'))),
      REDUCE,
      text('system'),
      STACK_GLOBAL,
      run,
    ),
  ],
  ['a constant of a module', pickle(4, global('os', 'name'), text('system'), STACK_GLOBAL, run)],
  ['an unknown function', pickle(4, call('strange', 'name'), call('strange', 'other'), STACK_GLOBAL, run)],
  ['a persistent id', pickle(4, text('x'), 'Q', text('system'), STACK_GLOBAL, run)],
])
for (const [module, name] of TARGETS) {
  add(`${module}.${name} by each opcode of calls`, [
    ...each(() => call(module, name, text('1')), [0, 1, 2, 3, 4, 5]),
    ['INST', bytes(MARK, "S'1'\n", inst(module, name), STOP)],
    ['OBJ', pickle(1, MARK, global(module, name), text('1'), OBJ)],
    ['OBJ, popped', pickle(2, MARK, global(module, name), text('1'), OBJ, POP, NONE)],
    ['NEWOBJ', pickle(2, global(module, name), text('1'), TUPLE1, NEWOBJ)],
    ['NEWOBJ_EX', pickle(4, global(module, name), text('1'), TUPLE1, EMPTY_DICT, NEWOBJ_EX)],
    ['REDUCE of a list', pickle(2, global(module, name), list(text('1')), REDUCE)],
    ['a copy of the name', pickle(2, global(module, name), DUP, text('1'), TUPLE1, REDUCE)],
    ['import only', pickle(2, global(module, name))],
  ])
}
add(
  'BUILD on an import',
  ['collections OrderedDict', 'torch.nn.modules.linear Linear', 'evil f', 'os environ'].flatMap(full => {
    const [module, name] = split(full)
    return each(() => [global(module, name), dict(text('a'), text('b')), BUILD], [0, 2, 4])
  }),
)
const registered = (version: number, opcode: Piece, code: number, module = 'copyreg'): Buffer =>
  pickle(version, call(module, 'add_extension', text('os'), text('system'), int(code)), POP, opcode, run)
add('extension codes that register themselves', [
  ['EXT1', registered(2, [0x82, 7], 7)],
  ['EXT2', registered(2, [0x83, le(300, 2)], 300)],
  ['EXT4', registered(4, [0x84, le(70_000, 4)], 70_000)],
  ['copy_reg', registered(2, [0x82, 7], 7, 'copy_reg')],
])
add(
  'extension codes of the loader',
  [
    ['EXT1', pickle(2, [0x82, 7], run)],
    ['EXT2', pickle(2, [0x83, le(300, 2)], run)],
    ['EXT4', pickle(2, [0x84, le(70_000, 4)], run)],
  ],
  'unknown',
)
add(
  'dotted names and inner attributes',
  [
    'collections _sys.modules',
    'statistics mean.__globals__',
    'numpy.size __builtins__',
    'os path.os.system',
    'random _os.system',
    'logging os.system',
    'numpy.f2py.crackfortran os.system',
    'builtins __import__',
    'torch serialization.os.system',
    'x __class__.__base__.__subclasses__',
    'x __init__.__globals__',
    'collections.abc __loader__.load_module',
    'json codecs.sys.modules',
    'a.__dict__ b',
    'builtins object.__reduce__',
  ].map((full): Named => {
    const [module, name] = split(full)
    return [full, pickle(4, stackGlobal(text(module), text(name)), run)]
  }),
)
add(
  'names of Python 2',
  [
    'cPickle loads',
    'cPickle load',
    '__builtin__ eval',
    '__builtin__ execfile',
    '__builtin__ apply',
    '__builtin__ reduce',
    '__builtin__ __import__',
    '__builtin__ getattr',
    'commands getoutput',
    'urllib urlopen',
    'urllib urlretrieve',
    'urllib2 urlopen',
    'httplib HTTPConnection',
    'thread start_new_thread',
    'itertools imap',
    'itertools ifilter',
    'SocketServer TCPServer',
    'xmlrpclib ServerProxy',
    'SimpleHTTPServer test',
    'copy_reg add_extension',
    '_winreg OpenKey',
    'multiprocessing.process Process',
    'multiprocessing.forking Popen',
    'BaseHTTPServer HTTPServer',
    'anydbm open',
  ].flatMap((full): readonly Named[] => {
    const [module, name] = split(full)
    if (full === '__builtin__ getattr')
      return [[full, pickle(2, call(module, name, global('x', 'y'), text('__globals__')))]]
    return [0, 2].map((version): Named => [`${full}, ${version}`, of(version, call(module, name, text('x')))])
  }),
)

export const nameRecipes: readonly Recipe[] = recipes
