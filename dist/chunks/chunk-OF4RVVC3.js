import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  channelsOf,
  condaSpec
} from "./chunk-7Y55F4EU.js";
import {
  at,
  isYaml,
  itemsAt,
  readYaml
} from "./chunk-6JS5YJ2V.js";
import {
  requirements
} from "./chunk-UMIJECGK.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/conda-environment.ts
var textsIn = (nodes) => nodes.flatMap((node) => node.kind === "scalar" ? [node.value] : []);
function* pipLines(path, nodes) {
  const scalars = nodes.filter((node) => node.kind === "scalar");
  const text = scalars.map(({ value }) => value.replaceAll("\n", " ")).join("\n");
  for (const found of requirements.read({ path, text })) {
    const line = scalars[found.at.line - 1]?.line ?? 1;
    const moved = { ...found, at: place(path, line) };
    if (moved.kind === "include") yield { ...moved, reader: "requirements" };
    else yield moved;
  }
}
function* dependency(path, node, channels) {
  const where = place(path, node.line);
  if (node.kind === "map") {
    for (const { key, value, line } of node.entries) {
      if (key === "pip" && value.kind === "list") yield* pipLines(path, value.items);
      else if (key === "pip" && value.kind === "scalar" && value.value === "") continue;
      else yield unread(place(path, line), key, 'expected "pip:" with a list of requirements');
    }
    return;
  }
  if (node.kind === "list" || /\{\{|\{%/.test(node.value)) {
    yield unread(where, node.kind === "list" ? "[…]" : node.value, "expected a package as text");
    return;
  }
  if (node.value === "") return;
  if (/^(?:https?|file):/i.test(node.value)) {
    const name = node.value.slice(node.value.lastIndexOf("/") + 1).slice(0, 200);
    yield packageReference({
      ecosystem: "conda",
      written: name.replace(/-[^-]+-[^-]+$/, "") || name,
      origin: "url",
      address: node.value,
      pinned: /#(?:sha256:)?[0-9a-f]{32,64}$/.test(node.value),
      scope: "runtime",
      surface: "manifest",
      at: where
    });
    return;
  }
  const spec = condaSpec(node.value);
  if ("why" in spec) {
    yield unread(where, node.value, spec.why);
    return;
  }
  if (spec.name === "python") return;
  const { registry, others } = channelsOf(spec.channel ? [spec.channel] : channels);
  yield packageReference({
    ecosystem: "conda",
    written: spec.name,
    specifier: spec.specifier,
    version: spec.version,
    registry,
    indexes: others.map((url) => ({ url, extra: true })),
    scope: "runtime",
    surface: "manifest",
    at: where
  });
}
var condaEnvironment = {
  id: "conda-environment",
  *read({ path, text }) {
    const read = readYaml(text);
    if (!isYaml(read)) {
      yield unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`);
      return;
    }
    for (const root of read) {
      const channels = textsIn(itemsAt(root, "channels"));
      const listed = at(root, "dependencies");
      if (listed?.kind === "map") yield unread(place(path, listed.line), "{…}", "expected a list of packages");
      for (const node of itemsAt(root, "dependencies")) yield* dependency(path, node, channels);
    }
  }
};

export {
  condaEnvironment
};
