import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  innerYaml,
  layered,
  openRoutes,
  parameter,
  workloadsOf
} from "./chunk-RMA7ASPF.js";
import {
  withUnknown
} from "./chunk-USHBT542.js";
import {
  jointOf,
  literal,
  manifestsOf,
  servicesIn,
  storeOf
} from "./chunk-G4VOUIPQ.js";
import "./chunk-2QTJVR36.js";
import {
  withHoles
} from "./chunk-4DXL4P6N.js";
import {
  draft
} from "./chunk-IK5D3LC3.js";
import "./chunk-Y2O7TZWM.js";
import "./chunk-NU6CRX4H.js";
import "./chunk-CBFFDP2I.js";
import {
  deployedImage
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import {
  argumentsOf
} from "./chunk-HEKRSXVK.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  isYaml,
  itemsAt,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  conflictLine,
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/terraform.ts
import { posix as posix2 } from "node:path";

// src/readers/syntax/hcl-text.ts
var DEEPEST = 80;
var LONGEST = 2e3;
var HclSyntax = class extends Error {
};
var lineAt2 = (cursor) => {
  for (; cursor.counted < cursor.at; cursor.counted++) {
    if (cursor.text.charCodeAt(cursor.counted) === 10) cursor.line++;
  }
  return cursor.line;
};
var take = (cursor, pattern) => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== void 0) cursor.at += found.length;
  return found;
};
var fail = (cursor, why) => {
  lineAt2(cursor);
  throw new HclSyntax(why);
};
var COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
var SPACE = /[ \t\r]+/y;
var SPACES = /[ \t\r\n]+/y;
var skip = (cursor, lines) => {
  while (take(cursor, lines ? SPACES : SPACE) !== void 0 || take(cursor, COMMENT) !== void 0) ;
};
var NAME = /[A-Za-z_][\w-]*/y;
var NUMBER = /-?\d[\d.eE+-]*/y;
var TRAVERSAL = /(?:\.[A-Za-z_*][\w-]*|\.\d+|\[(?:\d+|\*|"[^"\n]{0,200}")\])+/y;
var ESCAPES = { n: "\n", t: "	", r: "\r", '"': '"', "\\": "\\" };
var template = (cursor, depth) => {
  if (depth > DEEPEST) fail(cursor, "templates that nest too deeply");
  cursor.at += 2;
  for (let open = 1; open > 0; cursor.at++) {
    const letter = cursor.text[cursor.at];
    if (letter === void 0) fail(cursor, "a template without an end");
    else if (letter === "{") open++;
    else if (letter === "}") open--;
    else if (letter === '"') {
      quoted(cursor, depth + 1);
      cursor.at--;
    }
  }
};
var quoted = (cursor, depth) => {
  const { text } = cursor;
  const parts = [];
  cursor.at++;
  let from = cursor.at;
  for (; ; ) {
    const letter = text[cursor.at];
    if (letter === void 0 || letter === "\n") fail(cursor, "a string without an end");
    if (letter === '"') break;
    const next = text[cursor.at + 1];
    if (letter === "\\" && next !== void 0) {
      parts.push(text.slice(from, cursor.at), ESCAPES[next] ?? next);
      cursor.at += 2;
      from = cursor.at;
    } else if ((letter === "$" || letter === "%") && next === "{" && text[cursor.at - 1] !== letter) {
      template(cursor, depth);
    } else cursor.at++;
  }
  parts.push(text.slice(from, cursor.at));
  cursor.at++;
  return parts.join("");
};
var HEREDOC = /<<-?([A-Za-z_][\w-]*)[ \t\r]*\n/y;
var heredoc = (cursor) => {
  const opening = take(cursor, HEREDOC);
  if (opening === void 0) return void 0;
  const word = /[A-Za-z_][\w-]*/.exec(opening)?.[0] ?? "";
  const line = lineAt2(cursor);
  const rows = [];
  for (; ; ) {
    const end = cursor.text.indexOf("\n", cursor.at);
    const row = cursor.text.slice(cursor.at, end < 0 ? void 0 : end);
    if (row.trim() === word) {
      cursor.at += row.length;
      break;
    }
    if (end < 0) fail(cursor, "a text without its end");
    rows.push(row.replace(/\r$/, ""));
    cursor.at = end + 1;
  }
  const indent = opening.startsWith("<<-") ? rows.reduce((least, row) => row.trim() ? Math.min(least, row.search(/\S/)) : least, 1e3) : 0;
  const value = rows.map((row) => row.slice(indent)).join("\n");
  return { kind: "scalar", line, value: `${value}
`, style: "literal" };
};
var OPEN = "([{";
var CLOSE = ")]}";
var rest = (cursor, inside) => {
  for (let open = 0; cursor.at < cursor.text.length; ) {
    const letter = cursor.text[cursor.at] ?? "";
    if (letter === '"') quoted(cursor, 0);
    else if (letter === "<" && heredoc(cursor)) continue;
    else if (take(cursor, COMMENT) !== void 0) continue;
    else if (OPEN.includes(letter)) {
      open++;
      cursor.at++;
    } else if (CLOSE.includes(letter)) {
      if (open-- === 0) return;
      cursor.at++;
    } else if (open === 0 && (letter === "," || letter === "\n" && !inside)) return;
    else cursor.at++;
  }
};
var computed = (cursor, from, line) => ({
  kind: "scalar",
  line,
  value: `\${${cursor.text.slice(from, Math.min(cursor.at, from + LONGEST)).replace(/\s+/g, " ").trim()}}`,
  style: "plain"
});

// src/readers/syntax/hcl.ts
var LABEL = "\0";
var listOf = (cursor, close, depth) => {
  const items = [];
  cursor.at++;
  for (; ; ) {
    skip(cursor, true);
    if (cursor.text[cursor.at] === close) break;
    if (cursor.at >= cursor.text.length) fail(cursor, `a list without its "${close}"`);
    const from = cursor.at;
    items.push(expression(cursor, true, depth + 1));
    skip(cursor, true);
    if (cursor.text[cursor.at] === ",") cursor.at++;
    else take(cursor, /\.\.\./y);
    if (cursor.at === from) fail(cursor, "something that is no expression");
  }
  cursor.at++;
  return items;
};
var keyOf = (cursor, depth) => {
  if (cursor.text[cursor.at] === '"') return quoted(cursor, depth);
  const name = take(cursor, NAME) ?? take(cursor, NUMBER);
  if (name !== void 0) return name;
  if (cursor.text[cursor.at] !== "(") fail(cursor, "something that is no key");
  const from = cursor.at++;
  rest(cursor, true);
  cursor.at++;
  return cursor.text.slice(from, cursor.at).slice(0, LONGEST);
};
var object = (cursor, depth) => {
  const entries = [];
  const line = lineAt2(cursor);
  cursor.at++;
  for (; ; ) {
    skip(cursor, true);
    if (cursor.text[cursor.at] === "}") break;
    if (cursor.at >= cursor.text.length) fail(cursor, 'an object without its "}"');
    const at2 = lineAt2(cursor);
    const key = keyOf(cursor, depth);
    skip(cursor, false);
    if (take(cursor, /=(?!=)|:/y) === void 0) fail(cursor, "a key without a value");
    skip(cursor, true);
    entries.push({ key, line: at2, value: expression(cursor, false, depth + 1) });
    skip(cursor, true);
    if (cursor.text[cursor.at] === ",") cursor.at++;
  }
  cursor.at++;
  return { kind: "map", line, entries };
};
var PLAIN = /* @__PURE__ */ new Set([
  "jsonencode",
  "yamlencode",
  "tostring",
  "tonumber",
  "tobool",
  "sensitive",
  "nonsensitive",
  "trimspace",
  "tolist",
  "toset",
  "tomap",
  "jsondecode",
  "yamldecode"
]);
var call = (cursor, name, from, line, depth) => {
  const values = listOf(cursor, ")", depth);
  const [first] = values;
  if (first && values.length === 1 && PLAIN.has(name)) return first;
  if (name === "concat")
    return { kind: "list", line, items: values.flatMap((one) => one.kind === "list" ? one.items : [one]) };
  if (name === "merge" && values.every((one) => one.kind === "map"))
    return { kind: "map", line, entries: values.flatMap((one) => one.kind === "map" ? one.entries : []) };
  return computed(cursor, from, line);
};
var named = (cursor, line, depth) => {
  const from = cursor.at;
  const name = take(cursor, NAME) ?? "";
  take(cursor, /(?:::[A-Za-z_][\w-]*)+/y);
  if (cursor.text[cursor.at] === "(") {
    const value = call(cursor, name, from, line, depth);
    return take(cursor, TRAVERSAL) === void 0 ? value : computed(cursor, from, line);
  }
  if (/^(?:true|false|null)$/.test(name))
    return { kind: "scalar", line, value: name === "null" ? "" : name, style: "plain" };
  take(cursor, TRAVERSAL);
  return computed(cursor, from, line);
};
var primary = (cursor, depth) => {
  const line = lineAt2(cursor);
  const letter = cursor.text[cursor.at] ?? "";
  const from = cursor.at;
  if (letter === '"') return { kind: "scalar", line, value: quoted(cursor, depth), style: "quoted" };
  if (letter === "<") return heredoc(cursor) ?? fail(cursor, 'a "<" that begins no text');
  if (letter === "[" || letter === "{") {
    if (!/[[{]\s*for\s/y.test(cursor.text.slice(from, from + 200))) {
      if (letter === "{") return object(cursor, depth);
      return { kind: "list", line, items: listOf(cursor, "]", depth) };
    }
    cursor.at++;
    rest(cursor, true);
    while (cursor.text[cursor.at] === ",") {
      cursor.at++;
      rest(cursor, true);
    }
    cursor.at++;
    return computed(cursor, from, line);
  }
  const number = take(cursor, NUMBER);
  if (number !== void 0) return { kind: "scalar", line, value: number, style: "plain" };
  if (/[A-Za-z_]/.test(letter)) return named(cursor, line, depth);
  if (!/[(!-]/.test(letter)) fail(cursor, "something that is no expression");
  rest(cursor, false);
  return computed(cursor, from, line);
};
var ENDS = /[,\])}\n#]|\/\/|\/\*|$|\.\.\./y;
var expression = (cursor, inside, depth) => {
  if (depth > DEEPEST) fail(cursor, "it nests too deeply");
  const [from, line] = [cursor.at, lineAt2(cursor)];
  const value = primary(cursor, depth);
  const end = cursor.at;
  skip(cursor, inside);
  ENDS.lastIndex = cursor.at;
  if (cursor.at >= cursor.text.length || ENDS.test(cursor.text)) {
    if (!inside) cursor.at = end;
    return value;
  }
  rest(cursor, inside);
  return computed(cursor, from, line);
};
var LABELS = /[ \t]*(?:"([^"\n]{0,300})"|([A-Za-z_][\w-]*))/y;
var body = (cursor, close, depth) => {
  if (depth > DEEPEST) fail(cursor, "blocks that nest too deeply");
  const entries = [];
  const first = lineAt2(cursor);
  for (; ; ) {
    skip(cursor, true);
    const end = cursor.at >= cursor.text.length;
    if (end && close) fail(cursor, 'a block without its "}"');
    if (end || close && cursor.text[cursor.at] === "}") break;
    const line = lineAt2(cursor);
    const name = take(cursor, NAME) ?? fail(cursor, "something that begins neither a setting nor a block");
    skip(cursor, false);
    if (take(cursor, /=(?!=)/y) !== void 0) {
      skip(cursor, false);
      entries.push({ key: name, line, value: expression(cursor, false, depth + 1) });
      continue;
    }
    const labels = [name];
    for (let found = take(cursor, LABELS); found !== void 0; found = take(cursor, LABELS)) {
      labels.push(found.trim().replace(/^"|"$/g, ""));
      if (labels.length > 10) fail(cursor, "a block with too many names");
    }
    skip(cursor, false);
    if (cursor.text[cursor.at] !== "{") fail(cursor, 'a name that is followed by neither "=" nor "{"');
    cursor.at++;
    entries.push({ key: labels.join(LABEL), line, value: body(cursor, true, depth + 1) });
    cursor.at++;
  }
  return { kind: "map", line: first, entries };
};
var readHcl = (text) => {
  const conflict = conflictLine(text);
  if (conflict) return { line: conflict, why: "a merge conflict is not resolved" };
  const cursor = { text, at: 0, line: 1, counted: 0 };
  try {
    return body(cursor, false, 0);
  } catch (error) {
    if (error instanceof HclSyntax) return { line: cursor.line, why: error.message };
    return { line: cursor.line, why: "no HCL that can be read" };
  }
};
var isHcl = (read) => "kind" in read;

// src/readers/deployments/terraform-blocks.ts
var blocksOf = (node, type) => {
  if (node?.kind !== "map") return [];
  return node.entries.flatMap(({ key, line, value }) => {
    const [first, ...labels] = key.split(LABEL);
    if (first === "dynamic" && labels[0] === type) {
      const content = at(value, "content");
      return content ? [{ labels: [], line, body: content }] : [];
    }
    if (first !== type) return [];
    if (value.kind === "list") return value.items.map((body2) => ({ labels, line: body2.line, body: body2 }));
    return [{ labels, line, body: value }];
  });
};
var blockAt = (node, ...path) => path.reduce((from, type) => blocksOf(from, type)[0]?.body, node);
var camel = (text) => text.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
var LISTS = /* @__PURE__ */ new Map([
  ["container", "containers"],
  ["init_container", "initContainers"],
  ["volume", "volumes"],
  ["volume_mount", "volumeMounts"],
  ["env", "env"],
  ["env_from", "envFrom"],
  ["port", "ports"],
  ["rule", "rules"],
  ["path", "paths"]
]);
var RENAMED = /* @__PURE__ */ new Map([
  ["host_pid", "hostPID"],
  ["host_ipc", "hostIPC"],
  ["host_ip", "hostIP"],
  ["load_balancer_source_ranges", "loadBalancerSourceRanges"]
]);
var FREE = /* @__PURE__ */ new Set([
  "labels",
  "annotations",
  "selector",
  "match_labels",
  "limits",
  "requests",
  "data"
]);
var DEEPEST2 = 40;
var manifestNode = (node, depth = 0) => {
  if (depth > DEEPEST2) return node;
  if (node.kind === "list") return { ...node, items: node.items.map((item) => manifestNode(item, depth + 1)) };
  if (node.kind !== "map") return node;
  const entries = /* @__PURE__ */ new Map();
  for (const { key, line, value } of node.entries) {
    const [first = "", second = ""] = key.split(LABEL);
    const type = first === "dynamic" ? second : first;
    const inner = first === "dynamic" ? at(value, "content") ?? value : value;
    const list = inner.kind === "map" ? LISTS.get(type) : void 0;
    if (FREE.has(type) && inner.kind === "map" && type !== "selector") {
      entries.set(type === "match_labels" ? "matchLabels" : type, { key: camel(type), line, value: inner });
    } else if (list) {
      const known = entries.get(list)?.value;
      const items = known?.kind === "list" ? known.items : [];
      const item = manifestNode(inner, depth + 1);
      entries.set(list, { key: list, line, value: { kind: "list", line, items: [...items, item] } });
    } else {
      const name = RENAMED.get(type) ?? camel(type);
      const plain = type === "selector" ? inner : manifestNode(inner, depth + 1);
      entries.set(name, { key: name, line, value: plain });
    }
  }
  return { ...node, entries: [...entries.values()] };
};

// src/readers/deployments/terraform-containers.ts
var isTrue = (node) => node?.kind === "scalar" && node.value === "true";
var names = (node, { type, name }) => node?.kind === "scalar" && node.value.length < 500 && node.value.replace(/["[\]]/g, "").includes(`${type}.${name}.`);
var begin = ({ sheet }, service, line) => draft({ path: sheet.path, service, from: "terraform", standing: sheet.stand(line) });
var setImage = (one, image, sheet) => {
  if (image?.kind !== "scalar" || !image.value) return;
  one.image = deployedImage(withHoles(image.value), image.value, sheet.stand(image.line));
};
var setCommands = (one, sheet, ...parts) => {
  const words = parts.flatMap((part) => argumentsOf(part)).map(({ text, line }) => argument(withHoles(text), line));
  if (words.length) one.commands.push({ words, stand: sheet.stand });
};
var pairs = (one, node, sheet) => {
  if (node?.kind === "map") {
    for (const { key, value } of node.entries) one.environment.set(key, literal(value, sheet));
  }
  for (const item of itemsAt(node)) {
    const [, key, value] = item.kind === "scalar" ? /^([^=]{1,200})=([\s\S]*)$/.exec(item.value) ?? [] : [];
    if (key && value !== void 0 && item.kind === "scalar")
      one.environment.set(key, literal({ ...item, value }, sheet));
  }
};
var may = (one, sheet, is, node, bad) => {
  if (node?.kind === "scalar" && bad.test(node.value))
    one.privileges.push({ is, value: node.value, ...sheet.stand(node.line) });
};
var dockerMounts = (one, body2, { stand }) => {
  for (const { body: volume } of blocksOf(body2, "volumes")) {
    const [host, name] = [at(volume, "host_path"), at(volume, "volume_name")];
    const source = host ?? name;
    if (source?.kind !== "scalar") continue;
    const readOnly = isTrue(at(volume, "read_only"));
    const target = textAt(volume, "container_path") ?? "";
    one.mounts.push({
      source: source.value,
      target,
      readOnly,
      host: host !== void 0,
      ...stand(source.line)
    });
  }
  for (const { body: mount } of blocksOf(body2, "mounts")) {
    const source = at(mount, "source");
    if (source?.kind !== "scalar") continue;
    const readOnly = isTrue(at(mount, "read_only"));
    const host = textAt(mount, "type") === "bind";
    one.mounts.push({
      source: source.value,
      target: textAt(mount, "target") ?? "",
      readOnly,
      host,
      ...stand(source.line)
    });
  }
};
var dockerPorts = (one, body2, { stand }) => {
  for (const { body: port, line } of blocksOf(body2, "ports")) {
    const [target, published, address] = [
      Number(textAt(port, "internal")),
      at(port, "external"),
      textAt(port, "ip")
    ];
    one.ports.push({
      how: "published",
      ...Number.isInteger(target) ? { target } : {},
      ...published?.kind === "scalar" ? { published: published.value } : {},
      ...address ? { address } : {},
      ...stand(published?.line ?? line)
    });
  }
};
var dockerContainer = (resource, module) => {
  const { body: body2, name, line } = resource;
  const { sheet, resources } = module;
  const one = begin(module, name, line);
  const image = at(body2, "image");
  const own = resources.find((other) => other.type === "docker_image" && names(image, other));
  setImage(one, own ? at(own.body, "name") : image, sheet);
  pairs(one, at(body2, "env"), sheet);
  dockerPorts(one, body2, sheet);
  dockerMounts(one, body2, sheet);
  setCommands(one, sheet, at(body2, "entrypoint"), at(body2, "command"));
  may(one, sheet, "privileged", at(body2, "privileged"), /^true$/);
  may(one, sheet, "user", at(body2, "user"), /^(?:0|root)(?::|$)/);
  may(one, sheet, "pid", at(body2, "pid_mode"), /^host$/);
  may(one, sheet, "ipc", at(body2, "ipc_mode"), /^host$/);
  const network = at(body2, "network_mode");
  may(one, sheet, "network", network, /^host$/);
  if (network?.kind === "scalar" && network.value === "host")
    one.ports.push({ how: "host-network", ...sheet.stand(network.line) });
  for (const item of itemsAt(blockAt(body2, "capabilities"), "add")) may(one, sheet, "capability", item, /./);
  for (const item of itemsAt(body2, "security_opts"))
    may(one, sheet, "seccomp", item, /^seccomp[=:]unconfined$/);
  one.hardening = {
    memory: at(body2, "memory") !== void 0,
    cpus: at(body2, "cpus") !== void 0 || at(body2, "cpu_set") !== void 0,
    readOnlyRoot: isTrue(at(body2, "read_only")),
    noNewPrivileges: itemsAt(body2, "security_opts").some(
      (item) => item.kind === "scalar" && /^no-new-privileges(?:[:=]true)?$/.test(item.value)
    )
  };
  return [one];
};
var taskVolumes = (body2) => new Map(
  blocksOf(body2, "volume").flatMap(({ body: volume }) => {
    const [name, path] = [textAt(volume, "name"), at(volume, "host_path")];
    return name && path ? [[name, path]] : [];
  })
);
var taskContainer = (node, { body: body2, name }, module, open) => {
  const { sheet } = module;
  const one = begin(module, `${name}/${textAt(node, "name") ?? "container"}`, node.line);
  setImage(one, at(node, "image"), sheet);
  for (const entry of itemsAt(node, "environment")) {
    const [key, value] = [textAt(entry, "name"), at(entry, "value")];
    if (key && value) one.environment.set(key, literal(value, sheet));
  }
  for (const entry of itemsAt(node, "secrets")) {
    const key = textAt(entry, "name");
    if (key) one.environment.set(key, { value: "", by: "secret", ...sheet.stand(entry.line) });
  }
  const mode = textAt(body2, "network_mode") ?? "bridge";
  for (const entry of itemsAt(node, "portMappings")) {
    const [target, host] = [Number(textAt(entry, "containerPort")), at(entry, "hostPort")];
    const inside = Number.isInteger(target) ? { target } : {};
    if (open) one.ports.push({ how: "public-endpoint", ...inside, ...sheet.stand(open.line) });
    else if (mode === "bridge" && host?.kind === "scalar" && host.value !== "0")
      one.ports.push({ how: "published", published: host.value, ...inside, ...sheet.stand(host.line) });
  }
  const network = at(body2, "network_mode");
  if (mode === "host" && network) {
    one.privileges.push({ is: "network", value: "host", ...sheet.stand(network.line) });
    one.ports.push({ how: "host-network", ...sheet.stand(network.line) });
  }
  may(one, sheet, "privileged", at(node, "privileged"), /^true$/);
  may(one, sheet, "user", at(node, "user"), /^(?:0|root)(?::|$)/);
  for (const item of itemsAt(node, "linuxParameters", "capabilities", "add"))
    may(one, sheet, "capability", item, /./);
  const volumes = taskVolumes(body2);
  for (const mount of itemsAt(node, "mountPoints")) {
    const path = volumes.get(textAt(mount, "sourceVolume") ?? "");
    if (path?.kind !== "scalar") continue;
    const readOnly = isTrue(at(mount, "readOnly"));
    const target = textAt(mount, "containerPath") ?? "";
    one.mounts.push({ source: path.value, target, readOnly, host: true, ...sheet.stand(path.line) });
  }
  setCommands(one, sheet, at(node, "entryPoint"), at(node, "command"));
  return one;
};
var taskDefinition = (resource, module, definitions) => {
  const service = module.resources.find(
    ({ type, body: body2 }) => type === "aws_ecs_service" && names(at(body2, "task_definition"), resource)
  );
  const address = at(blockAt(service?.body, "network_configuration"), "assign_public_ip");
  const open = address && isTrue(address) ? address : void 0;
  const drafts = definitions.slice(0, 50).map((node) => taskContainer(node, resource, module, open));
  if (open && drafts.every(({ ports }) => ports.length === 0))
    for (const { ports } of drafts) ports.push({ how: "public-endpoint", ...module.sheet.stand(open.line) });
  return drafts;
};
var isEverybody = (node) => node?.kind === "scalar" ? node.value === "allUsers" : itemsAt(node).some(isEverybody);
var invokers = (resource, { resources }) => {
  for (const { type, body: body2 } of resources) {
    if (!/^google_cloud_run(?:_v2)?_service_iam_(?:member|binding)$/.test(type)) continue;
    const member = at(body2, "member") ?? at(body2, "members");
    const service = at(body2, "service") ?? at(body2, "name");
    const same = names(service, resource) || service?.kind === "scalar" && service.value === textAt(resource.body, "name");
    if (same && member && isEverybody(member)) return member;
  }
  const disabled = at(resource.body, "invoker_iam_disabled");
  return disabled && isTrue(disabled) ? disabled : void 0;
};
var runEnvironment = (one, { body: body2 }, sheet) => {
  for (const { body: entry } of blocksOf(body2, "env")) {
    const name = textAt(entry, "name");
    const value = at(entry, "value");
    if (name && value) one.environment.set(name, literal(value, sheet));
    else if (name) one.environment.set(name, { value: "", by: "secret", ...sheet.stand(entry.line) });
  }
};
var cloudRun = (resource, module) => {
  const { body: body2, name } = resource;
  const { sheet } = module;
  const template2 = blockAt(body2, "template");
  const containers = blocksOf(blockAt(template2, "spec") ?? template2, "containers");
  const inner = /INTERNAL/.test(textAt(body2, "ingress") ?? "");
  const open = inner ? void 0 : invokers(resource, module);
  return containers.map((container, index) => {
    const one = begin(
      module,
      index ? `${name}/${textAt(container.body, "name") ?? index}` : name,
      container.line
    );
    setImage(one, at(container.body, "image"), sheet);
    runEnvironment(one, container, sheet);
    setCommands(one, sheet, at(container.body, "command"), at(container.body, "args"));
    const target = Number(textAt(blockAt(container.body, "ports"), "container_port"));
    if (open && index === 0)
      one.ports.push({ how: "public-endpoint", ...target ? { target } : {}, ...sheet.stand(open.line) });
    return one;
  });
};
var containerGroup = (resource, module) => {
  const { body: body2, name, line } = resource;
  const { sheet } = module;
  const kind = at(body2, "ip_address_type");
  const closed = kind?.kind === "scalar" && /^(?:private|none)$/i.test(kind.value);
  return blocksOf(body2, "container").map((container, index) => {
    const service = index ? `${name}/${textAt(container.body, "name") ?? index}` : name;
    const one = begin(module, service, container.line);
    setImage(one, at(container.body, "image"), sheet);
    pairs(one, at(container.body, "environment_variables"), sheet);
    const hidden = at(container.body, "secure_environment_variables");
    if (hidden?.kind === "map") {
      for (const { key, line: at2 } of hidden.entries)
        one.environment.set(key, { value: "", by: "secret", ...sheet.stand(at2) });
    }
    setCommands(one, sheet, at(container.body, "commands"));
    for (const port of closed ? [] : blocksOf(container.body, "ports")) {
      const target = Number(textAt(port.body, "port"));
      one.ports.push({
        how: "public-endpoint",
        ...target ? { target } : {},
        ...sheet.stand(kind?.line ?? line)
      });
    }
    return one;
  });
};

// src/readers/deployments/terraform-values.ts
import { posix } from "node:path";
var WHOLE = /^\$\{\s*(var|local)\.([\w-]{1,100})\s*\}$/;
var PART = /(?<!\$)\$\{\s*(var|local)\.([\w-]{1,100})\s*\}/g;
var DEEPEST3 = 40;
var MOST = 1e5;
var LONGEST2 = 2e4;
var hclOf = (text) => {
  const read = readHcl(text);
  return isHcl(read) ? [read] : [];
};
var knownIn = (modules, settings) => {
  const known = /* @__PURE__ */ new Map();
  for (const module of modules) {
    for (const { labels, body: body2 } of blocksOf(module, "variable")) {
      const fallback = at(body2, "default");
      if (labels[0] && fallback) known.set(`var.${labels[0]}`, fallback);
    }
    for (const { body: body2 } of blocksOf(module, "locals")) {
      if (body2.kind === "map") for (const { key, value } of body2.entries) known.set(`local.${key}`, value);
    }
  }
  for (const file of settings) {
    if (file.kind === "map") {
      for (const { key, value } of file.entries) if (!key.includes(LABEL)) known.set(`var.${key}`, value);
    }
  }
  return known;
};
var textOf = (text, state, depth) => text.replace(PART, (all, kind, name) => {
  const found = state.known.get(`${kind}.${name}`);
  if (found?.kind !== "scalar" || depth > 8 || state.left-- <= 0) return all;
  return textOf(found.value, state, depth + 1);
});
var resolve = (node, state, depth) => {
  if (state.left-- <= 0 || depth > DEEPEST3) return node;
  if (node.kind === "scalar") {
    if (!node.value.includes("${")) return node;
    const [, kind, name] = WHOLE.exec(node.value.slice(0, 200)) ?? [];
    const found = kind ? state.known.get(`${kind}.${name}`) : void 0;
    if (found) return resolve(found, state, depth + 1);
    return { ...node, value: textOf(node.value, state, 0).slice(0, LONGEST2) };
  }
  if (node.kind === "list") return { ...node, items: node.items.map((item) => resolve(item, state, depth + 1)) };
  const entries = node.entries.map((entry) => ({
    ...entry,
    value: resolve(entry.value, state, depth + 1)
  }));
  return { ...node, entries };
};
var resolved = (node, known) => resolve(node, { known, left: MOST }, 0);
var variableFiles = ({ path }) => ["variables.tf", "vars.tf", "locals.tf", "terraform.tfvars"].map((name) => posix.join(posix.dirname(path), name)).filter((name) => name !== path);

// src/readers/deployments/terraform.ts
var MOST2 = 2e3;
var RUNS = /^[ \t]*resource\s+"(?:docker_container|helm_release|aws_ecs_task_definition|google_cloud_run\w*|azurerm_container_group|kubernetes_\w+|kubectl_manifest)"/m;
var KINDS = /* @__PURE__ */ new Map([
  ["deployment", ["apps/v1", "Deployment"]],
  ["stateful_set", ["apps/v1", "StatefulSet"]],
  ["daemonset", ["apps/v1", "DaemonSet"]],
  ["daemon_set", ["apps/v1", "DaemonSet"]],
  ["job", ["batch/v1", "Job"]],
  ["cron_job", ["batch/v1", "CronJob"]],
  ["pod", ["v1", "Pod"]],
  ["replication_controller", ["v1", "ReplicationController"]],
  ["service", ["v1", "Service"]],
  ["ingress", ["networking.k8s.io/v1", "Ingress"]],
  ["config_map", ["v1", "ConfigMap"]],
  ["secret", ["v1", "Secret"]]
]);
var scalar = (value, line) => ({ kind: "scalar", line, value, style: "plain" });
var objectOf = ({ type, body: body2, line }, joint) => {
  if (type === "kubernetes_manifest") {
    const manifest = at(body2, "manifest");
    return manifest ? manifestsOf([innerYaml(manifest) ?? manifest], joint) : [];
  }
  if (type === "kubectl_manifest") {
    const inner = innerYaml(at(body2, "yaml_body"));
    return inner ? manifestsOf([inner], joint) : [];
  }
  const [version, kind] = KINDS.get(type.replace(/^kubernetes_/, "").replace(/_v\d(?:beta\d)?$/, "")) ?? [];
  if (!version || !kind) return [];
  const node = manifestNode(body2);
  if (node.kind !== "map") return [];
  const entries = [
    ...node.entries,
    { key: "apiVersion", line, value: scalar(version, line) },
    { key: "kind", line, value: scalar(kind, line) }
  ];
  return manifestsOf([{ ...node, entries }], joint);
};
var FILE = /^\$\{\s*file\("(?:\$\{path\.(?:module|root)\}\/|\.\/)?([\w./-]{1,200})"\)\s*\}$/;
var valuesOf = (node, path, beside, joint) => {
  if (node.kind === "map") return node;
  if (node.kind !== "scalar") return void 0;
  const [, name] = FILE.exec(node.value.slice(0, 400)) ?? [];
  if (!name) return innerYaml(node);
  const file = beside.get(posix2.normalize(posix2.join(posix2.dirname(path), name)));
  return file ? joint.add(file)[0] : void 0;
};
var EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
var release = (resource, { sheet }, beside, joint) => {
  const { body: body2, name, line } = resource;
  const chart = textAt(body2, "chart");
  if (!chart || chart.includes("${")) return [];
  const [version, repository] = [at(body2, "version"), textAt(body2, "repository")];
  const exact = version?.kind === "scalar" && EXACT.test(version.value) ? { version: version.value } : {};
  const sets = ["set", "set_sensitive", "set_list"].flatMap(
    (type) => blocksOf(body2, type).map(({ body: one }) => {
      const [key, value] = [textAt(one, "name"), at(one, "value")];
      return key && key.length < 300 && value ? parameter(key, value) : void 0;
    })
  );
  const values = itemsAt(body2, "values").map((one) => valuesOf(one, sheet.path, beside, joint));
  const raw = {
    name: chart.slice(chart.lastIndexOf("/") + 1),
    ...repository ? { repository } : {},
    ...exact,
    standing: sheet.stand(version?.line ?? at(body2, "chart")?.line ?? line)
  };
  const settings = { name, chart: raw, sheet, dependencies: /* @__PURE__ */ new Map(), from: "terraform" };
  return servicesIn(layered([...values, ...sets]), settings, line);
};
var definitionsOf = (node) => {
  if (node?.kind !== "scalar") return itemsAt(node);
  const read = readYaml(node.value);
  return isYaml(read) ? itemsAt(innerYaml(node)) : [];
};
var isOff = (body2) => textAt(body2, "count") === "0";
var draftsOf = (module, beside, joint) => {
  const plain = module.resources.flatMap((resource) => {
    const { type, body: body2 } = resource;
    if (type === "docker_container") return dockerContainer(resource, module);
    if (type === "helm_release") return release(resource, module, beside, joint);
    if (type === "aws_ecs_task_definition")
      return taskDefinition(resource, module, definitionsOf(at(body2, "container_definitions")));
    if (/^google_cloud_run(?:_v2)?_service$/.test(type)) return cloudRun(resource, module);
    return type === "azurerm_container_group" ? containerGroup(resource, module) : [];
  });
  const manifests = module.resources.flatMap((resource) => objectOf(resource, joint));
  const workloads = workloadsOf(manifests, storeOf(manifests));
  openRoutes(manifests, workloads);
  const pods = workloads.flatMap(({ containers }) => containers.map(({ service }) => service));
  return [...plain, ...pods.map((one) => ({ ...one, from: "terraform" }))];
};
var resourcesOf = (root) => blocksOf(root, "resource").slice(0, MOST2).flatMap(
  ({ labels: [type, name], line, body: body2 }) => type && name && !isOff(body2) ? [{ type, name, line, body: body2 }] : []
);
var namedFiles = ({ path, text }) => [...text.matchAll(/\bfile\("(?:\$\{path\.(?:module|root)\}\/|\.\/)?([\w./-]{1,200}\.ya?ml)"\)/g)].slice(0, 20).map(([, name = ""]) => posix2.normalize(posix2.join(posix2.dirname(path), name)));
var terraform = {
  id: "terraform",
  wants: (file) => RUNS.test(file.text) ? [...variableFiles(file), ...namedFiles(file)] : [],
  *read(file, beside = /* @__PURE__ */ new Map()) {
    const read = readHcl(file.text);
    if (!isHcl(read)) {
      yield unreadFile(
        file.path,
        read.line,
        lineAt(file.text, read.line),
        `no valid HCL: ${read.why}`,
        "config"
      );
      return;
    }
    const joint = jointOf(file.path);
    const [root = read] = joint.add(file, () => [read]);
    const around = variableFiles(file).flatMap((path) => {
      const one = beside.get(path);
      return one ? [{ path, nodes: joint.add(one, hclOf) }] : [];
    });
    const isVariables = (path) => path.endsWith(".tfvars");
    const modules = [...around.flatMap(({ path, nodes }) => isVariables(path) ? [] : nodes), root];
    const known = knownIn(
      modules,
      around.flatMap(({ path, nodes }) => isVariables(path) ? nodes : [])
    );
    const resources = resourcesOf(root).map((one) => ({ ...one, body: resolved(one.body, known) }));
    yield* withUnknown(draftsOf({ sheet: joint, resources }, beside, joint), file.path);
  }
};
export {
  terraform
};
