import { closeSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

const TENSOR = 128 * 1024 * 1024
const TENSORS = 8

const number = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 2) buffer.writeUInt16LE(value)
  else buffer.writeUInt32LE(value)
  return buffer
}

const raw = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Opcodes of a state dict with one float tensor for each storage, as `torch.save` writes it. */
const stateDict = (): Buffer => {
  const text = (word: string) => Buffer.concat([raw('X'), number(word.length, 4), raw(word)])
  const integer = (value: number) => Buffer.concat([raw('J'), number(value, 4)])
  const tensor = (index: number): readonly Buffer[] => {
    const count = TENSOR / 4
    const name = [text(`layer${index}.weight`), raw('ctorch._utils\n_rebuild_tensor_v2\n(')]
    const words = [
      text('storage'),
      raw('ctorch\nFloatStorage\n'),
      text(String(index)),
      text('cpu'),
      integer(count),
    ]
    const storage = [raw('('), ...words, raw('tQ')]
    const shape = [
      integer(0),
      integer(count),
      raw('\x85'),
      integer(1),
      raw('\x85\x89ccollections\nOrderedDict\n)RtR'),
    ]
    return [...name, ...storage, ...shape]
  }
  const tensors = Array.from({ length: TENSORS }, (_, index) => tensor(index)).flat()
  return Buffer.concat([raw('\x80\x02}('), ...tensors, raw('u.')])
}

/** A PyTorch checkpoint of 1 GiB whose tensors are holes of a sparse file. */
export const checkpoint = (path: string): number => {
  const file = openSync(path, 'w')
  const central: Buffer[] = []
  let at = 0
  const empty = crc32(Buffer.alloc(TENSOR))
  const add = (name: string, size: number, data?: Buffer): void => {
    const sizes = Buffer.concat([
      number(data ? crc32(data) : empty, 4),
      number(size, 4),
      number(size, 4),
      number(name.length, 2),
      number(0, 2),
    ])
    const common = Buffer.concat([number(20, 2), number(0, 2), number(0, 2), number(0, 4), sizes])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name)])
    writeSync(file, local, 0, local.length, at)
    if (data) writeSync(file, data, 0, data.length, at + local.length)
    central.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        number(20, 2),
        common,
        Buffer.alloc(10),
        number(at, 4),
        Buffer.from(name),
      ]),
    )
    at += local.length + size
  }
  const pickle = stateDict()
  add('archive/data.pkl', pickle.length, pickle)
  for (let index = 0; index < TENSORS; index++) add(`archive/data/${index}`, TENSOR)
  add('archive/version', 2, Buffer.from('3\n'))
  const directory = Buffer.concat(central)
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    number(0, 4),
    number(central.length, 2),
    number(central.length, 2),
    number(directory.length, 4),
    number(at, 4),
    number(0, 2),
  ])
  writeSync(file, directory, 0, directory.length, at)
  writeSync(file, end, 0, end.length, at + directory.length)
  ftruncateSync(file, at + directory.length + end.length)
  closeSync(file)
  return statSync(path).size
}
