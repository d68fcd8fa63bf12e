/**
 * Speeds as ratios within one run, on whatever machine it is. Prints a Markdown table; with `--check` a ratio above
 * its bound ends with exit code 1; with `--only NAME,…` the named groups alone are measured.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { SERVICES } from '../src/ecosystem.ts'
import { checkpoint } from './bench-checkpoint.ts'
import { formatRows } from './bench-formats.ts'
import type { Row } from './bench-row.ts'
import { inTurn, median, memory, milliseconds, once, scratch } from './bench-run.ts'
import { shardRows } from './bench-shards.ts'

const CLI = resolve('dist/cli.js')
const ACTION = resolve('dist/index.js')
const IDENTITY = [
  '-c',
  'user.name=Bench',
  '-c',
  'user.email=bench@example.test',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'gc.auto=0',
]

const git = (folder: string, ...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...IDENTITY, ...words], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`)
  return stdout.trim()
}

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A repository of `count` files in folders of a hundred, then one commit that writes `change`. */
const repository = (name: string, count: number, change: Readonly<Record<string, string>>): string => {
  const folder = join(scratch, name)
  mkdirSync(folder)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (let index = 0; index < count; index++) {
    if (index % 100 === 0) mkdirSync(join(folder, `src/part${Math.floor(index / 100)}`), { recursive: true })
    writeFileSync(join(folder, `src/part${Math.floor(index / 100)}/file${index}.txt`), `${index}\n`)
  }
  write(folder, {
    'package.json': '{"name":"x","dependencies":{}}\n',
    'requirements.txt': 'requests==2.32.5\n',
  })
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=before')
  write(folder, change)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=after')
  return folder
}

const serve = async (
  listener: RequestListener,
): Promise<{ readonly url: string; readonly server: Server }> => {
  const server = createServer({ keepAlive: true }, listener)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

const runnerEnvironment = (folder: string): NodeJS.ProcessEnv => {
  const payload = join(scratch, 'event.json')
  const [before, after] = [git(folder, 'rev-parse', 'HEAD~1'), git(folder, 'rev-parse', 'HEAD')]
  writeFileSync(
    payload,
    JSON.stringify({
      before,
      after,
      ref: 'refs/heads/main',
      repository: { full_name: 'acme/shop', default_branch: 'main' },
    }),
  )
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map(name => {
      const path = join(scratch, name)
      writeFileSync(path, '')
      return [name, path]
    }),
  )
  return {
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: payload,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: after,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: scratch,
  }
}

const start = async (): Promise<readonly Row[]> => {
  const folder = repository('plain', 50, { 'notes.txt': 'nothing to see\n' })
  const env = runnerEnvironment(folder)
  const [bare, action] = await inTurn(21, [
    () => once(['-e', '0'], folder),
    () => once([ACTION], folder, env),
  ])
  const [a, b] = [milliseconds(action), milliseconds(bare)]
  const [m, n] = [memory(action), memory(bare)]
  return [
    {
      what: 'A change without relevant files, start to exit, against `node -e 0`',
      measured: `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`,
      ratio: a / b,
      bound: 5,
    },
    {
      what: 'The same, resident memory',
      measured: `${(m / 1024).toFixed(0)} MiB / ${(n / 1024).toFixed(0)} MiB`,
      ratio: m / n,
      bound: 2.5,
    },
  ]
}

const json = (body: unknown): string => JSON.stringify(body)

/** Answers every npm name as known and old, after a delay; counts how often each was asked. */
const registry = async (delay: number) => {
  const asked = new Map<string, number>()
  const { url, server } = await serve((request, response) => {
    const path = request.url ?? '/'
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const isBatch = path.includes('/v1/querybatch')
      const isList = path.startsWith('/advisories')
      if (!isBatch && !isList) asked.set(path, (asked.get(path) ?? 0) + 1)
      setTimeout(
        () => {
          response.setHeader('content-type', 'application/json')
          if (isList) {
            response.end('[]')
            return
          }
          const name = decodeURIComponent(path.split('/').at(-1) ?? '')
          const queries = isBatch
            ? (JSON.parse(Buffer.concat(chunks).toString()) as { queries: unknown[] }).queries
            : []
          const old = '2020-01-01T00:00:00.000Z'
          response.end(
            isBatch
              ? json({ results: queries.map(() => ({})) })
              : json({
                  name,
                  'dist-tags': { latest: '1.0.0' },
                  modified: old,
                  time: { created: old, modified: old, '1.0.0': old },
                  versions: { '1.0.0': { name, version: '1.0.0' } },
                }),
          )
        },
        isBatch || isList ? 0 : delay,
      )
    })
  })
  const sources = SERVICES.flatMap(name => ['--source', `${name}=${url}`])
  return { asked, server, sources }
}

const size = async (): Promise<Row> => {
  const change = {
    'package.json': json({ name: 'x', dependencies: { 'bench-one': '1.0.0' } }),
    Dockerfile: 'FROM scratch\nRUN npm install bench-two@1.0.0\n',
    'notes.txt': 'three\n',
  }
  const [small, large] = [repository('small', 50, change), repository('large', 50_000, change)]
  const { server, sources } = await registry(0)
  const run = (folder: string) => () => once([CLI, 'check', '--base', 'HEAD~1', ...sources], folder)
  const [few, many] = await inTurn(11, [run(small), run(large)])
  server.close()
  const [a, b] = [milliseconds(many), milliseconds(few)]
  return {
    what: 'The same 3-file change in 50,000 files, against 50 files',
    measured: `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`,
    ratio: a / b,
    bound: 1.3,
  }
}

