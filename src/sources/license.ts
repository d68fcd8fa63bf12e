/**
 * The licence of a version, where the answer about its release does not name it: the short form of npm's document has
 * none, and PyPI keeps it in another one than the index. Asked only when a rule wants it.
 */
import { pypiLicenses } from '../data/pypi-licenses.ts'
import type { Ecosystem } from '../ecosystem.ts'
import type { Evidence, Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, type Infer, list, maybe, text } from '../schema.ts'
import { licenseOf } from './npm-license.ts'
import { segment } from './path.ts'
import type { Http, Source } from './source.ts'

/** Some authors write the whole text of the licence where its name belongs. */
const LONGEST = 200

const NpmVersion = answer({ version: text, license: maybe(anything), licenses: maybe(anything) })

const PypiVersion = answer({
  info: answer({
    license_expression: maybe(text),
    license: maybe(text),
    classifiers: maybe(list(text)),
  }),
})

/** The expression of PEP 639, else the classifiers, of which all hold, else a short text that may be a name. */
const fromPypi = ({ info }: Infer<typeof PypiVersion>): string | undefined => {
  if (info.license_expression?.trim()) return info.license_expression.trim()
  const classified = (info.classifiers ?? []).filter(each => each.startsWith('License :: '))
  const ids = classified.map(each => pypiLicenses.get(each))
  if (ids.length > 0 && ids.every(id => id !== undefined)) return ids.join(' AND ')
  const written = info.license?.trim() ?? ''
  return written !== '' && written.length <= LONGEST && !written.includes('\n') ? written : undefined
}

const mapped = <T>(fact: Fact<T>, read: (value: T) => string | undefined): Fact<string> => {
  if (fact.state !== 'known') return fact
  const { source, asked } = fact
  const value = read(fact.value)
  return value === undefined ? { state: 'absent', source, asked } : { state: 'known', value, source, asked }
}

type Ask = (name: string, version: string, http: Http) => Promise<Fact<string>>

const askNpm: Ask = async (name, version, http) => {
  const path = `${segment(name).replace(/^%40/, '@')}/${segment(version)}`
  return mapped(await http.json(http.endpoint('npm', path), NpmVersion, { source: 'npm' }), licenseOf)
}

const askPypi: Ask = async (name, version, http) => {
  const path = `pypi/${segment(name)}/${segment(version)}/json`
  const url = http.endpoint('pypi', path).replace('/simple/pypi/', '/pypi/')
  return mapped(await http.json(url, PypiVersion, { source: 'pypi' }), fromPypi)
}

const askOne = async (
  reference: PackageReference,
  { release }: Evidence,
  ask: Ask,
  http: Http,
): Promise<Fact<string>> => {
  if (release?.state === 'known' && release.value.license !== undefined) {
    return { ...release, value: release.value.license }
  }
  const version = release?.state === 'known' ? release.value.version : reference.version
  if (version === undefined) {
    return { state: 'unknown', source: 'none', asked: http.now(), reason: 'no version is known' }
  }
  return ask(reference.name, version, http)
}

const licenses = (ecosystem: Ecosystem, ask: Ask): Source<'package', 'license'> => ({
  id: `${ecosystem}-license`,
  on: 'package',
  gives: 'license',
  after: 'release',
  serves: reference =>
    reference.ecosystem === ecosystem &&
    reference.origin === 'registry' &&
    reference.private === undefined &&
    reference.route === undefined,
  ask: (references, http, known = () => ({})) =>
    Promise.all(references.map(reference => askOne(reference, known(reference), ask, http))),
})

export const npmLicense = licenses('npm', askNpm)
export const pypiLicense = licenses('pypi', askPypi)
