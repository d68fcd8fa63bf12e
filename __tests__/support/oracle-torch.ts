/** Compares what we say of files with what `torch.load` imports when it reads them. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf } from '../../src/change.ts'
import type { Inspection } from '../../src/evidence.ts'
import { inspect } from '../../src/formats/index.ts'
import { judgeName } from '../../src/formats/pickle/names.ts'
import { bytes } from './bytes.ts'
import { hostilePickles } from './hostile-pickles.ts'
import { NONE, pickle, STOP } from './pickle.ts'
import { recipes } from './recipes/index.ts'
import type { Sample } from './samples.ts'
import { torchZip } from './zip.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROGRAM = join(ROOT, 'scripts/oracle-torch.py')
const BENIGN = join(ROOT, 'eval/benign/torch')
/** They are made to cost memory and time; what they import is nothing. */
const COSTLY = 'small files that cost much'

interface Answer {
  readonly imports: readonly (readonly [module: string, name: string])[]
  readonly error: string | null
}

/** Whether this Python can be asked. */
export const hasTorch = (python: string): boolean =>
  spawnSync(python, ['-c', 'import importlib.util as i; exit(0 if i.find_spec("torch") else 1)']).status === 0

/** Asks PyTorch; undefined: the process died of that file. */
export const askTorch = (
  python: string,
  files: readonly Uint8Array[],
): { readonly version: string; readonly answers: readonly (Answer | undefined)[] } => {
  const answers: (Answer | undefined)[] = []
  let version = ''
  while (answers.length < files.length) {
    const lines = files.slice(answers.length).map(data => `${Buffer.from(data).toString('hex')}\n`)
    const { stdout, stderr } = spawnSync(python, ['-I', '-W', 'ignore', PROGRAM], {
      input: lines.join(''),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const [first, ...given] = stdout.split('\n').slice(0, -1)
    if (first === undefined) throw new Error(`torch cannot be asked: ${stderr}`)
    version = JSON.parse(first) as string
    answers.push(...given.map(line => JSON.parse(line) as Answer))
    if (answers.length < files.length) answers.push(undefined)
  }
  return { version, answers }
}

/** A file of the layout before version 1.6: a magic number, a version, settings, then the object. */
const legacy = (data: Uint8Array): Buffer =>
  bytes(
    [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, STOP],
    [0x80, 2, 0x4d, 0xe9, 3, STOP],
    pickle(2, NONE),
    data,
  )

export interface TorchSample extends Sample {
  readonly group: string
}

/** Files that PyTorch could be given: everything hostile, bare and in both of its layouts, and honest ones. */
export const torchSamples = (): readonly TorchSample[] => [
  ...recipes
    .filter(({ row }) => row !== COSTLY && row !== 'other hostile pickles')
    .map(({ row, name, data }) => ({ group: `as it is: ${row}`, name, data })),
  ...hostilePickles.flatMap(({ name, data }) => [
    { group: 'hostile pickle, bare', name, data },
    { group: 'hostile pickle in an archive', name, data: torchZip(data) },
    { group: 'hostile pickle in the old layout', name, data: legacy(data) },
  ]),
  ...readdirSync(BENIGN).map(name => ({
    group: 'benign',
    name,
    data: readFileSync(join(BENIGN, name)),
  })),
]

export type Agreement =
  /** Every name that PyTorch imports and that is on no list of safe ones is told. */
  | 'told'
  /** PyTorch imports nothing of note, and we say that the file is safe. */
  | 'both quiet'
  /** PyTorch imports nothing of note from it; we say more: another loader, another member, a broken file. */
  | 'ours says more'
  | 'missed'

/** As findings write names: those of the language by themselves, letters that nobody sees as a sign. */
const written = (module: string, name: string): string =>
  (module === 'builtins' ? name : `${module}.${name}`).replace(/\p{C}/gu, '\ufffd')

/** What `getattr` and `str.join` give is told by its own name. */
const COMPUTING = new Set(['getattr', 'str.join'])

/** Judges our answer by what PyTorch imported. */
export const agree = (ours: Inspection, { imports }: Answer): Agreement => {
  const notable = imports
    .filter(([module, name]) => judgeName(module, name).judged !== 'safe')
    .map(names => written(...names))
  if (notable.length === 0) return ours.verdict === 'safe' ? 'both quiet' : 'ours says more'
  if (ours.verdict === 'safe') return 'missed'
  const told = ours.findings.map(({ message, call }) => `${message} ${call ?? ''}`).join('\n')
  return notable.every(name => COMPUTING.has(name) || told.includes(name)) ? 'told' : 'missed'
}

/** Our answer for a file of PyTorch's. */
export const ourAnswer = (data: Uint8Array): Promise<Inspection> => inspect('model.bin', bytesOf(data))
