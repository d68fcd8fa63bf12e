import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reference.ts
var ASKED = /* @__PURE__ */ new Set(["huggingface", "ollama", "oci", "github"]);
var isAsked = ({
  hub,
  resolvedBy,
  endpoint
}) => ASKED.has(hub) && resolvedBy !== "partial" && !(hub === "ollama" && endpoint !== void 0);
var bareModelId = ({ id, revision }) => revision !== void 0 && id.endsWith(`@${revision}`) ? id.slice(0, -revision.length - 1) : id;

export {
  isAsked,
  bareModelId
};
