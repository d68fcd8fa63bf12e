import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  torchFileOperators,
  torchNamespaces
} from "./chunk-YBHGTCDD.js";
import {
  judgeTemplate
} from "./chunk-ZJKSUB25.js";
import {
  judgeName
} from "./chunk-DIYOFVCB.js";
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-A3K3EN3A.js";
import {
  printParseErrorCode,
  visit
} from "./chunk-WB2QWKXT.js";
import "./chunk-HANBNIMK.js";

// src/formats/config/node.ts
var valueAt = (node, key) => node?.kind === "map" ? node.entries.findLast((entry) => entry.key === key)?.value : void 0;
var textOf = (node) => node?.kind === "scalar" ? node.text : void 0;
var textsIn = (root, most = 200) => {
  const found = [];
  const stack = [root];
  for (let steps = 0; stack.length > 0 && found.length < most && steps < 1e4; steps++) {
    const node = stack.pop();
    if (node?.kind === "scalar") found.push(node);
    else if (node?.kind === "list") stack.push(...node.items.slice(0, most).toReversed());
    else if (node?.kind === "map")
      stack.push(
        ...node.entries.slice(0, most).map(({ value }) => value).toReversed()
      );
  }
  return found;
};
var MOST_STEPS = 12;
var trailText = (trail) => {
  const steps = [];
  for (let at = trail; at && steps.length < MOST_STEPS; at = at.above) steps.unshift(at.step.slice(0, 60));
  return steps.join(".").replace(new RegExp("\\p{C}", "gu"), " ");
};
function* walk(roots) {
  const seen = /* @__PURE__ */ new Set();
  const stack = roots.map((root) => ({ node: root, trail: void 0, root })).toReversed();
  for (let visited = stack.pop(); visited; visited = stack.pop()) {
    const { node, trail, root } = visited;
    if (seen.has(node)) continue;
    seen.add(node);
    yield visited;
    if (node.kind === "scalar") continue;
    const above = trail ? { above: trail } : {};
    const below = node.kind === "map" ? node.entries.map(({ key, value }) => ({ node: value, trail: { ...above, step: key }, root })) : node.items.map((item, index) => ({ node: item, trail: { ...above, step: String(index) }, root }));
    for (const child of below.toReversed()) stack.push(child);
  }
}

// src/formats/config/keys.ts
var pathOf = (trail, ...keys) => [trailText(trail), ...keys.map((key) => key.slice(0, 60).replace(new RegExp("\\p{C}", "gu"), " "))].filter((step) => step !== "").join(".");
var quoted = (text) => JSON.stringify(text.slice(0, 120));
var isTrue = (node) => node?.kind === "scalar" && /^(?:true|yes|on|1)$/i.test(node.text);

// src/data/config-names.ts
var configDangers = [
  {
    does: "looks up or calls what its arguments name",
    names: {
      "hydra.utils": "get_method get_object get_class get_static_method call instantiate _locate",
      "hydra._internal.utils": "_locate",
      "hydra._internal.instantiate._instantiate2": "instantiate",
      "omegaconf.OmegaConf": "register_new_resolver register_resolver",
      "nemo.utils.model_utils": "import_class_by_path",
      "jsonargparse.util": "import_object",
      "sentence_transformers.util": "import_from_string",
      "transformers.dynamic_module_utils": "get_class_from_dynamic_module get_class_in_module",
      "torch.utils.cpp_extension": "load load_inline",
      "torch.hub": "load load_state_dict_from_url"
    }
  }
];
var coreModules = new Set(
  "os _os posix nt subprocess _subprocess sys _sys importlib _importlib builtins _builtins shutil pty ctypes socket runpy pickle _pickle marshal".split(
    " "
  )
);
var CLASS = /^[A-Z][A-Za-z0-9_]{0,80}$/;
var configFamilies = [
  { library: "NeMo", module: /^nemo\.(?:collections|core)(?:\.[a-z][a-z0-9_]*){1,8}$/, name: CLASS },
  { library: "torch", module: /^torch\.nn(?:\.modules(?:\.[a-z0-9_]+)?)?$/, name: CLASS },
  {
    library: "torch",
    module: /^torch\.nn\.functional$/,
    name: /^(?:relu|gelu|silu|mish|tanh|sigmoid|softmax|elu|selu|leaky_relu)$/
  },
  { library: "torch", module: /^torch\.optim(?:\.[a-z_]+){0,2}$/, name: CLASS },
  {
    library: "torch",
    module: /^torch\.utils\.data(?:\.[a-z_]+){0,2}$/,
    name: /^[A-Z]\w*(?:Sampler|Loader)$/
  },
  {
    library: "torchvision",
    module: /^torchvision\.(?:transforms|models)(?:\.[a-z0-9_]+){0,2}$/,
    name: CLASS
  },
  { library: "torchaudio", module: /^torchaudio\.(?:transforms|models)(?:\.[a-z0-9_]+){0,2}$/, name: CLASS },
  { library: "torchmetrics", module: /^torchmetrics(?:\.[a-z0-9_]+){0,3}$/, name: CLASS },
  {
    library: "Lightning",
    module: /^(?:pytorch_lightning|lightning(?:\.pytorch)?)\.(?:callbacks|loggers|strategies|profilers|plugins|trainer)(?:\.[a-z0-9_]+){0,3}$/,
    name: CLASS
  },
  { library: "Lightning", module: /^(?:pytorch_lightning|lightning(?:\.pytorch)?)$/, name: /^Trainer$/ },
  { library: "latent diffusion", module: /^(?:ldm|sgm|cldm)(?:\.[a-z0-9_]+){1,6}$/, name: CLASS },
  { library: "diffusers", module: /^diffusers(?:\.[a-z0-9_]+){0,6}$/, name: CLASS },
  {
    library: "sentence-transformers",
    module: /^sentence_transformers(?:\.(?:models|base|sparse_encoder|cross_encoder|sentence_transformer)(?:\.[A-Za-z0-9_]+){0,4})?$/,
    name: CLASS
  },
  {
    library: "SpeechBrain",
    module: /^speechbrain\.(?:nnet|lobes|processing|augment|decoders|tokenizers|utils|dataio)(?:\.[A-Za-z0-9_]+){1,4}$/,
    name: CLASS
  },
  {
    library: "MONAI",
    module: /^monai\.(?:networks|transforms|losses|metrics|inferers|optimizers)(?:\.[a-z0-9_]+){0,4}$/,
    name: CLASS
  },
  {
    library: "scikit-learn",
    module: /^sklearn\.(?!preprocessing|pipeline)(?:[a-z0-9_]+)(?:\.[a-z0-9_]+){0,2}$/,
    name: CLASS
  },
  { library: "Hydra", module: /^hydra\._internal\.core_plugins\.[a-z_]+$/, name: CLASS },
  {
    library: "Python",
    module: /^os\.path$/,
    name: /^(?:join|basename|dirname|abspath|expanduser|normpath|relpath|splitext)$/
  },
  {
    library: "Python",
    module: /^builtins$/,
    name: /^(?:dict|list|tuple|set|frozenset|int|float|str|bool|bytes|range|slice|complex)$/
  }
];
var hubLibraries = /* @__PURE__ */ new Set([
  "diffusers",
  "transformers",
  "onnxruntime",
  "peft",
  "optimum",
  "sentence_transformers"
]);

