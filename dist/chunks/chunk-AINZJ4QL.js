import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LARGEST_LOCKFILE,
  decode,
  tooLarge
} from "./chunk-46IOGIOI.js";
import {
  Minimatch,
  braceExpand
} from "./chunk-ISKTW5BK.js";
import {
  settingUsers
} from "./chunk-I54X2MWV.js";
import {
  composeDependents
} from "./chunk-FFTSNJVK.js";
import {
  mentionsCommand
} from "./chunk-I6D6EOK5.js";
import {
  mentions
} from "./chunk-HT6QOVP6.js";
import {
  lfsPointer
} from "./chunk-SSHJW3H2.js";
import {
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/agents/concerns.ts
var SETTINGS = /mcp|servers|hooks|command|cmd|permission|approv|accept|allow|bypass|dangerous|yolo|sandbox|trust|base_?-?url|api.?base|endpoint|_host|helper|refresh|notify|proxy|ssl|tls|preload|dyld_|bash_env|certs|node_options|directories|exclude|key|token|secret|password|goose_mode|yes-always|folderOpen|extensions|marketplace/i;
var concernsAgents = (text) => SETTINGS.test(text);
var mayHideText = (text) => /[^\t\n\f\r\x20-\x7e]|<!--|\\u|\]:[ \t]{0,9}[#<]/.test(text);
var runsAgent = (text) => /claude|codex|gemini|qwen|ai-inference|opencode|goose|aider|cursor-agent|copilot|\bllm\b|\bamp\b|warp|augment|droid|auggie|\bq\s+chat\b|kiro|uses["']?:\s{0,9}["']?\.\//i.test(
  text
);
var hasHead = (text) => text.startsWith("---") && /^(?:hooks|mcp-?servers|permissionMode|permission|[\w-]{0,20}tools)\s{0,5}:/im.test(text);

// src/readers/deployments/mention.ts
var mentionsStart = (text) => /\b(?:docker|podman|nerdctl|finch)\s[^\n]{0,200}\b(?:run|create)\b/.test(text) || /\b(?:langflow|flowise|n8n|ollama|vllm|sglang|litellm|ray|mlflow|jupyter|marimo|xinference|lmdeploy|llama-server|chroma|prefect|tritonserver|torchserve|text-generation-launcher|open-webui|letta|bentoml|openllm|streamlit|gradio|chainlit|local-ai|start-notebook|ngrok|cloudflared|localtunnel|zrok|localhost\.run)\b/i.test(
  text
);

// src/readers/imports/javascript-concerns.ts
var hasImports = (text) => /\b(?:from|import|require|resolve|mock|doMock|unmock|requireActual|requireMock|importActual|importMock|createMockFromModule)(?:\s{40}|\s{0,39}\(?(?:\s{40}|\s{0,39}(?:\/|["'`](?!\.{0,2}\/|\.{1,2}["'`]|node:))))|<reference\s/.test(
  text
);

// src/readers/models/config-concerns.ts
var KEYS = [
  // The image of Ollama itself names no model.
  /(?<!\/)ollama(?!\/ollama)/i,
  /:\/\/(?<=\b(?:s3|gs|hf|oci|modelscope|kaggle):\/\/)/i,
  /_(?:or_path|target_|model\b)/i,
  /repo_?id|hf_|dataset_|datasets?"?\s*[:=]/i,
  /_(?:model(?<=base_model)|uri(?<=bucket_uri)|map(?<=auto_map)|type(?<=kernel_type)|url(?<=(?:checkpoint|weights)_url))/i,
  /model(?:_?(?:name|id|uri|url|source|list|repo)|[-_ ]?(?:path|tag))/i,
  /hugging_?face/i,
  /speculative/i,
  /litellm/i,
  /storage_?uri/i,
  /merge_method|manifestVersion/i
];
var MODELS = /(?:models?|tokenizer)"?\s*[:=](?<=^[ \t]*"?(?:models?|tokenizer)"?\s*[:=])/m;
var concernsModels = (text) => MODELS.test(text) || KEYS.some((key) => key.test(text));
var concernsEnvironment = (text) => /MODEL|DATASET|HF_|STORAGE_URI|\bADD[ \t][^\n]{0,200}:\/\//i.test(text);
var WEIGHTS = /\.(?:safetensors|gguf|ggml|pth?|ckpt|h5|keras|pkl|pickle|joblib|onnx|tflite|llamafile|nemo)\b/i;
var concernsDocs = (text) => /^---[ \t]*\n/.test(text) || /\b(?:huggingface|hf|hf-mirror|modelscope)\.(?:co|cn|ai|com)\/|hf:\/\/|from_pretrained|pipeline\(|transformers|diffusers|ollama|llama/i.test(
  text
) || WEIGHTS.test(text);
var concernsScripts = (text) => /@(?:huggingface|xenova)\/|node-llama-cpp|onnxruntime-|@tensorflow\/tfjs|@mediapipe\/|ollama|llamaindex|langchain|transformers-js|\/resolve\//i.test(
  text
) || /:\/\//.test(text) && WEIGHTS.test(text);

// src/readers/notebook-text.ts
var BEGIN = '"image/';
var PICTURE = /"image\/[\w.+-]{1,60}"[ \t]{0,8}:[ \t]{0,8}"/y;
var withoutPictures = (text) => {
  const parts = [];
  let from = 0;
  for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, Math.max(from, at + 1))) {
    PICTURE.lastIndex = at;
    if (!PICTURE.test(text)) continue;
    const [begin, end] = [PICTURE.lastIndex, text.indexOf('"', PICTURE.lastIndex)];
    if (end < 0) break;
    parts.push(text.slice(from, begin));
    from = end;
  }
  return parts.length ? parts.join("") + text.slice(from) : text;
};

// src/readers/table.ts
var isDeployed = (text) => /^apiVersion:/m.test(text) && /^kind:/m.test(text) && text.includes("image:");
var isWorkload = (text) => /^(?:apiVersion|- *apiVersion| {2}apiVersion| {2}- *apiVersion):/m.test(text) && /^ *(?:- *)?(?:containers|predictor|worker|chart|valuesContent) *:|^kind: *["']?(?:Service|Ingress|HTTPRoute|VirtualService|IngressRoute)\b/m.test(
  text
);
var isValues = (text) => /^(?:apiVersion:|dependencies:)|^ *(?:image|repository|tag|service|ingress|env|extraEnv\w*|environment|hostNetwork|privileged|securityContext)\s*:/m.test(
  text
);
var isConfiguration = (text) => /^(?:general_settings|litellm_settings|router_settings|model_list|service|storage|common|proxy|etcd):/m.test(
  text
) || /^\s{0,20}(?:\w+_address|disable_token_authorization|enable_model_api|model_store|allowed_urls)\s*=/m.test(
  text
) || /^\[[\w.]+\]|^\s{0,20}c\.\w+\.\w+\s*=|"(?:graphs|\w+App|IdentityProvider)"/m.test(text);
var readers = [
  {
    id: "package-json",
    what: "packages in package.json",
    paths: ["**/package.json"],
    load: async () => (await import("./package-json-UM5FAKSC.js")).packageJson
  },
  {
    id: "package-lock",
    what: "packages in lockfiles of npm",
    paths: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./package-lock-WDG6YJU2.js")).packageLock
  },
  {
    id: "requirements",
    what: "packages in requirements and constraints of pip",
    paths: [
      "**/requirements*.{txt,in}",
      "**/*[-_.]requirements*.{txt,in}",
      "**/requirements/*.{txt,in}",
      "**/constraints*.{txt,in}",
      "**/*[-_.]constraints*.{txt,in}",
      "**/{base,ci,dev,docs,lint,local,main,prod,test,tests}.in"
    ],
    load: async () => (await import("./requirements-SP7NXJRO.js")).requirements
  },
  {
    id: "pyproject",
    what: "packages in pyproject.toml",
    paths: ["**/pyproject.toml"],
    load: async () => (await import("./pyproject-MODSGRFJ.js")).pyproject
  },
  {
    id: "poetry-lock",
    what: "packages in poetry.lock",
    paths: ["**/poetry.lock"],
    load: async () => (await import("./poetry-lock-OAOMV6IR.js")).poetryLock
  },
  {
    id: "uv-lock",
    what: "packages in uv.lock, and in lockfiles of scripts",
    paths: ["**/uv.lock", "**/*.py.lock"],
    load: async () => (await import("./uv-lock-OCFVKEP3.js")).uvLock
  },
  {
    id: "pdm-lock",
    what: "packages in pdm.lock",
    paths: ["**/pdm.lock", "**/pdm.*.lock"],
    load: async () => (await import("./pdm-lock-ZLORHP76.js")).pdmLock
  },
  {
    id: "pylock",
    what: "packages in pylock.toml",
    // PEP 751: one name without a dot may stand between.
    paths: ["**/pylock.toml", "**/pylock.+([!.]).toml"],
    load: async () => (await import("./pylock-G4Q4V2ZF.js")).pylock
  },
  {
    id: "pipfile",
    what: "packages in Pipfile",
    paths: ["**/Pipfile"],
    load: async () => (await import("./pipfile-AU2VUIPR.js")).pipfile
  },
  {
    id: "pipfile-lock",
    what: "packages in Pipfile.lock",
    paths: ["**/Pipfile.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./pipfile-lock-B26R4Z7C.js")).pipfileLock
  },
  {
    id: "setup-py",
    what: "packages in setup.py",
    paths: ["**/setup.py"],
    load: async () => (await import("./setup-py-AUJ2QL3P.js")).setupPy
  },
  {
    id: "setup-cfg",
    what: "packages in setup.cfg",
    paths: ["**/setup.cfg"],
    load: async () => (await import("./setup-cfg-UEMWBXTK.js")).setupCfg
  },
  {
    id: "script-metadata",
    what: "packages in the metadata of Python scripts",
    paths: ["**/*.py"],
    concerns: (text) => text.includes("# /// script"),
    load: async () => (await import("./script-metadata-BZP2UUC2.js")).scriptMetadata
  },
  {
    id: "conda-environment",
    what: "packages in conda's environment files",
    paths: ["**/*{conda,environment}*.{yml,yaml}"],
    concerns: (text) => /^ *dependencies *:/m.test(text),
    load: async () => (await import("./conda-environment-6MFRPETA.js")).condaEnvironment
  },
  {
    id: "conda-lock",
    what: "packages in conda-lock.yml",
    paths: ["**/*conda-lock.{yml,yaml}"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./conda-lock-H2C4VZHE.js")).condaLock
  },
  {
    id: "pixi",
    what: "packages in pixi's manifests",
    paths: ["**/pixi.toml", "**/pyproject.toml"],
    load: async () => (await import("./pixi-WCJXR2MR.js")).pixi
  },
  {
    id: "python-imports",
    what: "imports in Python code",
    paths: ["**/*.py"],
    concerns: (text) => text.includes("import"),
    load: async () => (await import("./python-imports-43MTQXYC.js")).pythonImportsReader
  },
  {
    id: "notebook-imports",
    what: "imports in Python notebooks",
    paths: ["**/*.ipynb"],
    concerns: (text) => text.includes("import"),
    load: async () => (await import("./notebook-imports-J24XYRLB.js")).notebookImports
  },
  {
    id: "dockerfile",
    what: "install commands in Dockerfiles",
    paths: ["**/Dockerfile", "**/Dockerfile.!(dockerignore)", "**/*.dockerfile", "**/Containerfile*"],
    load: async () => (await import("./dockerfile-L2F3MBVN.js")).dockerfile
  },
  {
    id: "shell",
    what: "install commands in shell scripts",
    paths: ["**/*.{sh,bash,zsh,ksh}", "**/.husky/*", "**/.envrc"],
    load: async () => (await import("./shell-KPHHB47N.js")).shell
  },
  {
    id: "python",
    what: "models in Python code",
    paths: ["**/*.py"],
    concerns: mentions,
    load: async () => (await import("./python-EPEJVF56.js")).python
  },
  {
    id: "makefile",
    what: "install commands in Makefiles and justfiles",
    paths: ["**/{GNU,}Makefile", "**/Makefile.*", "**/*.{mk,mak}", "**/{.,}justfile", "**/*.just"],
    concerns: mentionsCommand,
    load: async () => (await import("./makefile-MJL6RIZF.js")).makefile
  },
  {
    id: "workflow-run",
    what: "install commands in GitHub workflows and composite actions",
    paths: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"],
    concerns: mentionsCommand,
    load: async () => (await import("./workflow-run-M5FAJG53.js")).workflowRun
  },
  {
    id: "workflow-uses",
    what: "actions, reusable workflows and images in GitHub workflows",
    paths: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"],
    load: async () => (await import("./workflow-uses-KE2ZPYVE.js")).workflowUses
  },
  {
    id: "pre-commit",
    what: "hooks of pre-commit and what they are installed with",
    paths: ["**/.pre-commit-config.{yml,yaml}"],
    load: async () => (await import("./pre-commit-SJFLGY53.js")).preCommit
  },
  {
    id: "ci",
    what: "install commands and images in other CI systems and task runners",
    paths: [
      "**/{.,*.}gitlab-ci*.{yml,yaml}",
      "**/azure-pipelines*.{yml,yaml}",
      "**/.circleci/*.{yml,yaml}",
      "**/{.travis,.drone,.woodpecker,bitbucket-pipelines,Taskfile}.{yml,yaml}"
    ],
    concerns: (text) => text.includes("image") || mentionsCommand(text),
    load: async () => (await import("./ci-ATTXDRBF.js")).ci
  },
  {
    id: "dockerfile-images",
    what: "images that Dockerfiles build upon",
    paths: ["**/Dockerfile", "**/Dockerfile.!(dockerignore)", "**/*.dockerfile", "**/Containerfile*"],
    load: async () => (await import("./dockerfile-images-OYOISZZ5.js")).dockerfileImages
  },
  {
    id: "compose",
    what: "images and commands in Compose files",
    paths: ["**/*compose*.{yml,yaml}"],
    concerns: (text) => /^services:/m.test(text),
    load: async () => (await import("./compose-DI5CNFWS.js")).compose
  },
  {
    id: "compose-services",
    what: "services that Compose files start, and their settings",
    // Of the others only the Compose files beside them are read, which may hang on them.
    paths: [
      "**/*compose*.{yml,yaml}",
      "**/{.env,.env.*,*.env}",
      "**/Dockerfile",
      "**/Dockerfile.!(dockerignore)",
      "**/*.dockerfile",
      "**/Containerfile*"
    ],
    concerns: (text) => /^["']?(?:services|include)["']?[ \t]*:/m.test(text),
    dependents: composeDependents,
    load: async () => (await import("./compose-services-A5SKZGSL.js")).composeServices
  },
  {
    id: "dockerfile-services",
    what: "servers that Dockerfiles install and start",
    paths: ["**/Dockerfile", "**/Dockerfile.!(dockerignore)", "**/*.dockerfile", "**/Containerfile*"],
    load: async () => (await import("./dockerfile-services-YVIZCBKU.js")).dockerfileServices
  },
  {
    id: "devcontainer-services",
    what: "containers that development environments run in, and their privileges",
    paths: ["**/{.,}devcontainer.json"],
    load: async () => (await import("./devcontainer-services-JZ65WNNN.js")).devcontainerServices
  },
  {
    id: "environment-settings",
    what: "settings of servers in .env files",
    paths: ["**/{.env,.env.*,*.env}"],
    concerns: (text) => /^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9]*_\w+[ \t]*=/m.test(text),
    load: async () => (await import("./environment-settings-IX43TFTB.js")).environmentSettings
  },
  {
    id: "component-config",
    what: "configuration files of servers that the gate knows",
    paths: [
      "**/*{litellm,config,proxy,qdrant,milvus}*.{yml,yaml}",
      "**/qdrant/**/*.{yml,yaml}",
      "**/*.properties",
      "**/.{chainlit,streamlit}/config.toml",
      "**/jupyter_*_config.{py,json}",
      "**/{airflow.cfg,basic_auth.ini,langgraph.json}"
    ],
    concerns: isConfiguration,
    load: async () => (await import("./component-config-DI27COQU.js")).componentConfig
  },
  {
    id: "tunnels",
    what: "public tunnels that code and notebooks open",
    paths: ["**/*.{py,ipynb,sh,bash,zsh}"],
    concerns: (text) => /\bshare\s{0,3}=\s{0,3}True\b|ngrok|cloudflared?\b|localtunnel|\b(?:lt|bore|tailscale|zrok)[ \t]|localhost\.run|serveo/.test(
      text
    ),
    load: async () => (await import("./tunnels-T2REYTC7.js")).tunnels
  },
  {
    id: "kubernetes",
    what: "images and commands in Kubernetes manifests and Helm templates",
    paths: ["**/*.{yml,yaml}"],
    concerns: isDeployed,
    load: async () => (await import("./kubernetes-VRJKXEM5.js")).kubernetes
  },
  {
    id: "devcontainer",
    what: "image, features and commands of development containers",
    paths: ["**/{.,}devcontainer.json"],
    load: async () => (await import("./devcontainer-R6CH7VV6.js")).devcontainer
  },
  {
    id: "package-scripts",
    what: "install commands in scripts of package.json",
    paths: ["**/package.json"],
    concerns: (text) => text.includes('"scripts"') && mentionsCommand(text),
    load: async () => (await import("./package-scripts-Q2BPMMQ3.js")).packageScripts
  },
  {
    id: "agent-config",
    what: "servers and hooks in settings of agents and MCP clients",
    paths: [
      "**/{.,}mcp{,_config,-config,_settings,-settings}.json",
      "**/{claude_desktop_config,cline_mcp_settings,gemini-extension,opencode}.json",
      "**/.{amazonq,claude,claude-plugin,cline,codex,continue,cursor,gemini,kiro,qwen,roo,trae,vscode,windsurf,zed}/**/*.{json,jsonc,toml,yml,yaml}"
    ],
    concerns: (text) => /\b(?:command|cmd)\b/.test(text),
    load: async () => (await import("./agent-config-O53VVMI6.js")).agentConfig
  },
  {
    id: "agent-settings",
    what: "servers, permissions and hooks in settings of agents, MCP clients and editors",
    paths: [
      "**/{.,}mcp{,_config,-config,_settings,-settings,-servers,_servers}.json",
      "**/{claude_desktop_config,cline_mcp_settings,gemini-extension,managed-settings,hooks}.json",
      "**/{opencode.{json,jsonc},{.,}crush.json}",
      "**/{.,}devcontainer.json",
      "**/*.{code-workspace,kiro.hook}",
      "**/.{amazonq,amp,augment,claude,claude-plugin,cline,codex,continue,cursor,factory,gemini,goose,junie,kilocode,kiro,opencode,qwen,roo,trae,vscode,windsurf,zed}/**/*.{json,jsonc,toml,yml,yaml}",
      "**/{goose,zed}/**/{config,settings,recipe,*recipe*}.{json,yml,yaml}",
      "**/goose*recipe*.{json,yml,yaml}",
      "**/.github/hooks/*.json",
      "**/.aider.conf.{yml,yaml}"
    ],
    concerns: concernsAgents,
    load: async () => (await import("./config-ORFVGZRP.js")).agentSettings
  },
  {
    id: "agent-text",
    what: "invisible text in rules, skills, prompts and settings of agents",
    paths: [
      "**/{AGENT,AGENTS,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,QWEN,WARP,CONVENTIONS,SKILL,SKILLS,copilot-instructions}.md",
      "**/*.{instructions,prompt,chatmode,agent}.md",
      "**/*.mdc",
      "**/.{cursorrules,windsurfrules,clinerules,roorules,roomodes,kilocoderules,kilocodemodes,goosehints,augment-guidelines,rules}",
      "**/.clinerules/**",
      "**/.{agent,agents,aiassistant,amazonq,amp,augment,claude,claude-plugin,cline,codex,continue,cursor,factory,gemini,goose,junie,kilocode,kiro,opencode,openhands,qwen,roo,trae,windsurf}/**/*.{md,mdx,mdc,markdown,txt,json,jsonc,toml,yml,yaml}",
      ".github/{agents,chatmodes,instructions,prompts,skills}/**/*.{md,txt,yml,yaml}",
      "**/{.,}mcp{,_config,-config,_settings,-settings,-servers,_servers}.json",
      "**/{claude_desktop_config,cline_mcp_settings,gemini-extension,opencode}.json",
      "**/.vscode/*.json",
      ".{github,gitea,forgejo}/workflows/*.{yml,yaml}"
    ],
    concerns: mayHideText,
    load: async () => (await import("./text-O6MSRGAZ.js")).agentText
  },
  {
    id: "agent-front-matter",
    what: "tools, hooks and servers in the head of skills, commands and agents",
    paths: [
      "**/SKILL.md",
      "**/*.{agent,chatmode,prompt}.md",
      "**/.{agents,claude,claude-plugin,codex,cursor,gemini,opencode,roo}/**/*.{md,mdc}",
      ".github/{agents,chatmodes,prompts,skills}/**/*.md",
      "**/{agents,commands,skills}/**/*.md"
    ],
    concerns: hasHead,
    load: async () => (await import("./front-matter-VZZAC5AP.js")).agentFrontMatter
  },
  {
    id: "agent-workflow",
    what: "agents in GitHub workflows and composite actions",
    paths: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"],
    concerns: runsAgent,
    load: async () => (await import("./workflow-2EA2LCPU.js")).agentWorkflow
  },
  {
    id: "notebook",
    what: "install commands in notebooks",
    paths: ["**/*.ipynb"],
    concerns: (text) => mentionsCommand(withoutPictures(text)),
    load: async () => (await import("./notebook-MAS373LD.js")).notebook
  },
  {
    id: "notebook-models",
    what: "models in Python notebooks",
    paths: ["**/*.ipynb"],
    concerns: (text) => mentions(withoutPictures(text)),
    load: async () => (await import("./notebook-models-UCJCNUGU.js")).notebookModels
  },
  {
    id: "markdown",
    what: "install commands in documentation, skills and rules of agents",
    paths: [
      "**/*.{md,mdx,mdc,markdown,rst}",
      "**/.{cursorrules,windsurfrules,clinerules,roorules,goosehints}"
    ],
    concerns: mentionsCommand,
    load: async () => (await import("./markdown-C2ABNNVT.js")).markdown
  },
  {
    id: "cargo-toml",
    what: "crates in Cargo.toml",
    paths: ["**/Cargo.toml"],
    load: async () => (await import("./cargo-toml-EVYVC6YE.js")).cargoToml
  },
  {
    id: "cargo-lock",
    what: "crates in Cargo.lock",
    paths: ["**/Cargo.lock"],
    load: async () => (await import("./cargo-lock-4OB4YCSQ.js")).cargoLock
  },
  {
    id: "go-mod",
    what: "modules in go.mod",
    paths: ["**/go.mod"],
    load: async () => (await import("./go-mod-NJKGINMF.js")).goMod
  },
  {
    id: "go-sum",
    what: "modules in go.sum",
    paths: ["**/go.sum", "**/go.work.sum"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./go-sum-P2E5TOPY.js")).goSum
  },
  {
    id: "go-work",
    what: "replaced modules in go.work",
    paths: ["**/go.work"],
    load: async () => (await import("./go-work-4BIYSELN.js")).goWork
  },
  {
    id: "pom",
    what: "artifacts in pom.xml",
    paths: ["**/pom.xml", "**/*.pom", "**/.mvn/extensions.xml"],
    load: async () => (await import("./pom-N5FPNVRC.js")).pom
  },
  {
    id: "gradle",
    what: "artifacts in build files of Gradle",
    paths: ["**/*.gradle", "**/*.gradle.kts"],
    load: async () => (await import("./gradle-MBL6CS4I.js")).gradle
  },
  {
    id: "version-catalog",
    what: "artifacts in version catalogs of Gradle",
    paths: ["**/*.versions.toml"],
    load: async () => (await import("./version-catalog-CMB5DDTR.js")).versionCatalog
  },
  {
    id: "gradle-lockfile",
    what: "artifacts in lockfiles of Gradle",
    paths: ["**/gradle.lockfile", "**/buildscript-gradle.lockfile", "**/gradle/dependency-locks/*.lockfile"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./gradle-lockfile-YY2IPTUD.js")).gradleLockfile
  },
  {
    id: "gradle-verification",
    what: "hashes of artifacts in verification-metadata.xml",
    paths: ["**/gradle/verification-metadata.xml"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./gradle-verification-ARBHEGKV.js")).gradleVerification
  },
  {
    id: "csproj",
    what: "packages in project files of .NET",
    paths: ["**/*.{csproj,fsproj,vbproj,props,targets,proj}"],
    concerns: (text) => /package(?:reference|version|download)|clitoolreference|sdk/i.test(text),
    load: async () => (await import("./csproj-F66MJN5R.js")).csproj
  },
  {
    id: "packages-config",
    what: "packages in packages.config",
    paths: ["**/packages.config", "**/packages.*.config"],
    load: async () => (await import("./packages-config-JJZILL2J.js")).packagesConfig
  },
  {
    id: "packages-lock-json",
    what: "packages in lockfiles of NuGet",
    paths: ["**/packages.lock.json", "**/packages.*.lock.json"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./packages-lock-json-U7N72JJM.js")).packagesLockJson
  },
  {
    id: "dotnet-tools",
    what: "tools and SDKs in dotnet-tools.json and global.json",
    paths: ["**/dotnet-tools.json", "**/global.json"],
    load: async () => (await import("./dotnet-tools-2GOPBK4G.js")).dotnetTools
  },
  {
    id: "gemfile",
    what: "gems in Gemfiles",
    paths: ["**/Gemfile", "**/gems.rb", "**/*.gemfile", "**/Gemfile.!(lock)"],
    load: async () => (await import("./gemfile-UT43JDQH.js")).gemfile
  },
  {
    id: "gemspec",
    what: "gems in gemspecs",
    paths: ["**/*.gemspec"],
    load: async () => (await import("./gemspec-CNDW6LPI.js")).gemspec
  },
  {
    id: "gemfile-lock",
    what: "gems in lockfiles of Bundler",
    paths: ["**/Gemfile.lock", "**/gems.locked", "**/*.gemfile.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./gemfile-lock-D3MIAFQR.js")).gemfileLock
  },
  {
    id: "composer-json",
    what: "packages in composer.json",
    paths: ["**/composer.json"],
    load: async () => (await import("./composer-json-ORSP5OZH.js")).composerJson
  },
  {
    id: "composer-lock",
    what: "packages in composer.lock",
    paths: ["**/composer.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./composer-lock-Y7TUQ5BN.js")).composerLock
  },
  {
    id: "pubspec",
    what: "packages in pubspec.yaml",
    paths: ["**/pubspec.yaml", "**/pubspec_overrides.yaml"],
    load: async () => (await import("./pubspec-FRE2VXFQ.js")).pubspec
  },
  {
    id: "pubspec-lock",
    what: "packages in pubspec.lock",
    paths: ["**/pubspec.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./pubspec-lock-YQZTZ5QS.js")).pubspecLock
  },
  {
    id: "mix-exs",
    what: "packages in mix.exs",
    paths: ["**/mix.exs"],
    load: async () => (await import("./mix-exs-IRVILDEW.js")).mixExs
  },
  {
    id: "mix-lock",
    what: "packages in mix.lock",
    paths: ["**/mix.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./mix-lock-PVDRSFX7.js")).mixLock
  },
  {
    id: "package-swift",
    what: "packages in Package.swift",
    paths: ["**/Package.swift", "**/Package@swift-*.swift"],
    load: async () => (await import("./package-swift-ZKFS3CMX.js")).packageSwift
  },
  {
    id: "package-resolved",
    what: "packages in Package.resolved",
    paths: ["**/Package.resolved"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./package-resolved-OS5YWUZZ.js")).packageResolved
  },
  {
    id: "yarn-lock",
    what: "packages in lockfiles of yarn",
    paths: ["**/yarn.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./yarn-lock-UV66J3M6.js")).yarnLock
  },
  {
    id: "pnpm-lock",
    what: "packages in lockfiles of pnpm",
    paths: ["**/pnpm-lock.yaml"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./pnpm-lock-M22LQUK7.js")).pnpmLock
  },
  {
    id: "pnpm-workspace",
    what: "packages in catalogs and settings of pnpm workspaces",
    paths: ["**/pnpm-workspace.{yaml,yml}"],
    load: async () => (await import("./pnpm-workspace-PU4MBEBC.js")).pnpmWorkspace
  },
  {
    id: "bun-lock",
    what: "packages in lockfiles of Bun",
    paths: ["**/bun.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./bun-lock-2MQPMNGD.js")).bunLock
  },
  {
    id: "bun-lockb",
    what: "binary lockfiles of Bun, which are only reported",
    paths: ["**/bun.lockb"],
    binary: "a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`",
    load: async () => (await import("./bun-lockb-RIFQTMKB.js")).bunLockb
  },
  {
    id: "deno-json",
    what: "packages in deno.json and import maps",
    paths: ["**/deno.{json,jsonc}", "**/import{_,-,}map.json"],
    load: async () => (await import("./deno-json-WEKU4KKY.js")).denoJson
  },
  {
    id: "deno-lock",
    what: "packages in lockfiles of Deno",
    paths: ["**/deno.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./deno-lock-EU4C67RJ.js")).denoLock
  },
  {
    id: "javascript-imports",
    what: "packages that JavaScript and TypeScript code imports",
    paths: ["**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}"],
    concerns: hasImports,
    load: async () => (await import("./javascript-imports-ALRPWC4J.js")).javascript
  },
  {
    id: "model-lock",
    what: "entries of ai-artifacts.lock",
    paths: ["ai-artifacts.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./model-lock-LTKYIHL3.js")).modelLock
  },
  {
    id: "model-config",
    what: "models in YAML, JSON and TOML of trainers, servers and orchestrators",
    paths: ["**/*.{yml,yaml,json,jsonc,toml}", "**/{MLmodel,Kitfile}"],
    concerns: concernsModels,
    data: true,
    load: async () => (await import("./config-I6NTNC4W.js")).modelConfig
  },
  {
    id: "modelfile",
    what: "models that Modelfiles of Ollama build upon",
    paths: ["**/Modelfile", "**/Modelfile.*", "**/*.modelfile"],
    load: async () => (await import("./modelfile-7OKPTXGX.js")).modelfile
  },
  {
    id: "gitmodules",
    what: "models as submodules of git",
    paths: [".gitmodules"],
    load: async () => (await import("./gitmodules-ERRAYCTA.js")).gitmodules
  },
  {
    id: "dvc",
    what: "models and commands in files of DVC",
    paths: ["**/*.dvc", "**/dvc.{yaml,lock}"],
    load: async () => (await import("./dvc-WJH4SBB6.js")).dvc
  },
  {
    id: "cog",
    what: "commands in cog.yaml",
    paths: ["**/cog.{yaml,yml}"],
    load: async () => (await import("./cog-MF5GXSR4.js")).cog
  },
  {
    id: "model-env",
    what: "models in variables of Dockerfiles, .env files and Terraform",
    paths: [
      "**/Dockerfile",
      "**/Dockerfile.!(dockerignore)",
      "**/*.dockerfile",
      "**/Containerfile*",
      "**/.env{,.*}",
      "**/*.tf"
    ],
    concerns: concernsEnvironment,
    load: async () => (await import("./env-QZOY4U2C.js")).modelEnv
  },
  {
    id: "model-docs",
    what: "models in model cards, in code that documentation shows, and by address",
    paths: ["**/*.{md,mdx,markdown}"],
    concerns: concernsDocs,
    load: async () => (await import("./docs-OCB6O6GJ.js")).modelDocs
  },
  {
    id: "javascript-models",
    what: "models in JavaScript and TypeScript code",
    paths: ["**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}"],
    concerns: concernsScripts,
    load: async () => (await import("./javascript-DELH7V7W.js")).javascriptModels
  },
  {
    id: "kubernetes-workloads",
    what: "services that Kubernetes manifests and releases of charts run",
    paths: ["**/*.{yml,yaml}"],
    concerns: isWorkload,
    dependents: settingUsers,
    load: async () => (await import("./kubernetes-workloads-B2MIM63T.js")).kubernetesWorkloads
  },
  {
    id: "kustomize",
    what: "services that kustomizations change",
    paths: ["**/kustomization.{yml,yaml}"],
    load: async () => (await import("./kustomize-KGCLHJ6Y.js")).kustomize
  },
  {
    id: "helm-chart",
    what: "services that charts of Helm and their values run",
    paths: ["**/Chart.{yml,yaml}", "**/{values,values*,*values}.{yml,yaml}", "**/values/*.{yml,yaml}"],
    concerns: isValues,
    // The version of a chart and of what it carries stands in one file, how it runs in the other.
    dependents: (path) => {
      const [, folder, name] = /^(.*\/|)(Chart|values)\.ya?ml$/.exec(path) ?? [];
      return name === "Chart" ? [`${folder}values.yaml`, `${folder}values.yml`] : [];
    },
    load: async () => (await import("./helm-chart-M5NSAZ27.js")).helmChart
  },
  {
    id: "helm-template",
    what: "what templates of Helm say as it stands",
    paths: ["**/templates/**/*.{yml,yaml}"],
    concerns: (text) => text.includes("{{"),
    load: async () => (await import("./helm-template-WHICDBCN.js")).helmTemplate
  },
  {
    id: "terraform",
    what: "services that Terraform runs",
    paths: ["**/*.tf"],
    concerns: (text) => /^[ \t]*resource\s/m.test(text),
    load: async () => (await import("./terraform-BDLT7EDZ.js")).terraform
  },
  {
    id: "workflow-services",
    what: "services that GitHub workflows and composite actions start",
    paths: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"],
    concerns: (text) => /^ *(?:services|container):/m.test(text) || mentionsStart(text),
    load: async () => (await import("./workflow-services-UET4RIWL.js")).workflowServices
  },
  {
    id: "command-services",
    what: "services that shell scripts, Makefiles and documents start",
    paths: [
      "**/*.{sh,bash,zsh,ksh}",
      "**/{GNU,}Makefile",
      "**/Makefile.*",
      "**/*.{mk,mak}",
      "**/{.,}justfile",
      "**/*.just",
      "**/*.{md,mdx,mdc,markdown,rst}"
    ],
    concerns: mentionsStart,
    load: async () => (await import("./command-services-T2VBGEQG.js")).commandServices
  }
];

// src/readers/matching.ts
var OPTIONS = {
  dot: true,
  nocomment: true,
  nonegate: true,
  nocase: true,
  platform: "linux"
};
var endingOf = (name) => name.slice(name.lastIndexOf(".") + 1 || name.length).toLowerCase();
var lastPart = (pattern) => {
  const part = pattern.slice(pattern.lastIndexOf("/") + 1);
  return part.split("{").length === part.split("}").length ? part : pattern;
};
var endingsOf = (pattern) => new Set(
  braceExpand(lastPart(pattern)).map((plain) => {
    const part = plain.slice(plain.lastIndexOf("/") + 1);
    const ending = endingOf(part);
    return (ending ? /^[\w-]+$/.test(ending) : /^[\w-]+$/.test(part)) ? ending : "*";
  })
);
var globs = readers.flatMap(
  (entry) => entry.paths.map((path) => {
    const bare = path.startsWith("**/") ? path.slice(3) : path;
    const last = bare !== path && !bare.includes("/");
    return { entry, pattern: last ? bare : path, last, endings: endingsOf(path) };
  })
);
var made = /* @__PURE__ */ new Map();
var globOf = (pattern) => {
  const glob = made.get(pattern) ?? new Minimatch(pattern, OPTIONS);
  made.set(pattern, glob);
  return glob;
};
var open = globs.filter(({ endings }) => endings.has("*"));
var byEnding = new Map(
  [...new Set(globs.flatMap(({ endings }) => [...endings]))].map((ending) => [
    ending,
    globs.filter(({ endings }) => endings.has("*") || endings.has(ending))
  ])
);
var matches = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const known = (byEnding.get(endingOf(name)) ?? open).filter(({ pattern, last }) => globOf(pattern).match(last ? name : path)).map(({ entry }) => entry);
  return [...new Set(known)];
};

