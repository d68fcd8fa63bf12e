import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loaded
} from "./chunk-CPCVOMXM.js";
import {
  compare,
  within
} from "./chunk-IQEPYWFX.js";
import {
  popularDate,
  popularIn,
  popularNames,
  popularRank
} from "./chunk-THI4LUI7.js";
import {
  count,
  flag,
  globs,
  options,
  purls,
  texts,
  word,
  words
} from "./chunk-L62LS4TS.js";
import {
  importedAs
} from "./chunk-QWJKSM7R.js";
import {
  minimatch
} from "./chunk-ISKTW5BK.js";
import {
  ecosystems,
  identity,
  nameOfPurl
} from "./chunk-VEPC5B2W.js";

// src/rules/rule.ts
var rule = (definition) => definition;
var kindsOf = ({ on }) => typeof on === "string" ? [on] : on;
var needsOf = ({ needs, needsOn }, kind) => needsOn?.[kind] ?? needs;

// src/rules/severity.ts
var RANK = { error: 2, warning: 1, notice: 0 };
var MILD = /* @__PURE__ */ new Set(["notebook", "docs", "import"]);
var cap = (surface, atMost = "error") => {
  const most = MILD.has(surface) && RANK[atMost] > RANK.warning ? "warning" : atMost;
  return most === "error" ? {} : { atMost: most };
};

// src/rules/phrase.ts
var LONGEST = 120;
var short = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
var clause = (text) => (text.length > 4 * LONGEST ? `${text.slice(0, 4 * LONGEST)}…` : text).replace(/[.\s]{1,20}$/, "");
var either = (words3, last = "or") => {
  const shown = words3.map(short);
  const end = shown.pop() ?? "";
  return shown.length > 0 ? `${shown.join(", ")} ${last} ${end}` : end;
};
var many = (count2, one) => `${count2.toLocaleString("en")} ${count2 === 1 ? one : `${one}s`}`;
var HOUR = 36e5;
var hoursSince = (iso, now) => {
  const then = iso === void 0 ? Number.NaN : Date.parse(iso);
  return Number.isNaN(then) ? void 0 : Math.max(0, Math.floor((now.getTime() - then) / HOUR));
};
var daysSince = (iso, now) => {
  const hours = hoursSince(iso, now);
  return hours === void 0 ? void 0 : Math.floor(hours / 24);
};
var ageOf = (hours) => hours < 48 ? many(hours, "hour") : many(Math.floor(hours / 24), "day");

// src/rules/model/words.ts
var TYPES = {
  model: "model",
  dataset: "dataset",
  space: "space"
};
var typeOf = ({ type }) => TYPES[type];
var called = ({ name, file }) => file === void 0 ? short(name) : `${short(name)} (${short(file)})`;
var formsOf = ({ id, name, revision }) => {
  const bare2 = revision !== void 0 && id.endsWith(`@${revision}`) ? id.slice(0, -revision.length - 1) : id;
  return [.../* @__PURE__ */ new Set([name, bare2, id])];
};

// src/rules/model/absent.ts
var modelAbsent = rule({
  id: "model-absent",
  title: "A model or dataset must exist on its hub",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: ["model"],
  options: options({}),
  *check({ reference, model }) {
    const what = `${typeOf(reference)} ${called(reference)}`;
    if (!model) {
      yield {
        message: `The hub has no ${what}, or hides it from whoever asks.`,
        fix: "Check the name: anybody may register one that is free. If it is private, give the gate a token that may read it.",
        ...cap(reference.surface)
      };
    } else if (model.disabled) {
      yield {
        message: `The hub has disabled the ${what}.`,
        fix: "Use another one. Hubs disable what breaks their rules, malware among it.",
        ...cap(reference.surface)
      };
    }
  }
});

// src/rules/match.ts
var LONGEST2 = 512;
var matches = (globs2, text, { anyCase = false } = {}) => text.length <= LONGEST2 && globs2.some((glob) => minimatch(text, glob, { dot: true, nocomment: true, nonegate: true, nocase: anyCase }));

// src/rules/model/approved.ts
var modelApproved = rule({
  id: "model-approved",
  title: "A model must be on the list of approved ones, if there is such a list",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    allow: globs(
      "Models and datasets that are approved, as `owner/name` or `hf:owner/name@revision`; every other one is reported."
    )
  }),
  applies: (_, { allow }) => allow.length > 0,
  *check({ reference, options: { allow } }) {
    if (formsOf(reference).some((form) => matches(allow, form, { anyCase: true }))) return;
    yield {
      message: `The ${typeOf(reference)} ${called(reference)} is not among those that the policy approves.`,
      fix: "Use an approved one, or have this one approved.",
      ...cap(reference.surface)
    };
  }
});

// src/rules/model/denied.ts
var modelDenied = rule({
  id: "model-denied",
  title: "A model must not be on the deny list",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    deny: globs("Models and datasets that are denied, as `owner/name` or `hf:owner/name@revision`.")
  }),
  applies: (_, { deny }) => deny.length > 0,
  *check({ reference, options: { deny } }) {
    if (!formsOf(reference).some((form) => matches(deny, form, { anyCase: true }))) return;
    yield {
      message: `The ${typeOf(reference)} ${called(reference)} is denied by the policy.`,
      fix: "Use another one.",
      ...cap(reference.surface)
    };
  }
});

// src/rules/model/format.ts
var NAMED = 3;
var namesOf = (weights) => {
  const paths = weights.slice(0, NAMED).map(({ path }) => path);
  const more = weights.length - paths.length;
  return either(more > 0 ? [...paths, `${more} more`] : paths, "and");
};
var isPlainArray = ({ format, verdict, completeness }) => format === "npy" && verdict === "safe" && completeness === "complete";
function* committed(contents, allow) {
  for (const inspection of contents) {
    const { path, format, completeness } = inspection;
    if (format === "unknown" || completeness === "unreadable" || matches(allow, format)) continue;
    if (isPlainArray(inspection) || format === "config") continue;
    yield {
      message: `${short(path)} is in the format ${short(format)}; approved are ${either(allow, "and")}.`,
      fix: "Convert it to safetensors, which holds numbers alone, and load that."
    };
  }
}
function* referred(reference, { files: files2 }, allow) {
  const weights = loaded(reference, files2);
  const fits2 = ({ format }) => matches(allow, format);
  const others2 = weights.filter((each) => !fits2(each));
  if (others2.length === 0) return;
  const twins = reference.file === void 0 ? weights.filter(fits2) : [];
  const without2 = others2.filter(({ folder }) => !twins.some((twin) => twin.folder === folder));
  const safetensors = files2.find(({ path }) => path.toLowerCase().endsWith(".safetensors"));
  if (without2.length === 0) {
    if (reference.onlySafetensors) return;
    yield {
      message: `${short(reference.name)} also holds ${namesOf(others2)}, not in an approved format; a loader can fall back to ${others2.length === 1 ? "it" : "them"}.`,
      fix: safetensors ? "Pass `use_safetensors=True`, so that only the safetensors files are loaded." : "Name the file in an approved format.",
      ...cap(reference.surface, "notice")
    };
    return;
  }
  if (reference.onlySafetensors && reference.file === void 0 && matches(allow, "safetensors")) return;
  yield {
    message: `${short(reference.name)} would be loaded from ${namesOf(without2)} (${many(without2.length, "file")}), not in an approved format (${either(allow)}).`,
    fix: safetensors ? `The repository holds ${short(safetensors.path)}: load that, with \`use_safetensors=True\` where the loader knows it.` : "Use a model that comes as safetensors, or convert it and keep the result in a repository of your own.",
    ...cap(reference.surface)
  };
}
var modelFormat = rule({
  id: "model-format",
  title: "Model files must be in an approved format",
  severity: { recommended: "error", strict: "error" },
  on: ["model", "model-file"],
  behind: ["model-payload"],
  needs: ["contents", "model"],
  needsOn: { model: ["model"], "model-file": ["contents"] },
  options: options({
    allow: globs("Formats that are approved.", ["safetensors", "gguf", "onnx"])
  }),
  applies: (reference) => reference.kind === "model-file" || reference.type === "model",
  *check({ reference, contents, model, options: { allow } }) {
    if (reference.kind === "model-file") yield* committed(contents ?? [], allow);
    else if (model) yield* referred(reference, model, allow);
  }
});

// src/rules/model/lock.ts
var LEVELS = ["error", "warning", "notice"];
var commitOf = (commit) => commit.startsWith("sha256:") ? commit.slice(0, 19) : commit.slice(0, 12);
var otherFiles = (entry, { files: files2 }) => files2.flatMap(({ path, sha256 }) => {
  const locked = entry.files.get(path)?.sha256;
  return sha256 !== void 0 && locked !== void 0 && locked !== sha256 ? [path] : [];
});
var differences = (entry, model) => {
  const found = [];
  const other = (locked, now) => locked !== void 0 && now !== void 0 && locked !== now;
  if (other(entry.objectId, model.objectId))
    found.push({
      says: `is another repository than the one that was locked (the hub's id is ${short(model.objectId ?? "")}, locked ${short(entry.objectId ?? "")})`,
      grave: true
    });
  if (other(entry.owner?.toLowerCase(), model.author?.toLowerCase()))
    found.push({
      says: `belongs to ${short(model.author ?? "")} now, locked ${short(entry.owner ?? "")}`,
      grave: true
    });
  if (other(entry.commit, model.commit))
    found.push({
      says: `stands for ${commitOf(model.commit ?? "")} now, locked ${commitOf(entry.commit ?? "")}`,
      grave: false
    });
  else {
    const [first, ...more] = otherFiles(entry, model);
    if (first !== void 0)
      found.push({
        says: `has other bytes at the same commit: ${short(first)}${more.length > 0 ? ` and ${many(more.length, "more file")}` : ""}`,
        grave: true
      });
  }
  if (other(entry.license, model.license))
    found.push({
      says: `has the licence ${short(model.license ?? "")} now, locked ${short(entry.license ?? "")}`,
      grave: false
    });
  return found;
};
var RELOCK = "Look at what changed there, then run `ai-artifact-gate lock` and commit ai-artifacts.lock; or name the commit that was locked.";
function* drifted(name, entry, model, drift) {
  for (const { says, grave } of differences(entry, model)) {
    yield {
      message: `${short(name)} ${says}.`,
      fix: grave ? "Do not use it until it is known why: the name may have been taken over. Then lock it anew." : RELOCK,
      ...grave ? {} : { atMost: drift }
    };
  }
}
var modelLock = rule({
  id: "model-lock",
  title: "A model must be what ai-artifacts.lock says of it, where there is such a file",
  severity: { recommended: "error", strict: "error" },
  on: ["model", "lock"],
  needs: ["model"],
  options: options({
    missing: word("Severity of a model that is not in the lockfile.", LEVELS, "notice"),
    drift: word(
      "Severity of a later state of the same repository. Another repository, another owner or other bytes are always an error.",
      LEVELS,
      "warning"
    )
  }),
  strict: { missing: "error", drift: "error" },
  applies: (reference) => reference.kind === "lock" || reference.locked !== void 0 && reference.resolvedBy !== "partial",
  *check({ reference, model, options: { missing, drift } }) {
    if (reference.kind === "lock") {
      if (model) yield* drifted(reference.entry.reference, reference.entry, model, drift);
      return;
    }
    const { name, locked, surface } = reference;
    const entry = locked?.head;
    if (!entry) {
      yield {
        message: locked?.base ? `${short(name)} is taken out of ai-artifacts.lock and still referred to.` : `${short(name)} is not in ai-artifacts.lock.`,
        fix: "Run `ai-artifact-gate lock` and commit the file.",
        ...cap(surface, missing)
      };
      return;
    }
    if (model) yield* drifted(name, entry, model, drift);
  }
});

