import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inspect
} from "./chunk-5YLAEZBL.js";
import "./chunk-KDZK7D45.js";
import "./chunk-S3QWE2MY.js";
import {
  isRead,
  loaded,
  opened
} from "./chunk-7VSN7YAY.js";
import {
  channelBases,
  endpoints,
  imageHosts
} from "./chunk-HZMYRCUT.js";
import "./chunk-YBHGTCDD.js";
import "./chunk-HR653774.js";
import "./chunk-5TR73SDM.js";
import "./chunk-DIYOFVCB.js";
import {
  compare,
  descending,
  fits,
  highest,
  require_pep440,
  within
} from "./chunk-HUSY2YQG.js";
import {
  popularDate,
  popularRank
} from "./chunk-THI4LUI7.js";
import "./chunk-GALOG6JW.js";
import {
  amount,
  answer,
  anything,
  conform,
  list,
  maybe,
  optional2 as optional,
  record,
  text,
  truth
} from "./chunk-L62LS4TS.js";
import "./chunk-FGOROAIF.js";
import {
  XmlElement,
  XmlText,
  parseXml
} from "./chunk-BFNALMIQ.js";
import {
  componentOf
} from "./chunk-TUD5N6Y4.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import {
  ecosystems,
  identity,
  isEcosystem,
  nameOfPurl
} from "./chunk-6PFYBS2A.js";
import {
  require_semver
} from "./chunk-OZUUKB7Z.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/sources/replaced.ts
var replaced = ({ ecosystem, name, previous }) => previous?.origin === "registry" && previous.ecosystem === ecosystem && identity(ecosystem, previous.name) === identity(ecosystem, name) ? previous.version : void 0;

// src/sources/osv-question.ts
var LETTERED = /* @__PURE__ */ new Set(["golang", "composer", "swift", "githubactions"]);
var INCOMPARABLE = /* @__PURE__ */ new Set(["githubactions"]);
var variants = {
  cargo: (name) => [name.replaceAll("-", "_"), name.replaceAll("_", "-")]
};
var bare = (written) => written.replace(/^https?:\/\//i, "").replace(/\.git\/?$/i, "");
var spellings = ({ ecosystem, name, written }) => {
  const key = identity(ecosystem, name);
  const asWritten = bare(written);
  const same2 = identity(ecosystem, asWritten) === key ? [asWritten] : [];
  return [.../* @__PURE__ */ new Set([name, ...same2, ...variants[ecosystem]?.(name) ?? []])];
};
var versionInRecords = (ecosystem, version) => LETTERED.has(ecosystem) ? version.replace(/^v(?=\d)/, "") : version;
var comparesVersions = (ecosystem) => !INCOMPARABLE.has(ecosystem);
var questionsOf = (reference, names = spellings(reference)) => {
  const { version } = reference;
  const ecosystem = ecosystems[reference.ecosystem].osv ?? "";
  const valid = names.filter((name) => name.trim() !== "");
  const any = valid.map((name) => ({ ecosystem, name }));
  const withVersion = (of2) => of2 && comparesVersions(reference.ecosystem) ? any.map((question3) => ({ ...question3, version: versionInRecords(reference.ecosystem, of2) })) : void 0;
  return { any, current: withVersion(version), before: withVersion(replaced(reference)) };
};
var questionKey = ({ ecosystem, name, version }) => JSON.stringify([ecosystem, name, version]);

// src/sources/advisories-range.ts
var holds = (ecosystem, version, clause2) => {
  const [, sign, limit = ""] = /^\s*(>=|<=|>|<|=)\s*(\S{1,200})\s*$/.exec(clause2) ?? [];
  if (sign === void 0) return void 0;
  if (sign === "=" && versionInRecords(ecosystem, limit) === version) return true;
  if (limit === "0" && sign.startsWith(">")) return true;
  const order = compare(ecosystem, version, versionInRecords(ecosystem, limit));
  if (order === void 0) return sign === "=" ? false : void 0;
  if (order === 0) return sign.includes("=");
  return order > 0 ? sign.startsWith(">") : sign.startsWith("<");
};
var isEverything = (range) => /^\s*>=?\s*0(?:\.0){0,2}\s*$/.test(range);
var covers = (ecosystem, version, range) => {
  if (isEverything(range)) return true;
  if (version === void 0) return void 0;
  const wanted = versionInRecords(ecosystem, version);
  const answers = range.split(",").map((clause2) => holds(ecosystem, wanted, clause2));
  if (answers.includes(false)) return false;
  return answers.includes(void 0) ? void 0 : true;
};

// src/sources/resolution.ts
var exactly = (version) => ({ match: "exact", version });
var within2 = (version) => version ? { match: "range", version } : { match: "none" };
var newest = (latest) => latest ? { match: "range", version: latest } : { match: "unspecified" };
var LONGEST = 1e3;
var RECENT = 10;
var isStub = (versions) => versions.length === 1 && /^(?:0\.0\.\d+|0\.1(?:\.0)?|1\.0(?:\.0)?)$/.test(versions[0] ?? "");
var present = (fields) => (
  // Only undefined values are left out, which the type of the result does not have.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0))
);
var own = (object, key) => object && Object.hasOwn(object, key) ? object[key] : void 0;
var ownText = (object, key) => {
  const value = own(object, key);
  return typeof value === "string" && value !== "" ? value : void 0;
};
var licenseOf = (licenses2, joint = "OR") => {
  const named3 = (licenses2 ?? []).filter(Boolean);
  return named3.length < 2 ? named3[0] : named3.map((each) => each.includes(" ") ? `(${each})` : each).join(` ${joint} `);
};
var repositoryAmong = (links) => {
  const named3 = links.find(([label]) => /source|repo|\bcode\b|github|gitlab/i.test(label));
  const hosted = links.find(
    ([, url]) => /\/\/(?:[\w.-]*\.)?(?:github|gitlab|bitbucket|codeberg|sr)\.\w+\//i.test(url)
  );
  return named3?.[1] ?? hosted?.[1];
};

// src/sources/advisories-github.ts
var Advisories = list(
  answer({
    ghsa_id: text,
    html_url: maybe(text),
    summary: maybe(text),
    withdrawn_at: maybe(text),
    severity: maybe(text),
    identifiers: maybe(list(answer({ value: text }))),
    vulnerabilities: maybe(
      list(
        answer({
          package: maybe(answer({ ecosystem: text, name: maybe(text) })),
          vulnerable_version_range: maybe(text),
          first_patched_version: maybe(text)
        })
      )
    )
  })
);
var NAMES = {
  npm: "npm",
  pypi: "pip",
  cargo: "rust",
  golang: "go",
  gem: "rubygems",
  maven: "maven",
  nuget: "nuget",
  composer: "composer",
  pub: "pub",
  hex: "erlang",
  swift: "swift",
  githubactions: "actions"
};
var MOST_NAMES = 1e3;
var LONGEST_LIST = 6e3;
var PAGE = 100;
var LONGEST_SUMMARY = 200;
var NAME = /^[@\w][\w@./:+~-]{0,213}$/;
var QUESTION = { source: "github", headers: { accept: "application/vnd.github+json" } };
var chunksOf = (names) => {
  const chunks2 = [[]];
  let length = 0;
  for (const name of names) {
    const cost = encodeURIComponent(name).length + 3;
    if (length + cost > LONGEST_LIST || (chunks2.at(-1)?.length ?? 0) >= MOST_NAMES) {
      chunks2.push([]);
      length = 0;
    }
    chunks2.at(-1)?.push(name);
    length += cost;
  }
  return chunks2.filter((chunk) => chunk.length > 0);
};
var GRADES = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["medium", "medium"],
  ["low", "low"]
]);
var gradeOf = (word) => GRADES.get(word);
var foundIn = (advisories2, asked2) => advisories2.flatMap(
  ({
    ghsa_id: id,
    html_url: page,
    summary,
    withdrawn_at: withdrawn,
    severity: severity2,
    identifiers,
    vulnerabilities
  }) => {
    if (withdrawn !== void 0) return [];
    const aliases = (identifiers ?? []).map(({ value }) => value).filter((value) => value !== id);
    const advisory = present({
      id,
      summary: (summary ?? "").slice(0, LONGEST_SUMMARY),
      malicious: asked2 === "malware",
      covers: void 0,
      coveredBefore: void 0,
      fixed: void 0,
      aliases: aliases.length > 0 ? aliases : void 0,
      exploited: void 0,
      likelihood: void 0,
      severity: asked2 === "malware" ? "critical" : gradeOf(severity2),
      source: page ?? ""
    });
    return (vulnerabilities ?? []).flatMap(
      ({ package: of2, vulnerable_version_range: range = "", first_patched_version: patched }) => {
        if (of2?.name === void 0) return [];
        const own3 = patched === void 0 ? advisory : { ...advisory, fixed: [patched] };
        return [{ name: of2.name, range, advisory: own3 }];
      }
    );
  }
);
var askChunk = async (ecosystem, names, http, asked2) => {
  const query = `type=${asked2}&ecosystem=${ecosystem}&per_page=${PAGE}&affects=${names.map(encodeURIComponent).join(",")}`;
  const fact = await http.json(http.endpoint("github", `advisories?${query}`), Advisories, QUESTION);
  if (fact.state === "absent") {
    return { ...fact, state: "unknown", reason: "the service has no list of advisories here" };
  }
  if (fact.state === "unknown") return fact;
  if (fact.value.length < PAGE || names.length === 1) return { ...fact, value: foundIn(fact.value, asked2) };
  const middle = names.length >> 1;
  return joined(
    await Promise.all(
      [names.slice(0, middle), names.slice(middle)].map((half) => askChunk(ecosystem, half, http, asked2))
    )
  );
};
var joined = (facts) => {
  const values = [];
  for (const fact of facts) {
    if (fact.state !== "known") return fact;
    values.push(...fact.value);
  }
  const [first] = facts;
  return first?.state === "known" ? { ...first, value: values } : first;
};
var of = (reference, among) => {
  const { ecosystem, name, version } = reference;
  const key = identity(ecosystem, name);
  const before = replaced(reference);
  return among.filter((found2) => identity(ecosystem, found2.name) === key).map(({ advisory, range }) => ({
    ...advisory,
    ...coverage("covers", covers(ecosystem, version, range)),
    ...before === void 0 ? {} : coverage("coveredBefore", covers(ecosystem, before, range))
  }));
};
var coverage = (key, value) => value === void 0 ? {} : { [key]: value };
var askEcosystem = async (ecosystem, references, http, asked2) => {
  const service = NAMES[ecosystem];
  const names = [...new Set(references.flatMap(spellings))].filter((name) => NAME.test(name)).sort();
  if (service === void 0 || names.length === 0) {
    return { state: "known", value: [], source: "github", asked: http.now() };
  }
  return joined(await Promise.all(chunksOf(names).map((chunk) => askChunk(service, chunk, http, asked2))));
};
var askGithub = async (references, http, asked2 = "malware") => {
  const ecosystems2 = [...new Set(references.map(({ ecosystem }) => ecosystem))];
  const facts = new Map(
    await Promise.all(
      ecosystems2.map(async (ecosystem) => {
        const own3 = references.filter((reference) => reference.ecosystem === ecosystem);
        return [ecosystem, await askEcosystem(ecosystem, own3, http, asked2)];
      })
    )
  );
  return references.map((reference) => {
    const fact = facts.get(reference.ecosystem);
    return fact?.state === "known" ? { ...fact, value: of(reference, fact.value) } : fact;
  });
};

// src/sources/osv-tags.ts
var import_semver = __toESM(require_semver(), 1);
var LONGEST2 = 200;
var NEWEST = 999999999;
var newestOf = (tag) => {
  const [, major, minor] = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(tag) ?? [];
  return major === void 0 ? void 0 : `${major}.${minor ?? NEWEST}.${NEWEST}`;
};
var padded = (version) => {
  const [, numbers2, rest = ""] = /^v?(\d{1,9}(?:\.\d{1,9}){0,2})([-+].{0,100})?$/s.exec(version) ?? [];
  if (numbers2 === void 0) return void 0;
  return `${[...numbers2.split("."), "0", "0"].slice(0, 3).join(".")}${rest}`;
};
var compareTags = (tag, limit) => {
  if (tag.length > LONGEST2 || limit.length > LONGEST2) return void 0;
  const [one, other] = [import_semver.default.parse(newestOf(tag) ?? padded(tag)), import_semver.default.parse(padded(limit))];
  return one && other ? import_semver.default.compare(one, other) : void 0;
};

// src/sources/osv-affected.ts
var MOST_FIXED = 10;
var isOf = ({ package: of2 }, { ecosystem, name }) => of2 !== void 0 && of2.ecosystem.split(":", 1)[0] === ecosystems[ecosystem].osv && identity(ecosystem, of2.name) === identity(ecosystem, name);
var rangesOf = (record2, reference) => (record2.affected ?? []).filter((affected) => isOf(affected, reference)).flatMap(({ ranges }) => ranges ?? []).filter(({ type }) => type !== "GIT").map(({ events }) => events);
var textOf = (event, key) => {
  const value = Object.hasOwn(event, key) ? event[key] : void 0;
  return typeof value === "string" && value !== "" ? value : void 0;
};
var coversAll = (record2, reference) => rangesOf(record2, reference).some(
  (events) => events.some((event) => textOf(event, "introduced") === "0") && events.every((event) => !("fixed" in event || "last_affected" in event || "limit" in event))
);
var customRanges = (record2, reference) => (record2.affected ?? []).filter((affected) => isOf(affected, reference)).flatMap(({ ecosystem_specific: own3 }) => own3?.custom_ranges ?? []).map(({ events }) => events);
var coversRelease = (record2, reference, version) => {
  const ranges = customRanges(record2, reference);
  if (ranges.length === 0) return void 0;
  const wanted = versionInRecords(reference.ecosystem, version);
  const answers = ranges.map((events) => inRange(wanted, events, comparison(reference.ecosystem)));
  if (answers.includes(true)) return { covers: true };
  if (answers.includes(void 0)) return { covers: void 0 };
  return coversAll(record2, reference) ? { covers: false } : { covers: coversVersion(record2, reference, version) };
};
var fixedIn = (record2, reference) => {
  const fixed = [...rangesOf(record2, reference), ...customRanges(record2, reference)].flatMap(
    (events) => events.flatMap((event) => textOf(event, "fixed") ?? [])
  );
  return [...new Set(fixed)].slice(0, MOST_FIXED);
};
var own2 = { githubactions: compareTags };
var comparison = (ecosystem) => own2[ecosystem] ?? ((a, b) => compare(ecosystem, a, b));
var inRange = (version, events, compareBy) => {
  let [begun, ended] = [false, false];
  for (const event of events) {
    const introduced = textOf(event, "introduced");
    const fixed = textOf(event, "fixed") ?? textOf(event, "limit");
    const last = textOf(event, "last_affected");
    const limit = introduced ?? fixed ?? last;
    if (limit === void 0) continue;
    const order = introduced === "0" ? 1 : compareBy(version, limit);
    if (order === void 0) return void 0;
    if (introduced !== void 0 && order >= 0) [begun, ended] = [true, false];
    else if (fixed !== void 0 && order >= 0) ended = true;
    else if (last !== void 0 && order > 0) ended = true;
  }
  return begun && !ended;
};
var coversVersion = (record2, reference, version) => {
  const { ecosystem } = reference;
  const wanted = versionInRecords(ecosystem, version);
  const listed = (record2.affected ?? []).filter((affected) => isOf(affected, reference));
  const order = comparison(ecosystem);
  const isWanted = (each) => versionInRecords(ecosystem, each) === wanted || order(wanted, versionInRecords(ecosystem, each)) === 0;
  if (listed.some(({ versions }) => versions?.some(isWanted))) return true;
  const answers = rangesOf(record2, reference).map((events) => inRange(wanted, events, order));
  if (answers.includes(true)) return true;
  return answers.includes(void 0) ? void 0 : false;
};

// src/sources/osv-query.ts
var Batch = answer({
  results: list(answer({ vulns: maybe(list(answer({ id: text }))), next_page_token: maybe(text) }))
});
var MOST_QUERIES = 1e3;
var MOST_PAGES = 20;
var body = (queries) => ({
  queries: queries.map(({ question: { ecosystem, name, version }, token }) => ({
    package: { ecosystem, name: name.toWellFormed() },
    ...version === void 0 ? {} : { version: version.toWellFormed() },
    ...token ? { page_token: token } : {}
  }))
});
var queryIds = async (questions2, http) => {
  const url = http.endpoint("osv", "v1/querybatch");
  const found2 = new Map(questions2.map((question3) => [questionKey(question3), /* @__PURE__ */ new Set()]));
  let queries = questions2.map((question3) => ({ question: question3, token: void 0 }));
  for (let page = 0; page < MOST_PAGES; page++) {
    const fact = await http.json(url, Batch, { source: "osv", body: body(queries) });
    const { source, asked: asked2 } = fact;
    if (fact.state === "unknown") return fact;
    if (fact.state === "absent")
      return { state: "unknown", source, asked: asked2, reason: "the service has no batch question here" };
    const { results } = fact.value;
    if (results.length !== queries.length) {
      const reason = `the service answered ${results.length} of ${queries.length} questions`;
      return { state: "unknown", source, asked: asked2, reason };
    }
    const next = [];
    for (const [index, { question: question3 }] of queries.entries()) {
      const { vulns, next_page_token: token } = results[index] ?? {};
      for (const { id } of vulns ?? []) found2.get(questionKey(question3))?.add(id);
      if (token) next.push({ question: question3, token });
    }
    if (next.length === 0) return { state: "known", value: found2, source, asked: asked2 };
    queries = next;
  }
  return {
    state: "unknown",
    source: url,
    asked: http.now(),
    reason: `more than ${MOST_PAGES} pages of advisories`
  };
};

