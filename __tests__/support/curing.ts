/** Whether a suggestion is a cure: it is applied, the change is judged again, and what is wrong with it then is told. */
import type { Finding, Suggestion } from '../../src/finding.ts'

/** Texts by path. */
export type Files = Readonly<Record<string, string>>
export type Judge = (files: Files) => Promise<readonly Finding[]>

export type Suggesting = Finding & { readonly suggestion: Suggestion }

export const suggests = (finding: Finding): finding is Suggesting =>
  finding.state === 'violated' && finding.suggestion !== undefined

/** The text with the lines of the suggestion replaced; every line keeps the ending that it has. */
const applied = (text: string, { line, endLine, text: instead }: Suggestion): string => {
  const lines = text.split('\n')
  const ending = lines[line - 1]?.endsWith('\r') && !instead.endsWith('\r') ? '\r' : ''
  const put = instead.split('\n').map(each => `${each}${ending}`)
  return [...lines.slice(0, line - 1), ...put, ...lines.slice(endLine)].join('\n')
}

export const cured = (files: Files, { path, suggestion }: Suggesting): Files => ({
  ...files,
  [path]: applied(files[path] ?? '', suggestion),
})

const oldLines = (files: Files, { path, suggestion: { line, endLine } }: Suggesting): readonly string[] =>
  (files[path] ?? '')
    .split('\n')
    .slice(line - 1, endLine)
    .map(each => each.replace(/\r$/, ''))

const count = (text: string, sign: string): number => text.split(sign).length - 1
const indentOf = (text: string): string => /^\s*/.exec(text)?.[0] ?? ''
/** A comment behind the value, or a continuation of a shell command. */
const restOf = (text: string): string => /(?:\s#[^"'}]*|\s\\)$/.exec(text)?.[0] ?? ''

/** What the suggestion does to its lines beyond what it is for. */
export const careless = (files: Files, finding: Suggesting): readonly string[] => {
  const old = oldLines(files, finding)
  const [first = ''] = old
  const put = finding.suggestion.text.split('\n')
  const faults: string[] = []
  if (old.length !== 1) faults.push(`replaces ${old.length} lines`)
  if (put.join('\n') === old.join('\n')) faults.push('changes nothing')
  if (put.some(each => each.trim() === '')) faults.push('leaves an empty line')
  for (const each of put) {
    if (each !== each.trimEnd() && first === first.trimEnd()) faults.push('leaves space at the end')
    if (indentOf(each) !== indentOf(first)) faults.push('changes the indentation')
    for (const quote of ['"', "'", '`'])
      if (count(each, quote) % 2 !== count(first, quote) % 2) faults.push(`leaves an open ${quote}`)
  }
  const kept = put.length === 1 ? put[0] : put.find(each => each === first)
  if (kept === undefined) faults.push('adds a line and changes the one before it')
  else if (restOf(kept) !== restOf(first)) faults.push('changes what stands behind the value')
  return faults
}

/** The message names what it is about; the reference is but the first of all that it is said of. */
const subjectOf = ({ rule, message }: Finding): string => `${rule}\0${message}`

/** Findings of the subject and all their places. */
const places = (findings: readonly Finding[], subject: string): number =>
  findings.filter(each => subjectOf(each) === subject).reduce((sum, { also }) => sum + 1 + also.length, 0)

const placeOf = ({ path, line }: Finding): string => `${path}:${line}`

const unreadable = (findings: readonly Finding[]): number =>
  findings.filter(({ rule }) => rule === 'unread' || rule === 'parse-broken').length

/** What is wrong with the change after the cure of one finding; nothing, if it is a cure. */
export const faults = async (
  files: Files,
  finding: Suggesting,
  judge: Judge,
  before: readonly Finding[],
): Promise<readonly string[]> => {
  const after = await judge(cured(files, finding))
  const had = new Set(before.map(subjectOf))
  // A port that was open already is told otherwise where the component has a login at the version of the cure.
  const open = new Set(before.filter(({ rule }) => rule === 'deployment-exposed').map(placeOf))
  const isTold = (each: Finding): boolean =>
    had.has(subjectOf(each)) || (each.rule === 'deployment-auth-missing' && open.has(placeOf(each)))
  const { line, text } = finding.suggestion
  const last = line + text.split('\n').length - 1
  return [
    ...careless(files, finding),
    ...(places(after, subjectOf(finding)) < places(before, subjectOf(finding)) ? [] : ['is still there']),
    ...(unreadable(after) > unreadable(before) ? ['the file can no longer be read'] : []),
    ...after
      .filter(each => each.state === 'violated' && each.severity !== 'notice' && !isTold(each))
      .map(({ rule, message }) => `brings ${rule}: ${message}`),
    ...after
      .filter(suggests)
      .filter(each => each.rule === finding.rule && each.reference === finding.reference)
      .filter(each => each.path === finding.path)
      .filter(({ suggestion: next }) => next.line >= line && next.line <= last && next.text !== text)
      .map(({ suggestion: next }) => `is followed by another suggestion: ${next.text}`),
  ]
}

/** The files after all suggestions were taken at once, as a batch: of several at one line the first. */
export const allCured = (files: Files, findings: readonly Finding[]): Files => {
  const taken = new Map<string, Suggesting>()
  for (const finding of findings.filter(suggests)) {
    const key = `${finding.path}:${finding.suggestion.line}`
    if (!taken.has(key)) taken.set(key, finding)
  }
  // From the last line to the first, so that no line moves before its turn.
  return [...taken.values()]
    .sort((a, b) => b.suggestion.line - a.suggestion.line)
    .reduce<Files>((now, finding) => cured(now, finding), files)
}
