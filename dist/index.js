import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  annotations
} from "./chunks/chunk-WOWOGZKN.js";
import {
  jsonReport,
  sarifReport
} from "./chunks/chunk-IF7K4JAF.js";
import {
  fromGit,
  gate,
  isRevision,
  revision
} from "./chunks/chunk-OR6ZIQFO.js";
import "./chunks/chunk-OOKD6H5T.js";
import {
  textReport
} from "./chunks/chunk-XPRJLQ5D.js";
import "./chunks/chunk-MADPMIMY.js";
import "./chunks/chunk-KW4RRKQY.js";
import {
  markdownReport
} from "./chunks/chunk-L2QIXZEP.js";
import "./chunks/chunk-7L4QI2NM.js";
import {
  tally
} from "./chunks/chunk-UNGEOPR3.js";
import "./chunks/chunk-46IOGIOI.js";
import "./chunks/chunk-7DTZFC7W.js";
import "./chunks/chunk-2TOKX5OY.js";
import {
  PolicyError
} from "./chunks/chunk-74CSWC2G.js";
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
  InputError,
  isSha
} from "./chunks/chunk-SSHJW3H2.js";
import "./chunks/chunk-RYKBBBLV.js";
import "./chunks/chunk-RT7VVL3X.js";
import "./chunks/chunk-HANBNIMK.js";

// src/index.ts
import { existsSync as existsSync2, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input2) {
  if (input2 === null || input2 === void 0) {
    return "";
  } else if (typeof input2 === "string" || input2 instanceof String) {
    return input2;
  }
  return JSON.stringify(input2);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret2) {
  issueCommand("add-mask", {}, secret2);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

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
    ...optional("cache", getInput("cache")),
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
  const { openDesk } = await import("./chunks/publishing-DDEBOEVN.js");
  return openDesk(job, inputs.token, { say, tell });
};
var remoteOf = ({ serverUrl, owner, repo }, token) => ({
  remote: `${serverUrl}/${owner}/${repo}`,
  ...token ? { header: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` } : {}
});
var fromClone = async (plan, job, inputs) => {
  const directory = job.workspace;
  const fetch = remoteOf(job, inputs.token);
  const shallow = existsSync2(join(directory, ".git", "shallow"));
  const ask = plan.mergeBase === "compare" && plan.base !== void 0 && shallow && inputs.token !== void 0;
  const base = ask ? await (await desk(job, inputs)).mergeBase(plan.base ?? "", plan.head) : plan.base;
  const mergeBase = plan.mergeBase === "compare" && !ask;
  const change = await fromGit({ directory, base, head: plan.head, mergeBase, fetch, onWarn: say });
  const from = plan.policyRef === change.base ? change : await fromGit({ directory, base: plan.policyRef, head: plan.policyRef, mergeBase: false, fetch });
  return { change, from };
};
var groundOf = async (plan, job, inputs) => {
  if (!plan.apiOnly && existsSync2(join(job.workspace, ".git"))) return fromClone(plan, job, inputs);
  if (!inputs.token) {
    throw new InputError(
      "There is no clone in the workspace and no token to read the change from GitHub: add actions/checkout or the input token."
    );
  }
  return (await desk(job, inputs)).ground(plan);
};
var sceneOf = ({ serverUrl, owner, repo, runId, action }, titles) => {
  const [name = "", ref = "main"] = (action ?? "").split("@");
  return {
    version: VERSION,
    repository: `${serverUrl}/${owner}/${repo}`,
    titles,
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
var answersOf = async ({ workspace }, { cache }) => {
  if (cache === void 0) return void 0;
  const { answersFolder, openAnswers } = await import("./chunks/answers-5E3J5JVQ.js");
  return openAnswers(answersFolder(cache, workspace, workspace), /* @__PURE__ */ new Date());
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
      github: { api: job.apiUrl, ...inputs.token ? { token: inputs.token } : {} },
      ...answers ? { answers: answers.store } : {},
      secret,
      now: /* @__PURE__ */ new Date(),
      stage
    });
    for (const note of answers?.save() ?? []) tell(note);
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
  const { verdict, titles } = judged;
  const scene = sceneOf(job, titles);
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
