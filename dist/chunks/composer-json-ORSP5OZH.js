import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isComposerName,
  isPlatform
} from "./chunk-NTU74Q65.js";
import {
  brokenFile,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  get,
  isList,
  isObject,
  readJson,
  show,
  textOf
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
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

// src/readers/manifests/composer-json.ts
var SECTIONS = [
  ["require", "runtime"],
  ["require-dev", "dev"]
];
var EXACT = /^={0,2}\s*(v?\d+(?:\.\d+){1,3}(?:[-.]?(?:alpha|beta|rc|a|b|patch|pl|p)[.-]?\d*)?)$/i;
var LONGEST = 1e3;
var wanted = (text) => {
  const specifier = text.trim();
  if (specifier.length > LONGEST) return { specifier, pinned: false };
  const [real = ""] = specifier.split(/\s+as\s+/, 1);
  const version = EXACT.exec(real)?.[1];
  const commit = real.startsWith("dev-") ? real.split("#", 2)[1] : void 0;
  return { specifier, version, pinned: version !== void 0 || isCommit(commit) };
};
var LOCAL = /* @__PURE__ */ new Set(["path", "artifact"]);
var repositoriesOf = (root) => {
  const value = get(root, "repositories");
  if (isList(value)) return value.items;
  return isObject(value) ? value.members : [];
};
var isPublicOff = (root) => {
  const value = get(root, "repositories");
  const objects = isObject(value) ? [value] : isList(value) ? value.items.map((item) => item.value).filter(isObject) : [];
  return objects.some((one) => ["packagist.org", "packagist"].some((name) => get(one, name) === false));
};
var indexesOf = (root) => {
  const off = isPublicOff(root);
  const urls = repositoriesOf(root).flatMap(({ value }) => isObject(value) ? [value] : []).filter((one) => !LOCAL.has(textOf(one, "type") ?? "")).flatMap((one) => textOf(one, "url") ?? []);
  return [...new Set(urls)].map((url, at) => ({ url, extra: !off || at > 0 }));
};
var inlinePackage = (path, line, value) => {
  const at = place(path, line);
  const [name, version] = [textOf(value, "name"), textOf(value, "version")];
  const [dist, source] = [get(value, "dist"), get(value, "source")];
  const from = isObject(dist) ? dist : isObject(source) ? source : void 0;
  const address = from && textOf(from, "url");
  if (!name || !from || !address) {
    return unread(at, name ?? "{…}", "expected a package with a name and the address of its dist or source");
  }
  const shasum = textOf(from, "shasum");
  return packageReference({
    ecosystem: "composer",
    written: name,
    specifier: version,
    origin: from === source ? "git" : "url",
    address,
    integrity: shasum ? [`sha1:${shasum}`] : [],
    scope: "unknown",
    surface: "manifest",
    pinned: Boolean(shasum) || isCommit(textOf(from, "reference")),
    at
  });
};
function* inlinePackages(path, root) {
  for (const { line, value } of repositoriesOf(root)) {
    if (value === false) continue;
    if (!isObject(value)) {
      yield unread(place(path, line), show(value), "expected a repository with type and url");
      continue;
    }
    const inner = textOf(value, "type") === "package" ? get(value, "package") : void 0;
    for (const one of isList(inner) ? inner.items : inner === void 0 ? [] : [{ line, value: inner }]) {
      if (isObject(one.value)) yield inlinePackage(path, one.value.line, one.value);
      else yield unread(place(path, one.line), show(one.value), "expected a package as an object");
    }
  }
}
function* section(path, root, key, scope) {
  const indexes = indexesOf(root);
  for (const member of root.members.filter((one) => one.key === key)) {
    if (!isObject(member.value)) {
      yield unread(
        place(path, member.line),
        `${key}: ${show(member.value)}`,
        "expected an object of packages"
      );
      continue;
    }
    for (const { key: name, line, value } of member.value.members) {
      if (isPlatform(name)) continue;
      const at = place(path, line);
      if (typeof value !== "string" || !isComposerName(name)) {
        yield unread(
          at,
          `${JSON.stringify(name)}: ${show(value)}`,
          'expected "vendor/name" and a version as text'
        );
        continue;
      }
      const parts = { ecosystem: "composer", written: name, ...wanted(value) };
      yield packageReference({ ...parts, indexes, scope, surface: "manifest", at });
    }
  }
}
var composerJson = {
  id: "composer-json",
  *read(file) {
    const { path, text } = file;
    const root = readJson(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "composer.json");
      return;
    }
    for (const [key, scope] of SECTIONS) yield* section(path, root, key, scope);
    yield* inlinePackages(path, root);
  }
};
export {
  composerJson
};