// src/rules/model/payload.ts
var MOST = 5;
var where = ({ member, offset, opcode }) => {
  const parts = [
    member !== void 0 && short(member),
    offset !== void 0 && `byte ${offset}`,
    opcode !== void 0 && short(opcode)
  ].filter((part) => part !== false);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
};
var sentence = (path, observation) => {
  const { message, call } = observation;
  const named3 = call !== void 0 && !message.includes(call) ? `: ${clause(call)}` : "";
  return `${short(path)}: ${clause(message)}${named3}${where(observation)}.`;
};
var tell = ({ path, verdict, findings }) => {
  if (verdict !== "dangerous") return [];
  const seen = findings.filter(({ level }) => level === "dangerous");
  return seen.length > 0 ? seen.map((observation) => {
    const { member, offset } = observation;
    const text = sentence(path, observation);
    return member === void 0 && offset !== void 0 ? { text, offset } : { text };
  }) : [{ text: `${short(path)} is dangerous to load.` }];
};
var modelPayload = rule({
  id: "model-payload",
  title: "Loading a model file must not run code",
  severity: { recommended: "error", strict: "error" },
  on: ["model", "model-file"],
  needs: ["contents"],
  options: options({}),
  grave: true,
  *check({ reference, contents = [] }) {
    const all = contents.flatMap(tell);
    const more = all.length - MOST;
    const of = reference.kind === "model" ? `${short(reference.name)}, ` : "";
    for (const [index, { text, offset }] of all.slice(0, MOST).entries()) {
      yield {
        ...reference.kind === "model-file" && offset !== void 0 ? { offset } : {},
        message: `${of}${text}${more > 0 && index === MOST - 1 ? ` And ${more} more.` : ""}`,
        fix: "Do not load it, not even to look. Remove it, and take the weights as safetensors from a source that you trust."
      };
    }
  }
});

// src/rules/model/publisher.ts
var modelPublisher = rule({
  id: "model-publisher",
  title: "A model must come from an accepted publisher, if the policy names any",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    allow: globs("Publishers that are accepted, as `owner/*`; every other one is reported."),
    deny: globs("Publishers that are not accepted, as `owner/*`.")
  }),
  applies: (_, { allow, deny }) => allow.length > 0 || deny.length > 0,
  *check({ reference, options: { allow, deny } }) {
    const on = (globs2) => matches(globs2, reference.name, { anyCase: true });
    const denied = on(deny);
    if (!denied && (allow.length === 0 || on(allow))) return;
    yield {
      message: denied ? `The publisher of ${typeOf(reference)} ${called(reference)} is denied by the policy.` : `The publisher of ${typeOf(reference)} ${called(reference)} is not among those that the policy accepts.`,
      fix: "Use a model of an accepted publisher, or have this one accepted.",
      ...cap(reference.surface)
    };
  }
});

// src/rules/model/remote-code.ts
var modelRemoteCode = rule({
  id: "model-remote-code",
  title: "Loading a model must not run code of its repository",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    allow: globs("Models and datasets whose code was read and may run."),
    pinned: word("Severity when a full commit is named.", ["error", "warning", "notice"], "warning")
  }),
  strict: { pinned: "error" },
  applies: ({ remoteCode }) => remoteCode !== void 0,
  *check({ reference, options: options2 }) {
    const { name, remoteCode = "", pinned, surface, previous } = reference;
    if (previous?.name === name && previous.remoteCode === remoteCode && previous.revision === reference.revision)
      return;
    if (formsOf(reference).some((form) => matches(options2.allow, form, { anyCase: true }))) return;
    yield {
      message: pinned ? `${short(name)} brings code that runs when it is loaded: ${short(remoteCode)}.` : `${short(name)} brings code that runs when it is loaded, and its owner can change it at any time: ${short(remoteCode)}.`,
      fix: pinned ? "Read the code at this commit, or use a model that the library itself can load." : "Use a model that the library itself can load. If this one is needed, read its code and name the full commit.",
      ...cap(surface, pinned ? options2.pinned : "error")
    };
  }
});

// src/rules/model/revision-absent.ts
var modelRevisionAbsent = rule({
  id: "model-revision-absent",
  title: "The revision and the file that a model reference names must exist",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: ["model"],
  options: options({}),
  *check({ reference: { name, revision, file, pinned, surface }, model }) {
    if (!model) return;
    if (!model.revisionExists) {
      yield {
        message: `${short(name)} has no revision ${short(revision ?? "of its own")}.`,
        fix: pinned ? "The commit is gone or never was: the repository was rewritten or replaced, or the id was made up. Review it again before you name another commit." : "Name a full commit that exists.",
        ...cap(surface)
      };
    } else if (file !== void 0 && model.fileExists === false) {
      yield {
        message: `${short(name)} has no file ${short(file)} at ${short(revision ?? "its default revision")}.`,
        fix: "Name a file that exists at this revision.",
        ...cap(surface)
      };
    }
  }
});

// src/rules/model/unpinned.ts
var modelUnpinned = rule({
  id: "model-unpinned",
  title: "A model reference must name content that cannot change",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    allow: globs("Models and datasets that may follow a branch or a tag."),
    branches: word(
      "Severity for a branch, a tag or the default revision. A pull request of the hub (`refs/pr/N`) is always an error.",
      ["error", "warning", "notice"],
      "warning"
    )
  }),
  strict: { branches: "error" },
  *check({ reference, options: { allow, branches } }) {
    const { name, revision, pinned, surface, previous } = reference;
    if (pinned) return;
    if (/^refs\/pr\//.test(revision ?? "")) {
      yield {
        message: `${short(name)} follows "${short(revision ?? "")}", a pull request of the hub, which anybody can write.`,
        fix: "Name a full commit (40 hexadecimal digits) of the main branch instead.",
        ...cap(surface)
      };
      return;
    }
    if (previous?.name === name && previous.revision === revision) return;
    if (formsOf(reference).some((form) => matches(allow, form, { anyCase: true }))) return;
    const cut = /^[0-9a-f]{7,39}$/.test(revision ?? "");
    const followed = revision === void 0 ? "the default revision" : `"${short(revision)}"`;
    yield {
      message: cut ? `${short(name)} names ${followed}, an abbreviated commit, which loaders do not take for a pin.` : `${short(name)} follows ${followed}, which its owner can repoint.`,
      fix: "Name a full commit (40 hexadecimal digits) instead.",
      ...cap(surface, branches)
    };
  }
});

// src/rules/model/unscannable.ts
var FILES = 5;
var REASONS = 3;
var outcomeOf = ({ verdict, completeness }) => {
  if (completeness !== "complete") return completeness;
  return verdict === "unknown" ? "unknown" : void 0;
};
var SAYS = {
  unknown: "holds something of which it is not known whether loading it is safe",
  partial: "was checked in part only",
  unreadable: "could not be checked"
};
var MENDS = {
  unknown: "Use safetensors, which can hold nothing else than numbers; or look at what is named, and waive it for this very file.",
  partial: "Store it unencrypted, within the limits and in a common format, so that all of it can be checked.",
  unreadable: "Make the file available and whole: commit it again, fetch its LFS object, or remove it."
};
var sentence2 = (inspection, outcome) => {
  const reasons = inspection.findings.filter(({ level }) => level === "unknown").map(({ message }) => clause(message));
  const named3 = [...new Set(reasons)];
  const more = named3.length > REASONS ? `; and ${named3.length - REASONS} more` : "";
  const why = named3.length > 0 ? `: ${named3.slice(0, REASONS).join("; ")}${more}` : "";
  return `${short(inspection.path)} ${SAYS[outcome]}${why}.`;
};
var modelUnscannable = rule({
  id: "model-unscannable",
  title: "A model file must be readable to the end and understood",
  severity: { recommended: "error", strict: "error" },
  on: ["model", "model-file"],
  needs: ["contents"],
  options: options({
    report: words(
      "Outcomes that are reported. `unknown`: read, and neither known to be safe nor dangerous; `partial`: not read to the end; `unreadable`: not read at all.",
      ["unknown", "partial", "unreadable"],
      ["unknown", "partial", "unreadable"]
    )
  }),
  *check({ reference, contents, options: { report } }) {
    const of = reference.kind === "model" ? `${short(reference.name)}, ` : "";
    if (!contents) {
      if (reference.kind === "model") return;
      yield {
        message: `${short(reference.path)} has no contents that could be checked.`,
        fix: MENDS.unreadable
      };
      return;
    }
    const found = contents.flatMap((inspection) => {
      const outcome = outcomeOf(inspection);
      return outcome !== void 0 && report.includes(outcome) ? [{ inspection, outcome }] : [];
    });
    const more = found.length - FILES;
    for (const [index, { inspection, outcome }] of found.slice(0, FILES).entries()) {
      const rest = more > 0 && index === FILES - 1 ? ` The same holds for ${more} more of its files.` : "";
      yield { message: `${of}${sentence2(inspection, outcome)}${rest}`, fix: MENDS[outcome] };
    }
  }
});

// src/rules/own/change-truncated.ts
var changeTruncated = rule({
  id: "change-truncated",
  title: "The whole change must be seen",
  severity: { recommended: "error", strict: "error" },
  on: "change",
  needs: [],
  options: options({}),
  *check({ reference: { truncated } }) {
    if (truncated === void 0) return;
    yield {
      message: `Only a part of the change was checked: ${clause(truncated)}.`,
      fix: "Split the change, or check it from a clone with full history."
    };
  }
});

// src/rules/own/parse-broken.ts
var parseBroken = rule({
  id: "parse-broken",
  title: "A file that could be read before the change must still be readable",
  severity: { recommended: "error", strict: "error" },
  on: "unread",
  needs: [],
  options: options({}),
  applies: ({ broken }) => broken === true,
  *check({ reference: { id, why } }) {
    yield {
      message: `${short(id)} can no longer be read, though it could before the change: ${clause(why)}.`,
      fix: "Mend the syntax. Until then nothing that the file names is checked."
    };
  }
});

// src/rules/own/policy-changed.ts
var LINES = 10;
var policyChanged = rule({
  id: "policy-changed",
  title: "A change of the policy must be seen, and be valid",
  severity: { recommended: "error", strict: "error" },
  on: "policy",
  needs: [],
  options: options({}),
  *check({ reference: { id, faults, summary } }) {
    for (const fault of faults) {
      yield {
        message: `The new policy is not valid: ${clause(fault)}.`,
        fix: "Mend it: once merged, a policy that is not valid fails every check."
      };
    }
    const lines = summary.slice(0, LINES).map(clause);
    const more = summary.length > LINES ? `; and ${summary.length - LINES} more` : "";
    yield {
      message: `This change edits the policy ${short(id)}, which takes effect after the merge${lines.length > 0 ? `: ${lines.join("; ")}${more}` : ""}.`,
      atMost: "notice"
    };
  }
});

// src/rules/own/unread.ts
var unread = rule({
  id: "unread",
  title: "Every changed line that can name a package or a model must be understood",
  severity: { recommended: "warning", strict: "error" },
  on: "unread",
  needs: [],
  options: options({}),
  applies: ({ broken }) => broken !== true,
  *check({ reference: { what, why, surface } }) {
    yield {
      message: `"${short(what)}" was not understood: ${clause(why)}.`,
      fix: "Write it in a form that names the package or the model literally, or waive it after a look.",
      ...cap(surface)
    };
  }
});

// src/rules/own/waiver-expired.ts
var waiverExpired = rule({
  id: "waiver-expired",
  title: "A waiver must not have expired",
  severity: { recommended: "error", strict: "error" },
  on: "waiver",
  needs: [],
  options: options({}),
  applies: ({ state }) => state !== "unused",
  *check({ reference: { id, rule: rule2, state, expires, owner } }) {
    const expired = state === "expired";
    yield {
      message: `The waiver of ${short(rule2)} for ${short(id)} ${expired ? "expired" : "expires"} on ${short(expires)}.`,
      fix: `${short(owner)} owns it: mend what it waives and delete it, or renew it with a reason.`,
      ...expired ? {} : { atMost: "notice" }
    };
  }
});

