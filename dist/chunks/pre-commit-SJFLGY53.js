import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  packageWord
} from "./chunk-JMEHLCDV.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/pins/pre-commit.ts
var COMMIT = /^[0-9a-f]{40}$/;
var ON_GITHUB = /^(?:https?:\/\/(?:www\.)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
var BUILT_IN = /* @__PURE__ */ new Set(["local", "meta", "builtin"]);
var LANGUAGES = /* @__PURE__ */ new Map([
  ["python", ["pypi", "pip"]],
  ["node", ["npm", "npm"]],
  ["golang", ["golang", "go"]],
  ["ruby", ["gem", "gem"]],
  ["rust", ["cargo", "crate"]],
  ["conda", ["conda", "conda"]]
]);
var repositoryFound = (repo, rev, path) => {
  const { value, line } = repo;
  if (!value || BUILT_IN.has(value) || /^[.~/]/.test(value)) return void 0;
  const ref = rev?.kind === "scalar" && rev.value ? rev.value : void 0;
  const known = ON_GITHUB.exec(value)?.[1];
  const elsewhere = /^(?:[a-z+]{1,20}:\/\/|[\w.-]{1,100}@)[^/:\s]+[/:](\S+?)(?:\.git)?\/?$/i.exec(value)?.[1];
  const name = known ?? elsewhere;
  if (!name)
    return unread(place(path, line), `repo: ${value}`, "expected the address of a repository", "config");
  return packageReference({
    ecosystem: "github",
    written: name,
    ...ref ? { specifier: ref, version: ref } : {},
    ...known ? {} : { origin: "git", address: value },
    pinned: ref !== void 0 && COMMIT.test(ref),
    scope: "dev",
    surface: "config",
    at: place(path, line)
  });
};
var languageOf = (hook, dependencies) => {
  const written = textAt(hook, "language");
  if (written) return LANGUAGES.get(written);
  const node = dependencies.some(({ value }) => /^@[\w.-]+\/|^[\w./-]+@[\d^~]/.test(value));
  return LANGUAGES.get(node ? "node" : "python");
};
function* dependenciesFound(hook, path) {
  const dependencies = itemsAt(hook, "additional_dependencies").filter((item) => item.kind === "scalar");
  const language = languageOf(hook, dependencies);
  if (!language) return;
  const [ecosystem, form] = language;
  for (const { value, line } of dependencies) {
    const text = ecosystem === "cargo" ? value.replace(/^cli:/, "").replace(":", "@") : value;
    const meaning = packageWord(text, { form });
    if (meaning === "local") continue;
    if ("why" in meaning) {
      yield unread(place(path, line), `additional_dependencies: ${value}`, meaning.why, "config");
      continue;
    }
    yield packageReference({
      ecosystem,
      written: meaning.name,
      ...meaning,
      scope: "dev",
      surface: "config",
      at: place(path, line)
    });
  }
}
var preCommit = {
  id: "pre-commit",
  *read(file) {
    const found = yamlFile(file);
    if ("lost" in found) {
      yield found.lost;
      return;
    }
    const seen = /* @__PURE__ */ new Set();
    for (const document of found.documents) {
      for (const entry of itemsAt(document, "repos")) {
        const repo = at(entry, "repo");
        const repository = repo?.kind === "scalar" && !seen.has(entry) && repositoryFound(repo, at(entry, "rev"), file.path);
        if (repository) yield repository;
        seen.add(entry);
        for (const hook of itemsAt(entry, "hooks")) {
          if (!seen.has(hook)) yield* dependenciesFound(hook, file.path);
          seen.add(hook);
        }
      }
    }
  }
};
export {
  preCommit
};
