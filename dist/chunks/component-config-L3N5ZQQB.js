import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kindOf,
  settingsIn
} from "./chunk-DERFKP25.js";
import "./chunk-W55GCYJE.js";
import "./chunk-2QQYBWB6.js";
import {
  deployment,
  standingIn
} from "./chunk-GZ4LYZSP.js";
import "./chunk-FVLN4W7R.js";
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
