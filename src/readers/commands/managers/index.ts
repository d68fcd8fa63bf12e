/** Every package manager by the name of its program. */
import { COMPILED } from './compiled.ts'
import { CONDA } from './conda.ts'
import { CONTAINERS } from './containers.ts'
import { DENO } from './deno.ts'
import { NPM } from './npm.ts'
import { PIP } from './pip.ts'
import { PNPM } from './pnpm.ts'
import { PYTHON_PROJECTS } from './python-projects.ts'
import { SCRIPTED } from './scripted.ts'
import type { Manager } from './shape.ts'
import { UV } from './uv.ts'

export type { Form, Manager, Role, Takes, Verb } from './shape.ts'

export const MANAGERS: ReadonlyMap<string, Manager> = new Map<string, Manager>([
  ...PIP,
  ...UV,
  ...PYTHON_PROJECTS,
  ...CONDA,
  ...NPM,
  ...PNPM,
  ...DENO,
  ...COMPILED,
  ...SCRIPTED,
  ...CONTAINERS,
])

const NAMES = [...MANAGERS.keys()].map(name => name.replace(/[.]/g, '\\.')).join('|')
const PROGRAM = `(?:${NAMES}|pip[\\d.]+|(?:claude|codex|gemini|qwen|amp|droid)[ \\t]+mcp[ \\t]+add|python[\\d.]*[ \\t]+-m[ \\t]+(?:pip|pipx|uv|poetry|pdm|pipenv))`

/** Source of a pattern for a manager's name with a word behind it. */
export const MANAGER_WORDS = `${PROGRAM}(?:\\.exe|\\.cmd)?[ \\t]+(?=[\\w@.-])`

const START = new RegExp(
  `^[ \\t]*(?:sudo[ \\t]+(?:-\\w+[ \\t]+)?|[A-Z][A-Z0-9_]{0,60}=[^\\s]{1,200}[ \\t]+){0,3}${MANAGER_WORDS}`,
)

/** Whether a line of text is a command of a manager from its first word on. */
export const startsWithManager = (line: string): boolean => START.test(line)