// src/formats/config/targets.ts
var dangerous = /* @__PURE__ */ new Map();
for (const { does, names = {} } of configDangers)
  for (const [module, listed] of Object.entries(names))
    for (const name of listed.split(" ")) dangerous.set(`${module}.${name}`, does);
var PLAIN_SHAPES = /* @__PURE__ */ new Set(["class", "value", "enum", "plain"]);
var DOTTED = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/;
var LONGEST = 300;
var isDotted = (text) => text.length <= LONGEST && DOTTED.test(text.replace(":", "."));
var OPERATOR = /^torch\.ops\.(\w+)\.(\w+)(?:\.\w+)?$/;
var judgeOperator = (path) => {
  const [, namespace, name] = OPERATOR.exec(path) ?? [];
  if (namespace === void 0 || name === void 0) return void 0;
  const does = namespace === "aten" ? torchFileOperators.get(name) : void 0;
  if (does !== void 0) return { judged: "dangerous", does };
  return torchNamespaces.has(namespace) ? { judged: "safe", does: "" } : { judged: "unknown", does: "is an operator of a library that is not known" };
};
var judgeTarget = (written) => {
  if (/\$\{/.test(written)) return { judged: "unknown", does: "is put together when the file is loaded" };
  const path = written.trim().replace(":", ".");
  if (!isDotted(path)) return judgeBare(path);
  const operator = judgeOperator(path);
  if (operator) return operator;
  const does = dangerous.get(path);
  if (does !== void 0) return { judged: "dangerous", does };
  const parts = path.split(".");
  const way = parts.slice(1, -1).find((part) => coreModules.has(part));
  if (way !== void 0) return { judged: "dangerous", does: `reaches through other modules for ${way}` };
  const module = parts.slice(0, -1).join(".");
  const name = parts.at(-1) ?? "";
  if (configFamilies.some((each) => each.module.test(module) && each.name.test(name)))
    return { judged: "safe", does: "" };
  const known = judgeName(module, name);
  if (known.judged === "safe" && !PLAIN_SHAPES.has(known.shape ?? ""))
    return { judged: "unknown", does: "is harmless in the one way only in which its library writes it" };
  if (known.judged !== "unknown") return known;
  const outer = parts.length > 2 ? judgeName(parts.slice(0, -2).join("."), parts.slice(-2).join(".")) : known;
  return outer.judged === "dangerous" ? outer : known;
};
var judgeBare = (name) => {
  const known = judgeName("builtins", name);
  return known.judged === "unknown" ? { judged: "unknown", does: "is no name that can be looked up" } : known;
};
var OWN = /* @__PURE__ */ new Set([
  "_target_",
  "__target__",
  "target",
  "class_path",
  "_component_",
  "_partial_",
  "_convert_",
  "_recursive_"
]);
var MOST_ARGUMENTS = 6;
var MOST_TEXT = 120;
var quote = (text) => `'${text.slice(0, MOST_TEXT).replace(/[\\']/g, "\\$&").replace(new RegExp("\\p{C}", "gu"), " ")}${text.length > MOST_TEXT ? "…" : ""}'`;
var shown = (node) => {
  if (node.kind === "scalar")
    return node.plain && node.text.length < 40 && node.tag === void 0 ? quotePlain(node.text) : quote(node.text);
  const texts = textsIn(node, 4).map(({ text }) => quote(text)).join(", ");
  return node.kind === "list" ? `[${texts}]` : `{${texts}}`;
};
var quotePlain = (text) => /^(?:[-+.]?\d[\d._eE+-]*|true|false|null|~)$/i.test(text) ? text : quote(text);
var callOf = (target, node) => {
  const inner = node.entries.find(
    ({ key, value }) => /^(?:params|init_args|kwargs)$/.test(key) && value.kind === "map"
  )?.value;
  const entries = (inner?.kind === "map" ? inner : node).entries.filter(({ key }) => !OWN.has(key));
  const list = entries.find(({ key, value }) => key === "_args_" && value.kind === "list")?.value;
  const positional = list?.kind === "list" ? list.items.map(shown) : [];
  const named = entries.filter(({ key }) => key !== "_args_").map(({ key, value }) => `${key.slice(0, 40).replace(/[^\w]/g, "_")}=${shown(value)}`);
  const all = [...positional, ...named];
  const more = all.length > MOST_ARGUMENTS ? ", …" : "";
  return `${target.slice(0, LONGEST)}(${all.slice(0, MOST_ARGUMENTS).join(", ")}${more})`;
};
var tagCall = (target, node) => {
  if (node.kind === "map") return callOf(target, node);
  const items = node.kind === "list" ? node.items.map(shown) : node.text === "" ? [] : [shown(node)];
  return `${target.slice(0, LONGEST)}(${items.slice(0, MOST_ARGUMENTS).join(", ")})`;
};

// src/formats/config/yaml.ts
var DEEPEST = 100;
var CORE = "tag:yaml.org,2002:";
var decoded = (tag) => tag.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
var tagOf = (written, directives) => {
  if (written.startsWith("!<")) return decoded(written.slice(2, -1));
  const handle = /^!(?:[\w-]*!)?/.exec(written)?.[0] ?? "!";
  const prefix = directives.findLast((one) => one.kind === "tag" && one.handle === handle) ?? (handle === "!!" ? { kind: "tag", handle, prefix: CORE } : void 0);
  return decoded(prefix?.kind === "tag" ? prefix.prefix + written.slice(handle.length) : written);
};
var build = (text, events) => {
  const documents = [];
  const anchors = /* @__PURE__ */ new Map();
  const stack = [];
  let directives = [];
  const put = (node) => {
    const open = stack.at(-1);
    if (!open) documents.push(node);
    else if (open.node.kind === "list") open.node.items.push(node);
    else if (open.key === void 0) {
      open.key = { text: node.kind === "scalar" ? node.text : "", at: node.at };
      if (node.tag !== void 0 || node.kind !== "scalar")
        open.node.entries.push({ key: "?", at: node.at, value: node });
    } else {
      ;
      open.node.entries.push({ key: open.key.text, at: open.key.at, value: node });
      open.key = void 0;
    }
  };
  const named = (node, { anchorStart, anchorEnd }) => {
    if (anchorStart >= 0) anchors.set(text.slice(anchorStart, anchorEnd), node);
    put(node);
  };
  const tag = ({ tagStart, tagEnd }) => tagStart < 0 ? {} : { tag: tagOf(text.slice(tagStart, tagEnd), directives) };
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear();
      directives = event.directives;
    } else if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type === EVENT_ID.ALIAS) {
      const known = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      put(known ?? { kind: "scalar", text: "", plain: true, at: event.anchorStart });
    } else if (event.type === EVENT_ID.SCALAR) {
      const plain = event.style === SCALAR_STYLE.PLAIN;
      const at = Math.max(event.tagStart, 0) || Math.max(event.valueStart, 0);
      named({ kind: "scalar", text: getScalarValue(text, event), plain, ...tag(event), at }, event);
    } else {
      const at = Math.max(event.tagStart, 0) || event.start;
      const node = event.type === EVENT_ID.MAPPING ? { kind: "map", entries: [], ...tag(event), at } : { kind: "list", items: [], ...tag(event), at };
      named(node, event);
      stack.push({ node });
    }
  }
  return documents;
};
var readYaml = (text) => {
  try {
    return { documents: build(text, parseEvents(text, { maxDepth: DEEPEST })) };
  } catch (error) {
    const why = error instanceof YAMLException ? `: ${error.reason.slice(0, 100).replace(/\s+/g, " ")}` : "";
    return { documents: [], fault: `it is no valid YAML${why}` };
  }
};

