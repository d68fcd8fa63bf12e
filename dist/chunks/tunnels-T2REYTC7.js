import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  deployment,
  runsOf,
  standingIn,
  tunnelOf
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import {
  cellsOf,
  isPython,
  pythonOf,
  scriptsOf
} from "./chunk-ZC5I3JI3.js";
import "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  argumentsOf,
  childrenOf,
  dottedPath,
  parsePython
} from "./chunk-NRIXSCEA.js";
import {
  decoded,
  literalOf
} from "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import {
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/tunnels.ts
var OPENERS = /* @__PURE__ */ new Map([
  ["ngrok.connect", /\b(?:pyngrok|ngrok)\b/],
  ["ngrok.forward", /\bngrok\b/],
  ["pyngrok.ngrok.connect", /\bpyngrok\b/],
  ["try_cloudflare", /\bpycloudflared\b/],
  ["run_with_cloudflared", /\bflask_cloudflared\b/],
  ["run_with_ngrok", /\bflask_ngrok\b/],
  ["localtunnel.connect", /\blocaltunnel\b/]
]);
var STARTERS = /^(?:os\.(?:system|popen)|subprocess\.(?:run|Popen|call|check_call|check_output|getoutput))$/;
var MOST_CALLS = 5e4;
var GRADIO = /\bgradio\b/;
var importsOf = (lines, at) => {
  const found = lines.flatMap((line, index) => {
    const [, names] = /^\s{0,200}(?:import|from)\s{1,20}([^#\n]{1,300})/.exec(line.slice(0, 500)) ?? [];
    return names ? [{ names, line: at(index) }] : [];
  });
  const gradio = found.find(({ names }) => GRADIO.test(names))?.line;
  return { names: found.map(({ names }) => names).join("\n"), ...gradio === void 0 ? {} : { gradio } };
};
var startedBy = (node, code, line) => {
  const { text, stand } = code;
  const literal = node && literalOf(node, text);
  if (literal) return { script: decoded(text, literal), lineOf: () => line, stand };
  if (node?.name !== "ArrayExpression") return void 0;
  const words = childrenOf(node).flatMap((child) => {
    const item = literalOf(child, text);
    return item ? [argument(decoded(text, item), line)] : [];
  });
  return words.length > 0 ? { words, stand } : void 0;
};
var tunnelsOf = (command) => runsOf([command], () => void 0).runs.flatMap((run) => {
  const published = tunnelOf(run);
  return published ? [{ how: "tunnel", published, ...run.stand(run.argv[0]?.line ?? 1) }] : [];
});
var ofCall = (call, lineIn, code, opened) => {
  const { text, stand, imports } = code;
  const line = lineIn(call.from);
  const callee = call.firstChild;
  if (!callee) return;
  const path = dottedPath(callee, text)?.join(".");
  const name = text.slice(callee.lastChild?.from ?? callee.from, callee.to);
  if (imports.gradio && callee.name === "MemberExpression" && name === "launch") {
    const share = argumentsOf(call, text).named.get("share");
    if (!share || text.slice(share.from, share.to) !== "True") return;
    opened.gradio.push({ how: "tunnel", published: "share=True", ...stand(lineIn(share.from)) });
    return;
  }
  const module = path === void 0 ? void 0 : OPENERS.get(path);
  if (module?.test(imports.names))
    opened.others.push({ how: "tunnel", published: path ?? name, ...stand(line) });
  if (!path || !STARTERS.test(path)) return;
  const command = startedBy(argumentsOf(call, text).positional[0], code, line);
  if (command) opened.others.push(...tunnelsOf(command));
};
var MENTIONS = /\bshare\b|ngrok|cloudflared?\b|localtunnel|bore\b|funnel|zrok|localhost\.run|serveo/;
var inPython = (code, opened) => {
  if (!MENTIONS.test(code.text)) return;
  const parsed = parsePython(code.text);
  if (!("tree" in parsed)) {
    opened.lost.push({ line: code.lineOf(1), why: parsed.why });
    return;
  }
  const lines = lineFinder(code.text);
  const cursor = parsed.tree.cursor();
  let calls = 0;
  do {
    if (cursor.name !== "CallExpression") continue;
    if (calls++ > MOST_CALLS) return;
    ofCall(cursor.node, (offset) => code.lineOf(lines(offset)), code, opened);
  } while (cursor.next());
};
function* deployments(file, opened, surface, imported) {
  const stand = standingIn(file);
  const { gradio, others, lost } = opened;
  for (const { line, why } of lost.slice(0, 1)) {
    yield { ...unread(place(file.path, line), "Python code", why, surface), minor: true };
  }
  const [shared] = gradio;
  if (shared) {
    const recognised = { by: "package", what: "gradio", at: stand(imported).at };
    const known = { component: "gradio", recognised };
    yield deployment({
      path: file.path,
      service: "gradio",
      from: "code",
      standing: shared,
      surface,
      ports: gradio,
      known
    });
  }
  const [first] = others;
  if (first) {
    yield deployment({
      path: file.path,
      service: "tunnel",
      from: "code",
      standing: first,
      surface,
      ports: others,
      known: {}
    });
  }
}
function* ofPython(file) {
  const opened = { gradio: [], others: [], lost: [] };
  const imports = importsOf(file.text.split("\n"), (index) => index + 1);
  inPython({ text: file.text, lineOf: (line) => line, stand: standingIn(file), imports }, opened);
  yield* deployments(file, opened, "code", imports.gradio ?? 1);
}
var inCell = (cell, stand, imports, opened) => {
  for (const { text: text2, lineOf } of scriptsOf(cell))
    opened.others.push(...tunnelsOf({ script: text2, lineOf, stand }));
  const text = pythonOf(cell)?.join("\n");
  if (text) inPython({ text, lineOf: (line) => cell.at[line - 1] ?? 1, stand, imports }, opened);
};
function* ofNotebook(file) {
  const root = readJson(file.text);
  if (!("kind" in root) || !isPython(root)) return;
  const cells = cellsOf(root).filter(({ kind }) => kind === "code");
  const [lines, places] = [cells.flatMap((cell) => cell.lines), cells.flatMap((cell) => cell.at)];
  const imports = importsOf(lines, (index) => places[index] ?? 1);
  const opened = { gradio: [], others: [], lost: [] };
  const stand = standingIn(file);
  for (const cell of cells) inCell(cell, stand, imports, opened);
  yield* deployments(file, opened, "notebook", imports.gradio ?? 1);
}
function* ofShell(file) {
  const stand = standingIn(file);
  const ports = tunnelsOf({ script: file.text, lineOf: lineFinder(file.text), stand });
  yield* deployments(file, { gradio: [], others: [...ports], lost: [] }, "command", 1);
}
var tunnels = {
  id: "tunnels",
  read(file) {
    if (/\.ipynb$/i.test(file.path)) return ofNotebook(file);
    return /\.(?:sh|bash|zsh)$/i.test(file.path) ? ofShell(file) : ofPython(file);
  }
};
export {
  tunnels
};
