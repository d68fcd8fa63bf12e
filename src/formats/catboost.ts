import { type Bytes, MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import { part } from './bytes/part.ts'
import type { Format } from './format.ts'

const VERSION = 'FlabuffersModel_v1'
/** Parts that CatBoost writes behind the trees. */
const PARTS =
  /^(?:(?:static_)?ctr_provider|text_process\w{0,20}|embed\w{0,10}_process\w{0,20}|estimated_features?)(?:_v\d+)?$/
const MOST_PARTS = 16

/**
 * Models of CatBoost: a flatbuffer with the trees, and parts behind it with statistics of categories and dictionaries. Nothing
 * in them is called. Only the outer table is read: that its fields lie within, and which parts follow.
 *
 * Layout: `CBM1`, size of the flatbuffer as `u32`, the flatbuffer, the parts.
 *
 * @throws MalformedFile when the table is none of a model.
 * @see https://flatbuffers.dev/internals/
 */
export const catboost: Format = {
  id: 'catboost',
  what: 'a model of CatBoost',
  detects: head => startsWith(head, 'CBM1'),

  async inspect(bytes) {
    const size = unsigned(await bytes.slice(4, 8), 0, 4)
    if (size < 16 || 8 + size > bytes.size) throw new MalformedFile('the trees pass the end of the file')
    const core = part(bytes, 8, 8 + size)
    const table = await tableOf(core)
    const [version, trees, , parts] = table
    if (version === undefined || (await textAt(core, version)) !== VERSION)
      throw new MalformedFile('its version is none that is known')
    if (trees === undefined) throw new MalformedFile('it has no trees')
    const names = parts === undefined ? [] : await textsAt(core, parts)
    return { completeness: 'complete', findings: remarks(names, bytes.size - 8 - size) }
  },
}

const remarks = (names: readonly string[], rest: number): readonly Observation[] => {
  const strange = names.find(name => !PARTS.test(name))
  return [
    ...(strange === undefined
      ? []
      : [
          {
            level: 'unknown' as const,
            message: `It has a part ${JSON.stringify(strange.slice(0, 60))}, which is not known here.`,
          },
        ]),
    ...(names.length === 0 && rest > 0
      ? [
          {
            level: 'unknown' as const,
            message: `${rest} bytes stand behind the model, which CatBoost does not read.`,
          },
        ]
      : []),
  ]
}

/** Places of the fields of the root table; undefined where one is not set. */
const tableOf = async (core: Bytes): Promise<readonly (number | undefined)[]> => {
  const root = unsigned(await within(core, 0, 4), 0, 4)
  const start = Buffer.from(await within(core, root, 4)).readInt32LE()
  const vtable = root - start
  const [length, span] = [
    unsigned(await within(core, vtable, 2), 0, 2),
    unsigned(await within(core, vtable + 2, 2), 0, 2),
  ]
  if (length < 4 || length > 64 || length % 2 !== 0) throw new MalformedFile('its table has no shape')
  await within(core, root, span)
  const offsets = await within(core, vtable + 4, length - 4)
  return Array.from({ length: (length - 4) / 2 }, (_, index) => {
    const offset = unsigned(offsets, index * 2, 2)
    if (offset >= span) throw new MalformedFile('a field lies outside of its table')
    return offset === 0 ? undefined : root + offset
  })
}

const within = async (core: Bytes, from: number, length: number): Promise<Uint8Array> => {
  if (from < 0 || from + length > core.size) throw new MalformedFile('a part of the table passes its end')
  return core.slice(from, from + length)
}

const target = async (core: Bytes, at: number): Promise<number> =>
  at + unsigned(await within(core, at, 4), 0, 4)

const textAt = async (core: Bytes, at: number): Promise<string> => {
  const place = await target(core, at)
  const length = unsigned(await within(core, place, 4), 0, 4)
  if (length > 200) throw new MalformedFile('a name is longer than any')
  // Some versions count the closing zero as a part of the name.
  return Buffer.from(await within(core, place + 4, length))
    .toString('latin1')
    .replace(/\0$/, '')
}

const textsAt = async (core: Bytes, at: number): Promise<readonly string[]> => {
  const place = await target(core, at)
  const count = unsigned(await within(core, place, 4), 0, 4)
  if (count > MOST_PARTS) throw new MalformedFile('more parts than any model has')
  const texts: string[] = []
  for (let index = 0; index < count; index++) texts.push(await textAt(core, place + 4 + index * 4))
  return texts
}
