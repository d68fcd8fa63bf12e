/** The lines of a yarn.lock of version 1, which looks like YAML and is none. */

export interface YarnEntry {
  /** Line of the key. */
  readonly line: number
  /** What is asked for, `name@range`, as often as the key names it. */
  readonly asked: readonly string[]
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  /** Name and range of each package that it needs. */
  readonly needs: readonly (readonly [name: string, range: string])[]
}

export interface YarnFault {
  readonly line: number
  readonly what: string
  readonly why: string
}

export interface YarnLines {
  readonly entries: readonly YarnEntry[]
  readonly faults: readonly YarnFault[]
}

const unquoted = (text: string): string => {
  if (!text.startsWith('"')) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text.replace(/^"|"$/g, '')
  }
}

/** Words of a line; a quoted one may hold spaces and commas. */
const WORD = /"(?:[^"\\\n]|\\.)*(?:"|$)|[^\s,"]+/g

const words = (line: string): readonly string[] => (line.match(WORD) ?? []).map(unquoted)

/** `  version "1.0.0"`: the name and what stands behind it, which may be several hashes. */
const pair = (line: string): readonly [string, string] | undefined => {
  const [name, ...values] = words(line)
  return name !== undefined && values.length ? [name, values.join(' ')] : undefined
}

type Mutable = { -readonly [Name in keyof YarnEntry]: YarnEntry[Name] } & {
  needs: (readonly [string, string])[]
}

const SECTIONS = new Set(['dependencies:', 'optionalDependencies:', 'peerDependencies:', 'dependenciesMeta:'])

export const yarnLines = (text: string): YarnLines => {
  const entries: Mutable[] = []
  const faults: YarnFault[] = []
  let [number, section] = [0, '']
  const fault = (what: string, why: string) => faults.push({ line: number, what, why })
  for (const line of text.split('\n')) {
    number++
    const bare = line.trim()
    if (!bare || bare.startsWith('#')) continue
    const indent = line.length - line.trimStart().length
    const open = entries.at(-1)
    if (indent === 0) {
      section = ''
      const asked = bare.endsWith(':') ? words(bare.slice(0, -1)) : []
      if (asked.length) entries.push({ line: number, asked, needs: [] })
      else fault(bare, 'expected a key such as `name@^1.0.0:`')
    } else if (!open) fault(bare, 'expected it to stand under a key')
    else if (indent <= 2) {
      section = SECTIONS.has(bare) ? bare : ''
      if (section) continue
      const [name, value] = pair(bare) ?? []
      if (name === 'version' || name === 'resolved' || name === 'integrity') open[name] = value ?? ''
      else if (name === undefined || value === undefined) fault(bare, 'expected a name and a value')
    } else if (section === 'dependencies:' || section === 'optionalDependencies:') {
      const need = pair(bare)
      if (need) open.needs.push(need)
      else fault(bare, 'expected a name and a range')
    } else if (!section) fault(bare, 'expected it to stand under `dependencies:`')
  }
  return { entries, faults }
}
