/** `${…}` of a pom.xml, as far as the file itself says what stands for it. */
import { childOf, textIn, type XmlNode } from '../syntax/xml.ts'

/** Longest text that a property becomes, and how often one may name another. */
const LONGEST = 1000
const MOST_STEPS = 10

const PLACEHOLDER = /\$\{([^{}$]{1,200})\}/g

export interface Pom {
  readonly groupId?: string | undefined
  readonly version?: string | undefined
  /** The text with every property that this file declares. */
  fill(text: string): string
}

const ownProperties = (project: XmlNode): Map<string, string> => {
  const properties = childOf(project, 'properties')
  return new Map((properties?.children ?? []).map(({ name, text }) => [name, text]))
}

/** What Maven itself declares of the project and its parent; `pom.` is the old prefix. */
const coordinates = (project: XmlNode): readonly (readonly [string, string | undefined])[] => {
  const parent = childOf(project, 'parent')
  const inherited = (name: string) => textIn(project, name) ?? (parent && textIn(parent, name))
  const own = ['groupId', 'version'].map(name => [name, inherited(name)] as const)
  return [
    ...own.flatMap(([name, value]) =>
      ['project.', 'pom.', ''].map(prefix => [prefix + name, value] as const),
    ),
    ['project.artifactId', textIn(project, 'artifactId')],
    ...['groupId', 'version'].map(
      name => [`project.parent.${name}`, parent && textIn(parent, name)] as const,
    ),
  ]
}

export const pomOf = (project: XmlNode): Pom => {
  const known = ownProperties(project)
  for (const [name, value] of coordinates(project))
    if (value !== undefined && !known.has(name)) known.set(name, value)

  const fill = (text: string): string => {
    let filled = text.slice(0, LONGEST)
    for (let step = 0; step < MOST_STEPS && filled.includes('${'); step++) {
      const next = filled.replace(
        PLACEHOLDER,
        (whole, name: string) => known.get(name.trim())?.slice(0, LONGEST) ?? whole,
      )
      if (next === filled || next.length > LONGEST) break
      filled = next
    }
    return filled
  }
  const value = (name: string) => {
    const found = known.get(`project.${name}`)
    return found === undefined ? undefined : fill(found)
  }
  return { groupId: value('groupId'), version: value('version'), fill }
}
