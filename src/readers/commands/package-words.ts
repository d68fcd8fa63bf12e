/** One word of an install command to the package that it names. */
import type { Form } from './managers/index.ts'
import { crateWord, goWord } from './words/compiled.ts'
import { condaWord } from './words/conda.ts'
import { composerWord, gemWord, nugetWord } from './words/dynamic.ts'
import { chartWord, imageWord, repositoryWord } from './words/image.ts'
import { denoWord, npmWord } from './words/npm.ts'
import { pythonWord } from './words/python.ts'
import type { Said, WordMeaning } from './words/shape.ts'

export { creatorName } from './words/npm.ts'
export { UNDECIDED } from './words/shape.ts'

export interface WordSettings extends Said {
  readonly form: Form
}

const FORMS: Readonly<Record<Form, (text: string, said: Said) => WordMeaning>> = {
  pip: text => pythonWord(text, 'pip'),
  tool: text => pythonWord(text, 'tool'),
  poetry: text => pythonWord(text, 'poetry'),
  npm: npmWord,
  conda: condaWord,
  deno: text => denoWord(text, true),
  specifier: text => denoWord(text, false),
  crate: (text, said) => crateWord(text, said, true),
  'crate-range': (text, said) => crateWord(text, said, false),
  go: text => goWord(text, false),
  'go-run': text => goWord(text, true),
  gem: gemWord,
  composer: composerWord,
  nuget: nugetWord,
  image: imageWord,
  chart: chartWord,
  repository: repositoryWord,
}

/** Nothing longer is the name of a package; the patterns that tell the parts apart are not made for more. */
const LONGEST = 2000
/** These have limits of their own, since an address may be long. */
const OWN_LIMIT: ReadonlySet<Form> = new Set(['pip', 'tool', 'poetry', 'npm'])

export const packageWord = (text: string, { form, ...said }: WordSettings): WordMeaning => {
  if (!text.trim()) return { why: 'expected the name of a package' }
  if (text.length > LONGEST && !OWN_LIMIT.has(form))
    return { why: `a word of more than ${LONGEST.toLocaleString('en')} characters is no package` }
  return FORMS[form](text, said)
}
