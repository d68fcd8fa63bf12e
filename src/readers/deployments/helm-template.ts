/**
 * Templates of Helm charts, line by line, since a template is no YAML before it is rendered. What stands there as it is
 * counts: images, host paths, privileges, kinds of services, variables. What values decide is read with the values.
 */
import type { Privilege } from '../../deployment.ts'
import { type Argument, argument } from '../commands/argument.ts'
import type { Beside, Found, Reader, TextFile } from '../reader.ts'
import { at, isYaml, textAt } from '../syntax/yaml.ts'
import { readOnce } from '../yaml-file.ts'
import { type Draft, draft, finished } from './draft.ts'
import { OUTER } from './outer.ts'
import { recognise } from './recognise.ts'
import { deployedImage } from './service.ts'
import { hasHole, type Sheet, sheetOf, withHoles } from './sheet.ts'

const LONGEST = 1000
const PAIR =
  /^\s*(?:-\s+)?([\w.]{1,60}):\s+(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'#{}[\]][^#]{0,500}?))\s*(?:\s#.*)?$/
const ITEM = /^\s*-\s+["']?([A-Z_]{3,30})["']?\s*$/

const WORD = /^\s*-\s+(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'#{}[\]][^#]{0,500}?))\s*(?:\s#.*)?$/
const LIST = /^\s*(?:-\s+)?(?:command|args):\s*(?:\[(.{0,900})\]\s*)?$/
const LISTED = /"([^"]{0,500})"|'([^']{0,500})'|([^\s,"'][^,]{0,500})/g
/** Values that are looked up, and words of one command that are kept. */
const MOST_IMAGES = 50
const MOST_WORDS = 200

interface State {
  readonly one: Draft
  readonly sheet: Sheet
  /** Words of the container's command so far, and whether the lines of its list go on. */
  words: Argument[]
  listing: boolean
  /** Lines since `hostPath:`, since `add:`, since `- name:` of a variable. */
  host: number
  add: number
  name: { readonly text: string; readonly line: number } | undefined
}

const PRIVILEGES: ReadonlyMap<string, readonly [Privilege['is'], RegExp]> = new Map([
  ['privileged', ['privileged', /^true$/]],
  ['runAsUser', ['user', /^0$/]],
  ['allowPrivilegeEscalation', ['escalation', /^true$/]],
  ['hostNetwork', ['network', /^true$/]],
  ['hostPID', ['pid', /^true$/]],
  ['hostIPC', ['ipc', /^true$/]],
])

const privilege = (key: string, value: string, line: number, { one, sheet }: State): void => {
  const [is, bad] = PRIVILEGES.get(key) ?? []
  if (!is || !bad?.test(value)) return
  const standing = sheet.stand(line)
  const shown = /^host/.test(key) ? 'host' : value
  one.privileges.push({ is, value: shown, ...standing })
  if (key === 'hostNetwork') one.ports.push({ how: 'host-network', ...standing })
}

const pair = (key: string, value: string, line: number, state: State): void => {
  const { one, sheet, host, name } = state
  const standing = sheet.stand(line)
  if (key === 'image' && !one.image) one.image = deployedImage(value, value, standing)
  else if (key === 'path' && host > 0) {
    one.mounts.push({ source: value, target: '', readOnly: false, host: true, ...standing })
  } else if (key === 'type') {
    const how = OUTER.get(value)
    if (how) one.ports.push({ how, ...standing })
  } else if (key === 'value' && name?.line === line - 1) {
    one.environment.set(name.text, { value, by: 'literal', ...standing })
  } else privilege(key, value, line, state)
}

const wordIn = (match: RegExpExecArray | RegExpMatchArray | null): string | undefined =>
  (match?.[1] ?? match?.[2] ?? match?.[3])?.trim()

/** `command:` and `args:`, as a list in one line or in lines of their own. */
const commandIn = (written: string, line: number, state: State): void => {
  const [list, inner] = LIST.exec(written) ?? []
  if (list !== undefined) {
    state.listing = inner === undefined
    for (const word of (inner ?? '').matchAll(LISTED)) state.words.push(argument(wordIn(word) ?? '', line))
  } else if (state.listing) {
    const word = wordIn(WORD.exec(written))
    if (word === undefined) state.listing = false
    else if (state.words.length < MOST_WORDS) state.words.push(argument(word, line))
  }
}

/** One container's command ends where another one begins. */
const closeCommand = (state: State): void => {
  const { one, sheet, words } = state
  if (words.length) one.commands.push({ words, stand: sheet.stand })
  state.words = []
  state.listing = false
}

const readLine = (written: string, line: number, state: State): void => {
  const { one, sheet } = state
  if (/^\s*#/.test(written)) return
  if (/^\s*(?:-\s+)?image:\s/.test(written) && state.words.length) closeCommand(state)
  commandIn(withHoles(written), line, state)
  state.host = /^\s*(?:-\s+)?hostPath:\s*$/.test(written) ? 3 : state.host - 1
  if (/^\s*add:\s*$/.test(written)) state.add = 1
  else if (!ITEM.test(written)) state.add = 0
  const [, capability] = state.add ? (ITEM.exec(written) ?? []) : []
  if (capability) one.privileges.push({ is: 'capability', value: capability, ...sheet.stand(line) })
  const [, key, double, single, plain] = PAIR.exec(withHoles(written)) ?? []
  const value = (double ?? single ?? plain)?.trim()
  if (!key || !value || hasHole(value)) return
  if (key === 'name') state.name = { text: value, line }
  else pair(key, value, line, state)
}

const says = ({ image, ports, mounts, privileges, commands, known }: Draft): boolean =>
  image !== undefined ||
  ports.length + mounts.length + privileges.length > 0 ||
  (known !== undefined && commands.length > 0)

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|tpl)$/, '')

