/** Rules on what a service starts: its image, its commands, its bounds. */
import { deploymentDownloadAndRun } from '../../../src/rules/deployment/download-and-run.ts'
import { deploymentNoLimits } from '../../../src/rules/deployment/no-limits.ts'
import { deploymentPublicTunnel } from '../../../src/rules/deployment/public-tunnel.ts'
import { deploymentUnpinned } from '../../../src/rules/deployment/unpinned.ts'
import { cases } from '../../support/cases.ts'
import { deployment, image, value } from '../../support/deployment.ts'

const DIGEST = `sha256:${'a1'.repeat(32)}`
const running = (written: string) => deployment({ image: written })
const then = (now: string, was: string) => ({ ...running(now), previous: running(was) })
const { component: _, ...plain } = running('nginx')
const TAGGED = 'Images of this change are named by a tag alone, which can be set to other content.'

cases(deploymentUnpinned, {
  accepts: [
    { name: 'a digest', reference: running(`langflowai/langflow@${DIGEST}`) },
    { name: 'a digest behind a floating tag', reference: running(`langflowai/langflow:latest@${DIGEST}`) },
    { name: 'no component', reference: plain },
    { name: 'no image', reference: deployment() },
    { name: 'it floated before', reference: then('langflowai/langflow:latest', 'langflowai/langflow') },
    { name: 'another release', reference: then('langflowai/langflow:1.6.0', 'langflowai/langflow:1.5.0') },
    {
      name: 'a tag of the base image in which a package is installed',
      reference: deployment({
        from: 'dockerfile',
        image: image('python:3.12-slim'),
        recognised: { by: 'package', what: 'langflow', at: { path: 'compose.yml', line: 2 } },
      }),
    },
    {
      name: 'allowed',
      reference: running('langflowai/langflow'),
      options: { allow: ['langflowai/langflow'] },
    },
  ],
  reports: [
    ...[
      'latest',
      '1',
      'v2',
      'main',
      'nightly',
      'stable',
      'edge',
      'canary',
      'latest-gpu',
      'cuda',
      'main-stable',
    ].map(tag => ({
      name: tag,
      reference: running(`langflowai/langflow:${tag}`),
      says: [
        `Langflow runs the tag "${tag}", which follows whatever is built next: langflowai/langflow:${tag}.`,
      ],
      atMost: 'warning' as const,
    })),
    {
      name: 'no tag',
      reference: running('langflowai/langflow'),
      says: ['an image without a tag, which means "latest"'],
      atMost: 'warning',
    },
    {
      name: 'a variable without default',
      reference: deployment({
        image: image('n8nio/n8n', 5, { written: 'n8nio/n8n:$V', unresolved: true }),
      }),
      says: ['an image whose tag is a variable without a default'],
      atMost: 'warning',
    },
    ...[
      '1.2.0',
      'v1.2.0',
      'main-v1.2.0-stable',
      'nightly-20260101',
      'main-3f2a9bc',
      '24.05-py3',
      'server-b4321',
    ].map(tag => ({
      name: `the release ${tag}`,
      reference: running(`registry.example:5000/a/langflow:${tag}`),
      says: [TAGGED],
      atMost: 'notice' as const,
    })),
    {
      name: 'tags under the strict preset',
      reference: running('langflowai/langflow:1.2.0'),
      options: { ...deploymentUnpinned.strict },
      says: [TAGGED],
      atMost: 'warning',
    },
    {
      name: 'a digest taken away',
      reference: then('langflowai/langflow:1.6.0', `langflowai/langflow:1.5.0@${DIGEST}`),
      says: ['ran an image that a digest held, and now follows a tag'],
      atMost: 'warning',
    },
    {
      name: 'a digest taken away for a floating tag',
      reference: then('langflowai/langflow:latest', `langflowai/langflow@${DIGEST}`),
      says: ['This change takes the digest away.'],
    },
    {
      name: 'floating from now on',
      reference: then('langflowai/langflow:latest', 'langflowai/langflow:1.5.0'),
      says: ['the tag "latest"'],
      atMost: 'warning',
    },
  ],
})

const HARD = { memory: true, cpus: true, readOnlyRoot: true, noNewPrivileges: true }

cases(deploymentNoLimits, {
  accepts: [
    { name: 'a file that cannot say', reference: deployment() },
    { name: 'bounds', reference: deployment({ hardening: HARD }) },
    {
      name: 'a text that people copy from',
      reference: { ...deployment({ hardening: { ...HARD, memory: false } }), surface: 'docs' },
    },
    {
      name: 'bounds alone',
      reference: deployment({ hardening: { ...HARD, readOnlyRoot: false, noNewPrivileges: false } }),
    },
    {
      name: 'a service that was there',
      reference: { ...deployment({ hardening: { ...HARD, memory: false } }), previous: deployment() },
    },
    { name: 'no component', reference: { ...plain, hardening: { ...HARD, memory: false } } },
  ],
  reports: [
    {
      name: 'nothing at all',
      reference: deployment({
        hardening: { memory: false, cpus: false, readOnlyRoot: false, noNewPrivileges: false },
      }),
      says: [
        'Services that this change adds lack a limit of memory, a limit of processors, a root file system that is read-only and no-new-privileges.',
      ],
      atMost: 'notice',
    },
    {
      name: 'one bound',
      reference: deployment({ hardening: { ...HARD, cpus: false } }),
      says: ['Services that this change adds lack a limit of processors.'],
      atMost: 'notice',
    },
  ],
})

