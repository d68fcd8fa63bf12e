/** Findings that are worse together: the steps of one attack, told as one story. They change no severity and no verdict. */
import type { Finding, Story } from '../finding.ts'

interface Step {
  /** Any of these rules makes the step; the first that has a finding tells it. */
  readonly rules: readonly string[]
  /** A clause without subject that tells what the finding adds. */
  readonly says: string
}

interface Chain {
  readonly outcome: string
  /** Where all steps must stand together. */
  readonly within: 'file' | 'change'
  readonly steps: readonly Step[]
}

const REACHED: Step = {
  rules: [
    'deployment-auth-disabled',
    'deployment-auth-missing',
    'deployment-exposed',
    'deployment-public-tunnel',
  ],
  says: 'the door stands open',
}

const CHAINS: readonly Chain[] = [
  {
    outcome:
      'Whoever can write to that model, today or after a take-over of its name, runs code in a service that strangers can reach.',
    within: 'file',
    steps: [
      { rules: ['model-remote-code', 'deployment-unsafe-loading'], says: 'code of the model may run' },
      {
        rules: ['model-moved', 'model-absent', 'model-revision-absent', 'model-unpinned'],
        says: 'what the name stands for can change',
      },
      REACHED,
    ],
  },
  {
    outcome: 'Strangers can reach a service whose holes are known.',
    within: 'file',
    steps: [
      { rules: ['deployment-malicious', 'deployment-vulnerable'], says: 'the version has known holes' },
      REACHED,
    ],
  },
  {
    outcome: 'A package that nobody vouches for would run with the rights of the machine itself.',
    within: 'file',
    steps: [
      {
        rules: [
          'package-malicious',
          'package-absent',
          'package-held',
          'package-lookalike',
          'package-new',
          'package-stub',
        ],
        says: 'the package is not what it should be',
      },
      {
        rules: [
          'deployment-docker-socket',
          'deployment-privileged',
          'deployment-host-mount',
          'agent-mcp-scope',
          'agent-mcp-secret',
        ],
        says: 'what runs it may do more than a container or a tool should',
      },
    ],
  },
  {
    outcome: 'The next release of that MCP server, whoever makes it, gets what it is handed here.',
    within: 'file',
    steps: [
      { rules: ['agent-mcp-unpinned'], says: 'its version is not fixed' },
      { rules: ['agent-mcp-secret', 'agent-mcp-scope'], says: 'it is given secrets or the disk' },
    ],
  },
  {
    outcome: 'Whoever writes to the project can make the agent use what it was given.',
    within: 'file',
    steps: [
      { rules: ['agent-workflow-injection'], says: "a stranger's words reach the agent" },
      { rules: ['agent-workflow-tools', 'agent-workflow-sandbox'], says: 'the agent may act' },
    ],
  },
  {
    outcome: 'An agent that reads the hidden text is allowed to act on it without asking.',
    within: 'change',
    steps: [
      { rules: ['agent-hidden-text'], says: 'text that people cannot see speaks to the agent' },
      { rules: ['agent-settings-danger', 'agent-hook-changed'], says: 'its settings let it act' },
    ],
  },
]

/** Only faults that are known: an unanswered question is no step, and what is waived was looked at. */
const isTold = ({ state }: Finding): boolean => state === 'violated'

type Told = Omit<Story, 'also'>

const told = ({ outcome, steps }: Chain, findings: readonly Finding[]): readonly Told[] => {
  const found = steps.map(({ rules, says }) => {
    const finding = rules
      .map(rule => findings.find(each => each.rule === rule))
      .find(each => each !== undefined)
    return finding && { finding, says }
  })
  if (found.some(step => step === undefined)) return []
  return [
    {
      outcome,
      steps: found.flatMap(step =>
        step
          ? [
              {
                says: step.says,
                at: { path: step.finding.path, line: step.finding.line },
                rule: step.finding.rule,
                fingerprint: step.finding.fingerprint,
              },
            ]
          : [],
      ),
    },
  ]
}

const groupsOf = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const places = new Set([finding.path, ...finding.also.map(({ path }) => path)])
    for (const path of places) groups.set(path, [...(groups.get(path) ?? []), finding])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** One story for all files that tell it. */
const joined = ([first, ...others]: readonly Told[]): readonly Story[] =>
  first ? [{ ...first, also: others.flatMap(({ steps }) => steps[0]?.at ?? []) }] : []

/** The stories that the findings tell, one a chain. */
export const storiesOf = (findings: readonly Finding[]): readonly Story[] => {
  const known = new Set(CHAINS.flatMap(({ steps }) => steps.flatMap(({ rules }) => rules)))
  const open = findings.filter(finding => isTold(finding) && known.has(finding.rule))
  if (open.length < 2) return []
  const files = groupsOf(open)
  return CHAINS.flatMap(chain =>
    joined(chain.within === 'change' ? told(chain, open) : files.flatMap(group => told(chain, group))),
  )
}
