import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  annotations
} from "./chunks/chunk-WOWOGZKN.js";
import {
  jsonReport
} from "./chunks/chunk-EENV6QIF.js";
import {
  fromGit,
  gate,
  isRevision,
  revision
} from "./chunks/chunk-NK3EE7Z3.js";
import {
  textReport
} from "./chunks/chunk-IHWSKVK5.js";
import {
  markdownReport
} from "./chunks/chunk-JIB74HT2.js";
import "./chunks/chunk-V5KIVYSA.js";
import {
  sarifReport
} from "./chunks/chunk-DTA6BHU7.js";
import "./chunks/chunk-4HQF7RPR.js";
import {
  tally
} from "./chunks/chunk-UNGEOPR3.js";
import "./chunks/chunk-7DTZFC7W.js";
import "./chunks/chunk-AINZJ4QL.js";
import "./chunks/chunk-46IOGIOI.js";
import "./chunks/chunk-ISKTW5BK.js";
import "./chunks/chunk-I54X2MWV.js";
import "./chunks/chunk-FFTSNJVK.js";
import "./chunks/chunk-I6D6EOK5.js";
import "./chunks/chunk-HT6QOVP6.js";
import {
  inertLine,
  inertLog,
  visible
} from "./chunks/chunk-6LBNWFDO.js";
import {
  environment,
  secret
} from "./chunks/chunk-UAWCH5HC.js";
import {
  VERSION
} from "./chunks/chunk-QNMK2VW6.js";
import {
  PolicyError
} from "./chunks/chunk-74CSWC2G.js";
import {
  InputError,
  isSha
} from "./chunks/chunk-SSHJW3H2.js";
import {
  error,
  getInput,
  info,
  notice,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunks/chunk-PCAZ2Q4L.js";
import "./chunks/chunk-H4TR6IXG.js";
import "./chunks/chunk-6PFYBS2A.js";
import "./chunks/chunk-UH4KMQ5F.js";
import "./chunks/chunk-HANBNIMK.js";

// src/index.ts
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// src/changes/event.ts
var DEPENDABOT = "dependabot[bot]";
var own = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
var find = ({ payload }, path) => path.split(".").reduce(own, payload);
var field = (scene, path, expected, read) => {
  const value = find(scene, path);
  const fit = read(value);
  if (fit !== void 0) return fit;
  const found = value === void 0 ? "it is missing" : `found ${value === null ? "null" : `a ${typeof value}`}`;
  throw new InputError(`event ${scene.event}: ${path}: expected ${expected}, ${found}.`);
};
var text = (value) => typeof value === "string" ? value : void 0;
var sha = (scene, path) => field(
  scene,
  path,
  "a commit id of 40 or 64 hexadecimal digits",
  (value) => typeof value === "string" && isSha(value) ? value : void 0
);
var count = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
var branch = (scene, path) => field(
  scene,
  path,
  "the name of a branch",
  (value) => typeof value === "string" && isRevision(value) ? value : void 0
);
var triggering = ({ sha: sha2, event }) => {
  if (isSha(sha2)) return sha2;
  throw new InputError(`event ${event}: GITHUB_SHA: expected a commit id of 40 or 64 hexadecimal digits.`);
};
var input = ({ inputs }, name) => {
  const value = inputs[name]?.trim();
  return value ? revision(value, `input ${name}`) : void 0;
};
var isFromFork = (scene) => {
  const head = text(find(scene, "pull_request.head.repo.full_name"));
  return head?.toLowerCase() !== scene.repository.toLowerCase();
};
var isDependabot = (scene) => [find(scene, "pull_request.user.login"), find(scene, "sender.login")].includes(DEPENDABOT);
var ignoredInputs = (scene) => scene.inputs.base || scene.inputs.head ? [`The inputs base and head are not used on ${scene.event}: the event names both commits.`] : [];
var pullRequest = (scene) => {
  const [base, head] = [sha(scene, "pull_request.base.sha"), sha(scene, "pull_request.head.sha")];
  const pull = field(scene, "pull_request.number", "a number", count);
  const changedFiles = count(find(scene, "pull_request.changed_files"));
  const closed = find(scene, "pull_request.state") === "closed";
  const [fork, dependabot] = [isFromFork(scene), isDependabot(scene)];
  const mayWrite = !fork || find(scene, "repository.private") === true;
  return {
    event: scene.event,
    base,
    head,
    headSha: head,
    pull,
    fork,
    dependabot,
    closed,
    ...changedFiles !== void 0 && { changedFiles },
    policyRef: base,
    mergeBase: "compare",
    apiOnly: false,
    notes: [
      ...closed ? [`Pull request #${pull} is closed; it was judged all the same.`] : [],
      ...ignoredInputs(scene)
    ],
    comment: mayWrite && !dependabot
  };
};
var pullRequestTarget = (scene) => {
  const plan = pullRequest(scene);
  return {
    ...plan,
    apiOnly: true,
    notes: [
      "pull_request_target runs with the rights of the base repository, so the change was read through the API only. Prefer the event pull_request.",
      ...plan.notes
    ],
    comment: !plan.dependabot
  };
};
var BRANCH_EVENT = { fork: false, dependabot: false, closed: false, apiOnly: false, comment: false };
var mergeGroup = (scene) => {
  const [base, head] = [sha(scene, "merge_group.base_sha"), sha(scene, "merge_group.head_sha")];
  return {
    ...BRANCH_EVENT,
    event: scene.event,
    base,
    head,
    headSha: head,
    policyRef: base,
    mergeBase: "given",
    notes: ignoredInputs(scene)
  };
};
var isZero = (id) => /^0+$/.test(id);
var newBranch = (scene, head) => {
  const main2 = branch(scene, "repository.default_branch");
  if (scene.ref !== `refs/heads/${main2}`) {
    const note2 = `${scene.ref.replace(/^refs\/(heads|tags)\//, "")} is new: judged from where it left ${main2}.`;
    return { base: main2, policyRef: main2, mergeBase: "compare", notes: [note2] };
  }
  const note = `${main2} is new: its last commit is judged against the one before.`;
  return { policyRef: head, mergeBase: "given", notes: [note] };
};
var push = (scene) => {
  const [before, after] = [sha(scene, "before"), sha(scene, "after")];
  const common = { ...BRANCH_EVENT, event: scene.event, dependabot: isDependabot(scene) };
  const given = { mergeBase: "given", notes: [] };
  if (isZero(after)) {
    const at = triggering(scene);
    const notes = ["The branch was deleted, so there is nothing to judge."];
    return { ...common, base: at, head: at, headSha: at, policyRef: at, mergeBase: "given", notes };
  }
  const tagged = scene.ref.startsWith("refs/tags/") ? text(find(scene, "head_commit.id")) : void 0;
  const pushed = tagged && isSha(tagged) ? tagged : after;
  const head = input(scene, "head") ?? pushed;
  const base = input(scene, "base");
  if (base) return { ...common, base, head, headSha: pushed, policyRef: base, ...given, mergeBase: "compare" };
  if (isZero(before)) return { ...common, head, headSha: pushed, ...newBranch(scene, head) };
  return { ...common, base: before, head, headSha: pushed, policyRef: before, ...given };
};
var onDemand = (scene) => {
  const [base, at] = [input(scene, "base"), triggering(scene)];
  if (!base) {
    throw new InputError(
      `event ${scene.event}: the event names no change. Set the input base to the commit or branch to compare with.`
    );
  }
  return {
    ...BRANCH_EVENT,
    event: scene.event,
    base,
    head: input(scene, "head") ?? at,
    headSha: at,
    policyRef: base,
    mergeBase: "compare",
    notes: []
  };
};
var EVENTS = /* @__PURE__ */ new Map([
  ["pull_request", pullRequest],
  ["pull_request_target", pullRequestTarget],
  ["merge_group", mergeGroup],
  ["push", push],
  ["workflow_dispatch", onDemand],
  ["schedule", onDemand]
]);
var planOf = (scene) => {
  const plan = EVENTS.get(scene.event);
  if (plan) return plan(scene);
  throw new InputError(
    `event ${JSON.stringify(scene.event.slice(0, 60))}: not supported. Run on ${[...EVENTS.keys()].join(", ")}.`
  );
};

// src/inputs.ts
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
var oneOf = (name, value, among) => {
  if (among.includes(value)) return value;
  throw new InputError(
    `input ${name}: found "${value}", expected one of ${among.map((word) => `"${word}"`).join(" | ")}.`
  );
};
var optional = (key, value) => value === "" ? {} : { [key]: value };
var cacheOf = (value) => {
  if (/^(false)?$/i.test(value)) return {};
  return { cache: /^true$/i.test(value) ? "service" : { folder: value } };
};
var failsOnError = () => getInput("fail-on-error").toLowerCase() !== "false";
var readInputs = () => {
  const mode = getInput("mode");
  return {
    policy: getInput("policy") || ".github/ai-artifact-policy.yml",
    ...optional("token", getInput("token")),
    ...mode === "" ? {} : { mode: oneOf("mode", mode, ["enforce", "warn"]) },
    ...optional("base", getInput("base")),
    ...optional("head", getInput("head")),
    comment: oneOf("comment", getInput("comment") || "on-failure", ["off", "on-failure", "always"]),
    check: oneOf("check", getInput("check") || "false", ["true", "false"]) === "true",
    ...optional("sarif", getInput("sarif")),
    ...cacheOf(getInput("cache")),
    failOnError: oneOf("fail-on-error", getInput("fail-on-error") || "true", ["true", "false"]) === "true"
  };
};
var payloadOf = (path) => {
  if (!path)
    throw new InputError(
      "GITHUB_EVENT_PATH is not set. The action runs inside GitHub Actions; elsewhere use the command."
    );
  let text2;
  try {
    text2 = readFileSync(path, "utf8");
  } catch (error2) {
    throw new InputError(
      `The event file ${path} cannot be read (${error2.code ?? "unknown"}).`
    );
  }
  try {
    return JSON.parse(text2);
  } catch {
    throw new InputError(
      `The event file ${path} is no JSON: found ${text2.length} characters that do not parse, expected the event's payload.`
    );
  }
};
var needed = (environment2, name) => {
  const value = environment2[name];
  if (value) return value;
  throw new InputError(
    `${name} is not set. The action runs inside GitHub Actions; elsewhere use the command \`ai-artifact-gate check\`.`
  );
};
var readJob = async (environment2) => {
  const payload = payloadOf(environment2["GITHUB_EVENT_PATH"]);
  for (const name of ["GITHUB_REPOSITORY", "GITHUB_EVENT_NAME", "GITHUB_SHA"]) needed(environment2, name);
  const { context } = await import("./chunks/context-3TFIDZ67.js");
  const { eventName, sha: sha2, ref, repo, runId, runNumber, runAttempt, apiUrl, serverUrl, job, workflow } = context;
  const action = environment2["GITHUB_ACTION_REPOSITORY"];
  return {
    event: eventName,
    payload,
    sha: sha2,
    ref: ref ?? "",
    ...repo,
    workspace: environment2["GITHUB_WORKSPACE"] || process.cwd(),
    temp: environment2["RUNNER_TEMP"] || tmpdir(),
    apiUrl,
    serverUrl,
    runId: Number.isSafeInteger(runId) ? String(runId) : "",
    runNumber: runNumber || 0,
    runAttempt: runAttempt || 1,
    job: job ?? "",
    workflow: workflow ?? "",
    ...optional("summaryFile", environment2["GITHUB_STEP_SUMMARY"] ?? ""),
    ...action ? { action: `${action}@${environment2["GITHUB_ACTION_REF"] || "main"}` } : {}
  };
};

// src/reports/summary.ts
var MOST_SUMMARY_BYTES = 1e3 * 1024;
var summaryReport = (verdict, scene) => markdownReport(verdict, scene, MOST_SUMMARY_BYTES, (text2) => Buffer.byteLength(text2));

// src/index.ts
var say = (line) => info(inertLine(visible(line, 2e3)));
var tell = (notice2) => notice(visible(notice2, 2e3), { title: "AI Artifact Gate" });
var desk = async (job, inputs) => {
  const { openDesk } = await import("./chunks/publishing-MFFFS67C.js");
  return openDesk(job, inputs.token, { say, tell });
};
var remoteOf = ({ serverUrl, owner, repo }, token) => ({
  remote: `${serverUrl}/${owner}/${repo}`,
  ...token ? { header: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` } : {}
});
var fromClone = async (plan, job, inputs) => {
  const directory = job.workspace;
  const fetch = remoteOf(job, inputs.token);
  const shallow = existsSync(join(directory, ".git", "shallow"));
  const ask = plan.mergeBase === "compare" && plan.base !== void 0 && shallow && inputs.token !== void 0;
  const base = ask ? await (await desk(job, inputs)).mergeBase(plan.base ?? "", plan.head) : plan.base;
  const mergeBase = plan.mergeBase === "compare" && !ask;
  const change = await fromGit({ directory, base, head: plan.head, mergeBase, fetch, onWarn: say });
  const from = plan.policyRef === change.base ? change : await fromGit({ directory, base: plan.policyRef, head: plan.policyRef, mergeBase: false, fetch });
  return { change, from };
};
var groundOf = async (plan, job, inputs) => {
  if (!plan.apiOnly && existsSync(join(job.workspace, ".git"))) return fromClone(plan, job, inputs);
  if (!inputs.token) {
    throw new InputError(
      "There is no clone in the workspace and no token to read the change from GitHub: add actions/checkout or the input token."
    );
  }
  return (await desk(job, inputs)).ground(plan);
};
var sceneOf = ({ serverUrl, owner, repo, runId, action }, { titles, tags }) => {
  const [name = "", ref = "main"] = (action ?? "").split("@");
  return {
    version: VERSION,
    repository: `${serverUrl}/${owner}/${repo}`,
    titles,
    tags,
    ...runId ? { run: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` } : {},
    ...name ? { docs: `${serverUrl}/${name}/blob/${ref}/docs/rules` } : {}
  };
};
var attempt = async (what, write) => {
  try {
    await write();
  } catch (error2) {
    tell(`${what} could not be written: ${error2 instanceof Error ? error2.message : String(error2)}`);
  }
};
var setOutputs = (verdict) => {
  const { error: error2, warning: warning2, notice: notice2, waived } = tally(verdict);
  setOutput("verdict", verdict.conclusion);
  setOutput("errors", error2);
  setOutput("warnings", warning2);
  setOutput("notices", notice2);
  setOutput("waived", waived);
};
var writeFiles = async (verdict, scene, job, inputs) => {
  const findings = join(job.temp, "ai-artifact-gate-findings.json");
  const sarif = inputs.sarif ? resolve(job.workspace, inputs.sarif) : join(job.temp, "ai-artifact-gate.sarif");
  await attempt("The findings file", () => {
    writeFileSync(findings, JSON.stringify(jsonReport(verdict, scene), null, 2));
    setOutput("findings-file", findings);
  });
  await attempt("The SARIF file", () => {
    writeFileSync(sarif, JSON.stringify(sarifReport(verdict, scene), null, 2));
    setOutput("sarif-file", sarif);
  });
};
var WRITERS = { error, warning, notice };
var annotate = (verdict) => {
  for (const { level, message, title, file, line } of annotations(verdict)) {
    const properties = { title, ...file === void 0 ? {} : { file, startLine: line ?? 1 } };
    WRITERS[level](message, properties);
  }
};
var report = async (verdict, scene, job, inputs) => {
  info(textReport(verdict, scene, false));
  annotate(verdict);
  await attempt("The outputs", () => setOutputs(verdict));
  await writeFiles(verdict, scene, job, inputs);
  if (job.summaryFile)
    await attempt("The job summary", () => summary.addRaw(summaryReport(verdict, scene)).write());
};
var answersOf = async (job, { cache }) => {
  if (cache === void 0) return void 0;
  if (cache === "service") {
    const { openShared } = await import("./chunks/answers-shared-W3TC6ETX.js");
    return openShared(job, environment, /* @__PURE__ */ new Date(), tell);
  }
  const { answersFolder, openAnswers } = await import("./chunks/answers-SKRTEDDD.js");
  return openAnswers(answersFolder(cache.folder, job.workspace, job.workspace), /* @__PURE__ */ new Date());
};
var judgeChange = async (plan, job, inputs) => {
  const answers = await answersOf(job, inputs);
  say("finding the change");
  const { change, from } = await groundOf(plan, job, inputs);
  let last = "";
  const stage = (what) => {
    if (what !== last) say(what);
    last = what;
  };
  try {
    const judged = await gate({
      change: { ...change, notes: [...plan.notes, ...change.notes, ...answers?.notes ?? []] },
      policy: { path: inputs.policy, from },
      ...inputs.mode ? { mode: inputs.mode } : {},
      github: {
        api: job.apiUrl,
        repository: `${job.serverUrl}/${job.owner}/${job.repo}`,
        ...inputs.token ? { token: inputs.token } : {}
      },
      ...answers ? { answers: answers.store } : {},
      secret,
      now: /* @__PURE__ */ new Date(),
      stage
    });
    for (const note of await answers?.save() ?? []) tell(note);
    return judged;
  } finally {
    await change.close();
    await from.close();
  }
};
var main = async () => {
  const inputs = readInputs();
  const job = await readJob(environment);
  if (inputs.token) setSecret(inputs.token);
  const { event, payload, sha: sha2, ref, owner, repo } = job;
  const plan = planOf({
    event,
    payload,
    sha: sha2,
    ref,
    repository: `${owner}/${repo}`,
    inputs: { base: inputs.base, head: inputs.head }
  });
  const writer = inputs.token && (inputs.check || inputs.comment !== "off") ? desk : void 0;
  const check = inputs.check && writer && plan.headSha ? await (await writer(job, inputs)).startCheck(plan.headSha) : void 0;
  let judged;
  try {
    judged = await judgeChange(plan, job, inputs);
  } catch (error2) {
    await check?.abandon(wordsOf(error2).join("\n"));
    throw error2;
  }
  const { verdict } = judged;
  const scene = sceneOf(job, judged);
  await report(verdict, scene, job, inputs);
  await check?.finish(verdict, scene);
  if (writer && plan.pull !== void 0 && plan.comment && inputs.comment !== "off") {
    await (await writer(job, inputs)).comment(plan.pull, verdict, scene, inputs.comment);
  }
  process.exitCode = verdict.conclusion === "fail" ? 1 : 0;
};
var wordsOf = (error2) => {
  if (error2 instanceof PolicyError)
    return error2.faults.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  if (error2 instanceof InputError) return error2.message.split("\n");
  return [
    "The gate has a fault of its own; nothing was judged. Please report this.",
    ...(error2 instanceof Error ? error2.stack ?? error2.message : String(error2)).split("\n")
  ];
};
var fail = (error2) => {
  const hard = failsOnError();
  const write = hard ? error : warning;
  if (error2 instanceof PolicyError) {
    for (const { path, line, message } of error2.faults.slice(0, 10)) {
      write(visible(message, 2e3), { title: "The policy is not valid", file: path, startLine: line });
    }
    info(
      inertLog(
        wordsOf(error2).map((line) => visible(line, 2e3)).join("\n")
      )
    );
  } else {
    const [first = "", ...rest] = wordsOf(error2);
    write(visible(first, 2e3), { title: "AI Artifact Gate could not judge the change" });
    if (rest.length > 0) info(inertLog(rest.map((line) => visible(line, 2e3)).join("\n")));
  }
  try {
    setOutput("verdict", "error");
  } catch {
  }
  process.exitCode = hard ? 2 : 0;
};
try {
  await main();
} catch (error2) {
  fail(error2);
}
