import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  environmentOf,
  guardOf,
  isInternalClass,
  labelsAt,
  literal,
  merged,
  middlewareOf,
  policyOf,
  rangesOf,
  relined,
  selects,
  servicesIn
} from "./chunk-G4VOUIPQ.js";
import {
  OUTER
} from "./chunk-2QTJVR36.js";
import {
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
  deployedImage
} from "./chunk-473XW2A5.js";
import {
  argumentsOf
} from "./chunk-HEKRSXVK.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  entryAt,
  isYaml,
  itemsAt,
  mapsIn,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";

// src/readers/deployments/gitops.ts
var MOST = 50;
var EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
var innerYaml = (node) => {
  if (node?.kind !== "scalar" || !node.value.trim()) return void 0;
  const read2 = readYaml(node.value);
  if (!isYaml(read2) || !read2[0]) return void 0;
  const lines = node.style === "literal";
  return relined(read2[0], (line) => lines ? line + node.line - 1 : node.line);
};
var map = (line, entries) => ({ kind: "map", line, entries });
var parameter = (name, value) => name.split(/(?<!\\)\./, 20).reverse().reduce(
  (inner, key) => map(value.line, [{ key: key.replaceAll("\\.", "."), line: value.line, value: inner }]),
  value
);
var layered = (layers) => layers.reduce(
  (base, over) => base && over ? merged(base, over, 0, false) : over ?? base,
  void 0
);
var chartOf = (source, fields, { sheet }) => {
  const chart = textAt(source, fields.chart);
  if (!chart) return void 0;
  const version = textAt(source, fields.version);
  const repository = textAt(source, fields.repository) ?? textAt(source, fields.repository, "name");
  const line = entryAt(source, version ? fields.version : fields.chart)?.line ?? source.line;
  return {
    name: chart.slice(chart.lastIndexOf("/") + 1),
    ...repository ? { repository } : {},
    ...version && EXACT.test(version) ? { version } : {},
    standing: sheet.stand(line)
  };
};
var fetched = (reference, { sheet }) => {
  const name = at(reference, "name");
  if (name?.kind !== "scalar" || !name.value) return void 0;
  const repository = textAt(reference, "kind") ?? "OCIRepository";
  return { name: name.value, repository, standing: sheet.stand(name.line) };
};
var release = (manifest, chart, values) => {
  if (!chart) return [];
  const { name, sheet, line } = manifest;
  return servicesIn(values, { name: name || chart.name, chart, sheet, dependencies: /* @__PURE__ */ new Map() }, line);
};
var argo = (manifest) => {
  const spec = at(manifest.node, "spec", ...manifest.kind === "ApplicationSet" ? ["template", "spec"] : []);
  const single = at(spec, "source");
  const sources = [...single ? [single] : [], ...itemsAt(spec, "sources")].slice(0, MOST);
  return sources.flatMap((source) => {
    const fields = { chart: "chart", version: "targetRevision", repository: "repoURL" };
    const parameters = itemsAt(source, "helm", "parameters").map((one) => {
      const [name, value] = [textAt(one, "name"), at(one, "value")];
      return name && name.length < 300 && value ? parameter(name, value) : void 0;
    });
    const values = [
      innerYaml(at(source, "helm", "values")),
      at(source, "helm", "valuesObject"),
      ...parameters
    ];
    return release(manifest, chartOf(source, fields, manifest), layered(values));
  });
};
var gitops = (manifest) => {
  const { group, kind, node } = manifest;
  if (group === "argoproj.io" && /^Application(?:Set)?$/.test(kind)) return argo(manifest);
  if (kind === "HelmRelease") {
    const chart = at(node, "spec", "chart", "spec");
    const fields2 = { chart: "chart", version: "version", repository: "sourceRef" };
    const known = chart ? chartOf(chart, fields2, manifest) : fetched(at(node, "spec", "chartRef"), manifest);
    return release(manifest, known, at(node, "spec", "values"));
  }
  if (kind !== "HelmChart" || group !== "helm.cattle.io") return [];
  const spec = at(node, "spec");
  const fields = { chart: "chart", version: "version", repository: "repo" };
  const values = [innerYaml(at(spec, "valuesContent")), at(spec, "set")];
  return release(manifest, spec && chartOf(spec, fields, manifest), layered(values));
};

