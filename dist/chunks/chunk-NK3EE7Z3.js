import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  changedModel,
  isModelName
} from "./chunk-4HQF7RPR.js";
import {
  folderOf,
  upwards
} from "./chunk-7DTZFC7W.js";
import {
  each,
  keyOf,
  matches,
  readSide,
  reason
} from "./chunk-AINZJ4QL.js";
import {
  environment
} from "./chunk-UAWCH5HC.js";
import {
  InputError,
  MalformedFile,
  bytesOf,
  isSha
} from "./chunk-SSHJW3H2.js";
import {
  identity
} from "./chunk-6PFYBS2A.js";
import {
  unread
} from "./chunk-UH4KMQ5F.js";

// src/changes/git-process.ts
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { devNull } from "node:os";
var LARGEST_OUTPUT = 128 * 1024 * 1024;
var LONGEST_ERROR = 8 * 1024;
var PATIENCE_S = 300;
var SETTINGS = [
  "core.fsmonitor=false",
  `core.hooksPath=${devNull}`,
  "diff.external=",
  "diff.relative=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "protocol.ext.allow=never",
  "submodule.recurse=false"
].flatMap((setting) => ["-c", setting]);
var MISLEADING = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_NAMESPACE",
  "GIT_EXTERNAL_DIFF",
  "GIT_DIFF_OPTS",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
var withConfig = (environment2, config) => {
  const before = Number(environment2["GIT_CONFIG_COUNT"]);
  const start = Number.isSafeInteger(before) && before > 0 ? before : 0;
  const entries = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value]
  ]);
  return { ...environment2, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: `${start + config.length}` };
};
var authorised = (environment2, remote, header) => {
  const key = /^https?:/i.test(remote) ? `http.${new URL(remote).origin}/.extraheader` : "http.extraheader";
  return withConfig(environment2, [
    [key, ""],
    [key, header]
  ]);
};
var surroundings = (environment2) => {
  const kept = Object.entries(environment2).filter(([name]) => !MISLEADING.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C"
  };
};
var complaint = (stderr) => {
  const lines = stderr.split("\n").filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines.at(-1) ?? "no reason given";
  return line.replace(/^(fatal|error): /, "").replace(new RegExp("\\p{Cc}", "gu"), " ").replace(/:\/\/[^/@\s]+@/g, "://").slice(0, 300);
};
var failure = ({ directory }, doing, stderr) => {
  if (stderr.includes("dubious ownership")) {
    return new InputError(
      `${directory}: git refuses this repository because another user owns it. Allow it with: git config --global --add safe.directory ${directory}`
    );
  }
  if (/not a git repository/i.test(stderr)) {
    return new InputError(
      `${directory}: not a git repository. Run inside a clone; in a workflow, put actions/checkout before this step.`
    );
  }
  return new InputError(`${directory}: git could not ${doing}: ${complaint(stderr)}`);
};
var notStarted = (directory, error) => {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    return new InputError(`${directory}: there is no such directory.`);
  }
  return error.code === "ENOENT" ? new InputError("git was not found. Install git 2.25 or later and put it on the PATH.") : new InputError(`git could not be started: ${error.message}`);
};
var collect = (child, directory) => new Promise((resolve2, reject) => {
  const chunks = [];
  let [size, stderr, cut2] = [0, "", false];
  child.stdout.on("data", (chunk) => {
    size += chunk.length;
    cut2 ||= size > LARGEST_OUTPUT;
    if (cut2) child.kill("SIGKILL");
    else chunks.push(chunk);
  });
  child.stderr.on("data", (chunk) => {
    if (stderr.length < LONGEST_ERROR) stderr += chunk.toString();
  });
  child.on("error", (error) => reject(notStarted(directory, error)));
  child.on("close", (code) => resolve2({ code: code ?? -1, stdout: Buffer.concat(chunks), stderr, cut: cut2 }));
});
var openGit = (directory, environment2, access) => {
  const env = surroundings(
    access?.header ? authorised(environment2, access.remote, access.header) : environment2
  );
  const open3 = (cwd) => {
    const start = (args) => {
      const child = spawn("git", ["--no-pager", ...SETTINGS, ...args], { cwd, env, windowsHide: true });
      child.stdin.on("error", () => void 0);
      return child;
    };
    const run = async (args, seconds = PATIENCE_S) => {
      const child = start(args);
      child.stdin.end();
      const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1e3);
      try {
        return await collect(child, cwd);
      } finally {
        clearTimeout(timer);
      }
    };
    return { directory: cwd, at: open3, run, start };
  };
  return open3(directory);
};

// src/changes/git-reader.ts
var LONGEST_LINE = 64 * 1024;
var PATIENCE_MS = 12e4;
var openReader = (stream, giveUp) => {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  const next = async () => {
    const timer = setTimeout(giveUp, PATIENCE_MS);
    try {
      const { done, value } = await chunks.next();
      if (!done) return value;
    } catch {
    } finally {
      clearTimeout(timer);
    }
    throw new MalformedFile("git ended before its answer");
  };
  return {
    async line() {
      let end = rest.indexOf(10);
      while (end < 0) {
        if (rest.length > LONGEST_LINE) throw new MalformedFile("git answered out of turn");
        const searched = rest.length;
        rest = Buffer.concat([rest, await next()]);
        end = rest.indexOf(10, searched);
      }
      const line = rest.toString("latin1", 0, end);
      rest = rest.subarray(end + 1);
      return line;
    },
    async take(size, sink) {
      for (let left = size; left > 0; ) {
        if (rest.length === 0) rest = await next();
        const piece = rest.subarray(0, left);
        rest = rest.subarray(piece.length);
        left -= piece.length;
        await sink(piece);
      }
    }
  };
};

// src/changes/git-batch.ts
var SKIPPED = /* @__PURE__ */ Symbol("skipped");
var MOST_STARTS = 16;
var USAGE = 129;
var openChannel = (git, args) => {
  const child = git.start(args);
  const ended = new Promise((resolve2, reject) => {
    child.on("error", (error) => reject(notStarted(git.directory, error)));
    child.on("close", (code) => resolve2(code ?? -1));
  });
  ended.catch(() => void 0);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    if (stderr.length < 4096) stderr += chunk.toString();
  });
  const reader = openReader(child.stdout, () => child.kill("SIGKILL"));
  let turn = Promise.resolve();
  let over = false;
  return {
    ask(line, read) {
      const answer = turn.then(async () => {
        if (over) return SKIPPED;
        try {
          return await read(reader);
        } catch (error) {
          over = true;
          child.kill("SIGKILL");
          throw error;
        }
      });
      turn = answer.catch(() => void 0);
      child.stdin.write(`${line}
`);
      return answer;
    },
    async close() {
      child.stdin.end();
      child.stdout.destroy();
      const code = await ended;
      return { code, stderr };
    }
  };
};
var readHead = async (reader) => {
  const line = await reader.line();
  const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  return id && type ? { id, type, size: Number(size) } : void 0;
};
var lasting = (open3, first = open3()) => {
  let channel = first;
  let starts = 1;
  return {
    async ask(line, read) {
      for (; ; ) {
        const asked = channel;
        const answer = await asked.ask(line, read);
        if (answer !== SKIPPED) return answer;
        if (asked !== channel) continue;
        if (++starts > MOST_STARTS) throw new MalformedFile("git cat-file ended too often");
        channel = open3();
      }
    },
    close: () => channel.close()
  };
};
var batchOf = (heads, bodies, modern) => {
  let closing;
  const ask = async (channel, line, read) => {
    if (closing) throw new MalformedFile("the repository is closed");
    const answer = await channel.ask(line, read);
    if (answer === SKIPPED) throw new MalformedFile("git cat-file ended");
    return answer;
  };
  return {
    info: (name) => ask(heads, modern ? `info ${name}` : name, readHead),
    contents: (name, open3) => ask(bodies, modern ? `contents ${name}` : name, async (reader) => {
      const head = await readHead(reader);
      if (!head) return void 0;
      await reader.take(head.size, open3(head) ?? (() => void 0));
      await reader.take(1, () => void 0);
      return head;
    }),
    async close() {
      closing ??= Promise.allSettled([heads.close(), bodies.close()]);
      await closing;
    }
  };
};
var openBatch = async (git) => {
  const open3 = (mode) => () => openChannel(git, ["cat-file", mode]);
  const first = open3("--batch-command")();
  const works = await first.ask("info HEAD", readHead).then(
    () => true,
    () => false
  );
  if (works) {
    const channel = lasting(open3("--batch-command"), first);
    return batchOf(channel, channel, true);
  }
  const { code, stderr } = await first.close();
  if (code !== USAGE) throw failure(git, "read this repository", stderr);
  return batchOf(lasting(open3("--batch-check")), lasting(open3("--batch")), false);
};