// src/rules/own/waiver-unused.ts
var waiverUnused = rule({
  id: "waiver-unused",
  title: "A waiver must still waive something",
  severity: { recommended: "notice", strict: "notice" },
  on: "waiver",
  needs: [],
  options: options({}),
  applies: ({ state }) => state === "unused",
  *check({ reference: { id, rule: rule2, owner } }) {
    yield {
      message: `The waiver of ${short(rule2)} for ${short(id)} waives nothing in this change.`,
      fix: `${short(owner)} owns it: delete it if it is no longer needed.`
    };
  }
});

// src/data/misnamed.ts
var IMPORT = "the name by which Python code imports it";
var COMMAND = "the name of a command";
var SHORT = "a short form of its name";
var OLD = "an old name";
var OTHER = "the name of the project";
var PYPI = [
  ["absl", "absl-py", IMPORT],
  ["apt-pkg", "python-apt", IMPORT],
  ["attr", "attrs", IMPORT],
  ["beautifulsoup", "beautifulsoup4", OLD],
  ["bs4", "beautifulsoup4", IMPORT],
  ["bson", "pymongo", IMPORT],
  ["cairo", "pycairo", IMPORT],
  ["consul", "python-consul", IMPORT],
  ["crypto", "pycryptodome", IMPORT],
  ["cryptodome", "pycryptodomex", IMPORT],
  ["cv2", "opencv-python opencv-python-headless", IMPORT],
  ["dateutil", "python-dateutil", IMPORT],
  ["dbus", "dbus-python", IMPORT],
  ["discord", "discord-py", IMPORT],
  ["dns", "dnspython", IMPORT],
  ["docx", "python-docx", IMPORT],
  ["dotenv", "python-dotenv", IMPORT],
  ["enchant", "pyenchant", IMPORT],
  ["engineio", "python-engineio", IMPORT],
  ["faiss", "faiss-cpu", IMPORT],
  ["ffmpeg", "ffmpeg-python", OTHER],
  ["fitz", "pymupdf", IMPORT],
  ["flash-attention", "flash-attn", OTHER],
  ["gi", "pygobject", IMPORT],
  ["git", "gitpython", IMPORT],
  ["github", "pygithub", IMPORT],
  ["gitlab", "python-gitlab", IMPORT],
  ["google-protobuf", "protobuf", IMPORT],
  ["googleapiclient", "google-api-python-client", IMPORT],
  ["grpc", "grpcio", IMPORT],
  ["haystack", "haystack-ai", IMPORT],
  ["huggingface", "huggingface-hub", SHORT],
  ["huggingface-cli", "huggingface-hub", COMMAND],
  ["jenkins", "python-jenkins", IMPORT],
  ["jose", "python-jose", IMPORT],
  ["jwt", "pyjwt", IMPORT],
  ["kafka", "kafka-python", IMPORT],
  ["ldap", "python-ldap", IMPORT],
  ["llama-cpp", "llama-cpp-python", IMPORT],
  ["llamaindex", "llama-index", OTHER],
  ["magic", "python-magic", IMPORT],
  ["markdown-it", "markdown-it-py", IMPORT],
  ["matplotlib-pyplot", "matplotlib", IMPORT],
  ["mpl-toolkits", "matplotlib", IMPORT],
  ["mysqldb", "mysqlclient", IMPORT],
  ["nacl", "pynacl", IMPORT],
  ["nmap", "python-nmap", IMPORT],
  ["odf", "odfpy", IMPORT],
  ["open-clip", "open-clip-torch", IMPORT],
  ["opencv", "opencv-python opencv-python-headless", OTHER],
  ["opengl", "pyopengl", IMPORT],
  ["openssl", "pyopenssl", IMPORT],
  ["opentelemetry", "opentelemetry-api opentelemetry-sdk", IMPORT],
  ["osgeo", "gdal", IMPORT],
  ["paho", "paho-mqtt", IMPORT],
  ["pil", "pillow", IMPORT],
  ["pkg-resources", "setuptools", IMPORT],
  ["pptx", "python-pptx", IMPORT],
  ["pwn", "pwntools", IMPORT],
  ["pycrypto", "pycryptodome", "a package that is no longer maintained"],
  ["pythonjsonlogger", "python-json-logger", IMPORT],
  ["pytorch", "torch", OTHER],
  ["qdrant", "qdrant-client", OTHER],
  ["rest-framework", "djangorestframework", IMPORT],
  ["ruamel", "ruamel-yaml", IMPORT],
  ["saml2", "pysaml2", IMPORT],
  ["serial", "pyserial", IMPORT],
  ["shapefile", "pyshp", IMPORT],
  ["skimage", "scikit-image", IMPORT],
  ["sklearn", "scikit-learn", IMPORT],
  ["slugify", "python-slugify", IMPORT],
  ["socketio", "python-socketio", IMPORT],
  ["speech-recognition", "speechrecognition", IMPORT],
  ["stdnum", "python-stdnum", IMPORT],
  ["telegram", "python-telegram-bot", IMPORT],
  ["tlz", "toolz", IMPORT],
  ["umap", "umap-learn", IMPORT],
  ["usb", "pyusb", IMPORT],
  ["weaviate", "weaviate-client", IMPORT],
  ["websocket", "websocket-client", IMPORT],
  ["whisper", "openai-whisper", IMPORT],
  ["win32api", "pywin32", IMPORT],
  ["win32com", "pywin32", IMPORT],
  ["wx", "wxpython", IMPORT],
  ["xlib", "python-xlib", IMPORT],
  ["yaml", "pyyaml", IMPORT],
  ["zmq", "pyzmq", IMPORT]
];
var NPM = [
  ["angular-cli", "@angular/cli", OLD],
  ["babel-core", "@babel/core", OLD],
  ["babel-preset-env", "@babel/preset-env", OLD],
  ["claude-code", "@anthropic-ai/claude-code", "its name without the scope"],
  ["crossenv", "cross-env", "a misspelling that was malware once"],
  ["discordjs", "discord.js", OTHER],
  ["expressjs", "express", OTHER],
  ["firebase-cli", "firebase-tools", COMMAND],
  ["grpc", "@grpc/grpc-js", OLD],
  ["langchain-core", "@langchain/core", "its name without the scope"],
  ["nestjs", "@nestjs/core", OTHER],
  ["nest-cli", "@nestjs/cli", COMMAND],
  ["nextjs", "next", OTHER],
  ["openapi-generator-cli", "@openapitools/openapi-generator-cli", "its name without the scope"],
  ["playwright-test", "@playwright/test", "its name without the scope"],
  ["reactjs", "react", OTHER],
  ["react-codeshift", "jscodeshift", "a name that models make up"],
  ["socketio", "socket.io", OTHER],
  ["tailwind", "tailwindcss", OTHER],
  ["tsc", "typescript", COMMAND],
  ["unused-imports", "eslint-plugin-unused-imports", SHORT],
  ["vercel-cli", "vercel", COMMAND],
  ["vue-cli", "@vue/cli", OLD],
  ["vuejs", "vue", OTHER]
];
var table = (rows) => new Map(rows.map(([wrong, names, why]) => [wrong, { names: names.split(" "), why }]));
var tables = {
  npm: table(NPM),
  pypi: table(PYPI)
};
var fromImports = (name) => {
  const names = importedAs(name);
  return names && popularRank("pypi", name) === void 0 ? { names, why: IMPORT } : void 0;
};
var others = { pypi: fromImports };
var misnamed = (ecosystem, name) => tables[ecosystem]?.get(name) ?? others[ecosystem]?.(name);

// src/rules/package/address.ts
import { posix } from "node:path";
var urlOf = (address) => {
  const scp = /^[^@/\s]{1,100}@([^:/\s]{1,255}):(?!\/\/)/.exec(address);
  const text = scp ? `ssh://${scp[1]}/` : address;
  return URL.canParse(text) ? new URL(text) : void 0;
};
var hostOf = (address) => (address === void 0 ? void 0 : urlOf(address)?.host.toLowerCase()) || void 0;
var bare = (address) => (address.split(/[?#]/, 1)[0] ?? "").replace(/^([a-z+.-]{1,20}:\/\/)[^/@]*@/i, "$1");
var place = (address) => bare(address).replace(/@[^/@:]*$/, "");
var flaw = (address) => {
  const url = urlOf(address);
  if (!url) return void 0;
  if (/^(?:git\+)?(?:http|git|ftp):$/.test(url.protocol)) return "without encryption";
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/.test(url.hostname) ? "from a bare IP address" : void 0;
};
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var plain = (text) => text.toLowerCase().replace(/[-_.]+/g, "-");
var FITS = {
  npm: (path, name) => `${path}/`.includes(`/${name}/`) || path.includes(`/${name}-`),
  pypi: (path, name) => plain(posix.basename(path)).startsWith(`${plain(name)}-`)
};
var fits = ({ ecosystem, name }, url) => FITS[ecosystem]?.(decoded(url.pathname), name) ?? true;
var leaves = (address, from) => {
  const path = address.replace(/^(?:file|link|portal|exec):(?!\/\/)/i, "").replace(/\\/g, "/");
  if (/^(?:[/~]|[a-z]:|file:|\$)/i.test(path)) return true;
  return posix.join(posix.dirname(from), path).split("/")[0] === "..";
};

// src/rules/package/distance.ts
var distance = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return void 0;
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits2 = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits2 = Math.min(edits2, (before[column - 2] ?? 0) + 1);
      current.push(edits2);
      least = Math.min(least, edits2);
    }
    if (least > most) return void 0;
    before = previous;
    previous = current;
  }
  const edits = previous[b.length] ?? 0;
  return edits > most ? void 0 : edits;
};

// src/rules/package/shape.ts
var FOREIGN = "авсԁеһіјкӏмпорԛгѕтцѵԝхуαεικνορτυχ";
var LATIN = "abcdehijklmnopqrstuvwxyaeikvoptux";
var LETTERS = new Map(
  [...FOREIGN].map((letter, index) => [letter, LATIN[index] ?? letter])
);
var skeleton = (name) => [...name.toLowerCase().normalize("NFKD")].map((letter) => LETTERS.get(letter) ?? letter).join("").replace(new RegExp("\\p{M}", "gu"), "").replace(/[i1|]/g, "l").replace(/0/g, "o").replace(/rn/g, "m").replace(/vv/g, "w");
var flat = (name) => name.toLowerCase().replace(/[-_.@/]+/g, "");
var tokens = (name) => name.toLowerCase().split(/[-_.@/]+/).filter(Boolean);
var sorted = (name) => {
  const parts = tokens(name);
  return parts.length > 1 ? [...parts].sort().join(" ") : "";
};
var scopeOf = (name) => {
  const slash = name.indexOf("/");
  return name.startsWith("@") && slash > 1 ? name.slice(0, slash) : void 0;
};
var letters = (name) => {
  let bits = 0;
  for (let index = 0; index < name.length; index++) bits |= 1 << (name.charCodeAt(index) & 31);
  return bits;
};
var bitsOf = (value) => {
  let rest = value >>> 0;
  let count2 = 0;
  for (; rest; rest &= rest - 1) count2++;
  return count2;
};

// src/rules/package/protected.ts
var PROTECTED = 15e3;
var SHORTEST = 5;
var SHORTEST_WORD = 4;
var made = /* @__PURE__ */ new Map();
var keyed = (names, key) => {
  const map = /* @__PURE__ */ new Map();
  for (const name of names) {
    const its = key(name);
    if (its.length >= SHORTEST && !map.has(its)) map.set(its, name);
  }
  return map;
};
var lengths = (names) => {
  const map = /* @__PURE__ */ new Map();
  for (const [rank, name] of names.entries()) {
    if (scopeOf(name) !== void 0 || name.length < SHORTEST_WORD) continue;
    const words3 = map.get(name.length) ?? [];
    words3.push({ name, letters: letters(name), rank });
    map.set(name.length, words3);
  }
  return map;
};
var shapesOf = (ecosystem) => {
  const known = made.get(ecosystem);
  if (known) return known;
  const names = popularNames(ecosystem).slice(0, PROTECTED);
  const unscoped = names.filter((name) => scopeOf(name) === void 0);
  const scoped = names.filter((name) => scopeOf(name) !== void 0);
  const shapes = {
    byLength: lengths(names),
    flat: keyed(names, flat),
    skeletons: keyed(unscoped, skeleton),
    sorted: keyed(unscoped, sorted),
    scopes: keyed(scoped, (name) => scopeOf(name) ?? ""),
    // `@types/x` describes the package x: to lack that scope is right.
    bases: keyed(
      scoped.filter((name) => !name.startsWith("@types/")),
      (name) => name.slice(name.indexOf("/") + 1)
    )
  };
  made.set(ecosystem, shapes);
  return shapes;
};

