/** Pickles by chance: mostly well formed, with all opcodes, so that they run long before they break. */
import { bytes, le, type Piece } from './bytes.ts'
import { type Random, randomOf } from './random.ts'
import { DATA, NAMES, textPiece, texts } from './random-values.ts'

/** `t`: text, `d`: other data, `l`, `m`, `s`, `u`: list, dict, set, tuple, `o`: import or what a call gives. */
type Kind = 't' | 'd' | 'l' | 'm' | 's' | 'u' | 'o'

interface Writer {
  readonly random: Random
  readonly pieces: Piece[]
  stack: Kind[]
  marks: number[]
  memo: Map<number, Kind>
}

const push = ({ pieces, stack }: Writer, kind: Kind, ...piece: readonly Piece[]): void => {
  pieces.push(...piece)
  stack.push(kind)
}

const pushText = (writer: Writer, content = writer.random.pick(texts)): void =>
  push(writer, 't', textPiece(writer.random, content))

/** Pushes a tuple of so many plain values. */
const pushArguments = (writer: Writer): void => {
  const { random } = writer
  const items = Array.from({ length: random.below(3) }, () => textPiece(random, random.pick(texts)))
  push(writer, 'u', '(', ...items, 't')
}

const pushImport = (writer: Writer): void => {
  const { random } = writer
  const [module, name] = random.pick(NAMES)
  if (random.chance(0.6)) push(writer, 'o', `c${module}\n${name}\n`)
  else push(writer, 'o', textPiece(random, module), textPiece(random, name), 0x93)
}

const pushCall = (writer: Writer): void => {
  const { random, stack } = writer
  const [module, name] = random.pick(NAMES)
  if (random.chance(0.2)) {
    push(writer, 'o', '(', textPiece(random, 'x'), `i${module}\n${name}\n`)
    return
  }
  pushImport(writer)
  if (random.chance(0.2)) {
    writer.pieces.push('0(', `c${module}\n${name}\n`, textPiece(random, 'x'), 'o')
    return
  }
  pushArguments(writer)
  stack.pop()
  if (random.chance(0.2)) writer.pieces.push('}', 0x92)
  else writer.pieces.push(random.pick(['R', 0x81]))
}

const register = (writer: Writer): void => {
  const { random } = writer
  const [module, name] = random.pick(NAMES)
  const code = 1 + random.below(3)
  push(
    writer,
    'o',
    'ccopyreg\nadd_extension\n(',
    textPiece(random, module),
    textPiece(random, name),
    ['K', code],
    'tR',
  )
  if (random.chance(0.8))
    push(
      writer,
      'o',
      random.pick<Piece>([
        [0x82, code],
        [0x83, le(code, 2)],
        [0x84, le(code, 4)],
      ]),
    )
}

/** The part of the stack that opcodes may take. */
const free = ({ stack, marks }: Writer): number => stack.length - (marks.at(-1) ?? 0)

const remember = (writer: Writer): void => {
  const { random, stack, memo } = writer
  const top = stack.at(-1)
  if (free(writer) < 1 || top === undefined) return
  const index = random.below(12)
  const [piece, at] = random.pick<readonly [Piece, number]>([
    [`p${index}\n`, index],
    [`p+0${index}\n`, index],
    [['q', index], index],
    [['r', le(index, 4)], index],
    [0x94, memo.size],
  ])
  writer.pieces.push(piece)
  memo.set(at, top)
}

const recall = (writer: Writer): void => {
  const { random, memo } = writer
  if (memo.size === 0) return
  const [index, kind] = random.pick([...memo])
  push(writer, kind, random.pick<Piece>([`g${index}\n`, ['h', index], ['j', le(index, 4)]]))
}

const close = (writer: Writer): void => {
  const { random, stack, marks, pieces } = writer
  const from = marks.pop()
  if (from === undefined) return
  const items = stack.length - from
  const below = stack[from - 1]
  stack.length = from
  const reachable = from > (marks.at(-1) ?? 0)
  if (reachable && below === 'l' && random.chance(0.7)) pieces.push('e')
  else if (reachable && below === 's' && random.chance(0.7)) pieces.push(0x90)
  else if (reachable && below === 'm' && items % 2 === 0 && random.chance(0.7)) pieces.push('u')
  else if (items % 2 === 0 && random.chance(0.2)) push(writer, 'm', 'd')
  else {
    const [opcode, kind] = random.pick<readonly [Piece, Kind | undefined]>([
      ['l', 'l'],
      ['t', 'u'],
      [0x91, 's'],
      ['1', undefined],
    ])
    pieces.push(opcode)
    if (kind !== undefined) stack.push(kind)
  }
}

