import { childOf, childrenOf, isXml, readXml, textIn } from '../syntax/xml.ts'
import type { RouteReader } from './route.ts'

/** Whether a mirror stands for Maven Central: `central`, `*`, `external:*`, with exceptions behind `!`. */
const standsForCentral = (mirrorOf: string): boolean => {
  const words = mirrorOf.split(',', 100).map(word => word.trim())
  return !words.includes('!central') && words.some(word => ['*', 'central', 'external:*'].includes(word))
}

export const mavenSettings: RouteReader = {
  id: 'maven-settings',
  ecosystem: 'maven',
  paths: ['settings.xml', '.mvn/settings.xml', '.m2/settings.xml'],

  *read({ text }) {
    const root = readXml(text)
    const mirrors = isXml(root) && root.name === 'settings' ? childOf(root, 'mirrors') : undefined
    for (const mirror of mirrors ? childrenOf(mirrors, 'mirror') : []) {
      const url = textIn(mirror, 'url')
      if (!url) continue
      const all = standsForCentral(textIn(mirror, 'mirrorOf') ?? '')
      yield { url, line: mirror.line, name: textIn(mirror, 'id'), ...(all ? { all: true } : {}) }
    }
  },
}
