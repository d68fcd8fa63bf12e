import type { LockEntry, LockedModel } from '../../../src/reference.ts'
import { modelLock } from '../../../src/rules/model/lock.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

const OTHER = '0'.repeat(40)
const DIGEST = 'a'.repeat(64)

const locked = (more: Partial<LockedModel> = {}): LockedModel => ({
  reference: 'hf:acme/bert',
  resolved: 'acme/bert',
  objectId: '65a1b2c3d4e5f60718293a4b',
  owner: 'acme',
  commit: COMMIT,
  license: 'apache-2.0',
  firstSeen: '2026-02-03',
  files: new Map([['model.safetensors', { sha256: DIGEST, format: 'safetensors', verdict: 'safe' }]]),
  at: { path: 'ai-artifacts.lock', line: 4 },
  ...more,
})

const entry = (more: Partial<LockedModel> = {}): LockEntry => ({
  kind: 'lock',
  id: 'hf:acme/bert',
  entry: locked(more),
  surface: 'lockfile',
  at: { path: 'ai-artifacts.lock', line: 4 },
})

const same = {
  objectId: '65a1b2c3d4e5f60718293a4b',
  author: 'acme',
  license: 'apache-2.0',
  files: [{ path: 'model.safetensors', sha256: DIGEST }, { path: 'README.md' }],
}
const now = (more = {}) => ({ model: hub([], { ...same, ...more }) })
const bert = (head: LockedModel | undefined, base?: LockedModel) =>
  model('acme/bert', { locked: { ...(base ? { base } : {}), ...(head ? { head } : {}) } })

cases(modelLock, {
  accepts: [
    { name: 'it is what was locked', reference: bert(locked()), ...now() },
    { name: 'no lockfile', reference: model('acme/bert'), ...now() },
    { name: 'an owner in other letters', reference: bert(locked({ owner: 'Acme' })), ...now() },
    { name: 'the hub tells no id', reference: bert(locked()), ...now({ objectId: undefined }) },
    { name: 'an entry that holds', reference: entry(), ...now() },
    {
      name: 'an entry of a model that is gone, which other rules tell',
      reference: entry(),
      model: undefined,
    },
    {
      name: 'a name that is known in part',
      reference: model('acme/', { resolvedBy: 'partial', locked: {} }),
      ...now(),
    },
  ],
  reports: [
    {
      name: 'it is not locked',
      reference: bert(undefined),
      ...now(),
      says: ['acme/bert is not in ai-artifacts.lock.'],
      atMost: 'notice',
    },
    {
      name: 'it is no longer locked',
      reference: bert(undefined, locked()),
      ...now(),
      says: ['acme/bert is taken out of ai-artifacts.lock and still referred to.'],
      atMost: 'notice',
    },
    {
      name: 'it is not locked, under the strict preset',
      reference: bert(undefined),
      ...now(),
      options: { ...modelLock.strict },
      says: ['acme/bert is not in ai-artifacts.lock.'],
    },
    {
      name: 'a later state',
      reference: bert(locked({ commit: OTHER })),
      ...now({ files: [{ path: 'model.safetensors', sha256: 'b'.repeat(64) }] }),
      says: ['acme/bert stands for 86b5e0934494 now, locked 000000000000.'],
      atMost: 'warning',
    },
    {
      name: 'another repository under the same name',
      reference: bert(locked({ objectId: '65ffffffffffffffffffffff' })),
      ...now(),
      says: [
        "acme/bert is another repository than the one that was locked (the hub's id is 65a1b2c3d4e5f60718293a4b, locked 65ffffffffffffffffffffff).",
      ],
    },
    {
      name: 'another owner',
      reference: bert(locked({ owner: 'evil' })),
      ...now(),
      says: ['acme/bert belongs to acme now, locked evil.'],
    },
    {
      name: 'other bytes at the same commit',
      reference: bert(locked()),
      ...now({ files: [{ path: 'model.safetensors', sha256: 'b'.repeat(64) }] }),
      says: ['acme/bert has other bytes at the same commit: model.safetensors.'],
    },
    {
      name: 'another licence',
      reference: bert(locked({ license: 'mit' })),
      ...now(),
      says: ['acme/bert has the licence apache-2.0 now, locked mit.'],
      atMost: 'warning',
    },
    {
      name: 'an entry that is not true',
      reference: entry({ commit: OTHER }),
      ...now(),
      says: ['hf:acme/bert stands for 86b5e0934494 now, locked 000000000000.'],
      atMost: 'warning',
    },
  ],
})