// src/rules/package/slip.ts
var ROWS = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
var beside = (a, b) => ROWS.some((row, at) => {
  const column = row.indexOf(a);
  if (column < 0) return false;
  return [ROWS[at - 1], row, ROWS[at + 1]].some((other) => {
    const there = other?.indexOf(b) ?? -1;
    return there >= 0 && a !== b && Math.abs(there - column) <= 1;
  });
});
var OTHER2 = { how: "by one letter", typing: false };
var common = (a, b) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};
var slipOf = (popular, name) => {
  const at = common(popular, name);
  const [theirs = "", own = ""] = [popular[at], name[at]];
  if (name.length === popular.length) {
    if (theirs === name[at + 1] && own === popular[at + 1])
      return { how: "by two swapped letters", typing: true };
    return beside(theirs, own) ? { how: `by a neighbouring key (${own} for ${theirs})`, typing: true } : OTHER2;
  }
  const [longer, extra] = name.length > popular.length ? [name, own] : [popular, theirs];
  const doubled = at > 0 && longer[at - 1] === extra;
  if (longer === name) {
    return doubled ? { how: `by a doubled letter (${extra}${extra})`, typing: true } : { how: "by one added letter", typing: false };
  }
  return doubled ? { how: `by a letter that is not doubled (${extra})`, typing: true } : { how: "by one letter left out", typing: false };
};
var WITHIN_WORD = 1 / 3;
var staysWord = (popular, name, edits) => {
  const [theirs, own] = [tokens(popular), tokens(name)];
  if (theirs.length < 2 || theirs.length !== own.length) return true;
  const changed = theirs.flatMap((word2, index) => word2 === own[index] ? [] : [[word2, own[index] ?? ""]]);
  const [only] = changed;
  if (!only || changed.length > 1) return true;
  const shorter = Math.min(...only.map((word2) => word2.length));
  return edits / shorter <= WITHIN_WORD;
};
var digitsAlone = (a, b) => a !== b && a.replace(/\d/g, "") === b.replace(/\d/g, "");

// src/rules/package/similarity.ts
var CLOSE = 1 / 6;
var LONGEST3 = 214;
var FAMOUS = 1e3;
var WELL_KNOWN = 5e3;
var SHORTEST_FAMOUS = 4;
var isClose = ({ name: popular, rank }, name, edits) => {
  const shorter = Math.min(popular.length, name.length);
  if (edits === 1 && slipOf(popular, name).typing) {
    if (rank < FAMOUS && shorter >= SHORTEST_FAMOUS) return true;
    if (rank < WELL_KNOWN && shorter >= SHORTEST) return true;
  }
  return shorter >= SHORTEST && edits / shorter <= CLOSE && staysWord(popular, name, edits);
};
var near = ({ byLength }, name) => {
  const own = letters(name);
  let best;
  for (let length = name.length - 2; length <= name.length + 2; length++) {
    for (const word2 of byLength.get(length) ?? []) {
      if (bitsOf(word2.letters ^ own) > 4) continue;
      const edits = distance(name, word2.name, best?.edits ?? 2);
      if (edits === void 0 || edits === 0) continue;
      if (best && edits === best.edits && word2.rank > best.rank) continue;
      if (isClose(word2, name, edits)) best = { name: word2.name, rank: word2.rank, edits };
    }
  }
  return best;
};
var edited = ({ name: popular, edits }, name) => {
  if (digitsAlone(popular, name)) return { to: popular, how: "in its digits alone", weak: true };
  const how = edits === 1 ? slipOf(popular, name).how : "by two letters";
  return { to: popular, how, weak: false };
};
var scopeLike = ({ scopes }, scope) => {
  if (scopes.has(scope)) return void 0;
  const own = flat(scope);
  for (const popular of scopes.keys()) {
    const theirs = flat(popular);
    if (theirs === own) return popular;
    const shorter = Math.min(theirs.length, own.length);
    const edits = shorter >= SHORTEST ? distance(own, theirs, 2) : void 0;
    if (edits !== void 0 && edits / shorter <= CLOSE) return popular;
  }
  return void 0;
};
var AFFIXES = /^(?:py|python|node|js)[-_.]|[-_.](?:py|python|node|js|ts|api|sdk|cli|util|utils|helper|helpers|lib|core|client|tool|tools)$/;
var VERSION = /[-_.]?v?\d{1,3}$/;
var isProtected = (ecosystem, name) => name.length >= SHORTEST && (popularRank(ecosystem, name) ?? PROTECTED) < PROTECTED;
var without = (ecosystem, name, part) => {
  const rest = name.replace(part, "");
  return rest !== name && isProtected(ecosystem, rest) ? rest : void 0;
};
var scopedLikeness = (shapes, scope) => {
  const to = scopeLike(shapes, scope);
  return to === void 0 ? void 0 : { to, how: "in its scope", weak: false };
};
var plainLikeness = (ecosystem, shapes, name) => {
  const joined = shapes.flat.get(flat(name));
  if (joined && scopeOf(joined) !== void 0) return { to: joined, how: "by its missing scope", weak: true };
  if (joined) return { to: joined, how: "in its separators alone", weak: false };
  const looks = shapes.skeletons.get(skeleton(name));
  if (looks) return { to: looks, how: "by letters that look alike", weak: false };
  const order = shapes.sorted.get(sorted(name));
  if (order) return { to: order, how: "in the order of its words", weak: false };
  const unnumbered = without(ecosystem, name, VERSION);
  if (unnumbered) return { to: unnumbered, how: "by a number at its end", weak: true };
  const close = near(shapes, name);
  if (close) return edited(close, name);
  const base = shapes.bases.get(name);
  if (base) return { to: base, how: "by its missing scope", weak: true };
  const bare2 = without(ecosystem, name, AFFIXES);
  return bare2 === void 0 ? void 0 : { to: bare2, how: 'by a word such as "utils" or "py"', weak: true };
};
var likeness = (ecosystem, name) => {
  if (name.length > LONGEST3 || popularRank(ecosystem, name) !== void 0) return void 0;
  const shapes = shapesOf(ecosystem);
  const scope = scopeOf(name);
  const found = scope === void 0 ? plainLikeness(ecosystem, shapes, name) : scopedLikeness(shapes, scope);
  if (!found) return void 0;
  const most = shapes.scopes.get(found.to) ?? found.to;
  return { ...found, rank: (popularRank(ecosystem, most) ?? 0) + 1 };
};

// src/rules/package/nearest.ts
var EDITS = 3;
var PART = 0.3;
var LONGEST4 = 214;
var edited2 = (ecosystem, name) => {
  const own = letters(name);
  const found = [];
  for (const popular of popularNames(ecosystem)) {
    const most = Math.min(EDITS, Math.floor(Math.max(popular.length, name.length) * PART));
    if (Math.abs(popular.length - name.length) > most || bitsOf(letters(popular) ^ own) > 2 * most) continue;
    const edits = distance(name, popular, most);
    if (edits) found.push({ name: popular, edits });
  }
  return found.sort((a, b) => a.edits - b.edits).map((each) => each.name);
};
var beginning = (ecosystem, name) => {
  for (let end = name.length - 1; end >= 4; end--) {
    const start = name.slice(0, end);
    if (/[-_.]/.test(name.charAt(end)) && popularRank(ecosystem, start) !== void 0) return [start];
  }
  return [];
};
var nearest = (ecosystem, name) => {
  if (name.length > LONGEST4) return [];
  const like = likeness(ecosystem, name)?.to;
  const exact = like !== void 0 && popularRank(ecosystem, like) !== void 0 ? [like] : [];
  const guesses = [...exact, ...edited2(ecosystem, name)];
  return [...new Set(guesses.length > 0 ? guesses : beginning(ecosystem, name))].slice(0, 3);
};

// src/rules/package/words.ts
var registryOf = (ecosystem) => ecosystems[ecosystem].registry;
var inRegistry = ({ ecosystem, registry, route }) => {
  if (route) return `in ${short(hostOf(route.url) ?? route.url)}, where ${short(route.by)} sends it`;
  const words3 = registryOf(ecosystem);
  return `${words3 === "GitHub" ? "on" : "in"} ${words3}${registry ? ` ${short(registry)}` : ""}`;
};
var othersThan = (ecosystem) => popularIn.filter((other) => other !== ecosystem);

// src/rules/package/imported.ts
var isVouched = ({ imported }) => imported?.mapped === true;
var capImport = ({ surface, scope }) => scope === "optional" || scope === "dev" ? { atMost: "notice" } : cap(surface);
var absentImport = (reference) => {
  const { ecosystem, name, imported } = reference;
  if (!imported) return void 0;
  const guesses = nearest(ecosystem, name);
  const guess = guesses.length > 0 ? `Did you mean ${either(guesses)}? ` : "A model may have made the name up, and anybody can take it: remove the import. ";
  return {
    message: `Code imports ${short(imported.module)}, and ${registryOf(ecosystem)} has no ${short(name)}.`,
    fix: `${guess}If the module is your own, list ${short(name)} under \`private\` in the policy.`,
    ...capImport(reference)
  };
};

// src/rules/package/asked.ts
var isAsked = (reference) => reference.origin === "registry" && reference.private?.asked !== false && !isVouched(reference);
var isNew = ({ ecosystem, name, origin, previous }) => previous?.name !== name || previous.ecosystem !== ecosystem || previous.origin !== origin;
var isNewcomer = (reference) => reference.origin === "registry" && reference.private === void 0 && isNew(reference) && !isVouched(reference);

// src/rules/package/channels.ts
var absentInOne = ({ name, registry, indexes = [] }) => {
  const others2 = indexes.filter(({ extra }) => extra).map(({ url }) => url);
  if (registry === void 0 || others2.length === 0) return void 0;
  return {
    message: `${short(name)} is not in ${short(registry)}, and whether ${either(others2)} has it was not asked.`,
    fix: `Name the channel that has it: \`channel::${short(name)}\`.`,
    unknown: true
  };
};

// src/rules/package/replaced.ts
var BEFORE = /[\w/.-]$/;
var BEHIND = /^(?:[\w/-]|\.\w)/;
var replaced = ({ line, at }, from, to) => {
  const start = from === "" ? -1 : line?.indexOf(from) ?? -1;
  if (line === void 0 || start < 0 || line.indexOf(from, start + 1) >= 0) return {};
  const end = start + from.length;
  if (BEFORE.test(line.slice(0, start)) || BEHIND.test(line.slice(end))) return {};
  return {
    suggestion: {
      line: at.line,
      endLine: at.line,
      text: `${line.slice(0, start)}${to}${line.slice(end)}`
    }
  };
};
var renamed = (reference, to) => {
  const { ecosystem, name, written } = reference;
  const same = identity(ecosystem, written) === identity(ecosystem, name);
  return replaced(reference, same ? written : name, to);
};

