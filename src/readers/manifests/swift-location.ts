/** Places of Swift packages: repositories, which are Swift's registry where they lie at GitHub. */
import type { PackageParts } from '../identity.ts'

const URL_LIKE =
  /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^@/\s]{0,300}@)?([^/:\s]{1,300})(?::\d{1,5})?\/(.{1,1000})$/i
const SCP = /^(?:[^@/\s]{1,100}@)([^/:\s]{1,300}):(.{1,1000})$/

type Located = Pick<PackageParts, 'name' | 'origin' | 'address'> & { readonly pinned?: true }

/** `host/owner/name` of a repository, or a folder. */
export const located = (address: string): Located => {
  const [, host = '', path = ''] = URL_LIKE.exec(address) ?? SCP.exec(address) ?? []
  if (!host) return { origin: 'path', address, pinned: true }
  const name = `${host.replace(/^www\./i, '')}/${path
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')}`
  return /^github\.com\/[\w.-]+\/[\w.-]+$/i.test(name)
    ? { name, origin: 'registry' }
    : { name, origin: 'git', address }
}