// src/sources/osv-hits.ts
var askAll = async (questions2, http) => {
  const distinct2 = [...new Map(questions2.map((question3) => [questionKey(question3), question3])).values()];
  const chunks2 = Array.from(
    { length: Math.ceil(distinct2.length / MOST_QUERIES) },
    (_, index) => distinct2.slice(index * MOST_QUERIES, (index + 1) * MOST_QUERIES)
  );
  const answers = /* @__PURE__ */ new Map();
  await Promise.all(
    chunks2.map(async (chunk) => {
      const fact = await queryIds(chunk, http);
      for (const key of chunk.map(questionKey)) {
        const ids = fact.state === "known" ? fact.value.get(key) : void 0;
        answers.set(key, fact.state === "known" ? { ...fact, value: ids ?? /* @__PURE__ */ new Set() } : fact);
      }
    })
  );
  return answers;
};
var NONE = /* @__PURE__ */ new Set();
var idsOf = (questions2, answers) => questions2 && new Set(
  questions2.flatMap((question3) => {
    const fact = answers.get(questionKey(question3));
    return fact?.state === "known" ? [...fact.value] : [];
  })
);
var hitsOf = (reference, answers, http) => {
  const { any, current, before } = questionsOf(reference);
  const facts = [...any, ...current ?? [], ...before ?? []].map(
    (question3) => answers.get(questionKey(question3))
  );
  for (const fact of facts) {
    if (fact && fact.state !== "known") return fact;
  }
  const [first] = facts;
  if (first?.state !== "known") return { state: "known", value: [], source: "osv", asked: http.now() };
  const [covering, covered] = [idsOf(current, answers), idsOf(before, answers)];
  const all = /* @__PURE__ */ new Set([...covering ?? NONE, ...covered ?? NONE, ...idsOf(any, answers) ?? NONE]);
  const value = [...all].map((id) => ({ id, covers: covering?.has(id), coveredBefore: covered?.has(id) }));
  return { ...first, value };
};
var askHits = async (references, http) => {
  const questions2 = references.flatMap((reference) => {
    const { any, current = [], before = [] } = questionsOf(reference);
    return [...any, ...current, ...before];
  });
  const answers = await askAll(questions2, http);
  return references.map((reference) => hitsOf(reference, answers, http));
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
var LONGEST3 = 300;
var metricsOf = (vector) => new Map(
  vector.split("/").slice(1).map((part) => [part.split(":")[0] ?? "", part.split(":")[1] ?? ""])
);
var cvss3 = (vector) => /^CVSS:3\.[01]\//.test(vector) && vector.length <= LONGEST3 ? baseScore(metricsOf(vector)) : void 0;
var baseScore = (metrics) => {
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
var likeCvss3 = (vector) => {
  if (!/^CVSS:4\.0\//.test(vector) || vector.length > LONGEST3) return void 0;
  const of2 = metricsOf(vector);
  const given = (metric) => of2.get(metric) ?? "";
  const harmsOthers = ["SC", "SI", "SA"].some((metric) => !["", "N"].includes(given(metric)));
  return baseScore(
    /* @__PURE__ */ new Map([
      ["AV", given("AV")],
      ["AC", given("AT") === "P" ? "H" : given("AC")],
      ["PR", given("PR")],
      ["UI", given("UI") === "N" ? "N" : given("UI") && "R"],
      ["S", harmsOthers ? "C" : "U"],
      ["C", given("VC")],
      ["I", given("VI")],
      ["A", given("VA")]
    ])
  );
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
        ranges: maybe(list(answer({ type: maybe(text), events: list(record(anything)) }))),
        versions: maybe(list(text)),
        // Of Go: versions of the server, where those of the module do not tell.
        ecosystem_specific: maybe(
          answer({
            custom_ranges: maybe(list(answer({ type: maybe(text), events: list(record(anything)) })))
          })
        )
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
var severity = ({ database_specific: own3, severity: vectors }) => {
  const word = named.get(own3?.severity?.toUpperCase() ?? "");
  if (word) return word;
  const scored = (of2, read2) => (vectors ?? []).flatMap(({ type, score }) => type === of2 ? read2(score) ?? [] : []);
  const third = scored("CVSS_V3", cvss3);
  const scores = third.length > 0 ? third : scored("CVSS_V4", likeCvss3);
  return scores.length > 0 ? severityOf(Math.max(...scores)) : void 0;
};
var isMalwareId = (id) => id.startsWith("MAL-");
var isMalware = ({ id, aliases, database_specific: own3 }) => isMalwareId(id) || own3?.type?.toLowerCase() === "malware" || own3?.cwe_ids?.includes("CWE-506") === true || aliases?.some(isMalwareId) === true;

// src/sources/path.ts
var segment = (text2) => encodeURIComponent(text2.toWellFormed());
var segments = (path) => path.split("/").map(segment).join("/");

// src/sources/osv.ts
var MOST_RECORDS = 400;
var LONGEST_SUMMARY2 = 200;
var mustRead = ({ ecosystem }, { servers }) => servers === true && ecosystem === "golang";
var weight = ({ id, covers: covers3 }, read2) => {
  if (isMalwareId(id)) return covers3 === false ? 3 : 0;
  if (covers3 === false) return read2 ? 4 : Number.POSITIVE_INFINITY;
  return covers3 ? 1 : 2;
};
var recordUrl = (id, http) => http.endpoint("osv", `v1/vulns/${segment(id)}`);
var askRecords = async (wanted, http) => {
  const weights2 = /* @__PURE__ */ new Map();
  for (const { hit, read: read2 } of wanted)
    weights2.set(hit.id, Math.min(weights2.get(hit.id) ?? Number.POSITIVE_INFINITY, weight(hit, read2)));
  const worst = [...weights2].filter(([, each]) => Number.isFinite(each)).sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1)).slice(0, MOST_RECORDS);
  const facts = worst.map(
    async ([id]) => [id, await http.json(recordUrl(id, http), OsvRecord, { source: "osv" })]
  );
  return new Map(await Promise.all(facts));
};
var coverage2 = ({ covers: covers3, coveredBefore }, record2, by, manner) => {
  if (mustRead(by, manner) && by.version !== void 0) {
    const release = coversRelease(record2, by, by.version);
    const earlier = replaced(by);
    if (release)
      return {
        covers: release.covers,
        coveredBefore: earlier === void 0 ? void 0 : coversRelease(record2, by, earlier)?.covers
      };
  }
  const certain = covers3 || coversAll(record2, by) || covers3;
  if (certain !== void 0 || comparesVersions(by.ecosystem)) return { covers: certain, coveredBefore };
  const [version, before] = [by.version, replaced(by)];
  return {
    covers: version === void 0 ? void 0 : coversVersion(record2, by, version),
    coveredBefore: before === void 0 ? void 0 : coversVersion(record2, by, before)
  };
};
var advisoryOf = (hit, fact, by, http, manner) => {
  const { id, covers: covers3, coveredBefore } = hit;
  const source = recordUrl(id, http);
  if (fact?.state !== "known") {
    return present({
      id,
      summary: "",
      malicious: isMalwareId(id),
      covers: covers3,
      coveredBefore,
      fixed: void 0,
      aliases: void 0,
      exploited: void 0,
      likelihood: void 0,
      severity: void 0,
      source
    });
  }
  const { value } = fact;
  const fixed = fixedIn(value, by);
  return present({
    id,
    summary: (value.summary ?? value.details?.split("\n", 1)[0] ?? "").slice(0, LONGEST_SUMMARY2),
    malicious: isMalwareId(id) || isMalware(value),
    ...coverage2(hit, value, by, manner),
    fixed: fixed.length > 0 ? fixed : void 0,
    aliases: value.aliases?.length ? value.aliases : void 0,
    // No database that OSV collects says it in a field that is documented.
    exploited: void 0,
    likelihood: void 0,
    severity: severity(value),
    source
  });
};
var unreadable = (hits, records, read2) => {
  for (const { id, covers: covers3 } of hits) {
    const fact = records.get(id);
    if (fact?.state === "unknown" && (read2 || covers3 !== false) && !isMalwareId(id)) {
      return { ...fact, reason: `${id}: ${fact.reason}` };
    }
  }
  return void 0;
};
var isWithdrawn = (fact) => fact?.state === "known" && fact.value.withdrawn !== void 0;
var askOsv = async (references, http, manner = {}) => {
  const all = await askHits(references, http);
  const reads = references.map((reference) => mustRead(reference, manner));
  const records = await askRecords(
    all.flatMap(
      (hits, index) => hits.state === "known" ? hits.value.map((hit) => ({ hit, read: reads[index] === true })) : []
    ),
    http
  );
  return all.map((hits, index) => {
    const reference = references[index];
    if (hits.state !== "known" || !reference) return hits;
    const open = unreadable(hits.value, records, reads[index] === true);
    if (open) return open;
    const standing = hits.value.filter(({ id }) => !isWithdrawn(records.get(id)));
    return {
      ...hits,
      value: standing.map((hit) => advisoryOf(hit, records.get(hit.id), reference, http, manner))
    };
  });
};

// src/sources/advisories.ts
var WORST = ["critical", "high", "medium", "low"];
var either = (values) => values.includes(true) ? true : values.includes(void 0) ? void 0 : false;
var distinct = (words) => words.length > 0 ? [...new Set(words)] : void 0;
var rank = ({ id }) => isMalwareId(id) ? 0 : id.startsWith("GHSA-") ? 1 : 2;
var merged = (group) => {
  const sorted = [...group].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  if (first === void 0 || sorted.length === 1) return first;
  const before = sorted.map(({ coveredBefore }) => coveredBefore);
  const names = sorted.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  return present({
    ...first,
    summary: sorted.find(({ summary }) => summary)?.summary ?? "",
    malicious: sorted.some(({ malicious }) => malicious),
    covers: either(sorted.map(({ covers: covers3 }) => covers3)),
    coveredBefore: before.some((each) => each !== void 0) ? either(before) : void 0,
    fixed: distinct(sorted.flatMap(({ fixed = [] }) => fixed)),
    aliases: distinct(names.filter((name) => name !== first.id)),
    exploited: sorted.some(({ exploited }) => exploited) || void 0,
    likelihood: sorted.find(({ likelihood }) => likelihood !== void 0)?.likelihood,
    severity: WORST.find((word) => sorted.some(({ severity: severity2 }) => severity2 === word))
  });
};
var byFault = (advisories2) => {
  const groups = /* @__PURE__ */ new Map();
  for (const advisory of advisories2) {
    const names = [advisory.id, ...advisory.aliases ?? []];
    const known2 = new Set(names.flatMap((name) => groups.get(name) ?? []));
    const group = [...known2, advisory];
    for (const each of group) {
      for (const name of [each.id, ...each.aliases ?? []]) groups.set(name, group);
    }
  }
  return [...new Set(groups.values())];
};
var byGravity = (one, other) => Number(other.malicious) - Number(one.malicious) || Number(other.covers === true) - Number(one.covers === true) || (one.id < other.id ? -1 : 1);
var merge = (advisories2) => byFault(advisories2).map(merged).sort(byGravity);
var reasonOf = (fact) => fact.state === "unknown" ? fact.reason : "no answer";
var joined2 = (osv, github2) => {
  const second = github2.state === "known" ? github2.value : [];
  if (osv.state === "known") {
    const value = merge([...osv.value, ...second]);
    const detail = `GitHub was asked for malware too and gave no answer: ${reasonOf(github2)}`;
    return github2.state === "known" ? { ...osv, value } : { ...osv, value, detail };
  }
  const covering = second.filter(({ covers: covers3 }) => covers3 === true);
  if (github2.state !== "known" || covering.length === 0) return osv;
  return { ...github2, value: merge(covering), detail: `malware alone: OSV gave no answer (${reasonOf(osv)})` };
};
var resolved = (reference, { release }) => {
  if (release?.state !== "known") return reference;
  const { name, version = reference.version } = release.value;
  const same2 = identity(reference.ecosystem, name) === identity(reference.ecosystem, reference.name);
  return { ...reference, ...same2 ? { name } : {}, ...version === void 0 ? {} : { version } };
};
var keyOf = ({ ecosystem, name, written, version, previous }) => JSON.stringify([ecosystem, name, written, version, previous?.name, previous?.version]);
var askBoth = async (references, http, manner = {}) => {
  const [osv, github2] = await Promise.all([askOsv(references, http, manner), askGithub(references, http)]);
  return osv.map((fact, index) => joined2(fact, github2[index] ?? fact));
};
var advisories = {
  id: "advisories",
  on: "package",
  gives: "advisories",
  serves: ({ origin, ecosystem }) => origin === "registry" && ecosystems[ecosystem].osv !== void 0,
  after: "release",
  async ask(references, http, known2 = () => ({})) {
    const meant = references.map((reference) => resolved(reference, known2(reference)));
    const distinctOnes = new Map(meant.map((reference) => [keyOf(reference), reference]));
    const answers = await askBoth([...distinctOnes.values()], http);
    const byKey = new Map([...distinctOnes.keys()].map((key, index) => [key, answers[index]]));
    return meant.map((reference) => byKey.get(keyOf(reference)));
  }
};

// src/sources/advisories-shipped.ts
var bare2 = (purl) => {
  const at = purl.indexOf("@");
  return at < 0 ? purl : purl.slice(0, at);
};
var ecosystemOf = (purl) => {
  const [, type = ""] = /^pkg:([a-z]{1,20})\//.exec(purl ?? "") ?? [];
  return isEcosystem(type) ? type : void 0;
};
var isAbout = ({ purl }, { purl: of2 }) => purl === void 0 || of2 !== void 0 && bare2(of2) === purl;
var covers2 = ({ versions }, { version, purl }) => version !== void 0 && fits(ecosystemOf(purl), version, versions) === true;
var advisoryOf2 = (known2, { reviewed }, before) => {
  const { id, severity: severity2, summary = "", fixed, exploited, malicious, source } = known2;
  return present({
    id,
    summary,
    malicious: malicious === true,
    covers: true,
    coveredBefore: before && isAbout(known2, before) ? covers2(known2, before) : void 0,
    fixed: fixed === void 0 ? void 0 : [fixed],
    aliases: void 0,
    exploited: exploited === void 0 ? void 0 : true,
    likelihood: void 0,
    severity: severity2,
    source: `${source}, as of ${reviewed}`
  });
};
var shippedFor = (reference) => {
  const component = componentOf(reference.component);
  const { previous } = reference;
  const before = previous?.component === reference.component ? previous : void 0;
  return (component?.advisories ?? []).filter((known2) => isAbout(known2, reference) && covers2(known2, reference)).map((known2) => advisoryOf2(known2, component, before));
};
var catalogueOf = ({ component }) => {
  const { reviewed } = componentOf(component) ?? {};
  return `the catalogue of components${reviewed === void 0 ? "" : `, as of ${reviewed}`}`;
};
var shippedFact = (reference, asked2) => ({
  state: "known",
  value: shippedFor(reference),
  source: catalogueOf(reference),
  asked: asked2
});
var shippedAdvisories = {
  id: "advisories-shipped",
  on: "deployment",
  gives: "advisories",
  serves: ({ component }) => component !== void 0,
  ask: async (references, http) => references.map((reference) => shippedFact(reference, http.now()))
};

// src/sources/epss.ts
var Scores = answer({ data: list(answer({ cve: text, epss: text })) });
var IN_ONE_QUESTION = 100;
var MOST = 500;
var CVE = /^CVE-\d{4}-\d{4,12}$/;
var scoresOf = async (cves, http) => {
  const fact = await http.json(http.endpoint("epss", `data/v1/epss?cve=${cves.join(",")}`), Scores, {
    source: "epss"
  });
  if (fact.state !== "known") return [];
  return fact.value.data.flatMap(({ cve, epss }) => {
    const score = Number(epss);
    return score >= 0 && score <= 1 ? [[cve, score]] : [];
  });
};
var askLikelihoods = async (ids, http) => {
  const cves = [...new Set(ids)].filter((id) => CVE.test(id)).sort().slice(0, MOST);
  const chunks2 = Array.from(
    { length: Math.ceil(cves.length / IN_ONE_QUESTION) },
    (_, index) => cves.slice(index * IN_ONE_QUESTION, (index + 1) * IN_ONE_QUESTION)
  );
  return new Map((await Promise.all(chunks2.map((chunk) => scoresOf(chunk, http)))).flat());
};

// src/sources/kev.ts
var Feed = answer({ vulnerabilities: list(answer({ cveID: text })) });
var LIMIT = 16 * 2 ** 20;
var askExploited = async (http) => {
  const url = http.endpoint("kev", "sites/default/files/feeds/known_exploited_vulnerabilities.json");
  const fact = await http.json(url, Feed, { source: "kev", limit: LIMIT });
  if (fact.state !== "known") return fact;
  return { ...fact, value: new Set(fact.value.vulnerabilities.map(({ cveID }) => cveID)) };
};

// src/sources/advisories-deployment.ts
var decoded = (text2) => {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
};
var carried = ({ purl = "", version, surface, at }) => {
  const [, type = "", path = ""] = /^pkg:([a-z]{1,20})\/([^?#]{1,500})/.exec(purl) ?? [];
  if (!isEcosystem(type) || ecosystems[type].osv === void 0) return void 0;
  const end = path.lastIndexOf("@");
  const name = decoded(end > 0 ? path.slice(0, end) : path);
  if (name === void 0 || version === void 0) return void 0;
  const plain = nameOfPurl(type, name);
  return {
    kind: "package",
    id: purl,
    ecosystem: type,
    name: ecosystems[type].canonical(plain),
    written: plain,
    version,
    origin: "registry",
    scope: "runtime",
    relation: "direct",
    surface,
    pinned: true,
    at
  };
};
var packageOf = (deployment) => {
  const own3 = carried(deployment);
  const previous = deployment.previous && carried(deployment.previous);
  return own3 && previous ? { ...own3, previous } : own3;
};
var isGrave = ({ malicious, exploited, severity: severity2 }) => malicious || exploited === true || severity2 === "critical";
var joined3 = (reference, online, reviewed) => {
  const shipped2 = shippedFor(reference);
  const second = reviewed?.state === "known" ? reviewed.value : [];
  if (online.state === "known") return { ...online, value: merge([...online.value, ...second, ...shipped2]) };
  const reason = online.state === "unknown" ? online.reason : "there is no such database";
  const covering = second.filter(({ covers: covers3 }) => covers3 === true);
  const detail = `OSV gave no answer (${reason})`;
  if (reviewed?.state === "known" && covering.some(isGrave))
    return { ...reviewed, value: merge([...covering, ...shipped2]), detail };
  if (shipped2.some(isGrave))
    return { state: "known", value: shipped2, source: catalogueOf(reference), asked: online.asked, detail };
  const ids = shipped2.map(({ id }) => id).slice(0, 3);
  const rest = ids.length > 0 ? `has ${ids.join(", ")}` : "has nothing of it";
  return { ...online, state: "unknown", reason: `${reason}; ${catalogueOf(reference)}, ${rest}` };
};
var namesOf = ({ id, aliases = [] }) => [id, ...aliases];
var weighed = async (answers, http) => {
  const covering = answers.flatMap(
    (fact) => fact.state === "known" ? fact.value.filter(({ covers: covers3 }) => covers3 === true) : []
  );
  const names = covering.flatMap(namesOf).filter((name) => name.startsWith("CVE-"));
  if (names.length === 0) return answers;
  const [exploited, likelihoods] = await Promise.all([askExploited(http), askLikelihoods(names, http)]);
  const known2 = exploited.state === "known" ? exploited.value : /* @__PURE__ */ new Set();
  const weigh = (advisory) => {
    const found2 = namesOf(advisory);
    const likelihood = Math.max(...found2.map((name) => likelihoods.get(name) ?? -1));
    return {
      ...advisory,
      ...found2.some((name) => known2.has(name)) ? { exploited: true } : {},
      ...likelihood >= 0 ? { likelihood } : {}
    };
  };
  const lacking = exploited.state === "unknown" ? `CISA's list gave no answer: ${exploited.reason}` : void 0;
  return answers.map((fact) => {
    if (fact.state !== "known") return fact;
    const detail = [fact.detail, lacking].filter(Boolean).join("; ");
    return { ...fact, value: fact.value.map(weigh), ...detail === "" ? {} : { detail } };
  });
};
var deploymentAdvisories = {
  id: "advisories-deployment",
  on: "deployment",
  gives: "advisories",
  serves: ({ component }) => component !== void 0,
  async ask(references, http) {
    const packages = references.map(packageOf);
    const distinct2 = new Map(packages.flatMap((one) => one ? [[keyOf2(one), one]] : []));
    const asked2 = [...distinct2.values()];
    const [answers, reviewed] = await Promise.all([
      askBoth(asked2, http, { servers: true }),
      askGithub(asked2, http, "reviewed")
    ]);
    const byKey = new Map(
      [...distinct2.keys()].map((key, at) => [key, { online: answers[at], reviewed: reviewed[at] }])
    );
    const all = references.map((reference, index) => {
      const own3 = packages[index];
      const { online, reviewed: second } = (own3 && byKey.get(keyOf2(own3))) ?? {};
      return online ? joined3(reference, online, second) : shippedFact(reference, http.now());
    });
    return weighed(all, http);
  }
};
var keyOf2 = ({ ecosystem, name, version, previous }) => JSON.stringify([ecosystem, name, version, previous?.ecosystem, previous?.name, previous?.version]);

// src/sources/catalogue.ts
var spelled = (ecosystem, version, versions, literal) => {
  if (versions.includes(version)) return version;
  return literal ? void 0 : versions.find((each) => compare(ecosystem, each, version) === 0);
};
var resolve = ({ ecosystem, version, specifier = "" }, versions, offered, latest, literal) => {
  if (version !== void 0) {
    const found3 = spelled(ecosystem, version, versions, literal);
    return found3 === void 0 ? { match: "none" } : exactly(found3);
  }
  const range = specifier.trim();
  if (range === "") return newest(latest);
  if (range.length > LONGEST) return { match: "unspecified" };
  const found2 = highest(ecosystem, offered, range) ?? highest(ecosystem, versions, range);
  if (found2 !== void 0) return within2(found2);
  const readable = versions.some((each) => within(ecosystem, each, range) !== void 0);
  return { match: readable ? "none" : "unspecified" };
};
var datesOf = (entries) => entries.flatMap(({ published }) => published ?? []).sort();
var recentOf = (ecosystem, entries) => {
  const dates = new Map(entries.map(({ version, published }) => [version, Date.parse(published ?? "")]));
  const versions = [...dates.keys()];
  if ([...dates.values()].some(Number.isNaN)) return descending(ecosystem, versions).slice(0, RECENT);
  const at = (version) => dates.get(version) ?? 0;
  return versions.sort((one, other) => at(other) - at(one) || (compare(ecosystem, other, one) ?? 0)).slice(0, RECENT);
};
var releaseOf = (reference, catalogue) => {
  const { ecosystem } = reference;
  const { name, entries, literal = false } = catalogue;
  const versions = [...new Set(entries.map(({ version: version2 }) => version2))];
  const offered = entries.filter(({ yanked }) => yanked === void 0).map(({ version: version2 }) => version2);
  const latest = catalogue.latest ?? highest(ecosystem, offered) ?? highest(ecosystem, versions);
  const { match, version } = resolve(reference, versions, offered, latest, literal);
  const resolved2 = entries.find((entry) => entry.version === version);
  const dates = datesOf(entries);
  const [first, last] = dates.length === entries.length ? [dates[0], dates.at(-1)] : [];
  const shown = resolved2 ?? entries.find((entry) => entry.version === latest);
  return present({
    name,
    firstPublished: catalogue.firstPublished ?? first,
    changed: catalogue.changed ?? last,
    versions: versions.length,
    recent: recentOf(ecosystem, entries),
    latest,
    match,
    version,
    published: resolved2?.published,
    deprecated: resolved2?.deprecated ?? catalogue.deprecated,
    yanked: resolved2?.yanked,
    runsOnInstall: resolved2?.runsOnInstall ?? catalogue.runsOnInstall,
    held: catalogue.held,
    repository: shown?.repository ?? catalogue.repository,
    summary: shown?.summary ?? catalogue.summary,
    license: resolved2?.license ?? catalogue.license,
    renamed: void 0,
    foreignCommit: void 0,
    digest: void 0,
    stub: isStub(versions.map((each) => each.replace(/^v/, "")))
  });
};

// src/sources/registry.ts
var deskOf = (source, { route }, http) => {
  const at = route?.url;
  return {
    url: (path) => http.endpoint(source, path, at),
    question: (more) => ({ source, ...at === void 0 ? {} : { at }, ...more })
  };
};
var unknown = ({ source, asked: asked2 }, reason) => ({
  state: "unknown",
  source,
  asked: asked2,
  reason
});
var misshapen = (fact, what) => unknown(fact, `the answer is not of the expected shape (${what})`);
var misnamed = (fact, { ecosystem, name }, answered) => identity(ecosystem, answered) === identity(ecosystem, name) ? void 0 : unknown(fact, `the registry answered for another name, "${answered.slice(0, 80)}"`);
var isoTime = (written) => {
  const time = Date.parse(written ?? "");
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
};
var YOUNG = 90 * 864e5;
var isYoung = (published, now) => !(Date.parse(now) - Date.parse(published ?? "") >= YOUNG);

// src/sources/cargo.ts
var Line = answer({
  name: text,
  vers: text,
  yanked: maybe(truth),
  /** The native library that a build script links. */
  links: maybe(text),
  pubtime: maybe(text)
});
var indexPath = (name) => {
  const lower = name.toLowerCase();
  const folders = lower.length > 3 ? [lower.slice(0, 2), lower.slice(2, 4)] : lower.length === 3 ? ["3", lower[0] ?? ""] : [`${lower.length}`];
  return [...folders, lower].map(segment).join("/");
};
var spellings2 = (name) => [
  .../* @__PURE__ */ new Set([name, name.replaceAll("_", "-"), name.replaceAll("-", "_")])
];
var parsed = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
};
var linesOf = (document) => {
  const lines = [];
  for (const [index, line] of document.split("\n").entries()) {
    if (line.trim() === "") continue;
    const fit = conform(Line, parsed(line));
    if (!("value" in fit)) return index + 1;
    lines.push(fit.value);
  }
  return lines.length > 0 ? lines : 1;
};
var entryOf = ({ vers, yanked, links, pubtime }) => ({
  version: vers,
  published: isoTime(pubtime),
  yanked: yanked === true ? "yanked" : void 0,
  // Cargo refuses `links` without a build script; without it the index does not tell.
  runsOnInstall: links === void 0 ? void 0 : true
});
var askSpelled = async (reference, http) => {
  const { url, question: question3 } = deskOf("cargo", reference, http);
  let first;
  for (const name of spellings2(reference.name)) {
    const fact = await http.text(url(indexPath(name)), question3({ headers: { accept: "text/plain" } }));
    if (fact.state !== "absent") return fact;
    first ??= fact;
  }
  return first ?? misshapen({ source: "cargo", asked: http.now() }, "no name");
};
var Config = answer({ dl: text });
var isSparse = async (reference, http) => {
  const { url, question: question3 } = deskOf("cargo", reference, http);
  return (await http.json(url("config.json"), Config, question3())).state === "known";
};
var askOne = async (reference, http) => {
  const fact = await askSpelled(reference, http);
  if (fact.state === "absent" && reference.route && !await isSparse(reference, http)) {
    return unknown(
      fact,
      `${reference.route.url} is no sparse index, so it answers no question about one crate`
    );
  }
  if (fact.state !== "known") return fact;
  const lines = linesOf(fact.value);
  if (typeof lines === "number") return misshapen(fact, `line ${lines}: expected an entry of the index`);
  for (const { name: name2 } of lines) {
    const wrong = misnamed(fact, reference, name2);
    if (wrong) return wrong;
  }
  const name = lines.at(-1)?.name ?? reference.name;
  return { ...fact, value: releaseOf(reference, { name, entries: lines.map(entryOf) }) };
};
var cargo = {
  id: "cargo",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "cargo" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne(reference, http)))
};

// src/sources/composer.ts
var Metadata = answer({
  packages: record(list(record(anything))),
  /** `composer/2.0`: each version states only what differs from the one before it. */
  minified: maybe(text)
});
var Version = answer({
  version: text,
  time: maybe(text),
  type: maybe(text),
  description: maybe(text),
  license: maybe(list(text)),
  homepage: maybe(text),
  source: maybe(answer({ url: maybe(text) })),
  /** True, or the name of the package to use instead. */
  abandoned: maybe(anything)
});
var UNSET = "__unset";
var expanded = (versions) => {
  const current = /* @__PURE__ */ new Map();
  return versions.map((version) => {
    for (const [key, value] of Object.entries(version)) {
      if (value === UNSET) current.delete(key);
      else current.set(key, value);
    }
    return Object.fromEntries(current);
  });
};
var abandonedBy = ({ abandoned }) => {
  if (typeof abandoned === "string" && abandoned !== "") return `abandoned, replaced by ${abandoned}`;
  return abandoned === true ? "abandoned" : void 0;
};
var entryOf2 = (version) => ({
  version: version.version,
  published: isoTime(version.time),
  deprecated: abandonedBy(version),
  license: licenseOf(version.license),
  // Composer loads plug-ins into its own process as soon as they are installed; scripts of dependencies it never runs.
  runsOnInstall: version.type === "composer-plugin" || version.type === "composer-installer",
  repository: version.source?.url ?? version.homepage,
  summary: version.description
});
var isBranch = ({ version, specifier = "" }) => /^dev-|[.-]x-dev$/i.test((version ?? specifier).replace(/#.*$/, ""));
var entriesOf = (metadata, name) => {
  const listed = own(metadata.packages, name);
  if (listed === void 0) return "the package is missing";
  const versions = metadata.minified === void 0 ? listed : expanded(listed);
  const entries = [];
  for (const [index, version] of versions.entries()) {
    const fit = conform(Version, version);
    if (!("value" in fit)) return `packages.${index}: expected a version`;
    entries.push(entryOf2(fit.value));
  }
  return entries;
};
var Root = answer({ "metadata-url": maybe(text) });
var hasDocuments = async (reference, http) => {
  const { url, question: question3 } = deskOf("composer", reference, http);
  const root = await http.json(url("packages.json"), Root, question3());
  return root.state === "known" && root.value["metadata-url"]?.endsWith("/p2/%package%.json") === true;
};
var VIRTUAL = /-implementation$/;
var withBranches = async (reference, entries, http) => {
  if (!isBranch(reference)) return entries;
  const { url, question: question3 } = deskOf("composer", reference, http);
  const fact = await http.json(url(`p2/${segments(reference.name)}~dev.json`), Metadata, question3());
  if (fact.state === "absent") return entries;
  if (fact.state === "unknown") return fact;
  const branches = entriesOf(fact.value, reference.name);
  return typeof branches === "string" ? misshapen(fact, branches) : [...entries, ...branches];
};
var askOne2 = async (reference, http) => {
  const { name } = reference;
  const { url, question: question3 } = deskOf("composer", reference, http);
  const fact = await http.json(url(`p2/${segments(name)}.json`), Metadata, question3());
  if (fact.state === "absent" && VIRTUAL.test(name)) {
    return unknown(fact, "the name stands for what other packages provide, which the registry does not list");
  }
  if (fact.state === "absent" && reference.route && !await hasDocuments(reference, http)) {
    return unknown(fact, `${reference.route.url} answers no question about one package`);
  }
  if (fact.state !== "known") return fact;
  const entries = entriesOf(fact.value, name);
  if (typeof entries === "string") return misshapen(fact, entries);
  const all = await withBranches(reference, entries, http);
  if ("state" in all) return all;
  return { ...fact, value: releaseOf(reference, { name, entries: all, deprecated: all[0]?.deprecated }) };
};
var composer = {
  id: "composer",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "composer" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne2(reference, http)))
};

// src/sources/conda.ts
var Package = answer({
  name: text,
  versions: list(text),
  latest_version: maybe(text),
  created_at: maybe(text),
  summary: maybe(text),
  license: maybe(text),
  dev_url: maybe(text),
  source_git_url: maybe(text),
  home: maybe(text),
  files: maybe(
    list(answer({ version: text, upload_time: maybe(text), labels: maybe(list(text)), type: maybe(text) }))
  )
});
var DEFAULTS = "defaults";
var BEHIND_DEFAULTS = ["main", "r"];
var BROKEN = "broken";
var MOST_CHANNELS = 8;
var unanswering = (channel) => `the conda channel ${channel.slice(0, 100)} answers no question about one package`;
var isoOf = (written) => isoTime(written?.replace(" ", "T"));
var entriesOf2 = ({ versions, files = [] }) => {
  const groups = new Map(versions.map((version) => [version, []]));
  for (const file of files) groups.get(file.version)?.push(file);
  return versions.map((version) => {
    const builds = groups.get(version) ?? [];
    const times = builds.flatMap(({ upload_time }) => isoOf(upload_time) ?? []).sort();
    const broken = builds.length > 0 && builds.every(({ labels }) => labels?.includes(BROKEN));
    return { version, published: times[0], yanked: broken ? "marked as broken" : void 0 };
  });
};
var channelsBehind = (written) => {
  const base = channelBases.find((each) => written.startsWith(each)) ?? "";
  const name = written.slice(base.length).replace(/\/label\/.*$/, "").replace(/^pkgs\//, "").replace(/\/(?:noarch|(?:linux|osx|win)-[\w-]+)?\/*$/, "");
  if (name.includes("://")) return void 0;
  return name === DEFAULTS || name === "" ? BEHIND_DEFAULTS : [name];
};
var channelsOf = ({ registry = DEFAULTS, indexes = [] }) => {
  const written = [registry, ...indexes.map(({ url }) => url)].slice(0, MOST_CHANNELS);
  const known2 = written.map((each) => ({ each, names: channelsBehind(each) }));
  return {
    names: [...new Set(known2.flatMap(({ names }) => names ?? []))],
    elsewhere: known2.filter(({ names }) => names === void 0).map(({ each }) => each)
  };
};
var found = (reference, fact) => {
  if (fact.state !== "known") return fact;
  const { value } = fact;
  const release = releaseOf(reference, {
    name: value.name,
    entries: entriesOf2(value),
    latest: value.latest_version,
    firstPublished: isoOf(value.created_at),
    license: value.license || void 0,
    repository: value.dev_url || value.source_git_url || value.home || void 0,
    summary: value.summary || void 0
  });
  return misnamed(fact, reference, value.name) ?? { ...fact, value: release };
};
var askOne3 = async (reference, http) => {
  const { url, question: question3 } = deskOf("conda", reference, http);
  const { names, elsewhere } = channelsOf(reference);
  const address = (channel) => url(`package/${segment(channel)}/${segment(reference.name)}`);
  const here = { source: address(names[0] ?? ""), asked: http.now() };
  const [unasked] = reference.route ? [reference.route.url] : elsewhere;
  if (reference.route) return unknown(here, unanswering(unasked ?? ""));
  let first;
  for (const channel of names) {
    const fact = await http.json(address(channel), Package, question3());
    if (fact.state !== "absent") return found(reference, fact);
    first ??= names.length > 1 ? { ...fact, detail: `asked of the channels ${names.join(", ")}` } : fact;
  }
  return unasked === void 0 && first ? first : unknown(here, unanswering(unasked ?? ""));
};
var conda = {
  id: "conda",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "conda" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne3(reference, http)))
};

