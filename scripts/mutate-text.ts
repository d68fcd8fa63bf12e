/**
 * Changes every text that a reader claims, among the fixtures and the labelled deployments, reads both sides and judges
 * them offline: `node scripts/mutate-text.ts [MUTATIONS] [SEED] [CUTS] [PART/PARTS] [NAMES]`. MUTATIONS: changes of each
 * file; CUTS: lengths at which it is cut; PART/PARTS: every PARTS-th file from the PART-th on; NAMES: a part of the names
 * of the files that are taken. Prints a table; a crash, a place that is not there and an input slower than SLOWEST end with
 * exit code 1. `node scripts/mutate-text.ts growth [SIZE] [SEED] [PART/PARTS] [NAMES]` repeats parts of each file up to SIZE
 * kilobytes, and names the readers whose time grows faster than the text.
 *
 * The work is done in a thread of its own, so that an input on which it hangs is named.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type Hit, hitText, readerTimes, sidesOf } from '../__tests__/support/text-battering.ts'
import { drawnTexts } from '../__tests__/support/text-mutations.ts'
import { type TextSample, textSamples } from '../__tests__/support/text-samples.ts'
import { growth } from './mutate-growth.ts'

/** In milliseconds: what one input may take, and after which time without a word it is said to hang. */
const SLOWEST = 2000
const HANGS = 60_000
const MOST_SHOWN = 30

interface Book {
  inputs: number
  findings: number
  slowest: { name: string; took: number }
  readonly crashes: Map<string, string>
  readonly wrong: Map<string, string>
  readonly slow: string[]
}

const tell = (what: string): void => parentPort?.postMessage(what)

/** Numbers and names differ from input to input; what is left tells faults apart. */
const kindOf = (fault: string): string => fault.slice(0, 400).replace(/\d+/g, 'N')

const note = async (book: Book, name: string, hit: Hit, path: string, text: string): Promise<void> => {
  book.inputs++
  book.findings += hit.findings
  if (hit.crash && !book.crashes.has(kindOf(hit.crash)))
    book.crashes.set(kindOf(hit.crash), `${name}: ${hit.crash}`)
  for (const wrong of hit.wrong) {
    const key = `${name.split(' as ', 1)[0]} ${kindOf(wrong)}`
    if (!book.wrong.has(key)) book.wrong.set(key, `${name}: ${wrong}`)
  }
  if (hit.took > book.slowest.took) book.slowest = { name, took: hit.took }
  if (hit.took > SLOWEST) {
    const [first] = await readerTimes(path, text)
    book.slow.push(`${name}: ${hit.took.toFixed(0)} ms; ${first?.[0]} alone ${first?.[1].toFixed(0)} ms`)
  }
}

const batter = async (
  book: Book,
  sample: TextSample,
  count: number,
  seed: number,
  cuts: number,
): Promise<void> => {
  const { path, text, tree } = sample
  for (let cut = 0; cut < cuts; cut++) {
    const length = Math.floor((cut * text.length) / cuts)
    const name = `${sample.name}, cut at ${length}`
    tell(name)
    const part = text.slice(0, length)
    await note(book, name, await hitText(cut % 2 ? tree : {}, { ...tree, [path]: part }), path, part)
  }
  for (const [at, list] of drawnTexts(seed, count).entries()) {
    const name = `${sample.name}, seed ${seed}, number ${at} (${list.map(({ kind }) => kind).join(', ')})`
    tell(name)
    const { base, head } = sidesOf(sample, list, at)
    await note(book, name, await hitText(base, head), path, (at % 3 === 2 ? base : head)[path] ?? '')
  }
}

const list = (title: string, lines: readonly string[]): void => {
  if (lines.length === 0) return
  console.log(`\n${title}: ${lines.length}`)
  for (const line of lines.slice(0, MOST_SHOWN)) console.log(`- ${line.slice(0, 1500)}`)
}

const filesOf = (share = '1/1', names = ''): readonly TextSample[] => {
  const [part = 1, parts = 1] = share.split('/').map(Number)
  return textSamples().filter(({ name }, at) => at % parts === part - 1 && name.includes(names))
}

const mutateAll = async (words: readonly string[]): Promise<boolean> => {
  const [count = 100, seed = 1, cuts = 40] = words.slice(0, 3).map(Number)
  const files = filesOf(words[3], words[4])
  const book: Book = {
    inputs: 0,
    findings: 0,
    slowest: { name: '', took: 0 },
    crashes: new Map(),
    wrong: new Map(),
    slow: [],
  }
  for (const [at, sample] of files.entries()) await batter(book, sample, count, seed * 10_000 + at, cuts)
  const { inputs, findings, slowest, crashes, wrong, slow } = book
  console.log(
    '| Files | Inputs | Findings | Kinds of crashes | Kinds of wrong places | Slower than 2 s | Slowest |',
  )
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | --- |')
  console.log(
    `| ${files.length} | ${inputs.toLocaleString('en')} | ${findings.toLocaleString('en')} | ${crashes.size} | ${wrong.size} | ${slow.length} | ${slowest.took.toFixed(0)} ms (${slowest.name}) |`,
  )
  list('Crashes', [...crashes.values()])
  list('Wrong places', [...wrong.values()])
  list('Slow', slow)
  return crashes.size + wrong.size + slow.length === 0
}

if (isMainThread) {
  let [last, told] = ['the start', performance.now()]
  const worker = new Worker(new URL(import.meta.url), { workerData: process.argv.slice(2) })
  const watch = setInterval(() => {
    if (performance.now() - told < HANGS) return
    console.error(`No end after ${HANGS / 1000} s: ${last}`)
    process.exit(1)
  }, 1000)
  worker.on('message', what => {
    ;[last, told] = [String(what), performance.now()]
  })
  worker.on('error', error => {
    console.error(`${last}: ${error.stack ?? error}`)
    process.exitCode = 1
  })
  worker.on('exit', code => {
    clearInterval(watch)
    if (code) process.exitCode = code
  })
} else {
  const words: readonly string[] = workerData
  const sound =
    words[0] === 'growth'
      ? await growth(filesOf(words[3], words[4]), Number(words[1] ?? 2048), Number(words[2] ?? 1), tell)
      : await mutateAll(words)
  if (!sound) process.exitCode = 1
}
