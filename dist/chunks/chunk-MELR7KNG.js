import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draft,
  finished
} from "./chunk-IK5D3LC3.js";
import {
  runOptions
} from "./chunk-ZS6NTY64.js";
import {
  deployedImage,
  runsOf
} from "./chunk-473XW2A5.js";
import {
  componentOf
} from "./chunk-TUD5N6Y4.js";
import {
  programOf
} from "./chunk-2FJ2TUIK.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";

// src/readers/deployments/docker-run.ts
var ENGINES = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl", "finch"]);
var BARE = new Set(
  "detach interactive tty rm privileged init read-only no-healthcheck publish-all oom-kill-disable sig-proxy quiet disable-content-trust tls-verify replace no-hosts rmi help".split(
    " "
  )
);
var FLAGS = "ditPq";
var LONG = {
  p: "publish",
  v: "volume",
  e: "env",
  u: "user",
  m: "memory",
  w: "workdir",
  h: "hostname",
  l: "label",
  P: "publish-all"
};
var GLOBAL = /* @__PURE__ */ new Set([
  "-H",
  "--host",
  "-c",
  "--context",
  "--config",
  "-l",
  "--log-level"
]);
var verbAt = (argv) => {
  const [first] = argv;
  if (!first || !ENGINES.has(programOf(first))) return -1;
  let at = 1;
  for (; argv[at]?.text.startsWith("-"); at++) if (GLOBAL.has(argv[at]?.text ?? "")) at++;
  if (argv[at]?.text === "container") at++;
  return argv[at]?.text === "run" || argv[at]?.text === "create" ? at + 1 : -1;
};
var long = (text, next) => {
  const equals = text.indexOf("=");
  const name = (equals < 0 ? text : text.slice(0, equals)).slice(2);
  if (equals >= 0) return { name, value: text.slice(equals + 1), more: 0 };
  if (BARE.has(name) || next === void 0) return { name, more: 0 };
  return { name, value: next, more: 1 };
};
var short = (text, next) => {
  for (let at = 1; at < Math.min(text.length, 10); at++) {
    const letter = text[at] ?? "";
    if (FLAGS.includes(letter) && !(letter === "P" && text.length === 2)) continue;
    const name = LONG[letter] ?? letter;
    if (letter === "P") return { name, more: 0 };
    const attached = text.slice(at + 1).replace(/^=/, "");
    if (attached) return { name, value: attached, more: 0 };
    return next === void 0 ? { name, more: 0 } : { name, value: next, more: 1 };
  }
  return { name: "detach", more: 0 };
};
var dockerRun = (argv) => {
  let at = verbAt(argv);
  if (at < 0) return void 0;
  const options = [];
  let name;
  for (; at < argv.length; at++) {
    const word = argv[at];
    if (!word?.text.startsWith("-")) break;
    if (word.text === "--") {
      at++;
      break;
    }
    const next = argv[at + 1];
    const taken = (word.text.startsWith("--") ? long : short)(word.text, next?.text);
    const { value, more } = taken;
    const option = taken.name === "net" ? "network" : taken.name;
    if (option === "name" && value && !value.includes(HOLE)) name = value;
    const text = value === void 0 ? `--${option}` : `--${option}=${value}`;
    const line = more && next ? next.line : word.line;
    options.push({ text, written: more && next ? next.written : word.written, line });
    at += more;
  }
  while (argv[at]?.text === HOLE && argv[at + 1]) at++;
  const image = argv[at];
  if (!image) return void 0;
  return { options, image, command: argv.slice(at + 1), ...name ? { name } : {} };
};

