import { agentWorkflowInjection } from '../../../src/rules/agent/workflow-injection.ts'
import { agentWorkflowSandbox } from '../../../src/rules/agent/workflow-sandbox.ts'
import { agentWorkflowTools } from '../../../src/rules/agent/workflow-tools.ts'
import { agentWorkflowTrigger } from '../../../src/rules/agent/workflow-trigger.ts'
import { cases } from '../../support/cases.ts'
import { said, step } from './samples.ts'

const at = { path: '.github/workflows/a.yml', line: 20 }
const title = { what: 'github.event.issue.title', through: 'prompt', at } as const
const shell = { what: 'Bash', power: 'shell', breadth: 'all', at } as const
const python = { what: 'Bash(python:*)', power: 'shell', breadth: 'program', at } as const
const read = { what: 'Read', power: 'read', breadth: 'scoped', at } as const
const worst = { reach: 'outsider', power: 'shell', credentials: ['contents: write'] } as const
const opened = [said('issues', 3)]

cases(agentWorkflowInjection, {
  accepts: [
    { name: 'nothing of outsiders', reference: step(worst) },
    {
      name: 'the same before',
      reference: step({ ...worst, untrusted: [title], previous: step({ ...worst, untrusted: [title] }) }),
    },
  ],
  reports: [
    {
      name: 'all three',
      reference: step({ ...worst, untrusted: [title] }),
      says: [
        'github.event.issue.title stands in its prompt: who writes it steers claude-code-action; it can run commands and has contents: write.',
      ],
      fix: /second job/,
    },
    {
      name: 'two of them',
      reference: step({ ...worst, credentials: [], untrusted: [title] }),
      says: ['it can run commands.'],
      atMost: 'warning',
    },
    {
      name: 'one of them',
      reference: step({ ...worst, credentials: [], power: 'none', untrusted: [title] }),
      says: ['it can call no tools.'],
      atMost: 'notice',
    },
    {
      name: 'a schedule that fetches it',
      reference: step({
        ...worst,
        reach: 'maintainer',
        untrusted: [{ ...title, what: 'gh issue list', through: 'command' }],
      }),
      says: ['gh issue list is fetched for it'],
    },
    {
      name: 'the same text, with more rights than before',
      reference: step({ ...worst, untrusted: [title], previous: step({ untrusted: [title] }) }),
      says: ['github.event.issue.title'],
    },
  ],
})

cases(agentWorkflowTools, {
  accepts: [
    { name: 'single tools', reference: step({ ...worst, granted: [read] }) },
    { name: 'a program, where nobody reaches it', reference: step({ power: 'shell', granted: [python] }) },
    { name: 'the same before', reference: step({ granted: [shell], previous: step({ granted: [shell] }) }) },
  ],
  reports: [
    {
      name: 'everything',
      reference: step({ ...worst, granted: [shell] }),
      says: [
        'claude-code-action gets Bash, which lets it do everything without a question, and outsiders can start it.',
      ],
    },
    {
      name: 'everything, for maintainers',
      reference: step({ power: 'shell', reach: 'maintainer', granted: [shell] }),
      says: ['gets Bash'],
      atMost: 'notice',
    },
    {
      name: 'everything, with credentials',
      reference: step({ power: 'shell', credentials: ['contents: write'], granted: [shell] }),
      says: ['gets Bash'],
      atMost: 'warning',
    },
    {
      name: 'a program',
      reference: step({ ...worst, granted: [python] }),
      says: ['runs whatever it is given'],
    },
    {
      name: 'twice the same',
      reference: step({ ...worst, granted: [shell, shell] }),
      says: ['gets Bash'],
    },
  ],
})

cases(agentWorkflowTrigger, {
  accepts: [
    { name: 'people with rights', reference: step({ openedBy: [] }) },
    {
      name: 'the same before',
      reference: step({ ...worst, openedBy: opened, previous: step({ ...worst, openedBy: opened }) }),
    },
  ],
  reports: [
    {
      name: 'an event',
      reference: step({ ...worst, openedBy: opened }),
      says: ['Anybody can start claude-code-action (issues); it can run commands and has contents: write.'],
    },
    {
      name: 'an event, with nothing to gain',
      reference: step({ reach: 'outsider', power: 'none', openedBy: opened }),
      says: ['Anybody can start'],
      atMost: 'notice',
    },
    {
      name: 'an input',
      reference: step({ reach: 'outsider', power: 'read', openedBy: [said('allowed_non_write_users: *')] }),
      says: ['(allowed_non_write_users: *)'],
      atMost: 'warning',
    },
    {
      name: 'one more event',
      reference: step({
        ...worst,
        openedBy: [...opened, said('issue_comment', 5)],
        previous: step({ ...worst, openedBy: opened }),
      }),
      says: ['(issue_comment)'],
    },
  ],
})

cases(agentWorkflowSandbox, {
  accepts: [
    { name: 'a sandbox', reference: step(worst) },
    {
      name: 'the same before',
      reference: step({ unsafe: [said('--no-sandbox')], previous: step({ unsafe: [said('--no-sandbox')] }) }),
    },
  ],
  reports: [
    {
      name: 'reached by outsiders',
      reference: step({ ...worst, unsafe: [said('sandbox: danger-full-access')] }),
      says: ['sandbox: danger-full-access takes the sandbox of claude-code-action away; it can run commands'],
    },
    {
      name: 'by maintainers',
      reference: step({ reach: 'maintainer', power: 'shell', unsafe: [said('safety-strategy: unsafe')] }),
      says: ['safety-strategy: unsafe'],
      atMost: 'warning',
    },
  ],
})