// src/readers/deployments/routes.ts
var MOST2 = 2e3;
var servicesOf = (manifests) => manifests.flatMap((manifest) => {
  if (manifest.kind !== "Service" || manifest.group !== "v1") return [];
  const ports = itemsAt(manifest.node, "spec", "ports").flatMap((entry) => {
    const port = textAt(entry, "port");
    const name = textAt(entry, "name");
    return port ? [{ port, target: textAt(entry, "targetPort") ?? port, ...name ? { name } : {} }] : [];
  });
  return [{ manifest, selector: labelsAt(manifest.node, "spec", "selector"), ports }];
});
var guarded = (guard) => guard ? { guard } : {};
var ingressRoutes = (manifest) => {
  const { node } = manifest;
  const name = textAt(node, "spec", "ingressClassName");
  const guard = guardOf(labelsAt(node, "metadata", "annotations")) ?? (isInternalClass(name) ? name : void 0);
  const route = (backend, host) => {
    const service = at(backend, "service", "name") ?? at(backend, "serviceName");
    if (service?.kind !== "scalar") return [];
    return [
      { service: service.value, line: service.line, manifest, ...host ? { host } : {}, ...guarded(guard) }
    ];
  };
  return [
    ...route(at(node, "spec", "defaultBackend") ?? at(node, "spec", "backend")),
    ...itemsAt(node, "spec", "rules").flatMap(
      (rule) => itemsAt(rule, "http", "paths").flatMap((path) => route(at(path, "backend"), textAt(rule, "host")))
    )
  ];
};
var backendRoutes = (manifest, field) => itemsAt(manifest.node, "spec", field === "services" ? "routes" : "rules").flatMap((rule) => {
  const guard = guardOf(labelsAt(manifest.node, "metadata", "annotations")) ?? middlewareOf(rule);
  return itemsAt(rule, field).flatMap((backend) => {
    const name = at(backend, "name");
    return name?.kind === "scalar" ? [{ service: name.value, line: name.line, manifest, ...guarded(guard) }] : [];
  });
});
var openshiftRoutes = (manifest) => {
  const { node } = manifest;
  const guard = guardOf(labelsAt(node, "metadata", "annotations"));
  const host = textAt(node, "spec", "host");
  return [at(node, "spec", "to"), ...itemsAt(node, "spec", "alternateBackends")].flatMap(
    (to) => {
      const name = at(to, "name");
      if (name?.kind !== "scalar") return [];
      return [
        { service: name.value, line: name.line, manifest, ...host ? { host } : {}, ...guarded(guard) }
      ];
    }
  );
};
var virtualRoutes = (manifest) => {
  const gateways = itemsAt(manifest.node, "spec", "gateways").flatMap(
    (one) => one.kind === "scalar" ? [one.value] : []
  );
  const outer = gateways.filter((name) => name !== "mesh");
  if (outer.length === 0) return [];
  const inner = outer.every(isInternalClass) ? outer[0] : void 0;
  const found = [];
  for (const node of mapsIn(at(manifest.node, "spec") ?? manifest.node)) {
    const host = found.length < MOST2 ? at(node, "destination", "host") : void 0;
    if (host?.kind !== "scalar") continue;
    const [service = ""] = host.value.split(".", 1);
    found.push({ service, line: host.line, manifest, ...guarded(inner) });
  }
  return found;
};
var routesOf = (manifests) => manifests.flatMap((manifest) => {
  if (manifest.kind === "Ingress") return ingressRoutes(manifest);
  if (/^(?:HTTP|GRPC|TCP|TLS)Route$/.test(manifest.kind)) return backendRoutes(manifest, "backendRefs");
  if (/^IngressRoute(?:TCP)?$/.test(manifest.kind)) return backendRoutes(manifest, "services");
  if (manifest.kind === "Route" && manifest.group === "route.openshift.io")
    return openshiftRoutes(manifest);
  return manifest.kind === "VirtualService" ? virtualRoutes(manifest) : [];
}).slice(0, MOST2);
var MOST_WAYS = 20;
var isFull = (ports, isGuarded) => ports.length >= MOST_WAYS && ports.filter(({ guard }) => guard !== void 0 === isGuarded).length >= MOST_WAYS;
var isOpenEnough = ({ containers }) => containers.every(({ init, service: { ports } }) => init || isFull(ports, true) && isFull(ports, false));
var attach = ({ containers }, target, port) => {
  const running = containers.filter(({ init }) => !init);
  const owner = running.find(({ declared }) => declared.has(target));
  const [first] = running;
  const into = owner ?? first;
  const number = owner?.declared.get(target) ?? (/^\d{1,5}$/.test(target) ? Number(target) : void 0);
  if (into && !isFull(into.service.ports, port.guard !== void 0))
    into.service.ports.push({ ...port, ...number ? { target: number } : {} });
};
var openService = ({ manifest, ports }, workload, policy) => {
  const { node, sheet } = manifest;
  const type = entryAt(at(node, "spec"), "type")?.value;
  const how = type?.kind === "scalar" ? OUTER.get(type.value) : void 0;
  if (!type || !how) return;
  const annotated = how === "load-balancer" ? guardOf(labelsAt(node, "metadata", "annotations")) : void 0;
  const ranges = how === "load-balancer" ? rangesOf(node) : void 0;
  for (const [index, { port, target }] of ports.entries()) {
    const published = textAt(itemsAt(node, "spec", "ports")[index], "nodePort") ?? port;
    const guard = guarded(annotated ?? ranges ?? policy);
    attach(workload, target, { how, published, ...guard, ...sheet.stand(type.line) });
  }
};
var openRoutes = (manifests, workloads) => {
  const services = servicesOf(manifests);
  if (services.length === 0) return;
  const routes = routesOf(manifests);
  for (const workload of workloads) {
    const own = services.filter(({ selector }) => selects(selector, workload.labels));
    if (own.length === 0) continue;
    const policy = policyOf(manifests, workload.labels);
    for (const service of own) {
      if (isOpenEnough(workload)) break;
      openService(service, workload, policy);
      for (const { service: name, line, manifest, host, guard } of routes) {
        const [target] = service.ports;
        if (name !== service.manifest.name || !target) continue;
        attach(workload, target.target, {
          how: "ingress",
          ...host ? { published: host } : {},
          ...guarded(guard ?? policy),
          ...manifest.sheet.stand(line)
        });
      }
    }
  }
};
var ledTo = (own, all, workloads) => {
  const routed = new Set(routesOf(own).map(({ service }) => service));
  const leading = servicesOf(all).filter(
    ({ manifest }) => own.includes(manifest) || routed.has(manifest.name)
  );
  return workloads.filter(({ labels }) => leading.some(({ selector }) => selects(selector, labels)));
};

