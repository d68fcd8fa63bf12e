import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  finished
} from "./chunk-IK5D3LC3.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/deployments/unknown.ts
var OPEN = "a variable that nothing here resolves decides which image runs; expected a name, or the values that fill it in";
function* withUnknown(drafts, path) {
  let open;
  for (const one of drafts) {
    if (one.image?.unresolved && !open && one.image.at.path === path) {
      open = {
        ...unread(place(path, one.image.at.line), `image: ${one.image.written}`, OPEN, "config"),
        minor: true
      };
    }
    yield finished(one);
  }
  if (open) yield open;
}

export {
  withUnknown
};
