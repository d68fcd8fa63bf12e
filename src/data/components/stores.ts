/** Vector databases. */
import type { Component } from '../component.ts'

export const stores: readonly Component[] = [
  {
    id: 'weaviate',
    name: 'Weaviate',
    category: 'vector-db',
    runsCode: false,
    packages: ['pkg:golang/github.com/weaviate/weaviate'],
    libraries: ['pkg:golang/github.com/weaviate/weaviate'],
    images: [
      {
        name: 'semitechnologies/weaviate',
        tag: 'plain',
        purl: 'pkg:golang/github.com/weaviate/weaviate',
      },
      {
        name: 'cr.weaviate.io/semitechnologies/weaviate',
        tag: 'plain',
        purl: 'pkg:golang/github.com/weaviate/weaviate',
      },
    ],
    charts: ['weaviate'],
    commands: ['weaviate'],
    prefixes: ['AUTHENTICATION_ANONYMOUS_', 'AUTHENTICATION_APIKEY_'],
    ports: [8080, 50051],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: [
                'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED',
                'values:authentication.anonymous_access.enabled',
              ],
              is: ['false', '0', 'no', 'off'],
            },
          ],
          [
            {
              setting: ['AUTHENTICATION_APIKEY_ENABLED', 'values:authentication.apikey.enabled'],
              is: ['true', '1', 'yes', 'on'],
            },
          ],
          [
            {
              setting: ['AUTHENTICATION_OIDC_ENABLED', 'values:authentication.oidc.enabled'],
              is: ['true', '1', 'yes', 'on'],
            },
          ],
        ],
        propose: 'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=false',
        source: 'docs.weaviate.io: docker-installation, configuration/authentication; weaviate/weaviate-helm',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED',
              'values:authentication.anonymous_access.enabled',
            ],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'everybody may read and write its data',
        propose: 'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=false',
        source: 'docs.weaviate.io: docker-installation, configuration/authentication; weaviate/weaviate-helm',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2025-67818',
        versions: '<1.30.20 || >=1.31.0-rc.0 <1.31.19 || >=1.32.0-rc.0 <1.32.16 || >=1.33.0-rc.0 <1.33.4',
        severity: 'high',
        fixed: '1.33.4',
        purl: 'pkg:golang/github.com/weaviate/weaviate',
        source: 'GO-2025-4237',
      },
      {
        id: 'CVE-2026-11500',
        versions: '<1.38.0-rc.0',
        severity: 'medium',
        fixed: '1.38.0-rc.0',
        purl: 'pkg:golang/github.com/weaviate/weaviate',
        source: 'GO-2026-6140',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'qdrant',
    name: 'Qdrant',
    category: 'vector-db',
    runsCode: false,
    packages: ['pkg:cargo/qdrant'],
    libraries: ['pkg:cargo/qdrant'],
    images: [
      {
        name: 'qdrant/qdrant',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/qdrant/qdrant/qdrant',
        tag: 'plain',
      },
    ],
    charts: ['qdrant'],
    commands: ['qdrant'],
    prefixes: ['QDRANT__'],
    ports: [6333, 6334, 6335],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['QDRANT__SERVICE__API_KEY', 'config:service.api_key'],
              set: true,
            },
          ],
          [{ setting: 'values:apiKey', not: ['false'] }],
          [{ setting: 'values:apiKey.valueFrom', set: true }],
        ],
        source: 'qdrant/qdrant config/config.yaml; qdrant/qdrant-helm',
      },
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'milvus',
    name: 'Milvus',
    category: 'vector-db',
    runsCode: false,
    packages: ['pkg:golang/github.com/milvus-io/milvus', 'pkg:pypi/milvus-lite'],
    libraries: ['pkg:golang/github.com/milvus-io/milvus', 'pkg:pypi/milvus-lite'],
    images: [
      {
        name: 'milvusdb/milvus',
        tag: 'plain',
      },
      {
        name: 'zilliz/attu',
        tag: 'none',
      },
    ],
    charts: ['milvus'],
    commands: ['milvus run'],
    prefixes: ['COMMON_SECURITY_AUTHORIZATION'],
    ports: [19530, 9091],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: [
                'config:common.security.authorizationEnabled',
                'COMMON_SECURITY_AUTHORIZATIONENABLED',
              ],
              is: ['true', '1', 'yes', 'on'],
            },
          ],
        ],
        source: 'milvus.io: authenticate',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'config:common.security.authorizationEnabled',
            is: ['false'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'everybody may read and write its data',
        propose: 'authorizationEnabled=true',
        source: 'milvus.io: authenticate',
      },
    ],
    publishedSecrets: ['root:Milvus', 'minioadmin'],
    advisories: [
      {
        id: 'CVE-2025-64513',
        versions: '<2.4.24 || >=2.5.0 <2.5.21 || >=2.6.0 <2.6.5',
        severity: 'critical',
        fixed: '2.6.5',
        source: 'GO-2025-4114',
      },
      {
        id: 'CVE-2026-26190',
        versions: '<2.5.27 || >=2.6.0 <2.6.10',
        severity: 'critical',
        fixed: '2.6.10',
        source: 'GO-2026-4481',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'chroma',
    name: 'Chroma',
    category: 'vector-db',
    runsCode: false,
    packages: ['pkg:pypi/chromadb', 'pkg:pypi/chromadb-client', 'pkg:npm/chromadb'],
    libraries: ['pkg:pypi/chromadb', 'pkg:pypi/chromadb-client', 'pkg:npm/chromadb'],
    images: [
      {
        name: 'chromadb/chroma',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/chroma-core/chroma',
        tag: 'plain',
      },
    ],
    charts: ['chromadb', 'chroma'],
    commands: ['chroma run', 'uvicorn chromadb.app:app'],
    prefixes: ['CHROMA_SERVER_', 'CHROMA_LISTEN_', 'CHROMA_CORS_'],
    ports: [8000],
    guarding: [
      {
        versions: '<1.0.0',
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: 'CHROMA_SERVER_AUTHN_PROVIDER',
              set: true,
            },
          ],
        ],
        source: 'chroma-core/chroma docs: reference/server-env-vars',
      },
      {
        versions: '>=1.0.0',
        byDefault: 'open',
        closedBy: [],
        source: 'chroma-core/chroma docs: reference/server-env-vars',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              'CHROMA_SERVER_AUTHN_PROVIDER',
              'CHROMA_SERVER_AUTHN_CREDENTIALS',
              'CHROMA_SERVER_AUTHN_CREDENTIALS_FILE',
            ],
            set: true,
          },
        ],
        rule: 'deployment-auth-ineffective',
        severity: 'warning',
        why: 'Chroma 1 has no authentication and does not read it',
        versions: '>=1.0.0',
        cure: 'Remove it, publish the port at the loopback address alone, and put a proxy that asks for a login before it.',
        source: 'chroma-core/chroma docs: reference/server-env-vars',
      },
      {
        when: [
          {
            setting: ['ALLOW_RESET', 'CHROMA_ALLOW_RESET'],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'everybody who reaches it can wipe all of its data',
        propose: 'ALLOW_RESET=FALSE',
        source: 'chroma-core/chroma docs: reference/server-env-vars',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2026-45829',
        versions: '>=1.0.0 <=1.5.9',
        severity: 'critical',
        summary: 'the Python server runs code without a login',
        purl: 'pkg:pypi/chromadb',
        source: 'GHSA-f4j7-r4q5-qw2c',
      },
    ],
    reviewed: '2026-11-24',
  },
]
