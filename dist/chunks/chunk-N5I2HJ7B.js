import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  imageOf
} from "./chunk-MPV3EVNQ.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";

// src/readers/images/reference.ts
var imageReference = (text, at, scope = "runtime") => {
  const image = imageOf(text);
  if (!image) return void 0;
  return packageReference({
    ecosystem: "docker",
    ...image,
    scope,
    surface: at.surface,
    at: place(at.path, at.line)
  });
};

export {
  imageReference
};
