/** What the cells of notebooks run: Python without the lines of IPython, and commands for a shell. */
import { lineFinder } from '../lines.ts'
import type { Cell } from './notebook-cells.ts'
import type { PlacedText } from './yaml-script.ts'

/** Cell magics behind which Python follows; behind the others stands another language. */
const PYTHON_CELL = /^\s*%%(?:time|timeit|capture|prun|debug|memit|mprun|heat|writeandexecute|px)\b/
const CELL_MAGIC = /^\s*%%\w/
/** What IPython runs itself, and `?` before or behind a name, which asks for help. */
const IPYTHON = /^\s*[!%?]|^[\w.\s]{1,200}\?{1,2}\s*$/
/** `name = !command` and `name = %magic` keep what those print. */
const KEPT = /^(\s*[\w, ]{1,100}=\s*)[!%].*$/

/** The code of a cell with an empty line in the place of each magic; undefined: it is no Python. */
export const pythonOf = ({ kind, lines }: Cell): readonly string[] | undefined => {
  const first = lines.find(line => line.trim() !== '') ?? ''
  if (kind !== 'code' || (CELL_MAGIC.test(first) && !PYTHON_CELL.test(first))) return undefined
  let continued = false
  return lines.map(line => {
    const magic: boolean = continued || IPYTHON.test(line)
    continued = magic && line.endsWith('\\')
    return magic ? '' : line.replace(KEPT, '$1None')
  })
}

const SHELL_CELL = /^\s*%%(?:bash|sh|shell|script[ \t]+(?:bash|sh|zsh)|system|sx)\b|^\s*%sh\b/
/** Magics that are programs of their own. */
const PROGRAM = /^(\s*)(?:!!?|%(?:sx|system)[ \t]|%(?=(?:pip|conda|mamba|micromamba|uv)[ \t]))/
/** `{name}` stands for a value of the notebook's own language. */
const VALUE = /(?<![{$])\{([^{},\s"']{1,200})\}(?!\})/g

/** The interpreter that the notebook runs in, however it is quoted. */
const INTERPRETER = /["']?\{\s*sys\.executable\s*\}["']?/g

const asShell = (line: string): string =>
  line.replace(PROGRAM, '$1').replace(INTERPRETER, 'python').replace(VALUE, '{{$1}}')

const placed = (lines: readonly string[], at: readonly number[]): PlacedText => {
  const text = lines.join('\n')
  const line = lineFinder(text, 0)
  return { text, lineOf: offset => at[line(offset)] ?? at[0] ?? 1 }
}

/** What a cell hands to a shell: all of it, or single lines with those that continue them. */
export function* scriptsOf({ lines, at }: Cell): Iterable<PlacedText> {
  const first = lines.findIndex(line => line.trim() !== '')
  if (first >= 0 && SHELL_CELL.test(lines[first] ?? '')) {
    yield placed(lines.slice(first + 1), at.slice(first + 1))
    return
  }
  for (let index = 0; index < lines.length; index++) {
    // `name = !command` keeps what the command prints.
    const line = (lines[index] ?? '').replace(/^\s*[\w, ]{1,100}=\s*(?=!)/, '')
    if (!PROGRAM.test(line)) continue
    const start = index
    const taken = [asShell(line)]
    while (/\\$/.test(taken.at(-1) ?? '') && index + 1 < lines.length)
      taken.push(asShell(lines[++index] ?? ''))
    yield placed(taken, at.slice(start, index + 1))
  }
}
