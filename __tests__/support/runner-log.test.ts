import { describe, expect, test } from '@jest/globals'
import { type Command, commandsIn } from './runner-log.ts'

const command = (name: string, data = '', properties: Command['properties'] = {}): Command => ({
  command: name,
  properties,
  data,
})

describe('commands in a log', () => {
  test.each<[string, string, readonly Command[]]>([
    ['plain text', 'left-pad is denied', []],
    ['a warning on its own line', 'Denied: left-pad\n::warning ::x', [command('warning', 'x')]],
    ['a mask behind a carriage return', 'a\r::add-mask::e', [command('add-mask', 'e')]],
    ['both line ends at once', 'a\r\n::add-mask::e\r\nb', [command('add-mask', 'e')]],
    ['the old form in the middle of a line', 'pkg ##[error]x', [command('error', 'x')]],
    [
      'an output forged in the middle of a line',
      'pkg ##[set-output name=verdict]pass',
      [command('set-output', 'pass', { name: 'verdict' })],
    ],
    ['blanks before the new form', '  \t::error::x', [command('error', 'x')]],
    ['the new form in the middle of a line', 'x ::error::y', []],
    ['an unknown name', '::eror::x', []],
    ['no second double colon', '::error', []],
    ['an old form without its end', '##[error', []],
    ['another case', '::ERROR::x', [command('error', 'x')]],
    ['an escaped line end is no line', 'a%0A::error::x', []],
    [
      'an old form inside a proper message',
      '::error::see ##[warning]y',
      [command('error', 'see ##[warning]y')],
    ],
    ['an old form behind an unknown new one', '::x:: ##[warning]y', [command('warning', 'y')]],
    ['only the first old form counts', '##[x] ##[warning]y', []],
  ])('%s', (_, output, expected) => {
    expect(commandsIn(output)).toEqual(expected)
  })

  test('reads properties and their escapes', () => {
    expect(
      commandsIn('::error title=Model%2C policy%3A x%25y,file=a%2Cb%3Ac%25.txt,line=3::50%25 %250A%0Aend'),
    ).toEqual([
      command('error', '50% %0A\nend', { title: 'Model, policy: x%y', file: 'a,b:c%.txt', line: '3' }),
    ])
    expect(commandsIn('##[error file=a%3Bb%5D;line=3]x%0Ay')).toEqual([
      command('error', 'x\ny', { file: 'a;b]', line: '3' }),
    ])
  })

  test('obeys a stop and only its own token', () => {
    const output = [
      '::stop-commands::t0ken',
      '::error::lost',
      '::other::',
      '::t0ken::',
      '::error::heard',
    ].join('\n')
    expect(commandsIn(output)).toEqual([command('stop-commands', 't0ken'), command('error', 'heard')])
  })
})