// src/rules/package/absent.ts
var meant = ({ ecosystem, name }, guesses) => {
  const right = misnamed(ecosystem, name);
  if (right) return `Install ${either(right.names)} instead. `;
  const other = othersThan(ecosystem).find((each) => popularRank(each, name) !== void 0);
  if (other) return `A package of that name exists on ${registryOf(other)}, not on ${registryOf(ecosystem)}. `;
  return guesses.length > 0 ? `Did you mean ${either(guesses)}? ` : "Remove it: a name that nobody has can be taken by anybody. ";
};
var certain = ({ ecosystem, name }, guesses) => {
  const right = misnamed(ecosystem, name);
  const candidates = right?.names ?? guesses.filter((guess) => distance(name, guess, 1) !== void 0);
  return candidates.length === 1 ? candidates[0] : void 0;
};
var suggested = (name, reference) => name === void 0 ? {} : renamed(reference, name);
var HIDING = /* @__PURE__ */ new Set(["swift", "githubactions", "github", "docker"]);
var packageAbsent = rule({
  id: "package-absent",
  title: "A package must exist in its registry",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  applies: isAsked,
  *check({ reference, release }) {
    if (release) return;
    const special = absentImport(reference) ?? absentInOne(reference);
    if (special) {
      yield special;
      return;
    }
    const { ecosystem, name, surface, indexes = [], route } = reference;
    const other = indexes.find(({ extra: extra2 }) => !extra2);
    if (other && !route) {
      yield {
        message: `${short(name)} is installed from ${short(bare(other.url))}, which was not asked; ${registryOf(ecosystem)} has no such package.`,
        fix: "If it is private, list it under `private` in the policy and name that registry under `sources`.",
        unknown: true
      };
      return;
    }
    const guesses = route?.own ? [] : nearest(ecosystem, name);
    const extra = indexes.some((index) => index.extra) ? " The extra index does not help: anybody may register the name." : "";
    yield {
      message: `${short(name)} does not exist ${inRegistry(reference)}${HIDING.has(ecosystem) ? ", or is hidden from who asks" : ""}.${extra}`,
      fix: `${route?.own ? "" : meant(reference, guesses)}If it is your own, list it under \`private\` in the policy.`,
      ...suggested(route?.own ? void 0 : certain(reference, guesses), reference),
      ...cap(surface)
    };
  }
});

// src/rules/package/listed.ts
var parse = (purl) => {
  const [, type, rest] = /^pkg:([^/]+)\/(.+)$/s.exec(purl.replace(/%40/gi, "@")) ?? [];
  if (type === void 0 || rest === void 0) return void 0;
  const at = rest.indexOf("@", Math.max(1, rest.startsWith("@") ? rest.indexOf("/") : 1));
  return at < 0 ? { type, name: rest } : { type, name: rest.slice(0, at), range: rest.slice(at + 1).trim() };
};
var listedBy = ({ ecosystem, name, version }, purl) => {
  const pattern = parse(purl);
  if (!pattern || !matches([pattern.type], ecosystem)) return "no";
  if (!matches([identity(ecosystem, nameOfPurl(ecosystem, pattern.name))], identity(ecosystem, name)))
    return "no";
  if (!pattern.range) return "yes";
  if (version === void 0) return { unknown: `${purl} names versions, and the change names none` };
  const inside = within(ecosystem, version, pattern.range);
  if (inside === void 0) return { unknown: `the version cannot be compared with ${purl}` };
  return inside ? "yes" : "no";
};
var listed = (reference, purls2) => {
  let doubt2 = "no";
  for (const purl of purls2) {
    const found = listedBy(reference, purl);
    if (found === "yes") return found;
    if (doubt2 === "no") doubt2 = found;
  }
  return doubt2;
};

// src/rules/package/approved.ts
var packageApproved = rule({
  id: "package-approved",
  title: "A package must be on the list of approved ones, if there is such a list",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({ allow: purls("Packages that are approved; every other one is reported.") }),
  // What the repository itself contains needs no approval.
  applies: ({ origin }, { allow }) => allow.length > 0 && origin !== "workspace" && origin !== "path",
  *check({ reference, options: { allow } }) {
    const found = listed(reference, allow);
    if (found === "yes") return;
    const name = short(reference.name);
    yield found === "no" ? {
      message: `${name} is not among the packages that the policy approves.`,
      fix: "Use an approved package, or have this one approved."
    } : {
      message: `${name} may not be approved: ${short(found.unknown)}.`,
      fix: "Name one exact version.",
      unknown: true
    };
  }
});

// src/rules/package/confusion.ts
var packageConfusion = rule({
  id: "package-confusion",
  title: "A private name must not be answered by a public place",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({}),
  applies: (reference) => reference.private !== void 0 || reference.looksPrivate === true,
  *check({ reference }) {
    const { name, address, indexes = [], origin, previous, private: own } = reference;
    const extra = indexes.filter((index) => index.extra).map(({ url }) => bare(url));
    if (extra.length > 0) {
      yield {
        message: `${short(name)} ${own ? "is private" : "looks like one of your private names"}, and ${either(extra, "and")} is asked beside the main index: either may answer, and the higher version wins.`,
        fix: "Use one index that holds the private packages and mirrors the public ones, or bind the name to its index.",
        ...own ? {} : { atMost: "warning" }
      };
    }
    if (!own || origin !== "registry") return;
    const [before, now] = [previous?.name === name ? hostOf(previous.address) : void 0, hostOf(address)];
    if (before !== void 0 && now !== void 0 && before !== now) {
      yield {
        message: `${short(name)} is private, and the lockfile now takes it from ${short(now)} instead of ${short(before)}.`,
        fix: "Write the lockfile anew with your own registry configured."
      };
    } else if (reference.public && !(previous?.name === name && previous.public)) {
      yield {
        message: `${short(name)} is private, and the lockfile takes it from ${short(now ?? "")}, a public registry.`,
        fix: "Do not install it before you know whose package that is. Write the lockfile anew with your own registry configured."
      };
    }
  }
});

// src/rules/package/denied.ts
var packageDenied = rule({
  id: "package-denied",
  title: "A package must not be on the deny list",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({ deny: purls("Packages that are denied.") }),
  applies: (_, { deny }) => deny.length > 0,
  *check({ reference, options: { deny } }) {
    const found = listed(reference, deny);
    if (found === "no") return;
    const name = short(reference.name);
    yield found === "yes" ? { message: `${name} is denied by the policy.`, fix: "Use another package or another version." } : {
      message: `${name} may be denied by the policy: ${short(found.unknown)}.`,
      fix: "Name one exact version.",
      unknown: true
    };
  }
});

// src/rules/package/deprecated.ts
var because = (reason, state) => reason.toLowerCase() === state ? "" : ` ("${clause(reason)}")`;
var packageDeprecated = rule({
  id: "package-deprecated",
  title: "A package must be maintained, and its version must not be withdrawn",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({
    deprecated: word(
      "Severity of a package that its authors have given up; a withdrawn version is an error.",
      ["error", "warning", "notice"],
      "warning"
    )
  }),
  strict: { deprecated: "error" },
  applies: (reference) => {
    const { name, version, previous, surface } = reference;
    const stays = version !== void 0 && previous?.name === name && previous.version === version;
    return surface !== "import" && isAsked(reference) && !stays;
  },
  *check({ reference, release, options: { deprecated } }) {
    if (!release || release.held !== void 0 || release.match === "none") return;
    const { name, surface } = reference;
    const version = release.version ?? reference.version;
    const subject2 = version ? `${short(name)} ${short(version)}` : short(name);
    if (release.yanked !== void 0) {
      yield {
        message: `${subject2} was withdrawn by its authors${because(release.yanked, "yanked")}.`,
        fix: release.latest ? `Use another version; the newest is ${short(release.latest)}.` : "Use another version.",
        // A range moves on by itself once there is a version that is not withdrawn.
        ...cap(surface, release.match === "exact" ? "error" : "warning")
      };
    }
    if (release.deprecated !== void 0) {
      yield {
        message: `${subject2} is deprecated${because(release.deprecated, "deprecated")}.`,
        fix: "Use what its authors recommend instead, or another package that is maintained.",
        // That a package which is in use already is given up is no fault of this change.
        ...cap(surface, isNew(reference) ? deprecated : "notice")
      };
    }
  }
});

// src/rules/package/held.ts
var packageHeld = rule({
  id: "package-held",
  title: "A package must not be held, quarantined or unpublished by its registry",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  grave: true,
  applies: isAsked,
  *check({ reference: { ecosystem, name }, release }) {
    if (release?.held === void 0) return;
    yield {
      message: `${short(name)} is no package any more: ${registryOf(ecosystem)} marks it "${short(release.held)}".`,
      fix: "Remove it, and look at every machine that has installed it. Registries hold a name mostly after malware."
    };
  }
});

// src/rules/package/install-script.ts
var beginsTo = ({ changes = [], previous, runsOnInstall }) => changes.includes("script") || runsOnInstall === true && previous?.runsOnInstall === false;
var packageInstallScript = rule({
  id: "package-install-script",
  title: "A package must not begin to run code when it is installed",
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: ["release"],
  options: options({ allow: globs("Names that may run code when they are installed.") }),
  applies: (reference, { allow }) => reference.surface !== "import" && isAsked(reference) && !matches(allow, reference.name) && (isNew(reference) || beginsTo(reference)),
  *check({ reference, release }) {
    const { ecosystem, name, version = release?.version, surface, previous } = reference;
    const runs = reference.runsOnInstall ?? release?.runsOnInstall;
    if (runs !== true || release?.held !== void 0) return;
    const what = version === void 0 ? short(name) : `${short(name)} ${short(version)}`;
    const bumped = !isNew(reference);
    const before = previous?.version === void 0 ? "what stood here before" : `version ${short(previous.version)}`;
    yield {
      message: bumped ? `${what} runs code when it is installed, which ${before} did not.` : `${what} runs code when it is installed.`,
      fix: "Read what it runs before you install it, or switch install scripts off and list the name under `allow` of this rule when it needs them.",
      ...cap(surface, !bumped && popularRank(ecosystem, name) !== void 0 ? "notice" : "warning")
    };
  }
});

// src/rules/package/integrity.ts
var named = ({ name, version }) => version === void 0 ? short(name) : `${short(name)} ${short(version)}`;
var kindOf = (hash = "") => short(hash.split(/[-:]/, 1)[0] ?? "");
var loss = (reference, previous) => {
  const [before, after] = [previous.integrity ?? [], reference.integrity ?? []];
  if (after.length === 0) {
    return {
      message: `${named(reference)} has lost its hash: nothing checks any more what is installed.`,
      fix: "Write the lockfile anew with hashes, from a clean checkout and with your own registry configured."
    };
  }
  if (previous.version !== reference.version) {
    return {
      message: `The hash of ${named(reference)} is of a weaker kind than before: ${kindOf(after[0])} instead of ${kindOf(before[0])}.`,
      fix: "Write the lockfile anew with the hashes that the registry gives today."
    };
  }
  const known = new Set(before);
  if (after.some((hash) => known.has(hash))) {
    return {
      message: `${named(reference)} gains a hash that it did not have: a further file may be installed under the same version.`,
      fix: "Compare the new hash with the one that the registry gives for a file of this version.",
      atMost: "warning"
    };
  }
  return {
    message: `${named(reference)} has another hash than before, under the same version: its content was exchanged.`,
    fix: "Do not install it. Ask the registry for the hash of this version, and find out who changed the lockfile, or the package."
  };
};
var packageIntegrity = rule({
  id: "package-integrity",
  title: "The hash of a package must not change under one version, nor be removed",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({}),
  applies: ({ changes = [], previous }) => previous !== void 0 && changes.includes("integrity"),
  *check({ reference }) {
    const { previous, surface } = reference;
    if (!previous) return;
    const problem2 = loss(reference, previous);
    yield {
      ...problem2,
      evidence: [previous, reference].map(({ integrity = [] }, side) => ({
        what: `${side === 0 ? "before" : "now"}: ${integrity.slice(0, 3).map(short).join(", ") || "no hash"}`
      })),
      ...cap(surface, problem2.atMost)
    };
  }
});

