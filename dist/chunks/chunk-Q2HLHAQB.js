import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  npmPackage
} from "./chunk-CXHYA2LX.js";
import {
  npmArgument,
  npmSpecifier
} from "./chunk-PKFCONV5.js";

// src/readers/manifests/deno-address.ts
var LONGEST = 4e3;
var CDN = /^https?:\/\/(?:esm\.sh\/(?:(?:v\d+|stable|gh)\/)?|(?:www\.)?unpkg\.com\/|cdn\.jsdelivr\.net\/npm\/|cdn\.skypack\.dev\/(?:pin\/)?|(?:ga|dev)\.jspm\.(?:io|dev)\/npm:|jspm\.dev\/(?:npm:)?)/i;
var NPM_NAME = /^\*?((?:@[a-z0-9~-][\w.~-]{0,213}\/)?[a-z0-9~-][\w.~-]{0,213})(?:@([^/?#]{1,200}))?/i;
var EXACT = /^v?\d+\.\d+\.\d+/;
var host = (address) => {
  const slash = address.indexOf("/", "https://".length);
  return slash < 0 ? address.length : slash;
};
var versioned = (address) => {
  let from = host(address) + 1;
  for (let at = from; at > 0 && at < address.length; at = address.indexOf("/", at) + 1) {
    const end = address.indexOf("/", at);
    const part = address.slice(at, end < 0 ? void 0 : end);
    const mark = part.indexOf("@", 1);
    if (mark > 0) {
      const version = part.slice(mark + 1).split(/[?#]/, 1)[0] ?? "";
      const name = address.slice(from, at) + part.slice(0, mark);
      const prefix = address.slice(0, at + mark + 1 + version.length);
      return { name, version, prefix, ecosystem: "npm", pinned: EXACT.test(version) };
    }
    if (part === "x" && at === from) from = end + 1;
    if (end < 0) return void 0;
  }
  return void 0;
};
var webModule = (written) => {
  if (!/^https?:\/\//i.test(written) || written.length > LONGEST) return void 0;
  const cdn = CDN.exec(written)?.[0];
  if (cdn && !/\/gh\/$/i.test(cdn)) {
    const found2 = NPM_NAME.exec(written.slice(cdn.length));
    const [whole, name2, version] = found2 ?? [];
    if (whole && name2) {
      const pinned = version !== void 0 && EXACT.test(version);
      const prefix = cdn + whole;
      return { name: name2, ...version ? { version } : {}, prefix, ecosystem: "npm", pinned };
    }
  }
  const found = versioned(written);
  if (found) return found;
  const end = written.search(/[?#]/);
  const path = end < 0 ? written : written.slice(0, end);
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), host(path)));
  const name = folder.replace(/^https?:\/\//i, "");
  if (!name) return void 0;
  return { name, prefix: folder, ecosystem: "npm", pinned: false };
};

// src/readers/manifests/deno-specifier.ts
var bare = (text) => {
  const rest = text.replace(/^(?:npm|jsr):\/?/i, "");
  const scope = rest.startsWith("@") ? rest.indexOf("/") + 1 : 0;
  const cut = rest.indexOf("/", scope);
  return cut < 0 ? rest : rest.slice(0, cut);
};
var denoPackage = (written, key, place) => {
  const text = written.trim();
  if (/^(?:npm|jsr):/i.test(text)) {
    const { alias: _, ...found } = npmArgument(bare(text));
    if (!found.name) return void 0;
    const ecosystem2 = /^jsr:/i.test(text) ? "jsr" : "npm";
    const alias = key === void 0 || key.endsWith("/") ? found.name : key;
    return npmPackage({ ...found, ...place, name: found.name, written: alias, ecosystem: ecosystem2 });
  }
  const web = webModule(text);
  if (!web) return void 0;
  const { name, version, ecosystem, pinned } = web;
  const exact = version && pinned ? npmSpecifier(version).version : void 0;
  return npmPackage({
    ...place,
    written: name,
    ecosystem,
    specifier: version,
    version: exact,
    origin: "url",
    address: text,
    pinned: Boolean(place.integrity?.length)
  });
};

export {
  webModule,
  denoPackage
};
