/** What the card of a repository on the hub says. Its authors write it, so every field may be missing or of another type. */
import type { HubModel } from '../evidence.ts'
import type { HubInfo } from './hub.ts'
import { present } from './resolution.ts'

/** Names of one list that are kept. */
const MOST = 20
const LONGEST = 200
const NAME = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/

type Card = Pick<
  HubModel,
  'card' | 'license' | 'licenseName' | 'baseModels' | 'datasets' | 'newVersion' | 'library'
>

/** A text, or a list of them; anything else is nothing. */
const textsIn = (value: unknown): readonly string[] => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all
    .slice(0, MOST)
    .flatMap(one => (typeof one === 'string' && one !== '' ? [one.slice(0, LONGEST)] : []))
}

const namesIn = (value: unknown): readonly string[] | undefined => {
  const names = textsIn(value).filter(name => NAME.test(name))
  return names.length > 0 ? [...new Set(names)] : undefined
}

/** What the hub repeats of the card among its tags, such as `license:mit`; without a relation, as in `base_model:finetune:a/b`. */
const tagged = (tags: readonly string[] | undefined, key: string): readonly string[] =>
  (tags ?? []).flatMap(tag => {
    const value = tag.startsWith(`${key}:`) ? tag.slice(key.length + 1) : ''
    return value !== '' && !value.includes(':') ? [value] : []
  })

/** Several licences of one card are those of its parts, so all of them hold. */
const licenseIn = ({ cardData, tags }: HubInfo): string | undefined => {
  const named = textsIn(cardData?.license)
  const all = named.length > 0 ? named : tagged(tags, 'license')
  return all.length > 0 ? [...new Set(all)].join(' AND ') : undefined
}

export const cardOf = (info: HubInfo): Card => {
  const { cardData, tags, siblings = [], library_name } = info
  const first = (value: unknown) => textsIn(value)[0]
  return present<Card>({
    // Without a list of files nothing can be said of one.
    card: info.siblings ? siblings.some(({ rfilename }) => rfilename === 'README.md') : undefined,
    license: licenseIn(info),
    licenseName: first(cardData?.license_name),
    baseModels: namesIn(cardData?.base_model) ?? namesIn(tagged(tags, 'base_model')),
    datasets: namesIn(cardData?.datasets) ?? namesIn(tagged(tags, 'dataset')),
    newVersion: namesIn(cardData?.new_version)?.[0],
    library: library_name ?? first(cardData?.library_name),
  })
}
