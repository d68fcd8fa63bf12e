import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/models/model-lock.ts
var LOCK_PATH = "ai-artifacts.lock";
var MOST_ENTRIES = 5e3;
var MOST_FILES = 2e3;
var VERSION = "1";
var SHA256 = /^sha256:[0-9a-f]{64}$/;
var COMMIT = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
var DAY = /^\d{4}-\d\d-\d\d$/;
var REFERENCE = /^(?:hf|hf-dataset|hf-space|ollama|oci|github):[^\s]{1,400}$/;
var VERDICTS = ["safe", "dangerous", "unknown"];
var FIELDS = [
  { key: "commit", fits: COMMIT, expected: "40 hexadecimal digits or sha256:<64 hexadecimal digits>" },
  { key: "first-seen", fits: DAY, expected: "a day, YYYY-MM-DD" },
  { key: "created", fits: /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/, expected: "a time, YYYY-MM-DDThh:mm:ssZ" },
  { key: "object", fits: /^[\w-]{1,100}$/, expected: "the id that the hub gave" },
  { key: "resolved", fits: /^[^\s]{1,400}$/, expected: "the name that the hub answered with" },
  { key: "owner", fits: /^[^\s]{1,200}$/, expected: "the name of its owner" },
  { key: "license", fits: /^[^\n]{1,200}$/, expected: "a licence" }
];
var KEYS = /* @__PURE__ */ new Set(["reference", "files", "scan", ...FIELDS.map(({ key }) => key)]);
var lineOf = (node, key) => entriesAt(node).find((entry) => entry.key === key)?.line ?? node.line;
var fileOf = (node) => {
  const digest = node.kind === "scalar" ? node.value : textAt(node, "sha256");
  if (digest !== void 0 && !SHA256.test(digest)) return void 0;
  if (node.kind === "scalar") return digest === void 0 ? void 0 : { sha256: digest.slice(7) };
  const [format, word] = [textAt(node, "format"), textAt(node, "verdict")];
  const verdict = VERDICTS.find((each) => each === word);
  if (word !== void 0 && verdict === void 0) return void 0;
  return {
    ...digest === void 0 ? {} : { sha256: digest.slice(7) },
    ...format === void 0 ? {} : { format },
    ...verdict === void 0 ? {} : { verdict }
  };
};
var WORD = /^[a-z]{1,30}$/;
var scanOf = (node) => {
  if (node.kind === "scalar") return node.value === "clean" ? /* @__PURE__ */ new Map() : void 0;
  const entries = entriesAt(node).map(({ key, value }) => [key, textAt(value) ?? ""]);
  return entries.length > 0 && entries.every(([, word]) => WORD.test(word)) ? new Map(entries) : void 0;
};
var readEntry = (node, path) => {
  const fault = (key, expected) => unread(
    place(path, lineOf(node, key)),
    `${key}: ${textAt(node, key) ?? ""}`,
    `expected ${expected}`,
    "lockfile"
  );
  const reference = textAt(node, "reference");
  if (reference === void 0 || !REFERENCE.test(reference))
    return fault("reference", "the id of a model, such as hf:owner/name");
  const strange = entriesAt(node).find(({ key }) => !KEYS.has(key));
  if (strange) return fault(strange.key, `one of ${[...KEYS].join(", ")}`);
  for (const { key, fits, expected } of FIELDS) {
    const value = textAt(node, key);
    if (value === void 0 && at(node, key) !== void 0 || value !== void 0 && !fits.test(value))
      return fault(key, expected);
  }
  const scan = at(node, "scan");
  const flagged = scan && scanOf(scan);
  if (scan && !flagged) return fault("scan", "clean, or the word of the scanners by path");
  const files = /* @__PURE__ */ new Map();
  for (const { key, value, line } of entriesAt(node, "files").slice(0, MOST_FILES)) {
    const file = fileOf(value);
    if (!file)
      return unread(place(path, line), `${key}: …`, "expected sha256:<64 hexadecimal digits>", "lockfile");
    files.set(key, file);
  }
  const given = (key) => textAt(node, key);
  const fields = {
    resolved: given("resolved"),
    objectId: given("object"),
    owner: given("owner"),
    commit: given("commit"),
    license: given("license"),
    created: given("created"),
    flagged,
    firstSeen: given("first-seen")
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  return { reference, ...known, files, at: place(path, lineOf(node, "reference")) };
};
var readLock = (file) => {
  const read = yamlFile(file);
  if ("lost" in read) return { entries: /* @__PURE__ */ new Map(), faults: [read.lost] };
  const [document] = read.documents;
  const entries = /* @__PURE__ */ new Map();
  const faults = [];
  const tell = (line, what, why) => faults.push(unread(place(file.path, line), what, why, "lockfile"));
  const version = textAt(document, "version");
  if (document && version !== VERSION) {
    tell(document.line, `version: ${version ?? ""}`, `expected ${VERSION}, the version of this format`);
    return { entries, faults };
  }
  const items = itemsAt(document, "models");
  for (const node of items.slice(0, MOST_ENTRIES)) {
    const entry = readEntry(node, file.path);
    if ("kind" in entry) faults.push(entry);
    else if (entries.has(entry.reference))
      tell(entry.at.line, entry.reference, "it is locked twice; expected one entry a reference");
    else entries.set(entry.reference, entry);
  }
  const next = items[MOST_ENTRIES];
  if (next) tell(next.line, `${items.length} entries`, `expected at most ${MOST_ENTRIES}`);
  return { entries, faults };
};
var lockEntry = (entry) => ({
  kind: "lock",
  id: entry.reference,
  entry,
  surface: "lockfile",
  at: entry.at
});
var modelLock = {
  id: "model-lock",
  *read(file) {
    const { entries, faults } = readLock(file);
    yield* faults;
    for (const entry of entries.values()) yield lockEntry(entry);
  }
};

export {
  LOCK_PATH,
  readLock,
  modelLock
};