// src/data/companions.ts
var SETTINGS = /* @__PURE__ */ new Set([
  "config.json",
  "tokenizer_config.json",
  "generation_config.json",
  "adapter_config.json",
  "processor_config.json",
  "preprocessor_config.json",
  "model_index.json",
  "modules.json",
  "chat_template.json",
  "chat_template.jinja",
  "config_sentence_transformers.json",
  "MLmodel"
]);
var MOST_SETTINGS = 1024 * 1024;
var isSettings = (name) => SETTINGS.has(name);

// src/sources/hub.ts
var HubInfo = answer({
  id: text,
  /** A Mongo ObjectId, whose first eight digits are the second of its creation. */
  _id: maybe(text),
  sha: maybe(text),
  author: maybe(text),
  createdAt: maybe(text),
  lastModified: maybe(text),
  /** `false`, `true`, `"auto"` or `"manual"`. */
  gated: maybe(anything),
  disabled: maybe(truth),
  private: maybe(truth),
  siblings: optional(
    list(
      answer({
        rfilename: text,
        size: maybe(amount),
        blobId: maybe(text),
        lfs: maybe(answer({ sha256: maybe(text), size: maybe(amount) }))
      })
    )
  ),
  cardData: maybe(
    answer({
      license: maybe(anything),
      license_name: maybe(anything),
      base_model: maybe(anything),
      datasets: maybe(anything),
      new_version: maybe(anything),
      library_name: maybe(anything)
    })
  ),
  library_name: maybe(text),
  securityRepoStatus: maybe(
    answer({
      scansDone: maybe(truth),
      filesWithIssues: maybe(list(answer({ path: text, level: text })))
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
var NAME2 = /^(?:[A-Za-z0-9_][\w.-]{0,95}\/)?[A-Za-z0-9_][\w.-]{0,95}$/;
var isName = (name) => NAME2.test(name) && !/--|\.\.|[.-]$|\.git$|\.ipynb$/.test(name);
var infoUrl = (http, { type, name, revision }) => {
  const at = revision ? `/revision/${segment(revision)}` : "";
  return http.endpoint("huggingface", `api/${type}s/${segments(name)}${at}?blobs=true&securityStatus=true`);
};
var askHub = async (repository, http) => {
  const url = infoUrl(http, repository);
  if (isName(repository.name)) return http.json(url, HubInfo, question);
  return {
    state: "absent",
    source: url,
    asked: http.now(),
    detail: "no repository of the hub has such a name"
  };
};
var fileUrl = (http, { type, name, revision }, path) => {
  const prefix = type === "model" ? "" : `${type}s/`;
  const at = segment(revision ?? "main");
  return http.endpoint("huggingface", `${prefix}${segments(name)}/resolve/${at}/${segments(path)}`);
};
var fileQuestion = { source: "huggingface", read: readHub };

// src/sources/hub-files.ts
var PAGE2 = 1e3;
var MOST_PAGES2 = 20;
var Tree = answer({
  page: list(
    answer({
      type: text,
      path: text,
      oid: maybe(text),
      size: maybe(amount),
      lfs: maybe(answer({ oid: maybe(text), size: maybe(amount) }))
    })
  ),
  next: maybe(text)
});
var fileOf = ({ rfilename, size, lfs, blobId }) => present({
  path: rfilename,
  size: lfs?.size ?? size,
  sha256: lfs?.sha256,
  gitId: lfs ? void 0 : blobId
});
var isWhole = ({ siblings }) => siblings !== void 0 && (siblings.length === 0 || siblings.length % PAGE2 !== 0);
var why = (fact) => fact.state === "unknown" ? fact.reason : "the hub lists none";
var askPage = (url, http) => http.json(url, Tree, { source: "huggingface", read: readHub, paged: true });
var walk = async ({ type, name }, sha, http) => {
  const files = [];
  const path = `api/${type}s/${segments(name)}/tree/${segment(sha)}?recursive=true&limit=${PAGE2}`;
  const seen = /* @__PURE__ */ new Set();
  let url = http.endpoint("huggingface", path);
  for (let page = 0; url !== void 0; page++) {
    if (page === MOST_PAGES2) return { files, cut: `it has more than ${MOST_PAGES2 * PAGE2} files` };
    if (seen.has(url)) return { files, cut: "the pages of its list of files go in a circle" };
    seen.add(url);
    const fact = await askPage(url, http);
    if (fact.state !== "known") return { files, cut: `its list of files breaks off (${why(fact)})` };
    for (const { type: type2, path: path2, size, lfs, oid } of fact.value.page) {
      if (type2 === "file")
        files.push(
          present({ path: path2, size: lfs?.size ?? size, sha256: lfs?.oid, gitId: lfs ? void 0 : oid })
        );
    }
    url = fact.value.next;
  }
  return { files };
};
var filesOf = async (repository, info, http) => {
  const listed = (info.siblings ?? []).map(fileOf);
  if (isWhole(info)) return { files: listed };
  if (info.sha === void 0) return { files: listed, cut: "the hub does not say which commit it is" };
  const walked = await walk({ type: repository.type, name: info.id }, info.sha, http);
  return walked.files.length >= listed.length ? walked : { files: listed, cut: walked.cut ?? "two lists of its files differ" };
};

// src/sources/hub-wanted.ts
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var PIPELINE = "model_index.json";
var partsOf = (base, files) => files.map(({ path }) => folderOf(path)).filter((folder) => folder !== "" && folderOf(folder) === base);
var MOST2 = 64;
var namedFile = ({ file, subfolder }) => file === void 0 || !subfolder ? file : `${subfolder.replace(/^\/+|\/+$/g, "")}/${file}`;
var isIndexOf = (path, weights2) => {
  const [, format] = /\.(safetensors|bin)\.index(?:\.[\w-]{1,20})?\.json$/.exec(path) ?? [];
  if (format === void 0) return false;
  const here = weights2.filter(({ folder }) => folder === folderOf(path));
  if (here.some((each) => each.format === "safetensors")) return format === "safetensors";
  return here.length > 0 || weights2.length === 0;
};
var wantedOf = (reference, files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const chosen = opened(loaded(reference, files));
  const named3 = chosen.length === 0 ? byPath.get(namedFile(reference) ?? "") : void 0;
  const base = (reference.subfolder ?? "").replace(/^\/+|\/+$/g, "");
  const parts = byPath.has(base ? `${base}/${PIPELINE}` : PIPELINE) ? partsOf(base, files) : [];
  const folders = /* @__PURE__ */ new Set(["", base, ...chosen.map(({ folder }) => folder), ...parts]);
  const around = reference.file === void 0 ? files : [];
  const beside = around.filter(({ path }) => folders.has(folderOf(path)));
  return {
    weights: chosen.flatMap(({ path }) => byPath.get(path) ?? []),
    ...named3 ? { named: named3 } : {},
    indexes: reference.role === "tokenizer" ? [] : beside.filter(({ path }) => isIndexOf(path, chosen)).slice(0, MOST2),
    settings: beside.filter(({ path }) => isSettings(nameOf(path))).slice(0, MOST2)
  };
};

// src/sources/remote-files.ts
var MOST_FILES = 512;
var MOST_BYTES = 64 * 1024 * 1024;
var AT_ONCE = 4;
var unjudged = (completeness, path, size, message) => ({
  path,
  format: "unknown",
  verdict: "unknown",
  completeness,
  findings: [{ level: "unknown", message }],
  size,
  read: 0
});
var unreadable2 = (path, size, message) => unjudged("unreadable", path, size, message);
var partly = (path, message, size = 0) => unjudged("partial", path, size, message);
var inspectOne = async (file, http, inspect2) => {
  const { path, size, url, question: question3, keep = (one) => one } = file;
  const fact = await http.range(url, size, question3);
  if (fact.state === "unknown") return { file, open: fact, read: 0 };
  if (fact.state === "absent") {
    const inspection2 = unreadable2(path, size ?? 0, "The hub lists it and has no bytes of it.");
    return { file, inspection: inspection2, read: 0 };
  }
  const judged = await inspect2(path, fact.value);
  const read2 = fact.value.read();
  const inspection = keep({ ...judged, read: read2 });
  return { file, read: read2, ...inspection ? { inspection } : {} };
};
var restOf = (left, why3) => {
  const [first] = left;
  if (!first) return [];
  const words = left.length === 1 ? `It was not judged: ${why3}.` : `${left.length} more files of the repository were not judged, this one the first: ${why3}.`;
  return [partly(first.path, words)];
};
var inspectFiles = async (files, http, inspect2) => {
  const done = [];
  let spent = 0;
  const most = Math.min(files.length, MOST_FILES);
  let at = 0;
  for (; at < most && spent < MOST_BYTES; at += AT_ONCE) {
    const some = files.slice(at, Math.min(at + AT_ONCE, most));
    const ones = await Promise.all(some.map((file) => inspectOne(file, http, inspect2)));
    done.push(...ones);
    spent += ones.reduce((sum, { read: read2 }) => sum + read2, 0);
  }
  const why3 = at < most ? `${MOST_BYTES / 2 ** 20} MiB of it were fetched, which is the limit; name the file that is loaded` : `at most ${MOST_FILES} are`;
  const inspections2 = done.flatMap(({ file, inspection, open: open2 }) => {
    if (inspection) return [inspection];
    return open2 ? [partly(file.path, `Its bytes could not be had: ${open2.reason}.`, file.size)] : [];
  });
  const [open] = done.flatMap((one) => one.open && !one.open.broken ? [one.open] : []);
  if (open && !inspections2.some(({ verdict }) => verdict === "dangerous")) return open;
  return [...inspections2, ...restOf(files.slice(Math.min(at, most)), why3)];
};

// src/sources/hub-contents.ts
var MOST_INDEX = 8 * 1024 * 1024;
var NO_MODEL = /* @__PURE__ */ new Set(["unknown", "text"]);
var asNamed = (one) => !NO_MODEL.has(one.format) || one.verdict === "dangerous" ? one : void 0;
var asSettings = (one) => {
  const findings = one.findings.filter(({ needs }) => needs === void 0);
  if (one.verdict === "dangerous") return { ...one, findings };
  const open = findings.some(({ level }) => level === "unknown") || one.completeness === "partial";
  return one.format === "config" && open ? { ...one, findings } : void 0;
};
var remote = (http, at, { path, size }, keep) => ({
  path,
  size,
  url: fileUrl(http, at, path),
  question: fileQuestion,
  ...keep ? { keep } : {}
});
var shardsOf = async (http, at, { path, size }) => {
  if (size !== void 0 && size > MOST_INDEX) return "it is larger than any list of shards";
  const fact = await http.range(fileUrl(http, at, path), size, fileQuestion);
  if (fact.state !== "known") return fact.state === "unknown" ? fact.reason : "the hub has no bytes of it";
  if (fact.value.size > MOST_INDEX) return "it is larger than any list of shards";
  try {
    const text2 = new TextDecoder().decode(await fact.value.slice(0, fact.value.size));
    const index = JSON.parse(text2);
    const map = index?.weight_map;
    if (typeof map !== "object" || map === null) return "it names no shards";
    return [...new Set(Object.values(map).filter((name) => typeof name === "string"))];
  } catch (error) {
    return error instanceof MalformedFile ? error.message : "it is no JSON";
  }
};
var folderOf2 = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var shards = async (http, at, { indexes, weights: weights2 }, files) => {
  const known2 = new Set(weights2.map(({ path }) => path));
  const more = [];
  const faults = [];
  for (const index of indexes) {
    const named3 = await shardsOf(http, at, index);
    if (typeof named3 === "string") {
      faults.push(partly(index.path, `The list of shards could not be read: ${named3}.`, index.size));
      continue;
    }
    for (const name of named3) {
      const path = folderOf2(index.path) + name;
      const file = files.get(path);
      if (file === void 0)
        faults.push(
          partly(index.path, `It names the shard ${JSON.stringify(name.slice(0, 120))}, which is not there.`)
        );
      else if (!known2.has(path)) more.push(file);
      known2.add(path);
    }
  }
  return { more, faults: faults.slice(0, 3) };
};
var inspectRepository = async (reference, at, { files, cut }, http, inspect2) => {
  const wanted = wantedOf(reference, files);
  const { more, faults } = await shards(http, at, wanted, new Map(files.map((file) => [file.path, file])));
  const large = wanted.settings.filter(({ size = 0 }) => size > MOST_SETTINGS);
  const small = wanted.settings.filter((one) => !large.includes(one));
  const all = [
    ...small.map((file) => remote(http, at, file, asSettings)),
    ...[...wanted.weights, ...more].map((file) => remote(http, at, file)),
    ...wanted.named ? [remote(http, at, wanted.named, asNamed)] : []
  ];
  const inspections2 = await inspectFiles(all, http, inspect2);
  if ("state" in inspections2) return inspections2;
  return [
    ...inspections2,
    ...large.map(({ path, size }) => partly(path, "Settings of more than 1 MiB are not judged.", size)),
    ...faults,
    ...cut ? [partly(reference.name, `Not all files of the repository are known: ${cut}.`)] : []
  ];
};
var hubContents = async (reference, http, inspect2) => {
  const info = await askHub(reference, http);
  if (info.state !== "known") return info;
  const { value, source, asked: asked2 } = info;
  const { type, revision } = reference;
  const commit = value.sha ?? revision;
  const at = { type, name: value.id, ...commit ? { revision: commit } : {} };
  const listing = await filesOf(reference, value, http);
  const inspections2 = await inspectRepository(reference, at, listing, http, inspect2);
  return "state" in inspections2 ? inspections2 : { state: "known", value: inspections2, source, asked: asked2 };
};

// src/sources/lfs.ts
var MOST_OBJECTS = 100;
var Batch2 = answer({
  objects: list(
    answer({
      oid: text,
      size: maybe(amount),
      actions: maybe(answer({ download: maybe(answer({ href: text, header: maybe(record(text)) })) })),
      error: maybe(answer({ code: maybe(amount), message: maybe(text) }))
    })
  )
});
var MEDIA_TYPE = "application/vnd.git-lfs+json";
var NOWHERE = /^https:\/\/[^/]*\.invalid\//;
var CARRIED = /^(?:authorization|x-[a-z0-9-]{1,60})$/;
var carried2 = (header = {}) => Object.fromEntries(
  Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]).filter(([name, value]) => CARRIED.test(name) && /^[\x20-\x7e]{0,8192}$/.test(value))
);
var chunks = (all) => Array.from(
  { length: Math.ceil(all.length / MOST_OBJECTS) },
  (_, index) => all.slice(index * MOST_OBJECTS, (index + 1) * MOST_OBJECTS)
);
var why2 = (fact) => fact.state === "absent" ? `the server knows no such thing${fact.detail ? ` (${fact.detail})` : ""}` : fact.reason;
var download = async ({ oid, size }, answered, batch, http) => {
  const { href, header } = answered?.actions?.download ?? {};
  if (href === void 0) {
    const { message, code } = answered?.error ?? {};
    const words = message?.replace(/[\p{C}\s]+/gu, " ").slice(0, 120) ?? "it names no address";
    return { lacks: `the server does not give it (${code === void 0 ? words : `${code}: ${words}`})` };
  }
  if (answered?.oid !== oid || answered.size !== void 0 && answered.size !== size)
    return { lacks: "the server has an object of another size under its digest" };
  const question3 = { source: "lfs", namedBy: batch, headers: carried2(header) };
  const fact = await http.range(href, size, question3);
  return fact.state === "known" ? { bytes: fact.value } : { lacks: why2(fact) };
};
var askBatch = async (pointers, http) => {
  const url = http.endpoint("lfs", "objects/batch");
  const fact = await http.json(url, Batch2, {
    source: "lfs",
    headers: { accept: MEDIA_TYPE, "content-type": MEDIA_TYPE },
    body: {
      operation: "download",
      transfers: ["basic"],
      objects: pointers.map(({ oid, size }) => ({ oid, size })),
      hash_algo: "sha256"
    }
  });
  if (fact.state === "unknown" && fact.unasked) return [];
  if (fact.state !== "known") return pointers.map(({ oid }) => [oid, { lacks: why2(fact) }]);
  const answered = new Map(fact.value.objects.map((object) => [object.oid, object]));
  const found2 = [];
  for (const pointer of pointers)
    found2.push([pointer.oid, await download(pointer, answered.get(pointer.oid), url, http)]);
  return found2;
};
var askLfs = async (pointers, http) => {
  if (NOWHERE.test(http.endpoint("lfs", ""))) return /* @__PURE__ */ new Map();
  const wanted = [...new Map(pointers.map((pointer) => [pointer.oid, pointer])).values()];
  const answers = /* @__PURE__ */ new Map();
  for (const some of chunks(wanted))
    for (const [oid, found2] of await askBatch(some, http)) answers.set(oid, found2);
  return answers;
};

// src/data/model-layers.ts
var KINDS = [
  [
    /^application\/vnd\.ollama\.image\.(?:license|template|prompt|system|params|messages|json|draft)$/,
    "words"
  ],
  [/^application\/vnd\.docker\.ai\.license$/, "words"],
  [/^application\/vnd\.cncf\.model\.(?:doc|dataset)\./, "words"],
  [/^application\/vnd\.kitops\.modelkit\.(?:docs|dataset)/, "words"],
  [/^application\/vnd\.cncf\.model\.code\./, "code"],
  [/^application\/vnd\.kitops\.modelkit\.code/, "code"],
  [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, "container"]
];
var kindOfLayer = (mediaType) => KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? "judged";
var TITLES = [
  "org.cncf.model.filepath",
  "org.opencontainers.image.title",
  "com.docker.model.filepath"
];
var LONGEST4 = 300;
var nameOfLayer = (mediaType, annotations) => {
  for (const title of TITLES) {
    const named3 = annotations && Object.hasOwn(annotations, title) ? annotations[title] : void 0;
    if (named3) return named3.slice(0, LONGEST4);
  }
  if (mediaType === "application/vnd.docker.ai.chat.template.jinja") return "chat_template.jinja";
  return mediaType.replace(/^application\/vnd\.(?:ollama\.image|docker\.ai|cncf\.model|kitops\.modelkit)\./, "").slice(0, LONGEST4);
};

// src/sources/manifest.ts
import { createHash } from "node:crypto";
var MOST_MANIFEST = 1024 * 1024;
var MOST_IN_INDEX = 4;
var Layer = answer({
  mediaType: text,
  digest: text,
  size: amount,
  annotations: maybe(record(text))
});
var Manifest = answer({
  schemaVersion: amount,
  artifactType: maybe(text),
  config: optional(maybe(answer({ mediaType: maybe(text), digest: maybe(text) }))),
  layers: optional(list(Layer)),
  manifests: optional(list(answer({ digest: text })))
});
var ACCEPT = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
].join(", ");
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var isDigest = (reference) => DIGEST.test(reference);
var parsed2 = (content) => {
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
};
var read = async (http, url, reference, question3) => {
  const fact = await http.text(url(reference), { ...question3, limit: MOST_MANIFEST });
  if (fact.state !== "known") return fact;
  const { source, asked: asked2, value } = fact;
  const unfit2 = (why3) => ({
    state: "unknown",
    source,
    asked: asked2,
    reason: `the answer is not of the expected shape (${why3})`
  });
  const digest = `sha256:${createHash("sha256").update(value).digest("hex")}`;
  if (isDigest(reference) && digest !== reference) return unfit2("another digest than the one asked for");
  const fit = conform(Manifest, parsed2(value));
  if (!("value" in fit)) return unfit2("no manifest");
  const odd = fit.value.layers?.find((layer) => !isDigest(layer.digest));
  return odd ? unfit2("a layer without digest") : { ...fact, value: { digest, manifest: fit.value } };
};
var askManifest = async (http, url, reference, question3) => {
  const fact = await read(http, url, reference, question3);
  if (fact.state !== "known") return fact;
  const { digest, manifest } = fact.value;
  const { layers, manifests = [] } = manifest;
  if (layers) return { ...fact, value: { digest, layers } };
  const all = [];
  let cut = manifests.length > MOST_IN_INDEX ? `it is an index of ${manifests.length} manifests` : void 0;
  if (manifests.length === 0) cut = "its manifest names no layers";
  for (const each of manifests.slice(0, MOST_IN_INDEX)) {
    if (!isDigest(each.digest)) cut ??= "its index names something that is no digest";
    else {
      const inner = await read(http, url, each.digest, question3);
      if (inner.state === "unknown") return inner;
      if (inner.state === "known" && inner.value.manifest.layers) all.push(...inner.value.manifest.layers);
      else cut ??= "its index names manifests that are not there";
    }
  }
  return { ...fact, value: { digest, layers: all, ...cut ? { cut } : {} } };
};

// src/sources/oci.ts
var HUB = "docker.io";
var DEFAULT_TAG = "latest";
var MANIFESTS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var DIGEST2 = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/;
var Tags = answer({ name: maybe(text), tags: optional(maybe(list(text))) });
var refOf = ({ version, specifier = "" }) => {
  const written = version ?? (specifier.trim() || void 0);
  const digest = written?.slice(written.lastIndexOf("@") + 1);
  return digest !== void 0 && DIGEST2.test(digest) ? digest : written;
};
var splitName = (name) => {
  const slash = name.indexOf("/");
  return [name.slice(0, slash), name.slice(slash + 1)];
};
var registryOf = (host, http) => {
  const own3 = http.endpoint("docker", "");
  if (host === HUB || URL.canParse(own3) && new URL(own3).host === host) return { at: void 0 };
  if (imageHosts.includes(host)) return { at: `https://${host}` };
  const told2 = http.others("docker").find((base) => new URL(base).host === host);
  return told2 === void 0 ? void 0 : { at: told2 };
};
var imageOf = (reference, http) => {
  const [host, path] = splitName(reference.name);
  const ref = refOf(reference);
  const place = registryOf(host, http);
  return place && { host, path, ref: ref ?? DEFAULT_TAG, named: ref !== void 0, at: place.at };
};
var readRegistry = (hub) => (status, headers, token) => {
  if (status !== 401 && status !== 403) return void 0;
  const scope = /\berror="?insufficient_scope\b/.test(headers.get("www-authenticate") ?? "");
  return hub && status === 401 && scope ? { absent: `absent or private, asked ${token === "sent" ? "with" : "without"} a token` } : {
    unknown: `HTTP ${status}, asked ${token === "sent" ? "with" : "without"} a token: the image is private or absent`
  };
};
var questionOf = ({ host, at }, accept) => ({
  source: "docker",
  challenge: true,
  headers: { accept },
  read: readRegistry(host === HUB),
  ...at === void 0 ? {} : { at }
});
var releaseOf2 = ({ name }, tags, found2) => ({
  name,
  versions: tags.length,
  recent: tags.slice(0, RECENT),
  ...found2
});
var unfit = ({ source, asked: asked2 }, why3) => ({
  state: "unknown",
  source,
  asked: asked2,
  reason: `the answer is not of the expected shape (${why3})`
});
var withoutManifest = async (reference, image, http) => {
  const url = http.endpoint("docker", `v2/${segments(image.path)}/tags/list?n=${RECENT}`, image.at);
  const tags = await http.json(url, Tags, questionOf(image, "application/json"));
  if (tags.state !== "known") return tags;
  const names = tags.value.tags ?? [];
  const match = image.named || names.length === 0 ? "none" : "unspecified";
  return { ...tags, value: releaseOf2(reference, names, { match }) };
};
var askOne4 = async (reference, http) => {
  const image = imageOf(reference, http);
  if (!image) {
    return {
      state: "unknown",
      source: splitName(reference.name)[0],
      asked: http.now(),
      reason: "it is none of the image registries that are asked; name it under `sources.docker` in the policy, or list the image under `private`"
    };
  }
  const url = http.endpoint(
    "docker",
    `v2/${segments(image.path)}/manifests/${segment(image.ref).replaceAll("%3A", ":")}`,
    image.at
  );
  const fact = await http.head(url, questionOf(image, MANIFESTS.join(", ")));
  if (fact.state === "unknown") return fact;
  if (fact.state === "absent")
    return fact.detail === void 0 ? withoutManifest(reference, image, http) : fact;
  const type = (fact.value.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  if (!MANIFESTS.includes(type)) return unfit(fact, `no manifest but ${type.slice(0, 60) || "nothing"}`);
  const digest = fact.value.get("docker-content-digest");
  if (digest !== void 0 && !DIGEST2.test(digest)) return unfit(fact, "no digest");
  if (DIGEST2.test(image.ref) && digest !== void 0 && digest !== image.ref)
    return unfit(fact, "another digest than the one asked for");
  const stands = digest ?? (DIGEST2.test(image.ref) ? image.ref : void 0);
  const found2 = {
    match: image.named ? "exact" : "range",
    version: image.ref,
    ...stands === void 0 ? {} : { digest: stands }
  };
  return { ...fact, value: releaseOf2(reference, [], found2) };
};
var oci = {
  id: "oci",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "docker" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne4(reference, http)))
};

// src/sources/registry-place.ts
var NAME3 = /^[A-Za-z0-9_][\w.-]{0,127}(?:\/[A-Za-z0-9_][\w.-]{0,127}){0,8}$/;
var ollamaAt = ({ name, endpoint }, http) => {
  const own3 = http.endpoint("ollama", "");
  if (endpoint !== void 0 && !(URL.canParse(own3) && new URL(own3).host === endpoint)) return void 0;
  return {
    base: http.endpoint("ollama", `v2/${segments(name)}`),
    question: { source: "ollama", challenge: true, headers: { accept: ACCEPT }, read: readRegistry(false) }
  };
};
var hostAndPath = (name) => {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(0, slash));
  if (/[.:]|^localhost$/.test(first)) return [first, name.slice(slash + 1)];
  return [HUB, slash < 0 ? `library/${name}` : name];
};
var ociAt = ({ name }, http) => {
  const [host, path] = hostAndPath(name);
  const place = registryOf(host, http);
  if (!place) return void 0;
  return {
    base: http.endpoint("docker", `v2/${segments(path)}`, place.at),
    question: {
      source: "docker",
      challenge: true,
      headers: { accept: ACCEPT },
      read: readRegistry(host === HUB),
      ...place.at === void 0 ? {} : { at: place.at }
    }
  };
};
var HUBS = /* @__PURE__ */ new Map([
  ["ollama", ollamaAt],
  ["oci", ociAt]
]);
var placeOf = (reference, http) => {
  const { hub, name, endpoint } = reference;
  const asked2 = http.now();
  const path = name.includes(":") ? hostAndPath(name)[1] : name;
  if (!NAME3.test(path) || path.includes("..")) {
    return { state: "absent", source: hub, asked: asked2, detail: "no registry has such a name" };
  }
  return HUBS.get(hub)?.(reference, http) ?? {
    state: "unknown",
    source: endpoint ?? hostAndPath(name)[0],
    asked: asked2,
    reason: `it is none of the registries that are asked; name it under \`sources.${hub === "ollama" ? "ollama" : "docker"}\` in the policy`
  };
};
var isInRegistry = ({ hub }) => HUBS.has(hub);