// src/rules/package/spdx.ts
var LONGEST5 = 1e3;
var DEEPEST = 20;
var tokensOf = (text) => {
  const words3 = text.match(/[()/]|[A-Za-z0-9.+:-]+|\S/g) ?? [];
  if (words3.some((word2) => !/^(?:[()/]|[A-Za-z0-9.+:-]+)$/.test(word2))) return void 0;
  let at = 0;
  return { peek: () => words3[at], next: () => words3[at++] };
};
var isWord = (token, word2) => token?.toUpperCase() === word2;
var isOr = (token) => token === "/" || isWord(token, "OR");
var isReserved = (token) => /^(?:and|or|with|[()/])$/i.test(token);
var readName = (tokens2) => {
  const token = tokens2.next();
  return token === void 0 || isReserved(token) ? void 0 : token;
};
var readOne = (tokens2, depth) => {
  if (tokens2.peek() === "(") {
    tokens2.next();
    const inner = depth < DEEPEST ? readOr(tokens2, depth + 1) : void 0;
    return inner && tokens2.next() === ")" ? inner : void 0;
  }
  const id = readName(tokens2);
  if (id === void 0) return void 0;
  if (!isWord(tokens2.peek(), "WITH")) return { kind: "one", id };
  tokens2.next();
  const exception = readName(tokens2);
  return exception === void 0 ? void 0 : { kind: "one", id, exception };
};
var readList = (tokens2, kind, joins, read) => {
  const parts = [];
  do {
    if (parts.length > 0) tokens2.next();
    const part = read();
    if (!part) return void 0;
    parts.push(part);
  } while (joins(tokens2.peek()));
  return parts.length === 1 ? parts[0] : { kind, parts };
};
var readOr = (tokens2, depth) => readList(
  tokens2,
  "or",
  isOr,
  () => readList(
    tokens2,
    "and",
    (token) => isWord(token, "AND"),
    () => readOne(tokens2, depth)
  )
);
var parseLicense = (text) => {
  const tokens2 = text.length > LONGEST5 ? void 0 : tokensOf(text);
  const license = tokens2 && readOr(tokens2, 0);
  return license && tokens2.peek() === void 0 ? license : void 0;
};
var idKey = (id) => id.toLowerCase().replace(/^(a?gpl|lgpl|gfdl)-(.*)-only$/, "$1-$2").replace(/^(a?gpl|lgpl|gfdl)-(.*)\+$/, "$1-$2-or-later");
var withException = ({ id, exception }) => `${idKey(id)} with ${exception.toLowerCase()}`;
var keyOf = (license) => {
  if (license.kind !== "one") return `(${license.parts.map(keyOf).sort().join(` ${license.kind} `)})`;
  const { id, exception } = license;
  return exception === void 0 ? idKey(id) : withException({ id, exception });
};
var leastKey = (id) => idKey(id).replace(/(?:\+|-or-later)$/, "");
var licenseKeys = (list) => new Set(
  list.map((text) => {
    const license = parseLicense(text);
    return license ? keyOf(license) : text.toLowerCase();
  })
);
var isAllowed = (license, allow) => {
  if (allow.has(keyOf(license))) return true;
  if (license.kind === "one") return allow.has(idKey(license.id)) || allow.has(leastKey(license.id));
  const { kind, parts } = license;
  return kind === "or" ? parts.some((part) => isAllowed(part, allow)) : parts.every((part) => isAllowed(part, allow));
};
var isDenied = (license, deny) => {
  if (deny.has(keyOf(license))) return true;
  if (license.kind === "one") return license.exception === void 0 && deny.has(leastKey(license.id));
  const { kind, parts } = license;
  return kind === "or" ? parts.every((part) => isDenied(part, deny)) : parts.some((part) => isDenied(part, deny));
};

// src/rules/package/license.ts
var packageLicense = rule({
  id: "package-license",
  title: "A package must have a licence that the policy allows",
  severity: { recommended: "off", strict: "warning" },
  on: "package",
  needs: ["release"],
  uses: ["license"],
  options: options({
    allow: texts("SPDX ids and expressions; if there are any, every other licence is reported."),
    deny: texts("SPDX ids and expressions that are reported, also when allowed."),
    unlicensed: word(
      "What to do with a package whose licence nobody names or that cannot be read.",
      ["report", "allow"],
      "report"
    )
  }),
  applies: ({ origin, surface, private: own, ecosystem, name, version, previous }, { allow, deny }) => surface !== "import" && origin === "registry" && own === void 0 && allow.length + deny.length > 0 && // A licence may change with every version, and with nothing else.
  !(previous?.ecosystem === ecosystem && previous.name === name && previous.version === version),
  *check({ reference, release, license: named3, options: { allow, deny, unlicensed } }) {
    if (!release || release.held !== void 0 || release.match === "none") return;
    const { ecosystem, name, surface } = reference;
    const version = reference.version ?? release.version;
    const subject2 = version ? `${short(name)} ${short(version)}` : short(name);
    const text = named3 ?? release.license;
    const license = text === void 0 ? void 0 : parseLicense(text);
    if (text === void 0 || !license) {
      if (unlicensed === "allow") return;
      yield {
        message: text === void 0 ? `${registryOf(ecosystem)} names no licence of ${subject2}.` : `The licence of ${subject2} is no SPDX expression: "${clause(short(text))}".`,
        fix: "Look it up in its repository, and waive this finding if it is allowed.",
        unknown: true,
        ...cap(surface)
      };
      return;
    }
    const denied = isDenied(license, licenseKeys(deny));
    if (!denied && (allow.length === 0 || isAllowed(license, licenseKeys(allow)))) return;
    yield {
      message: `${subject2} has the licence ${short(text)}, which the policy ${denied ? "denies" : "does not allow"}.`,
      fix: "Use another package, or ask those who answer for licences.",
      ...cap(surface)
    };
  }
});

// src/rules/package/lookalike.ts
var YOUNG = 30;
var signs = (release, now) => {
  const age = daysSince(release.firstPublished, now);
  return [
    age !== void 0 && age < YOUNG && `is ${many(age, "day")} old`,
    release.stub === true && "has one version, a stub",
    release.runsOnInstall === true && "runs code when it is installed"
  ].filter((sign) => sign !== false);
};
var WELL_KNOWN2 = 5e3;
var ESTABLISHED = { days: 730, versions: 3 };
var isEstablished = ({ firstPublished, versions, repository }, now) => (daysSince(firstPublished, now) ?? 0) >= ESTABLISHED.days && versions >= ESTABLISHED.versions && repository !== void 0;
var packageLookalike = rule({
  id: "package-lookalike",
  title: "A name must not be one slip away from a far more popular one",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({
    allow: globs("Names that may look like others."),
    alone: word(
      "Severity of a likeness with no second sign: neither young, nor a stub, nor with install scripts.",
      ["error", "warning", "notice"],
      "warning"
    )
  }),
  strict: { alone: "error" },
  applies: (reference, { allow }) => isNewcomer(reference) && !matches(allow, reference.name) && likeness(reference.ecosystem, reference.name) !== void 0,
  *check({ reference: { ecosystem, name, surface }, release, options: { alone }, now }) {
    const like = likeness(ecosystem, name);
    if (!like || !release || release.held !== void 0) return;
    const also = signs(release, now);
    if (like.weak && (also.length === 0 || release.repository !== void 0)) return;
    if (like.rank > WELL_KNOWN2 && also.length === 0 && isEstablished(release, now)) return;
    const to = short(like.to);
    const worst = also.length > 0 ? "error" : alone;
    yield {
      message: `${short(name)} differs ${like.how} from ${to}, which is far more popular${also.length > 0 ? `; it ${either(also, "and")}` : ""}.`,
      fix: `Use ${to}, if that was meant. If not, add the name to \`allow\` of this rule, or waive it.`,
      evidence: [
        {
          what: `${to} has rank ${like.rank.toLocaleString("en")} by downloads in ${registryOf(ecosystem)}, list of ${popularDate(ecosystem) ?? "no date"}; ${short(name)} is not on the list`
        }
      ],
      ...cap(surface, like.weak ? "warning" : worst)
    };
  }
});

// src/rules/package/advised.ts
var isAdvised = (reference) => {
  const { ecosystem, origin, private: own } = reference;
  return origin === "registry" && own === void 0 && ecosystems[ecosystem].osv !== void 0 && !isVouched(reference);
};
var NAMED2 = 3;
var named2 = (advisories, words3 = ({ id }) => short(id)) => {
  const shown = advisories.slice(0, NAMED2).map(words3);
  const more = advisories.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : either(shown, "and");
};
var proofs = (advisories) => ({
  evidence: advisories.slice(0, NAMED2).map(({ id, summary, source }) => ({ what: `${short(id)}: ${short(summary)}`, source }))
});

// src/rules/package/malicious.ts
var doubt = ({ ecosystem, name }) => popularRank(ecosystem, name) === void 0 ? "" : " It is among the most used packages, of which such records are sometimes wrong: read the record.";
var packageMalicious = rule({
  id: "package-malicious",
  title: "A package must not be known malware",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["advisories"],
  uses: ["release"],
  options: options({}),
  grave: true,
  applies: isAdvised,
  *check({ reference, advisories = [], release }) {
    const malware = advisories.filter(({ malicious }) => malicious);
    const covering = malware.filter(({ covers }) => covers === true);
    const open = malware.filter(({ covers }) => covers === void 0);
    const { version } = reference;
    const name = short(reference.name);
    const today = release?.version ? `${name} resolves to ${short(release.version)} today, which` : name;
    const subject2 = version ? `${name} ${short(version)}` : today;
    if (covering.length > 0) {
      yield {
        message: `${subject2} is known malware: ${named2(covering)}.${doubt(reference)}`,
        fix: "Remove it. Treat every machine that has installed it as taken over, and replace its secrets.",
        ...proofs(covering)
      };
    } else if (open.length > 0) {
      yield {
        message: version ? `Versions of ${name} are known malware (${named2(open)}), and ${short(version)} cannot be compared with them.` : `Versions of ${name} are known malware (${named2(open)}), and no version is named here.`,
        fix: "Name an exact version that the advisory does not cover.",
        atMost: "warning",
        ...proofs(open)
      };
    } else if (malware.length > 0 && isNew(reference)) {
      yield {
        message: `${name} had an incident: ${many(malware.length, "advisory").replace(/advisorys/, "advisories")} about malware in other versions (${named2(malware)}).`,
        fix: "Nothing needs to change. Keep the version pinned.",
        atMost: "notice",
        ...proofs(malware)
      };
    }
  }
});

// src/rules/package/misnamed.ts
var KNOWN = 5e3;
var packageMisnamed = rule({
  id: "package-misnamed",
  title: "A package must be called by its own name",
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: [],
  behind: ["package-absent"],
  options: options({ allow: globs("Names that are meant as they are written.") }),
  // An import statement names a module, and so it should.
  applies: (reference, { allow }) => reference.surface !== "import" && isNewcomer(reference) && !matches(allow, reference.name),
  *check({ reference }) {
    const { ecosystem, name, surface } = reference;
    const right = misnamed(ecosystem, name);
    if (right) {
      const [only, ...more] = right.names;
      yield {
        message: `${short(name)} is ${right.why}; the package to install is ${either(right.names)}.`,
        fix: `Replace ${short(name)} by ${either(right.names)}.`,
        ...only !== void 0 && more.length === 0 ? renamed(reference, only) : {},
        ...cap(surface)
      };
      return;
    }
    if (popularRank(ecosystem, name) !== void 0) return;
    const home = othersThan(ecosystem).find((other) => (popularRank(other, name) ?? KNOWN) < KNOWN);
    if (!home) return;
    yield {
      message: `${short(name)} is a well-known package of ${registryOf(home)}; in ${registryOf(ecosystem)} that name belongs to somebody else, or to nobody.`,
      fix: `Install it from ${registryOf(home)}, or look for its counterpart in ${registryOf(ecosystem)}.`,
      ...cap(surface)
    };
  }
});