// src/changes/git-blobs.ts
import { mkdtemp, open as open2, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// src/changes/git-disk.ts
import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
var READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var seen = async (path) => {
  try {
    return await lstat(path, { bigint: true });
  } catch {
    return void 0;
  }
};
var same = (before, now) => now.isFile() && before.size === now.size && before.mtimeNs === now.mtimeNs && before.ino === now.ino && before.dev === now.dev;
var readSlice = async (path, before, from, to) => {
  const handle = await open(path, READ);
  try {
    if (!same(before, await handle.stat({ bigint: true })))
      throw new MalformedFile("changed while it was read");
    const bytes = Buffer.allocUnsafe(to - from);
    for (let filled = 0; filled < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
      if (bytesRead === 0) throw new MalformedFile("became shorter while it was read");
      filled += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
};
var diskBytes = (path, before, name) => {
  const size = Number(before.size);
  return {
    size,
    async slice(from, to) {
      const start = Math.min(Math.max(from, 0), size);
      const end = Math.min(to, size);
      try {
        return end > start ? await readSlice(path, before, start, end) : new Uint8Array();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new MalformedFile(`${name}: ${why}`);
      }
    }
  };
};

// src/changes/git-blobs.ts
var SMALL = 4 * 1024 * 1024;
var MOST_KEPT = 64 * 1024 * 1024;
var kindOf = (mode) => mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
var memory = (batch) => {
  const kept = /* @__PURE__ */ new Map();
  let total = 0;
  const load = async (id) => {
    const chunks = [];
    const head = await batch.contents(
      id,
      ({ type, size }) => type === "blob" && size <= SMALL ? (chunk) => void chunks.push(chunk) : void 0
    );
    if (head?.type !== "blob") throw new MalformedFile(`${id}: not in this clone`);
    return Buffer.concat(chunks);
  };
  return (id, size) => {
    const known = kept.get(id);
    if (known) return known;
    if (total + size > MOST_KEPT) {
      kept.clear();
      total = 0;
    }
    total += size;
    const bytes = load(id);
    kept.set(id, bytes);
    return bytes;
  };
};
var spool = (batch) => {
  const files = /* @__PURE__ */ new Map();
  let folder;
  const write = async (id, handle) => {
    const head = await batch.contents(
      id,
      ({ type }) => type === "blob" ? async (chunk) => void await handle.writeFile(chunk) : void 0
    );
    if (head?.type !== "blob") throw new MalformedFile(`${id}: not in this clone`);
  };
  const fill = async (id) => {
    folder ??= mkdtemp(join(tmpdir(), "ai-artifact-gate-"));
    const path = join(await folder, id);
    const handle = await open2(path, "wx", 384);
    try {
      await write(id, handle);
    } catch (error) {
      throw error instanceof MalformedFile ? error : new MalformedFile(`${id}: ${error}`);
    } finally {
      await handle.close();
    }
    const stats = await seen(path);
    if (!stats) throw new MalformedFile(`${id}: its temporary copy is gone`);
    return diskBytes(path, stats, id);
  };
  return {
    bytes: (id) => {
      const file = files.get(id) ?? fill(id);
      files.set(id, file);
      return file;
    },
    async close() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    }
  };
};
var lfsStore = (git) => {
  let common;
  const locate = async () => {
    const { code, stdout } = await git.run(["rev-parse", "--git-common-dir"]);
    return code === 0 ? resolve(git.directory, stdout.toString().replace(/\r?\n$/, "")) : void 0;
  };
  return async ({ oid, size }) => {
    if (!/^[0-9a-f]{64}$/.test(oid)) return;
    common ??= locate();
    const folder = await common;
    if (!folder) return;
    const path = join(folder, "lfs", "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
    const stats = await seen(path);
    return stats?.isFile() && Number(stats.size) === size ? diskBytes(path, stats, oid) : void 0;
  };
};
var openBlobs = (git, batch) => {
  const [load, large, object] = [memory(batch), spool(batch), lfsStore(git)];
  const bytes = async (id, size) => {
    if (size <= SMALL) return bytesOf(await load(id, size));
    return { size, slice: async (from, to) => (await large.bytes(id)).slice(from, to) };
  };
  return {
    object,
    blob({ path, mode, id }, size) {
      const kind = kindOf(mode);
      if (kind === "submodule")
        return { path, kind, id, size: 0, bytes: async () => bytesOf(new Uint8Array()) };
      if (size !== void 0) return { path, kind, id, size, bytes: () => bytes(id, size), object };
      const missing2 = async () => {
        throw new MalformedFile(`${path}: its content (${id}) is not in this clone`);
      };
      return { path, kind, id, size: 0, bytes: missing2, object };
    },
    close: large.close
  };
};

// src/changes/revision.ts
var isRevision = (text) => /^(?![-^])[^\p{Cc}\s:?*[\\]{1,250}$/u.test(text) && !text.includes("..");
var revision = (text, place) => {
  if (isRevision(text)) return text;
  throw new InputError(
    `${place}: ${JSON.stringify(text.slice(0, 60))} names no commit. Expected a commit id, a branch or a tag.`
  );
};

// src/changes/git-commits.ts
var FETCH_SECONDS = 180;
var DEFAULT_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
var commit = async (batch, name) => (await batch.info(`${name}^{commit}`))?.id;
var find = async (batch, name) => await commit(batch, name) ?? (isSha(name) ? void 0 : await commit(batch, `refs/remotes/origin/${name}`));
var isShallow = async (git) => (await git.run(["rev-parse", "--is-shallow-repository"])).stdout.toString().trim() === "true";
var fetchCommits = async (git, remote, ids) => {
  if (remote.startsWith("-")) return "the remote is no name or address";
  const depth = await isShallow(git) ? ["--depth=1"] : [];
  const options = ["--quiet", "--no-tags", "--no-recurse-submodules", ...depth, "--end-of-options"];
  const { code, stderr } = await git.run(["fetch", ...options, remote, ...ids], FETCH_SECONDS);
  return code === 0 ? void 0 : complaint(stderr);
};
var missing = (role, name, fetched) => {
  const tried = fetched ? ` and could not be fetched (${fetched})` : "";
  return new InputError(
    `${role} "${name}" is not in this clone${tried}: fetch it, or use fetch-depth: 0 with actions/checkout.`
  );
};
var findBoth = async (git, batch, { base, head, remote, onWarn }) => {
  const named = [["base", base], ["head", head]].flatMap(
    ([role, name]) => name === void 0 ? [] : [{ role, name: revision(name, role) }]
  );
  const found = /* @__PURE__ */ new Map();
  const look = async () => {
    for (const { role, name } of named) {
      const id = await find(batch, name);
      if (id) found.set(role, id);
    }
  };
  await look();
  const absent = named.filter(({ role, name }) => !found.has(role) && isSha(name)).map(({ name }) => name);
  let trouble;
  if (remote && absent.length) {
    onWarn?.(`Not in the clone, so fetched: ${absent.join(", ")}`);
    trouble = await fetchCommits(git, remote, absent);
    await look();
  }
  for (const { role, name } of named) if (!found.has(role)) throw missing(role, name, trouble);
  return { base: found.get("base"), head: found.get("head") ?? head };
};
var defaultBranch = async (git, batch) => {
  for (const name of DEFAULT_BRANCHES) {
    const id = await commit(batch, name);
    if (id) return id;
  }
  const configured = (await git.run(["config", "--get", "init.defaultBranch"])).stdout.toString().trim();
  return configured ? commit(batch, `refs/heads/${revision(configured, "init.defaultBranch")}`) : void 0;
};
var usualBase = async (git, batch, head) => {
  const branch = await defaultBranch(git, batch);
  if (branch && branch !== head) return branch;
  const parent = await commit(batch, `${head}^1`);
  if (parent) return parent;
  throw new InputError(
    branch ? `${head} has no commit before it in this clone, so there is nothing to compare it with. Set base, or use fetch-depth: 0 with actions/checkout.` : "No default branch was found (origin/HEAD, main, master, init.defaultBranch). Set base to the commit or branch to compare with."
  );
};
var short = (id) => id.slice(0, 12);
var findEnds = async (git, batch, wanted) => {
  const { base: named, head } = await findBoth(git, batch, wanted);
  const base = named ?? await usualBase(git, batch, head);
  if (!wanted.mergeBase || base === head) return { base, head, notes: [] };
  const { code, stdout, stderr } = await git.run(["merge-base", base, head]);
  if (code === 0) return { base: stdout.toString().trim(), head, notes: [] };
  if (code !== 1) throw failure(git, "find the merge base", stderr);
  const why = await isShallow(git) ? "this clone is shallow" : "the two share no history";
  const note = `No merge base of ${short(base)} and ${short(head)} was found, because ${why}: the base commit itself is compared.`;
  return { base, head, notes: [note] };
};

// src/changes/git-diff.ts
import { devNull as devNull2 } from "node:os";

// src/changes/git-path.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var decoded = (bytes) => {
  try {
    return utf8.decode(bytes);
  } catch {
    return void 0;
  }
};
var announced = (lead) => lead >= 240 && lead < 248 ? 4 : lead >= 224 ? 3 : lead >= 192 ? 2 : 1;
var showPath = (bytes) => {
  const whole = decoded(bytes);
  if (whole !== void 0) return whole;
  const parts = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = announced(lead);
    const sequence = decoded(bytes.subarray(at, at + length));
    parts.push(sequence ?? `\\x${lead.toString(16).padStart(2, "0")}`);
    at += sequence === void 0 ? 1 : length;
  }
  return parts.join("");
};
var pathBytes = (shown) => {
  const plain = Buffer.from(shown);
  if (!/\\x[89a-f][0-9a-f]/.test(shown)) return [plain];
  const pieces = shown.split(/(\\x[89a-f][0-9a-f])/);
  const bytes = pieces.map(
    (piece, index) => index % 2 ? Buffer.from([Number.parseInt(piece.slice(2), 16)]) : Buffer.from(piece)
  );
  return [plain, Buffer.concat(bytes)];
};
var isPlain = (path) => path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");

// src/changes/git-diff.ts
var DIFF_OPTIONS = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--find-renames",
  "--no-rename-empty",
  "-l400",
  `-O${devNull2}`
];
var NOTHING = "000000";
var STATUS = /* @__PURE__ */ new Map([
  ["A", "added"],
  ["D", "deleted"],
  ["M", "modified"],
  ["U", "modified"],
  ["R", "renamed"],
  ["C", "copied"],
  ["T", "retyped"]
]);
var entryOf = (path, mode, id) => mode === NOTHING ? void 0 : { path: showPath(path), mode, id: /^0+$/.test(id) ? "" : id };
function* fields(output) {
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end);
    start = end + 1;
  }
}
function* parseRaw(output) {
  const rest = fields(output)[Symbol.iterator]();
  for (let next = rest.next(); !next.done; next = rest.next()) {
    const [, baseMode, headMode, baseId, headId, letter] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(next.value.toString("latin1")) ?? [];
    if (!baseMode || !headMode || !baseId || !headId || !letter) continue;
    const from = rest.next();
    const to = letter === "R" || letter === "C" ? rest.next() : from;
    if (from.done || to.done) return;
    const [base, head] = [entryOf(from.value, baseMode, baseId), entryOf(to.value, headMode, headId)];
    yield {
      status: STATUS.get(letter) ?? "modified",
      ...base && { base },
      ...head && { head },
      bytes: to.value
    };
  }
}

