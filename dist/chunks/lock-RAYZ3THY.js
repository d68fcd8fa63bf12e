import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  POLICY,
  githubOf,
  sourcesOf
} from "./chunk-2BNTUT7S.js";
import {
  policyFile
} from "./chunk-PIVQQP2U.js";
import "./chunk-XCBTQU4G.js";
import {
  isSet,
  readWords,
  word
} from "./chunk-R54GRHXR.js";
import {
  rules
} from "./chunk-NTAX2WA6.js";
import "./chunk-7VSN7YAY.js";
import "./chunk-HUSY2YQG.js";
import "./chunk-THI4LUI7.js";
import {
  require_dist
} from "./chunk-NAZDZU5W.js";
import "./chunk-GALOG6JW.js";
import "./chunk-L62LS4TS.js";
import {
  LOCK_PATH,
  readLock
} from "./chunk-OGAABKXR.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-EENV6QIF.js";
import {
  extract,
  fromGit
} from "./chunk-NK3EE7Z3.js";
import "./chunk-IHWSKVK5.js";
import "./chunk-JIB74HT2.js";
import "./chunk-V5KIVYSA.js";
import "./chunk-DTA6BHU7.js";
import "./chunk-4HQF7RPR.js";
import "./chunk-UNGEOPR3.js";
import "./chunk-7DTZFC7W.js";
import "./chunk-AINZJ4QL.js";
import "./chunk-46IOGIOI.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-I54X2MWV.js";
import "./chunk-FFTSNJVK.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-AQHSCTT4.js";
import {
  inertLine,
  visible
} from "./chunk-6LBNWFDO.js";
import "./chunk-UAWCH5HC.js";
import "./chunk-QNMK2VW6.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/commands/lock.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// src/commands/lock-text.ts
var import_yaml = __toESM(require_dist(), 1);
var HEAD = `# What the models of this repository stand for. Written by \`ai-artifact-gate lock\`; do not edit by hand.
`;
var byName = ([a], [b]) => a < b ? -1 : a > b ? 1 : 0;
var entryOf = (reference, { model, contents, scan }, before, day) => {
  if (model?.state !== "known" || !model.value.revisionExists) return void 0;
  const { id, objectId, author, commit, license, created, files: listed } = model.value;
  const inspected = contents?.state === "known" ? contents.value : [];
  const digests = new Map(listed.flatMap(({ path, sha256 }) => sha256 ? [[path, sha256]] : []));
  const files = /* @__PURE__ */ new Map();
  for (const { path, format, verdict, completeness } of inspected) {
    const sha256 = digests.get(path);
    const judged = completeness === "complete" ? { format, verdict } : {};
    if (sha256 !== void 0 || completeness === "complete")
      files.set(path, { ...sha256 ? { sha256 } : {}, ...judged });
  }
  if (inspected.length === 0) for (const [path, sha256] of digests) files.set(path, { sha256 });
  return {
    reference: reference.id,
    resolved: id,
    ...objectId ? { objectId } : {},
    ...author ? { owner: author } : {},
    ...commit ? { commit } : {},
    ...license ? { license } : {},
    ...created ? { created } : {},
    ...scan?.state === "known" && scan.value.unscanned.length === 0 ? { flagged: new Map(scan.value.flagged.map(({ path, level }) => [path, level])) } : {},
    firstSeen: before?.firstSeen ?? day,
    files,
    at: reference.at
  };
};
var fileText = ({ sha256, format, verdict }) => {
  const digest = sha256 === void 0 ? void 0 : `sha256:${sha256}`;
  return format === void 0 ? digest : { ...digest ? { sha256: digest } : {}, format, verdict };
};
var lockText = (entries) => {
  const models = [...entries].sort((a, b) => byName([a.reference, a], [b.reference, b])).map(({ reference, resolved, objectId, owner, commit, license, created, flagged, firstSeen, files }) => ({
    reference,
    ...resolved ? { resolved } : {},
    ...objectId ? { object: objectId } : {},
    ...owner ? { owner } : {},
    ...commit ? { commit } : {},
    ...license ? { license } : {},
    ...created ? { created } : {},
    ...flagged ? { scan: flagged.size > 0 ? new Map([...flagged].sort(byName)) : "clean" } : {},
    ...firstSeen ? { "first-seen": firstSeen } : {},
    // A Map, since a file may be called `__proto__`.
    ...files.size > 0 ? { files: new Map([...files].sort(byName).map(([path, file]) => [path, fileText(file)])) } : {}
  }));
  return HEAD + (0, import_yaml.stringify)({ version: 1, models }, { lineWidth: 0, aliasDuplicateObjects: false });
};

