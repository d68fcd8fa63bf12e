/** Ways from the internet that code opens: a shared Gradio interface, ngrok and quick tunnels in Python, notebooks and scripts. */
import type { Port } from '../../deployment.ts'
import type { Deployment, Surface, Unread } from '../../reference.ts'
import { argument } from '../commands/argument.ts'
import { type Cell, cellsOf, isPython } from '../commands/notebook-cells.ts'
import { pythonOf, scriptsOf } from '../commands/notebook-code.ts'
import { lineFinder } from '../lines.ts'
import { place, unread } from '../locate.ts'
import { decoded, literalOf } from '../models/strings.ts'
import { argumentsOf, childrenOf, dottedPath, type Node, parsePython } from '../models/tree.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { readJson } from '../syntax/json.ts'
import { type RawCommand, runsOf } from './command-words.ts'
import { deployment } from './service.ts'
import { type Stand, standingIn } from './standing.ts'
import { tunnelOf } from './tunnel.ts'

/** Libraries and their functions that open a tunnel, with the module that must be imported. */
const OPENERS: ReadonlyMap<string, RegExp> = new Map([
  ['ngrok.connect', /\b(?:pyngrok|ngrok)\b/],
  ['ngrok.forward', /\bngrok\b/],
  ['pyngrok.ngrok.connect', /\bpyngrok\b/],
  ['try_cloudflare', /\bpycloudflared\b/],
  ['run_with_cloudflared', /\bflask_cloudflared\b/],
  ['run_with_ngrok', /\bflask_ngrok\b/],
  ['localtunnel.connect', /\blocaltunnel\b/],
])

const STARTERS = /^(?:os\.(?:system|popen)|subprocess\.(?:run|Popen|call|check_call|check_output|getoutput))$/

const MOST_CALLS = 50_000

/** Python text with the line of the file on which each of its lines stands. */
interface Code {
  readonly text: string
  readonly lineOf: (line: number) => number
  readonly stand: Stand
  readonly imports: Imports
}

interface Opened {
  readonly gradio: Port[]
  readonly others: Port[]
  /** Why code that may open one was not read. */
  readonly lost: { line: number; why: string }[]
}

interface Imports {
  /** Names of all imports, one line each. */
  readonly names: string
  /** Line of the first that names Gradio. */
  readonly gradio?: number
}

const GRADIO = /\bgradio\b/

