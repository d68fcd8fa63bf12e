/** Files by which servers find the code of a model: MLflow's `MLmodel`, TorchServe's manifest, BentoML's descriptions. */
import { type Judge, pathOf, quoted, type Seen } from './keys.ts'
import { type Node, textOf, valueAt } from './node.ts'
import { judgeTarget } from './targets.ts'

const note = (message: string, at: number): Seen => ({ level: 'unknown', message, at })

/** Loaders of MLflow that read a pickle and call methods of what it holds. */
const RUNS = /^mlflow\.pyfunc(?:\.model|\.loaders\.[a-z_]+)?$/
/** MLflow's own loaders; what they read beside is judged by its bytes. */
const OWN = /^mlflow(?:\.[a-z_]+){1,3}$/

/** `MLmodel`: `flavors.python_function.loader_module` is imported, and `code` is put on the path of imports before. */
export const mlflow: Judge = ({ node, trail, top }) => {
  const flavors = valueAt(node, 'flavors')
  const python = valueAt(flavors, 'python_function')
  if (!top || flavors === undefined || python === undefined) return undefined
  const found: Seen[] = []
  const loader = textOf(valueAt(python, 'loader_module'))
  const at = python.at
  if (loader !== undefined)
    found.push(...judgeLoader(loader, pathOf(trail, 'flavors', 'python_function'), at))
  for (const flavor of flavors.kind === 'map' ? flavors.entries : []) {
    const code = textOf(valueAt(flavor.value, 'code'))
    if (code !== undefined && code !== '' && code !== 'null')
      found.push(
        note(
          `The flavour ${quoted(flavor.key)} contains code: MLflow puts the folder ${quoted(code)} on the path of imports.`,
          flavor.at,
        ),
      )
    const script = textOf(valueAt(flavor.value, 'model_code_path'))
    if (script !== undefined && script !== 'null' && script !== '')
      found.push(
        note(
          `The flavour ${quoted(flavor.key)} contains code: MLflow runs ${quoted(script)} to build the model.`,
          flavor.at,
        ),
      )
  }
  return found
}

const judgeLoader = (loader: string, path: string, at: number): readonly Seen[] => {
  if (RUNS.test(loader))
    return [
      note(`The setting ${path} contains code: ${loader} loads a class from a pickle and calls it.`, at),
    ]
  if (OWN.test(loader)) return []
  const { judged, does } = judgeTarget(`${loader}._load_pyfunc`)
  const message = `The setting ${path} contains code: MLflow imports ${quoted(loader)} and calls its _load_pyfunc`
  return [
    judged === 'dangerous'
      ? {
          level: 'dangerous',
          message: `${message}; the module ${does}.`,
          call: `${loader.slice(0, 200)}._load_pyfunc()`,
          at,
        }
      : note(`${message}.`, at),
  ]
}

/** `MAR-INF/MANIFEST.json` of TorchServe names the Python that handles requests. */
export const torchServe: Judge = ({ node, top }) => {
  const model = valueAt(node, 'model')
  const handler = textOf(valueAt(model, 'handler'))
  if (!top || handler === undefined || textOf(valueAt(model, 'modelName')) === undefined) return undefined
  const script = textOf(valueAt(model, 'modelFile'))
  const at = model?.at ?? 0
  const own = /^[a-z_]+$/.test(handler)
  return [
    ...(own ? [] : [note(`The archive contains code: TorchServe runs the handler ${quoted(handler)}.`, at)]),
    ...(script === undefined
      ? []
      : [note(`The archive contains code: TorchServe runs ${quoted(script)} to build the model.`, at)]),
  ]
}

/** `bento.yaml` names the service to import, `model.yaml` of its store the module that loads the model. */
export const bentoMl: Judge = ({ node, top }) => {
  if (!top || !isBento(node)) return undefined
  const service = textOf(valueAt(node, 'service'))
  const module = textOf(valueAt(node, 'module'))
  return [
    ...(service === undefined
      ? []
      : [note(`The bundle contains code: BentoML imports the service ${quoted(service)}.`, node.at)]),
    ...(module === undefined || /^bentoml\.[a-z_0-9.]+$/.test(module)
      ? []
      : [note(`The setting module contains code: BentoML imports ${quoted(module)}.`, node.at)]),
  ]
}

const isBento = (node: Node): boolean =>
  valueAt(node, 'bentoml_version') !== undefined ||
  valueAt(valueAt(node, 'context'), 'bentoml_version') !== undefined
