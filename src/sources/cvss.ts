import type { Advisory } from '../evidence.ts'

type Severity = NonNullable<Advisory['severity']>

const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
}
/** Privileges weigh more when the scope changes. */
const privileges = {
  U: new Map([
    ['N', 0.85],
    ['L', 0.62],
    ['H', 0.27],
  ]),
  C: new Map([
    ['N', 0.85],
    ['L', 0.68],
    ['H', 0.5],
  ]),
}

/** Up to one decimal, in whole numbers, since 8.6 + 0.00001 must not become 8.7. */
const roundUp = (score: number): number => {
  const scaled = Math.round(score * 100_000)
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10
}

type Metrics = ReadonlyMap<string, string>

/** Longest vector that is read; all metrics of version 4 together take 250 characters. */
const LONGEST = 300

const metricsOf = (vector: string): Metrics =>
  new Map(
    vector
      .split('/')
      .slice(1)
      .map(part => [part.split(':')[0] ?? '', part.split(':')[1] ?? '']),
  )

/**
 * Base score of a CVSS 3.0 or 3.1 vector, 0 to 10; undefined when it is none.
 * @see https://www.first.org/cvss/v3-1/specification-document section 7.1
 */
export const cvss3 = (vector: string): number | undefined =>
  /^CVSS:3\.[01]\//.test(vector) && vector.length <= LONGEST ? baseScore(metricsOf(vector)) : undefined

const baseScore = (metrics: Metrics): number | undefined => {
  const weight = (metric: string): number => weights[metric]?.[metrics.get(metric) ?? ''] ?? Number.NaN
  const changed = metrics.get('S') === 'C'

  const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base
  const privilege = privileges[changed ? 'C' : 'U'].get(metrics.get('PR') ?? '') ?? Number.NaN
  const exploitability = 8.22 * weight('AV') * weight('AC') * privilege * weight('UI')
  if (Number.isNaN(impact) || Number.isNaN(exploitability)) return undefined
  if (impact <= 0) return 0
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10))
}

/** The qualitative scale of the same document, section 5; a score of 0 counts as low. */
export const severityOf = (score: number): Severity => {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

/**
 * The score that version 3.1 gives to what a vector of CVSS 4.0 says. Version 4 scores by a table of 270 cases; the
 * metrics mean the same in both, which is near enough for one of four words. Conditions of an attack (AT) count as
 * complexity, harm to other systems (SC, SI, SA) as a changed scope.
 *
 * @see https://www.first.org/cvss/v4.0/specification-document
 */
export const likeCvss3 = (vector: string): number | undefined => {
  if (!/^CVSS:4\.0\//.test(vector) || vector.length > LONGEST) return undefined
  const of = metricsOf(vector)
  const given = (metric: string): string => of.get(metric) ?? ''
  const harmsOthers = ['SC', 'SI', 'SA'].some(metric => !['', 'N'].includes(given(metric)))
  return baseScore(
    new Map([
      ['AV', given('AV')],
      ['AC', given('AT') === 'P' ? 'H' : given('AC')],
      ['PR', given('PR')],
      ['UI', given('UI') === 'N' ? 'N' : given('UI') && 'R'],
      ['S', harmsOthers ? 'C' : 'U'],
      ['C', given('VC')],
      ['I', given('VI')],
      ['A', given('VA')],
    ]),
  )
}
