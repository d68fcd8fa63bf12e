import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isObject,
  membersOf,
  readJson,
  show
} from "./chunk-QI376AF7.js";
import "./chunk-WB2QWKXT.js";
import {
  npmArgument,
  npmSpecifier,
  packageReference
} from "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/package-json.ts
var SCOPES = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "peer"]
];
var dependency = (path, line, key, value, scope) => {
  const { name, alias: _, ...specifier } = npmSpecifier(value);
  return packageReference({
    ecosystem: "npm",
    written: key,
    ...name && name !== key ? { name, alias: key } : {},
    ...specifier,
    scope,
    surface: "manifest",
    at: place(path, line)
  });
};
var noText = (path, { key, line, value }, expected) => unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, `expected ${expected}`);
function* section(path, root, key, scope) {
  for (const member of root.members.filter((member2) => member2.key === key)) {
    if (!isObject(member.value)) {
      yield noText(path, member, "an object of names and versions");
      continue;
    }
    for (const entry of member.value.members) {
      if (typeof entry.value === "string") yield dependency(path, entry.line, entry.key, entry.value, scope);
      else yield noText(path, entry, `a version of ${entry.key} as text`);
    }
  }
}
var overridden = (key) => {
  const last = key.slice(key.lastIndexOf(">") + 1);
  const segments = last.replace(/(?<=[^/])@[\s\S]*$/, "").split("/");
  const name = segments.at(-1) ?? "";
  const scope = segments.at(-2);
  return scope?.startsWith("@") ? `${scope}/${name}` : name;
};
function* overrides(path, object, parent) {
  for (const member of object.members) {
    const { key, line, value } = member;
    const name = key === "." ? parent : overridden(key);
    if (isObject(value)) {
      yield* overrides(path, value, name);
      continue;
    }
    if (typeof value !== "string" || !name) yield noText(path, member, "a version as text");
    else if (value && value !== "-" && !value.startsWith("$")) {
      yield dependency(path, line, name, value, "unknown");
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
        if (isObject(member.value)) yield* overrides(path, member.value);
        else yield noText(path, member, "an object of names and versions");
      }
    }
    for (const { key, value } of membersOf(root, "pnpm")) {
      if (key === "overrides" && isObject(value)) yield* overrides(path, value);
      if (key === "packageExtensions" && isObject(value)) {
        for (const extension of value.members) {
          if (isObject(extension.value)) yield* section(path, extension.value, "dependencies", "unknown");
        }
      }
    }
    yield* manager(path, root);
  }
};
export {
  packageJson
};
