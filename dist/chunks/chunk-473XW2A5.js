import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  components
} from "./chunk-TUD5N6Y4.js";
import {
  readArguments,
  readScript,
  unwrap
} from "./chunk-FIM4B3LE.js";
import {
  argument,
  programOf
} from "./chunk-2FJ2TUIK.js";
import {
  tryParse,
  variables,
  walk,
  withoutTemplates
} from "./chunk-OKZ3ZCQT.js";
import {
  imageOf,
  imageParts,
  isOpen
} from "./chunk-MPV3EVNQ.js";
import {
  HOLE,
  expand
} from "./chunk-THQVPQKA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  packageId
} from "./chunk-PKFCONV5.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";

// src/readers/deployments/image.ts
var LONGEST = 500;
var repositoryOf = (text, path, shown) => {
  if (!isOpen(path)) return imageOf(text)?.name;
  const known2 = path.slice(path.lastIndexOf(HOLE) + 1).replace(/^\//, "");
  return (/^[\w./-]{1,200}$/.test(known2) ? known2.toLowerCase() : shown.split("@", 1)[0]) || shown;
};
var deployedImage = (text, written, standing) => {
  const parts = imageParts(text);
  if (!parts) return void 0;
  const { path, tag, digest } = parts;
  const shown = written.slice(0, LONGEST);
  const repository = repositoryOf(text, path, shown);
  if (!repository) return void 0;
  return {
    written: shown,
    repository,
    ...tag && !isOpen(tag) ? { tag } : {},
    ...digest && !isOpen(digest) ? { digest: digest.toLowerCase() } : {},
    ...[path, tag, digest].some(isOpen) ? { unresolved: true } : {},
    ...standing
  };
};

// src/readers/deployments/standing.ts
var LONGEST2 = 400;
var standingIn = ({ path, text }) => {
  let lines;
  return (line, endLine) => {
    const at = place(path, line, endLine);
    lines ??= text.split("\n");
    const found = at.endLine ? void 0 : lines[line - 1];
    return found === void 0 || found.length > LONGEST2 ? { at } : { at, line: found };
  };
};

// src/readers/deployments/command-words.ts
var DEEPEST = 4;
var MOST = 200;
var LONGEST_VALUE = 4096;
var valued = (text, written, line, stand) => ({
  value: text.includes(HOLE) ? written.slice(0, LONGEST_VALUE) : text.slice(0, LONGEST_VALUE),
  by: text.includes(HOLE) ? "unresolved" : "literal",
  ...stand(line)
});
var note = (state, { text, written, line }, stand) => {
  const [, name, value] = /^([A-Za-z_]\w{0,200})=([\s\S]*)$/.exec(text) ?? [];
  const own = written.slice(written.indexOf("=") + 1);
  if (name && value !== void 0) state.sets.push([name, valued(value, own, line, stand)]);
};
var FETCHES = /\b(?:curl|wget|fetch)\s/;
var SUBSTITUTES = /(?:\$\(|<\(|`)\s{0,5}(?:curl|wget)\s/;
var noteFetched = (state, text, line, stand) => {
  if (text.length > LONGEST_VALUE || state.fetched.length >= MOST) return;
  const script = { ...argument(text.replace(/\s+/g, " ").trim(), line), written: text };
  state.fetched.push({ argv: [argument("sh", line), argument("-c", line), script], stand });
};
var SETTERS = /* @__PURE__ */ new Set(["env", "export", "exec", "declare", "sudo", "cross-env"]);
var words = (state, argv, stand, depth) => {
  if (state.left-- <= 0) return;
  if (SETTERS.has(argv[0]?.text ?? "")) for (const word of argv.slice(1, 50)) note(state, word, stand);
  const { argv: left, script } = unwrap(argv);
  if (script) {
    const { text, inner = text, line } = script;
    if (SUBSTITUTES.test(inner)) noteFetched(state, inner, line, stand);
    shell(state, inner, lineFinder(inner, line), stand, depth + 1);
  } else if (left.length > 0) state.runs.push({ argv: left, stand });
};
var assigned = ({ name, value, pos, end }, text, lookup, lineOf) => {
  const known2 = value.type === "ArrayValue" ? HOLE : expand(value, lookup)[0]?.join(" ") ?? "";
  return { text: `${name}=${known2}`, written: text.slice(pos, end), line: lineOf(pos) };
};
var argvOf = ({ name, args }, text, lookup, lineOf) => [...name ? [name] : [], ...args].flatMap((word) => {
  if (word.type === "Assignment") return [assigned(word, text, lookup, lineOf)];
  const written = text.slice(word.pos, word.end);
  return (expand(word, lookup)[0] ?? []).map((one) => ({ written, line: lineOf(word.pos), text: one }));
});
var shell = (state, script, lineOf, stand, depth) => {
  if (depth > DEEPEST) return;
  const text = withoutTemplates(script);
  const parsing = tryParse(text);
  if ("why" in parsing) return;
  const { nodes } = walk(parsing.script);
  const lookup = variables(nodes, state.lookup);
  for (const node of nodes) {
    if (node.type === "Pipeline") {
      const piped = text.slice(node.pos, node.end);
      if (FETCHES.test(piped)) noteFetched(state, piped, lineOf(node.pos), stand);
    }
    if (node.type !== "Command") continue;
    const whole = text.slice(node.pos, node.end);
    if (SUBSTITUTES.test(whole)) noteFetched(state, whole, lineOf(node.pos), stand);
    for (const one of node.prefix)
      if (one.type === "Assignment") note(state, assigned(one, text, lookup, lineOf), stand);
    const argv = argvOf(node, text, lookup, lineOf);
    if (argv.length > 0) words(state, argv, stand, depth);
  }
};
var VARIABLE = /\$\{(\w{1,100})\}|\$(\w{1,100})/g;
var known = (word) => word.text.includes("$") ? { ...word, inner: word.text, text: word.text.replace(VARIABLE, HOLE) } : word;
var runsOf = (commands, lookup, most = MOST) => {
  const state = { runs: [], sets: [], fetched: [], lookup, left: most };
  for (const command of commands) {
    const { stand } = command;
    if ("script" in command) shell(state, command.script, command.lineOf, stand, 0);
    else words(state, command.words.map(known), stand, 0);
  }
  return { runs: state.runs, sets: state.sets, fetched: state.fetched };
};
var commandOf = ({ argv, stand }) => {
  const first = argv[0]?.line ?? 1;
  const last = argv.reduce((most, { line }) => Math.max(most, line), first);
  return {
    words: argv.map(({ text, written }) => (text.includes(HOLE) ? written : text).slice(0, LONGEST_VALUE)),
    ...stand(first, last)
  };
};

// src/readers/deployments/known.ts
var HUB = /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//;
var COMMON = /* @__PURE__ */ new Set([
  "api-server",
  "attu",
  "goose",
  "graphiti",
  "haystack",
  "inspector",
  "operator",
  "pipelines",
  "python",
  "ray",
  "runners",
  "runtime",
  "webui",
  "zep"
]);
var byPackage = /* @__PURE__ */ new Map();
var byChart = /* @__PURE__ */ new Map();
var byImage = /* @__PURE__ */ new Map();
var byLastSegment = /* @__PURE__ */ new Map();
var patterns = [];
var byProgram = /* @__PURE__ */ new Map();
var put = (map, key, value) => {
  if (!map.has(key)) map.set(key, value);
};
var hasHost = (path) => {
  const first = path.slice(0, Math.max(0, path.indexOf("/")));
  return first.includes(".") || first.includes(":") || first === "localhost";
};
var withoutHost = (path) => hasHost(path) ? path.slice(path.indexOf("/") + 1) : path;
for (const component of components) {
  for (const purl of component.packages) put(byPackage, purl.toLowerCase(), component);
  for (const chart of component.charts) put(byChart, chart, component);
  for (const image of component.images) {
    const star = image.name.indexOf("*");
    if (star >= 0) {
      patterns.push({ component, image, start: image.name.slice(0, star), end: image.name.slice(star + 1) });
      continue;
    }
    put(byImage, image.name, { component, image });
    put(byImage, withoutHost(image.name), { component, image });
    const last = image.name.slice(image.name.lastIndexOf("/") + 1);
    if (!COMMON.has(last)) put(byLastSegment, last, { component, image });
  }
  for (const command of component.commands) {
    const words2 = command.split(" ");
    const program = words2[0] ?? "";
    byProgram.set(program, [...byProgram.get(program) ?? [], { component, words: words2 }]);
  }
}
var ofImageName = (path) => byImage.get(path) ?? patterns.find(
  ({ start, end }) => path.startsWith(start) && path.endsWith(end) && path.length > start.length + end.length && !path.slice(start.length, path.length - end.length).includes("/")
);
var ofRepository = (repository) => {
  const path = repository.replace(HUB, "");
  const direct = ofImageName(path);
  if (direct) return direct;
  if (!hasHost(repository) || repository === `docker.io/${path}`) return void 0;
  const segments = path.split("/").slice(0, 12);
  for (let at = 1; at < segments.length - 1; at++) {
    const found = ofImageName(segments.slice(at).join("/"));
    if (found) return found;
  }
  return void 0;
};
var ofLastSegment = (repository) => byLastSegment.get(repository.slice(repository.lastIndexOf("/") + 1));
var ofPackage = (purl) => byPackage.get(purl.toLowerCase());
var ofChart = (name) => byChart.get(name.slice(name.lastIndexOf("/") + 1));
var AROUND = /-(?:stack|operator|apiserver)$/;
var carries = (chart, { id, images }) => {
  const name = chart.slice(chart.lastIndexOf("/") + 1);
  if (AROUND.test(name)) return false;
  return name.startsWith(id) || images.some((image) => image.name.endsWith(`/${name}`));
};
var ofProgram = (program) => byProgram.get(program[0] ?? "")?.filter(({ words: words2 }) => words2.every((word, at) => program[at] === word)).reduce(
  (best, one) => best && best.words.length >= one.words.length ? best : one,
  void 0
);
var withoutHub = (repository) => repository.replace(HUB, "");

// src/readers/deployments/tag.ts
var LONGEST3 = 128;
var CORE = /^\d{1,9}\.\d{1,9}\.\d{1,9}/;
var PRERELEASE = /^[-._]?(?:a|alpha|b|beta|c|rc|pre|preview|dev|patch|post)(?:[-._]?\d{1,9})?(?![a-z\d])/;
var CALENDAR = /^(\d{2}\.\d{2})(?:-|$)/;
var BUILD = /(?:^|-)(b\d{1,9})$/;
var BRANCH = /^(?:main-|litellm_stable_release_branch-)/;
var plain = (tag) => {
  const text = tag.replace(/^v(?=\d)/, "");
  const core = CORE.exec(text)?.[0];
  if (core === void 0) return void 0;
  const after = text.slice(core.length);
  const prerelease = PRERELEASE.exec(after)?.[0] ?? "";
  const variant = after.slice(prerelease.length);
  return variant === "" || /^[-_+]/.test(variant) ? core + prerelease : void 0;
};
var versionOfTag = (tag, scheme) => {
  if (tag === void 0 || tag.length > LONGEST3) return void 0;
  if (scheme === "plain") return plain(tag);
  if (scheme === "main-stable") return plain(tag.replace(BRANCH, ""));
  if (scheme === "calendar") return CALENDAR.exec(tag)?.[1];
  if (scheme === "build") return BUILD.exec(tag)?.[1];
  return void 0;
};

// src/readers/deployments/words.ts
var MOST_WORDS = 400;
var LONGEST_SCRIPT = 2e4;
var SHELL = /^(?:ba|da|z|a)?sh$/;
var ASSIGNMENT = /^[A-Za-z_]\w{0,200}=/;
var PYTHON = /^python(?:\d(?:\.\d{1,2})?)?$/;
var WRAPPERS = /* @__PURE__ */ new Set([
  "exec",
  "sudo",
  "env",
  "nohup",
  "time",
  "tini",
  "dumb-init",
  "gosu",
  "su-exec",
  "npx",
  "bunx",
  "uvx",
  "xvfb-run",
  "docker-entrypoint.sh",
  "entrypoint.sh"
]);
var RUNNERS = /* @__PURE__ */ new Set([
  "uv",
  "poetry",
  "pipenv",
  "pdm",
  "rye",
  "hatch",
  "conda",
  "mamba",
  "pnpm",
  "yarn",
  "npm"
]);
var RUN = /* @__PURE__ */ new Set(["run", "exec", "dlx"]);
var base = (word) => word.slice(word.lastIndexOf("/") + 1);
var wrapped = (words2) => {
  let at = 0;
  while (at < words2.length) {
    const word = words2[at] ?? "";
    const name = base(word);
    if (RUNNERS.has(name) && RUN.has(words2[at + 1] ?? "")) at += 2;
    else if (WRAPPERS.has(name) || ASSIGNMENT.test(word) || at > 0 && word.startsWith("-")) at++;
    else return at;
  }
  return at;
};
var unwrapped = (words2) => {
  const [program = "", ...rest] = words2.slice(wrapped(words2));
  const name = base(program).replace(/@[\w.^~-]{1,60}$/, "");
  return program === "" ? [] : [PYTHON.test(name) ? "python" : name, ...rest];
};
var scripted = (script) => script.slice(0, LONGEST_SCRIPT).split(/&&|\|\||[;|&\n]/).map((part) => unwrapped(part.split(/\s+/).filter(Boolean)));
var programs = (words2) => {
  const first = unwrapped(words2.slice(0, MOST_WORDS));
  const script = first.findIndex((word, at) => at > 0 && /^-\w{0,4}c$/.test(word));
  if (!SHELL.test(first[0] ?? "") || script < 0) return first.length > 0 ? [first] : [];
  return scripted(first[script + 1] ?? "").filter((part) => part.length > 0);
};

// src/readers/deployments/recognise.ts
var OFFICIAL = /^docker\.io\/library\//;
var CLIENT = /_(?:URL|URI|HOST|BASE|ENDPOINT|ADDRESS|ADDR|KEY|TOKEN|MODEL|MODELS|PORT|VERSION|IMAGE|TAG|NAME|USER|USERNAME|PASSWORD|SECRET|ENABLED|DIR|PATH)$/;
var fromImage = (image) => {
  if (!image || image.repository.length > 512) return void 0;
  const exact = ofRepository(image.repository);
  const found = exact ?? ofLastSegment(image.repository);
  if (!found) return void 0;
  const version = versionOfTag(image.tag, found.image.tag);
  const { purl } = found.image;
  return {
    component: found.component,
    recognised: {
      by: exact ? "image" : "image-name",
      what: withoutHub(image.repository),
      at: image.at
    },
    ...version !== void 0 && { version },
    ...purl !== void 0 && { purl }
  };
};
var fromPackage = ({ purl, version, at }, component) => ({
  component,
  recognised: { by: "package", what: purl.replace(/^pkg:[^/]+\//, ""), at },
  ...version !== void 0 && { version, purl }
});
var fromStarted = (started = []) => {
  for (const one of started) {
    const component = ofPackage(one.purl);
    if (component) return fromPackage(one, component);
  }
  return void 0;
};
var listens = (component, ports = []) => ports.some(({ target }) => target !== void 0 && component.ports.includes(target));
var fromInstalled = ({ installed = [], ports }) => {
  for (const one of installed) {
    const component = ofPackage(one.purl);
    if (component && !component.libraries?.includes(one.purl)) return fromPackage(one, component);
  }
  for (const one of installed) {
    const component = ofPackage(one.purl);
    if (component && listens(component, ports)) return fromPackage(one, component);
  }
  return void 0;
};
var fromChart = (chart) => {
  const component = chart && ofChart(chart.name);
  if (!chart || !component) return void 0;
  const image = component.images[0];
  const version = chart.appVersion && carries(chart.name, component) && versionOfTag(chart.appVersion, image?.tag ?? "plain");
  return {
    component,
    recognised: { by: "chart", what: chart.name, at: chart.at },
    ...version && { version, ...image?.purl !== void 0 && { purl: image.purl } }
  };
};
var fromCommand = (commands = []) => {
  for (const { words: words2, at } of commands)
    for (const program of programs(words2)) {
      const found = ofProgram(program);
      if (found)
        return {
          component: found.component,
          recognised: { by: "command", what: found.words.join(" "), at }
        };
    }
  return void 0;
};
var tells = (name, prefix) => name === prefix || name.startsWith(prefix) && !CLIENT.test(name);
var PREFIXED = new RegExp(
  `^(?:${components.flatMap(({ prefixes }) => prefixes).map((prefix) => prefix.replace(/\W/g, "\\$&")).join("|")})`
);
var fromSettings = (settings = /* @__PURE__ */ new Map()) => {
  for (const [name, { at }] of settings) {
    if (!PREFIXED.test(name)) continue;
    for (const component of components)
      if (component.prefixes.some((prefix) => tells(name, prefix)))
        return { component, recognised: { by: "setting", what: name, at } };
  }
  return void 0;
};
var fromPort = ({ service = "", ports = [] }) => {
  const words2 = service.toLowerCase();
  for (const port of ports)
    for (const component of components)
      if (port.target !== void 0 && component.ports.includes(port.target) && words2.includes(component.id))
        return { component, recognised: { by: "port", what: `${service}, port ${port.target}`, at: port.at } };
  return void 0;
};
var anonymous = ({ image, built }) => built === true || !image || !OFFICIAL.test(image.repository);
var versionFrom = (match, clues) => {
  const certain = match.version !== void 0 && match.recognised.by !== "image-name";
  if (certain) return match;
  const known2 = [...clues.started ?? [], ...clues.installed ?? []].find(
    ({ purl, version }) => version !== void 0 && match.component.packages.includes(purl)
  );
  if (known2?.version === void 0) return match;
  const recognised = { ...match.recognised, installed: known2.at };
  return { ...match, recognised, version: known2.version, purl: known2.purl };
};
var versioned = (purl, version) => {
  const letter = purl.startsWith("pkg:golang/") && !version.startsWith("v") ? "v" : "";
  return `${purl}@${encodeURIComponent(letter + version)}`;
};
var withImage = (chart, image) => {
  if (!chart || image?.version === void 0 || image.component !== chart.component) return chart;
  const { version, purl } = image;
  return { ...chart, version, ...purl !== void 0 && { purl } };
};
var recognise = (clues) => {
  const image = fromImage(clues.image);
  const match = fromStarted(clues.started) ?? withImage(fromChart(clues.chart), image) ?? image ?? fromCommand(clues.commands) ?? fromInstalled(clues) ?? (anonymous(clues) ? fromSettings(clues.settings) ?? fromPort(clues) : void 0);
  if (!match) return void 0;
  const { component, recognised, version, purl } = versionFrom(match, clues);
  return {
    component: component.id,
    recognised,
    ...version !== void 0 && { version },
    ...version !== void 0 && purl !== void 0 && { purl: versioned(purl, version) }
  };
};

// src/readers/deployments/tunnel.ts
var FORWARDED_TO = /(?:localhost\.run|serveo\.net|pinggy\.io|localhost\.run\.|nokey@)/i;
var tunnelOf = ({ argv }) => {
  const [first, ...rest] = argv;
  if (!first) return void 0;
  const program = programOf(first);
  const words2 = rest.map(({ text }) => text);
  const has = (...any) => words2.some((word) => any.includes(word));
  if (program === "cloudflared") {
    const url = words2.some((word) => /^--(?:url|hello-world|unix-socket)(?:=|$)/.test(word));
    return has("tunnel") && url && !has("run", "--token") ? "cloudflared tunnel --url" : void 0;
  }
  if (program === "ngrok") return has("http", "tcp", "tls", "start") ? "ngrok" : void 0;
  if (program === "lt" || program === "localtunnel") {
    return words2.some((word) => /^(?:--port|-p)(?:=|$)/.test(word)) ? "localtunnel" : void 0;
  }
  if (program === "bore") return has("local") ? "bore" : void 0;
  if (program === "tailscale") return has("funnel") && !has("off", "status") ? "tailscale funnel" : void 0;
  if (program === "zrok") return has("public") ? "zrok" : void 0;
  if (program !== "ssh") return void 0;
  const forwards = words2.some((word) => /^-[A-Za-z]*R/.test(word));
  return forwards && words2.some((word) => FORWARDED_TO.test(word)) ? "ssh -R" : void 0;
};

// src/readers/deployments/flags.ts
var BARE = /^--(?:(?:no|disable|enable|skip|without)[-_][\w-]+|trust[-_]remote[-_]code|share|listen|insecure|allow[-_](?:root|code|unsecure|credentials)|api|ngrok|debug|headless|reload|block|head|verbose|force|public[-_]api|nocert|dev|start|stop|foreground|daemon|help|version|proxy|multi-user|no-token)$/i;
var SWITCHED = /^(?:true|false|yes|no|on|off|0|1)$/i;
var OPTION = /^(--?[A-Za-z][\w.:-]{0,199})(?:=([\s\S]*))?$/;
var LONGEST4 = 4096;
var MOST2 = 500;
var isOption = (text) => text !== void 0 && OPTION.test(text);
var takesNext = (name, next) => {
  if (next === void 0 || isOption(next) || next === "--") return false;
  return !BARE.test(name) || SWITCHED.test(next);
};
var flagsOf = ({ argv, stand }) => {
  const found = [];
  const module = /^python[\d.]*$/.test(argv[0]?.text ?? "") && argv[1]?.text === "-m";
  for (let at = module ? 3 : 0; at < argv.length && found.length < MOST2; at++) {
    const word = argv[at];
    const [, name, attached] = OPTION.exec(word?.text ?? "") ?? [];
    if (!word || !name) continue;
    const next = argv[at + 1];
    const own = attached === void 0 && takesNext(name, next?.text);
    const text = attached ?? (own ? next?.text : void 0) ?? "true";
    const open = text.includes(HOLE);
    const written = own ? next?.written ?? "" : word.written.slice(word.written.indexOf("=") + 1);
    const line = own && next ? next.line : word.line;
    const value = (open ? written : text).slice(0, LONGEST4);
    found.push([name, { value, by: open ? "unresolved" : "literal", ...stand(line) }]);
    if (own) at++;
  }
  return found;
};
var HANDED_ON = /^(?:COMMANDLINE_ARGS|CLI_ARGS|EXTRA_LAUNCH_ARGS|NOTEBOOK_ARGS|(?:WEBUI|COMFYUI|FORGE)_(?:ARGS|FLAGS))$/;
var flagsIn = (name, { value, by, at, line }) => {
  if (!HANDED_ON.test(name) || by === "secret" || by === "unresolved") return [];
  const words2 = value.slice(0, LONGEST4).match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const argv = words2.map((word) => argument(word.replace(/^(["'])(.*)\1$/s, "$2"), at.line));
  const stand = () => ({ at, ...line === void 0 ? {} : { line } });
  return flagsOf({ argv, stand }).map(([option, found]) => [option, { ...found, by }]);
};

// src/readers/deployments/service.ts
var MOST3 = 2e3;
var FILE = /^(\w{1,200}?)_{1,2}FILE$/;
var withFiles = (settings) => {
  const named = [...settings.keys()].filter((name) => name.endsWith("_FILE"));
  for (const name of named) {
    const [of, value] = [FILE.exec(name)?.[1], settings.get(name)];
    if (!of || !value?.value || settings.has(of)) continue;
    const { at, line } = value;
    settings.set(of, { value: "", by: "secret", at, ...line === void 0 ? {} : { line } });
  }
};
var lookupIn = (settings) => (name) => {
  const found = settings.get(name);
  return found && [found.by === "unresolved" || found.by === "secret" ? HOLE : found.value];
};
var ENTRYPOINTS = [
  [/(?:^|\/)cloudflared$/, "cloudflared"],
  [/(?:^|\/)ngrok$/, "ngrok"]
];
var withProgram = (run, image) => {
  const [, program] = ENTRYPOINTS.find(([name]) => image && name.test(image.repository)) ?? [];
  const [first] = run.argv;
  if (!program || !first || first.text.endsWith(program)) return run;
  return { ...run, argv: [argument(program, first.line), ...run.argv] };
};
function* tunnels(runs) {
  for (const run of runs) {
    const tunnel = tunnelOf(run);
    if (tunnel) yield { how: "tunnel", published: tunnel, ...run.stand(run.argv[0]?.line ?? 1) };
  }
}
var installedBy = (commands, surface) => commands.flatMap((command) => {
  const { path } = command.stand(1).at;
  const found = "script" in command ? readScript(command.script, { path, surface, lineOf: command.lineOf }) : readArguments(command.words, { path, surface });
  return [...found].filter((one) => one.kind === "package");
});
var namedPackage = ({ ecosystem, name, version, registry, at }) => ({
  purl: packageId(ecosystem, name, void 0, registry),
  ...version ? { version } : {},
  at
});
var deployment = (raw) => {
  const { path, service, from, standing, surface = "config", image, commands = [] } = raw;
  const settings = /* @__PURE__ */ new Map();
  for (const [name, value] of raw.environment ?? []) if (settings.size < MOST3) settings.set(name, value);
  const { runs, sets, fetched } = runsOf(commands, lookupIn(settings));
  for (const [name, value] of sets) settings.set(name, value);
  withFiles(settings);
  const started = runs.map((run) => withProgram(run, image));
  for (const [name, value] of [...settings])
    for (const [option, found] of flagsIn(name, value)) settings.set(option, found);
  for (const run of started) for (const [name, value] of flagsOf(run)) settings.set(name, value);
  for (const [name, value] of (raw.settings ?? []).slice(0, MOST3)) settings.set(name, value);
  const packages = [...raw.packages ?? [], ...installedBy(commands, surface)];
  const built = runsOf(raw.builds ?? [], lookupIn(settings)).fetched;
  const done = started.map(commandOf);
  const ports = [...raw.ports ?? [], ...tunnels(started)];
  const identity = raw.known ?? recognise({
    service,
    ...image ? { image } : {},
    ...raw.built ? { built: true } : {},
    ...raw.chart ? { chart: raw.chart } : {},
    installed: packages.map(namedPackage),
    commands: done,
    settings,
    ports
  });
  return {
    kind: "deployment",
    id: `${path}#${service}`,
    service,
    from,
    ...identity,
    ...image ? { image } : {},
    settings,
    ports,
    mounts: raw.mounts ?? [],
    privileges: raw.privileges ?? [],
    commands: [...done, ...[...fetched, ...built].map(commandOf)],
    ...raw.hardening ? { hardening: raw.hardening } : {},
    surface,
    at: standing.at
  };
};

export {
  deployedImage,
  standingIn,
  runsOf,
  ofChart,
  carries,
  recognise,
  tunnelOf,
  deployment
};
