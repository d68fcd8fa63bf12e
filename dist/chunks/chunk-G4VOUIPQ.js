import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  OUTER
} from "./chunk-2QTJVR36.js";
import {
  hasHole,
  withHoles
} from "./chunk-4DXL4P6N.js";
import {
  draft
} from "./chunk-IK5D3LC3.js";
import {
  kindOf,
  settingsIn
} from "./chunk-Y2O7TZWM.js";
import {
  carries,
  deployedImage,
  ofChart,
  standingIn
} from "./chunk-473XW2A5.js";
import {
  components
} from "./chunk-TUD5N6Y4.js";
import {
  argumentsOf
} from "./chunk-HEKRSXVK.js";
import {
  readOnce
} from "./chunk-6Q7LLPPY.js";
import {
  at,
  entriesAt,
  entryAt,
  isYaml,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";

// src/readers/deployments/environment.ts
var decoded = (text) => {
  if (text.length > 1e4 || !/^[A-Za-z0-9+/=\s]*$/.test(text)) return void 0;
  return Buffer.from(text, "base64").toString("utf8");
};
var LONGEST = 4e3;
var literal = (node, sheet, by = "literal") => {
  const text = node.kind === "scalar" ? node.value.slice(0, LONGEST) : "";
  return {
    value: text,
    by: hasHole(withHoles(text)) || node.kind !== "scalar" ? "unresolved" : by,
    ...sheet.stand(node.line)
  };
};
var contentOf = ({ node, kind, sheet }) => {
  const values = /* @__PURE__ */ new Map();
  for (const field of kind === "Secret" ? ["data", "stringData"] : ["data"]) {
    for (const { key, value } of entriesAt(node, field)) {
      const one = literal(value, sheet, "file");
      const plain = kind === "Secret" && field === "data" ? decoded(one.value) : one.value;
      if (plain !== void 0) values.set(key, { ...one, value: plain });
    }
  }
  return values;
};
var heldOf = ({ node, kind, sheet }) => {
  const entries = [...kind === "Secret" ? [] : entriesAt(node, "data"), ...entriesAt(node, "stringData")];
  return new Map(
    entries.flatMap(({ key, value }) => {
      if (value.kind !== "scalar") return [];
      const { line: first, style } = value;
      const stand = (line) => sheet.stand(style === "literal" ? first + line - 1 : first);
      return [[key, { text: value.value, stand }]];
    })
  );
};
var storeOf = (manifests) => {
  const named = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const { kind, name, group } = manifest;
    if (group === "v1" && (kind === "ConfigMap" || kind === "Secret") && name) {
      named.set(`${kind}/${name}`, manifest);
    }
  }
  const known = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  return {
    get: (name) => {
      const manifest = named.get(name);
      const content = known.get(name) ?? (manifest && contentOf(manifest));
      if (content) known.set(name, content);
      return content;
    },
    held: (name) => {
      const manifest = named.get(name);
      if (!manifest || manifest.kind === "Secret" && at(manifest.node, "data")) return void 0;
      const found = texts.get(name) ?? heldOf(manifest);
      texts.set(name, found);
      return found;
    }
  };
};
var referred = (from, sheet, store) => {
  const here = sheet.stand(from.line);
  for (const [field, kind] of [
    ["secretKeyRef", "Secret"],
    ["configMapKeyRef", "ConfigMap"]
  ]) {
    const reference = at(from, field);
    if (!reference) continue;
    const [name = "", key = ""] = [textAt(reference, "name"), textAt(reference, "key")];
    const known = store.get(`${kind}/${name}`)?.get(key);
    if (known) return known;
    if (kind === "Secret") return { value: "", by: "secret", ...here };
    return { value: `${name}/${key}`, by: "unresolved", ...here };
  }
  return { value: textAt(from, "fieldRef", "fieldPath") ?? "", by: "unresolved", ...here };
};
var VARIABLE = /\$\(([\w.-]{1,100})\)/g;
var composed = (value, known) => {
  if (!value.value.includes("$(")) return value;
  const ways = /* @__PURE__ */ new Set();
  const text = value.value.replace(VARIABLE, (all, name) => {
    const other = known.get(name);
    ways.add(other?.by ?? "unresolved");
    return other && other.by !== "unresolved" ? other.value : all;
  });
  const by = ways.has("unresolved") ? "unresolved" : ways.has("secret") ? "secret" : "literal";
  return { ...value, by, value: by === "secret" ? "" : text.slice(0, LONGEST) };
};
var poured = (entry, sheet, store, into) => {
  const prefix = textAt(entry, "prefix") ?? "";
  for (const [field, kind] of [
    ["configMapRef", "ConfigMap"],
    ["secretRef", "Secret"]
  ]) {
    const name = textAt(entry, field, "name");
    if (!name) continue;
    const known = store.get(`${kind}/${name}`);
    for (const [key, value] of known ?? []) into.set(prefix + key, value);
    const by = kind === "Secret" ? "secret" : "unresolved";
    if (!known)
      into.set(`envFrom:${name}`, { value: by === "secret" ? "" : name, by, ...sheet.stand(entry.line) });
  }
};
var environmentOf = (container, sheet, store) => {
  const values = /* @__PURE__ */ new Map();
  for (const entry of itemsAt(container, "envFrom")) poured(entry, sheet, store, values);
  for (const entry of itemsAt(container, "env")) {
    const name = textAt(entry, "name");
    if (!name) continue;
    const [value, from] = [at(entry, "value"), at(entry, "valueFrom")];
    if (value) values.set(name, composed(literal(value, sheet), values));
    else if (from) values.set(name, referred(from, sheet, store));
    else values.set(name, { value: "", by: "literal", ...sheet.stand(entry.line) });
  }
  return values;
};

