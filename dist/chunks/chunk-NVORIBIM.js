import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  literal
} from "./chunk-G4VOUIPQ.js";
import {
  sheetOf,
  withHoles
} from "./chunk-4DXL4P6N.js";
import {
  deployedImage,
  standingIn
} from "./chunk-473XW2A5.js";
import {
  readOnce
} from "./chunk-6Q7LLPPY.js";
import {
  isYaml,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";

// src/readers/deployments/kustomization.ts
import { posix } from "node:path";
var MOST = 200;
var kustomizationNames = (folder) => ["kustomization.yaml", "kustomization.yml"].map((name) => posix.join(folder, name));
var isKustomization = (path) => /(?:^|\/)kustomization\.ya?ml$/i.test(path);
var REMOTE = /^[a-z+]{2,10}:\/\/|^git::|^[\w.-]+@[\w.-]+:|^github\.com\/|[?&]ref=|\/\/.*\.git/i;
var isRemote = (text) => REMOTE.test(text.slice(0, 500));
var rootOf = (file) => {
  const read = readOnce(file.text);
  return isYaml(read) ? read[0] : void 0;
};
var listedAt = (root) => ["resources", "bases", "components", "patchesStrategicMerge"].flatMap((field) => itemsAt(root, field)).flatMap(
  (one) => one.kind === "scalar" && one.value.length < 500 && !one.value.includes("\n") ? [one] : []
).slice(0, MOST);
var pathsOf = (folder, name) => {
  if (isRemote(name)) return [];
  const path = posix.normalize(posix.join(folder, name));
  return /\.(?:ya?ml|json)$/i.test(path) ? [path] : kustomizationNames(path);
};
var patchPaths = (root) => ["patches", "patchesJson6902"].flatMap(
  (field) => itemsAt(root, field).flatMap((patch) => textAt(patch, "path") ?? [])
);
var envFiles = (root) => ["configMapGenerator", "secretGenerator"].flatMap(
  (field) => itemsAt(root, field).flatMap(
    (one) => [...itemsAt(one, "envs"), ...itemsAt(one, "files")].flatMap(
      (name) => name.kind === "scalar" ? [name.value.replace(/^[^=/]{1,200}=/, "")] : []
    )
  )
);
var listedFiles = (file) => {
  const [root, folder] = [rootOf(file), posix.dirname(file.path)];
  const named = [...listedAt(root).map(({ value }) => value), ...patchPaths(root)];
  const plain = envFiles(root).map((name) => posix.normalize(posix.join(folder, name)));
  return [.../* @__PURE__ */ new Set([...named.flatMap((name) => pathsOf(folder, name)), ...plain])].filter(
    (path) => !path.startsWith("..") && path.length < 1e3
  );
};
var changesAt = (root, { stand }) => itemsAt(root, "images").slice(0, MOST).flatMap((entry) => {
  const field = (name2) => entry.kind === "map" && entry.entries.findLast(({ key }) => key === name2);
  const name = textAt(entry, "name");
  const [tag, digest, other] = [field("newTag"), field("digest"), field("newName")];
  const line = [digest, tag, other].find((one) => one);
  if (!name || !line) return [];
  const [newName, newTag, sum] = [
    textAt(entry, "newName"),
    textAt(entry, "newTag"),
    textAt(entry, "digest")
  ];
  return [
    {
      name,
      ...newName ? { newName } : {},
      ...newTag ? { newTag } : {},
      ...sum ? { digest: sum } : {},
      standing: stand(line.line)
    }
  ];
});
var imageChanges = (file) => changesAt(rootOf(file), sheetOf(file));
var repositoryOf = (name, standing) => deployedImage(name, name, standing)?.repository;
var withImages = (one, changes) => {
  for (const { name, newName, newTag, digest, standing } of changes) {
    const { image } = one;
    if (!image) continue;
    if (image.repository !== repositoryOf(name, standing) && image.written !== name) continue;
    const path = newName ?? image.written.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
    const tag = newTag ?? (digest ? void 0 : image.tag);
    const sum = digest ?? (newTag ? void 0 : image.digest);
    const text = `${path}${tag ? `:${tag}` : ""}${sum ? `@${sum}` : ""}`;
    one.image = deployedImage(withHoles(text), text, standing) ?? image;
  }
  return one;
};
var GENERATORS = [
  ["configMapGenerator", "ConfigMap"],
  ["secretGenerator", "Secret"]
];
var FILE = /^(?:([^=/]+)=)?(.+)$/;
var generatedBy = (one, sheet, lines) => {
  const values = /* @__PURE__ */ new Map();
  for (const name of itemsAt(one, "envs")) {
    if (name.kind === "scalar") for (const [key, value] of lines(name.value)) values.set(key, value);
  }
  for (const item of itemsAt(one, "literals")) {
    const [, key, text] = item.kind === "scalar" ? /^([^=]{1,200})=([\s\S]*)$/.exec(item.value) ?? [] : [];
    if (!key || text === void 0 || item.kind !== "scalar") continue;
    const value = text.replace(/^(["'])(.*)\1$/s, "$2");
    values.set(key, literal({ ...item, value }, sheet));
  }
  return values;
};
var generatedAt = (root, sheet, lines) => {
  const found = /* @__PURE__ */ new Map();
  for (const [field, kind] of GENERATORS) {
    for (const one of itemsAt(root, field).slice(0, MOST)) {
      const name = textAt(one, "name");
      if (name) found.set(`${kind}/${name}`, generatedBy(one, sheet, lines));
    }
  }
  return found;
};
var heldAt = (root, folder, beside) => {
  const found = /* @__PURE__ */ new Map();
  for (const [field, kind] of GENERATORS) {
    for (const one of itemsAt(root, field).slice(0, MOST)) {
      const name = textAt(one, "name");
      const files = itemsAt(one, "files").flatMap((node) => {
        if (node.kind !== "scalar") return [];
        const [, key, path = ""] = FILE.exec(node.value.slice(0, 1e3)) ?? [];
        const file = beside.get(posix.normalize(posix.join(folder, path)));
        return file ? [[key ?? posix.basename(path), { text: file.text, stand: standingIn(file) }]] : [];
      });
      if (name && files.length) found.set(`${kind}/${name}`, new Map(files));
    }
  }
  return found;
};

export {
  kustomizationNames,
  isKustomization,
  isRemote,
  rootOf,
  listedAt,
  pathsOf,
  listedFiles,
  changesAt,
  imageChanges,
  withImages,
  generatedAt,
  heldAt
};