// src/readers/deployments/started.ts
var MOST = 5e3;
var TUNNELS = /^(?:ngrok|cloudflared|lt|localtunnel|bore|tailscale|zrok|ssh)$/;
var CATEGORIES_APART = /* @__PURE__ */ new Set(["coding-agent", "mcp", "agent-gateway", "library"]);
var CLIENT = /^(?:ollama (?!serve)|ray job|litellm --version|n8n (?:import|export|execute)|marimo (?:new|tutorial)|jupyter (?:nbconvert|execute|kernelspec))/;
var lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var hardened = (options) => {
  const has = (pattern) => options.some(({ text }) => pattern.test(text.slice(0, 100)));
  return {
    memory: has(/^--memory=/),
    cpus: has(/^--cpus=/),
    readOnlyRoot: has(/^--read-only(?:=true)?$/),
    noNewPrivileges: has(/^--security-opt=no-new-privileges(?:[:=]true)?$/)
  };
};
var container = ({ argv, stand }, setting) => {
  const run = dockerRun(argv);
  if (!run) return void 0;
  const { options, image, command, name } = run;
  const found = deployedImage(
    image.text,
    image.text.includes(HOLE) ? image.written : image.text,
    stand(image.line)
  );
  if (!found) return void 0;
  const { path, from, surface, prefix } = setting;
  const called = name ?? lastOf(found.repository);
  const one = draft({
    path,
    service: prefix ? `${prefix}/${called}` : called,
    from,
    surface,
    standing: stand(argv[0]?.line ?? image.line)
  });
  one.image = found;
  const { ports, mounts, environment, privileges } = runOptions(options, stand);
  for (const [key, value] of environment) one.environment.set(key, open(value));
  const all = options.find(({ text }) => text === "--publish-all");
  if (setting.reachable)
    one.ports.push(...ports, ...all ? [{ how: "published", ...stand(all.line) }] : []);
  one.mounts.push(...mounts);
  one.privileges.push(
    ...privileges.filter(({ is, value }) => is !== "user" || /^(?:0|root)(?::|$)/.test(value))
  );
  one.hardening = hardened(options);
  const entry = options.find(({ text }) => text.startsWith("--entrypoint="));
  const words = [...entry ? [{ ...entry, text: entry.text.slice(13) }] : [], ...command];
  if (words.length) one.commands.push({ words, stand });
  return one;
};
var open = (value) => value.value.includes(HOLE) ? { ...value, value: value.value.replaceAll(HOLE, "$…"), by: "unresolved" } : value;
var server = (run, { path, from, surface, prefix, environment = /* @__PURE__ */ new Map() }) => {
  const { argv, stand } = run;
  const [first] = argv;
  if (!first) return void 0;
  const called = programOf(first);
  const one = draft({
    path,
    service: prefix ? `${prefix}/${called}` : called,
    from,
    surface,
    standing: stand(first.line)
  });
  for (const [key, value] of environment) one.environment.set(key, value);
  one.commands.push({ words: argv, stand });
  return one;
};
var counts = ({ recognised, component, commands, ports }) => {
  const words = commands[0]?.words ?? [];
  if (ports.some(({ how }) => how === "tunnel")) return TUNNELS.test(lastOf(words[0] ?? ""));
  if (recognised?.by !== "command") return false;
  if (words.some((word) => /^(?:--version|--help|-h|-V)$/.test(word))) return false;
  if (CLIENT.test(words.slice(0, 4).join(" ").slice(0, 200))) return false;
  return !CATEGORIES_APART.has(componentOf(component)?.category ?? "");
};
var SERVERS = /^(?:langflow\S*|lfx|flowise|n8n|ollama|vllm|litellm|ray|serve|mlflow|jupyter\S*|marimo|xinference\S*|lmdeploy|llama-server|rpc-server|llama-rpc-server|chroma|prefect|tritonserver|torchserve|text-generation-\S+|open-webui|letta|memgpt|bentoml|openllm|gradio|streamlit|chainlit|local-ai|sglang|python[\d.]*|uvx?|npx|pnpm|yarn|bunx|pipx|poetry|pdm|hayhooks|langgraph|langserve|langchain|llamactl|autogenstudio|label-studio\S*|argilla\S*|weaviate|qdrant|milvus|airflow|superset|dagster|zenml|java|comfy|comfyui|webui\.sh|start-notebook\S*|openhands|ngrok|cloudflared|lt|localtunnel|bore|tailscale|zrok|ssh)$/;
function* startedBy(commands, lookup, setting) {
  const { runs } = runsOf(commands, lookup, MOST);
  for (const run of runs) {
    const docker = container(run, setting);
    if (docker) yield finished(docker);
    const [first] = run.argv;
    if (docker || !setting.servers || !first || !SERVERS.test(programOf(first))) continue;
    const one = server(run, setting);
    const built = one && finished(one);
    if (built && counts(built)) yield built;
  }
}

export {
  dockerRun,
  startedBy
};
