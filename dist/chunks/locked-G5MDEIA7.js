import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  readLock
} from "./chunk-OGAABKXR.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  LARGEST_LOCKFILE,
  decode,
  tooLarge
} from "./chunk-46IOGIOI.js";
import {
  lfsPointer
} from "./chunk-SSHJW3H2.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/locked.ts
var entriesOf = async (change, side) => {
  const blob = await change.file(side, LOCK_PATH);
  if (blob?.kind !== "file" || tooLarge(blob.size, LARGEST_LOCKFILE)) return void 0;
  const bytes = await (await blob.bytes()).slice(0, blob.size);
  const decoded = lfsPointer(bytes) ? void 0 : decode(bytes, LARGEST_LOCKFILE);
  if (!decoded || "why" in decoded) return void 0;
  return readLock({ path: LOCK_PATH, text: decoded.text }).entries;
};
var withLocked = async (change, placed) => {
  const [base, head] = await Promise.all([entriesOf(change, "base"), entriesOf(change, "head")]);
  if (!base && !head) return placed;
  return placed.map((one) => {
    if (one.kind !== "model") return one;
    const [before, now] = [base?.get(one.id), head?.get(one.id)];
    return { ...one, locked: { ...before ? { base: before } : {}, ...now ? { head: now } : {} } };
  });
};
export {
  withLocked
};