// src/readers/deployments/mounted-maps.ts
import { posix } from "node:path";
var MOST3 = 50;
var MOST_SETTINGS = 2e3;
var MOST_LOOKS = 2e3;
var sourceOf = (volume) => {
  const [map2, secret] = [textAt(volume, "configMap", "name"), textAt(volume, "secret", "secretName")];
  if (map2) return [{ kind: "ConfigMap", name: map2 }];
  if (secret) return [{ kind: "Secret", name: secret }];
  return itemsAt(volume, "projected", "sources").flatMap((one) => {
    const [inner, hidden] = [textAt(one, "configMap", "name"), textAt(one, "secret", "name")];
    if (inner) return [{ kind: "ConfigMap", name: inner }];
    return hidden ? [{ kind: "Secret", name: hidden }] : [];
  });
};
var seenAs = (mount, key) => {
  const target = textAt(mount, "mountPath") ?? "";
  return textAt(mount, "subPath") === void 0 ? [posix.join(target, key), key] : [target, key];
};
var read = /* @__PURE__ */ new WeakMap();
var settingsOf = (held, names) => {
  const { text, stand } = held;
  const kind = kindOf(names, text);
  if (!kind) return [];
  const known = read.get(held) ?? /* @__PURE__ */ new Map();
  read.set(held, known);
  const before = known.get(kind);
  if (before) return before;
  const found = settingsIn({ path: names[0] ?? "", text }, kind);
  const settings = "lost" in found ? [] : found.settings;
  const named = settings.map(
    ([
      name,
      {
        value,
        by,
        at: { line }
      }
    ]) => [name, { value, by, ...stand(line) }]
  );
  known.set(kind, named);
  return named;
};
var looks = /* @__PURE__ */ new WeakMap();
var mayLook = (store) => {
  const done = looks.get(store) ?? 0;
  looks.set(store, done + 1);
  return done < MOST_LOOKS;
};
var unseen = ({ kind, name }, mount, sheet) => {
  const by = kind === "Secret" ? "secret" : "unresolved";
  return [`mounted:${name}`, { value: by === "secret" ? "" : name, by, ...sheet.stand(mount.line) }];
};
var mountedSettings = (container, spec, sheet, store) => {
  const volumes = new Map(
    itemsAt(spec, "volumes").map((volume) => [textAt(volume, "name") ?? "", volume])
  );
  return itemsAt(container, "volumeMounts").slice(0, MOST3).flatMap(
    (mount) => sourceOf(volumes.get(textAt(mount, "name") ?? "")).slice(0, MOST3).flatMap((source) => {
      const held = store.held?.(`${source.kind}/${source.name}`);
      if (!held) return [unseen(source, mount, sheet)];
      const only = textAt(mount, "subPath");
      return [...held].filter(([key]) => only === void 0 || only === key).slice(0, MOST3).flatMap(
        ([key, one]) => mayLook(store) ? settingsOf(one, seenAs(mount, key)) : [unseen(source, mount, sheet)]
      );
    })
  ).slice(0, MOST_SETTINGS);
};

