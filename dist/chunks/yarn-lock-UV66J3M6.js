import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entriesAt,
  isYaml,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  pulledBy,
  resolvedFrom
} from "./chunk-OYJK2TCT.js";
import {
  npmPackage
} from "./chunk-CXHYA2LX.js";
import {
  npmSpecifier
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  conflictLine,
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/yarn-lock-berry.ts
var text = (name, value) => value === void 0 ? {} : { [name]: value };
var hash = (checksum, cacheKey) => {
  const slash = checksum.indexOf("/");
  return slash < 0 ? `yarn${cacheKey}-${checksum}` : `yarn${checksum.slice(0, slash)}-${checksum.slice(slash + 1)}`;
};
var patched = (resolution, asked) => {
  if (!resolution?.includes("@patch:")) return [];
  return asked.flatMap((one) => {
    const [, name, range] = /@patch:(@?[^@#]{1,214})@([^#]{1,1000})/.exec(one) ?? [];
    return name && range ? [[name, range.replace(/%3A/i, ":")]] : [];
  });
};
var berryEntries = (root) => {
  const cacheKey = textAt(root, "__metadata", "cacheKey") ?? "";
  return root.entries.flatMap(({ key, line, value }) => {
    if (key === "__metadata") return [];
    const asked = key.split(",").flatMap((one) => one.trim() || []);
    if (value.kind !== "map")
      return [{ line, asked, needs: [], wrong: value.kind === "list" ? "[…]" : value.value }];
    const checksum = textAt(value, "checksum");
    const needs = entriesAt(value, "dependencies").flatMap(
      ({ key: name, value: range }) => range.kind === "scalar" ? [[name, range.value]] : []
    );
    return [
      {
        line,
        asked,
        needs: [...needs, ...patched(textAt(value, "resolution"), asked)],
        ...text("version", textAt(value, "version")),
        ...text("resolution", textAt(value, "resolution")),
        ...checksum ? { checksum: hash(checksum, cacheKey) } : {}
      }
    ];
  });
};

// src/readers/manifests/yarn-lock-v1.ts
var unquoted = (text2) => {
  if (!text2.startsWith('"')) return text2;
  try {
    const value = JSON.parse(text2);
    return typeof value === "string" ? value : text2;
  } catch {
    return text2.replace(/^"|"$/g, "");
  }
};
var WORD = /"(?:[^"\\\n]|\\.)*(?:"|$)|[^\s,"]+/g;
var words = (line) => (line.match(WORD) ?? []).map(unquoted);
var pair = (line) => {
  const [name, ...values] = words(line);
  return name !== void 0 && values.length ? [name, values.join(" ")] : void 0;
};
var SECTIONS = /* @__PURE__ */ new Set(["dependencies:", "optionalDependencies:", "peerDependencies:", "dependenciesMeta:"]);
var yarnLines = (text2) => {
  const entries = [];
  const faults = [];
  let [number, section] = [0, ""];
  const fault = (what, why) => faults.push({ line: number, what, why });
  for (const line of text2.split("\n")) {
    number++;
    const bare = line.trim();
    if (!bare || bare.startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    const open = entries.at(-1);
    if (indent === 0) {
      section = "";
      const asked = bare.endsWith(":") ? words(bare.slice(0, -1)) : [];
      if (asked.length) entries.push({ line: number, asked, needs: [] });
      else fault(bare, "expected a key such as `name@^1.0.0:`");
    } else if (!open) fault(bare, "expected it to stand under a key");
    else if (indent <= 2) {
      section = SECTIONS.has(bare) ? bare : "";
      if (section) continue;
      const [name, value] = pair(bare) ?? [];
      if (name === "version" || name === "resolved" || name === "integrity") open[name] = value ?? "";
      else if (name === void 0 || value === void 0) fault(bare, "expected a name and a value");
    } else if (section === "dependencies:" || section === "optionalDependencies:") {
      const need = pair(bare);
      if (need) open.needs.push(need);
      else fault(bare, "expected a name and a range");
    } else if (!section) fault(bare, "expected it to stand under `dependencies:`");
  }
  return { entries, faults };
};

// src/readers/manifests/yarn-lock.ts
var split = (asked) => {
  const at = asked.indexOf("@", 1);
  return at < 0 ? [asked, ""] : [asked.slice(0, at), asked.slice(at + 1)];
};
var graphOf = (entries) => {
  const holders = /* @__PURE__ */ new Map();
  for (const [at, { asked }] of entries.entries()) {
    for (const one of asked) holders.set(one, at).set(one.split("::", 1)[0] ?? "", at);
  }
  const find = (name, range) => holders.get(`${name}@${range}`) ?? holders.get(`${name}@npm:${range}`);
  return entries.map(({ needs }) => ({ needs: needs.flatMap(([name, range]) => find(name, range) ?? []) }));
};
var addressOf = (resolved) => {
  const [, address = "", hex = ""] = /^(https?:[^#]{1,4000})#([0-9a-f]{40})$/i.exec(resolved ?? "") ?? [];
  if (!hex || resolvedFrom(resolved).origin === "git") return resolved ? { address: resolved } : {};
  return { address, sha1: `sha1-${Buffer.from(hex, "hex").toString("base64")}` };
};
var aliased = (range) => /^npm:/i.test(range) ? npmSpecifier(range).name : void 0;
function* first(path, entries) {
  const nodes = graphOf(entries);
  const needed = new Set(entries.flatMap(({ needs }) => needs.map(([name, range]) => `${name}@${range}`)));
  const isDirect = ({ asked }) => asked.some((one) => !needed.has(one));
  const direct = entries.flatMap(
    (entry, node) => isDirect(entry) ? [{ node, name: split(entry.asked[0] ?? "")[0], scope: "unknown" }] : []
  );
  const via = pulledBy(nodes, direct);
  for (const [at, entry] of entries.entries()) {
    const { asked, version, resolved, line } = entry;
    const [written, range] = split(asked[0] ?? "");
    const { address, sha1 } = addressOf(resolved);
    const unresolved = npmSpecifier(range);
    const from = address === void 0 && unresolved.origin !== "registry" ? unresolved : resolvedFrom(address);
    const integrity = [...entry.integrity?.split(/\s+/).filter(Boolean) ?? [], ...sha1 ? [sha1] : []];
    yield npmPackage({
      written,
      name: from.name ?? aliased(range) ?? written,
      specifier: from.origin === "registry" ? version : void 0,
      version,
      origin: from.origin,
      address: from.address,
      integrity,
      relation: isDirect(entry) ? "direct" : "unknown",
      via: isDirect(entry) ? void 0 : via(at),
      surface: "lockfile",
      pinned: from.pinned || (from.origin === "registry" ? version !== void 0 : integrity.length > 0),
      at: place(path, line)
    });
  }
}
var resolutionOf = (resolution) => {
  const [name, rest] = split(resolution);
  const [reference = "", bindings = ""] = rest.split("::", 2);
  if (/^npm:/i.test(reference)) {
    const archive = /(?:^|&)__archiveUrl=([^&]{1,4000})/.exec(bindings)?.[1];
    const found = archive ? resolvedFrom(decode(archive)) : { origin: "registry" };
    return { ...found, origin: "registry", name: found.name ?? name };
  }
  const { name: patched2, origin, address } = npmSpecifier(reference);
  if (origin === "registry" || /^patch:/i.test(reference)) return { origin, name: patched2 ?? name };
  const commit = /#(?:.*&)?commit=([0-9a-f]{40}|[0-9a-f]{64})(?:&|$)/.test(reference);
  return {
    origin: commit ? "git" : origin,
    name,
    address: address ?? reference,
    pinned: commit || origin === "path"
  };
};
var decode = (text2) => {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
};
var isWorkspace = ({ resolution = "" }) => split(resolution)[1].startsWith("workspace:");
function* berry(path, entries) {
  const nodes = graphOf(entries);
  const direct = entries.flatMap((entry, at) => {
    if (!isWorkspace(entry)) return [];
    return (nodes[at]?.needs ?? []).map((node) => {
      const name = split(entries[node]?.asked[0] ?? "")[0];
      return { node, name, scope: "unknown" };
    });
  });
  const asked = new Set(direct.map(({ node }) => node));
  const via = pulledBy(nodes, direct);
  for (const [at, entry] of entries.entries()) {
    const { line, version, resolution, checksum } = entry;
    const [written] = split(entry.asked[0] ?? "");
    if (isWorkspace(entry)) continue;
    if (entry.wrong !== void 0 || !resolution) {
      const what = `${JSON.stringify(entry.asked.join(", "))}: ${entry.wrong ?? "{…}"}`;
      yield unread(place(path, line), what, "expected a mapping with `resolution`", "lockfile");
      continue;
    }
    const { name, origin, address, pinned } = resolutionOf(resolution);
    yield npmPackage({
      written,
      name,
      specifier: origin === "registry" ? version : void 0,
      version,
      origin,
      address,
      integrity: checksum ? [checksum] : void 0,
      relation: asked.has(at) ? "direct" : "transitive",
      via: asked.has(at) ? void 0 : via(at),
      surface: "lockfile",
      pinned: pinned || (origin === "registry" ? version !== void 0 : checksum !== void 0),
      at: place(path, line)
    });
  }
}
var yarnLock = {
  id: "yarn-lock",
  *read({ path, text: text2 }) {
    const lost = (line, why) => unreadFile(path, line, lineAt(text2, line), `no valid lockfile: ${why}`, "lockfile");
    if (!/^__metadata:/m.test(text2)) {
      const conflict = conflictLine(text2);
      if (conflict) {
        yield lost(conflict, "a merge conflict is not resolved");
        return;
      }
      const { entries, faults } = yarnLines(text2);
      yield* first(path, entries);
      for (const { line, what, why } of faults) yield unread(place(path, line), what, why, "lockfile");
      return;
    }
    const documents = readYaml(text2);
    if (!isYaml(documents)) {
      yield lost(documents.line, documents.why);
      return;
    }
    const [root] = documents;
    if (root?.kind === "map") yield* berry(path, berryEntries(root));
    else yield lost(1, "expected a mapping");
  }
};
export {
  yarnLock
};
