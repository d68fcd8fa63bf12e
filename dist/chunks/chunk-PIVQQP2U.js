import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-6LBNWFDO.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";

// src/commands/policy-file.ts
import { closeSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
var MOST_BYTES = 1024 * 1024;
var textOf = (path) => {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(MOST_BYTES);
    let [size, read] = [0, 0];
    do {
      read = readSync(file, buffer, size, MOST_BYTES - size, null);
      size += read;
    } while (read > 0 && size < MOST_BYTES);
    return buffer.toString("utf8", 0, size);
  } finally {
    closeSync(file);
  }
};
var policyFile = (directory, path, hint = "") => {
  try {
    return textOf(resolve(directory, path));
  } catch (error) {
    const code = error.code ?? String(error);
    throw new InputError(
      `The policy ${visible(path)} cannot be read (${code}).${code === "ENOENT" ? hint : ""}`
    );
  }
};

export {
  policyFile
};