const importsOf = (lines: readonly string[], at: (index: number) => number): Imports => {
  const found = lines.flatMap((line, index) => {
    const [, names] = /^\s{0,200}(?:import|from)\s{1,20}([^#\n]{1,300})/.exec(line.slice(0, 500)) ?? []
    return names ? [{ names, line: at(index) }] : []
  })
  const gradio = found.find(({ names }) => GRADIO.test(names))?.line
  return { names: found.map(({ names }) => names).join('\n'), ...(gradio === undefined ? {} : { gradio }) }
}

/** Commands that Python starts: a text, or a list of texts. */
const startedBy = (node: Node | undefined, code: Code, line: number): RawCommand | undefined => {
  const { text, stand } = code
  const literal = node && literalOf(node, text)
  if (literal) return { script: decoded(text, literal), lineOf: () => line, stand }
  if (node?.name !== 'ArrayExpression') return undefined
  const words = childrenOf(node).flatMap(child => {
    const item = literalOf(child, text)
    return item ? [argument(decoded(text, item), line)] : []
  })
  return words.length > 0 ? { words, stand } : undefined
}

const tunnelsOf = (command: RawCommand): readonly Port[] =>
  runsOf([command], () => undefined).runs.flatMap(run => {
    const published = tunnelOf(run)
    return published ? [{ how: 'tunnel' as const, published, ...run.stand(run.argv[0]?.line ?? 1) }] : []
  })

const ofCall = (call: Node, lineIn: (offset: number) => number, code: Code, opened: Opened): void => {
  const { text, stand, imports } = code
  const line = lineIn(call.from)
  const callee = call.firstChild
  if (!callee) return
  const path = dottedPath(callee, text)?.join('.')
  const name = text.slice(callee.lastChild?.from ?? callee.from, callee.to)
  if (imports.gradio && callee.name === 'MemberExpression' && name === 'launch') {
    const share = argumentsOf(call, text).named.get('share')
    if (!share || text.slice(share.from, share.to) !== 'True') return
    opened.gradio.push({ how: 'tunnel', published: 'share=True', ...stand(lineIn(share.from)) })
    return
  }
  const module = path === undefined ? undefined : OPENERS.get(path)
  if (module?.test(imports.names))
    opened.others.push({ how: 'tunnel', published: path ?? name, ...stand(line) })
  if (!path || !STARTERS.test(path)) return
  const command = startedBy(argumentsOf(call, text).positional[0], code, line)
  if (command) opened.others.push(...tunnelsOf(command))
}

const MENTIONS = /\bshare\b|ngrok|cloudflared?\b|localtunnel|bore\b|funnel|zrok|localhost\.run|serveo/

const inPython = (code: Code, opened: Opened): void => {
  if (!MENTIONS.test(code.text)) return
  const parsed = parsePython(code.text)
  if (!('tree' in parsed)) {
    opened.lost.push({ line: code.lineOf(1), why: parsed.why })
    return
  }
  const lines = lineFinder(code.text)
  const cursor = parsed.tree.cursor()
  let calls = 0
  do {
    if (cursor.name !== 'CallExpression') continue
    if (calls++ > MOST_CALLS) return
    ofCall(cursor.node, offset => code.lineOf(lines(offset)), code, opened)
  } while (cursor.next())
}

function* deployments(
  file: TextFile,
  opened: Opened,
  surface: Surface,
  imported: number,
): Iterable<Deployment | Unread> {
  const stand = standingIn(file)
  const { gradio, others, lost } = opened
  for (const { line, why } of lost.slice(0, 1)) {
    yield { ...unread(place(file.path, line), 'Python code', why, surface), minor: true }
  }
  const [shared] = gradio
  if (shared) {
    const recognised = { by: 'package' as const, what: 'gradio', at: stand(imported).at }
    const known = { component: 'gradio', recognised }
    yield deployment({
      path: file.path,
      service: 'gradio',
      from: 'code',
      standing: shared,
      surface,
      ports: gradio,
      known,
    })
  }
  const [first] = others
  if (first) {
    yield deployment({
      path: file.path,
      service: 'tunnel',
      from: 'code',
      standing: first,
      surface,
      ports: others,
      known: {},
    })
  }
}

function* ofPython(file: TextFile): Iterable<Found> {
  const opened: Opened = { gradio: [], others: [], lost: [] }
  const imports = importsOf(file.text.split('\n'), index => index + 1)
  inPython({ text: file.text, lineOf: line => line, stand: standingIn(file), imports }, opened)
  yield* deployments(file, opened, 'code', imports.gradio ?? 1)
}

const inCell = (cell: Cell, stand: Stand, imports: Imports, opened: Opened): void => {
  for (const { text, lineOf } of scriptsOf(cell))
    opened.others.push(...tunnelsOf({ script: text, lineOf, stand }))
  const text = pythonOf(cell)?.join('\n')
  if (text) inPython({ text, lineOf: line => cell.at[line - 1] ?? 1, stand, imports }, opened)
}

function* ofNotebook(file: TextFile): Iterable<Found> {
  const root = readJson(file.text)
  if (!('kind' in root) || !isPython(root)) return
  const cells = cellsOf(root).filter(({ kind }) => kind === 'code')
  const [lines, places] = [cells.flatMap(cell => cell.lines), cells.flatMap(cell => cell.at)]
  const imports = importsOf(lines, index => places[index] ?? 1)
  const opened: Opened = { gradio: [], others: [], lost: [] }
  const stand = standingIn(file)
  for (const cell of cells) inCell(cell, stand, imports, opened)
  yield* deployments(file, opened, 'notebook', imports.gradio ?? 1)
}

function* ofShell(file: TextFile): Iterable<Found> {
  const stand = standingIn(file)
  const ports = tunnelsOf({ script: file.text, lineOf: lineFinder(file.text), stand })
  yield* deployments(file, { gradio: [], others: [...ports], lost: [] }, 'command', 1)
}

export const tunnels: Reader = {
  id: 'tunnels',
  read(file) {
    if (/\.ipynb$/i.test(file.path)) return ofNotebook(file)
    return /\.(?:sh|bash|zsh)$/i.test(file.path) ? ofShell(file) : ofPython(file)
  },
}
