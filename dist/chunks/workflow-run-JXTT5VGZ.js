import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellText
} from "./chunk-27SSTI7X.js";
import {
  yamlFile
} from "./chunk-ZJCMTIR6.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import {
  withoutBuilt
} from "./chunk-5B5ALIVR.js";
import {
  isShell,
  readScript
} from "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import {
  HOLE
} from "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import {
  mentionsCommand
} from "./chunk-2ASPT57T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/workflow-run.ts
var within = (outer, node) => {
  const set = new Map(
    entriesAt(node, "env").map(({ key, value }) => [
      key,
      value.kind === "scalar" ? value.value.replace(/\$\{\{[^{}]{0,400}\}\}/g, HOLE) : HOLE
    ])
  );
  return {
    path: outer.path,
    lookup: (name) => {
      const value = set.get(name);
      return value === void 0 ? outer.lookup(name) : [value];
    },
    shell: textAt(node, "defaults", "run", "shell") ?? outer.shell,
    folder: textAt(node, "defaults", "run", "working-directory") ?? outer.folder
  };
};
var foreign = (shell) => {
  if (!shell || shell.includes("${{")) return void 0;
  const [program = ""] = shell.trim().split(/\s+/);
  return isShell(program.slice(program.lastIndexOf("/") + 1)) ? void 0 : program;
};
function* run(script, scope) {
  const { path, lookup, shell, folder } = scope;
  const other = foreign(shell);
  if (!other) {
    const { text, lineOf } = shellText(script);
    yield* readScript(text, {
      path,
      surface: "command",
      lookup,
      lineOf,
      folder
    });
    return;
  }
  if (!mentionsCommand(script.value)) return;
  const why = `commands of ${other} are not read; expected a POSIX shell`;
  yield unread(place(path, script.line), script.value, why, "command");
}
function* steps(list, scope, seen) {
  for (const step of list) {
    const script = at(step, "run");
    if (script?.kind !== "scalar" || seen.has(script)) continue;
    seen.add(script);
    const inner = within(scope, step);
    yield* run(script, {
      ...inner,
      shell: textAt(step, "shell") ?? inner.shell,
      folder: textAt(step, "working-directory") ?? inner.folder
    });
  }
}
function* read(documents, path) {
  const seen = /* @__PURE__ */ new Set();
  const outer = { path, lookup: () => void 0, shell: void 0, folder: "" };
  for (const document of documents) {
    const workflow = within(outer, document);
    for (const { value: job } of entriesAt(document, "jobs")) {
      yield* steps(itemsAt(job, "steps"), within(workflow, job), seen);
    }
    yield* steps(itemsAt(document, "runs", "steps"), workflow, seen);
  }
}
var workflowRun = {
  id: "workflow-run",
  read(file) {
    const found = yamlFile(file);
    return "lost" in found ? [found.lost] : withoutBuilt(read(found.documents, file.path), file.text);
  }
};
export {
  workflowRun
};
