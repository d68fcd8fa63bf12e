import { packageSource } from '../../../src/rules/package/source.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, npm, pypi } from '../samples.ts'

cases(packageSource, {
  accepts: [
    { reference: npm('x') },
    {
      name: 'a path inside',
      reference: npm('x', {
        origin: 'path',
        address: 'file:../lib',
        at: { path: 'web/package.json', line: 1 },
      }),
    },
    { name: 'a workspace', reference: npm('x', { origin: 'workspace', specifier: 'workspace:*' }) },
    {
      name: 'a host that is allowed',
      reference: npm('x', { origin: 'url', address: 'https://cdn.acme.example/x.tgz' }),
      options: { hosts: ['*.acme.example'] },
    },
    {
      name: 'another commit of the same repository',
      reference: npm('x', {
        origin: 'git',
        address: `git+https://git.example/x.git#${COMMIT}`,
        pinned: true,
        previous: npm('x', { origin: 'git', address: 'git+https://git.example/x.git#main' }),
      }),
    },
    {
      name: 'a lockfile entry',
      reference: npm('@acme/x', {
        surface: 'lockfile',
        address: 'https://registry.example/@acme%2fx/-/x-1.0.0.tgz',
      }),
    },
    {
      name: 'a lockfile entry at a known place, whatever it was before',
      reference: npm('x', {
        surface: 'lockfile',
        address: 'https://registry.example/x/-/x-1.0.1.tgz',
        known: true,
        previous: npm('x', { address: 'https://mirror.example/x/-/x-1.0.0.tgz' }),
      }),
    },
    {
      name: 'a private name, whose place nobody knows',
      reference: npm('x', {
        surface: 'lockfile',
        address: 'https://npm.acme.example/x/-/x-1.0.1.tgz',
        known: false,
        private: { asked: false },
      }),
    },
    {
      name: 'a wheel',
      reference: pypi('ruamel-yaml', {
        surface: 'lockfile',
        address: 'https://files.example/a/b/ruamel.yaml-0.18-py3-none-any.whl',
      }),
    },
    {
      name: 'an index that was there',
      reference: pypi('x', {
        indexes: [{ url: 'https://pypi.acme.example/simple', extra: true }],
        previous: pypi('x', { indexes: [{ url: 'https://pypi.acme.example/simple', extra: true }] }),
      }),
    },
    {
      name: 'another main index',
      reference: pypi('x', { indexes: [{ url: 'https://pypi.acme.example/simple', extra: false }] }),
    },
    {
      name: 'an extra index of a private name',
      reference: pypi('x', {
        private: { asked: false },
        indexes: [{ url: 'https://pypi.acme.example/simple', extra: true }],
      }),
    },
  ],
  reports: [
    {
      name: 'a branch',
      reference: npm('x', { origin: 'git', address: 'git+https://user:secret@git.example/x.git#main' }),
      says: [
        'x comes from a git repository instead of a registry: git+https://git.example/x.git. What it gives can change at any time.',
      ],
      fix: /pin a full commit/,
    },
    {
      name: 'a commit',
      reference: npm('x', { origin: 'git', address: `git@git.example:o/x.git#${COMMIT}`, pinned: true }),
      says: [
        'x comes from a git repository instead of a registry: git@git.example:o/x.git. Its content is pinned; nobody but the owner vouches for it.',
      ],
    },
    {
      name: 'an archive',
      reference: npm('x', { origin: 'url', address: 'https://a.example/x.tgz?token=1' }),
      says: ['x comes from an address instead of a registry: https://a.example/x.tgz.'],
    },
    { name: 'an origin without address', reference: npm('x', { origin: 'git' }), says: ['a git repository'] },
    {
      name: 'a pin that is lost',
      reference: pypi('x', {
        origin: 'git',
        address: 'git+https://git.example/x@main',
        previous: pypi('x', { origin: 'git', address: `git+https://git.example/x@${COMMIT}`, pinned: true }),
      }),
      says: ['can change at any time'],
    },
    {
      name: 'a path above the root',
      reference: npm('x', { origin: 'path', address: '../../x', at: { path: 'web/package.json', line: 1 } }),
      says: ['x comes from a path outside the repository: ../../x.'],
    },
    {
      name: 'an absolute path',
      reference: npm('x', { origin: 'path', address: 'file:///opt/x' }),
      says: ['outside the repository'],
    },
    {
      name: 'a path of Windows',
      reference: npm('x', { origin: 'path', address: 'C:\\x' }),
      says: ['outside the repository'],
    },
    {
      name: 'plain http',
      reference: npm('x', { surface: 'lockfile', address: 'http://registry.example/x/-/x-1.0.0.tgz' }),
      says: ['x is loaded without encryption: http://registry.example/x/-/x-1.0.0.tgz.'],
    },
    {
      name: 'an IP address',
      reference: npm('x', { surface: 'lockfile', address: 'https://[::1]/x/-/x-1.0.0.tgz' }),
      says: ['x is loaded from a bare IP address'],
    },
    {
      name: 'another host than before',
      reference: npm('x', {
        surface: 'lockfile',
        address: 'https://evil.example/x/-/x-1.0.1.tgz',
        previous: npm('x', { address: 'https://registry.example/x/-/x-1.0.0.tgz' }),
      }),
      says: ['x moved from registry.example to another host: https://evil.example/x/-/x-1.0.1.tgz.'],
    },
    {
      name: 'a host that nobody knows',
      reference: npm('x', {
        surface: 'lockfile',
        address: 'https://evil.example/x/-/x-1.0.1.tgz',
        known: false,
      }),
      says: [
        "x is resolved to evil.example, which is neither the public registry nor one that the base side's configuration names: https://evil.example/x/-/x-1.0.1.tgz.",
      ],
    },
    {
      name: 'a host that is not allowed',
      reference: npm('x', { surface: 'lockfile', address: 'https://evil.example/x/-/x-1.0.1.tgz' }),
      options: { hosts: ['registry.example'] },
      says: ['x is loaded from a host that the policy does not allow'],
    },
    {
      name: 'the archive of another package, from an allowed host',
      reference: npm('x', { surface: 'lockfile', address: 'https://registry.example/evil/-/evil-1.0.0.tgz' }),
      options: { hosts: ['registry.example'] },
      says: ['x is loaded from an address of another name'],
    },
    {
      name: 'the wheel of another package',
      reference: pypi('x', {
        surface: 'lockfile',
        address: 'https://files.example/evil-1.0-py3-none-any.whl',
      }),
      says: ['another name'],
    },
    {
      name: 'a new extra index',
      reference: pypi('x', { indexes: [{ url: 'https://u:p@pypi.acme.example/simple', extra: true }] }),
      says: [
        'Packages of this file may come from the extra index https://pypi.acme.example/simple or from the main one: whichever has the higher version.',
      ],
    },
    {
      name: 'an index without encryption',
      reference: pypi('x', { indexes: [{ url: 'http://pypi.acme.example/simple', extra: false }] }),
      says: [
        'Packages of this file come from the index http://pypi.acme.example/simple, without encryption.',
      ],
    },
    {
      name: 'an index that is not allowed',
      reference: pypi('x', { indexes: [{ url: 'https://evil.example/simple', extra: false }] }),
      options: { hosts: ['pypi.acme.example'] },
      says: ['which the policy does not allow'],
    },
    {
      name: 'in a text',
      reference: npm('x', { origin: 'git', surface: 'docs' }),
      says: ['a git repository'],
      atMost: 'warning',
    },
  ],
})
