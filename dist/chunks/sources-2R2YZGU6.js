import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inspect
} from "./chunk-X5FOFTPB.js";
import {
  loaded,
  opened,
  popularRank,
  require_pep440
} from "./chunk-EJWMNQ6E.js";
import {
  amount,
  answer,
  anything,
  list,
  maybe,
  optional2 as optional,
  record,
  text,
  truth
} from "./chunk-37XN5ETL.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-WB2QWKXT.js";
import {
  require_semver
} from "./chunk-OZUUKB7Z.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/sources/path.ts
var segment = (text2) => encodeURIComponent(text2.toWellFormed());
var segments = (path) => path.split("/").map(segment).join("/");

// src/sources/hub.ts
var HubInfo = answer({
  id: text,
  sha: maybe(text),
  author: maybe(text),
  createdAt: maybe(text),
  lastModified: maybe(text),
  /** `false`, `true`, `"auto"` or `"manual"`. */
  gated: maybe(anything),
  disabled: maybe(truth),
  siblings: list(
    answer({
      rfilename: text,
      size: maybe(amount),
      lfs: maybe(answer({ sha256: maybe(text), size: maybe(amount) }))
    })
  ),
  config: maybe(answer({ auto_map: maybe(record(anything)), custom_pipelines: maybe(record(anything)) })),
  transformersInfo: maybe(answer({ custom_class: maybe(text) })),
  tags: maybe(list(text))
});
var noRevision = "the repository has no such revision";
var takenDown = "access to the repository is disabled by the hub";
var hidden = {
  none: "absent, private or hidden, asked without a token",
  sent: "absent, private or hidden, asked with a token",
  refused: ""
};
var refused = "the hub refused the token, and without it shows no such repository; check the token";
var readHub = (status, headers, token) => {
  const code = headers.get("x-error-code");
  const message = headers.get("x-error-message") ?? "";
  if (status === 401 && token === "sent" && /invalid (credentials|username|token)/i.test(message))
    return "anonymous";
  if (code === "GatedRepo")
    return { unknown: "the repository is gated: it opens only to a token that was granted access" };
  if (code === "RevisionNotFound") return { absent: noRevision };
  if (code === "EntryNotFound") return { absent: "the repository has no such file" };
  if (/access to this resource is disabled/i.test(message)) return { absent: takenDown };
  if (code !== "RepoNotFound") return void 0;
  return token === "refused" ? { unknown: refused } : { absent: hidden[token] };
};
var question = { source: "huggingface", read: readHub };
var infoUrl = (http, { type, name, revision }) => {
  const at = revision ? `/revision/${segment(revision)}` : "";
  return http.endpoint("huggingface", `api/${type}s/${segments(name)}${at}?blobs=true&securityStatus=true`);
};
var askHub = (repository, http) => http.json(infoUrl(http, repository), HubInfo, question);
var fileUrl = (http, { type, name, revision }, path) => {
  const prefix = type === "model" ? "" : `${type}s/`;
  const at = segment(revision ?? "main");
  return http.endpoint("huggingface", `${prefix}${segments(name)}/resolve/${at}/${segments(path)}`);
};
var fileQuestion = { source: "huggingface", read: readHub };

