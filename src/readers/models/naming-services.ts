/** Names of the other hubs, and of services that serve models of several. */
import { repositoryName } from './hub.ts'
import { climbs, type Named, type Naming, owned } from './naming.ts'

/** `[host/][namespace/]model[:tag][@digest]`; a name of the model hub goes by way of `hf.co/`. */
const OLLAMA =
  /^(?:([a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?)\/)?(?:([\w.-]{1,80})\/)?([\w.-]{1,80})(?::([\w.-]{1,80}))?(?:@(sha256:[0-9a-f]{64}))?$/i
const HOSTED = /^(?:gpt-|o[134](?:-|$)|claude|gemini|command-r|text-embedding|chatgpt)/i

export const ollama: Naming = (text, { type }) => {
  const [, host, namespace, model, tag, digest] = OLLAMA.exec(text) ?? []
  if (!model || climbs(text) || (!namespace && !host && HOSTED.test(model) && !/^gpt-oss/i.test(model)))
    return undefined
  const revision = digest ?? tag
  if (host && /^(?:hf|huggingface)\.co$/i.test(host)) {
    const name = repositoryName(`${namespace ?? ''}/${model}`)
    return name ? { hub: 'huggingface', type, name, written: text } : undefined
  }
  const name = `${host && !/^registry\.ollama\./i.test(host) ? `${host}/` : ''}${namespace ?? 'library'}/${model}`
  return {
    hub: 'ollama',
    type,
    name,
    ...(name === text ? {} : { written: text }),
    ...(revision ? { revision } : {}),
    pinned: digest !== undefined,
  }
}

/** What stands behind a provider's name, `provider/model` or `provider:model`. */
const provided = (text: string, separator: '/' | ':'): Named | undefined => {
  const cut = text.indexOf(separator)
  if (cut < 0) return undefined
  const [provider, rest] = [text.slice(0, cut), text.slice(cut + 1)]
  const wanted = { type: 'model' } as const
  if (/^ollama(?:_chat)?$/.test(provider)) return ollama(rest, wanted)
  if (/^(?:hosted_vllm|vllm)$/.test(provider)) return owned(rest, wanted)
  if (!/^(?:huggingface|hf|hugging_face)$/.test(provider)) return undefined
  // `huggingface/together/owner/name` goes through another service to the same name.
  const segments = rest.split('/')
  return owned(segments.slice(-2).join('/'), wanted)
}

export const litellm: Naming = text => provided(text, '/')
export const provider: Naming = text => provided(text, ':')

export const modelscope: Naming = (text, { type }) => {
  const name = text.includes('/') ? repositoryName(text) : undefined
  return name ? { hub: 'modelscope', type, name } : undefined
}

/** `owner/model/framework/variation[/version]`; of data sets `owner/name[/versions/N]`. */
export const kaggle: Naming = (text, { type }) => {
  const [, path = ''] =
    /^(?:kaggle:\/\/|https:\/\/www\.kaggle\.com\/(?:models|datasets)\/)?([\w./-]{3,300})$/.exec(text) ?? []
  const segments = path.split('/').filter(Boolean)
  if (segments.length < 2 || segments.length > 6 || climbs(path)) return undefined
  const last = segments.at(-1) ?? ''
  const versioned = segments.length > 2 && /^\d{1,6}$/.test(last)
  const kept = segments.slice(0, versioned ? -1 : undefined).filter(segment => segment !== 'versions')
  return {
    hub: 'kaggle',
    type,
    name: kept.join('/'),
    ...(versioned ? { revision: last } : {}),
    pinned: false,
  }
}

/** `models:/name/version`, `models:/name@alias`, `runs:/id/path`, `mlflow-artifacts:/path`. */
export const mlflow: Naming = (text, { type }) => {
  const [, scheme, path = ''] =
    /^(models|runs|mlflow-artifacts):\/{1,3}([^\s\uE000]{1,400})$/.exec(text) ?? []
  if (!scheme || climbs(path)) return undefined
  if (scheme !== 'models') return { hub: 'mlflow', type, name: `${scheme}/${path}`, pinned: false }
  const [, name = path, at, slash] = /^([^@/]+(?:\.[^@/]+)*)(?:@([^/]+)|\/([^/]+))?$/.exec(path) ?? []
  const revision = at ?? slash
  return { hub: 'mlflow', type, name: `models/${name}`, ...(revision ? { revision } : {}), pinned: false }
}

/** `[entity/][project/]name[:alias]`. */
export const wandb: Naming = (text, { type }) => {
  const [, path, alias] =
    /^(?:wandb-artifact:\/\/)?((?:[\w.-]{1,128}\/){0,3}[\w.-]{1,128})(?::([\w.-]{1,128}))?$/.exec(text) ?? []
  return path && !climbs(path)
    ? { hub: 'wandb', type, name: path, ...(alias ? { revision: alias } : {}), pinned: false }
    : undefined
}

/** `hf://owner/name`, `kaggle://owner/model/…`; a bare word is a preset of the library. */
export const kerasPreset: Naming = (text, wanted) =>
  /^kaggle:\/\//.test(text)
    ? kaggle(text, wanted)
    : /^(?:hf|https?):\/\//.test(text)
      ? owned(text, wanted)
      : undefined

/** `models/owner/name`, `spaces/owner/name` of Gradio. */
export const gradio: Naming = text => {
  const [, kind, name = ''] = /^(models|spaces|huggingface)\/(.+)$/.exec(text) ?? []
  const known = kind ? repositoryName(name) : undefined
  return known?.includes('/')
    ? { hub: 'huggingface', type: kind === 'spaces' ? 'space' : 'model', name: known }
    : undefined
}