// src/commands/lock.ts
var OPTIONS = {
  repository: { type: "string", short: "C" },
  policy: { type: "string", short: "p" },
  source: { type: "string", multiple: true },
  check: { type: "boolean" }
};
var USAGE = `ai-artifact-gate lock [options]
Asks the hubs for every model that the working tree refers to, and writes what
each stands for to ${LOCK_PATH}: commit, owner, licence, digests of files,
and what a scan of them found. Commit that file: the gate then tells when a
model is no longer what it was, and can judge a change without asking anybody.

      --check           write nothing; exit code 1 when the file is not what it
                        would be
  -C, --repository DIR  a git repository; default: where you are
  -p, --policy FILE     a policy whose sources are asked; default:
                        ${POLICY} of the working tree
      --source NAME=URL ask this address instead, such as huggingface=URL

Exit code: 0 done, 1 some models could not be locked, or the file differs,
2 the command or its inputs failed.
`;
var ASKED = /* @__PURE__ */ new Set(["huggingface", "ollama", "oci", "github"]);
var isLockable = (one) => one.kind === "model" && ASKED.has(one.hub) && one.resolvedBy !== "partial";
var textOr = (path, none) => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return none;
    throw new InputError(`${path} cannot be read (${error.code ?? error}).`);
  }
};
var modelsOf = async (directory, ignored) => {
  const change = await fromGit({ directory, everything: true });
  try {
    const { references } = await extract(change, { ignored });
    return [...new Map(references.filter(isLockable).map((one) => [one.id, one])).values()];
  } finally {
    await change.close();
  }
};
var gathered = async (models, words, io, policy) => {
  const [{ gather }, { openHttp }] = await Promise.all([
    import("./sources-SNFWE7MK.js"),
    import("./asking-SAOHM7FO.js")
  ]);
  const http = openHttp({
    services: policy.sources,
    overrides: sourcesOf(words),
    github: githubOf(io),
    offline: false,
    now: io.now(),
    secret: io.secret
  });
  const wanted = /* @__PURE__ */ new Set(["model", "contents", "scan"]);
  try {
    return await gather(models, () => wanted, http);
  } finally {
    await http.close();
  }
};
var run = async (given, io) => {
  const words = readWords(given, OPTIONS, 0);
  const directory = resolve(io.directory, word(words, "repository") ?? ".");
  const named = word(words, "policy");
  const text = named === void 0 ? textOr(join(directory, POLICY), void 0) : policyFile(io.directory, named);
  const { loadPolicy } = await import("./load-URCJWWKM.js");
  const policy = loadPolicy(text === void 0 ? void 0 : { text, path: named ?? POLICY }, rules, {
    now: io.now()
  });
  const models = await modelsOf(directory, (path2) => policy.ignored(path2));
  const path = join(directory, LOCK_PATH);
  const old = textOr(path, "");
  const before = readLock({ path: LOCK_PATH, text: old }).entries;
  const evidence = await gathered(models, words, io, policy);
  const say = (line) => io.err(`${inertLine(visible(line, 2e3))}
`);
  const entries = [];
  let open = 0;
  for (const one of models) {
    const known = evidence.get(one) ?? {};
    const entry = entryOf(one, known, before.get(one.id), io.now().toISOString().slice(0, 10));
    if (entry) {
      entries.push(entry);
      continue;
    }
    open++;
    const kept = before.get(one.id);
    if (kept) entries.push(kept);
    const { model } = known;
    const why = model?.state === "unknown" ? model.reason : "the hub has no such model or revision";
    say(
      `${one.at.path}:${one.at.line}: ${one.id} could not be locked: ${why}.${kept ? " Its entry stays as it was." : ""}`
    );
  }
  const fresh = lockText(entries);
  const stale = [...before.keys()].filter((id) => !models.some((one) => one.id === id)).length;
  if (isSet(words, "check")) {
    if (fresh === old) return open > 0 ? 1 : 0;
    say(`${LOCK_PATH} is not what it would be now; run \`ai-artifact-gate lock\` and look at the difference.`);
    return 1;
  }
  if (fresh !== old) writeFileSync(path, fresh);
  io.out(
    `${LOCK_PATH}: ${entries.length} ${entries.length === 1 ? "model" : "models"} locked${stale > 0 ? `, ${stale} no longer referred to and left out` : ""}${open > 0 ? `, ${open} could not be asked for` : ""}.
`
  );
  return open > 0 ? 1 : 0;
};
var lock = { usage: USAGE, run };
export {
  USAGE,
  lock
};
