import { MalformedFile } from '../../change.ts'
import type { Tensor } from './header.ts'

/** Checks that the tensors tile the data: no hole, no overlap, nothing behind. @throws MalformedFile otherwise. */
export const checkTensors = (tensors: ReadonlyMap<string, Tensor>, size: number): void => {
  const sorted = [...tensors].sort(([, one], [, other]) => one.begin - other.begin || one.end - other.end)
  let at = 0
  for (const [name, tensor] of sorted) {
    const shown = JSON.stringify(name.slice(0, 80))
    if (tensor.begin !== at || tensor.end < tensor.begin)
      throw new MalformedFile(`the tensor ${shown} leaves a hole or overlaps another`)
    const stated = sizeOf(tensor)
    if (stated !== undefined && stated !== tensor.end - tensor.begin)
      throw new MalformedFile(`the tensor ${shown} has another size than its shape`)
    at = tensor.end
  }
  if (at < size) throw new MalformedFile(`${size - at} bytes belong to no tensor`)
  if (at > size) throw new MalformedFile(`the file ends ${at - size} bytes before its tensors do`)
}

/** In bytes; undefined for a type that is not known. */
const sizeOf = ({ bits, shape }: Tensor): number | undefined =>
  bits === undefined ? undefined : shape.reduce((product, length) => product * length, 1) * (bits / 8)
