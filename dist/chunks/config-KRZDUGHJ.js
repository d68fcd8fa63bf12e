import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hooksIn,
  serversIn,
  settingsIn
} from "./chunk-ZQ5HPYUX.js";
import {
  clientOf
} from "./chunk-33BYDNET.js";
import {
  agentTrees
} from "./chunk-QHKW6RZ5.js";
import "./chunk-ZJCMTIR6.js";
import "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import "./chunk-27GNKX76.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-DOEDZUO6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
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
