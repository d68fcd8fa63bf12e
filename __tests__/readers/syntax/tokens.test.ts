import { describe, expect, test } from '@jest/globals'
import { elixirLanguage } from '../../../src/readers/manifests/elixir-language.ts'
import { gradleLanguage, swiftLanguage } from '../../../src/readers/manifests/languages.ts'
import { rubyLanguage } from '../../../src/readers/manifests/ruby-language.ts'
import { type Language, tokensOf } from '../../../src/readers/syntax/tokens.ts'

/** `line word`, `line "text"`, with `~` before a text in which something is computed. */
const shown = (text: string, language: Language): readonly string[] => {
  const tokens = tokensOf(text, language)
  if ('why' in tokens) return [`${tokens.line}: ${tokens.why}`]
  return tokens
    .filter(({ kind }) => kind !== 'break')
    .map(({ kind, text: value, line, computed }) => {
      const form =
        kind === 'text' ? `${computed ? '~' : ''}"${value}"` : kind === 'symbol' ? `:${value}` : value
      return `${line} ${form}`
    })
}

describe('tokensOf', () => {
  test.each<readonly [string, Language, string, readonly string[]]>([
    ['comments', gradleLanguage, 'a // "b"\n/* c\n */ d', ['1 a', '3 d']],
    ['nested comments', swiftLanguage, '/* a /* b */ c */ d', ['1 d']],
    ['comments that do not nest', gradleLanguage, '/* a /* b */ c', ['1 c']],
    ['strings and escapes', gradleLanguage, `'a\\'b' "c\\nd"`, [`1 "a'b"`, '1 "c\nd"']],
    ['a string without an end', gradleLanguage, `'a\nb`, ['1 ~"a"', '2 b']],
    ['strings over lines', gradleLanguage, '"""a\n"b" """ c', ['1 "a\n"b" "', '2 c']],
    [
      'computed strings of Groovy',
      gradleLanguage,
      `"a$b" "\${c("d")}" "5$"`,
      ['1 ~"a$b"', `1 ~"\${c("d")}"`, '1 "5$"'],
    ],
    ['computed strings of Swift', swiftLanguage, '"a\\(b("c"))d" e', ['1 ~"a\\(b("c"))d"', '1 e']],
    ['computed strings of Ruby', rubyLanguage, '"#{a["b"]}c" \'#{d}\'', ['1 ~"#{a["b"]}c"', '1 "#{d}"']],
    [
      'symbols',
      rubyLanguage,
      'a :b, c: :d, e::F',
      ['1 a', '1 :b', '1 ,', '1 c', '1 :', '1 :d', '1 ,', '1 e', '1 ::', '1 F'],
    ],
    [
      'texts behind a word',
      rubyLanguage,
      'a <<~X, b\n "c"\n X\nd',
      ['1 a', '1 ""', '1 ,', '1 b', '1 "\n "c"\n"', '4 d'],
    ],
    ['a shift', rubyLanguage, 'a << B\nc', ['1 a', '1 <', '1 <', '1 B', '2 c']],
    ['patterns', rubyLanguage, 'a =~ /#"/; b / c', ['1 a', '1 =', '1 ~', '1 "/#"/"', '1 b', '1 /', '1 c']],
    ['characters and variables of Ruby', rubyLanguage, `x = ?#; $' y`, ['1 x', '1 =', '1 "#"', '1 y']],
    ['lists of words', rubyLanguage, '%w[a b] %q(c) 5 % d', ['1 "a b"', '1 "c"', '1 5', '1 %', '1 d']],
    ['parts that are no code', rubyLanguage, 'a\n=begin\nb\n=end\nc\n__END__\nd', ['1 a', '5 c']],
    [
      'sigils and characters of Elixir',
      elixirLanguage,
      '~s("a") ?" ~r/[#"]/i b',
      ['1 ""a""', '1 ""', '1 "[#"]"', '1 i', '1 b'],
    ],
    ['texts of Elixir', elixirLanguage, '"""\n{:a, "b"}\n"""\nc', ['1 "\n{:a, "b"}\n"', '4 c']],
    ['letters of the world', swiftLanguage, '日本 é 😀', ['1 日本', '1 é', '1 \ud83d', '1 \ude00']],
  ])('reads %s', (_, language, text, expected) => {
    expect(shown(text, language)).toEqual(expected)
  })

  test('gives up on more than anybody writes', () => {
    expect(shown(`a\n${'b '.repeat(200_001)}`, gradleLanguage)).toEqual([
      '2: more than 200,000 words and marks',
    ])
  })

  test.each([
    ['one line', 'a("b") '.repeat(20_000)],
    ['comments in comments', '/*'.repeat(200_000) + '*/'.repeat(200_000)],
    ['texts without an end', Array.from({ length: 60_000 }, (_, at) => `<<A${at}`).join('\n')],
  ])('passes %s in well under two seconds', (_, text) => {
    const start = performance.now()
    for (const language of [gradleLanguage, swiftLanguage, rubyLanguage, elixirLanguage])
      tokensOf(text, language)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
