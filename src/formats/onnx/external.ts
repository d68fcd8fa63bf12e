import type { Observation } from '../../evidence.ts'
import { type Message, messagesOf, numberOf, textOf, textsOf } from '../protobuf/shape.ts'

const EXTERNAL = 1

/** Marks a tensor of ONNX Runtime that lies in the memory of the process; in a file it is an address that an attacker chose. */
const MEMORY = '_ORT_MEM_ADDR_'

/** What is wrong with the places where a tensor says that its numbers are kept, and the files that it names. */
export const judgeExternal = <T>(
  tensor: Message<T>,
): { readonly findings: readonly Observation[]; readonly files: readonly string[] } => {
  const entries = messagesOf(tensor, 'external_data')
  const name = JSON.stringify(textOf(tensor, 'name').slice(0, 80))
  const paths = entries
    .filter(entry => textsOf(entry, 'key').includes('location'))
    .flatMap(entry => locations(entry))
  const findings: Observation[] = []
  const say = (level: Observation['level'], message: string): void => {
    findings.push({ level, message, offset: tensor.at })
  }
  for (const path of paths) {
    const why = wrongWith(path)
    if (why !== undefined)
      say(
        'dangerous',
        `The tensor ${name} is kept in ${JSON.stringify(path.slice(0, 120))}, ${why}: whoever loads the model reads that.`,
      )
  }
  const external = numberOf(tensor, 'data_location') === EXTERNAL
  if (external && paths.length === 0)
    say('unknown', `The tensor ${name} is kept in another file and names none.`)
  if (!external && paths.length > 0)
    say('unknown', `The tensor ${name} names another file and says that it is kept here: readers disagree.`)
  if (paths.length > 1)
    say('unknown', `The tensor ${name} names several files: readers disagree on which one counts.`)
  return { findings, files: paths }
}

const locations = <T>(entry: Message<T>): readonly string[] => {
  const values = textsOf(entry, 'value')
  return values.length > 0 ? values : ['']
}

const wrongWith = (path: string): string | undefined => {
  if (path.includes(MEMORY)) return 'an address in the memory of the process'
  if (path.includes('\0')) return 'a path with a zero byte in it'
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return 'a drive or address'
  if (path.includes('\\')) return 'a path with backslashes'
  if (/^[/~]/.test(path)) return 'an absolute path'
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return 'a path that leaves the folder of the model'
  return undefined
}
