import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argument,
  modelsIn,
  programOf,
  readTree,
  unversioned,
  withNeighbours,
  withServer
} from "./chunk-2FJ2TUIK.js";
import {
  UNDECIDED,
  creatorName,
  lastPart,
  packageWord
} from "./chunk-JMEHLCDV.js";
import {
  tryParse,
  variables,
  walk,
  withoutTemplates
} from "./chunk-OKZ3ZCQT.js";
import {
  HOLE,
  cleared,
  expand
} from "./chunk-THQVPQKA.js";
import {
  parsePython
} from "./chunk-NRIXSCEA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  mentionsCommand
} from "./chunk-I6D6EOK5.js";
import {
  mentions
} from "./chunk-HT6QOVP6.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/commands/wrappers.ts
var PLAIN = {};
var WRAPPERS = new Map([
  [
    "sudo",
    {
      valued: "-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T",
      assignments: true
    }
  ],
  ["doas", { valued: "-u -C" }],
  ["env", { valued: "-u --unset -C --chdir", assignments: true }],
  ["cross-env", { assignments: true }],
  [
    "xargs",
    {
      valued: "-n --max-args -I -P --max-procs -d --delimiter -a --arg-file -L --max-lines -s --max-chars -E --process-slot-var",
      input: true
    }
  ],
  ["time", { valued: "-f --format -o --output" }],
  ["nice", { valued: "-n --adjustment" }],
  ["ionice", { valued: "-c --class -n --classdata" }],
  ["timeout", { valued: "-s --signal -k --kill-after", operands: 1 }],
  ["stdbuf", { valued: "-i -o -e --input --output --error" }],
  ["exec", { valued: "-a" }],
  ["command", { idle: "-v -V" }],
  ["chroot", { valued: "--userspec --groups", operands: 1 }],
  ["gosu", { operands: 1 }],
  ["su-exec", { operands: 1 }],
  ["setpriv", { valued: "--reuid --regid --groups" }],
  ["flock", { valued: "-w --timeout -E", operands: 1 }],
  ["wsl", { valued: "-d --distribution -u --user --cd --shell-type" }],
  ["watch", { valued: "-n --interval" }],
  ["xvfb-run", { valued: "-n --server-num -s --server-args -e --error-file -f --auth-file" }],
  ...["builtin", "catchsegv", "dumb-init", "fakeroot", "nohup", "noglob", "proxychains", "proxychains4"].map(
    (name) => [name, PLAIN]
  ),
  ...["setsid", "tini", "torsocks", "unbuffer", "winpty"].map((name) => [name, PLAIN])
]);
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh", "mksh"]);
var CONDA = /* @__PURE__ */ new Set(["conda", "mamba", "micromamba"]);
var AGENTS = /* @__PURE__ */ new Set(["claude", "codex", "gemini", "qwen", "amp", "droid"]);
var STARTERS = /* @__PURE__ */ new Map([
  ["mise", "exec"],
  ["volta", "run"],
  ["fnm", "exec"],
  ["asdf", "exec"],
  ["op", "run"],
  ["doppler", "run"],
  ["infisical", "run"],
  ["dotenvx", "run"],
  ["chamber", "exec"],
  ["aws-vault", "exec"]
]);
var CLUSTERS = /* @__PURE__ */ new Set(["kubectl", "oc"]);
var CONDA_VALUED = /* @__PURE__ */ new Set(["-n", "--name", "-p", "--prefix", "--cwd"]);
var isShell = (program) => SHELLS.has(program);
var operand = (argv, from, valued) => {
  let at = from;
  for (; at < argv.length; at++) {
    const text = argv[at]?.text ?? "";
    if (text === "--") return at + 1;
    if (!text.startsWith("-")) break;
    if (valued.has(text)) at++;
  }
  return at;
};
var scriptAt = (argv) => {
  let command = false;
  for (let at = 1; at < argv.length; at++) {
    const text = argv[at]?.text ?? "";
    if (/^--(?:rcfile|init-file)$/.test(text)) at++;
    else if (/^[-+][a-zA-Z]*$/.test(text)) {
      if (text.includes("c")) command = true;
      if (/[oO]/.test(text)) at++;
    } else if (!text.startsWith("--")) return command ? at : -1;
  }
  return -1;
};
var readsInput = (argv) => {
  const { argv: left } = unwrap(argv);
  const [first, ...rest] = left;
  if (!first || !isShell(programOf(first))) return false;
  return rest.every(({ text }) => text.startsWith("-") && !/^-[a-z]*c/.test(text)) || rest.some(({ text }) => text === "-s");
};
var suScript = (argv) => {
  for (const [at, { text }] of argv.entries()) {
    if (/^(?:-[a-z]*c|--command|--session-command)$/.test(text)) return argv[at + 1];
    if (text.startsWith("--command=")) return argument(text.slice(10), argv[at]?.line ?? 1);
  }
  return void 0;
};
var joined = (words) => {
  const [first] = words;
  return first && argument(words.map(({ text }) => text).join(" "), first.line);
};
var sets = /* @__PURE__ */ new Map();
var setOf = (words = "") => {
  const known = sets.get(words) ?? new Set(words.split(" ").filter(Boolean));
  sets.set(words, known);
  return known;
};
var NOTHING = { argv: [], input: false };
var split = (argv) => {
  const at = argv.findIndex(({ text }) => /^(?:-S|--split-string|-[iv0]*S)$/.test(text));
  return at < 0 || argv.slice(1, at).some(({ text }) => !text.startsWith("-")) ? void 0 : argv[at + 1];
};
var scripted = (program, argv) => {
  const run = (script) => script ? { argv: [], script, input: false } : NOTHING;
  if (isShell(program)) {
    const at = scriptAt(argv);
    return at < 0 ? void 0 : run(argv[at]);
  }
  if (program === "cmd" && /^\/[ck]$/i.test(argv[1]?.text ?? "") && argv.length === 3 && argv[2]?.text.includes(" "))
    return run(argv[2]);
  if (program === "su" || program === "runuser") return run(suScript(argv));
  if (program === "eval") return run(argv.length === 2 ? argv[1] : joined(argv.slice(1)));
  if (program !== "env") return void 0;
  const text = split(argv);
  return text && run(text);
};
var agentServer = (argv) => {
  if (argv[1]?.text !== "mcp" || argv[2]?.text !== "add") return void 0;
  const dashes = argv.findIndex(({ text }) => text === "--");
  if (dashes > 0) return { argv: argv.slice(dashes + 1), input: false };
  const at = argv.findIndex(
    (word, index) => index > 3 && /^(?:npx|uvx|bunx|pnpx|docker|pipx|uv)$/.test(word.text)
  );
  return at < 0 ? void 0 : { argv: argv.slice(at), input: false };
};
var started = (word, argv) => {
  const at = operand(argv, 1, /* @__PURE__ */ new Set());
  if (argv[at]?.text !== word) return void 0;
  const dashes = argv.findIndex(({ text }, index) => index > at && text === "--");
  return { argv: argv.slice(dashes < 0 ? operand(argv, at + 1, /* @__PURE__ */ new Set()) : dashes + 1), input: false };
};
var peel = (program, argv) => {
  if (program === "cmd") {
    const at2 = argv.findIndex(({ text }) => /^\/[ck]$/i.test(text));
    return at2 < 0 ? void 0 : { argv: argv.slice(at2 + 1), input: false };
  }
  if (CONDA.has(program)) {
    const at2 = operand(argv, 1, CONDA_VALUED);
    if (argv[at2]?.text !== "run") return void 0;
    return { argv: argv.slice(operand(argv, at2 + 1, CONDA_VALUED)), input: false };
  }
  if (CLUSTERS.has(program)) {
    const at2 = argv.findIndex(({ text }) => text === "--");
    return at2 > 1 && argv.slice(1, at2).some(({ text }) => text === "exec" || text === "run") ? { argv: argv.slice(at2 + 1), input: false } : void 0;
  }
  if (AGENTS.has(program)) return agentServer(argv);
  const word = STARTERS.get(program);
  if (word) return started(word, argv);
  const wrapper = WRAPPERS.get(program);
  if (!wrapper) return void 0;
  let at = operand(argv, 1, setOf(wrapper.valued));
  const idle = setOf(wrapper.idle);
  if (argv.slice(1, at).some(({ text }) => idle.has(text))) return NOTHING;
  while (wrapper.assignments && /^\w+=/.test(argv[at]?.text ?? "")) at++;
  return { argv: argv.slice(at + (wrapper.operands ?? 0)), input: wrapper.input ?? false };
};
var MOST = 32;
var unwrap = (words) => {
  let current = { argv: words, input: false };
  for (let round = 0; round < MOST; round++) {
    const [first] = current.argv;
    if (!first) break;
    const program = unversioned(programOf(first));
    const next = scripted(program, current.argv) ?? peel(program, current.argv);
    if (!next) break;
    current = { ...next, input: next.input || current.input };
    if (next.script) break;
  }
  return current;
};

