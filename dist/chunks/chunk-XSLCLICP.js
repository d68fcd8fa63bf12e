import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isYaml,
  readYaml
} from "./chunk-GBFA6TBH.js";
import {
  lineAt,
  unreadFile
} from "./chunk-RT7VVL3X.js";

// src/readers/yaml-file.ts
var yamlFile = ({
  path,
  text
}) => {
  const read = readYaml(text);
  if (isYaml(read)) return { documents: read };
  return {
    lost: unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`, "config")
  };
};

export {
  yamlFile
};