// src/formats/config/calls.ts
var KEYS = /* @__PURE__ */ new Map([
  ["_target_", "Hydra and NeMo call it"],
  ["__target__", "frameworks that build objects from settings call it"],
  ["_component_", "torchtune calls it"],
  ["class_path", "jsonargparse and Lightning call it"],
  ["py/object", "jsonpickle makes an object of it"],
  ["py/type", "jsonpickle imports it"],
  ["py/function", "jsonpickle imports it"],
  ["py/reduce", "jsonpickle calls it"],
  ["py/newobj", "jsonpickle makes an object of it"],
  ["py/repr", "jsonpickle evaluates it"]
]);
var isCall = ({ key, value }, { node }) => {
  if (KEYS.has(key)) return true;
  if (key !== "target" && key !== "activation_function") return false;
  const text = textOf(value);
  if (text === void 0 || !isDotted(text)) return false;
  return key === "activation_function" || valueAt(node, "params") !== void 0 || judgeTarget(text).judged === "dangerous";
};
var calls = (place) => {
  const found = place.node.entries.filter((entry) => isCall(entry, place));
  if (found.length === 0) return void 0;
  return found.flatMap((entry) => judgeCall(entry, place));
};
var judgeCall = ({ key, value, at }, { node, trail }) => {
  const who = KEYS.get(key) ?? "frameworks that build objects from settings call it";
  const path = pathOf(trail, key);
  const target = textOf(value) ?? firstText(value);
  if (target === void 0) return [];
  if (key === "py/repr")
    return [
      {
        level: "dangerous",
        message: `The setting ${path} holds code: ${who}.`,
        call: target.slice(0, 300),
        at
      }
    ];
  const { judged, does } = judgeTarget(target);
  if (judged === "safe") return [];
  return [
    {
      level: judged,
      message: `The setting ${path} names ${quoted(target)}, which ${does}: ${who}.`,
      ...judged === "dangerous" ? { call: shownCall(key, value, target, node) } : {},
      at
    }
  ];
};
var shownCall = (key, value, target, node) => {
  if (key !== "py/reduce" || value.kind !== "list") return callOf(target, node);
  const [, ...rest] = value.items;
  return tagCall(target, { kind: "list", at: 0, items: rest.flatMap((item) => textsIn(item, 6)) });
};
var firstText = (node) => {
  const first = node.kind === "list" ? node.items[0] : void 0;
  return textOf(first) ?? textOf(valueAt(first, "py/function") ?? valueAt(first, "py/type"));
};
var PYTHON = `${CORE}python/`;
var PLAIN = /^(?:none|bool|str|unicode|bytes|int|long|float|complex|list|tuple|dict)$/;
var HYPER = /^!(new|apply|name|module):(.*)$/s;
var judgeTag = (node, trail) => {
  const { tag = "", at } = node;
  const path = pathOf(trail) || "the document";
  if (tag.startsWith(PYTHON)) return judgePython(tag.slice(PYTHON.length), node, path);
  const hyper = HYPER.exec(tag);
  if (!hyper) return void 0;
  const [, kind = "", target = ""] = hyper;
  const { judged, does } = kind === "module" ? moduleOf(target) : judgeTarget(target);
  if (judged === "safe") return [];
  const message = `The tag !${kind} at ${path} names ${quoted(target)}, which ${does}: SpeechBrain calls it.`;
  return [{ level: judged, message, ...judged === "dangerous" ? { call: tagCall(target, node) } : {}, at }];
};
var moduleOf = (module) => {
  const known = judgeTarget(`${module}._`);
  return known.judged === "safe" ? { judged: "unknown", does: "is imported as a module" } : known;
};
var judgePython = (tag, node, path) => {
  if (PLAIN.test(tag)) return [];
  const [, kind = tag, target = ""] = /^([a-z/]+):(.*)$/s.exec(tag) ?? [];
  const known = judgeTarget(target);
  if (known.judged === "safe" && (kind === "object" || kind === "name"))
    return [
      {
        level: "unknown",
        message: `The tag python/${kind} at ${path} makes an object of ${quoted(target)}: only PyYAML's unsafe loader reads it.`,
        at: node.at
      }
    ];
  const does = known.judged === "dangerous" ? `, which ${known.does}` : "";
  return [
    {
      level: "dangerous",
      message: `The tag python/${kind.slice(0, 40)} at ${path} ${ACTS.get(kind) ?? "builds"} ${quoted(target)}${does}: PyYAML's unsafe loader does so while it reads.`,
      call: kind === "name" || kind === "module" ? target.slice(0, 300) : tagCall(target, node),
      at: node.at
    }
  ];
};
var ACTS = /* @__PURE__ */ new Map([
  ["object/apply", "calls"],
  ["object/new", "calls"],
  ["object", "makes an object of"],
  ["name", "imports"],
  ["module", "imports"]
]);