// src/changes/git-trees.ts
var LARGEST_TREE = 64 * 1024 * 1024;
var MOST_ENTRIES_KEPT = 3e5;
var FOLDER = "40000";
var parseTree = (bytes, idLength) => {
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    const [space, nul] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    if (space < 0 || nul < space) break;
    const end = nul + 1 + idLength;
    const mode = bytes.toString("latin1", at, space);
    entries.set(bytes.toString("latin1", space + 1, nul), { mode, id: bytes.toString("hex", nul + 1, end) });
    at = end;
  }
  return entries;
};
var openTrees = (batch) => {
  const kept = /* @__PURE__ */ new Map();
  let total = 0;
  const load = async (name, idLength) => {
    const chunks = [];
    const head = await batch.contents(
      name,
      ({ type, size }) => type === "tree" && size <= LARGEST_TREE ? (chunk) => void chunks.push(chunk) : void 0
    );
    if (head?.type !== "tree") throw new MalformedFile(`${name}: this folder is not in this clone`);
    if (head.size > LARGEST_TREE) throw new MalformedFile(`${name}: this folder has too many files to read`);
    const tree2 = parseTree(Buffer.concat(chunks), idLength);
    total += tree2.size;
    return tree2;
  };
  const tree = (name, idLength) => {
    const known = kept.get(name);
    if (known) return known;
    if (total > MOST_ENTRIES_KEPT) {
      kept.clear();
      total = 0;
    }
    const read = load(name, idLength);
    kept.set(name, read);
    return read;
  };
  const walk = async (commit2, path) => {
    let found = { mode: FOLDER, id: `${commit2}^{tree}` };
    for (const segment of path.toString("latin1").split("/")) {
      if (found.mode !== FOLDER) return;
      const next = (await tree(found.id, commit2.length / 2)).get(segment);
      if (!next) return;
      found = next;
    }
    return found;
  };
  return {
    async entry(commit2, path) {
      if (!isPlain(path)) return;
      for (const bytes of pathBytes(path)) {
        const found = await walk(commit2, bytes);
        if (found) return { path, ...found };
      }
      return void 0;
    }
  };
};
var isFolder = ({ mode }) => mode === FOLDER;

