/** What agents and MCP clients are configured with, part by part. */
import type { Location } from './change.ts'

/** A text of the file with its place. Hostile, and of servers perhaps secret: never shown as it is. */
export interface Said {
  readonly text: string
  readonly at: Location
}

/** A package that the command of a server fetches and runs. */
export interface Fetched {
  readonly name: string
  readonly ecosystem: string
  /** As wanted; absent: whatever is newest. */
  readonly wanted?: string
  readonly origin: 'registry' | 'git' | 'url' | 'path' | 'workspace'
  readonly pinned: boolean
  readonly at: Location
}

/** A server that an MCP client starts or calls. */
export interface McpServer {
  readonly part: 'server'
  readonly name: string
  /** The program and its arguments, as one process would get them. */
  readonly command: readonly Said[]
  readonly fetches: readonly Fetched[]
  readonly url?: Said
  readonly env: ReadonlyMap<string, Said>
  readonly headers: ReadonlyMap<string, Said>
  /** Tools that may be called without asking, as written; `*` for all of them. */
  readonly approved: readonly Said[]
}

/** One value of a client's settings. A list has one for each of its items. */
export interface AgentSetting {
  readonly part: 'setting'
  /** Keys from the root, with dots between them. */
  readonly key: string
  readonly value: string
}

/** A command that a client runs by itself: on an event, or when a folder is opened. */
export interface AgentHook {
  readonly part: 'hook'
  /** The event, or what else starts it, as written. */
  readonly event: string
  /** What it is limited to, as written. */
  readonly matcher?: string
  readonly command: string
}

/** A kind of characters that nobody sees. */
export type HiddenKind = 'tag' | 'bidi' | 'zero-width' | 'filler' | 'variation' | 'control' | 'soft-hyphen'

/** Text that people do not see and agents read. */
export interface AgentText {
  readonly part: 'text'
  readonly hides: 'characters' | 'comment'
  /** Of hidden characters how many there are of each kind in the line. */
  readonly counts: ReadonlyMap<HiddenKind, number>
  /** Code points of the first ones, `U+200B`. */
  readonly codes: readonly string[]
  /** What tag characters or variation selectors spell, or what the comment says; shortened. */
  readonly spelt?: string
  /** SHA-256 over all of it, so that a change behind the shortened part is one. */
  readonly digest: string
  /** The line without them, when one line can be mended so. */
  readonly cleaned?: string
}

/** How far a step's start is from outsiders. */
export type Reach = 'outsider' | 'collaborator' | 'maintainer'
export type Power = 'none' | 'read' | 'comment' | 'write' | 'shell'

/** Text of outsiders on its way to an agent. */
export interface Untrusted {
  /** The expression or command, as written. */
  readonly what: string
  readonly through: 'prompt' | 'environment' | 'output' | 'command' | 'artifact'
  readonly at: Location
}

/** A tool or an option that lets the agent do something, as written. */
export interface Granted {
  readonly what: string
  readonly power: Power
  /** `all`: nothing limits it; `program`: a program that runs whatever it is given; `expansion`: shells expand its arguments. */
  readonly breadth: 'all' | 'program' | 'expansion' | 'scoped'
  readonly at: Location
}

/** A step of a workflow that runs an agent. */
export interface AgentStep {
  readonly part: 'step'
  /** Name of the action or of the program. */
  readonly agent: string
  readonly untrusted: readonly Untrusted[]
  readonly granted: readonly Granted[]
  /** What the agent can do at most. */
  readonly power: Power
  /** Events by which outsiders can start it, and inputs that let them. */
  readonly openedBy: readonly Said[]
  readonly reach: Reach
  /** Options that switch a sandbox or a safety strategy off. */
  readonly unsafe: readonly Said[]
  /** What somebody who controls the agent gets: write scopes, secrets, the identity of the workflow. */
  readonly credentials: readonly string[]
}

export type AgentPart = McpServer | AgentSetting | AgentHook | AgentText | AgentStep