// src/formats/config/huggingface.ts
var CODE = /* @__PURE__ */ new Map([
  ["auto_map", "transformers runs it with trust_remote_code"],
  ["custom_pipelines", "transformers runs it with trust_remote_code"],
  ["custom_generate", "transformers runs it when text is generated with trust_remote_code"]
]);
var ATTENTION = /^(?:null|None|eager|sdpa|sdpa_paged|eager_paged|flash_attention_[234]|flex_attention|(?:paged\|)(?:eager|sdpa|flash_attention_[234]))$/;
var ATTENTION_KEYS = /^_?(?:attn|experts)_implementation(?:_internal|_autoset)?$/;
var huggingFace = (place) => {
  const found = [];
  let mine = false;
  for (const entry of place.node.entries) {
    const seen = judgeEntry(entry, place);
    if (seen === void 0) continue;
    mine = true;
    found.push(...seen);
  }
  return mine ? found : void 0;
};
var judgeEntry = (entry, place) => {
  const { key, value, at } = entry;
  const path = pathOf(place.trail, key);
  const runs = CODE.get(key);
  if (runs !== void 0) return places(value, path, runs, at);
  if (key === "trust_remote_code" && isTrue(value))
    return [
      {
        level: "unknown",
        message: `The setting ${path} turns on code from repositories for whatever is loaded with this file.`,
        at
      }
    ];
  if (ATTENTION_KEYS.test(key)) return attention(key, value, path, at);
  if (key === "chat_template") return templates(value, path, at);
  if (key === "auto_mapping") return adapter(value, path, at);
  return void 0;
};
var places = (value, path, runs, at) => {
  const named = textsIn(value).filter(({ text, plain }) => !plain && text !== "");
  const all = value.kind === "scalar" ? named : named.filter(({ text }) => /[.]|--/.test(text));
  const seen = /* @__PURE__ */ new Map();
  for (const { text } of all) {
    const other = text.includes("--") || /^[^/\s]+\/[^/\s]+$/.test(text);
    const where = other ? "another repository, whose owner can change it" : "its own repository";
    const message = `The setting ${path} names Python code of ${where}: ${quoted(text)}; ${runs}.`;
    if (!seen.has(where)) seen.set(where, { level: "unknown", message, at });
  }
  return [...seen.values()];
};
var attention = (key, value, path, at) => {
  const texts = textsIn(value).map(({ text }) => text);
  const strange = texts.find((text) => !ATTENTION.test(text));
  if (strange === void 0 || /_autoset$/.test(key)) return [];
  return [
    {
      level: key.endsWith("_internal") || strange.includes("/") ? "dangerous" : "unknown",
      message: `The setting ${path} names ${quoted(strange)}: transformers before 5.3.0 fetches and runs a kernel of that name from the hub.`,
      at
    }
  ];
};
var templates = (value, path, at) => {
  const texts = value.kind === "list" ? value.items.flatMap((item) => {
    const text = textOf(valueAt(item, "template")) ?? textOf(item);
    return text === void 0 ? [] : [{ text, name: textOf(valueAt(item, "name")) ?? "" }];
  }) : textsIn(value).map(({ text }) => ({ text, name: "" }));
  return texts.flatMap(
    ({ text, name }) => judgeTemplate(text, name === "" ? path : `${path} (${name.slice(0, 40).replace(/[\p{C}]/gu, " ")})`).map(
      (seen) => ({ ...seen, at })
    )
  );
};
var adapter = (value, path, at) => {
  const library = textOf(valueAt(value, "parent_library"));
  const name = textOf(valueAt(value, "base_model_class"));
  if (library === void 0 || library === "null") return void 0;
  return imported(library, name ?? "_", path, "PEFT imports it", at);
};
var imported = (library, name, path, who, at) => {
  const root = library.split(".")[0] ?? "";
  const { judged, does } = judgeTarget(`${library}.${name}`);
  if (judged === "dangerous")
    return [
      {
        level: "dangerous",
        message: `The setting ${path} names ${quoted(`${library}.${name}`)}, which ${does}: ${who}.`,
        at
      }
    ];
  if (judged === "safe" || hubLibraries.has(root) || DIFFUSERS_PARTS.has(library)) return [];
  return [
    {
      level: "unknown",
      message: `The setting ${path} takes ${quoted(name)} from ${quoted(library)}, which is none of the libraries known here: ${who}, or runs a file of that name in the repository.`,
      at
    }
  ];
};
var DIFFUSERS_PARTS = new Set(
  "stable_diffusion stable_diffusion_xl pipeline_utils audioldm2 deepfloyd_if kandinsky kandinsky2_2 kandinsky3 latent_diffusion paint_by_example shap_e stable_cascade unidiffuser versatile_diffusion wuerstchen spectrogram_diffusion alt_diffusion flux ltx null".split(" ")
);
var pipeline = ({ node, trail, top }) => {
  if (!top || valueAt(node, "_class_name") === void 0 || valueAt(node, "_diffusers_version") === void 0)
    return void 0;
  const parts = node.entries.filter(({ value }) => value.kind === "list" && value.items.length === 2);
  if (parts.length === 0) return void 0;
  return parts.flatMap(({ key, value, at }) => {
    const [library, name] = value.kind === "list" ? value.items.map(textOf) : [];
    if (library === void 0 || name === void 0 || library === "null" && name === "null") return [];
    const path = pathOf(trail, key);
    if (key !== "_class_name") return imported(library, name, path, "diffusers imports it", at);
    const message = `The setting ${path} names ${quoted(name)} in the file ${quoted(library)} of the repository: diffusers runs it with trust_remote_code.`;
    return [{ level: "unknown", message, at }];
  });
};
var sentenceModules = ({ node, trail }) => {
  const type = valueAt(node, "type");
  const text = textOf(type);
  if (type === void 0 || text === void 0 || !isDotted(text)) return void 0;
  if (valueAt(node, "path") === void 0 || valueAt(node, "idx") === void 0) return void 0;
  const { judged, does } = judgeTarget(text);
  if (judged === "safe") return [];
  const path = pathOf(trail, "type");
  return [
    {
      level: judged,
      message: `The setting ${path} names ${quoted(text)}, which ${does}: sentence-transformers imports it, or runs a file of that name in the repository.`,
      at: type.at
    }
  ];
};