// src/changes/git-worktree.ts
import { readlink } from "node:fs/promises";
var SLASH = 47;
var reached = async (root, path) => {
  const full = Buffer.concat([Buffer.from(`${root}/`), path]);
  const start = full.length - path.length;
  for (let end = full.indexOf(SLASH, start); end >= 0; end = full.indexOf(SLASH, end + 1)) {
    if (!(await seen(full.subarray(0, end)))?.isDirectory()) return;
  }
  const stats = await seen(full);
  return stats && { full, stats };
};
var isOpen = (path) => isPlain(path) && !/(^|\/)\.git(\/|$)/i.test(path);
var linkBytes = async (full, path) => {
  try {
    return bytesOf(await readlink(full, { encoding: "buffer" }));
  } catch {
    throw new MalformedFile(`${path}: changed while it was read`);
  }
};
var noFile = (path) => async () => {
  throw new MalformedFile(`${path}: no regular file any more`);
};
var untracked = (bytes) => {
  const nested = bytes.at(-1) === SLASH;
  const path = nested ? bytes.subarray(0, -1) : bytes;
  const head = { path: showPath(path), mode: nested ? "160000" : "100644", id: "" };
  return { status: "added", head, bytes: path };
};
var once = (differences) => {
  const byPath = new Map(differences.map((difference) => [difference.bytes.toString("latin1"), difference]));
  return [...byPath].sort(([a], [b]) => a < b ? -1 : 1).map(([, difference]) => difference);
};
var openRoot = async (git) => {
  const { code, stdout, stderr } = await git.run(["rev-parse", "--show-toplevel"]);
  if (code === 0) return git.at(stdout.toString().replace(/\r?\n$/, ""));
  if (/work tree/.test(stderr)) {
    throw new InputError(
      `${git.directory}: a bare repository has no working tree. Name a head commit instead.`
    );
  }
  throw failure(git, "find the working tree", stderr);
};
var openWorktree = async (git, { object }) => {
  const root = await openRoot(git);
  const list = async (doing, args) => {
    const outcome = await root.run(args);
    if (outcome.code !== 0 && !outcome.cut) throw failure(root, doing, outcome.stderr);
    return outcome;
  };
  const find2 = async (path, bytes) => {
    if (!isOpen(path)) return;
    for (const candidate of bytes ? [bytes] : pathBytes(path)) {
      const found = await reached(root.directory, candidate);
      if (found) return found;
    }
    return void 0;
  };
  return {
    async differences(base) {
      const options = [...DIFF_OPTIONS, "--ignore-submodules=dirty"];
      const changed = await list("compare the working tree", ["diff", ...options, base, "--"]);
      const others = await list("list untracked files", ["ls-files", "--others", "--exclude-standard", "-z"]);
      const found = once([...parseRaw(changed.stdout), ...[...fields(others.stdout)].map(untracked)]);
      return { found, cut: changed.cut || others.cut };
    },
    async blob(path, bytes) {
      const found = await find2(path, bytes);
      if (!found) return;
      const { full, stats } = found;
      if (stats.isDirectory()) return;
      const [size, id] = [Number(stats.size), ""];
      if (stats.isSymbolicLink()) {
        return { path, kind: "symlink", id, size, bytes: () => linkBytes(full, path) };
      }
      if (!stats.isFile()) return { path, kind: "file", id, size: 0, bytes: noFile(path) };
      return { path, kind: "file", id, size, bytes: async () => diskBytes(full, stats, path), object };
    },
    exists: async (path) => await find2(path) !== void 0
  };
};
var vanished = (path) => ({ path, kind: "file", id: "", size: 0, bytes: noFile(path) });

// src/changes/git.ts
var MOST_FILES = 1e5;
var openRoom = async ({ directory, environment: environment2 = environment, fetch }) => {
  const git = openGit(directory, environment2, fetch);
  const batch = await openBatch(git);
  return { git, batch, blobs: openBlobs(git, batch), trees: openTrees(batch) };
};
var isStored = ({ mode, id }) => kindOf(mode) !== "submodule" && id !== "";
var sizesOf = async (batch, entries) => {
  const ids = [...new Set(entries.filter(isStored).map(({ id }) => id))];
  const heads = await Promise.all(ids.map((id) => batch.info(id).catch(() => void 0)));
  return new Map(heads.flatMap((head) => head?.type === "blob" ? [[head.id, head.size]] : []));
};
var describeFiles = async ({ batch, blobs }, differences, worktree) => {
  const entries = differences.flatMap(({ base, head }) => [base, head].filter((side) => side !== void 0));
  const sizes = await sizesOf(batch, entries);
  const stored = (entry) => blobs.blob(entry, sizes.get(entry.id));
  const headOf = async (entry, bytes) => {
    if (!worktree || sizes.has(entry.id) || kindOf(entry.mode) === "submodule") return stored(entry);
    return await worktree.blob(entry.path, bytes) ?? vanished(entry.path);
  };
  const files = [];
  for (const { status, base, head, bytes } of differences) {
    const path = head?.path ?? base?.path;
    if (path === void 0) continue;
    files.push({
      path,
      status,
      ...base && { base: stored(base) },
      ...head && { head: await headOf(head, bytes) }
    });
  }
  return files;
};
var compareCommits = async (git, base, head) => {
  if (base === head) return { found: [], cut: false };
  const args = ["diff-tree", "-r", ...DIFF_OPTIONS, "--ignore-submodules=none", base, head, "--"];
  const { code, stdout, stderr, cut: cut2 } = await git.run(args);
  if (code !== 0 && !cut2) throw failure(git, "compare the two commits", stderr);
  return { found: [...parseRaw(stdout)], cut: cut2 };
};
var lookUps = ({ batch, blobs, trees }, commits, worktree) => ({
  async file(side, path) {
    if (worktree && side === "head") return worktree.blob(path);
    const entry = await trees.entry(commits[side], path);
    if (!entry || isFolder(entry)) return;
    return blobs.blob(entry, (await sizesOf(batch, [entry])).get(entry.id));
  },
  async exists(side, path) {
    const plain = path.replace(/\/$/, "");
    if (worktree && side === "head") return worktree.exists(plain);
    return await trees.entry(commits[side], plain) !== void 0;
  }
});
var EMPTY_TREES = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
var everythingOf = async (room, close) => {
  const { git, blobs } = room;
  const { stdout } = await git.run(["rev-parse", "--show-object-format"]);
  const empty = EMPTY_TREES[stdout.toString().trim() === "sha256" ? "sha256" : "sha1"];
  const worktree = await openWorktree(git, blobs);
  const { found, cut: cut2 } = await worktree.differences(empty);
  return {
    base: empty,
    head: "worktree",
    files: await describeFiles(room, found.slice(0, MOST_FILES), worktree),
    ...cut2 || found.length > MOST_FILES ? { truncated: "the repository has more files than are listed" } : {},
    notes: [],
    file: async (side, path) => side === "head" ? worktree.blob(path) : void 0,
    exists: async (side, path) => side === "head" && worktree.exists(path.replace(/\/$/, "")),
    close
  };
};
var changeOf = async (room, request, close) => {
  const { git, batch, blobs } = room;
  const { worktree: onDisk = false, base, head = "HEAD", mergeBase = true, fetch, onWarn } = request;
  const wanted = onDisk ? { base: base ?? "HEAD", head: "HEAD" } : { base, head };
  const ends = await findEnds(git, batch, { ...wanted, mergeBase, remote: fetch?.remote, onWarn });
  const worktree = onDisk ? await openWorktree(git, blobs) : void 0;
  const { found, cut: cut2 } = await (worktree?.differences(ends.base) ?? compareCommits(git, ends.base, ends.head));
  const many = cut2 || found.length > MOST_FILES;
  return {
    base: ends.base,
    head: onDisk ? "worktree" : ends.head,
    files: await describeFiles(room, found.slice(0, MOST_FILES), worktree),
    ...many && { truncated: `the change has more than ${Math.min(found.length, MOST_FILES)} files` },
    notes: ends.notes,
    ...lookUps(room, ends, worktree),
    close
  };
};
var fromGit = async (request) => {
  const room = await openRoom(request);
  const close = async () => {
    await room.batch.close();
    await room.blobs.close();
  };
  try {
    return await (request.everything ? everythingOf(room, close) : changeOf(room, request, close));
  } catch (error) {
    await close();
    throw error;
  }
};

