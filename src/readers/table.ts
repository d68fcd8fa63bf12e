/** Every reader: which files it knows, and how to load it. Several may read one path, each for what it looks for. */

import { concernsAgents, hasHead, mayHideText, runsAgent } from './agents/concerns.ts'
import { mentionsCommand } from './commands/mention.ts'
import { composeDependents } from './deployments/dependents.ts'
import { mentionsStart } from './deployments/mention.ts'
import { settingUsers } from './deployments/neighbours.ts'
import { hasImports } from './imports/javascript-concerns.ts'
import {
  concernsDocs,
  concernsEnvironment,
  concernsModels,
  concernsScripts,
} from './models/config-concerns.ts'
import { mentions as mentionsModels } from './models/mentions.ts'
import { withoutPictures } from './notebook-text.ts'
import type { ReaderEntry } from './reader.ts'
import { LARGEST_LOCKFILE } from './text.ts'

const isDeployed = (text: string): boolean =>
  /^apiVersion:/m.test(text) && /^kind:/m.test(text) && text.includes('image:')

/** Manifests in which something runs, leads to what runs, or installs a chart. */
const isWorkload = (text: string): boolean =>
  /^(?:apiVersion|- *apiVersion| {2}apiVersion| {2}- *apiVersion):/m.test(text) &&
  /^ *(?:- *)?(?:containers|predictor|worker|chart|valuesContent) *:|^kind: *["']?(?:Service|Ingress|HTTPRoute|VirtualService|IngressRoute)\b/m.test(
    text,
  )

/** Values of charts, whose keys every chart chooses for itself. */
const isValues = (text: string): boolean =>
  /^(?:apiVersion:|dependencies:)|^ *(?:image|repository|tag|service|ingress|env|extraEnv\w*|environment|hostNetwork|privileged|securityContext)\s*:/m.test(
    text,
  )
const isConfiguration = (text: string): boolean =>
  /^(?:general_settings|litellm_settings|router_settings|model_list|service|storage|common|proxy|etcd):/m.test(
    text,
  ) ||
  /^\s{0,20}(?:\w+_address|disable_token_authorization|enable_model_api|model_store|allowed_urls)\s*=/m.test(
    text,
  ) ||
  /^\[[\w.]+\]|^\s{0,20}c\.\w+\.\w+\s*=|"(?:graphs|\w+App|IdentityProvider)"/m.test(text)

