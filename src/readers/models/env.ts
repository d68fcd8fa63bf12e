/** Models that Dockerfiles and `.env` files name in variables, and weights that a Dockerfile adds by address. */
import { instructions } from '../commands/dockerfile-instructions.ts'
import { place } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { assignment, environment, type Variable } from './config-env.ts'
import { address } from './identify.ts'
import { modelReference } from './reference.ts'

const ASSIGNED =
  /(?<![\w$])([A-Za-z_]\w{0,100})=("(?:[^"\\\n]|\\[^\n]){0,1000}"|'[^'\n]{0,1000}'|[^\s\\"']{0,1000})/g

/** `ENV A=b C="d"` over several lines, and the older `ENV A b`. */
const variablesOf = (body: string, line: number): readonly Variable[] => {
  const [, name, value] = /^\s*(\w{1,100})[ \t]+([^\s=]\S{0,1000})\s*$/.exec(body) ?? []
  if (name && value !== undefined && !body.includes('=')) return [{ name, value, line }]
  return body.split('\n').flatMap((text, index) =>
    [...text.slice(0, 10_000).matchAll(ASSIGNED)].map(([, key = '', written = '']) => ({
      name: key,
      value: written.replace(/^(["'])(.*)\1$/, '$2'),
      line: line + index,
    })),
  )
}

/** `ADD --checksum=sha256:… https://…/model.gguf /models/`. */
function* added(body: string, line: number, path: string): Iterable<Found> {
  const pinned = /(?:^|\s)--checksum=sha256:[0-9a-f]{64}(?:\s|$)/i.test(body)
  for (const [index, text] of body.split('\n').entries()) {
    for (const word of text.slice(0, 5000).split(/[\s"',[\]]+/)) {
      const identity = /^https?:\/\//i.test(word) ? address(word) : undefined
      if (!identity || (identity.hub === 'huggingface' && !identity.file)) continue
      yield modelReference({
        identity,
        callee: 'ADD',
        surface: 'command',
        at: place(path, line + index),
        pinned,
      })
    }
  }
}

function* dockerfileFound(text: string, path: string): Iterable<Found> {
  let variables: Variable[] = []
  for (const { keyword, body, line } of instructions(text)) {
    if (keyword === 'FROM') {
      yield* environment(variables, path)
      variables = []
    } else if (keyword === 'ENV' || keyword === 'ARG') variables.push(...variablesOf(body, line))
    else if (keyword === 'ADD') yield* added(body, line, path)
  }
  yield* environment(variables, path)
}

export const modelEnv: Reader = {
  id: 'model-env',

  *read({ path, text }) {
    const isDockerfile = /^[ \t]*(?:FROM|ARG)[ \t]/im.test(text) && !/(?:^|\/)\.env|\.tf$/.test(path)
    if (isDockerfile) yield* dockerfileFound(text, path)
    else
      yield* environment(
        text.split('\n').flatMap((line, index) => assignment(line, index + 1) ?? []),
        path,
      )
  },
}
