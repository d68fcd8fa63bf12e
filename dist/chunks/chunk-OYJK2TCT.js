import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  npmSpecifier
} from "./chunk-PKFCONV5.js";

// src/readers/manifests/npm-edges.ts
var MOST = 3;
var pulledBy = (nodes, direct) => {
  const names = [...new Set(direct.map(({ name }) => name))];
  const numbers = new Map(names.map((name, at) => [name, at]));
  const known = new Int32Array(nodes.length * MOST);
  const taken = new Uint8Array(nodes.length);
  const queue = direct.flatMap(({ node, name }) => [node, numbers.get(name) ?? 0]);
  const reach = (to, name) => {
    const [start, count] = [to * MOST, taken[to] ?? MOST];
    if (count >= MOST) return;
    for (let at = 0; at < count; at++) if (known[start + at] === name) return;
    known[start + count] = name;
    taken[to] = count + 1;
    queue.push(to, name);
  };
  for (let at = 0; at < queue.length; at += 2) {
    const node = nodes[queue[at] ?? -1];
    const name = queue[at + 1] ?? 0;
    if (!node) continue;
    for (const to of node.needs) reach(to, name);
    if (node.optional) for (const to of node.optional) reach(to, name);
  }
  return (node) => {
    const found = [];
    const start = node * MOST;
    for (let at = start; at < start + (taken[node] ?? 0); at++) found.push(names[known[at] ?? -1] ?? "");
    return found;
  };
};
var PASSES = ["runtime", "optional", "peer", "dev", "unknown"];
var scopesOf = (nodes, direct) => {
  const scopes = nodes.map(() => void 0);
  const later = [];
  for (const pass of PASSES) {
    const queue = direct.filter(({ scope }) => scope === pass).map(({ node }) => node);
    if (pass === "optional") queue.push(...later.splice(0));
    for (let at = queue.pop(); at !== void 0; at = queue.pop()) {
      const node = nodes[at];
      if (!node || scopes[at] !== void 0) continue;
      scopes[at] = pass;
      for (const to of node.needs) queue.push(to);
      for (const to of node.optional ?? []) (pass === "runtime" ? later : queue).push(to);
    }
  }
  return scopes;
};

// src/readers/manifests/npm-resolved.ts
var ARCHIVES = [
  // https://host/any/@scope/name/-/name-1.0.0.tgz
  /\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/@]+)\/-\/[^/]+$/i,
  // https://host/download/@scope/name/1.0.0/hash, GitHub's registry
  /\/download\/(@[^/]+\/[^/]+)\/[^/]+\/[^/]+$/,
  // https://host/name/download/name-1.0.0.tgz, Chinese mirrors
  /\/((?:@[^/]+\/)?[^/@]+)\/download\/(?:@[^/]+\/)?[^/]+\.tgz$/,
  // https://host/~/11/@jsr/std__path/1.0.0.tgz, the npm registry of JSR
  /\/~\/\d+\/(@jsr\/[^/]+)\/[^/]+\.tgz$/
];
var LONGEST_ADDRESS = 4e3;
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var plainName = (path) => {
  const cut = path.lastIndexOf("/-/");
  if (cut < 1 || path.includes("/", cut + 3)) return void 0;
  const start = path.lastIndexOf("/", cut - 1);
  const scope = path.lastIndexOf("/", start - 1);
  const name = path.slice(start > 0 && path[scope + 1] === "@" ? scope + 1 : start + 1, cut);
  return name.includes("%") || name.includes("@", 1) || name[0] === "@" !== name.includes("/") ? void 0 : name;
};
var COMMIT_ARCHIVE = /^https:\/\/codeload\.github\.com\/[^/]+\/[^/]+\/(?:tar\.gz|legacy\.tar\.gz|zip)\//i;
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var resolvedFrom = (address) => {
  if (!address) return { origin: "registry" };
  if (address.length > LONGEST_ADDRESS) return { origin: "url", address: address.slice(0, LONGEST_ADDRESS) };
  if (!/^https?:/i.test(address)) {
    const { origin: origin2, pinned: pinned2 } = npmSpecifier(address);
    return origin2 === "registry" ? { origin: "url", address } : { origin: origin2, address, pinned: pinned2 };
  }
  const end = address.search(/[?#]/);
  const bare = end < 0 ? address : address.slice(0, end);
  const path = bare.slice(bare.indexOf("/", "https://".length));
  const plain = plainName(path);
  if (plain) return { origin: "registry", address, name: plain };
  const name = ARCHIVES.map((archive) => archive.exec(path)?.[1]).find(Boolean);
  if (name) return { origin: "registry", address, name: decoded(name) };
  if (COMMIT_ARCHIVE.test(bare)) {
    return { origin: "git", address, pinned: COMMIT.test(bare.slice(bare.lastIndexOf("/") + 1)) };
  }
  const { origin, pinned } = npmSpecifier(address);
  return { origin, address, pinned };
};

export {
  pulledBy,
  scopesOf,
  resolvedFrom
};
