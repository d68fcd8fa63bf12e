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
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
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
    commands: ['openclaw gateway', 'clawdbot gateway', 'moltbot gateway', 'openclaw'],
    prefixes: ['OPENCLAW_', 'CLAWDBOT_', 'MOLTBOT_'],
    ports: [18789, 18790],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
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
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
