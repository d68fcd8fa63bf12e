/** The program that a command line comes to, behind the wrappers that start it. */

/** Commands with more words are judged by their first ones. */
const MOST_WORDS = 400
const LONGEST_SCRIPT = 20_000

const SHELL = /^(?:ba|da|z|a)?sh$/
const ASSIGNMENT = /^[A-Za-z_]\w{0,200}=/
const PYTHON = /^python(?:\d(?:\.\d{1,2})?)?$/
/** Programs that do nothing but start another one. */
const WRAPPERS = new Set([
  'exec',
  'sudo',
  'env',
  'nohup',
  'time',
  'tini',
  'dumb-init',
  'gosu',
  'su-exec',
  'npx',
  'bunx',
  'uvx',
  'xvfb-run',
  'docker-entrypoint.sh',
  'entrypoint.sh',
])
/** Wrappers of two words, such as `uv run`. */
const RUNNERS = new Set([
  'uv',
  'poetry',
  'pipenv',
  'pdm',
  'rye',
  'hatch',
  'conda',
  'mamba',
  'pnpm',
  'yarn',
  'npm',
])
const RUN = new Set(['run', 'exec', 'dlx'])

const base = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

/** How many words at the front belong to wrappers; bounded by the number of words. */
const wrapped = (words: readonly string[]): number => {
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    const name = base(word)
    if (RUNNERS.has(name) && RUN.has(words[at + 1] ?? '')) at += 2
    else if (WRAPPERS.has(name) || ASSIGNMENT.test(word) || (at > 0 && word.startsWith('-'))) at++
    else return at
  }
  return at
}

const unwrapped = (words: readonly string[]): readonly string[] => {
  const [program = '', ...rest] = words.slice(wrapped(words))
  const name = base(program).replace(/@[\w.^~-]{1,60}$/, '')
  return program === '' ? [] : [PYTHON.test(name) ? 'python' : name, ...rest]
}

/** The script of `sh -c`, each of its commands by itself. Quotes are not read: only the first words count. */
const scripted = (script: string): readonly (readonly string[])[] =>
  script
    .slice(0, LONGEST_SCRIPT)
    .split(/&&|\|\||[;|&\n]/)
    .map(part => unwrapped(part.split(/\s+/).filter(Boolean)))

/** Every program that the words start, without wrappers and folders, `python3.12` as `python`. */
export const programs = (words: readonly string[]): readonly (readonly string[])[] => {
  const first = unwrapped(words.slice(0, MOST_WORDS))
  const script = first.findIndex((word, at) => at > 0 && /^-\w{0,4}c$/.test(word))
  if (!SHELL.test(first[0] ?? '') || script < 0) return first.length > 0 ? [first] : []
  return scripted(first[script + 1] ?? '').filter(part => part.length > 0)
}
