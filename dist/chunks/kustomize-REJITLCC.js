import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  changesAt,
  generatedAt,
  isKustomization,
  isRemote,
  listedAt,
  listedFiles,
  pathsOf,
  withImages
} from "./chunk-2R7Y3HOG.js";
import {
  innerYaml,
  openRoutes,
  workloadsOf
} from "./chunk-UYX7BROL.js";
import {
  jointOf,
  manifestsOf,
  merged,
  storeOf
} from "./chunk-ZBA7H2YO.js";
import "./chunk-2QTJVR36.js";
import {
  withHoles
} from "./chunk-CONAXZUE.js";
import {
  draft,
  finished
} from "./chunk-4GD4HZFA.js";
import {
  deployedImage,
  standingIn
} from "./chunk-RPRSJLYU.js";
import "./chunk-BX6JPT4S.js";
import "./chunk-TPA3JU7H.js";
import {
  yamlFile
} from "./chunk-KU3A7Q4S.js";
import "./chunk-HRO6V3NT.js";
import "./chunk-HZWSNSWX.js";
import "./chunk-PNWSFZ2F.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-FXNLTPQJ.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  entryAt,
  itemsAt,
  textAt
} from "./chunk-LILNVOOD.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2MTV6MV3.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
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
var DEEPEST = 8;
var envLines = (file) => {
  if (!file) return [];
  const stand = standingIn(file);
  return file.text.split("\n", 2e3).flatMap((line, index) => {
    const [, key, value] = /^\s{0,20}([A-Za-z_][\w.-]{0,200})=(.{0,4000})$/.exec(line) ?? [];
    return key && value !== void 0 ? [[key, { value: value.trim(), by: "file", ...stand(index + 1) }]] : [];
  });
};
var inlinePatch = (patch) => {
  const text = at(patch, "patch");
  const inner = text && innerYaml(text);
  return inner ? [inner] : [];
};
var lay = (patch, { gathered }) => {
  const { manifests } = gathered;
  const index = manifests.findIndex(({ kind, name }) => kind === patch.kind && name === patch.name);
  const base = manifests[index];
  if (base) manifests[index] = { ...base, node: merged(base.node, patch.node) };
};
var patchesOf = (root, folder, walk) => {
  const { joint, beside } = walk;
  const fileAt = (name) => {
    const file = beside.get(posix.normalize(posix.join(folder, name)));
    return file ? joint.add(file) : [];
  };
  const documents = [
    ...itemsAt(root, "patches").flatMap((patch) => {
      const path = textAt(patch, "path");
      return path ? fileAt(path) : inlinePatch(patch);
    }),
    ...itemsAt(root, "patchesStrategicMerge").flatMap(
      (one) => one.kind === "scalar" ? fileAt(one.value) : []
    )
  ];
  for (const patch of manifestsOf(documents, joint)) lay(patch, walk);
};
var gather = (file, walk, depth) => {
  const { joint, beside, seen, gathered } = walk;
  if (depth > DEEPEST || seen.has(file.path)) return;
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
    const gathered = { manifests: [], changes: [], generated: /* @__PURE__ */ new Map() };
    gather(file, { joint, beside, seen: /* @__PURE__ */ new Set(), gathered }, 0);
    yield* lostOf(root, file.path, beside);
    const written = storeOf(gathered.manifests);
    const store = { get: (name) => gathered.generated.get(name) ?? written.get(name) };
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
