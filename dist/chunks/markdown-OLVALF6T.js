import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMarkdown
} from "./chunk-QZC4RLOQ.js";
import "./chunk-6UM7CFAF.js";
import "./chunk-QHKW6RZ5.js";
import "./chunk-ZJCMTIR6.js";
import "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-5B5ALIVR.js";
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
