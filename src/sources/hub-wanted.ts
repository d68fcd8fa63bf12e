/** Which files of a repository on the hub a reference would load. */
import { isSettings } from '../data/companions.ts'
import { loaded, opened, type Weights } from '../data/weights.ts'
import type { HubFile } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'

export interface Wanted {
  /** Files that a loader would take for weights. */
  readonly weights: readonly HubFile[]
  /** The named file, when its suffix is none of weights. */
  readonly named?: HubFile
  /** Lists of shards, which may name files of any suffix. */
  readonly indexes: readonly HubFile[]
  /** Settings that are read before the weights. */
  readonly settings: readonly HubFile[]
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Names the parts of a pipeline, each in a folder of its own. */
const PIPELINE = 'model_index.json'

const partsOf = (base: string, files: readonly HubFile[]): readonly string[] =>
  files.map(({ path }) => folderOf(path)).filter(folder => folder !== '' && folderOf(folder) === base)

/** Settings and lists that are read of one reference. */
const MOST = 64

export const namedFile = ({ file, subfolder }: ModelReference): string | undefined =>
  file === undefined || !subfolder ? file : `${subfolder.replace(/^\/+|\/+$/g, '')}/${file}`

/** The list of shards that a loader reads with these weights: of safetensors, or of the pickles that it falls back to. */
const isIndexOf = (path: string, weights: readonly Weights[]): boolean => {
  const [, format] = /\.(safetensors|bin)\.index(?:\.[\w-]{1,20})?\.json$/.exec(path) ?? []
  if (format === undefined) return false
  const here = weights.filter(({ folder }) => folder === folderOf(path))
  if (here.some(each => each.format === 'safetensors')) return format === 'safetensors'
  return here.length > 0 || weights.length === 0
}

export const wantedOf = (reference: ModelReference, files: readonly HubFile[]): Wanted => {
  const byPath = new Map(files.map(file => [file.path, file]))
  const chosen = opened(loaded(reference, files))
  const named = chosen.length === 0 ? byPath.get(namedFile(reference) ?? '') : undefined
  const base = (reference.subfolder ?? '').replace(/^\/+|\/+$/g, '')
  const parts = byPath.has(base ? `${base}/${PIPELINE}` : PIPELINE) ? partsOf(base, files) : []
  const folders = new Set(['', base, ...chosen.map(({ folder }) => folder), ...parts])
  // Whoever names one file loads nothing beside it.
  const around = reference.file === undefined ? files : []
  const beside = around.filter(({ path }) => folders.has(folderOf(path)))
  return {
    weights: chosen.flatMap(({ path }) => byPath.get(path) ?? []),
    ...(named ? { named } : {}),
    indexes:
      reference.role === 'tokenizer'
        ? []
        : beside.filter(({ path }) => isIndexOf(path, chosen)).slice(0, MOST),
    settings: beside.filter(({ path }) => isSettings(nameOf(path))).slice(0, MOST),
  }
}
