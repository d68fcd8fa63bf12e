/** A cheap look at a text: whether it may hold a command that installs. Knows no table, since every start loads it. */
import { mentionsModel } from '../models/mention.ts'

const ALWAYS =
  'pip[\\d.]*|pipx|pipenv|uvx?|poetry|pdm|np[mx]|pnp[mx]|yarn|bunx?|easy_install|rye|conda|mamba|micromamba|pixi|dnx'
/** Programs that do much else: only with a word that installs, on the same line. */
const SOMETIMES =
  '(?:cargo|go|gem|bundle|composer|dotnet|nuget|docker|podman|nerdctl|deno|helm|gh|pre-commit)(?:[ \\t]+\\S{1,80}){0,3}?[ \\t]+(?:install|i|add|get|run|require|pull|create|create-project|try-repo|x|binstall|package|exec)'

const MENTION = new RegExp(`\\b(?<![.-])(?:(?:${ALWAYS})(?:\\.exe|\\.cmd)?|${SOMETIMES})(?![\\w.-])`, 'i')

/** Whether a text that cannot be parsed may install something. */
export const mentionsManager = (text: string): boolean => MENTION.test(text)

/** Whether it may install something, or load a model. */
export const mentionsCommand = (text: string): boolean => mentionsManager(text) || mentionsModel(text)
