/** Speeds of readers as ratios within one run: large lockfiles against the bare parsers, many code files with the prefilter against without. */
import { load } from 'js-yaml'
import { hasImports } from '../src/readers/imports/javascript-concerns.ts'
import { javascript } from '../src/readers/imports/javascript-imports.ts'
import { packageLock } from '../src/readers/manifests/package-lock.ts'
import { pnpmLock } from '../src/readers/manifests/pnpm-lock.ts'
import type { Reader } from '../src/readers/reader.ts'
import { decode, LARGEST_LOCKFILE } from '../src/readers/text.ts'
import type { Row } from './bench-row.ts'

const hash = (seed: number): string => Buffer.from(String(seed).padStart(64, 'x')).toString('base64')
const version = (seed: number): string => `1.${seed % 50}.${seed % 7}`
const name = (seed: number): string => (seed % 9 ? `bench-${seed}` : `@bench-${seed % 20}/name-${seed}`)
/** What the entry of a seed needs: none to four others. */
const needs = (seed: number, count: number): readonly number[] =>
  Array.from({ length: seed % 5 }, (_, at) => (seed * 13 + at * 101) % count)
const DIRECT = 100

/** A lockfile of npm as npm writes it; 13,000 entries are some 7 MB. */
const npmLockfile = (count: number): string => {
  const asked = Object.fromEntries(Array.from({ length: DIRECT }, (_, at) => [name(at * 7), '^1.0.0']))
  const entry = (seed: number) => ({
    version: version(seed),
    resolved: `https://registry.example/${name(seed)}/-/${name(seed).replace(/.*\//, '')}-${version(seed)}.tgz`,
    integrity: `sha512-${hash(seed)}`,
    ...(seed % 3 ? {} : { dev: true }),
    license: 'MIT',
    dependencies: Object.fromEntries(needs(seed, count).map(other => [name(other), '^1.0.0'])),
    engines: { node: '>=18' },
    funding: { url: 'https://funding.example/someone' },
  })
  const entries = Array.from({ length: count }, (_, seed) => [`node_modules/${name(seed)}`, entry(seed)])
  const packages = { '': { name: 'app', dependencies: asked }, ...Object.fromEntries(entries) }
  return JSON.stringify({ name: 'app', lockfileVersion: 3, requires: true, packages }, null, 2)
}

const quoted = (text: string): string => (text.startsWith('@') ? `'${text}'` : text)

/** A lockfile of pnpm; 8,500 entries are some 2.4 MB. */
const pnpmLockfile = (count: number): string => {
  const seeds = Array.from({ length: count }, (_, seed) => seed)
  const key = (seed: number) => quoted(`${name(seed)}@${version(seed)}`)
  const asked = seeds
    .slice(0, DIRECT)
    .flatMap(seed => [
      `      ${quoted(name(seed * 7))}:`,
      '        specifier: ^1.0.0',
      `        version: ${version(seed * 7)}`,
    ])
  const packages = seeds.flatMap(seed => [
    `  ${key(seed)}:`,
    `    resolution: {integrity: sha512-${hash(seed)}}`,
    "    engines: {node: '>=18'}",
    '',
  ])
  const snapshots = seeds.flatMap(seed => {
    const others = needs(seed, count)
    const lines = others.map(other => `      ${quoted(name(other))}: ${version(other)}`)
    return others.length ? [`  ${key(seed)}:`, '    dependencies:', ...lines, ''] : [`  ${key(seed)}: {}`, '']
  })
  const head = ["lockfileVersion: '9.0'", '', 'importers:', '', '  .:', '    dependencies:', ...asked, '']
  return [...head, 'packages:', '', ...packages, 'snapshots:', '', ...snapshots].join('\n')
}

/** A source file; one in eight imports a package, the others only files of the project. */
const source = (seed: number): string => {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `  const value${at} = compute(${at}, 'text ${seed}', \`template \${${at}}\`) // ${at}`,
  )
  const imports = [
    `import { compute } from './compute-${seed}.ts'`,
    "import { helper } from '../lib/helper.ts'",
    ...(seed % 8 ? [] : [`import bench from 'bench-${seed}'`]),
  ]
  const body = lines.join('\n')
  return `${imports.join('\n')}\n\nexport function run${seed}(input: string): number {\n${body}\n  return helper(input)\n}\n`
}

const TIMES = 31

/** Medians of several pieces of work that take turns, so that a busy moment of the machine falls on all of them. */
const medians = (...work: readonly (() => unknown)[]): readonly number[] => {
  const times: number[][] = work.map(() => [])
  for (const one of work) for (let time = 0; time < 5; time++) one()
  for (let time = 0; time < TIMES; time++) {
    for (const [at, one] of work.entries()) {
      const began = performance.now()
      one()
      times[at]?.push(performance.now() - began)
    }
  }
  return times.map(list => list.sort((a, b) => a - b)[TIMES >> 1] ?? 0)
}

const row = (what: string, bound: number, [own = 0, other = 0]: readonly number[]): Row => ({
  what,
  measured: `${own.toFixed(1)} ms / ${other.toFixed(1)} ms`,
  ratio: own / other,
  bound,
})

/** Bytes to references, as a run has it. */
const readAll = (reader: Reader, bytes: Uint8Array): number => {
  const decoded = decode(bytes, LARGEST_LOCKFILE)
  if (!('text' in decoded)) throw new Error(decoded.why)
  let count = 0
  for (const found of reader.read({ path: 'bench', text: decoded.text }))
    if (found.kind === 'package') count++
  return count
}

const megabytes = (bytes: Uint8Array): string => `${(bytes.length / 1e6).toFixed(1)} MB`

const utf8 = new TextDecoder()

export const rows = (): readonly Row[] => {
  const npm = Buffer.from(npmLockfile(12_000))
  const pnpm = Buffer.from(pnpmLockfile(9500))
  const files = Array.from({ length: 1000 }, (_, seed) => source(seed))
  const importsOf = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + [...javascript.read({ path: 'bench.ts', text })].length, 0)
  if (readAll(packageLock, npm) !== 12_000 || readAll(pnpmLock, pnpm) !== 9500 || importsOf(files) !== 125) {
    throw new Error('The readers do not find what the bench wrote.')
  }
  return [
    row(
      `A package-lock.json of ${megabytes(npm)}, bytes to references, against \`JSON.parse\``,
      3,
      medians(
        () => readAll(packageLock, npm),
        () => JSON.parse(utf8.decode(npm)),
      ),
    ),
    row(
      `A pnpm-lock.yaml of ${megabytes(pnpm)}, bytes to references, against \`load\` of js-yaml`,
      2.5,
      medians(
        () => readAll(pnpmLock, pnpm),
        () => load(utf8.decode(pnpm)),
      ),
    ),
    row(
      '1,000 TypeScript files of which 125 import packages, prefiltered, against reading all',
      0.25,
      medians(
        () => importsOf(files.filter(hasImports)),
        () => importsOf(files),
      ),
    ),
  ]
}
