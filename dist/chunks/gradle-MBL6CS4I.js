import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gradleLanguage
} from "./chunk-FK2TTANT.js";
import {
  PLUGIN_PORTAL,
  blockOf,
  repositoryOf,
  statements,
  variablesOf
} from "./chunk-4QDQHR2Q.js";
import {
  tokensOf
} from "./chunk-XVYBL52K.js";
import {
  argumentsOf,
  callAt,
  closingOf,
  isMark,
  isWord,
  literal,
  lostBracket,
  shown
} from "./chunk-CT3TQV24.js";
import {
  isCoordinate,
  mavenVersion
} from "./chunk-HECTXP3N.js";
import {
  brokenFile,
  conflict
} from "./chunk-FD5TNV34.js";
import {
  npmSpecifier,
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/gradle-notation.ts
var ELSEWHERE = /* @__PURE__ */ new Set([
  "project",
  "projects",
  "rootProject",
  "files",
  "fileTree",
  "zipTree",
  "libs",
  "gradleApi",
  "gradleKotlinDsl",
  "gradleTestKit",
  "localGroovy",
  "sourceSets",
  "configurations",
  "layout",
  "tasks"
]);
var AROUND = /* @__PURE__ */ new Set([
  "platform",
  "enforcedPlatform",
  "testFixtures",
  "create",
  "dependencies",
  "variantOf",
  "deobf",
  "fg",
  "module"
]);
var DEEPEST = 5;
var NPM = /* @__PURE__ */ new Set(["npm", "devNpm", "optionalNpm", "peerNpm"]);
var notation = (text) => {
  const [group, name, version] = (text.slice(0, 1e3).split("@", 1)[0] ?? "").split(":");
  if (!isCoordinate(group) || !isCoordinate(name)) return "unclear";
  return { parts: { ecosystem: "maven", written: `${group}:${name}`, ...mavenVersion(version) } };
};
var filled = (token, variables) => token.computed ? token.text.slice(0, 1e3).replace(/\$\{([^{}]{0,200})\}|\$(\w{1,200})/g, (whole, braced, bare) => {
  const name = (braced ?? bare ?? "").trim();
  const known = variables.get(name) ?? variables.get(name.slice(name.lastIndexOf(".") + 1));
  return known ?? (/[:@]/.test(whole) ? "$" : whole);
}) : token.text;
var joined = (tokens, variables) => {
  const parts = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const token = tokens[at];
    if (at > 0 && !isMark(tokens[at - 1], "+")) return void 0;
    if (token?.kind === "text") parts.push(filled(token, variables));
    else if (token?.kind === "word" && at > 0) parts.push(variables.get(token.text) ?? `$${token.text}`);
    else return void 0;
  }
  return parts.length ? parts.join("") : void 0;
};
var named = (values, key, variables) => {
  const value = values.find((one) => one.key === key)?.value;
  return value && (joined(value, variables) ?? variables.get(value[0]?.text ?? ""));
};
var mapped = (values, variables) => {
  const [group, name] = [named(values, "group", variables), named(values, "name", variables)];
  if (!isCoordinate(group) || !isCoordinate(name)) return "unclear";
  const version = mavenVersion(named(values, "version", variables));
  return { parts: { ecosystem: "maven", written: `${group}:${name}`, ...version } };
};
var npmMeaning = (values) => {
  const [name, version] = values.map(({ value }) => literal(value));
  if (!name) return "unclear";
  const { specifier, version: exact } = npmSpecifier(version ?? "");
  return { parts: { ecosystem: "npm", written: name, specifier, version: exact } };
};
var KOTLIN = "org.jetbrains.kotlin";
var called = (head, inner, variables, depth) => {
  const values = argumentsOf(inner);
  if (NPM.has(head)) return [npmMeaning(values)];
  if (head === "kotlin") {
    const [name, version] = values.map(({ value }) => joined(value, variables));
    return name ? [notation(`${KOTLIN}:kotlin-${name}:${version ?? ""}`)] : ["unclear"];
  }
  return meanings(values, variables, depth + 1);
};
var meaning = (value, variables, depth) => {
  const [first, second] = value;
  if (!first || depth > DEEPEST) return ["unclear"];
  const text = joined(value, variables);
  if (text !== void 0) return [notation(text)];
  if (isMark(first, "[")) return meanings(argumentsOf(value.slice(1, -1)), variables, depth + 1);
  if (first.kind !== "word") return ["unclear"];
  if (ELSEWHERE.has(first.text)) return ["none"];
  const known = value.length === 1 ? variables.get(first.text) : void 0;
  if (known !== void 0) return [notation(known)];
  if (isMark(second, ".") && AROUND.has(first.text)) return meaning(value.slice(2), variables, depth + 1);
  const close = isMark(second, "(") ? closingOf(value, 1) : void 0;
  if (close === void 0) return ["unclear"];
  const isKnown = AROUND.has(first.text) || NPM.has(first.text) || first.text === "kotlin";
  return isKnown ? called(first.text, value.slice(2, close), variables, depth) : ["unclear"];
};
var meanings = (values, variables, depth = 0) => {
  if (values.some(({ key }) => key === "group" || key === "name")) return [mapped(values, variables)];
  const plain = values.filter(({ key }) => key === void 0);
  const texts = plain.map(({ value }) => joined(value, variables));
  if (texts.length > 1 && texts.every((text) => text !== void 0 && !text.includes(":"))) {
    return [notation(texts.slice(0, 3).join(":"))];
  }
  return plain.flatMap(({ value }) => meaning(value, variables, depth));
};

