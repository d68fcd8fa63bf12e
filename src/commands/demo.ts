/** A hostile change in a repository of its own, judged for real: only the registries are stood in for. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { InputError } from '../change.ts'
import { fromGit } from '../changes/git.ts'
import { SERVICES } from '../ecosystem.ts'
import { gate } from '../gate.ts'
import { textReport } from '../reports/text.ts'
import type { SourceName } from '../sources/source.ts'
import { VERSION } from '../version.ts'
import { serveAnswers } from './demo-answers.ts'
import type { Command, Io } from './io.ts'
import { readWords } from './options.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const manifest = (dependencies: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ name: 'shop', private: true, dependencies }, null, 2)}\n`

const POLICY = 'version: 1\nextends: recommended\n'

const BEFORE: Files = {
  '.github/ai-artifact-policy.yml': POLICY,
  'package.json': manifest({ express: '5.1.0' }),
  'requirements.txt': 'requests==2.32.5\ntransformers==4.57.1\n',
}

/** A pickle of `os.system('echo pwned')`: GLOBAL, a string in a tuple, REDUCE, STOP. It is never loaded. */
const PICKLE = Buffer.from('\x80\x02cos\nsystem\nX\x0a\x00\x00\x00echo pwned\x85R.', 'latin1')

const AFTER: Files = {
  'package.json': manifest({
    express: '5.1.0',
    semver: '7.7.2',
    'left-padder-utils': '^1.0.0',
    crossenv: '^6.1.1',
    'express-rate-guard': '^1.0.0',
  }),
  'requirements.txt': 'requests==2.32.5\ntransformers==4.57.1\nhuggingface-cli==0.1\n',
  Dockerfile: 'FROM python:3.12\nRUN pip install starlette-reverse-proxy==0.1.0\n',
  'train.py': [
    'from transformers import AutoModel',
    '',
    'MODEL = "sentiment-labs/tiny-reviews"',
    'model = AutoModel.from_pretrained(MODEL, trust_remote_code=True)',
    '',
  ].join('\n'),
  'models/reviews.pkl': PICKLE,
  'compose.yaml': [
    'services:',
    '  flows:',
    '    image: langflowai/langflow:1.2.0',
    '    ports: ["7860:7860"]',
    '    environment:',
    '      LANGFLOW_AUTO_LOGIN: "true"',
    '',
  ].join('\n'),
  '.mcp.json': `${JSON.stringify(
    {
      mcpServers: {
        files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/'] },
      },
    },
    null,
    2,
  )}\n`,
}

const write = (folder: string, files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const git = (folder: string, ...words: readonly string[]): void => {
  const identity = [
    '-c',
    'user.name=Demo',
    '-c',
    'user.email=demo@shop.example',
    '-c',
    'commit.gpgsign=false',
  ]
  try {
    execFileSync('git', ['-C', folder, ...identity, '-c', 'core.hooksPath=/dev/null', ...words], {
      stdio: 'pipe',
    })
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new InputError(
      missing
        ? 'The demo needs git, and there is none on the PATH.'
        : `git ${words[0]} failed: ${String(error)}`,
    )
  }
}

const build = (folder: string): void => {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  write(folder, BEFORE)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=The shop as it is')
  write(folder, AFTER)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=Add what the assistant suggested')
}

const CLOSING = `This was a demonstration: the repository was built for it, and recorded answers
stood in for the registries. Nothing was installed, loaded or left behind.

Try it for real, in a git repository of yours:
  ai-artifact-gate check --base main      what your branch adds
  ai-artifact-gate scan models/           model files
  ai-artifact-gate explain package-absent why, and how to mend it
  ai-artifact-gate policy init            a policy to start from
`

/** Ends with 0 when the hostile change was blocked, as it must be, and with 1 when it was not. */
const run = async (given: readonly string[], io: Io): Promise<0 | 1> => {
  readWords(given, {}, 0)
  const folder = mkdtempSync(join(tmpdir(), 'ai-artifact-gate-demo-'))
  const answers = await serveAnswers()
  try {
    build(folder)
    const change = await fromGit({ directory: folder, base: 'HEAD~1', head: 'HEAD' })
    // Every service is answered here, so that nothing of the demonstration leaves the machine.
    const sources = new Map<SourceName, string>(SERVICES.map(name => [name, `${answers.address}/${name}`]))
    const { verdict, titles, tags } = await gate({
      change,
      policy: { path: '.github/ai-artifact-policy.yml', from: change },
      sources,
      secret: () => undefined,
      now: io.now(),
      stage: () => undefined,
    })
    await change.close()
    io.out(textReport(verdict, { version: VERSION, titles, tags }, io.colours))
    io.out(`\n${CLOSING}`)
    return verdict.conclusion === 'fail' ? 0 : 1
  } finally {
    await answers.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export const demo: Command = {
  usage: `ai-artifact-gate demo
Builds a small repository with a hostile change and judges it. Nothing is
installed, loaded or left behind.
`,
  run,
}
