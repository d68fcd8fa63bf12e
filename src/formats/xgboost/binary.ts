import { MalformedFile } from '../../change.ts'
import type { Cursor } from '../bytes/cursor.ts'

/** Sizes in bytes of the parts of the layout. */
const LEARNER = 136
const TREES = 160
const TREE = 148
const NODE = 20
const STATISTICS = 16
const LINEAR = 136

/**
 * Walks over the binary layout: numbers of the learner, objective, booster, trees or weights, attributes, metrics.
 *
 * @throws MalformedFile when a part has not its size, or bytes are left.
 */
export const checkBinary = async (cursor: Cursor, size: number): Promise<void> => {
  const number = async (width = 4): Promise<number> => {
    const wait = cursor.need(width)
    if (wait) await wait
    return cursor.number(width)
  }
  const text = async (): Promise<string> => {
    const length = await number(8)
    if (length > size - cursor.place()) throw new MalformedFile('a text is longer than the file')
    if (length > 4096) {
      cursor.skip(length)
      return ''
    }
    const wait = cursor.need(length)
    if (wait) await wait
    return Buffer.from(cursor.take(length)).toString('latin1')
  }
  const counted = async (least: number): Promise<number> => {
    const count = await number(8)
    if (count * least > size - cursor.place()) throw new MalformedFile('a list is longer than the file')
    return count
  }
  const trees = async (): Promise<void> => {
    const count = await number()
    cursor.skip(TREES - 4)
    if (count * TREE > size - cursor.place()) throw new MalformedFile('more trees than the file has room for')
    for (let index = 0; index < count; index++) {
      await number()
      const nodes = await number()
      await number()
      await number()
      await number()
      const vector = await number()
      cursor.skip(TREE - 24)
      if (vector > 1) throw new MalformedFile('leaves with vectors are not read')
      cursor.skip(nodes * (NODE + STATISTICS))
    }
    cursor.skip(count * 4)
  }
  const floats = async (): Promise<void> => cursor.skip((await counted(4)) * 4)

  const wait = cursor.need(4)
  if (wait) await wait
  const marked = cursor.peek() === 0x62
  cursor.skip(marked ? 4 : 0)
  cursor.skip(12)
  const [attributes, metrics] = [await number(), await number()]
  cursor.skip(LEARNER - 20)
  await text()
  const booster = await text()
  if (booster === 'gbtree' || booster === 'dart') await trees()
  else if (booster === 'gblinear') cursor.skip(LINEAR)
  else throw new MalformedFile('the booster is none that is known')
  if (booster !== 'gbtree') await floats()
  if (attributes !== 0) for (let left = (await counted(16)) * 2; left > 0; left--) await text()
  if (metrics !== 0) for (let left = await counted(8); left > 0; left--) await text()
  if (cursor.place() !== size) throw new MalformedFile('bytes stand behind the end')
}
