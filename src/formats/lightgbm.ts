import { MalformedFile } from '../change.ts'
import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'

/** Longest model that is read, in bytes. */
const MOST = 128 * 1024 * 1024

const HEADER =
  /^(?:version|num_class|num_tree_per_iteration|label_index|max_feature_idx|objective|feature_names|feature_infos|tree_sizes|monotone_constraints|init_score)=/
const TREE =
  /^(?:num_leaves|num_cat|split_feature|split_gain|threshold|decision_type|left_child|right_child|leaf_value|leaf_weight|leaf_count|internal_value|internal_weight|internal_count|is_linear|leaf_const|num_features|leaf_features|leaf_coeff|cat_boundaries|cat_threshold|shrinkage)=/
const NUMBERS = /^[-+\d.eE infINFnaNA]*$/

type Part = 'header' | 'tree' | 'importances' | 'parameters' | 'end'

const HEADINGS: ReadonlyMap<string, Part> = new Map([
  ['end of trees', 'importances'],
  ['feature_importances:', 'importances'],
  ['feature importances:', 'importances'],
  ['parameters:', 'parameters'],
  ['end of parameters', 'end'],
])

/** The part that a line begins; undefined when it belongs to the one before. */
const headingOf = (line: string): Part | undefined =>
  HEADINGS.get(line) ?? (/^Tree=\d{1,9}$/.test(line) ? 'tree' : undefined)

const fits = (line: string, part: Part): boolean => {
  if (line === '') return true
  if (part === 'header') return HEADER.test(line) || line === 'average_output'
  if (part === 'tree') return TREE.test(line) && NUMBERS.test(line.slice(line.indexOf('=') + 1))
  if (part === 'importances') return /^[^=]{1,1000}=\d{1,20}$/.test(line)
  if (part === 'parameters')
    return /^\[[a-z_0-9]{1,80}: .*\]$/.test(line) || /^\[[a-z_0-9]{1,80}:\]$/.test(line)
  return line.startsWith('pandas_categorical:')
}

/**
 * Models of LightGBM: text with the numbers of trees. Nothing in them is called. A file is one only when each of its lines is
 * one that LightGBM writes.
 *
 * @throws MalformedFile when a line is none.
 */
export const lightgbm: Format = {
  id: 'lightgbm',
  what: 'a model of LightGBM',
  detects: head => startsWith(head, 'tree\nversion=v') || startsWith(head, 'tree\r\nversion=v'),

  async inspect(bytes) {
    if (bytes.size > MOST) throw new MalformedFile('it is longer than is read')
    const content = Buffer.from(await bytes.slice(0, bytes.size)).toString('utf8')
    let part: Part = 'header'
    let [number, trees] = [0, 0]
    for (let from = 0; from < content.length; ) {
      const end = content.indexOf('\n', from)
      const line = content.slice(from, end < 0 ? undefined : end).replace(/\r$/, '')
      from = end < 0 ? content.length : end + 1
      if (++number === 1) continue
      const heading = headingOf(line)
      if (heading === 'tree') trees++
      if (heading !== undefined) part = heading
      else if (!fits(line, part)) throw new MalformedFile(`line ${number} is none that LightGBM writes`)
    }
    if (part === 'header' || part === 'tree') throw new MalformedFile(`it breaks off behind ${trees} trees`)
    return { completeness: 'complete', findings: [] }
  },
}
