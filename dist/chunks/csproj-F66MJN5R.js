import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isNugetId,
  nugetVersion
} from "./chunk-YEJWXICT.js";
import {
  isXml,
  readXml,
  textIn
} from "./chunk-GBR3WMSF.js";
import "./chunk-BFNALMIQ.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
import "./chunk-2VFPJWP2.js";
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

// src/readers/manifests/csproj.ts
var ITEMS = /* @__PURE__ */ new Map([
  ["packagereference", "runtime"],
  ["packageversion", "unknown"],
  ["globalpackagereference", "dev"],
  ["packagedownload", "build"],
  ["dotnetclitoolreference", "build"]
]);
var LONGEST = 1e3;
var MOST_STEPS = 5;
function* everyNode(root) {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) stack.push(child);
    }
  }
}
var propertiesOf = (nodes) => {
  const known = /* @__PURE__ */ new Map();
  for (const { name, text } of nodes.filter((node) => node.name === "PropertyGroup").flatMap((group) => group.children)) {
    const key = name.toLowerCase();
    known.set(key, known.has(key) && known.get(key) !== text ? void 0 : text);
  }
  return new Map([...known].flatMap(([name, text]) => text === void 0 ? [] : [[name, text]]));
};
var fill = (text, properties) => {
  let filled = text.slice(0, LONGEST);
  for (let step = 0; step < MOST_STEPS && filled.includes("$("); step++) {
    const next = filled.replace(
      /\$\(([\w.-]{1,200})\)/g,
      (whole, name) => properties.get(name.toLowerCase())?.slice(0, LONGEST) ?? whole
    );
    if (next === filled || next.length > LONGEST) break;
    filled = next;
  }
  return filled;
};
var metadata = (node, name) => {
  const attribute = [...node.attributes].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return attribute ?? textIn(node, name);
};
var scopeOf = (node, usual) => usual === "runtime" && metadata(node, "PrivateAssets")?.toLowerCase() === "all" ? "dev" : usual;
function* item(path, node, usual, properties) {
  const written = metadata(node, "Include") ?? metadata(node, "Update");
  const at = place(path, node.line);
  if (written === void 0) {
    if (metadata(node, "Remove") === void 0)
      yield unread(at, node.name, 'expected "Include" with the id of a package');
    return;
  }
  if (written.length > LONGEST) {
    yield unread(at, written, `more than ${LONGEST} characters; expected ids of packages`);
    return;
  }
  const version = metadata(node, "VersionOverride") ?? metadata(node, "Version");
  const filled = version === void 0 ? void 0 : fill(version, properties);
  for (const part of fill(written, properties).split(";")) {
    const id = part.trim();
    if (!id) continue;
    if (!isNugetId(id)) {
      yield unread(at, `${node.name} ${id}`, "expected the id of a package that this file spells out");
      continue;
    }
    yield packageReference({
      ecosystem: "nuget",
      written: id,
      // What another file sets stays as it is written.
      ...nugetVersion(filled?.includes("$(") ? version : filled),
      scope: scopeOf(node, usual),
      surface: "manifest",
      at
    });
  }
}
function* sdks(path, node) {
  const single = node.name === "Sdk" ? node.attributes.get("Name") : node.attributes.get("Sdk");
  const apart = node.attributes.get("Version");
  for (const part of (single ?? "").split(";")) {
    const [name = "", version = apart] = part.trim().split("/", 2);
    if (!version || !isNugetId(name)) continue;
    const parts = { ecosystem: "nuget", written: name, ...nugetVersion(version) };
    yield packageReference({ ...parts, scope: "build", surface: "manifest", at: place(path, node.line) });
  }
}
var csproj = {
  id: "csproj",
  *read(file) {
    const { path, text } = file;
    const root = readXml(text);
    if (!isXml(root)) {
      yield brokenFile(file, root, "project file");
      return;
    }
    const nodes = [...everyNode(root)];
    const properties = propertiesOf(nodes);
    for (const node of nodes) {
      if (node.name === "Project" || node.name === "Import" || node.name === "Sdk") yield* sdks(path, node);
      for (const child of node.name === "ItemGroup" ? node.children : []) {
        const scope = ITEMS.get(child.name.toLowerCase());
        if (scope) yield* item(path, child, scope, properties);
      }
    }
  }
};
export {
  csproj
};
