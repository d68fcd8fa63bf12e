import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argumentsOf,
  childrenOf,
  dottedPath,
  parsePython,
  resolver,
  scopesOf
} from "./chunk-NRIXSCEA.js";
import {
  HOLE
} from "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  dependencyLink,
  requirementAt,
  requirementLines
} from "./chunk-FMQ7B5E3.js";
import {
  inside
} from "./chunk-QP7EUS5R.js";
import {
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/setup-values.ts
var DEEPEST = 20;
var MOST_STEPS = 2e4;
var LIST = /^[^\n*]{1,200}\.(?:txt|in|pip)$/;
var LONGEST_CALL = 2e3;
var viewOf = (scope, file) => ({ scope, file, seen: /* @__PURE__ */ new Set(), depth: 0 });
var updatesOf = (tree, text) => {
  const updates = /* @__PURE__ */ new Map();
  tree.iterate({
    enter({ name, node }) {
      if (name !== "UpdateStatement") return;
      const [target, sign, value] = childrenOf(node);
      if (target?.name !== "VariableName" || !sign || !value || text.slice(sign.from, sign.to) !== "+=")
        return;
      const key = text.slice(target.from, target.to);
      const known = updates.get(key);
      if (known) known.push(value);
      else updates.set(key, [value]);
    }
  });
  return updates;
};
var setupFile = (tree, text) => {
  const scopes = scopesOf(tree, text);
  const functions = /* @__PURE__ */ new Map();
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const name = node.name === "FunctionDefinition" ? node.getChild("VariableName") : null;
    if (name) functions.set(text.slice(name.from, name.to), node);
  }
  return {
    text,
    scopes,
    values: resolver(scopes, text, () => ({ path: "", line: 1 })),
    functions,
    updates: updatesOf(tree, text),
    steps: 0
  };
};
var sliceOf = (node, { text }) => text.slice(node.from, node.to);
var dynamic = (node, file) => ({
  kind: "dynamic",
  what: file.text.slice(node.from, Math.min(node.to, node.from + 200)),
  at: node.from
});
var texts = (node, scope, file) => {
  const { candidates, open } = file.values.resolve(node, scope);
  const known = candidates.filter(({ text }) => !text.includes(HOLE));
  const items2 = known.map(({ text, at = node.from }) => ({ kind: "text", text, at }));
  return open || known.length < candidates.length || known.length === 0 ? [...items2, dynamic(node, file)] : items2;
};
var filesIn = (node, file) => {
  const callee = node.name === "CallExpression" ? node.firstChild : null;
  const called = callee ? file.functions.get(sliceOf(callee, file)) : void 0;
  const written = [node, ...called ? [called] : []].map((one) => file.text.slice(one.from, Math.min(one.to, one.from + LONGEST_CALL))).join("\n");
  const literals = [...written.matchAll(/(["'])([^"'\n]{1,200})\1/g)].map(([, , text = ""]) => text);
  return [...new Set(literals.filter((text) => LIST.test(text)))];
};
var elsewhere = (node, file) => {
  const files = filesIn(node, file);
  return files.length ? files.map((path) => ({ kind: "file", path, at: node.from })) : [dynamic(node, file)];
};
var added = (name, view) => {
  const { file } = view;
  const calls = file.scopes.calls.flatMap(({ node, scope }) => {
    const path = node.firstChild ? dottedPath(node.firstChild, file.text) : void 0;
    if (path?.length !== 2 || path[0] !== name || !/^(?:append|extend|insert)$/.test(path[1] ?? "")) return [];
    const value = argumentsOf(node, file.text).positional.at(-1);
    if (!value) return [];
    return path[1] === "extend" ? listOf(value, { ...view, scope }) : texts(value, scope, file);
  });
  return [...calls, ...(file.updates.get(name) ?? []).flatMap((value) => listOf(value, view))];
};
var named = (node, view) => {
  const { scope, file, seen } = view;
  const name = sliceOf(node, file);
  if (seen.has(name)) return [];
  seen.add(name);
  const bindings = scope.names.get(name) ?? file.scopes.module.names.get(name) ?? [];
  if (!bindings.length) return [dynamic(node, file)];
  const updates = file.updates.get(name)?.length ?? 0;
  const opaque = bindings.filter(({ how }) => how === "opaque" || how === "item").length;
  const known = bindings.flatMap(
    ({ how, node: value, scope: own }) => value && (how === "value" || how === "default") ? listOf(value, { ...view, scope: own }) : []
  );
  return [...known, ...added(name, view), ...opaque > updates ? [dynamic(node, file)] : []];
};
var callItems = (node, view) => {
  const { file } = view;
  const callee = node.firstChild ? sliceOf(node.firstChild, file) : "";
  const [first] = argumentsOf(node, file.text).positional;
  return first && /^(?:list|tuple|set|sorted)$/.test(callee) ? listOf(first, view) : elsewhere(node, file);
};
var sum = (node, view) => {
  const [left, sign, right] = childrenOf(node);
  if (!left || !right || !sign || sliceOf(sign, view.file) !== "+") return [dynamic(node, view.file)];
  return [...listOf(left, view), ...listOf(right, view)];
};
var FORMS = new Map([
  ["String", (node, { scope, file }) => texts(node, scope, file)],
  ["ContinuedString", (node, { scope, file }) => texts(node, scope, file)],
  ["FormatString", (node, { scope, file }) => texts(node, scope, file)],
  ["ParenthesizedExpression", (node, view) => childrenOf(node).flatMap((child) => listOf(child, view))],
  ...["ArrayExpression", "TupleExpression", "SetExpression"].map(
    (name) => [
      name,
      (node, { scope, file }) => childrenOf(node).flatMap((child) => texts(child, scope, file))
    ]
  ),
  ["VariableName", named],
  ["BinaryExpression", sum],
  ["CallExpression", callItems],
  ["None", () => []]
]);
var listOf = (node, view) => {
  const { file, depth } = view;
  if (depth > DEEPEST || file.steps++ > MOST_STEPS) return [dynamic(node, file)];
  return (FORMS.get(node.name) ?? ((each) => elsewhere(each, file)))(node, {
    ...view,
    depth: depth + 1
  });
};
var tableOf = (node, scope, file, depth = 0) => {
  if (depth > DEEPEST) return void 0;
  if (node.name === "DictionaryExpression") {
    const children = childrenOf(node).filter(({ name }) => name !== ":");
    const pairs = [];
    for (let at = 0; at + 1 < children.length; at += 2) {
      const [key, value] = [children[at], children[at + 1]];
      if (!key || !value || key.name === "**") return void 0;
      pairs.push([file.values.resolve(key, scope).candidates[0]?.text ?? "", value, scope]);
    }
    return pairs;
  }
  if (node.name === "CallExpression" && node.firstChild && sliceOf(node.firstChild, file) === "dict") {
    const { named: values, spread } = argumentsOf(node, file.text);
    return spread ? void 0 : [...values].map(([key, value]) => [key, value, scope]);
  }
  if (node.name !== "VariableName") return void 0;
  const bindings = scope.names.get(sliceOf(node, file)) ?? file.scopes.module.names.get(sliceOf(node, file)) ?? [];
  const [only] = bindings;
  return bindings.length === 1 && only?.node && only.how === "value" ? tableOf(only.node, only.scope, file, depth + 1) : void 0;
};

// src/readers/manifests/setup-py.ts
var LISTS = /* @__PURE__ */ new Map([
  ["install_requires", "runtime"],
  ["setup_requires", "build"],
  ["tests_require", "dev"],
  ["dependency_links", "unknown"]
]);
function* items(found, key, scope, { path, lineOf }) {
  for (const item of found) {
    const line = lineOf(item.at);
    const at = place(path, line);
    if (item.kind === "dynamic") {
      yield unread(
        at,
        `${key}: ${item.what}`,
        "it is decided when the file runs; expected requirements as text"
      );
    } else if (item.kind === "file") {
      const to = inside(path, item.path);
      yield { kind: "include", path: to, role: "requirements", reader: "requirements", optional: true, at };
    } else {
      const lines = requirementLines(item.text);
      for (const { text, offset } of lines) {
        const own = lines.length > 1 ? place(path, Math.min(line + offset, lineOf(Number.POSITIVE_INFINITY))) : at;
        yield key === "dependency_links" ? dependencyLink(text, own) : requirementAt(text, own, scope);
      }
    }
  }
}
function* extras(node, scope, file, where) {
  const table = tableOf(node, scope, file);
  if (!table) {
    yield* items(
      [{ kind: "dynamic", what: file.text.slice(node.from, node.to), at: node.from }],
      "extras_require",
      "optional",
      where
    );
    return;
  }
  for (const [, value, own] of table) {
    const found = listOf(value, viewOf(own, file));
    const sums = found.every(({ kind }) => kind === "dynamic") && /\b(?:sum|chain|extras?\w*|values)\b/i.test(file.text.slice(value.from, value.to));
    if (!sums) yield* items(found, "extras_require", "optional", where);
  }
}
var keywords = (call, scope, file) => {
  const { named: named2, spread } = argumentsOf(call, file.text);
  const all = [...named2].map(([key, value]) => [key, value, scope]);
  if (!spread) return { all, open: false };
  const list = call.getChild("ArgList");
  const nodes = [];
  for (let node = list?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.name === "**" && node.nextSibling) nodes.push(node.nextSibling);
  }
  const tables = nodes.map((node) => tableOf(node, scope, file));
  return {
    all: [...all, ...tables.flatMap((table) => table ?? [])],
    open: tables.length === 0 || tables.includes(void 0)
  };
};
function* readCall(call, scope, file, where) {
  const { all, open } = keywords(call, scope, file);
  for (const [key, value, own] of all) {
    const kind = LISTS.get(key);
    if (kind) yield* items(listOf(value, viewOf(own, file)), key, kind, where);
    else if (key === "extras_require") yield* extras(value, own, file, where);
  }
  if (open && !all.some(([key]) => key === "install_requires")) {
    const what = file.text.slice(call.from, call.to);
    yield unread(
      place(where.path, where.lineOf(call.from)),
      what,
      "its arguments are put together when the file runs"
    );
  }
}
var setupPy = {
  id: "setup-py",
  *read({ path, text }) {
    if (!/\bsetup\s*\(/.test(text)) return;
    const parsed = parsePython(text);
    if ("why" in parsed) {
      yield unreadFile(path, 1, text.slice(0, 80), parsed.why);
      return;
    }
    const file = setupFile(parsed.tree, text);
    const where = { path, lineOf: lineFinder(text) };
    for (const { node, scope } of file.scopes.calls) {
      const callee = node.firstChild ? text.slice(node.firstChild.from, node.firstChild.to) : "";
      if (/^(?:setuptools\.|distutils\.core\.|core\.)?setup$/.test(callee))
        yield* readCall(node, scope, file, where);
    }
  }
};

export {
  setupPy
};
