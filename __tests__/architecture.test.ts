/** Who may import whom, types counted. The table is that of ARCHITECTURE.md. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { endpoints } from '../src/sources/endpoints.ts'

const NOUNS = ['ecosystem', 'change', 'agent', 'deployment', 'reference', 'evidence', 'finding']
const FAMILIES = ['readers', 'sources', 'formats', 'rules', 'reports'] as const

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/').replace(/\.ts$/, ''))
  .sort()

const importsOf = (file: string): readonly string[] => {
  const text = readFileSync(join('src', `${file}.ts`), 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm),
  ]
  return found.map(([, named, bare, dynamic]) => {
    const path = named ?? bare ?? dynamic ?? ''
    return path.startsWith('.')
      ? relative('src', join('src', dirname(file), path))
          .replaceAll('\\', '/')
          .replace(/\.ts$/, '')
      : path
  })
}

const graph = new Map(files.map(file => [file, importsOf(file)]))
const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? file) : file)
const isLocal = (path: string) => graph.has(path)

const offences = (allowed: (from: string, to: string) => boolean): readonly string[] =>
  files.flatMap(from => (graph.get(from) ?? []).filter(to => !allowed(from, to)).map(to => `${from} → ${to}`))

test('every relative import names a file', () => {
  expect(
    offences(
      (_, to) =>
        !/^[.a-z][\w./-]*$/.test(to) ||
        isLocal(to) ||
        !to.includes('/') ||
        !files.some(f => room(f) === room(to)),
    ),
  ).toEqual([])
})

test('nouns import only one another, downwards', () => {
  const below: Readonly<Record<string, readonly string[]>> = {
    ecosystem: [],
    change: [],
    agent: ['change'],
    deployment: ['change'],
    reference: ['agent', 'change', 'deployment', 'ecosystem'],
    evidence: [],
    finding: ['change', 'reference'],
    schema: ['valibot'],
  }
  expect(offences((from, to) => !(from in below) || (below[from]?.includes(to) ?? false))).toEqual([])
})

test('plug-ins know the nouns and their own family', () => {
  const common = [...NOUNS, 'schema', 'versions/index']
  expect(
    offences((from, to) => {
      const family = FAMILIES.find(name => from.startsWith(`${name}/`))
      if (!family || !isLocal(to)) return true
      if (common.includes(to) || room(to) === family || room(to) === 'data') return true
      // The one bridge between families: contents are bytes that a source fetches and a format reads.
      return from === 'sources/contents' && to === 'formats/index'
    }),
  ).toEqual([])
})

test('the policy knows rules, never sources, readers or reports', () => {
  const may = [...NOUNS, 'schema']
  expect(
    offences(
      (from, to) =>
        room(from) !== 'policy' || !isLocal(to) || may.includes(to) || ['policy', 'rules'].includes(room(to)),
    ),
  ).toEqual([])
})

test('versions know ecosystems and nothing else of the house', () => {
  expect(
    offences(
      (from, to) =>
        room(from) !== 'versions' || !isLocal(to) || to === 'ecosystem' || room(to) === 'versions',
    ),
  ).toEqual([])
})

test('http knows evidence, schema and the shape of sources', () => {
  expect(
    offences(
      (from, to) =>
        !/^http/.test(from) ||
        !isLocal(to) ||
        /^http/.test(to) ||
        ['change', 'ecosystem', 'evidence', 'schema', 'proxy', 'sources/source'].includes(to),
    ),
  ).toEqual([])
})

test('data imports nothing but data and types of references', () => {
  expect(
    offences(
      (from, to) => room(from) !== 'data' || room(to) === 'data' || to === 'reference' || to === 'ecosystem',
    ),
  ).toEqual([])
})

const DOORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@octokit\//, ['github', 'changes/github']],
  [/^@actions\//, ['github', 'index', 'inputs']],
  [/^node:(child_process)$/, ['changes', 'commands/demo']],
  [/^node:(fs|fs\/promises)$/, ['changes', 'inputs', 'index', 'cli', 'commands', 'files', 'answers']],
  [/^node:(http|https|http2|tls|dgram)$/, ['commands/demo', 'commands/demo-server']],
  [/^undici$/, ['proxy']],
]

test.each(DOORS)('%s has its doors', (door, rooms) => {
  const opens = (from: string) =>
    rooms.some(name => from === name || from.startsWith(`${name}/`) || from.startsWith(`${name}-`))
  expect(offences((from, to) => !door.test(to) || opens(from))).toEqual([])
})

test('only the process boundaries and inputs read the environment', () => {
  const readers = files.filter(file =>
    readFileSync(join('src', `${file}.ts`), 'utf8').includes('process.env'),
  )
  expect(readers).toEqual(['environment'])
})

test('no import circle, types included', () => {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) if (isLocal(next)) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('no default export, no enum, no class but errors, no file called utils', () => {
  const bad = files.filter(file => {
    const text = readFileSync(join('src', `${file}.ts`), 'utf8')
    return (
      /^export default|^(?:export )?(?:const )?enum |^(?:export )?class (?!\w+ extends \w*Error\b)/m.test(
        text,
      ) || /utils?$/.test(file)
    )
  })
  expect(bad).toEqual([])
})

test('default public endpoints stand in one file', () => {
  const hosts = Object.values(endpoints).map(url => new URL(url).host)
  expect(hosts.length).toBeGreaterThan(3)
  const tracked = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const holders = tracked
    .split('\0')
    .filter(file => file && !file.startsWith('dist/') && existsSync(file))
    .filter(file => hosts.some(host => readFileSync(file, 'utf8').includes(host)))
  expect(holders).toEqual(['src/sources/endpoints.ts'])
})
