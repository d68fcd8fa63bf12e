/** Install commands in the `run:` steps of GitHub workflows and composite actions. */
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { withoutBuilt } from './built.ts'
import { few, HOLE, type Lookup } from './expansion.ts'
import { mentionsCommand } from './mention.ts'
import { readScript } from './script.ts'
import { isShell } from './wrappers.ts'
import { shellText } from './yaml-script.ts'

interface Scope {
  readonly path: string
  readonly lookup: Lookup
  readonly shell: string | undefined
  /** Where the steps run. */
  readonly folder: string
}

/** `${{ env.NAME }}` and `${{ matrix.name }}` as variables of the shell, which say the same to whoever reads it. */
const EXPRESSION = /\$\{\{[ \t]{0,20}(env|matrix)\.([\w-]{1,100})[ \t]{0,20}\}\}/g
const variableOf = (kind: string, name: string): string =>
  kind === 'env' ? name : `__matrix_${name.replaceAll('-', '_')}`
const plain = (text: string, lookup: Lookup): string =>
  text.replace(EXPRESSION, (written: string, kind: string, name: string) => {
    const variable = variableOf(kind, name)
    const values = lookup(variable)
    return values?.every(value => !value.includes(HOLE)) ? `\${${variable}}` : written
  })

/** The values of a job's matrix, of which one run takes one. */
const withMatrix = (outer: Scope, job: YamlNode): Scope => {
  const values = new Map(
    entriesAt(job, 'strategy', 'matrix').map(({ key, value }) => {
      const texts = value.kind === 'list' ? value.items.slice(0, 100) : []
      const known = texts.map(item =>
        item.kind === 'scalar' && !item.value.includes('${{') ? item.value : HOLE,
      )
      return [variableOf('matrix', key), known.length > 0 ? few(known) : [HOLE]] as const
    }),
  )
  return { ...outer, lookup: name => values.get(name) ?? outer.lookup(name) }
}

/** A scope within another: its `env:` and its default shell come first. */
const within = (outer: Scope, node: YamlNode): Scope => {
  const set = new Map(
    entriesAt(node, 'env').map(({ key, value }) => [
      key,
      value.kind === 'scalar' ? value.value.replace(/\$\{\{[^{}]{0,400}\}\}/g, HOLE) : HOLE,
    ]),
  )
  return {
    path: outer.path,
    lookup: name => {
      const value = set.get(name)
      return value === undefined ? outer.lookup(name) : [value]
    },
    shell: textAt(node, 'defaults', 'run', 'shell') ?? outer.shell,
    folder: textAt(node, 'defaults', 'run', 'working-directory') ?? outer.folder,
  }
}

/** `bash -e {0}` and a shell that an expression names are shells as far as anybody knows. */
const foreign = (shell: string | undefined): string | undefined => {
  if (!shell || shell.includes('${{')) return undefined
  const [program = ''] = shell.trim().split(/\s+/)
  return isShell(program.slice(program.lastIndexOf('/') + 1)) ? undefined : program
}

function* run(script: YamlScalar, scope: Scope): Iterable<Found> {
  const { path, lookup, shell, folder } = scope
  const other = foreign(shell)
  if (!other) {
    const { text, lineOf } = shellText({ ...script, value: plain(script.value, lookup) })
    yield* readScript(text, {
      path,
      surface: 'command',
      lookup,
      lineOf,
      folder,
    })
    return
  }
  if (!mentionsCommand(script.value)) return
  const why = `commands of ${other} are not read; expected a POSIX shell`
  yield unread(place(path, script.line), script.value, why, 'command')
}

function* steps(list: readonly YamlNode[], scope: Scope, seen: Set<YamlNode>): Iterable<Found> {
  for (const step of list) {
    const script = at(step, 'run')
    if (script?.kind !== 'scalar' || seen.has(script)) continue
    seen.add(script)
    const inner = within(scope, step)
    yield* run(script, {
      ...inner,
      shell: textAt(step, 'shell') ?? inner.shell,
      folder: textAt(step, 'working-directory') ?? inner.folder,
    })
  }
}

function* read(documents: readonly YamlNode[], path: string): Iterable<Found> {
  const seen = new Set<YamlNode>()
  const outer: Scope = { path, lookup: () => undefined, shell: undefined, folder: '' }
  for (const document of documents) {
    const workflow = within(outer, document)
    for (const { value: job } of entriesAt(document, 'jobs')) {
      yield* steps(itemsAt(job, 'steps'), withMatrix(within(workflow, job), job), seen)
    }
    yield* steps(itemsAt(document, 'runs', 'steps'), workflow, seen)
  }
}

export const workflowRun: Reader = {
  id: 'workflow-run',

  read(file) {
    const found = yamlFile(file)
    return 'lost' in found ? [found.lost] : withoutBuilt(read(found.documents, file.path), file.text)
  },
}
