import type { McpServer, Said } from '../../agent.ts'
import type { Severity } from '../../finding.ts'
import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { masked } from './secrets.ts'
import { called, part } from './words.ts'

interface Wide {
  readonly says: string
  readonly said: Said
  readonly fix?: string
  readonly atMost?: Severity
}

const FOLDER = 'Give it the one folder that it needs, such as that of the project.'
const PLAIN = 'Remove this option, or start it in a container without any such right.'
const NAMED = 'Name the few tools that may be called without asking, in place of all of them.'

const HOME = String.raw`(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|%USERPROFILE%|\$\{(?:env:)?USERPROFILE\}|/root|/home(?:/[^/:,]{1,60})?|/Users(?:/[^/:,]{1,60})?|[a-z]:[\\/]{1,2}Users(?:[\\/]{1,2}[^\\/:,]{1,60})?)`
const WIDE = new RegExp(
  String.raw`^(?:/|//|[a-z]:[\\/]{0,2}|/etc|/var|/proc|/sys|${HOME})[\\/]?\*{0,2}$`,
  'i',
)
const MOUNTED = new RegExp(`^(?:/|/etc|/var|/proc|/sys|${HOME})/?$`, 'i')
const FILES = /file-?system|(?:^|[/_-])(?:fs|files)(?:[@_-]|$)|desktop-commander|text-editor/i

const wide = (text: string): boolean => text.length < 300 && WIDE.test(text.trim())

/** The host's side of `-v`, `--volume` and `--mount`. */
const mountOf = (flag: string, value: string): string => {
  if (flag === '--mount') return /(?:^|,)(?:src|source)=([^,]{1,300})/.exec(value)?.[1] ?? ''
  const [, source = ''] = /^((?:[a-z]:)?[^:]{1,300}):/i.exec(value) ?? []
  return source
}

function* ofContainer(words: readonly Said[]): Iterable<Wide> {
  for (const [at, said] of words.entries()) {
    const joined = /^(--?[\w-]{1,40})=(.{1,500})$/.exec(said.text)
    const [flag, value] = joined ? [joined[1] ?? '', joined[2] ?? ''] : [said.text, words[at + 1]?.text ?? '']
    if (/^(?:-v|--volume|--mount)$/.test(flag)) {
      const source = mountOf(flag, value)
      if (/(?:docker|containerd|podman)\.sock$/.test(source)) {
        yield {
          says: 'gets the socket of the container engine, which is the whole machine',
          said,
          fix: PLAIN,
        }
      } else if (MOUNTED.test(source)) yield { says: `gets ${short(source)} of the machine`, said }
      else if (/\/\.(?:ssh|aws|kube|gnupg)\/?$/.test(source))
        yield { says: `gets ${short(source)} of the machine`, said }
    }
    if (flag === '--privileged' && value !== 'false')
      yield { says: 'runs in a privileged container, which is no boundary', said, fix: PLAIN }
    if (/^--(?:pid|ipc|net|network)$/.test(flag) && value === 'host')
      yield {
        says: `shares the ${flag.slice(2)} namespace of the machine`,
        said,
        fix: PLAIN,
        atMost: 'warning',
      }
    if (
      flag === '--security-opt' &&
      /^(?:seccomp|apparmor|systempaths)[=:]unconfined$|^label[=:]disable$/.test(value)
    )
      yield { says: `runs with ${short(value)}, without a boundary`, said, fix: PLAIN, atMost: 'warning' }
    if (flag === '--cap-add' && /^(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE)$/i.test(value))
      yield { says: `gets the capability ${short(value)}`, said, fix: PLAIN }
  }
}

const ALL =
  /^--(?:allow-all|allow-everything|unrestricted|yolo|no-sandbox|dangerously-[\w-]{1,60}|allow-dangerous[\w-]{0,40}|disable-(?:security|sandbox|auth)[\w-]{0,40})(?:=true)?$/i

function* widths({ command, approved, name, fetches }: McpServer): Iterable<Wide> {
  const [program, ...args] = command
  if (program && /(?:^|[\\/])(?:docker|podman|nerdctl)(?:\.exe)?$/i.test(program.text))
    yield* ofContainer(args)
  else {
    const files =
      FILES.test(name) ||
      fetches.some(each => FILES.test(each.name)) ||
      command.some(({ text }) => text.length < 300 && FILES.test(text))
    const first = files ? args.find(({ text }) => wide(text.replace(/^--?[\w-]{1,40}=/, ''))) : undefined
    if (first) yield { says: `may read and write everything below ${short(first.text)}`, said: first }
  }
  const deno = program && /(?:^|[\\/])deno$/.test(program.text)
  for (const said of args) {
    if (ALL.test(said.text) || (deno && said.text === '-A'))
      yield {
        says: `runs with ${short(masked(said.text))}, which switches its own limits off`,
        said,
        fix: PLAIN,
        atMost: 'warning',
      }
  }
  const every = approved.find(({ text }) => text === '*')
  if (every)
    yield { says: 'may call all of its tools without asking', said: every, fix: NAMED, atMost: 'warning' }
}

export const agentMcpScope = rule({
  id: 'agent-mcp-scope',
  title: 'An MCP server must reach no more of the machine than its task needs',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-MCP02:2025'],
  on: 'agent',
  needs: [],
  options: options({}),
  applies: ({ part }) => part === 'server',

  *check({ reference }) {
    const { now, before } = part(reference, 'server') ?? {}
    if (!now) return
    const had = new Set(before ? [...widths(before)].map(({ says }) => says) : [])
    const seen = new Set<string>()
    for (const { says, said, fix = FOLDER, atMost } of widths(now)) {
      if (had.has(says) || seen.has(says)) continue
      seen.add(says)
      yield {
        message: `${called(now)} ${says}.`,
        fix,
        at: said.at,
        ...(atMost ? { atMost } : {}),
      }
    }
  },
})