// src/rules/package/new.ts
var packageNew = rule({
  id: "package-new",
  title: "A package must have been public for some time",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({
    days: count("Days since the first publication below which a package is a warning.", 30, 3650),
    "error-days": count("Days since the first publication below which a package is an error.", 7, 3650)
  }),
  strict: { "error-days": 30 },
  applies: (reference) => isNewcomer(reference) && ecosystems[reference.ecosystem].dated.name && popularRank(reference.ecosystem, reference.name) === void 0,
  *check({ reference: { ecosystem, name, surface }, release, options: options2, now }) {
    if (!release) return;
    const limit = Math.max(options2.days, options2["error-days"]);
    const age = daysSince(release.firstPublished, now);
    if (age === void 0) {
      const least = daysSince(release.published, now) ?? daysSince(release.changed, now) ?? 0;
      if (least >= limit) return;
      yield {
        message: `${registryOf(ecosystem)} does not say when ${short(name)} was first published.`,
        fix: "Look the package up by hand, and waive this finding if it is the right one.",
        unknown: true,
        ...cap(surface)
      };
      return;
    }
    if (age >= limit) return;
    yield {
      message: `${short(name)} was first published ${age === 0 ? "today" : `${many(age, "day")} ago`}.`,
      fix: "Check that it is the package you mean: names that a model makes up are registered by others. Wait, or waive it.",
      ...cap(surface, age < options2["error-days"] ? "error" : "warning")
    };
  }
});

// src/rules/package/provenance.ts
var ATTESTED = /* @__PURE__ */ new Set(["npm", "pypi"]);
var isBump = (reference) => !isNew(reference) && reference.previous?.version !== void 0 && reference.previous.version !== reference.version;
var by = (repository) => repository ? ` from ${short(repository)}` : "";
var packageProvenance = rule({
  id: "package-provenance",
  title: "A new version must be attested as the one before was",
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: ["provenance"],
  uses: ["release"],
  options: options({
    require: flag(
      "Whether every package must be attested that the change adds or moves to another version.",
      false
    )
  }),
  applies: (reference, { require: require2 }) => ATTESTED.has(reference.ecosystem) && reference.surface !== "import" && reference.origin === "registry" && reference.private === void 0 && reference.route === void 0 && (isBump(reference) || require2 && isNew(reference)),
  *check({ reference, provenance, release, options: { require: require2 } }) {
    if (!provenance) return;
    const { ecosystem, name, surface } = reference;
    const { attested, repository, before } = provenance;
    const version = reference.version ?? release?.version;
    const subject2 = version ? `${short(name)} ${short(version)}` : short(name);
    const stay = before ? `Stay on ${short(before.version)} until its authors say why` : "";
    if (before?.attested && !attested) {
      yield {
        message: `Nobody attests who built ${subject2}; ${short(before.version)}, which it replaces, has an attestation${by(before.repository)}.`,
        fix: `${stay}: a version that was published by hand is how stolen accounts show.`,
        ...cap(surface)
      };
    } else if (before?.repository !== void 0 && repository !== void 0 && before.repository !== repository) {
      yield {
        message: `${subject2} attests that it was built${by(repository)}; ${short(before.version)}, which it replaces,${by(before.repository)}.`,
        fix: `${stay}, or check that the repository has moved.`,
        ...cap(surface)
      };
    } else if (require2 && !attested) {
      yield {
        message: `Nobody attests who built ${subject2}: ${registryOf(ecosystem)} has no attestation of it.`,
        fix: "Use a version that is attested, or another package.",
        ...cap(surface)
      };
    }
  }
});

// src/rules/package/renamed.ts
var packageRenamed = rule({
  id: "package-renamed",
  title: "A package must be called by the name that it has today",
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  applies: isAsked,
  *check({ reference, release }) {
    if (release?.renamed === void 0 || release.held !== void 0) return;
    const { name, surface } = reference;
    const to = short(release.renamed);
    yield {
      message: `${short(name)} is called ${to} ${inRegistry(reference)} today: whoever takes the old name decides what runs.`,
      fix: `Write ${to} instead.`,
      ...renamed(reference, release.renamed),
      ...cap(surface)
    };
  }
});

// src/rules/package/source.ts
var FROM_REGISTRY = "Install it from the registry, or list the host under `hosts` of this rule.";
function* elsewhere(reference) {
  const { name, origin, address = "", pinned, previous } = reference;
  const same = previous?.origin === origin && place(previous.address ?? "") === place(address);
  if (same && (pinned || !previous.pinned)) return;
  const what = origin === "git" ? "a git repository" : "an address";
  const held = pinned ? "Its content is pinned; nobody but the owner vouches for it." : "What it gives can change at any time.";
  yield {
    message: `${short(name)} comes from ${what} instead of a registry: ${short(bare(address))}. ${held}`,
    fix: pinned ? FROM_REGISTRY : `${FROM_REGISTRY} Failing that, pin a full commit or a digest.`
  };
}
function* outside({ name, address = "", at, previous }) {
  if (!leaves(address, at.path) || previous?.address === address) return;
  yield {
    message: `${short(name)} comes from a path outside the repository: ${short(address)}.`,
    fix: "Move it into the repository, or install it from the registry."
  };
}
function* resolved(reference, hosts) {
  const { name, address, previous } = reference;
  const url = address === void 0 ? void 0 : urlOf(address);
  if (address === void 0 || !url || previous?.address === address) return;
  const [before, host] = [previous?.name === name ? hostOf(previous.address) : void 0, hostOf(address)];
  const bad = flaw(address);
  const open = hosts.length === 0 && !reference.private && reference.known !== true;
  const moved = open && before !== void 0 && before !== host;
  const strange = open && before === void 0 && reference.known === false;
  const why = [
    bad && `is loaded ${bad}`,
    moved && `moved from ${short(before)} to another host`,
    hosts.length > 0 && !matches(hosts, host ?? "") && "is loaded from a host that the policy does not allow",
    strange && `is resolved to ${short(host ?? "")}, which is neither the public registry nor one that the base side's configuration names`,
    !fits(reference, url) && "is loaded from an address of another name"
  ].find((text) => typeof text === "string");
  if (why === void 0) return;
  yield {
    message: `${short(name)} ${why}: ${short(bare(address))}.`,
    fix: "Write the lockfile anew from a clean checkout, and compare; list the host under `hosts` of this rule if it is yours."
  };
}
function* indexed(reference, hosts) {
  const { indexes = [], previous } = reference;
  const known = new Set(previous?.indexes?.map(({ url }) => url));
  for (const { url, extra } of indexes) {
    if (known.has(url)) continue;
    const bad = flaw(url);
    if (!extra && !bad && hosts.length === 0) continue;
    yield {
      message: extra ? `Packages of this file may come from the extra index ${short(bare(url))} or from the main one: whichever has the higher version.` : `Packages of this file come from the index ${short(bare(url))}${bad ? `, ${bad}` : ", which the policy does not allow"}.`,
      fix: "Use one index that holds or mirrors everything, or list its host under `hosts` of this rule."
    };
  }
}
function* problems(reference, hosts) {
  const allowed = (address2) => matches(hosts, hostOf(address2) ?? "") && flaw(address2) === void 0;
  const { origin, address = "", indexes = [] } = reference;
  if (origin === "path") yield* outside(reference);
  if (origin === "registry") yield* resolved(reference, hosts);
  if ((origin === "git" || origin === "url") && !allowed(address)) yield* elsewhere(reference);
  const strange = indexes.filter(({ url, extra }) => !allowed(url) && !(extra && reference.private));
  if (origin === "registry") yield* indexed({ ...reference, indexes: strange }, hosts);
}
var packageSource = rule({
  id: "package-source",
  title: "A package must come from its registry",
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: [],
  options: options({
    hosts: globs(
      "Hosts that packages may come from. When set, every other host of a lockfile or an index is reported."
    )
  }),
  *check({ reference, options: { hosts } }) {
    for (const problem2 of problems(reference, hosts)) yield { ...problem2, ...cap(reference.surface) };
  }
});

// src/rules/package/stub.ts
var SHORTEST2 = 4;
var LONGEST6 = 214;
var PLACEHOLDER = /\b(?:reserved|security|name|package|defensive)[ -]placeholder\b|\bplaceholder (?:package|project|module|release|to prevent)\b|\bname reserv(?:ed|ation)\b|\breserved (?:package )?name\b|\bpackage name is reserved\b|\bdefensive(?:ly)? regist/i;
var SQUAT = /\bslop-?squat|\btypo-?squat|\bdependency[ -](?:confusion|hallucination)/i;
var RESERVED = /\b(?:reserv|placeholder|demo\b|educational|proof of concept)/i;
var isPlaceholder = (summary) => {
  const text = summary.slice(0, 1e3);
  return PLACEHOLDER.test(text) || SQUAT.test(text) && RESERVED.test(text);
};
var stem = (ecosystem, name) => {
  if (name.length > LONGEST6 || name.startsWith("@")) return void 0;
  for (let end = name.length - 1; end >= SHORTEST2; end--) {
    const start = name.slice(0, end);
    if (/[-_.]/.test(name.charAt(end)) && popularRank(ecosystem, start) !== void 0) return start;
  }
  return void 0;
};
var isStub = ({ stub, versions, repository }) => stub === true && versions === 1 && repository === void 0;
var packageStub = rule({
  id: "package-stub",
  title: "A package must be more than a reserved name",
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: ["release"],
  options: options({ allow: globs("Names that are meant, although there is little behind them.") }),
  applies: (reference, { allow }) => isNewcomer(reference) && popularRank(reference.ecosystem, reference.name) === void 0 && !matches(allow, reference.name),
  *check({ reference, release }) {
    if (!release || release.held !== void 0) return;
    const { ecosystem, name, surface } = reference;
    const { summary = "" } = release;
    if (isPlaceholder(summary)) {
      yield {
        message: `${short(name)} calls itself a placeholder ${inRegistry(reference)}: "${clause(summary)}".`,
        fix: "Remove it, or name the package that was meant.",
        ...cap(surface, "warning")
      };
      return;
    }
    const start = stem(ecosystem, name);
    if (start === void 0 || !isStub(release)) return;
    yield {
      message: `${short(name)} begins like ${short(start)}, which is popular, and is a first version without a repository.`,
      fix: `Look at it by hand: names of this form are made up by models, and taken by others. ${short(start)} may be what was meant.`,
      ...cap(surface, "warning")
    };
  }
});

// src/rules/package/undeclared.ts
var NAMED3 = 2;
var files = (within2) => {
  const more = within2.length - NAMED3;
  const named3 = either(within2.slice(0, NAMED3), more > 0 ? "," : "or").replace(" , ", ", ");
  return more > 0 ? `${named3} or ${more} more` : named3;
};
var since = ({ firstPublished = "" }) => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(firstPublished)?.[0];
  return day ? ` since ${day}` : "";
};
var provider = ({ ecosystem, name, imported }, release) => {
  const { candidates = [], mapped = false } = imported ?? {};
  const registry = registryOf(ecosystem);
  const is = release ? `is in ${registry}${since(release)}` : `is not in ${registry}`;
  if (!mapped) return `a package ${short(name)} ${is}, and nothing says that it is the one that is meant`;
  if (candidates.length < 2) return `${short(name)} provides it and ${is}`;
  return `any of ${either(candidates)} provides it, and ${short(name)} ${is}`;
};
var packageUndeclared = rule({
  id: "package-undeclared",
  title: "An import must come from a package that the project declares",
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: ["release"],
  options: options({ allow: globs("Modules that need no declaration.") }),
  // Code that goes on without the module asks for nothing; that nobody has it is told all the same.
  applies: ({ origin, scope, imported, private: own }, { allow }) => origin === "registry" && scope !== "optional" && own?.asked !== false && imported?.within !== void 0 && imported.within.length > 0 && !matches(allow, imported.module),
  *check({ reference, release }) {
    const { name, imported } = reference;
    if (!imported?.within || !imported.mapped && (!release || release.held !== void 0)) return;
    const [nearest2 = ""] = imported.within;
    yield {
      message: `${short(imported.module)} is imported and not declared in ${files(imported.within)}: ${provider(reference, release)}.`,
      fix: imported.mapped ? `Declare ${either(imported.candidates)} in ${short(nearest2)}.` : `If ${short(name)} is meant, declare it in ${short(nearest2)}. If not, correct the import: models make names up.`,
      ...capImport(reference)
    };
  }
});

