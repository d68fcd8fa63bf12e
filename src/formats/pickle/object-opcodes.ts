import { unsigned } from '../bytes/numbers.ts'
import { fail, type Handler, type Machine, pop, push, unmark } from './machine.ts'
import { opcodeName } from './opcodes.ts'
import { addAll, container, isContainer, isText, TEXT, type Value } from './values.ts'

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Module and name of GLOBAL and INST, a line each. */
const twoLines = (m: Machine, at: number, end: number): readonly [string, string] => {
  const middle = m.data.indexOf(10, at + 1)
  if (middle === at + 1 || middle === end - 2) fail(m, 'an import without a name')
  return [utf8.decode(m.data.subarray(at + 1, middle)), utf8.decode(m.data.subarray(middle + 1, end - 1))]
}

const find = (m: Machine, [module, name]: readonly [string, string], at: number): Value =>
  m.court.imports(module, name, m.proto, m.base + at, opcodeName(m.data[at] ?? 0))

const calls = (m: Machine, callee: Value, args: Value, at: number, named?: Value): void => {
  if (m.fault !== undefined) return
  push(m, m.court.calls({ callee, args, named, at: m.base + at, opcode: opcodeName(m.data[at] ?? 0) }))
}

/** Whether the value can be no text, whatever functions give: what the lists of safe names hold are classes and functions. */
const isNoText = (value: Value): boolean => {
  if (typeof value === 'number') return !isText(value)
  if (value.kind === 'global') return value.judged === 'safe'
  return isContainer(value) || (value.kind === 'call' && !value.mayBeText)
}

const stackGlobal: Handler = (m, at) => {
  const name = pop(m)
  const module = pop(m)
  if (isNoText(name) || isNoText(module)) fail(m, 'STACK_GLOBAL without a text')
  if (m.fault === undefined) push(m, m.court.importsFrom(module, name, m.proto, m.base + at))
}

/** The values above `from`, as the arguments of a call. */
const argumentsFrom = (m: Machine, from: number): Value => {
  const args = container('tuple')
  addAll(args, m.stack, from, m.top)
  m.top = from
  return args
}

const inst: Handler = (m, at, end) => {
  const names = twoLines(m, at, end)
  if (m.fault !== undefined) return
  // The unpickler written in Python imports before it looks for the mark.
  const callee = find(m, names, at)
  const args = argumentsFrom(m, unmark(m))
  calls(m, callee, args, at)
}

const obj: Handler = (m, at) => {
  const from = unmark(m)
  if (m.top - from < 1) return fail(m, 'OBJ without a class')
  const args = argumentsFrom(m, from + 1)
  m.top = from
  calls(m, m.stack[from] as Value, args, at)
}

const reduce: Handler = (m, at) => {
  const args = pop(m)
  calls(m, pop(m), args, at)
}

const newObjEx: Handler = (m, at) => {
  const named = pop(m)
  const args = pop(m)
  calls(m, pop(m), args, at, named)
}

const build: Handler = (m, at) => {
  const state = pop(m)
  const target = pop(m)
  if (m.fault !== undefined) return
  push(m, target)
  m.array = m.court.builds(target, state, m.base + at)
}

/** Four bytes are a signed number. */
const MOST_CODE = 0x7fffffff

const extension =
  (bytes: number): Handler =>
  (m, at) => {
    const code = unsigned(m.data, at + 1, bytes)
    if (code === 0 || code > MOST_CODE) return fail(m, 'an extension code that is no positive number')
    push(m, m.court.extension(code, m.proto, m.base + at))
  }

const persistent: Handler = (m, at) => {
  const id = pop(m)
  if (m.fault === undefined) push(m, m.court.persists(id, m.base + at))
}

/** Both unpicklers of Python 3 refuse an id of other letters; an archive that is read as a pickle breaks here. */
const persistentLine: Handler = (m, at, end) => {
  if (m.data.subarray(at + 1, end).some(byte => byte > 0x7f)) fail(m, 'a persistent id that is not ASCII')
  else push(m, m.court.persists((m.base + at) * 8 + TEXT, m.base + at))
}

export const objectOpcodes: readonly (readonly [string, Handler])[] = [
  [
    'GLOBAL',
    (m, at, end) => {
      const names = twoLines(m, at, end)
      if (m.fault === undefined) push(m, find(m, names, at))
    },
  ],
  ['STACK_GLOBAL', stackGlobal],
  ['INST', inst],
  ['OBJ', obj],
  ['REDUCE', reduce],
  ['NEWOBJ', reduce],
  ['NEWOBJ_EX', newObjEx],
  ['BUILD', build],
  ['EXT1', extension(1)],
  ['EXT2', extension(2)],
  ['EXT4', extension(4)],
  ['PERSID', persistentLine],
  ['BINPERSID', persistent],
]