// src/sources/contents.ts
var MOST_FILES = 8;
var unreadable = (path, size, message) => ({
  path,
  format: "unknown",
  verdict: "unknown",
  completeness: "unreadable",
  findings: [{ level: "unknown", message }],
  size,
  read: 0
});
var lfsWords = (oid, size) => `The repository holds only its Git LFS pointer (sha256 ${oid}, ${size} bytes). Fetch the object with \`git lfs pull\`, or \`lfs: true\` in the checkout step.`;
var bytesOf = async ({ blob, pointer }) => pointer ? blob.object?.(pointer) : blob.bytes();
var inspectFile = async (file) => {
  const { path, pointer, blob } = file;
  try {
    const bytes = await bytesOf(file);
    if (bytes) return await inspect(path, bytes);
    return pointer ? { ...unreadable(path, pointer.size, lfsWords(pointer.oid, pointer.size)), format: "lfs-pointer" } : unreadable(path, blob.size, "Its bytes are not to be had.");
  } catch (error) {
    if (error instanceof MalformedFile)
      return unreadable(path, blob.size, `Its bytes could not be read: ${error.message}.`);
    throw error;
  }
};
var contents = {
  id: "contents",
  on: "model-file",
  gives: "contents",
  serves: () => true,
  async ask(files, http) {
    const facts = [];
    for (const file of files) {
      const value = [await inspectFile(file)];
      facts.push({ state: "known", value, source: "the change", asked: http.now() });
    }
    return facts;
  }
};
var remote = async (http, url, path, size) => {
  const fact = await http.range(url, size, fileQuestion);
  if (fact.state === "unknown") return fact;
  if (fact.state === "absent") return unreadable(path, size ?? 0, "The hub lists it and has no bytes of it.");
  const inspection = await inspect(path, fact.value);
  return { ...inspection, read: fact.value.read() };
};
var isFact = (one) => "state" in one;
var NO_MODEL = /* @__PURE__ */ new Set(["unknown", "text"]);
var namedFile = ({ file, subfolder }) => file === void 0 || !subfolder ? file : `${subfolder.replace(/^\/+|\/+$/g, "")}/${file}`;
var inspectRepository = async (reference, { value, source, asked }, http) => {
  const sizes = new Map(value.siblings.map(({ rfilename, size, lfs }) => [rfilename, lfs?.size ?? size]));
  const files = opened(
    loaded(
      reference,
      [...sizes.keys()].map((path) => ({ path }))
    )
  );
  const at = { ...reference, name: value.id, ...value.sha ? { revision: value.sha } : {} };
  const named2 = files.length === 0 ? namedFile(reference) : void 0;
  const inspections = [];
  for (const { path } of files.slice(0, MOST_FILES)) {
    if (!sizes.has(path)) continue;
    const one = await remote(http, fileUrl(http, at, path), path, sizes.get(path));
    if (isFact(one)) return one;
    inspections.push(one);
  }
  if (named2 !== void 0 && sizes.has(named2)) {
    const one = await remote(http, fileUrl(http, at, named2), named2, sizes.get(named2));
    if (isFact(one)) return one;
    if (!NO_MODEL.has(one.format) || one.verdict === "dangerous") inspections.push(one);
  }
  const rest = files.slice(MOST_FILES);
  const first = rest[0];
  if (first) {
    const words = `${rest.length} more weight files of the repository were not judged: at most ${MOST_FILES} are.`;
    inspections.push({ ...unreadable(first.path, 0, words), completeness: "partial" });
  }
  return { state: "known", value: inspections, source, asked };
};
var remoteContents = {
  id: "remote-contents",
  on: "model",
  gives: "contents",
  serves: ({ hub }) => hub === "huggingface",
  ask: (references, http) => Promise.all(
    references.map(async (reference) => {
      const info = await askHub(reference, http);
      return info.state === "known" ? inspectRepository(reference, info, http) : info;
    })
  )
};

// src/sources/resolution.ts
var exactly = (version) => ({ match: "exact", version });
var within = (version) => version ? { match: "range", version } : { match: "none" };
var newest = (latest) => latest ? { match: "range", version: latest } : { match: "unspecified" };
var LONGEST = 1e3;
var RECENT = 10;
var isStub = (versions) => versions.length === 1 && /^(?:0\.0\.\d+|0\.1(?:\.0)?|1\.0(?:\.0)?)$/.test(versions[0] ?? "");
var present = (fields) => (
  // Only undefined values are left out, which the type of the result does not have.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0))
);

// src/sources/huggingface.ts
var MOST_NAMED = 50;
var codeOf = ({ config, transformersInfo, siblings, tags }) => {
  const keys = (name) => Object.entries(config?.[name] ?? {}).map(
    ([key, value]) => typeof value === "string" ? `${name}.${key}: ${value}` : `${name}.${key}`
  );
  const custom = transformersInfo?.custom_class;
  const scripts = siblings.map(({ rfilename }) => rfilename).filter((path) => path.endsWith(".py"));
  return [
    ...keys("auto_map"),
    ...keys("custom_pipelines"),
    ...custom ? [`custom_class: ${custom}`] : [],
    ...tags?.includes("custom_code") ? ["tag custom_code"] : [],
    ...scripts
  ].slice(0, MOST_NAMED);
};
var fileOf = ({ rfilename, size, lfs }) => present({ path: rfilename, size: lfs?.size ?? size, sha256: lfs?.sha256 });
var pathIn = ({ file, subfolder }) => file === void 0 || !subfolder ? file : `${subfolder.replace(/\/+$/, "")}/${file}`;
var modelOf = (reference, info) => {
  const path = pathIn(reference);
  return present({
    id: info.id,
    commit: info.sha,
    revisionExists: true,
    fileExists: path === void 0 ? void 0 : info.siblings.some(({ rfilename }) => rfilename === path),
    author: info.author,
    created: info.createdAt,
    modified: info.lastModified,
    gated: info.gated !== void 0 && info.gated !== false && info.gated !== null,
    disabled: info.disabled === true,
    files: info.siblings.map(fileOf),
    code: codeOf(info)
  });
};
var bare = ({ name }, disabled) => ({
  id: name,
  revisionExists: disabled,
  gated: false,
  disabled,
  files: [],
  code: []
});
var askOne = async (reference, http) => {
  const fact = await askHub(reference, http);
  if (fact.state === "known") return { ...fact, value: modelOf(reference, fact.value) };
  if (fact.state === "unknown") return fact;
  const { source, asked, detail } = fact;
  if (detail === noRevision) return { state: "known", value: bare(reference, false), source, asked };
  return detail === takenDown ? { state: "known", value: bare(reference, true), source, asked } : fact;
};
var huggingface = {
  id: "huggingface",
  on: "model",
  gives: "model",
  serves: ({ hub }) => hub === "huggingface",
  ask: (references, http) => Promise.all(references.map((reference) => askOne(reference, http)))
};

