import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-AQHSCTT4.js";
import {
  visible
} from "./chunk-6LBNWFDO.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";

// src/commands/options.ts
import { parseArgs } from "node:util";
var suggestion = (word2, known) => {
  const near = nearest(word2, known);
  return near ? ` Did you mean --${near}?` : ` Known: ${known.map((name) => `--${name}`).join(", ")}.`;
};
var readWords = (words, options, most) => {
  const known = Object.keys(options);
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const faults = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = options[token.name];
    const shown = visible(token.rawName, 60);
    if (!option) faults.push(`Unknown option ${shown}.${suggestion(token.name, known)}`);
    else if (option.type === "string" && token.value === void 0)
      faults.push(`Option ${shown} needs a value.`);
    else if (option.type === "boolean" && token.value !== void 0)
      faults.push(`Option ${shown} takes no value.`);
  }
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    strict: true,
    allowPositionals: true
  });
  if (positionals.length > most) {
    throw new InputError(
      `"${visible(positionals[most] ?? "", 60)}" is one word too many; the command takes ${most === 0 ? "options only" : most}.`
    );
  }
  return { values, places: positionals };
};
var word = ({ values }, name) => {
  const value = values[name];
  return typeof value === "string" ? value : void 0;
};
var isSet = ({ values }, name) => values[name] === true;
var many = ({ values }, name) => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
};
var among = (words, name, allowed, preset) => {
  const value = word(words, name) ?? preset;
  if (allowed.includes(value)) return value;
  const near = nearest(value, allowed);
  throw new InputError(
    `--${name} ${visible(value, 60)}: expected one of ${allowed.join(", ")}.${near ? ` Did you mean ${near}?` : ""}`
  );
};

export {
  readWords,
  word,
  isSet,
  many,
  among
};
