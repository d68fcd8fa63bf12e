import type { Hub, ModelReference } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { formsOf, HUB_NAMES, typeOf } from './words.ts'

/** Hubs of which no source tells anything. */
const UNASKED: ReadonlySet<Hub> = new Set(['modelscope', 'kaggle', 'mlflow', 'wandb', 'bucket'])

const hostOf = (text: string): string =>
  /^(?:[a-z][\w+.-]*:\/\/)?(?:[^@/\s]*@)?([^/?#\s]+)/i.exec(text)?.[1]?.toLowerCase() ?? text

/** What a policy may allow it as: its hub, its host, or the reference itself. */
const placesOf = (reference: ModelReference): readonly string[] => {
  const { hub, name, endpoint } = reference
  if (endpoint !== undefined) return [hostOf(endpoint), endpoint]
  const address = hub === 'url' || hub === 'bucket' ? [hostOf(name), name] : []
  return [hub, ...address, ...formsOf(reference)]
}

const fixedBy = (what: string) =>
  `Take it from a repository at a full commit on Hugging Face, or keep a scanned copy in a place of your own; if ${what} is yours to trust, list it under \`allow\`.`

const endpointProblem = ({ hub, name, endpoint = '', callee }: ModelReference): Problem => ({
  message:
    hub === 'url'
      ? `${short(callee)} sends every question for a model to ${short(endpoint)} in place of the hub.`
      : `${short(name)} is fetched from ${short(endpoint)} in place of the hub itself, so that what is known of the hub's copy says nothing of it.`,
  fix: `Remove the setting, so that the hub itself answers; if ${short(hostOf(endpoint))} is a mirror of your own, list it under \`allow\`.`,
})

const problemOf = (reference: ModelReference): Problem | undefined => {
  const { hub, name, pinned, endpoint } = reference
  if (endpoint !== undefined) return endpointProblem(reference)
  if (UNASKED.has(hub)) {
    return {
      message: `The ${typeOf(reference)} ${short(name)} comes from ${HUB_NAMES[hub]}, which is not asked: neither its files nor its owner were looked at.`,
      fix: fixedBy(hub === 'bucket' ? 'the bucket' : HUB_NAMES[hub]),
    }
  }
  if (hub !== 'url' || pinned) return undefined
  return {
    message: `${short(name)} is a plain address without a digest beside it: whoever holds the host can put other bytes behind it.`,
    fix: 'Check the file against its SHA-256 digest where it is fetched (`sha256sum -c`, `ADD --checksum=sha256:…`), or take it from a repository at a full commit.',
  }
}

const isSame = (before: ModelReference | undefined, after: ModelReference): boolean =>
  before !== undefined &&
  before.hub === after.hub &&
  before.name === after.name &&
  before.endpoint === after.endpoint &&
  before.pinned === after.pinned

export const modelHost = rule({
  id: 'model-host',
  title: 'A model must come from a hub that can be asked, or by an address with a digest beside it',
  severity: { recommended: 'warning', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({
    allow: globs(
      'Places that are trusted: hosts (`models.acme.example`), hubs (`modelscope`, `kaggle`, `mlflow`, `wandb`, `bucket`), or ids such as `bucket:s3://acme-models/**`.',
    ),
  }),

  *check({ reference, options: { allow } }) {
    const { surface, previous } = reference
    const problem = problemOf(reference)
    if (!problem || isSame(previous, reference)) return
    if (placesOf(reference).some(place => matches(allow, place, { anyCase: true }))) return

    // A link in a text fetches nothing by itself.
    yield { ...problem, ...cap(surface, surface === 'docs' ? 'notice' : 'error') }
  },
})