// src/sources/registry-model.ts
var DEFAULT_TAG2 = "latest";
var isFact = (one) => "state" in one;
var askStored = ({ revision = DEFAULT_TAG2 }, place, http) => askManifest(
  http,
  (reference) => `${place.base}/manifests/${segment(reference).replaceAll("%3A", ":")}`,
  revision,
  place.question
);
var filesOf2 = (layers) => {
  const counts = /* @__PURE__ */ new Map();
  return layers.map((layer) => {
    const name = nameOfLayer(layer.mediaType, layer.annotations);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, layer];
  });
};
var modelOf = ({ name, file }, { digest, layers, cut }) => {
  const files = filesOf2(layers);
  return {
    id: name,
    commit: digest,
    revisionExists: true,
    ...file === void 0 ? {} : { fileExists: files.some(([path]) => path === file) },
    gated: false,
    disabled: false,
    files: files.map(([path, layer]) => ({ path, size: layer.size, sha256: layer.digest.slice(7) })),
    code: files.flatMap(([path, { mediaType }]) => kindOfLayer(mediaType) === "code" ? [path] : []),
    ...cut ? { filesCut: cut } : {}
  };
};
var Tags2 = answer({ tags: maybe(list(text)) });
var withoutTag = async ({ name, hub, revision }, absent, { base, question: question3 }, http) => {
  if (revision === void 0 || hub === "ollama") return absent;
  const tags = await http.json(`${base}/tags/list?n=1`, Tags2, {
    ...question3,
    headers: { accept: "application/json" }
  });
  if (tags.state !== "known") return absent;
  const { source, asked: asked2 } = absent;
  const value = { id: name, revisionExists: false, gated: false, disabled: false, files: [], code: [] };
  return { state: "known", value, source, asked: asked2 };
};
var askOne5 = async (reference, http) => {
  const place = placeOf(reference, http);
  if (isFact(place)) return place;
  const stored = await askStored(reference, place, http);
  if (stored.state === "absent") return withoutTag(reference, stored, place, http);
  return stored.state === "known" ? { ...stored, value: modelOf(reference, stored.value) } : stored;
};
var registryContents = async (reference, http, inspect2) => {
  const place = placeOf(reference, http);
  if (isFact(place)) return place;
  const stored = await askStored(reference, place, http);
  if (stored.state !== "known") return stored;
  const { layers, cut } = stored.value;
  const all = filesOf2(layers);
  const wanted = all.filter(([, { mediaType }]) => kindOfLayer(mediaType) === "judged");
  const inspections2 = await inspectFiles(
    wanted.map(([path, { size, digest }]) => ({
      path,
      size,
      url: `${place.base}/blobs/${digest}`,
      question: place.question
    })),
    http,
    inspect2
  );
  if ("state" in inspections2) return inspections2;
  const container = all.find(([, { mediaType }]) => kindOfLayer(mediaType) === "container");
  const value = [
    ...inspections2,
    ...container ? [partly(container[0], "Layers of a container image are not judged.", container[1].size)] : [],
    ...cut ? [partly(reference.name, `Not all of its layers are known: ${cut}.`)] : []
  ];
  return { ...stored, value };
};
var registryModel = {
  id: "registry-model",
  on: "model",
  gives: "model",
  serves: (reference) => isInRegistry(reference) && reference.resolvedBy !== "partial",
  ask: (references, http) => Promise.all(references.map((reference) => askOne5(reference, http)))
};

// src/sources/contents.ts
var lfsWords = ({ oid, size }, answer2) => {
  const asked2 = answer2 && "lacks" in answer2 ? ` Its LFS server was asked: ${answer2.lacks}.` : "";
  return `The repository holds only its Git LFS pointer (sha256 ${oid}, ${size} bytes).${asked2} Fetch the object with \`git lfs pull\`, or \`lfs: true\` in the checkout step.`;
};
var byRanges = ({ oid }) => ({
  level: "note",
  message: `Judged from ranges that the LFS server gives for sha256 ${oid}; the digest of the whole was not computed.`
});
var inspectObject = async (path, pointer, answer2) => {
  if (answer2 === void 0 || "lacks" in answer2)
    return { ...unreadable2(path, pointer.size, lfsWords(pointer, answer2)), format: "lfs-pointer" };
  const inspection = await inspect(path, answer2.bytes);
  const findings = [...inspection.findings, byRanges(pointer)];
  return { ...inspection, findings, read: answer2.bytes.read() };
};
var bytesOf = async ({ blob, pointer }) => pointer ? blob.object?.(pointer) : blob.bytes();
var inspectFile = async ({ path, pointer, blob }, bytes, objects) => {
  if (bytes) return inspect(path, bytes);
  return pointer ? inspectObject(path, pointer, objects.get(pointer.oid)) : unreadable2(path, blob.size, "Its bytes are not to be had.");
};
var guarded = async ({ path, blob }, task) => {
  try {
    return await task();
  } catch (error) {
    if (error instanceof MalformedFile)
      return unreadable2(path, blob.size, `Its bytes could not be read: ${error.message}.`);
    throw error;
  }
};
var isInspection = (one) => one !== void 0 && "verdict" in one;
var contents = {
  id: "contents",
  on: "model-file",
  gives: "contents",
  serves: () => true,
  async ask(files, http) {
    const found2 = [];
    for (const file of files) found2.push(await guarded(file, () => bytesOf(file)));
    const missing = files.flatMap(
      ({ pointer }, index) => pointer && found2[index] === void 0 ? [pointer] : []
    );
    const objects = missing.length > 0 ? await askLfs(missing, http) : /* @__PURE__ */ new Map();
    const facts = [];
    for (const [index, file] of files.entries()) {
      const bytes = found2[index];
      const value = [
        isInspection(bytes) ? bytes : await guarded(file, () => inspectFile(file, bytes, objects))
      ];
      facts.push({ state: "known", value, source: "the change", asked: http.now() });
    }
    return facts;
  }
};
var remoteContents = {
  id: "remote-contents",
  on: "model",
  gives: "contents",
  serves: isRead,
  ask: (references, http) => Promise.all(
    references.map(
      (reference) => (isInRegistry(reference) ? registryContents : hubContents)(reference, http, inspect)
    )
  )
};

