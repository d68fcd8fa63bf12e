/** What a waiver names, and what a reference is called for it: exact, without any pattern. */

import { type Ecosystem, identity, isEcosystem, nameOfPurl } from '../ecosystem.ts'
import type { Evidence } from '../evidence.ts'
import { bareModelId, type ModelReference, type PackageReference, type Reference } from '../reference.ts'

export const EXACT_WORDS = 'an exact purl with version, hf:owner/name@<40 hex digits>, or the path of a file'

export interface Exact {
  /** What it is, whatever its version. */
  readonly name: string
  /** What it is at one version. */
  readonly key: string
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** One name for all spellings that the registry holds for one package. */
const packageName = (ecosystem: Ecosystem, name: string): string =>
  `pkg:${ecosystem}/${identity(ecosystem, name)}`
const at = (name: string, version: string): Exact => ({ name, key: `${name}@${version}` })

/** Ecosystems of several registries, whose purls say which one. */
const HAS_QUALIFIER: ReadonlySet<string> = new Set(['conda', 'docker'])
const PURL = /^pkg:([a-z]+)\/([^?#*\s]+)@([^@?#/*\s]+)(?:\?(channel|repository_url)=([^?#&*\s]+))?$/
// A version holds a digit and no operator: `latest`, `^1.0.0` and `1.x || 2` name more than one thing over time.
const VERSION = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.:+_!-]*$/
const MODEL =
  /^((?:hf(?:-dataset|-space)?|github|modelscope):[^@\s*?]+)@([0-9a-f]{40})$|^((?:ollama|oci):[^@\s*?]+)@(sha256:[0-9a-f]{64})$/
const PATH =
  /^(?!\/|\.{1,2}\/|(?:pkg|hf|hf-dataset|hf-space|ollama|oci|github|modelscope|kaggle|mlflow|wandb|url|bucket):)[^*\\]*[^*\\/]$/

/** Reads the `reference` of a waiver; undefined when it is not exact. */
export const exact = (text: string): Exact | undefined => {
  const [, ecosystem = '', name = '', version = '', key = '', value = ''] = PURL.exec(text) ?? []
  if (isEcosystem(ecosystem) && (key === '' || HAS_QUALIFIER.has(ecosystem))) {
    const [plainName, plainVersion] = [decoded(name), decoded(version)]
    if (!plainName || !plainVersion || !VERSION.test(plainVersion)) return undefined
    const qualifiers = new Map(key ? [[key, decoded(value) ?? '']] : [])
    return at(packageName(ecosystem, nameOfPurl(ecosystem, plainName, qualifiers)), plainVersion)
  }
  const [, model, commit, artifact, digest] = MODEL.exec(text) ?? []
  if (model && commit) return at(model, commit)
  if (artifact && digest) return at(artifact, digest)
  return PATH.test(text) && !text.split('/').includes('..') ? { name: text, key: text } : undefined
}

export interface Named {
  readonly name: string
  readonly keys: readonly string[]
}

const prefix: Readonly<Record<ModelReference['type'], string>> = {
  model: 'hf',
  dataset: 'hf-dataset',
  space: 'hf-space',
}

const named = (name: string, versions: readonly (string | undefined)[]): Named => ({
  name,
  keys: versions.flatMap(version => (version ? [at(name, version).key] : [])),
})

/** The name of a package in findings, whatever its version. */
export const packageKey = ({ ecosystem, name }: PackageReference): string => packageName(ecosystem, name)
export const modelKey = (reference: ModelReference): string =>
  reference.hub === 'huggingface' ? `${prefix[reference.type]}:${reference.name}` : bareModelId(reference)

/**
 * What a reference may be called in a waiver. A range or a branch is waived by the version or commit that it resolves to
 * today; once it resolves to another, the waiver holds no more. Undefined: it cannot be waived.
 */
export const namesOf = (reference: Reference, { release, model }: Evidence): Named | undefined => {
  if (reference.kind === 'package') {
    const resolved = release?.state === 'known' ? release.value.version : undefined
    return named(packageKey(reference), [reference.version, resolved])
  }
  if (reference.kind === 'model') {
    const resolved = model?.state === 'known' ? model.value.commit : undefined
    return named(modelKey(reference), [reference.revision, resolved])
  }
  if (reference.kind === 'change' || reference.kind === 'policy' || reference.kind === 'waiver')
    return undefined
  return { name: reference.at.path, keys: [reference.at.path] }
}