// src/readers/side.ts
var keyOf = ({ reader, lineage }) => `${reader.id} ${lineage}`;
var AT_ONCE = 8;
var MOST_INCLUDES = 200;
var DEEPEST = 20;
var each = async (items, work) => {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [at, item] of queue) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
};
var reason = (error) => error instanceof Error ? error.message : String(error);
var KINDS = {
  symlink: "a symbolic link stands here, which is not followed",
  submodule: "a submodule stands here, which is not entered"
};
var LONGEST_LINE = 400;
var withLines = (placed, { path, text }) => {
  const carries = (one) => one.kind !== "unread" && one.kind !== "deployment" && one.surface !== "lockfile" && one.at.path === path && !one.at.endLine;
  if (!placed.some(carries)) return placed;
  const lines = text.split("\n");
  return placed.map((one) => {
    const line = carries(one) ? lines[one.at.line - 1] : void 0;
    return line === void 0 || line.length > LONGEST_LINE ? one : { ...one, line };
  });
};
var withinLines = (placed, { path, text }) => {
  if (!text.endsWith("\n") || !placed.some(({ kind }) => kind === "unread")) return placed;
  const last = Math.max(1, text.split("\n").length - 1);
  return placed.map(
    (one) => one.kind === "unread" && one.at.path === path && one.at.line > last ? { ...one, at: { path, line: last } } : one
  );
};
var MOST_BESIDE = 60;
var MOST_ROUNDS = 8;
var submoduleText = (commit) => `Subproject commit ${commit}
`;
var textAt = async (change, side, path) => {
  const blob = await change.file(side, path);
  if (blob?.kind === "submodule") return { path, text: submoduleText(blob.id) };
  if (blob?.kind !== "file" || tooLarge(blob.size)) return void 0;
  const decoded = decode(await (await blob.bytes()).slice(0, blob.size));
  return "why" in decoded ? void 0 : { path, text: decoded.text };
};
var isInside = (path) => path !== "" && !/^(?:\/|\.\.(?:\/|$))/.test(path);
var besideOf = async (change, side, reader, file) => {
  const beside = /* @__PURE__ */ new Map();
  for (let round = 0; reader.wants && round < MOST_ROUNDS; round++) {
    const wanted = reader.wants(file, beside).filter((path) => isInside(path) && !beside.has(path));
    if (wanted.length === 0) break;
    const next = [...new Set(wanted)].slice(0, MOST_BESIDE - beside.size);
    const texts = await each(next, (path) => textAt(change, side, path));
    for (const [at, path] of next.entries()) beside.set(path, texts[at]);
  }
  return beside;
};
var lost = (path, what, why) => ({
  placed: [unreadFile(path, 1, what, why, "file")],
  includes: []
});
var readFile = async (change, side, root) => {
  const { blob, reader, concerns, limit, binary, data } = root;
  const { path, kind, size } = blob;
  if (kind !== "file" && concerns) return { placed: [], includes: [], idle: true };
  if (kind !== "file") return lost(path, kind, `${KINDS[kind]}; expected a file`);
  if (binary) return lost(path, "the whole file", binary);
  const large = tooLarge(size, limit);
  const idle = { placed: [], includes: [], idle: true };
  if (large) return data ? idle : lost(path, "the whole file", large);
  try {
    const bytes = await (await blob.bytes()).slice(0, size);
    if (lfsPointer(bytes))
      return data ? idle : lost(path, "a Git LFS pointer", "the text itself is kept elsewhere");
    const decoded = decode(bytes, limit);
    if ("why" in decoded) return data ? idle : lost(path, "the whole file", decoded.why);
    const result = { placed: [], includes: [] };
    if (concerns?.(decoded.text) === false) return { ...result, idle: true };
    const file = { path, text: decoded.text };
    for (const found2 of reader.read(file, await besideOf(change, side, reader, file))) {
      if (found2.kind === "include") result.includes.push(found2);
      else result.placed.push(found2);
    }
    if (side === "base") return result;
    const found = withinLines(result.placed, file);
    return { ...result, placed: [...withLines(found, file)] };
  } catch (error) {
    return lost(path, "the whole file", `it could not be read: ${reason(error)}`);
  }
};
var follower = (change, side, roots, ignored) => {
  const seen = new Set(roots.map(({ blob, reader }) => `${reader.id} ${blob.path}`));
  let asked = 0;
  return async (include, { reader: own, depth }) => {
    const { path, at, reader: id = own.id, optional } = include;
    const key = `${id} ${path}`;
    if (seen.has(key) || ignored(path)) return void 0;
    if (path === "" || path === ".." || path.startsWith("../")) {
      return optional ? void 0 : unread(at, path, "it lies outside of the repository; expected a path within it");
    }
    if (depth >= DEEPEST) return unread(at, path, `included through more than ${DEEPEST} files`);
    if (asked++ >= MOST_INCLUDES) return unread(at, path, `more than ${MOST_INCLUDES} files are included`);
    const blob = await change.file(side, path);
    if (!blob && optional) return void 0;
    seen.add(key);
    if (!blob) return unread(at, path, "there is no such file; expected one that the line can include");
    if (matches(path).some((entry) => entry.id === id)) return void 0;
    const reader = id === own.id ? own : await readers.find((entry) => entry.id === id)?.load();
    if (!reader) return unread(at, path, `there is no reader "${id}"`);
    return { blob, reader, lineage: path, depth: depth + 1 };
  };
};
var readSide = async (change, side, roots, ignored) => {
  const found = /* @__PURE__ */ new Map();
  const follow = follower(change, side, roots, ignored);
  const lostPaths = /* @__PURE__ */ new Set();
  let level = roots.map((root) => ({ ...root, depth: 0 }));
  while (level.length) {
    const read = await each(level, (visit) => readFile(change, side, visit));
    const next = [];
    for (const [at, visit] of level.entries()) {
      const { placed = [], includes = [], idle } = read[at] ?? {};
      if (idle) continue;
      const [only] = placed;
      const whole = placed.length === 1 && only?.kind === "unread" && only.broken;
      if (whole && lostPaths.has(`${visit.lineage} ${only.why}`)) continue;
      if (whole) lostPaths.add(`${visit.lineage} ${only.why}`);
      found.set(keyOf(visit), placed);
      for (const include of includes) {
        const followed = await follow(include, visit);
        if (!followed) continue;
        if ("kind" in followed) placed.push(followed);
        else next.push(followed);
      }
    }
    level = next;
  }
  return found;
};

export {
  matches,
  keyOf,
  each,
  reason,
  readSide
};
