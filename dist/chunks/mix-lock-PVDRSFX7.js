import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  elixirLanguage,
  isHexName
} from "./chunk-ZRU3QG44.js";
import {
  lineage
} from "./chunk-TZYKZ35P.js";
import {
  tokensOf
} from "./chunk-XVYBL52K.js";
import {
  argumentsOf,
  closingOf,
  isMark,
  literal
} from "./chunk-CT3TQV24.js";
import {
  brokenFile,
  conflict,
  isCommit
} from "./chunk-FD5TNV34.js";
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

// src/readers/manifests/mix-lock.ts
var MOST_TOKENS = 2e4;
function* entriesOf(tokens) {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "text") continue;
    const isKey = isMark(tokens[at + 1], ":") || isMark(tokens[at + 1], "=>");
    const close = isKey && isMark(tokens[at + 2], "{") ? closingOf(tokens, at + 2, MOST_TOKENS) : void 0;
    if (close === void 0) {
      yield { line: token.line, what: token.text };
      continue;
    }
    const values = argumentsOf(tokens.slice(at + 3, close)).map(({ value }) => value);
    yield { name: token.text, line: token.line, values };
    at = close;
  }
}
var namesIn = (list) => (list ?? []).flatMap((token, at) => {
  const name = list?.[at + 1];
  return isMark(token, "{") && name?.kind === "symbol" ? [name.text] : [];
});
var hexParts = ({ name, values }) => {
  const [, real, version, inner, , , repository, outer] = values;
  const exact = version && literal(version);
  const [symbol] = real ?? [];
  if (!exact || symbol?.kind !== "symbol" || !isHexName(symbol.text)) return void 0;
  const hashes = [inner, outer].flatMap((value) => value && literal(value) || []);
  const from = repository && literal(repository);
  return {
    ...symbol.text === name ? {} : { name: symbol.text, alias: name },
    specifier: exact,
    version: exact,
    // The public repository by its short name says nothing of a place.
    ...from && from !== "hexpm" ? { address: from } : {},
    integrity: hashes.filter((hash) => /^[0-9a-f]{64}$/.test(hash)).map((hash) => `sha256:${hash}`)
  };
};
var gitParts = ({ values: [, url, commit] }) => {
  const [address, specifier] = [url && literal(url), commit && literal(commit)];
  return address ? { origin: "git", address, specifier, pinned: isCommit(specifier) } : void 0;
};
var partsOf = (entry) => {
  const [kind] = entry.values[0] ?? [];
  if (kind?.kind !== "symbol") return void 0;
  return kind.text === "hex" ? hexParts(entry) : kind.text === "git" ? gitParts(entry) : void 0;
};
var mixLock = {
  id: "mix-lock",
  *read(file) {
    const { path, text } = file;
    const tokens = conflict(file) ?? tokensOf(text, elixirLanguage);
    if ("why" in tokens) {
      yield brokenFile(file, tokens, "mix.lock", "lockfile");
      return;
    }
    const entries = [];
    for (const one of entriesOf(tokens)) {
      if ("name" in one) entries.push(one);
      else
        yield unread(place(path, one.line), one.what, 'expected "name": {:hex, …} or {:git, …}', "lockfile");
    }
    const needs = new Map(entries.map(({ name, values }) => [name, namesIn(values[5])]));
    const needed = new Set([...needs.values()].flat());
    const { relation, via } = lineage(
      [...needs.keys()].filter((name) => !needed.has(name)),
      (name) => needs.get(name) ?? []
    );
    for (const entry of entries) {
      const { name, line } = entry;
      const at = place(path, line);
      const parts = partsOf(entry);
      if (!parts) {
        yield unread(
          at,
          name,
          'expected {:hex, :name, "version", …} or {:git, "url", "commit", …}',
          "lockfile"
        );
        continue;
      }
      const by = relation(name) === "direct" ? [] : via(name);
      const common = { ecosystem: "hex", written: name, surface: "lockfile", at };
      yield packageReference({ ...common, ...parts, relation: "unknown", via: by });
    }
  }
};
export {
  mixLock
};