// src/sources/npm-version.ts
var import_semver = __toESM(require_semver(), 1);
var spelled = (version, versions) => {
  if (versions.has(version)) return version;
  const clean = version.length > LONGEST ? null : import_semver.default.clean(version, true);
  return clean !== null && versions.has(clean) ? clean : void 0;
};
var best = (range, { versions, tags }) => {
  const latest = tags.get("latest");
  if (latest && versions.has(latest) && import_semver.default.satisfies(latest, range, true)) return latest;
  return import_semver.default.maxSatisfying([...versions], range, true);
};
var isTag = (text2) => /^[^\s:/@#]+$/.test(text2);
var resolveNpm = ({ version, specifier = "" }, published) => {
  const { versions, tags } = published;
  if (version !== void 0) {
    const found = spelled(version, versions);
    return found === void 0 ? { match: "none" } : exactly(found);
  }
  const wanted = specifier.trim().replace(/^npm:/, "");
  if (wanted === "" || wanted === "*") return newest(tags.get("latest"));
  if (wanted.length > LONGEST) return { match: "unspecified" };
  if (import_semver.default.valid(wanted, true)) {
    const found = spelled(wanted, versions);
    return found === void 0 ? { match: "none" } : exactly(found);
  }
  const tagged = tags.get(wanted);
  if (tagged !== void 0) return within(tagged);
  if (import_semver.default.validRange(wanted, true) !== null) return within(best(wanted, published));
  return { match: isTag(wanted) ? "none" : "unspecified" };
};
var descending = (versions) => {
  const [valid, other] = [[], []];
  for (const version of versions) (import_semver.default.valid(version, true) ? valid : other).push(version);
  return [...import_semver.default.rsort(valid, true), ...other];
};

// src/sources/npm.ts
var Manifest = answer({
  /** The reason; some tools write `true`. */
  deprecated: maybe(anything),
  hasInstallScript: maybe(anything),
  gypfile: maybe(anything),
  scripts: maybe(record(anything))
});
var Packument = answer({
  /** Missing when everything was unpublished. */
  versions: optional(record(Manifest)),
  "dist-tags": optional(record(text)),
  modified: maybe(text),
  time: maybe(record(anything)),
  description: maybe(text),
  repository: maybe(anything),
  keywords: maybe(list(anything))
});
var ABBREVIATED = { accept: "application/vnd.npm.install-v1+json" };
var FRESH = 72 * 36e5;
var ON_INSTALL = ["preinstall", "install", "postinstall"];
var own = (object, key) => object && Object.hasOwn(object, key) ? object[key] : void 0;
var ownText = (object, key) => {
  const value = own(object, key);
  return typeof value === "string" && value !== "" ? value : void 0;
};
var runsOnInstall = ({ hasInstallScript, gypfile, scripts }) => hasInstallScript === true || gypfile === true || ON_INSTALL.some((name) => ownText(scripts, name) !== void 0);
var repositoryOf = (repository) => {
  if (typeof repository === "string") return repository || void 0;
  return typeof repository === "object" && repository !== null ? ownText(repository, "url") : void 0;
};
var heldBy = ({ time, repository }, latest) => {
  if (own(time, "unpublished") !== void 0) return "unpublished";
  const holder = /(?:^|[/:])npm\/security-holder(?:\.git)?$/.test(repositoryOf(repository) ?? "");
  return holder || /-security(?:\.\d+)?$/.test(latest ?? "") ? "security holding" : void 0;
};
var recentOf = (versions, time) => {
  const sorted = descending(versions);
  if (time === void 0) return sorted.slice(0, RECENT);
  const dated = sorted.map((version) => ({ version, at: ownText(time, version) ?? "" }));
  dated.sort((one, other) => one.at < other.at ? 1 : one.at > other.at ? -1 : 0);
  return dated.slice(0, RECENT).map(({ version }) => version);
};
var releaseOf = (reference, packument) => {
  const { time, modified, description, repository } = packument;
  const versions = Object.keys(packument.versions ?? {});
  const tags = new Map(Object.entries(packument["dist-tags"] ?? {}));
  const latest = tags.get("latest");
  const { match, version } = resolveNpm(reference, { versions: new Set(versions), tags });
  const manifest = version === void 0 ? void 0 : own(packument.versions, version);
  const deprecated = manifest?.deprecated === true ? "deprecated" : manifest?.deprecated;
  return present({
    name: reference.name,
    firstPublished: ownText(time, "created"),
    changed: ownText(time, "modified") ?? modified,
    versions: versions.length,
    recent: recentOf(versions, time),
    latest,
    match,
    version,
    published: version === void 0 ? void 0 : ownText(time, version),
    deprecated: typeof deprecated === "string" && deprecated !== "" ? deprecated : void 0,
    yanked: void 0,
    runsOnInstall: manifest && runsOnInstall(manifest),
    held: heldBy(packument, latest),
    repository: repositoryOf(repository),
    summary: description,
    stub: isStub(versions)
  });
};
var isFresh = ({ modified }, now) => {
  const age = Date.parse(now) - Date.parse(modified ?? "");
  return !(age >= FRESH);
};
var askPackument = async (name, http) => {
  const url = http.endpoint("npm", segment(name).replace(/^%40/, "@"));
  const full = () => http.json(url, Packument, { source: "npm" });
  if (popularRank("npm", name) === void 0) return full();
  const brief = await http.json(url, Packument, { source: "npm", headers: ABBREVIATED });
  if (brief.state !== "known" || !isFresh(brief.value, http.now())) return brief;
  const whole = await full();
  return whole.state === "known" ? whole : brief;
};
var askOne2 = async (reference, http) => {
  const fact = await askPackument(reference.name, http);
  if (fact.state !== "known") return fact;
  const { value, source, asked } = fact;
  if (value.versions === void 0 && own(value.time, "unpublished") === void 0) {
    return {
      state: "unknown",
      source,
      asked,
      reason: "the answer is not of the expected shape (versions: missing)"
    };
  }
  return { ...fact, value: releaseOf(reference, value) };
};
var npm = {
  id: "npm",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "npm" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne2(reference, http)))
};

