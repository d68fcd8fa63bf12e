/** Chat interfaces before models. */
import type { Component } from '../component.ts'

export const chat: readonly Component[] = [
  {
    id: 'open-webui',
    name: 'Open WebUI',
    category: 'chat-ui',
    runsCode: true,
    packages: ['pkg:pypi/open-webui'],
    images: [
      {
        name: 'ghcr.io/open-webui/open-webui',
        tag: 'plain',
        purl: 'pkg:pypi/open-webui',
      },
      {
        name: 'ghcr.io/open-webui/pipelines',
        tag: 'none',
      },
      {
        name: 'openwebui/open-webui',
        tag: 'plain',
        purl: 'pkg:pypi/open-webui',
      },
    ],
    charts: ['open-webui'],
    commands: ['open-webui serve', 'open-webui dev'],
    prefixes: ['WEBUI_AUTH', 'WEBUI_SECRET_KEY', 'WEBUI_NAME', 'WEBUI_URL', 'DEFAULT_USER_ROLE'],
    ports: [8080, 3000, 9099],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'librechat',
    name: 'LibreChat',
    category: 'chat-ui',
    runsCode: false,
    packages: [],
    images: [
      {
        name: 'ghcr.io/danny-avila/librechat',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/danny-avila/librechat-api',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/danny-avila/librechat-rag-api-dev',
        tag: 'none',
      },
      {
        name: 'librechat/librechat',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/danny-avila/librechat-dev',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/danny-avila/librechat-dev-api',
        tag: 'plain',
      },
    ],
    charts: ['librechat'],
    commands: [],
    prefixes: ['LIBRECHAT_'],
    ports: [3080],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'anythingllm',
    name: 'AnythingLLM',
    category: 'chat-ui',
    runsCode: true,
    packages: [],
    images: [
      {
        name: 'mintplexlabs/anythingllm',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/mintplex-labs/anything-llm',
        tag: 'plain',
      },
    ],
    charts: ['anythingllm', 'anything-llm'],
    commands: [],
    prefixes: ['ANYTHINGLLM_'],
    ports: [3001],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'text-generation-webui',
    name: 'text-generation-webui',
    category: 'chat-ui',
    runsCode: true,
    packages: [],
    images: [
      {
        name: 'atinoda/text-generation-webui',
        tag: 'none',
      },
    ],
    charts: [],
    commands: [],
    prefixes: [],
    ports: [7860, 5000],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
