import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inspect
} from "./chunk-X5FOFTPB.js";
import {
  progress
} from "./chunk-XCBTQU4G.js";
import {
  among,
  readWords
} from "./chunk-R54GRHXR.js";
import "./chunk-AQHSCTT4.js";
import {
  inertLog,
  visible
} from "./chunk-6LBNWFDO.js";
import {
  VERSION
} from "./chunk-QNMK2VW6.js";
import {
  InputError,
  MalformedFile,
  lfsPointer
} from "./chunk-SSHJW3H2.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-HANBNIMK.js";

// src/commands/scan.ts
import { open, readdir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
var USAGE = `ai-artifact-gate scan [options] PATH…
Scans model files, and folders of them, without running or loading anything.
Only the bytes that decide are read: of a checkpoint the pickle, not its
tensors.

  -f, --format FORMAT   text or json; default: text

Exit code: 0 all files are safe and were judged whole, 1 something is
dangerous, unknown or not judged whole, 2 the scan itself failed.
`;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
var OTHER = /* @__PURE__ */ new Set(["unknown", "text"]);
var MODEL_SUFFIX = /\.(pkl|pickle|p|joblib|dill|pt|pth|ckpt|bin|pt2|safetensors|gguf|ggml|npy|npz|h5|hdf5|keras|onnx|pb|tflite|mar|nemo|skops|model|t7|rds|llamafile)$/i;
var POINTER_BYTES = 1024;
var reason = (error) => error.code ?? String(error);
async function* filesUnder(path, named) {
  const found = await stat(path).catch((error) => {
    if (named) throw new InputError(`${visible(path)}: cannot be read (${reason(error)}).`);
    return void 0;
  });
  if (found?.isFile()) yield { path, named };
  if (!found?.isDirectory()) return;
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (entry.isSymbolicLink() || SKIPPED.has(entry.name)) continue;
    yield* filesUnder(join(path, entry.name), false);
  }
}
var onDisk = async (path) => {
  const handle = await open(path, "r");
  const { size } = await handle.stat();
  return {
    size,
    async slice(from, to) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(to, size) - from));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
      if (bytesRead < buffer.length) throw new MalformedFile("the file became shorter while it was read");
      return buffer;
    },
    close: () => handle.close()
  };
};
var unreadable = (path, size, message) => ({
  path,
  format: "unknown",
  verdict: "unknown",
  completeness: "unreadable",
  findings: [{ level: "unknown", message }],
  size,
  read: 0
});
var scanFile = async (path, shown) => {
  let bytes;
  try {
    bytes = await onDisk(path);
  } catch (error) {
    return unreadable(shown, 0, `The file cannot be opened (${reason(error)}).`);
  }
  try {
    const pointer = bytes.size <= POINTER_BYTES ? lfsPointer(await bytes.slice(0, bytes.size)) : void 0;
    if (!pointer) return await inspect(shown, bytes);
    const words = `This is the Git LFS pointer of an object of ${pointer.size} bytes, sha256 ${pointer.oid}; run \`git lfs pull\` to have the file.`;
    return { ...unreadable(shown, bytes.size, words), format: "lfs-pointer" };
  } finally {
    await bytes.close();
  }
};
var worst = (files) => {
  if (files.some(({ verdict }) => verdict === "dangerous")) return "dangerous";
  return files.every(({ verdict, completeness }) => verdict === "safe" && completeness === "complete") ? "safe" : "unknown";
};
var bytesInWords = (bytes) => {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
  const power = Math.min(units.length - 1, bytes < 1024 ? 0 : Math.floor(Math.log2(bytes) / 10));
  return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
};
var place = ({ member, offset, opcode }) => [member && `in ${member}`, offset !== void 0 && `at byte ${offset}`, opcode].filter(Boolean).join(", ");
var lines = ({
  path,
  format,
  verdict,
  completeness,
  size,
  read,
  findings
}) => [
  `${visible(path)}`,
  `  ${verdict}, ${completeness}  ${format}, ${bytesInWords(size)}, judged from ${bytesInWords(read)}`,
  ...findings.flatMap((finding) => [
    `  ${finding.level === "note" ? "note" : finding.level}: ${visible(finding.message, 2e3)}`,
    ...finding.call ? [`    ${visible(finding.call, 2e3)}`] : [],
    ...place(finding) ? [`    ${visible(place(finding))}`] : []
  ])
];
var report = (files, others) => {
  const count = (wanted) => files.filter(({ verdict }) => verdict === wanted).length;
  const tail = others > 0 ? `; ${others} other ${others === 1 ? "file is" : "files are"} no model` : "";
  return inertLog(
    [
      ...files.flatMap((file) => [...lines(file), ""]),
      `${files.length} model ${files.length === 1 ? "file" : "files"}: ${count("dangerous")} dangerous, ${count("unknown")} unknown, ${count("safe")} safe${tail}`,
      ""
    ].join("\n")
  );
};
var run = async (given, io) => {
  const words = readWords(given, { format: { type: "string", short: "f" } }, Number.MAX_SAFE_INTEGER);
  const format = among(words, "format", ["text", "json"], "text");
  if (words.places.length === 0) throw new InputError("scan needs at least one file or folder.");
  const shown = progress(io);
  const files = [];
  let others = 0;
  for (const place2 of words.places) {
    for await (const { path, named } of filesUnder(resolve(io.directory, place2), true)) {
      shown.stage("scanning", files.length + others);
      const name = relative(io.directory, path) || place2;
      const isOnly = named && path === resolve(io.directory, place2);
      const inspection = await scanFile(path, name.startsWith("..") ? path : name);
      if (!isOnly && OTHER.has(inspection.format) && !MODEL_SUFFIX.test(path)) others++;
      else files.push(inspection);
    }
  }
  shown.end();
  const verdict = worst(files);
  const tool = { name: "ai-artifact-gate", version: VERSION };
  io.out(
    format === "json" ? `${JSON.stringify({ version: 1, tool, verdict, files }, null, 2)}
` : report(files, others)
  );
  return verdict === "safe" ? 0 : 1;
};
var scan = {
  usage: USAGE,
  run
};
export {
  scan
};