// src/readers/deployments/manifest.ts
var MOST = 5e3;
var DEEPEST = 4;
var manifestsOf = (documents, sheet) => {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = (node, depth) => {
    if (node.kind !== "map" || seen.has(node) || found.length >= MOST) return;
    seen.add(node);
    const kind = textAt(node, "kind") ?? "";
    if (/List$/.test(kind) && at(node, "items")) {
      if (depth < DEEPEST) for (const item of itemsAt(node, "items")) visit(item, depth + 1);
      return;
    }
    const group = (textAt(node, "apiVersion") ?? "").split("/", 1)[0] ?? "";
    const name = textAt(node, "metadata", "name") ?? textAt(node, "metadata", "generateName") ?? "";
    const line = entryAt(node, "kind")?.line ?? node.line;
    if (kind && group) found.push({ sheet, node, group, kind, name, line });
  };
  for (const document of documents) visit(document, 0);
  return found;
};
var labelsAt = (node, ...path) => new Map(
  entriesAt(node, ...path).flatMap(
    ({ key, value }) => value.kind === "scalar" ? [[key, value.value]] : []
  )
);
var selects = (selector, labels) => selector.size > 0 && [...selector].every(([key, value]) => labels.get(key) === value);

// src/readers/deployments/helm-scope.ts
var scalarAt = (node, ...path) => {
  const found = at(node, ...path);
  return found?.kind === "scalar" && found.value.trim() !== "" && found.value !== "null" && found.value !== "~" ? found : void 0;
};