// src/readers/builds.ts
var withBuilds = (change) => {
  const places = /* @__PURE__ */ new Map();
  const isThere = (path) => {
    const known = places.get(path);
    if (known) return known;
    const found = path.startsWith("../") ? Promise.resolve(false) : change.exists("head", path);
    places.set(path, found);
    return found;
  };
  return async (reference) => {
    const { origin: origin2, address, ...rest } = reference;
    if (origin2 !== "workspace" || address === void 0 || await isThere(address)) return reference;
    return { ...rest, origin: "registry" };
  };
};

// src/readers/lock-hosts.ts
var hostOf = (address) => address !== void 0 && URL.canParse(address) && new URL(address).host || void 0;
var withHosts = (base) => {
  const hosts = /* @__PURE__ */ new Set();
  for (const one of [...base.values()].flat()) {
    if (one.kind !== "package" || one.surface !== "lockfile" || one.origin !== "registry") continue;
    const host = hostOf(one.address);
    if (host) hosts.add(`${one.ecosystem} ${host}`);
  }
  return (one) => one.surface === "lockfile" && hosts.has(`${one.ecosystem} ${hostOf(one.address)}`) ? { ...one, known: true } : one;
};

// src/readers/lockfiles.ts
import { posix } from "node:path";
var LOCKFILES = [
  [
    /^package\.json$/,
    ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"]
  ],
  [/^deno\.jsonc?$/, ["deno.lock"]],
  [/^pyproject\.toml$/, ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"]],
  [/^Pipfile$/, ["Pipfile.lock"]],
  [/^pixi\.toml$/, ["pixi.lock"]],
  [/^environment.*\.ya?ml$/, ["conda-lock.yml", "conda-lock.yaml"]],
  [/^Cargo\.toml$/, ["Cargo.lock"]],
  [/^Gemfile$/, ["Gemfile.lock"]],
  [/^gems\.rb$/, ["gems.locked"]],
  [/^composer\.json$/, ["composer.lock"]],
  [/\.(?:cs|fs|vb)proj$/, ["packages.lock.json"]],
  [/^build\.gradle(?:\.kts)?$/, ["gradle.lockfile"]],
  [/^pubspec\.yaml$/, ["pubspec.lock"]],
  [/^mix\.exs$/, ["mix.lock"]],
  [/^Package\.swift$/, ["Package.resolved"]]
];
var HIGHEST = 12;
var candidates = (path) => {
  const name = posix.basename(path);
  if (name.endsWith(".in")) return [`${path.slice(0, -3)}.txt`];
  const locks = LOCKFILES.find(([manifest]) => manifest.test(name))?.[1];
  if (!locks) return [];
  const folders = [...upwards(path)].slice(0, HIGHEST);
  return folders.flatMap((folder) => locks.map((lock) => `${folder}${lock}`));
};
var withLocks = (change) => {
  const known = /* @__PURE__ */ new Map();
  const isLocked = async (path) => {
    for (const lock of candidates(path)) if (await change.exists("head", lock)) return true;
    return false;
  };
  return async (one) => {
    const { pinned, surface, origin: origin2, locked, at } = one;
    if (pinned || surface !== "manifest" || origin2 !== "registry" || locked !== void 0) return one;
    const key = `${folderOf(at.path)}\0${posix.basename(at.path)}`;
    const answer = known.get(key) ?? isLocked(at.path);
    known.set(key, answer);
    return { ...one, locked: await answer };
  };
};

// src/readers/group.ts
var group = (values, key) => {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const own = key(value);
    const known = groups.get(own);
    if (known) known.push(value);
    else groups.set(own, [value]);
  }
  return groups;
};

// src/readers/pair-kinds.ts
var meant = ({ version, specifier = "" }) => version ?? specifier.replace(/\s+/g, "");
var content = (reference) => {
  const { id, origin: origin2, address, registry, integrity = [], scope, pinned, runsOnInstall = false } = reference;
  const hashes = [...integrity].sort();
  return JSON.stringify([
    id,
    meant(reference),
    origin2,
    address,
    registry,
    hashes,
    scope,
    pinned,
    runsOnInstall
  ]);
};
var RANK = { dev: 0, build: 0, unknown: 0, optional: 1, peer: 1, runtime: 2 };
var isRaised = (before, after) => before.scope !== "unknown" && RANK[after.scope] > RANK[before.scope];
var STRENGTH = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
var algorithm = (hash) => {
  const [, key = "", digest] = /^(\w{1,8}\/)?([0-9a-f]{32,128})$/i.exec(hash) ?? [];
  if (digest) return `${key}hex${digest.length}`;
  const cut2 = hash.search(/[-:]/);
  return cut2 < 0 ? `plain${hash.length}` : hash.slice(0, cut2).toLowerCase();
};
var strongest = (hashes) => hashes.reduce((most, hash) => Math.max(most, STRENGTH.indexOf(algorithm(hash))), -1);
var isComparable = (hashes) => hashes.every((hash) => STRENGTH.includes(algorithm(hash)));
var losesIntegrity = (before, after) => {
  const [had, has] = [before.integrity ?? [], after.integrity ?? []];
  if (before.origin !== after.origin || before.surface !== after.surface || had.length === 0) return false;
  if (has.length === 0) return true;
  if (isComparable(had) && isComparable(has) && strongest(has) < strongest(had)) return true;
  if (meant(before) !== meant(after)) return false;
  const [kinds, known] = [new Set(had.map(algorithm)), new Set(had)];
  return has.some((hash) => kinds.has(algorithm(hash)) && !known.has(hash));
};
var isSameContent = (before, after) => meant(before) === meant(after) && (after.integrity ?? []).some(
  (hash) => STRENGTH.indexOf(algorithm(hash)) > 1 && before.integrity?.includes(hash)
);
var isMoved = (before, after) => {
  if (before.origin !== after.origin || before.registry !== after.registry) return true;
  const { address } = after;
  if (address === void 0) return false;
  if (before.address === void 0) return !isSameContent(before, after);
  return address !== before.address && address !== before.address.replace(/^http:/, "https:");
};
var bare = (reference) => (reference.version ?? meant(reference)).replace(/^[\^~=<>!v]{0,8}/, "");
var changesVersion = (before, after) => meant(before) !== meant(after) && !(after.pinned && !before.pinned && bare(before) === bare(after));
var gainsScript = (before, after) => after.runsOnInstall === true && !before.runsOnInstall && !isSameContent(before, after);
var worsened = (before, after) => {
  const kinds = [
    ["version", changesVersion(before, after)],
    ["source", isMoved(before, after)],
    ["integrity", losesIntegrity(before, after)],
    ["unpinned", before.pinned && !after.pinned],
    ["scope", isRaised(before, after)],
    ["script", gainsScript(before, after)]
  ];
  return kinds.flatMap(([kind, is]) => is ? [kind] : []);
};
var changesOf = (before, after) => [
  ...worsened(before, after),
  ...before.relation === "transitive" && after.relation === "direct" ? ["direct"] : []
];

