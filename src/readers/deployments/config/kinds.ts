/** Configuration files that belong to a component of the catalogue, by their name or by what stands in them. */

export interface ConfigKind {
  /** Id in the catalogue. */
  readonly component: string
  /** Name of the file, where it must have one. */
  readonly path?: RegExp
  /** What stands in it, where the name says too little. */
  readonly text?: RegExp
  readonly syntax: 'yaml' | 'toml' | 'ini' | 'python' | 'json'
}

const KINDS: readonly ConfigKind[] = [
  {
    component: 'litellm',
    text: /^(?:general_settings|litellm_settings|router_settings):|^model_list:[ \t]*\n(?:[^\n]*\n){0,12}?[ \t]+litellm_params:/m,
    syntax: 'yaml',
  },
  {
    component: 'torchserve',
    path: /\.properties$/i,
    text: /^[ \t]*(?:inference_address|management_address|metrics_address|disable_token_authorization|enable_model_api|model_store|allowed_urls)\s*=/m,
    syntax: 'ini',
  },
  { component: 'chainlit', path: /\.chainlit\/config\.toml$/i, syntax: 'toml' },
  { component: 'streamlit', path: /\.streamlit\/config\.toml$/i, syntax: 'toml' },
  {
    component: 'milvus',
    path: /(?:milvus[^/]*|user)\.ya?ml$/i,
    text: /^(?:common|proxy|rootCoord|etcd|minio):/m,
    syntax: 'yaml',
  },
  { component: 'jupyter', path: /jupyter_\w{1,40}_config\.py$/i, syntax: 'python' },
  { component: 'jupyter', path: /jupyter_\w{1,40}_config\.json$/i, syntax: 'json' },
  {
    component: 'qdrant',
    path: /qdrant[^/]*(?:\/(?:[^/]+\/)?[^/]+)?\.ya?ml$/i,
    text: /^(?:service|storage|cluster):/m,
    syntax: 'yaml',
  },
  { component: 'airflow', path: /airflow\.cfg$/i, syntax: 'ini' },
  { component: 'mlflow', path: /basic_auth\.ini$/i, syntax: 'ini' },
  { component: 'langchain', path: /langgraph\.json$/i, text: /"graphs"/, syntax: 'json' },
]

/** @param names the file's path, and the paths under which a service sees it. */
export const kindOf = (names: readonly string[], text: string): ConfigKind | undefined =>
  KINDS.find(
    kind =>
      (kind.path === undefined || names.some(name => kind.path?.test(name.slice(-300)))) &&
      (kind.text === undefined || kind.text.test(text.slice(0, 256 * 1024))),
  )
