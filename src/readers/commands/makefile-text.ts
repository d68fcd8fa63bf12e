/** Makefiles and justfiles to the shell text of their recipes, with the variables that the file sets. */
import { few, HOLE, type Lookup } from './expansion.ts'

export interface Recipe {
  /** One logical line: continued lines keep their line breaks. */
  readonly text: string
  readonly line: number
}

export interface Makefile {
  readonly recipes: readonly Recipe[]
  readonly lookup: Lookup
}

const ASSIGNMENT =
  /^(?:export[ \t]+|override[ \t]+){0,2}([\w.-]{1,100})[ \t]*(?::{0,3}|\?|\+|!)=[ \t]*([\s\S]*)$/
const REFERENCE = /\$\$|\$[({]([\w.-]{1,100})[)}]|\$[({]|\$(.)/g
const LONGEST = 4000
const DEEPEST = 5

/** A name that a shell would take for a variable. */
const plain = (name: string): string => name.replace(/[^\w]/g, '_')

/** `$(PIP)` becomes `${PIP}`, `$$` a dollar of the shell, and what make computes something that nobody knows. */
export const asShell = (text: string): string =>
  text.replace(/\$\(shell[ \t]+/g, '$$$$(').replace(REFERENCE, (all, name?: string) => {
    if (all === '$$') return '$'
    if (name !== undefined) return `\${${plain(name)}}`
    // A function of make, or a variable of one letter such as `$@`.
    return all === '$(' || all === '${' ? '$__make__(' : '$__make__ '.slice(0, 9)
  })

/** What a call of a function leaves behind is put out of the way, so that its brackets do not break the line. */
const withoutCalls = (text: string): string => text.replace(/\$__make__\([^()]{0,400}\)/g, '$__make__')

const lookupIn = (values: ReadonlyMap<string, readonly string[]>): Lookup => {
  const follow = (name: string, depth: number): readonly string[] | undefined => {
    const written = values.get(plain(name))
    if (!written) return undefined
    return few(
      written
        .slice(0, 8)
        .map(text =>
          text
            .replace(REFERENCE, (all, inner?: string) =>
              all === '$$' ? '$' : (inner && depth < DEEPEST && follow(inner, depth + 1)?.[0]) || HOLE,
            )
            .slice(0, LONGEST),
        ),
    )
  }
  const known = new Map<string, readonly string[] | undefined>()
  return name => {
    if (!known.has(name)) known.set(name, follow(name, 0))
    return known.get(name)
  }
}

interface Logical extends Recipe {
  readonly recipe: boolean
}

/** Lines that are continued with a backslash are one. */
const logicalLines = (text: string, indent: RegExp): readonly Logical[] => {
  const lines = text.split('\n')
  const found: Logical[] = []
  for (let at = 0; at < lines.length; at++) {
    const start = at
    const parts = [lines[at] ?? '']
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(parts.at(-1)?.slice(-50) ?? '') && at + 1 < lines.length) {
      parts.push(lines[++at] ?? '')
    }
    const [first = ''] = parts
    found.push({ text: parts.join('\n'), line: start + 1, recipe: indent.test(first) })
  }
  return found
}

export const makefileText = (text: string): Makefile => {
  const values = new Map<string, string[]>()
  const recipes: Recipe[] = []
  for (const { text: written, line, recipe } of logicalLines(text, /^\t/)) {
    const assigned = recipe ? undefined : ASSIGNMENT.exec(written.trimStart().slice(0, LONGEST))
    if (assigned?.[1]) {
      const value = (assigned[2] ?? '')
        .replace(/\\\n\s*/g, ' ')
        .replace(/(?<!\s)\s+#.*$/, '')
        .trim()
      const key = plain(assigned[1])
      const known = values.get(key)
      if (known) known.push(value)
      else values.set(key, [value])
      continue
    }
    // `target: needs; command`
    const inline = recipe ? undefined : /^[^#=:\t]{1,200}::?[^=;#\n]{0,400};([\s\S]*)$/.exec(written)?.[1]
    const body = recipe ? written.slice(1) : inline
    if (body === undefined) continue
    const bare = body.replace(/^[ \t]*[@+-][@+\- \t]{0,10}/, ' ').replace(/\\\n\t/g, '\\\n')
    if (!/^\s*#/.test(bare)) recipes.push({ text: withoutCalls(asShell(bare)), line })
  }
  return { recipes, lookup: lookupIn(values) }
}

/** Recipes of a justfile: indented lines, unless the first of them names another interpreter. */
export const justfileText = (text: string): Makefile => {
  const recipes: Recipe[] = []
  let [inRecipe, foreign] = [false, false]
  for (const { text: written, line, recipe } of logicalLines(text, /^[ \t]+\S/)) {
    if (!recipe) {
      if (written.trim()) [inRecipe, foreign] = [false, false]
      continue
    }
    const body = written.replace(/^[ \t]+[@-]{0,2}/, ' ')
    if (!inRecipe) foreign = /^\s*#!(?!.*\b(?:ba|z|k)?sh\b)/.test(body)
    inRecipe = true
    if (!foreign && !/^\s*#/.test(body)) recipes.push({ text: body, line })
  }
  return { recipes, lookup: () => undefined }
}
