import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  conform,
  record,
  text
} from "./chunk-L62LS4TS.js";

// src/http-address.ts
import { BlockList, isIP } from "node:net";
var list = (subnets) => {
  const blocks = new BlockList();
  for (const [network, bits, family] of subnets) blocks.addSubnet(network, bits, family);
  return blocks;
};
var loopback = list([
  ["127.0.0.0", 8, "ipv4"],
  ["::1", 128, "ipv6"]
]);
var internal = list([
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 9, "ipv6"],
  ["ff00::", 8, "ipv6"]
]);
var bare = ({ hostname }) => hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
var within = (blocks, host) => isIP(host) !== 0 && blocks.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");
var isLoopback = (url) => {
  const host = bare(url);
  return host === "localhost" || host.endsWith(".localhost") || within(loopback, host);
};
var isInternal = (url) => {
  const host = bare(url);
  return isLoopback(url) || /\.(?:local|internal)$/.test(host) || within(internal, host);
};
var mayAsk = (url) => url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
var refusedLead = (target, first) => {
  if (target.origin === first.origin) return void 0;
  if (!mayAsk(target)) return `${target.protocol}//${target.host}, which is no https address`;
  const allowed = isLoopback(first) ? isLoopback(target) || !isInternal(target) : !isInternal(target);
  return allowed ? void 0 : `${target.host}, an address of an internal network`;
};
var followed = (location, current, first) => {
  if (!URL.canParse(location, current.href)) return { refused: "redirected to something that is no address" };
  const target = new URL(location, current.href);
  target.username = "";
  target.password = "";
  target.hash = "";
  const refused = refusedLead(target, first);
  return refused === void 0 ? target : { refused: `redirected to ${refused}` };
};
var nextPage = (headers, current) => {
  const [, target] = /<([^<>]{1,2000})>\s{0,9};[^<>,]{0,200}\brel="?next\b/.exec(headers.get("link") ?? "") ?? [];
  return target !== void 0 && URL.canParse(target, current.href) ? new URL(target, current.href).href : void 0;
};
var hasDotSegment = (url) => /\/(?:\.|%2e){1,2}(?:[/?#\\]|$)/i.test(url);
var shown = (url) => url.replace(/^([a-z+.-]+:\/\/)[^/?#]*@/i, "$1");

// src/http-cache.ts
import { createHash } from "node:crypto";
var KEPT_FOR = 24 * 36e5;
var shapeOf = (schema) => JSON.stringify(schema, (key, value) => key.startsWith("~") ? void 0 : value);
var keyOf = (url, kind, shape, version, { source, headers }) => createHash("sha256").update(JSON.stringify([version, source, url, kind, Object.entries(headers ?? {}).sort(), shape])).digest("hex");
var isYoung = (asked, now) => {
  const age = now.getTime() - Date.parse(asked);
  return age >= 0 && age < KEPT_FOR;
};
var HeaderFields = record(text);
var same = (value) => value;
var withKept = (live, { store, of, now }, version, isOpen) => {
  const mayKeep = ({ source, body, at }) => of.has(source) && body === void 0 && at === void 0 && isOpen(source);
  const kept = (key, { url, schema, back }) => {
    const answer = store.get(key);
    if (!answer || !isYoung(answer.asked, now)) return void 0;
    const fit = conform(schema, answer.value);
    return "value" in fit ? { state: "known", value: back(fit.value), source: shown(url), asked: answer.asked } : void 0;
  };
  const through = async (reads, asked) => {
    const { url, question, kind, schema, plain } = asked;
    if (!mayKeep(question)) return asked.live();
    const key = keyOf(url, kind, shapeOf(schema), version, question);
    const before = reads ? kept(key, asked) : void 0;
    if (before) return before;
    const fact = await asked.live();
    if (fact.state === "known") store.put(key, { value: plain(fact.value), asked: fact.asked });
    return fact;
  };
  const door = (reads) => ({
    ...live,
    json: (url, schema, question) => through(reads, {
      url,
      question,
      kind: "json",
      schema,
      plain: same,
      // What `conform` let pass is what the schema gives.
      back: (value) => value,
      live: () => live.json(url, schema, question)
    }),
    text: (url, question) => through(reads, {
      url,
      question,
      kind: "text",
      schema: text,
      plain: same,
      back: String,
      live: () => live.text(url, question)
    }),
    head: (url, question) => through(reads, {
      url,
      question,
      kind: "head",
      schema: HeaderFields,
      plain: (headers) => Object.fromEntries(headers),
      back: (value) => new Map(Object.entries(value)),
      live: () => live.head(url, question)
    })
  });
  return { ...live, ...door(true), fresh: door(false) };
};

export {
  isLoopback,
  mayAsk,
  refusedLead,
  followed,
  nextPage,
  hasDotSegment,
  shown,
  KEPT_FOR,
  withKept
};
