import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allowedToRun,
  configured,
  dependency,
  overridden,
  overrides
} from "./chunk-KA3CJ24Q.js";
import "./chunk-CXHYA2LX.js";
import {
  get,
  isList,
  isObject,
  membersOf,
  readJson,
  show,
  textOf
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  npmArgument,
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/package-json.ts
var SCOPES = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "peer"]
];
var noText = (path, { key, line, value }, expected) => unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, `expected ${expected}`);
function* section(path, root, key, scope) {
  for (const member of root.members.filter((member2) => member2.key === key)) {
    if (!isObject(member.value)) {
      yield noText(path, member, "an object of names and versions");
      continue;
    }
    for (const entry of member.value.members) {
      if (typeof entry.value === "string") {
        yield key === "configDependencies" ? configured(path, entry.line, entry.key, entry.value) : dependency(path, entry.line, entry.key, entry.value, scope);
      } else yield noText(path, entry, `a version of ${entry.key} as text`);
    }
  }
}
function* overriding(path, object, parent) {
  for (const member of object.members) {
    const { key, line, value } = member;
    const name = key === "." ? parent : overridden(key);
    if (isObject(value)) {
      yield* overriding(path, value, name);
      continue;
    }
    if (typeof value !== "string" || !name) yield noText(path, member, "a version as text");
    else if (overrides(value)) yield dependency(path, line, name, value, "unknown");
  }
}
function* running(path, { value }) {
  if (!isList(value)) return;
  for (const { line, value: name } of value.items) {
    if (typeof name === "string" && name) yield allowedToRun(path, line, name);
  }
}
function* catalogs(path, object) {
  yield* section(path, object, "catalog", "unknown");
  for (const { key, value } of object.members) {
    if (key !== "catalogs" || !isObject(value)) continue;
    for (const name of new Set(value.members.map((member) => member.key)))
      yield* section(path, value, name, "unknown");
  }
}
function* extensions(path, value) {
  if (!isObject(value)) return;
  for (const { value: extension } of value.members) {
    if (!isObject(extension)) continue;
    for (const kind of ["dependencies", "optionalDependencies"])
      yield* section(path, extension, kind, "unknown");
  }
}
function* pnpm(path, settings) {
  for (const member of settings.members) {
    const { key, value } = member;
    if (key === "overrides" && isObject(value)) yield* overriding(path, value);
    if (key === "packageExtensions") yield* extensions(path, value);
    if (key === "onlyBuiltDependencies") yield* running(path, member);
  }
  yield* section(path, settings, "configDependencies", "dev");
}
function* bundled(path, root) {
  const known = new Set(SCOPES.flatMap(([kind]) => membersOf(root, kind).map(({ key }) => key)));
  for (const { key, value } of root.members) {
    if (key !== "bundleDependencies" && key !== "bundledDependencies") continue;
    if (!isList(value)) continue;
    for (const { line, value: name } of value.items) {
      if (typeof name === "string" && name && !known.has(name))
        yield dependency(path, line, name, "", "runtime");
    }
  }
}
function* manager(path, root) {
  for (const member of root.members.filter(({ key }) => key === "packageManager")) {
    if (typeof member.value !== "string") {
      yield noText(path, member, "a name and a version");
      continue;
    }
    const { alias: _, ...argument } = npmArgument(member.value);
    if (!argument.name) yield noText(path, member, 'a name and a version such as "pnpm@9.1.0"');
    else {
      yield packageReference({
        ecosystem: "npm",
        written: argument.name,
        ...argument,
        scope: "dev",
        surface: "manifest",
        at: place(path, member.line)
      });
    }
  }
}
function* engines(path, root) {
  for (const { key, line, value } of membersOf(root, "devEngines")) {
    if (key !== "packageManager") continue;
    for (const one of isList(value) ? value.items : [{ line, value }]) {
      if (!isObject(one.value) || get(one.value, "onFail") !== "download") continue;
      const name = textOf(one.value, "name");
      if (name) yield dependency(path, one.value.line, name, textOf(one.value, "version") ?? "", "dev");
    }
  }
}
var packageJson = {
  id: "package-json",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid package.json: ${root.why}`);
      return;
    }
    for (const [key, scope] of SCOPES) yield* section(path, root, key, scope);
    for (const key of ["overrides", "resolutions"]) {
      for (const member of root.members.filter((member2) => member2.key === key)) {
        if (isObject(member.value)) yield* overriding(path, member.value);
        else yield noText(path, member, "an object of names and versions");
      }
    }
    yield* catalogs(path, root);
    yield* bundled(path, root);
    for (const member of root.members) {
      const { key, value } = member;
      if (key === "pnpm" && isObject(value)) yield* pnpm(path, value);
      if (key === "workspaces" && isObject(value)) yield* catalogs(path, value);
      if (key === "trustedDependencies") yield* running(path, member);
    }
    yield* engines(path, root);
    yield* manager(path, root);
  }
};
export {
  packageJson
};