// src/formats/config/json.ts
var DEEPEST2 = 200;
var tooDeep = (text) => {
  let [depth, quoted2] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted2) {
      if (code === 92) at++;
      else if (code === 34) quoted2 = false;
    } else if (code === 34) quoted2 = true;
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST2) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
};
var build2 = (text) => {
  const documents = [];
  const stack = [];
  let fault;
  const put = (node) => {
    const open = stack.at(-1);
    if (!open) documents.push(node);
    else if (open.node.kind === "list") open.node.items.push(node);
    else if (open.key) {
      ;
      open.node.entries.push({ key: open.key.text, at: open.key.at, value: node });
      delete open.key;
    }
  };
  const begin = (node) => {
    put(node);
    stack.push({ node });
  };
  visit(
    text,
    {
      onObjectBegin: (at) => begin({ kind: "map", entries: [], at }),
      onArrayBegin: (at) => begin({ kind: "list", items: [], at }),
      onObjectEnd: () => void stack.pop(),
      onArrayEnd: () => void stack.pop(),
      onObjectProperty: (key, at) => {
        const open = stack.at(-1);
        if (open) open.key = { text: key, at };
      },
      onLiteralValue: (value, at) => put({ kind: "scalar", text: String(value), plain: typeof value !== "string", at }),
      onError: (code) => {
        fault ??= printParseErrorCode(code);
      }
    },
    { disallowComments: true, allowTrailingComma: false }
  );
  return fault === void 0 && documents.length === 1 ? { documents } : { documents, fault: "it is no valid JSON" };
};
var readJson = (text) => {
  if (tooDeep(text)) return { documents: [], fault: `it is nested deeper than ${DEEPEST2} levels` };
  try {
    return build2(text);
  } catch {
    return { documents: [], fault: "it is no valid JSON" };
  }
};

