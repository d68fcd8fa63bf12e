import { modelUnpinned } from '../../../src/rules/model/unpinned.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

cases(modelUnpinned, {
  accepts: [
    { reference: model('acme/bert', { revision: COMMIT, pinned: true }) },
    {
      name: 'a submodule, whose commit stands in the tree',
      reference: model('acme/bert', { pinned: true, callee: 'submodule' }),
      model: hub([], { commit: COMMIT }),
    },
    { name: 'allowed', reference: model('Acme/bert'), options: { allow: ['acme/*'] } },
    {
      name: 'followed the same before',
      reference: model('acme/bert', { revision: 'main', previous: model('acme/bert', { revision: 'main' }) }),
    },
    {
      name: 'took its revision from elsewhere before',
      reference: model('acme/bert', {
        openRevision: true,
        previous: model('acme/bert', { openRevision: true }),
      }),
    },
    { name: 'a link in a text', reference: model('acme/bert', { surface: 'docs', callee: 'link' }) },
    {
      name: 'a numbered version of a registry',
      reference: model('leaf', { id: 'mlflow:leaf@3', hub: 'mlflow', revision: '3' }),
    },
    {
      name: 'a plain address, which is for another rule',
      reference: model('https://models.acme.example/x.pt', { hub: 'url' }),
    },
    {
      name: 'a model of Ollama that is allowed',
      reference: model('library/llama3.2', { id: 'ollama:library/llama3.2', hub: 'ollama' }),
      options: { allow: ['ollama:library/*'] },
    },
  ],
  reports: [
    {
      name: 'a tag of Ollama',
      reference: model('library/llama3.2', {
        id: 'ollama:library/llama3.2@3b',
        hub: 'ollama',
        revision: '3b',
      }),
      says: ['library/llama3.2 follows "3b", which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      name: 'a registry without a tag, though an owner of that name is allowed on another hub',
      reference: model('acme/kit', { id: 'oci:acme/kit', hub: 'oci' }),
      options: { allow: ['acme/*'] },
      says: ['acme/kit follows the tag "latest", which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      name: 'an alias of a registry',
      reference: model('leaf', { id: 'mlflow:leaf@champion', hub: 'mlflow', revision: 'champion' }),
      says: ['leaf follows "champion"'],
      atMost: 'warning',
    },
    {
      name: 'a revision that nobody can tell',
      reference: model('acme/bert', { openRevision: true, previous: model('acme/bert') }),
      says: ['acme/bert follows a revision that is decided when it runs, which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      name: 'a name of which a part is decided when it runs',
      reference: model('acme/bert', { resolvedBy: 'partial' }),
      says: ['acme/bert follows a revision that is decided when it runs, which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      reference: model('acme/bert', { revision: 'main' }),
      says: ['acme/bert follows "main", which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      reference: model('acme/bert'),
      says: ['acme/bert follows the default revision, which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      name: 'a dataset',
      reference: model('acme/words', { type: 'dataset' }),
      says: ['acme/words follows the default revision'],
      atMost: 'warning',
    },
    {
      name: 'under the strict preset',
      reference: model('acme/bert'),
      options: { ...modelUnpinned.strict },
      says: ['follows the default revision'],
    },
    {
      name: 'an abbreviated commit',
      reference: model('acme/bert', { revision: COMMIT.slice(0, 7) }),
      says: ['acme/bert names "86b5e09", an abbreviated commit, which loaders do not take for a pin.'],
      atMost: 'warning',
    },
    {
      name: 'a pull request',
      reference: model('acme/bert', { revision: 'refs/pr/3' }),
      says: ['acme/bert follows "refs/pr/3", a pull request of the hub, which anybody can write.'],
    },
    {
      name: 'a pull request, though allowed',
      reference: model('acme/bert', { revision: 'refs/pr/3' }),
      options: { allow: ['**'] },
      says: ['refs/pr/3'],
    },
    {
      name: 'a pin that is lost',
      reference: model('acme/bert', {
        revision: 'main',
        previous: model('acme/bert', { revision: COMMIT, pinned: true }),
      }),
      says: ['follows "main"'],
      atMost: 'warning',
    },
  ],
})