export const readers: readonly ReaderEntry[] = [
  {
    id: 'package-json',
    what: 'packages in package.json',
    paths: ['**/package.json'],
    load: async () => (await import('./manifests/package-json.ts')).packageJson,
  },
  {
    id: 'package-lock',
    what: 'packages in lockfiles of npm',
    paths: ['**/package-lock.json', '**/npm-shrinkwrap.json'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/package-lock.ts')).packageLock,
  },
  {
    id: 'requirements',
    what: 'packages in requirements and constraints of pip',
    paths: [
      '**/requirements*.{txt,in}',
      '**/*[-_.]requirements*.{txt,in}',
      '**/requirements/*.{txt,in}',
      '**/constraints*.{txt,in}',
      '**/*[-_.]constraints*.{txt,in}',
      '**/{base,ci,dev,docs,lint,local,main,prod,test,tests}.in',
    ],
    load: async () => (await import('./manifests/requirements.ts')).requirements,
  },
  {
    id: 'pyproject',
    what: 'packages in pyproject.toml',
    paths: ['**/pyproject.toml'],
    load: async () => (await import('./manifests/pyproject.ts')).pyproject,
  },
  {
    id: 'poetry-lock',
    what: 'packages in poetry.lock',
    paths: ['**/poetry.lock'],
    load: async () => (await import('./manifests/poetry-lock.ts')).poetryLock,
  },
  {
    id: 'uv-lock',
    what: 'packages in uv.lock, and in lockfiles of scripts',
    paths: ['**/uv.lock', '**/*.py.lock'],
    load: async () => (await import('./manifests/uv-lock.ts')).uvLock,
  },
  {
    id: 'pdm-lock',
    what: 'packages in pdm.lock',
    paths: ['**/pdm.lock', '**/pdm.*.lock'],
    load: async () => (await import('./manifests/pdm-lock.ts')).pdmLock,
  },
  {
    id: 'pylock',
    what: 'packages in pylock.toml',
    // PEP 751: one name without a dot may stand between.
    paths: ['**/pylock.toml', '**/pylock.+([!.]).toml'],
    load: async () => (await import('./manifests/pylock.ts')).pylock,
  },
  {
    id: 'pipfile',
    what: 'packages in Pipfile',
    paths: ['**/Pipfile'],
    load: async () => (await import('./manifests/pipfile.ts')).pipfile,
  },
  {
    id: 'pipfile-lock',
    what: 'packages in Pipfile.lock',
    paths: ['**/Pipfile.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/pipfile-lock.ts')).pipfileLock,
  },
  {
    id: 'setup-py',
    what: 'packages in setup.py',
    paths: ['**/setup.py'],
    load: async () => (await import('./manifests/setup-py.ts')).setupPy,
  },
  {
    id: 'setup-cfg',
    what: 'packages in setup.cfg',
    paths: ['**/setup.cfg'],
    load: async () => (await import('./manifests/setup-cfg.ts')).setupCfg,
  },
  {
    id: 'script-metadata',
    what: 'packages in the metadata of Python scripts',
    paths: ['**/*.py'],
    concerns: text => text.includes('# /// script'),
    load: async () => (await import('./manifests/script-metadata.ts')).scriptMetadata,
  },
  {
    id: 'conda-environment',
    what: "packages in conda's environment files",
    paths: ['**/*{conda,environment}*.{yml,yaml}'],
    concerns: text => /^ *dependencies *:/m.test(text),
    load: async () => (await import('./manifests/conda-environment.ts')).condaEnvironment,
  },
  {
    id: 'conda-lock',
    what: 'packages in conda-lock.yml',
    paths: ['**/*conda-lock.{yml,yaml}'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/conda-lock.ts')).condaLock,
  },
  {
    id: 'pixi',
    what: "packages in pixi's manifests",
    paths: ['**/pixi.toml', '**/pyproject.toml'],
    load: async () => (await import('./manifests/pixi.ts')).pixi,
  },
  {
    id: 'python-imports',
    what: 'imports in Python code',
    paths: ['**/*.py'],
    concerns: text => text.includes('import'),
    load: async () => (await import('./imports/python-imports.ts')).pythonImportsReader,
  },
  {
    id: 'notebook-imports',
    what: 'imports in Python notebooks',
    paths: ['**/*.ipynb'],
    concerns: text => text.includes('import'),
    load: async () => (await import('./imports/notebook-imports.ts')).notebookImports,
  },
  {
    id: 'dockerfile',
    what: 'install commands in Dockerfiles',
    paths: ['**/Dockerfile', '**/Dockerfile.!(dockerignore)', '**/*.dockerfile', '**/Containerfile*'],
    load: async () => (await import('./commands/dockerfile.ts')).dockerfile,
  },
  {
    id: 'shell',
    what: 'install commands in shell scripts',
    paths: ['**/*.{sh,bash,zsh,ksh}', '**/.husky/*', '**/.envrc'],
    load: async () => (await import('./commands/shell.ts')).shell,
  },
  {
    id: 'python',
    what: 'models in Python code',
    paths: ['**/*.py'],
    concerns: mentionsModels,
    load: async () => (await import('./models/python.ts')).python,
  },
  {
    id: 'makefile',
    what: 'install commands in Makefiles and justfiles',
    paths: ['**/{GNU,}Makefile', '**/Makefile.*', '**/*.{mk,mak}', '**/{.,}justfile', '**/*.just'],
    concerns: mentionsCommand,
    load: async () => (await import('./commands/makefile.ts')).makefile,
  },
  {
    id: 'workflow-run',
    what: 'install commands in GitHub workflows and composite actions',
    paths: ['.{github,gitea,forgejo}/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'],
    concerns: mentionsCommand,
    load: async () => (await import('./commands/workflow-run.ts')).workflowRun,
  },
  {
    id: 'workflow-uses',
    what: 'actions, reusable workflows and images in GitHub workflows',
    paths: ['.{github,gitea,forgejo}/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'],
    load: async () => (await import('./pins/workflow-uses.ts')).workflowUses,
  },
  {
    id: 'pre-commit',
    what: 'hooks of pre-commit and what they are installed with',
    paths: ['**/.pre-commit-config.{yml,yaml}'],
    load: async () => (await import('./pins/pre-commit.ts')).preCommit,
  },
  {
    id: 'ci',
    what: 'install commands and images in other CI systems and task runners',
    paths: [
      '**/{.,*.}gitlab-ci*.{yml,yaml}',
      '**/azure-pipelines*.{yml,yaml}',
      '**/.circleci/*.{yml,yaml}',
      '**/{.travis,.drone,.woodpecker,bitbucket-pipelines,Taskfile}.{yml,yaml}',
    ],
    concerns: text => text.includes('image') || mentionsCommand(text),
    load: async () => (await import('./commands/ci.ts')).ci,
  },
  {
    id: 'dockerfile-images',
    what: 'images that Dockerfiles build upon',
    paths: ['**/Dockerfile', '**/Dockerfile.!(dockerignore)', '**/*.dockerfile', '**/Containerfile*'],
    load: async () => (await import('./images/dockerfile-images.ts')).dockerfileImages,
  },
  {
    id: 'compose',
    what: 'images and commands in Compose files',
    paths: ['**/*compose*.{yml,yaml}'],
    concerns: text => /^services:/m.test(text),
    load: async () => (await import('./images/compose.ts')).compose,
  },
  {
    id: 'compose-services',
    what: 'services that Compose files start, and their settings',
    // Of the others only the Compose files beside them are read, which may hang on them.
    paths: [
      '**/*compose*.{yml,yaml}',
      '**/{.env,.env.*,*.env}',
      '**/Dockerfile',
      '**/Dockerfile.!(dockerignore)',
      '**/*.dockerfile',
      '**/Containerfile*',
    ],
    concerns: text => /^["']?(?:services|include)["']?[ \t]*:/m.test(text),
    dependents: composeDependents,
    load: async () => (await import('./deployments/compose-services.ts')).composeServices,
  },
  {
    id: 'dockerfile-services',
    what: 'servers that Dockerfiles install and start',
    paths: ['**/Dockerfile', '**/Dockerfile.!(dockerignore)', '**/*.dockerfile', '**/Containerfile*'],
    load: async () => (await import('./deployments/dockerfile-services.ts')).dockerfileServices,
  },
  {
    id: 'devcontainer-services',
    what: 'containers that development environments run in, and their privileges',
    paths: ['**/{.,}devcontainer.json'],
    load: async () => (await import('./deployments/devcontainer-services.ts')).devcontainerServices,
  },
  {
    id: 'environment-settings',
    what: 'settings of servers in .env files',
    paths: ['**/{.env,.env.*,*.env}'],
    concerns: text => /^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9]*_\w+[ \t]*=/m.test(text),
    load: async () => (await import('./deployments/environment-settings.ts')).environmentSettings,
  },
  {
    id: 'component-config',
    what: 'configuration files of servers that the gate knows',
    paths: [
      '**/*{litellm,config,proxy,qdrant,milvus}*.{yml,yaml}',
      '**/qdrant/**/*.{yml,yaml}',
      '**/*.properties',
      '**/.{chainlit,streamlit}/config.toml',
      '**/jupyter_*_config.{py,json}',
      '**/{airflow.cfg,basic_auth.ini,langgraph.json}',
    ],
    concerns: isConfiguration,
    load: async () => (await import('./deployments/component-config.ts')).componentConfig,
  },
  {
    id: 'tunnels',
    what: 'public tunnels that code and notebooks open',
    paths: ['**/*.{py,ipynb,sh,bash,zsh}'],
    concerns: text =>
      /\bshare\s{0,3}=\s{0,3}True\b|ngrok|cloudflared?\b|localtunnel|\b(?:lt|bore|tailscale|zrok)[ \t]|localhost\.run|serveo/.test(
        text,
      ),
    load: async () => (await import('./deployments/tunnels.ts')).tunnels,
  },
  {
    id: 'kubernetes',
    what: 'images and commands in Kubernetes manifests and Helm templates',
    paths: ['**/*.{yml,yaml}'],
    concerns: isDeployed,
    load: async () => (await import('./images/kubernetes.ts')).kubernetes,
  },
  {
    id: 'devcontainer',
    what: 'image, features and commands of development containers',
    paths: ['**/{.,}devcontainer.json'],
    load: async () => (await import('./commands/devcontainer.ts')).devcontainer,
  },
  {
    id: 'package-scripts',
    what: 'install commands in scripts of package.json',
    paths: ['**/package.json'],
    concerns: text => text.includes('"scripts"') && mentionsCommand(text),
    load: async () => (await import('./commands/package-scripts.ts')).packageScripts,
  },
  {
    id: 'agent-config',
    what: 'servers and hooks in settings of agents and MCP clients',
    paths: [
      '**/{.,}mcp{,_config,-config,_settings,-settings}.json',
      '**/{claude_desktop_config,cline_mcp_settings,gemini-extension,opencode}.json',
      '**/.{amazonq,claude,claude-plugin,cline,codex,continue,cursor,gemini,kiro,qwen,roo,trae,vscode,windsurf,zed}/**/*.{json,jsonc,toml,yml,yaml}',
    ],
    concerns: text => /\b(?:command|cmd)\b/.test(text),
    load: async () => (await import('./commands/agent-config.ts')).agentConfig,
  },
  {
    id: 'agent-settings',
    what: 'servers, permissions and hooks in settings of agents, MCP clients and editors',
    paths: [
      '**/{.,}mcp{,_config,-config,_settings,-settings,-servers,_servers}.json',
      '**/{claude_desktop_config,cline_mcp_settings,gemini-extension,managed-settings,hooks}.json',
      '**/{opencode.{json,jsonc},{.,}crush.json}',
      '**/{.,}devcontainer.json',
      '**/*.{code-workspace,kiro.hook}',
      '**/.{amazonq,amp,augment,claude,claude-plugin,cline,codex,continue,cursor,factory,gemini,goose,junie,kilocode,kiro,opencode,qwen,roo,trae,vscode,windsurf,zed}/**/*.{json,jsonc,toml,yml,yaml}',
      '**/{goose,zed}/**/{config,settings,recipe,*recipe*}.{json,yml,yaml}',
      '**/goose*recipe*.{json,yml,yaml}',
      '**/.github/hooks/*.json',
      '**/.aider.conf.{yml,yaml}',
    ],
    concerns: concernsAgents,
    load: async () => (await import('./agents/config.ts')).agentSettings,
  },
  {
    id: 'agent-text',
    what: 'invisible text in rules, skills, prompts and settings of agents',
    paths: [
      '**/{AGENT,AGENTS,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,QWEN,WARP,CONVENTIONS,SKILL,SKILLS,copilot-instructions}.md',
      '**/*.{instructions,prompt,chatmode,agent}.md',
      '**/*.mdc',
      '**/.{cursorrules,windsurfrules,clinerules,roorules,roomodes,kilocoderules,kilocodemodes,goosehints,augment-guidelines,rules}',
      '**/.clinerules/**',
      '**/.{agent,agents,aiassistant,amazonq,amp,augment,claude,claude-plugin,cline,codex,continue,cursor,factory,gemini,goose,junie,kilocode,kiro,opencode,openhands,qwen,roo,trae,windsurf}/**/*.{md,mdx,mdc,markdown,txt,json,jsonc,toml,yml,yaml}',
      '.github/{agents,chatmodes,instructions,prompts,skills}/**/*.{md,txt,yml,yaml}',
      '**/{.,}mcp{,_config,-config,_settings,-settings,-servers,_servers}.json',
      '**/{claude_desktop_config,cline_mcp_settings,gemini-extension,opencode}.json',
      '**/.vscode/*.json',
      '.{github,gitea,forgejo}/workflows/*.{yml,yaml}',
    ],
    concerns: mayHideText,
    load: async () => (await import('./agents/text.ts')).agentText,
  },
  {
    id: 'agent-front-matter',
    what: 'tools, hooks and servers in the head of skills, commands and agents',
    paths: [
      '**/SKILL.md',
      '**/*.{agent,chatmode,prompt}.md',
      '**/.{agents,claude,claude-plugin,codex,cursor,gemini,opencode,roo}/**/*.{md,mdc}',
      '.github/{agents,chatmodes,prompts,skills}/**/*.md',
      '**/{agents,commands,skills}/**/*.md',
    ],
    concerns: hasHead,
    load: async () => (await import('./agents/front-matter.ts')).agentFrontMatter,
  },
  {
    id: 'agent-workflow',
    what: 'agents in GitHub workflows and composite actions',
    paths: ['.{github,gitea,forgejo}/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'],
    concerns: runsAgent,
    load: async () => (await import('./agents/workflow.ts')).agentWorkflow,
  },
  {
    id: 'notebook',
    what: 'install commands in notebooks',
    paths: ['**/*.ipynb'],
    concerns: text => mentionsCommand(withoutPictures(text)),
    load: async () => (await import('./commands/notebook.ts')).notebook,
  },
  {
    id: 'notebook-models',
    what: 'models in Python notebooks',
    paths: ['**/*.ipynb'],
    concerns: text => mentionsModels(withoutPictures(text)),
    load: async () => (await import('./models/notebook-models.ts')).notebookModels,
  },
  {
    id: 'markdown',
    what: 'install commands in documentation, skills and rules of agents',
    paths: [
      '**/*.{md,mdx,mdc,markdown,rst}',
      '**/.{cursorrules,windsurfrules,clinerules,roorules,goosehints}',
    ],
    concerns: mentionsCommand,
    load: async () => (await import('./commands/markdown.ts')).markdown,
  },
  {
    id: 'cargo-toml',
    what: 'crates in Cargo.toml',
    paths: ['**/Cargo.toml'],
    load: async () => (await import('./manifests/cargo-toml.ts')).cargoToml,
  },
  {
    id: 'cargo-lock',
    what: 'crates in Cargo.lock',
    paths: ['**/Cargo.lock'],
    load: async () => (await import('./manifests/cargo-lock.ts')).cargoLock,
  },
  {
    id: 'go-mod',
    what: 'modules in go.mod',
    paths: ['**/go.mod'],
    load: async () => (await import('./manifests/go-mod.ts')).goMod,
  },
  {
    id: 'go-sum',
    what: 'modules in go.sum',
    paths: ['**/go.sum', '**/go.work.sum'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/go-sum.ts')).goSum,
  },
  {
    id: 'go-work',
    what: 'replaced modules in go.work',
    paths: ['**/go.work'],
    load: async () => (await import('./manifests/go-work.ts')).goWork,
  },
  {
    id: 'pom',
    what: 'artifacts in pom.xml',
    paths: ['**/pom.xml', '**/*.pom', '**/.mvn/extensions.xml'],
    load: async () => (await import('./manifests/pom.ts')).pom,
  },
  {
    id: 'gradle',
    what: 'artifacts in build files of Gradle',
    paths: ['**/*.gradle', '**/*.gradle.kts'],
    load: async () => (await import('./manifests/gradle.ts')).gradle,
  },
  {
    id: 'version-catalog',
    what: 'artifacts in version catalogs of Gradle',
    paths: ['**/*.versions.toml'],
    load: async () => (await import('./manifests/version-catalog.ts')).versionCatalog,
  },
  {
    id: 'gradle-lockfile',
    what: 'artifacts in lockfiles of Gradle',
    paths: ['**/gradle.lockfile', '**/buildscript-gradle.lockfile', '**/gradle/dependency-locks/*.lockfile'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/gradle-lockfile.ts')).gradleLockfile,
  },
  {
    id: 'gradle-verification',
    what: 'hashes of artifacts in verification-metadata.xml',
    paths: ['**/gradle/verification-metadata.xml'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/gradle-verification.ts')).gradleVerification,
  },
  {
    id: 'csproj',
    what: 'packages in project files of .NET',
    paths: ['**/*.{csproj,fsproj,vbproj,props,targets,proj}'],
    concerns: text => /package(?:reference|version|download)|clitoolreference|sdk/i.test(text),
    load: async () => (await import('./manifests/csproj.ts')).csproj,
  },
  {
    id: 'packages-config',
    what: 'packages in packages.config',
    paths: ['**/packages.config', '**/packages.*.config'],
    load: async () => (await import('./manifests/packages-config.ts')).packagesConfig,
  },
  {
    id: 'packages-lock-json',
    what: 'packages in lockfiles of NuGet',
    paths: ['**/packages.lock.json', '**/packages.*.lock.json'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/packages-lock-json.ts')).packagesLockJson,
  },
  {
    id: 'dotnet-tools',
    what: 'tools and SDKs in dotnet-tools.json and global.json',
    paths: ['**/dotnet-tools.json', '**/global.json'],
    load: async () => (await import('./manifests/dotnet-tools.ts')).dotnetTools,
  },
  {
    id: 'gemfile',
    what: 'gems in Gemfiles',
    paths: ['**/Gemfile', '**/gems.rb', '**/*.gemfile', '**/Gemfile.!(lock)'],
    load: async () => (await import('./manifests/gemfile.ts')).gemfile,
  },
  {
    id: 'gemspec',
    what: 'gems in gemspecs',
    paths: ['**/*.gemspec'],
    load: async () => (await import('./manifests/gemspec.ts')).gemspec,
  },
  {
    id: 'gemfile-lock',
    what: 'gems in lockfiles of Bundler',
    paths: ['**/Gemfile.lock', '**/gems.locked', '**/*.gemfile.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/gemfile-lock.ts')).gemfileLock,
  },
  {
    id: 'composer-json',
    what: 'packages in composer.json',
    paths: ['**/composer.json'],
    load: async () => (await import('./manifests/composer-json.ts')).composerJson,
  },
  {
    id: 'composer-lock',
    what: 'packages in composer.lock',
    paths: ['**/composer.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/composer-lock.ts')).composerLock,
  },
  {
    id: 'pubspec',
    what: 'packages in pubspec.yaml',
    paths: ['**/pubspec.yaml', '**/pubspec_overrides.yaml'],
    load: async () => (await import('./manifests/pubspec.ts')).pubspec,
  },
  {
    id: 'pubspec-lock',
    what: 'packages in pubspec.lock',
    paths: ['**/pubspec.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/pubspec-lock.ts')).pubspecLock,
  },
  {
    id: 'mix-exs',
    what: 'packages in mix.exs',
    paths: ['**/mix.exs'],
    load: async () => (await import('./manifests/mix-exs.ts')).mixExs,
  },
  {
    id: 'mix-lock',
    what: 'packages in mix.lock',
    paths: ['**/mix.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/mix-lock.ts')).mixLock,
  },
  {
    id: 'package-swift',
    what: 'packages in Package.swift',
    paths: ['**/Package.swift', '**/Package@swift-*.swift'],
    load: async () => (await import('./manifests/package-swift.ts')).packageSwift,
  },
  {
    id: 'package-resolved',
    what: 'packages in Package.resolved',
    paths: ['**/Package.resolved'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/package-resolved.ts')).packageResolved,
  },
  {
    id: 'yarn-lock',
    what: 'packages in lockfiles of yarn',
    paths: ['**/yarn.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/yarn-lock.ts')).yarnLock,
  },
  {
    id: 'pnpm-lock',
    what: 'packages in lockfiles of pnpm',
    paths: ['**/pnpm-lock.yaml'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/pnpm-lock.ts')).pnpmLock,
  },
  {
    id: 'pnpm-workspace',
    what: 'packages in catalogs and settings of pnpm workspaces',
    paths: ['**/pnpm-workspace.{yaml,yml}'],
    load: async () => (await import('./manifests/pnpm-workspace.ts')).pnpmWorkspace,
  },
  {
    id: 'bun-lock',
    what: 'packages in lockfiles of Bun',
    paths: ['**/bun.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/bun-lock.ts')).bunLock,
  },
  {
    id: 'bun-lockb',
    what: 'binary lockfiles of Bun, which are only reported',
    paths: ['**/bun.lockb'],
    binary: 'a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`',
    load: async () => (await import('./manifests/bun-lockb.ts')).bunLockb,
  },
  {
    id: 'deno-json',
    what: 'packages in deno.json and import maps',
    paths: ['**/deno.{json,jsonc}', '**/import{_,-,}map.json'],
    load: async () => (await import('./manifests/deno-json.ts')).denoJson,
  },
  {
    id: 'deno-lock',
    what: 'packages in lockfiles of Deno',
    paths: ['**/deno.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/deno-lock.ts')).denoLock,
  },
  {
    id: 'javascript-imports',
    what: 'packages that JavaScript and TypeScript code imports',
    paths: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}'],
    concerns: hasImports,
    load: async () => (await import('./imports/javascript-imports.ts')).javascript,
  },
  {
    id: 'model-lock',
    what: 'entries of ai-artifacts.lock',
    paths: ['ai-artifacts.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./models/model-lock.ts')).modelLock,
  },
  {
    id: 'model-config',
    what: 'models in YAML, JSON and TOML of trainers, servers and orchestrators',
    paths: ['**/*.{yml,yaml,json,jsonc,toml}', '**/{MLmodel,Kitfile}'],
    concerns: concernsModels,
    data: true,
    load: async () => (await import('./models/config.ts')).modelConfig,
  },
  {
    id: 'modelfile',
    what: 'models that Modelfiles of Ollama build upon',
    paths: ['**/Modelfile', '**/Modelfile.*', '**/*.modelfile'],
    load: async () => (await import('./models/modelfile.ts')).modelfile,
  },
  {
    id: 'gitmodules',
    what: 'models as submodules of git',
    paths: ['.gitmodules'],
    load: async () => (await import('./models/gitmodules.ts')).gitmodules,
  },
  {
    id: 'dvc',
    what: 'models and commands in files of DVC',
    paths: ['**/*.dvc', '**/dvc.{yaml,lock}'],
    load: async () => (await import('./models/dvc.ts')).dvc,
  },
  {
    id: 'cog',
    what: 'commands in cog.yaml',
    paths: ['**/cog.{yaml,yml}'],
    load: async () => (await import('./commands/cog.ts')).cog,
  },
  {
    id: 'model-env',
    what: 'models in variables of Dockerfiles, .env files and Terraform',
    paths: [
      '**/Dockerfile',
      '**/Dockerfile.!(dockerignore)',
      '**/*.dockerfile',
      '**/Containerfile*',
      '**/.env{,.*}',
      '**/*.tf',
    ],
    concerns: concernsEnvironment,
    load: async () => (await import('./models/env.ts')).modelEnv,
  },
  {
    id: 'model-docs',
    what: 'models in model cards, in code that documentation shows, and by address',
    paths: ['**/*.{md,mdx,markdown}'],
    concerns: concernsDocs,
    load: async () => (await import('./models/docs.ts')).modelDocs,
  },
  {
    id: 'javascript-models',
    what: 'models in JavaScript and TypeScript code',
    paths: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}'],
    concerns: concernsScripts,
    load: async () => (await import('./models/javascript.ts')).javascriptModels,
  },
  {
    id: 'kubernetes-workloads',
    what: 'services that Kubernetes manifests and releases of charts run',
    paths: ['**/*.{yml,yaml}'],
    concerns: isWorkload,
    dependents: settingUsers,
    load: async () => (await import('./deployments/kubernetes-workloads.ts')).kubernetesWorkloads,
  },
  {
    id: 'kustomize',
    what: 'services that kustomizations change',
    paths: ['**/kustomization.{yml,yaml}'],
    load: async () => (await import('./deployments/kustomize.ts')).kustomize,
  },
  {
    id: 'helm-chart',
    what: 'services that charts of Helm and their values run',
    paths: ['**/Chart.{yml,yaml}', '**/{values,values*,*values}.{yml,yaml}', '**/values/*.{yml,yaml}'],
    concerns: isValues,
    // The version of a chart and of what it carries stands in one file, how it runs in the other.
    dependents: path => {
      const [, folder, name] = /^(.*\/|)(Chart|values)\.ya?ml$/.exec(path) ?? []
      return name === 'Chart' ? [`${folder}values.yaml`, `${folder}values.yml`] : []
    },
    load: async () => (await import('./deployments/helm-chart.ts')).helmChart,
  },
  {
    id: 'helm-template',
    what: 'what templates of Helm say as it stands',
    paths: ['**/templates/**/*.{yml,yaml}'],
    concerns: text => text.includes('{{'),
    load: async () => (await import('./deployments/helm-template.ts')).helmTemplate,
  },
  {
    id: 'terraform',
    what: 'services that Terraform runs',
    paths: ['**/*.tf'],
    concerns: text => /^[ \t]*resource\s/m.test(text),
    load: async () => (await import('./deployments/terraform.ts')).terraform,
  },
  {
    id: 'workflow-services',
    what: 'services that GitHub workflows and composite actions start',
    paths: ['.{github,gitea,forgejo}/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'],
    concerns: text => /^ *(?:services|container):/m.test(text) || mentionsStart(text),
    load: async () => (await import('./deployments/workflow-services.ts')).workflowServices,
  },
  {
    id: 'command-services',
    what: 'services that shell scripts, Makefiles and documents start',
    paths: [
      '**/*.{sh,bash,zsh,ksh}',
      '**/{GNU,}Makefile',
      '**/Makefile.*',
      '**/*.{mk,mak}',
      '**/{.,}justfile',
      '**/*.just',
      '**/*.{md,mdx,mdc,markdown,rst}',
    ],
    concerns: mentionsStart,
    load: async () => (await import('./deployments/command-services.ts')).commandServices,
  },
]
