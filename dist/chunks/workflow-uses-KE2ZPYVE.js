import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  imageReference
} from "./chunk-N5I2HJ7B.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  itemsAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
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

// src/readers/pins/workflow-uses.ts
var COMMIT = /^[0-9a-f]{40}$/;
var USES = /^([\w.-]{1,100})\/([\w.-]{1,100})(\/[^@\s]{0,300})?@(\S{1,250})$/;
var asHoles = (text) => text.replace(/\$\{\{[^{}]{0,400}\}\}/g, HOLE);
function* image(node, path) {
  const value = node?.kind === "map" ? at(node, "image") : node;
  if (value?.kind !== "scalar" || !value.value) return;
  const found = imageReference(asHoles(value.value), { path, line: value.line, surface: "config" }, "dev");
  if (found) yield found;
}
function* uses({ value, line }, path) {
  const text = value.trim();
  if (!text || text.startsWith("./") || text.startsWith("../")) return;
  if (text.startsWith("docker://")) {
    const found = imageReference(asHoles(text), { path, line, surface: "config" }, "dev");
    if (found) yield found;
    return;
  }
  const [, owner, name, folder = "", ref = ""] = USES.exec(text) ?? [];
  if (!owner || text.includes("${{")) {
    const why = text.includes("${{") ? 'an expression decides which action runs; expected "owner/name@ref"' : 'expected "owner/name@ref", "docker://image" or a path that begins with "./"';
    yield unread(place(path, line), `uses: ${text}`, why, "config");
    return;
  }
  yield packageReference({
    ecosystem: "githubactions",
    name: `${owner}/${name}`,
    written: `${owner}/${name}${folder}`,
    specifier: ref,
    version: ref,
    pinned: COMMIT.test(ref),
    scope: "dev",
    surface: "config",
    at: place(path, line)
  });
}
function* part(node, path) {
  const used = at(node, "uses");
  if (used?.kind === "scalar") yield* uses(used, path);
}
function* read(document, path) {
  const seen = /* @__PURE__ */ new Set();
  const fresh = (node) => {
    const known = seen.has(node);
    seen.add(node);
    return !known;
  };
  for (const { value: job } of entriesAt(document, "jobs")) {
    if (!fresh(job)) continue;
    yield* part(job, path);
    yield* image(at(job, "container"), path);
    for (const { value } of entriesAt(job, "services")) if (fresh(value)) yield* image(value, path);
    for (const step of itemsAt(job, "steps")) if (fresh(step)) yield* part(step, path);
  }
  for (const step of itemsAt(document, "runs", "steps")) if (fresh(step)) yield* part(step, path);
  const own = at(document, "runs", "image");
  if (own?.kind === "scalar" && own.value.startsWith("docker://")) yield* image(own, path);
}
var workflowUses = {
  id: "workflow-uses",
  *read(file) {
    const found = yamlFile(file);
    if ("lost" in found) yield found.lost;
    else for (const document of found.documents) yield* read(document, file.path);
  }
};
export {
  workflowUses
};