// src/readers/deployments/helm-images.ts
var repositoryIn = (node) => scalarAt(node, "repository") ?? scalarAt(node, "repo") ?? scalarAt(node, "name");
var isImage = (node) => {
  if (node.kind !== "map" || (at(node, "tag") ?? at(node, "digest")) === void 0) return false;
  const repository = at(node, "repository") ?? at(node, "repo");
  return repository?.kind === "scalar" && !/:\/\/|@|\s/.test(repository.value.slice(0, 1e3));
};
var inVersion = (tag, { one, chart }) => {
  if (!one.chart || tag === chart.appVersion || hasHole(withHoles(tag.value))) return;
  const standing = chart.sheet.stand(tag.line);
  one.chart = { ...one.chart, appVersion: tag.value, standing };
  const known = ofChart(one.chart.name);
  const name = known && carries(one.chart.name, known) ? known.images[0]?.name : void 0;
  if (name && !name.includes("*"))
    one.image = deployedImage(`${name}:${tag.value}`, `${name}:${tag.value}`, standing);
};
var imageIn = (node, scope) => {
  const { one, chart, own } = scope;
  const { stand } = chart.sheet;
  if (node.kind === "scalar") {
    if (!node.value || /\s/.test(node.value)) return;
    one.image = deployedImage(withHoles(node.value), node.value, stand(node.line)) ?? one.image;
    return;
  }
  const all = at(node, "all");
  if (all && isImage(all)) {
    imageIn(all, scope);
    return;
  }
  const repository = repositoryIn(node);
  const tag = scalarAt(node, "tag") ?? scalarAt(node, "version") ?? (own ? chart.appVersion : void 0);
  const digest = scalarAt(node, "digest") ?? scalarAt(node, "sha");
  if (!repository) {
    if (tag) inVersion(tag, scope);
    return;
  }
  const registry = scalarAt(node, "registry");
  const inside = registry && !repository.value.startsWith(`${registry.value}/`) ? `${registry.value}/` : "";
  const sum = digest ? `@${digest.value.includes(":") ? "" : "sha256:"}${digest.value}` : "";
  const text = `${inside}${repository.value}${tag ? `:${tag.value}` : ""}${sum}`;
  const line = tag && tag !== chart.appVersion ? tag.line : digest ? digest.line : repository.line;
  one.image = deployedImage(withHoles(text), text, stand(line)) ?? one.image;
  if (!tag && !digest) one.tagElsewhere = true;
};
var DEFAULT = /^default\w{0,40}(Repository|Tag|Digest)$/;
var defaultImage = (node, scope) => {
  if (node.kind !== "map" || scope.one.image) return;
  const parts = node.entries.flatMap(({ key, line, value }) => {
    const [, part] = DEFAULT.exec(key.slice(0, 100)) ?? [];
    return part ? [{ key: part.toLowerCase(), line, value }] : [];
  });
  if (parts.some(({ key }) => key === "repository"))
    imageIn({ kind: "map", line: node.line, entries: parts }, scope);
};

