import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  builtStage,
  documentsOf,
  resolved,
  stagesOf
} from "./chunk-UQUSNVUI.js";
import {
  environmentFile
} from "./chunk-26YCSL5X.js";
import {
  combined,
  flattened,
  isTrue,
  itemsOf,
  lastOf,
  partsOf,
  scalarIn,
  scalarOf,
  sourceOf
} from "./chunk-NU6CRX4H.js";
import {
  interpolate,
  shown
} from "./chunk-CBFFDP2I.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  entryAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/deployments/compose/build.ts
var known = (node, { source }) => node?.kind === "scalar" ? interpolate(node.value, source.variables).text : void 0;
var argsOf = (node, part) => {
  const pairs = node?.kind === "list" ? node.items.flatMap((item) => {
    const [, name, value] = /^(\w{1,200})=([\s\S]*)$/.exec(known(item, part) ?? "") ?? [];
    return name && value !== void 0 ? [[name, value]] : [];
  }) : flattened(node).flatMap(({ key, value }) => {
    const text = known(value, part);
    return text ? [[key, text]] : [];
  });
  return new Map(pairs.filter(([, value]) => !value.includes(HOLE)));
};
var dockerfileOf = (part) => {
  const { node, source } = part;
  const context = (node.kind === "scalar" ? known(node, part) : known(at(node, "context"), part)) ?? ".";
  const name = (node.kind === "map" ? known(at(node, "dockerfile"), part) : void 0) ?? "Dockerfile";
  const folder = context.includes(HOLE) || name.includes(HOLE) ? void 0 : resolved(source.folder, context);
  return folder === void 0 ? void 0 : resolved(folder, name);
};
var builtBy = (parts, tree) => {
  const part = parts.get("build")?.at(-1);
  const path = part && dockerfileOf(part);
  const file = path === void 0 ? void 0 : tree.file(path);
  if (!part || !file) return void 0;
  const { node } = part;
  const args = node.kind === "map" ? argsOf(at(node, "args"), part) : /* @__PURE__ */ new Map();
  return builtStage(stagesOf(file, args), node.kind === "map" ? textAt(node, "target") : void 0);
};

// src/readers/deployments/compose/mounts.ts
var LONGEST = 1e3;
var MACHINE = [
  [/\$(?:\{HOME(?::?-[^{}]{0,100})?\}|HOME\b)/g, "~"],
  [/\$(?:\{PWD(?::?-[^{}]{0,100})?\}|PWD\b)/g, "."]
];
var pathOf = (written, variables) => {
  if (!written.includes("$")) return interpolate(written, variables).text;
  const plain = MACHINE.reduce((text, [variable, stands]) => text.replace(variable, stands), written);
  return interpolate(plain, variables).text;
};
var isHost = (source) => /^(?:[/~.]|[A-Za-z]:[\\/]|\\\\|\uE000)/.test(source);
var isReadOnly = (modes) => modes.split(",").includes("ro");
var mount = (source, target, readOnly, part, line) => ({
  source: shown(source),
  target: shown(target),
  readOnly,
  host: isHost(source),
  ...part.source.stand(line)
});
function* short(node, part) {
  if (node.kind !== "scalar" || node.value.length > LONGEST) return;
  const text = pathOf(node.value, part.source.variables);
  const [, source, target, modes = ""] = /^([A-Za-z]:[\\/][^:]*|[^:]+):([A-Za-z]:[\\/][^:]*|[^:]+)(?::([^:]*))?$/.exec(text) ?? [];
  if (source && target) yield mount(source, target, isReadOnly(modes), part, node.line);
}
function* long(node, part) {
  const known2 = (key) => pathOf((textAt(node, key) ?? "").slice(0, LONGEST), part.source.variables);
  const [source, target] = [known2("source") || known2("src"), known2("target") || known2("dst")];
  if (!source || known2("type") === "tmpfs") return;
  const line = (at(node, "source") ?? at(node, "src") ?? node).line;
  const readOnly = isTrue(textAt(node, "read_only"));
  const found = mount(source, target, readOnly, part, line);
  yield known2("type") === "bind" ? { ...found, host: true } : found;
}
var mountsOf = (parts) => {
  const all = itemsOf(parts, "volumes").flatMap(({ node, part }) => [
    ...node.kind === "map" ? long(node, part) : short(node, part)
  ]);
  return [...new Map(all.map((one) => [one.target, one])).values()];
};
var devicesOf = (parts) => itemsOf(parts, "devices").flatMap(({ node, part }) => {
  const written = node.kind === "scalar" ? node.value : textAt(node, "source") ?? "";
  const [value = ""] = pathOf(written.slice(0, LONGEST), part.source.variables).split(":");
  return value && !value.includes(HOLE) ? [{ is: "device", value, ...part.source.stand(node.line) }] : [];
});

