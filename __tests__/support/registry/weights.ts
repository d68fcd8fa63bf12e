import { json, type Reply } from './reply.ts'

/** Longest list of ids that EPSS takes, in characters. */
const LONGEST = 2000

export const answerKev = (exploited: readonly string[], path: string): Reply =>
  path === 'sites/default/files/feeds/known_exploited_vulnerabilities.json'
    ? json({
        title: 'feed',
        vulnerabilities: exploited.map(cveID => ({ cveID, dateAdded: '2026-01-01', product: 'x' })),
      })
    : json({}, 404)

/** Of ids that it does not know it says nothing. */
export const answerEpss = (likelihoods: ReadonlyMap<string, string>, path: string): Reply => {
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1')
  const ids = searchParams.get('cve') ?? ''
  if (pathname !== '/data/v1/epss') return json({}, 404)
  if (ids.length > LONGEST) return json({ status: 'error' }, 400)
  const data = ids.split(',').flatMap(cve => {
    const epss = likelihoods.get(cve)
    return epss === undefined ? [] : [{ cve, epss, percentile: '0.9', date: '2026-01-01' }]
  })
  return json({ status: 'OK', data })
}
