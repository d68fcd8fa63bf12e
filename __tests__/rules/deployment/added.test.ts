import { deploymentAdded } from '../../../src/rules/deployment/added.ts'
import { cases } from '../../support/cases.ts'
import { deployment } from '../../support/deployment.ts'

const { component: _, ...plain } = deployment({ service: 'web' })
const ollama = deployment({ component: 'ollama', service: 'models' })

cases(deploymentAdded, {
  accepts: [
    { name: 'no component', reference: plain },
    { name: 'settings of it alone', reference: deployment({ from: 'config' }) },
    {
      name: 'settings of it in code',
      reference: deployment({
        from: 'code',
        recognised: { by: 'setting', what: 'LANGFLOW_HOST', at: { path: 'a.sh', line: 1 } },
      }),
    },
    { name: 'it was there', reference: { ...deployment(), previous: deployment() } },
    { name: 'another service of the change had it', reference: { ...deployment(), known: true } },
    { name: 'allowed', reference: deployment(), options: { allow: ['lang*'] } },
    { name: 'no entry of the catalogue', reference: deployment({ component: 'constructor' }) },
  ],
  reports: [
    {
      name: 'it runs code',
      reference: deployment(),
      says: ['This change brings in Langflow, which runs code for whoever reaches it.'],
      atMost: 'warning',
    },
    {
      name: 'a command of a script',
      reference: deployment({
        from: 'code',
        recognised: { by: 'command', what: 'langflow run', at: { path: 'a.sh', line: 1 } },
      }),
      says: ['brings in Langflow'],
      atMost: 'warning',
    },
    {
      name: 'a text that people copy from',
      reference: deployment({ surface: 'docs' }),
      says: ['brings in Langflow'],
      atMost: 'notice',
    },
    { name: 'it runs models', reference: ollama, says: ['This change brings in Ollama.'], atMost: 'notice' },
    {
      name: 'in the place of something else',
      reference: { ...deployment(), previous: plain },
      says: ['brings in Langflow'],
      atMost: 'warning',
    },
  ],
})
