import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hooksIn,
  serversIn,
  settingsIn
} from "./chunk-UPUJ746F.js";
import {
  clientOf
} from "./chunk-33BYDNET.js";
import {
  agentTrees
} from "./chunk-BX363YYK.js";
import "./chunk-KU3A7Q4S.js";
import "./chunk-HRO6V3NT.js";
import "./chunk-HZWSNSWX.js";
import "./chunk-PNWSFZ2F.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-FXNLTPQJ.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-LILNVOOD.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2MTV6MV3.js";
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
