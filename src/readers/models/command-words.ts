/** The words of a command that loads a model: what are operands, what are options, and which value each has. */
import type { Surface } from '../../reference.ts'
import type { Argument } from '../commands/argument.ts'
import type { Lookup } from '../commands/expansion.ts'

export interface CommandContext {
  readonly path: string
  readonly surface: Surface
  readonly lookup: Lookup
}

export interface Words {
  readonly operands: readonly Argument[]
  /** Values by the option's name without dashes, `_` written as `-`; an option without value has its own word. */
  readonly options: ReadonlyMap<string, readonly Argument[]>
}

/** Options of any of the tools that take no value. */
const FLAGS: ReadonlySet<string> = new Set(
  `trust-remote-code quiet q force-download resume-download local-dir-use-symlinks dry-run verbose v enforce-eager
  disable-log-requests disable-log-stats enable-prefix-caching enable-chunked-prefill enable-auto-tool-choice enable-lora
  insecure i l c s silent location fail fail-with-body compressed continue no-check-certificate nc no-clobber recursive
  r no-progress only-show-errors unzip force f depth-first detach d debug stream jinja no-mmap mlock embeddings embedding
  reranking no-webui verbose-prompt flash-attn cont-batching bf16 fp16 do-train do-eval do-predict load-in-4bit
  load-in-8bit use-lora push-to-hub gradient-checkpointing log-samples plaintext hf-token-none`.split(/\s+/),
)

const nameOf = (text: string): string => text.replace(/^--?/, '').replaceAll('_', '-').toLowerCase()

/** Values behind one option, such as `--lora-modules a=x b=y`. */
const MANY: ReadonlySet<string> = new Set(['lora-modules', 'lora-paths', 'include', 'exclude'])

/** Most words of one command that are looked at. */
const MOST = 2000

const isOption = (text: string): boolean => /^--?[A-Za-z]/.test(text)

export const wordsOf = (argv: readonly Argument[], flags: ReadonlySet<string> = FLAGS): Words => {
  const operands: Argument[] = []
  const options = new Map<string, Argument[]>()
  const add = (name: string, value: Argument): void => {
    const known = options.get(name)
    if (known) known.push(value)
    else options.set(name, [value])
  }
  const end = Math.min(argv.length, MOST)
  for (let at = 0; at < end; at++) {
    const word = argv[at]
    if (!word) break
    const { text } = word
    if (!isOption(text)) {
      if (text !== '--') operands.push(word)
      continue
    }
    const equals = text.indexOf('=')
    if (equals > 0) {
      add(nameOf(text.slice(0, equals)), { ...word, text: text.slice(equals + 1) })
      continue
    }
    const name = nameOf(text)
    const next = argv[at + 1]
    if (flags.has(name) || !next || isOption(next.text)) {
      add(name, word)
      if (!flags.has(name) || !next || !/^(?:true|false)$/i.test(next.text)) continue
      options.set(name, [next])
      at++
      continue
    }
    do {
      at++
      add(name, argv[at] ?? word)
    } while (MANY.has(name) && argv[at + 1] && !isOption(argv[at + 1]?.text ?? '-x'))
  }
  return { operands, options }
}

export const option = ({ options }: Words, ...names: readonly string[]): Argument | undefined => {
  for (const name of names) {
    const found = options.get(name)?.at(-1)
    if (found) return found
  }
  return undefined
}
