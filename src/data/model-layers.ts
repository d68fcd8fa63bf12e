/** Media types of the layers that models in registries are made of, and what each holds. */

export type LayerKind =
  /** Weights, or settings that are read with them: their bytes are judged. */
  | 'judged'
  /** Programs that come with the model. */
  | 'code'
  /** Words for people or for the model, and data: nothing that a loader runs. */
  | 'words'
  /** A part of the file system of a container. */
  | 'container'

/**
 * Ollama: `application/vnd.ollama.image.model`; Docker Model Runner: `application/vnd.docker.ai.gguf.v3`; ModelPack of the
 * CNCF: `application/vnd.cncf.model.weight.v1.tar`; KitOps: `application/vnd.kitops.modelkit.model.v1.tar+gzip`.
 */
const KINDS: readonly (readonly [RegExp, LayerKind])[] = [
  [
    /^application\/vnd\.ollama\.image\.(?:license|template|prompt|system|params|messages|json|draft)$/,
    'words',
  ],
  [/^application\/vnd\.docker\.ai\.license$/, 'words'],
  [/^application\/vnd\.cncf\.model\.(?:doc|dataset)\./, 'words'],
  [/^application\/vnd\.kitops\.modelkit\.(?:docs|dataset)/, 'words'],
  [/^application\/vnd\.cncf\.model\.code\./, 'code'],
  [/^application\/vnd\.kitops\.modelkit\.code/, 'code'],
  [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, 'container'],
]

export const kindOfLayer = (mediaType: string): LayerKind =>
  KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'judged'

/** Annotations by which tools name the file that a layer holds. */
const TITLES = [
  'org.cncf.model.filepath',
  'org.opencontainers.image.title',
  'com.docker.model.filepath',
] as const

const LONGEST = 300

/** The file that a layer holds, by its annotations; else the word that its media type ends with. */
export const nameOfLayer = (
  mediaType: string,
  annotations: Readonly<Record<string, string>> | undefined,
): string => {
  for (const title of TITLES) {
    const named = annotations && Object.hasOwn(annotations, title) ? annotations[title] : undefined
    if (named) return named.slice(0, LONGEST)
  }
  if (mediaType === 'application/vnd.docker.ai.chat.template.jinja') return 'chat_template.jinja'
  return mediaType
    .replace(/^application\/vnd\.(?:ollama\.image|docker\.ai|cncf\.model|kitops\.modelkit)\./, '')
    .slice(0, LONGEST)
}