// src/readers/models/digests.ts
var CHECKED = /\bsha256sum[ \t]+(?:-[a-z-]{1,20}[ \t]+){0,3}(?:-c|--check)\b|\bshasum[ \t]+-a[ \t]*256[ \t]+(?:-[a-z-]{1,20}[ \t]+){0,3}(?:-c|--check)\b/;
var LINE = /(?<![0-9a-fA-F])[0-9a-fA-F]{64}[ \t]+\*?([^\s"'`|;&<>()]{1,300})/g;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function* withDigests(found, text) {
  const names = CHECKED.test(text) ? new Set([...text.matchAll(LINE)].map(([, path = ""]) => nameOf(path))) : void 0;
  for (const one of found) {
    const file = one.kind === "model" ? one.hub === "url" ? one.name : one.file : void 0;
    const isChecked = file !== void 0 && names?.has(nameOf(file));
    yield isChecked && one.kind === "model" ? { ...one, pinned: true } : one;
  }
}

// src/readers/models/embedded.ts
function* embeddedPython(text, origin) {
  if (!mentions(text)) return;
  const parsed = parsePython(text);
  if ("why" in parsed) return;
  for (const found of readTree(text, parsed.tree, origin, withNeighbours()))
    if (found.kind === "model" || found.kind === "loader") yield found;
}

// src/readers/commands/install.ts
import { posix } from "node:path";

// src/readers/commands/indexes.ts
var indexUrl = (text, written) => {
  const url = text.replace(/^[\w.-]+=(?=[a-z]+:)/i, "");
  return url.includes(HOLE) && !/^[a-z]+:\/\//i.test(url) ? written : url.replaceAll(HOLE, "$…");
};
var INDEX_ROLES = /* @__PURE__ */ new Map([
  ["index", false],
  ["extra", true],
  ["links", true]
]);
var indexesOf = ({ manager, options }, lookup) => {
  const set = manager.environment.flatMap(
    ({ name, extra }) => (lookup(name) ?? []).flatMap(
      (urls2) => urls2.split(/\s+/).filter(Boolean).map((url) => ({ url: indexUrl(url, `$${name}`), extra }))
    )
  );
  const named = options.flatMap(({ role, value: { text, written } }) => {
    const extra = INDEX_ROLES.get(role);
    if (extra === void 0 || role === "links" && !/^[a-z]+:\/\//i.test(text)) return [];
    return [{ url: indexUrl(text, written), extra }];
  });
  const urls = /* @__PURE__ */ new Set();
  const replaced = named.some(({ extra }) => !extra);
  return [...named, ...set.filter(({ extra }) => extra || !replaced)].filter(
    ({ url }) => !urls.has(url) && urls.add(url)
  );
};

// src/readers/commands/managers/shape.ts
var roles = (table) => new Map(
  Object.entries(table).flatMap(
    ([role, names]) => names.trim().split(/\s+/).map((name) => [name, role])
  )
);
var verb = (words, takes, form, program) => ({
  words: words ? words.split(" ") : [],
  takes,
  form,
  ...program ? { program } : {}
});

// src/readers/commands/managers/compiled.ts
var cargo = {
  ecosystem: "cargo",
  unlisted: "flag",
  skipped: /^\+/,
  environment: [],
  options: roles({
    index: "--index",
    version: "--version --vers",
    git: "--git",
    local: "--path",
    value: `--branch --tag --rev --root --target --target-dir --profile -F --features --bin --example -j --jobs
      --registry --color --config --manifest-path -p --package --rename --message-format --lockfile-path -Z -C
      --strategies --disable-strategies --pkg-url --pkg-fmt --bin-dir --install-path --min-tls-version`,
    flag: "-f -q -v -h -V -y"
  }),
  verbs: [
    verb("install", "all", "crate"),
    verb("binstall", "all", "crate"),
    verb("add", "all", "crate-range")
  ]
};
var go = {
  ecosystem: "golang",
  unlisted: "flag",
  environment: [],
  options: roles({
    value: `-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay
      -pgo -pkgdir -tags -toolexec -exec -covermode -coverpkg`,
    flag: "-a -n -v -x -u -t -d -f -tool -race -trimpath -cover -insecure -json -reuse"
  }),
  verbs: [
    verb("install", "all", "go"),
    verb("get", "all", "go"),
    verb("run", "first", "go-run"),
    verb("mod download", "all", "go")
  ]
};
var dotnet = {
  ecosystem: "nuget",
  unlisted: "flag",
  environment: [],
  options: roles({
    version: "-v --version -Version",
    index: "-s --source -Source",
    extra: "--add-source --nuget-source",
    value: `-f --framework --package-directory --tool-path --configfile --tool-manifest -a --arch --verbosity
      --project -OutputDirectory -o -ConfigFile -Framework -Verbosity`,
    flag: "-g -n -h -i -y -d"
  }),
  verbs: [
    verb("add package", "only", "nuget"),
    verb("add * package", "only", "nuget"),
    verb("package add", "only", "nuget"),
    verb("tool install|update", "only", "nuget"),
    verb("tool exec", "first", "nuget"),
    verb("new install", "all", "nuget")
  ]
};
var COMPILED = [
  ["cargo", cargo],
  ["cargo-binstall", { ...cargo, verbs: [verb("", "all", "crate")] }],
  ["go", go],
  ["dotnet", dotnet],
  ["dnx", { ...dotnet, verbs: [verb("", "first", "nuget")] }],
  ["nuget", { ...dotnet, verbs: [verb("install", "only", "nuget")] }]
];

// src/readers/commands/managers/conda.ts
var CONDA_FLAGS = `-y --yes -q --quiet -v --verbose --offline --json --dry-run -d --force-reinstall --copy --no-deps
  --only-deps --update-deps --freeze-installed --strict-channel-priority --no-channel-priority --download-only
  --show-channel-urls --use-local --override-channels -h --help -S --satisfied-skip-solve --update-all
  --no-pin --no-update-deps -k --insecure --use-index-cache -C --dev --always-copy --no-rc --no-env --no-default-packages
  --update-specs --always-yes --allow-uninstall --no-allow-uninstall --safety-checks -m --mkdir -a --always-softlink`;
var conda = {
  ecosystem: "conda",
  unlisted: "unclear",
  environment: [],
  options: roles({
    channel: "-c --channel",
    value: `-n --name -p --prefix --file -f --repodata-fn --experimental --solver --subdir --platform --clone
      --channel-priority -r --root-prefix --rc-file --environment-specifier --cacert --ssl-verify --category`,
    flag: CONDA_FLAGS
  }),
  verbs: [
    verb("install", "all", "conda"),
    verb("create", "all", "conda"),
    verb("update|upgrade", "all", "conda")
  ]
};
var pixi = {
  ecosystem: "conda",
  unlisted: "unclear",
  environment: [],
  options: roles({
    channel: "-c --channel",
    package: "--with -s --spec",
    git: "-g --git",
    pypi: "--pypi",
    value: `--manifest-path -f --feature -p --platform -e --environment --branch --tag --rev --subdir --expose
      --pypi-keyring-provider --concurrent-solves --concurrent-downloads --auth-file --color --pinning-strategy`,
    flag: `--editable --no-install --no-lockfile-update --frozen --locked --host --build --force-reinstall -v --verbose
      -q --quiet -h --help --no-progress --no-shortcuts --tls-no-verify --use-environment-activation-cache`
  }),
  verbs: [
    verb("add", "all", "conda"),
    verb("global install", "all", "conda"),
    verb("global add", "all", "conda"),
    verb("exec|x", "first", "conda"),
    verb("run", "command", "conda")
  ]
};
var CONDA2 = [
  ["conda", conda],
  ["mamba", conda],
  ["micromamba", conda],
  ["pixi", pixi]
];

// src/readers/commands/managers/containers.ts
var docker = {
  ecosystem: "docker",
  // Most options of `run` take a value, and there are a hundred of them.
  unlisted: "value",
  environment: [],
  options: roles({
    flag: `-d --detach -i --interactive -t --tty --rm --privileged --init --read-only --oom-kill-disable -P
      --publish-all -q --quiet --help --no-healthcheck --sig-proxy --disable-content-trust --use-api-socket -D --debug
      --tls --tlsverify -a --all-tags --replace --rmi --no-hosts --no-hostname --env-host --http-proxy --passwd
      --tls-verify --systemd --remote -T --no-TTY --no-deps --service-ports --build --quiet-pull --quiet-build
      --remove-orphans --use-aliases --dry-run --compatibility --all-resources --verbose --insecure-registry
      --experimental --latest --wait`,
    value: "-c -e -f -h -l -m -p -u -v -w"
  }),
  verbs: [
    verb("run|create", "image", "image"),
    verb("container run|create", "image", "image"),
    verb("pull", "all", "image"),
    verb("image pull", "all", "image"),
    verb("exec", "inner", "image"),
    verb("container exec", "inner", "image"),
    verb("compose exec|run", "inner", "image")
  ]
};
var helm = {
  ecosystem: "docker",
  unlisted: "flag",
  environment: [],
  options: roles({
    version: "--version",
    value: `-f --values --set --set-string --set-json --set-file --set-literal -n --namespace --kube-context --kubeconfig
      --repo --timeout --username --password --ca-file --cert-file --key-file --keyring -o --output --description
      --post-renderer -d --destination --untardir -l --labels --history-max`,
    flag: "-i -g -a -h"
  }),
  verbs: [
    verb("install|upgrade|template", "all", "chart"),
    verb("pull|fetch", "all", "chart"),
    verb("show all|chart|values|readme", "all", "chart")
  ]
};
var gh = {
  ecosystem: "github",
  unlisted: "flag",
  environment: [],
  options: roles({ version: "--pin", flag: "-h" }),
  verbs: [
    verb("extension install", "only", "repository"),
    verb("extensions install", "only", "repository"),
    verb("ext install", "only", "repository")
  ]
};
var preCommit = {
  ecosystem: "github",
  unlisted: "flag",
  environment: [],
  options: roles({
    version: "--ref --rev",
    value: "-c --config --color --files --hook-stage -s -o",
    flag: "-v -a -h"
  }),
  verbs: [verb("try-repo", "only", "repository")]
};
var CONTAINERS = [
  ["docker", docker],
  ["podman", docker],
  ["nerdctl", docker],
  ["docker-compose", { ...docker, verbs: [verb("exec|run", "inner", "image")] }],
  ["helm", helm],
  ["gh", gh],
  ["pre-commit", preCommit]
];

// src/readers/commands/managers/deno.ts
var deno = {
  ecosystem: "jsr",
  unlisted: "flag",
  environment: [],
  options: roles({
    value: `-c --config --import-map --lock --env-file --cert --seed --location -n --name --root --ext -L --log-level
      --node-modules-dir --preload --import -o --output --target --icon`,
    flag: "-A -R -W -N -E -S -P -g -f -q -r -D -h"
  }),
  verbs: [
    verb("add", "all", "deno"),
    verb("install|i", "all", "specifier"),
    verb("run|x|compile|serve|cache", "first", "specifier")
  ]
};
var DENO = [["deno", deno]];

// src/readers/commands/managers/npm.ts
var NPM_ENVIRONMENT = [
  { name: "npm_config_registry", extra: false },
  { name: "NPM_CONFIG_REGISTRY", extra: false }
];
var NPM_VALUED = `--prefix -C -w --workspace --tag --omit --include --loglevel --cache --userconfig --globalconfig
  --install-strategy --before --otp --scope --location --node-options --fetch-retries --fetch-timeout --maxsockets
  --save-prefix --os --cpu --libc --script-shell --access --auth-type --proxy --https-proxy --noproxy --cafile --ca
  --cert --key --depth --only --also --registry-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout
  --min-release-age --init-module --shell --node-arg -n`;
var NPM_FLAGS = "-y -g -D -S -O -E -P -B -q -s -d -f -W -r -i -v -h";
var npm = {
  ecosystem: "npm",
  unlisted: "flag",
  environment: NPM_ENVIRONMENT,
  options: roles({
    index: "--registry --reg",
    instead: "--package",
    script: "-c --call",
    value: NPM_VALUED,
    flag: NPM_FLAGS,
    idle: "--no --no-install"
  }),
  verbs: [
    verb("install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add", "all", "npm"),
    verb("install-test|it", "all", "npm"),
    verb("exec|x", "first", "npm"),
    verb("create|init|innit", "creator", "npm")
  ]
};
var npx = {
  ...npm,
  options: roles({
    index: "--registry --reg",
    instead: "-p --package",
    script: "-c --call",
    value: NPM_VALUED,
    flag: NPM_FLAGS,
    idle: "--no --no-install"
  }),
  verbs: [verb("", "first", "npm")]
};
var yarn = {
  ecosystem: "npm",
  unlisted: "flag",
  environment: [...NPM_ENVIRONMENT, { name: "YARN_NPM_REGISTRY_SERVER", extra: false }],
  options: roles({
    index: "--registry",
    instead: "-p --package",
    flag: NPM_FLAGS,
    value: `--cwd --modules-folder --cache-folder --mutex --network-timeout --network-concurrency --global-folder
      --preferred-cache-folder --link-folder --proxy --https-proxy --mode --prefix --use-yarnrc --tag`
  }),
  verbs: [
    verb("add", "all", "npm"),
    verb("global add", "all", "npm"),
    verb("workspace * add", "all", "npm"),
    verb("dlx", "first", "npm"),
    verb("create", "creator", "npm")
  ]
};
var NPM = [
  ["npm", npm],
  ["npx", npx],
  ["yarn", yarn],
  ["yarnpkg", yarn]
];

// src/readers/commands/managers/pip.ts
var PIP_ENVIRONMENT = [
  { name: "PIP_INDEX_URL", extra: false },
  { name: "PIP_EXTRA_INDEX_URL", extra: true }
];
var pip = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: PIP_ENVIRONMENT,
  options: roles({
    requirements: "-r --requirement",
    constraints: "-c --constraint --build-constraint",
    editable: "-e --editable",
    index: "-i --index-url --pypi-url",
    extra: "--extra-index-url",
    links: "-f --find-links",
    value: `-t --target -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --platform --python-version --implementation --abi --root --prefix --src --source --source-dir
      --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option --build-option
      --install-option --no-binary --only-binary --progress-bar --root-user-action --report --group
      --requirements-from-script --uploaded-prior-to --all-releases --only-final
      --use-feature --use-deprecated --python --log --log-file --proxy --retries --timeout --default-timeout
      --exists-action --trusted-host --cert --client-cert --cache-dir --keyring-provider --resume-retries`,
    flag: `-U --upgrade --user --pre --force-reinstall -I --ignore-installed --ignore-requires-python
      --require-hashes --compile --dry-run --prefer-binary --check-build-dependencies --break-system-packages
      --require-virtualenv --isolated --debug -v --verbose -q --quiet -V --version -h --help --use-pep517
      --disable-pip-version-check --egg --process-dependency-links -Z --unzip -m --use-mirrors`
  }),
  verbs: [verb("install", "all", "pip"), verb("download", "all", "pip"), verb("wheel", "all", "pip")]
};
var pipx = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: PIP_ENVIRONMENT,
  options: roles({
    requirements: "-r --requirement",
    index: "-i --index-url",
    package: "--preinstall --with",
    instead: "--spec",
    value: "--python --pip-args --suffix --backend",
    flag: `--include-deps --include-apps -f --force --verbose -v --quiet -q --system-site-packages -e --editable
      --fetch-missing-python --fetch-python --pypackages --path --global -h --help --version --skip-maintenance`
  }),
  verbs: [
    verb("install", "all", "tool"),
    verb("run", "first", "tool"),
    verb("inject", "rest", "tool"),
    verb("runpip *", "command", "pip", "pip")
  ]
};
var pipenv = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: PIP_ENVIRONMENT,
  options: roles({
    requirements: "-r --requirements",
    editable: "-e --editable",
    index: "-i --index --pypi-mirror",
    extra: "--extra-index-url",
    value: "--categories --python --extra-pip-args",
    flag: `-d --dev --deploy --system --ignore-pipfile --skip-lock --pre --site-packages --clear -v --verbose -q
      --quiet -h --help --selective-upgrade --keep-outdated --sequential --three --two`
  }),
  verbs: [verb("install", "all", "pip"), verb("run", "command", "pip")]
};
var easyInstall = {
  ecosystem: "pypi",
  unlisted: "flag",
  environment: [],
  options: roles({
    index: "-i --index-url",
    links: "-f --find-links",
    editable: "-e --editable",
    value: "-d --install-dir -s --script-dir -b --build-directory -H --allow-hosts --prefix --record"
  }),
  verbs: [verb("", "all", "pip")]
};
var PIP = [
  ["pip", pip],
  ["pipx", pipx],
  ["pipenv", pipenv],
  ["easy_install", easyInstall]
];

