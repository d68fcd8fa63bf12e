import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  builtBy,
  hardeningOf,
  isInternal,
  mountsOf,
  privilegesOf,
  servicesOf
} from "./chunk-AAZ257EJ.js";
import {
  resolved,
  startOf,
  treeOf
} from "./chunk-UQUSNVUI.js";
import {
  environmentFile
} from "./chunk-26YCSL5X.js";
import {
  kindOf,
  settingsIn
} from "./chunk-Y2O7TZWM.js";
import {
  effective,
  flattened,
  itemsOf,
  lastOf,
  scalarOf,
  sizeOf
} from "./chunk-NU6CRX4H.js";
import {
  interpolate,
  shown
} from "./chunk-CBFFDP2I.js";
import {
  deployedImage,
  deployment
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import {
  argumentsOf,
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import "./chunk-KTQJPAZL.js";
import "./chunk-KOR5GHRF.js";
import "./chunk-XFZXL7CM.js";
import "./chunk-PFPDVUXN.js";
import "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/compose/environment.ts
var passedOn = (name, line, { source }) => {
  const known = source.variables.get(name);
  return [name, known ?? { value: `\${${name}}`, by: "unresolved", ...source.stand(line) }];
};
function* written(part) {
  const { node, source } = part;
  if (node.kind === "list") {
    for (const item of node.items) {
      if (item.kind !== "scalar") continue;
      const equals = item.value.indexOf("=");
      if (equals < 0) yield passedOn(item.value.trim().slice(0, 200), item.line, part);
      else {
        const value = effective(item.value.slice(equals + 1), source.stand(item.line), source.variables);
        yield [item.value.slice(0, equals).trim().slice(0, 200), value];
      }
    }
  }
  for (const { key, line, value } of flattened(node)) {
    if (value.kind !== "scalar") continue;
    const nothing = value.value === "" && value.style === "plain";
    if (nothing || /^~$|^null$/i.test(value.style === "plain" ? value.value : ""))
      yield passedOn(key, line, part);
    else yield [key.slice(0, 200), effective(value.value, source.stand(line), source.variables)];
  }
}
var listed = (node) => {
  if (node.kind === "scalar") return [{ path: node.value, line: node.line }];
  if (node.kind === "map") return [{ path: textAt(node, "path") ?? "", line: node.line }];
  return node.items.slice(0, 50).flatMap((item) => item.kind === "list" ? [] : listed(item));
};
function* fromFiles(part, tree) {
  for (const { path, line } of listed(part.node)) {
    const text = interpolate(path, part.source.variables).text;
    const known = text.includes(HOLE) ? void 0 : resolved(part.source.folder, text);
    const file = known && tree.file(known);
    if (file) yield* environmentFile(file);
    else yield ["field:env_file", { value: path.slice(0, 200), by: "unresolved", ...part.source.stand(line) }];
  }
}
var environmentOf = (parts, tree) => {
  const files = (parts.get("env_file") ?? []).flatMap((part) => [...fromFiles(part, tree)]);
  return [...files, ...(parts.get("environment") ?? []).flatMap((part) => [...written(part)])].filter(
    ([name]) => name
  );
};

// src/readers/deployments/compose/mounted.ts
var CONFIG = /\.(?:ya?ml|toml|properties|cfg|ini|json|py)$/i;
var MOST = 20;
var fromMounts = (mounts) => mounts.flatMap(({ source, target, host, at: at2 }) => {
  const folder = at2.path.split("/").slice(0, -1).join("/");
  const path = host && CONFIG.test(source) ? resolved(folder, source) : void 0;
  return path === void 0 ? [] : [{ path, target }];
});
var fromConfigs = (parts, configs) => itemsOf(parts, "configs").flatMap(({ node }) => {
  const name = node.kind === "scalar" ? node.value : textAt(node, "source") ?? "";
  const path = configs.get(name);
  return path === void 0 ? [] : [{ path, target: textAt(node, "target") ?? path }];
});
var configsOf = (parts, mounts, configs, tree) => [...fromMounts(mounts), ...fromConfigs(parts, configs)].slice(0, MOST).flatMap(({ path, target }) => {
  const file = tree.file(path);
  const kind = file && kindOf([path, target], file.text);
  const read = file && kind ? settingsIn(file, kind) : void 0;
  return read && "settings" in read ? read.settings : [];
});

// src/readers/deployments/compose/ports.ts
var MOST2 = 20;
var LONGEST = 300;
var split = (text) => {
  const parts = text.split(":");
  const target = parts.pop() ?? "";
  if (parts.length === 0) return { target };
  const published = parts.pop() ?? "";
  const address = parts.join(":").replace(/^\[|\]$/g, "");
  return { target, published, ...address ? { address } : {} };
};
var targets = (text) => {
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text ?? "") ?? [];
  if (!from) return [void 0];
  const [first, last] = [Number(from), Number(to)];
  const count = last - first + 1;
  return count >= 1 && count <= MOST2 ? Array.from({ length: count }, (_, index) => first + index) : [void 0];
};
var shown2 = (text, written2) => text?.includes(HOLE) ? written2.slice(0, LONGEST) : text || void 0;
function* portsOf({ address, published, target }, written2, part, line) {
  const host = shown2(address, written2.address ?? "");
  const out = shown2(published, written2.published ?? "");
  for (const one of targets(target)) {
    yield {
      how: "published",
      ...one === void 0 ? {} : { target: one },
      ...out ? { published: out } : {},
      ...host ? { address: host } : {},
      ...part.source.stand(line)
    };
  }
}
function* short(node, part) {
  if (node.kind !== "scalar" || node.value.length > LONGEST) return;
  const text = interpolate(node.value, part.source.variables).text.trim();
  const [bound = "", protocol = "tcp"] = text.split("/");
  if (!bound || protocol.toLowerCase() === "udp") return;
  const written2 = { address: node.value, published: node.value.replace(/:[^:]*$/, "") };
  yield* portsOf(split(bound), written2, part, node.line);
}
function* long(node, part) {
  const written2 = (key) => textAt(node, key);
  const known = (key) => {
    const text = written2(key);
    return text === void 0 ? void 0 : interpolate(text, part.source.variables).text.trim();
  };
  if (known("protocol")?.toLowerCase() === "udp") return;
  const [target, published, address] = [known("target"), known("published"), known("host_ip")];
  if (target === void 0 && published === void 0) return;
  const bound = {
    ...target === void 0 ? {} : { target },
    ...published ? { published } : {},
    ...address ? { address } : {}
  };
  const line = (at(node, "published") ?? at(node, "target") ?? node).line;
  const own = { address: written2("host_ip") ?? "", published: written2("published") ?? "" };
  yield* portsOf(bound, own, part, line);
}
var publishedPorts = (parts) => itemsOf(parts, "ports").flatMap(({ node, part }) => [
  ...node.kind === "map" ? long(node, part) : short(node, part)
]);

// src/readers/deployments/compose/routed.ts
var labelsOf = (parts) => (parts.get("labels") ?? []).flatMap(({ node, source }) => {
  const known = (text) => interpolate(text.slice(0, 1e3), source.variables).text;
  if (node.kind === "list") {
    return node.items.slice(0, 500).flatMap((item) => {
      if (item.kind !== "scalar") return [];
      const text = known(item.value);
      const equals = text.indexOf("=");
      const [name, value] = equals < 0 ? [text, ""] : [text.slice(0, equals), text.slice(equals + 1)];
      return [{ name, value, standing: source.stand(item.line) }];
    });
  }
  return flattened(node).flatMap(
    ({ key, line, value }) => value.kind === "scalar" ? [{ name: key, value: known(value.value), standing: source.stand(line) }] : []
  );
});
var ASKS = /auth|oidc|oauth|sso|login|allow-?list|white-?list|forward/i;
var guardOf = (labels) => labels.find(
  ({ name, value }) => /\.middlewares(?:\.[\w-]+\.(?:basicauth|digestauth|forwardauth|ipallowlist|ipwhitelist)\b|$)/i.test(
    name
  ) && (ASKS.test(value) || ASKS.test(name))
)?.value ?? labels.find(({ name }) => /^caddy.*\.(?:basic_?auth|forward_auth|authorize)/i.test(name))?.name;
var routedPorts = (parts) => {
  const labels = labelsOf(parts);
  const off = labels.some(({ name, value }) => name === "traefik.enable" && /^false$/i.test(value));
  const rule = (off ? void 0 : labels.find(({ name }) => /^traefik\.(?:http|tcp)\.routers\.[^.]{1,100}\.rule$/i.test(name))) ?? labels.find(({ name }) => /^caddy(?:_\d{1,3})?$/.test(name));
  if (!rule) return [];
  const port = labels.find(({ name }) => /\.loadbalancer\.server\.port$/i.test(name))?.value;
  const guard = guardOf(labels);
  return [
    {
      how: "ingress",
      ...port && /^\d{1,5}$/.test(port) ? { target: Number(port) } : {},
      published: rule.value.slice(0, 200),
      ...guard === void 0 ? {} : { guard: guard.slice(0, 200) },
      ...rule.standing
    }
  ];
};

// src/readers/deployments/compose/shell-words.ts
var MOST3 = 2e3;
var shellWords = ({ text, lineOf }) => {
  const found2 = [];
  let word = "";
  let begin = -1;
  let quote = "";
  const end = () => {
    if (begin >= 0) found2.push(argument(word, lineOf(begin)));
    word = "";
    begin = -1;
  };
  for (let at2 = 0; at2 < text.length && found2.length < MOST3; at2++) {
    const letter = text[at2] ?? "";
    const next = text[at2 + 1] ?? "";
    if (letter === "\\" && next === "\n") {
      at2++;
      if (!quote) end();
      else word += "\\\n";
    } else if (quote === "" && /\s/.test(letter)) end();
    else if (quote === "" && (letter === '"' || letter === "'")) {
      if (begin < 0) begin = at2;
      quote = letter;
    } else if (letter === quote && quote) quote = "";
    else {
      if (begin < 0) begin = at2;
      const escapes = letter === "\\" && (quote === "" || quote === '"' && (next === '"' || next === "\\"));
      if (escapes) at2++;
      word += escapes ? next : letter;
    }
  }
  end();
  return found2;
};

// src/readers/deployments/compose-services.ts
var imageIn = (parts) => {
  const part = lastOf(parts, "image");
  if (part?.node.kind !== "scalar") return void 0;
  const { node, source } = part;
  const { text } = interpolate(node.value, source.variables);
  return deployedImage(text, node.value, source.stand(node.line));
};
var wordsOf = ({ node, source }) => {
  const known = ({ text: text2, line }) => {
    const value = interpolate(text2, source.variables).text;
    return { ...argument(value, line), written: shown(value) };
  };
  if (node.kind !== "scalar") return argumentsOf(node).map(known);
  const { text, lineOf } = shellText(node);
  const plain = interpolate(text, source.variables).text;
  const block = node.style === "literal" || node.style === "folded";
  const words = shellWords({ text: plain, lineOf: block ? lineFinder(plain, node.line) : lineOf });
  return words.map((word) => ({ ...word, written: shown(word.text) }));
};
var commandIn = (parts, key) => {
  const part = lastOf(parts, key);
  const words = part ? wordsOf(part) : [];
  return part && words.length > 0 ? { words, stand: part.source.stand } : void 0;
};
var commandsOf = (parts, built) => {
  const entrypoint = commandIn(parts, "entrypoint");
  const command = commandIn(parts, "command");
  return startOf(entrypoint ?? built?.entrypoint, command ?? (entrypoint ? void 0 : built?.command));
};
var proxied = (environment) => {
  const known = new Map(environment);
  const host = known.get("VIRTUAL_HOST");
  if (!host?.value) return [];
  const port = known.get("VIRTUAL_PORT")?.value ?? "";
  const { value, at: at2, line } = host;
  return [
    {
      how: "ingress",
      .../^\d{1,5}$/.test(port) ? { target: Number(port) } : {},
      published: value.slice(0, 200),
      at: at2,
      ...line === void 0 ? {} : { line }
    }
  ];
};
var portsOf2 = ({ parts, internal }, others) => {
  const mode = scalarOf(parts, "network_mode");
  if (mode?.value === "host") {
    const { at: at2, line } = mode;
    return [{ how: "host-network", at: at2, ...line === void 0 ? {} : { line } }];
  }
  const [, shared] = /^service:(.{1,200})$/.exec(mode?.value ?? "") ?? [];
  const other = shared === void 0 ? void 0 : others.get(shared);
  if (other) return isInternal(other.parts, other.internal) ? [] : publishedPorts(other.parts);
  if (mode?.value === "none" || isInternal(parts, internal)) return [];
  return [...publishedPorts(parts), ...routedPorts(parts)];
};
var privilegesIn = (parts, built) => {
  const own = [...privilegesOf(parts)];
  const user = built?.user;
  return user && !own.some(({ is }) => is === "user") ? [...own, user] : own;
};
var deploymentOf = (service, others, tree) => {
  const { name, line, source, parts } = service;
  const built = builtBy(parts, tree);
  const image = built?.image ?? imageIn(parts);
  const mounts = mountsOf(parts);
  const environment = [...built?.environment ?? [], ...environmentOf(parts, tree)];
  return deployment({
    path: source.file.path,
    service: name.slice(0, 200),
    from: "compose",
    standing: source.stand(line),
    image,
    environment,
    settings: configsOf(parts, mounts, service.configs, tree),
    commands: commandsOf(parts, built),
    ports: [...portsOf2(service, others), ...proxied(environment)],
    mounts,
    privileges: privilegesIn(parts, built),
    hardening: hardeningOf(parts),
    ...built ? { packages: built.packages } : {},
    ...parts.has("build") ? { built: true } : {}
  });
};
var SECRET = /KEY|TOKEN|SECRET|PASS|CREDENTIAL|SALT|DSN|_URL|_URI|AUTH/i;
var openOf = ({
  component,
  image,
  settings,
  ports
}) => {
  if (!component) return [];
  return [
    ...image?.unresolved ? [[image.written, image.at]] : [],
    ...ports.flatMap(
      ({ address, published, at: at2 }) => [address, published].flatMap((text) => text?.includes("$") ? [[text, at2]] : [])
    ),
    ...[...settings].flatMap(
      ([name, { by, at: at2 }]) => by === "unresolved" && !SECRET.test(name) && !name.startsWith("field:") ? [[name, at2]] : []
    )
  ];
};
function* noticeOf(deployments, { path }) {
  const open = deployments.flatMap(openOf).filter(([, at2]) => at2.path === path);
  const [first] = open;
  if (!first) return;
  const names = [...new Set(open.map(([name]) => name))];
  const shown3 = names.slice(0, 5).join(", ");
  const why = "variables that are set elsewhere decide it; expected a default, or an .env file beside";
  yield { ...unread(first[1], names.length > 5 ? `${shown3} …` : shown3, why, "config"), minor: true };
}
var withBeside = (deployments) => {
  const beside = [...new Set(deployments.flatMap(({ component }) => component ?? []))];
  if (beside.length === 0) return deployments;
  return deployments.map((one) => one.component === void 0 ? { ...one, beside } : one);
};
var MOST_ENTRIES = 1e5;
var found = (file, tree) => {
  const { services, told } = servicesOf(file, tree);
  const others = new Map(services.map((service) => [service.name, service]));
  const deployments = [];
  const cut = [];
  let left = MOST_ENTRIES;
  for (const service of services) {
    left -= sizeOf(service.parts);
    if (left < 0) {
      const why = `the services share more than ${MOST_ENTRIES.toLocaleString("en")} entries, which are not read`;
      cut.push(unread(service.source.stand(service.line).at, service.name, why, "config"));
      break;
    }
    const one = deploymentOf(service, others, tree);
    left -= one.settings.size;
    deployments.push(one);
  }
  return [...withBeside(deployments), ...told, ...cut, ...noticeOf(deployments, file)];
};
var composeServices = {
  id: "compose-services",
  read(file, beside = /* @__PURE__ */ new Map()) {
    const read = yamlFile(file);
    if ("lost" in read) return [read.lost];
    return found(file, treeOf(file, beside));
  },
  wants(file, beside) {
    const tree = treeOf(file, beside);
    found(file, tree);
    return [...tree.wanted];
  }
};
export {
  composeServices
};
