/** Files of outsiders that lie in the folder of an agent. */
import type { Untrusted } from '../../agent.ts'
import { place } from '../locate.ts'
import { at, textAt, type YamlNode } from '../syntax/yaml.ts'
import type { Event } from './workflow-reach.ts'
import { placedText } from './workflow-untrusted.ts'

const HEAD =
  /github\.event\.(?:pull_request|workflow_run)\.(?:head|merge_commit_sha)|github\.head_ref|head_sha|refs\/pull\/|head\.sha/
const DOWNLOAD = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)@/
/** Commands that take the branch of a pull request into the folder. */
const TAKEN =
  /\bgh\s{1,9}pr\s{1,9}checkout\b|\bgit\s{1,9}(?:fetch|pull)\s[^\n;&|]{0,200}\bpull\/[^\n;&|]{1,100}\/(?:head|merge)\b/

const CODE = 'the code of the pull request'

const ofStep = (step: YamlNode, names: readonly string[], path: string): readonly Untrusted[] => {
  const used = at(step, 'uses')
  const action = used?.kind === 'scalar' ? used.value : ''
  const where = place(path, used?.line ?? step.line)
  if (names.includes('workflow_run') && DOWNLOAD.test(action))
    return [{ what: 'an artifact of another run', through: 'artifact', at: where }]
  const given = [textAt(step, 'with', 'ref'), textAt(step, 'with', 'repository')]
  if (/^actions\/checkout@/.test(action) && given.some(text => text !== undefined && HEAD.test(text)))
    return [{ what: CODE, through: 'artifact', at: where }]
  const run = at(step, 'run')
  if (run?.kind !== 'scalar') return []
  const { text, lineOf } = placedText(run)
  const taken = TAKEN.exec(text)
  return taken ? [{ what: CODE, through: 'artifact', at: place(path, lineOf(taken.index)) }] : []
}

/**
 * What steps before the agent fetched, in events that come with the rights of the repository. `trusted`: fields of the
 * event that people with rights wrote; where pull requests are among them, their code is, too.
 */
export const fetched = (
  before: readonly YamlNode[],
  events: readonly Event[],
  trusted: readonly string[],
  path: string,
): readonly Untrusted[] => {
  const names = events.filter(({ foreign }) => foreign).map(({ name }) => name)
  if (names.length === 0 || trusted.includes('github.event.workflow_run')) return []
  return before.flatMap(step => ofStep(step, names, path))
}
