/** How likely vulnerabilities are to be exploited within 30 days, as the Exploit Prediction Scoring System estimates it. */
import { answer, list, text } from '../schema.ts'
import type { Http } from './source.ts'

const Scores = answer({ data: list(answer({ cve: text, epss: text })) })

/** The service takes lists of up to 2,000 characters. */
const IN_ONE_QUESTION = 100
/** More than that many are not asked for; the estimate orders findings and decides nothing. */
const MOST = 500

const CVE = /^CVE-\d{4}-\d{4,12}$/

const scoresOf = async (cves: readonly string[], http: Http): Promise<readonly [string, number][]> => {
  const fact = await http.json(http.endpoint('epss', `data/v1/epss?cve=${cves.join(',')}`), Scores, {
    source: 'epss',
  })
  if (fact.state !== 'known') return []
  return fact.value.data.flatMap(({ cve, epss }): readonly [string, number][] => {
    const score = Number(epss)
    return score >= 0 && score <= 1 ? [[cve, score]] : []
  })
}

/** Probabilities by CVE id; of those without an answer there is none. */
export const askLikelihoods = async (
  ids: Iterable<string>,
  http: Http,
): Promise<ReadonlyMap<string, number>> => {
  const cves = [...new Set(ids)]
    .filter(id => CVE.test(id))
    .sort()
    .slice(0, MOST)
  const chunks = Array.from({ length: Math.ceil(cves.length / IN_ONE_QUESTION) }, (_, index) =>
    cves.slice(index * IN_ONE_QUESTION, (index + 1) * IN_ONE_QUESTION),
  )
  return new Map((await Promise.all(chunks.map(chunk => scoresOf(chunk, http)))).flat())
}
