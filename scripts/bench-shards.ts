/** Bytes that the verdict on a sharded checkpoint of 7 billion parameters takes from a hub, against its size. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SERVICES, type ServiceName } from '../src/ecosystem.ts'
import { createHttp } from '../src/http.ts'
import type { ModelReference } from '../src/reference.ts'
import { remoteContents } from '../src/sources/contents.ts'
import type { Row } from './bench-row.ts'

const SHARDS = 8
const LAYERS = 32
const WIDTH = 4096
const INNER = 11_008
const WORDS = 32_000
const COMMIT = 'c'.repeat(40)

type Tensor = readonly [name: string, shape: readonly number[]]

/** The tensors of a decoder with 6.7 billion parameters, under the names of transformers. */
const tensors = (): readonly Tensor[] => {
  const layer = (at: number): readonly Tensor[] => {
    const name = (part: string) => `model.layers.${at}.${part}.weight`
    return [
      ...['q', 'k', 'v', 'o'].map((part): Tensor => [name(`self_attn.${part}_proj`), [WIDTH, WIDTH]]),
      ...['gate', 'up'].map((part): Tensor => [name(`mlp.${part}_proj`), [INNER, WIDTH]]),
      [name('mlp.down_proj'), [WIDTH, INNER]],
      [name('input_layernorm'), [WIDTH]],
      [name('post_attention_layernorm'), [WIDTH]],
    ]
  }
  return [
    ['model.embed_tokens.weight', [WORDS, WIDTH]],
    ...Array.from({ length: LAYERS }, (_, at) => layer(at)).flat(),
    ['model.norm.weight', [WIDTH]],
    ['lm_head.weight', [WORDS, WIDTH]],
  ]
}

interface Part {
  readonly start: Buffer
  readonly size: number
}

/** The header of a file with these tensors; the numbers behind it are only counted. */
const part = (some: readonly Tensor[]): Part => {
  let at = 0
  const entries = some.map(([name, shape]) => {
    const from = at
    at += shape.reduce((product, each) => product * each, 2)
    return [name, { dtype: 'BF16', shape, data_offsets: [from, at] }] as const
  })
  const plain = JSON.stringify({ __metadata__: { format: 'pt' }, ...Object.fromEntries(entries) })
  const header = Buffer.from(plain.padEnd(Math.ceil(plain.length / 8) * 8))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  const start = Buffer.concat([length, header])
  return { start, size: start.length + at }
}

const files = (): ReadonlyMap<string, Part> => {
  const all = tensors()
  const each = Math.ceil(all.length / SHARDS)
  const named = Array.from({ length: SHARDS }, (_, at) => {
    const name = `model-${String(at + 1).padStart(5, '0')}-of-${String(SHARDS).padStart(5, '0')}.safetensors`
    return [name, all.slice(at * each, (at + 1) * each)] as const
  })
  const whole = (value: unknown): Part => {
    const start = Buffer.from(JSON.stringify(value))
    return { start, size: start.length }
  }
  const map = Object.fromEntries(named.flatMap(([file, some]) => some.map(([name]) => [name, file])))
  return new Map([
    ...named.map(([name, some]) => [name, part(some)] as const),
    ['model.safetensors.index.json', whole({ metadata: {}, weight_map: map })],
    ['config.json', whole({ model_type: 'llama', hidden_size: WIDTH })],
    ['generation_config.json', whole({ do_sample: true })],
    [
      'tokenizer_config.json',
      whole({ chat_template: '{% for message in messages %}{{ message }}{% endfor %}' }),
    ],
  ])
}

/** Numbers as those of a trained model look to whoever reads their bytes: any of the 256, in no order. */
const numbers = Buffer.from(Array.from({ length: 1021 }, (_, at) => (at * at * 7 + at * 31) & 0xff))

const hub = async (all: ReadonlyMap<string, Part>) => {
  const sent = { bytes: 0 }
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request
    const file = all.get(path.slice(path.lastIndexOf('/') + 1))
    if (!file) {
      const siblings = [...all].map(([rfilename, { size }]) => ({ rfilename, size }))
      const body = JSON.stringify({ id: 'bench/model', sha: COMMIT, siblings })
      sent.bytes += body.length
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
      return
    }
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(headers.range ?? '') ?? []
    const [first, end] = [Number(from), Math.min(file.size, to === '' ? file.size : Number(to) + 1)]
    const bytes = Buffer.alloc(end - first, numbers)
    file.start.copy(bytes, 0, Math.min(first, file.start.length))
    sent.bytes += bytes.length
    response
      .writeHead(206, { etag: '"bench"', 'content-range': `bytes ${first}-${end - 1}/${file.size}` })
      .end(bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { sent, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const reference: ModelReference = {
  kind: 'model',
  id: `hf:bench/model@${COMMIT}`,
  hub: 'huggingface',
  type: 'model',
  name: 'bench/model',
  revision: COMMIT,
  pinned: true,
  resolvedBy: 'literal',
  callee: 'AutoModel.from_pretrained',
  surface: 'code',
  at: { path: 'train.py', line: 1 },
}

export const shardRows = async (): Promise<readonly Row[]> => {
  const all = files()
  const size = [...all.values()].reduce((sum, file) => sum + file.size, 0)
  const { sent, server, url } = await hub(all)
  const endpoints = Object.fromEntries(SERVICES.map(name => [name, url])) as Record<ServiceName, string>
  const [fact] = await remoteContents.ask([reference], createHttp({ endpoints, version: 'bench' }))
  server.close()
  const safe =
    fact?.state === 'known' &&
    fact.value.length === SHARDS &&
    fact.value.every(({ verdict, completeness }) => verdict === 'safe' && completeness === 'complete')
  if (!safe) throw new Error(`The shards were judged ${JSON.stringify(fact).slice(0, 400)}`)
  return [
    {
      what: `A checkpoint of 6.7 billion parameters in ${SHARDS} shards on a hub, bytes that are sent`,
      measured: `${(sent.bytes / 1024).toFixed(0)} KiB / ${(size / 1024 ** 3).toFixed(1)} GiB`,
      ratio: sent.bytes / size,
      bound: 0.001,
    },
  ]
}
