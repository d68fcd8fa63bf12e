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
  isCoordinate,
  mavenVersion
} from "./chunk-HECTXP3N.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
import "./chunk-2VFPJWP2.js";
import {
  inside
} from "./chunk-QP7EUS5R.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/pom-properties.ts
var LONGEST = 1e3;
var MOST_STEPS = 10;
var PLACEHOLDER = /\$\{([^{}$]{1,200})\}/g;
var ownProperties = (project) => {
  const properties = childOf(project, "properties");
  return new Map((properties?.children ?? []).map(({ name, text }) => [name, text]));
};
var coordinates = (project) => {
  const parent2 = childOf(project, "parent");
  const inherited = (name) => textIn(project, name) ?? (parent2 && textIn(parent2, name));
  const own = ["groupId", "version"].map((name) => [name, inherited(name)]);
  return [
    ...own.flatMap(
      ([name, value]) => ["project.", "pom.", ""].map((prefix) => [prefix + name, value])
    ),
    ["project.artifactId", textIn(project, "artifactId")],
    ...["groupId", "version"].map(
      (name) => [`project.parent.${name}`, parent2 && textIn(parent2, name)]
    )
  ];
};
var pomOf = (project) => {
  const known = ownProperties(project);
  for (const [name, value2] of coordinates(project))
    if (value2 !== void 0 && !known.has(name)) known.set(name, value2);
  const fill = (text) => {
    let filled = text.slice(0, LONGEST);
    for (let step = 0; step < MOST_STEPS && filled.includes("${"); step++) {
      const next = filled.replace(
        PLACEHOLDER,
        (whole, name) => known.get(name.trim())?.slice(0, LONGEST) ?? whole
      );
      if (next === filled || next.length > LONGEST) break;
      filled = next;
    }
    return filled;
  };
  const value = (name) => {
    const found = known.get(`project.${name}`);
    return found === void 0 ? void 0 : fill(found);
  };
  return { groupId: value("groupId"), version: value("version"), fill };
};

// src/readers/manifests/pom.ts
var PLUGINS = "org.apache.maven.plugins";
var SCOPES = /* @__PURE__ */ new Map([
  ["compile", "runtime"],
  ["runtime", "runtime"],
  ["provided", "build"],
  ["system", "runtime"],
  ["test", "dev"],
  ["import", "unknown"]
]);
var within = (node, ...names) => names.reduce((from, name) => from && childOf(from, name), node);
var scopeOf = (project, node, usual) => {
  if (textIn(node, "optional") === "true") return "optional";
  const scope = project.fill(textIn(node, "scope") ?? "").toLowerCase();
  return SCOPES.get(scope) ?? usual;
};
var artifact = (project, node, scope, indexes, usualGroup) => {
  const { path, fill } = project;
  const [group = usualGroup, name] = ["groupId", "artifactId"].map((key) => {
    const text = textIn(node, key);
    return text === void 0 ? void 0 : fill(text);
  });
  const at = place(path, node.line);
  if (!isCoordinate(group) || !isCoordinate(name)) {
    const why = "expected a groupId and an artifactId that this file spells out";
    return unread(at, `${node.name} ${group ?? ""}:${name ?? ""}`, why);
  }
  const written = textIn(node, "version");
  const filled = written === void 0 ? void 0 : fill(written);
  const version = mavenVersion(filled?.includes("${") ? written : filled);
  const common = { ecosystem: "maven", written: `${group}:${name}`, scope, surface: "manifest", at };
  const system = textIn(node, "systemPath");
  if (system) return packageReference({ ...common, ...version, origin: "path", address: system });
  const { kin } = project;
  if (kin && group === project.groupId && version.specifier && version.specifier === project.version) {
    const address = kin === "own" ? void 0 : kin.parent;
    return packageReference({ ...common, ...version, specifier: written, origin: "workspace", address });
  }
  return packageReference({ ...common, ...version, indexes });
};
var parent = (project, root, node) => {
  const found = artifact({ ...project, kin: void 0 }, node, "build", project.indexes);
  const address = parentPlace(project.path, root, node);
  if (found.kind !== "package" || address === void 0) return found;
  const { indexes: _, ...rest } = found;
  return { ...rest, origin: "workspace", address };
};
var parentPlace = (path, root, node) => {
  const relative = childOf(node, "relativePath");
  if (relative && !relative.text) return void 0;
  const own = textIn(root, "groupId") ?? textIn(node, "groupId");
  if (!relative && own !== textIn(node, "groupId")) return void 0;
  const place2 = inside(path, relative?.text ?? "../pom.xml");
  return place2.endsWith(".xml") ? place2 : `${place2}/pom.xml`;
};
var kinOf = (path, root) => {
  if (textIn(root, "groupId") !== void 0) return "own";
  const node = childOf(root, "parent");
  const place2 = node && parentPlace(path, root, node);
  return place2 === void 0 ? void 0 : { parent: place2 };
};
function* dependencies(project, list, usual) {
  for (const node of list ? childrenOf(list, "dependency") : []) {
    yield artifact(project, node, scopeOf(project, node, usual), project.indexes);
  }
}
function* plugins(project, list) {
  for (const node of list ? childrenOf(list, "plugin") : []) {
    yield artifact(project, node, "build", project.pluginIndexes, PLUGINS);
    for (const inner of childOf(node, "dependencies")?.children ?? []) {
      yield artifact(project, inner, "build", project.pluginIndexes);
    }
  }
}
function* section(project, node) {
  yield* dependencies(project, childOf(node, "dependencies"), "runtime");
  yield* dependencies(project, within(node, "dependencyManagement", "dependencies"), "unknown");
  yield* plugins(project, within(node, "build", "plugins"));
  yield* plugins(project, within(node, "build", "pluginManagement", "plugins"));
  yield* plugins(project, within(node, "reporting", "plugins"));
  for (const extension of within(node, "build", "extensions")?.children ?? []) {
    yield artifact(project, extension, "build", project.pluginIndexes);
  }
}
var indexesOf = (sections, list, one, { fill }) => {
  const urls = sections.flatMap((node) => childrenOf(node, list)).flatMap((repositories) => childrenOf(repositories, one)).map((repository) => fill(textIn(repository, "url") ?? ""));
  return [...new Set(urls)].filter(Boolean).map((url) => ({ url, extra: true }));
};
var pom = {
  id: "pom",
  *read(file) {
    const { path, text } = file;
    const root = readXml(text);
    if (!isXml(root)) {
      yield brokenFile(file, root, "pom.xml");
      return;
    }
    if (root.name !== "project" && root.name !== "extensions") {
      yield brokenFile(file, { line: root.line, why: 'expected the element "project"' }, "pom.xml");
      return;
    }
    const known = pomOf(root);
    const sections = [root, ...childOf(root, "profiles")?.children ?? []];
    const indexes = indexesOf(sections, "repositories", "repository", known);
    const pluginIndexes = indexesOf(sections, "pluginRepositories", "pluginRepository", known);
    const project = { path, ...known, kin: kinOf(path, root), indexes, pluginIndexes };
    for (const node of root.name === "extensions" ? childrenOf(root, "extension") : []) {
      yield artifact(project, node, "build", pluginIndexes);
    }
    for (const node of childrenOf(root, "parent")) yield parent(project, root, node);
    for (const node of sections) yield* section(project, node);
  }
};
export {
  pom
};
