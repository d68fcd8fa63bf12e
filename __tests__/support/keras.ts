/** Builds configurations and archives of Keras. */
import { zip } from './zip.ts'

export interface KerasObject {
  readonly module?: string | null
  readonly class_name: string
  readonly config?: unknown
  readonly registered_name?: string | null
}

/** `lambda x: __import__('os').system('id')`, marshalled by CPython 3.11 and shortened to what names need. */
export const marshalled = Buffer.concat([
  Buffer.from([0xe3, 1, 0, 0, 0]),
  Buffer.from('\xda\x02os\xda\x0a__import__\xda\x06system\xda\x02id\xfa\x08<lambda>', 'latin1'),
]).toString('base64')

export const layer = (
  className: string,
  config: unknown = {},
  module: string | null = 'keras.layers',
): KerasObject => ({
  module,
  class_name: className,
  config,
  registered_name: null,
})

/** A model of one layer after its input. */
export const sequential = (...layers: readonly unknown[]): KerasObject => ({
  module: 'keras',
  class_name: 'Sequential',
  config: {
    name: 'sequential',
    layers: [layer('InputLayer', { batch_shape: [null, 4], dtype: 'float32', name: 'in' }), ...layers],
  },
  registered_name: null,
})

export const dense = layer('Dense', {
  name: 'dense',
  units: 2,
  activation: 'relu',
  kernel_initializer: layer('GlorotUniform', { seed: null }, 'keras.initializers'),
  kernel_regularizer: layer('L2', { l2: 0.01 }, 'keras.regularizers'),
})

/** The configuration as the old format writes it, without modules. */
export const legacy = (className: string, config: unknown): unknown => ({
  class_name: 'Sequential',
  config: { name: 'sequential', layers: [{ class_name: className, config }] },
})

export const kerasZip = (
  config: unknown,
  weights: Uint8Array,
  more: Parameters<typeof zip>[0] = [],
): Buffer =>
  zip([
    {
      name: 'metadata.json',
      content: Buffer.from('{"keras_version": "3.15.1", "date_saved": "2026-01-01"}'),
    },
    {
      name: 'config.json',
      content: Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)),
    },
    { name: 'model.weights.h5', content: weights },
    ...more,
  ])
