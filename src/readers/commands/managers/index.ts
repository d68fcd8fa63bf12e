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

const ALWAYS =
  'pip[\\d.]*|pipx|pipenv|uvx?|poetry|pdm|np[mx]|pnp[mx]|yarn|bunx?|easy_install|rye|conda|mamba|micromamba|pixi|dnx'
/** Programs that do much else: only with a word that installs, on the same line. */
const SOMETIMES =
  '(?:cargo|go|gem|bundle|composer|dotnet|nuget|docker|podman|nerdctl|deno|helm|gh|pre-commit)(?:[ \\t]+\\S{1,80}){0,3}?[ \\t]+(?:install|i|add|get|run|require|pull|create|create-project|try-repo|x|binstall|package|exec)'

const MENTION = new RegExp(`(?<![\\w.-])(?:(?:${ALWAYS})(?:\\.exe|\\.cmd)?|${SOMETIMES})(?![\\w.-])`, 'i')

/** Whether a text that cannot be parsed may install something. */
export const mentionsManager = (text: string): boolean => MENTION.test(text)