// src/readers/deployments/guards.ts
var ASKING = /^nginx\.ingress\.kubernetes\.io\/(?:auth-url|auth-secret|auth-signin|auth-tls-secret|enable-global-auth)$|^nginx\.org\/(?:basic-auth-secret|jwt-key|policies)$|^haproxy(?:-ingress)?(?:\.github)?\.(?:io|org)\/(?:auth-(?:secret|url|type)|oauth)$|^ingress\.kubernetes\.io\/auth-(?:secret|url|type)$|^konghq\.com\/plugins$|^alb\.ingress\.kubernetes\.io\/auth-idp-/;
var RANGES = /(?:whitelist-source-range|allowlist-source-range|\/inbound-cidrs|\/ip[-_]?(?:white|allow)list)$/;
var MIDDLEWARE = /auth|oidc|oauth|login|sso|jwt|ip-?(?:white|allow)-?list|forward/i;
var ANYWHERE = /^(?:0\.0\.0\.0\/0|::\/0)$/;
var INTERNAL = [
  [/^service\.beta\.kubernetes\.io\/aws-load-balancer-internal$/, /^(?:true|0\.0\.0\.0\/0)$/],
  [/^service\.beta\.kubernetes\.io\/(?:aws-load-balancer-scheme)$/, /^internal$/],
  [/^alb\.ingress\.kubernetes\.io\/scheme$/, /^internal$/],
  [
    /^(?:networking|cloud)\.gke\.io\/load-balancer-type$|^cloud\.google\.com\/load-balancer-type$/,
    /^internal$/i
  ],
  [/^service\.beta\.kubernetes\.io\/azure-load-balancer-internal$/, /^true$/],
  [/^service\.beta\.kubernetes\.io\/openstack-internal-load-balancer$/, /^true$/],
  [
    /^service\.(?:kubernetes\.io|beta\.kubernetes\.io)\/(?:ibm-load-balancer-cloud-provider-ip-type)$/,
    /^private$/
  ],
  [/^service\.beta\.kubernetes\.io\/oci-load-balancer-internal$/, /^true$/],
  [/^kubernetes\.io\/ingress\.class$/, /^(?:gce-internal|.*-internal|internal(?:-.*)?|tailscale)$/],
  [/^tailscale\.com\/expose$/, /^true$/]
];
var guardingPair = (key, value) => {
  if (!value || value === "false") return false;
  if (key === "alb.ingress.kubernetes.io/auth-type") return value !== "none";
  if (key === "nginx.ingress.kubernetes.io/auth-type") return true;
  if (key === "traefik.ingress.kubernetes.io/router.middlewares") return MIDDLEWARE.test(value);
  if (RANGES.test(key)) return !value.split(",").some((range) => ANYWHERE.test(range.trim()));
  return ASKING.test(key) || INTERNAL.some(([name, text]) => name.test(key) && text.test(value));
};
var guardOf = (annotations) => {
  for (const [key, value] of annotations) {
    if (key.length < 200 && guardingPair(key, value.slice(0, 500).trim())) return key;
  }
  return void 0;
};
var rangesOf = (node) => {
  const ranges = itemsAt(node, "spec", "loadBalancerSourceRanges").flatMap(
    (range) => range.kind === "scalar" ? [range.value.trim()] : []
  );
  if (ranges.length === 0 || ranges.some((range) => ANYWHERE.test(range))) return void 0;
  return `loadBalancerSourceRanges ${ranges.slice(0, 3).join(", ")}`;
};
var isInternalClass = (name) => name !== void 0 && name.length < 200 && /(?:^|[-_./])(?:internal|private|tailscale)(?:$|[-_./])/i.test(name);
var middlewareOf = (route) => itemsAt(route, "middlewares").map((one) => textAt(one, "name")).find((name) => name !== void 0 && name.length < 200 && MIDDLEWARE.test(name));
var policyOf = (manifests, labels) => {
  const found = manifests.find(({ kind, node }) => {
    if (kind !== "AuthorizationPolicy") return false;
    const selector = labelsAt(node, "spec", "selector", "matchLabels");
    if (selector.size > 0 && !selects(selector, labels)) return false;
    const action = textAt(node, "spec", "action") ?? "ALLOW";
    if (action === "CUSTOM") return true;
    const rules = itemsAt(node, "spec", "rules").slice(0, 100);
    if (action === "DENY") return rules.length > 0;
    return rules.every((rule) => entriesAt(rule).some(({ key }) => key === "from" || key === "when"));
  });
  return found && `AuthorizationPolicy ${found.name}`;
};

// src/readers/deployments/helm-named.ts
var MOST2 = 2e3;
var LONGEST_PATH = 300;
var asked = new Set(
  components.flatMap(
    ({ guarding, insecure }) => [...guarding.flatMap(({ closedBy }) => closedBy.flat()), ...insecure.flatMap(({ when }) => when)].flatMap(
      ({ setting }) => [setting].flat().filter((name) => name.startsWith("values:"))
    )
  )
);
var words = new Set([...asked].map((name) => name.slice(name.lastIndexOf(".") + 1)));
var HIDDEN = /(?:token|key|secret|passw(?:or)?d|pass|salt)$/i;
var LONGEST_WORD = 8;
var mayHide = (key, path) => HIDDEN.test((key === "value" ? path : key).slice(-LONGEST_WORD));
var NAMED = /^(?:existing|.*Name$|.*Ref$|imagePull|pull)/;
var FILE = /\.(?:ya?ml|toml|properties|cfg|ini|json|py)$/i;
var namedIn = (key, node, { one, chart, path }) => {
  const hides = mayHide(key, path);
  if (!hides && !words.has(key) && !words.has(`values:${key}`)) return;
  const name = path ? `${path}.${key}` : key;
  const counts = asked.has(`values:${name}`) || hides && !NAMED.test(key) && !name.includes("secretKeyRef");
  if (name.length > LONGEST_PATH || !counts || one.settings.size >= MOST2) return;
  if (node.kind === "scalar") one.settings.set(`values:${name}`, literal(node, chart.sheet));
  else if (at(node, "valueFrom", "secretKeyRef") ?? at(node, "secretKeyRef"))
    one.settings.set(`values:${name}`, { value: "", by: "secret", ...chart.sheet.stand(node.line) });
};
var fileIn = (key, node, { one, chart }) => {
  const kind = FILE.test(key.slice(-100)) ? kindOf([key], node.value) : void 0;
  const read = kind && settingsIn({ path: key, text: node.value }, kind);
  if (!read || "lost" in read) return;
  const lines = node.style === "literal";
  for (const [
    name,
    {
      value,
      by,
      at: { line }
    }
  ] of read.settings) {
    one.settings.set(name, { value, by, ...chart.sheet.stand(lines ? node.line + line - 1 : node.line) });
  }
};

