import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_semver
} from "./chunk-OZUUKB7Z.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HANBNIMK.js";

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports, module) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module.exports = {
      VERSION_PATTERN,
      valid: valid3,
      clean,
      explain,
      parse,
      stringify
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid3(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify(parse(version, cleanRegex));
    }
    function parse(version, regex) {
      const { groups } = (regex || validRegex).exec(version) || {};
      if (!groups) {
        return null;
      }
      const parsed = {
        epoch: Number(groups.epoch ? groups.epoch : 0),
        release: groups.release.split(".").map(Number),
        pre: normalize_letter_version(groups.pre_l, groups.pre_n),
        post: normalize_letter_version(
          groups.post_l,
          groups.post_n1 || groups.post_n2
        ),
        dev: normalize_letter_version(groups.dev_l, groups.dev_n),
        local: parse_local_version(groups.local)
      };
      return parsed;
    }
    function stringify(parsed) {
      if (!parsed) {
        return null;
      }
      const { epoch, release: release2, pre, post, dev, local } = parsed;
      const parts = [];
      if (epoch !== 0) {
        parts.push(`${epoch}!`);
      }
      parts.push(release2.join("."));
      if (pre) {
        parts.push(pre.join(""));
      }
      if (post) {
        parts.push("." + post.join(""));
      }
      if (dev) {
        parts.push("." + dev.join(""));
      }
      if (local) {
        parts.push(`+${local}`);
      }
      return parts.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)
        );
      }
      return null;
    }
    function explain(version) {
      const parsed = parse(version);
      if (!parsed) {
        return parsed;
      }
      const { epoch, release: release2, pre, post, dev, local } = parsed;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release2.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release: release2,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify(parsed).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports, module) {
    var { parse } = require_version();
    module.exports = {
      compare: compare11,
      rcompare,
      lt,
      le,
      eq,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare11(version, other) < 0;
    }
    function le(version, other) {
      return compare11(version, other) <= 0;
    }
    function eq(version, other) {
      return compare11(version, other) === 0;
    }
    function ne(version, other) {
      return compare11(version, other) !== 0;
    }
    function ge(version, other) {
      return compare11(version, other) >= 0;
    }
    function gt(version, other) {
      return compare11(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare11(version, other) {
      const parsedVersion = parse(version);
      const parsedOther = parse(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare11(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release: release2, pre, post, local, dev } = input;
      release2 = release2.concat();
      release2.reverse();
      while (release2.length && release2[0] === 0) {
        release2.shift();
      }
      release2.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release2, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports, module) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module.exports = {
      RANGE_PATTERN,
      parse,
      satisfies: satisfies3,
      filter,
      validRange: validRange2,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator, version, prefix, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions, specifier, options = {}) {
      const filtered = pick(versions, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options) {
      const parsed = parse(specifier);
      if (!parsed) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed.length) {
          return explained && !(explained.is_prerelease && !options.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies3(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix) {
      if (prefix.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix.length; i += 1) {
        if (prefix[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains(specifier, input) {
      const { explained } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained && explained.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies3(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained) {
        if (explained.local && spec.version) {
          version = explained.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange2(specifier) {
      return Boolean(parse(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports, module) {
    var { explain, parse, stringify } = require_version();
    module.exports = {
      major,
      minor,
      patch,
      inc
    };
    function major(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release2, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release2) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid: valid3, clean, explain, parse } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare11, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies: satisfies3,
      validRange: validRange2
    } = require_specifier();
    var { major, minor, patch, inc } = require_semantic();
    module.exports = {
      // version
      valid: valid3,
      clean,
      explain,
      parse,
      // operator
      lt,
      le,
      lte: le,
      eq,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare: compare11,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies: satisfies3,
      validRange: validRange2,
      // semantic
      major,
      minor,
      patch,
      inc
    };
  }
});

// src/versions/cargo.ts
var import_semver = __toESM(require_semver(), 1);

// src/versions/scheme.ts
var all = (members) => members.every((member) => member !== void 0) ? members : void 0;
var verdicts = /* @__PURE__ */ new Map([
  ["<", (order3) => order3 < 0],
  ["<=", (order3) => order3 <= 0],
  [">", (order3) => order3 > 0],
  [">=", (order3) => order3 >= 0],
  ["=", (order3) => order3 === 0],
  ["==", (order3) => order3 === 0],
  ["!=", (order3) => order3 !== 0]
]);
var comparison = (compare11, sign, bound) => {
  const holds = verdicts.get(sign);
  if (!holds || compare11(bound, bound) === void 0) return void 0;
  return (version) => holds(compare11(version, bound) ?? Number.NaN);
};
var comparisons = (compare11, text) => {
  const clauses = text.replace(/([<>=!])\s+/g, "$1").split(/[\s,]+/).filter(Boolean);
  if (clauses.length === 0) return void 0;
  return all(
    clauses.map((clause) => {
      const [, sign = "", bound = ""] = /^([<>=!]{0,2})(.+)$/s.exec(clause) ?? [];
      return comparison(compare11, sign || "=", bound);
    })
  );
};
var ordered = (compare11, read8, rest) => ({
  compare: compare11,
  within: (version, range) => compare11(version, version) === void 0 ? void 0 : read8(range.trim())?.some((tests2) => tests2.every((test2) => test2(version))),
  ...rest
});
var compareLists = (one2, other, fill, order3) => {
  for (let at = 0; at < Math.max(one2.length, other.length); at++) {
    const found = order3(one2[at] ?? fill, other[at] ?? fill);
    if (found !== 0) return found;
  }
  return 0;
};
var compareDigits = (a, b) => {
  const [one2, other] = [a.replace(/^0+(?=.)/, ""), b.replace(/^0+(?=.)/, "")];
  return one2.length - other.length || (one2 < other ? -1 : one2 > other ? 1 : 0);
};

// src/versions/cargo.ts
var CLAUSE = /^(\^|~|=|<=?|>=?)?\s*(\d[^\s,]{0,150}|\*)$/;
var translated = (range) => {
  const clauses = range.split(",").map((clause) => {
    const [, sign, version] = CLAUSE.exec(clause.trim()) ?? [];
    if (version === void 0) return void 0;
    return `${sign ?? (version.includes("*") ? "" : "^")}${version}`;
  });
  const joined = all(clauses)?.join(" ");
  return joined !== void 0 && import_semver.default.validRange(joined) !== null ? joined : void 0;
};
var satisfies = (version, range, includePrerelease) => {
  const wanted = translated(range);
  return wanted === void 0 || import_semver.default.valid(version) === null ? void 0 : import_semver.default.satisfies(version, wanted, { includePrerelease });
};
var cargo = {
  compare: (a, b) => import_semver.default.valid(a) === null || import_semver.default.valid(b) === null ? void 0 : import_semver.default.compare(a, b),
  within: (version, range) => satisfies(version, range, true),
  prerelease: (version) => import_semver.default.prerelease(version) !== null,
  prereleases: "any",
  takes: (version, range) => satisfies(version, range, false)
};

// src/versions/comparators.ts
var PRERELEASE = /^[-._]?(?:dev|nightly|alpha|beta|pre|preview|rc|a|b|c|m)(?:[-._]?(\d{1,9})|$|[-._])/i;
var RANKS = [/^[-._]?(?:dev|nightly)/i, /^[-._]?(?:a|alpha)/i, /^[-._]?(?:b|beta)/i];
var partsOf = (version) => {
  const [, digits, rest = ""] = /^[vb]?(\d{1,9}(?:\.\d{1,9}){0,5})(.{0,100})$/is.exec(version) ?? [];
  if (digits === void 0) return void 0;
  const before = PRERELEASE.exec(rest);
  const rank2 = RANKS.findIndex((each) => each.test(rest));
  return {
    numbers: digits.split("."),
    rank: before ? rank2 < 0 ? RANKS.length : rank2 : RANKS.length + 1,
    step: before?.[1] ?? "0"
  };
};
var compareLoosely = (a, b) => {
  const [one2, other] = [partsOf(a), partsOf(b)];
  if (!one2 || !other) return void 0;
  return compareLists(one2.numbers, other.numbers, "0", compareDigits) || one2.rank - other.rank || compareDigits(one2.step, other.step);
};
var testsOf = (compare11, text) => {
  const clauses = text.replace(/([<>=!])\s+/g, "$1").split(/[\s,]+/).filter(Boolean);
  return all(
    clauses.map((clause) => {
      const [, sign = "", bound = ""] = /^([<>=!]{0,2})(.+)$/s.exec(clause) ?? [];
      return comparison(compare11, sign || "=", bound);
    })
  );
};
var fitsBy = (compare11, version, comparators) => {
  if (compare11(version, version) === void 0) return void 0;
  const alternatives = all(comparators.split("||").map((part) => testsOf(compare11, part)));
  return alternatives?.some((tests2) => tests2.every((test2) => test2(version)));
};

// src/versions/composer.ts
var VERSION = /^v?(\d{1,10}(?:\.\d{1,10}){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d{1,10}){0,3}))?([.-]?dev)?(?:\+\S*)?$/i;
var FINAL = 4;
var STABILITY = /* @__PURE__ */ new Map([
  ["dev", 0],
  ["alpha", 1],
  ["a", 1],
  ["beta", 2],
  ["b", 2],
  ["rc", 3],
  ["stable", FINAL],
  ["patch", 5],
  ["pl", 5],
  ["p", 5]
]);
var partsOf2 = (version) => {
  const [, numbers, word, counter = "", dev] = VERSION.exec(version) ?? [];
  if (numbers === void 0) return void 0;
  const stability = word === void 0 ? dev ? 0 : FINAL : STABILITY.get(word.toLowerCase());
  return {
    numbers: numbers.split(".").map(Number),
    stability: stability ?? FINAL,
    counter: (counter.match(/\d+/g) ?? []).map(Number),
    dev: dev !== void 0
  };
};
var difference = (a, b) => a - b;
var compare = (a, b) => {
  const [one2, other] = [partsOf2(a), partsOf2(b)];
  if (!one2 || !other) return void 0;
  return compareLists(one2.numbers, other.numbers, 0, difference) || one2.stability - other.stability || compareLists(one2.counter, other.counter, 0, difference) || Number(other.dev) - Number(one2.dev);
};
var numbersOf = (version) => partsOf2(version)?.numbers ?? [];
var above = (numbers, place) => `${[...numbers.slice(0, place), (numbers[place] ?? 0) + 1].join(".")}-dev`;
var lowest = (version) => partsOf2(version)?.stability === FINAL && !/[a-z]/i.test(version.replace(/^v/i, "")) ? `${version}-dev` : version;
var between = (low, high) => all([comparison(compare, ">=", lowest(low)), comparison(compare, "<", high)]);
var caret = (version) => {
  const numbers = numbersOf(version);
  const leading = numbers.findIndex((number) => number > 0);
  return between(version, above(numbers, leading < 0 ? numbers.length - 1 : leading));
};
var tilde = (version) => {
  const numbers = numbersOf(version);
  return between(version, above(numbers, Math.max(0, numbers.length - 2)));
};
var wildcard = (clause) => {
  const numbers = clause.replace(/^v/i, "").split(".").filter((part) => !/^[*x]$/i.test(part));
  if (numbers.length === 0) return [];
  const fixed = numbers.join(".");
  return between(fixed, above(numbersOf(fixed), numbers.length - 1));
};
var signed = (clause) => {
  const [, sign = "", bound = ""] = /^([<>]=?|!=|<>|==?)?(.+)$/.exec(clause) ?? [];
  const version = sign === "<" || sign === ">=" ? lowest(bound) : bound;
  return all([comparison(compare, sign === "<>" ? "!=" : sign || "=", version)]);
};
var clauseTests = (text) => {
  const clause = text.replace(/@(?:dev|alpha|beta|rc|stable)$/i, "").replace(/#.*$/, "");
  if (clause === "" || /^v?[*x](?:\.[*x])*$/i.test(clause)) return [];
  if (/\.[*x]$/i.test(clause)) return wildcard(clause);
  if (clause.startsWith("^")) return partsOf2(clause.slice(1)) && caret(clause.slice(1));
  if (/^~(?!>)/.test(clause)) return partsOf2(clause.slice(1)) && tilde(clause.slice(1));
  return signed(clause);
};
var hyphened = (text) => {
  const [low = "", high = ""] = text.split(/\s+-\s+/);
  if (!partsOf2(low) || !partsOf2(high)) return void 0;
  const numbers = numbersOf(high);
  if (numbers.length < 3 && lowest(high) !== high) return between(low, above(numbers, numbers.length - 1));
  return all([comparison(compare, ">=", lowest(low)), comparison(compare, "<=", high)]);
};
var read = (range) => all(
  range.split(/\s*\|\|?\s*/).map((text) => {
    const alternative = text.trim();
    if (/\s-\s/.test(alternative)) return hyphened(alternative);
    const clauses = alternative.replace(/([<>=!~^])\s+/g, "$1").split(/[\s,]+/);
    return all(clauses.map(clauseTests))?.flat();
  })
);
var composer = ordered(compare, read, {
  prerelease: (version) => /^dev-|@(?:dev|alpha|beta|rc)$/i.test(version) || (partsOf2(version)?.stability ?? FINAL) < FINAL,
  prereleases: "named"
});

// src/versions/conda.ts
var VERSION2 = /^(?:(\d+)!)?([\da-z_.-]+)(?:\+([\da-z_.]+))?$/;
var rank = (part) => {
  if (part === "post") return 3;
  if (/^\d/.test(part)) return 2;
  return part === "dev" ? 0 : 1;
};
var orderPart = (a, b) => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (rank(a) === 2) return compareDigits(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
};
var components = (text) => text.split(/[._-]/).map((component) => {
  const runs = component.match(/\d+|[a-z]+/g) ?? ["0"];
  return /^\d/.test(runs[0] ?? "") ? runs : ["0", ...runs];
});
var orderComponents = (a, b) => compareLists(a, b, "0", orderPart);
var partsOf3 = (version) => {
  const [, epoch = "0", main, local] = VERSION2.exec(version.toLowerCase()) ?? [];
  if (main === void 0 || !/\d/.test(main)) return void 0;
  return { epoch, version: components(main), local: local === void 0 ? [] : components(local) };
};
var NONE = ["0"];
var compare2 = (a, b) => {
  const [one2, other] = [partsOf3(a), partsOf3(b)];
  if (!one2 || !other) return void 0;
  return compareDigits(one2.epoch, other.epoch) || compareLists(one2.version, other.version, NONE, orderComponents) || compareLists(one2.local, other.local, NONE, orderComponents);
};
var startsWith = (prefix) => {
  const wanted = partsOf3(prefix);
  if (!wanted) return void 0;
  return (version) => {
    const parts = partsOf3(version);
    if (!parts || compareDigits(parts.epoch, wanted.epoch) !== 0) return false;
    return wanted.version.every(
      (component, at) => orderComponents(parts.version[at] ?? NONE, component) === 0
    );
  };
};
var compatible = (bound) => {
  const [least, same] = [comparison(compare2, ">=", bound), startsWith(bound.replace(/[._-][^._-]*$/, ""))];
  return least && same && ((version) => least(version) && same(version));
};
var clauseTest = (clause) => {
  const [, sign = "", given = ""] = /^(~=|[<>]=?|[!=]=|=)?(.+)$/.exec(clause.trim()) ?? [];
  const starred = /^(.*?)\.?\*$/.exec(given)?.[1];
  if (starred === "") return () => true;
  const bound = starred ?? given;
  if (sign === "~=") return compatible(bound);
  const fuzzy = sign === "=" || starred !== void 0 && /^(?:==|!=)?$/.test(sign);
  if (!fuzzy) return comparison(compare2, sign || "==", bound);
  const same = startsWith(bound);
  return sign === "!=" ? same && ((version) => !same(version)) : same;
};
var read2 = (range) => all(
  range.split("|").map(
    (text) => all(
      text.replace(/([<>=!~])\s+/g, "$1").split(/[\s,]+/).filter(Boolean).map(clauseTest)
    )
  )
);
var conda = ordered(compare2, read2, {
  prerelease: (version) => /(?:\d|[._-])(?:dev|a|b|c|rc|alpha|beta)[._-]?\d*$/i.test(version),
  prereleases: "last"
});

// src/versions/gem.ts
var VERSION3 = /^\d+(?:\.[\da-zA-Z]+)*(?:-[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/;
var segments = (version) => VERSION3.test(version) ? version.replaceAll("-", ".pre.").match(/\d+|[a-zA-Z]+/g) ?? [] : void 0;
var isNumber = (segment) => /^\d/.test(segment);
var order = (a, b) => {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1;
  if (isNumber(a)) return compareDigits(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
};
var compare3 = (a, b) => {
  const [one2, other] = [segments(a), segments(b)];
  return one2 && other ? compareLists(one2, other, "0", order) : void 0;
};
var release = (parts) => {
  const end = parts.findIndex((part) => !isNumber(part));
  return end < 0 ? parts : parts.slice(0, end);
};
var pessimistic = (bound) => {
  const parts = segments(bound);
  if (!parts) return void 0;
  const kept = release(parts);
  const head = kept.length > 1 ? kept.slice(0, -1) : kept;
  const above2 = [...head.slice(0, -1), `${BigInt(head.at(-1) ?? "0") + 1n}`];
  return (version) => (compare3(version, bound) ?? -1) >= 0 && compareLists(release(segments(version) ?? []), above2, "0", order) < 0;
};
var test = (clause) => {
  const [, sign = "=", bound = ""] = /^(~>|[<>]=?|!?=)?\s*(\S+)$/.exec(clause.trim()) ?? [];
  return sign === "~>" ? pessimistic(bound) : comparison(compare3, sign, bound);
};
var gem = ordered(
  compare3,
  (range) => {
    const tests2 = all(range.split(",").map(test));
    return tests2 && [tests2];
  },
  { prerelease: (version) => /[a-zA-Z]/.test(version), prereleases: "named" }
);

// src/versions/golang.ts
var import_semver2 = __toESM(require_semver(), 1);
var VERSION4 = /^v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;
var plain = (version) => {
  if (!VERSION4.test(version)) return void 0;
  return import_semver2.default.valid(version.replace(/^v/, "")) ?? void 0;
};
var compare4 = (a, b) => {
  const [one2, other] = [plain(a), plain(b)];
  return one2 === void 0 || other === void 0 ? void 0 : import_semver2.default.compare(one2, other);
};
var golang = ordered(
  compare4,
  (range) => {
    const tests2 = comparisons(compare4, range);
    return tests2 && [tests2];
  },
  { prerelease: (version) => /^v?\d+\.\d+\.\d+-/.test(version), prereleases: "last" }
);

// src/versions/hex.ts
var import_semver3 = __toESM(require_semver(), 1);
var filled = (version) => version.replace(/^(\d+\.\d+)(?![.\d])/, "$1.0");
var compare5 = (a, b) => {
  const [one2, other] = [import_semver3.default.valid(filled(a)), import_semver3.default.valid(filled(b))];
  return one2 === null || other === null ? void 0 : import_semver3.default.compare(one2, other);
};
var pessimistic2 = (bound) => {
  const parsed = import_semver3.default.parse(filled(bound));
  if (!parsed) return void 0;
  const { major, minor } = parsed;
  const above2 = /^\d+\.\d+\.\d/.test(bound) ? `${major}.${minor + 1}.0-0` : `${major + 1}.0.0-0`;
  return all([comparison(compare5, ">=", bound), comparison(compare5, "<", above2)]);
};
var tests = (clause) => {
  const [, sign = "==", bound = ""] = /^(~>|[<>]=?|[!=]=)?\s*(\S+)$/.exec(clause.trim()) ?? [];
  return sign === "~>" ? pessimistic2(bound) : all([comparison(compare5, sign, bound)]);
};
var read3 = (range) => all(range.split(/\s+or\s+/).map((text) => all(text.split(/\s+and\s+|\s*,\s*/).map(tests))?.flat()));
var hex = ordered(compare5, read3, {
  prerelease: (version) => import_semver3.default.prerelease(filled(version)) !== null,
  prereleases: "named"
});

// src/versions/maven.ts
var isNumber2 = ({ text }) => /^\d/.test(text);
var NULLS = /* @__PURE__ */ new Set(["", "final", "ga", "release"]);
var isNull = ({ text }) => NULLS.has(text) || /^0+$/.test(text);
var KNOWN = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var SAME = /* @__PURE__ */ new Map([
  ["cr", "rc"],
  ["final", ""],
  ["ga", ""],
  ["release", ""]
]);
var SHORT = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
var split = (version) => {
  const tokens = [];
  let dash = false;
  for (const part of version.toLowerCase().split(/([.\-_])/)) {
    if (/^[.\-_]$/.test(part)) {
      dash = part !== ".";
      continue;
    }
    const runs = part.match(/\d+|\D+/g) ?? ["0"];
    for (const [index, run] of runs.entries()) {
      const text = /^\d/.test(runs[index + 1] ?? "") ? SHORT.get(run) ?? run : run;
      tokens.push({ dash: index > 0 ? true : dash, text });
    }
  }
  return tokens;
};
var trim = (tokens) => {
  const kept = [];
  const drop = () => {
    while (kept.length > 1 && isNull(kept.at(-1) ?? { dash: false, text: "x" })) kept.pop();
  };
  for (const token of tokens) {
    if (token.dash) drop();
    kept.push(token);
  }
  drop();
  return kept;
};
var wordKey = (text) => {
  const place = KNOWN.indexOf(SAME.get(text) ?? text);
  return place < 0 ? `${KNOWN.length} ${text}` : `${place}`;
};
var kind = (token) => isNumber2(token) ? token.dash ? 1 : 2 : 0;
var order2 = (a, b) => {
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  if (isNumber2(a)) return compareDigits(a.text, b.text);
  const [one2, other] = [wordKey(a.text), wordKey(b.text)];
  return one2 < other ? -1 : one2 > other ? 1 : 0;
};
var padding = (token) => ({ ...token, text: isNumber2(token) ? "0" : "" });
var VERSION5 = /^[\w.+-]+$/;
var compare6 = (a, b) => {
  if (!VERSION5.test(a) || !VERSION5.test(b)) return void 0;
  const [one2, other] = [trim(split(a)), trim(split(b))];
  for (let at = 0; at < Math.max(one2.length, other.length); at++) {
    const [left, right] = [one2[at], other[at]];
    const found = left && right ? order2(left, right) : left ? order2(left, padding(left)) : right ? order2(padding(right), right) : 0;
    if (found !== 0) return found;
  }
  return 0;
};
var interval = (text) => {
  const [, open = "", inside = "", close = ""] = /^([[(])([^[\]()]*)([\])])$/.exec(text) ?? [];
  if (open === "") return void 0;
  const bounds = inside.split(",").map((bound) => bound.trim());
  const [low = "", high = low] = bounds;
  if (bounds.length > 2 || bounds.length === 1 && (open !== "[" || close !== "]" || low === ""))
    return void 0;
  const tests2 = [
    ...low === "" ? [] : [comparison(compare6, open === "[" ? ">=" : ">", low)],
    ...high === "" ? [] : [comparison(compare6, close === "]" ? "<=" : "<", high)]
  ];
  return all(tests2);
};
var beginning = (range) => [(version) => version.startsWith(range.slice(0, -1))];
var read4 = (range) => {
  if (/^(?:[\w.-]*[.-])?\+$/.test(range)) return [beginning(range)];
  if (!/^[[(]/.test(range)) {
    const tests2 = comparisons(compare6, range);
    return tests2 && [tests2];
  }
  return all(range.split(/(?<=[\])])\s*,\s*(?=[[(])/).map(interval));
};
var PRERELEASE2 = /(?:^|[.\-_\d])(?:alpha|beta|milestone|rc|cr|snapshot|ea|preview|dev|pre|[abm](?=-?\d))(?![a-z])/i;
var maven = ordered(compare6, read4, {
  prerelease: (version) => PRERELEASE2.test(version),
  prereleases: "any"
});

// src/versions/npm.ts
var import_semver4 = __toESM(require_semver(), 1);
var valid = (version) => import_semver4.default.valid(version, true) !== null;
var npm = {
  compare: (a, b) => valid(a) && valid(b) ? import_semver4.default.compare(a, b, true) : void 0,
  within: (version, range) => valid(version) && import_semver4.default.validRange(range) !== null ? import_semver4.default.satisfies(version, range, { loose: true, includePrerelease: true }) : void 0,
  prerelease: (version) => import_semver4.default.prerelease(version, true) !== null,
  prereleases: "any",
  takes: (version, range) => import_semver4.default.validRange(range) === null ? void 0 : import_semver4.default.satisfies(version, range, true)
};

// src/versions/nuget.ts
var import_semver5 = __toESM(require_semver(), 1);
var VERSION6 = /^(\d{1,10}(?:\.\d{1,10}){0,3})(?:-([\da-z-]+(?:\.[\da-z-]+)*))?(?:\+[\da-z.-]+)?$/i;
var partsOf4 = (version) => {
  const [, numbers, label] = VERSION6.exec(version.trim()) ?? [];
  return numbers === void 0 ? void 0 : { numbers: numbers.split(".").map(Number), label: label?.toLowerCase() };
};
var compare7 = (a, b) => {
  const [one2, other] = [partsOf4(a), partsOf4(b)];
  if (!one2 || !other) return void 0;
  const numbers = compareLists(one2.numbers, other.numbers, 0, (x, y) => x - y);
  if (numbers !== 0 || one2.label === other.label) return numbers;
  if (one2.label === void 0) return 1;
  if (other.label === void 0) return -1;
  const labels = [`0.0.0-${one2.label}`, `0.0.0-${other.label}`];
  return import_semver5.default.compare(labels[0], labels[1], true);
};
var floating = (text) => {
  const [, numbers = "", star, label] = /^((?:\d{1,10}\.){0,3})(\*|\d{1,10})(?:-([\da-z.-]*)\*)?$/i.exec(text) ?? [];
  if (star === void 0 || star !== "*" && label === void 0) return void 0;
  const fixed = `${numbers}${star === "*" ? "" : star}`.split(".").filter(Boolean).map(Number);
  return (version) => {
    const parts = partsOf4(version);
    if (!parts || fixed.some((number, at) => (parts.numbers[at] ?? 0) !== number)) return false;
    if (parts.label === void 0) return true;
    return label === void 0 || parts.label.startsWith(label.toLowerCase());
  };
};
var interval2 = (text) => {
  const [, open = "", inside = "", close = ""] = /^([[(])([^[\]()]*)([\])])$/.exec(text) ?? [];
  const bounds = inside.split(",").map((bound) => bound.trim());
  const [low = "", high = low] = bounds;
  if (open === "" || bounds.length > 2) return void 0;
  if (bounds.length === 1 && (open !== "[" || close !== "]" || low === "")) return void 0;
  if (low.includes("*") && bounds.length === 1) return one(floating(low));
  const tests2 = all([
    ...low === "" ? [] : [floatingLow(open, low)],
    ...high === "" ? [] : [comparison(compare7, close === "]" ? "<=" : "<", high)]
  ]);
  return tests2 && [tests2];
};
var floatingLow = (open, low) => comparison(compare7, open === "[" ? ">=" : ">", low.replace(/-\*$/, "-0").replace("*", "0"));
var one = (test2) => test2 && [[test2]];
var read5 = (range) => {
  if (/^[[(]/.test(range)) return interval2(range);
  if (range.includes("*")) return one(floating(range));
  if (/^\d/.test(range)) return one(comparison(compare7, ">=", range));
  const tests2 = comparisons(compare7, range);
  return tests2 && [tests2];
};
var nuget = ordered(compare7, read5, {
  prerelease: (version) => partsOf4(version)?.label !== void 0,
  prereleases: "named",
  lowest: (range) => !range.includes("*")
});

// src/versions/pub.ts
var import_semver6 = __toESM(require_semver(), 1);
var compare8 = (a, b) => import_semver6.default.valid(a) === null || import_semver6.default.valid(b) === null ? void 0 : import_semver6.default.compareBuild(a, b);
var breaking = (version) => {
  const { major = 0, minor = 0 } = import_semver6.default.parse(version) ?? {};
  return major > 0 ? `${major + 1}.0.0-0` : `0.${minor + 1}.0-0`;
};
var caret2 = (bound) => import_semver6.default.valid(bound) === null ? void 0 : all([comparison(compare8, ">=", bound), comparison(compare8, "<", breaking(bound))]);
var upper = (range) => /\d-\w/.test(range) ? range : range.replace(/<\s*(\d+\.\d+\.\d+)(?![\w.+-])/g, "<$1-0");
var read6 = (range) => {
  if (range === "" || range === "any") return [[]];
  const tests2 = range.startsWith("^") ? caret2(range.slice(1).trim()) : comparisons(compare8, upper(range));
  return tests2 && [tests2];
};
var pub = ordered(compare8, read6, {
  prerelease: (version) => import_semver6.default.prerelease(version) !== null,
  prereleases: "last"
});

// src/versions/pypi.ts
var import_pep440 = __toESM(require_pep440(), 1);
var pypi = {
  compare: (a, b) => (0, import_pep440.valid)(a) === null || (0, import_pep440.valid)(b) === null ? void 0 : import_pep440.default.compare(a, b),
  within: (version, range) => {
    const clauses = /^[\d]/.test(range) ? `==${range}` : range;
    return (0, import_pep440.valid)(version) === null || !(0, import_pep440.validRange)(clauses) ? void 0 : (0, import_pep440.satisfies)(version, clauses, { prereleases: true });
  },
  prerelease: (version) => import_pep440.default.explain(version)?.is_prerelease ?? false,
  prereleases: "last"
};

// src/versions/swift.ts
var import_semver7 = __toESM(require_semver(), 1);
var compare9 = (a, b) => import_semver7.default.valid(a, true) === null || import_semver7.default.valid(b, true) === null ? void 0 : import_semver7.default.compare(a, b, true);
var below = (low, high) => all([comparison(compare9, ">=", low), comparison(compare9, "<", high)]);
var from = (low, minor) => {
  const parsed = import_semver7.default.parse(low, true);
  if (!parsed) return void 0;
  return below(low, minor ? `${parsed.major}.${parsed.minor + 1}.0-0` : `${parsed.major + 1}.0.0-0`);
};
var read7 = (range) => {
  const plain2 = range.replaceAll('"', "");
  const [, low = "", dots = "", high = ""] = /^([^\s.]+\.[^\s.]+\.[^\s.]+?)\s*(\.\.<|\.\.\.)\s*(\S+)$/.exec(plain2) ?? [];
  const [, word, bound = ""] = /^\.?(from|exact|upToNextMajor|upToNextMinor)\s*[:(]\s*(?:from:\s*)?([^\s)]+)\)?$/.exec(plain2) ?? [];
  const tests2 = dots === "..<" ? below(low, high) : dots === "..." ? all([comparison(compare9, ">=", low), comparison(compare9, "<=", high)]) : word === void 0 || word === "exact" ? comparisons(compare9, word ? bound : plain2) : from(bound, word === "upToNextMinor");
  return tests2 && [tests2];
};
var swift = ordered(compare9, read7, {
  prerelease: (version) => import_semver7.default.prerelease(version, true) !== null,
  prereleases: "named"
});

// src/versions/index.ts
var LONGEST = 200;
var schemes = {
  npm,
  jsr: npm,
  pypi,
  conda,
  cargo,
  golang,
  gem,
  maven,
  nuget,
  composer,
  pub,
  hex,
  swift
};
var schemeOf = (ecosystem, ...texts) => texts.some((text) => text.length > LONGEST) ? void 0 : schemes[ecosystem];
var compare10 = (ecosystem, a, b) => schemeOf(ecosystem, a, b)?.compare(a, b);
var within = (ecosystem, version, range) => schemeOf(ecosystem, version, range)?.within(version, range);
var fits = (ecosystem, version, comparators) => {
  if (version.length > LONGEST || comparators.length > LONGEST) return void 0;
  const scheme = ecosystem && schemes[ecosystem];
  const strict = scheme && fitsBy(scheme.compare, version, comparators);
  return strict ?? fitsBy(compareLoosely, version, comparators);
};
var descending = (ecosystem, versions) => versions.filter((version) => compare10(ecosystem, version, version) !== void 0).sort((a, b) => compare10(ecosystem, b, a) ?? 0);
var namesPrerelease = ({ prerelease }, range) => range.split(/[\s,|<>=!~^()[\]]+/).some((word) => prerelease(word.replaceAll("*", "0")));
var extreme = ({ compare: order3 }, versions, lowest2 = false) => versions.reduce((best, version) => {
  if (best === void 0) return version;
  const difference2 = order3(version, best) ?? 0;
  return (lowest2 ? difference2 < 0 : difference2 > 0) ? version : best;
}, void 0);
var highest = (ecosystem, versions, range) => {
  const scheme = schemeOf(ecosystem, range ?? "");
  if (!scheme) return void 0;
  const takes = scheme.takes ?? scheme.within;
  const fitting = versions.filter(
    (version) => range === void 0 ? compare10(ecosystem, version, version) !== void 0 : version.length <= LONGEST && takes(version, range) === true
  );
  const steady = fitting.filter((version) => !scheme.prerelease(version));
  const { prereleases } = scheme;
  const lowest2 = range !== void 0 && scheme.lowest?.(range) === true;
  const all2 = range !== void 0 && (prereleases === "any" || prereleases === "named" && namesPrerelease(scheme, range));
  const best = extreme(scheme, all2 ? fitting : steady, lowest2);
  const last = range === void 0 || prereleases === "last";
  return best ?? (last ? extreme(scheme, fitting, lowest2) : void 0);
};

export {
  require_pep440,
  compare10 as compare,
  within,
  fits,
  descending,
  highest
};
