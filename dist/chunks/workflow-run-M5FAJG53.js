import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  withoutBuilt
} from "./chunk-5B5ALIVR.js";
import {
  isShell,
  readScript
} from "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE,
  few
} from "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import {
  mentionsCommand
} from "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/workflow-run.ts
var EXPRESSION = /\$\{\{[ \t]{0,20}(env|matrix)\.([\w-]{1,100})[ \t]{0,20}\}\}/g;
var variableOf = (kind, name) => kind === "env" ? name : `__matrix_${name.replaceAll("-", "_")}`;
var plain = (text, lookup) => text.replace(EXPRESSION, (written, kind, name) => {
  const variable = variableOf(kind, name);
  const values = lookup(variable);
  return values?.every((value) => !value.includes(HOLE)) ? `\${${variable}}` : written;
});
var withMatrix = (outer, job) => {
  const values = new Map(
    entriesAt(job, "strategy", "matrix").map(({ key, value }) => {
      const texts = value.kind === "list" ? value.items.slice(0, 100) : [];
      const known = texts.map(
        (item) => item.kind === "scalar" && !item.value.includes("${{") ? item.value : HOLE
      );
      return [variableOf("matrix", key), known.length > 0 ? few(known) : [HOLE]];
    })
  );
  return { ...outer, lookup: (name) => values.get(name) ?? outer.lookup(name) };
};
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
    const { text, lineOf } = shellText({ ...script, value: plain(script.value, lookup) });
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
      yield* steps(itemsAt(job, "steps"), withMatrix(within(workflow, job), job), seen);
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
