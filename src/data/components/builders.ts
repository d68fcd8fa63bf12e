/** Builders of flows and agents that people draw in a browser. */
import type { Component } from '../component.ts'

export const builders: readonly Component[] = [
  {
    id: 'langflow',
    name: 'Langflow',
    category: 'orchestration-ui',
    runsCode: true,
    packages: ['pkg:pypi/langflow', 'pkg:pypi/langflow-base', 'pkg:pypi/lfx'],
    libraries: ['pkg:pypi/lfx'],
    images: [
      {
        name: 'langflowai/langflow',
        tag: 'plain',
        purl: 'pkg:pypi/langflow',
      },
      {
        name: 'langflowai/langflow-backend',
        tag: 'plain',
        purl: 'pkg:pypi/langflow',
      },
      {
        name: 'langflowai/langflow-frontend',
        tag: 'plain',
        purl: 'pkg:pypi/langflow',
      },
      {
        name: 'logspace/langflow',
        tag: 'plain',
        purl: 'pkg:pypi/langflow',
      },
    ],
    charts: ['langflow', 'langflow-ide', 'langflow-runtime'],
    commands: ['langflow run', 'python -m langflow', 'langflow-base run', 'lfx serve'],
    prefixes: ['LANGFLOW_'],
    ports: [7860],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: 'LANGFLOW_AUTO_LOGIN',
              is: ['false', '0', 'no', 'off'],
            },
          ],
        ],
        propose: 'LANGFLOW_AUTO_LOGIN=false',
        source: 'docs.langflow.org: api-keys-and-authentication, environment variables',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'LANGFLOW_AUTO_LOGIN',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'whoever opens it is logged in as the administrator of a server that runs code',
        propose: 'LANGFLOW_AUTO_LOGIN=false',
        source: 'docs.langflow.org: api-keys-and-authentication, environment variables',
      },
      {
        when: [
          {
            setting: 'LANGFLOW_SKIP_AUTH_AUTO_LOGIN',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'its API takes requests without a key',
        propose: 'LANGFLOW_SKIP_AUTH_AUTO_LOGIN=false',
        versions: '>=1.5.0',
        source: 'docs.langflow.org: api-keys-and-authentication, environment variables',
      },
      {
        when: [
          {
            setting: 'LANGFLOW_SUPERUSER_PASSWORD',
            is: ['langflow', 'admin', '123456', 'password'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'everybody knows this password of the administrator',
        source: 'docs.langflow.org: api-keys-and-authentication, environment variables',
      },
      {
        when: [
          {
            setting: 'LANGFLOW_NEW_USER_IS_ACTIVE',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'warning',
        why: 'whoever registers may use it at once, and run code by it',
        propose: 'LANGFLOW_NEW_USER_IS_ACTIVE=false',
        source: 'docs.langflow.org: api-keys-and-authentication, environment variables',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'flowise',
    name: 'Flowise',
    category: 'orchestration-ui',
    runsCode: true,
    packages: [
      'pkg:npm/flowise',
      'pkg:npm/flowise-components',
      'pkg:npm/flowise-ui',
      'pkg:npm/flowise-embed',
    ],
    libraries: ['pkg:npm/flowise-embed', 'pkg:npm/flowise-components', 'pkg:npm/flowise-ui'],
    images: [
      {
        name: 'flowiseai/flowise',
        tag: 'plain',
        purl: 'pkg:npm/flowise',
      },
      {
        name: 'flowiseai/flowise-worker',
        tag: 'plain',
        purl: 'pkg:npm/flowise',
      },
    ],
    charts: ['flowise'],
    commands: ['flowise start', 'flowise worker'],
    prefixes: ['FLOWISE_'],
    ports: [3000, 5566],
    guarding: [
      {
        versions: '<3.0.1',
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: 'FLOWISE_USERNAME',
              set: true,
            },
            {
              setting: 'FLOWISE_PASSWORD',
              set: true,
            },
          ],
        ],
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        versions: '>=3.0.1',
        byDefault: 'first-visitor',
        closedBy: [],
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: ['FLOWISE_USERNAME', 'FLOWISE_PASSWORD'],
            set: true,
          },
        ],
        rule: 'deployment-auth-ineffective',
        severity: 'warning',
        why: 'Flowise 3 does not read it, and its first visitor registers the administrator',
        versions: '>=3.0.1',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        when: [
          {
            setting: 'CUSTOM_MCP_PROTOCOL',
            is: ['stdio'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'its users can start commands in the container',
        propose: 'CUSTOM_MCP_PROTOCOL=sse',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        when: [
          {
            setting: 'CUSTOM_MCP_SECURITY_CHECK',
            is: ['false'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'the check of commands that MCP servers start is off',
        propose: 'CUSTOM_MCP_SECURITY_CHECK=true',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        when: [
          {
            setting: 'HTTP_SECURITY_CHECK',
            is: ['false'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'flows may call addresses of the internal network',
        propose: 'HTTP_SECURITY_CHECK=true',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        when: [
          {
            setting: 'PATH_TRAVERSAL_SAFETY',
            is: ['false'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'the check of paths is off',
        propose: 'PATH_TRAVERSAL_SAFETY=true',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        when: [
          {
            setting: 'TOOL_FUNCTION_BUILTIN_DEP',
            has: ['*', 'fs', 'child_process'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'code of flows reaches files and processes of the container',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
      {
        when: [
          {
            setting: ['CORS_ORIGINS', 'MCP_CORS_ORIGINS'],
            is: ['*'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'any web page may call it in the name of whoever is logged in',
        source: 'FlowiseAI/Flowise docker/.env.example and packages/components',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'n8n',
    name: 'n8n',
    category: 'orchestration-ui',
    runsCode: true,
    packages: ['pkg:npm/n8n', 'pkg:npm/n8n-core', 'pkg:npm/n8n-workflow', 'pkg:npm/n8n-nodes-base'],
    libraries: ['pkg:npm/n8n-core', 'pkg:npm/n8n-workflow', 'pkg:npm/n8n-nodes-base'],
    images: [
      {
        name: 'n8nio/n8n',
        tag: 'plain',
        purl: 'pkg:npm/n8n',
      },
      {
        name: 'docker.n8n.io/n8nio/n8n',
        tag: 'plain',
        purl: 'pkg:npm/n8n',
      },
      {
        name: 'ghcr.io/n8n-io/n8n',
        tag: 'plain',
        purl: 'pkg:npm/n8n',
      },
      {
        name: 'n8nio/runners',
        tag: 'plain',
        purl: 'pkg:npm/n8n',
      },
    ],
    charts: ['n8n'],
    commands: ['n8n', 'n8n start', 'n8n worker', 'n8n webhook'],
    prefixes: ['N8N_'],
    ports: [5678, 5679],
    guarding: [
      {
        byDefault: 'first-visitor',
        closedBy: [],
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'NODE_FUNCTION_ALLOW_BUILTIN',
            has: ['*', 'child_process', 'fs'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'code of workflows reaches files and processes of the container',
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
      {
        when: [
          {
            setting: 'NODE_FUNCTION_ALLOW_EXTERNAL',
            is: ['*'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'code of workflows may load any npm module',
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
      {
        when: [
          {
            setting: 'N8N_BLOCK_ENV_ACCESS_IN_NODE',
            is: ['false'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'workflows can read the secrets of the environment',
        propose: 'N8N_BLOCK_ENV_ACCESS_IN_NODE=true',
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
      {
        when: [
          {
            setting: 'NODES_EXCLUDE',
            is: ['[]'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'workflows may run commands again',
        versions: '>=2.0.0',
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
      {
        when: [
          {
            setting: 'N8N_SECURE_COOKIE',
            is: ['false'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'warning',
        why: 'the cookie of the session travels in the clear',
        propose: 'N8N_SECURE_COOKIE=true',
        reachable: true,
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
      {
        when: [
          {
            setting: [
              'N8N_RUNNERS_AUTH_TOKEN',
              'N8N_ENCRYPTION_KEY',
              'POSTGRES_PASSWORD',
              'POSTGRES_NON_ROOT_PASSWORD',
            ],
            is: ['changePassword', 'changeRunnerAuthToken', 'changeEncryptionKey'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the samples of n8n publish this value',
        source: 'docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting',
      },
    ],
    publishedSecrets: ['changePassword', 'changeRunnerAuthToken', 'changeEncryptionKey'],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'dify',
    name: 'Dify',
    category: 'orchestration-ui',
    runsCode: true,
    packages: [],
    images: [
      {
        name: 'langgenius/dify-api',
        tag: 'plain',
      },
      {
        name: 'langgenius/dify-web',
        tag: 'plain',
      },
      {
        name: 'langgenius/dify-sandbox',
        tag: 'none',
      },
      {
        name: 'langgenius/dify-plugin-daemon',
        tag: 'none',
      },
    ],
    charts: ['dify'],
    commands: [],
    prefixes: ['PLUGIN_DIFY_', 'DIFY_INNER_', 'DIFY_PORT', 'DIFY_BIND_ADDRESS'],
    ports: [80, 443, 5001, 3000, 8194, 5002, 5003],
    guarding: [
      {
        byDefault: 'first-visitor',
        closedBy: [
          [
            {
              setting: 'INIT_PASSWORD',
              set: true,
            },
          ],
        ],
        source: 'langgenius/dify docker/.env.example, docker/docker-compose.middleware.yaml',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'FORCE_VERIFYING_SIGNATURE',
            is: ['false'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'plugins that nobody has signed may be installed',
        propose: 'FORCE_VERIFYING_SIGNATURE=true',
        source: 'langgenius/dify docker/.env.example, docker/docker-compose.middleware.yaml',
      },
      {
        when: [
          {
            setting: ['SANDBOX_API_KEY', 'CODE_EXECUTION_API_KEY'],
            is: ['dify-sandbox'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'whoever reaches the sandbox can run code in it',
        source: 'langgenius/dify docker/.env.example, docker/docker-compose.middleware.yaml',
      },
    ],
    publishedSecrets: [
      'difyai123456',
      'dify-sandbox',
      'WVF5YThaHlkYwhGUSmCRgsX3tD5ngdN8pkih',
      'sk-9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U',
    ],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'ragflow',
    name: 'RAGFlow',
    category: 'orchestration-ui',
    runsCode: true,
    packages: ['pkg:pypi/ragflow-sdk'],
    libraries: ['pkg:pypi/ragflow-sdk'],
    images: [
      {
        name: 'infiniflow/ragflow',
        tag: 'plain',
      },
      {
        name: 'infiniflow/sandbox-executor-manager',
        tag: 'none',
      },
    ],
    charts: ['ragflow'],
    commands: ['python rag/svr/task_executor.py'],
    prefixes: ['RAGFLOW_'],
    ports: [80, 443, 9380, 9381, 9382, 9385],
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'infiniflow/ragflow docker/.env, agent/sandbox/docker-compose.yml',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'SANDBOX_ENABLE_SECCOMP',
            is: ['false'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'the sandbox of its code runs without seccomp',
        propose: 'SANDBOX_ENABLE_SECCOMP=true',
        source: 'infiniflow/ragflow docker/.env, agent/sandbox/docker-compose.yml',
      },
    ],
    publishedSecrets: ['infini_rag_flow'],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