// src/readers/deployments/helm-keys.ts
var MOST3 = 5e3;
var ENVIRONMENT = /^(?:env|envs|envVars|environment|environmentVariables|additionalEnv(?:Vars|ironmentVariables)?|extra_?(?:Env|env)(?:s|Vars|_?vars|ironment|ironmentVariables|ironmentVars)?|podEnv|containerEnv|commonEnv|global[eE]nv)$/;
var SECURITY = /^(?:container|pod)?[sS]ecurityContext$/;
var ARGUMENTS = /^(?:args|extraArgs|command|extraCommand|additionalArgs)$/;
var VOLUMES = /^(?:extra|additional)?[vV]olumes$/;
var SECRET = /^(?:existingSecret(?:Name)?|existing_secret|secretName|envFromSecrets?|masterkeySecretName|envSecretName)$/;
var NO_STORE = /* @__PURE__ */ new Map();
var isTrue = (node) => node?.kind === "scalar" && node.value === "true";
var environmentIn = (node, { one, chart }) => {
  const { sheet } = chart;
  if (node.kind === "list") {
    const container = {
      kind: "map",
      line: node.line,
      entries: [{ key: "env", line: node.line, value: node }]
    };
    for (const [name, value] of environmentOf(container, sheet, NO_STORE)) one.environment.set(name, value);
    return;
  }
  for (const { key, value } of entriesAt(node).slice(0, MOST3)) {
    if (value.kind === "scalar") one.environment.set(key, literal(value, sheet));
    else if (at(value, "valueFrom", "secretKeyRef") || at(value, "secretKeyRef") || scalarAt(value, "secretName"))
      one.environment.set(key, { value: "", by: "secret", ...sheet.stand(value.line) });
    else if (scalarAt(value, "value")) one.environment.set(key, literal(at(value, "value") ?? value, sheet));
  }
};
var rangesIn = (node) => {
  const ranges = itemsAt(node, "loadBalancerSourceRanges").flatMap(
    (one) => one.kind === "scalar" ? [one.value] : []
  );
  const open = ranges.some((range) => /^(?:0\.0\.0\.0\/0|::\/0)$/.test(range.trim()));
  return ranges.length > 0 && !open ? `loadBalancerSourceRanges ${ranges.slice(0, 3).join(", ")}` : void 0;
};
var serviceIn = (node, { one, chart }) => {
  const type = scalarAt(node, "type") ?? scalarAt(node, "serviceType");
  const how = type && OUTER.get(type.value);
  if (!type || !how) return;
  const guard = how === "load-balancer" ? guardOf(labelsAt(node, "annotations")) ?? rangesIn(node) : void 0;
  const published = textAt(node, "nodePort") ?? textAt(node, "port") ?? textAt(node, "externalPort");
  const target = Number(textAt(node, "targetPort") ?? textAt(node, "internalPort") ?? textAt(node, "port"));
  one.ports.push({
    how,
    ...Number.isInteger(target) && target > 0 ? { target } : {},
    ...published ? { published } : {},
    ...guard ? { guard } : {},
    ...chart.sheet.stand(type.line)
  });
};
var ingressIn = (node, { one, chart }) => {
  const enabled = at(node, "enabled");
  if (!enabled || !isTrue(enabled)) return;
  const name = textAt(node, "className") ?? textAt(node, "ingressClassName");
  const guard = guardOf(labelsAt(node, "annotations")) ?? (isInternalClass(name) ? name : void 0);
  const [first] = itemsAt(node, "hosts");
  const host = first?.kind === "scalar" ? first.value : textAt(first, "host") ?? textAt(node, "hostname");
  const port = {
    how: "ingress",
    ...host ? { published: host } : {},
    ...guard ? { guard } : {},
    ...chart.sheet.stand(enabled.line)
  };
  one.ports.push(port);
};
var securityIn = (node, { one, chart }) => {
  if (textAt(node, "enabled") === "false") return;
  const add = (is, value, found) => {
    one.privileges.push({ is, value, ...chart.sheet.stand(found.line) });
  };
  const privileged = at(node, "privileged");
  if (privileged && isTrue(privileged)) add("privileged", "true", privileged);
  const user = at(node, "runAsUser");
  if (user?.kind === "scalar" && /^0+$/.test(user.value)) add("user", "0", user);
  const escalation = at(node, "allowPrivilegeEscalation");
  if (escalation && isTrue(escalation)) add("escalation", "true", escalation);
  for (const capability of itemsAt(node, "capabilities", "add")) {
    if (capability.kind === "scalar") add("capability", capability.value, capability);
  }
  const profile = at(node, "seccompProfile", "type");
  if (profile?.kind === "scalar" && /^unconfined$/i.test(profile.value))
    add("seccomp", profile.value, profile);
  const { memory = false, cpus = false, readOnlyRoot = false, noNewPrivileges = false } = one.hardening ?? {};
  one.hardening = {
    memory,
    cpus,
    readOnlyRoot: readOnlyRoot || isTrue(at(node, "readOnlyRootFilesystem")),
    noNewPrivileges: noNewPrivileges || textAt(node, "allowPrivilegeEscalation") === "false"
  };
};
var limitsIn = (node, { one }) => {
  const { readOnlyRoot = false, noNewPrivileges = false } = one.hardening ?? {};
  one.hardening = {
    memory: scalarAt(node, "limits", "memory") !== void 0,
    cpus: scalarAt(node, "limits", "cpu") !== void 0,
    readOnlyRoot,
    noNewPrivileges
  };
};
var volumesIn = (node, { one, chart }) => {
  for (const volume of itemsAt(node)) {
    const path = scalarAt(volume, "hostPath", "path");
    if (!path) continue;
    one.mounts.push({
      source: path.value,
      target: "",
      readOnly: false,
      host: true,
      ...chart.sheet.stand(path.line)
    });
  }
};
var HOST = /* @__PURE__ */ new Map([
  ["hostNetwork", "network"],
  ["hostPID", "pid"],
  ["hostIPC", "ipc"]
]);
var hostIn = (key, node, { one, chart }) => {
  const is = HOST.get(key);
  if (!is || !isTrue(node)) return;
  const standing = chart.sheet.stand(node.line);
  one.privileges.push({ is, value: "host", ...standing });
  if (is === "network") one.ports.push({ how: "host-network", ...standing });
};
var takeScalar = (key, node, scope) => {
  const { one, chart } = scope;
  namedIn(key, node, scope);
  fileIn(key, node, scope);
  if (HOST.has(key)) hostIn(key, node, scope);
  else if (/^(?:uid|runAsUser)$/.test(key) && /^0+$/.test(node.value)) {
    one.privileges.push({ is: "user", value: "0", ...chart.sheet.stand(node.line) });
  } else if (node.value && SECRET.test(key)) {
    one.settings.set(`envFrom:${node.value}`, { value: "", by: "secret", ...chart.sheet.stand(node.line) });
  }
};
var take = (key, node, scope) => {
  if (node.kind === "scalar") {
    takeScalar(key, node, scope);
    return true;
  }
  namedIn(key, node, scope);
  if (ENVIRONMENT.test(key)) environmentIn(node, scope);
  else if (key === "resources") limitsIn(node, scope);
  else if (SECURITY.test(key)) securityIn(node, scope);
  else if (node.kind === "list") {
    if (VOLUMES.test(key)) volumesIn(node, scope);
    else if (ARGUMENTS.test(key)) argumentsIn(node, scope);
  } else if (/^services?$/i.test(key)) {
    for (const part of [node, ...node.entries.map(({ value }) => value)]) serviceIn(part, scope);
  } else if (/^ingress$/i.test(key)) {
    for (const part of [node, ...node.entries.map(({ value }) => value)]) ingressIn(part, scope);
  } else return false;
  return true;
};
var argumentsIn = (node, { one, chart }) => {
  const words2 = argumentsOf(node).map((word) => ({ ...word, text: withHoles(word.text) }));
  if (words2.length) one.commands.push({ words: words2, stand: chart.sheet.stand });
};

