import type { Severity } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { ALLOW, called, isAllowed } from './component.ts'

/** Longest command that is looked at, in characters. */
const LONGEST = 65_536

const FETCH = /(?:^|[\s;&|("'`/])(?:curl|wget|fetch)\s/
const SHELL =
  /^\s{0,20}(?:sudo\s{1,5}(?:-\w{1,5}\s{1,5})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,5})?(?:ba|z|da|a|k)?sh\b|^\s{0,20}(?:sudo\s{1,5})?(?:python3?|node|perl|ruby)\b/
const SUBSTITUTED =
  /(?:\b(?:ba|z|da|a|k)?sh\s{1,5}(?:-\w{1,5}\s{1,5})?|\beval\s{1,5}|\bsource\s{1,5}|\.\s{1,5})["']?(?:<\(|\$\(|`)\s{0,5}(?:curl|wget)\s/
const CHECKED =
  /\b(?:sha(?:256|512)sum|shasum)\b[^|;&]{0,200}(?:\s-c\b|\s--check\b)|\bcosign\s{1,5}verify|\bgpgv?\s{1,5}--verify/
const INSTALLS =
  /(?:^|[\s;&|("'`/])(?:pip3?\s{1,5}install|uv\s{1,5}pip\s{1,5}install|python3?\s{1,5}-m\s{1,5}pip\s{1,5}install|npm\s{1,5}(?:install|i)\s|apt(?:-get)?\s{1,5}(?:-\w{1,5}\s{1,5})?install|apk\s{1,5}add)\b/

/** What is fetched goes through a pipe into something that runs it. */
const isPiped = (text: string): boolean => {
  let fetched = false
  for (const stage of text.split(/\|(?!\|)/)) {
    if (fetched && SHELL.test(stage)) return true
    fetched ||= FETCH.test(stage)
  }
  return false
}

interface Fault {
  readonly words: string
  readonly severity: Severity
  readonly fix: string
}

const faultOf = (words: readonly string[], { from }: Deployment): Fault | undefined => {
  const text = words.join(' ').slice(0, LONGEST)
  const builds = from === 'dockerfile'
  if (!CHECKED.test(text) && (isPiped(text) || SUBSTITUTED.test(text))) {
    return {
      words: 'runs what it fetches, whatever that is on the day',
      // An image is built once, and people look at what comes of it.
      severity: builds ? 'warning' : 'error',
      fix: 'Fetch it into the image when that is built, and compare it with a digest before it runs.',
    }
  }
  if (builds || !INSTALLS.test(text)) return undefined
  return {
    words: 'installs packages each time it starts, in whatever version is the newest then',
    severity: 'warning',
    fix: 'Install them into the image when it is built, from a lockfile.',
  }
}

export const deploymentDownloadAndRun = rule({
  id: 'deployment-download-and-run',
  title: 'A service must run what was reviewed, not what it fetches',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const had = new Set((reference.previous?.commands ?? []).map(({ words }) => words.join(' ')))
    for (const { words, at } of reference.commands) {
      const fault = had.has(words.join(' ')) ? undefined : faultOf(words, reference)
      if (!fault) continue
      yield {
        message: `${called(reference)} ${fault.words}.`,
        fix: fault.fix,
        at,
        ...cap(reference.surface, fault.severity),
      }
    }
  },
})
