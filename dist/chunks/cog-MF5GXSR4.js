import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  readScript
} from "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  itemsAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
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
