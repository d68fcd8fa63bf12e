import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dependencyLink,
  requirementAt
} from "./chunk-FMQ7B5E3.js";
import {
  inside
} from "./chunk-QP7EUS5R.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/setup-cfg.ts
var optionsOf = (text) => {
  const options = [];
  let [section, line, indent] = ["", 0, 0];
  let open;
  for (const physical of text.split("\n")) {
    line++;
    const written = physical.trim();
    if (written === "" || /^[#;]/.test(written)) continue;
    const depth = physical.length - physical.trimStart().length;
    if (open && depth > indent) {
      open.values.push({ text: written, line });
      continue;
    }
    indent = depth;
    open = void 0;
    const header = /^\[([^\]]+)\]/.exec(written)?.[1];
    if (header !== void 0) section = header.trim();
    else {
      const cut = written.search(/[=:]/);
      const key = (cut < 0 ? written : written.slice(0, cut)).trim().toLowerCase().replaceAll("-", "_");
      const value = cut < 0 ? "" : written.slice(cut + 1).trim();
      open = { section, key, values: value ? [{ text: value, line }] : [] };
      options.push(open);
    }
  }
  return options;
};
var OPTIONS = /* @__PURE__ */ new Map([
  ["install_requires", "runtime"],
  ["setup_requires", "build"],
  ["tests_require", "dev"]
]);
var OLD = /* @__PURE__ */ new Map([
  ["requires_dist", "runtime"],
  ["requires", "runtime"]
]);
var scopeOf = ({ section, key }) => {
  if (section === "options") return OPTIONS.get(key);
  if (section === "options.extras_require") return "optional";
  return section === "metadata" ? OLD.get(key) : void 0;
};
var itemsOf = ({ values }) => {
  const [only] = values;
  if (!only || values.length > 1) return values;
  return only.text.split(";").map((text) => ({ text: text.trim(), line: only.line })).filter(({ text }) => text !== "");
};
function* readOption(path, option) {
  if (option.section === "options" && option.key === "dependency_links") {
    for (const { text, line } of option.values) yield dependencyLink(text, place(path, line));
    return;
  }
  const scope = scopeOf(option);
  if (!scope) return;
  const file = /^file:\s*(.+)$/.exec(option.values[0]?.text ?? "")?.[1];
  if (file !== void 0) {
    const at = place(path, option.values[0]?.line ?? 1);
    for (const name of file.split(",").map((one) => one.trim())) {
      yield { kind: "include", path: inside(path, name), role: "requirements", reader: "requirements", at };
    }
    return;
  }
  for (const { text, line } of itemsOf(option)) {
    const at = place(path, line);
    if (/%\(|\{\{/.test(text))
      yield unread(at, text, "another option decides what stands here; expected a requirement");
    else yield requirementAt(text.replace(/\s#.*$/, ""), at, scope);
  }
}
var setupCfg = {
  id: "setup-cfg",
  *read({ path, text }) {
    const conflict = /^(?:<{7}|>{7}) /m.exec(text);
    if (conflict) {
      const line = text.slice(0, conflict.index).split("\n").length;
      yield unreadFile(path, line, lineAt(text, line), "no valid setup.cfg: a merge conflict is not resolved");
      return;
    }
    for (const option of optionsOf(text)) yield* readOption(path, option);
  }
};

export {
  setupCfg
};