// src/sources/osv-query.ts
var Batch = answer({
  results: list(answer({ vulns: maybe(list(answer({ id: text }))), next_page_token: maybe(text) }))
});
var MOST_QUERIES = 1e3;
var MOST_PAGES = 20;
var body = (queries) => ({
  queries: queries.map(({ purl, token }) => ({ package: { purl }, ...token ? { page_token: token } : {} }))
});
var queryIds = async (purls, http) => {
  const url = http.endpoint("osv", "v1/querybatch");
  const found = new Map(purls.map((purl) => [purl, /* @__PURE__ */ new Set()]));
  let queries = purls.map((purl) => ({ purl, token: void 0 }));
  for (let page = 0; page < MOST_PAGES; page++) {
    const fact = await http.json(url, Batch, { source: "osv", body: body(queries) });
    const { source, asked } = fact;
    if (fact.state === "unknown") return fact;
    if (fact.state === "absent")
      return { state: "unknown", source, asked, reason: "the service has no batch question here" };
    const { results } = fact.value;
    if (results.length !== queries.length) {
      const reason = `the service answered ${results.length} of ${queries.length} questions`;
      return { state: "unknown", source, asked, reason };
    }
    const next = [];
    for (const [index, { purl }] of queries.entries()) {
      const { vulns, next_page_token: token } = results[index] ?? {};
      for (const { id } of vulns ?? []) found.get(purl)?.add(id);
      if (token) next.push({ purl, token });
    }
    if (next.length === 0) return { state: "known", value: found, source, asked };
    queries = next;
  }
  return {
    state: "unknown",
    source: url,
    asked: http.now(),
    reason: `more than ${MOST_PAGES} pages of advisories`
  };
};

