import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/finding.ts
var tally = ({ findings }) => {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const { state, severity } of findings) counts[state === "waived" ? "waived" : severity]++;
  return counts;
};

export {
  tally
};
