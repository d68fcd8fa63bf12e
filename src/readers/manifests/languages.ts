/** How the languages of build files write comments and strings. */
import type { Language, Quote } from '../syntax/tokens.ts'

const plain = (mark: string): Quote => ({ open: mark, close: mark, escapes: true })
const long = (mark: string): Quote => ({ open: mark, close: mark, escapes: true, long: true })

/** Groovy and Kotlin, which build.gradle and build.gradle.kts are written in. */
export const gradleLanguage: Language = {
  comments: ['//'],
  block: { open: '/*', close: '*/', nested: false },
  quotes: [
    { ...long('"""'), computes: '${' },
    long("'''"),
    { ...plain('"'), computes: '${' },
    plain("'"),
    { open: '`', close: '`' },
  ],
  symbols: false,
  marks: [],
}

export const swiftLanguage: Language = {
  comments: ['//'],
  block: { open: '/*', close: '*/', nested: true },
  quotes: [
    { open: '#"', close: '"#' },
    { ...long('"""'), computes: '\\(' },
    { ...plain('"'), computes: '\\(' },
  ],
  symbols: false,
  marks: ['..<', '...'],
}