// src/readers/commands/managers/pnpm.ts
var pnpm = {
  ecosystem: "npm",
  unlisted: "flag",
  environment: NPM_ENVIRONMENT,
  options: roles({
    index: "--registry",
    instead: "--package",
    value: `-C --dir -F --filter --filter-prod --store-dir --virtual-store-dir --global-dir --global-bin-dir
      --reporter --loglevel --allow-build --modules-dir --lockfile-dir --network-concurrency --child-concurrency
      --workspace-concurrency --save-catalog-name --save-prefix --cpu --os --libc --test-pattern
      --changed-files-ignore-pattern --package-import-method`,
    flag: NPM_FLAGS,
    script: "-c --shell-mode"
  }),
  verbs: [
    verb("add", "all", "npm"),
    verb("install|i", "all", "npm"),
    verb("dlx", "first", "npm"),
    verb("create", "creator", "npm")
  ]
};
var bun = {
  ecosystem: "npm",
  unlisted: "flag",
  environment: NPM_ENVIRONMENT,
  options: roles({
    index: "--registry",
    instead: "-p --package",
    value: `--cwd --config -c --cache-dir --backend --omit --filter --network-concurrency --concurrent-scripts --ca
      --cafile --linker --cpu --os --minimum-release-age`,
    flag: NPM_FLAGS,
    idle: "--no-install"
  }),
  verbs: [
    verb("add|a", "all", "npm"),
    verb("install|i", "all", "npm"),
    verb("x", "first", "npm"),
    verb("create|c", "creator", "npm")
  ]
};
var PNPM = [
  ["pnpm", pnpm],
  ["pnpx", { ...pnpm, verbs: [verb("", "first", "npm")] }],
  ["bun", bun],
  ["bunx", { ...bun, verbs: [verb("", "first", "npm")] }]
];

