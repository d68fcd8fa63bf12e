import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  startedBy
} from "./chunk-MELR7KNG.js";
import "./chunk-IK5D3LC3.js";
import {
  markdownBlocks
} from "./chunk-6UM7CFAF.js";
import "./chunk-ZS6NTY64.js";
import {
  standingIn
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import {
  justfileText,
  makefileText
} from "./chunk-FGSTILLP.js";
import "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import {
  tryParse
} from "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/fences.ts
var SHELL = /^(?:|sh|bash|shell|zsh|ksh|console|shell-?session|bash-session|sh-session|terminal|command|commandline|prompt|text|txt)$/;
var PROMPT = /^[ \t]*(?:[\w.-]{1,40}@[\w.-]{1,60}[:\w.~/ -]{0,60})?[$%❯➜][ \t]+(?=\S)/;
var prompted = (lines) => {
  if (!lines.some((line) => PROMPT.test(line))) return lines;
  let continued = false;
  return lines.map((line) => {
    const taken = PROMPT.test(line) ? line.replace(PROMPT, "") : continued ? line : "";
    continued = taken.endsWith("\\");
    return taken;
  });
};
var MOST = 2e3;
var blocksIn = (text) => markdownBlocks(text.split("\n")).blocks.slice(0, MOST).flatMap(({ language, lines, first }) => {
  if (!SHELL.test(language)) return [];
  const script = prompted(lines).join("\n").replace(/\\[ \t]+$/gm, "\\");
  if (!/\b(?:docker|podman|nerdctl)\b/.test(script)) return [];
  const parsing = tryParse(script);
  return "script" in parsing && !parsing.script.errors?.length ? [{ text: script, line: first + 1 }] : [];
});

// src/readers/deployments/command-services.ts
var NOTHING = () => void 0;
var FOREIGN = /^#!(?!.*\b(?:ba|da|a|z|k|mk)?sh\b)[^\n]*/;
var isDocument = (path) => /\.(?:md|mdx|mdc|markdown|rst)$/i.test(path);
var commandsIn = (file) => {
  const { path, text } = file;
  const stand = standingIn(file);
  if (isDocument(path)) {
    const commands = blocksIn(text).map(
      ({ text: script, line }) => ({ script, lineOf: lineFinder(script, line), stand })
    );
    return { commands, lookup: NOTHING };
  }
  const just = /(?:^|\/)\.?justfile$|\.just$/i.test(path);
  if (just || /(?:^|\/)(?:GNU)?Makefile(?:\.|$)|\.(?:mk|mak)$/.test(path)) {
    const { recipes, lookup } = just ? justfileText(text) : makefileText(text);
    const commands = recipes.map(
      ({ text: script, line }) => ({ script, lineOf: lineFinder(script, line), stand })
    );
    return { commands, lookup };
  }
  if (FOREIGN.test(text)) return { commands: [], lookup: NOTHING };
  return { commands: [{ script: text, lineOf: lineFinder(text), stand }], lookup: NOTHING };
};
var commandServices = {
  id: "command-services",
  *read(file) {
    const { path } = file;
    const docs = isDocument(path);
    const setting = {
      path,
      from: "code",
      surface: docs ? "docs" : "command",
      reachable: true,
      // Documents show many a server that nobody leaves running.
      servers: !docs
    };
    const { commands, lookup } = commandsIn(file);
    yield* startedBy(commands, lookup, setting);
  }
};
export {
  commandServices
};