const starting = (...words: string[]) =>
  deployment({ commands: [{ words, at: { path: 'compose.yml', line: 8 } }] })
const ran = (words: string[], was: string[]) => ({ ...starting(...words), previous: starting(...was) })
const SHARE = deployment({ component: 'gradio', service: 'demo', settings: { '--share': 'true' } })

cases(deploymentPublicTunnel, {
  accepts: [
    { name: 'nothing of it', reference: starting('langflow', 'run') },
    {
      name: 'a named tunnel',
      reference: starting('cloudflared', 'tunnel', '--no-autoupdate', 'run', '--token', 'x'),
    },
    { name: 'switched off', reference: deployment({ settings: { GRADIO_SHARE: 'False' } }) },
    { name: 'empty', reference: deployment({ settings: { GRADIO_SHARE: '' } }) },
    { name: 'as before', reference: { ...SHARE, previous: SHARE } },
    { name: 'a word within another', reference: starting('serve', '--model', 'ngrok-http-7b') },
  ],
  reports: [
    {
      name: 'an option',
      reference: SHARE,
      says: [/demo.* gets a public address on the internet by --share, past every firewall\.$/],
    },
    {
      name: 'an option of a program that nobody knows',
      reference: { ...plain, settings: new Map([['--share', value('')]]) },
      says: ['by --share'],
      atMost: 'warning',
    },
    {
      name: 'a setting',
      reference: deployment({ settings: { GRADIO_SHARE: 'True' } }),
      says: ['by GRADIO_SHARE'],
    },
    {
      name: 'a quick tunnel',
      reference: starting('cloudflared', 'tunnel', '--url', 'http://langflow:7860'),
      says: ['by cloudflared'],
    },
    {
      name: 'a quick tunnel of its image',
      reference: starting('tunnel', '--url', 'http://x:1'),
      says: ['by cloudflared'],
    },
    { name: 'a program', reference: starting('sh', '-c', 'app & ngrok http 7860'), says: ['by ngrok http'] },
    {
      name: 'an image',
      reference: { ...plain, service: 'door', image: image('ngrok/ngrok:3') },
      says: ['by ngrok'],
    },
    {
      name: 'a port of the reader',
      reference: deployment({ ports: [{ how: 'tunnel', at: { path: 'compose.yml', line: 4 } }] }),
      says: ['by a tunnel'],
    },
  ],
})

cases(deploymentDownloadAndRun, {
  accepts: [
    { name: 'what is there', reference: starting('langflow', 'run', '--host', '0.0.0.0') },
    { name: 'a probe', reference: starting('sh', '-c', 'curl -f http://localhost:7860/health || exit 1') },
    {
      name: 'fetched into a file',
      reference: starting('sh', '-c', 'curl -o x.json https://a.example/x.json; serve x.json'),
    },
    {
      name: 'compared with a digest',
      reference: starting(
        'sh',
        '-c',
        'curl -o i.sh https://a.example/i.sh && sha256sum -c i.sha && sh i.sh | sh',
      ),
    },
    { name: 'filtered', reference: starting('sh', '-c', 'curl https://a.example | jq .x | shuf') },
    { name: 'as before', reference: ran(['sh', '-c', 'curl a | sh'], ['sh', '-c', 'curl a | sh']) },
    {
      name: 'installed when the image is built',
      reference: { ...starting('sh', '-c', 'pip install langflow==1.6.0'), from: 'dockerfile' },
    },
  ],
  reports: [
    {
      name: 'a pipe',
      reference: starting('sh', '-c', 'curl -fsSL https://get.example/i.sh | sudo bash -s -- -y'),
      says: ['Langflow runs what it fetches, whatever that is on the day.'],
    },
    {
      name: 'through others',
      reference: starting('sh', '-c', 'wget -qO- https://a.example | tee x | sh'),
      says: ['runs what it fetches'],
    },
    {
      name: 'into Python',
      reference: starting('bash', '-c', 'curl https://a.example/x.py | python3 -'),
      says: ['runs what it fetches'],
    },
    {
      name: 'by substitution',
      reference: starting('bash', '-c', 'bash <(curl -s https://a.example)'),
      says: ['runs what it fetches'],
    },
    {
      name: 'by another',
      reference: starting('sh', '-c', 'sh -c "$(curl -fsSL https://a.example)"'),
      says: ['runs what it fetches'],
    },
    {
      name: 'when an image is built',
      reference: { ...starting('sh', '-c', 'curl https://a.example | sh'), from: 'dockerfile' },
      says: ['runs what it fetches'],
      atMost: 'warning',
    },
    {
      name: 'packages at the start',
      reference: starting('sh', '-c', 'pip install -U langflow && langflow run'),
      says: ['Langflow installs packages each time it starts, in whatever version is the newest then.'],
      atMost: 'warning',
    },
    {
      name: 'another command than before',
      reference: ran(['sh', '-c', 'curl b | sh'], ['sh', '-c', 'curl a > b']),
      says: ['runs what it fetches'],
    },
  ],
})
