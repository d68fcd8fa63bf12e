/** Models as hubs and registries tell of them, in the shapes that were recorded from the real ones. */
import { createHash } from 'node:crypto'
import { goodSafetensors } from './models.ts'
import type { HubRepository } from './registry/hub.ts'
import type { OciRepository } from './registry/oci.ts'

export const COMMIT = '86b5e0934494bd15c9632b12f734a8a67f723594'
export const OBJECT = '65a1b2c3d4e5f60718293a4b'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** A repository of which there is nothing to say; `info` replaces parts of what the hub answers. */
export const shelved = (more: Partial<HubRepository> = {}, info: object = {}): HubRepository => {
  const { files = { 'model.safetensors': goodSafetensors() } } = more
  const blobId = COMMIT
  return {
    sha: COMMIT,
    files,
    ...more,
    info: {
      _id: OBJECT,
      author: 'acme',
      private: false,
      disabled: false,
      createdAt: '2024-01-12T21:44:35.000Z',
      lastModified: '2025-01-02T03:04:05.000Z',
      downloads: 123,
      likes: 4,
      library_name: 'transformers',
      pipeline_tag: 'text-generation',
      tags: ['safetensors', 'license:apache-2.0'],
      cardData: { license: 'apache-2.0', datasets: ['acme/words'] },
      config: { model_type: 'x' },
      siblings: Object.entries(files).map(([rfilename, bytes]) => ({
        rfilename,
        size: bytes.length,
        blobId,
        ...(/\.(?:safetensors|bin|gguf)$/.test(rfilename)
          ? { lfs: { sha256: sha256(bytes), size: bytes.length, pointerSize: 130 } }
          : {}),
      })),
      securityRepoStatus: { scansDone: true, filesWithIssues: [] },
      ...info,
    },
  }
}

/** A tag of a registry with these layers. */
export const tagged = (
  tag: string,
  parts: readonly { readonly mediaType: string; readonly content: Uint8Array }[],
): OciRepository => {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.example.config', digest: `sha256:${sha256('{}')}`, size: 2 },
    layers: parts.map(({ mediaType, content }) => ({
      mediaType,
      digest: `sha256:${sha256(content)}`,
      size: content.length,
    })),
  })
  const digest = `sha256:${sha256(manifest)}`
  return {
    tags: { [tag]: digest },
    manifests: { [tag]: manifest, [digest]: manifest },
    blobs: Object.fromEntries(parts.map(({ content }) => [`sha256:${sha256(content)}`, content])),
  }
}
