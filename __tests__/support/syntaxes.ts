/**
 * One change with a reference of each syntax in which code, commands and settings name models. A line stands alone, or with
 * the references that it holds: what the gate calls them, and what it finds.
 */
import { COMMIT } from './hub-shelf.ts'

/** `[text, ...[id, finding, …]]`; a finding is `severity rule`. */
type Line = string | readonly [text: string, ...references: (readonly [id: string, ...findings: string[]])[]]

const U = 'warning model-unpinned'
const PIN = `revision="${COMMIT}"`

/** By family, then by path. */
const SYNTAXES: Readonly<Record<string, Readonly<Record<string, readonly Line[]>>>> = {
  'Python: transformers, peft, diffusers': {
    'py/transformers_calls.py': [
      'import torch',
      'from diffusers import DiffusionPipeline',
      'from peft import PeftModel',
      'from transformers import AutoModel, AutoTokenizer, pipeline',
      'BASE = "acme/py-constant"',
      '',
      '',
      ['AutoModel.from_pretrained("acme/py-literal")', ['hf:acme/py-literal', U]],
      [`AutoModel.from_pretrained("acme/py-pinned", ${PIN})`, [`hf:acme/py-pinned@${COMMIT}`]],
      ['AutoTokenizer.from_pretrained(BASE)', ['hf:acme/py-constant', U]],
      ['pipeline("text-generation", model="acme/py-pipeline")', ['hf:acme/py-pipeline', U]],
      [
        'PeftModel.from_pretrained("acme/py-base", "acme/py-adapter")',
        ['hf:acme/py-base', U],
        ['hf:acme/py-adapter', U],
      ],
      ['pipe = DiffusionPipeline.from_pretrained("acme/py-diffusion")', ['hf:acme/py-diffusion', U]],
      ['pipe.load_lora_weights("acme/py-lora", weight_name="model.safetensors")', ['hf:acme/py-lora', U]],
      [
        'AutoModel.from_pretrained("acme/py-pull", revision="refs/pr/7")',
        ['hf:acme/py-pull@refs/pr/7', 'error model-unpinned'],
      ],
      ['AutoModel.from_pretrained("acme/gone")', ['hf:acme/gone', 'error model-absent', U]],
      [
        `AutoModel.from_pretrained("acme/poisoned", ${PIN})`,
        [`hf:acme/poisoned@${COMMIT}`, 'error model-payload'],
      ],
      [
        `AutoModel.from_pretrained("acme/coded", ${PIN}, trust_remote_code=True)`,
        [`hf:acme/coded@${COMMIT}`, 'warning model-remote-code'],
      ],
    ],
  },
  'Python: huggingface_hub, sentence-transformers, timm, open_clip, datasets': {
    'py/hub_calls.py': [
      'import open_clip',
      'import timm',
      'from datasets import load_dataset',
      'from huggingface_hub import hf_hub_download, snapshot_download',
      'from sentence_transformers import CrossEncoder, SentenceTransformer',
      ['hf_hub_download("acme/hub-file", "model.safetensors")', ['hf:acme/hub-file', U]],
      [
        `hf_hub_download("acme/hub-no-file", "nowhere.safetensors", ${PIN})`,
        [`hf:acme/hub-no-file@${COMMIT}`, 'error model-revision-absent'],
      ],
      ['snapshot_download("acme/hub-data", repo_type="dataset")', ['hf-dataset:acme/hub-data', U]],
      ['load_dataset("acme/hub-loaded")', ['hf-dataset:acme/hub-loaded', U]],
      ['SentenceTransformer("acme/hub-sentences")', ['hf:acme/hub-sentences', U]],
      ['CrossEncoder("acme/hub-cross")', ['hf:acme/hub-cross', U]],
      ['timm.create_model("hf-hub:acme/hub-timm")', ['hf:acme/hub-timm', U]],
      ['open_clip.create_model("hf-hub:acme/hub-clip")', ['hf:acme/hub-clip', U]],
    ],
  },
  'Python: serving and other libraries': {
    'py/serving_calls.py': [
      'from fastembed import TextEmbedding',
      'from kernels import get_kernel',
      'from langchain_huggingface import HuggingFaceEmbeddings',
      'from litellm import completion',
      'from llama_cpp import Llama',
      'from vllm import LLM',
      [
        'LLM(model="acme/serve-vllm", tokenizer="acme/serve-tokens")',
        ['hf:acme/serve-vllm', U],
        ['hf:acme/serve-tokens', U],
      ],
      ['Llama.from_pretrained(repo_id="acme/serve-gguf", filename="model.gguf")', ['hf:acme/serve-gguf', U]],
      ['HuggingFaceEmbeddings(model_name="acme/serve-embed")', ['hf:acme/serve-embed', U]],
      ['TextEmbedding("acme/serve-fast")', ['hf:acme/serve-fast', U]],
      [
        `get_kernel("acme/serve-kernel", ${PIN})`,
        [`hf:acme/serve-kernel@${COMMIT}`, 'warning model-remote-code'],
      ],
      ['completion(model="huggingface/acme/serve-lite")', ['hf:acme/serve-lite', U]],
    ],
  },
  'Python: torch.hub': {
    'py/torch_hub.py': [
      'import torch',
      ['torch.hub.load("acme/vision", "net")', ['github:acme/vision', U, 'error model-remote-code']],
      [
        `torch.hub.load("acme/vision:${COMMIT}", "net", trust_repo=True)`,
        [`github:acme/vision@${COMMIT}`, 'warning model-remote-code'],
      ],
      [
        'torch.hub.load_state_dict_from_url("https://files.example/plain.pth")',
        ['url:https://files.example/plain.pth', 'warning model-host'],
      ],
    ],
  },
  'Python: unsafe loaders': {
    'py/loaders.py': [
      'import pickle',
      'import joblib',
      'import numpy as np',
      'import torch',
      ['pickle.load(open("a.pkl", "rb"))', ['loader:pickle.load', 'warning model-loader']],
      ['joblib.load("b.joblib")', ['loader:joblib.load', 'warning model-loader']],
      ['np.load("c.npy", allow_pickle=True)', ['loader:numpy.load', 'warning model-loader']],
      ['torch.load("d.pt", weights_only=False)', ['loader:torch.load', 'warning model-loader']],
    ],
  },
  'Notebook cell': {
    'nb/train.ipynb': [
      '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [',
      ' {"cell_type": "markdown", "metadata": {}, "source": ["AutoModel.from_pretrained(\\"acme/told-only\\")"]},',
      ' {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": [',
      ['  "!hf download acme/nb-bang\\n",', ['hf:acme/nb-bang', U]],
      '  "from transformers import AutoModel\\n",',
      ['  "AutoModel.from_pretrained(\\"acme/nb-cell\\")\\n"', ['hf:acme/nb-cell', U]],
      ' ]}',
      ']}',
    ],
  },
  'JavaScript and TypeScript': {
    'js/models.ts': [
      "import { AutoModel, pipeline } from '@huggingface/transformers'",
      "import { downloadFile } from '@huggingface/hub'",
      "import { ChatOllama } from '@langchain/ollama'",
      ["const pipe = await pipeline('feature-extraction', 'acme/js-pipeline')", ['hf:acme/js-pipeline', U]],
      [
        "const model = await AutoModel.from_pretrained('acme/js-auto', { revision: 'main' })",
        ['hf:acme/js-auto@main', U],
      ],
      ["await downloadFile({ repo: 'acme/js-file', path: 'model.safetensors' })", ['hf:acme/js-file', U]],
      ["new ChatOllama({ model: 'js-chat:1b' })", ['ollama:library/js-chat@1b', U]],
    ],
  },
  'Commands: the hub itself': {
    'cli/hub.sh': [
      '#!/bin/sh',
      ['hf download acme/cli-hf', ['hf:acme/cli-hf', U]],
      ['huggingface-cli download acme/cli-old --revision v1', ['hf:acme/cli-old@v1', U]],
      ['git clone https://hf.co/acme/cli-clone', ['hf:acme/cli-clone', U]],
      [`curl -LO https://hf.co/acme/cli-curl/resolve/main/model.safetensors`, ['hf:acme/cli-curl@main', U]],
    ],
  },
  'Commands: servers': {
    'cli/serve.sh': [
      '#!/bin/sh',
      ['vllm serve acme/cli-vllm', ['hf:acme/cli-vllm', U]],
      ['python -m vllm.entrypoints.openai.api_server --model acme/cli-module', ['hf:acme/cli-module', U]],
      ['python -m sglang.launch_server --model-path acme/cli-sglang', ['hf:acme/cli-sglang', U]],
      ['text-generation-launcher --model-id acme/cli-tgi', ['hf:acme/cli-tgi', U]],
      ['lmdeploy serve api_server acme/cli-lmdeploy', ['hf:acme/cli-lmdeploy', U]],
      ['llama-server -hf acme/cli-llama:Q4_K_M', ['hf:acme/cli-llama', U]],
      ['mlx_lm.generate --model acme/cli-mlx', ['hf:acme/cli-mlx', U]],
      ['local-ai run huggingface://acme/cli-local/model.gguf', ['hf:acme/cli-local', U]],
    ],
  },
  'Commands: training and evaluation': {
    'cli/train.sh': [
      '#!/bin/sh',
      [
        'python train.py --model_name_or_path acme/cli-train --dataset_name acme/cli-data',
        ['hf:acme/cli-train', U],
        ['hf-dataset:acme/cli-data', U],
      ],
      ['lm_eval --model hf --model_args pretrained=acme/cli-eval,revision=v2', ['hf:acme/cli-eval@v2', U]],
    ],
  },
  'Commands: other hubs': {
    'cli/others.sh': [
      '#!/bin/sh',
      ['ollama pull cli-ollama:1b', ['ollama:library/cli-ollama@1b', U]],
      ['ollama run hf.co/acme/cli-through:Q4_K_M', ['hf:acme/cli-through', U]],
      ['docker model pull ai/cli-docker:1b', ['oci:ai/cli-docker@1b', U]],
      ['modelscope download --model acme/cli-scope', ['modelscope:acme/cli-scope', U, 'warning model-host']],
      [
        'kaggle models instances versions download acme/gemma/keras/2b/3',
        ['kaggle:acme/gemma/keras/2b@3', 'warning model-host'],
      ],
      [
        'aws s3 cp s3://bucket.example/cli/model.safetensors .',
        ['bucket:s3://bucket.example/cli/model.safetensors', 'warning model-host'],
      ],
      [
        'wget https://files.example/cli.safetensors',
        ['url:https://files.example/cli.safetensors', 'warning model-host'],
      ],
      ['python -m spacy download en_core_web_sm', ['github:explosion/spacy-models', U]],
    ],
  },
  'Dockerfile and environment': {
    'img/Dockerfile': [
      'FROM scratch',
      ['ENV MODEL_ID=acme/img-env', ['hf:acme/img-env', U]],
      ['RUN hf download acme/img-run', ['hf:acme/img-run', U]],
      [
        'ADD https://files.example/img.gguf /models/',
        ['url:https://files.example/img.gguf', 'warning model-host'],
      ],
    ],
  },
  'compose: models and environment': {
    'compose/compose.yaml': [
      'models:',
      '  chat:',
      ['    model: ai/compose-models:1b', ['oci:ai/compose-models@1b', U]],
      '  own:',
      ['    model: hf.co/acme/compose-hub', ['hf:acme/compose-hub', U]],
      'services:',
      '  tgi:',
      '    image: ghcr.io/acme/text-generation-inference:3.0',
      '    environment:',
      ['      MODEL_ID: acme/compose-env', ['hf:acme/compose-env', U]],
      '    models: [chat]',
    ],
  },
  KServe: {
    'k8s/kserve.yaml': [
      'apiVersion: serving.kserve.io/v1beta1',
      'kind: InferenceService',
      'metadata: { name: chat }',
      'spec:',
      '  predictor:',
      '    model:',
      '      modelFormat: { name: huggingface }',
      ['      storageUri: hf://acme/kserve-uri', ['hf:acme/kserve-uri', U]],
    ],
  },
  LiteLLM: {
    'litellm/config.yaml': [
      'model_list:',
      '  - model_name: own',
      '    litellm_params:',
      ['      model: hosted_vllm/acme/lite-own', ['hf:acme/lite-own', U]],
      '  - model_name: small',
      '    litellm_params:',
      ['      model: ollama/lite-small:1b', ['ollama:library/lite-small@1b', U]],
    ],
  },
  axolotl: {
    'axolotl/train.yml': [
      ['base_model: acme/axolotl-base', ['hf:acme/axolotl-base', U]],
      'datasets:',
      ['  - path: acme/axolotl-data', ['hf-dataset:acme/axolotl-data', U]],
      '    type: alpaca',
      'adapter: lora',
      'sequence_len: 4096',
    ],
  },
  'config.json of a repository': {
    'own/config.json': [
      '{',
      '  "model_type": "x",',
      [
        '  "auto_map": { "AutoModel": "acme/own-code--m.X" }',
        ['hf:acme/own-code', 'error model-remote-code', U],
      ],
      '}',
    ],
  },
  Modelfile: {
    'ollama/Modelfile': [
      ['FROM modelfile-base:1b', ['ollama:library/modelfile-base@1b', U]],
      ['ADAPTER acme/modelfile-lora:v1', ['ollama:acme/modelfile-lora@v1', U]],
    ],
  },
  'Model card': {
    'card/README.md': [
      '---',
      'license: apache-2.0',
      'library_name: transformers',
      ['base_model: acme/card-gone', ['hf:acme/card-gone', 'warning model-absent']],
      'datasets:',
      ['  - acme/card-data', ['hf-dataset:acme/card-data']],
      '---',
      'It is like acme/card-prose, only smaller.',
      ['Weights: https://hf.co/acme/card-url/resolve/main/model.safetensors', ['hf:acme/card-url@main', U]],
      '```bash',
      ['hf download acme/card-fence', ['hf:acme/card-fence', U]],
      '```',
    ],
  },
  '.gitmodules': {
    '.gitmodules': [
      '[submodule "weights"]',
      '\tpath = weights',
      ['\turl = https://hf.co/acme/submodule', ['hf:acme/submodule']],
    ],
  },
  '.dvc': {
    'dvc/otter.dvc': [
      'deps:',
      ['- path: https://files.example/otter.onnx', ['url:https://files.example/otter.onnx']],
      'outs:',
      '- md5: 8899aabbccddeeff0011223344556677',
      '  path: otter.onnx',
    ],
  },
  'Python: other hubs': {
    'py/other_hubs.py': [
      'import kagglehub',
      'import mlflow',
      'import ollama',
      'import wandb',
      'from modelscope import snapshot_download',
      [
        'kagglehub.model_download("acme/gemma/flax/2b")',
        ['kaggle:acme/gemma/flax/2b', 'warning model-host', U],
      ],
      [
        'snapshot_download("acme/scope", revision="v1.0")',
        ['modelscope:acme/scope@v1.0', 'warning model-host', U],
      ],
      [
        'mlflow.onnx.load_model("models:/churn@champion")',
        ['mlflow:models/churn@champion', 'warning model-host', U],
      ],
      [
        'wandb.init().use_artifact("team/project/weights:latest")',
        ['wandb:team/project/weights@latest', 'warning model-host', U],
      ],
      ['ollama.pull("py-ollama:1b")', ['ollama:library/py-ollama@1b', U]],
      ['ollama.pull("nowhere:1b")', ['ollama:library/nowhere@1b', 'error model-absent', U]],
    ],
  },
  OCI: {
    'oci/kit.sh': [
      ['kit pull docker.io/acme/kit-model:1.0', ['oci:docker.io/acme/kit-model@1.0', U]],
      ['oras pull docker.io/acme/oras-weights:1.0', ['oci:docker.io/acme/oras-weights@1.0', U]],
    ],
  },
}

export interface Row {
  readonly family: string
  readonly path: string
  readonly line: number
  readonly id: string
  readonly findings: readonly string[]
}

const each = Object.entries(SYNTAXES).flatMap(([family, files]) =>
  Object.entries(files).map(([path, lines]) => ({ family, path, lines })),
)

/** The files of the change. */
export const SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  each.map(({ path, lines }) => [
    path,
    `${lines.map(line => (typeof line === 'string' ? line : line[0])).join('\n')}\n`,
  ]),
)

/** Every reference of the change with its line. */
export const ROWS: readonly Row[] = each.flatMap(({ family, path, lines }) =>
  lines.flatMap((line, index) => {
    const [, ...references] = typeof line === 'string' ? [line] : line
    return references.map(([id, ...findings]) => ({ family, path, line: index + 1, id, findings }))
  }),
)
