import type { Hub, ModelReference } from '../../reference.ts'
import { globs, options, word } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { pinnedTo } from './suggested.ts'
import { formsOf } from './words.ts'

const COMMIT = 'Name a full commit (40 hexadecimal digits) instead.'
const VERSION = 'Name the number of a version, which stays what it is.'

/** What pins a model of each hub; of the others nothing does, and `model-host` reports them. */
const CURES: Readonly<Partial<Record<Hub, string>>> = {
  huggingface: COMMIT,
  github: COMMIT,
  modelscope: COMMIT,
  oci: 'Name the digest of its manifest instead of a tag: `name@sha256:…`.',
  ollama:
    'Name the digest of its manifest (`name@sha256:…`) where the tool takes one; else fetch the GGUF file from a repository at a full commit and build on that (`FROM ./file.gguf`).',
  kaggle: VERSION,
  mlflow: VERSION,
  wandb: VERSION,
}

const COMMITS: ReadonlySet<Hub> = new Set(['huggingface', 'github', 'modelscope'])

/** What only tells where something is, or what it was made of; a card has no place for a revision. */
const MENTIONS: ReadonlySet<string> = new Set(['link', 'base_model', 'datasets', 'new_version'])

const isMention = ({ surface, callee }: ModelReference): boolean => surface === 'docs' && MENTIONS.has(callee)

/** Registries of models number their versions, and never give a number twice. */
const isNumbered = ({ hub, revision }: ModelReference): boolean =>
  /^(?:kaggle|mlflow|wandb)$/.test(hub) && /^v?\d+$/.test(revision ?? '')

const followedBy = ({ hub, revision, openRevision, resolvedBy }: ModelReference): string => {
  if (revision !== undefined) return `"${short(revision)}"`
  if (openRevision || resolvedBy === 'partial') return 'a revision that is decided when it runs'
  return hub === 'ollama' || hub === 'oci' ? 'the tag "latest"' : 'the default revision'
}

/** A branch may bear the name of a commit; then the hub answers for that branch. */
const isImpostor = (
  { hub, revision }: ModelReference,
  model: { readonly commit?: string } | undefined,
): boolean =>
  (hub === 'huggingface' || hub === 'github') &&
  // A submodule is pinned where no text names the commit.
  revision !== undefined &&
  model?.commit !== undefined &&
  model.commit !== revision.toLowerCase()

export const modelUnpinned = rule({
  id: 'model-unpinned',
  title: 'A model reference must name content that cannot change',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
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
    const { hub, name, revision, openRevision, pinned, surface, previous } = reference
    const fix = CURES[hub]
    if (pinned && isImpostor(reference, model)) {
      yield {
        message: `${short(name)} has a branch or tag that is called ${short(revision ?? '')} like a commit, and stands for ${short(model?.commit ?? '')}: it can be repointed.`,
        fix: 'Do not use this repository: nobody calls a branch so by accident.',
        ...cap(surface),
      }
    }
    if (pinned || fix === undefined || isMention(reference) || isNumbered(reference)) return

    if (hub === 'huggingface' && /^refs\/pr\//.test(revision ?? '')) {
      yield {
        message: `${short(name)} follows "${short(revision ?? '')}", a pull request of the hub, which anybody can write.`,
        fix: 'Name a full commit (40 hexadecimal digits) of the main branch instead.',
        ...cap(surface),
      }
      return
    }
    // It followed the same before: nothing got worse.
    if (previous?.name === name && previous.revision === revision && previous.openRevision === openRevision)
      return
    if (formsOf(reference).some(form => matches(allow, form, { anyCase: true }))) return

    const cut = COMMITS.has(hub) && /^[0-9a-f]{7,39}$/.test(revision ?? '')
    const followed = followedBy(reference)
    yield {
      message: cut
        ? `${short(name)} names ${followed}, an abbreviated commit, which loaders do not take for a pin.`
        : `${short(name)} follows ${followed}, which its owner can repoint.`,
      fix,
      ...pinnedTo(reference, model?.commit),
      ...cap(surface, branches),
    }
  },
})
