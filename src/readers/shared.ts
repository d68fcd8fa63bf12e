/** Files that several readers know: their bytes are fetched once, and let go when the last of the readers has them. */
import type { Blob, Bytes, ChangedFile } from '../change.ts'

const once = (blob: Blob, times: number): Blob => {
  let left = times
  let bytes: Promise<Bytes> | undefined
  return {
    ...blob,
    bytes: () => {
      const fetched = bytes ?? blob.bytes()
      left--
      bytes = left > 0 ? fetched : undefined
      return fetched
    },
  }
}

export const shared = (file: ChangedFile, readers: number): ChangedFile => {
  if (readers < 2) return file
  const { base, head } = file
  return {
    ...file,
    ...(base ? { base: once(base, readers) } : {}),
    ...(head ? { head: once(head, readers) } : {}),
  }
}