// src/readers/deployments/compose/privileges.ts
var LONGEST2 = 300;
function* securityOptions(parts) {
  for (const { node, part } of itemsOf(parts, "security_opt")) {
    if (node.kind !== "scalar") continue;
    const text = interpolate(node.value, part.source.variables).text.slice(0, LONGEST2);
    const [, name = "", value = ""] = /^([\w-]+)[:=]?(.*)$/.exec(text) ?? [];
    const standing = part.source.stand(node.line);
    if (name === "seccomp" || name === "apparmor") yield { is: name, value, ...standing };
    else if (name === "no-new-privileges" && /^false$/i.test(value)) {
      yield { is: "escalation", value: text, ...standing };
    }
  }
}
var SHARED = [
  ["network_mode", "network"],
  ["pid", "pid"],
  ["ipc", "ipc"]
];
function* privilegesOf(parts) {
  const privileged = scalarOf(parts, "privileged");
  if (privileged && isTrue(privileged.value)) {
    yield { is: "privileged", value: privileged.value, ...standingOf(privileged) };
  }
  for (const { node, part } of itemsOf(parts, "cap_add")) {
    if (node.kind === "scalar" && node.value) {
      yield { is: "capability", value: node.value.slice(0, LONGEST2), ...part.source.stand(node.line) };
    }
  }
  for (const [key, is] of SHARED) {
    const value = scalarOf(parts, key);
    if (value?.value === "host") yield { is, value: "host", ...standingOf(value) };
  }
  const user = scalarOf(parts, "user");
  if (user?.value && user.by !== "unresolved") {
    yield { is: "user", value: user.value.slice(0, LONGEST2), ...standingOf(user) };
  }
  yield* securityOptions(parts);
  yield* devicesOf(parts);
}
var standingOf = ({ at: place2, line }) => ({
  at: place2,
  ...line === void 0 ? {} : { line }
});
var hardeningOf = (parts) => {
  const limits = (key) => (parts.get("deploy") ?? []).some(({ node }) => textAt(node, "resources", "limits", key) !== void 0);
  const has = (...keys) => keys.some((key) => lastOf(parts, key) !== void 0);
  const noNew = itemsOf(parts, "security_opt").some(
    ({ node }) => node.kind === "scalar" && /^no-new-privileges(?:[:=]true)?$/i.test(node.value)
  );
  return {
    memory: limits("memory") || has("mem_limit"),
    cpus: limits("cpus") || has("cpus", "cpu_quota", "cpuset"),
    readOnlyRoot: isTrue(scalarOf(parts, "read_only")?.value),
    noNewPrivileges: noNew
  };
};
var isInternal = (parts, internal) => {
  if (internal.size === 0) return false;
  const names = (parts.get("networks") ?? []).flatMap(
    ({ node }) => node.kind === "map" ? node.entries.map(({ key }) => key) : node.kind === "list" ? node.items.map((item) => item.kind === "scalar" ? item.value : "") : []
  );
  return (names.length > 0 ? names : ["default"]).every((name) => internal.has(name));
};
var internalNetworks = (networks) => new Set(
  networks.flatMap(
    (parts) => [...parts].flatMap(
      ([name, all]) => all.some(({ node }) => isTrue(textAt(at(node, "internal")))) ? [name] : []
    )
  )
);

