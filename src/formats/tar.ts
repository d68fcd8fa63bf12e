import type { Completeness, Inspection, Observation } from '../evidence.ts'
import { layoutOf } from './archive/layout.ts'
import { isTar, listTar, type TarMember } from './archive/tar-headers.ts'
import type { Format, Inner, Inspected } from './format.ts'
import { inspectStreams } from './pickle/streams.ts'

/** Members without content of their own. */
const BARE = '123456'

/** Members of PyTorch's first layout, before version 0.1.10. */
const FIRST_LAYOUT = ['pickle', 'storages', 'tensors']

const nameOf = (members: readonly TarMember[]): string => {
  const names = new Set(members.map(({ name }) => name.replace(/^\.\//, '')))
  if (FIRST_LAYOUT.every(name => names.has(name))) return 'pytorch-tar'
  if (names.has('model_config.yaml') && [...names].some(name => /\.(?:ckpt|nemo|pt)$/.test(name)))
    return 'nemo'
  const { format } = layoutOf([...names])
  return format === 'torchserve' ? format : 'tar'
}

/**
 * Tape archives, such as NeMo's and PyTorch's first layout. Hops from header to header; every file in it is judged, each
 * by its content.
 */
export const tar: Format = {
  id: 'tar',
  what: 'a tar archive',
  detects: isTar,

  async inspect(bytes, inner) {
    const list = await listTar(bytes, () => inner.budget.spend('entries', 1))
    const { members } = list
    const format = nameOf(members)
    const findings: Observation[] = [...list.findings, ...duplicates(members)]
    let completeness: Completeness = list.complete ? 'complete' : 'partial'
    const { runs } = layoutOf(members.map(({ name }) => name))
    for (const member of members) {
      if (BARE.includes(member.type)) continue
      const judged = await inspectMember(member, inner, format, runs?.(member.name))
      if (judged.completeness !== 'complete') completeness = 'partial'
      for (const { member: inside, ...finding } of judged.findings)
        findings.push({ ...finding, member: inside === undefined ? member.name : `${member.name}!${inside}` })
    }
    return { format, completeness, findings }
  },
}

const duplicates = (members: readonly TarMember[]): readonly Observation[] => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name, type } of members) {
    if (type === '5') continue
    if (seen.has(name)) twice.add(name)
    seen.add(name)
  }
  return [...twice].slice(0, 5).map(name => ({
    level: 'unknown',
    message: `The archive holds ${JSON.stringify(name.slice(0, 120))} twice: unpacked, the last copy stays, but readers of streams take the first.`,
    member: name,
  }))
}

const inspectMember = async (
  { name, content }: TarMember,
  inner: Inner,
  format: string,
  runs: string | undefined,
): Promise<Inspected> => {
  const bare = name.replace(/^\.\//, '')
  if (format === 'pytorch-tar' && FIRST_LAYOUT.includes(bare)) return inspectFirst(content, inner, bare)
  const judged = await inner.inspect(content, name)
  const { completeness, findings } = format === 'nemo' ? await asNemo(bare, content, judged) : judged
  if (runs === undefined) return { completeness, findings }
  const dangers = findings.filter(({ level }) => level === 'dangerous')
  return { completeness, findings: [...dangers, { level: 'unknown', message: `The member ${runs}.` }] }
}

/** Beside the weights of NeMo stand its settings, and vocabularies of the tokenizer, which are read as lists of words. */
const asNemo = async (
  name: string,
  content: TarMember['content'],
  judged: Inspection,
): Promise<Inspected> => {
  if (judged.format !== 'text') return judged
  if (/\.ya?ml$/.test(name)) {
    const { judgeConfig, LONGEST } = await import('./config/judge.ts')
    return judgeConfig(Buffer.from(await content.slice(0, LONGEST + 1)).toString('utf8'))
  }
  if (!/(?:vocab|tokens?|merges|words|labels)[\w.-]*\.(?:txt|json|vocab)$/.test(name)) return judged
  return { completeness: 'complete', findings: judged.findings.filter(({ level }) => level === 'dangerous') }
}

/** Of the first layout one member is one pickle; in the other two pickles and raw numbers take turns. */
const inspectFirst = async (
  content: TarMember['content'],
  inner: Inner,
  name: string,
): Promise<Inspected> => {
  if (name === 'pickle') return inspectStreams(content, inner, { loader: 'torch.load', most: 1 })
  const judged = await inspectStreams(content, inner, { loader: 'torch.load', dataFollows: true })
  const message = 'Pickles and raw numbers take turns here; those behind the first numbers were not judged.'
  return { completeness: 'partial', findings: [...judged.findings, { level: 'unknown', message }] }
}
