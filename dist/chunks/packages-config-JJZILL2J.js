import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isNugetId
} from "./chunk-YEJWXICT.js";
import {
  isXml,
  readXml
} from "./chunk-GBR3WMSF.js";
import "./chunk-BFNALMIQ.js";
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

// src/readers/manifests/packages-config.ts
var packagesConfig = {
  id: "packages-config",
  *read(file) {
    const { path, text } = file;
    const root = readXml(text);
    if (!isXml(root)) {
      yield brokenFile(file, root, "packages.config");
      return;
    }
    for (const { name, attributes, line } of root.children) {
      const [id, version] = [attributes.get("id"), attributes.get("version")];
      const at = place(path, line);
      if (!isNugetId(id) || !version) {
        yield unread(at, `${name} ${id ?? ""}`, "expected a package with id and version");
        continue;
      }
      yield packageReference({
        ecosystem: "nuget",
        written: id,
        specifier: version,
        version,
        scope: attributes.get("developmentDependency") === "true" ? "dev" : "runtime",
        relation: "unknown",
        surface: "manifest",
        at
      });
    }
  }
};
export {
  packagesConfig
};
