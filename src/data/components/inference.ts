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
    commands: ['ollama serve'],
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
    advisories: [
      {
        id: 'CVE-2024-37032',
        versions: '<0.1.34',
        severity: 'high',
        summary: 'files of the server can be overwritten, which leads to running code',
        fixed: '0.1.34',
        purl: 'pkg:golang/github.com/ollama/ollama',
        source: 'GO-2024-2901, GHSA-8hqg-whrw-pv92',
      },
      {
        id: 'CVE-2024-45436',
        versions: '<0.1.47',
        severity: 'high',
        fixed: '0.1.47',
        purl: 'pkg:golang/github.com/ollama/ollama',
        source: 'GO-2024-3104',
      },
      {
        id: 'CVE-2025-51471',
        versions: '<=0.9.6',
        severity: 'medium',
        purl: 'pkg:golang/github.com/ollama/ollama',
        source: 'GO-2025-3824',
      },
      {
        id: 'CVE-2026-7482',
        versions: '<0.17.1',
        severity: 'critical',
        fixed: '0.17.1',
        purl: 'pkg:golang/github.com/ollama/ollama',
        source: 'GO-2026-5748, GHSA-x8qc-fggm-mpqg',
      },
    ],
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
        cure: 'Use vLLM 0.11.1 or later, or remove the option.',
        source: 'GHSA-mrw7-hf4f-83pf',
      },
      {
        when: [{ setting: ['--api-key', 'VLLM_API_KEY'], is: ['EMPTY', 'token-abc123'] }],
        rule: 'deployment-default-secret',
        severity: 'error',
        why: 'the documents publish this key',
        source: 'docs.vllm.ai: serving/openai_compatible_server',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2025-32444',
        versions: '>=0.6.5 <0.8.5',
        severity: 'critical',
        summary: 'pickles from the network are read',
        fixed: '0.8.5',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-hj4w-hm2g-p6w5',
      },
      {
        id: 'CVE-2025-47277',
        versions: '>=0.6.5 <0.8.5',
        severity: 'critical',
        summary: 'pickles from the network are read',
        fixed: '0.8.5',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-hjq4-87xh-g4fv',
      },
      {
        id: 'CVE-2025-62164',
        versions: '>=0.10.2 <0.11.1',
        severity: 'high',
        summary: 'tensors of a request corrupt memory',
        fixed: '0.11.1',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-mrw7-hf4f-83pf',
      },
      {
        id: 'CVE-2025-66448',
        versions: '<0.11.1',
        severity: 'high',
        summary: 'the configuration of a model runs its code',
        fixed: '0.11.1',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-8fr4-5q9j-m8gm',
      },
      {
        id: 'CVE-2026-22778',
        versions: '>=0.8.3 <0.14.1',
        severity: 'critical',
        summary: 'a video of a request runs code',
        fixed: '0.14.1',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-4r2x-xpjr-7cvv',
      },
      {
        id: 'CVE-2026-22807',
        versions: '>=0.10.1 <0.14.0',
        severity: 'high',
        summary: 'a model runs its code when it is loaded',
        fixed: '0.14.0',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-2pc9-4j83-qjmr',
      },
      {
        id: 'CVE-2026-27893',
        versions: '>=0.10.1 <0.18.0',
        severity: 'high',
        summary: 'code of models runs although it was refused',
        fixed: '0.18.0',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-7972-pg2x-xr59',
      },
      {
        id: 'CVE-2026-48746',
        versions: '>=0.3.0 <0.22.0',
        severity: 'critical',
        summary: 'the key can be passed by',
        fixed: '0.22.0',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-94f4-hr76-p5j6',
      },
      {
        id: 'CVE-2026-54232',
        versions: '<0.22.1',
        severity: 'high',
        fixed: '0.22.1',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-jrf6-vqxq-pjv2',
      },
      {
        id: 'CVE-2026-54234',
        versions: '>=0.17.1 <0.24.0',
        severity: 'high',
        summary: 'a request can stop the server',
        fixed: '0.24.0',
        purl: 'pkg:pypi/vllm',
        source: 'GHSA-8wr5-jm2h-8r4f',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2026-5760',
        versions: '<=0.5.9',
        severity: 'critical',
        fixed: '0.5.10',
        purl: 'pkg:pypi/sglang',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2026-15969',
        versions: '<=0.5.15',
        severity: 'critical',
        purl: 'pkg:pypi/sglang',
        source: 'GHSA-2wvm-gjg7-5jfm',
      },
      {
        id: 'CVE-2026-15976',
        versions: '<=0.5.15',
        severity: 'critical',
        purl: 'pkg:pypi/sglang',
        source: 'GHSA-wf98-gv64-5wrf',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2026-63086',
        versions: '<=3.3.7',
        severity: 'high',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2025-23319',
        versions: '<25.07',
        severity: 'high',
        fixed: '25.07',
        source: 'pytriton #108; Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2025-23320',
        versions: '<25.07',
        severity: 'high',
        fixed: '25.07',
        source: 'pytriton #108; Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2025-23334',
        versions: '<25.07',
        severity: 'high',
        fixed: '25.07',
        source: 'pytriton #108; Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2026-24207',
        versions: '<26.03',
        severity: 'critical',
        fixed: '26.03',
        source: 'GHSA-gfjf-7c33-r54h',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2023-43654',
        versions: '>=0.1.0 <0.8.2',
        severity: 'critical',
        summary: 'models can be loaded from anywhere, and run code',
        fixed: '0.8.2',
        purl: 'pkg:pypi/torchserve',
        source: 'GHSA-8fxr-qfr9-p34w',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2025-27520',
        versions: '>=1.3.4 <1.4.3',
        severity: 'critical',
        summary: 'a request is read as a pickle',
        fixed: '1.4.3',
        purl: 'pkg:pypi/bentoml',
        source: 'GHSA-33xw-247w-6hmc',
      },
      {
        id: 'CVE-2025-32375',
        versions: '>=1.0.0a1 <1.4.8',
        severity: 'critical',
        summary: 'a request to a runner is read as a pickle',
        fixed: '1.4.8',
        purl: 'pkg:pypi/bentoml',
        source: 'GHSA-7v4r-c989-xh26',
      },
      {
        id: 'CVE-2026-27905',
        versions: '<1.4.36',
        severity: 'high',
        fixed: '1.4.36',
        purl: 'pkg:pypi/bentoml',
        source: 'GHSA-m6w7-qv66-g3mf',
      },
      {
        id: 'CVE-2026-35043',
        versions: '<1.4.38',
        severity: 'high',
        fixed: '1.4.38',
        purl: 'pkg:pypi/bentoml',
        source: 'GHSA-fgv4-6jr3-jgfw',
      },
      {
        id: 'CVE-2026-44345',
        versions: '<1.4.39',
        severity: 'high',
        fixed: '1.4.39',
        purl: 'pkg:pypi/bentoml',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
      {
        id: 'CVE-2026-44346',
        versions: '<1.4.39',
        severity: 'high',
        fixed: '1.4.39',
        purl: 'pkg:pypi/bentoml',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2026-46432',
        versions: '<=0.12.3',
        severity: 'high',
        purl: 'pkg:pypi/lmdeploy',
        source: 'GHSA-m549-qq94-fvhg, GHSA-9xq9-36w5-q796',
      },
      {
        id: 'CVE-2026-46517',
        versions: '<=0.12.3',
        severity: 'high',
        purl: 'pkg:pypi/lmdeploy',
        source: 'GHSA-m549-qq94-fvhg, GHSA-9xq9-36w5-q796',
      },
      {
        id: 'CVE-2026-33626',
        versions: '<0.12.3',
        severity: 'high',
        fixed: '0.12.3',
        purl: 'pkg:pypi/lmdeploy',
        source: 'GHSA-6w67-hwm5-92mq',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2024-9900',
        versions: '<2.22.0',
        severity: 'medium',
        fixed: '2.22.0',
        purl: 'pkg:golang/github.com/mudler/LocalAI',
        source: 'GO-2025-3542',
      },
    ],
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
    commands: ['xinference-local', 'xinference-supervisor', 'xinference-worker'],
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
    advisories: [
      {
        id: 'CVE-2025-3622',
        versions: '<=1.4.1',
        severity: 'critical',
        purl: 'pkg:pypi/xinference',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
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
    advisories: [
      {
        id: 'CVE-2024-34359',
        versions: '>=0.2.30 <0.2.72',
        severity: 'critical',
        summary: 'the template of a model file runs code',
        fixed: '0.2.72',
        purl: 'pkg:pypi/llama-cpp-python',
        source: 'GHSA-56xg-wfcc-g829',
      },
      {
        id: 'CVE-2026-34159',
        versions: '<b8492',
        severity: 'critical',
        summary: 'messages over the network corrupt memory',
        fixed: 'b8492',
        source: 'GHSA-j8rj-fmpv-wcxw',
      },
      {
        id: 'CVE-2024-42479',
        versions: '<b3561',
        severity: 'critical',
        summary: 'messages over the network write into memory',
        fixed: 'b3561',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source',
      },
    ],
    reviewed: '2026-11-24',
  },
]