// src/readers/manifests/gradle-plugins.ts
var versionBehind = ({ tokens, variables }, next) => {
  const at = isMark(tokens[next], ".") ? next + 1 : next;
  if (!isWord(tokens[at], "version")) return void 0;
  const token = tokens[isMark(tokens[at + 1], "(") ? at + 2 : at + 1];
  const text = token?.kind === "word" ? variables.get(token.text) : token && joined([token], variables);
  return text === void 0 ? {} : { text };
};
var PLUGIN = ".gradle.plugin";
var plugin = (id, version) => isCoordinate(id) ? { parts: { ecosystem: "maven", written: `${id}:${id}${PLUGIN}`, ...mavenVersion(version) } } : "unclear";
var pluginOf = (build, head, values, next) => {
  const version = versionBehind(build, next);
  if (!version || head !== "id" && head !== "kotlin") return "none";
  const id = joined(values[0]?.value ?? [], build.variables);
  if (id === void 0) return "unclear";
  return plugin(head === "kotlin" ? `org.jetbrains.kotlin.${id}` : id, version.text);
};
var catalogEntry = (build, head, values, next) => {
  const texts = values.map(({ value }) => joined(value, build.variables));
  const version = versionBehind(build, next)?.text;
  if (head === "from") return texts[0] === void 0 ? "none" : notation(texts[0]);
  if (head === "plugin") return plugin(texts[1] ?? "", version);
  const coordinates = texts.slice(1).join(":");
  return notation(version === void 0 ? coordinates : `${coordinates}:${version}`);
};