// src/readers/deployments/helm-values.ts
var DEEPEST2 = 8;
var MOST4 = 5e3;
var MOST_SERVICES = 200;
var HELPERS = /^(?:init|sidecar|test|busybox|metrics|volumePermissions|wait|hook|curl|kubectl|exporter)/i;
var EMPTY = { kind: "map", line: 1, entries: [] };
var isOff = (node) => textAt(node, "enabled") === "false";
var opened = (chart, service, line, raw) => ({
  ...draft({
    path: chart.sheet.path,
    service,
    from: chart.from ?? "helm",
    standing: chart.sheet.stand(line)
  }),
  chart: raw
});
var isOwn = (node) => at(node, "image") !== void 0 || isImage(node);
var nested = (key, value, { one }, line, chart) => {
  const image = at(value, "image");
  const bare = image?.kind === "map" && at(image, "tag") !== void 0 && !isImage(image);
  return one.chart && bare && ofChart(key) ? { name: key, standing: chart.sheet.stand(line) } : void 0;
};
var begin = (value, service, line, scope, walk, depth, raw) => {
  if (isOff(value) || walk.found.length >= MOST_SERVICES) return;
  const { chart } = scope;
  const one = opened(chart, service, line, raw);
  walk.found.push(one);
  const own = raw === void 0 && scope.own;
  enter(value, { one, chart: { ...chart, dependencies: /* @__PURE__ */ new Map() }, own, path: "" }, walk, depth + 1);
};
var itemsOf = (node, service, scope, walk, depth) => {
  if (node.kind !== "list" || !node.items.some(isOwn)) return false;
  for (const [index, item] of node.items.slice(0, MOST_SERVICES).entries()) {
    if (isOwn(item)) begin(item, `${service}/${textAt(item, "name") ?? index}`, item.line, scope, walk, depth);
  }
  return true;
};
var enter = (node, scope, walk, depth) => {
  if (node.kind !== "map" || depth > DEEPEST2 || walk.seen.has(node) || isOff(node)) return;
  walk.seen.add(node);
  const { chart, path } = scope;
  const image = entryAt(node, "image");
  if (image) imageIn(image.value, scope);
  else if (isImage(node)) imageIn(node, scope);
  else defaultImage(node, scope);
  for (const { key, value, line } of node.entries) {
    if (walk.left-- <= 0) return;
    if (key === "image") continue;
    if (value.kind === "scalar") {
      take(key, value, scope);
      continue;
    }
    const service = `${scope.one.service}/${key}`;
    const helps = HELPERS.test(key);
    if (!helps && itemsOf(value, service, scope, walk, depth)) continue;
    if (take(key, value, scope) || helps) continue;
    const dependency = depth === 0 ? chart.dependencies.get(key) : void 0;
    const raw = dependency ?? nested(key, value, scope, line, chart);
    if (raw || isOwn(value)) begin(value, service, line, scope, walk, depth, raw);
    else enter(value, { ...scope, path: path ? `${path}.${key}` : key }, walk, depth + 1);
  }
};
var says = ({ image, chart, environment, settings, ports, mounts, privileges, commands }) => image !== void 0 || chart !== void 0 || environment.size + settings.size + ports.length + mounts.length + privileges.length + commands.length > 0;
var servicesIn = (values, chart, line) => {
  const root = opened(chart, chart.name, line, chart.chart);
  const walk = { found: [root], seen: /* @__PURE__ */ new Set(), left: MOST4 };
  if (values) enter(values, { one: root, chart, own: true, path: "" }, walk, 0);
  const keys = new Set(walk.found.map(({ service }) => service));
  for (const [key, raw] of chart.dependencies) {
    if (keys.has(`${chart.name}/${key}`) || isOff(at(values, key) ?? EMPTY)) continue;
    walk.found.push({ ...opened(chart, `${chart.name}/${key}`, 1, raw), standing: raw.standing });
  }
  return walk.found.filter(says);
};

