import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hooksIn,
  serversIn,
  settingsIn
} from "./chunk-EUGEKSJM.js";
import {
  clientOf
} from "./chunk-3L3LYXXO.js";
import {
  agentTrees
} from "./chunk-4Z5WQZ4W.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/agents/front-matter.ts
var LONGEST_HEAD = 1e5;
var headOf = ({ text }) => {
  if (!/^---[ \t]*\n/.test(text)) return void 0;
  const end = text.slice(0, LONGEST_HEAD).search(/\n---[ \t]*(?:\n|$)/);
  return end < 0 ? void 0 : text.slice(text.indexOf("\n"), end);
};
function* split(one) {
  if (one.kind !== "agent" || one.part !== "setting" || !/tools$/i.test(one.key)) {
    yield one;
    return;
  }
  for (const [value] of one.value.matchAll(/[\w*@/.:-]{1,200}(?:\([^()]{0,300}\))?/g)) yield { ...one, value };
}
function* ofTree(tree, path) {
  const client = clientOf(path);
  const taken = /* @__PURE__ */ new Set();
  yield* serversIn(tree, path, client, taken);
  yield* hooksIn(tree, path, client, taken);
  for (const one of settingsIn(tree, path, client, taken)) yield* split(one);
}
var agentFrontMatter = {
  id: "agent-front-matter",
  *read(file) {
    const head = headOf(file);
    if (head === void 0) return;
    const read = agentTrees({ path: `${file.path}.yml`, text: head });
    if ("lost" in read) {
      if (/^(?:hooks|mcp-?[sS]ervers|permissionMode|allowed-tools)\s{0,5}:/m.test(head)) {
        const { broken: _, ...lost } = read.lost;
        yield { ...lost, id: file.path, at: { ...lost.at, path: file.path } };
      }
      return;
    }
    for (const tree of read.trees) yield* ofTree(tree, file.path);
  }
};
export {
  agentFrontMatter
};
