/** Notebooks. */
import type { Component } from '../component.ts'

export const notebooks: readonly Component[] = [
  {
    id: 'jupyter',
    name: 'Jupyter',
    category: 'notebook',
    runsCode: true,
    packages: [
      'pkg:pypi/jupyter-server',
      'pkg:pypi/jupyterlab',
      'pkg:pypi/notebook',
      'pkg:pypi/jupyterhub',
      'pkg:pypi/jupyter-server-proxy',
      'pkg:pypi/jupyter-enterprise-gateway',
      'pkg:pypi/nbconvert',
    ],
    libraries: [
      'pkg:pypi/jupyter-server',
      'pkg:pypi/jupyterlab',
      'pkg:pypi/notebook',
      'pkg:pypi/jupyterhub',
      'pkg:pypi/jupyter-server-proxy',
      'pkg:pypi/jupyter-enterprise-gateway',
      'pkg:pypi/nbconvert',
    ],
    images: [
      {
        name: 'jupyter/*-notebook',
        tag: 'none',
      },
      {
        name: 'quay.io/jupyter/*-notebook',
        tag: 'none',
      },
      {
        name: 'jupyterhub/jupyterhub',
        tag: 'plain',
        purl: 'pkg:pypi/jupyterhub',
      },
      {
        name: 'gcr.io/kaggle-images/python',
        tag: 'none',
      },
      {
        name: 'quay.io/jupyterhub/jupyterhub',
        tag: 'plain',
      },
    ],
    charts: ['jupyterhub'],
    commands: [
      'jupyter lab',
      'jupyter notebook',
      'jupyter server',
      'jupyter-lab',
      'jupyter-notebook',
      'jupyter-server',
      'start-notebook.sh',
      'start-notebook.py',
      'start-notebook',
      'jupyterhub',
      'start-singleuser.sh',
      'start-singleuser.py',
      'jupyter kernelgateway',
      'jupyter enterprisegateway',
    ],
    prefixes: ['JUPYTERHUB_', 'JUPYTER_TOKEN', 'JUPYTER_PASSWORD'],
    ports: [8888, 8000],
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              '--IdentityProvider.token',
              '--ServerApp.token',
              '--NotebookApp.token',
              'JUPYTER_TOKEN',
              'config:ServerApp.token',
              'config:IdentityProvider.token',
              'config:NotebookApp.token',
            ],
            is: [''],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'whoever reaches it has a shell',
        cure: 'Remove it: Jupyter then makes a token at each start and prints it. For a fixed one, set JUPYTER_TOKEN from a secret store.',
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
      {
        when: [
          {
            setting: [
              'values:hub.config.JupyterHub.authenticator_class',
              'values:config.JupyterHub.authenticator_class',
              'config:JupyterHub.authenticator_class',
            ],
            is: ['dummy', 'dummyauthenticator.DummyAuthenticator', 'jupyterhub.auth.DummyAuthenticator'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'any name opens a notebook, with any password or one that all share',
        source: 'jupyterhub docs: reference/authenticators',
      },
      {
        when: [
          {
            setting: [
              '--ServerApp.allow_unauthenticated_access',
              'config:ServerApp.allow_unauthenticated_access',
            ],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'requests without a login are answered',
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
      {
        when: [
          {
            setting: [
              '--ServerApp.allow_origin',
              '--NotebookApp.allow_origin',
              'config:ServerApp.allow_origin',
              'config:NotebookApp.allow_origin',
            ],
            is: ['*'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'any web page may use the notebook of whoever is logged in',
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
      {
        when: [
          {
            setting: [
              '--ServerApp.disable_check_xsrf',
              '--NotebookApp.disable_check_xsrf',
              'config:ServerApp.disable_check_xsrf',
              'config:NotebookApp.disable_check_xsrf',
            ],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'any web page may send requests in the name of whoever is logged in',
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
      {
        when: [
          {
            setting: 'GRANT_SUDO',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'whoever has a notebook is root in the container',
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
      {
        when: [
          {
            setting: '--allow-root',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'notebooks run as root',
        source: 'jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2024-28179',
        versions: '<3.2.3 || >=4.0.0 <4.1.1',
        severity: 'critical',
        summary: 'the proxied services answer without a login',
        fixed: '4.1.1',
        purl: 'pkg:pypi/jupyter-server-proxy',
        source: 'GHSA-w3vc-fx9p-wp4v',
      },
      {
        id: 'CVE-2026-44727',
        versions: '<2.20.0',
        severity: 'critical',
        fixed: '2.20.0',
        purl: 'pkg:pypi/jupyter-server',
        source: 'GHSA-fcw5-x6j4-ccmp',
      },
      {
        id: 'CVE-2026-44180',
        versions: '<3.3.0',
        severity: 'critical',
        fixed: '3.3.0',
        purl: 'pkg:pypi/jupyter-enterprise-gateway',
        source: 'GHSA-chq7-94j8-cj28',
      },
      {
        id: 'CVE-2026-42266',
        versions: '>=4.0.0 <4.5.7',
        severity: 'high',
        fixed: '4.5.7',
        purl: 'pkg:pypi/jupyterlab',
        source: 'GHSA-37w4-hwhx-4rc4',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'marimo',
    name: 'marimo',
    category: 'notebook',
    runsCode: true,
    packages: ['pkg:pypi/marimo'],
    libraries: ['pkg:pypi/marimo'],
    images: [
      {
        name: 'ghcr.io/marimo-team/marimo',
        tag: 'plain',
        purl: 'pkg:pypi/marimo',
      },
    ],
    charts: [],
    commands: ['marimo edit', 'marimo run', 'marimo new', 'marimo tutorial'],
    prefixes: [],
    ports: [2718, 8080],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: '--token-password',
              set: true,
            },
          ],
          [
            {
              setting: '--token-password-file',
              set: true,
            },
          ],
        ],
        ownCommand: true,
        source: 'marimo-team/marimo docker/Dockerfile and docs/guides/deploying',
      },
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'marimo-team/marimo docker/Dockerfile and docs/guides/deploying',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: '--no-token',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'whoever reaches it has a shell',
        cure: 'Remove `--no-token`: marimo then makes a token at each start and prints it. For a fixed one, give `--token-password-file`.',
        source: 'marimo-team/marimo docker/Dockerfile and docs/guides/deploying',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2026-39987',
        versions: '<0.23.0',
        severity: 'critical',
        summary: 'a terminal opens without a login',
        fixed: '0.23.0',
        purl: 'pkg:pypi/marimo',
        source: 'GHSA-2679-6mx9-h9xc',
      },
      {
        id: 'CVE-2026-67618',
        versions: '<0.23.15',
        severity: 'medium',
        fixed: '0.23.15',
        purl: 'pkg:pypi/marimo',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
    reviewed: '2026-11-24',
  },
]
