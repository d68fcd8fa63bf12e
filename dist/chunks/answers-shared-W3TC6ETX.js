import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMAT,
  openAnswers
} from "./chunk-QCETD66C.js";
import "./chunk-CMOJFC5S.js";
import "./chunk-L62LS4TS.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/answers-shared.ts
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// src/github/answers-service.ts
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
var NEEDED = [
  ...["ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_CACHE_SERVICE_V2"],
  ...[
    "ACTIONS_CACHE_MODE",
    "GITHUB_SERVER_URL",
    "PATH",
    "PATHEXT",
    "SystemRoot",
    "SystemDrive",
    "TEMP",
    "TMP"
  ],
  ...["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"]
];
var surroundings = ({ environment, temp }) => ({
  ...Object.fromEntries(
    NEEDED.flatMap((name) => environment[name] === void 0 ? [] : [[name, environment[name]]])
  ),
  RUNNER_TEMP: temp,
  // Names in an archive are relative to the workspace. A path into it does not depend on where that lies.
  GITHUB_WORKSPACE: temp
});
var MOST = 300;
var clause = (text) => text.replace(/\?\S*/g, "?…").slice(0, MOST).replace(/[\s.]$/, "");
var textOf = (line) => clause(
  line.replace(/^::\w+[^:]{0,200}::/, "").replaceAll("%0D", " ").replaceAll("%0A", " ").replaceAll("%25", "%")
);
var COMPLAINT = /^::(?:warning|error)\b/;
var SETBACK = /^(?:Failed to |Attempt \d|Cache \w+ skipped)/;
var CONFLICT = /\(409\)/;
var outcomeOf = (done, what, lines) => {
  if (done) return { done };
  const complaint = lines.find((line) => COMPLAINT.test(line));
  if (complaint !== void 0) return { failed: textOf(complaint) };
  if (what === "restore" || lines.some((line) => CONFLICT.test(line))) return { done };
  return { failed: textOf(lines.findLast((line) => SETBACK.test(line)) ?? "the toolkit did not say why") };
};
var lateOf = (patience, lines) => {
  const setback = lines.findLast((line) => SETBACK.test(line) || COMPLAINT.test(line));
  const last = setback === void 0 ? "" : ` (${textOf(setback)})`;
  return { failed: `it was not done after ${patience / 1e3} seconds${last}` };
};
var send = (errand, service) => new Promise((settle) => {
  const lines = [];
  const worker = new Worker(new URL(`answers-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: errand,
    env: surroundings(service),
    execArgv: [],
    stdout: true,
    stderr: true
  });
  worker.stdout.resume();
  worker.stderr.resume();
  let outcome;
  const end = (how) => {
    outcome ??= how;
    clearTimeout(timer);
    void worker.terminate();
  };
  const timer = setTimeout(() => end(lateOf(service.patience, lines)), service.patience);
  worker.on("message", (told) => {
    if ("line" in told) lines.push(told.line);
    else end("failed" in told ? { failed: clause(told.failed) } : outcomeOf(told.done, errand.what, lines));
  });
  worker.on(
    "error",
    (error) => end({ failed: clause(error instanceof Error ? error.message : String(error)) })
  );
  worker.on("exit", () => {
    clearTimeout(timer);
    settle(outcome ?? { failed: "its client ended early" });
  });
});
var restore = (place, service) => send({ what: "restore", ...place }, service);
var save = (place, service) => send({ what: "save", ...place }, service);

// src/answers-shared.ts
var PATIENCE = 1e4;
var PREFIX = `ai-artifact-gate-answers-${FORMAT}-`;
var FOLDER = "ai-artifact-gate-answers";
var SAVING = /* @__PURE__ */ new Set(["push", "workflow_dispatch"]);
var own = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
var accessOf = ({
  event,
  ref,
  payload
}) => {
  if (event === "schedule") return ref.startsWith("refs/heads/") ? "read and write" : "none";
  const main = own(own(payload, "repository"), "default_branch");
  if (typeof main !== "string" || ref !== `refs/heads/${main}`) return "none";
  if (event === "pull_request_target") return "read";
  return SAVING.has(event) ? "read and write" : "none";
};
var keyOf = ({ runId }, now) => `${PREFIX}${now.toISOString().slice(0, 10)}-${runId}`;
var empty = (folder) => {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 448 });
    return void 0;
  } catch (error) {
    return `${folder} cannot be written (${error.code ?? String(error)})`;
  }
};
var failureOf = (outcome) => "failed" in outcome ? outcome.failed : void 0;
var openShared = async (job, environment, now, tell) => {
  const access = accessOf(job);
  if (access === "none") {
    tell(
      `Answers of earlier runs are not used on ${job.event}: GitHub's cache is open to the code under judgement there. See docs/cache.md.`
    );
    return void 0;
  }
  const folder = join(job.temp, FOLDER);
  const service = { environment, temp: job.temp, patience: PATIENCE };
  const place = { folder, key: keyOf(job, now), prefix: PREFIX };
  const failure = empty(folder) ?? failureOf(await restore(place, service));
  if (failure !== void 0) {
    tell(`Answers of earlier runs were not used: GitHub's cache service failed, ${failure}.`);
    empty(folder);
  }
  const answers = openAnswers(folder, now);
  return {
    store: answers.store,
    notes: answers.notes,
    save: async () => {
      if (failure !== void 0 || access === "read" || !answers.hasLearned()) return [];
      const notes = answers.save();
      if (notes.length > 0) return notes;
      const why = failureOf(await save(place, service));
      return why === void 0 ? [] : [`The answers of this run were not kept: GitHub's cache service failed, ${why}.`];
    }
  };
};
export {
  accessOf,
  openShared
};
