import type { Guarding, SettingTest } from '../../data/component.ts'
import type { Port } from '../../deployment.ts'
import type { Severity } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { appended } from './append.ts'
import { ALLOW, called, componentOf, isAllowed } from './component.ts'
import { guardingOf, isClosed } from './guard.ts'
import { isOpen } from './loopback.ts'
import { bound, boundBefore, openPorts, shutting } from './ports.ts'
import { certain, raised, reachable, worsened } from './worsened.ts'

/** Ports that a message names. */
const NAMED = 4

/** The statement of the catalogue by which strangers come in; undefined where something keeps them out. */
const openDoor = (side: Deployment): Guarding | undefined => {
  const guarding = guardingOf(side)
  if (!guarding || !['open', 'public-default'].includes(guarding.byDefault)) return undefined
  // Where no setting could close it, only the ports are to be judged, which another rule does.
  return guarding.closedBy.length === 0 || isClosed(guarding, side) || !reachable(side) ? undefined : guarding
}

/** Names by which a chart sets it: whoever reads of them has the variable to write instead. */
const OF_CHART = /^(?:values:|field:chart\.)/

const namesOf = ({ setting }: SettingTest): readonly string[] => {
  const names = [setting].flat()
  const plain = names.filter(name => !OF_CHART.test(name))
  return plain.length > 0 ? plain : names
}

const isPlain = (tests: readonly SettingTest[]): boolean =>
  tests.every(test => namesOf(test).some(name => !OF_CHART.test(name)))

const wanted = (test: SettingTest): string => {
  const names = namesOf(test).map(name => name.replace(/^(?:config|field):/, ''))
  if ('absent' in test) return `no ${either(names)}`
  return 'is' in test ? `${either(names)}=${test.is[0] ?? ''}` : either(names)
}

const wantedBy = ({ closedBy, propose }: Guarding): string =>
  propose ?? either(closedBy.filter(isPlain).map(tests => tests.map(wanted).join(' and ')))

/** Whether what is to be set is a secret, and no mere switch. */
const isSecret = ({ closedBy, propose }: Guarding): boolean =>
  propose === undefined && closedBy.some(tests => tests.some(test => 'set' in test))

/** What the repository does not hold, and what may set anything: an environment file, a Secret that is poured in whole,
 * a file that is mounted where the component reads its configuration from files. */
const elsewhere = ({ settings }: Deployment, { closedBy }: Guarding): string | undefined => {
  const names = closedBy.flat().flatMap(({ setting }) => [setting].flat())
  // What the service itself names wins over what is poured in.
  if (names.some(name => settings.has(name))) return undefined
  const byFile = names.some(name => name.startsWith('config:'))
  for (const [name, { value, by }] of settings) {
    if (by !== 'secret' && by !== 'unresolved') continue
    if (name === 'field:env_file') return value
    if (name.startsWith('envFrom:')) return name.slice('envFrom:'.length)
    if (byFile && name.startsWith('mounted:')) return name.slice('mounted:'.length)
  }
  return undefined
}

/** The ports of the component itself, or whatever is open where none of them is. */
const doors = (reference: Deployment): readonly Port[] => {
  const component = componentOf(reference)
  const ports = component ? openPorts(reference, component) : []
  return ports.length > 0 ? ports : reference.ports.filter(each => isOpen(reference, each)).slice(0, 1)
}

const isOrAre = (names: string): string => (names.includes(' and ') ? 'are' : 'is')

/** The setting may stand where nobody looked, so that nothing is said for sure. */
const undecided = (reference: Deployment, guarding: Guarding, place: string): Problem => ({
  message: `${called(reference)} can be reached, and ${short(wantedBy(guarding))} ${isOrAre(wantedBy(guarding))} not set in this repository; whether ${short(place)} sets it cannot be told.`,
  fix: `Make sure that ${wantedBy(guarding)} ${isOrAre(wantedBy(guarding))} set there, or ${shutting(doors(reference)[0])}.`,
  at: doors(reference)[0]?.at ?? reference.at,
  evidence: [{ what: `source: ${guarding.source}` }],
  unknown: true,
  ...cap(reference.surface, 'warning'),
})

const whereOf = (ports: readonly Port[]): string => {
  const numbers = [...new Set(ports.flatMap(({ target }) => (target === undefined ? [] : [String(target)])))]
  if (numbers.length === 0) return 'can be reached'
  return `can be reached at ${numbers.length === 1 ? 'port' : 'ports'} ${either(numbers.slice(0, NAMED), 'and')}`
}

/**
 * `{ suggestion }` that shuts the door: the one port at the loopback address, after which nothing is left to say. A login
 * alone would leave the port open, which is a finding of its own.
 */
const closing = (
  reference: Deployment,
  { propose }: Guarding,
  [port]: readonly Port[],
): Pick<Problem, 'suggestion'> => {
  const open = reference.ports.filter(each => isOpen(reference, each))
  const shut = port && open.length === 1 ? bound(port) : {}
  return shut.suggestion ? shut : appended(reference, propose)
}

const problem = (reference: Deployment, guarding: Guarding): Problem => {
  const ports = doors(reference)
  const [port] = ports
  const runs = componentOf(reference)?.runsCode === true
  const how = worsened(reference, side => openDoor(side) !== undefined)
  const severity: Severity = certain(reference) && runs ? 'error' : 'warning'
  const code = runs ? ', and runs code for whoever comes' : ''
  const was = port && boundBefore(reference, port)
  const removed = was === undefined ? '' : ` This change takes away ${short(was)}, which kept others out.`
  return {
    message: `${called(reference)} ${whereOf(ports)} and asks nobody who comes${code}: ${short(wantedBy(guarding))} ${isOrAre(wantedBy(guarding))} not set.${removed}`,
    fix: `Set ${wantedBy(guarding)}${isSecret(guarding) ? ' from a secret store' : ''}, or ${shutting(port)}.`,
    at: port?.at ?? reference.recognised?.at ?? reference.at,
    evidence: [{ what: `source: ${guarding.source}` }],
    ...closing(reference, guarding, ports),
    ...cap(reference.surface, raised(severity, how)),
  }
}

export const deploymentAuthMissing = rule({
  id: 'deployment-auth-missing',
  title: 'A component that others can reach must ask who comes',
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  behind: ['deployment-auth-disabled'],
  tags: ['OWASP-MCP07:2025', 'AML.T0049'],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => openDoor(reference) !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const guarding = openDoor(reference)
    if (!guarding || worsened(reference, side => openDoor(side) !== undefined) === 'same') return
    const place = elsewhere(reference, guarding)
    yield place === undefined ? problem(reference, guarding) : undecided(reference, guarding, place)
  },
})
