import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/formats/pickle/log.ts
var MOST_TOLD = 50;
var logOf = (most = MOST_TOLD) => {
  const entries = [];
  const places = /* @__PURE__ */ new Map();
  const seen = { dangerous: 0, unknown: 0, note: 0 };
  const more = { dangerous: 0, unknown: 0, note: 0 };
  const add = (observation, key) => {
    const { level, message, call = "" } = observation;
    const id = `${level} ${key ?? `${message} ${call}`}`;
    const known = places.get(id);
    if (known !== void 0) return known;
    if (seen[level] >= most) {
      more[level]++;
      return -1;
    }
    seen[level]++;
    places.set(id, entries.length);
    return entries.push(observation) - 1;
  };
  const of = (level) => {
    const told = entries.filter((entry) => entry?.level === level);
    if (more[level] > 0) told.push({ level, message: `${more[level]} more of this kind are not listed.` });
    return told;
  };
  return {
    add,
    drop: (place) => {
      if (entries[place] !== void 0) entries[place] = void 0;
    },
    list: () => [...of("dangerous"), ...of("unknown"), ...of("note")],
    count: () => seen.dangerous + seen.unknown + seen.note + more.dangerous + more.unknown + more.note
  };
};

export {
  logOf
};
