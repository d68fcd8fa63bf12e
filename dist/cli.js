#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunks/chunk-AQHSCTT4.js";
import {
  inertLog,
  visible
} from "./chunks/chunk-6LBNWFDO.js";
import {
  inContinuousIntegration,
  secret,
  wantsColour
} from "./chunks/chunk-UAWCH5HC.js";
import {
  VERSION
} from "./chunks/chunk-QNMK2VW6.js";
import {
  PolicyError
} from "./chunks/chunk-74CSWC2G.js";
import {
  InputError
} from "./chunks/chunk-SSHJW3H2.js";
import "./chunks/chunk-HANBNIMK.js";

// src/cli.ts
var CHECK = {
  name: "check",
  what: "judge what a change adds (the default command)",
  load: async () => (await import("./chunks/check-PYJWMUJD.js")).check
};
var COMMANDS = [
  CHECK,
  {
    name: "scan",
    what: "scan model files and folders of them; needs no git",
    load: async () => (await import("./chunks/scan-UD7LG4YM.js")).scan
  },
  {
    name: "lock",
    what: "write what the models of a repository stand for to ai-artifacts.lock",
    load: async () => (await import("./chunks/lock-RAYZ3THY.js")).lock
  },
  {
    name: "explain",
    what: "show what a rule reports, why, and how to mend it",
    load: async () => (await import("./chunks/explain-WS22CIGO.js")).explain
  },
  {
    name: "policy",
    what: "check, show or write a policy",
    load: async () => (await import("./chunks/policy-KZCZHNLN.js")).policy
  },
  {
    name: "demo",
    what: "show the gate block a hostile change; needs no network",
    load: async () => (await import("./chunks/demo-ZNUQC3L4.js")).demo
  }
];
var help = () => `ai-artifact-gate ${VERSION}
Keeps AI-made risk out of a repository: invented packages, model files that
run code, unpinned models.

${COMMANDS.map(({ name, what }) => `  ${name.padEnd(8)} ${what}`).join("\n")}

ai-artifact-gate COMMAND --help tells more of a command.
`;
var failed = (error, { err }) => {
  if (error instanceof PolicyError) {
    err(
      inertLog(
        `The policy is not valid, so nothing was judged:
${error.faults.map(({ path, line, message }) => visible(`${path}:${line}: ${message}`, 2e3)).join("\n")}
`
      )
    );
  } else if (error instanceof InputError) {
    err(
      `${inertLog(
        error.message.split("\n").map((line) => visible(line, 2e3)).join("\n")
      )}
`
    );
  } else {
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    err(inertLog(`The gate has a fault of its own; nothing was judged. Please report this:
${stack}
`));
  }
  return 2;
};
var dispatch = async (words, io2) => {
  const [first = "", ...rest] = words;
  if (["--version", "-V"].includes(first)) {
    io2.out(`${VERSION}
`);
    return 0;
  }
  if (["--help", "-h", "help"].includes(first) && rest.length === 0) {
    io2.out(help());
    return 0;
  }
  const named = COMMANDS.find(({ name }) => name === (first === "help" ? rest[0] : first));
  if (!named && first !== "" && !first.startsWith("-")) {
    const near = nearest(
      first,
      COMMANDS.map(({ name }) => name)
    );
    throw new InputError(
      `There is no command "${visible(first, 60)}".${near ? ` Did you mean ${near}?` : ""} \`ai-artifact-gate --help\` lists all.`
    );
  }
  const command = await (named ?? CHECK).load();
  const given = named ? rest : words;
  if (first === "help" || given.includes("--help") || given.includes("-h")) {
    io2.out(command.usage);
    return 0;
  }
  return command.run(given, io2);
};
var io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  colours: wantsColour(process.stdout.isTTY === true),
  continuous: inContinuousIntegration(),
  secret,
  directory: process.cwd(),
  home: new URL("..", import.meta.url),
  now: () => /* @__PURE__ */ new Date()
};
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  process.exitCode = await dispatch(process.argv.slice(2), io);
} catch (error) {
  process.exitCode = failed(error, io);
}