// src/readers/commands/managers/python-projects.ts
var poetry = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: [],
  options: roles({
    value: "-G --group -E --extras --python --platform --markers --source -P --project -C --directory",
    flag: `-D --dev -e --editable --optional --allow-prereleases --dry-run --lock -n -q --quiet -v -vv -vvv
      --verbose -h --help --ansi --version -V`
  }),
  verbs: [verb("add", "all", "poetry"), verb("self add", "all", "poetry"), verb("run", "command", "pip")]
};
var pdm = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: [],
  options: roles({
    editable: "-e --editable",
    value: `-G --group -p --project -L --lockfile -k --skip --venv --override --config-setting -C -c --config
      --with --without -S --strategy`,
    flag: `-d --dev --prod --save-compatible --save-safe-compatible --save-wildcard --save-exact --save-minimum
      --update-reuse --update-eager --update-all --update-reuse-installed --pre --prerelease --stable -u
      --unconstrained --dry-run --frozen-lockfile --fail-fast -x -g --global -n --non-interactive -q --quiet -v
      --verbose -h --help -I --ignore-python -s --site-packages`
  }),
  verbs: [verb("add", "all", "pip"), verb("self add|install", "all", "pip"), verb("run", "command", "pip")]
};
var rye = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: [],
  options: roles({
    index: "--index",
    git: "--git",
    local: "--path",
    value: `--url --tag --rev --branch --features --optional --pin --include-dep --extra-requirement -p --python
      --keyring-provider --pyproject`,
    flag: "-d --dev --absolute --excluded --pre --sync --no-sync -f --force -v --verbose -q --quiet -h --help"
  }),
  verbs: [
    verb("add", "all", "pip"),
    verb("install", "all", "pip"),
    verb("tools install", "all", "pip"),
    verb("run", "command", "pip")
  ]
};
var PYTHON_PROJECTS = [
  ["poetry", poetry],
  ["pdm", pdm],
  ["rye", rye]
];