// src/readers/deployments/pod.ts
var isTrue = (node) => node?.kind === "scalar" && node.value === "true";
var security = (container, spec, ...path) => at(container, "securityContext", ...path) ?? at(spec, "securityContext", ...path);
var hostOf = ({ spec, sheet }) => [
  ["hostNetwork", "network"],
  ["hostPID", "pid"],
  ["hostIPC", "ipc"]
].flatMap(([field, is]) => {
  const found = at(spec, field);
  return found && isTrue(found) ? [{ is, value: "host", ...sheet.stand(found.line) }] : [];
});
var privilegesOf = (container, { spec, sheet }) => {
  const found = [];
  const add = (is, value, node) => {
    found.push({ is, value, ...sheet.stand(node.line) });
  };
  const privileged = at(container, "securityContext", "privileged");
  if (privileged && isTrue(privileged)) add("privileged", "true", privileged);
  for (const capability of itemsAt(container, "securityContext", "capabilities", "add")) {
    if (capability.kind === "scalar") add("capability", capability.value, capability);
  }
  const user = security(container, spec, "runAsUser");
  if (user?.kind === "scalar" && /^0+$/.test(user.value)) add("user", "0", user);
  const escalation = at(container, "securityContext", "allowPrivilegeEscalation");
  if (escalation && isTrue(escalation)) add("escalation", "true", escalation);
  for (const [field, is] of [
    ["seccompProfile", "seccomp"],
    ["appArmorProfile", "apparmor"]
  ]) {
    const type = security(container, spec, field, "type");
    if (type?.kind === "scalar" && /^unconfined$/i.test(type.value)) add(is, type.value, type);
  }
  return found;
};
var hardeningOf = (container) => ({
  memory: at(container, "resources", "limits", "memory") !== void 0,
  cpus: at(container, "resources", "limits", "cpu") !== void 0,
  readOnlyRoot: isTrue(at(container, "securityContext", "readOnlyRootFilesystem")),
  noNewPrivileges: textAt(container, "securityContext", "allowPrivilegeEscalation") === "false"
});
var mountsOf = (container, { spec, sheet }) => {
  const volumes = new Map(
    itemsAt(spec, "volumes").flatMap((volume) => {
      const name = textAt(volume, "name");
      return name ? [[name, volume]] : [];
    })
  );
  return itemsAt(container, "volumeMounts").flatMap((mount) => {
    const [name = "", target = ""] = [textAt(mount, "name"), textAt(mount, "mountPath")];
    const readOnly = isTrue(at(mount, "readOnly"));
    const path = at(volumes.get(name), "hostPath", "path");
    if (path?.kind === "scalar")
      return [{ source: path.value, target, readOnly, host: true, ...sheet.stand(path.line) }];
    return [{ source: name, target, readOnly, host: false, ...sheet.stand(mount.line) }];
  });
};
var declaredOf = (container) => {
  const ports = /* @__PURE__ */ new Map();
  for (const entry of itemsAt(container, "ports")) {
    const port = Number(textAt(entry, "containerPort"));
    if (!Number.isInteger(port)) continue;
    ports.set(String(port), port);
    const name = textAt(entry, "name");
    if (name) ports.set(name, port);
  }
  return ports;
};
var reachHost = (container, { spec, sheet }, into) => {
  const network = at(spec, "hostNetwork");
  if (network && isTrue(network)) into.ports.push({ how: "host-network", ...sheet.stand(network.line) });
  for (const entry of itemsAt(container, "ports")) {
    const host = at(entry, "hostPort");
    if (host?.kind !== "scalar" || !/^[1-9]\d{0,4}$/.test(host.value)) continue;
    const [target, address] = [Number(textAt(entry, "containerPort")), textAt(entry, "hostIP")];
    into.ports.push({
      how: "published",
      published: host.value,
      ...Number.isInteger(target) ? { target } : {},
      ...address ? { address } : {},
      ...sheet.stand(host.line)
    });
  }
};
var VARIABLE = /\$\(([\w.-]{1,100})\)/g;
var wordsOf = (container, known) => ["command", "args"].flatMap((field) => argumentsOf(at(container, field))).map((word) => {
  if (!word.text.includes("$(")) return word;
  const text = word.text.replace(VARIABLE, (_, name) => {
    const value = known.get(name);
    return value && value.by !== "secret" && value.by !== "unresolved" ? value.value : HOLE;
  });
  return { ...word, text };
}).map((word) => ({ ...word, text: withHoles(word.text) }));
var describe = (container, pod, service, init) => {
  const { sheet, store } = pod;
  const line = entryAt(container, "name")?.line ?? container.line;
  const one = draft({ path: sheet.path, service, from: "kubernetes", standing: sheet.stand(line) });
  const image = at(container, "image");
  if (image?.kind === "scalar" && image.value) {
    one.image = deployedImage(withHoles(image.value), image.value, sheet.stand(image.line));
  }
  for (const [name, value] of environmentOf(container, sheet, store)) {
    ;
    (name.includes(":") ? one.settings : one.environment).set(name, value);
  }
  for (const [name, value] of mountedSettings(container, pod.spec, sheet, store))
    one.settings.set(name, value);
  const words = wordsOf(container, one.environment);
  if (words.length) one.commands.push({ words, stand: sheet.stand });
  one.mounts.push(...mountsOf(container, pod));
  one.privileges.push(...init ? [] : hostOf(pod), ...privilegesOf(container, pod));
  one.hardening = hardeningOf(container);
  if (!init) reachHost(container, pod, one);
  return one;
};
var MOST4 = 100;
var containersOf = (pod) => {
  const main = itemsAt(pod.spec, "containers").slice(0, MOST4);
  const init = itemsAt(pod.spec, "initContainers").slice(0, MOST4);
  return [...main, ...init].flatMap((node, index) => {
    if (node.kind !== "map") return [];
    const own = textAt(node, "name") ?? String(index);
    const service = index === 0 && main.length > 0 ? pod.name : `${pod.name}/${own}`;
    const init2 = index >= main.length;
    return [{ service: describe(node, pod, service, init2), declared: declaredOf(node), init: init2 }];
  });
};

