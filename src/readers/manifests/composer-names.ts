/** Names of Composer. */

/** PHP itself, its extensions and libraries, and Composer: nothing of it is downloaded. */
const PLATFORM =
  /^(?:php(?:-(?:64bit|ipv6|zts|debug))?|hhvm|(?:ext|lib)-[\w.+-]+|composer(?:-(?:plugin|runtime)-api)?)$/i

export const isPlatform = (name: string): boolean => PLATFORM.test(name.slice(0, 300))

export const isComposerName = (name: string): boolean => name.length <= 300 && /^[\w.-]+\/[\w.-]+$/.test(name)