// src/sources/gem.ts
var Versions = list(
  answer({
    number: text,
    created_at: maybe(text),
    summary: maybe(text),
    licenses: maybe(list(text)),
    metadata: maybe(record(anything))
  })
);
var repositoryOf = ({ metadata }) => ownText(metadata, "source_code_uri") ?? ownText(metadata, "homepage_uri");
var entriesOf3 = (lines) => {
  const entries = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const published = isoTime(line.created_at);
    const before = entries.get(line.number);
    if (before && (before.published ?? "") <= (published ?? "")) continue;
    entries.set(line.number, {
      version: line.number,
      published,
      license: licenseOf(line.licenses),
      repository: repositoryOf(line),
      summary: line.summary
    });
  }
  return [...entries.values()];
};
var indexLacks = async (reference, http) => {
  const { url, question: question3 } = deskOf("gem", reference, http);
  const index = await http.head(url("versions"), question3());
  const entry = await http.head(url(`info/${segment(reference.name)}`), question3());
  return index.state === "known" && entry.state === "absent";
};
var askOne6 = async (reference, http) => {
  const { name } = reference;
  const { url, question: question3 } = deskOf("gem", reference, http);
  const fact = await http.json(url(`api/v1/versions/${segment(name)}.json`), Versions, question3());
  if (fact.state === "absent" && reference.route && !await indexLacks(reference, http)) {
    return unknown(fact, `${reference.route.url} answers no question about one gem`);
  }
  if (fact.state !== "known") return fact;
  if (fact.value.length === 0) return misshapen(fact, "no version");
  return { ...fact, value: releaseOf(reference, { name, entries: entriesOf3(fact.value) }) };
};
var gem = {
  id: "gem",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "gem" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne6(reference, http)))
};

// src/sources/github.ts
var import_semver4 = __toESM(require_semver(), 1);

// src/sources/github-api.ts
var PAGE3 = 100;
var Repository = answer({
  /** Stays through renames and transfers. */
  id: maybe(amount),
  /** As it is now: another one than the asked after a rename or a move. */
  full_name: text,
  default_branch: text,
  created_at: maybe(text),
  archived: maybe(truth),
  /** Locked by GitHub. */
  disabled: maybe(truth),
  description: maybe(text),
  html_url: maybe(text),
  license: maybe(answer({ spdx_id: maybe(text) }))
});
var Names = list(answer({ name: text, commit: answer({ sha: text }) }));
var Target = answer({ object: answer({ type: text, sha: text }) });
var Commit = answer({ sha: text });
var Comparison = answer({ status: text, behind_by: maybe(amount) });
var asked = {
  none: "asked without a token",
  sent: "asked with a token",
  refused: "the token was refused"
};
var lifted = (reset) => {
  if (reset === null || !/^\d{1,11}$/.test(reset)) return "";
  return ` until ${new Date(Number(reset) * 1e3).toISOString().slice(11, 16)} UTC`;
};
var readGitHub = (status, headers, token) => {
  if ((status === 403 || status === 429) && headers.get("x-ratelimit-remaining") === "0") {
    const cure = token === "sent" ? "" : "; with a token there are more";
    const until = lifted(headers.get("x-ratelimit-reset"));
    return { unknown: `the limit of GitHub's API is used up${until}, ${asked[token]}${cure}`, spent: true };
  }
  if (status === 409) return { absent: "the repository is empty" };
  return status === 404 ? { absent: `absent or private, ${asked[token]}` } : void 0;
};
var objectOf = (fact) => fact.state === "known" ? { ...fact, value: fact.value.object } : fact;
var questions = (http, name, at) => {
  const question3 = {
    source: "github",
    headers: { accept: "application/vnd.github+json" },
    read: readGitHub,
    ...at === void 0 ? {} : { at }
  };
  const url = (rest) => http.endpoint("github", `repos/${segments(name)}${rest}`, at);
  return {
    repository: () => http.json(url(""), Repository, question3),
    tags: () => http.json(url(`/tags?per_page=${PAGE3}`), Names, question3),
    branches: () => http.json(url(`/branches?per_page=${PAGE3}`), Names, question3),
    ref: async (kind, ref) => objectOf(await http.json(url(`/git/ref/${kind}/${segments(ref)}`), Target, question3)),
    tagObject: async (sha) => objectOf(await http.json(url(`/git/tags/${segment(sha)}`), Target, question3)),
    commit: (sha) => http.json(url(`/git/commits/${segment(sha)}`), Commit, question3),
    // The files of a comparison, of which there may be hundreds, come with its first page alone.
    compare: (base, sha) => http.json(url(`/compare/${segment(base)}...${segment(sha)}?per_page=1&page=2`), Comparison, question3)
  };
};

// src/sources/github-ref.ts
var import_semver2 = __toESM(require_semver(), 1);

// src/sources/github-commit.ts
var MOST_COMPARED = 12;
var rank2 = (name) => {
  if (/^(?:main|master|trunk|develop)$/.test(name)) return 0;
  return /^(?:releases?[/-]|v?\d)/.test(name) ? 1 : 2;
};
var holds2 = async (asked2, base, sha) => {
  const fact = await asked2.compare(base, sha);
  if (fact.state === "unknown") return fact;
  return fact.state === "known" && (fact.value.status === "behind" || fact.value.status === "identical");
};
var membership = async (asked2, defaultBranch, sha, tags) => {
  const trunk = await holds2(asked2, defaultBranch, sha);
  if (trunk !== false) return trunk === true ? "own" : trunk;
  const branches = await asked2.branches();
  if (branches.state === "unknown") return branches;
  const names = branches.state === "known" ? branches.value : [];
  if (names.some(({ commit }) => commit.sha === sha)) return "own";
  const others = names.filter(({ name }) => name !== defaultBranch);
  const bases = [...others.sort((one, other) => rank2(one.name) - rank2(other.name)), ...tags];
  for (const { commit } of bases.slice(0, MOST_COMPARED)) {
    const found2 = await holds2(asked2, commit.sha, sha);
    if (found2 !== false) return found2 === true ? "own" : found2;
  }
  const all = bases.length <= MOST_COMPARED && names.length < PAGE3 && tags.length < PAGE3;
  if (all) return "foreign";
  return {
    state: "unknown",
    source: branches.source,
    asked: branches.asked,
    reason: `the commit ${sha} is in none of the ${MOST_COMPARED + 1} branches and tags that were searched, and the repository has more; it may belong to a fork`
  };
};

// src/sources/github-ref.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
var FULL = /^refs\/(tags|heads)\/(.+)$/;
var KINDS2 = ["tags", "heads"];
var peeled = async (asked2, { type, sha }) => {
  if (type !== "tag") return sha;
  const fact = await asked2.tagObject(sha);
  if (fact.state === "unknown") return fact;
  return fact.state === "known" ? fact.value.sha : void 0;
};
var named2 = async (asked2, ref, tags) => {
  const [, written, name = ref] = FULL.exec(ref) ?? [];
  const kinds = KINDS2.filter((kind) => written === void 0 || kind === written);
  const listed = kinds.includes("tags") ? tags.find((tag) => tag.name === name) : void 0;
  if (listed) return { match: "exact", version: ref, digest: listed.commit.sha };
  for (const kind of kinds) {
    if (kind === "tags" && tags.length < PAGE3) continue;
    const fact = await asked2.ref(kind, name);
    if (fact.state === "unknown") return fact;
    if (fact.state === "absent") continue;
    const commit = await peeled(asked2, fact.value);
    if (typeof commit === "object") return commit;
    return { match: "exact", version: ref, ...commit === void 0 ? {} : { digest: commit } };
  }
  return { match: "none" };
};
var pinned = async (asked2, sha, branch, tags) => {
  const exact = { match: "exact", version: sha };
  if (tags.some(({ commit: commit2 }) => commit2.sha === sha)) return { ...exact, digest: sha };
  const fact = await asked2.commit(sha);
  if (fact.state === "unknown") return fact;
  let commit = sha;
  if (fact.state === "absent") {
    const behind = await peeled(asked2, { type: "tag", sha });
    if (typeof behind === "object") return behind;
    if (behind === void 0) return { match: "none" };
    commit = behind;
    if (tags.some((tag) => tag.commit.sha === commit)) return { ...exact, digest: commit };
  }
  const belongs = await membership(asked2, branch, commit, tags);
  if (typeof belongs === "object") return belongs;
  return { ...exact, digest: commit, ...belongs === "foreign" ? { foreignCommit: true } : {} };
};
var ranged = (specifier, tags) => {
  const versions = new Map(tags.map((tag2) => [import_semver2.default.clean(tag2.name) ?? "", tag2]));
  versions.delete("");
  const best2 = import_semver2.default.maxSatisfying([...versions.keys()], specifier);
  const tag = best2 === null ? void 0 : versions.get(best2);
  if (tag) return { match: "range", version: tag.name, digest: tag.commit.sha };
  return { match: tags.length < PAGE3 ? "none" : "unspecified" };
};
var pointed = (asked2, { ecosystem, version, specifier = "" }, { default_branch: branch }, tags) => {
  const ref = version ?? specifier.trim();
  if (ref === "") return { match: "range", version: branch };
  if (ref.length > LONGEST) return { match: "unspecified" };
  if (COMMIT.test(ref)) return pinned(asked2, ref.toLowerCase(), branch, tags);
  if (ecosystem !== "swift") return named2(asked2, ref, tags);
  const tag = tags.find(({ name }) => import_semver2.default.clean(name) !== null && import_semver2.default.clean(name) === import_semver2.default.clean(ref));
  if (tag) return { match: "exact", version: ref, digest: tag.commit.sha };
  return version === void 0 && import_semver2.default.validRange(ref) !== null ? ranged(ref, tags) : named2(asked2, ref, tags);
};

// src/sources/npm-version.ts
var import_semver3 = __toESM(require_semver(), 1);
var spelled2 = (version, versions) => {
  if (versions.has(version)) return version;
  const clean = version.length > LONGEST ? null : import_semver3.default.clean(version, true);
  return clean !== null && versions.has(clean) ? clean : void 0;
};
var best = (range, { versions, tags }) => {
  const latest = tags.get("latest");
  if (latest && versions.has(latest) && import_semver3.default.satisfies(latest, range, true)) return latest;
  return import_semver3.default.maxSatisfying([...versions], range, true);
};
var isTag = (text2) => /^[^\s:/@#]+$/.test(text2);
var resolveNpm = ({ version, specifier = "" }, published) => {
  const { versions, tags } = published;
  if (version !== void 0) {
    const found2 = spelled2(version, versions);
    return found2 === void 0 ? { match: "none" } : exactly(found2);
  }
  const wanted = specifier.trim().replace(/^npm:/, "");
  if (wanted === "" || wanted === "*") return newest(tags.get("latest"));
  if (wanted.length > LONGEST) return { match: "unspecified" };
  if (import_semver3.default.valid(wanted, true)) {
    const found2 = spelled2(wanted, versions);
    return found2 === void 0 ? { match: "none" } : exactly(found2);
  }
  const tagged2 = tags.get(wanted);
  if (tagged2 !== void 0) return within2(tagged2);
  if (import_semver3.default.validRange(wanted, true) !== null) return within2(best(wanted, published));
  return { match: isTag(wanted) ? "none" : "unspecified" };
};
var descending2 = (versions) => {
  const [valid, other] = [[], []];
  for (const version of versions) (import_semver3.default.valid(version, true) ? valid : other).push(version);
  return [...import_semver3.default.rsort(valid, true), ...other];
};

// src/sources/github.ts
var NAME4 = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
var PUBLIC = "github.com";
var licenseOf2 = ({ license }) => license?.spdx_id === "NOASSERTION" ? void 0 : license?.spdx_id;
var same = (one, other) => one.toLowerCase() === other.toLowerCase();
var releaseOf3 = (reference, path, repository, tags, { match, version, digest, foreignCommit }) => {
  const { full_name, created_at, archived, disabled, description, html_url } = repository;
  const recent = descending2(tags.map((tag) => tag.name));
  return present({
    name: reference.name,
    firstPublished: created_at,
    changed: void 0,
    versions: tags.length,
    recent: recent.slice(0, RECENT),
    latest: recent.find((tag) => import_semver4.default.valid(tag, true) !== null && import_semver4.default.prerelease(tag, true) === null),
    match,
    version,
    published: void 0,
    deprecated: archived === true ? "archived" : void 0,
    yanked: void 0,
    runsOnInstall: void 0,
    held: disabled === true ? "disabled" : void 0,
    repository: html_url,
    summary: description,
    stub: void 0,
    license: licenseOf2(repository),
    renamed: same(full_name, path) ? void 0 : full_name,
    foreignCommit,
    digest
  });
};
var askAt = async (reference, name, http, at) => {
  const repository = await questions(http, name, at).repository();
  if (repository.state !== "known") return repository;
  const { value, source, asked: asked2 } = repository;
  const further = questions(http, NAME4.test(value.full_name) ? value.full_name : name, at);
  const tags = await further.tags();
  if (tags.state === "unknown") return tags;
  const names = tags.state === "known" ? tags.value : [];
  const point = await pointed(further, reference, value, names);
  if ("state" in point) return point;
  return { state: "known", value: releaseOf3(reference, name, value, names, point), source, asked: asked2 };
};
var basesOf = ({ ecosystem, name }, http) => {
  const others = http.others("github");
  if (ecosystem !== "swift") return [void 0, ...others];
  const host = name.slice(0, name.indexOf("/"));
  const open = others.find((base) => base === endpoints.github);
  if (host === PUBLIC) return [open];
  const server = http.endpoint("github", "");
  return URL.canParse(server) && new URL(server).host === host ? [void 0] : [];
};
var askOne7 = async (reference, http) => {
  const { ecosystem, name } = reference;
  const path = ecosystem === "swift" ? name.slice(name.indexOf("/") + 1) : name;
  const bases = basesOf(reference, http);
  const unknown2 = (reason) => ({
    state: "unknown",
    source: http.endpoint("github", ""),
    asked: http.now(),
    reason
  });
  if (!NAME4.test(path)) return unknown2("the name is not that of a repository, owner/name");
  let fact = unknown2(
    "only repositories on GitHub are asked about; name the API of another server under `sources.github` in the policy"
  );
  for (const at of bases) {
    fact = await askAt(reference, path, http, at);
    if (fact.state !== "absent") return fact;
  }
  return fact;
};
var github = {
  id: "github",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => origin === "registry" && ["githubactions", "github", "swift"].includes(ecosystem),
  ask: (references, http) => Promise.all(references.map((reference) => askOne7(reference, http)))
};

// src/sources/github-model.ts
var NAME5 = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
var ENTRY = "hubconf.py";
var commitOf = async ({ revision }, branch, asked2) => {
  const tags = await asked2.tags();
  if (tags.state === "unknown") return tags;
  const names = tags.state === "known" ? tags.value : [];
  const wanted = { ecosystem: "github", version: revision ?? branch };
  const point = await pointed(asked2, wanted, { default_branch: branch }, names);
  if ("state" in point) return point;
  return point.match === "none" || point.foreignCommit ? void 0 : point.digest ?? "";
};
var askOne8 = async (reference, http) => {
  const { name } = reference;
  if (!NAME5.test(name) || name.includes("..")) {
    const detail = "no repository has such a name";
    return { state: "absent", source: http.endpoint("github", ""), asked: http.now(), detail };
  }
  const asked2 = questions(http, name);
  const fact = await asked2.repository();
  if (fact.state !== "known") return fact;
  const { full_name, default_branch, created_at, disabled, id } = fact.value;
  const further = NAME5.test(full_name) ? questions(http, full_name) : asked2;
  const commit = await commitOf(reference, default_branch, further);
  if (typeof commit === "object") return commit;
  const value = present({
    id: full_name,
    commit: commit || void 0,
    revisionExists: commit !== void 0,
    author: full_name.slice(0, full_name.indexOf("/")),
    created: created_at,
    objectId: id === void 0 ? void 0 : String(id),
    gated: false,
    disabled: disabled === true,
    files: [],
    code: [ENTRY]
  });
  return { ...fact, value };
};
var githubModel = {
  id: "github-model",
  on: "model",
  gives: "model",
  serves: ({ hub, resolvedBy }) => hub === "github" && resolvedBy !== "partial",
  ask: (references, http) => Promise.all(references.map((reference) => askOne8(reference, http)))
};

// src/sources/golang-mod.ts
var SPAN = /^(?:retract\s+)?(?:\[\s*(v[^\s,\]]{1,200})\s*,\s*(v[^\s,\]]{1,200})\s*\]|(v[^\s[\],()]{1,200}))$/;
var retractionOf = (code, comment) => {
  const [, low, high, single] = SPAN.exec(code) ?? [];
  const [from, to] = [low ?? single, high ?? single];
  return from === void 0 || to === void 0 ? void 0 : { low: from, high: to, why: comment || "retracted" };
};
var split = (line) => {
  const at = line.indexOf("//");
  return at < 0 ? [line.trim(), ""] : [line.slice(0, at).trim(), line.slice(at + 2).trim()];
};
var DEPRECATED = /^Deprecated:\s*(.*)$/;
var wordsOf = (text2) => {
  const retractions = [];
  let deprecated;
  let above2 = [];
  let inBlock = false;
  for (const line of text2.split("\n")) {
    const [code, comment] = split(line);
    const said = comment || above2.join(" ");
    if (/^module\s/.test(code)) {
      deprecated = [...above2, comment].map((each) => DEPRECATED.exec(each)?.[1]).find((each) => each !== void 0);
    }
    if (/^retract\s*\($/.test(code)) inBlock = true;
    else if (code === ")") inBlock = false;
    else if (inBlock || /^retract\s/.test(code)) {
      const retraction = retractionOf(code, said);
      if (retraction) retractions.push(retraction);
    }
    above2 = code === "" && comment !== "" ? [...above2, comment].slice(-20) : [];
  }
  return {
    deprecated: deprecated === void 0 ? void 0 : deprecated || "deprecated",
    retracted: (version) => retractions.find(
      ({ low, high }) => (compare("golang", version, low) ?? -1) >= 0 && (compare("golang", version, high) ?? 1) <= 0
    )?.why
  };
};

// src/sources/golang.ts
var Info = answer({ Version: text, Time: maybe(text) });
var PLAIN = { headers: { accept: "text/plain" } };
var escaped = (name) => name.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
var CACHED = { read: (status) => status === 400 ? "absent" : void 0 };
var shelfOf = (reference, http) => {
  const { url, question: question3 } = deskOf("golang", reference, http);
  const module = segments(escaped(reference.name));
  const put = async (ask2) => {
    if (reference.route) return ask2("", {});
    const cached = await ask2("cached-only/", CACHED);
    return cached.state === "absent" ? ask2("", {}) : cached;
  };
  const json = (path) => put((prefix, more) => http.json(url(`${prefix}${module}/${path}`), Info, question3(more)));
  const plain = (path) => put((prefix, more) => http.text(url(`${prefix}${module}/${path}`), question3({ ...PLAIN, ...more })));
  return {
    list: () => plain("@v/list"),
    info: (version) => json(`@v/${segments(escaped(version))}.info`),
    latest: () => json("@latest"),
    mod: (version) => plain(`@v/${segments(escaped(version))}.mod`)
  };
};
var versionsOf = (document) => {
  const lines = document.split("\n").map((line) => line.trim().split(/\s/, 1)[0] ?? "");
  const versions = lines.filter(Boolean);
  return versions.every((version) => compare("golang", version, version) !== void 0) ? versions : void 0;
};
var wantedOf2 = ({ version, specifier = "" }, versions) => {
  const query = (version ?? specifier).trim();
  if (query === "" || /^(?:latest|upgrade|patch)$/.test(query)) return "";
  if (!/^v\d+(?:\.\d+)?$/.test(query)) return query;
  return highest(
    "golang",
    versions.filter((each) => each.startsWith(`${query}.`))
  ) ?? query;
};
var latestOf = (versions) => {
  const compatible = versions.filter((version) => !version.endsWith("+incompatible"));
  return highest("golang", compatible.length > 0 ? compatible : versions);
};
var find = async (reference, versions, shelf) => {
  const newest2 = latestOf(versions);
  const wanted = wantedOf2(reference, versions);
  const latest = newest2 === void 0 && wanted === "" ? await shelf.latest() : void 0;
  if (latest && latest.state !== "known") return latest;
  const asked2 = wanted || newest2;
  const info = latest ?? await shelf.info(asked2 ?? "");
  if (info.state === "unknown") return info;
  if (info.state === "absent" && versions.includes(asked2 ?? "")) {
    return misshapen(info, `${asked2} is listed and has no date`);
  }
  const value = info.state === "known" ? info.value : void 0;
  return {
    state: "known",
    source: info.source,
    asked: info.asked,
    value: { versions, latest: newest2 ?? latest?.value.Version, info: value }
  };
};
var firstOf = async ({ versions, info }, shelf, http) => {
  const oldest = descending("golang", versions).at(-1);
  if (oldest === void 0 || !isYoung(isoTime(info?.Time), http.now())) return void 0;
  const fact = oldest === info?.Version ? void 0 : await shelf.info(oldest);
  if (fact === void 0) return isoTime(info?.Time);
  return fact.state === "known" ? isoTime(fact.value.Time) : void 0;
};
var build = async (reference, found2, shelf, http) => {
  const { versions, latest, info } = found2;
  const mod = latest === void 0 ? void 0 : await shelf.mod(latest);
  const words = mod?.state === "known" ? wordsOf(mod.value) : void 0;
  const entries = [.../* @__PURE__ */ new Set([...versions, ...info ? [info.Version] : []])].map((version) => ({
    version,
    published: version === info?.Version ? isoTime(info.Time) : void 0,
    yanked: words?.retracted(version)
  }));
  const query = reference.version ?? reference.specifier ?? "";
  const release = releaseOf(
    { ...reference, version: info?.Version ?? query },
    {
      name: reference.name,
      entries,
      latest: latest === void 0 || words?.retracted(latest) === void 0 ? latest : void 0,
      firstPublished: await firstOf(found2, shelf, http),
      deprecated: words?.deprecated,
      // Fetching a module runs nothing of it.
      runsOnInstall: false
    }
  );
  const exact = info !== void 0 && compare("golang", query, info.Version) === 0;
  return info === void 0 ? release : { ...release, match: exact ? "exact" : "range" };
};
var askOne9 = async (reference, http) => {
  const shelf = shelfOf(reference, http);
  const fact = await shelf.list();
  if (fact.state !== "known") return fact;
  const versions = versionsOf(fact.value);
  if (!versions) return misshapen(fact, "expected a list of versions");
  const found2 = await find(reference, versions, shelf);
  if (found2.state !== "known") return found2;
  return { ...fact, value: await build(reference, found2.value, shelf, http) };
};
var golang = {
  id: "golang",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "golang" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne9(reference, http)))
};

