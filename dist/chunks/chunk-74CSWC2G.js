import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/error.ts
var faultText = ({ path, line, message }) => `${path}:${line}: ${message}`;
var PolicyError = class extends Error {
  name = "PolicyError";
  faults;
  constructor(faults) {
    super(faults.map(faultText).join("\n"));
    this.faults = faults;
  }
};

export {
  faultText,
  PolicyError
};
