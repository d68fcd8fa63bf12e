import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMarkdown
} from "./chunk-XPOA4IY3.js";
import "./chunk-6UM7CFAF.js";
import "./chunk-4Z5WQZ4W.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-5B5ALIVR.js";
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

// src/readers/commands/markdown.ts
var AGENT_FILES = [
  /(?:^|\/)(?:SKILLS?|AGENTS?|CLAUDE|CLAUDE\.local|GEMINI|QWEN|WARP|copilot-instructions)\.md$/i,
  /\.(?:instructions|prompt|chatmode|agent)\.md$|\.mdc$/i,
  /(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)$/i,
  /(?:^|\/)\.(?:claude|cursor|windsurf|clinerules|roo|continue|kiro|gemini|codex|opencode|agents|agent)\/.*\.(?:md|mdx|markdown)$/i,
  /(?:^|\/)\.github\/(?:instructions|prompts|chatmodes|agents|skills)\/.*\.md$/i
];
var markdown = {
  id: "markdown",
  read({ path, text }) {
    const forAgents = AGENT_FILES.some((pattern) => pattern.test(path));
    return readMarkdown(text.split("\n"), {
      path,
      surface: forAgents ? "command" : "docs",
      lineOf: (index) => index + 1,
      prose: forAgents
    });
  }
};
export {
  markdown
};
