import { closeSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '../change.ts'
import { visible } from '../reports/inert.ts'

/** No more is read: a policy this large is refused all the same, and a device may have no end. */
const MOST_BYTES = 1024 * 1024

const textOf = (path: string): string => {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(MOST_BYTES)
    let [size, read] = [0, 0]
    do {
      read = readSync(file, buffer, size, MOST_BYTES - size, null)
      size += read
    } while (read > 0 && size < MOST_BYTES)
    return buffer.toString('utf8', 0, size)
  } finally {
    closeSync(file)
  }
}

/**
 * Text of a policy that the user names.
 *
 * @throws InputError when it cannot be read; `hint` says what to do when it is not there.
 */
export const policyFile = (directory: string, path: string, hint = ''): string => {
  try {
    return textOf(resolve(directory, path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new InputError(
      `The policy ${visible(path)} cannot be read (${code}).${code === 'ENOENT' ? hint : ''}`,
    )
  }
}
