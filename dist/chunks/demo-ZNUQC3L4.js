import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readWords
} from "./chunk-R54GRHXR.js";
import {
  fromGit,
  gate
} from "./chunk-NK3EE7Z3.js";
import {
  textReport
} from "./chunk-IHWSKVK5.js";
import "./chunk-V5KIVYSA.js";
import "./chunk-4HQF7RPR.js";
import "./chunk-UNGEOPR3.js";
import "./chunk-7DTZFC7W.js";
import "./chunk-AINZJ4QL.js";
import "./chunk-46IOGIOI.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-I54X2MWV.js";
import "./chunk-FFTSNJVK.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-AQHSCTT4.js";
import "./chunk-6LBNWFDO.js";
import "./chunk-UAWCH5HC.js";
import {
  VERSION
} from "./chunk-QNMK2VW6.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import {
  SERVICES
} from "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/commands/demo.ts
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// src/commands/demo-answers.ts
import { createServer } from "node:http";
var DAY = 864e5;
var ago = (days) => new Date(Date.now() - days * DAY).toISOString();
var packument = (name, version, days, more = {}) => ({
  name,
  "dist-tags": { latest: version },
  modified: ago(days),
  time: { created: ago(days), modified: ago(days), [version]: ago(days) },
  versions: { [version]: { name, version, ...more } }
});
var project = (name, version, days) => ({
  meta: { "api-version": "1.4" },
  name,
  versions: [version],
  files: [
    {
      filename: `${name}-${version}.tar.gz`,
      url: `${name}-${version}.tar.gz`,
      hashes: {},
      "upload-time": ago(days),
      yanked: false
    }
  ]
});
var COMMIT = "5f3c1c2be0a14d4b9c7e0f6a8d2b3c4d5e6f7081";
var CONFIG = JSON.stringify({ model_type: "bert", auto_map: { AutoModel: "modeling_tiny.TinyModel" } });
var model = {
  _id: "664f1f0c8a1b2c3d4e5f6071",
  id: "sentiment-labs/tiny-reviews",
  sha: COMMIT,
  author: "sentiment-labs",
  createdAt: ago(12),
  lastModified: ago(2),
  private: false,
  gated: false,
  disabled: false,
  tags: ["custom_code", "license:mit"],
  cardData: { license: "mit" },
  securityRepoStatus: { scansDone: true, filesWithIssues: [] },
  config: { auto_map: { AutoModel: "modeling_tiny.TinyModel" } },
  siblings: [
    { rfilename: "config.json", size: CONFIG.length },
    { rfilename: "modeling_tiny.py", size: 2048 }
  ]
};
var ANSWERS = /* @__PURE__ */ new Map([
  ["/npm/semver", () => packument("semver", "7.7.2", 400)],
  [
    "/npm/crossenv",
    () => packument("crossenv", "0.0.2-security", 3e3, {
      description: "security holding package",
      repository: "npm/security-holder"
    })
  ],
  [
    "/npm/express-rate-guard",
    () => packument("express-rate-guard", "1.0.0", 2, { scripts: { postinstall: "node setup.js" } })
  ],
  [
    "/npm/@modelcontextprotocol%2Fserver-filesystem",
    () => packument("@modelcontextprotocol/server-filesystem", "2026.1.14", 300)
  ],
  ["/github/advisories", () => []],
  ["/pypi/simple/requests/", () => project("requests", "2.32.5", 300)],
  ["/huggingface/api/models/sentiment-labs/tiny-reviews/revision/main", () => model],
  ["/huggingface/api/models/sentiment-labs/tiny-reviews", () => model]
]);
var IMAGES = /* @__PURE__ */ new Set([
  "/docker/v2/library/python/manifests/3.12",
  "/docker/v2/langflowai/langflow/manifests/1.2.0"
]);
var BYTES = `/huggingface/sentiment-labs/tiny-reviews/resolve/${COMMIT}/config.json`;
var DIGEST = `sha256:${"5f3c1c2be0a14d4b".repeat(4)}`;
var send = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};
var sendRange = ({ headers }, response) => {
  const [, from = "0", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
  const end = Math.min(Number(to || CONFIG.length) + 1, CONFIG.length);
  response.writeHead(206, { "content-range": `bytes ${from}-${end - 1}/${CONFIG.length}` });
  response.end(CONFIG.slice(Number(from), end));
};
var bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};
var advisories = (body) => {
  const { queries } = JSON.parse(body);
  return { results: queries.map(() => ({})) };
};
var answer = async (request, response) => {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  if (path === "/osv/v1/querybatch") return send(response, 200, advisories(await bodyOf(request)));
  if (path === BYTES) return sendRange(request, response);
  if (IMAGES.has(path)) {
    const type = "application/vnd.oci.image.index.v1+json";
    response.writeHead(200, { "content-type": type, "docker-content-digest": DIGEST }).end();
    return;
  }
  const found = ANSWERS.get(path);
  send(response, found ? 200 : 404, found ? found() : { error: "Not found" });
};
var serveAnswers = async () => {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
};