// src/sources/cvss.ts
var weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 }
};
var privileges = {
  U: /* @__PURE__ */ new Map([
    ["N", 0.85],
    ["L", 0.62],
    ["H", 0.27]
  ]),
  C: /* @__PURE__ */ new Map([
    ["N", 0.85],
    ["L", 0.68],
    ["H", 0.5]
  ])
};
var roundUp = (score) => {
  const scaled = Math.round(score * 1e5);
  return scaled % 1e4 === 0 ? scaled / 1e5 : (Math.floor(scaled / 1e4) + 1) / 10;
};
var cvss3 = (vector) => {
  if (!/^CVSS:3\.[01]\//.test(vector) || vector.length > 300) return void 0;
  const metrics = new Map(
    vector.split("/").slice(1).map((part) => [part.split(":")[0] ?? "", part.split(":")[1] ?? ""])
  );
  const weight2 = (metric) => weights[metric]?.[metrics.get(metric) ?? ""] ?? Number.NaN;
  const changed = metrics.get("S") === "C";
  const base = 1 - (1 - weight2("C")) * (1 - weight2("I")) * (1 - weight2("A"));
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const privilege = privileges[changed ? "C" : "U"].get(metrics.get("PR") ?? "") ?? Number.NaN;
  const exploitability = 8.22 * weight2("AV") * weight2("AC") * privilege * weight2("UI");
  if (Number.isNaN(impact) || Number.isNaN(exploitability)) return void 0;
  if (impact <= 0) return 0;
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
};
var severityOf = (score) => {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
};

// src/sources/osv-record.ts
var OsvRecord = answer({
  id: text,
  summary: maybe(text),
  details: maybe(text),
  withdrawn: maybe(text),
  aliases: maybe(list(text)),
  severity: maybe(list(answer({ type: text, score: text }))),
  affected: maybe(
    list(
      answer({
        package: maybe(answer({ ecosystem: text, name: text })),
        ranges: maybe(list(answer({ events: list(record(anything)) }))),
        versions: maybe(list(text))
      })
    )
  ),
  database_specific: maybe(answer({ severity: maybe(text), type: maybe(text), cwe_ids: maybe(list(text)) }))
});
var named = /* @__PURE__ */ new Map([
  ["CRITICAL", "critical"],
  ["HIGH", "high"],
  ["MODERATE", "medium"],
  ["MEDIUM", "medium"],
  ["LOW", "low"]
]);
var severity = ({ database_specific: own2, severity: vectors }) => {
  const word = named.get(own2?.severity?.toUpperCase() ?? "");
  if (word) return word;
  const scores = (vectors ?? []).flatMap(
    ({ type, score }) => type === "CVSS_V3" ? cvss3(score) ?? [] : []
  );
  return scores.length > 0 ? severityOf(Math.max(...scores)) : void 0;
};
var isMalwareId = (id) => id.startsWith("MAL-");
var isMalware = ({ id, aliases, database_specific: own2 }) => isMalwareId(id) || own2?.type?.toLowerCase() === "malware" || own2?.cwe_ids?.includes("CWE-506") === true || aliases?.some(isMalwareId) === true;
var coversAll = ({ affected }, ecosystem, name) => (affected ?? []).some(
  ({ package: of, ranges }) => of?.ecosystem.toLowerCase() === ecosystem && of.name.toLowerCase() === name.toLowerCase() && (ranges ?? []).some(
    ({ events }) => events.some((event) => event["introduced"] === "0") && events.every((event) => !("fixed" in event || "last_affected" in event || "limit" in event))
  )
);

// src/sources/osv.ts
var MOST_RECORDS = 100;
var LONGEST_SUMMARY = 200;
var nameless = ({ ecosystem, name }) => `pkg:${ecosystem}/${segments(name).replace(/^@/, "%40")}`;
var exact = (reference) => reference.version && `${nameless(reference)}@${segment(reference.version)}`;
var hitsOf = (reference, ids) => {
  const purl = exact(reference);
  const covering = purl === void 0 ? void 0 : ids.get(purl) ?? /* @__PURE__ */ new Set();
  const all = /* @__PURE__ */ new Set([...covering ?? [], ...ids.get(nameless(reference)) ?? []]);
  return [...all].map((id) => ({ id, covers: covering?.has(id) }));
};
var keyOf = (reference) => exact(reference) ?? nameless(reference);
var askHits = async (references, http) => {
  const distinct = [...new Map(references.map((reference) => [keyOf(reference), reference])).values()];
  const hits = /* @__PURE__ */ new Map();
  const askChunk = async (chunk) => {
    const purls = new Set(chunk.flatMap((reference) => [nameless(reference), keyOf(reference)]));
    const ids = await queryIds([...purls], http);
    for (const reference of chunk) {
      const known = ids.state === "known";
      hits.set(keyOf(reference), known ? { ...ids, value: hitsOf(reference, ids.value) } : ids);
    }
  };
  const size = MOST_QUERIES / 2;
  const chunks = Array.from(
    { length: Math.ceil(distinct.length / size) },
    (_, index) => distinct.slice(index * size, (index + 1) * size)
  );
  await Promise.all(chunks.map(askChunk));
  return hits;
};
var weight = ({ id, covers }) => {
  if (isMalwareId(id)) return covers === false ? 3 : 0;
  if (covers === false) return Number.POSITIVE_INFINITY;
  return covers ? 1 : 2;
};
var recordUrl = (id, http) => http.endpoint("osv", `v1/vulns/${segment(id)}`);
var askRecords = async (hits, http) => {
  const weights2 = /* @__PURE__ */ new Map();
  for (const hit of hits)
    weights2.set(hit.id, Math.min(weights2.get(hit.id) ?? Number.POSITIVE_INFINITY, weight(hit)));
  const worst = [...weights2].filter(([, each]) => Number.isFinite(each)).sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1)).slice(0, MOST_RECORDS);
  const facts = worst.map(
    async ([id]) => [id, await http.json(recordUrl(id, http), OsvRecord, { source: "osv" })]
  );
  return new Map(await Promise.all(facts));
};
var advisoryOf = ({ id, covers }, fact, by, http) => {
  const source = recordUrl(id, http);
  if (fact?.state !== "known") {
    return present({
      id,
      summary: "",
      malicious: isMalwareId(id),
      covers,
      severity: void 0,
      source
    });
  }
  const { value } = fact;
  return present({
    id,
    summary: (value.summary ?? value.details?.split("\n", 1)[0] ?? "").slice(0, LONGEST_SUMMARY),
    malicious: isMalwareId(id) || isMalware(value),
    covers: covers || coversAll(value, by.ecosystem, by.name) || covers,
    severity: severity(value),
    source
  });
};
var unreadable2 = (hits, records) => {
  for (const { id, covers } of hits) {
    const fact = records.get(id);
    if (fact?.state === "unknown" && covers !== false && !isMalwareId(id)) {
      return { ...fact, reason: `${id}: ${fact.reason}` };
    }
  }
  return void 0;
};
var byGravity = (one, other) => Number(other.malicious) - Number(one.malicious) || Number(other.covers === true) - Number(one.covers === true) || (one.id < other.id ? -1 : 1);
var isWithdrawn = (fact) => fact?.state === "known" && fact.value.withdrawn !== void 0;
var osv = {
  id: "osv",
  on: "package",
  gives: "advisories",
  serves: ({ origin }) => origin === "registry",
  async ask(references, http) {
    const all = await askHits(references, http);
    const records = await askRecords(
      [...all.values()].flatMap((hits) => hits.state === "known" ? hits.value : []),
      http
    );
    return references.map((reference) => {
      const hits = all.get(keyOf(reference));
      if (hits?.state !== "known")
        return hits ?? { state: "unknown", source: "osv", asked: http.now(), reason: "not asked" };
      const open = unreadable2(hits.value, records);
      if (open) return open;
      const standing = hits.value.filter(({ id }) => !isWithdrawn(records.get(id)));
      const advisories = standing.map((hit) => advisoryOf(hit, records.get(hit.id), reference, http));
      return { ...hits, value: advisories.sort(byGravity) };
    });
  }
};

