import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  progress
} from "./chunk-XCBTQU4G.js";
import {
  among,
  readWords
} from "./chunk-R54GRHXR.js";
import {
  inspect
} from "./chunk-XMR5UJMU.js";
import "./chunk-KDZK7D45.js";
import "./chunk-S3QWE2MY.js";
import "./chunk-YBHGTCDD.js";
import "./chunk-ZTV4KWPY.js";
import "./chunk-5TR73SDM.js";
import "./chunk-DIYOFVCB.js";
import "./chunk-FGOROAIF.js";
import {
  mayBeModelName
} from "./chunk-4HQF7RPR.js";
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
import "./chunk-HANBNIMK.js";

// src/commands/scan.ts
import { resolve } from "node:path";

// src/commands/files.ts
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync
} from "node:fs";
import { join, relative, sep } from "node:path";
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
var reason = (error) => error.code ?? String(error);
var isWithin = (path, root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
var quietly = (ask) => {
  try {
    return ask();
  } catch {
    return void 0;
  }
};
function* behind(link, root) {
  const target = quietly(() => realpathSync.native(link));
  const found = target === void 0 ? void 0 : quietly(() => statSync(target));
  if (found?.isFile()) yield { path: link, named: false };
  else if (target !== void 0 && found?.isDirectory()) {
    const unfit = "A link to a folder elsewhere, which was not scanned. Name that folder as well.";
    if (!isWithin(target, root)) yield { path: link, named: false, unfit };
  } else if (mayBeModelName(link)) {
    yield { path: link, named: false, unfit: "A link that leads to no file." };
  }
}
function* below(folder, root) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, named: false, unfit: `The folder cannot be read (${reason(error)}).` };
    return;
  }
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) yield { path, named: false };
    else if (entry.isDirectory()) yield* below(path, root);
    else if (entry.isSymbolicLink()) yield* behind(path, root);
    else if (mayBeModelName(path)) yield { path, named: false, unfit: "It is no ordinary file." };
  }
}
function* filesUnder(path) {
  let found;
  try {
    found = statSync(path);
  } catch (error) {
    throw new InputError(`${visible(path)}: cannot be read (${reason(error)}).`);
  }
  if (found.isFile()) yield { path, named: true };
  else if (found.isDirectory()) yield* below(path, realpathSync.native(path));
  else throw new InputError(`${visible(path)}: expected a file or a folder, found something else.`);
}
var shownPath = (path, directory) => {
  const name = relative(directory, path);
  return name === "" || name.startsWith("..") ? path : name;
};
var READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
var onDisk = (path) => {
  const file = openSync(path, READ);
  const { size } = fstatSync(file);
  return {
    size,
    async slice(from, to) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(to, size) - from));
      for (let filled = 0; filled < buffer.length; ) {
        const count = readSync(file, buffer, filled, buffer.length - filled, from + filled);
        if (count === 0) throw new MalformedFile("the file became shorter while it was read");
        filled += count;
      }
      return buffer;
    },
    close: () => closeSync(file)
  };
};

// src/commands/scan.ts
var USAGE = `ai-artifact-gate scan [options] PATH…
Scans model files, and folders of them, without running or loading anything.
Only the bytes that decide are read: of a checkpoint the pickle, not its
tensors.

  -f, --format FORMAT   text, json or sarif; default: text

Exit code: 0 all files are safe and were judged whole, 1 something is
dangerous, unknown or not judged whole, 2 the scan itself failed.
`;
var OTHER = /* @__PURE__ */ new Set(["unknown", "text"]);
var POINTER_BYTES = 1024;
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
    bytes = onDisk(path);
  } catch (error) {
    return { ...unreadable(shown, 0, `The file cannot be opened (${reason(error)}).`), format: "unopened" };
  }
  try {
    const pointer = bytes.size <= POINTER_BYTES ? lfsPointer(await bytes.slice(0, bytes.size)) : void 0;
    if (!pointer) return await inspect(shown, bytes);
    const words = `This is the Git LFS pointer of an object of ${pointer.size} bytes, sha256 ${pointer.oid}; run \`git lfs pull\` to have the file.`;
    return { ...unreadable(shown, bytes.size, words), format: "lfs-pointer" };
  } finally {
    bytes.close();
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
  const format = among(words, "format", ["text", "json", "sarif"], "text");
  if (words.places.length === 0) throw new InputError("scan needs at least one file or folder.");
  const shown = progress(io);
  const files = [];
  let others = 0;
  for (const place2 of words.places) {
    for (const { path, named, unfit } of filesUnder(resolve(io.directory, place2))) {
      shown.stage("scanning", files.length + others);
      const name = shownPath(path, io.directory);
      const inspection = unfit ? unreadable(name, 0, unfit) : await scanFile(path, name);
      const isModel = named || unfit || !OTHER.has(inspection.format) || mayBeModelName(path);
      if (isModel) files.push(inspection);
      else others++;
    }
  }
  shown.end();
  const verdict = worst(files);
  const tool = { name: "ai-artifact-gate", version: VERSION };
  const shape = {
    json: () => ({ version: 1, tool, verdict, files }),
    sarif: async () => (await import("./scan-sarif-7SXL5HXT.js")).scanSarif(files, VERSION)
  };
  io.out(format === "text" ? report(files, others) : `${JSON.stringify(await shape[format](), null, 2)}
`);
  return verdict === "safe" ? 0 : 1;
};
var scan = {
  usage: USAGE,
  run
};
export {
  scan
};
