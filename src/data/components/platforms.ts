/** Clusters, registries and schedulers of machine learning. */
import type { Component } from '../component.ts'

export const platforms: readonly Component[] = [
  {
    id: 'ray',
    name: 'Ray / KubeRay',
    category: 'compute-cluster',
    runsCode: true,
    packages: ['pkg:pypi/ray'],
    libraries: ['pkg:pypi/ray'],
    images: [
      {
        name: 'rayproject/ray',
        tag: 'plain',
        purl: 'pkg:pypi/ray',
      },
      {
        name: 'rayproject/ray-ml',
        tag: 'plain',
        purl: 'pkg:pypi/ray',
      },
      {
        name: 'quay.io/kuberay/operator',
        tag: 'none',
      },
      {
        name: 'rayproject/ray-llm',
        tag: 'plain',
        purl: 'pkg:pypi/ray',
      },
    ],
    charts: ['ray-cluster', 'kuberay-operator', 'kuberay-apiserver'],
    commands: ['ray start', 'serve run', 'serve start'],
    prefixes: ['RAY_AUTH_', 'RAY_GRAFANA_', 'RAY_PROMETHEUS_', 'RAY_DASHBOARD_'],
    ports: [8265, 10001, 6379, 52365, 8000],
    guarding: [
      {
        versions: '<2.52.0',
        byDefault: 'open',
        closedBy: [],
        source: 'docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml',
      },
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: 'RAY_AUTH_MODE',
              is: ['token'],
            },
          ],
          [
            {
              setting: 'field:spec.authOptions.mode',
              is: ['token'],
            },
          ],
        ],
        propose: 'RAY_AUTH_MODE=token',
        source: 'docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'RAY_AUTH_MODE',
            is: ['disabled'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'whoever reaches the dashboard can submit a job, which runs code',
        propose: 'RAY_AUTH_MODE=token',
        source: 'docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml',
      },
      {
        when: [
          {
            setting: 'field:spec.authOptions.mode',
            is: ['disabled'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'whoever reaches the dashboard can submit a job, which runs code',
        propose: 'field:spec.authOptions.mode=token',
        cure: 'Write `mode: token` under authOptions, with Ray 2.52.0 or later.',
        source: 'docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml',
      },
      {
        when: [
          {
            setting: 'RAY_AUTH_MODE',
            set: true,
          },
        ],
        rule: 'deployment-auth-ineffective',
        severity: 'warning',
        why: 'Ray before 2.52 does not read it, and its job interface asks nobody who comes',
        versions: '<2.52.0',
        cure: 'Use Ray 2.52.0 or later, or publish the port at the loopback address alone.',
        source: 'docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml',
      },
      {
        when: [
          {
            setting: ['--dashboard-host', 'field:rayStartParams.dashboard-host'],
            is: ['0.0.0.0', '::'],
          },
          {
            setting: 'RAY_AUTH_MODE',
            absent: true,
          },
          {
            setting: 'field:spec.authOptions.mode',
            absent: true,
          },
        ],
        rule: 'deployment-exposed',
        severity: 'error',
        why: 'its dashboard takes jobs, which run code, from everybody who reaches it',
        reachable: true,
        propose: '--dashboard-host=127.0.0.1',
        source: 'docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2025-62593',
        versions: '<2.52.0',
        severity: 'critical',
        summary: 'a web page can reach the job interface of a local cluster',
        fixed: '2.52.0',
        purl: 'pkg:pypi/ray',
        source: 'GHSA-q279-jhrf-cc6v',
      },
      {
        id: 'CVE-2023-6019',
        versions: '<2.8.1',
        severity: 'critical',
        summary: 'a parameter of the dashboard is run as a command',
        fixed: '2.8.1',
        purl: 'pkg:pypi/ray',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source; osv-scalibr ships a detector',
      },
      {
        id: 'CVE-2026-27482',
        versions: '<2.54.0',
        severity: 'medium',
        fixed: '2.54.0',
        purl: 'pkg:pypi/ray',
        source: 'sentinelone, basefortify',
      },
      {
        id: 'CVE-2026-57516',
        versions: '<2.56.0',
        severity: 'high',
        fixed: '2.56.0',
        purl: 'pkg:pypi/ray',
        source: 'GHSA-hhrp-gw25-jr43',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'mlflow',
    name: 'MLflow',
    category: 'experiment-registry',
    runsCode: true,
    packages: ['pkg:pypi/mlflow', 'pkg:pypi/mlflow-skinny', 'pkg:pypi/mlflow-tracing'],
    libraries: ['pkg:pypi/mlflow', 'pkg:pypi/mlflow-skinny', 'pkg:pypi/mlflow-tracing'],
    images: [
      {
        name: 'ghcr.io/mlflow/mlflow',
        tag: 'plain',
        purl: 'pkg:pypi/mlflow',
      },
      {
        name: 'bitnami/mlflow',
        tag: 'plain',
        purl: 'pkg:pypi/mlflow',
      },
      {
        name: 'bitnamilegacy/mlflow',
        tag: 'plain',
        purl: 'pkg:pypi/mlflow',
      },
    ],
    charts: ['mlflow', 'mlflow-server'],
    commands: [
      'mlflow server',
      'mlflow ui',
      'python -m mlflow server',
      'mlflow models serve',
      'mlflow gateway',
    ],
    prefixes: [
      'MLFLOW_BACKEND_',
      'MLFLOW_SERVER_',
      'MLFLOW_AUTH_',
      'MLFLOW_DEFAULT_ARTIFACT_ROOT',
      'MLFLOW_ARTIFACTS_',
    ],
    ports: [5000],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: '--app-name',
              is: ['basic-auth'],
            },
          ],
        ],
        source: 'mlflow.org: auth and security pages',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: ['--disable-security-middleware', 'MLFLOW_SERVER_DISABLE_SECURITY_MIDDLEWARE'],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'the checks of hosts and origins are off',
        propose: 'MLFLOW_SERVER_DISABLE_SECURITY_MIDDLEWARE=false',
        source: 'mlflow.org: auth and security pages',
      },
      {
        when: [
          {
            setting: [
              '--allowed-hosts',
              '--cors-allowed-origins',
              'MLFLOW_SERVER_ALLOWED_HOSTS',
              'MLFLOW_SERVER_CORS_ALLOWED_ORIGINS',
            ],
            is: ['*'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'any host and any web page may call it',
        source: 'mlflow.org: auth and security pages',
      },
      {
        when: [
          {
            setting: 'config:mlflow.admin_password',
            is: ['password1234'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'everybody knows this password of the administrator',
        source: 'mlflow.org: auth and security pages',
      },
    ],
    publishedSecrets: ['password1234'],
    advisories: [
      {
        id: 'CVE-2026-2611',
        versions: '3.9.0',
        severity: 'critical',
        fixed: '3.10.0',
        purl: 'pkg:pypi/mlflow',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2026-0545',
        versions: '<=3.10.1',
        severity: 'critical',
        summary: 'jobs can be started without a login, even where one is asked for',
        purl: 'pkg:pypi/mlflow',
        source: 'GHSA-7qhf-v65m-g5f3; Tencent/AI-Infra-Guard data/vuln_en',
      },
      {
        id: 'CVE-2025-15379',
        versions: '>=3.8.0 <3.8.2',
        severity: 'critical',
        fixed: '3.8.2',
        purl: 'pkg:pypi/mlflow',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2025-15036',
        versions: '<3.7.0',
        severity: 'critical',
        fixed: '3.7.0',
        purl: 'pkg:pypi/mlflow',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2026-4035',
        versions: '<3.11.0',
        severity: 'critical',
        fixed: '3.11.0',
        purl: 'pkg:pypi/mlflow',
        source: 'GHSA-g35p-px32-whv6',
      },
      {
        id: 'CVE-2026-8147',
        versions: '<3.14.0',
        severity: 'high',
        fixed: '3.14.0',
        purl: 'pkg:pypi/mlflow',
        source: 'bitnami/vulndb BIT-mlflow-2026-8147',
      },
      {
        id: 'CVE-2023-6014',
        versions: '<2.8.0',
        severity: 'critical',
        fixed: '2.8.0',
        purl: 'pkg:pypi/mlflow',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'kubeflow',
    name: 'Kubeflow',
    category: 'mlops-platform',
    runsCode: true,
    packages: ['pkg:pypi/kfp', 'pkg:pypi/kubeflow-training'],
    libraries: ['pkg:pypi/kfp', 'pkg:pypi/kubeflow-training'],
    images: [
      {
        name: 'ghcr.io/kubeflow/kfp-api-server',
        tag: 'plain',
      },
      {
        name: 'gcr.io/ml-pipeline/api-server',
        tag: 'plain',
      },
      {
        name: 'ghcr.io/kubeflow/kubeflow/notebook-controller',
        tag: 'none',
      },
      {
        name: 'kubeflownotebookswg/jupyter-scipy',
        tag: 'none',
      },
    ],
    charts: ['kubeflow', 'kubeflow-pipelines'],
    commands: [],
    prefixes: [],
    ports: [80, 443, 8888, 3000],
    guarding: [],
    insecure: [],
    publishedSecrets: ['12341234'],
    advisories: [
      {
        id: 'CVE-2026-47237',
        versions: '<26.03-rc.1',
        severity: 'high',
        fixed: '26.03-rc.1',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'prefect',
    name: 'Prefect',
    category: 'workflow',
    runsCode: true,
    packages: ['pkg:pypi/prefect', 'pkg:pypi/prefect-client'],
    libraries: ['pkg:pypi/prefect', 'pkg:pypi/prefect-client'],
    images: [
      {
        name: 'prefecthq/prefect',
        tag: 'plain',
        purl: 'pkg:pypi/prefect',
      },
    ],
    charts: ['prefect-server', 'prefect-worker'],
    commands: ['prefect server start', 'prefect server', 'prefect orion start'],
    prefixes: ['PREFECT_SERVER_'],
    ports: [4200],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: 'PREFECT_SERVER_API_AUTH_STRING',
              set: true,
            },
          ],
        ],
        source: 'PrefectHQ/prefect docs: security-settings, settings-ref',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: ['PREFECT_SERVER_API_AUTH_STRING', 'PREFECT_API_AUTH_STRING'],
            is: ['admin:pass', 'admin:admin'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the documentation publishes this login',
        source: 'PrefectHQ/prefect docs: security-settings, settings-ref',
      },
    ],
    publishedSecrets: ['admin:pass'],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'airflow',
    name: 'Apache Airflow',
    category: 'workflow',
    runsCode: true,
    packages: ['pkg:pypi/apache-airflow', 'pkg:pypi/apache-airflow-core'],
    libraries: ['pkg:pypi/apache-airflow-core'],
    images: [
      {
        name: 'apache/airflow',
        tag: 'plain',
        purl: 'pkg:pypi/apache-airflow',
      },
      {
        name: 'bitnami/airflow',
        tag: 'plain',
        purl: 'pkg:pypi/apache-airflow',
      },
    ],
    charts: ['airflow'],
    commands: [
      'airflow webserver',
      'airflow api-server',
      'airflow standalone',
      'airflow scheduler',
      'airflow celery',
      'airflow celery worker',
    ],
    prefixes: ['AIRFLOW__', '_AIRFLOW_'],
    ports: [8080, 8793, 5555],
    guarding: [
      {
        byDefault: 'closed',
        closedBy: [],
        source: 'airflow.apache.org: howto/docker-compose, core-concepts/auth-manager/simple',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              'AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS',
              'config:core.simple_auth_manager_all_admins',
            ],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'every visitor is an administrator of a server that runs code',
        propose: 'AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS=false',
        source: 'airflow.apache.org: howto/docker-compose, core-concepts/auth-manager/simple',
      },
      {
        when: [
          {
            setting: [
              'AIRFLOW__API__AUTH_BACKENDS',
              'AIRFLOW__API__AUTH_BACKEND',
              'config:api.auth_backends',
              'config:api.auth_backend',
            ],
            has: ['airflow.api.auth.backend.default'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'everybody may call the interface of a server that runs code',
        source: 'airflow.apache.org 2: security/api, "to disable authentication"',
      },
      {
        when: [
          {
            setting: [
              'values:webserver.defaultUser.password',
              'values:createUserJob.defaultUser.password',
              'values:defaultUser.password',
            ],
            is: ['admin'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the chart publishes this password of the administrator',
        source: 'apache/airflow chart/values.yaml',
      },
      {
        when: [
          {
            setting: '_AIRFLOW_WWW_USER_PASSWORD',
            is: ['airflow'],
          },
        ],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the sample publishes this password of the administrator',
        source: 'airflow.apache.org: howto/docker-compose, core-concepts/auth-manager/simple',
      },
    ],
    publishedSecrets: ['airflow'],
    advisories: [
      {
        id: 'CVE-2020-11978',
        versions: '<=1.10.10',
        severity: 'high',
        summary: 'an example runs commands of whoever is logged in',
        fixed: '1.10.11',
        exploited: '2022-01-18',
        purl: 'pkg:pypi/apache-airflow',
        source: 'CISA KEV',
      },
      {
        id: 'CVE-2020-13927',
        versions: '<1.10.11',
        severity: 'critical',
        summary: 'the interface answers without a login',
        fixed: '1.10.11',
        exploited: '2022-01-18',
        purl: 'pkg:pypi/apache-airflow',
        source: 'CISA KEV',
      },
    ],
    reviewed: '2026-11-24',
  },
  {
    id: 'h2o',
    name: 'H2O-3 / h2oGPT',
    category: 'ml-platform',
    runsCode: true,
    packages: ['pkg:pypi/h2o', 'pkg:maven/ai.h2o/h2o-core'],
    libraries: ['pkg:pypi/h2o', 'pkg:maven/ai.h2o/h2o-core'],
    images: [
      {
        name: 'h2oai/h2o-open-source-k8s',
        tag: 'plain',
      },
      {
        name: 'gcr.io/vorvan/h2oai/h2ogpt-runtime',
        tag: 'none',
      },
    ],
    charts: ['h2o'],
    commands: ['java -jar h2o.jar'],
    prefixes: [],
    ports: [54321, 7860],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['-hash_login', '-ldap_login'],
              set: true,
            },
          ],
        ],
        source: 'protectai/ai-exploits h2o; docs.h2o.ai: security',
      },
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
