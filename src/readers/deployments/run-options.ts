/** Options of `docker run`, wherever they stand: ports, volumes, variables and privileges. */
import type { Mount, Port, Privilege, Value } from '../../deployment.ts'
import type { Argument } from '../commands/argument.ts'
import type { Stand } from './standing.ts'

export interface RunOptions {
  readonly ports: readonly Port[]
  readonly mounts: readonly Mount[]
  readonly environment: readonly (readonly [string, Value])[]
  readonly privileges: readonly Privilege[]
}

const MOST = 500
const LONGEST = 1000

const NAMES: ReadonlyMap<string, string> = new Map([
  ['-p', '--publish'],
  ['-v', '--volume'],
  ['-e', '--env'],
  ['-u', '--user'],
  ['--net', '--network'],
  ['-P', '--publish-all'],
])

interface Option {
  readonly name: string
  readonly value: string
  readonly line: number
}

function* optionsOf(words: readonly Argument[]): Iterable<Option> {
  for (let at = 0; at < words.length && at < MOST; at++) {
    const { text, line } = words[at] ?? { text: '', line: 1 }
    const [, name = '', attached] =
      /^(--?[A-Za-z][\w-]{0,60})(?:=([\s\S]*))?$/.exec(text.slice(0, LONGEST)) ?? []
    if (!name) continue
    const next = words[at + 1]
    const takes = attached === undefined && next !== undefined && !next.text.startsWith('-')
    yield {
      name: NAMES.get(name) ?? name,
      value: (attached ?? (takes ? next.text : '')).slice(0, LONGEST),
      line,
    }
    if (takes) at++
  }
}

const port = (text: string, line: number, stand: Stand): readonly Port[] => {
  const [bound = '', protocol] = text.split('/')
  const parts = bound.split(':')
  const target = parts.pop() ?? ''
  const published = parts.pop()
  const address = parts.join(':').replace(/^\[|\]$/g, '')
  if (protocol === 'udp' || !target) return []
  return [
    {
      how: 'published',
      ...(/^\d{1,5}$/.test(target) ? { target: Number(target) } : {}),
      ...(published ? { published } : {}),
      ...(address ? { address } : {}),
      ...stand(line),
    },
  ]
}

const volume = (text: string, line: number, stand: Stand): readonly Mount[] => {
  const [source = '', target = '', modes = ''] = text.split(':')
  if (!source || !target) return []
  return [
    {
      source,
      target,
      readOnly: modes.split(',').includes('ro'),
      host: /^[/~.]/.test(source),
      ...stand(line),
    },
  ]
}

const mounted = (text: string, line: number, stand: Stand): readonly Mount[] => {
  const parts = new Map(
    text.split(',').map(part => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]),
  )
  const source = parts.get('source') ?? parts.get('src')
  if (!source) return []
  const target = parts.get('target') ?? parts.get('dst') ?? parts.get('destination') ?? ''
  const readOnly = parts.has('readonly') || parts.has('ro')
  return [{ source, target, readOnly, host: parts.get('type') === 'bind', ...stand(line) }]
}

const privilege = ({ name, value, line }: Option, stand: Stand): readonly Privilege[] => {
  const standing = stand(line)
  switch (name) {
    case '--privileged':
      return /^false$/i.test(value) ? [] : [{ is: 'privileged', value: 'true', ...standing }]
    case '--cap-add':
      return value ? [{ is: 'capability', value, ...standing }] : []
    case '--network':
    case '--pid':
    case '--ipc': {
      const is = name.slice(2) as 'network' | 'pid' | 'ipc'
      return value === 'host' ? [{ is, value, ...standing }] : []
    }
    case '--user':
      return value ? [{ is: 'user', value, ...standing }] : []
    case '--device':
      return value ? [{ is: 'device', value: value.split(':', 1)[0] ?? '', ...standing }] : []
    case '--security-opt': {
      const [, is = '', set = ''] = /^(seccomp|apparmor)[:=](.*)$/.exec(value) ?? []
      if (is === 'seccomp' || is === 'apparmor') return [{ is, value: set, ...standing }]
      return /^no-new-privileges[:=]false$/i.test(value) ? [{ is: 'escalation', value, ...standing }] : []
    }
    default:
      return []
  }
}

/** Variables of a file that is not read here: whatever is not set may be set there, as with `env_file` of Compose. */
const fromFile = ({ value, line }: Option, stand: Stand): readonly (readonly [string, Value])[] =>
  value ? [['field:env_file', { value: value.slice(0, 200), by: 'unresolved', ...stand(line) }]] : []

const variable = ({ value, line }: Option, stand: Stand): readonly (readonly [string, Value])[] => {
  const [, name, set] = /^([A-Za-z_]\w{0,200})(?:=([\s\S]*))?$/.exec(value) ?? []
  if (!name) return []
  const open = set === undefined || set.includes('$')
  return [[name, { value: set ?? `$${name}`, by: open ? 'unresolved' : 'literal', ...stand(line) }]]
}

export const runOptions = (words: readonly Argument[], stand: Stand): RunOptions => {
  const all = [...optionsOf(words)]
  const host = all.find(({ name, value }) => name === '--network' && value === 'host')
  const published = all.flatMap(({ name, value, line }) =>
    name === '--publish' ? port(value, line, stand) : [],
  )
  return {
    ports: host ? [{ how: 'host-network', ...stand(host.line) }] : published,
    mounts: all.flatMap(({ name, value, line }) =>
      name === '--volume'
        ? volume(value, line, stand)
        : name === '--mount'
          ? mounted(value, line, stand)
          : [],
    ),
    environment: all.flatMap(option => {
      if (option.name === '--env-file') return fromFile(option, stand)
      return option.name === '--env' ? variable(option, stand) : []
    }),
    privileges: all.flatMap(option => privilege(option, stand)),
  }
}
