import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOLE,
  cleared
} from "./chunk-THQVPQKA.js";

// src/readers/images/substitute.ts
var VARIABLE = /\$\$|\$\{([A-Za-z_]\w{0,99})(?:(:?[-+?])([^{}]{0,400}))?\}|\$([A-Za-z_]\w{0,99})/g;
var ROUNDS = 5;
var LONGEST = 2e3;
var DOLLAR = "";
var valueIn = (lookup, name, operator, otherwise) => {
  const value = lookup(name)?.[0];
  if (operator.endsWith("-")) {
    const set = value !== void 0 && !(operator === ":-" && value === "") && !value.includes(HOLE);
    return set ? value : otherwise;
  }
  if (operator.endsWith("+")) return value === void 0 ? HOLE : otherwise;
  return value ?? HOLE;
};
var substitute = (written, lookup) => {
  let text = cleared(written.slice(0, LONGEST)).replaceAll(DOLLAR, "�");
  for (let round = 0; round < ROUNDS && text.includes("$"); round++) {
    text = text.replace(VARIABLE, (all, name, operator = "", otherwise = "", bare) => {
      if (all === "$$") return DOLLAR;
      return valueIn(lookup, name ?? bare ?? "", operator, otherwise);
    }).slice(0, LONGEST);
  }
  return text.replace(/\$[{(]?/g, HOLE).replaceAll(DOLLAR, "$");
};

export {
  substitute
};
