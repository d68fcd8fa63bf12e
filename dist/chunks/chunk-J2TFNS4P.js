import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argumentsOf,
  childrenOf,
  dottedPath
} from "./chunk-F4RSQMEM.js";
import {
  LONGEST,
  MOST,
  NONE,
  OPEN,
  concat,
  decoded,
  followed,
  literal,
  literalOf,
  lower,
  union
} from "./chunk-A27OHYTA.js";

// src/readers/models/scopes.ts
var push = (map, key, value) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};
var classOf = (scope) => {
  for (let at = scope; at; at = at.parent) if (at.kind === "class") return at;
  return void 0;
};
var INSTANCE = /* @__PURE__ */ new Set(["self", "cls"]);
var itemsOf = (node) => node && /^(?:TupleExpression|ArrayExpression)$/.test(node.name) ? childrenOf(node) : void 0;
var OPAQUE = { how: "opaque" };
var DEEPEST_TARGET = 5;
var stringOf = (node, text) => node?.name === "String" ? /^["']([^"'\\]*)["']$/.exec(text.slice(node.from, node.to))?.[1] : void 0;
var keyPath = (node, text) => {
  const [owner, key, ...more] = node.name === "MemberExpression" ? childrenOf(node) : [];
  const name = more.length === 0 ? stringOf(key, text) : void 0;
  const path = owner && name !== void 0 ? dottedPath(owner, text) : void 0;
  return path && [...path, `[${name}]`];
};
var bindTarget = (target, binding, scope, text, depth = 0) => {
  if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)) {
    if (depth >= DEEPEST_TARGET) return;
    const values = binding.how === "value" ? itemsOf(binding.node) : void 0;
    for (const [part, child] of childrenOf(target).entries()) {
      const value = values?.[part];
      const own = value ? { how: "value", node: value } : OPAQUE;
      bindTarget(child, binding.how === "item" ? { ...binding, part } : own, scope, text, depth + 1);
    }
    return;
  }
  const path = dottedPath(target, text) ?? keyPath(target, text);
  if (!path) return;
  const [root = "", ...rest] = path;
  const owner = rest.length && INSTANCE.has(root) ? classOf(scope) : void 0;
  if (owner) push(owner.names, ["self", ...rest].join("."), { ...binding, scope });
  else push(scope.names, path.join("."), { ...binding, scope });
};
var assign = (node, scope, { text }) => {
  const groups = [[]];
  for (const child of childrenOf(node)) {
    if (child.name === "AssignOp") groups.push([]);
    else if (child.name !== "TypeDef") groups.at(-1)?.push(child);
  }
  const values = groups.pop() ?? [];
  for (const targets of groups) {
    const [only] = targets;
    if (targets.length === 1 && only) {
      const [value] = values;
      const whole = values.length === 1 && value ? { how: "value", node: value } : OPAQUE;
      bindTarget(only, whole, scope, text);
      continue;
    }
    const parts = values.length === 1 ? itemsOf(values[0]) : values;
    for (const [at, target] of targets.entries()) {
      const value = parts?.length === targets.length ? parts[at] : void 0;
      bindTarget(target, value ? { how: "value", node: value } : OPAQUE, scope, text);
    }
  }
};
var parameters = (list, scope, { text }) => {
  const children = childrenOf(list);
  const owner = scope.parent?.kind === "class" ? scope.parent : void 0;
  const to = (scope.name === "__init__" ? owner?.name : scope.name) ?? "";
  let position = 0;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child?.name !== "VariableName") continue;
    let next = at + 1;
    if (children[next]?.name === "TypeDef") next++;
    const value = children[next]?.name === "AssignOp" ? children[next + 1] : void 0;
    const name = text.slice(child.from, child.to);
    const given = { to, position, name };
    if (!(owner && position === 0 && INSTANCE.has(name))) position++;
    push(
      scope.names,
      name,
      value ? { how: "default", node: value, scope, given } : { how: "parameter", scope, given }
    );
    if (value) at = next + 1;
  }
};
var loops = (node, scope, { text }) => {
  const children = childrenOf(node);
  for (const [at, child] of children.entries()) {
    if (child.name !== "for") continue;
    const end = children.findIndex((other, index) => index > at && other.name === "in");
    const items = end < 0 ? void 0 : children[end + 1];
    if (!items) return;
    const targets = children.slice(at + 1, end);
    for (const [part, target] of targets.entries()) {
      bindTarget(target, { how: "item", node: items, ...targets.length > 1 ? { part } : {} }, scope, text);
    }
  }
};
var imported = (node, { text, imports, stars, modules }) => {
  const written = text.slice(node.from, Math.min(node.to, node.from + 2e4)).replace(/#[^\n]*/g, "").replace(/[()\\\s]+/g, " ");
  const [, module, names = ""] = /^ ?from ([.\w ]+?) import (.*)$/.exec(written) ?? [];
  const list = module === void 0 ? written.replace(/^ ?import /, "") : names;
  for (const item of list.split(",")) {
    const [, name, alias] = /^ ?([\w.]+|\*)(?: as (\w+))? ?$/.exec(item) ?? [];
    if (!name) continue;
    const [first = name] = name.split(".", 1);
    const from = module?.replaceAll(" ", "");
    if (from === void 0) {
      imports.set(alias ?? first, alias ? name : first);
      modules.set(alias ?? first, { module: alias ? name : first });
    } else if (name === "*") stars.push(from);
    else {
      imports.set(alias ?? name, `${from}.${name}`);
      modules.set(alias ?? name, { module: from, name });
    }
  }
};
var option = (call, { text, options }) => {
  const { positional, named } = argumentsOf(call, text);
  const names = positional.map((node) => stringOf(node, text) ?? "");
  const long = names.find((name) => name.startsWith("--")) ?? names.find(Boolean);
  const dest = stringOf(named.get("dest"), text) ?? long?.replace(/^-+/, "").replaceAll("-", "_");
  if (dest) push(options, dest, named.get("default"));
};
var flag = (call, { text, options }) => {
  const { positional, named } = argumentsOf(call, text);
  const name = stringOf(positional[0], text);
  if (name) push(options, name, positional[1] ?? named.get("default"));
};
var defaults = (call, { text, options }) => {
  for (const [name, value] of argumentsOf(call, text).named) push(options, name, value);
};
var LOOPS = /^(?:ForStatement|\w*ComprehensionExpression)$/;
var visit = (node, scope, found) => {
  const { text } = found;
  if (node.name === "CallExpression") {
    found.calls.push({ node, scope });
    const callee = node.firstChild?.lastChild ?? node.firstChild;
    const name = callee ? text.slice(callee.from, Math.min(callee.to, callee.from + 40)) : "";
    if (name === "add_argument") option(node, found);
    else if (/^DEFINE_(?:string|enum)$/.test(name)) flag(node, found);
    else if (name === "set_defaults") defaults(node, found);
  } else if (node.name === "Decorator") {
    const last = node.getChildren("VariableName").at(-1);
    if (last && text.slice(last.from, last.to) === "option") option(node, found);
  } else if (node.name === "AssignStatement") assign(node, scope, found);
  else if (node.name === "ImportStatement") imported(node, found);
  else if (LOOPS.test(node.name)) loops(node, scope, found);
  else if (node.name === "NamedExpression") {
    const [target, , value] = childrenOf(node);
    if (target && value) bindTarget(target, { how: "value", node: value }, scope, text);
  } else if (node.name === "UpdateStatement") {
    const [target] = childrenOf(node);
    if (target) bindTarget(target, OPAQUE, scope, text);
  }
};
var SCOPES = /^(?:FunctionDefinition|LambdaExpression|ClassDefinition)$/;
var VISITED = /^(?:CallExpression|Decorator|AssignStatement|ImportStatement|ForStatement|NamedExpression|UpdateStatement|\w*ComprehensionExpression)$/;
var enter = (node, parent, found) => {
  const kind = node.name === "ClassDefinition" ? "class" : "function";
  const name = node.getChild("VariableName");
  const written = name ? found.text.slice(name.from, name.to) : "";
  const scope = { kind, to: node.to, parent, names: /* @__PURE__ */ new Map(), ...written ? { name: written } : {} };
  if (name) {
    if (node.name !== "LambdaExpression") found.defined.add(written);
    if (kind === "class") found.classes.set(written, scope);
  }
  const list = node.getChild("ParamList");
  if (list) parameters(list, scope, found);
  return scope;
};
var scopesOf = (tree, text) => {
  const module = { kind: "module", to: text.length + 1, names: /* @__PURE__ */ new Map() };
  const found = {
    calls: [],
    classes: /* @__PURE__ */ new Map(),
    defined: /* @__PURE__ */ new Set(),
    imports: /* @__PURE__ */ new Map(),
    modules: /* @__PURE__ */ new Map(),
    stars: [],
    options: /* @__PURE__ */ new Map(),
    text
  };
  let scope = module;
  tree.iterate({
    enter(reference) {
      while (scope.parent && reference.from >= scope.to) scope = scope.parent;
      if (SCOPES.test(reference.name)) scope = enter(reference.node, scope, found);
      else if (VISITED.test(reference.name)) visit(reference.node, scope, found);
    }
  });
  return { ...found, module };
};

// src/readers/models/trail.ts
var MOST_HOPS = 5;
var DEEPEST = 24;
var MOST_STEPS = 5e4;
var step = ({ context, hops, depth }) => ++context.steps <= MOST_STEPS && hops <= MOST_HOPS && depth <= DEEPEST;
var deeper = (trail) => ({ ...trail, depth: trail.depth + 1 });
var behind = (trail, scope) => ({
  ...trail,
  scope,
  hops: trail.hops + 1,
  depth: trail.depth + 1
});
var sliceOf = (node, { context: { text } }) => text.slice(node.from, Math.min(node.to, node.from + LONGEST));
var bindingsOf = (name, from) => {
  for (let scope = from; scope; scope = scope.parent) {
    const found = scope === from || scope.kind !== "class" ? scope.names.get(name) : void 0;
    if (found) return found;
  }
  return void 0;
};
var MOST_CALLS = 16;
var callsOf = (name, { context }) => {
  if (!context.calls) {
    const found = /* @__PURE__ */ new Map();
    for (const call of context.file.calls) {
      const callee = call.node.firstChild?.lastChild ?? call.node.firstChild;
      if (!callee || callee.to - callee.from > 100) continue;
      const written = context.text.slice(callee.from, callee.to);
      const known = found.get(written);
      if (!known) found.set(written, [call]);
      else if (known.length < MOST_CALLS) known.push(call);
    }
    context.calls = found;
  }
  return context.calls.get(name) ?? [];
};

// src/readers/models/collections.ts
var nested = (node, trail) => {
  const [owner, key, ...more] = node.name === "MemberExpression" ? childrenOf(node) : [];
  if (!owner || key?.name !== "String" || more.length > 0) return void 0;
  const found = collection(owner, deeper(trail));
  if (found?.node.name !== "DictionaryExpression") return void 0;
  const { text } = trail.context;
  const wanted = literalOf(key, text);
  if (!wanted) return void 0;
  const chosen = entriesOf(found.node).find(([name]) => {
    const literal2 = name.name === "String" ? literalOf(name, text) : void 0;
    return literal2 !== void 0 && decoded(text, literal2) === decoded(text, wanted);
  });
  return chosen && collection(chosen[1], deeper(found.trail));
};
var collection = (node, trail) => {
  if (/^(?:Dictionary|Array|Tuple|Set)Expression$/.test(node.name)) return { node, trail };
  if (!step(trail)) return void 0;
  const path = dottedPath(node, trail.context.text);
  if (!path) return nested(node, trail);
  const [root = "", attribute = ""] = path;
  const own = root === "self" || root === "cls" ? classOf(trail.scope)?.names : void 0;
  const bindings = own?.get(["self", ...path.slice(1)].join(".")) ?? own?.get(attribute) ?? bindingsOf(path.join("."), trail.scope);
  const [only] = bindings ?? [];
  if (bindings?.length !== 1 || !only?.node || only.how === "item") return void 0;
  return collection(only.node, behind(trail, only.scope));
};
var entriesOf = (node) => {
  const children = childrenOf(node);
  return children.flatMap((child, at) => {
    const [key, value] = [children[at - 1], children[at + 1]];
    return child.name === ":" && key && value ? [[key, value]] : [];
  });
};
var everyOf = (nodes, trail) => lower(union(nodes.slice(0, MOST + 1).map((node) => trail.context.resolve(node, trail))), "constant");
var entry = (owner, key, trail) => {
  const found = collection(owner, trail);
  if (!found) return void 0;
  const { node, trail: inside } = found;
  if (node.name !== "DictionaryExpression") {
    const items = childrenOf(node);
    const item = key.name === "Number" ? items[Number(sliceOf(key, trail))] : void 0;
    return everyOf(item ? [item] : items, inside);
  }
  const { text, resolve: resolve2 } = trail.context;
  const keys = resolve2(key, trail);
  const names = new Set(keys.candidates.map((candidate) => candidate.text));
  const isNamed = (name) => {
    const literal2 = name.name === "String" ? literalOf(name, text) : void 0;
    return literal2 !== void 0 && names.has(decoded(text, literal2));
  };
  const entries = entriesOf(node);
  const chosen = names.size && !keys.open ? entries.filter(([name]) => isNamed(name)) : entries;
  const values = everyOf(
    chosen.map(([, value]) => value),
    inside
  );
  return chosen.length > MOST ? { ...values, open: true } : values;
};
var loopItems = (node, part, trail) => {
  const callee = node.name === "CallExpression" ? node.firstChild : null;
  const method = callee?.name === "MemberExpression" ? callee.lastChild : null;
  const view = method ? /^(?:items|keys|values)$/.exec(sliceOf(method, trail))?.[0] : void 0;
  const owner = view ? callee?.firstChild : node;
  const found = owner ? collection(owner, trail) : void 0;
  if (!found) return void 0;
  const { node: inner, trail: inside } = found;
  if (inner.name === "DictionaryExpression") {
    const wantsValue = view === "values" || view === "items" && part === 1;
    const items2 = entriesOf(inner).map(([key, value]) => wantsValue ? value : key);
    return { items: items2, trail: inside };
  }
  if (view) return void 0;
  const items = childrenOf(inner);
  if (part === void 0) return { items, trail: inside };
  return { items: items.slice(0, MOST + 1).flatMap((item) => childrenOf(item)[part] ?? []), trail: inside };
};

// src/readers/models/formats.ts
var formatString = (node, trail) => {
  const { text, resolve: resolve2 } = trail.context;
  const found = literalOf(node, text);
  if (!found) return NONE;
  const plain = (from2, to) => literal(
    decoded(text, { ...found, from: from2, to }).replaceAll("{{", "{").replaceAll("}}", "}")
  );
  const parts = [];
  let from = found.from;
  for (const child of childrenOf(node)) {
    if (child.name !== "FormatReplacement") continue;
    const [value] = childrenOf(child);
    parts.push(plain(from, child.from));
    parts.push(child.getChild("FormatSpec") || !value ? OPEN : resolve2(value, trail));
    from = child.to;
  }
  return concat([...parts, plain(from, found.to)], node.from);
};
var MOST_OPERANDS = 64;
var operands = (node, operator, trail) => {
  const found = [];
  let current = node;
  while (current.name === "BinaryExpression" && found.length < MOST_OPERANDS) {
    const [left, sign, right] = childrenOf(current);
    if (!left || !right || !sign || sliceOf(sign, trail) !== operator) break;
    found.push(right);
    current = left;
  }
  return [current, ...found.toReversed()];
};
var filled = (formats, parts, given, trail) => union(
  formats.candidates.map(({ text, by, at = 0 }) => {
    const pieces = parts(text).flatMap((part, position) => {
      if (position === 0) return [literal(part)];
      const value = given[position - 1];
      return [value ? trail.context.resolve(value, trail) : OPEN, literal(part)];
    });
    return lower(concat(pieces, at), by);
  })
);
var percent = (left, right, trail) => {
  const given = right.name === "TupleExpression" ? childrenOf(right) : [right];
  return filled(trail.context.resolve(left, trail), (format) => format.split(/%[-\d.]{0,8}[sdr]/), given, trail);
};
var formatCall = (receiver, { positional, named }, trail) => {
  const { resolve: resolve2 } = trail.context;
  return union(
    resolve2(receiver, trail).candidates.map(({ text, by, at = 0 }) => {
      const parts = text.split(/\{([^{}]{0,60})\}/);
      let next = 0;
      const pieces = parts.slice(0, 2 * MOST_FIELDS).map((part, index) => {
        if (index % 2 === 0) return literal(part);
        const field = /^[\w]*/.exec(part)?.[0] ?? "";
        const value = field === "" ? positional[next++] : named.get(field) ?? positional[Number(field)];
        return value && !/[.[:!]/.test(part) ? resolve2(value, trail) : OPEN;
      });
      return lower(concat(pieces, at), by);
    })
  );
};
var MOST_FIELDS = 12;
var joined = (receiver, list, trail) => {
  if (!/^(?:Array|Tuple)Expression$/.test(list.name)) return OPEN;
  const { resolve: resolve2 } = trail.context;
  const separator = resolve2(receiver, trail);
  const items = childrenOf(list);
  if (items.length > MOST_FIELDS) return OPEN;
  const pieces = items.flatMap(
    (item, at) => at === 0 ? [resolve2(item, trail)] : [separator, resolve2(item, trail)]
  );
  return concat(pieces, receiver.from);
};

// src/readers/models/names.ts
var MOST_BINDINGS = 16;
var CONFIG = /(?:arg|opt|conf|cfg|setting|param|flag|hps)/i;
var follow = ({ how, node, scope, part }, trail) => {
  if (how === "parameter") return NONE;
  if (how === "opaque" || !node) return OPEN;
  const next = behind(trail, scope);
  if (!step(next)) return OPEN;
  const { resolve: resolve2, placeOf } = trail.context;
  const stands = (at) => placeOf(at ?? node.from);
  if (how !== "item") return followed(resolve2(node, next), how === "default" ? "default" : "constant", stands);
  const loop = loopItems(node, part, next);
  if (!loop) return OPEN;
  const items = loop.items.slice(0, MOST + 1).map((item) => resolve2(item, loop.trail));
  return followed(union(items), "constant", stands);
};
var bound = (binding, trail) => {
  const { active } = trail.context;
  if (active.has(binding)) return NONE;
  active.add(binding);
  const found = follow(binding, trail);
  active.delete(binding);
  return found;
};
var every = (bindings, trail) => {
  const found = union(bindings.slice(0, MOST_BINDINGS).map((binding) => bound(binding, trail)));
  return bindings.length > MOST_BINDINGS ? { ...found, open: true } : found;
};
var optionDefault = (name, trail) => {
  const nodes = trail.context.file.options.get(name)?.slice(0, MOST_BINDINGS);
  if (!nodes) return void 0;
  const { resolve: resolve2, placeOf } = trail.context;
  return union(
    nodes.map(
      (node) => node ? followed(resolve2(node, trail), "default", (at) => placeOf(at ?? node.from)) : OPEN
    )
  );
};
var passed = (bindings, trail) => {
  const { text, resolve: resolve2, placeOf } = trail.context;
  const next = behind(trail, trail.scope);
  if (!step(next)) return NONE;
  const found = bindings.flatMap(({ given }) => {
    if (!given?.to) return [];
    return callsOf(given.to, trail).flatMap(({ node, scope }) => {
      const { positional, named, spread } = argumentsOf(node, text);
      const value = named.get(given.name) ?? (spread ? void 0 : positional[given.position]);
      if (!value) return [];
      return [followed(resolve2(value, { ...next, scope }), "constant", (at) => placeOf(at ?? value.from))];
    });
  });
  return { ...union(found), open: false };
};
var foreign = (path, trail) => {
  const { file, foreign: find } = trail.context;
  if (!find) return void 0;
  const [root = "", ...rest] = path;
  const known = file.modules.get(root);
  if (!known) {
    if (bindingsOf(root, trail.scope)) return void 0;
    for (const star of file.stars.slice(0, MOST_STARS)) {
      const found = find(star, path);
      if (found) return found;
    }
    return void 0;
  }
  const { module, name } = known;
  if (name !== void 0) {
    const inside = module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;
    return find(module, [name, ...rest]) ?? (rest.length > 0 ? find(inside, rest) : void 0);
  }
  for (let cut = 0; cut < rest.length && cut < 4; cut++) {
    const found = find([module, ...rest.slice(0, cut)].join("."), rest.slice(cut));
    if (found) return found;
  }
  return void 0;
};
var MOST_STARS = 3;
var nameValues = (name, trail) => {
  const bindings = bindingsOf(name, trail.scope);
  if (!bindings) return foreign([name], trail) ?? OPEN;
  const found = union([every(bindings, trail), passed(bindings, trail)]);
  const asked = found.candidates.length === 0 && bindings.every(({ how }) => how === "parameter");
  return asked ? { ...optionDefault(name, trail) ?? found, open: false } : found;
};
var anyField = (name, trail) => [...trail.context.file.classes.values()].flatMap(
  ({ names }) => names.get(name)?.filter(({ node }) => node) ?? []
);
var instanceField = (path, trail) => {
  const names = classOf(trail.scope)?.names;
  return names?.get(["self", ...path].join(".")) ?? (path.length === 1 ? names?.get(path[0] ?? "") : void 0);
};
var setting = (path, bindings, trail) => {
  const isParsed = bindings?.some(({ node }) => node && /parse_(?:known_)?args/.test(sliceOf(node, trail)));
  if (!isParsed && !CONFIG.test(path.at(-2) ?? "")) return void 0;
  const name = path.at(-1) ?? "";
  const option2 = optionDefault(name, trail);
  if (option2?.candidates.length) return { ...option2, open: false };
  const fields = anyField(name, trail);
  return fields.length ? lower(every(fields, trail), "default") : void 0;
};
var madeField = (bindings, rest, trail) => {
  const [only] = bindings ?? [];
  const [name = ""] = rest;
  if (bindings?.length !== 1 || rest.length !== 1 || only?.node?.name !== "CallExpression") return void 0;
  if (only.how !== "value" && only.how !== "default") return void 0;
  const { text, resolve: resolve2, placeOf, file } = trail.context;
  const next = behind(trail, only.scope);
  const callee = only.node.firstChild ? dottedPath(only.node.firstChild, text) : void 0;
  const made = callee?.at(-1) ?? "";
  const keeps = /^(?:[A-Z]|dict$|edict$)/.test(made);
  const given = keeps ? argumentsOf(only.node, text).named.get(name) : void 0;
  if (given) return followed(resolve2(given, next), "constant", (at) => placeOf(at ?? given.from));
  if (!callee) return void 0;
  const fields = file.classes.get(made)?.names;
  const own = fields?.get(name) ?? fields?.get(`self.${name}`);
  if (own) return step(next) ? lower(every(own, next), "default") : OPEN;
  const theirs = foreign([...callee, name], trail);
  return theirs && lower(theirs, "default");
};
var attributeValues = (path, trail) => {
  const [root = "", ...rest] = path;
  const own = root === "self" || root === "cls" ? instanceField(rest, trail) : void 0;
  const field = rest.length === 1 ? trail.context.file.classes.get(root)?.names.get(rest[0] ?? "") : void 0;
  const exact = own ?? bindingsOf(path.join("."), trail.scope) ?? field;
  if (exact) return every(exact, trail);
  const bindings = bindingsOf(root, trail.scope);
  const known = madeField(bindings, rest, trail) ?? setting(path, bindings, trail) ?? foreign(path, trail);
  if (known) return known;
  if (path.length > 2 && rest.at(-1) === "value" && step(trail))
    return attributeValues(path.slice(0, -1), trail);
  const isPlumbing = bindings?.every(({ how }) => how === "parameter");
  return isPlumbing && root !== "self" && root !== "cls" ? NONE : OPEN;
};
var keyValues = (path, trail) => {
  const [root = "", ...rest] = path;
  const own = root === "self" ? instanceField(rest, trail) : void 0;
  const bindings = own ?? bindingsOf(path.join("."), trail.scope);
  return bindings && every(bindings, trail);
};
var plainBindings = (node, trail) => bindingsOf(sliceOf(node, trail), trail.scope)?.slice(0, MOST_BINDINGS) ?? [];

// src/readers/models/resolve.ts
var DECLARATIONS = /^(?:Option|Argument|Field|field|Query|Body|Parameter)$/;
var MAKES_OBJECT = /^(?:from_pretrained|from_config|from_single_file|Path|PurePath|join|abspath|expanduser|[A-Z]\w*)$/;
var string = (node, { context: { text } }) => {
  const found = literalOf(node, text);
  return found ? literal(decoded(text, found), node.from) : NONE;
};
var binary = (node, trail) => {
  const { resolve: resolve2 } = trail.context;
  const [left, sign, right] = childrenOf(node);
  if (!left || !sign || !right) return NONE;
  const operator = sliceOf(sign, trail);
  if (operator === "%") return percent(left, right, trail);
  if (operator !== "or" && operator !== "and" && operator !== "+") return NONE;
  const values = operands(node, operator, trail).map((each) => resolve2(each, trail));
  return operator === "+" ? concat(values, node.from) : union(values);
};
var member = (node, trail) => {
  const path = dottedPath(node, trail.context.text);
  if (path) return attributeValues(path, trail);
  const [owner, key, ...more] = childrenOf(node);
  if (!owner || !key || key.name === "." || more.length) return OPEN;
  const known = entry(owner, key, trail);
  const set = keyPath(node, trail.context.text);
  const assigned = set ? keyValues(set, trail) : void 0;
  return assigned ? union([assigned, ...known?.candidates.length ? [known] : []]) : known ?? OPEN;
};
var callValues = (node, trail) => {
  const { text, resolve: resolve2 } = trail.context;
  const callee = node.firstChild;
  const property = callee?.name === "MemberExpression" ? callee.lastChild : callee;
  if (!callee || !property) return NONE;
  const receiver = property === callee ? null : callee.firstChild;
  const name = sliceOf(property, trail);
  const { positional, named } = argumentsOf(node, text);
  const [first, second, third] = positional;
  const given = (value, otherwise) => value ? lower(resolve2(value, trail), "default") : otherwise;
  if (name === "getenv") return given(second ?? named.get("default"), OPEN);
  if (name === "getattr") return given(third, OPEN);
  if (name === "get" && receiver && first) {
    const known = entry(receiver, first, trail);
    return known ? union([known, given(second, NONE)]) : given(second ?? named.get("default"), OPEN);
  }
  if (name === "format" && receiver) return formatCall(receiver, { positional, named }, trail);
  if (name === "join" && receiver?.name === "String" && first) return joined(receiver, first, trail);
  if (name === "strip" && receiver) return resolve2(receiver, trail);
  if (name === "str" && !receiver && first) return resolve2(first, trail);
  if (DECLARATIONS.test(name)) {
    const value = named.get("default") ?? first;
    return value?.name === "Ellipsis" ? OPEN : given(value, NONE);
  }
  return MAKES_OBJECT.test(name) ? NONE : OPEN;
};
var firstOf = ([first], trail) => first ? trail.context.resolve(first, trail) : NONE;
var FORMS = /* @__PURE__ */ new Map([
  ["String", string],
  ["FormatString", formatString],
  [
    "ContinuedString",
    (node, trail) => concat(
      childrenOf(node).map((child) => trail.context.resolve(child, trail)),
      node.from
    )
  ],
  ["VariableName", (node, trail) => nameValues(sliceOf(node, trail), trail)],
  ["MemberExpression", member],
  ["ParenthesizedExpression", (node, trail) => firstOf(childrenOf(node), trail)],
  [
    "ConditionalExpression",
    (node, trail) => {
      const [yes, , , , no] = childrenOf(node);
      return union([yes, no].map((branch) => branch ? trail.context.resolve(branch, trail) : NONE));
    }
  ],
  ["NamedExpression", (node, trail) => firstOf(childrenOf(node).slice(2), trail)],
  ["BinaryExpression", binary],
  ["CallExpression", callValues]
]);
var resolve = (node, trail) => {
  const form = FORMS.get(node.name);
  if (!form) return NONE;
  return step(trail) ? form(node, deeper(trail)) : OPEN;
};
var truth = (node, trail) => {
  if (!step(trail)) return "unknown";
  if (node.name === "Boolean") return sliceOf(node, trail) === "True" ? "true" : "false";
  if (node.name === "None") return "false";
  if (node.name !== "VariableName") return "unknown";
  const found = plainBindings(node, trail).map(
    ({ how, node: value, scope }) => (how === "value" || how === "default") && value ? truth(value, behind(trail, scope)) : "unknown"
  );
  if (found.includes("true")) return "true";
  return found.length > 0 && found.every((each) => each === "false") ? "false" : "unknown";
};
var resolver = (file, text, placeOf, foreign2) => {
  const context = { text, file, active: /* @__PURE__ */ new Set(), steps: 0, resolve, placeOf, foreign: foreign2 };
  const start = (scope) => ({ context, scope, hops: 0, depth: 0 });
  return {
    resolve: (node, scope) => resolve(node, start(scope)),
    truth: (node, scope) => truth(node, start(scope)),
    path: (path, scope) => {
      const [root = ""] = path;
      if (!scope.names.has(root) && !file.classes.has(root) && !scope.names.has(path.join(".")))
        return void 0;
      return path.length === 1 ? nameValues(root, start(scope)) : attributeValues(path, start(scope));
    }
  };
};

export {
  scopesOf,
  resolver
};