const alter = (writer: Writer): void => {
  const { random, stack, pieces } = writer
  const top = stack.at(-1)
  if (free(writer) < 1 || top === undefined) return
  if (top === 'l') pieces.push(textPiece(random, 'item'), 'a')
  else if (top === 'm' || top === 'o') pieces.push(textPiece(random, 'key'), 'N', 's')
  if (top === 'o' && random.chance(0.5)) pieces.push('}', 'b')
}

const shuffle = (writer: Writer): void => {
  const { random, stack, marks, pieces } = writer
  if (random.chance(0.3)) {
    pieces.push('(', '0')
    return
  }
  const top = stack.at(-1)
  if (free(writer) < 1 || top === undefined) return
  if (random.chance(0.5)) push(writer, top, '2')
  else if (stack.length > (marks.at(-1) ?? 0) + 1) {
    pieces.push('0')
    stack.pop()
  }
}

const group = (writer: Writer): void => {
  const { random, stack } = writer
  const size = random.below(4)
  if (free(writer) < size) return
  stack.length -= size
  push(writer, 'u', [')', 0x85, 0x86, 0x87][size] ?? ')')
}

const persist = (writer: Writer): void => {
  if (writer.random.chance(0.5)) push(writer, 'o', 'Pid\n')
  else if (free(writer) >= 1) {
    writer.stack.pop()
    push(writer, 'o', 'Q')
  }
}

/** What breaks a pickle, or might. */
const harm = (writer: Writer): void => {
  const { random, pieces } = writer
  const harms: readonly Piece[] = [
    ...[
      '0',
      '1',
      'R',
      'b',
      'a',
      's',
      'u',
      'g99\n',
      'p-1\n',
      'g1\0x\n',
      'I1x\n',
      'I08\n',
      'Fx\n',
      'Sx\n',
      'cos\n\n',
    ],
    ...[0xff, 0x93, 0x90],
    ...[
      [0x80, random.below(8)],
      [0x82, random.below(9)],
      [0x84, le(0xffffffff, 4)],
    ],
    ...[
      ['X', le(1000, 4)],
      [0x95, le(random.below(40), 8)],
    ],
  ]
  pieces.push(random.pick(harms))
}

const STEPS: readonly (readonly [weight: number, step: (writer: Writer) => void])[] = [
  [14, writer => pushText(writer)],
  [14, writer => push(writer, 'd', writer.random.pick(DATA)(writer.random))],
  [
    6,
    writer =>
      push(
        writer,
        ...writer.random.pick<readonly [Kind, Piece]>([
          ['l', ']'],
          ['m', '}'],
          ['s', 0x8f],
          ['u', ')'],
        ]),
      ),
  ],
  [10, pushImport],
  [12, pushCall],
  [3, register],
  [10, remember],
  [10, recall],
  [
    7,
    ({ pieces, marks, stack }) => {
      pieces.push('(')
      marks.push(stack.length)
    },
  ],
  [9, close],
  [6, alter],
  [6, shuffle],
  [5, group],
  [2, persist],
  [1, writer => push(writer, 'o', 0x97)],
]
const TOTAL = STEPS.reduce((sum, [weight]) => sum + weight, 0)

const step = (writer: Writer): void => {
  let at = writer.random.below(TOTAL)
  for (const [weight, act] of STEPS) {
    if (at >= 0 && at < weight) act(writer)
    at -= weight
  }
}

/** A pickle by chance; the same seed gives the same. */
export const randomPickle = (seed: number): Buffer => {
  const random = randomOf(seed)
  const writer: Writer = { random, pieces: [], stack: [], marks: [], memo: new Map() }
  const version = random.below(6)
  const steps = 3 + random.below(40)
  const broken = random.chance(0.3)
  for (let count = 0; count < steps; count++) {
    if (broken && random.chance(0.05)) harm(writer)
    else step(writer)
  }
  while (writer.marks.length > 0) close(writer)
  if (writer.stack.length === 0) writer.pieces.push('N')
  writer.pieces.push('.')
  const body = bytes(...writer.pieces)
  const framed = version >= 4 && random.chance(0.5)
  return bytes(version > 1 ? [0x80, version] : [], framed ? [0x95, le(body.length, 8)] : [], body)
}