// src/readers/deployments/joint.ts
var STEP = 1e8;
var documentsOf = (text) => {
  const read = readOnce(text);
  return isYaml(read) ? read : [];
};
var relined = (root, to) => {
  const known = /* @__PURE__ */ new Map();
  const copy = (node) => {
    const done = known.get(node);
    if (done) return done;
    const line = to(node.line);
    if (node.kind === "scalar") {
      const scalar = { ...node, line };
      known.set(node, scalar);
      return scalar;
    }
    if (node.kind === "list") {
      const items = [];
      const list = { kind: "list", line, items };
      known.set(node, list);
      for (const item of node.items) items.push(copy(item));
      return list;
    }
    const entries = [];
    const map = { kind: "map", line, entries };
    known.set(node, map);
    for (const entry of node.entries) {
      entries.push({ key: entry.key, line: to(entry.line), value: copy(entry.value) });
    }
    return map;
  };
  return copy(root);
};
var jointOf = (path) => {
  const stands = [];
  return {
    path,
    stand: (line, endLine) => {
      const at2 = Math.floor(line / STEP);
      const stand = stands[at2];
      const first = line - at2 * STEP;
      if (!stand) return { at: { path, line: 1 } };
      return endLine === void 0 ? stand(first) : stand(first, endLine - at2 * STEP);
    },
    add: (file, parse = documentsOf) => {
      const by = stands.push(standingIn(file)) - 1;
      const read = parse(file.text);
      return by ? read.map((document) => relined(document, (line) => line + by * STEP)) : read;
    }
  };
};
var nameOf = (node) => {
  const found = node.kind === "map" ? node.entries.find(({ key }) => key === "name")?.value : void 0;
  return found?.kind === "scalar" ? found.value : void 0;
};
var DEEPEST3 = 30;
var MOST5 = 500;
var mergedItems = (base, over, depth) => {
  const items = [...base];
  const places = new Map(base.slice(0, MOST5).map((item, index) => [nameOf(item), index]));
  for (const item of over.slice(0, MOST5)) {
    const index = places.get(nameOf(item));
    const before = index === void 0 ? void 0 : items[index];
    if (index !== void 0 && before) items[index] = merged(before, item, depth + 1);
    else items.push(item);
  }
  return items;
};
var merged = (base, over, depth = 0, byName = true) => {
  if (depth > DEEPEST3) return over;
  if (base.kind === "list" && over.kind === "list" && byName && over.items.every((item) => nameOf(item) !== void 0)) {
    return { ...over, items: mergedItems(base.items, over.items, depth) };
  }
  if (base.kind !== "map" || over.kind !== "map") return over;
  const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
  for (const entry of over.entries) {
    const before = entries.get(entry.key);
    entries.set(
      entry.key,
      before ? { ...entry, value: merged(before.value, entry.value, depth + 1, byName) } : entry
    );
  }
  return { ...base, entries: [...entries.values()] };
};

export {
  literal,
  storeOf,
  environmentOf,
  manifestsOf,
  labelsAt,
  selects,
  guardOf,
  rangesOf,
  isInternalClass,
  middlewareOf,
  policyOf,
  servicesIn,
  relined,
  jointOf,
  merged
};