// src/readers/commands/managers/scripted.ts
var gem = {
  ecosystem: "gem",
  unlisted: "flag",
  environment: [],
  options: roles({
    version: "-v --version",
    index: "-s --source",
    value: `-i --install-dir -n --bindir --platform --build-root -P --trust-policy -B --bulk-threshold -p --http-proxy
      --config-file -g --file --without --target-rbconfig`,
    flag: "-u -N -f -w -E -l -r -b -V -q -h -y"
  }),
  verbs: [verb("install|i", "all", "gem"), verb("exec", "first", "gem"), verb("fetch", "all", "gem")]
};
var bundle = {
  ecosystem: "gem",
  unlisted: "flag",
  environment: [],
  options: roles({
    version: "-v --version",
    index: "-s --source",
    git: "--git --github",
    local: "--path",
    value: "-g --group -r --require --branch --ref --glob --gemfile --retry",
    flag: "-h -V"
  }),
  verbs: [verb("add", "all", "gem"), verb("exec", "command", "gem")]
};
var composer = {
  ecosystem: "composer",
  unlisted: "flag",
  environment: [],
  options: roles({
    index: "--repository --repository-url",
    value: "-d --working-dir -s --stability --ignore-platform-req --audit-format --prefer-install",
    flag: "-w -W -n -q -v -vv -vvv -V -h -o -a"
  }),
  verbs: [
    verb("require|req|r", "all", "composer"),
    verb("global require|req", "all", "composer"),
    verb("create-project", "only", "composer")
  ]
};
var SCRIPTED = [
  ["gem", gem],
  ["bundle", bundle],
  ["bundler", bundle],
  ["composer", composer],
  ["composer.phar", composer]
];

// src/readers/commands/managers/uv.ts
var UV_ENVIRONMENT = [
  { name: "UV_DEFAULT_INDEX", extra: false },
  { name: "UV_INDEX_URL", extra: false },
  { name: "UV_INDEX", extra: true },
  { name: "UV_EXTRA_INDEX_URL", extra: true }
];
var UV_OPTIONS = {
  constraints: "-c --constraint --constraints -b --build-constraint --build-constraints",
  index: "-i --index-url --default-index",
  extra: "--extra-index-url --index",
  links: "-f --find-links",
  package: "-w --with --with-executables-from",
  value: `--override --overrides --exclude --excludes --extra --group --optional --script --tag --branch --rev
    --package --marker --bounds -P --upgrade-package --upgrade-group --reinstall-package --refresh-package
    --no-binary-package --no-build-package --no-build-isolation-package --no-sources-package --exclude-newer-package
    --no-extra --no-group --only-group --no-install-package --env-file -p --python --python-version --python-platform
    -t --target --prefix --resolution --prerelease --exclude-newer --link-mode --fork-strategy --index-strategy
    --keyring-provider -C --config-setting --config-settings --config-settings-package --no-binary --only-binary
    --torch-backend --cache-dir --directory --project --config-file --color --allow-insecure-host --trusted-host
    --python-preference --managed-python-dir --with-editable --compile-bytecode-timeout -o --output-file`,
  flag: `-q --quiet -v --verbose -n -h --help -V --version -U --upgrade --reinstall --force-reinstall --refresh
    --system --user --break-system-packages --require-hashes --verify-hashes --strict --dry-run --pre --dev --raw
    --raw-sources --workspace --editable-mode --frozen --locked --offline --native-tls --system-certs --isolated
    --exact --active --inexact --force --all-extras --all-groups --all-packages --only-dev --compile
    --compile-bytecode --managed-python --preview --lfs --gui-script --show-resolution --universal --lockfile -s
    --no --malware-check --no-python-downloads --allow-existing --default-groups --only-install-local`
};
var uv = {
  ecosystem: "pypi",
  unlisted: "unclear",
  environment: UV_ENVIRONMENT,
  options: roles({
    ...UV_OPTIONS,
    requirements: "-r --requirement --requirements --with-requirements",
    editable: "-e --editable",
    instead: "--from",
    module: "-m --module"
  }),
  verbs: [
    verb("pip install", "all", "pip"),
    verb("pip sync|compile", "files", "pip"),
    verb("add", "all", "pip"),
    verb("tool install", "all", "tool"),
    verb("tool run", "first", "tool"),
    verb("run", "command", "pip")
  ]
};
var UV = [
  ["uv", uv],
  ["uvx", { ...uv, verbs: [verb("", "first", "tool")] }]
];

