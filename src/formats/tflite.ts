import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'

/**
 * TensorFlow Lite models. What can do harm are operators of TensorFlow itself, by which a model reaches files, operators
 * that a library brings, and numbers that lead a careless reader past its buffers. The weights are not read.
 *
 * @throws MalformedFile when a part of it leads out of the file.
 * @see https://github.com/tensorflow/tensorflow/blob/master/tensorflow/lite/schema/schema.fbs
 */
export const tflite: Format = {
  id: 'tflite',
  what: 'a TensorFlow Lite model',
  detects: head => startsWith(head, 'TFL3', 4),
  inspect: async bytes => (await import('./tflite/inspect.ts')).inspectTflite(bytes),
}