// src/sources/pypi-file.ts
var ARCHIVE = /\.(?:tar\.gz|tar\.bz2|tar\.xz|tar\.Z|tgz|tar|zip)$/i;
var normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
var kindOf = (filename) => {
  if (/\.whl$/i.test(filename)) return "wheel";
  return ARCHIVE.test(filename) ? "source" : "other";
};
var versionOf = (filename, project) => {
  if (kindOf(filename) !== "source") return filename.split("-", 3)[1]?.replace(/\.(?:exe|egg)$/i, "");
  const stem = filename.replace(ARCHIVE, "");
  for (let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)) {
    if (normal(stem.slice(0, at)) === project) return stem.slice(at + 1);
  }
  return void 0;
};

// src/sources/pypi-version.ts
var import_pep440 = __toESM(require_pep440(), 1);
var trimmed = (release) => {
  let length = release.length;
  while (length > 1 && release[length - 1] === 0) length--;
  return release.slice(0, length);
};
var versionKey = (version) => {
  const parts = version.length > LONGEST ? null : import_pep440.default.explain(version);
  if (!parts) return void 0;
  const { epoch, release, pre, post, dev, local } = parts;
  return JSON.stringify([epoch, trimmed(release), pre, post, dev, local]);
};
var descending2 = (versions) => versions.filter((version) => versionKey(version) !== void 0).sort(import_pep440.default.rcompare);
var latestOf = (versions) => {
  const sorted = descending2(versions);
  return sorted.find((version) => import_pep440.default.explain(version)?.is_prerelease === false) ?? sorted[0];
};
var numbers = (version) => import_pep440.default.explain(version)?.release.slice() ?? [];
var above = (release, place) => [...release.slice(0, place), (release[place] ?? 0) + 1].join(".");
var caret = (version) => {
  const release = numbers(version);
  const leading = release.findIndex((number) => number > 0);
  return `>=${version},<${above(release, leading < 0 ? release.length - 1 : leading)}`;
};
var tilde = (version) => {
  const release = numbers(version);
  return `>=${version},<${above(release, release.length > 1 ? 1 : 0)}`;
};
var clause = (text2) => {
  const [, mark = "", rest = ""] = /^(\^|~(?!=))?\s*(.*)$/s.exec(text2) ?? [];
  if (mark === "^" && numbers(rest).length > 0) return caret(rest);
  if (mark === "~" && numbers(rest).length > 0) return tilde(rest);
  if (text2 === "*") return "";
  if (/^[v\d]/.test(text2)) return `==${text2}`;
  return /^=\s*[v\d]/.test(text2) ? `=${text2}` : text2;
};
var clauses = (specifier) => specifier.replace(/([<>=!~^])\s+/g, "$1").split(/[\s,]+/).filter(Boolean).map(clause).filter(Boolean).join(",");
var alternatives = (specifier) => {
  const ranges = specifier.split(/\s*\|\|?\s*/).map(clauses);
  return ranges.every((range) => range === "" || import_pep440.default.validRange(range)) ? ranges : void 0;
};
var spelled2 = (version, versions) => {
  if (versions.includes(version)) return version;
  const key = versionKey(version);
  if (key === void 0) return void 0;
  return versions.find((each) => versionKey(each) === key) ?? locally(version, versions);
};
var locally = (version, versions) => import_pep440.default.validRange(`==${version}`) ? import_pep440.default.maxSatisfying(
  versions.filter((each) => each.includes("+")),
  `==${version}`,
  { prereleases: true }
) ?? void 0 : void 0;
var resolvePypi = ({ version, specifier = "" }, versions, offered) => {
  if (version !== void 0) {
    const found2 = spelled2(version, versions);
    return found2 === void 0 ? { match: "none" } : exactly(found2);
  }
  if (specifier.trim() === "") return newest(latestOf(offered));
  const ranges = specifier.length > LONGEST ? void 0 : alternatives(specifier);
  if (!ranges) return { match: "unspecified" };
  const valid = descending2(offered);
  const found = ranges.flatMap(
    (range) => (range === "" ? latestOf(valid) : import_pep440.default.maxSatisfying(valid, range)) ?? []
  );
  return within(descending2(found)[0]);
};

