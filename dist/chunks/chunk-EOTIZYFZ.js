import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  channelsOf
} from "./chunk-7Y55F4EU.js";
import {
  placeOf
} from "./chunk-JMZYEP4K.js";
import {
  at,
  entriesAt,
  itemsAt,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/pixi.ts
var CONDA = [
  ["dependencies", "runtime"],
  ["host-dependencies", "build"],
  ["build-dependencies", "build"],
  ["run-dependencies", "runtime"]
];
var EXACT = /^={2,3}\s*([^*,|\s]+)$/;
var channelNames = (list) => list.flatMap((node) => node.kind === "string" ? [node.text] : textAt(node, "channel") ?? []);
function* entry(path, name, value, scope, channels) {
  const where = place(path, value.line, value.endLine);
  if (value.kind !== "string" && value.kind !== "table") {
    yield unread(where, name, "expected a version, or a table with one of version, git, url, path");
    return;
  }
  const specifier = (value.kind === "string" ? value.text : textAt(value, "version") ?? "*").trim();
  const source = value.kind === "table" ? placeOf(value, []) : void 0;
  const own = textAt(value, "channel");
  const { registry, others = [] } = channels ? channelsOf(own ? [own] : channels) : {};
  yield packageReference({
    ecosystem: channels ? "conda" : "pypi",
    written: name,
    specifier,
    version: EXACT.exec(specifier)?.[1],
    indexes: others.map((url) => ({ url, extra: true })),
    ...source,
    ...source?.origin ? { version: void 0 } : { registry },
    scope,
    surface: "manifest",
    at: where
  });
}
function* tables(path, from, dev, channels) {
  for (const [key, scope] of CONDA) {
    for (const [name, value] of entriesAt(from, key)) {
      if (name !== "python") yield* entry(path, name, value, dev ? "dev" : scope, channels);
    }
  }
  for (const [name, value] of entriesAt(from, "pypi-dependencies")) {
    yield* entry(path, name, value, dev ? "dev" : "runtime", void 0);
  }
  for (const [, platform] of entriesAt(from, "target")) yield* tables(path, platform, dev, channels);
}
var DEVELOPMENT = /^(?:dev|test|tests|lint|docs?|ci|typing)$/i;
var pixi = {
  id: "pixi",
  *read({ path, text }) {
    const inProject = /(?:^|\/)pyproject\.toml$/i.test(path);
    if (inProject && !text.includes("tool.pixi")) return;
    const root = readToml(text);
    if (!("kind" in root)) {
      if (!inProject) yield unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`);
      return;
    }
    const own = inProject ? at(root, "tool", "pixi") : root;
    const channels = channelNames([
      ...itemsAt(own, "workspace", "channels"),
      ...itemsAt(own, "project", "channels")
    ]);
    yield* tables(path, own, false, channels);
    for (const [name, feature] of entriesAt(own, "feature")) {
      const more = channelNames(itemsAt(feature, "channels"));
      yield* tables(path, feature, DEVELOPMENT.test(name), [...more, ...channels]);
    }
  }
};

export {
  pixi
};
