import type { Observation } from '../evidence.ts'
import type { Format } from './format.ts'
import { operator, program } from './paddle/shapes.ts'
import type { Log } from './pickle/log.ts'
import { inspectMessage } from './protobuf/inspect.ts'
import { isKind } from './protobuf/kinds.ts'
import { type Message, messagesOf, textOf, textsOf, type Visitors } from './protobuf/shape.ts'

/** Operators that reach beyond the program, by what they do. */
const REACHING: ReadonlyMap<string, { readonly level: 'dangerous' | 'unknown'; readonly does: string }> =
  new Map(
    (
      [
        ['unknown', 'calls a Python function that the program registered', 'py_func py_layer'],
        ['dangerous', 'reads a file', 'read_file load load_combine load_vars'],
        ['dangerous', 'writes a file', 'save save_combine checkpoint_notify'],
        [
          'dangerous',
          'opens network connections',
          'listen_and_serv send recv send_barrier fetch_barrier rpc_call send_and_recv heter_listen_and_serv prefetch gen_nccl_id c_gen_nccl_id gen_bkcl_id gen_hccl_id c_gen_bkcl_id',
        ],
        [
          'unknown',
          'holds or names code that was compiled for a device',
          'tensorrt_engine lite_engine dlnne_engine custom_device',
        ],
      ] as const
    ).flatMap(([level, does, names]) => names.split(' ').map(name => [name, { level, does }] as const)),
  )

/**
 * Programs of PaddlePaddle (`.pdmodel`). Operators are judged by name; which others there are the format does not say,
 * for libraries register their own under any name. Parameters (`.pdparams`, `.pdopt`) are pickles.
 *
 * @throws MalformedFile when it breaks before anything was seen.
 */
export const paddle: Format = {
  id: 'paddle',
  what: 'a program of PaddlePaddle',
  detects: (head, size) => isKind(head, size, program),
  inspect: bytes => inspectMessage(bytes, program, visitorsOf),
}

const visitorsOf = (log: Log): Visitors<never> =>
  new Map([
    [
      operator,
      message => {
        for (const name of textsOf(message, 'type')) {
          const finding = judge(name, message)
          if (finding) log.add(finding)
        }
        return []
      },
    ],
  ])

const judge = (name: string, message: Message<never>): Observation | undefined => {
  const reaching = REACHING.get(name)
  if (reaching) {
    const path = messagesOf(message, 'attrs')
      .filter(attribute => /path|file|endpoint/i.test(textOf(attribute, 'name')))
      .flatMap(attribute => [...textsOf(attribute, 's'), ...textsOf(attribute, 'strings')])
      .at(0)
    return {
      level: reaching.level,
      message: `The program runs ${name}, which ${reaching.does}.`,
      call: `${name}(${path === undefined ? '…' : JSON.stringify(path.slice(0, 200))})`,
      offset: message.at,
    }
  }
  if (!/^custom_|::/.test(name)) return undefined
  return {
    level: 'note',
    message: `The operator ${JSON.stringify(name.slice(0, 80))} comes from a library, which the program that loads the model must bring.`,
    offset: message.at,
  }
}
