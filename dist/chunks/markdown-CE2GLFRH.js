import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMarkdown
} from "./chunk-2PTZDMBF.js";
import "./chunk-WZURXBJ4.js";
import "./chunk-XSLCLICP.js";
import "./chunk-GBFA6TBH.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-5B5ALIVR.js";
import "./chunk-XBJ5ZD7U.js";
import "./chunk-36CSMDD5.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2TOKX5OY.js";
import "./chunk-QI376AF7.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
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
