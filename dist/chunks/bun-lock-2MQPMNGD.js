import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  skimJson
} from "./chunk-6RWVYR42.js";
import {
  pulledBy,
  resolvedFrom,
  scopesOf
} from "./chunk-OYJK2TCT.js";
import {
  npmPackage
} from "./chunk-CXHYA2LX.js";
import {
  get,
  isList,
  isObject,
  membersOf,
  readJson,
  show
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  npmSpecifier
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

// src/readers/manifests/bun-lock.ts
var KINDS = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "peer"]
];
var DEEPEST = 64;
var HASH = /^sha\d{1,3}-/;
var outerOf = (key) => {
  const last = key.lastIndexOf("/");
  const before = last > 0 ? key.lastIndexOf("/", last - 1) : -1;
  const cut = key[before + 1] === "@" ? before : last;
  return cut > 0 ? key.slice(0, cut) : void 0;
};
var lookUp = (keys, from, name) => {
  let outer = from;
  for (let step = 0; outer !== void 0 && step < DEEPEST; step++) {
    const found = keys.get(`${outer}/${name}`);
    if (found !== void 0) return found;
    outer = outerOf(outer);
  }
  return keys.get(name);
};
var names = (object, kind) => object ? membersOf(object, kind).map(({ key }) => key) : [];
var graphOf = (root, placed) => {
  const keys = new Map(placed.map(({ member: { key } }, at) => [key, at]));
  const nodes = placed.map(({ member: { key }, items }) => {
    const info = items.find(isObject);
    const find = (kind) => names(info, kind).flatMap((name) => lookUp(keys, key, name) ?? []);
    return {
      needs: [...find("dependencies"), ...find("peerDependencies")],
      optional: find("optionalDependencies")
    };
  });
  const direct = membersOf(root, "workspaces").flatMap(({ value }) => {
    if (!isObject(value)) return [];
    const own = get(value, "name");
    return KINDS.flatMap(
      ([kind, scope]) => names(value, kind).flatMap((name) => {
        const node = lookUp(keys, typeof own === "string" ? own : "", name);
        return node === void 0 ? [] : [{ node, name, scope }];
      })
    );
  });
  return { nodes, direct };
};
var split = (written) => {
  const at = written.indexOf("@", 1);
  return at < 0 ? [written, ""] : [written.slice(0, at), written.slice(at + 1)];
};
var sourceOf = (rest, [, second]) => {
  const spec = npmSpecifier(rest);
  if (spec.origin !== "registry") return spec;
  const from = typeof second === "string" && second ? resolvedFrom(second) : { origin: "registry" };
  return { ...from, origin: "registry" };
};
var isOwn = (rest) => /^(?:workspace|root):/.test(rest);
function* packages(path, root, placed) {
  const { nodes, direct } = graphOf(root, placed);
  const asked = new Set(direct.map(({ node }) => node));
  const [via, scopes] = [pulledBy(nodes, direct), scopesOf(nodes, direct)];
  const trusted = get(root, "trustedDependencies");
  const runs = new Set(isList(trusted) ? trusted.items.map(({ value }) => value) : []);
  for (const [at, { member, written, items }] of placed.entries()) {
    const [name, rest] = split(written);
    if (isOwn(rest)) continue;
    const outer = outerOf(member.key);
    const installed = outer === void 0 ? member.key : member.key.slice(outer.length + 1);
    const { origin, address, name: real = name, pinned } = sourceOf(rest, items);
    const version = origin === "registry" ? npmSpecifier(rest).version : void 0;
    const integrity = items.filter((item) => typeof item === "string" && HASH.test(item));
    yield npmPackage({
      written: installed,
      name: real,
      specifier: origin === "registry" ? rest : void 0,
      version,
      origin,
      address,
      integrity,
      scope: scopes[at] ?? "unknown",
      relation: asked.has(at) ? "direct" : "transitive",
      via: asked.has(at) ? void 0 : via(at),
      surface: "lockfile",
      pinned: pinned || (origin === "registry" ? version !== void 0 : integrity.length > 0),
      runsOnInstall: runs.has(installed) || void 0,
      at: place(path, member.line)
    });
  }
}
var bunLock = {
  id: "bun-lock",
  *read({ path, text }) {
    const root = skimJson(text, { wants: () => true }) ?? readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, "lockfile");
      return;
    }
    const version = get(root, "lockfileVersion");
    if (version !== 0 && version !== 1 || !isObject(get(root, "packages") ?? { kind: "object", line: 1, members: [] })) {
      const what = `lockfileVersion ${version === void 0 ? "" : show(version)}`;
      yield unreadFile(path, 1, what, 'expected lockfileVersion 0 or 1 with an object "packages"', "lockfile");
      return;
    }
    const placed = [];
    for (const member of membersOf(root, "packages")) {
      const { key, line, value } = member;
      const items = isList(value) ? value.items.map((item) => item.value) : [];
      const [first] = items;
      if (typeof first === "string" && first) placed.push({ member, written: first, items });
      else {
        const what = `${JSON.stringify(key)}: ${show(value)}`;
        yield unread(place(path, line), what, "expected a list that begins with `name@version`", "lockfile");
      }
    }
    yield* packages(path, root, placed);
  }
};
export {
  bunLock
};
