import type { HubModel } from '../../evidence.ts'
import type { Hub, ModelReference } from '../../reference.ts'
import { globs, options, word } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { pinnedTo } from './suggested.ts'
import { formsOf } from './words.ts'

const COMMIT = 'Name a full commit (40 hexadecimal digits) instead.'
const DIGEST = 'Name a digest (`sha256:` and 64 hexadecimal digits) instead.'
const COPY = 'Keep a copy in a place of your own, and check its SHA-256 before it is loaded.'

const PINS: Readonly<Record<Hub, string>> = {
  huggingface: COMMIT,
  github: COMMIT,
  oci: DIGEST,
  ollama:
    'Ollama takes no digest. Lock it in `ai-artifacts.lock`, or take the file from a hub at a full commit.',
  modelscope: COMMIT,
  kaggle: 'Name the version, and check the SHA-256 of what is downloaded.',
  mlflow: 'Name the number of a version, and check the SHA-256 of what is downloaded.',
  wandb: 'Name the number of a version, and check the SHA-256 of what is downloaded.',
  url: COPY,
  bucket: COPY,
}

/** A branch may bear the name of a commit; then the hub answers for that branch. */
const isImpostor = ({ hub, revision = '' }: ModelReference, model: HubModel | undefined): boolean =>
  (hub === 'huggingface' || hub === 'github') &&
  model?.commit !== undefined &&
  model.commit !== revision.toLowerCase()

export const modelUnpinned = rule({
  id: 'model-unpinned',
  title: 'A model reference must name content that cannot change',
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  uses: ['model'],
  options: options({
    allow: globs('Models and datasets that may follow a branch or a tag.'),
    branches: word(
      'Severity for a branch, a tag or the default revision. A pull request of the hub (`refs/pr/N`) is always an error.',
      ['error', 'warning', 'notice'],
      'warning',
    ),
  }),
  strict: { branches: 'error' },

  *check({ reference, model, options: { allow, branches } }) {
    const { hub, name, revision = '', pinned, surface, previous } = reference
    if (pinned) {
      if (!isImpostor(reference, model)) return
      yield {
        message: `${short(name)} has a branch or tag that is called ${short(revision)} like a commit, and stands for ${short(model?.commit ?? '')}: it can be repointed.`,
        fix: 'Do not use this repository: nobody calls a branch so by accident.',
        ...cap(surface),
      }
      return
    }

    if (/^refs\/pr\//.test(revision)) {
      yield {
        message: `${short(name)} follows "${short(revision)}", a pull request of the hub, which anybody can write.`,
        fix: 'Name a full commit (40 hexadecimal digits) of the main branch instead.',
        ...cap(surface),
      }
      return
    }
    // It followed the same before: nothing got worse.
    if (previous?.name === name && previous.revision === reference.revision) return
    if (formsOf(reference).some(form => matches(allow, form, { anyCase: true }))) return

    const cut = /^[0-9a-f]{7,39}$/.test(revision)
    const followed = reference.revision === undefined ? 'the default revision' : `"${short(revision)}"`
    yield {
      message: cut
        ? `${short(name)} names ${followed}, an abbreviated commit, which loaders do not take for a pin.`
        : `${short(name)} follows ${followed}, which its owner can repoint.`,
      fix: PINS[hub],
      ...pinnedTo(reference, model?.commit),
      ...cap(surface, branches),
    }
  },
})
