import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/near.ts
var LONGEST = 64;
var distance = (from, to) => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};
var nearest = (word, known) => {
  if (word.length > LONGEST) return void 0;
  const plain = word.toLowerCase().replace(/_/g, "-");
  let best;
  for (const candidate of known) {
    const steps = distance(plain, candidate);
    if (steps <= candidate.length / 3 && steps < (best?.steps ?? Infinity)) best = { word: candidate, steps };
  }
  return best?.word;
};

export {
  nearest
};
