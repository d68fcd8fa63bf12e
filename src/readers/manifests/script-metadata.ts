/** Inline metadata of Python scripts, PEP 723: what a runner installs before it starts the script. */
import { lineAt, place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, readToml } from '../syntax/toml.ts'
import { indexesOf, uvSources } from './pyproject-indexes.ts'
import { type Project, requirementList } from './pyproject-lists.ts'
import { scriptBlock } from './script-block.ts'

/** The same references on the lines of the script. */
const moved = <T extends Found>(found: T, by: number): T => {
  const { path, line, endLine } = found.at
  return { ...found, at: place(path, line + by, (endLine ?? line) + by) }
}

export const scriptMetadata: Reader = {
  id: 'script-metadata',

  *read({ path, text }) {
    const block = scriptBlock(text)
    if (!block) return
    const by = block.line - 1
    const root = readToml(block.text)
    if (!('kind' in root)) {
      yield unread(place(path, root.line + by), lineAt(text, root.line + by), `no valid TOML: ${root.why}`)
      return
    }
    const tool = at(root, 'tool')
    const named = indexesOf(tool)
    const indexes = named.filter(({ explicit }) => !explicit).map(({ index }) => index)
    const project: Project = { path, named, indexes, sources: uvSources(tool, named) }
    for (const found of requirementList(project, at(root, 'dependencies'), 'runtime')) yield moved(found, by)
  },
}