// src/sources/pypi.ts
var Project = answer({
  versions: optional(list(text)),
  files: list(
    answer({
      filename: text,
      "upload-time": maybe(text),
      /** False, true or the reason. */
      yanked: maybe(anything)
    })
  ),
  "project-status": maybe(anything),
  meta: maybe(record(anything))
});
var Metadata = answer({
  info: answer({
    summary: maybe(text),
    home_page: maybe(text),
    project_urls: maybe(record(text))
  })
});
var SIMPLE = { accept: "application/vnd.pypi.simple.v1+json" };
var YOUNG = 90 * 864e5;
var yankedBy = (yanked) => {
  if (yanked === true || yanked === "") return "yanked";
  return typeof yanked === "string" ? yanked : void 0;
};
var earliest = (times) => times.filter((time) => time !== void 0).sort()[0];
var versionFrom = (files) => {
  const kinds = files.map(({ filename }) => kindOf(filename));
  const reasons = files.map(({ yanked }) => yankedBy(yanked));
  return {
    published: earliest(files.map((file) => file["upload-time"])),
    yanked: reasons.every((reason) => reason !== void 0) ? reasons[0] : void 0,
    // Without a wheel the installer runs the build of the source archive.
    runsOnInstall: kinds.includes("source") ? !kinds.includes("wheel") : kinds.includes("wheel") ? false : void 0
  };
};
var catalogueOf = ({ versions, files }, project) => {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const version = versionOf(file.filename, project);
    const key = version === void 0 ? void 0 : versionKey(version) ?? version;
    if (version === void 0 || key === void 0) continue;
    const group = groups.get(key) ?? { version, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return {
    versions: versions ?? [...groups.values()].map(({ version }) => version),
    of: (version) => {
      const group = groups.get(versionKey(version) ?? version);
      return group && versionFrom(group.files);
    }
  };
};
var statusOf = (project) => {
  const value = project["project-status"] ?? project.meta?.["project-status"];
  if (typeof value === "string") return { state: value, reason: void 0 };
  const named2 = new Map(Object.entries(value ?? {}));
  const [state, reason] = [named2.get("status") ?? named2.get("state"), named2.get("reason")];
  return {
    state: typeof state === "string" ? state : void 0,
    reason: typeof reason === "string" && reason !== "" ? reason : void 0
  };
};
var deprecatedBy = ({ state, reason }) => {
  if (state !== "archived" && state !== "deprecated") return void 0;
  return reason ? `${state}: ${reason}` : state;
};
var repositoryOf2 = ({ info }) => {
  const links = Object.entries(info.project_urls ?? {});
  const named2 = links.find(([label]) => /source|repo|\bcode\b|github|gitlab/i.test(label));
  const hosted = links.find(
    ([, url]) => /\/\/(?:[\w.-]*\.)?(?:github|gitlab|bitbucket|codeberg|sr)\.\w+\//i.test(url)
  );
  return named2?.[1] ?? hosted?.[1] ?? (info.home_page || void 0);
};
var isSuspect = (name, { firstPublished, versions }, now) => {
  if (popularRank("pypi", name) !== void 0) return false;
  const age = Date.parse(now) - Date.parse(firstPublished ?? "");
  return versions <= 1 || !(age >= YOUNG);
};
var releaseOf2 = (reference, project) => {
  const { versions, of } = catalogueOf(project, reference.name);
  const offered = versions.filter((version2) => of(version2)?.yanked === void 0);
  const latest = latestOf(offered) ?? latestOf(versions);
  const { match, version } = resolvePypi(reference, versions, offered);
  const resolved = version === void 0 ? void 0 : of(version);
  const status = statusOf(project);
  const times = project.files.map((file) => file["upload-time"]);
  return present({
    name: reference.name,
    firstPublished: earliest(times),
    changed: times.filter((time) => time !== void 0).sort().at(-1),
    versions: versions.length,
    recent: descending2(versions).slice(0, RECENT),
    latest,
    match,
    version,
    published: resolved?.published,
    deprecated: deprecatedBy(status),
    yanked: resolved?.yanked,
    runsOnInstall: resolved?.runsOnInstall,
    held: status.state === "quarantined" ? "quarantined" : void 0,
    repository: void 0,
    summary: void 0,
    stub: isStub(versions)
  });
};
var projectUrl = (name, http) => {
  const within2 = http.endpoint("pypi", "").endsWith("/simple/") ? "" : "simple/";
  return http.endpoint("pypi", `${within2}${segment(name)}/`);
};
var described = async (name, release, http) => {
  const url = http.endpoint("pypi", `pypi/${segment(name)}/json`).replace("/simple/pypi/", "/pypi/");
  const metadata = await http.json(url, Metadata, { source: "pypi" });
  if (metadata.state !== "known") return release;
  const { summary } = metadata.value.info;
  return present({
    ...release,
    summary: summary || void 0,
    repository: repositoryOf2(metadata.value)
  });
};
var askOne3 = async (reference, http) => {
  const { name } = reference;
  const fact = await http.json(projectUrl(name, http), Project, { source: "pypi", headers: SIMPLE });
  if (fact.state !== "known") return fact;
  const release = releaseOf2(reference, fact.value);
  const suspect = release.held === void 0 && isSuspect(name, release, http.now());
  return { ...fact, value: suspect ? await described(name, release, http) : release };
};
var pypi = {
  id: "pypi",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "pypi" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne3(reference, http)))
};