// src/readers/manifests/gradle.ts
var OTHERWISE = /* @__PURE__ */ new Set([
  "constraints",
  "components",
  "modules",
  "exclude",
  "because",
  "attributes",
  "artifactTypes",
  "registerTransform",
  "def",
  "val",
  "var",
  "if",
  "else",
  "for",
  "when",
  "return",
  "each",
  "forEach",
  "println",
  "print",
  "import",
  "try",
  "catch"
]);
var ENDS = /* @__PURE__ */ new Set(["version", "apply"]);
var scopeOf = (configuration) => {
  if (/test|^debug|developmentOnly/i.test(configuration)) return "dev";
  if (/compileOnly|provided|classpath|processor|^kapt|^ksp/i.test(configuration)) return "build";
  return /implementation$|api$|^compile$|^runtime|runtimeOnly$/i.test(configuration) ? "runtime" : "unknown";
};
var dependencyOf = ({ tokens, variables }, { head, at }, values) => {
  const follows = tokens[at + 1];
  if (OTHERWISE.has(head) || !follows || follows.kind === "break") return [];
  if (isMark(follows, "=") || isMark(follows, "{") || isMark(follows, "}") || isMark(follows, ":")) return [];
  return meanings(head === "add" || head === "addProvider" ? values.slice(1) : values, variables);
};
var script = (values, at) => {
  const from = values.find(({ key }) => key === "from");
  const address = from?.value.find(({ kind }) => kind === "text")?.text;
  if (!address || !/^https?:/i.test(address)) return void 0;
  const parts = { origin: "url", address, scope: "build", surface: "manifest", pinned: false };
  return packageReference({ ecosystem: "maven", written: address, ...parts, at });
};
function* itemsOf(build, statement) {
  const { path, tokens } = build;
  const { head, at: index, blocks } = statement;
  const block = blockOf(statement);
  const inCatalog = blocks.includes("versionCatalogs") && ["library", "plugin", "from"].includes(head);
  if (block !== "dependencies" && block !== "plugins" && !inCatalog && head !== "apply") return;
  const call = callAt(tokens, index, ENDS);
  const line = tokens[index]?.line ?? 1;
  if (!call) {
    if (!OTHERWISE.has(head)) yield unread(place(path, line), head, "expected a call that comes to an end");
    return;
  }
  const at = place(path, line, call.endLine);
  const values = call.arguments;
  if (head === "apply") {
    const found2 = script(values, at);
    if (found2) yield found2;
    return;
  }
  const portal = block === "plugins" || inCatalog && head === "plugin";
  const found = inCatalog ? [catalogEntry(build, head, values, call.next)] : portal ? [pluginOf(build, head, values, call.next)] : dependencyOf(build, statement, values);
  const configuration = head.startsWith("add") ? literal(values[0]?.value ?? []) ?? head : head;
  for (const one of found) {
    if (one === "none") continue;
    if (one === "unclear") {
      const what = `${head} ${shown(tokens.slice(index + 1, call.next))}`;
      yield unread(at, what, 'expected "group:name:version" that this file spells out');
    } else {
      const from = portal ? "portal" : blocks.includes("buildscript") ? "build" : "project";
      yield {
        parts: one.parts,
        scope: portal || from === "build" ? "build" : scopeOf(configuration),
        from,
        at
      };
    }
  }
}
var isWanted = (item) => "parts" in item;
var distinct = (indexes) => [
  ...new Map(indexes.map((index) => [index.url, index])).values()
];
var keyOf = ({ written, specifier = "" }) => `${written}:${specifier}`;
var reference = ({ parts, scope, from, at }, indexes, seen) => {
  seen.add(keyOf(parts));
  const own = parts.ecosystem === "maven" ? indexes[from] : [];
  return packageReference({ ...parts, scope, indexes: own, surface: "manifest", at });
};
var COORDINATES = /^[A-Za-z][\w.-]{0,200}:[A-Za-z_][\w.-]{0,200}:[\d$][\w.+${}-]{0,200}(?:[:@][\w.-]{1,100}){0,2}$/;
function* loose({ path, tokens, variables }, seen) {
  for (const token of tokens) {
    if (token.kind !== "text" || token.text.length > 1e3 || !COORDINATES.test(token.text)) continue;
    const found = notation(joined([token], variables) ?? "");
    if (typeof found === "string" || seen.has(keyOf(found.parts))) continue;
    yield { parts: found.parts, scope: "unknown", from: "project", at: place(path, token.line) };
  }
}
var gradle = {
  id: "gradle",
  *read(file) {
    const { path, text } = file;
    const tokens = conflict(file) ?? tokensOf(text, gradleLanguage);
    if ("why" in tokens) {
      yield brokenFile(file, tokens, "build file of Gradle");
      return;
    }
    const build = { path, tokens, variables: variablesOf(tokens) };
    const all = [...statements(tokens)];
    const repositories = all.flatMap((statement) => repositoryOf(statement, tokens) ?? []);
    const serving = (serves) => distinct(repositories.filter((one) => one.serves === serves).map(({ index }) => index));
    const portal = serving("portal");
    const indexes = {
      project: serving("project"),
      build: serving("build"),
      portal: portal.length ? portal : [{ url: PLUGIN_PORTAL, extra: false }]
    };
    const seen = /* @__PURE__ */ new Set();
    for (const item of all.flatMap((statement) => [...itemsOf(build, statement)])) {
      if (isWanted(item)) yield reference(item, indexes, seen);
      else yield item;
    }
    for (const item of loose(build, seen)) yield reference(item, indexes, seen);
    const lost = lostBracket(tokens);
    if (lost) {
      yield unread(
        place(path, lost.line),
        lost.text,
        "expected its partner: what follows may be meant otherwise"
      );
    }
    const first = repositories.find(({ custom }) => custom);
    if (first && !seen.size) {
      const why = "it sets where packages come from, but this file names none: they could not be tied to it";
      yield unread(place(path, first.line), first.index.url, why);
    }
  }
};
export {
  gradle
};
