import type { Verdict } from '../finding.ts'
import { markdownReport } from './markdown.ts'
import type { Scene } from './report.ts'

/** GitHub refuses a body of more characters. */
export const MOST_COMMENT = 65_536
/** Room for the marker line that tells our comment from others. */
const MARKER_ROOM = 512

/** The pull request's comment without its marker. A clean verdict is one folded line. */
export const commentReport = (verdict: Verdict, scene: Scene): string => {
  const limit = MOST_COMMENT - MARKER_ROOM
  if (verdict.conclusion !== 'pass') return markdownReport(verdict, scene, limit)
  const [title = '', , ...rest] = markdownReport(verdict, scene, limit).split('\n')
  return `<details><summary>${title.replace('### ', '')}</summary>\n\n${rest.join('\n')}\n</details>\n`
}