// src/readers/deployments/compose/services.ts
import { posix } from "node:path";
var DEEPEST = 10;
var MOST = 2e3;
var MOST_DOCUMENTS = 200;
var TOO_MANY = `more than ${MOST.toLocaleString("en")} services are not read`;
var isComposeName = (path) => /compose[^/]*\.ya?ml$/i.test(path);
var variablesIn = (folder, tree) => {
  const path = resolved(folder, ".env");
  const file = path === void 0 ? void 0 : tree.file(path);
  return file ? environmentFile(file) : /* @__PURE__ */ new Map();
};
var named = (path, line, source, state) => {
  const text = interpolate(path, source.variables).text;
  if (text.includes(HOLE)) return void 0;
  const known2 = resolved(source.folder, text);
  if (known2 !== void 0) return state.tree.file(known2);
  if (/^[a-z+]+:\/\/|^git@|^oci:/i.test(text)) {
    const why = "services of a remote file are not read; expected a path within the repository";
    state.told.push(unread(place(source.file.path, line), path, why, "config"));
  } else if (text.trim()) {
    const why = "it lies outside of the repository; expected a path within it";
    state.told.push(unread(place(source.file.path, line), path, why, "config"));
  }
  return void 0;
};
var indexed = /* @__PURE__ */ new WeakMap();
var bodiesOf = (file) => {
  const known2 = indexed.get(file) ?? new Map(
    documentsOf(file).slice(0, MOST_DOCUMENTS).flatMap((document) => flattened(at(document, "services"))).map(({ key, value }) => [key, value])
  );
  indexed.set(file, known2);
  return known2;
};
var extended = (node, source, state, trail) => {
  const own = partsOf(node, source);
  const extension = own.get("extends")?.at(-1);
  if (!extension || trail.length > DEEPEST) return own;
  const { node: written, line } = extension;
  const name = written.kind === "scalar" ? written.value : scalarIn(extension, at(written, "service"), line)?.value ?? "";
  const path = written.kind === "map" ? entryAt(written, "file") : void 0;
  const file = path?.value.kind === "scalar" ? named(path.value.value, path.line, source, state) : source.file;
  const key = `${file?.path}#${name}`;
  const body = file && !trail.includes(key) ? bodiesOf(file).get(name) : void 0;
  if (!file || !body) return own;
  const from = file === source.file ? source : sourceOf(file, source.variables);
  return combined(extended(body, from, state, [...trail, key]), own);
};
var networksOf = (document, source) => {
  const networks = at(document, "networks");
  return networks ? partsOf(networks, source) : /* @__PURE__ */ new Map();
};
var configsIn = (document, { folder }) => new Map(
  flattened(at(document, "configs")).flatMap(({ key, value }) => {
    const path = resolved(folder, textAt(value, "file") ?? "");
    return path === void 0 ? [] : [[key, path]];
  })
);
var ownServices = (file, variables, state) => {
  const source = sourceOf(file, variables);
  return documentsOf(file).slice(0, MOST_DOCUMENTS).flatMap((document) => {
    const internal = internalNetworks([networksOf(document, source)]);
    const configs = configsIn(document, source);
    const written = flattened(at(document, "services"));
    const next = written[Math.max(0, state.left)];
    if (next) state.told.push(unread(source.stand(next.line).at, next.key, TOO_MANY, "config"));
    return written.slice(0, Math.max(0, state.left)).flatMap(({ key: name, line, value }) => {
      state.left--;
      if (value.kind !== "map") return [];
      const parts = extended(value, source, state, [`${file.path}#${name}`]);
      return [{ name, line, source, parts, internal, configs }];
    });
  });
};
var texts = (node) => {
  if (node?.kind === "scalar") return [{ path: node.value, line: node.line }];
  const items = node?.kind === "list" ? node.items.slice(0, 100) : [];
  return items.flatMap((item) => item.kind === "scalar" ? [{ path: item.value, line: item.line }] : []);
};
var inclusions = (document) => {
  const list = at(document, "include");
  const items = list?.kind === "list" ? list.items.slice(0, 100) : [];
  return items.map((item) => {
    if (item.kind !== "map") return { paths: texts(item), files: [] };
    return { paths: texts(at(item, "path")), files: texts(at(item, "env_file")).map(({ path }) => path) };
  });
};
var included = (file, variables, state, depth) => {
  if (depth > DEEPEST) return [];
  const source = sourceOf(file, variables);
  return documentsOf(file).slice(0, MOST_DOCUMENTS).flatMap(inclusions).flatMap(
    ({ paths, files }) => paths.flatMap(({ path, line }) => {
      const found = named(path, line, source, state);
      if (!found || state.seen.has(found.path) || isComposeName(found.path)) return [];
      state.seen.add(found.path);
      const folder = posix.dirname(found.path);
      const own = files.flatMap((one) => {
        const known2 = resolved(source.folder, one);
        const text = known2 === void 0 ? void 0 : state.tree.file(known2);
        return text ? [...environmentFile(text)] : [];
      });
      const inner = new Map([...variablesIn(folder, state.tree), ...own, ...variables]);
      return [...ownServices(found, inner, state), ...included(found, inner, state, depth + 1)];
    })
  );
};
var isOverlay = ({ parts }) => !["image", "build", "extends", "provider"].some((key) => parts.has(key));
var basesOf = (path) => {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  const [, stem] = /^(.{1,200})\.override\.ya?ml$/i.exec(name) ?? [];
  const stems = stem ? [stem] : ["compose", "docker-compose"];
  return stems.flatMap((one) => [`${one}.yaml`, `${one}.yml`]).filter((one) => one !== name).map((one) => posix.join(folder, one));
};
var baseServices = (file, variables, state) => {
  for (const path of basesOf(file.path)) {
    const base = state.tree.file(path);
    if (base) return new Map(ownServices(base, variables, state).map((one) => [one.name, one]));
  }
  return /* @__PURE__ */ new Map();
};
var laidOver = (services, file, variables, state) => {
  if (!/\.override\.ya?ml$/i.test(file.path) && !services.some(isOverlay)) return services;
  const bases = baseServices(file, variables, state);
  return services.map((service) => {
    const base = bases.get(service.name);
    if (!base) return service;
    const internal = /* @__PURE__ */ new Set([...base.internal, ...service.internal]);
    const configs = new Map([...base.configs, ...service.configs]);
    return { ...service, parts: combined(base.parts, service.parts), internal, configs };
  });
};
var servicesOf = (file, tree) => {
  const state = { tree, told: [], seen: /* @__PURE__ */ new Set([file.path]), left: MOST };
  if (!documentsOf(file).some(
    (document) => entriesAt(document).some(({ key }) => key === "services" || key === "include")
  )) {
    return { services: [], told: [] };
  }
  const variables = variablesIn(posix.dirname(file.path), tree);
  const own = laidOver(ownServices(file, variables, state), file, variables, state);
  return { services: [...own, ...included(file, variables, state, 0)], told: state.told };
};

export {
  dockerfileOf,
  builtBy,
  mountsOf,
  privilegesOf,
  hardeningOf,
  isInternal,
  servicesOf
};
