import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/ecosystem.ts
var ECOSYSTEMS = [
  "npm",
  "jsr",
  "pypi",
  "conda",
  "cargo",
  "golang",
  "gem",
  "maven",
  "nuget",
  "composer",
  "pub",
  "hex",
  "swift",
  "githubactions",
  "github",
  "docker"
];
var SERVICES = [
  "npm",
  "jsr",
  "pypi",
  "conda",
  "cargo",
  "golang",
  "gem",
  "maven",
  "nuget",
  "composer",
  "pub",
  "hex",
  "docker",
  "github",
  "huggingface",
  "ollama",
  "lfs",
  "osv",
  "kev",
  "epss",
  "depsdev"
];
var DATED = { name: true, version: true };
var DATED_NAME = { name: true, version: false };
var UNDATED = { name: false, version: false };
var same = (name) => name;
var lower = (name) => name.toLowerCase();
var pep503 = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
var crate = (name) => name.toLowerCase().replaceAll("_", "-");
var ecosystems = {
  npm: {
    registry: "the npm registry",
    packages: "npm packages",
    service: "npm",
    canonical: same,
    identity: same,
    osv: "npm",
    dated: DATED
  },
  jsr: {
    registry: "JSR",
    packages: "JSR packages",
    service: "jsr",
    canonical: lower,
    identity: lower,
    dated: DATED
  },
  pypi: {
    registry: "PyPI",
    packages: "Python packages",
    service: "pypi",
    canonical: pep503,
    identity: pep503,
    osv: "PyPI",
    dated: DATED
  },
  conda: {
    registry: "the conda channel",
    packages: "conda packages",
    service: "conda",
    canonical: lower,
    identity: lower,
    dated: DATED
  },
  cargo: {
    registry: "crates.io",
    packages: "Rust crates",
    service: "cargo",
    // Of `serde-json` and `serde_json` only one can exist, and only the index knows which.
    canonical: same,
    identity: crate,
    osv: "crates.io",
    dated: DATED
  },
  golang: {
    registry: "the Go module proxy",
    packages: "Go modules",
    service: "golang",
    canonical: same,
    identity: same,
    osv: "Go",
    dated: DATED
  },
  gem: {
    registry: "RubyGems",
    packages: "Ruby gems",
    service: "gem",
    canonical: same,
    identity: same,
    osv: "RubyGems",
    dated: DATED
  },
  // `group:artifact`
  maven: {
    registry: "Maven Central",
    packages: "Maven artifacts",
    service: "maven",
    canonical: same,
    identity: same,
    osv: "Maven",
    dated: DATED
  },
  nuget: {
    registry: "NuGet",
    packages: "NuGet packages",
    service: "nuget",
    canonical: same,
    identity: lower,
    osv: "NuGet",
    dated: DATED
  },
  composer: {
    registry: "Packagist",
    packages: "Composer packages",
    service: "composer",
    canonical: lower,
    identity: lower,
    osv: "Packagist",
    dated: DATED
  },
  pub: {
    registry: "the pub registry",
    packages: "Dart packages",
    service: "pub",
    canonical: same,
    identity: same,
    osv: "Pub",
    dated: DATED
  },
  hex: {
    registry: "Hex",
    packages: "Hex packages",
    service: "hex",
    canonical: same,
    identity: same,
    osv: "Hex",
    dated: DATED
  },
  // `host/owner/name` of a repository.
  swift: {
    registry: "GitHub",
    packages: "Swift packages",
    service: "github",
    canonical: lower,
    identity: lower,
    osv: "SwiftURL",
    dated: DATED_NAME
  },
  // `owner/name`; what stands behind it in a `uses:` is no part of the name.
  githubactions: {
    registry: "GitHub",
    packages: "GitHub actions",
    service: "github",
    canonical: lower,
    identity: lower,
    osv: "GitHub Actions",
    dated: DATED_NAME
  },
  github: {
    registry: "GitHub",
    packages: "repositories on GitHub",
    service: "github",
    canonical: lower,
    identity: lower,
    dated: DATED_NAME
  },
  // `host/path`, of Docker Hub `docker.io/library/name` written out.
  docker: {
    registry: "the image registry",
    packages: "container images",
    service: "docker",
    canonical: lower,
    identity: lower,
    dated: UNDATED
  }
};
var isEcosystem = (text) => Object.hasOwn(ecosystems, text);
var canonical = (ecosystem, name) => ecosystems[ecosystem].canonical(name);
var identity = (ecosystem, name) => ecosystems[ecosystem].identity(name);
var IMAGE_HOST = "docker.io";
var purlPath = (ecosystem, name, registry) => {
  if (ecosystem === "maven") return { path: name.replace(":", "/") };
  if (ecosystem === "conda" && registry) return { path: name, qualifier: ["channel", registry] };
  if (ecosystem !== "docker") return { path: name };
  const slash = name.indexOf("/");
  const host = name.slice(0, slash);
  const path = name.slice(slash + 1);
  return host === IMAGE_HOST ? { path } : { path, qualifier: ["repository_url", host] };
};
var nameOfPurl = (ecosystem, path, qualifiers = /* @__PURE__ */ new Map()) => {
  if (ecosystem === "maven") return path.replace("/", ":");
  if (ecosystem !== "docker") return path;
  return `${qualifiers.get("repository_url") ?? IMAGE_HOST}/${path}`;
};

export {
  ECOSYSTEMS,
  SERVICES,
  ecosystems,
  isEcosystem,
  canonical,
  identity,
  purlPath,
  nameOfPurl
};
