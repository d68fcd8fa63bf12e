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
  mentionsManager
} from "./chunk-2TOKX5OY.js";
import {
  lfsPointer
} from "./chunk-SSHJW3H2.js";
import {
  unread,
  unreadFile
} from "./chunk-RT7VVL3X.js";

// src/readers/imports/javascript-concerns.ts
var hasImports = (text) => /\b(?:from|import|require|resolve|mock|doMock|unmock|requireActual|requireMock|importActual|importMock|createMockFromModule)(?:\s{40}|\s{0,39}\(?(?:\s{40}|\s{0,39}(?:\/|["'`](?!\.{0,2}\/|\.{1,2}["'`]|node:))))|<reference\s/.test(
  text
);

// src/readers/table.ts
var isDeployed = (text) => /^apiVersion:/m.test(text) && /^kind:/m.test(text) && text.includes("image:");
var readers = [
  {
    id: "package-json",
    what: "packages in package.json",
    paths: ["**/package.json"],
    load: async () => (await import("./package-json-H7IVVKJA.js")).packageJson
  },
  {
    id: "package-lock",
    what: "packages in lockfiles of npm",
    paths: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./package-lock-UMOMIZXK.js")).packageLock
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
    load: async () => (await import("./requirements-MX5QNC3V.js")).requirements
  },
  {
    id: "pyproject",
    what: "packages in pyproject.toml",
    paths: ["**/pyproject.toml"],
    load: async () => (await import("./pyproject-45E6CSQZ.js")).pyproject
  },
  {
    id: "poetry-lock",
    what: "packages in poetry.lock",
    paths: ["**/poetry.lock"],
    load: async () => (await import("./poetry-lock-KNIVM5CJ.js")).poetryLock
  },
  {
    id: "uv-lock",
    what: "packages in uv.lock, and in lockfiles of scripts",
    paths: ["**/uv.lock", "**/*.py.lock"],
    load: async () => (await import("./uv-lock-R2P2TEOD.js")).uvLock
  },
  {
    id: "pdm-lock",
    what: "packages in pdm.lock",
    paths: ["**/pdm.lock", "**/pdm.*.lock"],
    load: async () => (await import("./pdm-lock-QHEHSLPR.js")).pdmLock
  },
  {
    id: "pylock",
    what: "packages in pylock.toml",
    // PEP 751: one name without a dot may stand between.
    paths: ["**/pylock.toml", "**/pylock.+([!.]).toml"],
    load: async () => (await import("./pylock-ZVOPSLUN.js")).pylock
  },
  {
    id: "pipfile",
    what: "packages in Pipfile",
    paths: ["**/Pipfile"],
    load: async () => (await import("./pipfile-OT3LTTGR.js")).pipfile
  },
  {
    id: "pipfile-lock",
    what: "packages in Pipfile.lock",
    paths: ["**/Pipfile.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./pipfile-lock-SJLGJQ34.js")).pipfileLock
  },
  {
    id: "setup-py",
    what: "packages in setup.py",
    paths: ["**/setup.py"],
    load: async () => (await import("./setup-py-X3BW6A4B.js")).setupPy
  },
  {
    id: "setup-cfg",
    what: "packages in setup.cfg",
    paths: ["**/setup.cfg"],
    load: async () => (await import("./setup-cfg-CHRU5TCS.js")).setupCfg
  },
  {
    id: "script-metadata",
    what: "packages in the metadata of Python scripts",
    paths: ["**/*.py"],
    concerns: (text) => text.includes("# /// script"),
    load: async () => (await import("./script-metadata-6BWLXNW7.js")).scriptMetadata
  },
  {
    id: "conda-environment",
    what: "packages in conda's environment files",
    paths: ["**/*{conda,environment}*.{yml,yaml}"],
    concerns: (text) => /^ *dependencies *:/m.test(text),
    load: async () => (await import("./conda-environment-IOPSASIX.js")).condaEnvironment
  },
  {
    id: "conda-lock",
    what: "packages in conda-lock.yml",
    paths: ["**/*conda-lock.{yml,yaml}"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./conda-lock-C2GGWYOI.js")).condaLock
  },
  {
    id: "pixi",
    what: "packages in pixi's manifests",
    paths: ["**/pixi.toml", "**/pyproject.toml"],
    load: async () => (await import("./pixi-O3GVK6VW.js")).pixi
  },
  {
    id: "python-imports",
    what: "imports in Python code",
    paths: ["**/*.py"],
    concerns: (text) => text.includes("import"),
    load: async () => (await import("./python-imports-6SWQH5VE.js")).pythonImportsReader
  },
  {
    id: "notebook-imports",
    what: "imports in Python notebooks",
    paths: ["**/*.ipynb"],
    concerns: (text) => text.includes("import"),
    load: async () => (await import("./notebook-imports-WQ73MZ2W.js")).notebookImports
  },
  {
    id: "dockerfile",
    what: "install commands in Dockerfiles",
    paths: ["**/Dockerfile", "**/Dockerfile.!(dockerignore)", "**/*.dockerfile", "**/Containerfile*"],
    load: async () => (await import("./dockerfile-S64N2GV3.js")).dockerfile
  },
  {
    id: "shell",
    what: "install commands in shell scripts",
    paths: ["**/*.{sh,bash,zsh,ksh}", "**/.husky/*", "**/.envrc"],
    load: async () => (await import("./shell-3ON2ZJMD.js")).shell
  },
  {
    id: "python",
    what: "models in Python code",
    paths: ["**/*.py"],
    load: async () => (await import("./python-24RNAZWA.js")).python
  },
  {
    id: "makefile",
    what: "install commands in Makefiles and justfiles",
    paths: ["**/{GNU,}Makefile", "**/Makefile.*", "**/*.{mk,mak}", "**/{.,}justfile", "**/*.just"],
    concerns: mentionsManager,
    load: async () => (await import("./makefile-F3X65ZYT.js")).makefile
  },
  {
    id: "workflow-run",
    what: "install commands in GitHub workflows and composite actions",
    paths: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"],
    concerns: mentionsManager,
    load: async () => (await import("./workflow-run-PXIBEXUJ.js")).workflowRun
  },
  {
    id: "workflow-uses",
    what: "actions, reusable workflows and images in GitHub workflows",
    paths: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"],
    load: async () => (await import("./workflow-uses-T4FTDUUG.js")).workflowUses
  },
  {
    id: "pre-commit",
    what: "hooks of pre-commit and what they are installed with",
    paths: ["**/.pre-commit-config.{yml,yaml}"],
    load: async () => (await import("./pre-commit-6V5U5DUT.js")).preCommit
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
    concerns: (text) => text.includes("image") || mentionsManager(text),
    load: async () => (await import("./ci-UKX7IT5L.js")).ci
  },
  {
    id: "dockerfile-images",
    what: "images that Dockerfiles build upon",
    paths: ["**/Dockerfile", "**/Dockerfile.!(dockerignore)", "**/*.dockerfile", "**/Containerfile*"],
    load: async () => (await import("./dockerfile-images-HYCPPL2M.js")).dockerfileImages
  },
  {
    id: "compose",
    what: "images and commands in Compose files",
    paths: ["**/*compose*.{yml,yaml}"],
    concerns: (text) => /^services:/m.test(text),
    load: async () => (await import("./compose-IOEYSYRA.js")).compose
  },
  {
    id: "kubernetes",
    what: "images and commands in Kubernetes manifests and Helm templates",
    paths: ["**/*.{yml,yaml}"],
    concerns: isDeployed,
    load: async () => (await import("./kubernetes-SHQY3CGY.js")).kubernetes
  },
  {
    id: "devcontainer",
    what: "image, features and commands of development containers",
    paths: ["**/{.,}devcontainer.json"],
    load: async () => (await import("./devcontainer-4ILDLYIR.js")).devcontainer
  },
  {
    id: "package-scripts",
    what: "install commands in scripts of package.json",
    paths: ["**/package.json"],
    concerns: (text) => text.includes('"scripts"') && mentionsManager(text),
    load: async () => (await import("./package-scripts-EPQXPDI3.js")).packageScripts
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
    load: async () => (await import("./agent-config-Y5KYFRLT.js")).agentConfig
  },
  {
    id: "notebook",
    what: "install commands in notebooks",
    paths: ["**/*.ipynb"],
    concerns: mentionsManager,
    load: async () => (await import("./notebook-T6NMTH3R.js")).notebook
  },
  {
    id: "markdown",
    what: "install commands in documentation, skills and rules of agents",
    paths: [
      "**/*.{md,mdx,mdc,markdown,rst}",
      "**/.{cursorrules,windsurfrules,clinerules,roorules,goosehints}"
    ],
    concerns: mentionsManager,
    load: async () => (await import("./markdown-CE2GLFRH.js")).markdown
  },
  {
    id: "cargo-toml",
    what: "crates in Cargo.toml",
    paths: ["**/Cargo.toml"],
    load: async () => (await import("./cargo-toml-HYBA6774.js")).cargoToml
  },
  {
    id: "cargo-lock",
    what: "crates in Cargo.lock",
    paths: ["**/Cargo.lock"],
    load: async () => (await import("./cargo-lock-M4MXMSHQ.js")).cargoLock
  },
  {
    id: "go-mod",
    what: "modules in go.mod",
    paths: ["**/go.mod"],
    load: async () => (await import("./go-mod-KS763UTB.js")).goMod
  },
  {
    id: "go-sum",
    what: "modules in go.sum",
    paths: ["**/go.sum", "**/go.work.sum"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./go-sum-NNQQUMNQ.js")).goSum
  },
  {
    id: "go-work",
    what: "replaced modules in go.work",
    paths: ["**/go.work"],
    load: async () => (await import("./go-work-GSUWB763.js")).goWork
  },
  {
    id: "pom",
    what: "artifacts in pom.xml",
    paths: ["**/pom.xml", "**/*.pom", "**/.mvn/extensions.xml"],
    load: async () => (await import("./pom-SZDBBW47.js")).pom
  },
  {
    id: "gradle",
    what: "artifacts in build files of Gradle",
    paths: ["**/*.gradle", "**/*.gradle.kts"],
    load: async () => (await import("./gradle-BLIJHUTI.js")).gradle
  },
  {
    id: "version-catalog",
    what: "artifacts in version catalogs of Gradle",
    paths: ["**/*.versions.toml"],
    load: async () => (await import("./version-catalog-OJCDI4I2.js")).versionCatalog
  },
  {
    id: "gradle-lockfile",
    what: "artifacts in lockfiles of Gradle",
    paths: ["**/gradle.lockfile", "**/buildscript-gradle.lockfile", "**/gradle/dependency-locks/*.lockfile"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./gradle-lockfile-HRDMB5XQ.js")).gradleLockfile
  },
  {
    id: "gradle-verification",
    what: "hashes of artifacts in verification-metadata.xml",
    paths: ["**/gradle/verification-metadata.xml"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./gradle-verification-ZEGMFXX3.js")).gradleVerification
  },
  {
    id: "csproj",
    what: "packages in project files of .NET",
    paths: ["**/*.{csproj,fsproj,vbproj,props,targets,proj}"],
    concerns: (text) => /package(?:reference|version|download)|clitoolreference|sdk/i.test(text),
    load: async () => (await import("./csproj-56F57ONZ.js")).csproj
  },
  {
    id: "packages-config",
    what: "packages in packages.config",
    paths: ["**/packages.config", "**/packages.*.config"],
    load: async () => (await import("./packages-config-4FO7IELI.js")).packagesConfig
  },
  {
    id: "packages-lock-json",
    what: "packages in lockfiles of NuGet",
    paths: ["**/packages.lock.json", "**/packages.*.lock.json"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./packages-lock-json-Y4ABMJKO.js")).packagesLockJson
  },
  {
    id: "dotnet-tools",
    what: "tools and SDKs in dotnet-tools.json and global.json",
    paths: ["**/dotnet-tools.json", "**/global.json"],
    load: async () => (await import("./dotnet-tools-BGCAGW2V.js")).dotnetTools
  },
  {
    id: "gemfile",
    what: "gems in Gemfiles",
    paths: ["**/Gemfile", "**/gems.rb", "**/*.gemfile", "**/Gemfile.!(lock)"],
    load: async () => (await import("./gemfile-H6E5PRK2.js")).gemfile
  },
  {
    id: "gemspec",
    what: "gems in gemspecs",
    paths: ["**/*.gemspec"],
    load: async () => (await import("./gemspec-IWKUEDPO.js")).gemspec
  },
  {
    id: "gemfile-lock",
    what: "gems in lockfiles of Bundler",
    paths: ["**/Gemfile.lock", "**/gems.locked", "**/*.gemfile.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./gemfile-lock-OYJB2X45.js")).gemfileLock
  },
  {
    id: "composer-json",
    what: "packages in composer.json",
    paths: ["**/composer.json"],
    load: async () => (await import("./composer-json-O3RT3XLW.js")).composerJson
  },
  {
    id: "composer-lock",
    what: "packages in composer.lock",
    paths: ["**/composer.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./composer-lock-C5HSTM7M.js")).composerLock
  },
  {
    id: "pubspec",
    what: "packages in pubspec.yaml",
    paths: ["**/pubspec.yaml", "**/pubspec_overrides.yaml"],
    load: async () => (await import("./pubspec-JFPHSSU6.js")).pubspec
  },
  {
    id: "pubspec-lock",
    what: "packages in pubspec.lock",
    paths: ["**/pubspec.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./pubspec-lock-CRI5KA5T.js")).pubspecLock
  },
  {
    id: "mix-exs",
    what: "packages in mix.exs",
    paths: ["**/mix.exs"],
    load: async () => (await import("./mix-exs-VHVJI7HF.js")).mixExs
  },
  {
    id: "mix-lock",
    what: "packages in mix.lock",
    paths: ["**/mix.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./mix-lock-RJD26P4A.js")).mixLock
  },
  {
    id: "package-swift",
    what: "packages in Package.swift",
    paths: ["**/Package.swift", "**/Package@swift-*.swift"],
    load: async () => (await import("./package-swift-YL3XCZ6V.js")).packageSwift
  },
  {
    id: "package-resolved",
    what: "packages in Package.resolved",
    paths: ["**/Package.resolved"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./package-resolved-SEZBHDGW.js")).packageResolved
  },
  {
    id: "yarn-lock",
    what: "packages in lockfiles of yarn",
    paths: ["**/yarn.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./yarn-lock-D6WPX2NT.js")).yarnLock
  },
  {
    id: "pnpm-lock",
    what: "packages in lockfiles of pnpm",
    paths: ["**/pnpm-lock.yaml"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./pnpm-lock-2ZOYIQRL.js")).pnpmLock
  },
  {
    id: "pnpm-workspace",
    what: "packages in catalogs and settings of pnpm workspaces",
    paths: ["**/pnpm-workspace.{yaml,yml}"],
    load: async () => (await import("./pnpm-workspace-OVWWTQRB.js")).pnpmWorkspace
  },
  {
    id: "bun-lock",
    what: "packages in lockfiles of Bun",
    paths: ["**/bun.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./bun-lock-JRKRQGXY.js")).bunLock
  },
  {
    id: "bun-lockb",
    what: "binary lockfiles of Bun, which are only reported",
    paths: ["**/bun.lockb"],
    binary: "a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`",
    load: async () => (await import("./bun-lockb-PGTKMR7U.js")).bunLockb
  },
  {
    id: "deno-json",
    what: "packages in deno.json and import maps",
    paths: ["**/deno.{json,jsonc}", "**/import{_,-,}map.json"],
    load: async () => (await import("./deno-json-I6U3HZFH.js")).denoJson
  },
  {
    id: "deno-lock",
    what: "packages in lockfiles of Deno",
    paths: ["**/deno.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./deno-lock-5GCN6YF4.js")).denoLock
  },
  {
    id: "javascript-imports",
    what: "packages that JavaScript and TypeScript code imports",
    paths: ["**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}"],
    concerns: hasImports,
    load: async () => (await import("./javascript-imports-EIPEE5GM.js")).javascript
  },
  {
    id: "model-lock",
    what: "entries of ai-artifacts.lock",
    paths: ["ai-artifacts.lock"],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import("./model-lock-ZXLWGKJU.js")).modelLock
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
var endingsOf = (pattern) => new Set(
  braceExpand(pattern).map((plain) => {
    const ending = endingOf(plain.slice(plain.lastIndexOf("/") + 1));
    const fixed = ending ? /^[\w-]+$/.test(ending) : /^[\w/.-]+$/.test(plain.replace(/^\*\*\//, ""));
    return fixed ? ending : "*";
  })
);
var globs = readers.flatMap(
  (entry) => entry.paths.map((path) => {
    const bare = path.startsWith("**/") ? path.slice(3) : path;
    const last = bare !== path && !bare.includes("/");
    return { entry, glob: new Minimatch(last ? bare : path, OPTIONS), last, endings: endingsOf(bare) };
  })
);
var open = globs.filter(({ endings }) => endings.has("*"));
var byEnding = new Map(
  [...new Set(globs.flatMap(({ endings }) => [...endings]))].map((ending) => [
    ending,
    globs.filter(({ endings }) => endings.has("*") || endings.has(ending))
  ])
);
var matches = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const known = (byEnding.get(endingOf(name)) ?? open).filter(({ glob, last }) => glob.match(last ? name : path)).map(({ entry }) => entry);
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
var MOST_BESIDE = 60;
var MOST_ROUNDS = 8;
var textAt = async (change, side, path) => {
  const blob = await change.file(side, path);
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
  const { blob, reader, concerns, limit, binary } = root;
  const { path, kind, size } = blob;
  if (kind !== "file" && concerns) return { placed: [], includes: [], idle: true };
  if (kind !== "file") return lost(path, kind, `${KINDS[kind]}; expected a file`);
  if (binary) return lost(path, "the whole file", binary);
  const large = tooLarge(size, limit);
  if (large) return lost(path, "the whole file", large);
  try {
    const bytes = await (await blob.bytes()).slice(0, size);
    if (lfsPointer(bytes)) return lost(path, "a Git LFS pointer", "the text itself is kept elsewhere");
    const decoded = decode(bytes, limit);
    if ("why" in decoded) return lost(path, "the whole file", decoded.why);
    const result = { placed: [], includes: [] };
    if (concerns?.(decoded.text) === false) return { ...result, idle: true };
    const file = { path, text: decoded.text };
    for (const found of reader.read(file, await besideOf(change, side, reader, file))) {
      if (found.kind === "include") result.includes.push(found);
      else result.placed.push(found);
    }
    if (side === "base") return result;
    return { ...result, placed: [...withLines(result.placed, file)] };
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
