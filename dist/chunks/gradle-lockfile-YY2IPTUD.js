import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isCoordinate
} from "./chunk-HECTXP3N.js";
import {
  brokenFile,
  conflict
} from "./chunk-FD5TNV34.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/gradle-lockfile.ts
var OF_PROJECT = /^(?:compile|runtime|.{1,200}(?:Compile|Runtime))Classpath$/;
var LINE = /^([^:=]{1,300}):([^:=]{1,300}):([^:=]{1,300})(?:=(.*))?$/;
var scopeOf = (configurations) => {
  if (configurations.every((name) => /test/i.test(name))) return "dev";
  const ofBuild = (name) => /classpath$|processor$/i.test(name) && !OF_PROJECT.test(name);
  if (configurations.every(ofBuild)) return "build";
  return configurations.some((name) => /^(?:production)?runtimeClasspath$/i.test(name)) ? "runtime" : "unknown";
};
var gradleLockfile = {
  id: "gradle-lockfile",
  *read(file) {
    const { path, text } = file;
    const fault = conflict(file);
    if (fault) {
      yield brokenFile(file, fault, "lockfile of Gradle", "lockfile");
      return;
    }
    let line = 0;
    for (const physical of text.split("\n")) {
      line++;
      const trimmed = physical.trim();
      if (!trimmed || trimmed.startsWith("#") || trimmed.startsWith("empty=")) continue;
      const [, group, name, version = "", configurations = ""] = LINE.exec(trimmed) ?? [];
      const at = place(path, line);
      if (!isCoordinate(group) || !isCoordinate(name)) {
        yield unread(at, trimmed, 'expected "group:name:version=configurations"', "lockfile");
        continue;
      }
      yield packageReference({
        ecosystem: "maven",
        written: `${group}:${name}`,
        specifier: version,
        version,
        scope: scopeOf(configurations.split(",").slice(0, 1e3)),
        relation: "unknown",
        surface: "lockfile",
        at
      });
    }
  }
};
export {
  gradleLockfile
};
