import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  readScript
} from "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import {
  modelAt
} from "./chunk-25MTKOPE.js";
import {
  address,
  bucketName,
  isWeightFile
} from "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/dvc.ts
var isHash = (text) => text !== void 0 && /^(?:[0-9a-f]{32}(?:\.dir)?|[0-9a-f]{64})$/i.test(text);
var inRepository = (url, file) => {
  const [, name] = /^(?:https?:\/\/|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(url) ?? [];
  if (name) return isWeightFile(file) ? { hub: "github", type: "model", name, file } : void 0;
  const found = address(url);
  return found && (file ? { ...found, file } : found);
};
function* imported(dependency, path, copied = false) {
  const repo = at(dependency, "repo");
  const file = textAt(dependency, "path") ?? "";
  const hashed = ["md5", "hash", "etag", "checksum"].some((key) => isHash(textAt(dependency, key)));
  if (!repo) {
    yield modelAt(at(dependency, "path"), (text) => isWeightFile(text) ? address(text) : void 0, path, {
      callee: "deps.path",
      pinned: hashed || copied
    });
    return;
  }
  yield modelAt(at(repo, "url"), (url) => inRepository(url, file), path, {
    callee: "deps.repo.url",
    revision: textAt(repo, "rev_lock") ?? textAt(repo, "rev")
  });
}
var isHashed = (out) => isHash(textAt(out, "md5") ?? textAt(out, "hash") ?? textAt(out, "checksum"));
var kept = (out, path) => modelAt(
  at(out, "path"),
  (text) => isWeightFile(text) ? bucketName(text) ?? { hub: "bucket", type: "model", name: `dvc:${text}` } : void 0,
  path,
  { callee: "outs.path", pinned: isHashed(out) }
);
function* fetched(document, path) {
  const outs = itemsAt(document, "outs").slice(0, 5e3);
  const dependencies = itemsAt(document, "deps").slice(0, 5e3);
  const [copy, ...others] = outs;
  const copied = copy !== void 0 && others.length === 0 && dependencies.length === 1 && isHashed(copy);
  let imports = 0;
  for (const found of dependencies.flatMap((each) => [...imported(each, path, copied)])) {
    if (!found) continue;
    imports++;
    yield found;
  }
  if (imports === 1 && copied && !dependencies.some((each) => at(each, "repo"))) return;
  for (const out of outs) {
    const found = kept(out, path);
    if (found) yield found;
  }
}
function* read(documents, path) {
  for (const document of documents) {
    yield* fetched(document, path);
    for (const { value: stage } of entriesAt(document, "stages").slice(0, 5e3)) {
      const command = at(stage, "cmd");
      if (/\.lock$/.test(path)) {
        for (const dependency of itemsAt(stage, "deps").slice(0, 5e3)) yield* imported(dependency, path);
      } else {
        for (const scalar of command?.kind === "list" ? command.items.slice(0, 500) : [command]) {
          if (scalar?.kind !== "scalar") continue;
          const { text, lineOf } = shellText(scalar);
          yield* readScript(text, { path, surface: "command", lineOf });
        }
      }
    }
  }
}
var dvc = {
  id: "dvc",
  *read(file) {
    const found = yamlFile(file);
    if ("lost" in found) yield found.lost;
    else for (const one of read(found.documents, file.path)) if (one) yield one;
  }
};
export {
  dvc
};
