import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  popularRank
} from "./chunk-THI4LUI7.js";
import {
  condaEnvironment
} from "./chunk-OF4RVVC3.js";
import {
  condaLock
} from "./chunk-FJAPKSWY.js";
import {
  pixi
} from "./chunk-EOTIZYFZ.js";
import "./chunk-7Y55F4EU.js";
import {
  hostsOf,
  providersOf
} from "./chunk-QWJKSM7R.js";
import {
  dockerfile
} from "./chunk-KOR5GHRF.js";
import "./chunk-XFZXL7CM.js";
import "./chunk-PFPDVUXN.js";
import "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  poetryLock
} from "./chunk-7NFWSHH6.js";
import {
  uvLock
} from "./chunk-54YX4K23.js";
import {
  pdmLock
} from "./chunk-JOY6IC3B.js";
import {
  pylock
} from "./chunk-AJFRKNCB.js";
import "./chunk-YOQ5OIJJ.js";
import "./chunk-KVLQLE4M.js";
import {
  pipfile
} from "./chunk-YGEVSS7U.js";
import {
  pipfileLock
} from "./chunk-GZ2A2BIH.js";
import {
  setupPy
} from "./chunk-ZADPFIFV.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import {
  setupCfg
} from "./chunk-MGIWCSHE.js";
import "./chunk-FMQ7B5E3.js";
import {
  each
} from "./chunk-AINZJ4QL.js";
import {
  decode,
  tooLarge
} from "./chunk-46IOGIOI.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-I54X2MWV.js";
import "./chunk-FFTSNJVK.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import {
  get,
  isObject,
  membersOf,
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  requirements
} from "./chunk-UMIJECGK.js";
import {
  inside
} from "./chunk-QP7EUS5R.js";
import {
  pyproject
} from "./chunk-VM7RELM3.js";
import "./chunk-OIBUCCXL.js";
import "./chunk-JMZYEP4K.js";
import {
  at,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";
import {
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/imports/javascript-declared.ts
var MANIFESTS = ["package.json", "deno.json", "deno.jsonc", "import_map.json"];
var CONFIGS = ["tsconfig.json", "tsconfig.base.json", "tsconfig.app.json", "jsconfig.json"];
var LOCKS = ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"];
var KINDS = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  // Aliases of parcel and of module-alias.
  "alias",
  "_moduleAliases"
];
var baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var rootOf = (text) => {
  const root = readJson(text);
  return "kind" in root ? root : void 0;
};
var typed = (name) => {
  const bare = name.slice("@types/".length);
  const cut = bare.indexOf("__");
  return cut < 0 ? bare : `@${bare.slice(0, cut)}/${bare.slice(cut + 2)}`;
};
var keys = (root, key) => membersOf(root, key).map((member) => member.key);
var inManifest = (root) => {
  const own = get(root, "name");
  const named = [...KINDS.flatMap((kind) => keys(root, kind)), ...keys(root, "imports")];
  const types = named.filter((name) => name.startsWith("@types/")).map(typed);
  return [...named, ...types, ...typeof own === "string" ? [own] : []];
};
var inConfig = (root) => {
  const options = get(root, "compilerOptions");
  return isObject(options) ? keys(options, "paths") : [];
};
var read = (texts) => {
  const names = /* @__PURE__ */ new Set();
  const [patterns, locks] = [[], []];
  for (const [path, text] of texts) {
    const base = baseOf(path);
    if (LOCKS.includes(base)) {
      locks.push(text);
      continue;
    }
    const root = rootOf(text);
    if (!root) continue;
    if (MANIFESTS.includes(base)) for (const name of inManifest(root)) names.add(name);
    else patterns.push(...inConfig(root));
  }
  return { names, patterns, locks };
};
var aliases = (pattern, name) => {
  const star = pattern.indexOf("*");
  const prefix = star < 0 ? pattern : pattern.slice(0, star);
  if (!prefix) return false;
  return prefix === name || prefix.startsWith(`${name}/`) || star >= 0 && `${name}/`.startsWith(prefix);
};
var locked = (lock, name) => [
  `"node_modules/${name}"`,
  `"${name}": {`,
  `"${name}": [`,
  `
${name}@`,
  `
"${name}@`,
  `, ${name}@`,
  `, "${name}@`,
  `
  ${name}@`,
  `
  '${name}@`,
  `
  /${name}@`,
  `
  /${name}/`
].some((start) => lock.includes(start));
var remembered = /* @__PURE__ */ new WeakMap();
var knownIn = (texts) => {
  const known2 = remembered.get(texts) ?? read(texts);
  remembered.set(texts, known2);
  return known2;
};
var javascriptDeclares = {
  files: (folder) => [...MANIFESTS, ...CONFIGS, ...LOCKS].map((name) => folder + name),
  declared(module, texts) {
    const { names, patterns, locks } = knownIn(texts);
    return names.has(module) || names.has(`${module}/`) || patterns.some((pattern) => aliases(pattern, module)) || locks.some((lock) => locked(lock, module));
  },
  /** With a `baseUrl` modules are found from the folder of the configuration, or from `src`. */
  own: (module, folder) => module.startsWith("@") ? [] : ["", "src/"].flatMap(
    (source) => ["", ".ts", ".tsx", ".js"].map((end) => `${folder}${source}${module}${end}`)
  ),
  /** What a configuration of TypeScript extends; packages that it may extend declare nothing. */
  includes(path, text) {
    if (!/^[tj]sconfig(?:\.[\w.-]{1,100})?\.json$/.test(baseOf(path))) return [];
    const root = rootOf(text);
    const extended = root && get(root, "extends");
    const values = typeof extended === "string" ? [extended] : typeof extended === "object" && extended?.kind === "list" ? extended.items.map(({ value }) => value) : [];
    return values.flatMap((value) => {
      if (typeof value !== "string" || !value.startsWith(".")) return [];
      const target = inside(path, value.endsWith(".json") ? value : `${value}.json`);
      return target.startsWith("../") ? [] : [target];
    });
  }
};

// src/readers/imports/python-declared.ts
var BY_NAME = /* @__PURE__ */ new Map([
  ["pyproject.toml", [pyproject, pixi]],
  ["setup.py", [setupPy]],
  ["setup.cfg", [setupCfg]],
  ["Pipfile", [pipfile]],
  ["Pipfile.lock", [pipfileLock]],
  ["poetry.lock", [poetryLock]],
  ["uv.lock", [uvLock]],
  ["pdm.lock", [pdmLock]],
  ["pylock.toml", [pylock]],
  ["environment.yml", [condaEnvironment]],
  ["environment.yaml", [condaEnvironment]],
  ["conda-lock.yml", [condaLock]],
  ["pixi.toml", [pixi]],
  ["Dockerfile", [dockerfile]]
]);
var LISTS = [
  "requirements.txt",
  "requirements.in",
  "requirements-dev.txt",
  "requirements_dev.txt",
  "requirements-test.txt",
  "requirements_test.txt",
  "requirements-docs.txt",
  "requirements-prod.txt",
  "dev-requirements.txt",
  "test-requirements.txt",
  "requirements/base.txt",
  "requirements/common.txt",
  "requirements/dev.txt",
  "requirements/local.txt",
  "requirements/main.txt",
  "requirements/prod.txt",
  "requirements/production.txt",
  "requirements/requirements.txt",
  "requirements/test.txt",
  "requirements/tests.txt"
];
var basename = (path) => path.slice(path.lastIndexOf("/") + 1);
var readersOf = (path) => BY_NAME.get(basename(path)) ?? [requirements];
var CONDA = /* @__PURE__ */ new Map([
  ["matplotlib-base", "matplotlib"],
  ["msgpack-python", "msgpack"],
  ["opencv", "opencv-python"],
  ["py-opencv", "opencv-python"],
  ["py-xgboost", "xgboost"],
  ["pytables", "tables"],
  ["python-graphviz", "graphviz"],
  ["pytorch", "torch"],
  ["pytorch-gpu", "torch"],
  ["python-duckdb", "duckdb"]
]);
var ownNames = (path, text) => {
  if (basename(path) !== "pyproject.toml") return [];
  const root = readToml(text);
  if (!("kind" in root)) return [];
  const names = [textAt(root, "project", "name"), textAt(at(root, "tool", "poetry"), "name")];
  return names.filter((name) => name !== void 0);
};
var namesIn = (path, text) => [
  ...ownNames(path, text),
  ...readersOf(path).flatMap(
    (reader) => [...reader.read({ path, text })].flatMap((found) => {
      if (found.kind !== "package") return [];
      if (found.ecosystem === "conda") return [found.name, CONDA.get(found.name) ?? found.name];
      return found.ecosystem === "pypi" ? [found.name, found.written] : [];
    })
  )
];
var MOST_KEPT = 200;
var kept = /* @__PURE__ */ new Map();
var canonicalNames = (path, text) => {
  const before = kept.get(path);
  if (before?.text === text) return before.names;
  if (kept.size >= MOST_KEPT) kept.clear();
  const names = [...new Set(namesIn(path, text).map((name) => canonical("pypi", name)))];
  kept.set(path, { text, names });
  return names;
};
var known = /* @__PURE__ */ new WeakMap();
var distributions = (texts) => {
  const before = known.get(texts);
  if (before) return before;
  const set = new Set([...texts].flatMap(([path, text]) => canonicalNames(path, text)));
  known.set(texts, set);
  return set;
};
var LOCK = /[.-]lock(?:\.ya?ml)?$|pylock\.toml$/;
var SPELLINGS = [
  "",
  "python-",
  "py",
  "py-",
  "django-",
  "lib",
  "-python",
  "-py",
  "-sdk",
  "-client",
  "-core",
  "-binary"
];
var spelled = (module) => {
  const name = canonical("pypi", module);
  return SPELLINGS.map((part) => part.startsWith("-") ? `${name}${part}` : `${part}${name}`);
};
var pythonDeclares = {
  files: (folder) => [...BY_NAME.keys(), ...LISTS].map((name) => `${folder}${name}`),
  declared(module, texts) {
    const names = distributions(texts);
    const candidates = providersOf(module)?.candidates ?? [];
    const asked = [...candidates, ...candidates.flatMap(hostsOf), ...spelled(module)];
    return asked.some((name) => names.has(name));
  },
  includes: (path, text) => (LOCK.test(path) ? [] : readersOf(path)).flatMap((reader) => [...reader.read({ path, text })]).flatMap((found) => found.kind === "include" && !found.path.startsWith("..") ? [found.path] : []),
  own(module, folder) {
    const [top = module] = module.split(".", 1);
    const roots = ["", "src/", "lib/", "python/", "app/", "backend/", "server/", "api/"];
    return roots.flatMap((root) => [`${folder}${root}${top}`, `${folder}${root}${top}.py`]);
  },
  defines: (paths2) => new Set(
    paths2.filter((path) => /\.pyx?$/.test(path)).flatMap((path) => path.replace(/\.pyx?$/, "").split("/")).filter((part) => part !== "" && part !== "__init__")
  )
};

// src/readers/declared.ts
var MOST_MODULES = 500;
var MOST_PATHS = 4e4;
var MOST_INCLUDED = 20;
var declaredBy = /* @__PURE__ */ new Map([
  ["npm", javascriptDeclares],
  ["pypi", pythonDeclares]
]);
var isImport = (one) => one.kind === "package" && one.surface === "import" && one.imported !== void 0;
var keyOf = ({ ecosystem, imported }) => `${ecosystem} ${imported.module}`;
var upwards = (path) => {
  const folders = [];
  for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
    folders.push(path.slice(0, end + 1));
    if (end === 0) break;
  }
  return [...folders, ""];
};
var memo = (ask) => {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    const asked = known2.get(key) ?? ask(key);
    known2.set(key, asked);
    return asked;
  };
};
var textOf = async (blob) => {
  if (blob?.kind !== "file" || tooLarge(blob.size)) return void 0;
  try {
    const decoded = decode(await (await blob.bytes()).slice(0, blob.size));
    return "text" in decoded ? decoded.text : void 0;
  } catch {
    return void 0;
  }
};
var manifests = (change, { files, includes }) => {
  const read2 = memo(async (path) => textOf(await change.file("head", path)));
  const own = memo(async (folder) => {
    const texts = /* @__PURE__ */ new Map();
    const queue = [...files(folder)];
    const most = queue.length + MOST_INCLUDED;
    for (let at2 = 0; at2 < queue.length && at2 < most; at2++) {
      const path = queue[at2] ?? "";
      const text = texts.has(path) ? void 0 : await read2(path);
      if (text === void 0) continue;
      texts.set(path, text);
      queue.push(...includes?.(path, text) ?? []);
    }
    return texts;
  });
  return memo(async (folder) => {
    const texts = /* @__PURE__ */ new Map();
    for (const one of upwards(folder)) for (const [path, text] of await own(one)) texts.set(path, text);
    return texts;
  });
};
var paths = (change) => {
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const before = known2.get(path);
    if (before ?? known2.size >= MOST_PATHS) return before;
    const answer = change.exists("head", path);
    known2.set(path, answer);
    return answer;
  };
};
var oncePerModule = (imports) => {
  const best = /* @__PURE__ */ new Map();
  for (const one of imports) {
    const known2 = best.get(keyOf(one));
    if (!known2 || known2.scope !== "unknown" && one.scope === "unknown") best.set(keyOf(one), one);
  }
  return [...best.values()];
};
var isVouched = ({ ecosystem, name, imported }) => imported.mapped || popularRank(ecosystem, name) !== void 0;
var judge = (change, table) => {
  const exists = paths(change);
  const changed = change.files.flatMap(({ head }) => head ? [head.path] : []);
  const inForce = new Map([...table].map(([ecosystem, declares]) => [ecosystem, manifests(change, declares)]));
  const defined = new Map([...table].map(([ecosystem, { defines }]) => [ecosystem, defines?.(changed)]));
  const isOwn = async ({ ecosystem, imported, at: at2 }, { own }) => {
    const { module } = imported;
    if (defined.get(ecosystem)?.has(module.split(".", 1)[0] ?? module)) return true;
    for (const folder of upwards(at2.path)) {
      for (const path of own?.(module, folder) ?? []) {
        const there = exists(path);
        if (!there) return void 0;
        if (await there) return true;
      }
    }
    return false;
  };
  return async (one) => {
    const declares = table.get(one.ecosystem);
    const own = declares && await isOwn(one, declares);
    if (!declares || own === true) return void 0;
    if (own === void 0) {
      const why = `whether it is the project's own could not be told: more than ${MOST_PATHS.toLocaleString("en")} paths were looked up`;
      return unread(one.at, one.imported.module, why, "import");
    }
    const folder = one.at.path.slice(0, one.at.path.lastIndexOf("/") + 1);
    const texts = await inForce.get(one.ecosystem)?.(folder) ?? /* @__PURE__ */ new Map();
    if (texts.size === 0) return isVouched(one) ? void 0 : one;
    if (declares.declared(one.imported.module, texts)) return void 0;
    return { ...one, imported: { ...one.imported, within: [...texts.keys()] } };
  };
};
var importedBefore = (base) => {
  const modules = /* @__PURE__ */ new Set();
  for (const found of base) for (const one of found) if (isImport(one)) modules.add(keyOf(one));
  return modules;
};
var withoutDeclared = async (change, base, placed, table) => {
  const before = importedBefore(base);
  const fresh = placed.filter(isImport).filter((one) => !before.has(keyOf(one)));
  const modules = /* @__PURE__ */ new Set();
  for (const one of fresh) if (modules.size < MOST_MODULES) modules.add(keyOf(one));
  const looked = fresh.filter((one) => modules.has(keyOf(one)));
  const [beyond] = fresh.filter((one) => !modules.has(keyOf(one)));
  const answers = await each(looked, judge(change, table));
  const found = answers.filter((answer) => answer !== void 0);
  const why = `more than ${MOST_MODULES} modules are imported anew, which are not all looked up`;
  return [
    ...placed.filter((one) => !isImport(one)),
    ...oncePerModule(found.filter(isImport)),
    ...found.filter((one) => one.kind === "unread").slice(0, 1),
    ...beyond ? [unread(beyond.at, beyond.imported.module, why, "import")] : []
  ];
};
export {
  declaredBy,
  isImport,
  withoutDeclared
};
