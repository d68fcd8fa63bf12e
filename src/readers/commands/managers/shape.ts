/**
 * Package managers: which of their subcommands install packages, and what their options take. Options are named once
 * for all subcommands of a manager; where the spellings of two subcommands clash the manager is split.
 */
import type { Ecosystem } from '../../../ecosystem.ts'

/**
 * What an option means. `value`: takes a word that is no package. `package`: its value is a package beside the others.
 * `instead`: its value is the package, and the first word only the command that it brings. `module`: `python -m`.
 * `version`: the version of the packages. `channel`: where conda looks for them. `git`: the address that they come from.
 * `local`: they come from this machine. `pypi`: they are asked of PyPI all the same.
 */
export type Role =
  | 'flag'
  | 'value'
  | 'package'
  | 'instead'
  | 'requirements'
  | 'constraints'
  | 'editable'
  | 'index'
  | 'extra'
  | 'links'
  | 'script'
  | 'module'
  | 'idle'
  | 'version'
  | 'channel'
  | 'git'
  | 'local'
  | 'pypi'

/**
 * Which words name packages: all; the first alone, since the rest are arguments of the command that it brings; the first
 * alone, though options may follow it; all but the first; the first after `create-` is put before it; none, since they are files of requirements; none, since they
 * are a command; the first, and the rest is a command that runs in it; none, since what stands behind the first is one.
 */
export type Takes = 'all' | 'first' | 'only' | 'rest' | 'creator' | 'files' | 'command' | 'image' | 'inner'

/**
 * How a word is written: as pip, as uvx (`name@version`), as poetry (`name@range`), as npm, as conda (`name=version`), as
 * Deno (`npm:name`), as `cargo install` (a version) or `cargo add` (a range), and so on.
 */
export type Form =
  | 'pip'
  | 'tool'
  | 'poetry'
  | 'npm'
  | 'conda'
  | 'deno'
  | 'specifier'
  | 'crate'
  | 'crate-range'
  | 'go'
  | 'go-run'
  | 'gem'
  | 'composer'
  | 'nuget'
  | 'image'
  | 'chart'
  | 'repository'

export interface Verb {
  /** Words up to the packages: `a|b` are spellings, `*` is any word. Empty: the program itself installs. */
  readonly words: readonly string[]
  readonly takes: Takes
  readonly form: Form
  /** Program that the command of `takes: 'command'` is given to. */
  readonly program?: string
}

export interface Manager {
  readonly ecosystem: Ecosystem
  /** What an option is that is not listed: an error of the manager, so that its meaning cannot be known, a flag, or one with a value. */
  readonly unlisted: 'unclear' | 'flag' | 'value'
  /** Words that may stand before the subcommand and mean nothing here, such as cargo's `+nightly`. */
  readonly skipped?: RegExp
  readonly options: ReadonlyMap<string, Role>
  readonly verbs: readonly Verb[]
  /** Variables of the environment that name indexes. */
  readonly environment: readonly { readonly name: string; readonly extra: boolean }[]
}

export const roles = (table: Partial<Record<Role, string>>): ReadonlyMap<string, Role> =>
  new Map(
    Object.entries(table).flatMap(([role, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name): [string, Role] => [name, role as Role]),
    ),
  )

export const verb = (words: string, takes: Takes, form: Form, program?: string): Verb => ({
  words: words ? words.split(' ') : [],
  takes,
  form,
  ...(program ? { program } : {}),
})

export type NamedManager = readonly [program: string, manager: Manager]
