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

// src/readers/agents/config.ts
var agentSettings = {
  id: "agent-settings",
  *read(file) {
    const read = agentTrees(file);
    if ("lost" in read) {
      if (!/devcontainer\.json$/i.test(file.path)) yield read.lost;
      return;
    }
    const { path } = file;
    const client = clientOf(path);
    for (const tree of read.trees) {
      const taken = /* @__PURE__ */ new Set();
      yield* serversIn(tree, path, client, taken);
      yield* hooksIn(tree, path, client, taken);
      yield* settingsIn(tree, path, client, taken);
    }
  }
};
export {
  agentSettings
};
