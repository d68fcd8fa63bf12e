/** Which vulnerabilities CISA knows to be exploited: its catalogue of known exploited vulnerabilities. */
import type { Fact } from '../evidence.ts'
import { answer, list, text } from '../schema.ts'
import type { Http } from './source.ts'

const Feed = answer({ vulnerabilities: list(answer({ cveID: text })) })

/** The whole feed is one document, about 1.5 MB large. */
const LIMIT = 16 * 2 ** 20

export const askExploited = async (http: Http): Promise<Fact<ReadonlySet<string>>> => {
  const url = http.endpoint('kev', 'sites/default/files/feeds/known_exploited_vulnerabilities.json')
  const fact = await http.json(url, Feed, { source: 'kev', limit: LIMIT })
  if (fact.state !== 'known') return fact
  return { ...fact, value: new Set(fact.value.vulnerabilities.map(({ cveID }) => cveID)) }
}
