/** Agents, their memory and their tools. */
import type { Component } from '../component.ts'

export const agents: readonly Component[] = [
  {
    id: 'zep',
    name: 'Zep CE / Graphiti',
    category: 'memory',
    runsCode: false,
    packages: ['pkg:pypi/zep-python', 'pkg:pypi/zep-cloud', 'pkg:pypi/graphiti-core'],
    libraries: ['pkg:pypi/zep-python', 'pkg:pypi/zep-cloud', 'pkg:pypi/graphiti-core'],
    images: [
      {
        name: 'zepai/zep',
        tag: 'plain',
      },
      {
        name: 'zepai/graphiti',
        tag: 'plain',
      },
      {
        name: 'zepai/knowledge-graph-mcp',
        tag: 'plain',
      },
    ],
    charts: ['zep'],
    commands: [],
    prefixes: [],
    ports: [8000, 8003],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: 'NEO4J_AUTH',
            is: ['neo4j/zepzepzep'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the sample publishes this password',
        source: 'getzep/zep legacy/docker-compose.ce.yaml',
      },
    ],
    publishedSecrets: ['zepzepzep'],
    endOfLife: {
      source: 'getzep/zep: the Community Edition lies in legacy/',
      instead: 'Graphiti',
    },
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'letta',
    name: 'Letta',
    category: 'agent-server',
    runsCode: true,
    packages: ['pkg:pypi/letta', 'pkg:pypi/letta-client', 'pkg:npm/%40letta-ai/letta-client'],
    libraries: ['pkg:pypi/letta-client', 'pkg:npm/%40letta-ai/letta-client'],
    images: [
      {
        name: 'letta/letta',
        tag: 'plain',
        purl: 'pkg:pypi/letta',
      },
      {
        name: 'memgpt/letta',
        tag: 'plain',
        purl: 'pkg:pypi/letta',
      },
    ],
    charts: ['letta'],
    commands: ['letta server', 'memgpt server'],
    prefixes: ['LETTA_'],
    ports: [8283],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['SECURE', 'LETTA_SERVER_SECURE', '--secure'],
              is: ['true', '1', 'yes', 'on'],
            },
          ],
        ],
        propose: 'SECURE=true',
        source: 'docs.letta.com: agent-development-environment/connect, password protection',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: ['SECURE', 'LETTA_SERVER_SECURE'],
            is: ['false', '0', 'no', 'off'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'everybody may drive its agents and their tools',
        propose: 'SECURE=true',
        source: 'docs.letta.com: agent-development-environment/connect',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'openhands',
    name: 'OpenHands',
    category: 'coding-agent',
    runsCode: true,
    packages: ['pkg:pypi/openhands-ai', 'pkg:pypi/openhands'],
    images: [
      {
        name: 'docker.openhands.dev/openhands/openhands',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/openhands/openhands',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/all-hands-ai/openhands',
        tag: 'plain',
      },
      {
        name: 'docker.all-hands.dev/all-hands-ai/openhands',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/openhands/runtime',
        tag: 'none',
      },
    ],
    charts: ['openhands'],
    commands: ['openhands serve', 'openhands', 'python -m openhands.server', 'python -m openhands.core.main'],
    prefixes: ['OPENHANDS_', 'SANDBOX_RUNTIME_CONTAINER_'],
    ports: [3000],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [],
        source: 'All-Hands-AI/OpenHands docker-compose.yml, Development.md',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'RUNTIME',
            is: ['local'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'error',
        why: 'the agent runs commands without a sandbox',
        propose: 'RUNTIME=docker',
        source: 'All-Hands-AI/OpenHands docker-compose.yml, Development.md',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'goose',
    name: 'Goose',
    category: 'coding-agent',
    runsCode: true,
    packages: ['pkg:cargo/goose-cli'],
    images: [
      {
        name: 'ghcr.io/block/goose',
        tag: 'plain',
      },
    ],
    charts: [],
    commands: ['goose session', 'goose run', 'goosed'],
    prefixes: ['GOOSE_PROVIDER', 'GOOSE_MODE'],
    ports: [],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'claude-code',
    name: 'Claude Code',
    category: 'coding-agent',
    runsCode: true,
    packages: [
      'pkg:npm/%40anthropic-ai/claude-code',
      'pkg:npm/%40anthropic-ai/claude-agent-sdk',
      'pkg:githubactions/anthropics/claude-code-action',
      'pkg:githubactions/anthropics/claude-code-base-action',
    ],
    libraries: ['pkg:npm/%40anthropic-ai/claude-agent-sdk'],
    images: [],
    charts: [],
    commands: ['claude'],
    prefixes: ['CLAUDE_CODE_'],
    ports: [],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'mcp',
    name: 'MCP SDKs, reference servers, inspector, mcp-remote',
    category: 'mcp',
    runsCode: true,
    packages: [
      'pkg:npm/%40modelcontextprotocol/sdk',
      'pkg:npm/%40modelcontextprotocol/inspector',
      'pkg:npm/%40modelcontextprotocol/server-filesystem',
      'pkg:npm/mcp-remote',
      'pkg:npm/mcp-server-kubernetes',
      'pkg:npm/n8n-mcp',
      'pkg:pypi/mcp',
      'pkg:pypi/fastmcp',
      'pkg:pypi/mcp-server-git',
      'pkg:pypi/mcp-server-fetch',
      'pkg:pypi/mcp-atlassian',
    ],
    libraries: ['pkg:npm/%40modelcontextprotocol/sdk', 'pkg:pypi/mcp', 'pkg:pypi/fastmcp'],
    images: [
      {
        name: 'mcp/*',
        tag: 'none',
      },
      {
        name: 'ghcr.io/modelcontextprotocol/inspector',
        tag: 'none',
      },
      {
        name: 'ghcr.io/github/github-mcp-server',
        tag: 'none',
      },
    ],
    charts: [],
    commands: ['mcp-inspector', 'mcp-proxy', 'fastmcp run', 'mcp run', 'mcp dev', 'supergateway'],
    prefixes: ['MCP_INSPECTOR_'],
    ports: [6274, 6277, 8000, 3000],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: 'DANGEROUSLY_OMIT_AUTH',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'whoever reaches the inspector can start processes',
        propose: 'DANGEROUSLY_OMIT_AUTH=false',
        source: 'modelcontextprotocol/inspector README: authentication',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
