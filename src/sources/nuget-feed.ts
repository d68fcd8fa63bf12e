/** Where a NuGet feed keeps its documents: the public one by its known layout, another by its own index. */
import type { Fact } from '../evidence.ts'
import { answer, type Infer, list, text } from '../schema.ts'
import { type Desk, unknown } from './registry.ts'
import type { Http } from './source.ts'

/** Source: https://learn.microsoft.com/nuget/api/service-index */
const Index = answer({ resources: list(answer({ '@id': text, '@type': text })) })

interface Bases {
  readonly desk: Desk
  /** Paths below the desk's address, with a closing slash. */
  readonly registration: string
  readonly flat: string
}

/** Registrations that hold versions of SemVer 2 as well. */
const REGISTRATION = /^RegistrationsBaseUrl\/(?:3\.6\.0|Versioned)$/
const FLAT = /^PackageBaseAddress\/3\.0\.0$/

/** A resource elsewhere is not followed: the feed's index is hostile as any other answer. */
const pathOf = ({ resources }: Infer<typeof Index>, type: RegExp, origin: string): string | undefined => {
  const address = resources.find(resource => type.test(resource['@type']))?.['@id']
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.origin === origin ? `${url.pathname.replace(/^\/+|\/+$/g, '')}/` : undefined
}

export const nugetFeed = async (desk: Desk, http: Http): Promise<Bases | Fact<never>> => {
  const index = desk.url('').replace(/\/+$/, '')
  if (!index.endsWith('.json') || !URL.canParse(index)) {
    return { desk, registration: 'v3/registration5-gz-semver2/', flat: 'v3-flatcontainer/' }
  }
  const { origin } = new URL(index)
  const fact = await http.json(index, Index, desk.question())
  if (fact.state === 'absent') return unknown(fact, 'the feed has no index at this address')
  if (fact.state === 'unknown') return fact
  const registration = pathOf(fact.value, REGISTRATION, origin)
  const flat = pathOf(fact.value, FLAT, origin)
  if (registration === undefined || flat === undefined) {
    return unknown(fact, 'the index of the feed names no registrations and packages of its own host')
  }
  return { desk: { ...desk, url: path => `${origin}/${path}` }, registration, flat }
}
