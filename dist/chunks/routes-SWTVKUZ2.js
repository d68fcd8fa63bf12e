import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  childOf,
  childrenOf,
  isXml,
  readXml,
  textIn
} from "./chunk-GBR3WMSF.js";
import "./chunk-BFNALMIQ.js";
import {
  entryAt,
  isYaml,
  readYaml
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2VFPJWP2.js";
import {
  folderOf,
  upwards
} from "./chunk-7DTZFC7W.js";
import {
  decode,
  tooLarge
} from "./chunk-46IOGIOI.js";
import {
  get,
  isList,
  isObject,
  readJson,
  textOf
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  indexesOf
} from "./chunk-JMZYEP4K.js";
import {
  at,
  entriesAt,
  itemsAt,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import {
  identity
} from "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/routes/bunfig.ts
function* addressOf(node) {
  const url = node?.kind === "table" ? at(node, "url") : node;
  if (url?.kind === "string") yield { url: url.text, line: url.line };
}
var bunfig = {
  id: "bunfig",
  ecosystem: "npm",
  paths: ["bunfig.toml"],
  *read({ text }) {
    const root = readToml(text);
    if (!("kind" in root)) return;
    for (const found of addressOf(at(root, "install", "registry"))) yield { ...found, all: true };
    for (const [scope, node] of entriesAt(root, "install", "scopes")) {
      for (const found of addressOf(node))
        yield { ...found, names: [`${scope.startsWith("@") ? "" : "@"}${scope}/*`] };
    }
  }
};

// src/readers/routes/cargo-config.ts
var plain = (url) => url.replace(/^sparse\+/, "");
var LONGEST_CHAIN = 10;
var replacing = (root) => {
  let name = textAt(root, "source", "crates-io", "replace-with");
  for (let steps = 0; name !== void 0 && steps < LONGEST_CHAIN; steps++) {
    const next = textAt(root, "source", name, "replace-with");
    if (next === void 0) return name;
    name = next;
  }
  return void 0;
};
var cargoConfig = {
  id: "cargo-config",
  ecosystem: "cargo",
  paths: [".cargo/config.toml", ".cargo/config"],
  *read({ text }) {
    const root = readToml(text);
    if (!("kind" in root)) return;
    const main = replacing(root);
    for (const [table, key] of [
      ["registries", "index"],
      ["source", "registry"]
    ]) {
      for (const [name, value] of entriesAt(root, table)) {
        const node = at(value, key);
        if (node?.kind !== "string") continue;
        yield { url: plain(node.text), line: node.line, name, ...name === main ? { all: true } : {} };
      }
    }
  }
};

// src/readers/routes/composer-repositories.ts
var strings = (value) => isList(value) ? value.items.flatMap((item) => typeof item.value === "string" ? [item.value] : []) : [];
var switchesOff = (object) => object.members.some(({ key, value }) => /^packagist(?:\.org)?$/.test(key) && value === false);
var registriesOf = (value) => {
  const all = isList(value) ? value.items : isObject(value) ? value.members : [];
  return all.flatMap(({ value: one }) => isObject(one) && textOf(one, "type") === "composer" ? [one] : []);
};
var isOff = (value) => isList(value) ? value.items.some((item) => isObject(item.value) && switchesOff(item.value)) : isObject(value) && switchesOff(value);
var composerRepositories = {
  id: "composer-repositories",
  ecosystem: "composer",
  paths: ["composer.json"],
  *read({ text }) {
    const root = readJson(text);
    if (!("kind" in root)) return;
    const value = get(root, "repositories");
    const registries = registriesOf(value);
    const main = isOff(value) && registries.length === 1;
    for (const registry of registries) {
      const url = textOf(registry, "url");
      if (!url) continue;
      const names = strings(get(registry, "only"));
      const route = { url, line: registry.line };
      yield names.length > 0 ? { ...route, names } : main ? { ...route, all: true } : route;
    }
  }
};

// src/readers/routes/conda-config.ts
var condaConfig = {
  id: "conda-config",
  ecosystem: "conda",
  paths: [".condarc", "condarc"],
  *read({ text }) {
    const read = readYaml(text);
    const entry = isYaml(read) ? entryAt(read[0], "channel_alias") : void 0;
    if (entry?.value.kind === "scalar" && entry.value.value)
      yield { url: entry.value.value, line: entry.line, all: true };
  }
};

// src/readers/routes/maven-settings.ts
var standsForCentral = (mirrorOf) => {
  const words = mirrorOf.split(",", 100).map((word) => word.trim());
  return !words.includes("!central") && words.some((word) => ["*", "central", "external:*"].includes(word));
};
var mavenSettings = {
  id: "maven-settings",
  ecosystem: "maven",
  paths: ["settings.xml", ".mvn/settings.xml", ".m2/settings.xml"],
  *read({ text }) {
    const root = readXml(text);
    const mirrors = isXml(root) && root.name === "settings" ? childOf(root, "mirrors") : void 0;
    for (const mirror of mirrors ? childrenOf(mirrors, "mirror") : []) {
      const url = textIn(mirror, "url");
      if (!url) continue;
      const all = standsForCentral(textIn(mirror, "mirrorOf") ?? "");
      yield { url, line: mirror.line, name: textIn(mirror, "id"), ...all ? { all: true } : {} };
    }
  }
};

// src/readers/routes/settings.ts
var LONGEST = 4e3;
var MOST = 2e4;
var unquoted = (text) => {
  const bare = text.trim();
  const quote = bare[0];
  return (quote === '"' || quote === "'") && bare.length > 1 && bare.endsWith(quote) ? bare.slice(1, -1) : bare;
};
function* settingsOf(text) {
  let [section, key] = ["", ""];
  for (const [index, written] of text.split("\n", MOST).entries()) {
    const trimmed = written.trim();
    if (trimmed === "" || /^[#;]/.test(trimmed) || written.length > LONGEST) continue;
    const head = /^\[([^\]]{1,200})\]$/.exec(trimmed);
    if (head) {
      section = (head[1] ?? "").trim().toLowerCase();
      key = "";
      continue;
    }
    const at2 = trimmed.indexOf("=");
    const continued = key !== "" && /^\s/.test(written) && !/^[\w@:.-]{1,100}\s*=/.test(trimmed);
    if (!continued && at2 > 0) key = unquoted(trimmed.slice(0, at2));
    const value = continued ? trimmed : at2 > 0 ? trimmed.slice(at2 + 1) : "";
    if (key !== "" && unquoted(value) !== "") yield { section, key, value: unquoted(value), line: index + 1 };
  }
}

// src/readers/routes/npmrc.ts
var SCOPED = /^(@[^:/\s]{1,214}):registry$/;
var npmrc = {
  id: "npmrc",
  ecosystem: "npm",
  paths: [".npmrc"],
  *read({ text }) {
    for (const { key, value: url, line } of settingsOf(text)) {
      const scope = SCOPED.exec(key)?.[1];
      if (scope) yield { url, line, names: [`${scope}/*`] };
      else if (key === "registry") yield { url, line, all: true };
    }
  }
};

// src/readers/routes/nuget-config.ts
var attribute = (node, name) => node.attributes.get(name);
var mappingOf = (root) => {
  const mapping = childOf(root, "packageSourceMapping");
  return new Map(
    (mapping ? childrenOf(mapping, "packageSource") : []).map((source) => [
      (attribute(source, "key") ?? "").toLowerCase(),
      childrenOf(source, "package").flatMap(({ attributes }) => attributes.get("pattern") ?? [])
    ])
  );
};
var claims = (patterns) => {
  const names = patterns.filter((pattern) => pattern !== "*");
  return {
    ...names.length > 0 ? { names } : {},
    ...names.length < patterns.length ? { all: true } : {}
  };
};
var nugetConfig = {
  id: "nuget-config",
  ecosystem: "nuget",
  paths: ["nuget.config", "NuGet.config", "NuGet.Config", ".nuget/NuGet.Config"],
  *read({ text }) {
    const root = readXml(text);
    const sources = isXml(root) ? childOf(root, "packageSources") : void 0;
    if (!isXml(root) || !sources) return;
    const mapping = mappingOf(root);
    const added = childrenOf(sources, "add");
    const only = childOf(sources, "clear") !== void 0 && added.length === 1;
    for (const node of added) {
      const [url, name = ""] = [attribute(node, "value"), attribute(node, "key")];
      if (!url || !/^https?:/i.test(url)) continue;
      const claimed = mapping.size > 0 ? claims(mapping.get(name.toLowerCase()) ?? []) : only ? { all: true } : {};
      yield { url, line: node.line, name, ...claimed };
    }
  }
};

// src/readers/routes/pip.ts
var SECTIONS = /* @__PURE__ */ new Set(["global", "install", "download", "wheel"]);
var pip = {
  id: "pip",
  ecosystem: "pypi",
  paths: ["pip.conf", "pip.ini", ".pip/pip.conf", ".config/pip/pip.conf"],
  *read({ text }) {
    for (const { section, key, value, line } of settingsOf(text)) {
      if (!SECTIONS.has(section)) continue;
      const name = key.replaceAll("_", "-");
      if (name === "index-url") yield { url: value, line, all: true };
      if (name === "extra-index-url") for (const url of value.split(/\s+/)) yield { url, line };
    }
  }
};

// src/readers/routes/python-tools.ts
var boundTo = (packages, keys) => {
  const bound = /* @__PURE__ */ new Map();
  for (const [name, value] of packages) {
    for (const table of value.kind === "list" ? value.items : [value]) {
      const index = keys.map((key) => textAt(table, key)).find((text) => text !== void 0);
      if (index !== void 0) bound.set(index, [...bound.get(index) ?? [], name]);
    }
  }
  return bound;
};
function* routesOf(indexes, bound) {
  for (const { name, index, explicit, line } of indexes) {
    const names = bound.get(name) ?? [];
    yield {
      url: index.url,
      line,
      name,
      ...name !== "" && names.length > 0 ? { names } : {},
      ...!index.extra && !explicit ? { all: true } : {}
    };
  }
}
var poetryGroups = (tool) => [
  ...entriesAt(tool, "poetry", "dependencies"),
  ...entriesAt(tool, "poetry", "dev-dependencies"),
  ...entriesAt(tool, "poetry", "group").flatMap(([, group]) => entriesAt(group, "dependencies"))
];
var pyprojectRoutes = {
  id: "pyproject-routes",
  ecosystem: "pypi",
  paths: ["pyproject.toml"],
  *read({ text }) {
    const root = readToml(text);
    const tool = "kind" in root ? at(root, "tool") : void 0;
    const packages = [...entriesAt(tool, "uv", "sources"), ...poetryGroups(tool)];
    yield* routesOf(indexesOf(tool), boundTo(packages, ["index", "source"]));
  }
};
var uvToml = {
  id: "uv-toml",
  ecosystem: "pypi",
  paths: ["uv.toml"],
  *read({ text }) {
    const root = readToml(text);
    if (!("kind" in root)) return;
    const tool = { ...root, members: /* @__PURE__ */ new Map([["uv", root]]) };
    yield* routesOf(indexesOf(tool), boundTo(entriesAt(root, "sources"), ["index"]));
  }
};
var pipfileRoutes = {
  id: "pipfile-routes",
  ecosystem: "pypi",
  paths: ["Pipfile"],
  *read({ text }) {
    const root = readToml(text);
    if (!("kind" in root)) return;
    const indexes = itemsAt(root, "source").flatMap((table, place) => {
      const [url, name = ""] = [textAt(table, "url"), textAt(table, "name")];
      return url ? [{ name, index: { url, extra: place > 0 }, explicit: false, line: table.line }] : [];
    });
    const packages = [...entriesAt(root, "packages"), ...entriesAt(root, "dev-packages")];
    yield* routesOf(indexes, boundTo(packages, ["index"]));
  }
};

// src/readers/routes/yarnrc.ts
var LONGEST2 = 4e3;
var yarnrc = {
  id: "yarnrc",
  ecosystem: "npm",
  paths: [".yarnrc"],
  *read({ text }) {
    for (const [index, written] of text.split("\n", 2e4).entries()) {
      if (written.length > LONGEST2) continue;
      const [, key = "", value = ""] = /^("[^"]{1,300}"|[^\s"#]{1,300})\s{1,20}(\S{1,3000})\s*$/.exec(written) ?? [];
      const [name, url, line] = [unquoted(key), unquoted(value), index + 1];
      const scope = SCOPED.exec(name)?.[1];
      if (scope) yield { url, line, names: [`${scope}/*`] };
      else if (name === "registry") yield { url, line, all: true };
    }
  }
};

// src/readers/routes/yarnrc-yml.ts
var documentOf = (text) => {
  const read = readYaml(text);
  return isYaml(read) ? read[0] : void 0;
};
function* addressUnder(node, key) {
  const entry = entryAt(node, key);
  if (entry?.value.kind === "scalar" && entry.value.value) yield { url: entry.value.value, line: entry.line };
}
var yarnrcYml = {
  id: "yarnrc-yml",
  ecosystem: "npm",
  paths: [".yarnrc.yml"],
  *read({ text }) {
    const root = documentOf(text);
    for (const found of addressUnder(root, "npmRegistryServer")) yield { ...found, all: true };
    const scopes = entryAt(root, "npmScopes")?.value;
    for (const { key, value } of scopes?.kind === "map" ? scopes.entries : []) {
      for (const found of addressUnder(value, "npmRegistryServer")) yield { ...found, names: [`@${key}/*`] };
    }
  }
};
var pnpmWorkspace = {
  id: "pnpm-workspace",
  ecosystem: "npm",
  paths: ["pnpm-workspace.yaml"],
  *read({ text }) {
    const root = documentOf(text);
    for (const found of addressUnder(root, "registry")) yield { ...found, all: true };
    const registries = entryAt(root, "registries")?.value;
    for (const { key } of registries?.kind === "map" ? registries.entries : []) {
      for (const found of addressUnder(registries, key)) {
        yield key === "default" ? { ...found, all: true } : { ...found, names: [`${key}/*`] };
      }
    }
  }
};

// src/readers/routes/table.ts
var routeReaders = [
  yarnrcYml,
  pnpmWorkspace,
  npmrc,
  yarnrc,
  bunfig,
  uvToml,
  pyprojectRoutes,
  pipfileRoutes,
  pip,
  cargoConfig,
  nugetConfig,
  mavenSettings,
  composerRepositories,
  condaConfig
];

// src/readers/routes/index.ts
var HIGHEST = 20;
var MOST_NAMES = 1e3;
var cleaned = (url) => {
  if (url.length > 2e3 || !URL.canParse(url)) return void 0;
  const address = new URL(url);
  address.username = "";
  address.password = "";
  address.hash = "";
  return address.host === "" ? void 0 : address.href;
};
var plain2 = (url) => (cleaned(url) ?? url).replace(/\/+$/, "");
var readOne = async (blob, path, reader) => {
  if (blob?.kind !== "file" || tooLarge(blob.size)) return [];
  try {
    const decoded = decode(await (await blob.bytes()).slice(0, blob.size));
    if ("why" in decoded) return [];
    return [...reader.read({ path, text: decoded.text })].flatMap((route) => {
      const url = cleaned(route.url);
      return url ? [{ ...route, url, by: `${path}:${route.line}` }] : [];
    });
  } catch {
    return [];
  }
};
var binding = ({ names = [] }, { ecosystem, name }) => {
  const own = identity(ecosystem, name);
  return Math.max(
    0,
    ...names.slice(0, MOST_NAMES).map((pattern) => {
      const start = pattern.endsWith("*") ? identity(ecosystem, pattern.slice(0, -1)) : void 0;
      const fits = start === void 0 ? own === identity(ecosystem, pattern) : own.startsWith(start);
      return fits ? pattern.length + (start === void 0 ? 1 : 0) : 0;
    })
  );
};
var strongest = (reference, routes) => routes.map((route) => ({ route, length: binding(route, reference) })).filter(({ length }) => length > 0).sort((a, b) => b.length - a.length)[0]?.route;
var namedBy = ({ indexes = [] }, routes) => {
  const [only, ...more] = indexes;
  if (!only || only.extra || more.length > 0) return void 0;
  return routes.find(({ url, name }) => plain2(url) === plain2(only.url) || name && name === only.url);
};
var routeOf = (reference, routes) => {
  const own = namedBy(reference, routes) ?? strongest(reference, routes);
  if (own) return { url: own.url, by: own.by, own: true };
  const main = routes.find(({ all }) => all);
  return main && { url: main.url, by: main.by };
};
var withRoutes = (change) => {
  const files = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  const read = (path, reader) => {
    const key = `${reader.id} ${path}`;
    const known = files.get(key) ?? change.file("base", path).then((blob) => readOne(blob, path, reader));
    files.set(key, known);
    return known;
  };
  const readAll = (path, among) => {
    const above = [...upwards(path)].slice(0, HIGHEST);
    const reading = above.flatMap(
      (folder) => among.flatMap((reader) => reader.paths.map((name) => read(`${folder}${name}`, reader)))
    );
    return Promise.all(reading).then((found) => found.flat());
  };
  const routesAt = ({ ecosystem, at: at2 }) => {
    const key = `${ecosystem} ${folderOf(at2.path)}`;
    const known = folders.get(key) ?? readAll(
      at2.path,
      routeReaders.filter((reader) => reader.ecosystem === ecosystem)
    );
    folders.set(key, known);
    return known;
  };
  return async (one) => {
    if (one.origin !== "registry") return one;
    const route = routeOf(one, await routesAt(one));
    return route ? { ...one, route } : one;
  };
};
export {
  withRoutes
};