// src/readers/pair-packages.ts
var urls = (indexes = []) => indexes.map(({ url, extra }) => `${extra ? "+" : "="}${url}`);
var keyOf2 = ({ ecosystem, name, written, origin: origin2 }) => (
  // An alias is another installation of the same package; a URL as it was written is none.
  JSON.stringify([
    ecosystem,
    identity(ecosystem, name),
    origin2 === "registry" ? written.toLowerCase().replace(/[-_.]+/g, "-") : ""
  ])
);
var plainKey = ({ ecosystem, name }) => JSON.stringify([ecosystem, identity(ecosystem, name)]);
var COLLATOR = new Intl.Collator("en", { numeric: true });
var byMeaning = (a, b) => COLLATOR.compare(meant(a), meant(b));
var distinct = (references) => {
  const first = /* @__PURE__ */ new Map();
  for (const reference of references) {
    const key = content(reference);
    if (!first.has(key)) first.set(key, reference);
  }
  return [...first.values()];
};
var MOST_VARIANTS = 50;
var sibling = (after, same2, stays) => {
  const few = same2.slice(0, MOST_VARIANTS);
  const edited = few.filter((before) => !stays.has(content(before)));
  const candidates2 = edited.length ? edited : few;
  const alike = candidates2.filter(({ scope }) => scope === after.scope);
  const worse = (before) => worsened(before, after).length > 0;
  return alike.find(worse) ?? alike[0] ?? candidates2.find(worse) ?? candidates2[0];
};
var taker = (references) => {
  const sorted = [...references].sort(byMeaning);
  const scopes = group(sorted, ({ scope }) => scope);
  return ({ scope }) => {
    const own = scopes.get(scope);
    return own?.length ? own.pop() : [...scopes.values()].find((others) => others.length)?.pop();
  };
};
var pairGroup = (base, head) => {
  const known = new Map(base.map((before) => [content(before), before]));
  const versions = group(distinct(base), meant);
  const stays = new Set(head.map(content));
  const kept = new Set(head.map(meant));
  const take = taker(distinct(base).filter((before) => !kept.has(meant(before))));
  const fresh = [];
  const pairs = [];
  for (const after of distinct(head)) {
    const before = known.get(content(after)) ?? sibling(after, versions.get(meant(after)) ?? [], stays);
    if (before) pairs.push({ after, before });
    else fresh.push(after);
  }
  for (const after of fresh.sort(byMeaning).reverse()) pairs.push({ after, before: take(after) });
  return pairs;
};
var pairAll = (base, head) => {
  const [before, byName] = [group(base, keyOf2), group(base, plainKey)];
  return [...group(head, keyOf2)].flatMap(([key, references]) => {
    const [first] = references;
    return pairGroup(before.get(key) ?? (first && byName.get(plainKey(first))) ?? [], references);
  });
};
var pairPackages = (base, head) => {
  const usual = new Set(base.flatMap(({ indexes }) => urls(indexes)));
  const shown = /* @__PURE__ */ new Set();
  const pairs = [...pairAll(base, head)].sort((a, b) => a.after.at.line - b.after.at.line);
  return pairs.flatMap(({ after, before }) => {
    const had = new Set(urls(before?.indexes));
    const gained = urls(after.indexes).filter((url) => !had.has(url));
    const tells = gained.some((url) => usual.has(url) || !shown.has(url));
    for (const url of gained) shown.add(url);
    if (!before) return [{ ...after, changes: ["added"] }];
    if (!tells && worsened(before, after).length === 0) return [];
    const changes = [
      ...changesOf(before, after),
      ...tells ? ["index"] : []
    ];
    return [{ ...after, changes, previous: before }];
  });
};

// src/readers/pair-whole.ts
var PLACES = /* @__PURE__ */ new Set(["at", "line", "bound", "id", "installed"]);
var nameOf = (one) => {
  if (one.kind === "deployment") return one.service;
  return one.id.startsWith(one.at.path) ? one.id.slice(one.at.path.length) : one.id;
};
var content2 = (one) => JSON.stringify(one, (key, value) => {
  if (PLACES.has(key)) return void 0;
  return value instanceof Map || value instanceof Set ? [...value] : value;
});
var taker2 = (values, key) => {
  const left = new Map([...group(values, key)].map(([own, same2]) => [own, same2.values()]));
  return (own) => left.get(own)?.next().value;
};
var goneOf = (left) => {
  const services = [...left].filter((one) => one.kind === "deployment" && one.component !== void 0);
  const lost = group(services, (one) => one.kind === "deployment" && one.component || "");
  return new Map(
    [...lost].flatMap(([component, [one, another]]) => one && !another ? [[component, one]] : [])
  );
};
var renamed = (one, gone2) => {
  if (one.kind !== "deployment" || one.component === void 0) return void 0;
  const found = gone2.get(one.component);
  gone2.delete(one.component);
  return found;
};
var pairWhole = (base, head) => {
  const same2 = (one) => JSON.stringify([nameOf(one), content2(one)]);
  const left = new Set(base);
  const unchanged = taker2(base, same2);
  const changed = head.filter((one) => {
    const before = unchanged(same2(one));
    if (before) left.delete(before);
    return !before;
  });
  const namesake = taker2([...left], nameOf);
  const paired2 = changed.map((one) => {
    const before = namesake(nameOf(one));
    if (before) left.delete(before);
    return [one, before];
  });
  const gone2 = goneOf(left);
  return paired2.map(([one, before]) => {
    const previous = before ?? renamed(one, gone2);
    return previous ? { ...one, previous } : one;
  });
};

// src/readers/pair.ts
var modelKey = ({ hub, type, name, callee }) => JSON.stringify([hub, type, name.toLowerCase(), callee.slice(callee.lastIndexOf(".") + 1)]);
var modelContent = (model) => JSON.stringify([
  model.revision,
  model.openRevision === true,
  model.pinned,
  model.file,
  model.subfolder,
  model.endpoint,
  model.remoteCode !== void 0,
  model.onlySafetensors === true
]);
var worsensModel = (before, after) => before.revision !== after.revision || before.openRevision !== after.openRevision || before.pinned && !after.pinned || before.file !== after.file || before.subfolder !== after.subfolder || before.endpoint !== after.endpoint || after.remoteCode !== void 0 && before.remoteCode === void 0 || before.onlySafetensors === true && !after.onlySafetensors;
var likeness = (a, b) => [a.revision === b.revision, a.file === b.file, a.subfolder === b.subfolder, a.callee === b.callee].filter(
  Boolean
).length;
var MOST_CALLS = 50;
var closest = (after, among) => among.slice(0, MOST_CALLS).reduce(
  (best, before) => best && likeness(best, after) >= likeness(before, after) ? best : before,
  void 0
);
var pairModels = (base, head) => {
  const before = group(base, modelKey);
  return [...group(head, modelKey)].flatMap(([key, models]) => {
    const had = before.get(key) ?? [];
    const known = new Set(had.map(modelContent));
    return models.filter((model) => !known.has(modelContent(model))).flatMap((after) => {
      const previous = closest(after, had);
      if (!previous) return [after];
      return worsensModel(previous, after) ? [{ ...after, previous }] : [];
    });
  });
};
var pairUnread = (base, head) => {
  const key = ({ why, what }) => JSON.stringify([why, what]);
  const left = /* @__PURE__ */ new Map();
  for (const one of base) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  const parsed = !base.some(({ broken }) => broken);
  return head.flatMap(({ broken, ...one }) => {
    if (broken) return [parsed ? { ...one, broken } : one];
    const count = left.get(key(one)) ?? 0;
    left.set(key(one), count - 1);
    return count > 0 ? [] : [one];
  });
};
var kindsOf = (found) => ({
  packages: found.filter((one) => one.kind === "package"),
  models: found.filter((one) => one.kind === "model"),
  locks: found.filter((one) => one.kind === "lock"),
  loaders: found.filter((one) => one.kind === "loader"),
  deployments: found.filter((one) => one.kind === "deployment"),
  agents: found.filter((one) => one.kind === "agent"),
  unread: found.filter((one) => one.kind === "unread")
});
var pair = (base, head) => {
  const [before, after] = [kindsOf(base ?? []), kindsOf(head)];
  const unread2 = pairUnread(before.unread, after.unread);
  return [
    ...pairPackages(before.packages, after.packages),
    ...pairModels(before.models, after.models),
    ...pairWhole(before.locks, after.locks),
    ...pairWhole(before.loaders, after.loaders),
    ...pairWhole(before.deployments, after.deployments),
    ...pairWhole(before.agents, after.agents),
    ...base ? unread2 : unread2.map(({ broken: _, ...one }) => one)
  ];
};

