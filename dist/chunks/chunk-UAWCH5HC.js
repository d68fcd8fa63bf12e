import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/environment.ts
var environment = process.env;
var secret = (name) => environment[name] || void 0;
var wantsColour = (isTerminal) => environment["FORCE_COLOR"] ? environment["FORCE_COLOR"] !== "0" : isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
var inContinuousIntegration = () => Boolean(environment["CI"]);

export {
  environment,
  secret,
  wantsColour,
  inContinuousIntegration
};