// src/readers/commands/managers/index.ts
var MANAGERS = new Map([
  ...PIP,
  ...UV,
  ...PYTHON_PROJECTS,
  ...CONDA2,
  ...NPM,
  ...PNPM,
  ...DENO,
  ...COMPILED,
  ...SCRIPTED,
  ...CONTAINERS
]);
var NAMES = [...MANAGERS.keys()].map((name) => name.replace(/[.]/g, "\\.")).join("|");
var PROGRAM = `(?:${NAMES}|pip[\\d.]+|(?:claude|codex|gemini|qwen|amp|droid)[ \\t]+mcp[ \\t]+add|python[\\d.]*[ \\t]+-m[ \\t]+(?:pip|pipx|uv|poetry|pdm|pipenv))`;
var MANAGER_WORDS = `${PROGRAM}(?:\\.exe|\\.cmd)?[ \\t]+(?=[\\w@.-])`;
var START = new RegExp(
  `^[ \\t]*(?:sudo[ \\t]+(?:-\\w+[ \\t]+)?|[A-Z][A-Z0-9_]{0,60}=[^\\s]{1,200}[ \\t]+){0,3}${MANAGER_WORDS}`
);
var startsWithManager = (line) => START.test(line);

// src/readers/commands/parse.ts
var PROGRAM2 = "a variable that is set elsewhere decides what the command does";
var UNKNOWN = { words: [], takes: "all", form: "pip" };
var PYTHON = /* @__PURE__ */ new Set(["python", "pypy", "py"]);
var phpManager = (argv) => {
  let at = 1;
  while (argv[at]?.text.startsWith("-")) at += argv[at]?.text === "-d" ? 2 : 1;
  const script = argv[at];
  const manager = script && MANAGERS.get(programOf(script));
  return manager && { manager, words: argv.slice(at + 1) };
};
var managerOf = (argv) => {
  const [first] = argv;
  if (!first) return void 0;
  const program = unversioned(programOf(first));
  if (program === "php") return phpManager(argv);
  if (!PYTHON.has(program)) {
    const manager = MANAGERS.get(program);
    return manager && { manager, words: argv.slice(1) };
  }
  for (let at = 1; at < argv.length; at++) {
    const text = argv[at]?.text ?? "";
    const attached = /^-[a-zA-Z]*m(.*)$/.exec(text)?.[1];
    if (attached !== void 0) {
      const module = attached || argv[at + 1]?.text || "";
      const manager = MANAGERS.get(module.split(".", 1)[0] ?? "");
      return manager && { manager, words: argv.slice(at + (attached ? 1 : 2)) };
    }
    if (!text.startsWith("-") || text === "-" || text === "-c") return void 0;
    if (text === "-X" || text === "-W") at++;
  }
  return void 0;
};
var match = (verbs, words) => {
  const fits = verbs.filter(
    ({ words: path }) => words.every(({ text }, at) => path[at] === "*" || (path[at]?.split("|").includes(text) ?? false))
  );
  const verb2 = fits.find(({ words: path }) => path.length === words.length);
  return { open: fits.length > 0, ...verb2 ? { verb: verb2 } : {} };
};
var isOption = (text) => text.length > 1 && text.startsWith("-");
var PLAIN2 = /* @__PURE__ */ new Set(["flag", "idle", "pypi"]);
var readOption = ({ options }, text) => {
  const whole = options.get(text);
  if (whole) return { role: whole };
  const equals = text.indexOf("=");
  if (text.startsWith("--")) {
    const name = equals < 0 ? text : text.slice(0, equals);
    const role = options.get(name) ?? (name.startsWith("--no-") ? "flag" : void 0);
    return equals < 0 ? { role } : { role: role ?? "flag", attached: text.slice(equals + 1) };
  }
  for (let at = 1; at < Math.min(text.length, 12); at++) {
    const role = options.get(`-${text[at]}`);
    if (!role) return { role: void 0 };
    if (PLAIN2.has(role)) continue;
    const rest = text.slice(at + 1).replace(/^=/, "");
    return rest ? { role, attached: rest } : { role };
  }
  return { role: "flag" };
};
var takeOption = (state, manager, word, next) => {
  const { role, attached } = readOption(manager, word.text);
  if (role === void 0) {
    if (manager.unlisted === "value" && next) return 1;
    if (manager.unlisted !== "unclear" || !state.verb || !next || isOption(next.text)) return 0;
    const why = `${word.written} is not known to take a value, so that the word after it may be a package or not`;
    state.unclear ??= { word, why };
    return 1;
  }
  if (PLAIN2.has(role)) {
    state.options.push({ role, value: word });
    return 0;
  }
  const value = attached === void 0 ? next : { ...word, text: attached };
  if (value) state.options.push({ role, value });
  return attached === void 0 ? 1 : 0;
};
var STOPS = /* @__PURE__ */ new Set(["first", "creator", "image", "inner"]);
var scan = (state, manager, words) => {
  let options = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (options && word.text === "--") {
      options = false;
    } else if (options && isOption(word.text)) {
      at += takeOption(state, manager, word, words[at + 1]);
      if (state.options.at(-1)?.role === "module") return at + 1;
    } else if (!state.verb && word.text.includes(HOLE)) {
      state.unclear ??= { word, why: PROGRAM2 };
    } else if (!state.verb) {
      if (manager.skipped?.test(word.text)) continue;
      state.words.push(word);
      const { open, verb: verb2 } = match(manager.verbs, state.words);
      state.verb = verb2;
      if (!open) return at;
    } else if (state.verb.takes === "command") {
      return at;
    } else {
      state.operands.push(word);
      if (STOPS.has(state.verb.takes)) return at + 1;
    }
  }
  return words.length;
};
var parseCommand = (argv) => {
  const found = managerOf(argv);
  if (!found) return void 0;
  const { manager, words } = found;
  const state = { words: [], operands: [], options: [], verb: void 0, unclear: void 0 };
  const bare = manager.verbs.find(({ words: path }) => path.length === 0);
  state.verb = bare;
  const end = scan(state, manager, words);
  const { verb: verb2, options, operands, unclear } = state;
  const name = argv[0] ? unversioned(programOf(argv[0])) : "";
  const said = [name, ...state.words.map(({ text }) => text)].join(" ");
  if (!verb2) {
    return unclear && { manager, verb: UNKNOWN, said: name, operands: [], options: [], unclear };
  }
  if (options.some(({ role }) => role === "idle")) return void 0;
  const parsed = { manager, verb: verb2, said, operands, options, ...unclear ? { unclear } : {} };
  if (verb2.takes === "image" || verb2.takes === "inner") return { ...parsed, command: words.slice(end) };
  if (verb2.takes !== "command") return parsed;
  return { ...parsed, command: [...prefix(verb2, options, argv[0]), ...words.slice(end)] };
};
var prefix = (verb2, options, first) => {
  const line = first?.line ?? 1;
  const module = options.find(({ role }) => role === "module");
  if (module) return [argument("python", line), argument("-m", line), module.value];
  return verb2.program ? [argument(verb2.program, line)] : [];
};

