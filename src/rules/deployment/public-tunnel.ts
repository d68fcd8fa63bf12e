import type { Standing } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed } from './component.ts'
import { weaknesses, weaknessProblem } from './weakness.ts'

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on'])
/** Options of web interfaces that open a public address for them. */
const SHARES: ReadonlySet<string> = new Set([
  '--share',
  'GRADIO_SHARE',
  '--ngrok',
  '--cloudflared',
  '--tunnel',
])

/** An option without a value is on; a variable that is empty is not. The value of `--ngrok` is a token. */
const isOn = (name: string, value: string): boolean =>
  YES.has(value) || name === '--ngrok' || (value === '' && name.startsWith('-'))

/** Longest command that is looked at, in characters. */
const LONGEST = 65_536

/** Programs that give a local port a public address, with the words that make them. A named tunnel has a policy of its own. */
const program = (words: readonly string[]): string | undefined => {
  const text = ` ${words.join(' ').slice(0, LONGEST)} `
  if (/[ /]cloudflared tunnel /.test(text) || /^ tunnel /.test(text)) {
    const named = / (?:run|--token|--config|--hostname|--name)[ =]/.test(text)
    return / --url[ =]/.test(text) && !named ? 'cloudflared' : undefined
  }
  return /[ /](ngrok (?:http|tcp|tls|start)|lt --port|localtunnel|bore local|tailscale funnel|frpc|zrok share public|pinggy) /.exec(
    text,
  )?.[1]
}

const IMAGES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)ngrok\/ngrok$/, 'ngrok'],
  [/(?:^|\/)wernight\/ngrok$/, 'ngrok'],
]

interface Tunnel {
  /** An option of a program that nobody knows may mean something else. */
  readonly guess?: boolean
  readonly what: string
  readonly standing: Standing
}

const tunnelsOf = ({ settings, commands, ports, image, component }: Deployment): readonly Tunnel[] => [
  ...ports.filter(({ how }) => how === 'tunnel').map(each => ({ what: 'a tunnel', standing: each })),
  ...[...settings].flatMap(([name, value]) =>
    SHARES.has(name) && isOn(name, value.value.trim().toLowerCase())
      ? [{ what: short(name), standing: value, guess: component === undefined && name.startsWith('-') }]
      : [],
  ),
  ...commands.flatMap(command => {
    const what = program(command.words)
    return what === undefined ? [] : [{ what, standing: command }]
  }),
  ...IMAGES.flatMap(([name, what]) =>
    image && name.test(image.repository.slice(0, 300)) ? [{ what, standing: image }] : [],
  ),
]

export const deploymentPublicTunnel = rule({
  id: 'deployment-public-tunnel',
  title: 'A deployment must not open a public address by a tunnel',
  tags: ['AML.T0049'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),

  *check({ reference }) {
    const had = reference.previous && tunnelsOf(reference.previous)
    const known = weaknesses(reference, 'deployment-public-tunnel')
    for (const weakness of known) yield weaknessProblem(reference, weakness)
    const [first] = fresh(tunnelsOf(reference), had, ({ what }) => what)
    // One word about one address is enough.
    if (!first || known.length > 0) return
    yield {
      message: `${called(reference)} gets a public address on the internet by ${first.what}, past every firewall.`,
      fix: 'Remove it. Where people outside need it, put it behind a proxy or a named tunnel that asks for a login.',
      at: first.standing.at,
      ...cap(reference.surface, first.guess ? 'warning' : 'error'),
    }
  },
})