// src/formats/config/places.ts
var placed = (text, seen) => {
  const sorted = [...new Set(seen.map(({ at }) => at))].sort((a, b) => a - b);
  const offsets = /* @__PURE__ */ new Map();
  let [last, bytes] = [0, 0];
  for (const at of sorted) {
    bytes += Buffer.byteLength(text.slice(last, at));
    last = at;
    offsets.set(at, bytes);
  }
  return seen.map(({ at, ...finding }) => ({ ...finding, offset: offsets.get(at) ?? 0 }));
};

// src/formats/config/salvage.ts
var RAW = /(?:_target_|class_path|target|_component_)["']?\s{0,20}:\s{0,20}["']?([\w.]{3,200})|python\/(?:object\/apply|object\/new|object|name|module):([\w.]{2,200})/g;
var MOST_RAW = 1e3;
var NAMED = /\b(?:_target_|auto_map|chat_template|__loader__)["']?\s{0,20}:|![^\s]{0,60}python\/(?:object|name|module)/;
var LINE = /^\s*(?:\.\.\.|%|[-?] (?:[!&*{["']|[\w.-]{1,80}:)|-$|["']?[^\s"':#]{1,80}["']?\s{0,20}:(?:\s|$)|[[\]{}"',!&*])/;
var OTHER = /^(?:```|~~~|import \w|from [\w.]+ import |def \w|class \w)/m;
var isSettings = (text) => {
  if (OTHER.test(text)) return false;
  const lines = text.slice(0, 2e4).split("\n").slice(0, 200).filter((line) => !/^\s*(?:#|---|$)/.test(line));
  return lines.filter((line) => LINE.test(line)).length >= lines.length * 0.5;
};
var salvaged = (text, fault, seen) => {
  const raw = [];
  let tried = 0;
  if (seen.length === 0 && !isSettings(text)) return void 0;
  for (const match of text.matchAll(RAW)) {
    if (++tried > MOST_RAW) break;
    const target = match[1] ?? match[2] ?? "";
    const { judged, does } = judgeTarget(target);
    if (judged !== "dangerous") continue;
    raw.push({
      level: "dangerous",
      message: `It names ${JSON.stringify(target)}, which ${does}: frameworks that build objects from settings call it.`,
      at: match.index
    });
  }
  if (raw.length === 0 && seen.length === 0 && !NAMED.test(text)) return void 0;
  const open = {
    level: "unknown",
    message: `The configuration could not be read to its end: ${fault}.`
  };
  return { completeness: "partial", findings: [...placed(text, [...seen, ...raw]), open] };
};

// src/formats/config/serving.ts
var note = (message, at) => ({ level: "unknown", message, at });
var RUNS = /^mlflow\.pyfunc(?:\.model|\.loaders\.[a-z_]+)?$/;
var OWN2 = /^mlflow(?:\.[a-z_]+){1,3}$/;
var mlflow = ({ node, trail, top }) => {
  const flavors = valueAt(node, "flavors");
  const python = valueAt(flavors, "python_function");
  if (!top || flavors === void 0 || python === void 0) return void 0;
  const found = [];
  const loader = textOf(valueAt(python, "loader_module"));
  const at = python.at;
  if (loader !== void 0)
    found.push(...judgeLoader(loader, pathOf(trail, "flavors", "python_function"), at));
  for (const flavor of flavors.kind === "map" ? flavors.entries : []) {
    const code = textOf(valueAt(flavor.value, "code"));
    if (code !== void 0 && code !== "" && code !== "null")
      found.push(
        note(
          `The flavour ${quoted(flavor.key)} contains code: MLflow puts the folder ${quoted(code)} on the path of imports.`,
          flavor.at
        )
      );
    const script = textOf(valueAt(flavor.value, "model_code_path"));
    if (script !== void 0 && script !== "null" && script !== "")
      found.push(
        note(
          `The flavour ${quoted(flavor.key)} contains code: MLflow runs ${quoted(script)} to build the model.`,
          flavor.at
        )
      );
  }
  return found;
};
var judgeLoader = (loader, path, at) => {
  if (RUNS.test(loader))
    return [
      note(`The setting ${path} contains code: ${loader} loads a class from a pickle and calls it.`, at)
    ];
  if (OWN2.test(loader)) return [];
  const { judged, does } = judgeTarget(`${loader}._load_pyfunc`);
  const message = `The setting ${path} contains code: MLflow imports ${quoted(loader)} and calls its _load_pyfunc`;
  return [
    judged === "dangerous" ? {
      level: "dangerous",
      message: `${message}; the module ${does}.`,
      call: `${loader.slice(0, 200)}._load_pyfunc()`,
      at
    } : note(`${message}.`, at)
  ];
};
var torchServe = ({ node, top }) => {
  const model = valueAt(node, "model");
  const handler = textOf(valueAt(model, "handler"));
  if (!top || handler === void 0 || textOf(valueAt(model, "modelName")) === void 0) return void 0;
  const script = textOf(valueAt(model, "modelFile"));
  const at = model?.at ?? 0;
  const own = /^[a-z_]+$/.test(handler);
  return [
    ...own ? [] : [note(`The archive contains code: TorchServe runs the handler ${quoted(handler)}.`, at)],
    ...script === void 0 ? [] : [note(`The archive contains code: TorchServe runs ${quoted(script)} to build the model.`, at)]
  ];
};
var bentoMl = ({ node, top }) => {
  if (!top || !isBento(node)) return void 0;
  const service = textOf(valueAt(node, "service"));
  const module = textOf(valueAt(node, "module"));
  return [
    ...service === void 0 ? [] : [note(`The bundle contains code: BentoML imports the service ${quoted(service)}.`, node.at)],
    ...module === void 0 || /^bentoml\.[a-z_0-9.]+$/.test(module) ? [] : [note(`The setting module contains code: BentoML imports ${quoted(module)}.`, node.at)]
  ];
};
var isBento = (node) => valueAt(node, "bentoml_version") !== void 0 || valueAt(valueAt(node, "context"), "bentoml_version") !== void 0;

// src/formats/config/skops.ts
var VALUES = /* @__PURE__ */ new Set([
  "JsonNode",
  "DictNode",
  "ListNode",
  "SetNode",
  "TupleNode",
  "NdArrayNode",
  "SliceNode",
  "BytesNode",
  "BytearrayNode",
  "DatetimeNode",
  "MaskedArrayNode",
  "SparseMatrixNode",
  "RandomStateNode",
  "RandomGeneratorNode",
  "CachedNode",
  "DefaultDictNode"
]);
var CALLS = /* @__PURE__ */ new Map([
  ["OperatorFuncNode", "makes a function of the module operator"],
  ["MethodNode", "takes a method by its name from an object"],
  ["PartialNode", "makes a function with its arguments"],
  ["FunctionNode", "takes a function by its name"]
]);
var PLAIN_TYPES = /^(?:builtins\.(?:str|int|float|bool|NoneType|dict|list|set|tuple|frozenset|slice|bytes|bytearray|type)|numpy\.(?:ndarray|dtype|float(?:16|32|64)|u?int(?:8|16|32|64)|bool_?|ufunc|random\.(?:RandomState|Generator|mtrand\.RandomState|_generator\.Generator))|collections\.(?:OrderedDict|defaultdict)|datetime\.(?:datetime|date|time|timedelta)|scipy\.sparse(?:\.[a-z_]+)?\.[a-z]+_(?:matrix|array)|sklearn(?:\.[A-Za-z0-9_]+){1,5})$/;
var skops = ({ node, trail }) => {
  const loader = textOf(valueAt(node, "__loader__"));
  const module = textOf(valueAt(node, "__module__"));
  const name = textOf(valueAt(node, "__class__"));
  if (loader === void 0 || module === void 0 || name === void 0) return void 0;
  const type = `${module}.${name}`;
  const path = pathOf(trail) || "the root";
  const at = node.at;
  const { judged, does } = judgeTarget(type);
  const calls2 = CALLS.get(loader);
  if (judged === "dangerous")
    return [
      {
        level: "dangerous",
        message: `The node ${path} (${loader.slice(0, 40)}) names ${quoted(type)}, which ${does}: skops builds it.`,
        call: type.slice(0, 200),
        at
      }
    ];
  if (calls2 !== void 0)
    return [
      {
        level: loader === "OperatorFuncNode" && module !== "operator" ? "dangerous" : "unknown",
        message: `The node ${path} (${loader}) ${calls2}, ${quoted(type)}: some versions of skops do so without asking.`,
        at
      }
    ];
  if (judged === "safe" || PLAIN_TYPES.test(type)) return [];
  const kind = VALUES.has(loader) ? "which does not belong to its loader" : `which ${does}`;
  return [
    {
      level: "unknown",
      message: `The node ${path} (${loader.slice(0, 40)}) names ${quoted(type)}, ${kind}: skops imports it once it is trusted.`,
      at
    }
  ];
};

// src/formats/config/judge.ts
var judges = [
  calls,
  huggingFace,
  pipeline,
  sentenceModules,
  mlflow,
  torchServe,
  bentoMl,
  skops
];
var LONGEST2 = 16 * 1024 * 1024;
var CONCERNS = /_target_|"?target"?\s*:|_component_|class_path|activation_function|py\/|python\/|!(?:new|apply|name|module):|%TAG|!<|auto_map|custom_pipelines|custom_generate|trust_remote_code|_implementation|chat_template|parent_library|_class_name|"type"|python_function|modelName|bentoml_version|__loader__|\\[uUx]|!\S{0,60}%[0-9A-Fa-f]{2}/;
var isJson = (text) => /^\ufeff?\s*(?:\[\s*(?:[\]{["\d-]|true|false|null)|\{(?![{%#]))/.test(text.slice(0, 1e3));
var isTemplate = (text) => /^\ufeff?\s*\{[{%#]/.test(text.slice(0, 1e3)) || /\{%-?\s*for\s+\w+\s+in\s+\w{0,20}messages\b/.test(text);
var treeOf = (text) => {
  if (!isJson(text)) return readYaml(text);
  const json = readJson(text);
  if (json.fault === void 0) return json;
  const yaml = readYaml(text);
  return yaml.fault === void 0 ? yaml : json;
};
var concerned = (text) => {
  const settings = CONCERNS.test(text) ? judgeSettings(text) : void 0;
  const template = isTemplate(text) ? rendered(text) : void 0;
  if (template === void 0) return settings;
  if (settings === void 0 && !isJson(text)) return { completeness: "complete", findings: template };
  const plain = template.filter(({ level }) => level === "dangerous");
  if (settings === void 0 && plain.length === 0) return void 0;
  return {
    completeness: settings?.completeness ?? "complete",
    findings: [...plain, ...settings?.findings ?? []]
  };
};
var rendered = (text) => placed(
  text,
  judgeTemplate(text, "of this file").map((seen) => ({ ...seen, at: 0 }))
);
var judgeSettings = (text) => {
  const { documents, fault } = treeOf(text);
  const seen = judgeTree(documents);
  if (fault !== void 0) return salvaged(text, fault, seen ?? []);
  const hidden = disguised(documents, text);
  if (seen === void 0 && hidden.length === 0) return void 0;
  const all = [...seen ?? [], ...doubled(documents), ...hidden];
  return { completeness: "complete", findings: placed(text, all) };
};
var judgeConfig = (text) => {
  if (text.length > LONGEST2)
    return {
      format: "config",
      completeness: "partial",
      findings: [{ level: "unknown", message: "The configuration is longer than is read." }]
    };
  const inspected = concerned(text);
  if (inspected) return { format: "config", ...inspected };
  const { fault } = treeOf(text);
  if (fault === void 0) return { format: "config", completeness: "complete", findings: [] };
  return {
    format: "config",
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `The configuration could not be read: ${fault}.` }]
  };
};
var judgeTree = (documents) => {
  const seen = [];
  let mine = false;
  for (const { node, trail } of walk(documents)) {
    const tag = node.tag === void 0 ? void 0 : judgeTag(node, trail);
    const all = node.kind === "map" ? judges.map((judge) => judge({ node, trail, top: trail === void 0 })) : [];
    for (const found of [tag, ...all]) {
      if (found === void 0) continue;
      mine = true;
      seen.push(...found);
    }
  }
  return mine ? seen : void 0;
};
var disguised = (documents, text) => {
  if (!/\\[uUx]/.test(text)) return [];
  for (const { node } of walk(documents))
    for (const { key, at } of node.kind === "map" ? node.entries : []) {
      if (!/^[\w./-]{1,80}$/.test(key) || text.startsWith(key, at) || text.startsWith(key, at + 1)) continue;
      if (!text.startsWith('"', at) || !/\\[uUx]/.test(text.slice(at, at + 12 * key.length))) continue;
      const message = `The key ${JSON.stringify(key)} is written with escapes, which hides it from a search.`;
      return [{ level: "unknown", message, at }];
    }
  return [];
};
var doubled = (documents) => {
  for (const { node } of walk(documents)) {
    if (node.kind !== "map") continue;
    const keys = /* @__PURE__ */ new Set();
    for (const { key, at } of node.entries) {
      if (keys.has(key) && key !== "?" && key !== "<<")
        return [
          {
            level: "unknown",
            message: `The key ${JSON.stringify(key.slice(0, 80))} stands twice in one place: parsers disagree on which counts.`,
            at
          }
        ];
      keys.add(key);
    }
  }
  return [];
};
export {
  LONGEST2 as LONGEST,
  concerned,
  judgeConfig
};
