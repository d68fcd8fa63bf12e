import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  at,
  entriesAt,
  entryAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  place,
  tooMany,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/data/workflow-agents.ts
var SAID = /\S/;
var EVERYBODY = /(?:^|[\s,])["']?\*["']?(?:$|[\s,])/;
var CLAUDE = {
  agent: "claude-code-action",
  prompts: [
    "prompt",
    "direct_prompt",
    "override_prompt",
    "custom_instructions",
    "append_system_prompt",
    "system_prompt",
    "claude_args"
  ],
  tools: ["claude_args", "allowed_tools", "settings"],
  opens: [
    ["allowed_non_write_users", SAID],
    ["allowed_bots", EVERYBODY]
  ],
  asks: true,
  power: "write"
};
var GEMINI = {
  agent: "run-gemini-cli",
  prompts: ["prompt"],
  tools: ["settings", "settings_json"],
  opens: [],
  asks: false,
  power: "shell"
};
var AGENT_ACTIONS = new Map([
  ["anthropics/claude-code-action", CLAUDE],
  [
    "anthropics/claude-code-base-action",
    { ...CLAUDE, agent: "claude-code-base-action", opens: [], asks: false, power: "read" }
  ],
  [
    "anthropics/claude-code-action/base-action",
    { ...CLAUDE, agent: "claude-code-base-action", opens: [], asks: false, power: "read" }
  ],
  [
    "openai/codex-action",
    {
      agent: "codex-action",
      prompts: ["prompt", "codex-args"],
      tools: ["sandbox", "safety-strategy", "codex-args"],
      opens: [
        ["allow-users", EVERYBODY],
        ["allow-bots", /^\s*["']?(?:true|\*)["']?\s*$/]
      ],
      asks: true,
      power: "write"
    }
  ],
  ["google-github-actions/run-gemini-cli", GEMINI],
  ["google-gemini/gemini-cli-action", { ...GEMINI, agent: "gemini-cli-action" }],
  ["qwenlm/qwen-code-action", { ...GEMINI, agent: "qwen-code-action" }],
  [
    "actions/ai-inference",
    {
      agent: "ai-inference",
      prompts: ["prompt", "system-prompt", "input"],
      tools: ["enable-github-mcp"],
      opens: [],
      asks: false,
      power: "none"
    }
  ],
  ...["sst/opencode/github", "anomalyco/opencode/github"].map((name) => [
    name,
    { agent: "opencode", prompts: ["prompt"], tools: [], opens: [], asks: true, power: "shell" }
  ]),
  [
    "warpdotdev/warp-agent-action",
    { agent: "warp-agent-action", prompts: ["prompt"], tools: [], opens: [], asks: false, power: "shell" }
  ],
  [
    "augmentcode/augment-agent",
    { agent: "augment-agent", prompts: ["instruction"], tools: [], opens: [], asks: false, power: "shell" }
  ]
]);
var AGENT_PROGRAMS = [
  {
    agent: "claude",
    command: /^(?:claude|@anthropic-ai\/claude-code\S{0,40})\s.{0,2000}?(?:-p\b|--print\b|--dangerously-skip-permissions)/s,
    power: "read"
  },
  { agent: "claude", command: /^(?:claude|@anthropic-ai\/claude-code\S{0,40})\s+["'$]/, power: "read" },
  {
    agent: "codex",
    command: /^(?:codex|@openai\/codex\S{0,40})\s.{0,500}?(?:\bexec\b|\be\b|--full-auto|-q\b|--dangerously|--yolo)/s,
    power: "read"
  },
  {
    agent: "gemini",
    command: /^(?:gemini|@google\/gemini-cli\S{0,40})(?:\s.{0,2000}?(?:-p\b|--prompt\b|--yolo|-y\b|--approval-mode)|\s+["'$])/s,
    power: "read"
  },
  {
    agent: "qwen",
    command: /^(?:qwen|@qwen-code\/qwen-code\S{0,40})\s.{0,2000}?(?:-p\b|--prompt\b|--yolo|-y\b)/s,
    power: "read"
  },
  { agent: "goose", command: /^goose\s+run\b/, power: "shell" },
  {
    agent: "aider",
    command: /^aider\s.{0,2000}?(?:--message\b|-m\b|--message-file\b|--yes)/s,
    power: "write"
  },
  { agent: "opencode", command: /^(?:opencode|opencode-ai\S{0,40})\s+run\b/, power: "shell" },
  {
    agent: "cursor-agent",
    command: /^cursor-agent\s.{0,2000}?(?:-p\b|--print\b|-f\b|--force\b)/s,
    power: "write"
  },
  {
    agent: "copilot",
    command: /^(?:copilot|@github\/copilot\S{0,40})\s.{0,2000}?(?:-p\b|--prompt\b|--allow-)/s,
    power: "read"
  },
  {
    agent: "llm",
    command: /^llm\s+(?!(?:keys|models|install|logs|plugins|templates|--version)\b)/,
    power: "none"
  },
  { agent: "droid", command: /^droid\s+exec\b/, power: "read" },
  { agent: "auggie", command: /^auggie\s.{0,2000}?(?:-p\b|--print\b)/s, power: "shell" },
  {
    agent: "kiro-cli",
    command: /^(?:q|kiro-cli)\s+chat\s.{0,2000}?(?:--no-interactive\b|--trust-)/s,
    power: "read"
  },
  { agent: "amp", command: /^amp\s.{0,500}?(?:-x\b|--execute\b|--dangerously-allow-all)/s, power: "write" }
];
var MODEL_SECRET = /^(?:GITHUB_TOKEN|(?:ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE(?:_AI|_GENAI|_GEMINI)?|AZURE_OPENAI|OPENROUTER|XAI|GROQ|MISTRAL|DEEPSEEK|DASHSCOPE|QWEN|CURSOR|COPILOT|GOOSE|WARP|AUGMENT|LLM)[A-Z_]*)$/i;
var STRONG_SCOPES = /* @__PURE__ */ new Set([
  "actions",
  "attestations",
  "contents",
  "deployments",
  "id-token",
  "packages",
  "pages",
  "repository-projects",
  "security-events"
]);
var LOGINS = /* @__PURE__ */ new Map([
  ["aws-actions/configure-aws-credentials", "credentials of AWS"],
  ["google-github-actions/auth", "credentials of Google Cloud"],
  ["azure/login", "credentials of Azure"],
  ["actions/create-github-app-token", "a token of a GitHub App"],
  ["tibdex/github-app-token", "a token of a GitHub App"],
  ["docker/login-action", "a login of an image registry"]
]);

// src/readers/agents/workflow-credentials.ts
var SECRET = /\bsecrets\.(\w{1,100})\b|\bsecrets\[\s{0,3}'(\w{1,100})'|toJSON\(\s{0,3}(secrets)\s{0,3}\)/gi;
var TOKEN = /\bsteps\.[\w-]{1,100}\.outputs\.(?:token|access_token)\b/;
var MOST = 20;
var scopesOf = (node) => {
  const given = entryAt(node, "permissions")?.value;
  if (!given) return void 0;
  if (given.kind === "scalar") return given.value === "write-all" ? ["write-all"] : [];
  return entriesAt(node, "permissions").flatMap(
    ({ key, value }) => value.kind === "scalar" && value.value === "write" && STRONG_SCOPES.has(key) ? [`${key}: write`] : []
  );
};
var secretsIn = (node) => node?.kind === "scalar" ? [...node.value.matchAll(SECRET)].map(
  ([, plain, quoted, all]) => plain ?? quoted ?? (all ? "all of them" : "")
) : [];
var named = (nodes) => nodes.flatMap((node) => [
  ...entriesAt(node, "env").flatMap(({ value }) => secretsIn(value)),
  ...entriesAt(node, "with").flatMap(({ value }) => secretsIn(value)),
  ...secretsIn(at(node, "run"))
]).filter((name) => name !== "" && !MODEL_SECRET.test(name)).map((name) => `the secret ${name}`);
var LOGIN = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:\/[^@]{0,200})?@/;
var credentialsOf = (workflow, job, step, before) => {
  const scopes = scopesOf(job) ?? scopesOf(workflow);
  const logins = before.flatMap((each) => {
    const used = LOGIN.exec(textAt(each, "uses") ?? "")?.[1]?.toLowerCase();
    const what = used === void 0 ? void 0 : LOGINS.get(used);
    return what ? [what] : [];
  });
  const app = entriesAt(step, "with").some(({ value }) => value.kind === "scalar" && TOKEN.test(value.value));
  const all = [
    ...scopes ?? ["the default rights of the token, since no permissions are named"],
    ...named([workflow, job, step]),
    ...logins,
    ...app ? ["a token of another step"] : []
  ];
  return [...new Set(all)].slice(0, MOST);
};

// src/readers/agents/workflow-untrusted.ts
var placedText = ({ raw, value, line }) => raw === void 0 ? { text: value, lineOf: () => line } : { text: raw, lineOf: lineFinder(raw, line) };
var EXPRESSION = /\$\{\{([^{}]{1,1000})\}\}/g;
var FIELDS = /github\.(?:event\.(?:(?:issue|comment|review|review_comment|discussion|pull_request|workflow_run\.head_commit|head_commit|answer)\.(?:title|body|message)|pull_request\.head\.(?:ref|label|repo\.(?:description|homepage|default_branch))|workflow_run\.(?:head_branch|display_title|pull_requests(?:\[\d{1,4}\]|\.\*)\.head\.ref|head_repository\.description)|commits(?:\[\d{1,4}\]|\.\*)?(?:\.(?:message|author\.(?:name|email)))?|head_commit\.author\.(?:name|email)|pages[\w.[\]*]{0,40}|changes\.[\w.]{1,60}|forkee\.[\w.]{1,60})|head_ref)\b|toJSON\(\s{0,5}github(?:\.event(?:\.\w{1,40})?)?\s{0,5}\)/i;
var ENV_EXPRESSION = /\benv\.(\w{1,100})\b|\benv\[\s{0,3}'(\w{1,100})'/;
var INPUT_EXPRESSION = /\binputs\.([\w-]{1,100})/;
var OUTPUT_EXPRESSION = /\bsteps\.([\w-]{1,100})\.outputs\b|\bneeds\.([\w-]{1,100})\.outputs\b/;
var FETCH = /\bgh\s{1,9}(?:issue\s{1,9}(?:view|list)|pr\s{1,9}(?:view|diff|list|checkout)|api\s[^\n|]{0,300}(?:issues|pulls|comments|discussions|reviews)|run\s{1,9}(?:view|download)|search\s)|\bcurl\b[^\n|]{0,400}\/repos\/[^\n|]{0,300}(?:issues|pulls|comments)/g;
var noTaint = () => ({
  variables: /* @__PURE__ */ new Map(),
  outputs: /* @__PURE__ */ new Map(),
  files: /* @__PURE__ */ new Map(),
  inputs: /* @__PURE__ */ new Map()
});
var MOST2 = 50;
var MOST_NAMES = 200;
var LONGEST = 2e5;
var wayOf = (expression, { variables, outputs, inputs }) => {
  const field = FIELDS.exec(expression)?.[0];
  if (field) return { what: field, through: "prompt" };
  const [, name, quoted] = ENV_EXPRESSION.exec(expression) ?? [];
  const set = variables.get(name ?? quoted ?? "");
  if (set) return { what: `${set}, as env.${name ?? quoted}`, through: "environment" };
  const input = INPUT_EXPRESSION.exec(expression)?.[1];
  const handed = input === void 0 ? void 0 : inputs.get(input);
  if (handed) return { what: `${handed}, as the input ${input}`, through: "prompt" };
  const [, step, need] = OUTPUT_EXPRESSION.exec(expression) ?? [];
  const output = outputs.get(step ?? "") ?? outputs.get(`needs ${need ?? ""}`);
  return output ? { what: `${output}, as an output of ${step ?? need}`, through: "output" } : void 0;
};
function* untrustedIn({ text, lineOf }, taint, path, commands) {
  const seen = /* @__PURE__ */ new Set();
  const found = function* (what, through, offset) {
    if (seen.has(what) || seen.size >= MOST2) return;
    seen.add(what);
    yield { what, through, at: place(path, lineOf(offset)) };
  };
  for (const match of text.matchAll(EXPRESSION)) {
    const way = wayOf(match[1] ?? "", taint);
    if (way) yield* found(way.what, way.through, match.index);
  }
  for (const match of text.matchAll(/\$\{?(\w{1,100})\b/g)) {
    const set = taint.variables.get(match[1] ?? "");
    if (set) yield* found(`${set}, as $${match[1]}`, "environment", match.index);
  }
  if (text.length > LONGEST) return;
  for (const [name, what] of [...taint.variables].slice(0, MOST_NAMES)) {
    const index = commands || name.length < 4 ? -1 : text.search(new RegExp(`\\b${name}\\b`));
    if (index >= 0 && ![...seen].some((each) => each.startsWith(`${what}, as `)))
      yield* found(`${what}, as ${name}`, "environment", index);
  }
  for (const [name, what] of [...taint.files].slice(0, MOST_NAMES)) {
    const index = text.indexOf(name);
    if (index >= 0) yield* found(`${what}, in ${name}`, "command", index);
  }
  if (!commands) return;
  for (const match of text.matchAll(FETCH)) {
    const what = match[0].startsWith("curl") ? "an answer of GitHub's API" : match[0].replace(/\s+/g, " ").slice(0, 60);
    yield* found(what, "command", match.index);
  }
}
var withEnv = (taint, node) => {
  const set = entriesAt(node, "env");
  if (set.length === 0) return taint;
  const variables = new Map(taint.variables);
  for (const { key, value } of set) {
    variables.delete(key);
    if (value.kind !== "scalar" || !/^\w{1,100}$/.test(key)) continue;
    const way = [...value.value.matchAll(EXPRESSION)].map((match) => wayOf(match[1] ?? "", taint)).find(Boolean);
    if (way) variables.set(key, way.what);
  }
  return { ...taint, variables };
};
var WRITTEN = /(?:>{1,2}|\btee\s(?:-a\s)?)\s{0,9}["']?([\w./-]{3,120})/g;
var EXPORTED = /\b(\w{1,100})(?:=|<<)[^\n]{0,1000}GITHUB_ENV/g;
var SCRIPTS = [
  [/downloadJobLogs|downloadWorkflowRunLogs|downloadArtifact/, "what another run wrote"],
  [
    /context\.payload\.(?:issue|comment|pull_request|discussion|review)\.(?:title|body|head)|context\.payload\b(?!\.\w)/,
    "context.payload"
  ],
  [
    /\b(?:issues\.(?:get|listComments|listForRepo|list)|pulls\.(?:get|listCommits|listFiles|listReviews|listReviewComments|list))\b\s{0,3}\(/,
    "what issues and pull requests say"
  ]
];
var leave = (step, taint) => {
  const own = withEnv(taint, step);
  const texts = [
    at(step, "run"),
    at(step, "with", "script"),
    ...entriesAt(step, "with").map(({ value }) => value)
  ];
  const scalars = texts.filter((node) => node?.kind === "scalar");
  const [first] = scalars.flatMap((node) => [
    ...untrustedIn(placedText(node), own, "", at(step, "run") === node)
  ]);
  const script = at(step, "with", "script");
  const context = script?.kind === "scalar" ? SCRIPTS.find(([pattern]) => pattern.test(script.value))?.[1] : void 0;
  const what = first?.what ?? context;
  if (what === void 0) return;
  const id = at(step, "id");
  if (id?.kind === "scalar") taint.outputs.set(id.value, what);
  const run = at(step, "run");
  if (run?.kind !== "scalar") return;
  for (const [, name = ""] of run.value.matchAll(WRITTEN))
    if (!/^\/dev\//.test(name)) taint.files.set(name, what);
  for (const [, name = ""] of run.value.matchAll(EXPORTED)) taint.variables.set(name, what);
};

// src/readers/agents/workflow-fetched.ts
var HEAD = /github\.event\.(?:pull_request|workflow_run)\.(?:head|merge_commit_sha)|github\.head_ref|head_sha|refs\/pull\/|head\.sha/;
var DOWNLOAD = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)@/;
var TAKEN = /\bgh\s{1,9}pr\s{1,9}checkout\b|\bgit\s{1,9}(?:fetch|pull)\s[^\n;&|]{0,200}\bpull\/[^\n;&|]{1,100}\/(?:head|merge)\b/;
var CODE = "the code of the pull request";
var ofStep = (step, names, path) => {
  const used = at(step, "uses");
  const action = used?.kind === "scalar" ? used.value : "";
  const where = place(path, used?.line ?? step.line);
  if (names.includes("workflow_run") && DOWNLOAD.test(action))
    return [{ what: "an artifact of another run", through: "artifact", at: where }];
  const given = [textAt(step, "with", "ref"), textAt(step, "with", "repository")];
  if (/^actions\/checkout@/.test(action) && given.some((text2) => text2 !== void 0 && HEAD.test(text2)))
    return [{ what: CODE, through: "artifact", at: where }];
  const run = at(step, "run");
  if (run?.kind !== "scalar") return [];
  const { text, lineOf } = placedText(run);
  const taken = TAKEN.exec(text);
  return taken ? [{ what: CODE, through: "artifact", at: place(path, lineOf(taken.index)) }] : [];
};
var fetched = (before, events, trusted, path) => {
  const names = events.filter(({ foreign }) => foreign).map(({ name }) => name);
  if (names.length === 0 || trusted.includes("github.event.workflow_run")) return [];
  return before.flatMap((step) => ofStep(step, names, path));
};

// src/readers/agents/workflow-reach.ts
var OUTSIDERS = /* @__PURE__ */ new Set([
  "issues",
  "issue_comment",
  "pull_request_target",
  "workflow_run",
  "discussion",
  "discussion_comment",
  "fork",
  "watch",
  "gollum"
]);
var COLLABORATORS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "workflow_call",
  "repository_dispatch",
  "merge_group"
]);
var RIGHTS = /* @__PURE__ */ new Set([
  "labeled",
  "unlabeled",
  "assigned",
  "unassigned",
  "milestoned",
  "pinned",
  "locked",
  "transferred",
  "answered",
  "category_changed"
]);
var reachOf = (name, node) => {
  if (COLLABORATORS.has(name)) return "collaborator";
  if (!OUTSIDERS.has(name)) return "maintainer";
  const given = at(node, "types");
  const types = given?.kind === "scalar" ? [given] : itemsAt(node, "types");
  const names = types.flatMap((type) => type.kind === "scalar" ? [type.value] : []);
  return names.length > 0 && names.every((type) => RIGHTS.has(type)) ? "collaborator" : "outsider";
};
var eventOf = (name, line, node) => ({
  name,
  line,
  reach: reachOf(name, node),
  foreign: OUTSIDERS.has(name)
});
var eventsOf = (document) => {
  const on = entryAt(document, "on") ?? entryAt(document, "true");
  if (!on) return [];
  const { value } = on;
  if (value.kind === "scalar") return [eventOf(value.value, on.line)];
  if (value.kind === "list")
    return value.items.flatMap((item) => item.kind === "scalar" ? [eventOf(item.value, item.line)] : []);
  return value.entries.map(({ key, line, value: node }) => eventOf(key, line, node));
};
var SAME_REPOSITORY = /(?:head\.repo|head_repository)\.full_name\s{0,5}==\s{0,5}github\.repository\b|github\.repository\s{0,5}==\s{0,5}github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name|(?:head\.repo|head_repository)\.fork\s{0,5}==\s{0,5}false|^!\s{0,5}github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork\b|workflow_run\.event\s{0,5}==\s{0,5}'(?:push|schedule|workflow_dispatch|merge_group)'/;
var PERSON = /\bauthor_association|github\.(?:actor|triggering_actor)\s{0,5}==|==\s{0,5}github\.(?:actor|triggering_actor)\b|\.(?:user|sender|author|actor)\.login\s{0,5}==|,\s{0,9}github\.(?:actor|triggering_actor|event\.[\w.]{1,60}\.login)\s{0,9}\)/;
var ANYBODY = /CONTRIBUTOR|FIRST_TIME|NONE|MANNEQUIN|author_association\s{0,5}!=/;
var NEGATED = /^!(?!\s{0,5}github\.event\.[\w.]{1,60}\.fork\b)|\)\s{0,5}(?:==\s{0,5}false|!=\s{0,5}true)\b/;
var LONGEST_CONDITION = 8e3;
var DEEPEST = 20;
var split = (text, operator) => {
  const parts = [];
  let [depth, quoted, from] = [0, false, 0];
  for (let index = 0; index < text.length; index++) {
    const each = text[index];
    if (each === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (each === "(") depth++;
    else if (each === ")") depth--;
    else if (depth === 0 && text.startsWith(operator, index)) {
      parts.push(text.slice(from, index));
      from = ++index + 1;
    }
  }
  return [...parts, text.slice(from)];
};
var asks = (condition, test, depth = 0) => {
  const text = condition.trim();
  if (depth > DEEPEST) return false;
  const ways = split(text, "||");
  if (ways.length > 1) return ways.every((way) => asks(way, test, depth + 1));
  const terms = split(text, "&&");
  if (terms.length > 1) return terms.some((term) => asks(term, test, depth + 1));
  if (text.startsWith("(") && text.endsWith(")")) return asks(text.slice(1, -1), test, depth + 1);
  return !NEGATED.test(text) && !ANYBODY.test(text) && test(text);
};
var conditionOf = (node) => {
  const found = at(node, "if");
  if (found?.kind !== "scalar" || found.value.length > LONGEST_CONDITION) return "";
  return found.value.replace(/^\s*\$\{\{/, "").replace(/\}\}\s*$/, "");
};
var isAsked = (nodes, test) => nodes.some((node) => {
  const condition = conditionOf(node);
  return condition !== "" && asks(condition, test);
});
var isGuarded = (nodes) => isAsked(nodes, (term) => PERSON.test(term) || SAME_REPOSITORY.test(term));
var OF_PULL_REQUEST = ["github.event.pull_request", "github.head_ref", "github.event.workflow_run"];
var AUTHORED = ["comment", "review", "issue", "discussion", "pull_request"];
var trustedFields = (nodes) => {
  const authored = AUTHORED.filter(
    (name) => isAsked(nodes, (term) => new RegExp(`github\\.event\\.${name}\\.author_association\\b`).test(term))
  );
  const ofRepository = authored.includes("pull_request") || isAsked(nodes, (term) => SAME_REPOSITORY.test(term));
  return [...authored.map((name) => `github.event.${name}.`), ...ofRepository ? OF_PULL_REQUEST : []];
};
var namedEvents = (nodes) => {
  const conditions = nodes.map(conditionOf).filter((text) => /github\.event_name\s{0,5}==/.test(text));
  const [only] = conditions;
  if (only === void 0) return void 0;
  const ways = split(only, "||");
  const names = ways.map((way) => /github\.event_name\s{0,5}==\s{0,5}'(\w{1,60})'/.exec(way)?.[1]);
  return names.every((name) => name !== void 0) ? new Set(names) : void 0;
};
var ASKED = /getCollaboratorPermissionLevel|collaborators\/\S{1,200}\/permission|check-user-permission|get-user-permission|check-permissions?@/;
var asksForRights = (text) => ASKED.test(text);
var startOf = (events, around, asked, path) => {
  const named2 = namedEvents(around);
  const open = named2 ? events.filter(({ name }) => named2.has(name)) : events;
  if (events.length === 0) return { reach: "collaborator", openedBy: [] };
  const outsiders = open.filter(({ reach }) => reach === "outsider");
  if (outsiders.length > 0 && !asked && !isGuarded(around)) {
    return {
      reach: "outsider",
      openedBy: outsiders.map(({ name, line }) => ({ text: name, at: place(path, line) }))
    };
  }
  return {
    reach: open.every(({ reach }) => reach === "maintainer") ? "maintainer" : "collaborator",
    openedBy: []
  };
};

// src/readers/agents/workflow-tools.ts
var FLAGS = [
  [/--dangerously-skip-permissions\b/g, "shell"],
  [/--permission-mode[ =]{1,3}["']?bypassPermissions\b/g, "shell"],
  [/["']?defaultMode["']?\s{0,5}:\s{0,5}["']bypassPermissions\b/g, "shell"],
  [/--yolo\b/g, "shell"],
  [/--approval-mode[ =]{1,3}["']?(?:yolo|full-auto)\b/g, "shell"],
  [/--allow-all(?:-tools|-paths)?\b/g, "shell"],
  [/--allow-tool[ =]{1,3}["']?shell["']?(?!\()/g, "shell"],
  [/--dangerously-allow-all\b/g, "shell"],
  [/--skip-permissions-unsafe\b/g, "shell"],
  [/--trust-all-tools\b/g, "shell"],
  [/--yes-always\b/g, "write"]
];
var WRITING = /--full-auto\b|(?:--sandbox|-s)[ =]{1,3}["']?workspace-write\b|--permission-mode[ =]{1,3}["']?acceptEdits\b/g;
var UNSAFE = [
  /--dangerously-bypass-approvals-and-sandbox\b/g,
  /(?:--sandbox|-s)[ =]{1,3}["']?danger-full-access\b/g,
  /sandbox_mode\s{0,3}=\s{0,3}\\?["']?danger-full-access\b/g,
  /--no-sandbox\b|--sandbox[ =]false\b/g,
  /["']sandbox["']\s{0,5}:\s{0,5}(?:false|["']none["'])/g
];
var CODEX_UNSAFE = /--yolo\b/g;
var MOST3 = 100;
var LISTS = /(?:--allowed-?tools|--allowed-tools)[ =]{1,3}("[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'][^\n]{0,2000}?(?=\s--|\n|$))|["']?allow["']?\s{0,5}:\s{0,5}\[([^\]]{0,8000})\]/gi;
var TOOL = /\b(mcp__[\w-]{1,120}|[A-Z][A-Za-z]{2,40})(?:\(([^()\n]{0,300})\))?/g;
var RUNS = /^(?:\S{0,60}\/)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|npx|bunx?|deno|ruby|perl|php|eval|exec|sudo|env|xargs|curl|wget|ssh|uvx?|make|docker|find|awk|pwsh|powershell)(?:[ :]{0,2}\*.{0,3}|\s-[ce].{0,60})?$/;
var WRITES = /^git(?:[ :]{0,2}\*|\s{1,3}(?:push|commit|add|config))|^gh(?:[ :]{0,2}\*|\s{1,3}(?:api|pr\s{1,3}(?:merge|create|edit|close|\*)|release|repo|workflow|secret|run\s{1,3}rerun))|^npm[ :]{0,2}\*|^(?:rm|mv|cp|tee|sed)\b/;
var COMMENTS = /^gh\s{1,3}(?:pr|issue)\s{1,3}(?:comment|review|edit|close|reopen|label)/;
var MCP_WRITES = /create_or_update|push_files|delete|merge|create_(?:pull_request|branch|repository)|update_(?!comment|issue)|commit_files/;
var gradeBash = (command) => {
  const text = command?.trim() ?? "";
  if (text === "" || /^:?\*{1,2}(?::\*)?$/.test(text)) return { power: "shell", breadth: "all" };
  if (RUNS.test(text)) return { power: "shell", breadth: "program" };
  if (COMMENTS.test(text)) return { power: "comment", breadth: "scoped" };
  return { power: WRITES.test(text) ? "write" : "read", breadth: "scoped" };
};
var gradeTool = (name, argument) => {
  if (name === "Bash" || name === "Shell") return gradeBash(argument);
  if (/^(?:Edit|Write|MultiEdit|NotebookEdit)$/.test(name)) return { power: "write", breadth: "scoped" };
  if (name.startsWith("mcp__"))
    return { power: MCP_WRITES.test(name) ? "write" : "comment", breadth: "scoped" };
  if (/^(?:Read|Glob|Grep|LS|Task|TodoWrite|WebFetch|WebSearch|View|Agent|Skill)$/.test(name))
    return { power: "read", breadth: "scoped" };
  return void 0;
};
var shown = (text) => text.replace(/\s+/g, " ").trim().slice(0, 100);
function* toolsOf({ text, lineOf }, offset, path) {
  let count = 0;
  for (const match of text.matchAll(TOOL)) {
    if (count++ > MOST3) return;
    const grade = gradeTool(match[1] ?? "", match[2]);
    if (grade) yield { what: shown(match[0]), ...grade, at: place(path, lineOf(offset + match.index)) };
  }
}
function* listed(placed, path) {
  for (const match of placed.text.matchAll(LISTS)) {
    const list = match[1] ?? match[2] ?? "";
    const offset = match.index + match[0].lastIndexOf(list);
    yield* toolsOf({ text: list, lineOf: placed.lineOf }, offset, path);
  }
}
function* flagged({ text, lineOf }, path) {
  for (const [pattern, power] of FLAGS) {
    for (const match of text.matchAll(pattern)) {
      yield { what: shown(match[0]), power, breadth: "all", at: place(path, lineOf(match.index)) };
    }
  }
  for (const match of text.matchAll(WRITING)) {
    yield { what: shown(match[0]), power: "write", breadth: "scoped", at: place(path, lineOf(match.index)) };
  }
}
var CORE = /["'](?:coreTools|core|allowed)["']\s{0,5}:\s{0,5}\[([^\]]{0,8000})\]/g;
var GEMINI_TOOL = /\b(run_shell_command|ShellTool|write_file|replace|edit|WriteFileTool|EditTool)(?:\(([^()\n]{0,300})\))?/g;
function* ofGemini(settings, line, path) {
  const lists = [...settings?.text.matchAll(CORE) ?? []];
  if (!settings || lists.length === 0) {
    yield {
      what: "all tools, since no list of core tools limits them",
      power: "shell",
      breadth: "all",
      at: place(path, line)
    };
    return;
  }
  for (const list of lists) {
    const body = list[1] ?? "";
    const offset = list.index + list[0].lastIndexOf(body);
    for (const match of body.matchAll(GEMINI_TOOL)) {
      const [what, tool = "", argument] = match;
      const shell = /^(?:run_shell_command|ShellTool)$/.test(tool);
      const all = shell && (argument === void 0 || /^\s*\*?\s*$/.test(argument));
      yield {
        what: shown(what),
        power: shell ? "shell" : "write",
        // A prefix is compared, and the shell expands what stands behind it: `echo $(…)`.
        breadth: all ? "all" : shell ? "expansion" : "scoped",
        at: place(path, settings.lineOf(offset + match.index))
      };
    }
  }
}
var toolsIn = (placed, path) => [...toolsOf(placed, 0, path)].slice(0, MOST3);
var optionsIn = (placed, path) => [...listed(placed, path), ...flagged(placed, path)].slice(0, MOST3);
var geminiTools = (settings, line, path) => [...ofGemini(settings, line, path)].slice(0, MOST3);
var unsafeIn = ({ text, lineOf }, path, agent) => (agent.startsWith("codex") ? [...UNSAFE, CODEX_UNSAFE] : UNSAFE).flatMap(
  (pattern) => [...text.matchAll(pattern)].map((match) => ({
    text: shown(match[0]),
    at: place(path, lineOf(match.index))
  }))
).slice(0, MOST3);
var RANK = { none: 0, read: 1, comment: 2, write: 3, shell: 4 };
var strongest = (powers) => powers.reduce((most, power) => RANK[power] > RANK[most] ? power : most, "none");

// src/readers/agents/workflow-steps.ts
var USES = /^([\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,100})?)@/;
var inputAt = (step, name) => {
  const found = entriesAt(step, "with").findLast(({ key }) => key.toLowerCase() === name)?.value;
  return found?.kind === "scalar" && found.value.trim() !== "" ? found : void 0;
};
var placedAt = (step, names) => names.flatMap((name) => {
  const found = inputAt(step, name);
  return found ? [placedText(found)] : [];
});
var codexUnsafe = (step, path) => [
  ["sandbox", "danger-full-access"],
  ["safety-strategy", "unsafe"]
].flatMap(([input = "", value]) => {
  const found = inputAt(step, input);
  return found && found.value.trim() === value ? [{ text: `${input}: ${value}`, at: place(path, found.line) }] : [];
});
var powerOf = (base, granted, unsafe) => strongest([base, ...granted.map(({ power }) => power), ...unsafe.length > 0 ? ["shell"] : []]);
var basePower = (action, step, granted) => {
  if (action.agent === "claude-code-action" && inputAt(step, "prompt") && granted.length > 0) return "comment";
  if (action.agent.endsWith("cli") || action.agent.endsWith("-cli-action") || action.agent.startsWith("qwen"))
    return "read";
  if (action.agent === "codex-action" && inputAt(step, "sandbox")?.value.trim() === "read-only") return "read";
  if (action.agent === "ai-inference" && /true/i.test(inputAt(step, "enable-github-mcp")?.value ?? ""))
    return "read";
  return action.power;
};
var inEnvironment = (step, { variables }, path) => entriesAt(step, "env").flatMap(({ key, line }) => {
  const what = variables.get(key);
  return what === void 0 ? [] : [{ what: `${what}, as $${key}`, through: "environment", at: place(path, line) }];
});
var byAction = (step, taint, path) => {
  const used = entryAt(step, "uses");
  if (used?.value.kind !== "scalar") return void 0;
  const action = AGENT_ACTIONS.get(USES.exec(used.value.value.trim())?.[1]?.toLowerCase() ?? "");
  if (!action) return void 0;
  const tools = placedAt(step, action.tools);
  const settings = placedAt(step, ["settings", "settings_json"])[0];
  const gemini = /gemini|qwen/.test(action.agent);
  const granted = [
    ...tools.flatMap((placed) => optionsIn(placed, path)),
    ...placedAt(step, ["allowed_tools"]).flatMap((placed) => toolsIn(placed, path)),
    ...gemini ? geminiTools(settings, used.value.line, path) : []
  ];
  const unsafe = [
    ...tools.flatMap((placed) => unsafeIn(placed, path, action.agent)),
    ...codexUnsafe(step, path)
  ];
  const opens = action.opens.flatMap(([input, value]) => {
    const found = inputAt(step, input);
    return found && value.test(found.value) ? [{ text: `${input}: ${found.value.trim().slice(0, 100)}`, at: place(path, found.line) }] : [];
  });
  const power = powerOf(basePower(action, step, granted), granted, unsafe);
  const told = placedAt(step, action.prompts).flatMap((placed) => [...untrustedIn(placed, taint, path, false)]);
  return {
    agent: action.agent,
    line: used.value.line,
    untrusted: told.length > 0 || power !== "shell" ? told : inEnvironment(step, taint, path),
    granted,
    unsafe,
    power,
    asks: action.asks && opens.length === 0,
    opens
  };
};
var LONGEST_SCRIPT = 1e6;
var commandsOf = (text) => {
  const found = [];
  let [quote, start] = ["", 0];
  const end = (index) => {
    const part = text.slice(start, index);
    const offset = start + part.search(/\S|$/);
    if (part.trim()) found.push({ words: part.trim(), offset });
  };
  for (let index = 0; index < text.length; index++) {
    const each = text[index] ?? "";
    if (each === "\\") index++;
    else if (quote) {
      if (each === quote) quote = "";
    } else if (each === '"' || each === "'") quote = each;
    else if (each === "#" && /(?:^|\s)$/.test(text.slice(Math.max(0, index - 1), index))) {
      const next = text.indexOf("\n", index);
      index = (next < 0 ? text.length : next) - 1;
    } else if (each === "\n" || each === ";" || each === "|" || each === "&" || each === "(" || each === ")" || each === "`") {
      end(index);
      start = index + 1;
    }
  }
  end(text.length);
  return found;
};
var BEFORE = /^(?:[A-Za-z_]\w{0,80}=(?:"[^"]{0,500}"|'[^']{0,500}'|[^\s"']{0,500})\s+|(?:sudo|exec|time|nohup|command|if|then|do|else|!|env|npx|bunx|pnpx|uvx|pipx run|pnpm dlx|yarn dlx|npm exec)\s+|timeout\s+\S{1,20}\s+|-{1,2}[\w-]{1,40}\s+)/;
var bare = (words) => {
  let text = words.replaceAll("\\\n", " ");
  for (let round = 0; round < 12; round++) {
    const next = text.replace(BEFORE, "");
    if (next === text) break;
    text = next;
  }
  return text.replace(
    /^\S{0,200}\/(?=(?:claude|codex|gemini|goose|aider|opencode|llm|copilot|cursor-agent|amp|qwen|droid|auggie|q|kiro-cli)\s)/,
    ""
  );
};
var byCommand = (step, taint, path) => {
  const run = at(step, "run");
  if (run?.kind !== "scalar" || run.value.length > LONGEST_SCRIPT) return void 0;
  const placed = placedText(run);
  for (const { words, offset } of commandsOf(placed.text)) {
    const command = bare(words);
    const program = AGENT_PROGRAMS.find((each) => each.command.test(command));
    if (!program) continue;
    const line = placed.lineOf(offset);
    const said = {
      text: command,
      lineOf: (inner) => placed.lineOf(offset + Math.min(inner, words.length))
    };
    const forced = program.agent === "cursor-agent" && /\s(?:-f|--force)\b/.test(command);
    const yes = /^(?:gemini|qwen)$/.test(program.agent) && /\s-y\b/.test(command);
    const all = program.power === "shell" || forced || yes ? [
      {
        what: forced ? "--force" : yes ? "-y" : "all of its tools",
        power: "shell",
        breadth: "all",
        at: place(path, line)
      }
    ] : [];
    const granted = [...optionsIn(said, path), ...all];
    const unsafe = unsafeIn(said, path, program.agent);
    return {
      agent: program.agent,
      line,
      untrusted: [...untrustedIn(placed, taint, path, true)],
      granted,
      unsafe,
      power: powerOf(program.power, granted, unsafe),
      asks: false,
      opens: []
    };
  }
  return void 0;
};
var agentOf = (step, taint, path) => byAction(step, taint, path) ?? byCommand(step, taint, path);

// src/readers/agents/workflow-called.ts
var LOCAL = /\buses["']?:\s{0,9}["']?\.\/([\w./-]{1,300})/g;
var MOST_CALLED = 20;
var MOST_STEPS = 100;
var MOST_INPUTS = 50;
var filesOf = (called) => {
  const path = called.replace(/^\.\//, "").replace(/\/{1,9}$/, "");
  if (path === "" || path.split("/").some((part) => part === "" || part === "." || part === "..")) return [];
  return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
};
var calledFiles = ({ text }) => [
  ...new Set([...text.matchAll(LOCAL)].slice(0, MOST_CALLED).flatMap((match) => filesOf(match[1] ?? "")))
];
var inputsOf = ({ caller, path, taint }, isAction) => {
  const [inputs, places] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { key, value } of entriesAt(caller, "with").slice(0, MOST_INPUTS)) {
    if (value.kind !== "scalar") continue;
    const [first] = untrustedIn(placedText(value), taint, path, false);
    if (!first) continue;
    inputs.set(key, first.what);
    places.set(key, first.at);
  }
  const shared = isAction ? { variables: new Map(taint.variables), files: new Map(taint.files) } : {};
  return { taint: { ...noTaint(), ...shared, inputs }, places };
};
var hasPermissions = (...nodes) => nodes.some((node) => at(node, "permissions") !== void 0);
var handedOver = (caller) => textAt(caller, "secrets") === "inherit" ? ["all secrets of the repository"] : [];
var credentialsWithin = (call, { document, job }, step) => {
  const own = hasPermissions(document, job);
  const given = own ? credentialsOf(document, job, step, []) : credentialsOf(call.workflow, call.job, call.caller, call.before);
  return [.../* @__PURE__ */ new Set([...given, ...handedOver(call.caller)])];
};
var seenFrom = (call, found, within, told, step) => {
  const { path, name, events } = call;
  const used = at(call.caller, "uses");
  const where = place(path, used?.line ?? call.caller.line);
  const around = [...call.around, within.job, step];
  const asked = (found.asks || call.asks || within.asks) && found.opens.length === 0;
  const start = startOf(events, around, asked, path);
  const opens = found.opens.map(({ text }) => ({ text, at: where }));
  const isOpen = opens.length > 0 && events.some(({ reach }) => reach !== "maintainer");
  if (told.length === 0 && start.openedBy.length === 0 && !isOpen) return void 0;
  return {
    kind: "agent",
    id: `${path}#jobs.${name}.${found.agent}`.slice(0, 1e3),
    client: found.agent,
    surface: "config",
    at: where,
    part: "step",
    agent: found.agent,
    untrusted: told,
    granted: [],
    power: found.power,
    openedBy: [...opens, ...start.openedBy],
    reach: isOpen ? "outsider" : start.reach,
    unsafe: [],
    credentials: credentialsWithin(call, within, step)
  };
};
var INPUT = /, as the input ([\w-]{1,100})/;
function* inSteps(call, within, inputs, path) {
  const { job, document, steps } = within;
  const taint = withEnv(withEnv(inputs.taint, document), job);
  const used = at(call.caller, "uses");
  const where = place(call.path, used?.line ?? call.caller.line);
  for (const [index, step] of steps.slice(0, MOST_STEPS).entries()) {
    const found = agentOf(step, withEnv(taint, step), path);
    if (found) {
      const trusted = trustedFields([...call.around, job, step]);
      const before = [...call.before, ...steps.slice(0, index)];
      const files = found.power === "none" ? [] : fetched(before, call.events, trusted, path);
      const all = [...found.untrusted, ...files].filter(
        ({ what }) => !trusted.some((field) => what.startsWith(field))
      );
      const told = all.map((one) => ({
        ...one,
        at: inputs.places.get(INPUT.exec(one.what)?.[1] ?? "") ?? where
      }));
      const seen = seenFrom(call, found, within, told, step);
      if (seen) yield seen;
    }
    leave(step, taint);
  }
}
var MOST_CALLS = 50;
var calledFrom = (beside) => ({ beside, left: MOST_CALLS });
function* agentsBehind(call, called) {
  const { beside } = called;
  const used = textAt(call.caller, "uses");
  if (!used?.startsWith("./") || called.left < 0) return;
  if (called.left-- === 0) {
    yield tooMany(place(call.path, call.caller.line), MOST_CALLS, "calls of actions and workflows beside it");
    return;
  }
  const file = filesOf(used).map((path) => beside.get(path)).find((one) => one !== void 0);
  if (!file) return;
  const read = yamlFile(file);
  const [document] = "lost" in read ? [] : read.documents;
  if (!document) return;
  const asks2 = asksForRights(file.text);
  const nothing = { kind: "map", line: 1, entries: [] };
  const steps = itemsAt(document, "runs", "steps");
  const isAction = steps.length > 0;
  const inputs = inputsOf(call, isAction);
  if (isAction) yield* inSteps(call, { document, job: nothing, steps, asks: asks2 }, inputs, file.path);
  const outside = { ...call, before: [] };
  for (const { value: job } of entriesAt(document, "jobs").slice(0, MOST_CALLED))
    yield* inSteps(outside, { document, job, steps: itemsAt(job, "steps"), asks: asks2 }, inputs, file.path);
}

// src/readers/agents/workflow.ts
var MOST_TEXT = 12e6;
var STEP = 4e3;
var TOO_MUCH = "aliases repeat the steps of the file too often; the rest is not read";
var costOf = (step) => {
  const values = [at(step, "run"), ...entriesAt(step, "with").map(({ value }) => value)];
  return values.reduce((sum, value) => sum + (value?.kind === "scalar" ? value.value.length : 0), STEP);
};
var needsOf = (job, jobs) => {
  const given = at(job, "needs");
  const names = given?.kind === "scalar" ? [given.value] : itemsAt(job, "needs").flatMap((each) => each.kind === "scalar" ? [each.value] : []);
  return jobs.filter(({ key }) => names.includes(key));
};
var inherited = (job, scope) => {
  const taint = noTaint();
  for (const { key, value } of needsOf(job, scope.jobs).slice(0, 20)) {
    const own = noTaint();
    for (const step of itemsAt(value, "steps").slice(0, MOST_STEPS2)) leave(step, own);
    const [what] = own.outputs.values();
    if (what !== void 0 && entriesAt(value, "outputs").length > 0) taint.outputs.set(`needs ${key}`, what);
  }
  return taint;
};
var MOST_STEPS2 = 300;
function* inSteps2(steps, job, name, scope) {
  const { path, workflow, events, asks: asks2, called, budget } = scope;
  if (budget.left < 0) return;
  const taint = withEnv(withEnv(inherited(job, scope), workflow), job);
  const next = steps[MOST_STEPS2];
  if (next) yield tooMany(place(path, next.line), MOST_STEPS2, "steps");
  for (const [index, step] of steps.slice(0, MOST_STEPS2).entries()) {
    budget.left -= costOf(step);
    if (budget.left < 0) return yield unread(place(path, step.line), name, TOO_MUCH, "config");
    const around = [job, step, ...needsOf(job, scope.jobs).map(({ value }) => value)];
    const before = steps.slice(0, index);
    const own = withEnv(taint, step);
    const found = agentOf(step, own, path);
    if (!found)
      yield* agentsBehind(
        { path, name, workflow, job, caller: step, before, around, events, asks: asks2, taint: own },
        called
      );
    else {
      const { agent, line, granted, unsafe, power, opens } = found;
      const start = startOf(events, around, (found.asks || asks2) && opens.length === 0, path);
      const trusted = trustedFields(around);
      const told = found.untrusted.filter(({ what }) => !trusted.some((field) => what.startsWith(field)));
      yield {
        kind: "agent",
        id: `${path}#jobs.${name}.${agent}`.slice(0, 1e3),
        client: agent,
        surface: "config",
        at: place(path, line),
        part: "step",
        agent,
        untrusted: [...told, ...power === "none" ? [] : fetched(before, events, trusted, path)],
        granted,
        power,
        openedBy: [...opens, ...start.openedBy],
        reach: opens.length > 0 && events.some(({ reach }) => reach !== "maintainer") ? "outsider" : start.reach,
        unsafe,
        credentials: credentialsOf(workflow, job, step, before)
      };
    }
    leave(step, taint);
  }
}
var behindJob = (job, name, scope) => {
  const { path, workflow, events, asks: asks2, called, jobs } = scope;
  const around = [job, ...needsOf(job, jobs).map(({ value }) => value)];
  const taint = inherited(job, scope);
  return agentsBehind(
    { path, name, workflow, job, caller: job, before: [], around, events, asks: asks2, taint },
    called
  );
};
var MOST_JOBS = 300;
function* inDocument(document, path, asks2, called, budget) {
  const all = entriesAt(document, "jobs");
  const jobs = all.slice(0, MOST_JOBS);
  const next = all[MOST_JOBS];
  if (next) yield tooMany(place(path, next.line), MOST_JOBS, "jobs");
  const scope = { path, workflow: document, events: eventsOf(document), jobs, asks: asks2, called, budget };
  const seen = /* @__PURE__ */ new Set();
  for (const { key, value: job } of jobs) {
    if (seen.has(job)) continue;
    seen.add(job);
    yield* inSteps2(itemsAt(job, "steps"), job, key, scope);
    yield* behindJob(job, key, scope);
  }
  yield* inSteps2(itemsAt(document, "runs", "steps"), { kind: "map", line: 1, entries: [] }, "runs", scope);
}
var agentWorkflow = {
  id: "agent-workflow",
  *read(file, beside = /* @__PURE__ */ new Map()) {
    const found = yamlFile(file);
    if ("lost" in found) {
      yield found.lost;
      return;
    }
    const asks2 = asksForRights(file.text);
    const called = calledFrom(beside);
    const budget = { left: MOST_TEXT };
    for (const document of found.documents) yield* inDocument(document, file.path, asks2, called, budget);
  },
  wants: (file) => calledFiles(file)
};
export {
  agentWorkflow
};
