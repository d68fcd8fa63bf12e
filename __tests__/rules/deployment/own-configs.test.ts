/** Settings of components in their own configuration files, as the catalogue knows them. */
import { expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/reference.ts'
import { deploymentAuthDisabled } from '../../../src/rules/deployment/auth-disabled.ts'
import { deploymentDefaultSecret } from '../../../src/rules/deployment/default-secret.ts'
import { deploymentRoot } from '../../../src/rules/deployment/root.ts'
import { deploymentWeakSandbox } from '../../../src/rules/deployment/weak-sandbox.ts'
import { check } from '../../support/cases.ts'
import { deployment } from '../../support/deployment.ts'

const RULES = {
  auth: (reference: Deployment) => check(deploymentAuthDisabled, { reference }),
  secret: (reference: Deployment) => check(deploymentDefaultSecret, { reference }),
  root: (reference: Deployment) => check(deploymentRoot, { reference }),
  sandbox: (reference: Deployment) => check(deploymentWeakSandbox, { reference }),
}

const found = (rule: keyof typeof RULES, component: string, name: string, value: string): number =>
  RULES[rule](deployment({ component, settings: { [name]: value } })).length

test.each<[keyof typeof RULES, string, string, string, string]>([
  ['auth', 'airflow', 'config:core.simple_auth_manager_all_admins', 'True', 'False'],
  [
    'auth',
    'airflow',
    'config:api.auth_backends',
    'airflow.api.auth.backend.session,airflow.api.auth.backend.default',
    'airflow.api.auth.backend.session,airflow.api.auth.backend.deny_all',
  ],
  ['auth', 'airflow', 'AIRFLOW__API__AUTH_BACKEND', 'airflow.api.auth.backend.default', ''],
  ['auth', 'jupyter', 'config:NotebookApp.token', '', 'e1f0'],
  ['auth', 'milvus', 'config:common.security.authorizationEnabled', 'false', 'true'],
  [
    'secret',
    'airflow',
    'config:database.sql_alchemy_conn',
    'postgresql+psycopg2://airflow:airflow@postgres/airflow',
    'postgresql+psycopg2://airflow:mine@postgres/airflow',
  ],
  ['secret', 'litellm', 'values:masterkey', 'sk-1234', 'sk-of-my-own'],
  ['root', 'jupyter', 'config:ServerApp.allow_root', 'True', 'False'],
  ['sandbox', 'jupyter', 'config:ServerApp.disable_check_xsrf', 'True', 'False'],
  ['sandbox', 'jupyter', 'config:ServerApp.allow_origin', '*', 'https://lab.example'],
  ['sandbox', 'streamlit', 'config:server.enableXsrfProtection', 'false', 'true'],
])('%s: %s %s', (rule, component, name, bad, good) => {
  expect(found(rule, component, name, bad)).toBe(1)
  expect(found(rule, component, name, good)).toBe(0)
})
