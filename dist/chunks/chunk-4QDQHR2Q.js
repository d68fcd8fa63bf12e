import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isMark
} from "./chunk-CT3TQV24.js";

// src/readers/manifests/gradle-statements.ts
var THROUGH = /* @__PURE__ */ new Set([
  "if",
  "else",
  "for",
  "each",
  "forEach",
  "when",
  "try",
  "constraints",
  "exclusiveContent"
]);
var MOST_THROUGH = 20;
var blockOf = ({ blocks }) => {
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - MOST_THROUGH); at--) {
    const block = blocks[at] ?? "";
    if (!THROUGH.has(block) && block !== "forRepository") return block;
  }
  return "";
};
var DEEPEST = 30;
var lastOfChain = (tokens, from) => {
  let at = from;
  while (isMark(tokens[at + 1], ".") && tokens[at + 2]?.kind === "word") at += 2;
  return at;
};
function* statements(tokens) {
  const blocks = [];
  const outer = [];
  let [head, begins, brackets] = ["", true, 0];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === "break") begins = !isMark(tokens[at - 1], ",");
    else if (isMark(token, "{")) {
      if (blocks.length < DEEPEST) blocks.push(head);
      outer.push(brackets);
      [head, begins, brackets] = ["", true, 0];
    } else if (isMark(token, "}")) {
      if (outer.length > 0 && outer.length <= DEEPEST) head = blocks.pop() ?? "";
      brackets = outer.pop() ?? 0;
      begins = true;
    } else if (isMark(token, "(") || isMark(token, "[")) {
      brackets++;
      begins = false;
    } else if (isMark(token, ")") || isMark(token, "]")) {
      brackets = Math.max(0, brackets - 1);
    } else if (begins && !brackets && (token.kind === "word" || isMark(tokens[at + 1], "("))) {
      const last = lastOfChain(tokens, at);
      head = tokens[last]?.text ?? "";
      yield { head, at: last, blocks: [...blocks] };
      at = last;
      begins = false;
    } else begins = false;
  }
}
var variablesOf = (tokens) => {
  const known = /* @__PURE__ */ new Map();
  tokens.forEach((token, at) => {
    const [before, value] = [tokens[at - 1], tokens[at + 2]];
    if (token.kind !== "word" || !isMark(tokens[at + 1], "=")) return;
    if (isMark(before, "(") || isMark(before, ",")) return;
    const text = value?.kind === "text" && !value.computed ? value.text : void 0;
    known.set(token.text, known.has(token.text) && known.get(token.text) !== text ? void 0 : text);
  });
  return new Map([...known].flatMap(([name, text]) => text === void 0 ? [] : [[name, text]]));
};

// src/readers/manifests/gradle-repositories.ts
var PLUGIN_PORTAL = "https://plugins.gradle.org/m2";
var NAMED = /* @__PURE__ */ new Map([
  ["google", "https://maven.google.com"],
  ["gradlePluginPortal", PLUGIN_PORTAL],
  ["jcenter", "https://jcenter.bintray.com"]
]);
var OUTWARD = /* @__PURE__ */ new Set(["publishing", "uploadArchives", "publications", "mavenPublishing"]);
var MOST_TOKENS = 20;
var firstText = (tokens, from) => {
  for (let at = from; at < from + MOST_TOKENS; at++) {
    const token = tokens[at];
    if (!token || token.kind === "break" || isMark(token, "{") || isMark(token, "}")) return void 0;
    if (token.kind === "text") return token;
  }
  return void 0;
};
var repositoryOf = (statement, tokens) => {
  const { head, at, blocks } = statement;
  if (!blocks.includes("repositories") || blocks.some((block2) => OUTWARD.has(block2))) return void 0;
  const serves = blocks.includes("pluginManagement") ? "portal" : blocks.includes("buildscript") ? "build" : "project";
  const block = blockOf(statement);
  const line = tokens[at]?.line ?? 1;
  const named = block === "repositories" && isMark(tokens[at + 1], "(") ? NAMED.get(head) : void 0;
  if (named) return { index: { url: named, extra: true }, line, serves, custom: false };
  const inline = (head === "maven" || head === "ivy") && block === "repositories";
  const inner = (head === "url" || head === "setUrl") && (block === "maven" || block === "ivy");
  const found = inline || inner ? firstText(tokens, at + 1) : void 0;
  if (!found) return void 0;
  return { index: { url: found.text.slice(0, 2e3), extra: true }, line: found.line, serves, custom: true };
};

export {
  blockOf,
  statements,
  variablesOf,
  PLUGIN_PORTAL,
  repositoryOf
};
