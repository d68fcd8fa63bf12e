/** Gateways before models and agents, and what watches them. */
import type { Component } from '../component.ts'

export const gateways: readonly Component[] = [
  {
    id: 'litellm',
    name: 'LiteLLM',
    category: 'gateway',
    runsCode: false,
    packages: ['pkg:pypi/litellm', 'pkg:pypi/litellm-proxy-extras', 'pkg:pypi/litellm-enterprise'],
    libraries: ['pkg:pypi/litellm', 'pkg:pypi/litellm-proxy-extras', 'pkg:pypi/litellm-enterprise'],
    images: [
      {
        name: 'ghcr.io/berriai/litellm',
        tag: 'main-stable',
        purl: 'pkg:pypi/litellm',
      },
      {
        name: 'ghcr.io/berriai/litellm-database',
        tag: 'main-stable',
        purl: 'pkg:pypi/litellm',
      },
      {
        name: 'ghcr.io/berriai/litellm-non_root',
        tag: 'main-stable',
        purl: 'pkg:pypi/litellm',
      },
      {
        name: 'docker.litellm.ai/berriai/litellm',
        tag: 'main-stable',
        purl: 'pkg:pypi/litellm',
      },
      {
        name: 'litellm/litellm',
        tag: 'main-stable',
        purl: 'pkg:pypi/litellm',
      },
    ],
    charts: ['litellm-helm', 'litellm', 'litellm-proxy'],
    commands: ['litellm', 'python -m litellm.proxy.proxy_cli', 'python litellm/proxy/proxy_cli.py'],
    prefixes: ['LITELLM_MASTER_KEY', 'LITELLM_SALT_KEY', 'LITELLM_MODE', 'LITELLM_UI_', 'LITELLM_LICENSE'],
    ports: [4000],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: [
                'LITELLM_MASTER_KEY',
                'config:general_settings.master_key',
                'values:masterkey',
                'values:proxy_config.general_settings.master_key',
              ],
              set: true,
            },
          ],
          // Its chart makes a key up where none is named.
          [{ setting: 'field:chart.name', is: ['litellm-helm'] }],
        ],
        source: 'docs.litellm.ai: proxy/ui, quick start; BerriAI/litellm deploy/charts/litellm-helm',
      },
    ],
    insecure: [],
    publishedSecrets: ['sk-1234', 'sk-123', 'dbpassword9090'],
    advisories: [
      {
        id: 'CVE-2026-42208',
        versions: '>=1.81.16 <1.83.7',
        severity: 'critical',
        summary: 'a database query can be changed without a key',
        fixed: '1.83.7',
        exploited: '2026-05-08',
        purl: 'pkg:pypi/litellm',
        source: 'GHSA-r75f-5x8p-qvmc, CISA KEV',
      },
      {
        id: 'CVE-2026-49468',
        versions: '<1.84.0',
        severity: 'critical',
        summary: 'a header of the request takes the login away',
        fixed: '1.84.0',
        purl: 'pkg:pypi/litellm',
        source: 'GHSA-4xpc-pv4p-pm3w',
      },
      {
        id: 'CVE-2026-40217',
        versions: '>=1.81.8 <1.83.10',
        severity: 'high',
        summary: 'code of a guardrail leaves its sandbox',
        fixed: '1.83.10',
        purl: 'pkg:pypi/litellm',
        source: 'GHSA-wxxx-gvqv-xp7p',
      },
      {
        id: 'CVE-2024-5751',
        versions: '<1.40.16',
        severity: 'critical',
        summary: 'settings are run as code',
        fixed: '1.40.16',
        purl: 'pkg:pypi/litellm',
        source: 'GHSA-gppg-gqw8-wh9g',
      },
      {
        id: 'GHSA-5mg7-485q-xm76',
        versions: '1.82.7 || 1.82.8',
        severity: 'critical',
        summary: 'the release steals credentials',
        fixed: '1.83.0',
        malicious: true,
        purl: 'pkg:pypi/litellm',
        source: 'GHSA-5mg7-485q-xm76, BerriAI/litellm issue 24518',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'openclaw',
    name: 'OpenClaw',
    category: 'agent-gateway',
    runsCode: true,
    packages: ['pkg:npm/openclaw', 'pkg:npm/clawdbot', 'pkg:npm/moltbot'],
    images: [
      {
        name: 'ghcr.io/openclaw/openclaw',
        tag: 'plain',
        purl: 'pkg:npm/openclaw',
      },
    ],
    charts: ['openclaw'],
    commands: ['openclaw gateway', 'clawdbot gateway', 'moltbot gateway'],
    prefixes: ['OPENCLAW_', 'CLAWDBOT_', 'MOLTBOT_'],
    ports: [18789, 18790],
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'openclaw/openclaw docker-compose.yml; vulhub openclaw/CVE-2026-25253',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: ['OPENCLAW_GATEWAY_BIND', 'CLAWDBOT_GATEWAY_BIND', '--bind'],
            is: ['lan', '0.0.0.0', 'all'],
          },
        ],
        rule: 'deployment-exposed',
        severity: 'warning',
        why: 'the gateway of an agent with a shell answers the whole network',
        reachable: true,
        source: 'openclaw/openclaw docker-compose.yml; vulhub openclaw/CVE-2026-25253',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2026-25253',
        versions: '<2026.1.29',
        severity: 'high',
        summary: 'a link steals the token of the gateway',
        fixed: '2026.1.29',
        purl: 'pkg:npm/openclaw',
        source: 'vulhub openclaw/CVE-2026-25253 README',
      },
      {
        id: 'CVE-2026-32922',
        versions: '<2026.3.11',
        severity: 'critical',
        fixed: '2026.3.11',
        purl: 'pkg:npm/openclaw',
        source: 'GHSA-4jpw-hj22-2xmc',
      },
      {
        id: 'CVE-2026-43578',
        versions: '<2026.4.10',
        severity: 'critical',
        fixed: '2026.4.10',
        purl: 'pkg:npm/openclaw',
        source: 'GHSA-g375-h3v6-4873',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'langfuse',
    name: 'Langfuse',
    category: 'observability',
    runsCode: false,
    packages: ['pkg:pypi/langfuse', 'pkg:npm/langfuse'],
    libraries: ['pkg:pypi/langfuse', 'pkg:npm/langfuse'],
    images: [
      {
        name: 'langfuse/langfuse',
        tag: 'plain',
      },
      {
        name: 'docker.langfuse.com/langfuse/langfuse',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/langfuse/langfuse',
        tag: 'plain',
      },
      {
        name: 'langfuse/langfuse-worker',
        tag: 'plain',
      },
      {
        name: 'docker.langfuse.com/langfuse/langfuse-worker',
        tag: 'plain',
      },
    ],
    charts: ['langfuse'],
    commands: [],
    prefixes: ['LANGFUSE_INIT_', 'LANGFUSE_S3_', 'LANGFUSE_ENABLE_'],
    ports: [3000, 3030],
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'langfuse/langfuse docker-compose.yml',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'NEXTAUTH_SECRET',
            is: ['mysecret'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'everybody can sign a session of their own',
        source: 'langfuse/langfuse docker-compose.yml',
      },
      {
        when: [
          {
            setting: 'SALT',
            is: ['mysalt'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the salt of its API keys is published',
        source: 'langfuse/langfuse docker-compose.yml',
      },
      {
        when: [
          {
            setting: 'ENCRYPTION_KEY',
            is: ['0000000000000000000000000000000000000000000000000000000000000000'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the key that encrypts its data is published',
        source: 'langfuse/langfuse docker-compose.yml',
      },
    ],
    publishedSecrets: [
      'mysecret',
      'mysalt',
      '0000000000000000000000000000000000000000000000000000000000000000',
      'miniosecret',
      'myredissecret',
    ],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
