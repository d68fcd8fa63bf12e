/**
 * Bundles the action and the command into `dist/`: plain ES modules, split so that a run loads what its change needs.
 * `--check` builds beside it and compares; a difference ends with exit code 1.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Metafile, type Plugin, transform } from 'esbuild'

const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/**
 * The toolkits import clients of their own, an HTTP stack with each. What is not used of them is dropped, which a bundler
 * only does for modules that are said to have no side effects.
 */
const toolkitsArePure: Plugin = {
  name: 'toolkits-are-pure',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^(@actions\/|@octokit\/|\.\/)/ }, async ({ pluginData, path, resolveDir, kind }) => {
      const ours = /^@actions\//.test(path) || resolveDir.includes(join('node_modules', '@actions'))
      if (pluginData === 'resolved' || !ours) return undefined
      return { ...(await resolve(path, { resolveDir, kind, pluginData: 'resolved' })), sideEffects: false }
    })
  },
}

const packageOf = (input: string): string | undefined =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]

/** One block for each bundled package: name, version, licence and the text of it. */
const licences = ({ inputs }: Metafile): string => {
  const folders = [...new Set(Object.keys(inputs).flatMap(input => packageOf(input) ?? []))].sort()
  return folders
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry))
      const text = file
        ? readFileSync(join(folder, file), 'utf8').trim()
        : 'The package brings no licence text.'
      return `${name} ${version} (${license})\n${'-'.repeat(60)}\n${text}\n`
    })
    .join('\n')
    .replace(/\r\n?/g, '\n')
}

/** The client of the cache service is as large as the gate itself, for a few requests; its names stay, its indentation goes. */
const WORKER = 'chunks/answers-worker'

const shrink = async (file: string): Promise<void> => {
  const { code } = await transform(readFileSync(file, 'utf8'), {
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
  })
  writeFileSync(file, code)
}

const bundle = async (outdir: string): Promise<void> => {
  const { metafile } = await build({
    entryPoints: {
      index: 'src/index.ts',
      cli: 'src/cli.ts',
      // A thread that the code in the chunks starts, which it finds beside itself.
      [WORKER]: 'src/github/answers-worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [toolkitsArePure],
  })
  await shrink(join(outdir, `${WORKER}.js`))
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(outdir, 'licenses.txt'), licences(metafile))
}

const files = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : []

const differences = (left: string, right: string): readonly string[] =>
  [...new Set([...files(left), ...files(right)])].filter(file => {
    const [a, b] = [join(left, file), join(right, file)]
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b))
  })

const fresh = mkdtempSync(join('.', '.bundle-'))
try {
  await bundle(fresh)
  if (process.argv.includes('--check')) {
    const changed = differences('dist', fresh)
    if (changed.length > 0) {
      console.error(`dist is not what src makes; run \`npm run build\`. Differs: ${changed.join(', ')}`)
      process.exitCode = 1
    }
  } else {
    rmSync('dist', { recursive: true, force: true })
    cpSync(fresh, 'dist', { recursive: true })
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
