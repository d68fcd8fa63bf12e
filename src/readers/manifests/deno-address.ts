/** Modules that Deno and browsers load from the web: which package an address means, and where that ends in it. */

export interface WebModule {
  /** The package or, where none can be told, the folder. */
  readonly name: string
  readonly version?: string
  /** The part of the address that is common to all files of the package. */
  readonly prefix: string
  /** The registry whose package it is a copy of. */
  readonly ecosystem: 'npm' | 'jsr'
  /** A release whose content is meant not to change. */
  readonly pinned: boolean
}

/** No real address is longer, in characters. */
const LONGEST = 4000

/** Hosts that serve packages of npm by name, with what stands before the name. */
const CDN =
  /^https?:\/\/(?:esm\.sh\/(?:(?:v\d+|stable|gh)\/)?|(?:www\.)?unpkg\.com\/|cdn\.jsdelivr\.net\/npm\/|cdn\.skypack\.dev\/(?:pin\/)?|(?:ga|dev)\.jspm\.(?:io|dev)\/npm:|jspm\.dev\/(?:npm:)?)/i
const NPM_NAME = /^\*?((?:@[a-z0-9~-][\w.~-]{0,213}\/)?[a-z0-9~-][\w.~-]{0,213})(?:@([^/?#]{1,200}))?/i
const EXACT = /^v?\d+\.\d+\.\d+/

const host = (address: string): number => {
  const slash = address.indexOf('/', 'https://'.length)
  return slash < 0 ? address.length : slash
}

/** `https://host/any/name@version/…`: the first part of the path with a version in it ends the package. */
const versioned = (address: string): WebModule | undefined => {
  let from = host(address) + 1
  for (let at = from; at > 0 && at < address.length; at = address.indexOf('/', at) + 1) {
    const end = address.indexOf('/', at)
    const part = address.slice(at, end < 0 ? undefined : end)
    const mark = part.indexOf('@', 1)
    if (mark > 0) {
      const version = part.slice(mark + 1).split(/[?#]/, 1)[0] ?? ''
      const name = address.slice(from, at) + part.slice(0, mark)
      const prefix = address.slice(0, at + mark + 1 + version.length)
      return { name, version, prefix, ecosystem: 'npm', pinned: EXACT.test(version) }
    }
    // `x/` of the registry of Deno is no part of a name.
    if (part === 'x' && at === from) from = end + 1
    if (end < 0) return undefined
  }
  return undefined
}

export const webModule = (written: string): WebModule | undefined => {
  if (!/^https?:\/\//i.test(written) || written.length > LONGEST) return undefined
  const cdn = CDN.exec(written)?.[0]
  if (cdn && !/\/gh\/$/i.test(cdn)) {
    const found = NPM_NAME.exec(written.slice(cdn.length))
    const [whole, name, version] = found ?? []
    if (whole && name) {
      const pinned = version !== undefined && EXACT.test(version)
      const prefix = cdn + whole
      return { name, ...(version ? { version } : {}), prefix, ecosystem: 'npm', pinned }
    }
  }
  const found = versioned(written)
  if (found) return found
  const end = written.search(/[?#]/)
  const path = end < 0 ? written : written.slice(0, end)
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), host(path)))
  const name = folder.replace(/^https?:\/\//i, '')
  if (!name) return undefined
  return { name, prefix: folder, ecosystem: 'npm', pinned: false }
}