// src/readers/pair-deployments.ts
var isDeployment = (one) => one.kind === "deployment";
var placeOf = ({ path, line }) => `${path}\0${line}`;
var withKnown = (placed, base) => {
  if (!placed.some(isDeployment)) return placed;
  const before = new Set([...base].flat().flatMap((one) => isDeployment(one) ? one.component ?? [] : []));
  const images = new Set(
    placed.flatMap(
      (one) => isDeployment(one) && one.component !== void 0 && one.image ? placeOf(one.image.at) : []
    )
  );
  return placed.map((one) => {
    if (one.kind === "package") return images.has(placeOf(one.at)) ? { ...one, deployed: true } : one;
    return isDeployment(one) && one.component !== void 0 && before.has(one.component) ? { ...one, known: true } : one;
  });
};

// src/readers/pair-moves.ts
var MILD = /* @__PURE__ */ new Set(["docs", "notebook", "import"]);
var MOST_TWINS = 50;
var keyOf3 = (one) => JSON.stringify([
  one.ecosystem,
  identity(one.ecosystem, one.name),
  one.origin,
  one.registry,
  one.origin === "registry" ? meant(one) : one.address
]);
var isPackage = (one) => one.kind === "package";
var isAdded = (one) => isPackage(one) && one.changes?.[0] === "added";
var grouped = (references) => {
  const groups = /* @__PURE__ */ new Map();
  for (const one of references) {
    const key = keyOf3(one);
    const group2 = groups.get(key);
    if (!group2) groups.set(key, [one]);
    else if (group2.length < MOST_TWINS) group2.push(one);
  }
  return groups;
};
function* gone(base, head) {
  for (const [file, references] of base) {
    const stays = new Set((head.get(file) ?? []).filter(isPackage).map(keyOf3));
    for (const one of references) if (isPackage(one) && !stays.has(keyOf3(one))) yield one;
  }
}
var mayPrecede = (before, after) => MILD.has(after.surface) || !MILD.has(before.surface);
var origin = (after, twins) => {
  const candidates2 = twins.filter((before) => mayPrecede(before, after));
  const harmless = candidates2.filter((before) => worsened(before, after).length === 0);
  return harmless.find(({ scope }) => scope === after.scope) ?? harmless[0] ?? candidates2[0];
};
var withMoves = (placed, base, head, lineage) => {
  if (!placed.some(isAdded)) return placed;
  const lost = grouped(gone(base, head));
  return placed.flatMap((after) => {
    if (!isAdded(after)) return [after];
    const previous = origin(after, lost.get(keyOf3(after)) ?? []);
    if (!previous) return [after];
    const changes = changesOf(previous, after);
    const stays = lineage(previous.at.path) === after.at.path && previous.surface === after.surface;
    if (stays && worsened(previous, after).length === 0) return [];
    return [{ ...after, changes: stays ? changes : ["moved", ...changes], previous }];
  });
};
var withDirect = (placed, base) => {
  const wanted = placed.some((one) => isAdded(one) && one.surface === "manifest" && one.version !== void 0);
  if (!wanted) return placed;
  const locked = /* @__PURE__ */ new Map();
  for (const one of [...base.values()].flat()) {
    if (isPackage(one) && one.surface === "lockfile" && one.relation === "transitive")
      locked.set(keyOf3(one), one);
  }
  return placed.map((after) => {
    if (!isAdded(after) || after.surface !== "manifest" || after.version === void 0) return after;
    const previous = locked.get(keyOf3(after));
    const covers = previous && after.at.path.startsWith(folderOf(previous.at.path));
    return covers ? { ...after, changes: ["direct"], previous } : after;
  });
};

// src/readers/shared.ts
var once2 = (blob, times) => {
  let left = times;
  let bytes;
  return {
    ...blob,
    bytes: () => {
      const fetched = bytes ?? blob.bytes();
      left--;
      bytes = left > 0 ? fetched : void 0;
      return fetched;
    }
  };
};
var shared = (file, readers) => {
  if (readers < 2) return file;
  const { base, head } = file;
  return {
    ...file,
    ...base ? { base: once2(base, readers) } : {},
    ...head ? { head: once2(head, readers) } : {}
  };
};

