import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readWords
} from "./chunk-R54GRHXR.js";
import {
  rules
} from "./chunk-NTAX2WA6.js";
import "./chunk-7VSN7YAY.js";
import "./chunk-HUSY2YQG.js";
import "./chunk-THI4LUI7.js";
import "./chunk-GALOG6JW.js";
import "./chunk-L62LS4TS.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-QWJKSM7R.js";
import {
  WIDTH,
  wrap
} from "./chunk-IHWSKVK5.js";
import "./chunk-V5KIVYSA.js";
import "./chunk-UNGEOPR3.js";
import "./chunk-ISKTW5BK.js";
import {
  nearest
} from "./chunk-AQHSCTT4.js";
import {
  inertLog,
  visible
} from "./chunk-6LBNWFDO.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/commands/explain.ts
import { readFileSync } from "node:fs";
var USAGE = `ai-artifact-gate explain RULE
Shows the page of a rule: what it reports, why, and how to mend it.
Without RULE it lists all rules.
`;
var list = () => {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}
`).join("");
};
var cellsOf = (line) => line.split("|").slice(1, -1).map((cell) => cell.trim());
var table = (lines) => lines.slice(2).map(cellsOf).flatMap(([first = "", ...rest]) => wrap(`${first}: ${rest.filter(Boolean).join("; ")}`, WIDTH)).join("\n");
var plainBlock = (block) => {
  if (/^(```| {4})/.test(block))
    return block.replace(/^```.*\n?/gm, "").replace(/^(?=.)/gm, "    ").trimEnd();
  const lines = block.split("\n");
  if (block.startsWith("|")) return table(lines);
  const items = block.replace(/\*\*/g, "").split(/\n(?=[-*] |\d+\. |#)/);
  return items.map((item) => wrap(item.replace(/\n\s*/g, " "), WIDTH).join("\n")).join("\n");
};
var plain = (page) => {
  const blocks = page.replace(/<!--.*?-->/gs, "").split(/(^```[\s\S]*?^```$)|\n{2,}/m);
  return `${blocks.filter((block) => block?.trim()).map((block) => plainBlock(block?.replace(/^\n+|\n+$/g, "") ?? "")).join("\n\n")}
`;
};
var run = async (given, { out, home }) => {
  const [id] = readWords(given, {}, 1).places;
  if (id === void 0) {
    out(list());
    return 0;
  }
  if (!rules.some((rule) => rule.id === id)) {
    const near = nearest(
      id,
      rules.map((rule) => rule.id)
    );
    throw new InputError(
      `There is no rule "${visible(id, 60)}".${near ? ` Did you mean ${near}?` : ""} \`ai-artifact-gate explain\` lists all.`
    );
  }
  out(inertLog(plain(readFileSync(new URL(`docs/rules/${id}.md`, home), "utf8"))));
  return 0;
};
var explain = {
  usage: USAGE,
  run
};
export {
  explain
};
