import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  forEachChild,
  tryParse,
  variables
} from "./chunk-OKZ3ZCQT.js";
import {
  cleared
} from "./chunk-THQVPQKA.js";

// src/readers/commands/dockerfile-settings.ts
var NOTHING = () => void 0;
var assigned = (body) => {
  const [, name, value] = /^\s*(\w+)[ \t]+([^\s=][\s\S]*)$/.exec(body) ?? [];
  const text = name && value !== void 0 && !/^\s*\w+=/.test(body) ? `${name}="${value.replace(/"/g, "")}"` : body;
  const parsing = tryParse(cleared(text));
  if ("why" in parsing) return [];
  const nodes = [];
  const stack = [parsing.script];
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node);
    if (node.type !== "Assignment") forEachChild(node, (child) => stack.push(child));
  }
  return nodes.filter(({ type }) => type === "Assignment");
};
var settings = (all) => {
  const nodes = all.filter(({ keyword, body }) => /^(?:ARG|ENV)$/.test(keyword) && body.length < 64 * 1024).flatMap(({ body }) => assigned(body));
  return variables(nodes, NOTHING);
};

export {
  assigned,
  settings
};
