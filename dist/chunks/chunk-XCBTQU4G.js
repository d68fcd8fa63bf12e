import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inertLine,
  visible
} from "./chunk-6LBNWFDO.js";

// src/commands/progress.ts
var PATIENCE = 300;
var WIDTH = 79;
var progress = ({ err, terminal, continuous, now }) => {
  if (!terminal.err || continuous) {
    let last = "";
    return {
      stage(what) {
        if (what === last) return;
        last = what;
        if (continuous) err(`${inertLine(visible(what))}
`);
      },
      end: () => void 0
    };
  }
  const began = now().getTime();
  let shown = false;
  return {
    stage(what, done, all) {
      if (now().getTime() - began < PATIENCE) return;
      const text = `${what}${all ? ` ${done ?? 0}/${all}` : ""} …`;
      err(`\r\x1B[K${visible(text, WIDTH)}`);
      shown = true;
    },
    end() {
      if (shown) err("\r\x1B[K");
      shown = false;
    }
  };
};

export {
  progress
};