// src/sources/hex.ts
var Retirement = answer({ reason: maybe(text), message: maybe(text) });
var Package2 = answer({
  name: text,
  releases: list(answer({ version: text, inserted_at: maybe(text) })),
  retirements: maybe(record(Retirement)),
  latest_stable_version: maybe(text),
  inserted_at: maybe(text),
  meta: maybe(
    answer({ description: maybe(text), licenses: maybe(list(text)), links: maybe(record(anything)) })
  )
});
var BROKEN2 = /* @__PURE__ */ new Set(["security", "invalid"]);
var retiredBy = (retirement) => {
  if (retirement === void 0) return {};
  const { reason = "other", message } = retirement;
  const why3 = `retired (${reason})${message ? `: ${message}` : ""}`;
  return BROKEN2.has(reason) ? { yanked: why3 } : { deprecated: why3 };
};
var entriesOf4 = ({ releases, retirements }) => releases.map(({ version, inserted_at }) => ({
  version,
  published: isoTime(inserted_at),
  ...retiredBy(own(retirements, version))
}));
var repositoryOf2 = (links = {}) => repositoryAmong(
  Object.keys(links).flatMap((label) => {
    const url = ownText(links, label);
    return url === void 0 ? [] : [[label, url]];
  })
);
var askOne10 = async (reference, http) => {
  const { url, question: question3 } = deskOf("hex", reference, http);
  const fact = await http.json(url(`api/packages/${segment(reference.name)}`), Package2, question3());
  if (fact.state !== "known") return fact;
  const { name, meta, latest_stable_version, inserted_at } = fact.value;
  const wrong = misnamed(fact, reference, name);
  if (wrong) return wrong;
  const release = releaseOf(reference, {
    name,
    entries: entriesOf4(fact.value),
    latest: latest_stable_version,
    firstPublished: isoTime(inserted_at),
    license: licenseOf(meta?.licenses, "AND"),
    repository: repositoryOf2(meta?.links),
    summary: meta?.description
  });
  return { ...fact, value: release };
};
var hex = {
  id: "hex",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "hex" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne10(reference, http)))
};

// src/sources/hub-card.ts
var MOST3 = 20;
var LONGEST5 = 200;
var NAME6 = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/;
var textsIn = (value) => {
  const all = Array.isArray(value) ? value : [value];
  return all.slice(0, MOST3).flatMap((one) => typeof one === "string" && one !== "" ? [one.slice(0, LONGEST5)] : []);
};
var namesIn = (value) => {
  const names = textsIn(value).filter((name) => NAME6.test(name));
  return names.length > 0 ? [...new Set(names)] : void 0;
};
var tagged = (tags, key) => (tags ?? []).flatMap((tag) => {
  const value = tag.startsWith(`${key}:`) ? tag.slice(key.length + 1) : "";
  return value !== "" && !value.includes(":") ? [value] : [];
});
var licenseIn = ({ cardData, tags }) => {
  const named3 = textsIn(cardData?.license);
  const all = named3.length > 0 ? named3 : tagged(tags, "license");
  return all.length > 0 ? [...new Set(all)].join(" AND ") : void 0;
};
var cardOf = (info) => {
  const { cardData, tags, siblings = [], library_name } = info;
  const first = (value) => textsIn(value)[0];
  return present({
    // Without a list of files nothing can be said of one.
    card: info.siblings ? siblings.some(({ rfilename }) => rfilename === "README.md") : void 0,
    license: licenseIn(info),
    licenseName: first(cardData?.license_name),
    baseModels: namesIn(cardData?.base_model) ?? namesIn(tagged(tags, "base_model")),
    datasets: namesIn(cardData?.datasets) ?? namesIn(tagged(tags, "dataset")),
    newVersion: namesIn(cardData?.new_version)?.[0],
    library: library_name ?? first(cardData?.library_name)
  });
};

// src/sources/huggingface.ts
var MOST_NAMED = 50;
var codeOf = ({ config, transformersInfo, tags }, { files }) => {
  const keys = (name) => Object.entries(config?.[name] ?? {}).map(
    ([key, value]) => typeof value === "string" ? `${name}.${key}: ${value}` : `${name}.${key}`
  );
  const custom = transformersInfo?.custom_class;
  const scripts = files.map(({ path }) => path).filter((path) => path.endsWith(".py"));
  return [
    ...keys("auto_map"),
    ...keys("custom_pipelines"),
    ...custom ? [`custom_class: ${custom}`] : [],
    ...tags?.includes("custom_code") ? ["tag custom_code"] : [],
    ...scripts
  ].slice(0, MOST_NAMED);
};
var bornOf = (objectId) => {
  const [, seconds] = /^([0-9a-f]{8})[0-9a-f]{16}$/.exec(objectId ?? "") ?? [];
  return seconds === void 0 ? void 0 : new Date(Number.parseInt(seconds, 16) * 1e3).toISOString();
};
var isGated = ({ gated }) => gated !== void 0 && gated !== false && gated !== null;
var repositoryOf3 = (info) => ({
  id: info.id,
  objectId: info._id,
  author: info.author,
  created: info.createdAt ?? bornOf(info._id),
  modified: info.lastModified,
  private: info.private === true ? true : void 0,
  gated: isGated(info),
  disabled: info.disabled === true
});
var pathIn = ({ file, subfolder }) => file === void 0 || !subfolder ? file : `${subfolder.replace(/\/+$/, "")}/${file}`;
var fileExists = (reference, { files, cut }) => {
  const path = pathIn(reference);
  if (path === void 0) return void 0;
  return files.some((file) => file.path === path) || (cut === void 0 ? false : void 0);
};
var modelOf2 = (reference, info, listing) => {
  const { scansDone, filesWithIssues } = info.securityRepoStatus ?? {};
  return present({
    ...repositoryOf3(info),
    commit: info.sha,
    revisionExists: true,
    fileExists: fileExists(reference, listing),
    files: listing.files,
    filesCut: listing.cut,
    code: codeOf(info, listing),
    scanned: scansDone,
    flagged: filesWithIssues?.slice(0, MOST_NAMED),
    ...cardOf(info)
  });
};
var bare3 = ({ name }, disabled) => ({
  id: name,
  revisionExists: disabled,
  gated: false,
  disabled,
  files: [],
  code: []
});
var withoutRevision = async (reference, http) => {
  const { type, name } = reference;
  const today = await askHub({ type, name }, http);
  const none = bare3(reference, false);
  if (today.state !== "known") return none;
  return { ...none, ...present(repositoryOf3(today.value)) };
};
var hubModel = async (reference, http) => {
  const fact = await askHub(reference, http);
  if (fact.state === "known") {
    const listing = await filesOf(reference, fact.value, http);
    return { ...fact, value: modelOf2(reference, fact.value, listing) };
  }
  if (fact.state === "unknown") return fact;
  const { source, asked: asked2, detail } = fact;
  if (detail === noRevision)
    return { state: "known", value: await withoutRevision(reference, http), source, asked: asked2 };
  return detail === takenDown ? { state: "known", value: bare3(reference, true), source, asked: asked2 } : fact;
};
var huggingface = {
  id: "huggingface",
  on: "model",
  gives: "model",
  serves: ({ hub, resolvedBy }) => hub === "huggingface" && resolvedBy !== "partial",
  ask: (references, http) => Promise.all(references.map((reference) => hubModel(reference, http)))
};

// src/sources/hub-lineage.ts
var DEEPEST = 3;
var MOST4 = 5;
var ancestorsOf = async ({ name, type }, bases, http) => {
  const seen = /* @__PURE__ */ new Set([name.toLowerCase()]);
  const open = bases.map((base) => ({ name: base, of: name, depth: 1 }));
  const found2 = [];
  for (let step = open.shift(); step !== void 0 && found2.length < MOST4; step = open.shift()) {
    const { name: base, of: of2, depth } = step;
    if (seen.has(base.toLowerCase())) continue;
    seen.add(base.toLowerCase());
    const fact = await hubModel({ type, name: base }, http);
    found2.push({ name: base, of: of2, fact });
    if (fact.state !== "known" || depth === DEEPEST) continue;
    for (const next of fact.value.baseModels ?? []) open.push({ name: next, of: base, depth: depth + 1 });
  }
  return found2;
};
var askOne11 = async (reference, http) => {
  const info = await askHub(reference, http);
  if (info.state !== "known") return info;
  const bases = cardOf(info.value).baseModels ?? [];
  return { ...info, value: await ancestorsOf(reference, bases, http) };
};
var hubLineage = {
  id: "hub-lineage",
  on: "model",
  gives: "lineage",
  serves: ({ hub, type, resolvedBy }) => hub === "huggingface" && type === "model" && resolvedBy !== "partial",
  ask: (references, http) => Promise.all(references.map((reference) => askOne11(reference, http)))
};

// src/sources/hub-publisher.ts
var Organization = answer({ name: text, isVerified: maybe(truth) });
var User = answer({ user: text, createdAt: maybe(text) });
var question2 = { source: "huggingface", read: readHub };
var askOwner = async (owner, http) => {
  const address = (kind) => http.endpoint("huggingface", `api/${kind}/${segment(owner)}/overview`);
  const organization = await http.json(address("organizations"), Organization, question2);
  if (organization.state === "known") {
    const { isVerified } = organization.value;
    return {
      ...organization,
      value: present({ name: owner, kind: "organization", verified: isVerified })
    };
  }
  if (organization.state === "unknown") return organization;
  const user = await http.json(address("users"), User, question2);
  if (user.state !== "known") return user;
  return {
    ...user,
    value: present({
      name: owner,
      kind: "user",
      verified: false,
      created: user.value.createdAt
    })
  };
};
var ownerOf = ({ name }) => name.includes("/") ? name.split("/")[0] ?? "" : "";
var hubPublisher = {
  id: "hub-publisher",
  on: "model",
  gives: "publisher",
  serves: (reference) => reference.hub === "huggingface" && reference.resolvedBy !== "partial" && ownerOf(reference) !== "",
  ask: (references, http) => Promise.all(references.map((reference) => askOwner(ownerOf(reference), http)))
};

// src/sources/hub-scan.ts
var MOST_ASKED = 500;
var MOST_FLAGGED = 50;
var Scanner = maybe(answer({ status: maybe(text) }));
var PathsInfo = list(
  answer({
    path: text,
    securityFileStatus: maybe(
      answer({
        status: maybe(text),
        avScan: Scanner,
        pickleImportScan: Scanner,
        jFrogScan: Scanner,
        protectAiScan: Scanner,
        virusTotalScan: Scanner
      })
    )
  })
);
var SCANNERS = {
  avScan: "ClamAV",
  pickleImportScan: "the scan of pickles",
  jFrogScan: "JFrog",
  protectAiScan: "Protect AI",
  virusTotalScan: "VirusTotal"
};
var FLAGS = ["caution", "suspicious", "unsafe"];
var CLEAN = /* @__PURE__ */ new Set(["safe", "innocuous"]);
var stateOf = (status) => ({
  level: status?.status ?? "unscanned",
  by: Object.entries(SCANNERS).flatMap(
    ([key, name]) => FLAGS.includes(status?.[key]?.status ?? "") ? [name] : []
  )
});
var statesOf = async ({ type }, { id, sha }, paths, http) => {
  if (sha === void 0) return "the hub does not say which commit it is";
  const url = http.endpoint("huggingface", `api/${type}s/${segments(id)}/paths-info/${segment(sha)}`);
  const body2 = { paths: paths.slice(0, MOST_ASKED), expand: true };
  const fact = await http.json(url, PathsInfo, { source: "huggingface", read: readHub, body: body2 });
  if (fact.state === "unknown") return fact.reason;
  if (fact.state === "absent") return "the hub does not tell of single files";
  return new Map(fact.value.map(({ path, securityFileStatus }) => [path, stateOf(securityFileStatus)]));
};
var flagsOf = (issues, states) => {
  const flags = /* @__PURE__ */ new Map();
  for (const { path, level } of issues) if (!CLEAN.has(level)) flags.set(path, { level, by: [] });
  for (const [path, state] of states) {
    const before = FLAGS.indexOf(flags.get(path)?.level ?? "");
    if (FLAGS.indexOf(state.level) > before) flags.set(path, state);
  }
  return flags;
};
var scanOf = async (reference, info, http) => {
  const { files } = await filesOf(reference, info, http);
  const { weights: weights2, named: named3, settings } = wantedOf(reference, files);
  const wanted = [...weights2, ...named3 ? [named3] : [], ...settings].map(({ path }) => path);
  const { scansDone, filesWithIssues = [] } = info.securityRepoStatus ?? {};
  const isDone = scansDone === true || wanted.length === 0;
  const states = isDone ? /* @__PURE__ */ new Map() : await statesOf(reference, info, wanted, http);
  const known2 = typeof states === "string" ? /* @__PURE__ */ new Map() : states;
  const flags = flagsOf(filesWithIssues, known2);
  const loaded2 = new Set(wanted);
  const flagged = [...flags].map(([path, { level, by }]) => ({
    path,
    level,
    loaded: loaded2.has(path),
    ...by.length > 0 ? { by } : {}
  }));
  return {
    // What would be loaded first.
    flagged: flagged.sort((a, b) => Number(b.loaded) - Number(a.loaded)).slice(0, MOST_FLAGGED),
    unscanned: isDone ? [] : wanted.filter((path) => !CLEAN.has(known2.get(path)?.level ?? "") && !flags.has(path)),
    ...typeof states === "string" ? { why: states } : {}
  };
};
var askOne12 = async (reference, http) => {
  const info = await askHub(reference, http);
  return info.state === "known" ? { ...info, value: await scanOf(reference, info.value, http) } : info;
};
var hubScan = {
  id: "hub-scan",
  on: "model",
  gives: "scan",
  serves: ({ hub, resolvedBy }) => hub === "huggingface" && resolvedBy !== "partial",
  ask: (references, http) => Promise.all(references.map((reference) => askOne12(reference, http)))
};

// src/sources/jsr.ts
var Meta = answer({
  scope: text,
  name: text,
  latest: maybe(text),
  versions: record(answer({ yanked: maybe(truth), createdAt: maybe(text) }))
});
var metaPath = (name) => `${name.split("/").map(segment).join("/").replace(/^%40/, "@")}/meta.json`;
var askOne13 = async (reference, http) => {
  const { url, question: question3 } = deskOf("jsr", reference, http);
  const fact = await http.json(url(metaPath(reference.name)), Meta, question3());
  if (fact.state !== "known") return fact;
  const { scope, name, latest, versions } = fact.value;
  const full = `@${scope}/${name}`;
  const wrong = misnamed(fact, reference, full);
  if (wrong) return wrong;
  const entries = Object.entries(versions).map(([version, { yanked, createdAt }]) => ({
    version,
    published: isoTime(createdAt),
    yanked: yanked === true ? "yanked" : void 0
  }));
  return { ...fact, value: releaseOf(reference, { name: full, entries, latest, runsOnInstall: false }) };
};
var jsr = {
  id: "jsr",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "jsr" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne13(reference, http)))
};

// src/sources/routed.ts
var towards = (http, service, url) => {
  const turned = (question3) => question3.source === service && question3.at === void 0 ? { ...question3, at: url } : question3;
  return {
    ...http,
    endpoint: (source, path, at) => http.endpoint(source, path, at ?? (source === service ? url.replace(/\/+$/, "") : void 0)),
    json: (address, schema, question3) => http.json(address, schema, turned(question3)),
    text: (address, question3) => http.text(address, turned(question3)),
    head: (address, question3) => http.head(address, turned(question3)),
    range: (address, size, question3) => http.range(address, size, turned(question3))
  };
};
var routeOf = (reference) => reference.kind === "package" && reference.route?.url || "";
var groupsOf = (references) => {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, reference] of references.entries()) {
    const url = routeOf(reference);
    const key = url && reference.kind === "package" ? `${reference.ecosystem} ${url}` : "";
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()];
};
var askRouted = async (source, references, http, known2) => {
  if (source.gives === "advisories" || !references.some(routeOf)) return source.ask(references, http, known2);
  const facts = [];
  const askGroup = async (indexes) => {
    const some = indexes.flatMap((index) => references[index] ?? []);
    const [first] = some;
    const url = first && routeOf(first);
    const door = url && first.kind === "package" ? towards(http, ecosystems[first.ecosystem].service, url) : http;
    const answers = await source.ask(some, door, known2);
    if (answers.length !== some.length)
      throw new Error(`${answers.length} answers to ${some.length} questions`);
    for (const [at, index] of indexes.entries()) {
      const answer2 = answers[at];
      if (answer2) facts[index] = answer2;
    }
  };
  await Promise.all(groupsOf(references).map(askGroup));
  return facts;
};

// src/sources/kept.ts
var settlesRelease = ({ match, held, yanked, deprecated }) => match === "exact" && [held, yanked, deprecated].every((state) => state === void 0);
var settlesProvenance = ({ attested, repository, before }) => attested && (before === void 0 || before.repository === repository);
var SETTLED = {
  release: settlesRelease,
  provenance: settlesProvenance,
  license: () => true
};
var isSettled = (name, fact) => (
  // A source gives the facts of its own name.
  fact?.state === "known" && SETTLED[name](fact.value)
);
var confirmed = async (source, references, facts, fresh, known2) => {
  if (SETTLED[source.gives] === void 0) return facts;
  const open = references.flatMap(
    (reference, index) => isSettled(source.gives, facts[index]) ? [] : [{ reference, index }]
  );
  if (open.length === 0) return facts;
  const again = await askRouted(
    source,
    open.map(({ reference }) => reference),
    fresh,
    known2
  );
  const merged2 = [...facts];
  for (const [place, { index }] of open.entries()) {
    const fact = again[place];
    if (fact) merged2[index] = fact;
  }
  return merged2;
};

// src/data/pypi-licenses.ts
var pypiLicenses = /* @__PURE__ */ new Map([
  ["License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication", "CC0-1.0"],
  ["License :: OSI Approved :: Apache Software License", "Apache-2.0"],
  ["License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)", "BSL-1.0"],
  ["License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)", "EPL-1.0"],
  ["License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)", "EPL-2.0"],
  ["License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)", "EUPL-1.1"],
  ["License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)", "EUPL-1.2"],
  ["License :: OSI Approved :: GNU Affero General Public License v3", "AGPL-3.0-only"],
  ["License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)", "AGPL-3.0-or-later"],
  ["License :: OSI Approved :: GNU General Public License v2 (GPLv2)", "GPL-2.0-only"],
  ["License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)", "GPL-2.0-or-later"],
  ["License :: OSI Approved :: GNU General Public License v3 (GPLv3)", "GPL-3.0-only"],
  ["License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)", "GPL-3.0-or-later"],
  ["License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)", "LGPL-2.0-only"],
  ["License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)", "LGPL-2.0-or-later"],
  ["License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)", "LGPL-3.0-only"],
  ["License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)", "LGPL-3.0-or-later"],
  ["License :: OSI Approved :: ISC License (ISCL)", "ISC"],
  ["License :: OSI Approved :: MIT License", "MIT"],
  ["License :: OSI Approved :: MIT No Attribution License (MIT-0)", "MIT-0"],
  ["License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)", "MPL-1.1"],
  ["License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)", "MPL-2.0"],
  ["License :: OSI Approved :: PostgreSQL License", "PostgreSQL"],
  ["License :: OSI Approved :: The Unlicense (Unlicense)", "Unlicense"],
  ["License :: OSI Approved :: Universal Permissive License (UPL)", "UPL-1.0"],
  ["License :: OSI Approved :: zlib/libpng License", "Zlib"],
  ["License :: OSI Approved :: Zope Public License", "ZPL-2.1"]
]);