// src/readers/index.ts
var LOOKED = [
  "packages in manifests, lockfiles, commands, workflows, images, documents and the files of agents",
  "models in code, configuration, commands and documents",
  "services that deployment files start, and the settings of agents",
  "committed model files, by name and content"
];
var MOST_DEPENDENTS = 200;
var MOST_UNREAD = 50;
var rootsOf = async (known) => {
  const loaded = /* @__PURE__ */ new Map();
  const load = (entry) => {
    const reader = loaded.get(entry) ?? entry.load();
    loaded.set(entry, reader);
    return reader;
  };
  const roots = await Promise.all(
    known.map(async ({ file: { base, head, path, status }, entry }) => {
      const reader = await load(entry);
      const before = base && status !== "copied" && matches(base.path).includes(entry) ? base : void 0;
      const { concerns, limit, binary, data } = entry;
      const root = { reader, lineage: path, concerns, limit, binary, data };
      return {
        base: before ? [{ ...root, blob: before }] : [],
        head: head ? [{ ...root, blob: head }] : []
      };
    })
  );
  return { base: roots.flatMap(({ base }) => base), head: roots.flatMap(({ head }) => head) };
};
var shortened = (found) => {
  const lines = found.filter((one) => one.kind === "unread");
  const next = lines[MOST_UNREAD];
  if (!next) return found;
  const rest = lines.length - MOST_UNREAD;
  const dropped = new Set(lines.slice(MOST_UNREAD));
  const why = `${rest.toLocaleString("en")} more lines of this file were not understood`;
  return [...found.filter((one) => !dropped.has(one)), unread(next.at, next.what, why, next.surface)];
};
var basesOf = async (change, placed, base, ignored) => {
  if (!placed.some(isAdded)) return base;
  const deleted = change.files.filter(({ head, path }) => !head && !ignored(path));
  const known = deleted.flatMap((file) => matches(file.path).map((entry) => ({ file, entry })));
  if (known.length === 0) return base;
  const roots = await rootsOf(known);
  return new Map([...base, ...await readSide(change, "base", roots.base, ignored)]);
};
var paired = async (change, base, head, ignored) => {
  const compared = withKnown(
    [...head].flatMap(([key, found]) => shortened(pair(base.get(key), found))),
    base.values()
  );
  if (!compared.some(isPackage)) return compared;
  const [{ lockedVersions, withVersion }, { withRoutes }] = await Promise.all([
    import("./resolved-Q46I4QJR.js"),
    import("./routes-SWTVKUZ2.js")
  ]);
  const bases = await basesOf(change, compared, base, ignored);
  const moves = change.files.filter(({ status }) => status !== "copied");
  const heads = new Map(moves.map(({ base: base2, path }) => [base2?.path ?? path, path]));
  const moved = withMoves(compared, bases, head, (path) => heads.get(path) ?? path);
  const [before, after] = [lockedVersions(bases.values()), lockedVersions(head.values())];
  const resolved = moved.map((one) => {
    if (one.kind !== "package") return one;
    const previous = one.previous && withVersion(one.previous, before);
    return { ...withVersion(one, after), ...previous ? { previous } : {} };
  });
  const [lock, route, hosts] = [withLocks(change), withRoutes(change), withHosts(bases)];
  const build = withBuilds(change);
  return each(
    withDirect(resolved, bases),
    async (one) => isPackage(one) ? route(await lock(hosts(await build(one)))) : one
  );
};
var declaring = async (change, base, placed) => {
  const { withoutDeclared, declaredBy } = await import("./declared-DC7BWSNY.js");
  return withoutDeclared(change, base.values(), placed, declaredBy);
};
var placedOf = async (change, known, ignored) => {
  const roots = await rootsOf(known);
  const [base, head] = await Promise.all([
    readSide(change, "base", roots.base, ignored),
    readSide(change, "head", roots.head, ignored)
  ]);
  const both = await paired(change, base, head, ignored);
  const compared = both.some(({ kind }) => kind === "model") ? await (await import("./locked-G5MDEIA7.js")).withLocked(change, both) : both;
  const placed = compared.some((one) => one.kind === "package" && one.surface === "import") ? await declaring(change, base, compared) : compared;
  const concerned = roots.head.filter((root) => head.has(keyOf(root)));
  return { placed, read: new Set(concerned.map(({ lineage }) => lineage)).size };
};
var modelOf = async (file) => {
  const { head, path } = file;
  if (!head) return void 0;
  const at = { path, line: 1 };
  if (head.kind !== "file") {
    const why = "its name is that of a model, and what it leads to is not followed";
    return isModelName(path) ? unread(at, head.kind, why, "file") : void 0;
  }
  try {
    return await changedModel(file);
  } catch (error) {
    return unread(at, "the whole file", `it could not be read: ${reason(error)}`, "file");
  }
};
var isLocal = async (change, one) => {
  if (one.kind !== "model" || one.hub !== "huggingface" || one.written) return false;
  if (await change.exists("head", one.name)) return true;
  const folder = one.at.path.slice(0, one.at.path.lastIndexOf("/") + 1);
  return folder !== "" && one.name.includes("/") && change.exists("head", `${folder}${one.name}`);
};
var cut = ({ truncated }) => truncated ? [{ kind: "change", id: "change", truncated, surface: "file", at: { path: "", line: 1 } }] : [];
var order = ({ at: a, id: one }, { at: b, id: other }) => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || (one < other ? -1 : one > other ? 1 : 0);
};
var SUBMODULES = ".gitmodules";
var dependentsOf = async (change, known, ignored) => {
  const changed = new Set(change.files.map(({ path }) => path));
  const wanted = /* @__PURE__ */ new Map();
  for (const { file, entry } of known) {
    for (const path of entry.dependents?.(file.path) ?? []) {
      if (!changed.has(path) && !ignored(path) && matches(path).includes(entry)) wanted.set(path, entry);
    }
  }
  if (change.files.some(({ head }) => head?.kind === "submodule") && !changed.has(SUBMODULES) && !ignored(SUBMODULES))
    for (const entry of matches(SUBMODULES)) wanted.set(SUBMODULES, entry);
  const found = await each([...wanted].slice(0, MOST_DEPENDENTS), async ([path, entry]) => {
    const [base, head] = await Promise.all([change.file("base", path), change.file("head", path)]);
    if (!head) return [];
    return [{ file: { path, status: "modified", head, ...base ? { base } : {} }, entry }];
  });
  return found.flat();
};
var extract = async (change, { ignored }) => {
  const files = change.files.filter(({ head, path }) => head && !ignored(path)).map((file) => {
    const entries = matches(file.path);
    const open3 = entries.every(({ concerns }) => concerns);
    return { file: shared(file, entries.length + (open3 ? 1 : 0)), entries, open: open3 };
  });
  const known = files.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));
  const [{ placed, read }, models] = await Promise.all([
    placedOf(change, [...known, ...await dependentsOf(change, known, ignored)], ignored),
    each(
      files.filter(({ open: open3 }) => open3),
      ({ file }) => modelOf(file)
    )
  ]);
  const local = await each(placed, (one) => isLocal(change, one));
  const told = new Set(placed.flatMap((one) => one.kind === "unread" ? [`${one.at.path}\0${one.why}`] : []));
  const found = models.filter(
    (model) => model && !(model.kind === "unread" && told.has(`${model.at.path}\0${model.why}`))
  );
  const references = [...cut(change), ...placed.filter((_, at) => !local[at]), ...found];
  return {
    references: [...references].sort(order),
    read: read + found.filter(({ kind }) => kind === "model-file").length,
    looked: LOOKED
  };
};

// src/gate.ts
var MOST_POLICY_BYTES = 1024 * 1024;
var textOf = async (blob) => {
  const bytes = await blob.bytes();
  return new TextDecoder().decode(await bytes.slice(0, MOST_POLICY_BYTES));
};
var policyText = async ({ path, text, from }) => {
  if (text !== void 0) return { text, path };
  const blob = await from.file("base", path);
  if (!blob) return void 0;
  if (blob.kind === "file") return { text: await textOf(blob), path, commit: from.base };
  throw new InputError(`${path} is a ${blob.kind} at the base side; a policy must be an ordinary file.`);
};
var ignoredNote = (count) => count === 0 ? [] : [
  `${count} changed ${count === 1 ? "file was" : "files were"} not read: the policy ignores ${count === 1 ? "its path" : "their paths"}.`
];
var untouched = ({ change }, notes) => ({
  conclusion: "pass",
  mode: "enforce",
  base: change.base,
  head: change.head,
  checked: {},
  files: { changed: change.files.length, read: 0 },
  findings: [],
  stories: [],
  off: [],
  policy: "preset recommended, no policy file",
  notes
});
var gate = async (request) => {
  const { change, stage, offline } = request;
  stage("reading the policy");
  const source = await policyText(request.policy);
  const load = () => import("./judging-PVDM2TZU.js");
  const policy = source && (await load()).policyOf(source, request);
  const ignored = (path) => policy?.ignored(path) ?? false;
  stage("reading the change", 0, change.files.length);
  const { references, read, looked } = await extract(change, { ignored });
  const notes = [
    ...change.notes,
    ...offline ? ["Offline: no registry and no hub was asked."] : [],
    ...ignoredNote(change.files.filter(({ path }) => ignored(path)).length),
    ...read === 0 ? [`Nothing in the change concerns the gate. It looks for ${looked.join("; ")}.`] : []
  ];
  const edited = change.files.some(({ path, base }) => [path, base?.path].includes(request.policy.path));
  if (!policy && references.length === 0 && !edited)
    return { verdict: untouched(request, notes), titles: /* @__PURE__ */ new Map(), tags: /* @__PURE__ */ new Map() };
  const { judging, policyOf } = await load();
  return judging(request, policy ?? policyOf(source, request), references, { read, notes, text: textOf });
};

export {
  isRevision,
  revision,
  fromGit,
  extract,
  gate
};
