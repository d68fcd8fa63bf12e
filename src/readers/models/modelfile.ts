/** Modelfiles of Ollama: what a model is built from, its adapters, and the draft model beside it. */
import type { ModelReference } from '../../reference.ts'
import { place } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { ollamaName } from './identify.ts'
import { modelReference } from './reference.ts'

const INSTRUCTION = /^\s{0,40}(FROM|ADAPTER|DRAFT)\s{1,40}(\S.*?)\s*$/i

const ROLES: ReadonlyMap<string, ModelReference['role']> = new Map([['adapter', 'adapter']])

function* read(text: string, path: string): Iterable<Found> {
  let inText = false
  for (const [index, line] of text.split('\n').entries()) {
    // Templates and system prompts may hold any line, between three quotes.
    const quotes = line.length < 100_000 ? line.split('"""').length - 1 : 0
    const [, keyword = '', value = ''] = inText || line.length > 1000 ? [] : (INSTRUCTION.exec(line) ?? [])
    if (quotes % 2 === 1) inText = !inText
    const name = value.replace(/^(["'])(.*)\1$/, '$2')
    const identity = keyword ? ollamaName(name) : undefined
    if (!identity) continue
    yield modelReference({
      identity,
      callee: keyword.toUpperCase(),
      surface: 'config',
      at: place(path, index + 1),
      role: ROLES.get(keyword.toLowerCase()),
      written: name,
    })
  }
}

export const modelfile: Reader = {
  id: 'modelfile',
  read: ({ path, text }) => read(text, path),
}