const metadataPath = (path: string): string => path.replace(/(^|\/)templates\/.*$/, '$1Chart.yaml')

const valuesPaths = (path: string): readonly string[] =>
  ['values.yaml', 'values.yml'].map(name => path.replace(/(^|\/)templates\/.*$/, `$1${name}`))

/** Names of values in the lines that give an image. */
const imageValues = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter(line => line.length <= LONGEST && /^\s*(?:-\s+)?image:\s/.test(line))
    .flatMap(line => [...line.matchAll(/\.Values\.([\w.]{1,200})/g)].flatMap(([, path]) => path ?? []))

/** What the container is, as the values name its image; its tag is judged there. */
const knownOf = (file: TextFile, beside: Beside): Draft['known'] => {
  const values = valuesPaths(file.path)
    .map(path => beside.get(path))
    .find(Boolean)
  const read = readOnce(values?.text ?? '')
  if (!values || !isYaml(read)) return undefined
  const { stand } = sheetOf(values)
  for (const path of [
    ...imageValues(file.text).slice(0, MOST_IMAGES),
    'image.repository',
    'image.repo',
    'image',
  ]) {
    const found = at(read[0], ...path.split('.', 20))
    const node = found?.kind === 'map' ? (at(found, 'repository') ?? at(found, 'repo')) : found
    const image =
      node?.kind === 'scalar' ? deployedImage(node.value, node.value, stand(node.line)) : undefined
    const identified = image && recognise({ image })
    if (identified) return { component: identified.component, recognised: identified.recognised }
  }
  return undefined
}

const read = (file: TextFile, beside: Beside): readonly Found[] => {
  const sheet = sheetOf(file)
  const one = draft({ path: file.path, service: nameOf(file.path), from: 'helm', standing: sheet.stand(1) })
  const state: State = { one, sheet, words: [], listing: false, host: 0, add: 0, name: undefined }
  for (const [index, line] of file.text.split('\n').entries()) {
    if (line.length <= LONGEST) readLine(line, index + 1, state)
  }
  closeCommand(state)
  if (!one.image && /^\s*(?:-\s+)?image:\s/m.test(file.text)) one.known = knownOf(file, beside)
  const metadata = readOnce(beside.get(metadataPath(file.path))?.text ?? '')
  const name = isYaml(metadata) ? textAt(metadata[0], 'name') : undefined
  if (name) one.chart = { name, standing: one.standing }
  return says(one) ? [finished(one)] : []
}

export const helmTemplate: Reader = {
  id: 'helm-template',
  wants: ({ path }) => [metadataPath(path), ...valuesPaths(path)],
  read: (file, beside = new Map()) => read(file, beside),
}
