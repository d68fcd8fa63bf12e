import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kindOf,
  settingsIn
} from "./chunk-Y2O7TZWM.js";
import "./chunk-NU6CRX4H.js";
import "./chunk-CBFFDP2I.js";
import {
  deployment,
  standingIn
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
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

// src/readers/deployments/component-config.ts
var componentConfig = {
  id: "component-config",
  read(file) {
    const kind = kindOf([file.path], file.text);
    if (!kind) return [];
    const read = settingsIn(file, kind);
    if ("lost" in read) return [read.lost];
    const [first] = read.settings;
    if (!first) return [];
    const standing = standingIn(file)(1);
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    return [
      deployment({
        path: file.path,
        service: kind.component,
        from: "config",
        standing,
        settings: read.settings,
        known: {
          component: kind.component,
          recognised: { by: "setting", what: name.slice(0, 200), at: standing.at }
        }
      })
    ];
  }
};
export {
  componentConfig
};