// src/readers/commands/install.ts
var INPUT = "the packages come from the output of another command";
var undecided = (word) => /\$\(|`/.test(word.written) ? "the output of another command decides which package is installed" : UNDECIDED;
var include = (word, role, { path, surface, folder = posix.dirname(path) }) => {
  const { text, line } = word;
  if (/^[a-z]+:\/\//i.test(text)) {
    return { word, why: "the list of packages lies at a web address, which is not read" };
  }
  if (text === "-" || text === "/dev/stdin") return { word, why: INPUT };
  if (text.includes(HOLE)) return { word, why: "a variable that is set elsewhere names the list of packages" };
  if (!text || /^[/~\\]|^[a-z]:|[*?]/i.test(text) || /\.(?:toml|py|cfg|lock)$/i.test(text)) return void 0;
  const resolved = posix.normalize(posix.join(folder, text));
  if (resolved.startsWith("../") || surface === "config") return void 0;
  return {
    kind: "include",
    path: resolved,
    role,
    reader: "requirements",
    optional: true,
    at: place(path, line)
  };
};
var SINGLE = /* @__PURE__ */ new Set(["first", "only", "image"]);
function* packageWords({ verb: verb2, operands, options }) {
  for (const { role, value } of options) {
    if (role === "package" || role === "instead") {
      for (const text of value.text.split(",")) yield { ...value, text: text.trim() };
    } else if (role === "editable") yield value;
  }
  const replaced = options.some(({ role }) => role === "instead");
  const [first, ...others] = operands;
  if (!first) return;
  if (verb2.takes === "creator") yield { ...first, text: creatorName(first.text) };
  else if (SINGLE.has(verb2.takes) && !replaced) yield first;
  else if (verb2.takes === "all" && !replaced) yield* operands;
  else if (verb2.takes === "rest") yield* others;
}
var settingsOf = ({ options, verb: verb2 }) => {
  const of = (role) => options.find((option) => option.role === role)?.value.text;
  const [version, channel, git] = [of("version"), of("channel"), of("git")];
  return {
    form: of("pypi") === void 0 ? verb2.form : "pip",
    ...version && !version.includes(HOLE) ? { version } : {},
    ...channel && !channel.includes(HOLE) ? { channel } : {},
    ...git ? { git: /^[\w.-]+\/[\w.-]+$/.test(git) ? `https://github.com/${git}` : git } : {}
  };
};
var unnamed = ({ operands, options }) => {
  const from = options.find(({ role }) => role === "git")?.value;
  return from && operands.length === 0 ? [{ ...from, text: lastPart(from.text) }] : [];
};
function* packages(parsed, context) {
  const { manager, options } = parsed;
  if (options.some(({ role }) => role === "local")) return;
  const indexes = indexesOf(parsed, context.lookup);
  const settings = settingsOf(parsed);
  const ecosystem = options.some(({ role }) => role === "pypi") ? "pypi" : manager.ecosystem;
  for (const word of [...packageWords(parsed), ...unnamed(parsed)]) {
    const meaning = packageWord(word.text, settings);
    if (meaning === "local") continue;
    if ("why" in meaning) {
      yield { word, why: meaning.why === UNDECIDED ? undecided(word) : meaning.why };
      continue;
    }
    yield packageReference({
      ecosystem,
      written: meaning.name,
      ...meaning,
      indexes,
      scope: "runtime",
      surface: context.surface,
      at: place(context.path, word.line)
    });
  }
}
function* lists({ verb: verb2, operands, options }, context) {
  const files = [
    ...options.flatMap(
      ({ role, value }) => role === "requirements" || role === "constraints" ? [[value, role]] : []
    ),
    ...verb2.takes === "files" ? operands.map((word) => [word, "requirements"]) : []
  ];
  for (const [word, role] of files) {
    const found = include(word, role, context);
    if (found) yield found;
  }
}
function* install(parsed, input, context) {
  const { operands, verb: verb2, said } = parsed;
  let unclear = parsed.unclear;
  for (const found of [...packages(parsed, context), ...lists(parsed, context)]) {
    if ("word" in found) unclear ??= found;
    else yield found;
  }
  const last = operands.at(-1) ?? parsed.options.at(-1)?.value;
  if (input && verb2.takes === "all" && last) unclear ??= { word: last, why: INPUT };
  if (!unclear) return;
  const { word, why } = unclear;
  yield unread(place(context.path, word.line), `${said} … ${word.written}`, why, context.surface);
}
var MOST2 = 8;
function* installs(argv, context) {
  let words = argv;
  for (let round = 0; round < MOST2; round++) {
    const { argv: left, script, input } = unwrap(words);
    if (script) {
      yield { kind: "script", script };
      return;
    }
    const [first] = left;
    yield* modelsIn(left, context);
    const parsed = parseCommand(left);
    if (!parsed || !first) return;
    for (const { role, value } of parsed.options)
      if (role === "script") yield { kind: "script", script: value };
    if (input && parsed.operands.length === 0 && parsed.verb.takes === "all") {
      yield unread(place(context.path, first.line), `xargs ${parsed.said}`, INPUT, context.surface);
    } else yield* install(parsed, input, context);
    if (!parsed.command) return;
    const image = parsed.verb.takes === "image" ? parsed.operands[0]?.text : void 0;
    words = image === void 0 ? parsed.command : withServer(image, parsed.command);
  }
}

