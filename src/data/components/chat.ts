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
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'docs.openwebui.com: environment configuration; open-webui/helm-charts values.yaml',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'WEBUI_AUTH',
            is: ['false', '0', 'no', 'off'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'no login stands before a server that runs the code of its tools',
        propose: 'WEBUI_AUTH=true',
        source: 'docs.openwebui.com: environment configuration; open-webui/helm-charts values.yaml',
      },
      {
        when: [
          {
            setting: 'WEBUI_SECRET_KEY',
            is: ['t0p-s3cr3t'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'everybody knows the key that signs its sessions',
        source: 'docs.openwebui.com: environment configuration; open-webui/helm-charts values.yaml',
      },
    ],
    publishedSecrets: ['0p3n-w3bu!', 't0p-s3cr3t'],
    advisories: [
      {
        id: 'CVE-2025-64496',
        versions: '<0.6.35',
        severity: 'high',
        summary: 'a server that is added can run code in the browser of users',
        fixed: '0.6.35',
        purl: 'pkg:pypi/open-webui',
        source: 'GHSA-cm35-v4vp-5xvx',
      },
      {
        id: 'CVE-2025-65958',
        versions: '<0.6.37',
        severity: 'high',
        fixed: '0.6.37',
        purl: 'pkg:pypi/open-webui',
        source: 'GHSA-c6xv-rcvw-v685',
      },
      {
        id: 'CVE-2024-7806',
        versions: '<=0.3.8',
        severity: 'high',
        fixed: '0.3.9',
        purl: 'pkg:pypi/open-webui',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2024-8060',
        versions: '<0.5.17',
        severity: 'high',
        fixed: '0.5.17',
        purl: 'pkg:pypi/open-webui',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2026-28786',
        versions: '<0.8.6',
        severity: 'high',
        fixed: '0.8.6',
        purl: 'pkg:pypi/open-webui',
        source: 'GHSA-vvxm-vxmr-624h',
      },
      {
        id: 'CVE-2026-44554',
        versions: '<0.9.0',
        severity: 'high',
        fixed: '0.9.0',
        purl: 'pkg:pypi/open-webui',
        source: 'GHSA-7r82-qhg4-6wvj',
      },
      {
        id: 'CVE-2026-45400',
        versions: '<0.9.5',
        severity: 'high',
        fixed: '0.9.5',
        purl: 'pkg:pypi/open-webui',
        source: 'GHSA-8w7q-q5jp-jvgx',
      },
    ],
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
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'danny-avila/LibreChat .env.example and api/server/services/start/checks.js',
      },
    ],
    insecure: [],
    publishedSecrets: [
      '16f8c0ef4a5d391b26034086c628469d3f9f497f08163ab9b40137092f2909ef',
      'eaa5191f2914e30b9387fd84e254e4ba6fc51b4654968a9b0803b456a54b8418',
      'f34be427ebb29de8d88c107a71546019685ed8b241d8f2ed00c3df97ad2566f0',
      'e2341419ec3dd3d19b13a1a87fafcbfb',
      'DrhYf7zENyR6AlUCKmnz0eYASOQdl6zxH7s7MKFSfFCt',
    ],
    advisories: [
      {
        id: 'CVE-2026-32625',
        versions: '<0.8.4',
        severity: 'critical',
        fixed: '0.8.4',
        source: 'GHSA-4pcc-j6m6-wcwx',
      },
      {
        id: 'CVE-2026-54030',
        versions: '<0.8.5',
        severity: 'high',
        fixed: '0.8.5',
        source: 'GHSA-gvpj-vm2f-2m23',
      },
      {
        id: 'CVE-2026-31943',
        versions: '<0.8.3',
        severity: 'high',
        fixed: '0.8.3',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
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
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: 'AUTH_TOKEN',
              set: true,
            },
          ],
        ],
        source: 'Mintplex-Labs/anything-llm docker/.env.example',
      },
    ],
    insecure: [],
    publishedSecrets: ['hunter2', 'my-random-string-for-seeding'],
    advisories: [
      {
        id: 'CVE-2026-32626',
        versions: '<=1.11.1',
        severity: 'critical',
        source: 'GHSA-rrmw-2j6x-4mf2',
      },
      {
        id: 'CVE-2026-5627',
        versions: '<=1.9.1',
        severity: 'critical',
        source: 'GHSA-3593-xf56-f85v',
      },
      {
        id: 'CVE-2026-32628',
        versions: '<=1.11.1',
        severity: 'critical',
        summary: 'who talks to the SQL agent runs any SQL on the connected databases',
        source: 'GHSA-jwjx-mw2p-5wc7, its record at OSV',
      },
    ],
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
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['--gradio-auth', '--gradio-auth-path'],
              set: true,
            },
          ],
        ],
        source: 'oobabooga/text-generation-webui README: list of command-line flags',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: '--share',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-public-tunnel',
        severity: 'error',
        why: 'a public tunnel leads to it from everywhere',
        source: 'oobabooga/text-generation-webui api-example.py',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2026-35050',
        versions: '<4.1.1',
        severity: 'critical',
        fixed: '4.1.1',
        source: 'GHSA-jg96-p5p6-q3cv',
      },
    ],
    reviewed: '2026-11-24',
  },
]