// src/sources/index.ts
var erase = (source) => source;
var sources = [
  erase(npm),
  erase(pypi),
  erase(osv),
  erase(huggingface),
  erase(contents),
  erase(remoteContents)
];
var maySend = (reference, source) => {
  if (reference.kind !== "package" || reference.private === void 0) return true;
  return reference.private.asked && source.gives === "release";
};
var isPrivate = (reference) => reference.kind === "package" && reference.private !== void 0;
var ask = async (source, references, http) => {
  const failed = (why) => references.map(() => ({
    state: "unknown",
    source: source.id,
    asked: http.now(),
    reason: `the question to ${source.id} failed: ${why}`
  }));
  try {
    const facts = await source.ask(references, http);
    return facts.length === references.length ? facts : failed(`${facts.length} answers to ${references.length} questions`);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
var errandsOf = (references, wanted, among) => {
  const errands = among.map((source) => ({ source, references: [] }));
  for (const reference of references) {
    const facts = wanted(reference);
    const served = /* @__PURE__ */ new Set();
    for (const { source, references: queue } of errands) {
      const { on, gives } = source;
      if (on !== reference.kind || !facts.has(gives) || served.has(gives)) continue;
      if (!maySend(reference, source) || !source.serves(reference)) continue;
      served.add(gives);
      queue.push(reference);
    }
  }
  return errands.filter((errand) => errand.references.length > 0);
};
var gather = async (references, wanted, http, progress = () => {
}, among = sources) => {
  const collected = new Map(references.map((reference) => [reference, {}]));
  const errands = errandsOf(references, wanted, among);
  const all = errands.reduce((sum, errand) => sum + errand.references.length, 0);
  let done = 0;
  await Promise.all(
    errands.map(async ({ source, references: asked }) => {
      const facts = await ask(source, asked, http);
      for (const [index, reference] of asked.entries()) {
        const evidence = collected.get(reference);
        const fact = facts[index];
        if (evidence && fact) evidence[source.gives] = fact;
      }
      done += asked.length;
      progress(done, all);
    })
  );
  for (const [reference, evidence] of collected) {
    if (!isPrivate(reference)) admitUnserved(evidence, wanted(reference), reference, http);
  }
  return collected;
};
var admitUnserved = (evidence, wanted, { kind }, http) => {
  for (const name of wanted) {
    evidence[name] ??= {
      state: "unknown",
      source: "none",
      asked: http.now(),
      reason: `no source gives ${name} of this ${kind}`
    };
  }
};
export {
  gather,
  sources
};
