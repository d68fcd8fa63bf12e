import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  rules
} from "./chunk-5DTF34N5.js";
import "./chunk-CMLTXU4Y.js";
import "./chunk-37XN5ETL.js";
import {
  readWords
} from "./chunk-R54GRHXR.js";
import "./chunk-YF3KV2FG.js";
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
var plain = (page) => page.replace(/<!--.*?-->\n*/gs, "").replace(/\*\*/g, "");
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