// src/sources/npm-license.ts
var textOf2 = (value) => {
  if (typeof value === "string") return value.trim() || void 0;
  if (typeof value !== "object" || value === null || !("type" in value)) return void 0;
  return typeof value.type === "string" ? value.type.trim() || void 0 : void 0;
};
var licenseOf3 = ({
  license,
  licenses: licenses2
}) => {
  const one = textOf2(license);
  if (one !== void 0) return one;
  const several = Array.isArray(licenses2) ? licenses2 : Array.isArray(license) ? license : [];
  const names = several.map(textOf2);
  if (names.length === 0 || names.includes(void 0)) return void 0;
  return names.length === 1 ? names[0] : names.map((name) => `(${name})`).join(" OR ");
};

// src/sources/license.ts
var LONGEST6 = 200;
var NpmVersion = answer({ version: text, license: maybe(anything), licenses: maybe(anything) });
var PypiVersion = answer({
  info: answer({
    license_expression: maybe(text),
    license: maybe(text),
    classifiers: maybe(list(text))
  })
});
var fromPypi = ({ info }) => {
  if (info.license_expression?.trim()) return info.license_expression.trim();
  const classified = (info.classifiers ?? []).filter((each) => each.startsWith("License :: "));
  const ids = classified.map((each) => pypiLicenses.get(each));
  if (ids.length > 0 && ids.every((id) => id !== void 0)) return ids.join(" AND ");
  const written = info.license?.trim() ?? "";
  return written !== "" && written.length <= LONGEST6 && !written.includes("\n") ? written : void 0;
};
var mapped = (fact, read2) => {
  if (fact.state !== "known") return fact;
  const { source, asked: asked2 } = fact;
  const value = read2(fact.value);
  return value === void 0 ? { state: "absent", source, asked: asked2 } : { state: "known", value, source, asked: asked2 };
};
var askNpm = async (name, version, http) => {
  const path = `${segment(name).replace(/^%40/, "@")}/${segment(version)}`;
  return mapped(await http.json(http.endpoint("npm", path), NpmVersion, { source: "npm" }), licenseOf3);
};
var askPypi = async (name, version, http) => {
  const path = `pypi/${segment(name)}/${segment(version)}/json`;
  const url = http.endpoint("pypi", path).replace("/simple/pypi/", "/pypi/");
  return mapped(await http.json(url, PypiVersion, { source: "pypi" }), fromPypi);
};
var askOne14 = async (reference, { release }, ask2, http) => {
  if (release?.state === "known" && release.value.license !== void 0) {
    return { ...release, value: release.value.license };
  }
  const version = release?.state === "known" ? release.value.version : reference.version;
  if (version === void 0) {
    return { state: "unknown", source: "none", asked: http.now(), reason: "no version is known" };
  }
  return ask2(reference.name, version, http);
};
var licenses = (ecosystem, ask2) => ({
  id: `${ecosystem}-license`,
  on: "package",
  gives: "license",
  after: "release",
  serves: (reference) => reference.ecosystem === ecosystem && reference.origin === "registry" && reference.private === void 0 && reference.route === void 0,
  ask: (references, http, known2 = () => ({})) => Promise.all(references.map((reference) => askOne14(reference, known2(reference), ask2, http)))
});
var npmLicense = licenses("npm", askNpm);
var pypiLicense = licenses("pypi", askPypi);

// src/sources/locked.ts
var FILE = "ai-artifacts.lock";
var told = (http, { firstSeen }) => ({
  source: FILE,
  asked: http.now(),
  detail: `as it was locked${firstSeen ? ` since ${firstSeen}` : ""}`
});
var fileOf2 = ([path, { sha256 }]) => present({ path, sha256 });
var modelOf3 = ({ name, file, subfolder }, entry) => {
  const path = file !== void 0 && subfolder ? `${subfolder.replace(/\/+$/, "")}/${file}` : file;
  return present({
    id: entry.resolved ?? name,
    commit: entry.commit,
    revisionExists: true,
    // Files that are not locked may be there all the same.
    fileExists: path !== void 0 && entry.files.has(path) ? true : void 0,
    author: entry.owner,
    gated: false,
    disabled: false,
    files: [...entry.files].map(fileOf2),
    // That a repository holds no code is not said by a list of what loaders take.
    filesCut: "a lockfile names what a loader takes",
    code: [],
    objectId: entry.objectId,
    license: entry.license,
    created: entry.created
  });
};
var inspections = ({ files }) => {
  const scanned = [...files].map(
    ([path, { format, verdict }]) => format === void 0 || verdict === void 0 ? void 0 : { path, format, verdict }
  );
  const whole = scanned.filter((each) => each !== void 0);
  if (whole.length === 0 || whole.length < scanned.length) return void 0;
  return whole.map(({ path, format, verdict }) => ({
    path,
    format,
    verdict,
    completeness: "complete",
    findings: verdict === "dangerous" ? [{ level: verdict, message: "it was dangerous to load when it was locked" }] : verdict === "unknown" ? [{ level: verdict, message: "it was not known to be safe when it was locked" }] : [],
    size: 0,
    read: 0
  }));
};
var isLocked = ({ locked }) => locked?.base !== void 0;
var lockedModel = {
  id: "locked-model",
  on: "model",
  gives: "model",
  serves: isLocked,
  ask: async (references, http) => references.map((reference) => {
    const entry = reference.locked?.base;
    return { state: "known", value: modelOf3(reference, entry), ...told(http, entry) };
  })
};
var lockedContents = {
  id: "locked-contents",
  on: "model",
  gives: "contents",
  serves: (reference) => isLocked(reference) && inspections(reference.locked?.base) !== void 0,
  ask: async (references, http) => references.map((reference) => {
    const entry = reference.locked?.base;
    return { state: "known", value: inspections(entry) ?? [], ...told(http, entry) };
  })
};
var lockedScan = {
  id: "locked-scan",
  on: "model",
  gives: "scan",
  serves: (reference) => reference.locked?.base?.flagged !== void 0,
  ask: async (references, http) => references.map((reference) => {
    const entry = reference.locked?.base;
    const flagged = [...entry.flagged ?? []].map(([path, level]) => ({
      path,
      level,
      loaded: entry.files.has(path)
    }));
    return { state: "known", value: { flagged, unscanned: [] }, ...told(http, entry) };
  })
};
var KINDS3 = {
  hf: ["huggingface", "model"],
  "hf-dataset": ["huggingface", "dataset"],
  "hf-space": ["huggingface", "space"],
  ollama: ["ollama", "model"],
  oci: ["oci", "model"],
  github: ["github", "model"]
};
var referenceOf = ({ entry, at }) => {
  const [, scheme = "", name = "", revision] = /^([a-z-]+):([^@]*)(?:@(.*))?$/s.exec(entry.reference) ?? [];
  const [hub, type] = KINDS3[scheme] ?? KINDS3.hf;
  return {
    kind: "model",
    id: entry.reference,
    hub,
    type,
    name,
    ...revision === void 0 ? {} : { revision },
    pinned: /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(revision ?? ""),
    resolvedBy: "literal",
    callee: FILE,
    surface: "lockfile",
    at
  };
};
var ofEntries = (source) => ({
  id: `${source.id}-entries`,
  on: "lock",
  gives: "model",
  serves: (entry) => source.serves(referenceOf(entry)),
  ask: (entries, http) => source.ask(entries.map(referenceOf), http)
});

// src/sources/maven-metadata.ts
var childrenOf = (element, name) => (element?.children ?? []).filter(
  (child) => child instanceof XmlElement && child.name === name
);
var textOf3 = (element, name) => {
  const [child] = childrenOf(element, name);
  const text2 = (child?.children ?? []).map((each) => each instanceof XmlText ? each.text : "").join("");
  return text2.trim() || void 0;
};
var timeOf = (digits) => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits ?? "") ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
};
var DEEPEST2 = 20;
var isDeep = (text2) => {
  let depth = 0;
  for (const [tag] of text2.matchAll(/<[^!?][^<>]*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>") && ++depth > DEEPEST2) return true;
  }
  return false;
};
var rootOf = (text2) => {
  if (isDeep(text2)) return void 0;
  try {
    return parseXml(text2).root ?? void 0;
  } catch {
    return void 0;
  }
};
var readMavenMetadata = (text2) => {
  const root = rootOf(text2);
  const artifact = textOf3(root, "artifactId");
  const [versioning] = childrenOf(root, "versioning");
  if (root?.name !== "metadata" || artifact === void 0 || versioning === void 0) return void 0;
  const listed = childrenOf(childrenOf(versioning, "versions")[0], "version");
  const versions = listed.flatMap(
    ({ children }) => children.flatMap((child) => child instanceof XmlText ? child.text.trim() || [] : [])
  );
  return {
    group: textOf3(root, "groupId"),
    artifact,
    versions,
    release: textOf3(versioning, "release"),
    updated: timeOf(textOf3(versioning, "lastUpdated"))
  };
};

// src/sources/maven.ts
var XML = { accept: "application/xml, text/xml" };
var ELSEWHERE = /^(?:androidx?\.|com\.android\.|com\.google\.android\.|com\.google\.firebase:|com\.google\.gms:)|\.gradle\.plugin$/;
var splitName2 = (name) => {
  const [group = "", artifact = "", ...more] = name.split(":");
  return group === "" || artifact === "" || more.length > 0 ? void 0 : [group, artifact];
};
var FOLLOWING = /^(?:latest|release|latest\.(?:release|integration))$/i;
var wantedOf3 = (reference) => {
  const { specifier, version, ...rest } = reference;
  if (version !== void 0) return FOLLOWING.test(version) ? rest : { ...rest, version };
  return specifier === void 0 || FOLLOWING.test(specifier.trim()) ? rest : { ...rest, specifier };
};
var askPom = ({ desk, path, artifact }, version, http) => http.head(
  desk.url(`${path}/${segment(version)}/${segment(`${artifact}-${version}`)}.pom`),
  desk.question({ headers: XML })
);
var modified = (fact) => fact.state === "known" ? isoTime(fact.value.get("last-modified")) : void 0;
var firstOf2 = async (shelf, versions, published, http) => {
  const oldest = descending("maven", versions).at(-1);
  if (oldest === void 0 || !isYoung(published, http.now())) return void 0;
  return modified(await askPom(shelf, oldest, http));
};
var releaseFrom = async (reference, metadata, shelf, http) => {
  const { versions, release: latest, updated: changed } = metadata;
  const wanted = wantedOf3(reference);
  const list2 = (listed2, more = {}) => releaseOf(wanted, {
    name: reference.name,
    entries: listed2.map((version2) => ({ version: version2 })),
    latest,
    changed,
    // A version is the name of a folder.
    literal: true,
    ...more
  });
  const draft = list2(versions);
  const version = draft.version ?? wanted.version;
  if (version === void 0) return draft;
  if (draft.version !== void 0 && !isYoung(changed, http.now())) return draft;
  const pom = await askPom(shelf, version, http);
  if (pom.state === "unknown") return pom;
  if (pom.state === "absent") return list2(versions.filter((each) => each !== version));
  const published = modified(pom);
  const listed = [.../* @__PURE__ */ new Set([...versions, version])];
  return list2(listed, {
    entries: listed.map((each) => ({ version: each, published: each === version ? published : void 0 })),
    firstPublished: await firstOf2(shelf, versions, published, http)
  });
};
var askOne15 = async (reference, http) => {
  const { name, route } = reference;
  const central = await askAt2(reference, http);
  if (central.state !== "absent" || route !== void 0 || !ELSEWHERE.test(name)) return central;
  const others = http.others("maven");
  if (others.length === 0) {
    return unknown(
      central,
      "artifacts of this kind live in another repository, which no configuration at the base side names"
    );
  }
  let open = central;
  for (const url of others) {
    const fact = await askAt2({ ...reference, route: { url, by: "public" } }, http);
    if (fact.state === "known") return fact;
    if (open.state === "absent") open = fact;
  }
  return open;
};
var askAt2 = async (reference, http) => {
  const { name } = reference;
  const desk = deskOf("maven", reference, http);
  const parts = splitName2(name);
  if (!parts) return unknown({ source: desk.url(""), asked: http.now() }, "the name is no group:artifact");
  const [group, artifact] = parts;
  const path = [...group.split("."), artifact].map(segment).join("/");
  const fact = await http.text(desk.url(`${path}/maven-metadata.xml`), desk.question({ headers: XML }));
  if (fact.state !== "known") return fact;
  const metadata = readMavenMetadata(fact.value);
  if (!metadata) return misshapen(fact, "expected the metadata of an artifact");
  const wrong = misnamed(fact, reference, `${metadata.group ?? group}:${metadata.artifact}`);
  if (wrong) return wrong;
  const release = await releaseFrom(reference, metadata, { desk, path, artifact }, http);
  return "state" in release ? release : { ...fact, value: release };
};
var maven = {
  id: "maven",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "maven" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne15(reference, http)))
};

// src/sources/npm-packument.ts
var Manifest2 = answer({
  /** The reason; some tools write `true`. */
  deprecated: maybe(anything),
  hasInstallScript: maybe(anything),
  gypfile: maybe(anything),
  scripts: maybe(record(anything)),
  license: maybe(anything),
  licenses: maybe(anything),
  /** What the registry itself says of the archive: `attestations` where somebody attests who built it. */
  dist: maybe(answer({ attestations: maybe(anything) }))
});
var Packument = answer({
  name: text,
  /** Missing when everything was unpublished. */
  versions: optional(record(Manifest2)),
  "dist-tags": optional(record(text)),
  modified: maybe(text),
  time: maybe(record(anything)),
  description: maybe(text),
  repository: maybe(anything),
  keywords: maybe(list(anything))
});
var ABBREVIATED = { accept: "application/vnd.npm.install-v1+json" };
var FRESH = 72 * 36e5;
var isFresh = ({ modified: modified2 }, now) => {
  const age = Date.parse(now) - Date.parse(modified2 ?? "");
  return !(age >= FRESH);
};
var isTooLarge = (fact) => fact.state === "unknown" && fact.reason.startsWith("the answer is larger than");
var askEither = async (reference, http) => {
  const { url, question: question3 } = deskOf("npm", reference, http);
  const address = url(segment(reference.name).replace(/^%40/, "@"));
  const full = () => http.json(address, Packument, question3());
  const abbreviated = () => http.json(address, Packument, question3({ headers: ABBREVIATED }));
  if (popularRank("npm", reference.name) === void 0) {
    const whole2 = await full();
    if (!isTooLarge(whole2)) return whole2;
    const brief2 = await abbreviated();
    return brief2.state === "known" ? brief2 : whole2;
  }
  const brief = await abbreviated();
  if (brief.state !== "known" || !isFresh(brief.value, http.now())) return brief;
  const whole = await full();
  return whole.state === "known" ? whole : brief;
};
var askPackument = async (reference, http) => {
  const fact = await askEither(reference, http);
  if (fact.state !== "known") return fact;
  return misnamed(fact, reference, fact.value.name) ?? fact;
};

// src/sources/npm.ts
var ON_INSTALL = ["preinstall", "install", "postinstall"];
var runsOnInstall = ({ hasInstallScript, gypfile, scripts }) => hasInstallScript === true || gypfile === true || ON_INSTALL.some((name) => ownText(scripts, name) !== void 0);
var repositoryOf4 = (repository) => {
  if (typeof repository === "string") return repository || void 0;
  return typeof repository === "object" && repository !== null ? ownText(repository, "url") : void 0;
};
var heldBy = ({ time, repository }, latest) => {
  if (own(time, "unpublished") !== void 0) return "unpublished";
  const holder = /(?:^|[/:])npm\/security-holder(?:\.git)?$/.test(repositoryOf4(repository) ?? "");
  return holder || /-security(?:\.\d+)?$/.test(latest ?? "") ? "security holding" : void 0;
};
var recentOf2 = (versions, time) => {
  const sorted = descending2(versions);
  if (time === void 0) return sorted.slice(0, RECENT);
  const dated = sorted.map((version) => ({ version, at: ownText(time, version) ?? "" }));
  dated.sort((one, other) => one.at < other.at ? 1 : one.at > other.at ? -1 : 0);
  return dated.slice(0, RECENT).map(({ version }) => version);
};
var releaseOf4 = (reference, packument) => {
  const { time, modified: modified2, description, repository } = packument;
  const versions = Object.keys(packument.versions ?? {});
  const tags = new Map(Object.entries(packument["dist-tags"] ?? {}));
  const latest = tags.get("latest");
  const { match, version } = resolveNpm(reference, { versions: new Set(versions), tags });
  const manifest = version === void 0 ? void 0 : own(packument.versions, version);
  const deprecated = manifest?.deprecated === true ? "deprecated" : manifest?.deprecated;
  return present({
    name: reference.name,
    firstPublished: ownText(time, "created"),
    changed: ownText(time, "modified") ?? modified2,
    versions: versions.length,
    recent: recentOf2(versions, time),
    latest,
    match,
    version,
    published: version === void 0 ? void 0 : ownText(time, version),
    deprecated: typeof deprecated === "string" && deprecated !== "" ? deprecated : void 0,
    yanked: void 0,
    runsOnInstall: manifest && runsOnInstall(manifest),
    held: heldBy(packument, latest),
    repository: repositoryOf4(repository),
    summary: description,
    stub: isStub(versions),
    license: manifest && licenseOf3(manifest)
  });
};
var askOne16 = async (reference, http) => {
  const fact = await askPackument(reference, http);
  if (fact.state !== "known") return fact;
  const { versions, time } = fact.value;
  if (versions === void 0 && own(time, "unpublished") === void 0) {
    return misshapen(fact, "versions: missing");
  }
  return { ...fact, value: releaseOf4(reference, fact.value) };
};
var npm = {
  id: "npm",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "npm" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne16(reference, http)))
};

// src/sources/nuget-feed.ts
var Index = answer({ resources: list(answer({ "@id": text, "@type": text })) });
var REGISTRATION = /^RegistrationsBaseUrl\/(?:3\.6\.0|Versioned)$/;
var FLAT = /^PackageBaseAddress\/3\.0\.0$/;
var pathOf = ({ resources }, type, origin) => {
  const address = resources.find((resource) => type.test(resource["@type"]))?.["@id"];
  if (address === void 0 || !URL.canParse(address)) return void 0;
  const url = new URL(address);
  return url.origin === origin ? `${url.pathname.replace(/^\/+|\/+$/g, "")}/` : void 0;
};
var nugetFeed = async (desk, http) => {
  const index = desk.url("").replace(/\/+$/, "");
  if (!index.endsWith(".json") || !URL.canParse(index)) {
    return { desk, registration: "v3/registration5-gz-semver2/", flat: "v3-flatcontainer/" };
  }
  const { origin } = new URL(index);
  const fact = await http.json(index, Index, desk.question());
  if (fact.state === "absent") return unknown(fact, "the feed has no index at this address");
  if (fact.state === "unknown") return fact;
  const registration = pathOf(fact.value, REGISTRATION, origin);
  const flat = pathOf(fact.value, FLAT, origin);
  if (registration === void 0 || flat === void 0) {
    return unknown(fact, "the index of the feed names no registrations and packages of its own host");
  }
  return { desk: { ...desk, url: (path) => `${origin}/${path}` }, registration, flat };
};

// src/sources/nuget.ts
var Entry = answer({
  id: text,
  version: text,
  /** In the year 1900 when the version is not listed. */
  published: maybe(text),
  listed: maybe(truth),
  licenseExpression: maybe(text),
  description: maybe(text),
  projectUrl: maybe(text),
  deprecation: maybe(answer({ message: maybe(text), reasons: maybe(list(text)) }))
});
var Page = answer({
  lower: text,
  upper: text,
  /** Missing of a package with many versions, whose pages are documents of their own. */
  items: optional(list(answer({ catalogEntry: Entry })))
});
var Registration = answer({ items: list(Page) });
var Flat = answer({ versions: list(text) });
var deprecatedBy = ({ deprecation }) => {
  if (deprecation === void 0) return void 0;
  const reasons = deprecation.reasons?.join(", ") || "deprecated";
  return deprecation.message ? `${reasons}: ${deprecation.message}` : reasons;
};
var listedOf = (entry) => {
  const hidden2 = entry.listed === false || entry.published?.startsWith("1900-") === true;
  return {
    version: entry.version.replace(/\+.*$/, ""),
    published: entry.published?.startsWith("1900-") ? void 0 : isoTime(entry.published),
    yanked: hidden2 ? "unlisted" : void 0,
    deprecated: deprecatedBy(entry),
    license: entry.licenseExpression || void 0,
    repository: entry.projectUrl || void 0,
    summary: entry.description || void 0
  };
};
var entriesOf5 = (pages) => pages.flatMap(({ items }) => (items ?? []).map(({ catalogEntry }) => catalogEntry));
var askPage2 = ({ desk, registration }, { lower, upper }, http) => http.json(desk.url(`${registration}/page/${segment(lower)}/${segment(upper)}.json`), Page, desk.question());
var holds3 = (version, { lower, upper }) => (compare("nuget", version, lower) ?? -1) >= 0 && (compare("nuget", version, upper) ?? 1) <= 0;
var paged = async (reference, feed, pages, http) => {
  const { desk, flat } = feed;
  const all = await http.json(desk.url(`${flat}/index.json`), Flat, desk.question());
  if (all.state === "absent") return misshapen(all, "a registration without versions");
  if (all.state === "unknown") return all;
  const { name } = reference;
  const bare4 = all.value.versions.map((version2) => ({ version: version2 }));
  const { version } = releaseOf(reference, { name, entries: bare4 });
  const page = pages.find((each) => version !== void 0 && holds3(version, each)) ?? pages.at(-1);
  const known2 = page ? await askPage2(feed, page, http) : void 0;
  if (known2?.state !== "known") return known2 ?? misshapen(all, "no pages");
  const read2 = [known2.value];
  const published = entriesOf5(read2).find(
    (entry) => entry.version.toLowerCase() === version?.toLowerCase()
  )?.published;
  const [first] = pages;
  if (first && first !== page && isYoung(published, http.now())) {
    const oldest = await askPage2(feed, first, http);
    if (oldest.state === "known") read2.push(oldest.value);
  }
  return mixed(bare4, entriesOf5(read2), name);
};
var mixed = (bare4, entries, name) => {
  const detailed = new Map(entries.map((entry) => [listedOf(entry).version.toLowerCase(), listedOf(entry)]));
  const [lowest] = bare4;
  return {
    name: entries[0]?.id ?? name,
    entries: bare4.map((each) => ({
      ...each,
      ...detailed.get(each.version.toLowerCase()),
      version: each.version
    })),
    firstPublished: lowest && detailed.get(lowest.version.toLowerCase())?.published
  };
};
var askOne17 = async (reference, http) => {
  const desk = deskOf("nuget", reference, http);
  const bases = await nugetFeed(desk, http);
  if ("state" in bases) return bases;
  const lower = segment(reference.name.toLowerCase());
  const feed = {
    desk: bases.desk,
    registration: `${bases.registration}${lower}`,
    flat: `${bases.flat}${lower}`
  };
  const fact = await http.json(
    bases.desk.url(`${feed.registration}/index.json`),
    Registration,
    desk.question()
  );
  if (fact.state !== "known") return fact;
  const pages = fact.value.items;
  if (pages.length === 0) return misshapen(fact, "no version");
  const whole = pages.every(({ items }) => items !== void 0);
  const entries = entriesOf5(pages);
  const catalogue = whole ? { name: entries[0]?.id ?? "", entries: entries.map(listedOf) } : await paged(reference, feed, pages, http);
  if ("state" in catalogue) return catalogue;
  return misnamed(fact, reference, catalogue.name) ?? { ...fact, value: releaseOf(reference, catalogue) };
};
var nuget = {
  id: "nuget",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "nuget" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne17(reference, http)))
};

