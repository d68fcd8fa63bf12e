import type { Component } from '../component.ts'

export const langflow: Component = {
  id: 'langflow',
  name: 'Langflow',
  category: 'orchestration-ui',
  runsCode: true,
  packages: ['pkg:pypi/langflow', 'pkg:pypi/langflow-base', 'pkg:pypi/lfx'],
  images: [
    { name: 'langflowai/langflow', tag: 'plain', purl: 'pkg:pypi/langflow' },
    { name: 'langflowai/langflow-backend', tag: 'plain', purl: 'pkg:pypi/langflow' },
    { name: 'langflowai/langflow-frontend', tag: 'plain', purl: 'pkg:pypi/langflow' },
  ],
  charts: ['langflow', 'langflow-ide', 'langflow-runtime'],
  commands: ['langflow run', 'python -m langflow run', 'langflow-base run'],
  prefixes: ['LANGFLOW_'],
  ports: [7860],
  guarding: [
    {
      byDefault: 'open',
      closedBy: [
        [
          { setting: 'LANGFLOW_AUTO_LOGIN', is: ['false', '0', 'no', 'off'] },
          { setting: 'LANGFLOW_SKIP_AUTH_AUTO_LOGIN', absent: true },
        ],
      ],
      propose: 'LANGFLOW_AUTO_LOGIN=false',
      source: 'docs.langflow.org, configuration-authentication',
    },
  ],
  insecure: [
    {
      when: [{ setting: 'LANGFLOW_AUTO_LOGIN', is: ['true', '1', 'yes', 'on'] }],
      rule: 'deployment-auth-disabled',
      severity: 'error',
      why: 'whoever opens it is logged in as the administrator of a server that runs code',
      propose: 'LANGFLOW_AUTO_LOGIN=false',
      source: 'docs.langflow.org, configuration-authentication',
    },
  ],
  publishedSecrets: ['langflow'],
  advisories: [
    {
      id: 'CVE-2025-3248',
      versions: '<1.3.0',
      severity: 'critical',
      summary: 'code of a request is run without a login',
      fixed: '1.3.0',
      exploited: '2025-05-05',
      source: 'cisagov/kev-data',
    },
  ],
  reviewed: '2026-11-24',
}