// src/readers/deployments/workload.ts
var MOST5 = 100;
var template = (node, part) => {
  const spec = at(node, "spec");
  return spec ? [{ spec, metadata: at(node, "metadata"), ...part ? { part } : {} }] : [];
};
var rayTemplates = (cluster) => [
  ...template(at(cluster, "headGroupSpec", "template")),
  ...itemsAt(cluster, "workerGroupSpecs").slice(0, MOST5).flatMap(
    (group, index) => template(at(group, "template"), textAt(group, "groupName") ?? `worker-${index}`)
  )
];
var rayCluster = ({ node, kind }) => {
  if (kind === "RayCluster") return ["spec"];
  if (kind === "RayService")
    return ["spec", at(node, "spec", "rayClusterConfig") ? "rayClusterConfig" : "rayClusterSpec"];
  return kind === "RayJob" ? ["spec", "rayClusterSpec"] : void 0;
};
var kserveTemplates = (node) => ["predictor", "transformer", "explainer"].flatMap((role) => {
  const spec = at(node, "spec", role);
  if (spec?.kind !== "map") return [];
  const model = at(spec, "model");
  const containers = model?.kind === "map" && !at(spec, "containers") ? {
    kind: "map",
    line: spec.line,
    entries: [
      ...spec.entries,
      {
        key: "containers",
        line: model.line,
        value: { kind: "list", line: model.line, items: [model] }
      }
    ]
  } : spec;
  return [{ spec: containers, ...role === "predictor" ? {} : { part: role } }];
});
var llmTemplates = (node) => ["template", "worker"].flatMap((role) => {
  const spec = at(node, "spec", role);
  return spec ? [{ spec, ...role === "template" ? {} : { part: role } }] : [];
});
var anywhere = (node) => {
  const found = [];
  for (const inner of mapsIn(node)) {
    if (found.length >= MOST5) break;
    if (at(inner, "spec", "containers")?.kind === "list") {
      const spec = at(inner, "spec");
      if (spec)
        found.push({
          spec,
          metadata: at(inner, "metadata"),
          ...found.length ? { part: String(found.length) } : {}
        });
    }
  }
  return found;
};
var IDLE = /^(?:v1|(?:networking|rbac\.authorization|policy|gateway\.networking|apiextensions|autoscaling|storage|scheduling|certificates|coordination|discovery|admissionregistration)(?:\.k8s\.io)?|cert-manager\.io|external-secrets\.io|monitoring\.coreos\.com)$/;
var templatesOf = (manifest) => {
  const { node, kind, group } = manifest;
  const cluster = rayCluster(manifest);
  if (cluster) return rayTemplates(at(node, ...cluster));
  if (kind === "InferenceService") return kserveTemplates(node);
  if (kind === "LLMInferenceService") return llmTemplates(node);
  if (kind === "Pod" && group === "v1") return template(node);
  if (IDLE.test(group) && kind !== "ReplicationController" && kind !== "PodTemplate") return [];
  if (kind === "CronJob") return template(at(node, "spec", "jobTemplate", "spec", "template"));
  const plain = template(at(node, "spec", "template"));
  return plain.some(({ spec }) => at(spec, "containers")) ? plain : anywhere(node);
};
var ownService = (service, sheet) => {
  const type = at(service, "spec", "type");
  const how = type?.kind === "scalar" ? OUTER.get(type.value) : void 0;
  if (!service || !type || !how) return [];
  const annotated = how === "load-balancer" ? guardOf(labelsAt(service, "metadata", "annotations")) : void 0;
  const guard = annotated ?? (how === "load-balancer" ? rangesOf(service) : void 0);
  return [{ how, ...guard ? { guard } : {}, ...sheet.stand(type.line) }];
};
var withRay = (manifest, [head]) => {
  const path = rayCluster(manifest);
  if (!path || !head) return;
  const { node, sheet } = manifest;
  const { settings, ports } = head.service;
  const mode = at(node, ...path, "authOptions", "mode");
  if (mode) settings.set(`field:${path.join(".")}.authOptions.mode`, literal(mode, sheet));
  if (mode && path.length > 1) settings.set("field:spec.authOptions.mode", literal(mode, sheet));
  const version = at(node, ...path, "rayVersion");
  if (version) settings.set("field:spec.rayVersion", literal(version, sheet));
  for (const { key, value } of entriesAt(node, ...path, "headGroupSpec", "rayStartParams")) {
    settings.set(`--${key}`, literal(value, sheet));
  }
  const type = at(node, ...path, "headGroupSpec", "serviceType");
  const how = type?.kind === "scalar" ? OUTER.get(type.value) : void 0;
  if (type && how) ports.push({ how, ...sheet.stand(type.line) });
  ports.push(
    ...ownService(at(node, ...path, "headGroupSpec", "headService"), sheet),
    ...ownService(at(node, "spec", "serveService"), sheet)
  );
  const ingress = at(node, ...path, "headGroupSpec", "enableIngress");
  if (ingress?.kind === "scalar" && ingress.value === "true")
    ports.push({ how: "ingress", target: 8265, ...sheet.stand(ingress.line) });
};
var withKnative = ({ node, sheet, kind, group }, [main]) => {
  if (kind !== "Service" || group !== "serving.knative.dev" || !main) return;
  const inside = [...labelsAt(node, "metadata", "labels"), ...labelsAt(node, "metadata", "annotations")].some(
    ([key, value]) => /^networking\.knative\.dev\/visibility$/.test(key) && value === "cluster-local"
  );
  if (!inside)
    main.service.ports.push({ how: "ingress", ...sheet.stand(entryAt(node, "kind")?.line ?? node.line) });
};
var workloadsOf = (manifests, store) => manifests.flatMap((manifest) => {
  const templates = templatesOf(manifest);
  const workloads = templates.map(({ spec, metadata, part }) => {
    const base = manifest.name || manifest.kind.toLowerCase();
    const name = part ? `${base}/${part}` : base;
    const labels = labelsAt(metadata, "labels");
    return { manifest, labels, containers: containersOf({ spec, sheet: manifest.sheet, name, store }) };
  });
  const [first] = workloads;
  if (first) {
    withRay(manifest, first.containers);
    withKnative(manifest, first.containers);
  }
  return workloads;
});

export {
  innerYaml,
  parameter,
  layered,
  gitops,
  openRoutes,
  ledTo,
  workloadsOf
};