// src/readers/commands/script.ts
var DEEPEST = 6;
var MOST_TEXTS = 2e3;
var MOST_READINGS = 8;
var VARIABLE = /\$\{[^{}\n]{0,200}\}|\$\w+|\{\{[^{}\n]{0,200}\}\}/g;
var NOTHING2 = () => void 0;
var readings = (command, { original, lineOf, lookup }) => {
  const words = [...command.name ? [command.name] : [], ...command.args].map((word) => {
    const written = original.slice(word.pos, word.end);
    const base = { written, line: lineOf(word.pos) };
    if (word.type === "Assignment") return [[{ ...base, text: word.text }]];
    const quoted = /^(['"])[\s\S]*\1$/.test(written) && !/\\[^\n]/.test(written);
    const inner = quoted && word.parts?.length === 1 ? { inner: word.text.slice(1, -1) } : {};
    return expand(word, lookup).map((texts) => texts.map((text) => ({ ...base, ...inner, text })));
  });
  const most = words.reduce((count, alternatives) => Math.max(count, alternatives.length), 1);
  return Array.from(
    { length: Math.min(most, MOST_READINGS) },
    (_, index) => words.flatMap((alternatives) => alternatives[Math.min(index, alternatives.length - 1)] ?? [])
  );
};
var inside = (reading, text, lineOf) => {
  const { path, surface, lookup, folder, depth, budget } = reading;
  return readText(text, { path, surface, lookup, folder, lineOf, bare: false, depth: depth + 1, budget });
};
function* commandFound(command, reading) {
  const lookup = command.prefix.length ? variables(command.prefix, reading.lookup) : reading.lookup;
  for (const argv of readings(command, reading)) {
    for (const step of installs(argv, { ...reading, lookup })) {
      if (step.kind !== "script") yield step;
      else {
        const { line, text, inner = text } = step.script;
        yield* inside(reading, inner, lineFinder(inner, line));
      }
    }
  }
  yield* pythonFound(command, reading);
}
var RUNS_PYTHON = /^(?:python|pypy)[\d.]*$/;
function* pythonFound(command, reading) {
  const [argv = []] = readings(command, reading);
  const at = argv.findIndex((word) => RUNS_PYTHON.test(programOf(word)));
  if (at < 0 || at > 4) return;
  const { path, surface, lineOf } = reading;
  const flag = argv.findIndex((word, index) => index > at && /^-\w{0,3}c$/.test(word.text));
  const code = flag < 0 ? void 0 : argv[flag + 1];
  if (code) {
    const { text, line } = code;
    yield* embeddedPython(text, { path, surface, lineOf: lineFinder(text, line) });
    return;
  }
  for (const redirect of command.redirects) {
    if (redirect.type !== "HereDoc") continue;
    const { text, pos } = redirect.body;
    yield* embeddedPython(text, { path, surface, lineOf: lineFinder(text, lineOf(pos)) });
  }
}
function* inputFound(command, reading, shell) {
  const { lineOf } = reading;
  for (const redirect of command.redirects) {
    if (redirect.type === "HereDoc" && shell) {
      const { text, pos } = redirect.body;
      yield* inside(reading, text, lineFinder(text, lineOf(pos)));
    } else if (redirect.type === "HereString" && redirect.target && shell) {
      const { value, pos } = redirect.target;
      yield* inside(reading, value, lineFinder(value, lineOf(pos)));
    }
  }
}
var interpreted = (command) => command.redirects.some(
  (redirect) => redirect.type === "HereDoc" && /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(redirect.body.text)
);
var isFedShell = (command, reading) => {
  if (!command.name) return reading.bare && !interpreted(command);
  return command.redirects.length > 0 && readings(command, reading).some(readsInput);
};
function* pipelineFound({ commands }, reading) {
  const last = commands.at(-1);
  if (last?.type !== "Command" || !readings(last, reading).some(readsInput)) return;
  for (const command of commands.slice(0, -1)) {
    if (command.type !== "Command") continue;
    yield* inputFound(command, reading, true);
    const [argv = []] = readings(command, reading);
    const [first, ...rest] = argv;
    if (!first || !/^(?:echo|printf)$/.test(programOf(first))) continue;
    for (const { text, inner = text, line } of rest) yield* inside(reading, inner, lineFinder(inner, line));
  }
}
function* readText(written, origin) {
  const { path, surface, lineOf, depth, budget, lookup: outer = NOTHING2, bare = false } = origin;
  const original = depth === 0 ? cleared(written) : written;
  const text = withoutTemplates(original);
  const spent = depth > DEEPEST || budget.texts-- <= 0;
  const parsing = spent ? { why: "it nests shell text too deeply or too often" } : tryParse(text);
  if ("why" in parsing) {
    if (mentionsCommand(text)) yield unreadFile(path, lineOf(0), original, parsing.why, surface);
    return;
  }
  const { nodes, decoded } = walk(parsing.script);
  const reading = {
    path,
    surface,
    folder: origin.folder,
    lookup: variables(nodes, outer),
    text,
    original,
    lineOf,
    bare,
    depth,
    budget
  };
  for (const node of nodes) {
    if (node.type === "Command") {
      yield* commandFound(node, reading);
      if (node.redirects.length) yield* inputFound(node, reading, isFedShell(node, reading));
    } else if (node.type === "Pipeline") yield* pipelineFound(node, reading);
  }
  for (const { source, at } of decoded) yield* inside(reading, source, () => lineOf(at));
  const [error] = parsing.script.errors ?? [];
  if (!error || !mentionsCommand(text)) return;
  const shown = original.slice(error.pos).split("\n", 1)[0] || original;
  const why = `the shell text cannot be parsed from here on (${error.message}); expected bash or POSIX sh`;
  yield unread(place(path, lineOf(Math.min(error.pos, text.length))), shown, why, surface);
}
function* once(found) {
  const seen = /* @__PURE__ */ new Set();
  for (const reference of found) {
    const { kind, at } = reference;
    const what = kind === "include" ? reference.path : kind === "unread" ? reference.why : reference.id;
    const specifier = kind === "package" ? reference.specifier : kind === "model" ? reference.file ?? reference.callee : "";
    const key = JSON.stringify([kind, what, specifier, at.line]);
    if (seen.has(key)) continue;
    seen.add(key);
    yield reference;
  }
}
var readScript = (text, origin) => withDigests(once(readText(text, { ...origin, depth: 0, budget: { texts: MOST_TEXTS } })), text);
function* readArguments(argv, origin) {
  const { path, surface, lookup = NOTHING2 } = origin;
  const budget = { texts: MOST_TEXTS };
  const words = argv.map((word) => {
    const inner = cleared(word.text);
    return { ...word, inner, text: inner.replace(VARIABLE, HOLE) };
  });
  for (const step of installs(words, { path, surface, lookup, folder: origin.folder })) {
    if (step.kind !== "script") yield step;
    else {
      const { line, text, inner = text } = step.script;
      yield* readText(inner, { ...origin, lineOf: lineFinder(inner, line), depth: 1, budget });
    }
  }
}

export {
  MANAGER_WORDS,
  startsWithManager,
  isShell,
  unwrap,
  readScript,
  readArguments
};