// src/rules/package/unpinned.ts
var RUNS = /* @__PURE__ */ new Set(["manifest", "command", "config", "code"]);
var TAGS = {
  githubactions: { pin: "a full commit", none: "the default branch" },
  docker: { pin: "a digest", none: 'the tag "latest"' }
};
var problem = ({ ecosystem, name, specifier, version, surface }) => {
  const tags = TAGS[ecosystem];
  const wanted = version ?? specifier;
  if (tags) {
    return {
      message: `${short(name)} follows ${wanted === void 0 ? tags.none : `"${short(wanted)}"`}, which can be set to other content.`,
      fix: `Name ${tags.pin}, and keep the tag as a comment beside it.`
    };
  }
  if (surface === "manifest") {
    return {
      message: wanted === void 0 ? `${short(name)} names no version, and no lockfile holds one.` : `${short(name)} may be any version that fits "${short(wanted)}", and no lockfile holds one.`,
      fix: "Commit a lockfile, or name one exact version."
    };
  }
  return {
    message: wanted === void 0 ? `${short(name)} is installed in whatever version is the newest when this runs.` : `${short(name)} is installed in whatever version fits "${short(wanted)}" when this runs.`,
    fix: "Name one exact version."
  };
};
var packageUnpinned = rule({
  id: "package-unpinned",
  title: "A package must be held to one version, by itself or by a lockfile",
  severity: { recommended: "notice", strict: "warning" },
  on: "package",
  needs: [],
  behind: ["package-absent"],
  options: options({ allow: globs("Names that may follow the newest version.") }),
  applies: ({ origin, pinned, scope, surface, locked, name, previous }, { allow }) => origin === "registry" && !pinned && // What a package asks of its user is a range by nature.
  scope !== "peer" && RUNS.has(surface) && (surface !== "manifest" || locked === false) && (previous?.name !== name || previous.pinned) && !matches(allow, name),
  *check({ reference }) {
    yield problem(reference);
  }
});

// src/rules/package/version-absent.ts
var spelled = ({ version, specifier = "" }) => {
  const [only, ...more] = (version ?? specifier).slice(0, 200).match(/\d[\w.+!]*(?:-[\w.+]+)*/g) ?? [];
  return more.length === 0 ? only : void 0;
};
var nearestOf = ({ ecosystem }, wanted, { recent, latest }) => {
  const below = recent.find((version) => (compare(ecosystem, version, wanted) ?? 1) <= 0);
  return below ?? (compare(ecosystem, recent[0] ?? "", wanted) === void 0 ? latest : recent.at(-1));
};
var suggested2 = (reference, release) => {
  const wanted = spelled(reference);
  const found = wanted === void 0 ? void 0 : nearestOf(reference, wanted, release);
  return wanted === void 0 || found === void 0 ? {} : replaced(reference, wanted, found);
};
var packageVersionAbsent = rule({
  id: "package-version-absent",
  title: "The version of a package must exist",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  // An import names no version.
  applies: (reference) => reference.surface !== "import" && isAsked(reference),
  *check({ reference, release }) {
    if (!release || release.held !== void 0) return;
    const { name, version, specifier, surface } = reference;
    if (release.foreignCommit) {
      yield {
        message: `The commit ${short(version ?? specifier ?? "")} is not part of ${short(name)}: it comes from a fork, or cannot be shown not to.`,
        fix: "Pin a commit that a branch or a tag of the repository itself contains.",
        ...cap(surface)
      };
      return;
    }
    const empty = release.match === "unspecified" && release.versions === 0;
    if (release.match !== "none" && !empty) return;
    const wanted = version ?? specifier;
    const recent = either(release.recent, "and");
    yield {
      message: empty || wanted === void 0 ? `${short(name)} has no version ${inRegistry(reference)} that could be installed.` : `${short(name)} has no version ${short(wanted)} ${inRegistry(reference)}.`,
      ...suggested2(reference, release),
      fix: recent ? `Use a version that exists; the newest are ${recent}.` : "Use another package.",
      ...cap(surface)
    };
  }
});

// src/rules/package/version-new.ts
var mends = ({ covers, coveredBefore }) => coveredBefore === true && covers === false;
var isMalware = ({ malicious, covers }) => malicious && covers !== false;
var packageVersionNew = rule({
  id: "package-version-new",
  title: "A version must have been public for some time",
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: ["release"],
  uses: ["advisories"],
  options: options({ hours: count("Hours since the publication of a version.", 72, 1e5) }),
  // An import names no version.
  applies: ({ ecosystem, surface, origin, private: own, name, version, previous }) => surface !== "import" && origin === "registry" && ecosystems[ecosystem].dated.version && own === void 0 && !(version !== void 0 && previous?.name === name && previous.version === version),
  *check({ reference: { ecosystem, name, surface }, release, advisories = [], options: { hours }, now }) {
    if (!release || release.held !== void 0 || release.match === "none") return;
    if (advisories.some(mends) && !advisories.some(isMalware)) return;
    const age = hoursSince(release.published, now);
    if (age === void 0) {
      if (release.version === void 0 || (hoursSince(release.changed, now) ?? 0) >= hours) return;
      yield {
        message: `${registryOf(ecosystem)} does not say when ${short(name)} ${short(release.version)} was published.`,
        unknown: true,
        ...cap(surface)
      };
      return;
    }
    if (age >= hours || (hoursSince(release.firstPublished, now) ?? hours) < hours) return;
    const version = short(release.version ?? "");
    const exact = release.match === "exact";
    yield {
      message: exact ? `${short(name)} ${version} was published ${ageOf(age)} ago.` : `${short(name)} resolves to ${version} today, which was published ${ageOf(age)} ago.`,
      fix: `Use an older version, or wait: most malicious releases are found and removed within ${hours} hours.`,
      ...cap(surface, exact ? "error" : "warning")
    };
  }
});

// src/rules/package/mended.ts
var NAMED4 = 3;
var nextIn = (ecosystem, version, { fixed = [] }) => {
  const above = fixed.filter((each) => (compare(ecosystem, each, version) ?? 0) > 0);
  return above.sort((a, b) => compare(ecosystem, a, b) ?? 0)[0];
};
var highest = (ecosystem, versions) => [...versions].sort((a, b) => compare(ecosystem, b, a) ?? 0)[0];
var mend = (ecosystem, version, advisories) => {
  const open = advisories.filter(({ fixed = [] }) => fixed.length === 0);
  if (open.length > 0) {
    return `No mended version is known for ${either(
      open.slice(0, NAMED4).map(({ id }) => id),
      "and"
    )}: use another package, or waive it if what it is about is not used here.`;
  }
  const next = version === void 0 ? [] : advisories.map((each) => nextIn(ecosystem, version, each));
  const found = next.filter((each) => each !== void 0);
  if (found.length === advisories.length) {
    return `Use ${short(highest(ecosystem, found) ?? "")} or a later version.`;
  }
  const all = [...new Set(advisories.flatMap(({ fixed = [] }) => fixed))];
  return `Use a version in which it is mended: ${either(all.slice(0, NAMED4))} or a later one.`;
};

// src/rules/package/vulnerable.ts
var GRADES = ["critical", "high", "medium", "low"];
var isGrave = ({ severity, exploited }, failOn) => exploited === true || severity !== void 0 && GRADES.indexOf(severity) <= GRADES.indexOf(failOn);
var isNotable = ({ severity }) => severity === void 0 || severity === "high";
var worth = (advisories, failOn) => {
  if (advisories.some((each) => isGrave(each, failOn))) return "error";
  return advisories.some(isNotable) ? "warning" : "notice";
};
var milder = { error: "warning", warning: "notice", notice: "notice" };
var words2 = ({ id, severity, exploited }) => `${short(id)} (${severity ?? "severity not stated"}${exploited ? ", exploited" : ""})`;
var weight = ({ severity, exploited }) => exploited ? -1 : severity ? GRADES.indexOf(severity) : GRADES.length;
var worstFirst = (advisories) => [...advisories].sort((a, b) => weight(a) - weight(b));
var vulnerabilities = ({ length }) => length === 1 ? "a known vulnerability" : `${length} known vulnerabilities`;
var versionOf = ({ reference, release }) => reference.version ?? release?.version;
var subject = (of) => {
  const [name, version] = [short(of.reference.name), versionOf(of)];
  if (version === void 0) return name;
  return of.reference.version ? `${name} ${short(version)}` : `${name} resolves to ${short(version)} today, which`;
};
var added = (of, advisories) => {
  const { reference, failOn } = of;
  const worst = worth(advisories, failOn);
  return {
    message: `${subject(of)} has ${vulnerabilities(advisories)}: ${named2(advisories, words2)}.`,
    fix: mend(reference.ecosystem, versionOf(of), advisories),
    ...cap(reference.surface, reference.version || worst === "notice" ? worst : "warning"),
    ...proofs(advisories)
  };
};
var kept = (of, advisories) => {
  const { reference, failOn } = of;
  const before = reference.previous?.version;
  return {
    message: `${subject(of)} still has ${vulnerabilities(advisories)} that ${before ? `${short(before)} has` : "were there before"}: ${named2(advisories, words2)}.`,
    fix: mend(reference.ecosystem, versionOf(of), advisories),
    ...cap(reference.surface, milder[worth(advisories, failOn)]),
    ...proofs(advisories)
  };
};
var possible = (of, advisories) => {
  const { reference } = of;
  const version = versionOf(of);
  const why = version ? `${short(version)} cannot be compared with them` : "no version is named here";
  return {
    message: `Versions of ${short(reference.name)} have ${vulnerabilities(advisories)} (${named2(advisories, words2)}), and ${why}.`,
    fix: "Name an exact version in which it is mended.",
    // What is pinned cannot become worse by itself.
    ...cap(reference.surface, reference.pinned ? "notice" : "warning"),
    ...proofs(advisories)
  };
};
var packageVulnerable = rule({
  id: "package-vulnerable",
  title: "A version must have no grave vulnerability that is known",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["advisories"],
  uses: ["release"],
  options: options({
    "fail-on": word("Severity from which on a vulnerability is an error.", GRADES, "critical")
  }),
  strict: { "fail-on": "high" },
  // An import names no version.
  applies: (reference) => isAdvised(reference) && reference.surface !== "import",
  *check({ reference, advisories = [], release, options: { "fail-on": failOn } }) {
    const of = { reference, release, failOn };
    const all = worstFirst(advisories.filter(({ malicious }) => !malicious));
    const covering = all.filter(({ covers }) => covers === true);
    const fresh = covering.filter(({ coveredBefore }) => coveredBefore !== true);
    const old = covering.filter(({ coveredBefore }) => coveredBefore === true);
    const open = all.filter((each) => each.covers === void 0 && isGrave(each, failOn));
    if (fresh.length > 0) yield added(of, fresh);
    if (old.length > 0) yield kept(of, old);
    if (open.length > 0) yield possible(of, open);
  }
});

// src/rules/index.ts
var rules = [
  packageAbsent,
  packageVersionAbsent,
  packageHeld,
  packageMalicious,
  packageVulnerable,
  packageDeprecated,
  packageNew,
  packageVersionNew,
  packageLookalike,
  packageStub,
  packageMisnamed,
  packageRenamed,
  packageProvenance,
  packageUndeclared,
  packageSource,
  packageIntegrity,
  packageConfusion,
  packageInstallScript,
  packageUnpinned,
  packageDenied,
  packageApproved,
  packageLicense,
  modelAbsent,
  modelRevisionAbsent,
  modelUnpinned,
  modelFormat,
  modelPayload,
  modelUnscannable,
  modelRemoteCode,
  modelPublisher,
  modelDenied,
  modelApproved,
  modelLock,
  unread,
  parseBroken,
  changeTruncated,
  policyChanged,
  waiverExpired,
  waiverUnused
];

export {
  kindsOf,
  needsOf,
  rules
};
