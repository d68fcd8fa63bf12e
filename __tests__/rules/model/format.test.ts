import { modelFormat } from '../../../src/rules/model/format.ts'
import { cases } from '../../support/cases.ts'
import { file, hub, inspection, model } from '../samples.ts'

cases(modelFormat, {
  accepts: [
    { reference: file('a.safetensors'), contents: [inspection('a.safetensors', { format: 'safetensors' })] },
    {
      name: 'a plain array that was judged whole',
      reference: file('expected.npy'),
      contents: [inspection('expected.npy', { format: 'npy', verdict: 'safe', completeness: 'complete' })],
    },
    {
      name: 'settings beside weights',
      reference: file('config.json'),
      contents: [
        inspection('config.json', { format: 'config', verdict: 'unknown', completeness: 'complete' }),
      ],
    },
    {
      name: 'what was not recognised',
      reference: file('a.bin'),
      contents: [inspection('a.bin', { format: 'unknown' })],
    },
    {
      name: 'approved',
      reference: file('a.pkl'),
      options: { allow: ['pickle'] },
      contents: [inspection('a.pkl')],
    },
    {
      reference: model('acme/bert'),
      model: hub(['config.json', 'model.safetensors', 'training_args.bin', 'onnx/model.onnx']),
    },
    { name: 'does not exist', reference: model('acme/bert') },
    { name: 'a dataset', reference: model('acme/words', { type: 'dataset' }), model: hub(['words.pkl']) },
    {
      name: 'a twin, and only safetensors are loaded',
      reference: model('acme/bert', { onlySafetensors: true }),
      model: hub(['model.safetensors', 'pytorch_model.bin']),
    },
    {
      name: 'one approved file',
      reference: model('acme/llama', { file: 'q4.gguf' }),
      model: hub(['q4.gguf', 'pytorch_model.bin']),
    },
    {
      name: 'a pipeline',
      reference: model('acme/sd'),
      model: hub(['unet/model.safetensors', 'vae/model.safetensors', 'a/b/c.bin']),
    },
    {
      name: 'traces of other runtimes below',
      reference: model('acme/bert'),
      model: hub(['model.safetensors', 'original/consolidated.00.pth']),
    },
  ],
  reports: [
    {
      name: 'a layer of a registry, judged by what it is',
      reference: model('acme/kit', { hub: 'oci' }),
      model: hub(['model.v1.tar']),
      contents: [inspection('model.v1.tar'), inspection('model', { format: 'gguf' })],
      says: ['model.v1.tar is in the format pickle; approved are safetensors, gguf and onnx.'],
    },
    {
      name: 'an array that holds more than numbers',
      reference: file('objects.npy'),
      contents: [inspection('objects.npy', { format: 'npy', verdict: 'unknown', completeness: 'complete' })],
      says: ['objects.npy is in the format npy'],
    },
    {
      reference: file('a.pkl'),
      contents: [inspection('a.pkl')],
      says: ['a.pkl is in the format pickle; approved are safetensors, gguf and onnx.'],
    },
    {
      name: 'pickle alone',
      reference: model('acme/bert'),
      model: hub(['pytorch_model-00001.bin', 'pytorch_model-00002.bin', 'flax_model.msgpack', 'tf_model.h5']),
      says: [
        'acme/bert would be loaded from pytorch_model-00001.bin, pytorch_model-00002.bin, flax_model.msgpack and 1 more (4 files), not in an approved format (safetensors, gguf or onnx).',
      ],
      fix: /^Use a model that comes as safetensors/,
    },
    {
      name: 'a twin',
      reference: model('acme/bert'),
      model: hub(['model.safetensors', 'pytorch_model.bin']),
      says: [
        'acme/bert also holds pytorch_model.bin, not in an approved format; a loader can fall back to it.',
      ],
      fix: /use_safetensors=True/,
      atMost: 'notice',
    },
    {
      name: 'the pickle is named, though there is a twin',
      reference: model('acme/bert', { file: 'pytorch_model.bin' }),
      model: hub(['model.safetensors', 'pytorch_model.bin']),
      says: ['acme/bert would be loaded from pytorch_model.bin (1 file)'],
      fix: 'The repository holds model.safetensors: load that',
    },
    {
      name: 'one part of a pipeline',
      reference: model('acme/sd'),
      model: hub(['unet/model.safetensors', 'vae/model.bin']),
      says: ['would be loaded from vae/model.bin (1 file)'],
    },
    {
      name: 'a numbered module',
      reference: model('acme/st'),
      model: hub(['model.safetensors', '2_Dense/pytorch_model.bin']),
      says: ['2_Dense/pytorch_model.bin'],
    },
    {
      name: 'a subfolder',
      reference: model('acme/sd', { subfolder: 'vae' }),
      model: hub(['model.safetensors', 'vae/model.bin']),
      says: ['vae/model.bin'],
    },
  ],
})