const LATENCY = 20
const AT_ONCE = 8
const PACKAGES = 500

const questions = async (): Promise<Row> => {
  const names = Array.from({ length: PACKAGES }, (_, index) => [`bench-package-number-${index}-zq`, '1.0.0'])
  const folder = repository('many', 50, {
    'package.json': json({ name: 'x', dependencies: Object.fromEntries(names) }),
  })
  const { asked, server, sources } = await registry(LATENCY)
  const times: number[] = []
  for (let time = 0; time < 5; time++) {
    asked.clear()
    times.push((await once([CLI, 'check', '--base', 'HEAD~1', ...sources], folder)).milliseconds)
    if (asked.size !== PACKAGES || [...asked.values()].some(count => count !== 1)) {
      throw new Error(
        `Expected ${PACKAGES} names to be asked once each; ${asked.size} were asked, ${Math.max(...asked.values())} times at most.`,
      )
    }
  }
  server.close()
  const [a, b] = [median(times), (PACKAGES * LATENCY) / AT_ONCE]
  return {
    what: `${PACKAGES} new npm packages, ${LATENCY} ms each, ${AT_ONCE} at once, each asked once, against the waiting alone`,
    measured: `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`,
    ratio: a / b,
    bound: 1.5,
  }
}

const share = (what: string, read: number, size: number): Row => ({
  what,
  measured: `${(read / 1024).toFixed(0)} KiB / ${(size / 1024 ** 2).toFixed(0)} MiB`,
  ratio: read / size,
  bound: 0.01,
})

/** A hub with the checkpoint in one repository, served by ranges; counts the bytes that it sends. */
const hub = async (path: string, size: number) => {
  const sent = { bytes: 0 }
  const { url, server } = await serve((request, response) => {
    if (!request.url?.includes('/resolve/')) {
      response.setHeader('content-type', 'application/json')
      response.end(
        json({
          id: 'bench/model',
          sha: 'c'.repeat(40),
          siblings: [{ rfilename: 'pytorch_model.bin', size }],
        }),
      )
      return
    }
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? []
    const [first, last] = [Number(from), Math.min(size - 1, to === '' ? size - 1 : Number(to))]
    sent.bytes += last - first + 1
    response.writeHead(206, {
      etag: '"bench"',
      'content-length': last - first + 1,
      'content-range': `bytes ${first}-${last}/${size}`,
    })
    createReadStream(path, { start: first, end: last }).pipe(response)
  })
  return { sent, url, server }
}

const scanning = async (): Promise<readonly Row[]> => {
  const path = join(scratch, 'checkpoint.pt')
  const size = checkpoint(path)
  const { out } = await once([CLI, 'scan', '--format', 'json', path], scratch)
  const { files } = JSON.parse(out) as {
    files: readonly { read: number; verdict: string; completeness: string }[]
  }
  const [file] = files
  if (file?.verdict !== 'safe' || file.completeness !== 'complete')
    throw new Error(`The checkpoint was judged ${out}`)

  const { sent, url, server } = await hub(path, size)
  const folder = repository('remote', 50, {
    'train.py':
      "from transformers import AutoModel\nAutoModel.from_pretrained('bench/model', revision='" +
      'c'.repeat(40) +
      "')\n",
  })
  await once([CLI, 'check', '--base', 'HEAD~1', '--source', `huggingface=${url}`], folder)
  server.close()
  if (sent.bytes === 0) throw new Error('The remote checkpoint was not read at all.')
  return [
    share('A PyTorch checkpoint of 1 GiB, bytes that `scan` reads', file.read, size),
    share('The same on a hub, bytes that are sent', sent.bytes, size),
  ]
}

/** A Python that has picklescan, for the rows that are measured against it: `--python PATH`. */
const python = process.argv[process.argv.indexOf('--python') + 1 || process.argv.length] ?? 'python3'

/**
 * Rows of a module that measures within its own process. What other rows leave in the heap and in the compiler would
 * count for it, so that it gets a process of its own.
 */
const apart = (module: string) => (): readonly Row[] => {
  const program = `import(process.argv[1]).then(async ({ rows }) => console.log(JSON.stringify(await rows())))`
  const path = join(import.meta.dirname, module)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program, path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${module}: ${stderr}`)
  return JSON.parse(stdout) as Row[]
}

const GROUPS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  start,
  size: async () => [await size()],
  questions: async () => [await questions()],
  scanning,
  shards: shardRows,
  formats: () => formatRows(python),
  readers: apart('bench-readers.ts'),
  python: apart('bench-python.ts'),
  surfaces: apart('bench-surfaces.ts'),
  deployments: apart('bench-deployments.ts'),
  names: apart('bench-names.ts'),
}

const flag = process.argv.indexOf('--only')
const only = flag < 0 ? undefined : (process.argv[flag + 1] ?? '').split(',')
const strange = only?.filter(name => !(name in GROUPS)) ?? []
if (strange.length) {
  console.error(`--only: ${strange.join(', ')} is none of ${Object.keys(GROUPS).join(', ')}.`)
  process.exit(2)
}

try {
  const rows: Row[] = []
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (!only || only.includes(name)) rows.push(...(await measure()))
  }
  console.log('| what | measured | ratio | bound |\n|---|---|---:|---:|')
  for (const { what, measured, ratio, bound } of rows) {
    console.log(`| ${what} | ${measured} | ${ratio < 0.1 ? ratio.toFixed(5) : ratio.toFixed(2)} | ${bound} |`)
  }
  if (process.argv.includes('--check') && rows.some(({ ratio, bound }) => ratio > bound)) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
