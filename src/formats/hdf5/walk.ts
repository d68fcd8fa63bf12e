import { bytesOf, MalformedFile } from '../../change.ts'
import type { Completeness } from '../../evidence.ts'
import type { Inner } from '../format.ts'
import { judgeKeras } from '../keras/judge.ts'
import type { Log } from '../pickle/log.ts'
import { trial } from '../pickle/sniff.ts'
import { type Attribute, attributesOf } from './attributes.ts'
import { judgeDataset, leaves } from './dataset.ts'
import { type Message, messagesOf } from './header.ts'
import { type Link, linksOf } from './links.ts'
import type { File } from './superblock.ts'

const DEEPEST = 200
const MOST_OBJECTS = 200_000

interface Walk {
  readonly file: File
  readonly inner: Inner
  readonly log: Log
  /** Something could not be judged. */
  lose(): void
}

interface Place {
  readonly address: number
  readonly path: string
  readonly depth: number
}

/** Visits each object of the file once, and judges its attributes, links and storage. */
export const walk = async (file: File, inner: Inner, log: Log): Promise<Completeness> => {
  const visited = new Set<number>([file.root])
  const open: Place[] = [{ address: file.root, path: '/', depth: 0 }]
  let completeness: Completeness = 'complete'
  const lose = (): void => {
    completeness = 'partial'
  }
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (visited.size > MOST_OBJECTS || inner.budget.late() || place.depth > DEEPEST) {
      log.add({ level: 'unknown', message: 'The file has more objects than are looked at.' })
      return 'partial'
    }
    try {
      for (const link of await visit({ file, inner, log, lose }, place)) {
        if (link.address === undefined || visited.has(link.address)) continue
        visited.add(link.address)
        open.push({
          address: link.address,
          path: `${place.path === '/' ? '' : place.path}/${link.name}`.slice(0, 400),
          depth: place.depth + 1,
        })
      }
    } catch (error) {
      if (!(error instanceof MalformedFile) || place.depth === 0) throw error
      log.add({
        level: 'unknown',
        message: `The object ${JSON.stringify(place.path.slice(0, 120))} could not be read: ${error.message}.`,
      })
      lose()
    }
  }
  return completeness
}

const visit = async (walk: Walk, { address, path }: Place): Promise<readonly Link[]> => {
  const messages = await messagesOf(walk.file, address)
  for await (const attribute of attributesOf(walk.file, messages)) await judgeAttribute(walk, attribute, path)
  for (const finding of await judgeDataset(walk.file, messages, path)) walk.log.add(finding)
  return judgeLinks(walk, messages, path)
}

const judgeLinks = async ({ file, log }: Walk, messages: readonly Message[], path: string) => {
  const links: Link[] = []
  for await (const link of linksOf(file, messages)) {
    const shown = JSON.stringify(`${path === '/' ? '' : path}/${link.name}`.slice(0, 120))
    if (link.file !== undefined)
      log.add({
        level: leaves(link.file) ? 'dangerous' : 'unknown',
        message: `The name ${shown} leads into another file, ${JSON.stringify(link.file.slice(0, 120))}: whoever loads the model reads that file.`,
      })
    else if (link.foreign !== undefined)
      log.add({
        level: 'unknown',
        message: `The name ${shown} is a link of kind ${link.foreign}, which a program defines.`,
      })
    else if (link.path !== undefined)
      log.add({ level: 'note', message: `The name ${shown} is a soft link; models need none.` }, 'soft link')
    links.push(link)
  }
  return links
}

const CONFIGURATIONS = new Set(['model_config', 'training_config'])

const judgeAttribute = async (
  { inner, log, lose }: Walk,
  { name, text, lost }: Attribute,
  path: string,
): Promise<void> => {
  const shown = JSON.stringify(name.slice(0, 80))
  if (lost || (text === undefined && CONFIGURATIONS.has(name))) {
    log.add({
      level: 'unknown',
      message: `An attribute of ${JSON.stringify(path.slice(0, 80))} could not be read: ${shown}.`,
    })
    lose()
    return
  }
  if (text === undefined) return
  if (text[0] === 0x7b || CONFIGURATIONS.has(name)) {
    judgeConfiguration(log, lose, name, text)
    return
  }
  // PyTables, and pandas through it, unpickle attributes.
  if (!trial(text.subarray(0, 4096), text.length).pickle) return
  const { findings } = await inner.inspect(bytesOf(text), name)
  for (const finding of findings)
    if (finding.level === 'dangerous')
      log.add({
        ...finding,
        member: name,
        message: `The attribute is a pickle, which PyTables loads. ${finding.message}`,
      })
}

const judgeConfiguration = (log: Log, lose: () => void, name: string, text: Uint8Array): void => {
  try {
    for (const finding of judgeKeras(text).findings) log.add({ ...finding, member: name })
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error
    if (!CONFIGURATIONS.has(name)) return
    log.add({ level: 'unknown', message: `The attribute could not be read: ${error.message}.`, member: name })
    lose()
  }
}
