import { packageStub } from '../../../src/rules/package/stub.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi, release } from '../samples.ts'

const only = release({ versions: 1, stub: true })

cases(packageStub, {
  accepts: [
    { name: 'a stub of no popular stem', reference: pypi('zzqq-lightning'), release: only },
    { name: 'many versions', reference: pypi('starlette-lightning'), release: release() },
    {
      name: 'a repository',
      reference: pypi('starlette-lightning'),
      release: { ...only, repository: 'https://git.example/x' },
    },
    { name: 'a word that another one only begins with', reference: pypi('starlettex'), release: only },
    {
      name: 'there before',
      reference: pypi('starlette-x', { previous: pypi('starlette-x') }),
      release: only,
    },
    { name: 'popular', reference: pypi('requests'), release: only },
    { name: 'held', reference: pypi('starlette-x'), release: { ...only, held: 'quarantined' } },
    { name: 'allowed', reference: pypi('starlette-x'), release: only, options: { allow: ['starlette-*'] } },
    {
      name: 'an attribute of an input field',
      reference: npm('zz-input'),
      release: release({ summary: 'A placeholder for text fields that animates' }),
    },
    {
      name: 'a tool against it',
      reference: npm('zz-scan'),
      release: release({ summary: 'Finds typosquatting and dependency confusion in your lockfile' }),
    },
  ],
  reports: [
    {
      reference: pypi('starlette-reverse-lightning'),
      release: only,
      says: [
        'starlette-reverse-lightning begins like starlette, which is popular, and is a first version without a repository.',
      ],
      atMost: 'warning',
    },
    ...[
      'Reserved placeholder to prevent dependency confusion.',
      'Security placeholder package',
      'Educational demo showing slopsquatting risks',
      'Dependency Hallucination placeholder',
      'This package name is reserved',
    ].map(summary => ({
      name: summary,
      reference: npm('zz-utils'),
      release: release({ summary }),
      says: ['zz-utils calls itself a placeholder in the npm registry: "'],
      atMost: 'warning' as const,
    })),
  ],
})
