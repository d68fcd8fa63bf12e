/** What the gate's own tables tell when nobody may be asked. */
import { popularDate, popularRank } from '../data/popular.ts'
import { ecosystems } from '../ecosystem.ts'
import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import type { Source } from './source.ts'

const answerTo = ({ ecosystem, name }: PackageReference, asked: string): Fact<Release> => {
  const { packages } = ecosystems[ecosystem]
  const date = popularDate(ecosystem)
  if (date === undefined) {
    const reason = `there is no list of popular ${packages}, and nobody was asked`
    return { state: 'unknown', source: `no list of popular ${packages}`, asked, reason, unasked: true }
  }
  const source = `the list of popular ${packages} of ${date}`
  if (popularRank(ecosystem, name) === undefined)
    return {
      state: 'unknown',
      source,
      asked,
      reason: `it is not in ${source}, and nobody was asked`,
      unasked: true,
    }
  // That a name is downloaded by many says that it exists, and nothing of its versions.
  return { state: 'known', value: { name, versions: 0, recent: [], match: 'range' }, source, asked }
}

/** Offline, a popular name exists; of any other nothing is known. A private name is on no list. */
export const shipped: Source<'package', 'release'> = {
  id: 'shipped',
  on: 'package',
  gives: 'release',
  serves: ({ origin, private: own }) => origin === 'registry' && own === undefined,
  ask: async (references, http) => references.map(reference => answerTo(reference, http.now())),
}
