/** Words of gem, Bundler, Composer and dotnet. */
import { HOLE } from '../expansion.ts'
import { shown } from './python.ts'
import { type Said, UNDECIDED, type WordMeaning } from './shape.ts'

const named = (
  name: string,
  written: string | undefined,
  said: Said,
  isExact: (version: string) => boolean,
): WordMeaning => {
  if (said.git) return { name, origin: 'git', address: shown(said.git), pinned: false }
  const specifier = written?.includes(HOLE) ? undefined : written || said.version
  if (!specifier || specifier === 'latest') return { name, origin: 'registry', pinned: false }
  const version = isExact(specifier) ? specifier.replace(/^[=v\s]+/, '') : undefined
  return {
    name,
    specifier,
    ...(version ? { version } : {}),
    origin: 'registry',
    pinned: version !== undefined,
  }
}

const unknown = (text: string, what: string): WordMeaning =>
  text.includes(HOLE) ? { why: UNDECIDED } : { why: `expected ${what}, found "${text.slice(0, 60)}"` }

/** `rails`, `rails:7.1.0`; without an operator a version is exact. */
export const gemWord = (text: string, said: Said): WordMeaning => {
  if (/[\\/]/.test(text) || /\.gem$/i.test(text)) return 'local'
  const [, name, version] = /^([A-Za-z0-9_][\w.-]*)(?::([\s\S]*))?$/.exec(text) ?? []
  if (!name) return unknown(text, 'the name of a gem')
  return named(name, version, said, one => /^(?:=\s*)?\d[\w.]*$/.test(one))
}

/** `vendor/name`, with a version behind `:`, `=` or a space. */
export const composerWord = (text: string, said: Said): WordMeaning => {
  if (/^(?:ext|lib)-|^php(?:-|$|[:=])/.test(text) || /^[.~/\\]/.test(text)) return 'local'
  // A version may stand in a word of its own.
  if (/^[\^~<>=v\d*]/.test(text) && !/^\d[\w-]*\//.test(text)) return 'local'
  const [, name, version] =
    /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?\/[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:[:=\s]([\s\S]*))?$/.exec(
      text,
    ) ?? []
  if (!name) return unknown(text, 'the name of a package such as "vendor/name"')
  return named(name, version?.trim(), said, one => /^v?\d+(?:\.\d+){2,3}(?:-[\w.]+)?$/.test(one))
}

/** `Newtonsoft.Json`, `Some.Template::1.0.0`, `dotnet-ef@8.0.0`. */
export const nugetWord = (text: string, said: Said): WordMeaning => {
  if (/[\\/]/.test(text) || /\.(?:nupkg|csproj|fsproj|sln|config)$/i.test(text)) return 'local'
  const [, name, version] = /^([A-Za-z0-9_][\w.-]*)(?:(?:::|@)([\s\S]*))?$/.exec(text) ?? []
  if (!name) return unknown(text, 'the name of a package')
  return named(name, version, said, one => /^\d+(?:\.\d+){1,3}(?:[-+][\w.+-]*)?$/.test(one))
}
