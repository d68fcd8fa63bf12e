/** setup.cfg: the options of setuptools that name packages, in the manner of Python's configparser. */
import type { PackageReference } from '../../reference.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { inside } from './folder.ts'
import { requirementAt } from './python-requirement.ts'
import { dependencyLink } from './setup-links.ts'

interface Option {
  readonly section: string
  readonly key: string
  /** Physical lines of the value that hold something. */
  readonly values: { readonly text: string; readonly line: number }[]
}

/** The options of an INI file; a line that is indented deeper than its key continues the value. */
const optionsOf = (text: string): readonly Option[] => {
  const options: Option[] = []
  let [section, line, indent] = ['', 0, 0]
  let open: Option | undefined
  for (const physical of text.split('\n')) {
    line++
    const written = physical.trim()
    if (written === '' || /^[#;]/.test(written)) continue
    const depth = physical.length - physical.trimStart().length
    if (open && depth > indent) {
      open.values.push({ text: written, line })
      continue
    }
    indent = depth
    open = undefined
    const header = /^\[([^\]]+)\]/.exec(written)?.[1]
    if (header !== undefined) section = header.trim()
    else {
      const cut = written.search(/[=:]/)
      const key = (cut < 0 ? written : written.slice(0, cut)).trim().toLowerCase().replaceAll('-', '_')
      const value = cut < 0 ? '' : written.slice(cut + 1).trim()
      open = { section, key, values: value ? [{ text: value, line }] : [] }
      options.push(open)
    }
  }
  return options
}

type Scope = PackageReference['scope']

const OPTIONS: ReadonlyMap<string, Scope> = new Map([
  ['install_requires', 'runtime'],
  ['setup_requires', 'build'],
  ['tests_require', 'dev'],
])
/** Spellings of old tools (pbr, distutils2). */
const OLD: ReadonlyMap<string, Scope> = new Map([
  ['requires_dist', 'runtime'],
  ['requires', 'runtime'],
])

const scopeOf = ({ section, key }: Option): Scope | undefined => {
  if (section === 'options') return OPTIONS.get(key)
  if (section === 'options.extras_require') return 'optional'
  return section === 'metadata' ? OLD.get(key) : undefined
}

/** One line alone is a list between semicolons; several lines are a list of lines. */
const itemsOf = ({ values }: Option): Option['values'] => {
  const [only] = values
  if (!only || values.length > 1) return values
  return only.text
    .split(';')
    .map(text => ({ text: text.trim(), line: only.line }))
    .filter(({ text }) => text !== '')
}

function* readOption(path: string, option: Option): Iterable<Found> {
  if (option.section === 'options' && option.key === 'dependency_links') {
    for (const { text, line } of option.values) yield dependencyLink(text, place(path, line))
    return
  }
  const scope = scopeOf(option)
  if (!scope) return
  const file = /^file:\s*(.+)$/.exec(option.values[0]?.text ?? '')?.[1]
  if (file !== undefined) {
    const at = place(path, option.values[0]?.line ?? 1)
    for (const name of file.split(',').map(one => one.trim())) {
      yield { kind: 'include', path: inside(path, name), role: 'requirements', reader: 'requirements', at }
    }
    return
  }
  for (const { text, line } of itemsOf(option)) {
    const at = place(path, line)
    if (/%\(|\{\{/.test(text))
      yield unread(at, text, 'another option decides what stands here; expected a requirement')
    else yield requirementAt(text.replace(/\s#.*$/, ''), at, scope)
  }
}

export const setupCfg: Reader = {
  id: 'setup-cfg',

  *read({ path, text }) {
    const conflict = /^(?:<{7}|>{7}) /m.exec(text)
    if (conflict) {
      const line = text.slice(0, conflict.index).split('\n').length
      yield unreadFile(path, line, lineAt(text, line), 'no valid setup.cfg: a merge conflict is not resolved')
      return
    }
    for (const option of optionsOf(text)) yield* readOption(path, option)
  },
}
