import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  modelAt
} from "./chunk-AKATII6P.js";
import {
  shellText
} from "./chunk-27SSTI7X.js";
import {
  yamlFile
} from "./chunk-ZJCMTIR6.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import {
  readScript
} from "./chunk-F2GNMLJQ.js";
import {
  address,
  bucketName,
  isWeightFile
} from "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
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
function* imported(dependency, path) {
  const repo = at(dependency, "repo");
  const file = textAt(dependency, "path") ?? "";
  const hashed = ["md5", "hash", "etag", "checksum"].some((key) => isHash(textAt(dependency, key)));
  if (!repo) {
    yield modelAt(at(dependency, "path"), (text) => isWeightFile(text) ? address(text) : void 0, path, {
      callee: "deps.path",
      pinned: hashed
    });
    return;
  }
  yield modelAt(at(repo, "url"), (url) => inRepository(url, file), path, {
    callee: "deps.repo.url",
    revision: textAt(repo, "rev_lock") ?? textAt(repo, "rev")
  });
}
var kept = (out, path) => {
  const hash = textAt(out, "md5") ?? textAt(out, "hash") ?? textAt(out, "checksum");
  return modelAt(
    at(out, "path"),
    (text) => isWeightFile(text) ? bucketName(text) ?? { hub: "bucket", type: "model", name: `dvc:${text}` } : void 0,
    path,
    { callee: "outs.path", pinned: isHash(hash) }
  );
};
function* read(documents, path) {
  for (const document of documents) {
    for (const dependency of itemsAt(document, "deps").slice(0, 5e3)) yield* imported(dependency, path);
    for (const out of itemsAt(document, "outs").slice(0, 5e3)) yield kept(out, path);
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
