/** YAML between two lines of dashes at the head of a Markdown file. */
import { isYaml, readYaml, type YamlNode } from '../syntax/yaml.ts'

export { at, textAt, type YamlNode } from '../syntax/yaml.ts'

/** Longest front matter, in lines. */
const LONGEST = 2000

/** Lines count as in the file. Undefined: there is none, or it is no YAML. */
export const readYamlMatter = (text: string): YamlNode | undefined => {
  if (!/^---[ \t]*\n/.test(text)) return undefined
  const lines = text.split('\n', LONGEST)
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line))
  if (end < 0) return undefined
  // The first line stays empty, so that the others keep their numbers.
  const read = readYaml(['', ...lines.slice(1, end)].join('\n'))
  return isYaml(read) ? read[0] : undefined
}