// src/sources/provenance-compare.ts
var versionOf = (reference, { release }) => release?.state === "known" ? release.value.version ?? reference.version : reference.version;
var mayBeAttested = ({ origin, private: own3, route }) => origin === "registry" && own3 === void 0 && route === void 0;
var known = ({ source, asked: asked2 }, value) => ({
  state: "known",
  value,
  source,
  asked: asked2
});
var askDetails = async (of2) => {
  if (!of2.attested) return { state: "known", value: { attested: false }, source: "", asked: "" };
  const fact = await of2.ask();
  if (fact.state === "unknown") return fact;
  const { source, asked: asked2 } = fact;
  return fact.state === "absent" ? { state: "known", value: { attested: false }, source, asked: asked2 } : { ...fact, value: { ...fact.value, attested: true } };
};
var compareAttested = async (current, before, by) => {
  if (!before) return known(by, { attested: current.attested });
  const { version } = before;
  if (!before.attested) {
    return known(by, { attested: current.attested, before: { version, attested: false } });
  }
  const [now, then] = await Promise.all([current, before].map(askDetails));
  if (now?.state !== "known") return now ?? then;
  if (then?.state !== "known") return then;
  const { workflow: _, ...past } = then.value;
  return known(now.source ? now : by, { ...now.value, before: { version, ...past } });
};

// src/sources/provenance-statement.ts
var PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v\d/;
var LONGEST7 = 1e6;
var Statement = answer({
  predicate: answer({
    // Version 1.
    buildDefinition: maybe(
      answer({
        externalParameters: maybe(
          answer({ workflow: maybe(answer({ repository: maybe(text), path: maybe(text) })) })
        )
      })
    ),
    // Version 0.2.
    invocation: maybe(answer({ configSource: maybe(answer({ uri: maybe(text), entryPoint: maybe(text) })) }))
  })
});
var repositoryOf5 = (address) => {
  const [, path] = /^(?:git\+)?https:\/\/([^@?#\s]{3,300})/.exec(address) ?? [];
  return path?.replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
};
var parse = (base64) => {
  if (base64.length > LONGEST7) return void 0;
  try {
    return JSON.parse(Buffer.from(base64, "base64").toString("utf8"));
  } catch {
    return void 0;
  }
};
var builderOf = (payload) => {
  const read2 = conform(Statement, parse(payload));
  if ("faults" in read2) return void 0;
  const { buildDefinition, invocation } = read2.value.predicate;
  const workflow = buildDefinition?.externalParameters?.workflow;
  const source = invocation?.configSource;
  const repository = repositoryOf5(workflow?.repository ?? source?.uri ?? "");
  const path = workflow?.path ?? source?.entryPoint;
  return { ...repository ? { repository } : {}, ...path ? { workflow: path } : {} };
};

// src/sources/provenance-npm.ts
var Attestations = answer({
  attestations: list(
    answer({
      predicateType: text,
      bundle: maybe(answer({ dsseEnvelope: maybe(answer({ payload: text })) }))
    })
  )
});
var askBuilder = async (name, version, http) => {
  const path = `-/npm/v1/attestations/${segment(name).replace(/^%40/, "@")}@${segment(version)}`;
  const fact = await http.json(http.endpoint("npm", path), Attestations, { source: "npm" });
  if (fact.state !== "known") return fact;
  const { source, asked: asked2 } = fact;
  const built = fact.value.attestations.filter(({ predicateType }) => PROVENANCE.test(predicateType));
  const payloads = built.flatMap(({ bundle }) => bundle?.dsseEnvelope?.payload ?? []);
  if (built.length === 0) return { state: "absent", source, asked: asked2 };
  const builder = payloads.map(builderOf).find((each) => each !== void 0);
  return builder ? { state: "known", value: builder, source, asked: asked2 } : { state: "unknown", source, asked: asked2, reason: "the attestation is not of the expected shape" };
};
var attestedIn = ({ versions }, name, version, http) => {
  const manifest = version === void 0 ? void 0 : own(versions, version);
  if (!manifest || version === void 0) return void 0;
  return {
    version,
    attested: Boolean(manifest.dist?.attestations),
    ask: () => askBuilder(name, version, http)
  };
};
var askOne18 = async (reference, version, http) => {
  const { name } = reference;
  const fact = await askPackument(reference, http);
  if (fact.state !== "known") return fact;
  const { source, asked: asked2, value } = fact;
  if (value.versions === void 0) {
    return {
      state: "unknown",
      source,
      asked: asked2,
      reason: "the answer is not of the expected shape (versions: missing)"
    };
  }
  const current = attestedIn(value, name, version, http);
  if (!current) return { state: "absent", source, asked: asked2, detail: "no such version" };
  return compareAttested(current, attestedIn(value, name, replaced(reference), http), fact);
};
var npmProvenance = {
  id: "npm-provenance",
  on: "package",
  gives: "provenance",
  after: "release",
  serves: (reference) => reference.ecosystem === "npm" && mayBeAttested(reference),
  ask: (references, http, known2 = () => ({})) => Promise.all(references.map((reference) => askOne18(reference, versionOf(reference, known2(reference)), http)))
};

// src/sources/pypi-file.ts
var ARCHIVE = /\.(?:tar\.gz|tar\.bz2|tar\.xz|tar\.Z|tgz|tar|zip)$/i;
var normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
var kindOf = (filename) => {
  if (/\.whl$/i.test(filename)) return "wheel";
  return ARCHIVE.test(filename) ? "source" : "other";
};
var versionOf2 = (filename, project) => {
  if (kindOf(filename) !== "source") return filename.split("-", 3)[1]?.replace(/\.(?:exe|egg)$/i, "");
  const stem = filename.replace(ARCHIVE, "");
  for (let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)) {
    if (normal(stem.slice(0, at)) === project) return stem.slice(at + 1);
  }
  return void 0;
};

// src/sources/pypi-project.ts
var Project = answer({
  name: text,
  versions: optional(list(text)),
  files: list(
    answer({
      filename: text,
      "upload-time": maybe(text),
      /** False, true or the reason. */
      yanked: maybe(anything),
      /** Where the attestations of the file are (PEP 740); missing or null: it has none. */
      provenance: maybe(text)
    })
  ),
  "project-status": maybe(anything),
  meta: maybe(record(anything))
});
var SIMPLE = { accept: "application/vnd.pypi.simple.v1+json" };
var projectUrl = (name, { url }) => {
  const within3 = url("").endsWith("/simple/") ? "" : "simple/";
  return url(`${within3}${segment(name)}/`);
};
var askProject = async (reference, http) => {
  const desk = deskOf("pypi", reference, http);
  const fact = await http.json(projectUrl(reference.name, desk), Project, desk.question({ headers: SIMPLE }));
  if (fact.state !== "known") return fact;
  return misnamed(fact, reference, fact.value.name) ?? fact;
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
var descending3 = (versions) => versions.filter((version) => versionKey(version) !== void 0).sort(import_pep440.default.rcompare);
var latestOf2 = (versions) => {
  const sorted = descending3(versions);
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
var spelled3 = (version, versions) => {
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
    const found3 = spelled3(version, versions);
    return found3 === void 0 ? { match: "none" } : exactly(found3);
  }
  if (specifier.trim() === "") return newest(latestOf2(offered));
  const ranges = specifier.length > LONGEST ? void 0 : alternatives(specifier);
  if (!ranges) return { match: "unspecified" };
  const valid = descending3(offered);
  const found2 = ranges.flatMap(
    (range) => (range === "" ? latestOf2(valid) : import_pep440.default.maxSatisfying(valid, range)) ?? []
  );
  return within2(descending3(found2)[0]);
};

// src/sources/provenance-pypi.ts
var Bundles = answer({
  attestation_bundles: list(
    answer({
      publisher: answer({
        kind: text,
        /** `owner/name`, of GitHub and GitLab. */
        repository: maybe(text),
        workflow: maybe(text),
        workflow_filepath: maybe(text),
        /** Of a service account at Google. */
        email: maybe(text)
      })
    })
  )
});
var HOSTS = /* @__PURE__ */ new Map([
  ["GitHub", "github.com"],
  ["GitLab", "gitlab.com"]
]);
var askBuilder2 = async (name, version, file, http) => {
  const path = `integrity/${segment(name)}/${segment(version)}/${segment(file)}/provenance`;
  const url = http.endpoint("pypi", path).replace("/simple/integrity/", "/integrity/");
  const fact = await http.json(url, Bundles, { source: "pypi" });
  if (fact.state !== "known") return fact;
  const { source, asked: asked2 } = fact;
  const publisher = fact.value.attestation_bundles[0]?.publisher;
  if (!publisher) return { state: "absent", source, asked: asked2 };
  const { kind, repository, workflow = publisher.workflow_filepath, email } = publisher;
  const of2 = repository ?? email;
  const value = {
    ...of2 ? { repository: `${HOSTS.get(kind) ?? kind}/${of2}`.toLowerCase() } : {},
    ...workflow ? { workflow } : {}
  };
  return { state: "known", value, source, asked: asked2 };
};
var attestedIn2 = ({ files }, name, version, http) => {
  const key = version === void 0 ? void 0 : versionKey(version) ?? version;
  const own3 = files.filter(({ filename }) => {
    const of2 = versionOf2(filename, name);
    return of2 !== void 0 && (versionKey(of2) ?? of2) === key;
  });
  const [first] = own3;
  if (!first || version === void 0) return void 0;
  return {
    version,
    attested: own3.every(({ provenance }) => provenance !== void 0),
    ask: () => askBuilder2(name, versionOf2(first.filename, name) ?? version, first.filename, http)
  };
};
var askOne19 = async (reference, version, http) => {
  const { name } = reference;
  const fact = await askProject(reference, http);
  if (fact.state !== "known") return fact;
  const { source, asked: asked2, value } = fact;
  const current = attestedIn2(value, name, version, http);
  if (!current) return { state: "absent", source, asked: asked2, detail: "no files of such a version" };
  return compareAttested(current, attestedIn2(value, name, replaced(reference), http), fact);
};
var pypiProvenance = {
  id: "pypi-provenance",
  on: "package",
  gives: "provenance",
  after: "release",
  serves: (reference) => reference.ecosystem === "pypi" && mayBeAttested(reference),
  ask: (references, http, known2 = () => ({})) => Promise.all(references.map((reference) => askOne19(reference, versionOf(reference, known2(reference)), http)))
};

// src/sources/pub.ts
var Version2 = answer({
  version: text,
  published: maybe(text),
  retracted: maybe(truth),
  pubspec: maybe(answer({ description: maybe(text), repository: maybe(text), homepage: maybe(text) }))
});
var Package3 = answer({
  name: text,
  latest: maybe(answer({ version: text })),
  versions: list(Version2),
  isDiscontinued: maybe(truth),
  replacedBy: maybe(text)
});
var ACCEPT2 = { accept: "application/vnd.pub.v2+json" };
var entryOf3 = ({ version, published, retracted, pubspec }) => ({
  version,
  published: isoTime(published),
  yanked: retracted === true ? "retracted" : void 0,
  repository: pubspec?.repository ?? pubspec?.homepage,
  summary: pubspec?.description
});
var discontinued = ({ isDiscontinued, replacedBy }) => {
  if (isDiscontinued !== true) return void 0;
  return replacedBy ? `discontinued, replaced by ${replacedBy}` : "discontinued";
};
var askOne20 = async (reference, http) => {
  const { url, question: question3 } = deskOf("pub", reference, http);
  const fact = await http.json(
    url(`api/packages/${segment(reference.name)}`),
    Package3,
    question3({ headers: ACCEPT2 })
  );
  if (fact.state !== "known") return fact;
  const { name, latest, versions } = fact.value;
  const wrong = misnamed(fact, reference, name);
  if (wrong) return wrong;
  const release = releaseOf(reference, {
    name,
    entries: versions.map(entryOf3),
    latest: latest?.version,
    deprecated: discontinued(fact.value),
    // A Dart package brings no code that runs when it is fetched.
    runsOnInstall: false
  });
  return { ...fact, value: release };
};
var pub = {
  id: "pub",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "pub" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne20(reference, http)))
};

// src/sources/pypi-metadata.ts
var Metadata2 = answer({
  info: answer({
    summary: maybe(text),
    home_page: maybe(text),
    project_urls: maybe(record(text))
  })
});
var repositoryOf6 = ({ info }) => repositoryAmong(Object.entries(info.project_urls ?? {})) ?? (info.home_page || void 0);
var described = async (name, release, desk, http) => {
  const url = desk.url(`pypi/${segment(name)}/json`).replace("/simple/pypi/", "/pypi/");
  const metadata = await http.json(url, Metadata2, desk.question());
  if (metadata.state !== "known") return release;
  const { summary } = metadata.value.info;
  return present({
    ...release,
    summary: summary || void 0,
    repository: repositoryOf6(metadata.value)
  });
};

// src/sources/pypi.ts
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
var catalogueOf2 = ({ versions, files }, project) => {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const version = versionOf2(file.filename, project);
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
  const named3 = new Map(Object.entries(value ?? {}));
  const [state, reason] = [named3.get("status") ?? named3.get("state"), named3.get("reason")];
  return {
    state: typeof state === "string" ? state : void 0,
    reason: typeof reason === "string" && reason !== "" ? reason : void 0
  };
};
var deprecatedBy2 = ({ state, reason }) => {
  if (state !== "archived" && state !== "deprecated") return void 0;
  return reason ? `${state}: ${reason}` : state;
};
var isSuspect = (name, { firstPublished, versions }, now) => {
  if (popularRank("pypi", name) !== void 0) return false;
  return versions <= 1 || isYoung(firstPublished, now);
};
var releaseOf5 = (reference, project) => {
  const { versions, of: of2 } = catalogueOf2(project, reference.name);
  const offered = versions.filter((version2) => of2(version2)?.yanked === void 0);
  const latest = latestOf2(offered) ?? latestOf2(versions);
  const { match, version } = resolvePypi(reference, versions, offered);
  const resolved2 = version === void 0 ? void 0 : of2(version);
  const status = statusOf(project);
  const times = project.files.map((file) => file["upload-time"]);
  return present({
    name: reference.name,
    firstPublished: earliest(times),
    changed: times.filter((time) => time !== void 0).sort().at(-1),
    versions: versions.length,
    recent: descending3(versions).slice(0, RECENT),
    latest,
    match,
    version,
    published: resolved2?.published,
    deprecated: deprecatedBy2(status),
    yanked: resolved2?.yanked,
    runsOnInstall: resolved2?.runsOnInstall,
    held: status.state === "quarantined" ? "quarantined" : void 0,
    repository: void 0,
    summary: void 0,
    license: void 0,
    renamed: void 0,
    foreignCommit: void 0,
    digest: void 0,
    stub: isStub(versions)
  });
};
var askOne21 = async (reference, http) => {
  const { name } = reference;
  const fact = await askProject(reference, http);
  if (fact.state !== "known") return fact;
  const release = releaseOf5(reference, fact.value);
  const suspect = release.held === void 0 && isSuspect(name, release, http.now());
  return {
    ...fact,
    value: suspect ? await described(name, release, deskOf("pypi", reference, http), http) : release
  };
};
var pypi = {
  id: "pypi",
  on: "package",
  gives: "release",
  serves: ({ ecosystem, origin }) => ecosystem === "pypi" && origin === "registry",
  ask: (references, http) => Promise.all(references.map((reference) => askOne21(reference, http)))
};

// src/sources/shipped.ts
var answerTo = ({ ecosystem, name }, asked2) => {
  const { packages } = ecosystems[ecosystem];
  const date = popularDate(ecosystem);
  if (date === void 0) {
    const reason = `there is no list of popular ${packages}, and nobody was asked`;
    return { state: "unknown", source: `no list of popular ${packages}`, asked: asked2, reason, unasked: true };
  }
  const source = `the list of popular ${packages} of ${date}`;
  if (popularRank(ecosystem, name) === void 0)
    return {
      state: "unknown",
      source,
      asked: asked2,
      reason: `it is not in ${source}, and nobody was asked`,
      unasked: true
    };
  return { state: "known", value: { name, versions: 0, recent: [], match: "range" }, source, asked: asked2 };
};
var shipped = {
  id: "shipped",
  on: "package",
  gives: "release",
  serves: ({ origin, private: own3 }) => origin === "registry" && own3 === void 0,
  ask: async (references, http) => references.map((reference) => answerTo(reference, http.now()))
};

// src/sources/index.ts
var erase = (source) => source;
var sources = [
  erase(npm),
  erase(pypi),
  erase(jsr),
  erase(conda),
  erase(cargo),
  erase(golang),
  erase(gem),
  erase(maven),
  erase(nuget),
  erase(composer),
  erase(pub),
  erase(hex),
  erase(github),
  erase(oci),
  erase(advisories),
  erase(deploymentAdvisories),
  erase(npmProvenance),
  erase(pypiProvenance),
  erase(npmLicense),
  erase(pypiLicense),
  erase(huggingface),
  erase(registryModel),
  erase(githubModel),
  erase(ofEntries(huggingface)),
  erase(ofEntries(registryModel)),
  erase(ofEntries(githubModel)),
  erase(hubScan),
  erase(hubLineage),
  erase(hubPublisher),
  erase(contents),
  erase(remoteContents)
];
var offlineSources = [
  erase(shipped),
  erase(shippedAdvisories),
  erase(lockedModel),
  erase(lockedContents),
  erase(lockedScan),
  ...sources
];
var maySend = (reference, source) => {
  if (reference.kind !== "package" || reference.private === void 0) return true;
  return reference.private.asked && source.gives === "release";
};
var isPrivate = (reference) => reference.kind === "package" && reference.private !== void 0;
var ask = async (source, references, http, known2) => {
  const failed = (why3) => references.map(() => ({
    state: "unknown",
    source: source.id,
    asked: http.now(),
    reason: `the question to ${source.id} failed: ${why3}`
  }));
  try {
    const facts = await askRouted(source, references, http, known2);
    if (facts.length !== references.length)
      return failed(`${facts.length} answers to ${references.length} questions`);
    return http.fresh ? await confirmed(source, references, facts, http.fresh, known2) : facts;
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
var runInOrder = async (errands, run) => {
  const first = errands.filter(({ source }) => source.after === void 0).map((errand) => ({ gives: errand.source.gives, end: run(errand) }));
  const later = errands.filter(({ source }) => source.after !== void 0).map(async (errand) => {
    await Promise.all(first.filter(({ gives }) => gives === errand.source.after).map(({ end }) => end));
    await run(errand);
  });
  await Promise.all([...first.map(({ end }) => end), ...later]);
};
var gather = async (references, wanted, http, progress = () => {
}, among = sources) => {
  const collected = new Map(references.map((reference) => [reference, {}]));
  const errands = errandsOf(references, wanted, among);
  const all = errands.reduce((sum, errand) => sum + errand.references.length, 0);
  let done = 0;
  const known2 = (reference) => collected.get(reference) ?? {};
  const run = async ({ source, references: asked2 }) => {
    const facts = await ask(source, asked2, http, known2);
    for (const [index, reference] of asked2.entries()) {
      const evidence = collected.get(reference);
      const fact = facts[index];
      if (evidence && fact) evidence[source.gives] = fact;
    }
    done += asked2.length;
    progress(done, all);
  };
  await runInOrder(errands, run);
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
  offlineSources,
  sources
};
