import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellText
} from "./chunk-27SSTI7X.js";
import {
  yamlFile
} from "./chunk-ZJCMTIR6.js";
import {
  at,
  itemsAt
} from "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import {
  readScript
} from "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/cog.ts
var commandsOf = (document) => [...itemsAt(document, "build", "run"), ...itemsAt(document, "build", "pre_install")].slice(0, 500).map((item) => item.kind === "map" ? at(item, "command") : item);
var cog = {
  id: "cog",
  *read(file) {
    const found = yamlFile(file);
    if ("lost" in found) {
      yield found.lost;
      return;
    }
    for (const command of found.documents.flatMap(commandsOf)) {
      if (command?.kind !== "scalar") continue;
      const { text, lineOf } = shellText(command);
      yield* readScript(text, { path: file.path, surface: "command", lineOf, folder: "" });
    }
  }
};
export {
  cog
};