// src/commands/demo.ts
var manifest = (dependencies) => `${JSON.stringify({ name: "shop", private: true, dependencies }, null, 2)}
`;
var POLICY = "version: 1\nextends: recommended\n";
var BEFORE = {
  ".github/ai-artifact-policy.yml": POLICY,
  "package.json": manifest({ express: "5.1.0" }),
  "requirements.txt": "requests==2.32.5\ntransformers==4.57.1\n"
};
var PICKLE = Buffer.from("cos\nsystem\nX\n\0\0\0echo pwnedR.", "latin1");
var AFTER = {
  "package.json": manifest({
    express: "5.1.0",
    semver: "7.7.2",
    "left-padder-utils": "^1.0.0",
    crossenv: "^6.1.1",
    "express-rate-guard": "^1.0.0"
  }),
  "requirements.txt": "requests==2.32.5\ntransformers==4.57.1\nhuggingface-cli==0.1\n",
  Dockerfile: "FROM python:3.12\nRUN pip install starlette-reverse-proxy==0.1.0\n",
  "train.py": [
    "from transformers import AutoModel",
    "",
    'MODEL = "sentiment-labs/tiny-reviews"',
    "model = AutoModel.from_pretrained(MODEL, trust_remote_code=True)",
    ""
  ].join("\n"),
  "models/reviews.pkl": PICKLE,
  "compose.yaml": [
    "services:",
    "  flows:",
    "    image: langflowai/langflow:1.2.0",
    '    ports: ["7860:7860"]',
    "    environment:",
    '      LANGFLOW_AUTO_LOGIN: "true"',
    ""
  ].join("\n"),
  ".mcp.json": `${JSON.stringify(
    {
      mcpServers: {
        files: { command: "npx", args: ["-y", "@modelcontextprotocol/server-filesystem", "/"] }
      }
    },
    null,
    2
  )}
`
};
var write = (folder, files) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
var git = (folder, ...words) => {
  const identity = [
    "-c",
    "user.name=Demo",
    "-c",
    "user.email=demo@shop.example",
    "-c",
    "commit.gpgsign=false"
  ];
  try {
    execFileSync("git", ["-C", folder, ...identity, "-c", "core.hooksPath=/dev/null", ...words], {
      stdio: "pipe"
    });
  } catch (error) {
    const missing = error.code === "ENOENT";
    throw new InputError(
      missing ? "The demo needs git, and there is none on the PATH." : `git ${words[0]} failed: ${String(error)}`
    );
  }
};
var build = (folder) => {
  git(folder, "init", "--quiet", "--initial-branch=main");
  write(folder, BEFORE);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=The shop as it is");
  write(folder, AFTER);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=Add what the assistant suggested");
};
var CLOSING = `This was a demonstration: the repository was built for it, and recorded answers
stood in for the registries. Nothing was installed, loaded or left behind.

Try it for real, in a git repository of yours:
  ai-artifact-gate check --base main      what your branch adds
  ai-artifact-gate scan models/           model files
  ai-artifact-gate explain package-absent why, and how to mend it
  ai-artifact-gate policy init            a policy to start from
`;
var run = async (given, io) => {
  readWords(given, {}, 0);
  const folder = mkdtempSync(join(tmpdir(), "ai-artifact-gate-demo-"));
  const answers = await serveAnswers();
  try {
    build(folder);
    const change = await fromGit({ directory: folder, base: "HEAD~1", head: "HEAD" });
    const sources = new Map(SERVICES.map((name) => [name, `${answers.address}/${name}`]));
    const { verdict, titles, tags } = await gate({
      change,
      policy: { path: ".github/ai-artifact-policy.yml", from: change },
      sources,
      secret: () => void 0,
      now: io.now(),
      stage: () => void 0
    });
    await change.close();
    io.out(textReport(verdict, { version: VERSION, titles, tags }, io.colours));
    io.out(`
${CLOSING}`);
    return verdict.conclusion === "fail" ? 0 : 1;
  } finally {
    await answers.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
var demo = {
  usage: `ai-artifact-gate demo
Builds a small repository with a hostile change and judges it. Nothing is
installed, loaded or left behind.
`,
  run
};
export {
  demo
};
