import { expect, test } from '@jest/globals'
import { packageMisnamed } from '../../../src/rules/package/misnamed.ts'
import { cases, check } from '../../support/cases.ts'
import { npm, pypi } from '../samples.ts'

cases(packageMisnamed, {
  accepts: [
    { reference: pypi('pyyaml') },
    { reference: npm('lodash') },
    { name: 'an import statement', reference: pypi('yaml', { surface: 'import' }) },
    { name: 'allowed', reference: pypi('bs4'), options: { allow: ['bs4'] } },
    { name: 'was there before', reference: pypi('bs4', { previous: pypi('bs4') }) },
    { name: 'private', reference: pypi('git', { private: { asked: false } }) },
    { reference: npm('__proto__') },
  ],
  reports: [
    {
      reference: pypi('bs4'),
      says: ['bs4 is the name by which Python code imports it; the package to install is beautifulsoup4.'],
      fix: 'Replace bs4 by beautifulsoup4.',
    },
    { reference: pypi('cv2'), says: ['opencv-python or opencv-python-headless'] },
    {
      name: 'in a text',
      reference: npm('tsc', { surface: 'docs' }),
      says: ['the package to install is typescript'],
      atMost: 'warning',
    },
    {
      reference: npm('beautifulsoup4'),
      says: [
        'beautifulsoup4 is a well-known package of PyPI; in the npm registry that name belongs to somebody else, or to nobody.',
      ],
    },
    { reference: pypi('lodash'), says: ['lodash is a well-known package of the npm registry'] },
  ],
})

test('the line with the right name, when there is one', () => {
  const text = (name: string) =>
    check(packageMisnamed, { reference: pypi(name, { line: `${name}>=1` }) })[0]?.suggestion?.text
  expect([text('bs4'), text('cv2')]).toEqual(['beautifulsoup4>=1', undefined])
})
