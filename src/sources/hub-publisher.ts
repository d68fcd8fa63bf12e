import type { Fact, Publisher } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { answer, maybe, text, truth } from '../schema.ts'
import { readHub } from './hub.ts'
import { segment } from './path.ts'
import { present } from './resolution.ts'
import type { Http, Question, Source } from './source.ts'

const Organization = answer({ name: text, isVerified: maybe(truth) })
const User = answer({ user: text, createdAt: maybe(text) })

const question: Question = { source: 'huggingface', read: readHub }

/** Neither is a part of the hub's documented API, so that a missing field says nothing. */
const askOwner = async (owner: string, http: Http): Promise<Fact<Publisher>> => {
  const address = (kind: string) => http.endpoint('huggingface', `api/${kind}/${segment(owner)}/overview`)
  const organization = await http.json(address('organizations'), Organization, question)
  if (organization.state === 'known') {
    const { isVerified } = organization.value
    return {
      ...organization,
      value: present<Publisher>({ name: owner, kind: 'organization', verified: isVerified }),
    }
  }
  if (organization.state === 'unknown') return organization
  const user = await http.json(address('users'), User, question)
  if (user.state !== 'known') return user
  return {
    ...user,
    value: present<Publisher>({
      name: owner,
      kind: 'user',
      verified: false,
      created: user.value.createdAt,
    }),
  }
}

const ownerOf = ({ name }: ModelReference): string => (name.includes('/') ? (name.split('/')[0] ?? '') : '')

/** Who owns a repository of Hugging Face; an organization first, since most publishers are one. */
export const hubPublisher: Source<'model', 'publisher'> = {
  id: 'hub-publisher',
  on: 'model',
  gives: 'publisher',
  serves: reference =>
    reference.hub === 'huggingface' && reference.resolvedBy !== 'partial' && ownerOf(reference) !== '',
  ask: (references, http) => Promise.all(references.map(reference => askOwner(ownerOf(reference), http))),
}
