import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  substitute
} from "./chunk-KTQJPAZL.js";
import {
  imageReference
} from "./chunk-N5I2HJ7B.js";
import {
  settings
} from "./chunk-XFZXL7CM.js";
import {
  instructions
} from "./chunk-PFPDVUXN.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/images/dockerfile-images.ts
var wordsOf = ({ body, line }) => body.split("\n").flatMap(
  (part, index) => part.replace(/\\[ \t]*$/, "").split(/[ \t]+/).filter(Boolean).map((text) => ({ text: text.replace(/^(["'])(.*)\1$/, "$2"), line: line + index }))
);
var baseOf = (instruction) => {
  const [image, as, stage] = wordsOf(instruction).filter(({ text }) => !text.startsWith("--"));
  return {
    ...image ? { image } : {},
    ...stage && as?.text.toLowerCase() === "as" ? { stage: stage.text.toLowerCase() } : {}
  };
};
var sourcesOf = (instruction) => {
  const words = wordsOf(instruction);
  const end = words.findIndex(({ text }) => !text.startsWith("--"));
  return words.slice(0, end < 0 ? void 0 : end).flatMap(({ text, line }) => {
    const from = /^--from=(.+)$/i.exec(text)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(text)?.[1];
    return from ? [{ text: from.replace(/^["']|["']$/g, ""), line }] : [];
  });
};
var carried = (instruction) => {
  const [, space = "", keyword, body = ""] = instruction.keyword === "ONBUILD" ? /^((?:\s|\\\n){0,200})([A-Za-z]+)(?=\s|\\\n)([\s\S]*)$/.exec(instruction.body) ?? [] : [];
  if (!keyword) return instruction;
  return { ...instruction, keyword: keyword.toUpperCase(), body: space.replace(/[^\n\\]/g, " ") + body };
};
var WHY = "a variable without a default decides which image this is; expected a name, or a default for the variable";
function* frontend(text, path) {
  for (const [index, line] of text.split("\n", 20).entries()) {
    const [, key, value = ""] = /^\s*#\s*(\w{1,30})\s*=\s*(\S{1,300})\s*$/.exec(line.slice(0, 400)) ?? [];
    if (!key) return;
    const found = key.toLowerCase() === "syntax" && imageReference(value, { path, line: index + 1, surface: "manifest" }, "build");
    if (found) yield found;
  }
}
function* read(text, path) {
  yield* frontend(text, path);
  const all = [...instructions(text)];
  const lookup = settings(all);
  const stages = /* @__PURE__ */ new Set();
  let told = false;
  for (const written of all) {
    const instruction = carried(written);
    const { image, stage } = instruction.keyword === "FROM" ? baseOf(instruction) : {};
    const named = image ? [image] : /^(?:COPY|ADD|RUN)$/.test(instruction.keyword) ? sourcesOf(instruction) : [];
    for (const { text: word, line } of named) {
      const name = substitute(word.replace(/\{\{[^{}]{0,400}\}\}/g, HOLE), lookup);
      if (name === "scratch" || stages.has(name.toLowerCase()) || /^\d+$/.test(name)) continue;
      const found = imageReference(name, { path, line, surface: "manifest" }, "build");
      if (found) yield found;
      else if (/\{\{/.test(word) || name.includes(HOLE) && told) continue;
      else {
        told ||= name.includes(HOLE);
        const why = name.includes(HOLE) ? WHY : "expected the name of an image or of an earlier stage";
        yield unread(place(path, line), `${instruction.keyword} ${word}`, why);
      }
    }
    if (stage) stages.add(stage);
  }
}
var dockerfileImages = {
  id: "dockerfile-images",
  read: ({ path, text }) => read(text, path)
};
export {
  dockerfileImages
};
