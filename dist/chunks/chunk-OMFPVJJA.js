import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/sources/endpoints.ts
var endpoints = {
  npm: "https://registry.npmjs.org",
  jsr: "https://jsr.io",
  pypi: "https://pypi.org",
  conda: "https://api.anaconda.org",
  cargo: "https://index.crates.io",
  golang: "https://proxy.golang.org",
  gem: "https://rubygems.org",
  maven: "https://repo1.maven.org/maven2",
  nuget: "https://api.nuget.org",
  composer: "https://repo.packagist.org",
  pub: "https://pub.dev",
  hex: "https://hex.pm",
  docker: "https://registry-1.docker.io",
  github: "https://api.github.com",
  huggingface: "https://huggingface.co",
  /** No place: the address is that of the repository which is judged, where the run knows it. */
  lfs: "https://lfs.invalid",
  osv: "https://api.osv.dev",
  depsdev: "https://api.deps.dev"
};
var channelBases = [
  "https://conda.anaconda.org/",
  "https://repo.anaconda.com/pkgs/"
];
var mavenRepositories = [
  "https://dl.google.com/dl/android/maven2",
  "https://plugins.gradle.org/m2"
];
var intervals = { gem: 100, hex: 600, maven: 350 };
var most = { huggingface: 200 };
var imageHosts = [
  "ghcr.io",
  "quay.io",
  "gcr.io",
  "us.gcr.io",
  "eu.gcr.io",
  "asia.gcr.io",
  "mirror.gcr.io",
  "mcr.microsoft.com",
  "public.ecr.aws",
  "registry.k8s.io",
  "nvcr.io",
  "registry.gitlab.com",
  "docker.elastic.co",
  "lscr.io",
  "registry.access.redhat.com",
  "registry.redhat.io",
  "registry.suse.com",
  "container-registry.oracle.com",
  "cgr.dev",
  "docker.n8n.io"
];
var places = {
  npm: ["registry.yarnpkg.com", "registry.npmjs.com", "npm.jsr.io"],
  jsr: ["npm.jsr.io"],
  pypi: ["files.pythonhosted.org", "pypi.python.org", "pythonhosted.org"],
  conda: [
    "conda.anaconda.org",
    "repo.anaconda.com",
    "repo.continuum.io",
    "conda-static.anaconda.org",
    "repo.prefix.dev"
  ],
  cargo: ["static.crates.io", "crates.io", "github.com/rust-lang/crates.io-index"],
  golang: ["sum.golang.org"],
  gem: ["index.rubygems.org", "fastly.rubygems.org"],
  maven: [
    "repo.maven.apache.org/maven2",
    "central.sonatype.com",
    "maven.google.com",
    "dl.google.com/android/maven2",
    "dl.google.com/dl/android/maven2",
    "plugins.gradle.org/m2"
  ],
  nuget: ["www.nuget.org", "nuget.org", "globalcdn.nuget.org"],
  composer: ["packagist.org", "api.github.com/repos", "codeload.github.com", "github.com", "gitlab.com"],
  pub: ["pub.dartlang.org", "storage.googleapis.com/pub-packages"],
  hex: ["repo.hex.pm", "cdn.hex.pm"],
  docker: ["docker.io", "index.docker.io", "registry.hub.docker.com", ...imageHosts],
  github: ["github.com", "codeload.github.com"]
};
var isPublic = (service, address) => {
  const plain = address.replace(/^(?:sparse|registry|git)\+/, "");
  if (!URL.canParse(plain)) return false;
  const { host, pathname } = new URL(plain);
  const own = `${host}${pathname}/`;
  return [endpoints[service].replace("https://", ""), ...places[service] ?? []].some(
    (place) => own.startsWith(`${place}/`)
  );
};

export {
  endpoints,
  channelBases,
  mavenRepositories,
  intervals,
  most,
  imageHosts,
  isPublic
};
