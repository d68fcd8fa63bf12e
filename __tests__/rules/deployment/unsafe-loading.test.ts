import { deploymentUnsafeLoading } from '../../../src/rules/deployment/unsafe-loading.ts'
import { cases } from '../../support/cases.ts'
import { before, deployment } from '../../support/deployment.ts'

const COMMIT = '86b5e0934494bd15c9632b12f734a8a67f723594'
const vllm = (settings: Record<string, string>) =>
  deployment({ component: 'vllm', service: 'vllm', settings })
const { component: _, ...unknown } = deployment({
  service: 'server',
  settings: { '--trust-remote-code': 'true' },
})

cases(deploymentUnsafeLoading, {
  accepts: [
    { name: 'no such option', reference: vllm({ '--model': 'acme/bert' }) },
    { name: 'refused', reference: vllm({ '--trust-remote-code': 'false' }) },
    {
      name: 'it was so before',
      reference: {
        ...vllm({ '--trust-remote-code': 'true' }),
        previous: before(vllm({ '--trust-remote-code': 'true' })),
      },
    },
    {
      name: 'an option that is harmless at this version',
      reference: {
        ...vllm({ '--enable-prompt-embeds': 'true' }),
        version: '0.14.1',
        purl: 'pkg:pypi/vllm@0.14.1',
      },
    },
    { name: 'allowed', reference: unknown, options: { allow: ['compose.yml'] } },
  ],
  reports: [
    {
      name: 'remote code',
      reference: vllm({ '--trust-remote-code': 'true' }),
      says: [
        'vLLM is started with --trust-remote-code: code of the model repository runs when the model is loaded.',
      ],
      fix: '--revision',
    },
    {
      name: 'with underscores',
      reference: vllm({ '--trust_remote_code': 'true' }),
      says: ['--trust_remote_code'],
    },
    {
      name: 'remote code at a commit',
      reference: vllm({ '--trust-remote-code': 'true', '--revision': COMMIT }),
      says: ['--trust-remote-code'],
      atMost: 'warning',
      fix: 'Read the code at this commit.',
    },
    {
      name: 'remote code at a branch',
      reference: vllm({ '--trust-remote-code': 'true', '--revision': 'main' }),
      says: ['--trust-remote-code'],
    },
    {
      name: 'code from elsewhere than the pinned weights',
      reference: vllm({ '--trust-remote-code': 'true', '--revision': COMMIT, '--code-revision': 'main' }),
      says: ['--trust-remote-code'],
    },
    { name: 'a server that nobody knows', reference: unknown, says: ['Service server is started with'] },
    {
      name: 'pickles between processes',
      reference: vllm({ VLLM_ALLOW_INSECURE_SERIALIZATION: '1' }),
      says: ['sets VLLM_ALLOW_INSECURE_SERIALIZATION to "1"'],
    },
    {
      name: 'an option at a version that it harms',
      reference: {
        ...vllm({ '--enable-prompt-embeds': 'true' }),
        version: '0.11.0',
        purl: 'pkg:pypi/vllm@0.11.0',
      },
      says: ['--enable-prompt-embeds'],
    },
    {
      name: 'model files that are not looked at',
      reference: deployment({
        component: 'sd-webui',
        service: 'sd',
        settings: { '--disable-safe-unpickle': 'true' },
      }),
      says: ['model files may run code when they are loaded'],
    },
    {
      name: 'Xinference',
      reference: deployment({ component: 'xinference', settings: { XINFERENCE_TRUST_REMOTE_CODE: '1' } }),
      says: ['XINFERENCE_TRUST_REMOTE_CODE'],
    },
  ],
})
