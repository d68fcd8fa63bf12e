/** Servers that run models. */
import type { Component } from '../component.ts'

export const inference: readonly Component[] = [
  {
    id: 'ollama',
    name: 'Ollama',
    category: 'inference-server',
    runsCode: false,
    packages: ['pkg:golang/github.com/ollama/ollama'],
    libraries: ['pkg:golang/github.com/ollama/ollama'],
    images: [
      {
        name: 'ollama/ollama',
        tag: 'plain',
        purl: 'pkg:golang/github.com/ollama/ollama',
      },
    ],
    charts: ['ollama'],
    commands: ['ollama serve', 'ollama run'],
    prefixes: [
      'OLLAMA_ORIGINS',
      'OLLAMA_KEEP_ALIVE',
      'OLLAMA_NUM_PARALLEL',
      'OLLAMA_MAX_LOADED_MODELS',
      'OLLAMA_MAX_QUEUE',
      'OLLAMA_FLASH_ATTENTION',
      'OLLAMA_KV_CACHE_TYPE',
      'OLLAMA_CONTEXT_LENGTH',
      'OLLAMA_LOAD_TIMEOUT',
      'OLLAMA_SCHED_SPREAD',
    ],
    ports: [11434],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [],
        source: 'ollama/ollama Dockerfile and envconfig/config.go',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'OLLAMA_ORIGINS',
            is: ['*'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'any web page may call it',
        source: 'ollama/ollama Dockerfile and envconfig/config.go',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'vllm',
    name: 'vLLM',
    category: 'inference-server',
    runsCode: false,
    packages: ['pkg:pypi/vllm'],
    libraries: ['pkg:pypi/vllm'],
    images: [
      {
        name: 'vllm/vllm-openai',
        tag: 'plain',
        purl: 'pkg:pypi/vllm',
      },
      {
        name: 'vllm/vllm-tpu',
        tag: 'none',
      },
      {
        name: 'lmcache/vllm-openai',
        tag: 'none',
      },
      {
        name: 'public.ecr.aws/q9t5s3a7/vllm-release-repo',
        tag: 'none',
      },
      {
        name: 'vllm/vllm-openai-rocm',
        tag: 'plain',
        purl: 'pkg:pypi/vllm',
      },
    ],
    charts: ['vllm', 'vllm-stack'],
    commands: [
      'vllm serve',
      'vllm',
      'python -m vllm.entrypoints.openai.api_server',
      'python -m vllm.entrypoints.api_server',
    ],
    prefixes: ['VLLM_'],
    ports: [8000],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['--api-key', 'VLLM_API_KEY'],
              set: true,
            },
          ],
        ],
        source: 'docs.vllm.ai: usage/security',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'VLLM_ALLOW_INSECURE_SERIALIZATION',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-unsafe-loading',
        severity: 'error',
        why: 'its parts exchange pickles, which run code when they are read',
        propose: 'VLLM_ALLOW_INSECURE_SERIALIZATION=0',
        source: 'vllm-project/vllm vllm/envs.py, vllm/v1/serial_utils.py',
      },
      {
        when: [
          {
            setting: '--enable-prompt-embeds',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-unsafe-loading',
        severity: 'error',
        why: 'tensors of requests are deserialised, which corrupts memory at this version',
        versions: '>=0.10.2 <0.11.1',
        source: 'GHSA-mrw7-hf4f-83pf',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'sglang',
    name: 'SGLang',
    category: 'inference-server',
    runsCode: false,
    packages: ['pkg:pypi/sglang', 'pkg:pypi/sglang-router'],
    libraries: ['pkg:pypi/sglang', 'pkg:pypi/sglang-router'],
    images: [
      {
        name: 'lmsysorg/sglang',
        tag: 'plain',
        purl: 'pkg:pypi/sglang',
      },
    ],
    charts: ['sglang'],
    commands: [
      'python -m sglang.launch_server',
      'sglang serve',
      'sglang_router',
      'python -m sglang_router.launch_router',
    ],
    prefixes: ['SGLANG_'],
    ports: [30000],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['--api-key', '--admin-api-key'],
              set: true,
            },
          ],
        ],
        source: 'sgl-project/sglang docs: server arguments; docker/compose.yaml',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'DUMPER_SERVER_PORT',
            set: true,
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'a server for debugging listens and asks nobody who comes',
        source: 'GHSA database, CVE-2026-15971',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'tgi',
    name: 'Hugging Face Text Generation Inference',
    category: 'inference-server',
    runsCode: false,
    packages: [],
    images: [
      {
        name: 'ghcr.io/huggingface/text-generation-inference',
        tag: 'plain',
      },
    ],
    charts: ['text-generation-inference'],
    commands: ['text-generation-launcher', 'text-generation-server', 'text-generation-router'],
    prefixes: [],
    ports: [80, 3000],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['API_KEY', '--api-key'],
              set: true,
            },
          ],
        ],
        source: 'huggingface/text-generation-inference launcher/src/main.rs and README',
      },
    ],
    insecure: [],
    publishedSecrets: [],
    endOfLife: {
      source: 'README of huggingface/text-generation-inference: maintenance mode',
      instead: 'vLLM or SGLang',
    },
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'triton',
    name: 'NVIDIA Triton Inference Server',
    category: 'inference-server',
    runsCode: true,
    packages: ['pkg:pypi/nvidia-pytriton'],
    libraries: ['pkg:pypi/nvidia-pytriton'],
    images: [
      {
        name: 'nvcr.io/nvidia/tritonserver',
        tag: 'calendar',
      },
    ],
    charts: ['triton-inference-server', 'tritonserver'],
    commands: ['tritonserver'],
    prefixes: [],
    ports: [8000, 8001, 8002],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [],
        source: 'triton-inference-server/server docs/customization_guide/deploy.md',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: ['--model-control-mode', '--model-control'],
            is: ['explicit'],
          },
        ],
        rule: 'deployment-exposed',
        severity: 'error',
        why: 'whoever reaches it can load a model of their own, which runs code',
        reachable: true,
        source: 'google/tsunami-security-scanner-plugins triton_inference_server_model_overwrite',
      },
      {
        when: [
          {
            setting: ['--model-control-mode', '--model-control'],
            is: ['poll'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'whatever is written into the model repository is loaded by itself, code included',
        source: 'triton-inference-server/server docs/customization_guide/deploy.md',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'torchserve',
    name: 'TorchServe',
    category: 'inference-server',
    runsCode: true,
    packages: ['pkg:pypi/torchserve', 'pkg:pypi/torch-model-archiver'],
    libraries: ['pkg:pypi/torch-model-archiver'],
    images: [
      {
        name: 'pytorch/torchserve',
        tag: 'plain',
        purl: 'pkg:pypi/torchserve',
      },
      {
        name: 'pytorch/torchserve-nightly',
        tag: 'none',
      },
      {
        name: 'pytorch/torchserve-kfs',
        tag: 'plain',
        purl: 'pkg:pypi/torchserve',
      },
    ],
    charts: ['torchserve'],
    commands: ['torchserve --start', 'torchserve --foreground', 'torchserve'],
    prefixes: [
      'TS_DISABLE_TOKEN_AUTHORIZATION',
      'TS_CONFIG_FILE',
      'TS_ALLOWED_URLS',
      'TS_ENABLE_MODEL_API',
      'TS_MANAGEMENT_ADDRESS',
      'TS_INFERENCE_ADDRESS',
    ],
    ports: [8080, 8081, 8082, 7070, 7071],
    guarding: [
      {
        versions: '<0.11.1',
        byDefault: 'open',
        closedBy: [],
        source:
          'pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260',
      },
      {
        byDefault: 'closed',
        closedBy: [],
        source:
          'pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              '--disable-token-auth',
              '--disable-token',
              'TS_DISABLE_TOKEN_AUTHORIZATION',
              'config:disable_token_authorization',
              'disable_token_authorization',
            ],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'everybody may call a server that runs the code of its models',
        propose: 'TS_DISABLE_TOKEN_AUTHORIZATION=false',
        source:
          'pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260',
      },
      {
        when: [
          {
            setting: ['config:management_address', 'TS_MANAGEMENT_ADDRESS'],
            is: ['http://0.0.0.0:8081'],
          },
        ],
        rule: 'deployment-exposed',
        severity: 'error',
        why: 'its management interface, which loads code, listens on all addresses',
        reachable: true,
        source:
          'pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260',
      },
      {
        when: [
          {
            setting: ['--enable-model-api', 'TS_ENABLE_MODEL_API', 'config:enable_model_api'],
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-unsafe-loading',
        severity: 'warning',
        why: 'whoever may call it can register a model archive, which runs code',
        propose: 'TS_ENABLE_MODEL_API=false',
        source:
          'pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260',
      },
    ],
    publishedSecrets: [],
    endOfLife: {
      source: 'README of pytorch/serve: the repository is no longer maintained',
      instead: 'another server, such as Triton or vLLM',
    },
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'bentoml',
    name: 'BentoML / OpenLLM',
    category: 'inference-server',
    runsCode: true,
    packages: ['pkg:pypi/bentoml', 'pkg:pypi/openllm'],
    libraries: ['pkg:pypi/bentoml'],
    images: [
      {
        name: 'bentoml/bento-server',
        tag: 'none',
      },
      {
        name: 'quay.io/bentoml/bento-image-builder',
        tag: 'none',
      },
    ],
    charts: ['yatai', 'bentoml'],
    commands: ['bentoml serve', 'bentoml serve-http', 'bentoml start', 'openllm serve', 'openllm start'],
    prefixes: ['BENTOML_'],
    ports: [3000, 3001],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [],
        source: 'docs.bentoml.com: no setting asks for a login',
      },
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'lmdeploy',
    name: 'LMDeploy',
    category: 'inference-server',
    runsCode: false,
    packages: ['pkg:pypi/lmdeploy'],
    libraries: ['pkg:pypi/lmdeploy'],
    images: [
      {
        name: 'openmmlab/lmdeploy',
        tag: 'plain',
        purl: 'pkg:pypi/lmdeploy',
      },
    ],
    charts: [],
    commands: ['lmdeploy serve', 'lmdeploy serve api_server'],
    prefixes: ['LMDEPLOY_'],
    ports: [23333],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: '--api-keys',
              set: true,
            },
          ],
        ],
        source: 'InternLM/lmdeploy lmdeploy/cli/serve.py, utils.py',
      },
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'localai',
    name: 'LocalAI',
    category: 'inference-server',
    runsCode: false,
    packages: ['pkg:golang/github.com/mudler/LocalAI'],
    libraries: ['pkg:golang/github.com/mudler/LocalAI'],
    images: [
      {
        name: 'localai/localai',
        tag: 'plain',
        purl: 'pkg:golang/github.com/mudler/LocalAI',
      },
      {
        name: 'quay.io/go-skynet/local-ai',
        tag: 'plain',
        purl: 'pkg:golang/github.com/mudler/LocalAI',
      },
    ],
    charts: ['local-ai', 'localai'],
    commands: ['local-ai', 'local-ai run'],
    prefixes: ['LOCALAI_'],
    ports: [8080],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['LOCALAI_API_KEY', 'API_KEY', '--api-keys'],
              set: true,
            },
          ],
          [
            {
              setting: 'LOCALAI_AUTH',
              is: ['true', '1', 'yes', 'on'],
            },
          ],
        ],
        source: 'mudler/LocalAI core/cli/run.go',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'LOCALAI_DISABLE_API_KEY_REQUIREMENT_FOR_HTTP_GET',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'warning',
        why: 'requests that read are answered without a key',
        propose: 'LOCALAI_DISABLE_API_KEY_REQUIREMENT_FOR_HTTP_GET=false',
        source: 'mudler/LocalAI core/cli/run.go',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'xinference',
    name: 'Xinference',
    category: 'inference-server',
    runsCode: true,
    packages: ['pkg:pypi/xinference', 'pkg:pypi/xinference-client'],
    libraries: ['pkg:pypi/xinference-client'],
    images: [
      {
        name: 'xprobe/xinference',
        tag: 'plain',
        purl: 'pkg:pypi/xinference',
      },
      {
        name: 'registry.cn-hangzhou.aliyuncs.com/xprobe_xinference/xinference',
        tag: 'plain',
        purl: 'pkg:pypi/xinference',
      },
    ],
    charts: ['xinference'],
    commands: ['xinference-local', 'xinference-supervisor', 'xinference-worker', 'xinference'],
    prefixes: ['XINFERENCE_'],
    ports: [9997, 9999],
    guarding: [
      {
        versions: '<3.0.0',
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: '--auth-config',
              set: true,
            },
          ],
        ],
        source: 'xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py',
      },
      {
        versions: '>=3.0.0',
        byDefault: 'first-visitor',
        closedBy: [],
        source: 'xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: 'XINFERENCE_AUTH_ADVANCED',
            is: ['false', '0', 'no'],
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'error',
        why: 'nobody is asked who they are',
        propose: 'XINFERENCE_AUTH_ADVANCED=true',
        source: 'xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py',
      },
      {
        when: [
          {
            setting: 'XINFERENCE_TRUST_REMOTE_CODE',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-unsafe-loading',
        severity: 'error',
        why: 'code of model repositories runs in the server',
        propose: 'XINFERENCE_TRUST_REMOTE_CODE=0',
        source: 'xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp server / RPC',
    category: 'inference-server',
    runsCode: false,
    packages: ['pkg:pypi/llama-cpp-python', 'pkg:github/ggml-org/llama.cpp'],
    libraries: ['pkg:pypi/llama-cpp-python', 'pkg:github/ggml-org/llama.cpp'],
    images: [
      {
        name: 'ghcr.io/ggml-org/llama.cpp',
        tag: 'build',
      },
      {
        name: 'ghcr.io/ggerganov/llama.cpp',
        tag: 'build',
      },
    ],
    charts: ['llama-cpp'],
    commands: ['llama-server', 'rpc-server', 'llama-rpc-server', 'python -m llama_cpp.server'],
    prefixes: ['LLAMA_ARG_'],
    ports: [8080, 50052],
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['--api-key', '--api-key-file', 'LLAMA_API_KEY'],
              set: true,
            },
          ],
        ],
        source: 'ggml-org/llama.cpp tools/server/README.md',
      },
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
