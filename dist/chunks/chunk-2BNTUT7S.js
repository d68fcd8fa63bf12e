import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  policyFile
} from "./chunk-PIVQQP2U.js";
import {
  progress
} from "./chunk-XCBTQU4G.js";
import {
  among,
  isSet,
  many,
  readWords,
  word
} from "./chunk-R54GRHXR.js";
import {
  jsonReport
} from "./chunk-EENV6QIF.js";
import {
  fromGit,
  gate
} from "./chunk-NK3EE7Z3.js";
import {
  textReport
} from "./chunk-IHWSKVK5.js";
import {
  markdownReport
} from "./chunk-JIB74HT2.js";
import {
  sarifReport
} from "./chunk-DTA6BHU7.js";
import {
  inertLine,
  visible
} from "./chunk-6LBNWFDO.js";
import {
  VERSION
} from "./chunk-QNMK2VW6.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";
import {
  SERVICES
} from "./chunk-6PFYBS2A.js";

// src/commands/check.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
var OPTIONS = {
  base: { type: "string", short: "b" },
  head: { type: "string" },
  worktree: { type: "boolean", short: "w" },
  repository: { type: "string", short: "C" },
  policy: { type: "string", short: "p" },
  mode: { type: "string" },
  source: { type: "string", multiple: true },
  offline: { type: "boolean" },
  cache: { type: "string" },
  format: { type: "string", short: "f" },
  output: { type: "string", short: "o" }
};
var FORMATS = ["text", "json", "sarif", "markdown"];
var POLICY = ".github/ai-artifact-policy.yml";
var USAGE = `ai-artifact-gate check [options]
Judges what a change adds: packages, models, model files.

  -b, --base REF        compare with this commit, branch or tag; default: the
                        merge base with the default branch
      --head REF        judge this commit; default: HEAD
  -w, --worktree        judge what stands on disk, committed or not
  -C, --repository DIR  a git repository; default: where you are
  -p, --policy FILE     a policy to trust; default: the base side's
                        ${POLICY}
      --mode MODE       enforce or warn; can tighten a policy, never loosen it
      --source NAME=URL ask this address instead; NAME as in the policy's
                        sources: npm, pypi, cargo, osv …
      --offline         ask nobody; what then cannot be judged is a warning
      --cache DIR       keep answers on existing versions for a day in DIR,
                        which must lie outside of the repository
  -f, --format FORMAT   text, json, sarif or markdown; default: text
  -o, --output FILE     write the report there instead of standard output

Exit code: 0 passed, 1 violations, 2 the gate or its inputs failed.
`;
var sourcesOf = (words) => new Map(
  many(words, "source").map((text) => {
    const [, name, url] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
    const known = SERVICES.find((source) => source === name);
    if (known && url && URL.canParse(url)) return [known, url];
    throw new InputError(`--source ${text}: expected NAME=URL with NAME one of ${SERVICES.join(", ")}.`);
  })
);
var githubOf = ({ secret }) => {
  const token = secret("GITHUB_TOKEN");
  const [server, repository] = [secret("GITHUB_SERVER_URL"), secret("GITHUB_REPOSITORY")];
  return {
    api: secret("GITHUB_API_URL") ?? "",
    ...token ? { token } : {},
    ...server && repository ? { repository: `${server}/${repository}` } : {}
  };
};
var answersOf = async (words, io, directory) => {
  const name = word(words, "cache");
  if (name === void 0 || isSet(words, "offline")) return void 0;
  const { answersFolder, openAnswers } = await import("./answers-SKRTEDDD.js");
  return openAnswers(answersFolder(name, io.directory, directory), io.now());
};
var baseTip = async (change, directory, base) => base === void 0 ? change : fromGit({ directory, base, head: base, mergeBase: false });
var render = ({ verdict, titles, tags }, format, colours) => {
  const scene = { version: VERSION, titles, tags };
  if (format === "json") return `${JSON.stringify(jsonReport(verdict, scene), null, 2)}
`;
  if (format === "sarif") return `${JSON.stringify(sarifReport(verdict, scene), null, 2)}
`;
  if (format === "markdown") return markdownReport(verdict, scene);
  return textReport(verdict, scene, colours);
};
var write = ({ out, directory }, path, text) => {
  if (path === void 0) {
    out(text);
    return;
  }
  try {
    writeFileSync(resolve(directory, path), text);
  } catch (error) {
    throw new InputError(
      `The report cannot be written to ${path} (${error.code ?? error}).`
    );
  }
};
var run = async (given, io) => {
  const words = readWords(given, OPTIONS, 0);
  const format = among(words, "format", FORMATS, "text");
  const mode = word(words, "mode") === void 0 ? void 0 : among(words, "mode", ["enforce", "warn"], "enforce");
  const sources = sourcesOf(words);
  const directory = resolve(io.directory, word(words, "repository") ?? ".");
  const policy = word(words, "policy");
  const base = word(words, "base");
  const trusted = policy === void 0 ? {} : { text: policyFile(io.directory, policy) };
  const answers = await answersOf(words, io, directory);
  const shown = progress(io);
  shown.stage("finding the change");
  const change = await fromGit({
    directory,
    base,
    head: word(words, "head"),
    worktree: isSet(words, "worktree")
  });
  const from = policy === void 0 ? await baseTip(change, directory, base) : change;
  try {
    const judged = await gate({
      change: { ...change, notes: [...change.notes, ...answers?.notes ?? []] },
      policy: { path: policy ?? POLICY, from, ...trusted },
      ...mode ? { mode } : {},
      sources,
      offline: isSet(words, "offline"),
      github: githubOf(io),
      ...answers ? { answers: answers.store } : {},
      secret: io.secret,
      now: io.now(),
      stage: shown.stage
    });
    shown.end();
    for (const note of answers?.save() ?? []) io.err(`${inertLine(visible(note, 2e3))}
`);
    write(
      io,
      word(words, "output"),
      render(judged, format, io.colours && word(words, "output") === void 0)
    );
    return judged.verdict.conclusion === "fail" ? 1 : 0;
  } finally {
    shown.end();
    await change.close();
    await from.close();
  }
};
var check = {
  usage: USAGE,
  run
};

export {
  POLICY,
  USAGE,
  sourcesOf,
  githubOf,
  check
};
