import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isYaml,
  readYaml
} from "./chunk-6JS5YJ2V.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/yaml-file.ts
var KEPT = 4;
var LARGEST_KEPT = 1e6;
var kept = [];
var readOnce = (text) => {
  const known = kept.find((one) => one.text.length === text.length && one.text === text);
  if (known) return known.read;
  const read = readYaml(text);
  if (text.length > LARGEST_KEPT) return read;
  kept.unshift({ text, read });
  if (kept.length > KEPT) kept.pop();
  return read;
};
var yamlFile = ({
  path,
  text
}) => {
  const read = readOnce(text);
  if (isYaml(read)) return { documents: read };
  return {
    lost: unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`, "config")
  };
};

export {
  readOnce,
  yamlFile
};
