import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  childOf,
  childrenOf,
  isXml,
  readXml
} from "./chunk-GBR3WMSF.js";
import "./chunk-BFNALMIQ.js";
import {
  isCoordinate
} from "./chunk-HECTXP3N.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
import "./chunk-2VFPJWP2.js";
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

// src/readers/manifests/gradle-verification.ts
var ALGORITHMS = ["md5", "sha1", "sha256", "sha512"];
var hashesOf = (component) => childrenOf(component, "artifact").flatMap(
  (artifact) => artifact.children.flatMap(({ name, attributes }) => {
    const value = attributes.get("value");
    return value && ALGORITHMS.includes(name) ? [`${name}:${value}`] : [];
  })
);
var gradleVerification = {
  id: "gradle-verification",
  *read(file) {
    const { path, text } = file;
    const root = readXml(text);
    if (!isXml(root)) {
      yield brokenFile(file, root, "verification metadata", "lockfile");
      return;
    }
    for (const component of childOf(root, "components")?.children ?? []) {
      const [group, name, version] = ["group", "name", "version"].map((key) => component.attributes.get(key));
      const at = place(path, component.line);
      if (!isCoordinate(group) || !isCoordinate(name) || !version) {
        yield unread(at, component.name, "expected a group, a name and a version", "lockfile");
        continue;
      }
      yield packageReference({
        ecosystem: "maven",
        written: `${group}:${name}`,
        specifier: version,
        version,
        integrity: hashesOf(component),
        relation: "unknown",
        surface: "lockfile",
        at
      });
    }
  }
};
export {
  gradleVerification
};
