import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  KEPT_FOR
} from "./chunk-CMOJFC5S.js";
import {
  answer,
  anything,
  conform,
  record,
  text
} from "./chunk-L62LS4TS.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";

// src/answers.ts
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
var FILE = "answers.json";
var FORMAT = 1;
var MOST_BYTES = 32 * 1024 * 1024;
var MOST_BYTES_OF_ONE = 256 * 1024;
var MOST_ANSWERS = 2e4;
var Kept = answer({ asked: text, value: anything });
var Document = record(anything);
var KEY = /^[0-9a-f]{64}$/;
var codeOf = (error) => error.code ?? String(error);
var entriesOf = (content) => {
  let document;
  try {
    document = JSON.parse(content);
  } catch {
    return "it is no JSON";
  }
  const outer = conform(Document, document);
  if (!("value" in outer) || outer.value["format"] !== FORMAT) return "it is of another format";
  const inner = conform(Document, outer.value["answers"]);
  if (!("value" in inner)) return "it is of another format";
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(inner.value).slice(0, MOST_ANSWERS)) {
    const fit = conform(Kept, value);
    if (KEY.test(key) && "value" in fit) entries.set(key, fit.value);
  }
  return entries;
};
var read = (path) => {
  try {
    const { size } = statSync(path);
    return size > MOST_BYTES ? `it is larger than ${MOST_BYTES} bytes` : entriesOf(readFileSync(path, "utf8"));
  } catch (error) {
    return codeOf(error) === "ENOENT" ? /* @__PURE__ */ new Map() : `it cannot be read (${codeOf(error)})`;
  }
};
var written = (entries, now) => {
  const young = [...entries].filter(([, { asked }]) => now.getTime() - Date.parse(asked) < KEPT_FOR).sort(([, one], [, other]) => Date.parse(other.asked) - Date.parse(one.asked));
  const lines = [];
  let size = 100;
  for (const [key, kept] of young.slice(0, MOST_ANSWERS)) {
    const line = `${JSON.stringify(key)}:${JSON.stringify(kept)}`;
    const bytes = Buffer.byteLength(line) + 2;
    if (bytes > MOST_BYTES_OF_ONE) continue;
    size += bytes;
    if (size > MOST_BYTES) break;
    lines.push(line);
  }
  return `{"format":${FORMAT},"answers":{
${lines.join(",\n")}
}}
`;
};
var replace = (folder, content) => {
  mkdirSync(folder, { recursive: true, mode: 448 });
  const draft = join(folder, `${FILE}.${process.pid}.part`);
  try {
    writeFileSync(draft, content, { mode: 384 });
    renameSync(draft, join(folder, FILE));
  } finally {
    rmSync(draft, { force: true });
  }
};
var openAnswers = (folder, now) => {
  const found = read(join(folder, FILE));
  const entries = typeof found === "string" ? /* @__PURE__ */ new Map() : found;
  const notes = typeof found === "string" ? [`Answers of earlier runs were not used: ${join(folder, FILE)} is ignored, since ${found}.`] : [];
  let learned = false;
  return {
    store: {
      get: (key) => entries.get(key),
      put: (key, kept) => {
        entries.set(key, kept);
        learned = true;
      }
    },
    notes,
    hasLearned: () => learned,
    save: () => {
      if (!learned) return [];
      try {
        replace(folder, written(entries, now));
        return [];
      } catch (error) {
        return [`The answers of this run could not be kept in ${folder} (${codeOf(error)}).`];
      }
    }
  };
};
var real = (path) => {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), relative(parent, path));
  }
};
var rootOf = (folder) => {
  for (let at = real(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
};
var isWithin = (path, folder) => {
  const way = relative(real(folder), real(path));
  return way === "" || !way.startsWith("..") && !isAbsolute(way);
};
var answersFolder = (name, from, repository) => {
  const folder = resolve(from, name);
  if (!isWithin(folder, rootOf(repository))) return folder;
  throw new InputError(
    `The folder for answers, ${name}, lies inside of the repository, where a change could plant answers. Name one outside of it.`
  );
};

export {
  FORMAT,
  openAnswers,
  answersFolder
};
