import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  changesAt,
  generatedAt,
  heldAt,
  isKustomization,
  isRemote,
  listedAt,
  listedFiles,
  pathsOf,
  withImages
} from "./chunk-NVORIBIM.js";
import {
  innerYaml,
  openRoutes,
  workloadsOf
} from "./chunk-RMA7ASPF.js";
import {
  jointOf,
  manifestsOf,
  merged,
  storeOf
} from "./chunk-G4VOUIPQ.js";
import "./chunk-2QTJVR36.js";
import {
  withHoles
} from "./chunk-4DXL4P6N.js";
import {
  draft,
  finished
} from "./chunk-IK5D3LC3.js";
import "./chunk-Y2O7TZWM.js";
import "./chunk-NU6CRX4H.js";
import "./chunk-CBFFDP2I.js";
import {
  deployedImage,
  standingIn
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  entryAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/kustomize.ts
import { posix } from "node:path";

// src/readers/deployments/json-patch.ts
var MOST = 200;
var DEEPEST = 30;
var steps = (pointer) => pointer.slice(0, 1e3).split("/", DEEPEST + 1).slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
var entryFor = (key, value) => ({ key, line: value.line, value });
var inMap = (node, [key = "", ...rest], value, insert) => {
  const before = node.entries.find((entry) => entry.key === key);
  if (rest.length === 0) {
    const others = node.entries.filter((entry) => entry.key !== key);
    return { ...node, entries: value ? [...others, entryFor(key, value)] : others };
  }
  if (!before) return node;
  const changed = { ...before, value: put(before.value, rest, value, insert) };
  return { ...node, entries: node.entries.map((entry) => entry === before ? changed : entry) };
};
var inList = (node, [step = "", ...rest], value, insert) => {
  const index = step === "-" ? node.items.length : Number(step);
  const before = node.items[index];
  if (!Number.isInteger(index) || index < 0 || index > node.items.length) return node;
  const items = [...node.items];
  if (rest.length > 0) {
    if (before) items[index] = put(before, rest, value, insert);
  } else if (!value) items.splice(index, 1);
  else items.splice(index, insert ? 0 : 1, value);
  return { ...node, items };
};
var put = (node, path, value, insert) => {
  if (path.length === 0) return value ?? node;
  if (node.kind === "map") return inMap(node, path, value, insert);
  return node.kind === "list" ? inList(node, path, value, insert) : node;
};
var isJsonPatch = (patch) => patch.kind === "list" && patch.items.length > 0 && patch.items.every((one) => textAt(one, "op") !== void 0);
var patched = (node, patch) => itemsAt(patch).slice(0, MOST).reduce((tree, operation) => {
  const [op, path] = [textAt(operation, "op"), textAt(operation, "path")];
  const value = operation.kind === "map" ? operation.entries.find(({ key }) => key === "value")?.value : void 0;
  if (!path?.startsWith("/")) return tree;
  if (op === "remove") return put(tree, steps(path), void 0, false);
  return value && (op === "add" || op === "replace") ? put(tree, steps(path), value, op === "add") : tree;
}, node);

// src/readers/deployments/kustomize.ts
var DEEPEST2 = 8;
var MOST_LAID = 2e4;
var envLines = (file) => {
  if (!file) return [];
  const stand = standingIn(file);
  return file.text.split("\n", 2e3).flatMap((line, index) => {
    const [, key, value] = /^\s{0,20}([A-Za-z_][\w.-]{0,200})=(.{0,4000})$/.exec(line) ?? [];
    return key && value !== void 0 ? [[key, { value: value.trim(), by: "file", ...stand(index + 1) }]] : [];
  });
};
var targets = (target, { kind, name }) => {
  const [wantedKind, wantedName] = [textAt(target, "kind"), textAt(target, "name")];
  if (wantedKind !== void 0 && wantedKind !== kind) return false;
  return wantedName === void 0 || wantedName === ".*" || wantedName === name;
};
var lay = (patch, target, walk) => {
  const { joint, gathered } = walk;
  const operations = isJsonPatch(patch);
  if (operations && !target) return;
  const [own] = operations ? [] : manifestsOf([patch], joint);
  const { manifests } = gathered;
  for (const [index, base] of manifests.entries()) {
    const meant = target ? targets(target, base) : own && base.kind === own.kind && base.name === own.name;
    if (!meant) continue;
    if (walk.left-- <= 0) return;
    const node = operations ? patched(base.node, patch) : merged(base.node, patch);
    manifests[index] = { ...base, node };
  }
};
var patchesOf = (root, folder, walk) => {
  const { joint, beside } = walk;
  const fileAt = (name) => {
    const file = beside.get(posix.normalize(posix.join(folder, name)));
    return file ? joint.add(file) : [];
  };
  for (const field of ["patches", "patchesJson6902"]) {
    for (const patch of itemsAt(root, field)) {
      const [path, inner] = [textAt(patch, "path"), innerYaml(at(patch, "patch"))];
      const target = at(patch, "target");
      for (const one of path ? fileAt(path) : inner ? [inner] : []) lay(one, target, walk);
    }
  }
  for (const one of itemsAt(root, "patchesStrategicMerge")) {
    const inner = innerYaml(one);
    const found = one.kind === "scalar" && !one.value.includes("\n") ? fileAt(one.value) : [];
    for (const patch of found.length || !inner ? found : [inner]) lay(patch, void 0, walk);
  }
};
var gather = (file, walk, depth) => {
  const { joint, beside, seen, gathered } = walk;
  if (depth > DEEPEST2 || seen.has(file.path)) return;
  seen.add(file.path);
  const [root] = joint.add(file);
  const folder = posix.dirname(file.path);
  const patches = new Set(itemsAt(root, "patchesStrategicMerge"));
  for (const listed of listedAt(root)) {
    if (patches.has(listed)) continue;
    for (const path of pathsOf(folder, listed.value)) {
      const found = beside.get(path);
      if (!found || seen.has(path)) continue;
      if (isKustomization(path)) gather(found, walk, depth + 1);
      else {
        seen.add(path);
        gathered.manifests.push(...manifestsOf(joint.add(found), joint));
      }
    }
  }
  const lines = (name) => envLines(beside.get(posix.normalize(posix.join(folder, name))));
  for (const [key, values] of generatedAt(root, joint, lines)) {
    gathered.generated.set(key, new Map([...gathered.generated.get(key) ?? [], ...values]));
  }
  for (const [key, files] of heldAt(root, folder, beside)) gathered.files.set(key, files);
  gathered.changes.push(...changesAt(root, joint));
  patchesOf(root, folder, walk);
};
function* lostOf(root, path, beside) {
  const folder = posix.dirname(path);
  for (const { value, line } of listedAt(root)) {
    const why = isRemote(value) ? "the resource lies elsewhere, and what it runs is not read; expected one of this repository" : posix.normalize(posix.join(folder, value)).startsWith("..") ? "it lies outside of the repository; expected a path within it" : void 0;
    if (why) {
      yield { ...unread(place(path, line), value, why, "config"), minor: true };
      return;
    }
    const paths = pathsOf(folder, value);
    if (beside.size > 0 && paths.every((one) => beside.has(one) && !beside.get(one))) {
      const absent = "there is no such resource; expected a file or a folder with a kustomization";
      yield { ...unread(place(path, line), value, absent, "config"), minor: true };
      return;
    }
  }
}
var kustomize = {
  id: "kustomize",
  wants(file, beside) {
    const inner = [...beside.values()].filter((one) => one && isKustomization(one.path));
    return [file, ...inner].flatMap(listedFiles);
  },
  *read(file, beside = /* @__PURE__ */ new Map()) {
    const read = yamlFile(file);
    if ("lost" in read) {
      yield read.lost;
      return;
    }
    const [root] = read.documents;
    const joint = jointOf(file.path);
    const gathered = { manifests: [], changes: [], generated: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map() };
    gather(file, { joint, beside, seen: /* @__PURE__ */ new Set(), gathered, left: MOST_LAID }, 0);
    yield* lostOf(root, file.path, beside);
    const written = storeOf(gathered.manifests);
    const store = {
      get: (name) => gathered.generated.get(name) ?? written.get(name),
      held: (name) => gathered.files.get(name) ?? written.held?.(name)
    };
    const workloads = workloadsOf(gathered.manifests, store);
    openRoutes(gathered.manifests, workloads);
    const line = entryAt(root, "resources")?.line ?? 1;
    for (const { service } of workloads.flatMap(({ containers }) => containers)) {
      const one = withImages(service, gathered.changes);
      yield finished({ ...one, path: file.path, from: "kustomize", standing: joint.stand(line) });
    }
    yield* loneImages(gathered, joint);
  }
};
function* loneImages({ manifests, changes }, joint) {
  if (manifests.length > 0) return;
  for (const change of changes) {
    const { name, newName = name, newTag, digest, standing } = change;
    const text = `${newName}${newTag ? `:${newTag}` : ""}${digest ? `@${digest}` : ""}`;
    const image = deployedImage(withHoles(text), text, standing);
    if (!image) continue;
    const one = draft({ path: joint.path, service: name, from: "kustomize", standing });
    yield finished({ ...one, image });
  }
}
export {
  kustomize
};
