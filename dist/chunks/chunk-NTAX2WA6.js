import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasCard,
  isRead,
  loaded
} from "./chunk-7VSN7YAY.js";
import {
  compare,
  fits,
  within
} from "./chunk-HUSY2YQG.js";
import {
  popularDate,
  popularIn,
  popularNames,
  popularRank
} from "./chunk-THI4LUI7.js";
import {
  bareModelId,
  isAsked
} from "./chunk-GALOG6JW.js";
import {
  count,
  flag,
  globs,
  options,
  purls,
  texts,
  word,
  words
} from "./chunk-L62LS4TS.js";
import {
  componentOf,
  components
} from "./chunk-TUD5N6Y4.js";
import {
  importedAs
} from "./chunk-QWJKSM7R.js";
import {
  minimatch
} from "./chunk-ISKTW5BK.js";
import {
  ecosystems,
  identity,
  isEcosystem,
  nameOfPurl
} from "./chunk-6PFYBS2A.js";

// src/rules/phrase.ts
var LONGEST = 120;
var short = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
var clause = (text) => (text.length > 4 * LONGEST ? `${text.slice(0, 4 * LONGEST)}…` : text).replace(/[.\s]{1,20}$/, "");
var either = (words6, last2 = "or") => {
  const shown = words6.map(short);
  const end = shown.pop() ?? "";
  return shown.length > 0 ? `${shown.join(", ")} ${last2} ${end}` : end;
};
var many = (count2, one) => `${count2.toLocaleString("en")} ${count2 === 1 ? one : `${one}s`}`;
var HOUR = 36e5;
var hoursSince = (iso, now) => {
  const then = iso === void 0 ? Number.NaN : Date.parse(iso);
  return Number.isNaN(then) ? void 0 : Math.max(0, Math.floor((now.getTime() - then) / HOUR));
};
var daysSince = (iso, now) => {
  const hours = hoursSince(iso, now);
  return hours === void 0 ? void 0 : Math.floor(hours / 24);
};
var ageOf = (hours) => hours < 48 ? many(hours, "hour") : many(Math.floor(hours / 24), "day");

// src/rules/rule.ts
var rule = (definition) => definition;
var kindsOf = ({ on }) => typeof on === "string" ? [on] : on;
var needsOf = ({ needs, needsOn }, kind) => needsOn?.[kind] ?? needs;

// src/rules/agent/words.ts
var part = (reference, kind) => {
  const is = (one) => one?.part === kind;
  if (!is(reference)) return void 0;
  return is(reference.previous) ? { now: reference, before: reference.previous } : { now: reference };
};
var PROGRAMS = /* @__PURE__ */ new Map([
  ["claude", "Claude"],
  ["codex", "Codex"],
  ["gemini", "Gemini CLI"],
  ["qwen", "Qwen Code"],
  ["cursor", "Cursor"],
  ["vscode", "VS Code"],
  ["zed", "Zed"],
  ["opencode", "opencode"],
  ["continue", "Continue"],
  ["roo", "Roo Code"],
  ["cline", "Cline"],
  ["windsurf", "Windsurf"],
  ["kiro", "Kiro"],
  ["amazonq", "Amazon Q"],
  ["aiassistant", "the AI Assistant of JetBrains"],
  ["kilocode", "Kilo Code"],
  ["factory", "Factory"],
  ["augment", "Augment"],
  ["trae", "Trae"],
  ["crush", "Crush"],
  ["junie", "Junie"],
  ["amp", "Amp"],
  ["aider", "Aider"],
  ["goose", "goose"],
  ["copilot", "Copilot"]
]);
var clientOf = ({ client }) => PROGRAMS.get(client) ?? "the agent";
var called = ({ name }) => `The MCP server ${short(name)}`;

// src/rules/agent/hidden-text.ts
var WORDS = {
  tag: ["tag character", "tag characters"],
  bidi: ["character that changes the direction of text", "characters that change the direction of text"],
  "zero-width": ["character without width", "characters without width"],
  filler: ["empty letter", "empty letters"],
  variation: ["loose variation selector", "loose variation selectors"],
  control: ["control character", "control characters"],
  "soft-hyphen": ["loose soft hyphen", "loose soft hyphens"]
};
var counted = (kind, count2) => `${count2.toLocaleString("en")} ${WORDS[kind][count2 === 1 ? 0 : 1]}`;
var CODE = 8;
var isGrave = ({ counts, codes }) => counts.has("tag") || (counts.get("variation") ?? 0) >= 3 || codes.some((code) => /^U\+(?:202[A-E]|206[6-9])$/.test(code)) || [...counts.values()].some((count2) => count2 >= CODE);
var INSTRUCTS = /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:previous|above|prior|earlier|all|any|system|other|these|instructions?|rules?)\b|\b(?:do not|don't|never)\s.{0,40}\b(?:tell|mention|inform|reveal|show|ask|notify|warn)\b|\b(?:silently|secretly|without (?:asking|telling|confirmation|permission|notifying))\b|\b(?:curl|wget|base64|eval|powershell|Invoke-WebRequest)\b|\b(?:you (?:must|should|are|will)|always|assistant|agents?|AI|LLM|model)\b.{0,80}\b(?:run|execute|send|post|upload|add|insert|include|append|approve|merge|commit|push|delete|download|install|exfiltrate)\b|\b(?:api.?keys?|secrets?|tokens?|passwords?|credentials?|\.env)\b.{0,60}\b(?:to|at|into)\b/is;
function* characters(text) {
  const { now } = text;
  const { counts, codes, spelt, cleaned, at: at2 } = now;
  const what3 = either(
    [...counts].map(([kind, count2]) => counted(kind, count2)),
    "and"
  );
  yield {
    message: `${short(at2.path)} holds ${what3} in line ${at2.line} (${codes.map(short).join(", ")}), which nobody sees and an agent reads${spelt === void 0 ? "" : `; they spell "${short(spelt)}"`}.`,
    fix: `Delete these characters, or type line ${at2.line} anew. Where the text needs one of them, write what it stands for.`,
    ...cleaned === void 0 ? {} : { suggestion: { line: at2.line, endLine: at2.line, text: cleaned } },
    ...spelt === void 0 ? {} : { evidence: [{ what: `the invisible characters spell: ${short(spelt)}` }] },
    ...isGrave(now) ? {} : { atMost: "warning" }
  };
}
var agentHiddenText = rule({
  id: "agent-hidden-text",
  title: "What agents read must be visible to people",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM01:2026", "AML.T0051"],
  on: "agent",
  needs: [],
  options: options({ comments: flag("Whether comments that instruct an agent are told, as notices.", true) }),
  applies: ({ part: part2 }) => part2 === "text",
  *check({ reference, options: { comments } }) {
    const text = part(reference, "text");
    if (!text) return;
    const { hides, spelt = "", digest, at: at2 } = text.now;
    if (text.before?.hides === hides && text.before.digest === digest) return;
    if (hides === "characters") yield* characters(text);
    else if (comments && INSTRUCTS.test(spelt)) {
      yield {
        message: `${short(at2.path)} holds a comment that tells an agent what to do, and that a rendered page does not show: "${short(spelt)}".`,
        fix: "Write it as text that everybody sees, or take it out.",
        atMost: "notice"
      };
    }
  }
});

// src/data/agent-settings.ts
var ON = /^(?:true|on|yes|1)$/i;
var OFF = /^(?:false|off|no|0|disabled|none)$/i;
var ELSEWHERE = /^(?!\$\{|\{(?:env|file):|https:\/\/(?:api\.anthropic\.com|api\.openai\.com|chatgpt\.com|generativelanguage\.googleapis\.com)(?:\/|$)|https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?:[:/]|$))./i;
var BASE_URL = /(?:^|[._])env(?:ironment)?(?:\.(?:osx|linux|windows))?\.(?:ANTHROPIC|ANTHROPIC_BEDROCK|ANTHROPIC_VERTEX|ANTHROPIC_FOUNDRY|OPENAI|OPENROUTER|GOOGLE_GEMINI|GEMINI|AZURE_OPENAI|XAI|MISTRAL)_(?:API_)?(?:BASE(?:_URL)?|ENDPOINT|HOST)$|(?:^|\.)(?:remoteEnv|containerEnv)\.(?:ANTHROPIC|OPENAI|GOOGLE_GEMINI)_(?:API_)?BASE(?:_URL)?$/i;
var ALLOW = /(?:^|\.)(?:permissions\.allow|allowedTools|allowed_tools|tools\.allowed)$/i;
var EVERY_TOOL = /^(?:\*|@\*|(?:Bash|Shell|ShellTool|Terminal|PowerShell|run_shell_command|execute_bash|execute_cmd|run_terminal_cmd)(?:\((?::?\*{1,2}|\*:\*)?\))?)$/i;
var DANGEROUS_SETTINGS = [
  {
    key: /mode$/i,
    value: /^bypassPermissions$/i,
    level: "error",
    does: "lets the agent do everything without asking"
  },
  {
    key: /(?:^|\.)skipDangerousModePermissionPrompt$/,
    value: ON,
    level: "error",
    does: "hides the warning before everything is allowed"
  },
  {
    key: /(?:^|\.)enableAllProjectMcpServers$/,
    value: ON,
    level: "error",
    does: "starts every server of .mcp.json without asking, also those that a later change adds"
  },
  {
    key: /(?:^|\.)extraKnownMarketplaces\.[^.]{1,200}\.source\.(?:repo|url|package)$/,
    value: /^(?!anthropics\/|https:\/\/github\.com\/anthropics\/)./i,
    level: "warning",
    does: "offers plug-ins of another repository, with the hooks and servers that they bring"
  },
  {
    key: BASE_URL,
    value: ELSEWHERE,
    level: "error",
    does: "sends prompts, code and the API key to another address"
  },
  {
    key: /(?:^|\.)(?:chatgpt_base_url|openai_base_url|openai-api-base|anthropic-api-base)$/i,
    value: ELSEWHERE,
    level: "error",
    does: "sends prompts, code and the API key to another address"
  },
  {
    clients: ["codex", "opencode", "crush"],
    key: /(?:^|\.)(?:model_providers\.[^.]{1,80}\.base_url|providers?\.[^.]{1,80}\.(?:options\.baseURL|base_url))$/,
    value: ELSEWHERE,
    level: "warning",
    does: "sends prompts and code to another address"
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.(?:https?_proxy|all_proxy)$/i,
    value: /^(?!\$\{|(?:https?|socks5h?):\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$))./i,
    level: "warning",
    does: "sends what the agent sends through another machine"
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.NODE_TLS_REJECT_UNAUTHORIZED$|(?:^|\.)http\.proxyStrictSSL$|^verify-ssl$/,
    value: OFF,
    level: "error",
    does: "accepts any certificate, so that anybody on the way can read along"
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PROMPT_COMMAND|NODE_EXTRA_CA_CERTS)$/,
    value: /./,
    level: "warning",
    does: "changes what every program that the agent starts loads or trusts"
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.NODE_OPTIONS$/,
    value: /--(?:require|import|loader|experimental-loader)|(?:^|\s)-r\s/,
    level: "warning",
    does: "loads code into every program of Node.js that the agent starts"
  },
  {
    // Of one skill or command, as long as it is at work.
    key: /(?:^|\.)allowed-tools$/,
    value: EVERY_TOOL,
    level: "warning",
    does: "allows every command without asking"
  },
  {
    key: ALLOW,
    value: EVERY_TOOL,
    level: "error",
    does: "allows every command without asking"
  },
  {
    key: ALLOW,
    value: /^(?:Bash|Shell)\((?:sh|bash|zsh|dash|pwsh|powershell|eval|exec|sudo|env|xargs|ssh)(?: |:)?\*{1,2}\)$/i,
    level: "warning",
    does: "allows a program that runs any other command"
  },
  {
    key: ALLOW,
    value: /^(?:Edit|Write|MultiEdit|NotebookEdit|Read)\((?:\/\/\*\*|~\/\*\*|\/\/(?:etc|home|root|Users)\/\*\*|~\/\.[\w-]{1,40}\/?\*{0,2})\)$/,
    level: "warning",
    does: "allows files outside of the repository without asking"
  },
  {
    key: /(?:^|\.)(?:additionalDirectories|includeDirectories|writable_roots)$/,
    value: /^(?:\/|~|\$HOME|\$\{HOME\}|\/(?:etc|root|home|Users)(?:\/[^/]{1,60})?)\/?$/,
    level: "warning",
    does: "opens a whole home or system folder to the agent"
  },
  {
    key: /(?:^|\.)(?:allowUnsandboxedCommands|enableWeakerNestedSandbox|allowAllUnixSockets)$/,
    value: ON,
    level: "error",
    does: "lets commands leave the sandbox"
  },
  {
    clients: ["claude", "gemini", "qwen"],
    key: /(?:^|\.)(?:sandbox\.enabled|tools\.sandbox)$/,
    value: OFF,
    level: "warning",
    does: "runs commands without a sandbox"
  },
  {
    key: /(?:^|\.)sandbox_mode$/,
    value: /^danger-full-access$/,
    level: "error",
    does: "gives commands the whole machine and the network"
  },
  {
    clients: ["codex"],
    key: /(?:^|\.)approval_policy$/,
    value: /^never$/,
    level: "notice",
    does: "runs commands without asking"
  },
  {
    clients: ["codex"],
    key: /(?:^|\.)sandbox_workspace_write\.network_access$/,
    value: ON,
    level: "warning",
    does: "opens the network to commands in the sandbox"
  },
  {
    clients: ["codex"],
    key: /(?:^|\.)shell_environment_policy\.ignore_default_excludes$/,
    value: ON,
    level: "warning",
    does: "hands keys and tokens of the environment to every command"
  },
  {
    clients: ["codex"],
    key: /(?:^|\.)trust_level$/,
    value: /^trusted$/,
    level: "warning",
    does: "declares a folder trusted for everybody"
  },
  {
    key: /(?:^|\.)(?:approvalMode|defaultApprovalMode|approval_mode)$/,
    value: /^(?:yolo|never|unrestricted|always-approve|full-auto)$/i,
    level: "error",
    does: "lets the agent do everything without asking"
  },
  {
    clients: ["gemini", "qwen"],
    key: /(?:^|\.)autoAccept$/,
    value: ON,
    level: "warning",
    does: "runs tools that count as safe without asking"
  },
  {
    key: /(?:^|\.)folderTrust\.enabled$|(?:^|\.)security\.workspace\.trust\.enabled$/,
    value: OFF,
    level: "error",
    does: "trusts every folder that is opened"
  },
  {
    key: /(?:^|\.)(?:dangerouslyAllowAll|allowDangerouslySkipPermissions|dangerously[\w-]{0,60}|yolo(?:Mode)?)$/i,
    value: ON,
    level: "error",
    does: "lets the agent do everything without asking"
  },
  {
    key: /(?:^|\.)chat\.tools\.(?:global\.)?autoApprove$/,
    value: ON,
    level: "error",
    does: "calls every tool without asking"
  },
  {
    key: /(?:^|\.)chat\.(?:tools|agent)\.terminal\.autoApprove\.(?:\/\^?\(?\.[*+]\)?\$?\/\w{0,4}|\*{1,2})(?:\.approve)?$/,
    value: ON,
    level: "error",
    does: "runs every command without asking"
  },
  {
    key: /(?:^|\.)chat\.(?:tools|agent)\.terminal\.autoApprove\.\/?\^?(?:ba|z)?(?:sh|rm|curl|wget|sudo|eval|python3?|node|npx)(?:\\b)?\/?(?:\.approve)?$/,
    value: ON,
    level: "warning",
    does: "runs a program that can do anything without asking"
  },
  {
    key: /(?:^|\.)chat\.tools\.(?:edits|urls)\.autoApprove\.(?:\*\*(?:\/\*)?|\*)$/,
    value: ON,
    level: "warning",
    does: "lets the agent edit or load everything without asking"
  },
  {
    key: /(?:^|\.)task\.allowAutomaticTasks$/,
    value: ON,
    level: "error",
    does: "runs tasks of a folder as soon as it is opened"
  },
  {
    key: /(?:^|\.)(?:allowedCommands|trustedCommands|commands\.allowlist|autoApproveCommands)$/,
    value: /^(?:\*{1,2}|\^?\.\*\$?)$/,
    level: "error",
    does: "runs every command without asking"
  },
  {
    key: /(?:^|\.)always_allow_tool_actions$/,
    value: ON,
    level: "error",
    does: "calls every tool without asking"
  },
  {
    clients: ["zed"],
    key: /(?:^|\.)tool_permissions\.(?:default|tools\.terminal\.default(?:_mode)?)$/,
    value: /^allow$/,
    level: "error",
    does: "calls tools without asking"
  },
  {
    key: /(?:^|[._])GOOSE_MODE$/,
    value: /^auto$/i,
    level: "warning",
    does: "lets the agent do everything without asking"
  },
  {
    clients: ["aider"],
    key: /^yes-always$/,
    value: ON,
    level: "warning",
    does: "answers every question with yes"
  },
  {
    clients: ["opencode"],
    key: /(?:^|\.)permission(?:\.(?:bash|\*|external_directory))?(?:\.\*{1,2})?$/,
    value: /^allow$/,
    level: "warning",
    does: "runs commands without asking"
  }
];
var CREDENTIAL_HELPERS = /* @__PURE__ */ new Set([
  "apiKeyHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "gcpAuthRefresh",
  "otelHeadersHelper"
]);

// src/rules/match.ts
var LONGEST2 = 512;
var matches = (globs2, text, { anyCase = false } = {}) => text.length <= LONGEST2 && globs2.some((glob) => minimatch(text, glob, { dot: true, nocomment: true, nonegate: true, nocase: anyCase }));

// src/rules/agent/commands.ts
var LOOKED_AT = 5e4;
var DOWNLOAD = /\b(?:curl|wget|fetch|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|DownloadString|DownloadFile|Start-BitsTransfer|aria2c)\b/i;
var SHELL_END = /\|\s{0,9}(?:sudo\s{1,9}|env\s{1,9})?(?:\/\S{1,60}\/)?(?:ba|z|da|k|a|fi)?sh\b|\|\s{0,9}(?:python[\d.]{0,4}|node|perl|ruby|php|iex|Invoke-Expression)\b|\b(?:ba|z|da)?sh\s{1,9}<\(|\b(?:eval|source)\s{1,9}["']?\$\(|\b(?:ba|z|da)?sh\s{1,9}-c\s{1,9}["']?\$\(/i;
var EVALUATED = /\b(?:iex|Invoke-Expression)\b/i;
var LOADED = /\burlopen\b|\burllib\b|\brequests\.(?:get|post)\b|\bhttpx\.|\bhttps?\.(?:get|request)\s{0,3}\(|\bfetch\s{0,3}\(/i;
var RUN_FROM = /\b(?:uv|deno|bun)\s{1,9}run\s{1,9}(?:-\S{1,100}\s{1,9}){0,9}https?:\/\//i;
var INTERPRETED = /\b(?:exec|eval|compile|Function|runInThisContext)\s{0,3}\(/;
var ENCODED = /\bbase64\s{1,9}(?:-d|-D|--decode)\b|\bfrombase64string\b|\s-(?:e|ec|enc|encodedcommand)\s{1,9}[A-Za-z0-9+/=]{20,}|\bb64decode\b|\batob\s{0,3}\(|Buffer\.from\([^)]{1,2000}base64|\bxxd\s{1,9}-r\b|\\x[0-9a-f]{2}(?:\\x[0-9a-f]{2}){7}/i;
var NETWORK = /\b(?:nc|ncat|netcat|socat|telnet|scp|rsync|sftp)\s|\/dev\/(?:tcp|udp)\/|\burllib\b|\brequests\.(?:get|post)\b|\bhttps?\.(?:get|request)\s{0,3}\(|\bfetch\s{0,3}\(|\bdig\s{1,9}\S{0,99}\$|\bnslookup\s/i;
var URL_ELSEWHERE = /\bhttps?:\/\/(?!(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?=[:/\s"']|$))[^\s"'$]/i;
var CREDENTIALS = /(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/\w{1,60})\/\.(?:ssh|aws|kube|npmrc|netrc|git-credentials|gnupg|docker\/config)|\bprintenv\b|\/proc\/self\/environ/i;
var dangerIn = (command) => {
  const text = command.slice(0, LOOKED_AT);
  if (command.length > LOOKED_AT) return "runs more than can be looked at";
  if (DOWNLOAD.test(text) && (SHELL_END.test(text) || EVALUATED.test(text)))
    return "downloads a program and runs it";
  if (RUN_FROM.test(text)) return "downloads a program and runs it";
  if (LOADED.test(text) && INTERPRETED.test(text)) return "downloads a program and runs it";
  if (ENCODED.test(text)) return "decodes what it runs or sends, so that nobody can read it here";
  if (CREDENTIALS.test(text)) return "reaches for credentials of whoever runs it";
  if (DOWNLOAD.test(text) && !/\b(?:curl|wget)\b[^|;&]{0,300}(?:localhost|127\.0\.0\.1)/i.test(text))
    return "loads something from the network";
  if (NETWORK.test(text) || URL_ELSEWHERE.test(text)) return "talks to the network";
  return void 0;
};
var SHELL = /(?:^|[\\/])(?:(?:ba|z|da|k|a|fi)?sh|pwsh|powershell)(?:\.exe)?$/i;
var BEFORE = /^(?:(?:\S{0,200}[\\/])?(?:env|sudo|exec|nice|nohup|wsl(?:\.exe)?)|[A-Za-z_]\w{0,80}=.{0,500})$/i;
var CMD = /(?:^|[\\/])cmd(?:\.exe)?$/i;
var JOINS = /[|;&`]|\$\(|\n/;
var shellScript = (words6) => {
  const first2 = words6.findIndex((word2) => !BEFORE.test(word2));
  const [program2 = "", ...args] = words6.slice(Math.max(0, first2));
  if (SHELL.test(program2)) {
    const at3 = args.findIndex((word2) => /^-(?:[a-z]{0,4}c|command|e|ec|enc|encodedcommand)$/i.test(word2));
    return at3 < 0 ? void 0 : args.slice(at3).join(" ");
  }
  if (!CMD.test(program2)) return void 0;
  const at2 = args.findIndex((word2) => /^\/[ck]$/i.test(word2));
  const rest = args.slice(at2 + 1).join(" ");
  return at2 < 0 || !JOINS.test(rest) ? void 0 : rest;
};

// src/rules/secret.ts
var shape = (of, prefix, body) => ({
  of,
  prefix,
  body: new RegExp(`^${body}`)
});
var SHAPES = [
  shape("an API key of Anthropic", "sk-ant-", "[\\w-]{24,300}"),
  shape("an API key of OpenRouter", "sk-or-v1-", "[0-9a-f]{40,128}"),
  shape("a secret key of Langfuse", "sk-lf-", "[0-9a-f-]{20,60}"),
  shape("an API key of OpenAI", "sk-proj-", "[\\w-]{24,300}"),
  shape("an API key of OpenAI", "sk-svcacct-", "[\\w-]{24,300}"),
  shape("an API key of OpenAI", "sk-admin-", "[\\w-]{24,300}"),
  shape("an API key in the form of OpenAI", "sk-", "[A-Za-z0-9]{20,100}"),
  shape("a live key of Stripe", "sk_live_", "[A-Za-z0-9]{16,120}"),
  shape("a live key of Stripe", "rk_live_", "[A-Za-z0-9]{16,120}"),
  { ...shape("a token of Hugging Face", "hf_", "[A-Za-z0-9]{30,60}"), letters: 34 },
  shape("a token of GitHub", "github_pat_", "\\w{40,120}"),
  shape("a token of GitHub", "ghp_", "[A-Za-z0-9]{30,120}"),
  shape("a token of GitHub", "gho_", "[A-Za-z0-9]{30,120}"),
  shape("a token of GitHub", "ghs_", "[A-Za-z0-9]{30,120}"),
  shape("a token of GitHub", "ghu_", "[A-Za-z0-9]{30,120}"),
  shape("a token of GitHub", "ghr_", "[A-Za-z0-9]{30,120}"),
  shape("a token of GitLab", "glpat-", "[\\w.-]{20,80}"),
  shape("an API key of Google", "AIza", "[\\w-]{30,60}"),
  shape("an access key of AWS", "AKIA", "[A-Z0-9]{16}"),
  shape("an access key of AWS", "ASIA", "[A-Z0-9]{16}"),
  shape("an API key of Groq", "gsk_", "[A-Za-z0-9]{40,80}"),
  shape("a token of Replicate", "r8_", "[A-Za-z0-9]{30,60}"),
  shape("an API key of xAI", "xai-", "[A-Za-z0-9]{40,120}"),
  shape("an API key of Perplexity", "pplx-", "[A-Za-z0-9]{40,80}"),
  shape("an API key of Tavily", "tvly-", "[\\w-]{20,80}"),
  shape("an API key of Pinecone", "pcsk_", "\\w{40,120}"),
  shape("an API key of LangSmith", "lsv2_", "\\w{30,80}"),
  shape("an API key of NVIDIA", "nvapi-", "[\\w-]{40,100}"),
  shape("an API key of SendGrid", "SG.", "[\\w-]{16,40}\\.[\\w-]{30,60}"),
  shape("a token of Slack", "xoxb-", "[A-Za-z0-9-]{20,120}"),
  shape("a token of Slack", "xoxp-", "[A-Za-z0-9-]{20,120}"),
  shape("a token of Slack", "xapp-", "[A-Za-z0-9-]{20,160}"),
  shape("a token of Notion", "ntn_", "[A-Za-z0-9]{30,80}"),
  shape("a token of Notion", "secret_", "[A-Za-z0-9]{43}"),
  shape("an API key of Linear", "lin_api_", "[A-Za-z0-9]{30,80}"),
  shape("a token of Figma", "figd_", "[\\w-]{30,80}"),
  shape("a token of Supabase", "sbp_", "[0-9a-f]{40}"),
  shape("an API key of Firecrawl", "fc-", "[0-9a-f]{32}"),
  shape("a token of npm", "npm_", "[A-Za-z0-9]{30,60}"),
  shape("a token of PyPI", "pypi-AgE", "[\\w-]{40,300}"),
  shape("a private key", "-----BEGIN ", "[A-Z ]{0,20}PRIVATE KEY-----")
];
var LONGEST3 = 1e5;
var LONGEST_KEY = 320;
var PLACEHOLDER = /your|here|example|placeholder|change|replace|insert|dummy|fake|sample|secret|redacted|x{4}|0{6}|\.{3}|12345678|abcdef/i;
var EACH = 8;
var isMixed = (body) => body.replace(/[^A-Z]/g, "").length >= EACH && body.replace(/[^a-z]/g, "").length >= EACH;
var isDrawn = (body, { letters: letters2 }) => {
  if (body.endsWith("PRIVATE KEY-----")) return true;
  const both = /\d/.test(body) && /[A-Za-z]/.test(body);
  return (both || letters2 === body.length && isMixed(body)) && new Set(body).size >= 8 && !PLACEHOLDER.test(body);
};
var at = (text, start, kind) => {
  const { of, prefix, body } = kind;
  if (start > 0 && /[A-Za-z0-9_]/.test(text[start - 1] ?? "")) return void 0;
  const from = start + prefix.length;
  const [found] = body.exec(text.slice(from, from + LONGEST_KEY)) ?? [];
  if (found === void 0 || !isDrawn(found, kind)) return void 0;
  const length = prefix.length + found.length;
  return { what: `${of} (${prefix}…, ${length} characters)`, start, end: start + length };
};
var secretIn = (given2) => {
  const text = given2.slice(0, LONGEST3);
  let first2;
  for (const each of SHAPES) {
    let start = text.indexOf(each.prefix);
    while (start >= 0 && (first2 === void 0 || start < first2.start)) {
      const found = at(text, start, each);
      if (found) {
        first2 = found;
        break;
      }
      start = text.indexOf(each.prefix, start + 1);
    }
  }
  return first2;
};
var MASKED = new RegExp(
  `\\b(?:${SHAPES.map(({ prefix }) => prefix.replace(".", "\\.")).filter((prefix) => /^\w/.test(prefix)).join("|")})[\\w.-]{10,${LONGEST_KEY}}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]{0,${LONGEST3}}`,
  "g"
);
var withoutKeys = (text) => text.replaceAll(MASKED, "***");

// src/rules/agent/secrets.ts
var SIGNED = /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{10,500}/;
var PLACEHOLDER2 = /[<>]|\$\{|\$\(|\{\{|^\$\w|^%\w+%$|^(?:env|op|vault|secret|keyring|file|input):|your|xxx|\*\*\*|\.\.\.|…|change.?me|replace|example|placeholder|insert|dummy|sample|\btodo\b|fake|redacted|^(?:none|null|true|false|test|token|secret|password|api.?key)$/i;
var SECRET_NAME = /(?:key|token|secret|password|passwd|credential|auth|pat|dsn)s?$/i;
var NO_SECRET_NAME = /(?:path|file|dir|url|uri|name|id|endpoint|type|mode|method|header|enabled|author|public.?key)s?$/i;
var isPlaceholder = (text) => text.trim() === "" || PLACEHOLDER2.test(text);
var looksGenerated = (text) => text.length >= 12 && !/\s/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !/^[\w.-]+\/|^https?:|^\.{0,2}\//.test(text);
var bare = (text) => text.replace(/^(?:Bearer|Basic|Token|ApiKey)\s{1,5}/i, "");
var KEY_LIMIT = 4e3;
var secretIn2 = (value, name = "") => {
  const text = value.slice(0, KEY_LIMIT);
  const key = secretIn(text);
  if (key) return { what: key.what, sure: true };
  if (SIGNED.test(text)) return { what: "a signed token", sure: true };
  const inAddress = /:\/\/[^\s/:@]{0,200}:([^\s/@]{3,200})@/.exec(text)?.[1];
  if (inAddress && !isPlaceholder(inAddress) && !/^(?:postgres|password|pass|root|user|admin|guest)$/i.test(inAddress))
    return { what: "a password in an address", sure: false };
  const inQuery = /[?&][\w.-]{0,40}(?:key|token|secret|passw(?:or)?d)=([^&\s#]{8,500})/i.exec(text)?.[1];
  if (inQuery && !isPlaceholder(inQuery) && looksGenerated(inQuery))
    return { what: "a key in an address", sure: false };
  if (!SECRET_NAME.test(name) || NO_SECRET_NAME.test(name) || isPlaceholder(text)) return void 0;
  return looksGenerated(bare(text)) ? { what: "what looks like a key", sure: false } : void 0;
};
var DRAWN = /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=\D*\d)[\w=-]{40,1000}$/;
var secretInPath = (url) => {
  const [, path = ""] = /^https?:\/\/[^\s/?#]{1,300}\/([^\s?#]{0,2000})/i.exec(url.trim()) ?? [];
  const drawn = path.split("/").some((part2) => DRAWN.test(part2) && !isPlaceholder(part2));
  return drawn ? { what: "what looks like a key", sure: false } : void 0;
};
var LENDING = /(?:key|token|secret|password|passwd|credential|pat|dsn|database_url|connection_string)s?$/i;
var lentTo = ({ env }) => [...env.keys()].filter((name) => LENDING.test(name) && !/public_?key$/i.test(name));
var NAMED_VALUE = /((?:api_?-?key|access_?-?key|token|secret|passwd|password|bearer)["']?[ =:]{1,3}["']?)([^\s"'$<{][^\s"']{5,500})/gi;
var masked = (text) => withoutKeys(text.slice(0, KEY_LIMIT)).replaceAll(new RegExp(SIGNED, "g"), "***").replace(/(authorization["']?\s{0,3}[:=]\s{0,3})[^"'\n]{1,500}/gi, "$1***").replace(NAMED_VALUE, "$1***").replace(/(:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,200}@/g, "$1***@");

// src/rules/agent/hook-changed.ts
var agentHookChanged = rule({
  id: "agent-hook-changed",
  title: "A command that an agent or editor runs by itself must be looked at when it changes",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM04:2026"],
  on: "agent",
  needs: [],
  options: options({ allow: globs("Commands that may be hooks, as they are written.") }),
  applies: ({ part: part2 }) => part2 === "hook",
  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, "hook") ?? {};
    if (!now || CREDENTIAL_HELPERS.has(now.event) || matches(allow, now.command)) return;
    const danger = dangerIn(now.command);
    const when = now.event === "folderOpen" ? "as soon as the folder is opened" : `on ${short(now.event || "an event")}`;
    const news = before ? "now runs another command" : "runs a new command";
    yield {
      message: `${clientOf(now)} ${news} by itself ${when}${danger ? `, which ${danger}` : ""}: ${short(masked(now.command))}.`,
      fix: danger ? "Take it out: what a hook loads or hides is not in the review. Commit what it needs as a script." : "Read the command and what it runs: it starts on the machine of everybody who works with this repository.",
      ...danger ? {} : { atMost: "warning" }
    };
  }
});

// src/data/mcp-powers.ts
var MCP_POWERS = [
  [/shell|terminal|command|exec\b|execute|subprocess|(?:^|[^a-z])ssh|tmux|iterm/i, "run commands"],
  [
    /interpreter|sandbox|jupyter|repl\b|run-?python|code-?runner|(?:^|[^a-z0-9])e2b|(?:^|[^a-z])riza(?:[^a-z]|$)/i,
    "run code"
  ],
  [/file-?system|desktop-?commander|text-?editor|obsidian|(?:^|[/_-])files?(?:[@_-]|$)/i, "write files"],
  [/playwright|puppeteer|browser|selenium|chrome|stagehand/i, "steer a browser"],
  [
    /postgres|mysql|mariadb|sqlite|mongo|redis|mssql|oracle|clickhouse|snowflake|bigquery|supabase|neon|database|(?:^|[/_-])db(?:[@_-]|$)|elasticsearch|neo4j/i,
    "write to a database"
  ],
  [/kubernetes|k8s|kubectl|docker|terraform|pulumi|helm\b/i, "change what is deployed"],
  [
    /(?:(?:^|[/_-])aws|azure|gcp|gcloud|cloudflare|vercel|netlify|heroku|digitalocean|railway)(?![\w.-]{0,20}(?:docs|documentation|knowledge|pricing))/i,
    "change a cloud account"
  ],
  [/github|gitlab|bitbucket|gitea|(?:^|[/_-])git(?:[@_-]|$)/i, "write to repositories"],
  [/slack|gmail|e-?mail|smtp|twilio|discord|telegram|whatsapp|teams\b|outlook/i, "send messages"],
  [/stripe|paypal|payment|wallet|blockchain|solana|ethereum/i, "move money"]
];

// src/rules/agent/addresses.ts
var ADDRESS = /^(https?|wss?):\/\/(?:[^\s/@]{0,500}@)?(\[[0-9a-f:.]{2,60}\]|[^\s/:?#@"']{1,260})/i;
var addressOf = (text) => {
  const [, scheme, host] = ADDRESS.exec(text.trim()) ?? [];
  return scheme && host ? { scheme: scheme.toLowerCase(), host: host.toLowerCase() } : void 0;
};
var LOOPBACK = /^(?:localhost\.?|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){1,3}|\[::ffff:127(?:\.\d{1,3}){3}\]|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host\.containers\.internal|gateway\.docker\.internal)$/;
var isLoopback = ({ host }) => LOOPBACK.test(host);
var isOpen = ({ host }) => /[${}<>%]/.test(host);

// src/rules/agent/mcp-added.ts
var LONGEST_NAME = 300;
var formsOf = ({ name, url, fetches, command }) => {
  const host = url && addressOf(url.text)?.host;
  const [program2] = command;
  return [
    name,
    ...fetches.map((fetched) => fetched.name),
    ...host ? [host] : [],
    ...fetches.length === 0 && program2 ? [program2.text] : []
  ];
};
var essence = (server2) => JSON.stringify(formsOf(server2).slice(1));
var KEPT = /^(?:(?:[\w-]{1,63}\.){1,9}[a-z]{2,20}(?::\d{1,5})?\/|(?:git\+)?(?:https?:\/\/|ssh:\/\/git@)(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[/:]|(?:github|gitlab|bitbucket):)/i;
var powerOf = (server2) => {
  const texts2 = [...formsOf(server2), ...server2.command.slice(0, 6).map(({ text }) => text)].map(
    (text) => text.replace(KEPT, "")
  );
  const named4 = texts2.filter(
    (text) => text.length <= LONGEST_NAME && !/^(?:npx|uvx|docker|podman)$|^[/~.$-]/.test(text)
  );
  return MCP_POWERS.find(([words6]) => named4.some((text) => words6.test(text)))?.[1];
};
var what = ({ url, fetches, command }) => {
  if (url) return `is called at ${short(addressOf(url.text)?.host ?? "another place")}`;
  const [fetched] = fetches;
  if (fetched) return `runs ${short(fetched.name)}`;
  return `runs ${short(command[0]?.text ?? "a program")}`;
};
var agentMcpAdded = rule({
  id: "agent-mcp-added",
  title: "A new MCP server is a new program with the rights of its user",
  severity: { recommended: "warning", strict: "warning" },
  tags: ["OWASP-MCP09:2025"],
  on: "agent",
  needs: [],
  options: options({
    allow: globs("Servers that may be added: their names, packages, images or hosts.")
  }),
  applies: ({ part: part2 }) => part2 === "server",
  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, "server") ?? {};
    if (!now || formsOf(now).some((form) => matches(allow, form, { anyCase: true }))) return;
    if (before && essence(before) === essence(now)) return;
    const can = powerOf(now);
    yield {
      message: `${called(now)} ${before ? "is now another one: it" : "is new: it"} ${what(now)}${can ? `, and can ${can}` : ""}.`,
      fix: "Make sure that everybody who opens this repository is meant to run it, then list it under `allow` of this rule.",
      ...can ? {} : { atMost: "notice" }
    };
  }
});

// src/rules/agent/mcp-plain-http.ts
var SENDS = /^(?:authorization|proxy-authorization|cookie|.*(?:key|token|secret).*)$/i;
var SENT = /^(?:--?[\w-]{1,40}=)?(?:authorization|proxy-authorization|cookie|[\w-]{0,60}(?:key|token|secret))\s{0,3}:/i;
var SENT_ALONG = /:\/\/[^\s/:@]{0,200}:[^\s/@]{1,200}@|[?&][\w.-]{0,40}(?:key|token|secret)=/i;
var sendsCredentials = ({ headers, url, command }) => [...headers.keys()].some((name) => SENDS.test(name)) || command.some(({ text }) => SENT.test(text)) || [...url ? [url] : [], ...command].some(({ text }) => SENT_ALONG.test(text));
var NAMES_IT = /^--?(?:[\w-]{0,40}-)?(?:url|uri|server|endpoint|host|remote|upstream|sse|http|ws|transport)=/i;
var plainOf = ({ url, command }) => [...url ? [url] : [], ...command.slice(1)].flatMap((said2) => {
  const address = addressOf(said2.text.replace(NAMES_IT, ""));
  return address && /^(?:http|ws)$/.test(address.scheme) ? [{ ...said2, address }] : [];
});
var agentMcpPlainHttp = rule({
  id: "agent-mcp-plain-http",
  title: "An MCP server on another machine must be called over TLS",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-MCP07:2025"],
  on: "agent",
  needs: [],
  options: options({ allow: globs("Hosts that may be called without TLS.") }),
  applies: ({ part: part2 }) => part2 === "server",
  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, "server") ?? {};
    if (!now) return;
    const sends = sendsCredentials(now);
    const known2 = new Set(
      before && (!sends || sendsCredentials(before)) ? plainOf(before).map(({ address }) => address.host) : []
    );
    for (const { address, at: at2 } of plainOf(now)) {
      if (known2.has(address.host)) continue;
      if (isLoopback(address) || isOpen(address) || matches(allow, address.host)) continue;
      yield {
        message: `${called(now)} is called without encryption at ${short(address.host)}${sends ? ", and its credentials are sent along" : ""}: whoever is on the way can read and change what it says.`,
        fix: `Write ${address.scheme}s:// where ${short(address.host)} answers it; else reach the server through a tunnel that ends at 127.0.0.1.`,
        at: at2,
        ...sends && address.host.includes(".") ? {} : { atMost: "warning" }
      };
    }
  }
});

// src/rules/agent/mcp-scope.ts
var FOLDER = "Give it the one folder that it needs, such as that of the project.";
var PLAIN = "Remove this option, or start it in a container without any such right.";
var NAMED = "Name the few tools that may be called without asking, in place of all of them.";
var HOME = String.raw`(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|%USERPROFILE%|\$\{(?:env:)?USERPROFILE\}|/root|/home(?:/[^/:,]{1,60})?|/Users(?:/[^/:,]{1,60})?|[a-z]:[\\/]{1,2}Users(?:[\\/]{1,2}[^\\/:,]{1,60})?)`;
var WIDE = new RegExp(
  String.raw`^(?:/|//|[a-z]:[\\/]{0,2}|/etc|/var|/proc|/sys|${HOME})[\\/]?\*{0,2}$`,
  "i"
);
var MOUNTED = new RegExp(`^(?:/|/etc|/var|/proc|/sys|${HOME})/?$`, "i");
var FILES = /file-?system|(?:^|[/_-])(?:fs|files)(?:[@_-]|$)|desktop-commander|text-editor/i;
var wide = (text) => text.length < 300 && WIDE.test(text.trim());
var mountOf = (flag2, value) => {
  if (flag2 === "--mount") return /(?:^|,)(?:src|source)=([^,]{1,300})/.exec(value)?.[1] ?? "";
  const [, source = ""] = /^((?:[a-z]:)?[^:]{1,300}):/i.exec(value) ?? [];
  return source;
};
function* ofContainer(words6) {
  for (const [at2, said2] of words6.entries()) {
    const joined = /^(--?[\w-]{1,40})=(.{1,500})$/.exec(said2.text);
    const [flag2, value] = joined ? [joined[1] ?? "", joined[2] ?? ""] : [said2.text, words6[at2 + 1]?.text ?? ""];
    if (/^(?:-v|--volume|--mount)$/.test(flag2)) {
      const source = mountOf(flag2, value);
      if (/(?:docker|containerd|podman)\.sock$/.test(source)) {
        yield {
          says: "gets the socket of the container engine, which is the whole machine",
          said: said2,
          fix: PLAIN
        };
      } else if (MOUNTED.test(source)) yield { says: `gets ${short(source)} of the machine`, said: said2 };
      else if (/\/\.(?:ssh|aws|kube|gnupg)\/?$/.test(source))
        yield { says: `gets ${short(source)} of the machine`, said: said2 };
    }
    if (flag2 === "--privileged" && value !== "false")
      yield { says: "runs in a privileged container, which is no boundary", said: said2, fix: PLAIN };
    if (/^--(?:pid|ipc|net|network)$/.test(flag2) && value === "host")
      yield {
        says: `shares the ${flag2.slice(2)} namespace of the machine`,
        said: said2,
        fix: PLAIN,
        atMost: "warning"
      };
    if (flag2 === "--security-opt" && /^(?:seccomp|apparmor|systempaths)[=:]unconfined$|^label[=:]disable$/.test(value))
      yield { says: `runs with ${short(value)}, without a boundary`, said: said2, fix: PLAIN, atMost: "warning" };
    if (flag2 === "--cap-add" && /^(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE)$/i.test(value))
      yield { says: `gets the capability ${short(value)}`, said: said2, fix: PLAIN };
  }
}
var ALL = /^--(?:allow-all|allow-everything|unrestricted|yolo|no-sandbox|dangerously-[\w-]{1,60}|allow-dangerous[\w-]{0,40}|disable-(?:security|sandbox|auth)[\w-]{0,40})(?:=true)?$/i;
function* widths({ command, approved, name, fetches }) {
  const [program2, ...args] = command;
  if (program2 && /(?:^|[\\/])(?:docker|podman|nerdctl)(?:\.exe)?$/i.test(program2.text))
    yield* ofContainer(args);
  else {
    const files2 = FILES.test(name) || fetches.some((each) => FILES.test(each.name)) || command.some(({ text }) => text.length < 300 && FILES.test(text));
    const first2 = files2 ? args.find(({ text }) => wide(text.replace(/^--?[\w-]{1,40}=/, ""))) : void 0;
    if (first2) yield { says: `may read and write everything below ${short(first2.text)}`, said: first2 };
  }
  const deno = program2 && /(?:^|[\\/])deno$/.test(program2.text);
  for (const said2 of args) {
    if (ALL.test(said2.text) || deno && said2.text === "-A")
      yield {
        says: `runs with ${short(masked(said2.text))}, which switches its own limits off`,
        said: said2,
        fix: PLAIN,
        atMost: "warning"
      };
  }
  const every = approved.find(({ text }) => text === "*");
  if (every)
    yield { says: "may call all of its tools without asking", said: every, fix: NAMED, atMost: "warning" };
}
var agentMcpScope = rule({
  id: "agent-mcp-scope",
  title: "An MCP server must reach no more of the machine than its task needs",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-MCP02:2025"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: ({ part: part2 }) => part2 === "server",
  *check({ reference }) {
    const { now, before } = part(reference, "server") ?? {};
    if (!now) return;
    const had = new Set(before ? [...widths(before)].map(({ says }) => says) : []);
    const seen = /* @__PURE__ */ new Set();
    for (const { says, said: said2, fix = FOLDER, atMost } of widths(now)) {
      if (had.has(says) || seen.has(says)) continue;
      seen.add(says);
      yield {
        message: `${called(now)} ${says}.`,
        fix,
        at: said2.at,
        ...atMost ? { atMost } : {}
      };
    }
  }
});

// src/rules/agent/mcp-secret.ts
var ADDRESS2 = "its address";
var option = (text) => /^--?([\w-]{1,60})$/.exec(text)?.[1] ?? "";
var headerName = (name) => /^authorization$/i.test(name) ? "auth" : name;
var OPTION = /^(?:--?)?([\w-]{1,60})(?:=|:\s{1,5})(.+)$/s;
var HEADER = /^([\w-]{1,60}):\s{0,5}(.+)$/s;
var named = (text, before) => {
  const inner2 = text.replace(/^(?:-e|--env|-H|--header)=/, "");
  const isHeader = /^(?:-H|--header)$/.test(before) || /^(?:-H|--header)=/.test(text);
  const [, own2 = "", value = inner2] = (isHeader ? HEADER : OPTION).exec(inner2) ?? [];
  return { text: value, name: headerName(own2 || option(before)) };
};
var slots = ({ env, headers, url, command }) => [
  ...[...env].map(([name, said2]) => ({ ...said2, name, where: `the variable ${short(name)}` })),
  ...[...headers].map(([name, said2]) => ({
    ...said2,
    name: headerName(name),
    where: `the header ${short(name)}`
  })),
  ...url ? [{ ...url, name: "", where: ADDRESS2 }] : [],
  ...command.slice(1).map((said2, at2) => ({
    ...said2,
    ...named(said2.text, command[at2]?.text ?? ""),
    where: `argument ${at2 + 1}`
  }))
];
function* setting(reference) {
  const { now, before } = part(reference, "setting") ?? {};
  if (!now || before?.value === now.value) return;
  const secret = secretIn2(now.value, now.key.slice(now.key.lastIndexOf(".") + 1));
  if (!secret) return;
  yield {
    message: `The settings of ${clientOf(now)} have ${secret.what} in ${short(now.key)}, readable for everybody who can read the repository.`,
    fix: FIX,
    ...secret.sure ? {} : { atMost: "warning" }
  };
}
function* server(reference) {
  const { now, before } = part(reference, "server") ?? {};
  if (!now) return;
  const known2 = new Set(before ? slots(before).map(({ text }) => text) : []);
  for (const { text, name, where: where2, at: at2 } of slots(now)) {
    const secret = secretIn2(text, name) ?? (where2 === ADDRESS2 ? secretInPath(text) : void 0);
    if (!secret || known2.has(text)) continue;
    yield {
      message: `${called(now)} has ${where2 === ADDRESS2 ? secret.what.replace(/ in an address$/, "") : secret.what} in ${where2}, readable for everybody who can read the repository.`,
      fix: FIX,
      at: at2,
      ...secret.sure ? {} : { atMost: "warning" }
    };
  }
}
var FIX = "Revoke it, and let the client fill it in from a variable (`env:NAME`), a question (`input:name`) or a secret store.";
var agentMcpSecret = rule({
  id: "agent-mcp-secret",
  title: "The configuration of an agent or MCP server must hold no secret",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-MCP01:2025"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: ({ part: part2 }) => part2 === "server" || part2 === "setting",
  *check({ reference }) {
    yield* reference.part === "setting" ? setting(reference) : server(reference);
  }
});

// src/rules/agent/mcp-shell.ts
var FETCHES = /^(?:downloads|decodes|reaches|runs)/;
var agentMcpShell = rule({
  id: "agent-mcp-shell",
  title: "An MCP server must be started as a program, not as a script of a shell",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-MCP05:2025"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: ({ part: part2 }) => part2 === "server",
  *check({ reference }) {
    const { now, before } = part(reference, "server") ?? {};
    const [first2] = now?.command ?? [];
    if (!now || !first2) return;
    const words6 = now.command.map(({ text }) => text);
    if (before && words6.join("\0") === before.command.map(({ text }) => text).join("\0")) return;
    const script = shellScript(words6);
    const danger = dangerIn(words6.join(" "));
    const grave = danger !== void 0 && FETCHES.test(danger);
    if (script === void 0 && !grave) return;
    yield {
      message: grave ? `${called(now)} ${danger} at every start.` : `${called(now)} is a script that a shell runs at every start: ${short(masked(script ?? ""))}.`,
      fix: grave ? "Install the server from a registry in one exact version, or commit the script that it runs." : "Name the program and its arguments, or commit the script as a file and name that.",
      at: first2.at,
      ...grave ? {} : { atMost: "warning" }
    };
  }
});

// src/rules/floating.ts
var floats = ({ ecosystem, origin, pinned: pinned2, wanted: wanted2 }) => {
  if (pinned2 || origin === "path" || origin === "workspace") return false;
  return ecosystem !== "docker" || wanted2 === void 0 || !/\d/.test(wanted2);
};

// src/rules/agent/mcp-unpinned.ts
var what2 = ({ ecosystem, name, wanted: wanted2, origin }) => {
  if (origin === "git")
    return `whatever ${wanted2 ? `"${short(wanted2)}"` : "the default branch"} of ${short(name)} is`;
  if (origin === "url") return `whatever the address of ${short(name)} gives`;
  if (ecosystem === "docker") return `the image ${short(name)} under the tag "${short(wanted2 ?? "latest")}"`;
  return wanted2 === void 0 || wanted2 === "latest" ? `the newest version of ${short(name)}` : `whatever version of ${short(name)} fits "${short(wanted2)}"`;
};
var cure = ({ ecosystem, origin, name }) => {
  if (origin === "git") return "Name a full commit behind the address: `@<40 hexadecimal digits>`.";
  if (ecosystem === "docker")
    return `Name its digest: \`${short(name)}@sha256:<digest>\`; \`docker buildx imagetools inspect\` shows it.`;
  return ecosystem === "npm" ? `Name one exact version: \`${short(name)}@<version>\`; \`npm view ${short(name)} version\` shows the newest.` : `Name one exact version: \`${short(name)}==<version>\`.`;
};
var agentMcpUnpinned = rule({
  id: "agent-mcp-unpinned",
  title: "An MCP server must be held to one version of the program that it runs",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-MCP04:2025", "OWASP-LLM04:2026"],
  on: "agent",
  needs: [],
  options: options({ allow: globs("Packages and images that may follow the newest version.") }),
  applies: ({ part: part2 }) => part2 === "server",
  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, "server") ?? {};
    if (!now) return;
    const floating = (fetched) => floats(fetched) && !matches(allow, fetched.name);
    const floated = new Set(before?.fetches.filter(floating).map(({ name }) => name));
    const secrets = lentTo(now);
    const gained = before ? secrets.filter((name) => !before.env.has(name)) : secrets;
    for (const fetched of now.fetches.filter(floating)) {
      if (floated.has(fetched.name) && gained.length === 0) continue;
      const lent = secrets.length > 0 ? `, and gives it ${either(secrets.slice(0, 3), "and")}` : "";
      yield {
        message: `${called(now)} runs ${what2(fetched)} at every start${lent}.`,
        fix: cure(fetched),
        at: fetched.at,
        ...secrets.length > 0 ? {} : { atMost: "warning" }
      };
    }
  }
});

// src/rules/agent/replaced.ts
var replaced = ({ at: at2, line }, from, to) => {
  if (line === void 0 || from === "") return {};
  const parts = line.split(from);
  const [left = "", right = ""] = parts;
  if (parts.length !== 2 || /[\w-]$/.test(left) || /^[\w-]/.test(right)) return {};
  return { suggestion: { line: at2.line, endLine: at2.line, text: `${left}${to}${right}` } };
};

// src/rules/agent/settings-danger.ts
var dangerOf = (client, key, value) => DANGEROUS_SETTINGS.find(
  (each) => (each.clients?.includes(client) ?? true) && each.key.test(key) && each.value.test(value)
);
function* setting2(reference, allow) {
  const { now, before } = part(reference, "setting") ?? {};
  if (!now || matches(allow, now.key)) return;
  const { key, value, client } = now;
  const lost = before && /sandbox/i.test(key) && /^(?:false|none)$/i.test(value) && !/^(?:false|none)?$/i.test(before.value);
  if (lost) {
    yield {
      message: `${clientOf(now)} loses its sandbox: ${short(key)} was "${short(before.value)}" and is "${short(value)}".`,
      fix: "Leave the sandbox on, or let each person decide in settings of their own.",
      ...replaced(now, value, before.value)
    };
    return;
  }
  const danger = dangerOf(client, key, value);
  if (!danger) return;
  if (before && dangerOf(before.client, before.key, before.value)?.does === danger.does && before.value === value)
    return;
  const secret = /(?:url|base|endpoint|host|proxy)$/i.test(key);
  yield {
    message: `${short(key)}${secret ? "" : ` = "${short(masked(value))}"`} ${danger.does}, for everybody who works with this repository in ${clientOf(now)}.`,
    fix: `Remove ${short(key)} from the shared settings; who wants it can set it in settings of their own.${/(?:^|\.)(?:allow|allowed|allowed-?tools)$/i.test(key) ? " Allow single commands by name." : ""}`,
    ...value === "true" ? replaced(now, "true", "false") : {},
    ...danger.level === "error" ? {} : { atMost: danger.level }
  };
}
function* helper(reference) {
  const { now, before } = part(reference, "hook") ?? {};
  if (!now || !CREDENTIAL_HELPERS.has(now.event) || before?.command === now.command) return;
  yield {
    message: `${short(now.event)} runs a command for the credentials of everybody who works with this repository in ${clientOf(now)}: ${short(masked(now.command))}.`,
    fix: `Remove ${short(now.event)} from the shared settings; credentials belong to settings of each person.`
  };
}
var agentSettingsDanger = rule({
  id: "agent-settings-danger",
  title: "Shared settings of an agent must not take its questions and boundaries away",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM03:2026"],
  on: "agent",
  needs: [],
  options: options({ allow: globs("Keys of settings that may be set, with dots between their parts.") }),
  applies: ({ part: part2 }) => part2 === "setting" || part2 === "hook",
  *check({ reference, options: { allow } }) {
    yield* reference.part === "hook" ? helper(reference) : setting2(reference, allow);
  }
});

// src/rules/agent/reachability.ts
var isPowerful = ({ power }) => power === "write" || power === "shell";
var score = (step2, told = false) => [
  step2.reach === "outsider" || told && step2.reach === "maintainer",
  isPowerful(step2),
  step2.credentials.length > 0
].filter(Boolean).length;
var graded = (points, least = "notice") => {
  if (points >= 3) return {};
  return { atMost: points === 2 ? "warning" : least };
};
var POWERS = {
  none: "can call no tools",
  read: "can read",
  comment: "can comment",
  write: "can write",
  shell: "can run commands"
};
var means = (step2) => {
  const { credentials, power } = step2;
  const has = credentials.length > 0 ? ` and has ${either(credentials.slice(0, 3), "and")}` : "";
  return `it ${POWERS[power]}${has}`;
};

// src/rules/agent/workflow-injection.ts
var WAYS = {
  prompt: "stands in its prompt",
  environment: "reaches it through a variable",
  output: "reaches its prompt through an output",
  command: "is fetched for it",
  artifact: "is in its folder"
};
var agentWorkflowInjection = rule({
  id: "agent-workflow-injection",
  title: "What outsiders write must not be told to an agent that can act",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM01:2026", "AML.T0051"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: ({ part: part2 }) => part2 === "step",
  *check({ reference }) {
    const { now, before } = part(reference, "step") ?? {};
    if (!now) return;
    const points = score(now, true);
    const known2 = new Set(
      before && score(before, true) >= points ? before.untrusted.map(({ what: what3 }) => what3) : []
    );
    for (const { what: what3, through, at: at2 } of now.untrusted) {
      if (known2.has(what3)) continue;
      yield {
        message: `${short(what3)} ${WAYS[through]}: who writes it steers ${now.agent}; ${means(now)}.`,
        fix: "Let the agent read such text only in a job without secrets, write rights and shell, and let a second job act on its checked answer. A variable in between changes nothing.",
        at: at2,
        ...graded(points)
      };
    }
  }
});

// src/rules/agent/workflow-sandbox.ts
var agentWorkflowSandbox = rule({
  id: "agent-workflow-sandbox",
  title: "An agent in a workflow must keep its sandbox",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM03:2026"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: (reference) => reference.part === "step" && reference.unsafe.length > 0,
  *check({ reference }) {
    const { now, before } = part(reference, "step") ?? {};
    if (!now) return;
    const points = score(now, now.untrusted.length > 0);
    const worse2 = before === void 0 || score(before, before.untrusted.length > 0) < points;
    const known2 = new Set(worse2 ? [] : before.unsafe.map(({ text }) => text));
    for (const { text, at: at2 } of now.unsafe) {
      if (known2.has(text)) continue;
      yield {
        message: `${short(text)} takes the sandbox of ${now.agent} away; ${means(now)}.`,
        fix: 'Leave the sandbox on: `workspace-write` or `read-only` for Codex with the strategy `drop-sudo`, `"sandbox": "docker"` for Gemini CLI.',
        at: at2,
        ...graded(points, "warning")
      };
    }
  }
});

// src/rules/agent/workflow-tools.ts
var SAYS = {
  all: "lets it do everything without a question",
  program: "is a program that runs whatever it is given",
  expansion: "can be widened to any command, since a shell expands what stands behind it",
  scoped: "is limited"
};
var agentWorkflowTools = rule({
  id: "agent-workflow-tools",
  title: "An agent in a workflow must be allowed single commands, not everything",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM03:2026"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: ({ part: part2 }) => part2 === "step",
  *check({ reference }) {
    const { now, before } = part(reference, "step") ?? {};
    if (!now) return;
    const told = now.untrusted.length > 0;
    const points = score(now, told);
    const worse2 = before === void 0 || score(before, before.untrusted.length > 0) < points;
    const known2 = new Set(worse2 ? [] : before.granted.map(({ what: what3 }) => what3));
    const reached = now.reach === "outsider" || told;
    for (const { what: what3, breadth, at: at2 } of now.granted) {
      if (breadth === "scoped" || known2.has(what3) || breadth !== "all" && !reached) continue;
      known2.add(what3);
      yield {
        message: `${now.agent} gets ${short(what3)}, which ${SAYS[breadth]}${now.reach === "outsider" ? ", and outsiders can start it" : ""}.`,
        fix: "List the few tools that the task needs, such as `Bash(gh pr comment:*)` and `Read`.",
        at: at2,
        ...graded(points)
      };
    }
  }
});

// src/rules/agent/workflow-trigger.ts
var isInput = (text) => text.includes(":");
var agentWorkflowTrigger = rule({
  id: "agent-workflow-trigger",
  title: "Outsiders must not be able to start an agent that can act",
  severity: { recommended: "error", strict: "error" },
  tags: ["OWASP-LLM03:2026"],
  on: "agent",
  needs: [],
  options: options({}),
  applies: (reference) => reference.part === "step" && reference.reach === "outsider",
  *check({ reference }) {
    const { now, before } = part(reference, "step") ?? {};
    const [first2] = now?.openedBy ?? [];
    if (!now || !first2) return;
    const points = score(now);
    const known2 = new Set(before && score(before) >= points ? before.openedBy.map(({ text }) => text) : []);
    const open = now.openedBy.filter(({ text }) => !known2.has(text));
    const [shown] = open;
    if (!shown) return;
    yield {
      message: `Anybody can start ${now.agent} (${either(
        open.slice(0, 4).map(({ text }) => text),
        "and"
      )}); ${means(now)}.`,
      fix: "Ask who it is before the agent starts: let an `if:` compare the `author_association` of the event's issue, comment or pull request with OWNER, MEMBER and COLLABORATOR; or start it by a label.",
      // Of a new step it is the step that is new, and not the event that starts it.
      at: before || isInput(shown.text) ? shown.at : now.at,
      ...graded(points, open.some(({ text }) => isInput(text)) ? "warning" : "notice")
    };
  }
});

// src/rules/severity.ts
var RANK = { error: 2, warning: 1, notice: 0 };
var MILD = /* @__PURE__ */ new Set(["notebook", "docs", "import"]);
var isMild = (surface) => MILD.has(surface);
var STEP = { error: "warning", warning: "notice", notice: "notice" };
var capRun = (surface, atMost = "error") => cap(surface, MILD.has(surface) ? STEP[atMost] : atMost);
var cap = (surface, atMost = "error") => {
  const most = MILD.has(surface) && RANK[atMost] > RANK.warning ? "warning" : atMost;
  return most === "error" ? {} : { atMost: most };
};

// src/rules/deployment/component.ts
var componentOf2 = ({ component }) => componentOf(component);
var standing = ({ previous, component }) => previous?.component === component ? previous : void 0;
var fresh = (now, before, key) => {
  const had = new Set((before ?? []).map(key));
  return now.filter((one) => !had.has(key(one)));
};
var nameOf = (reference) => componentOf2(reference)?.name ?? `Service ${short(reference.service)}`;
var called2 = (reference) => {
  const { service } = reference;
  const name = nameOf(reference);
  if (componentOf2(reference) === void 0) return name;
  return name.toLowerCase() === service.toLowerCase() ? name : `${name} (service ${short(service)})`;
};
var isAllowed = ({ id, component, image, at: at2 }, allow) => [
  component,
  image?.repository,
  image?.repository.replace(/^docker\.io\//, ""),
  image?.written,
  at2.path,
  id
].some((text) => text !== void 0 && matches(allow, text, { anyCase: true }));
var ALLOW2 = "Components, images or files of which it is accepted.";
var settingName = (name) => short(name.replace(/^(?:values|config|field):/, ""));

// src/rules/deployment/advised.ts
var isBrought = (reference) => {
  const before = standing(reference);
  return componentOf2(reference) !== void 0 && (before === void 0 || before.version !== reference.version || before.purl !== reference.purl);
};
var versioned = (reference) => reference.version === void 0 ? nameOf(reference) : `${nameOf(reference)} ${short(reference.version)}`;
var isOfImage = (recognised) => recognised?.by !== "package" && recognised?.by !== "command";
var originOf = ({ recognised, image, at: at2 }) => recognised && !isOfImage(recognised) ? recognised.installed ?? recognised.at : image?.at ?? recognised?.at ?? at2;
var PROVEN = 3;
var percent = (likelihood) => `${(likelihood * 100).toFixed(likelihood < 0.1 ? 1 : 0)} %`;
var proofs = (advisories) => advisories.slice(0, PROVEN).map(({ id, summary, source, likelihood }) => {
  const odds = likelihood === void 0 ? "" : ` (EPSS: exploited within 30 days with ${percent(likelihood)})`;
  const said2 = summary === "" ? "" : `: ${short(summary)}`;
  const read = /^https?:\/\//.test(source) ? { source } : {};
  return { what: `${short(id)}${said2}${odds}${"source" in read ? "" : `; ${short(source)}`}`, ...read };
});

// src/rules/deployment/added.ts
var STARTS = /* @__PURE__ */ new Set(["command", "image", "image-name", "package"]);
var isStarted = ({ from, recognised }) => from !== "config" && (from !== "code" || STARTS.has(recognised?.by));
var deploymentAdded = rule({
  id: "deployment-added",
  title: "A new component of the orchestration layer must be seen by people",
  tags: ["OWASP-LLM04:2026"],
  severity: { recommended: "warning", strict: "warning" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => isStarted(reference) && reference.known === void 0 && !standing(reference) && !isAllowed(reference, allow),
  *check({ reference }) {
    const component = componentOf2(reference);
    if (!component) return;
    const { name, runsCode } = component;
    yield {
      message: runsCode ? `This change brings in ${name}, which runs code for whoever reaches it.` : `This change brings in ${name}.`,
      fix: runsCode ? "Have it reviewed by whoever answers for this infrastructure: who reaches it, who logs in, what its container may do. Once it is merged, this is not said again." : "Have it reviewed by whoever answers for this infrastructure.",
      ...reference.recognised ? { evidence: [{ what: `recognised by ${words2(reference.recognised)}` }] } : {},
      ...reference.from === "dockerfile" && reference.recognised ? { at: originOf(reference) } : {},
      ...capRun(reference.surface, runsCode ? "warning" : "notice")
    };
  }
});
var BY = {
  package: "the package",
  chart: "the chart",
  image: "the image",
  "image-name": "the name of the image",
  command: "the command",
  setting: "the setting",
  port: "the port"
};
var words2 = ({ by: by2, what: what3 }) => `${BY[by2]} ${what3.slice(0, 120)}`;

// src/data/anywhere.ts
var ON2 = ["true", "1", "yes", "on"];
var anywhere = [
  {
    when: [
      {
        setting: [
          "--trust-remote-code",
          "TRUST_REMOTE_CODE",
          "HF_TRUST_REMOTE_CODE",
          "VLLM_TRUST_REMOTE_CODE"
        ],
        is: ON2
      }
    ],
    rule: "deployment-unsafe-loading",
    severity: "error",
    why: "code of the model repository runs when the model is loaded",
    source: "huggingface/transformers: trust_remote_code; huggingface-inference-toolkit: const"
  },
  {
    when: [{ setting: "--disable-safe-unpickle", is: ON2 }],
    rule: "deployment-unsafe-loading",
    severity: "error",
    why: "model files may run code when they are loaded",
    source: "AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py"
  }
];

// src/rules/deployment/mend.ts
var BETWEEN = /^["']?(?:\s{0,20}[:=]\s{0,20}|,?\s{1,20})["']?/;
var ALONE = /^\s{0,200}(?:-\s{1,20})?["']?value["']?\s{0,20}[:=]\s{0,20}["']?/;
var PART = /[\w./-]/;
var valueStart = (line, name) => {
  const at2 = line.indexOf(name);
  if (at2 < 0) {
    const alone = ALONE.exec(line)?.[0];
    return alone === void 0 ? void 0 : alone.length;
  }
  if (line.indexOf(name, at2 + 1) >= 0 || PART.test(line[at2 - 1] ?? " ")) return void 0;
  const between = BETWEEN.exec(line.slice(at2 + name.length))?.[0];
  return between === void 0 ? void 0 : at2 + name.length + between.length;
};
var isSame = (name, short2, proposed) => proposed === name || proposed === short2 || name.startsWith("config:") && proposed.replace(/^[A-Z]{1,20}_/, "").toLowerCase() === short2.toLowerCase();
var defaulted = (name, { value, at: at2, line = "" }, to) => {
  const parts = line.split(`-${value}}`);
  const [head = "", tail = ""] = parts;
  if (parts.length !== 2 || !head.trimStart().replace(/^-\s+/, "").startsWith(name)) return {};
  if (!/\$\{\w{1,100}:?$/.test(head) || !/^["']?\s*(?:#|$)/.test(tail)) return {};
  return { suggestion: { line: at2.line, endLine: at2.line, text: `${head}-${to}}${tail}` } };
};
var mended = (name, standing2, propose) => {
  const { value, by: by2, at: at2, line } = standing2;
  const equals = propose?.indexOf("=") ?? -1;
  if (propose === void 0 || line === void 0 || value === "") return {};
  const short2 = name.slice(name.lastIndexOf(".") + 1).replace(/^(?:config|field):/, "");
  if (!isSame(name, short2, propose.slice(0, equals))) return {};
  if (by2 === "default") return defaulted(name, standing2, propose.slice(equals + 1));
  if (by2 !== "literal" && by2 !== "file") return {};
  const start = valueStart(line, line.includes(name) ? name : short2);
  if (start === void 0 || !line.startsWith(value, start)) return {};
  const end = start + value.length;
  if (PART.test(line[end] ?? " ")) return {};
  const text = `${line.slice(0, start)}${propose.slice(equals + 1)}${line.slice(end)}`;
  return { suggestion: { line: at2.line, endLine: at2.line, text } };
};

// src/rules/deployment/purl.ts
var ecosystemOf = (purl) => {
  const [, type = ""] = /^pkg:([a-z]{1,20})\//.exec(purl ?? "") ?? [];
  return isEcosystem(type) ? type : void 0;
};

// src/rules/deployment/ranges.ts
var endsOpen = (versions) => versions.split("||").some((part2) => !part2.includes("<") && !/(?:^|[\s,])=?\d/.test(part2.trim()));
var holdsFor = ({ versions }, { version, purl }) => {
  if (versions === void 0) return true;
  return version === void 0 ? endsOpen(versions) : fits(ecosystemOf(purl), version, versions) === true;
};

// src/rules/deployment/setting-test.ts
var LONGEST4 = 4e3;
var unquoted = (text) => {
  const trimmed = text.trim();
  const quote = trimmed[0];
  const paired = trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote);
  return paired ? trimmed.slice(1, -1) : trimmed;
};
var spellings = (name) => {
  if (name.startsWith("--")) return [name, `--${name.slice(2).replaceAll("-", "_")}`];
  return /^[A-Z][A-Z\d_]*$/.test(name) ? [name, `${name}_FILE`] : [name];
};
var namesOf = ({ setting: setting3 }) => typeof setting3 === "string" ? [setting3] : setting3;
var known = ({ by: by2 }) => by2 !== "secret" && by2 !== "unresolved";
var given = (value) => !known(value) || unquoted(value.value) !== "";
var first = (test, settings, fits3) => {
  for (const name of namesOf(test))
    for (const spelling of spellings(name)) {
      const value = settings.get(spelling);
      if (value && fits3(value)) return { name: spelling, value };
    }
  return void 0;
};
var oneOf = (value, words6) => {
  const text = unquoted(value.value).toLowerCase();
  return known(value) && words6.some((word2) => word2.toLowerCase() === text);
};
var wordsOf = ({ value }) => value.slice(0, LONGEST4).split(/[\s,;[\]"']+/).filter(Boolean);
var fulfilled = (test, settings) => {
  if ("is" in test) return first(test, settings, (value) => oneOf(value, test.is));
  if ("not" in test)
    return first(test, settings, (value) => known(value) && given(value) && !oneOf(value, test.not));
  if ("has" in test)
    return first(
      test,
      settings,
      (value) => known(value) && wordsOf(value).some((word2) => test.has.includes(word2))
    );
  return "set" in test ? first(test, settings, given) : void 0;
};
var holds = (test, settings) => "absent" in test ? first(test, settings, given) === void 0 : fulfilled(test, settings) !== void 0;

// src/rules/deployment/loopback.ts
var LOOPBACK2 = /^(?:127(?:\.\d{1,3}){3}|\[?(?:0{0,4}:){2,7}0{0,3}1\]?|localhost)$/i;
var defaulted2 = (address) => /^\$\{\w{1,100}:?-([^}]{0,100})\}$/.exec(address)?.[1] ?? address;
var isLoopback2 = (address) => address !== void 0 && LOOPBACK2.test(defaulted2(address.trim()));
var LISTENS = /* @__PURE__ */ new Set([
  "--host",
  "--listen",
  "--listen-host",
  "--bind",
  "--address",
  "--ip",
  "--server-name",
  "--server_name",
  "--server.address",
  "--ServerApp.ip",
  "HOST",
  "UVICORN_HOST",
  "OLLAMA_HOST",
  "LANGFLOW_HOST",
  "N8N_LISTEN_ADDRESS",
  "GRADIO_SERVER_NAME",
  "STREAMLIT_SERVER_ADDRESS",
  "CHAINLIT_HOST",
  "LITELLM_HOST",
  "MLFLOW_HOST",
  "JUPYTER_IP"
]);
var addressOf2 = (value) => value.replace(/^\w{1,20}:\/\//, "").replace(/:\d{1,5}\/?$/, "");
var listensToItself = ({ settings }) => {
  const addresses = [...settings].filter(([name]) => LISTENS.has(name));
  return addresses.length > 0 && addresses.every(([, { value }]) => isLoopback2(addressOf2(value)));
};
var isOpen2 = (reference, { how, address, guard }) => {
  if (guard !== void 0) return false;
  if (how === "published") return !isLoopback2(address);
  return how !== "host-network" || !listensToItself(reference);
};

// src/rules/deployment/worsened.ts
var worsened = (reference, test) => {
  const before = standing(reference);
  if (!before) return "added";
  return test(before) ? "same" : "turned";
};
var STEPS = ["notice", "warning", "error"];
var step = (severity, by2) => STEPS[STEPS.indexOf(severity) + by2] ?? severity;
var raised = (severity, how) => how === "turned" ? step(severity, 1) : severity;
var reachable = (reference) => reference.ports.some((port) => isOpen2(reference, port));
var certain = ({ recognised }) => recognised === void 0 || !["setting", "port"].includes(recognised.by);

// src/rules/deployment/weakness.ts
var BY_REACH = /* @__PURE__ */ new Set([
  "deployment-auth-disabled",
  "deployment-default-secret"
]);
var OWN_SECRET = "Generate a value of your own (`openssl rand -hex 32`), and give it by a variable from a secret store or a file that is not committed.";
var applies = (setting3, side) => holdsFor(setting3, side) && setting3.when.every((test) => holds(test, side.settings)) && (setting3.reachable !== true || reachable(side));
var severityOf = ({ rule: rule2, severity }, reference) => {
  if (severity !== "error") return severity;
  const bounded = BY_REACH.has(rule2) && !reachable(reference);
  return bounded || !certain(reference) ? "warning" : "error";
};
var OPENS = /* @__PURE__ */ new Set([
  "deployment-auth-disabled",
  "deployment-exposed"
]);
var isFirst = (reference, rule2) => OPENS.has(rule2) && reference.known === void 0 && componentOf2(reference)?.runsCode === true && certain(reference) && reachable(reference);
var weaknesses = (reference, rule2) => [...componentOf2(reference)?.insecure ?? [], ...anywhere].flatMap((setting3) => {
  if (setting3.rule !== rule2 || !applies(setting3, reference)) return [];
  const how = worsened(reference, (side) => applies(setting3, side));
  if (how === "same") return [];
  for (const test of setting3.when) {
    const found = fulfilled(test, reference.settings);
    const first2 = how === "added" && isFirst(reference, rule2);
    const severity = raised(severityOf(setting3, reference), first2 ? "turned" : how);
    if (found) return [{ setting: setting3, found, ours: "is" in test || "has" in test, how, severity }];
  }
  return [];
});
var plainName = (name) => name.replace(/^(?:config|field):/, "");
var words3 = ({ found: { name, value }, ours }, secret) => {
  if (name.startsWith("-") && value.value === "true") return `is started with ${settingName(name)}`;
  if (secret || !ours) return `sets ${settingName(name)}`;
  return `sets ${settingName(name)} to "${short(value.value)}"`;
};
var fixOf = ({ setting: { propose, cure: cure3 }, found }, secret) => {
  if (secret) return OWN_SECRET;
  if (cure3 !== void 0) return cure3;
  if (propose !== void 0) return `Set ${plainName(propose)}.`;
  const { name, value } = found;
  const text = value.value;
  if (text === "*")
    return `Write the addresses that need it in place of \`*\`, or remove ${settingName(name)}.`;
  return `Remove ${settingName(name)}${name.startsWith("-") ? " from the command" : ""}.`;
};
var weaknessProblem = (reference, weakness) => {
  const { setting: setting3, found, how, severity } = weakness;
  const secret = setting3.rule === "deployment-default-secret";
  const { propose, why, source } = setting3;
  const turned = how === "turned" ? " This change brings it in." : "";
  return {
    message: `${called2(reference)} ${words3(weakness, secret)}: ${why}.${turned}`,
    fix: fixOf(weakness, secret),
    at: found.value.at,
    evidence: [{ what: `source: ${source}` }],
    ...mended(found.name, found.value, propose),
    ...cap(reference.surface, severity)
  };
};

// src/rules/deployment/auth-disabled.ts
var deploymentAuthDisabled = rule({
  id: "deployment-auth-disabled",
  title: "The authentication of a component must stay on",
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  tags: ["OWASP-MCP07:2025", "AML.T0049"],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    for (const weakness of weaknesses(reference, "deployment-auth-disabled"))
      yield weaknessProblem(reference, weakness);
  }
});

// src/rules/deployment/auth-ineffective.ts
var deploymentAuthIneffective = rule({
  id: "deployment-auth-ineffective",
  title: "A setting that is meant to keep strangers out must do so at the version that runs",
  severity: { recommended: "warning", strict: "error" },
  on: "deployment",
  needs: [],
  tags: ["OWASP-MCP07:2025"],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    if (reference.version === void 0 && reference.image?.unresolved) return;
    for (const weakness of weaknesses(reference, "deployment-auth-ineffective"))
      yield weaknessProblem(reference, weakness);
  }
});

// src/rules/deployment/append.ts
var LISTED = /^(\s{0,200}-\s{1,20}["']?)[A-Z][A-Z\d_]{0,100}=/;
var KEYED = /^(\s{0,200})[A-Z][A-Z\d_]{0,100}:\s/;
var inStyle = (line, name, text) => {
  const listed2 = LISTED.exec(line)?.[1];
  if (listed2 !== void 0) {
    const quote = /["']$/.exec(listed2)?.[0] ?? "";
    return `${listed2}${name}=${text}${quote}`;
  }
  const keyed2 = KEYED.exec(line)?.[1];
  return keyed2 === void 0 ? void 0 : `${keyed2}${name}: "${text}"`;
};
var last = (reference) => [...reference.settings.values()].filter(({ at: at2, by: by2, line }) => line !== void 0 && by2 === "literal" && at2.path === reference.at.path).reduce((best, one) => best && best.at.line >= one.at.line ? best : one, void 0);
var appended = (reference, propose) => {
  const equals = propose?.indexOf("=") ?? -1;
  const standing2 = last(reference);
  if (propose === void 0 || equals < 0 || propose.startsWith("-") || standing2?.line === void 0)
    return {};
  const name = propose.slice(0, equals);
  if (reference.from !== "compose" || reference.settings.has(name)) return {};
  const next = inStyle(standing2.line, name, propose.slice(equals + 1));
  if (next === void 0) return {};
  const { line } = standing2.at;
  return { suggestion: { line, endLine: line, text: `${standing2.line}
${next}` } };
};

// src/rules/deployment/guard.ts
var startsItself = ({ recognised, commands }) => commands.length === 0 && (recognised?.by === "image" || recognised?.by === "image-name");
var guardingOf = (reference) => componentOf2(reference)?.guarding.find(
  (guarding) => holdsFor(guarding, reference) && (guarding.ownCommand !== true || startsItself(reference))
);
var isClosed = ({ closedBy }, { settings }) => closedBy.some((tests) => tests.every((test) => holds(test, settings)));
var isHelpless = (reference) => {
  const guarding = guardingOf(reference);
  return guarding?.byDefault === "open" && guarding.closedBy.length === 0;
};

// src/rules/deployment/suggest.ts
var whole = ({ at: at2 }, text) => ({
  suggestion: { line: at2.line, endLine: at2.line, text }
});
var BEFORE2 = /[\w.:-]$/;
var BEHIND = /^[\w.:-]/;
var withWord = (standing2, from, to) => {
  const { line } = standing2;
  const start = from === "" ? -1 : line?.indexOf(from) ?? -1;
  if (line === void 0 || start < 0 || line.indexOf(from, start + 1) >= 0) return {};
  const [head, tail] = [line.slice(0, start), line.slice(start + from.length)];
  return BEFORE2.test(head) || BEHIND.test(tail) ? {} : whole(standing2, `${head}${to}${tail}`);
};
var withNext = (standing2, next) => {
  const { line } = standing2;
  const indent = /^ {0,200}(?=[\w"'])/.exec(line ?? "")?.[0];
  return line === void 0 || indent === void 0 ? {} : whole(standing2, `${line}
${indent}${next}`);
};

// src/rules/deployment/switch-off.ts
var SWITCHES = {
  privileged: ["privileged"],
  network: ["hostNetwork", "host_network"],
  pid: ["hostPID", "host_pid"],
  ipc: ["hostIPC", "host_ipc"],
  escalation: ["allowPrivilegeEscalation", "allow_privilege_escalation"]
};
var switchedOff = (is, standing2) => {
  for (const name of SWITCHES[is] ?? []) {
    const off = mended(name, { ...standing2, value: "true", by: "literal" }, `${name}=false`);
    if (off.suggestion) return off;
  }
  return {};
};

// src/rules/deployment/ports.ts
var MOVES = /(?:^|[-_.:])port$|^-p$/i;
var movedTo = ({ settings }) => new Set([...settings].flatMap(([name, { value }]) => MOVES.test(name) ? [Number(value)] : []));
var own = (reference, { ports: known2 }, open) => {
  const moved = movedTo(reference);
  const certain3 = open.filter(
    ({ target }) => target === void 0 || known2.includes(target) || moved.has(target)
  );
  return certain3.length > 0 || reference.ports.some(({ target = 0 }) => known2.includes(target)) ? certain3 : open;
};
var openPorts = (reference, component) => own(
  reference,
  component,
  reference.ports.filter((port) => port.how !== "tunnel" && isOpen2(reference, port))
);
var BY_VARIABLE = /^(\s{0,200}-\s{1,20}["']?)(\$\{\w{1,100}(?::?-\d{1,5})?\}:\d{1,5}["']?\s{0,20}(?:#.{0,300})?)$/;
var EVERYWHERE = ":-0.0.0.0}";
var suggested = ({ at: at2 }, text) => ({
  suggestion: { line: at2.line, endLine: at2.line, text }
});
var boundVariable = (port) => {
  const { address, line = "", published = "" } = port;
  const [, head, rest] = BY_VARIABLE.exec(line) ?? [];
  if (head !== void 0 && address === void 0 && /^\d{1,5}$/.test(published))
    return suggested(port, `${head}127.0.0.1:${rest}`);
  const parts = line.split(EVERYWHERE);
  return parts.length === 2 ? suggested(port, parts.join(":-127.0.0.1}")) : {};
};
var isOfNode = ({ published }) => /^3[0-2]\d{3}$/.test(published ?? "");
var inner = (port) => {
  const value = port.how === "node-port" ? "NodePort" : "LoadBalancer";
  for (const name of isOfNode(port) ? [] : ["type", "serviceType"]) {
    const { at: at2, line } = port;
    const closed = mended(
      name,
      { at: at2, ...line === void 0 ? {} : { line }, value, by: "literal" },
      `${name}=ClusterIP`
    );
    if (closed.suggestion) return closed;
  }
  return {};
};
var bound = (port) => {
  const { how, published, target, address, line = "" } = port;
  if (how === "host-network") return switchedOff("network", port);
  if (how === "node-port" || how === "load-balancer") return inner(port);
  if (how !== "published" || published === void 0) return {};
  if (line.includes("${")) return boundVariable(port);
  if (/^ {0,200}published:\s{0,20}\S{1,100}\s{0,20}$/.test(line)) return withNext(port, "host_ip: 127.0.0.1");
  const [there, rest] = [address === void 0 ? "" : `${address}:`, `${published}:${target ?? ""}`];
  return withWord(port, `${there}${rest}`, `127.0.0.1:${rest}`);
};
var SHUT = {
  published: "publish its port at the loopback address alone",
  "host-network": "give it a network of its own",
  "node-port": "write `type: ClusterIP` (without `nodePort`)",
  "load-balancer": "write `type: ClusterIP`, or list who may come under `loadBalancerSourceRanges`",
  ingress: "let the ingress ask for a login",
  "public-endpoint": "make the endpoint internal",
  tunnel: "take the tunnel away"
};
var loopback = ({ how, published, target }) => how === "published" && target !== void 0 && /^\d{1,5}$/.test(published ?? "") ? `127.0.0.1:${published}:${target}` : void 0;
var shutting = (port) => {
  const text = port && loopback(port);
  return `${SHUT[port?.how ?? "published"]}${text === void 0 ? "" : ` (\`${text}\`)`}`;
};
var boundBefore = (reference, { target }) => standing(reference)?.ports.find(
  (each) => each.how === "published" && each.target === target && isLoopback2(each.address)
)?.address;

// src/rules/deployment/auth-missing.ts
var NAMED2 = 4;
var openDoor = (side) => {
  const guarding = guardingOf(side);
  if (!guarding || !["open", "public-default"].includes(guarding.byDefault)) return void 0;
  return guarding.closedBy.length === 0 || isClosed(guarding, side) || !reachable(side) ? void 0 : guarding;
};
var OF_CHART = /^(?:values:|field:chart\.)/;
var namesOf2 = ({ setting: setting3 }) => {
  const names = [setting3].flat();
  const plain3 = names.filter((name) => !OF_CHART.test(name));
  return plain3.length > 0 ? plain3 : names;
};
var isPlain = (tests) => tests.every((test) => namesOf2(test).some((name) => !OF_CHART.test(name)));
var wanted = (test) => {
  const names = namesOf2(test).map((name) => name.replace(/^(?:config|field):/, ""));
  if ("absent" in test) return `no ${either(names)}`;
  return "is" in test ? `${either(names)}=${test.is[0] ?? ""}` : either(names);
};
var wantedBy = ({ closedBy, propose }) => propose ?? either(closedBy.filter(isPlain).map((tests) => tests.map(wanted).join(" and ")));
var isSecret = ({ closedBy, propose }) => propose === void 0 && closedBy.some((tests) => tests.some((test) => "set" in test));
var elsewhere = ({ settings }, { closedBy }) => {
  const names = closedBy.flat().flatMap(({ setting: setting3 }) => [setting3].flat());
  if (names.some((name) => settings.has(name))) return void 0;
  const byFile = names.some((name) => name.startsWith("config:"));
  for (const [name, { value, by: by2 }] of settings) {
    if (by2 !== "secret" && by2 !== "unresolved") continue;
    if (name === "field:env_file") return value;
    if (name.startsWith("envFrom:")) return name.slice("envFrom:".length);
    if (byFile && name.startsWith("mounted:")) return name.slice("mounted:".length);
  }
  return void 0;
};
var doors = (reference) => {
  const component = componentOf2(reference);
  const ports = component ? openPorts(reference, component) : [];
  return ports.length > 0 ? ports : reference.ports.filter((each) => isOpen2(reference, each)).slice(0, 1);
};
var isOrAre = (names) => names.includes(" and ") ? "are" : "is";
var undecided = (reference, guarding, place2) => ({
  message: `${called2(reference)} can be reached, and ${short(wantedBy(guarding))} ${isOrAre(wantedBy(guarding))} not set in this repository; whether ${short(place2)} sets it cannot be told.`,
  fix: `Make sure that ${wantedBy(guarding)} ${isOrAre(wantedBy(guarding))} set there, or ${shutting(doors(reference)[0])}.`,
  at: doors(reference)[0]?.at ?? reference.at,
  evidence: [{ what: `source: ${guarding.source}` }],
  unknown: true,
  ...cap(reference.surface, "warning")
});
var whereOf = (ports) => {
  const numbers = [...new Set(ports.flatMap(({ target }) => target === void 0 ? [] : [String(target)]))];
  if (numbers.length === 0) return "can be reached";
  return `can be reached at ${numbers.length === 1 ? "port" : "ports"} ${either(numbers.slice(0, NAMED2), "and")}`;
};
var closing = (reference, { propose }, [port]) => {
  const open = reference.ports.filter((each) => isOpen2(reference, each));
  const shut = port && open.length === 1 ? bound(port) : {};
  return shut.suggestion ? shut : appended(reference, propose);
};
var problem = (reference, guarding) => {
  const ports = doors(reference);
  const [port] = ports;
  const runs = componentOf2(reference)?.runsCode === true;
  const how = worsened(reference, (side) => openDoor(side) !== void 0);
  const severity = certain(reference) && runs ? "error" : "warning";
  const code = runs ? ", and runs code for whoever comes" : "";
  const was = port && boundBefore(reference, port);
  const removed = was === void 0 ? "" : ` This change takes away ${short(was)}, which kept others out.`;
  return {
    message: `${called2(reference)} ${whereOf(ports)} and asks nobody who comes${code}: ${short(wantedBy(guarding))} ${isOrAre(wantedBy(guarding))} not set.${removed}`,
    fix: `Set ${wantedBy(guarding)}${isSecret(guarding) ? " from a secret store" : ""}, or ${shutting(port)}.`,
    at: port?.at ?? reference.recognised?.at ?? reference.at,
    evidence: [{ what: `source: ${guarding.source}` }],
    ...closing(reference, guarding, ports),
    ...cap(reference.surface, raised(severity, how))
  };
};
var deploymentAuthMissing = rule({
  id: "deployment-auth-missing",
  title: "A component that others can reach must ask who comes",
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  behind: ["deployment-auth-disabled"],
  tags: ["OWASP-MCP07:2025", "AML.T0049"],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => openDoor(reference) !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const guarding = openDoor(reference);
    if (!guarding || worsened(reference, (side) => openDoor(side) !== void 0) === "same") return;
    const place2 = elsewhere(reference, guarding);
    yield place2 === void 0 ? problem(reference, guarding) : undecided(reference, guarding, place2);
  }
});

// src/rules/deployment/by-variable.ts
var ALONE2 = /^(\s{0,200}(?:-\s{1,20})?["']?)(\w{1,200})(["']?\s{0,20}[:=]\s{0,20})(["']?)[\w.-]{1,400}(["']?)(\s{1,20}#[^"'\r\n]{0,300})?$/;
var DEFAULT = /^(\s{0,200}(?:-\s{1,20})?["']?)(\w{1,200})(["']?\s{0,20}[:=]\s{0,20}["']?)\$\{(\w{1,200}):?-[\w.-]{1,400}\}(["']?(?:\s{1,20}#[^"'\r\n]{0,300})?)$/;
var writtenBy = (name, { line = "" }) => {
  const [, before = "", key, between = "", variable = "", behind = ""] = DEFAULT.exec(line) ?? [];
  if (key === name) return `${before}${key}${between}\${${variable}:?}${behind}`;
  const [, head = "", written, sign = "", open = "", close = "", note = ""] = ALONE2.exec(line) ?? [];
  if (written !== name || /["']$/.test(sign)) return void 0;
  return `${head}${written}${sign}${open}\${${name}:?}${close}${note}`;
};
var byVariable = ({ from, at: at2 }, name, value) => {
  if (from !== "compose" || value.at.path !== at2.path) return {};
  const text = writtenBy(name, value);
  const { line } = value.at;
  return text === void 0 ? {} : { suggestion: { line, endLine: line, text } };
};

// src/rules/deployment/published.ts
var distinctive = (value) => /[a-z]/i.test(value) && (value.length >= 9 || value.length >= 8 && /[\d\W_]/.test(value));
var COMMON = /* @__PURE__ */ new Set(["minioadmin"]);
var everywhere = new Map(
  components.flatMap(
    ({ name, publishedSecrets }) => publishedSecrets.filter((value) => distinctive(value) && !COMMON.has(value)).map((value) => [value, name])
  )
);
var publisher = (text, { component, beside: beside2 = [] }) => {
  for (const id of [component, ...beside2]) {
    const known2 = componentOf(id);
    if (known2?.publishedSecrets.includes(text)) return known2.name;
  }
  return everywhere.get(text);
};

// src/rules/deployment/default-secret.ts
var LONGEST5 = 1e3;
var SECRET = /key|secret|pass|token|salt|auth|cred|(?:^|_)iv$/i;
var USER = /(?<!SECRET_)ACCESS_KEY(?:_ID)?$/i;
var IN_ADDRESS = /:\/\/[^\s:@/]{0,100}:([^\s@/]{1,200})@/;
var ELSEWHERE2 = /^(?:OPENAI|AZURE|AZURE_OPENAI|ANTHROPIC|GEMINI|GOOGLE|MISTRAL|COHERE|GROQ|OPENROUTER|DEEPSEEK|HF|HUGGINGFACE)_(?:API_)?(?:KEY|TOKEN)$/;
var publishedIn = (reference) => [...reference.settings].flatMap(([name, value]) => {
  if (ELSEWHERE2.test(name) || value.by === "secret" || value.by === "unresolved" || value.value.length > LONGEST5)
    return [];
  const inside = IN_ADDRESS.exec(value.value)?.[1];
  const text = inside ?? value.value.trim();
  const of = inside !== void 0 || SECRET.test(name) && !USER.test(name) ? publisher(text, reference) : void 0;
  return of === void 0 ? [] : [{ name, value, of, inside: inside !== void 0 }];
});
var severityOf2 = (reference, { inside }) => reachable(reference) && !inside ? "error" : "warning";
var problem2 = (reference, published) => {
  const { name, value, of } = published;
  const before = standing(reference)?.settings.get(name);
  const how = before === void 0 ? "added" : "turned";
  const falls = value.by === "default" ? "falls back to" : "is set to";
  return {
    message: `${settingName(name)} of ${called2(reference)} ${falls} a value that the samples of ${of} publish.`,
    fix: OWN_SECRET,
    at: value.at,
    ...byVariable(reference, name, value),
    ...cap(reference.surface, raised(severityOf2(reference, published), how))
  };
};
var deploymentDefaultSecret = rule({
  id: "deployment-default-secret",
  title: "A secret must not be one that samples and documents publish",
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  tags: ["OWASP-MCP01:2025", "AML.T0012"],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),
  *check({ reference }) {
    const told = /* @__PURE__ */ new Set();
    for (const weakness of weaknesses(reference, "deployment-default-secret")) {
      told.add(weakness.found.name);
      yield {
        ...weaknessProblem(reference, weakness),
        ...byVariable(reference, weakness.found.name, weakness.found.value)
      };
    }
    const before = standing(reference) ?? reference.previous;
    const same3 = before && { ...before, beside: reference.beside ?? [] };
    const had = new Set(same3 ? publishedIn(same3).map(({ name }) => name) : []);
    for (const published of publishedIn(reference))
      if (!told.has(published.name) && !had.has(published.name)) yield problem2(reference, published);
  }
});

// src/rules/deployment/docker-socket.ts
var SOCKET = /(?:(?:docker|containerd|podman|cri-?o|buildkitd|dockershim)[\w.-]{0,30}\.sock|docker_engine)$/i;
var isSocket = ({ source, target }) => SOCKET.test(source) || SOCKET.test(target);
var deploymentDockerSocket = rule({
  id: "deployment-docker-socket",
  title: "A component of the orchestration layer must not command the service that runs containers",
  tags: ["OWASP-LLM03:2026", "AML.T0105"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const sockets = reference.mounts.filter(isSocket);
    const had = standing(reference)?.mounts.filter(isSocket);
    for (const { source, readOnly, at: at2 } of fresh(sockets, had, (mount) => mount.source)) {
      const still = readOnly ? " That it is read-only changes nothing: commands go through it all the same." : "";
      yield {
        message: `${called2(reference)} has the socket ${short(source)}, by which it can start containers and own the host.${still}`,
        fix: `Remove the mount of ${short(source)}. Where it must start containers, put a proxy before the socket that allows a few calls alone, or use a rootless daemon of its own.`,
        at: at2,
        ...capRun(reference.surface)
      };
    }
  }
});

// src/rules/deployment/download-and-run.ts
var LONGEST6 = 65536;
var FETCH = /(?:^|[\s;&|("'`/])(?:curl|wget|fetch)\s/;
var SHELL2 = /^\s{0,20}(?:sudo\s{1,5}(?:-\w{1,5}\s{1,5})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,5})?(?:ba|z|da|a|k)?sh\b|^\s{0,20}(?:sudo\s{1,5})?(?:python3?|node|perl|ruby)\b/;
var SUBSTITUTED = /(?:\b(?:ba|z|da|a|k)?sh\s{1,5}(?:-\w{1,5}\s{1,5})?|\beval\s{1,5}|\bsource\s{1,5}|\.\s{1,5})["']?(?:<\(|\$\(|`)\s{0,5}(?:curl|wget)\s/;
var CHECKED = /\b(?:sha(?:256|512)sum|shasum)\b[^|;&]{0,200}(?:\s-c\b|\s--check\b)|\bcosign\s{1,5}verify|\bgpgv?\s{1,5}--verify/;
var INSTALLS = /(?:^|[\s;&|("'`/])(?:pip3?\s{1,5}install|uv\s{1,5}pip\s{1,5}install|python3?\s{1,5}-m\s{1,5}pip\s{1,5}install|npm\s{1,5}(?:install|i)\s|apt(?:-get)?\s{1,5}(?:-\w{1,5}\s{1,5})?install|apk\s{1,5}add)\b/;
var isPiped = (text) => {
  let fetched = false;
  for (const stage of text.split(/\|(?!\|)/)) {
    if (fetched && SHELL2.test(stage)) return true;
    fetched ||= FETCH.test(stage);
  }
  return false;
};
var faultOf = (words6, { from }) => {
  const text = words6.join(" ").slice(0, LONGEST6);
  const builds = from === "dockerfile";
  if (!CHECKED.test(text) && (isPiped(text) || SUBSTITUTED.test(text))) {
    return {
      words: "runs what it fetches, whatever that is on the day",
      // An image is built once, and people look at what comes of it.
      severity: builds ? "warning" : "error",
      fix: "Fetch it into the image when that is built, and compare it with a digest before it runs."
    };
  }
  if (builds || !INSTALLS.test(text)) return void 0;
  return {
    words: "installs packages each time it starts, in whatever version is the newest then",
    severity: "warning",
    fix: "Install them into the image when it is built, from a lockfile."
  };
};
var deploymentDownloadAndRun = rule({
  id: "deployment-download-and-run",
  title: "A service must run what was reviewed, not what it fetches",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const had = new Set((reference.previous?.commands ?? []).map(({ words: words6 }) => words6.join(" ")));
    for (const { words: words6, at: at2 } of reference.commands) {
      const fault = had.has(words6.join(" ")) ? void 0 : faultOf(words6, reference);
      if (!fault) continue;
      yield {
        message: `${called2(reference)} ${fault.words}.`,
        fix: fault.fix,
        at: at2,
        ...cap(reference.surface, fault.severity)
      };
    }
  }
});

// src/rules/deployment/eol.ts
var deploymentEol = rule({
  id: "deployment-eol",
  title: "A component must still be maintained",
  tags: ["OWASP-LLM04:2026"],
  severity: { recommended: "warning", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),
  *check({ reference }) {
    const end = componentOf2(reference)?.endOfLife;
    if (!end || !holdsFor(end, reference)) return;
    if (worsened(reference, (side) => holdsFor(end, side)) === "same") return;
    const since2 = end.since === void 0 ? "" : ` since ${short(end.since)}`;
    yield {
      message: `${versioned(reference)} is not maintained any more${since2}: faults that are found stay open.`,
      fix: end.instead === void 0 ? "Plan to leave it." : `Change to ${short(end.instead)}.`,
      evidence: [{ what: `source: ${end.source}` }],
      at: originOf(reference),
      ...cap(reference.surface)
    };
  }
});

// src/rules/deployment/exposed.ts
var keyOf = (reference, port) => JSON.stringify([port.how, port.target, isOpen2(reference, port)]);
var WAYS2 = {
  published: "is published on all addresses of the host",
  "host-network": "is open on all addresses of the host, whose network it shares",
  "node-port": "is open on every node of the cluster",
  "load-balancer": "is handed out by a load balancer",
  ingress: "is handed out by an ingress, with nothing before it that asks who comes",
  "public-endpoint": "is handed out by a public endpoint",
  tunnel: "is handed out by a tunnel"
};
var EVERYWHERE2 = /^(?:0\.0\.0\.0|\[?::\]?|\*)?$/;
var wayOf = ({ how, address = "" }) => how === "published" && !EVERYWHERE2.test(address) ? `is published at ${short(address)}` : WAYS2[how];
var CURES = {
  published: "Publish it at the loopback address alone (`127.0.0.1:…`), and put a proxy that asks for a login before it.",
  "host-network": "Remove `network_mode: host` (Kubernetes: `hostNetwork: true`), and publish its port at the loopback address alone (`127.0.0.1:…`).",
  "node-port": "Write `type: ClusterIP` (without `nodePort`), and put a proxy that asks for a login before it.",
  "load-balancer": "Write `type: ClusterIP`, or list who may come under `loadBalancerSourceRanges`, and put a proxy that asks for a login before it.",
  ingress: "Let the ingress ask for a login (for ingress-nginx the annotation `nginx.ingress.kubernetes.io/auth-url`), or remove it.",
  "public-endpoint": "Make the endpoint internal (no public address, no `allUsers`), or let it ask for a login.",
  tunnel: "Take the tunnel away."
};
var problem3 = (reference, component, port) => {
  const was = boundBefore(reference, port);
  const helpless = isHelpless(reference);
  const number = port.target === void 0 ? "The port" : `Port ${port.target}`;
  const removed = was === void 0 ? "" : ` This change takes away ${short(was)}, which kept others out.`;
  const runs = component.runsCode ? " It runs code for whoever reaches it." : "";
  const asks = helpless ? " It has no authentication of its own." : "";
  return {
    message: `${number} of ${called2(reference)} ${wayOf(port)}.${removed}${asks}${runs}`,
    fix: CURES[port.how].replace("127.0.0.1:…", loopback(port) ?? "127.0.0.1:…"),
    at: port.at,
    ...bound(port),
    ...capRun(reference.surface, helpless || was !== void 0 ? "error" : "warning")
  };
};
var deploymentExposed = rule({
  id: "deployment-exposed",
  title: "A component of the orchestration layer must not be reachable for everybody",
  tags: ["AML.T0049"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  behind: ["deployment-auth-missing"],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => componentOf2(reference) !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const component = componentOf2(reference);
    if (!component) return;
    const before = standing(reference);
    const had = new Set((before?.ports ?? []).map((port) => before && keyOf(before, port)));
    const ports = openPorts(reference, component);
    const added2 = ports.filter((port) => !had.has(keyOf(reference, port)));
    for (const port of added2) yield problem3(reference, component, port);
    for (const weakness of weaknesses(reference, "deployment-exposed"))
      yield weaknessProblem(reference, weakness);
  }
});

// src/rules/deployment/host-mount.ts
var HOME2 = /^(?:~|\$HOME|\$\{HOME\}|\$\{(?:local)?env:(?:HOME|USERPROFILE)\}(?:\$\{localEnv:USERPROFILE\})?|%USERPROFILE%|\/root|\/home\/[^/]{1,64}|\/Users\/[^/]{1,64}|[A-Za-z]:\/Users\/[^/]{1,64})(?=\/|$)/i;
var plain = (source) => {
  const slashed = source.slice(0, 1e3).replaceAll("\\", "/").replace(/^["']|["']$/g, "").replace(HOME2, "~");
  const single = slashed.replace(/\/{2,}/g, "/").replace(/\/\.(?=\/|$)/g, "");
  return single === "/" ? single : single.replace(/\/$/, "");
};
var CREDENTIALS2 = /^~?\/?(?:.{0,400}\/)?(?:\.ssh|\.aws|\.azure|\.kube|\.gnupg|\.docker|\.git-credentials|\.netrc|\.npmrc|\.pypirc|\.config\/(?:gcloud|gh)|\.vault-token|\.claude|\.codex|\.gemini|\.password-store|id_(?:rsa|ed25519|ecdsa))(?:\/|$)/;
var SYSTEM = /^\/(?:bin|boot|dev|etc|lib|lib64|proc|run|sbin|sys|usr|var|var\/lib|var\/run|var\/lib\/(?:docker|kubelet|containerd)|home|Users)?$/;
var WITHIN = /^\/(?:etc|proc|sys|boot|var\/lib\/(?:docker|kubelet|containerd))\//;
var USUAL = /^\/(?:etc\/(?:localtime|timezone|ssl|pki|ca-certificates|resolv\.conf|hosts|nvidia[\w.-]*|cdi)|sys\/(?:class|devices|bus)\/[\w./-]{1,200}|dev\/(?:shm|nvidia[\w-]*|dri|kfd|infiniband))(?:\/|$)/;
var TOKENS = /^~\/\.cache\/huggingface(?:\/|$)/;
var weighed = (mount) => {
  const path = plain(mount.source);
  if (CREDENTIALS2.test(path)) return { words: "where credentials lie", severity: "error" };
  if (path === "~") return { words: "the home of whoever starts it", severity: "error" };
  if (TOKENS.test(path)) {
    const words6 = "where the token of Hugging Face lies beside the models";
    return /\/(?:hub|datasets|assets)(?:\/|$)/.test(path) ? void 0 : { words: words6, severity: "warning" };
  }
  if (USUAL.test(path)) return void 0;
  if (path === "/" || /^[A-Za-z]:\/?$/.test(path))
    return { words: "the whole disk of the host", severity: "error" };
  if (/^\/(?:var\/)?run$/.test(path))
    return { words: "where the sockets of its services lie", severity: "error" };
  if (SYSTEM.test(path) || WITHIN.test(path)) {
    return {
      words: "which belongs to the host",
      severity: mount.readOnly && path !== "/etc" ? "warning" : "error"
    };
  }
  return void 0;
};
var keyOf2 = ({ source, readOnly }) => `${plain(source)} ${readOnly}`;
var deploymentHostMount = rule({
  id: "deployment-host-mount",
  title: "A component of the orchestration layer must not have the host's own files",
  tags: ["OWASP-LLM03:2026", "AML.T0105"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(`${ALLOW2} Paths of the host too, as written.`) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference, options: { allow } }) {
    const mine = reference.mounts.filter((mount) => mount.host && !isSocket(mount));
    const had = standing(reference)?.mounts;
    const writable = new Set(
      (had ?? []).filter(({ readOnly }) => !readOnly).map(({ source }) => plain(source))
    );
    for (const mount of fresh(mine, had, keyOf2)) {
      const found = weighed(mount);
      if (!found || writable.has(plain(mount.source)) || matches(allow, mount.source)) continue;
      yield {
        message: `${called2(reference)} has ${short(mount.source)} of the host, ${found.words}, ${mount.readOnly ? "to read" : "to read and to write"}.`,
        fix: `Remove ${short(mount.source)}: use a named volume, or mount the one folder of the project that it needs, read-only (\`./data:/data:ro\`).`,
        at: mount.at,
        ...capRun(reference.surface, found.severity)
      };
    }
  }
});

// src/rules/deployment/host-namespace.ts
var WORDS2 = {
  network: "shares the network of the host: every port that it opens is open there, and it reaches what listens on loopback",
  pid: "sees the processes of the host, with their environments",
  ipc: "shares the memory segments of the host"
};
var CURES2 = {
  network: "Remove `network_mode: host` (Kubernetes: `hostNetwork: true`), and publish the ports that are needed at `127.0.0.1`.",
  pid: "Remove `pid: host` (Kubernetes: `hostPID: true`).",
  ipc: "Write `shm_size: 8gb` in place of `ipc: host` (Kubernetes: an `emptyDir` of medium `Memory` at /dev/shm); several graphics cards need no more."
};
var isHost = ({ value }) => /^(?:host|true)$/i.test(value.trim());
var deploymentHostNamespace = rule({
  id: "deployment-host-namespace",
  title: "A component of the orchestration layer must not share the namespaces of the host",
  tags: ["OWASP-LLM03:2026", "AML.T0105"],
  severity: { recommended: "warning", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const shared = reference.privileges.filter(isHost);
    const had = standing(reference)?.privileges.filter(isHost);
    for (const privilege of fresh(shared, had, (each) => each.is)) {
      const { is, at: at2 } = privilege;
      const [words6, fix] = [WORDS2[is], CURES2[is]];
      if (words6 === void 0 || fix === void 0) continue;
      yield {
        message: `${called2(reference)} ${words6}.`,
        fix,
        at: at2,
        ...switchedOff(is, privilege),
        ...capRun(reference.surface, "warning")
      };
    }
  }
});

// src/rules/deployment/inline-secret.ts
var FIX2 = "Revoke it at its provider, since the history keeps it, and hand the new one in by a secret or a variable that is not committed.";
var problem4 = (reference, place2, { what: what3 }, { at: at2 }, more = {}) => ({
  message: `${called2(reference)} has ${what3} in plain text: ${place2}.`,
  fix: FIX2,
  at: at2,
  ...more,
  ...cap(reference.surface)
});
function* inSettings(reference) {
  for (const [name, value] of reference.settings) {
    if (value.by === "secret" || reference.previous?.settings.get(name)?.value === value.value) continue;
    const seen = publisher(value.value.trim(), reference) === void 0 ? secretIn(value.value) : void 0;
    if (seen)
      yield problem4(
        reference,
        // The name of a setting is foreign text, too.
        `setting ${secretIn(name) ? "of that name" : settingName(name)}`,
        seen,
        value,
        byVariable(reference, name, value)
      );
  }
}
var wordsOf2 = (commands = []) => new Set(commands.flatMap(({ words: words6 }) => words6));
function* inCommands(reference) {
  const had = wordsOf2(reference.previous?.commands);
  const told = [...reference.settings.values()].map(({ value }) => value);
  for (const command of reference.commands) {
    for (const word2 of command.words) {
      const seen = had.has(word2) ? void 0 : secretIn(word2);
      if (!seen || told.some((value) => value.includes(word2.slice(seen.start, seen.end)))) continue;
      yield problem4(reference, "its command", seen, command);
    }
  }
}
var deploymentInlineSecret = rule({
  id: "deployment-inline-secret",
  title: "A deployment file must not hold a key in plain text",
  tags: ["OWASP-MCP01:2025", "AML.T0055"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),
  *check({ reference }) {
    yield* inSettings(reference);
    yield* inCommands(reference);
  }
});

// src/rules/package/distance.ts
var distance = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return void 0;
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same3 = a[row - 1] === b[column - 1];
      let edits2 = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same3 ? 0 : 1)
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits2 = Math.min(edits2, (before[column - 2] ?? 0) + 1);
      current.push(edits2);
      least = Math.min(least, edits2);
    }
    if (least > most) return void 0;
    before = previous;
    previous = current;
  }
  const edits = previous[b.length] ?? 0;
  return edits > most ? void 0 : edits;
};

// src/rules/package/shape.ts
var FOREIGN = "авсԁеһіјкӏмпорԛгѕтцѵԝхуαεικνορτυχ";
var LATIN = "abcdehijklmnopqrstuvwxyaeikvoptux";
var LETTERS = new Map(
  [...FOREIGN].map((letter, index) => [letter, LATIN[index] ?? letter])
);
var skeleton = (name) => [...name.toLowerCase().normalize("NFKD")].map((letter) => LETTERS.get(letter) ?? letter).join("").replace(new RegExp("\\p{M}", "gu"), "").replace(/[i1|]/g, "l").replace(/0/g, "o").replace(/rn/g, "m").replace(/vv/g, "w");
var flat = (name) => name.toLowerCase().replace(/[-_.@/]+/g, "");
var tokens = (name) => name.toLowerCase().split(/[-_.@/]+/).filter(Boolean);
var sorted = (name) => {
  const parts = tokens(name);
  return parts.length > 1 ? [...parts].sort().join(" ") : "";
};
var scopeOf = (name) => {
  const slash = name.indexOf("/");
  return name.startsWith("@") && slash > 1 ? name.slice(0, slash) : void 0;
};
var letters = (name) => {
  let bits = 0;
  for (let index = 0; index < name.length; index++) bits |= 1 << (name.charCodeAt(index) & 31);
  return bits;
};
var bitsOf = (value) => {
  let rest = value >>> 0;
  let count2 = 0;
  for (; rest; rest &= rest - 1) count2++;
  return count2;
};

// src/rules/package/protected.ts
var PROTECTED = 15e3;
var SHORTEST = 5;
var SHORTEST_WORD = 4;
var made = /* @__PURE__ */ new Map();
var keyed = (names, key) => {
  const map = /* @__PURE__ */ new Map();
  for (const name of names) {
    const its = key(name);
    if (its.length >= SHORTEST && !map.has(its)) map.set(its, name);
  }
  return map;
};
var lengths = (names) => {
  const map = /* @__PURE__ */ new Map();
  for (const [rank2, name] of names.entries()) {
    if (scopeOf(name) !== void 0 || name.length < SHORTEST_WORD) continue;
    const words6 = map.get(name.length) ?? [];
    words6.push({ name, letters: letters(name), rank: rank2 });
    map.set(name.length, words6);
  }
  return map;
};
var shapesOf = (ecosystem) => {
  const known2 = made.get(ecosystem);
  if (known2) return known2;
  const names = popularNames(ecosystem).slice(0, PROTECTED);
  const unscoped = names.filter((name) => scopeOf(name) === void 0);
  const scoped = names.filter((name) => scopeOf(name) !== void 0);
  const shapes = {
    byLength: lengths(names),
    flat: keyed(names, flat),
    skeletons: keyed(unscoped, skeleton),
    sorted: keyed(unscoped, sorted),
    scopes: keyed(scoped, (name) => scopeOf(name) ?? ""),
    // `@types/x` describes the package x: to lack that scope is right.
    bases: keyed(
      scoped.filter((name) => !name.startsWith("@types/")),
      (name) => name.slice(name.indexOf("/") + 1)
    )
  };
  made.set(ecosystem, shapes);
  return shapes;
};

// src/rules/package/slip.ts
var ROWS = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
var beside = (a, b) => ROWS.some((row, at2) => {
  const column = row.indexOf(a);
  if (column < 0) return false;
  return [ROWS[at2 - 1], row, ROWS[at2 + 1]].some((other) => {
    const there = other?.indexOf(b) ?? -1;
    return there >= 0 && a !== b && Math.abs(there - column) <= 1;
  });
});
var OTHER = { how: "by one letter", typing: false };
var common = (a, b) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};
var slipOf = (popular, name) => {
  const at2 = common(popular, name);
  const [theirs = "", own2 = ""] = [popular[at2], name[at2]];
  if (name.length === popular.length) {
    if (theirs === name[at2 + 1] && own2 === popular[at2 + 1])
      return { how: "by two swapped letters", typing: true };
    return beside(theirs, own2) ? { how: `by a neighbouring key (${own2} for ${theirs})`, typing: true } : OTHER;
  }
  const [longer, extra] = name.length > popular.length ? [name, own2] : [popular, theirs];
  const doubled = at2 > 0 && longer[at2 - 1] === extra;
  if (longer === name) {
    return doubled ? { how: `by a doubled letter (${extra}${extra})`, typing: true } : { how: "by one added letter", typing: false };
  }
  return doubled ? { how: `by a letter that is not doubled (${extra})`, typing: true } : { how: "by one letter left out", typing: false };
};
var WITHIN_WORD = 1 / 3;
var staysWord = (popular, name, edits) => {
  const [theirs, own2] = [tokens(popular), tokens(name)];
  if (theirs.length < 2 || theirs.length !== own2.length) return true;
  const changed = theirs.flatMap((word2, index) => word2 === own2[index] ? [] : [[word2, own2[index] ?? ""]]);
  const [only] = changed;
  if (!only || changed.length > 1) return true;
  const shorter = Math.min(...only.map((word2) => word2.length));
  return edits / shorter <= WITHIN_WORD;
};
var digitsAlone = (a, b) => a !== b && a.replace(/\d/g, "") === b.replace(/\d/g, "");

// src/rules/package/similarity.ts
var CLOSE = 1 / 6;
var LONGEST7 = 214;
var FAMOUS = 1e3;
var WELL_KNOWN = 5e3;
var SHORTEST_FAMOUS = 4;
var isClose = ({ name: popular, rank: rank2 }, name, edits) => {
  const shorter = Math.min(popular.length, name.length);
  if (edits === 1 && slipOf(popular, name).typing) {
    if (rank2 < FAMOUS && shorter >= SHORTEST_FAMOUS) return true;
    if (rank2 < WELL_KNOWN && shorter >= SHORTEST) return true;
  }
  return shorter >= SHORTEST && edits / shorter <= CLOSE && staysWord(popular, name, edits);
};
var near = ({ byLength }, name) => {
  const own2 = letters(name);
  let best;
  for (let length = name.length - 2; length <= name.length + 2; length++) {
    for (const word2 of byLength.get(length) ?? []) {
      if (bitsOf(word2.letters ^ own2) > 4) continue;
      const edits = distance(name, word2.name, best?.edits ?? 2);
      if (edits === void 0 || edits === 0) continue;
      if (best && edits === best.edits && word2.rank > best.rank) continue;
      if (isClose(word2, name, edits)) best = { name: word2.name, rank: word2.rank, edits };
    }
  }
  return best;
};
var edited = ({ name: popular, edits }, name) => {
  if (digitsAlone(popular, name)) return { to: popular, how: "in its digits alone", weak: true };
  const how = edits === 1 ? slipOf(popular, name).how : "by two letters";
  return { to: popular, how, weak: false };
};
var scopeLike = ({ scopes }, scope) => {
  if (scopes.has(scope)) return void 0;
  const own2 = flat(scope);
  for (const popular of scopes.keys()) {
    const theirs = flat(popular);
    if (theirs === own2) return popular;
    const shorter = Math.min(theirs.length, own2.length);
    const edits = shorter >= SHORTEST ? distance(own2, theirs, 2) : void 0;
    if (edits !== void 0 && edits / shorter <= CLOSE) return popular;
  }
  return void 0;
};
var AFFIXES = /^(?:py|python|node|js)[-_.]|[-_.](?:py|python|node|js|ts|api|sdk|cli|util|utils|helper|helpers|lib|core|client|tool|tools)$/;
var VERSION = /[-_.]?v?\d{1,3}$/;
var isProtected = (ecosystem, name) => name.length >= SHORTEST && (popularRank(ecosystem, name) ?? PROTECTED) < PROTECTED;
var without = (ecosystem, name, part2) => {
  const rest = name.replace(part2, "");
  return rest !== name && isProtected(ecosystem, rest) ? rest : void 0;
};
var scopedLikeness = (shapes, scope) => {
  const to = scopeLike(shapes, scope);
  return to === void 0 ? void 0 : { to, how: "in its scope", weak: false };
};
var plainLikeness = (ecosystem, shapes, name) => {
  const joined = shapes.flat.get(flat(name));
  if (joined && scopeOf(joined) !== void 0) return { to: joined, how: "by its missing scope", weak: true };
  if (joined) return { to: joined, how: "in its separators alone", weak: false };
  const looks = shapes.skeletons.get(skeleton(name));
  if (looks) return { to: looks, how: "by letters that look alike", weak: false };
  const order = shapes.sorted.get(sorted(name));
  if (order) return { to: order, how: "in the order of its words", weak: false };
  const unnumbered = without(ecosystem, name, VERSION);
  if (unnumbered) return { to: unnumbered, how: "by a number at its end", weak: true };
  const close = near(shapes, name);
  if (close) return edited(close, name);
  const base = shapes.bases.get(name);
  if (base) return { to: base, how: "by its missing scope", weak: true };
  const bare3 = without(ecosystem, name, AFFIXES);
  return bare3 === void 0 ? void 0 : { to: bare3, how: 'by a word such as "utils" or "py"', weak: true };
};
var likeness = (ecosystem, name) => {
  if (name.length > LONGEST7 || popularRank(ecosystem, name) !== void 0) return void 0;
  const shapes = shapesOf(ecosystem);
  const scope = scopeOf(name);
  const found = scope === void 0 ? plainLikeness(ecosystem, shapes, name) : scopedLikeness(shapes, scope);
  if (!found) return void 0;
  const most = shapes.scopes.get(found.to) ?? found.to;
  return { ...found, rank: (popularRank(ecosystem, most) ?? 0) + 1 };
};

// src/rules/package/nearest.ts
var EDITS = 3;
var PART2 = 0.3;
var LONGEST8 = 214;
var edited2 = (ecosystem, name) => {
  const own2 = letters(name);
  const found = [];
  for (const popular of popularNames(ecosystem)) {
    const most = Math.min(EDITS, Math.floor(Math.max(popular.length, name.length) * PART2));
    if (Math.abs(popular.length - name.length) > most || bitsOf(letters(popular) ^ own2) > 2 * most) continue;
    const edits = distance(name, popular, most);
    if (edits) found.push({ name: popular, edits });
  }
  return found.sort((a, b) => a.edits - b.edits).map((each) => each.name);
};
var beginning = (ecosystem, name) => {
  for (let end = name.length - 1; end >= 4; end--) {
    const start = name.slice(0, end);
    if (/[-_.]/.test(name.charAt(end)) && popularRank(ecosystem, start) !== void 0) return [start];
  }
  return [];
};
var nearest = (ecosystem, name) => {
  if (name.length > LONGEST8) return [];
  const like = likeness(ecosystem, name)?.to;
  const exact = like !== void 0 && popularRank(ecosystem, like) !== void 0 ? [like] : [];
  const guesses = [...exact, ...edited2(ecosystem, name)];
  return [...new Set(guesses.length > 0 ? guesses : beginning(ecosystem, name))].slice(0, 3);
};

// src/rules/package/address.ts
import { posix } from "node:path";
var urlOf = (address) => {
  const scp = /^[^@/\s]{1,100}@([^:/\s]{1,255}):(?!\/\/)/.exec(address);
  const text = scp ? `ssh://${scp[1]}/` : address;
  return URL.canParse(text) ? new URL(text) : void 0;
};
var hostOf = (address) => (address === void 0 ? void 0 : urlOf(address)?.host.toLowerCase()) || void 0;
var bare2 = (address) => (address.split(/[?#]/, 1)[0] ?? "").replace(/^([a-z+.-]{1,20}:\/\/)[^/@]*@/i, "$1");
var place = (address) => bare2(address).replace(/@[^/@:]*$/, "");
var flaw = (address) => {
  const url = urlOf(address);
  if (!url) return void 0;
  if (/^(?:git\+)?(?:http|git|ftp):$/.test(url.protocol)) return "without encryption";
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/.test(url.hostname) ? "from a bare IP address" : void 0;
};
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var plain2 = (text) => text.toLowerCase().replace(/[-_.]+/g, "-");
var FITS = {
  npm: (path, name) => `${path}/`.includes(`/${name}/`) || path.includes(`/${name}-`),
  pypi: (path, name) => plain2(posix.basename(path)).startsWith(`${plain2(name)}-`)
};
var fits2 = ({ ecosystem, name }, url) => FITS[ecosystem]?.(decoded(url.pathname), name) ?? true;
var leaves = (address, from) => {
  const path = address.replace(/^(?:file|link|portal|exec):(?!\/\/)/i, "").replace(/\\/g, "/");
  if (/^(?:[/~]|[a-z]:|file:|\$)/i.test(path)) return true;
  return posix.join(posix.dirname(from), path).split("/")[0] === "..";
};

// src/rules/package/words.ts
var registryOf = (ecosystem) => ecosystems[ecosystem].registry;
var inRegistry = ({ ecosystem, registry, route }) => {
  if (route) return `in ${short(hostOf(route.url) ?? route.url)}, where ${short(route.by)} sends it`;
  const words6 = registryOf(ecosystem);
  return `${words6 === "GitHub" ? "on" : "in"} ${words6}${registry ? ` ${short(registry)}` : ""}`;
};
var othersThan = (ecosystem) => popularIn.filter((other) => other !== ecosystem);

// src/rules/package/imported.ts
var isVouched = ({ imported }) => imported?.mapped === true;
var capImport = ({ surface, scope }) => scope === "optional" || scope === "dev" ? { atMost: "notice" } : cap(surface);
var absentImport = (reference) => {
  const { ecosystem, name, imported } = reference;
  if (!imported) return void 0;
  const guesses = nearest(ecosystem, name);
  const guess = guesses.length > 0 ? `Did you mean ${either(guesses)}? ` : "A model may have made the name up, and anybody can take it: remove the import. ";
  return {
    message: `Code imports ${short(imported.module)}, and ${registryOf(ecosystem)} has no ${short(name)}.`,
    fix: `${guess}If the module is your own, list ${short(name)} under \`private\` in the policy.`,
    ...capImport(reference)
  };
};

// src/rules/package/advised.ts
var isAdvised = (reference) => {
  const { ecosystem, origin, private: own2 } = reference;
  return origin === "registry" && own2 === void 0 && ecosystems[ecosystem].osv !== void 0 && !isVouched(reference);
};
var NAMED3 = 3;
var named2 = (advisories, words6 = ({ id }) => short(id)) => {
  const shown = advisories.slice(0, NAMED3).map(words6);
  const more = advisories.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : either(shown, "and");
};
var proofs2 = (advisories) => ({
  evidence: advisories.slice(0, NAMED3).map(({ id, summary, source }) => ({ what: `${short(id)}: ${short(summary)}`, source }))
});

// src/rules/deployment/malicious.ts
var deploymentMalicious = rule({
  id: "deployment-malicious",
  title: "A component must not run a version that is known malware",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: ["advisories"],
  options: options({}),
  grave: true,
  applies: (reference) => reference.version !== void 0 && isBrought(reference),
  *check({ reference, advisories = [] }) {
    const covering = advisories.filter(({ malicious, covers }) => malicious && covers === true);
    if (covering.length === 0) return;
    yield {
      message: `${versioned(reference)} is known malware: ${named2(covering)}.`,
      fix: "Take another version. Treat every machine that ran it as taken over, and replace its secrets.",
      evidence: proofs(covering),
      ...reference.image ? { at: reference.image.at } : {}
    };
  }
});

// src/rules/deployment/no-limits.ts
var lacking = ({ memory, cpus, readOnlyRoot, noNewPrivileges }) => [
  ...memory ? [] : ["a limit of memory"],
  ...cpus ? [] : ["a limit of processors"],
  ...readOnlyRoot ? [] : ["a root file system that is read-only"],
  ...noNewPrivileges ? [] : ["no-new-privileges"]
];
var deploymentNoLimits = rule({
  id: "deployment-no-limits",
  title: "A new service of the orchestration layer should have bounds",
  tags: ["OWASP-LLM06:2026"],
  severity: { recommended: "notice", strict: "notice" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => !isMild(reference.surface) && reference.component !== void 0 && reference.previous === void 0 && !isAllowed(reference, allow),
  *check({ reference: { hardening, surface } }) {
    const missing = hardening ? lacking(hardening) : [];
    if (!hardening || hardening.memory && hardening.cpus) return;
    yield {
      message: `Services that this change adds lack ${either(missing, "and")}.`,
      fix: "Give each a limit of memory and processors, and drop what it does not need.",
      ...cap(surface, "notice")
    };
  }
});

// src/rules/deployment/privileged.ts
var ESCAPES = /* @__PURE__ */ new Set([
  "ALL",
  "SYS_ADMIN",
  "SYS_MODULE",
  "SYS_RAWIO",
  "DAC_READ_SEARCH",
  "BPF"
]);
var STRONG = /* @__PURE__ */ new Set([
  // Out of the container only together with the processes of the host, which are a finding of their own.
  "SYS_PTRACE",
  "NET_ADMIN",
  "SYS_BOOT",
  "SYS_TIME",
  "MKNOD",
  "PERFMON",
  "SYSLOG"
]);
var DEVICE = /^\/dev\/(?:k?mem|port|sd[a-z]|vd[a-z]|xvd|nvme\d|disk|mapper|dm-)/;
var weighed2 = ({ is, value }) => {
  if (is === "privileged")
    return {
      words: "runs privileged: whoever runs code in it owns the host",
      severity: "error",
      fix: "Remove `privileged`, or set it to false. Graphics cards need `gpus: all` or a device request (Kubernetes: `nvidia.com/gpu`) instead."
    };
  if (is === "device" && DEVICE.test(value.split(":", 1)[0] ?? ""))
    return {
      words: `has the device ${short(value)} of the host`,
      severity: "error",
      fix: `Remove the device ${short(value)}.`
    };
  const name = value.toUpperCase().replace(/^CAP_/, "");
  if (is !== "capability" || !(ESCAPES.has(name) || STRONG.has(name))) return void 0;
  return {
    words: ESCAPES.has(name) ? `has the capability ${name}, by which a process gets out of its container` : `has the capability ${name}, which reaches beyond its container`,
    severity: ESCAPES.has(name) ? "error" : "warning",
    fix: `Remove ${name} from the capabilities that are added; add a narrower one where a program fails without it.`
  };
};
var keyOf3 = ({ is, value }) => `${is} ${is === "privileged" ? "" : value.toUpperCase().replace(/^CAP_/, "")}`;
var deploymentPrivileged = rule({
  id: "deployment-privileged",
  title: "A component of the orchestration layer must not run privileged",
  tags: ["OWASP-LLM03:2026", "AML.T0105"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    for (const privilege of fresh(reference.privileges, standing(reference)?.privileges, keyOf3)) {
      const found = weighed2(privilege);
      if (!found) continue;
      yield {
        message: `${called2(reference)} ${found.words}.`,
        fix: found.fix,
        at: privilege.at,
        ...switchedOff(privilege.is, privilege),
        ...capRun(reference.surface, found.severity)
      };
    }
  }
});

// src/rules/deployment/public-tunnel.ts
var YES = /* @__PURE__ */ new Set(["1", "true", "yes", "on"]);
var SHARES = /* @__PURE__ */ new Set([
  "--share",
  "GRADIO_SHARE",
  "--ngrok",
  "--cloudflared",
  "--tunnel"
]);
var isOn = (name, value) => YES.has(value) || name === "--ngrok" || value === "" && name.startsWith("-");
var LONGEST9 = 65536;
var program = (words6) => {
  const text = ` ${words6.join(" ").slice(0, LONGEST9)} `;
  if (/[ /]cloudflared tunnel /.test(text) || /^ tunnel /.test(text)) {
    const named4 = / (?:run|--token|--config|--hostname|--name)[ =]/.test(text);
    return / --url[ =]/.test(text) && !named4 ? "cloudflared" : void 0;
  }
  return /[ /](ngrok (?:http|tcp|tls|start)|lt --port|localtunnel|bore local|tailscale funnel|frpc|zrok share public|pinggy) /.exec(
    text
  )?.[1];
};
var IMAGES = [
  [/(?:^|\/)ngrok\/ngrok$/, "ngrok"],
  [/(?:^|\/)wernight\/ngrok$/, "ngrok"]
];
var tunnelsOf = ({ settings, commands, ports, image, component }) => [
  ...ports.filter(({ how }) => how === "tunnel").map((each) => ({ what: "a tunnel", standing: each })),
  ...[...settings].flatMap(
    ([name, value]) => SHARES.has(name) && isOn(name, value.value.trim().toLowerCase()) ? [{ what: short(name), standing: value, guess: component === void 0 && name.startsWith("-") }] : []
  ),
  ...commands.flatMap((command) => {
    const what3 = program(command.words);
    return what3 === void 0 ? [] : [{ what: what3, standing: command }];
  }),
  ...IMAGES.flatMap(
    ([name, what3]) => image && name.test(image.repository.slice(0, 300)) ? [{ what: what3, standing: image }] : []
  )
];
var deploymentPublicTunnel = rule({
  id: "deployment-public-tunnel",
  title: "A deployment must not open a public address by a tunnel",
  tags: ["AML.T0049"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),
  *check({ reference }) {
    const had = reference.previous && tunnelsOf(reference.previous);
    const known2 = weaknesses(reference, "deployment-public-tunnel");
    for (const weakness of known2) yield weaknessProblem(reference, weakness);
    const [first2] = fresh(tunnelsOf(reference), had, ({ what: what3 }) => what3);
    if (!first2 || known2.length > 0) return;
    yield {
      message: `${called2(reference)} gets a public address on the internet by ${first2.what}, past every firewall.`,
      fix: "Remove it. Where people outside need it, put it behind a proxy or a named tunnel that asks for a login.",
      at: first2.standing.at,
      ...cap(reference.surface, first2.guess ? "warning" : "error")
    };
  }
});

// src/rules/deployment/root.ts
var ROOT = /^(?:0|root)(?::|$)/i;
var YES2 = /* @__PURE__ */ new Set(["1", "true", "yes", "on"]);
var SETTINGS = /* @__PURE__ */ new Map([
  ["--allow-root", (value) => value === "" || YES2.has(value)],
  ["config:ServerApp.allow_root", (value) => YES2.has(value)],
  ["config:NotebookApp.allow_root", (value) => YES2.has(value)],
  ["GRANT_SUDO", (value) => YES2.has(value)],
  ["NB_UID", (value) => value === "0"],
  ["NB_USER", (value) => value === "root"]
]);
var isRootSetting = (name) => SETTINGS.has(name);
var rootOf = ({ privileges, settings }) => [
  ...privileges.filter(({ is, value }) => is === "user" && ROOT.test(value.trim())).map((each) => ({ what: `user ${short(each.value)}`, standing: each })),
  ...[...settings].flatMap(
    ([name, value]) => SETTINGS.get(name)?.(value.value.trim().toLowerCase()) ? [{ what: short(name), standing: value }] : []
  )
];
var USER2 = 'Name another user (`user: "1000:1000"`, Kubernetes `runAsUser: 1000`, Dockerfile `USER 1000`), and give it the folders that it writes to.';
var cureOf = (roots) => {
  const settings = roots.map(({ what: what3 }) => what3).filter((what3) => !what3.startsWith("user "));
  if (settings.length === 0) return USER2;
  const removed = `Remove ${either(settings, "and")}`;
  return settings.length < roots.length ? `${removed}. ${USER2}` : `${removed}, and run it as a user without such rights.`;
};
var deploymentRoot = rule({
  id: "deployment-root",
  title: "A component of the orchestration layer must not be made root",
  tags: ["OWASP-LLM03:2026"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const before = standing(reference);
    const had = before ? rootOf(before).length > 0 : false;
    const roots = rootOf(reference);
    const [first2] = roots;
    const names = either(
      roots.map(({ what: what3 }) => what3),
      "and"
    );
    if (!first2 || had) return;
    const user = before?.privileges.find(({ is }) => is === "user");
    const was = user ? ` Before this change it was user ${short(user.value)}.` : "";
    yield {
      message: `${called2(reference)} is made root (${names}): whoever gets code to run in it owns all files that it sees.${was}`,
      fix: cureOf(roots),
      at: first2.standing.at,
      // Taking a safe user away is worse than never having had one.
      ...capRun(reference.surface, user ? "error" : "warning")
    };
  }
});

// src/rules/deployment/unpinned.ts
var FLOATING = /^(?:latest|main|master|trunk|dev|devel|develop|development|nightly|stable|edge|canary|head|next|release|current|rolling|beta|alpha|preview)(?=$|[-_.])/i;
var HELD = /\d+\.\d+|\d{8}|20\d\d-\d\d-\d\d|(?:^|[-_.])(?:sha-?)?[0-9a-f]{7,40}(?=$|[-_.])|\bb\d{3,}/i;
var floats2 = ({ tag, digest, unresolved }) => {
  if (digest !== void 0) return void 0;
  if (unresolved) return "an image whose tag is a variable without a default";
  if (tag === void 0) return 'an image without a tag, which means "latest"';
  if (FLOATING.test(tag) && !HELD.test(tag) || !/\d/.test(tag) || /^v?\d{1,3}$/.test(tag))
    return `the tag "${short(tag)}", which follows whatever is built next`;
  return void 0;
};
var floatsFix = ({ repository }) => {
  const name = short(repository.replace(/^docker\.io\/(?:library\/)?/, ""));
  return `Name one release and its digest: \`${name}:<version>@sha256:<digest>\`; \`docker buildx imagetools inspect\` shows the digest of a tag.`;
};
var isBase = ({ recognised, from, at: at2 }, image) => !isOfImage(recognised) && (from === "dockerfile" || image.at.path !== at2.path);
var isAdded = (reference, image) => !isBase(reference, image) && !standing(reference)?.image;
var worse = (reference, image) => {
  const before = standing(reference)?.image;
  const why = floats2(image);
  const lost = before?.digest !== void 0 && image.digest === void 0;
  const removed = lost ? " This change takes the digest away." : "";
  if (why !== void 0) {
    if (before?.repository === image.repository && floats2(before) !== void 0) return void 0;
    return {
      message: `${nameOf(reference)} ${isBase(reference, image) ? "is built on" : "runs"} ${why}: ${short(image.written)}.${removed}`,
      fix: floatsFix(image),
      at: image.at,
      ...capRun(reference.surface, lost ? "error" : "warning")
    };
  }
  if (!lost) return void 0;
  return {
    message: `${nameOf(reference)} ran an image that a digest held, and now follows a tag, which can be set anew: ${short(image.written)}.`,
    fix: "Name the digest of the new tag as well (`@sha256:…`).",
    at: image.at,
    ...capRun(reference.surface, "warning")
  };
};
var deploymentUnpinned = rule({
  id: "deployment-unpinned",
  title: "The image of a component must be held to one build",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({
    allow: globs(ALLOW2),
    tags: word(
      "Severity for an image that a change adds with the tag of a release and without a digest.",
      ["error", "warning", "notice"],
      "notice"
    )
  }),
  strict: { tags: "warning" },
  applies: (reference, { allow }) => reference.component !== void 0 && reference.image !== void 0 && !isAllowed(reference, allow),
  *check({ reference, options: { tags } }) {
    const { image, surface } = reference;
    if (!image) return;
    const problem9 = worse(reference, image);
    if (problem9) yield problem9;
    else if (image.digest === void 0 && floats2(image) === void 0 && isAdded(reference, image)) {
      yield {
        message: "Images of this change are named by a tag alone, which can be set to other content.",
        fix: "Name their digests behind the tags (`image:tag@sha256:…`).",
        at: image.at,
        ...capRun(surface, tags)
      };
    }
  }
});

// src/rules/deployment/unsafe-loading.ts
var COMMIT = /^[\da-f]{40}$/;
var REVISIONS = ["--code-revision", "--revision", "REVISION", "MODEL_REVISION"];
var pinned = ({ settings }) => {
  const named4 = REVISIONS.map((name) => settings.get(name)).find((value) => value !== void 0);
  return named4 !== void 0 && COMMIT.test(named4.value);
};
var remoteCode = ({ found }) => /trust[-_]remote[-_]code/i.test(found.name);
var problem5 = (reference, weakness) => {
  const found = weaknessProblem(reference, weakness);
  if (!remoteCode(weakness)) return found;
  return pinned(reference) ? { ...found, fix: "Read the code at this commit.", ...cap(reference.surface, "warning") } : {
    ...found,
    fix: "Use a model that the server itself can load. If this one is needed, read its code and name the full commit (--revision)."
  };
};
var deploymentUnsafeLoading = rule({
  id: "deployment-unsafe-loading",
  title: "A server must not run code that comes with a model or a message",
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  tags: ["OWASP-LLM04:2026", "AML.T0011", "AML.T0010"],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),
  *check({ reference }) {
    for (const weakness of weaknesses(reference, "deployment-unsafe-loading"))
      yield problem5(reference, weakness);
  }
});

// src/rules/package/mended.ts
var NAMED4 = 3;
var nextIn = (ecosystem, version, { fixed = [] }) => {
  const above = fixed.filter((each) => (compare(ecosystem, each, version) ?? 0) > 0);
  return above.sort((a, b) => compare(ecosystem, a, b) ?? 0)[0];
};
var highest = (ecosystem, versions) => [...versions].sort((a, b) => compare(ecosystem, b, a) ?? 0)[0];
var mendedIn = (ecosystem, version, advisories) => {
  const found = advisories.flatMap((each) => nextIn(ecosystem, version, each) ?? []);
  return found.length === advisories.length ? highest(ecosystem, found) : void 0;
};
var mend = (ecosystem, version, advisories) => {
  const open = advisories.filter(({ fixed = [] }) => fixed.length === 0);
  if (open.length > 0) {
    return `No mended version is known for ${either(
      open.slice(0, NAMED4).map(({ id }) => id),
      "and"
    )}: use another package, or waive it if what it is about is not used here.`;
  }
  const found = version === void 0 ? void 0 : mendedIn(ecosystem, version, advisories);
  if (found !== void 0) return `Use ${short(found)} or a later version.`;
  const all = [...new Set(advisories.flatMap(({ fixed = [] }) => fixed))];
  return `Use a version in which it is mended: ${either(all.slice(0, NAMED4))} or a later one.`;
};

// src/rules/deployment/fixed-version.ts
var MOST_STEPS = 20;
var isGrave2 = ({ severity, exploited, malicious }) => severity === "critical" || severity === "high" || exploited !== void 0 || malicious === true;
var isAbout = ({ purl }, { purl: of = "" }) => purl === void 0 || of === purl || of.startsWith(`${purl}@`);
var fixedVersion = (reference, advisories) => {
  const ecosystem = ecosystemOf(reference.purl);
  if (!ecosystem || reference.version === void 0) return void 0;
  const known2 = (componentOf2(reference)?.advisories ?? []).filter(
    (each) => isGrave2(each) && isAbout(each, reference)
  );
  let found = mendedIn(ecosystem, reference.version, advisories);
  for (let steps = 0; found !== void 0 && steps < MOST_STEPS; steps++) {
    const at2 = found;
    const next = known2.find(({ versions }) => fits(ecosystem, at2, versions) === true);
    if (!next) return at2;
    found = next.fixed !== void 0 && (compare(ecosystem, next.fixed, at2) ?? 0) > 0 ? next.fixed : void 0;
  }
  return void 0;
};

// src/rules/deployment/retag.ts
var RELEASE = /^(\d{1,6})\.\d{1,6}\.\d{1,6}$/;
var TAG_ALONE = /^\s{0,200}(?:-\s{1,20})?["']?(?:tag|newTag|imageTag|image_tag)["']?\s{0,20}[:=]/;
var majorOf = (version) => RELEASE.exec(version)?.[1];
var retagged = (reference, advisories) => {
  const { image, version, recognised } = reference;
  if (!image?.tag || image.digest || version === void 0 || !isOfImage(recognised)) return {};
  if (image.tag.replace(/^v/, "") !== version) return {};
  const found = fixedVersion(reference, advisories);
  if (found === void 0 || majorOf(found) === void 0 || majorOf(found) !== majorOf(version)) return {};
  const tag = image.tag.replace(version, found);
  if (TAG_ALONE.test(image.line ?? "")) return withWord(image, image.tag, tag);
  const { written } = image;
  if (!written.endsWith(`:${image.tag}`)) return {};
  return withWord(image, written, `${written.slice(0, -image.tag.length)}${tag}`);
};

// src/rules/deployment/vulnerable.ts
var GRADES = ["critical", "high", "medium", "low"];
var rank = ({ exploited, severity }) => exploited === true ? -1 : severity === void 0 ? 1 : GRADES.indexOf(severity);
var worstFirst = (advisories) => [...advisories].sort((a, b) => rank(a) - rank(b) || (b.likelihood ?? 0) - (a.likelihood ?? 0));
var worth = (advisory, failOn) => {
  if (advisory.exploited === true) return "error";
  const grade = GRADES.indexOf(advisory.severity ?? "high");
  if (grade <= GRADES.indexOf(failOn)) return "error";
  return grade <= GRADES.indexOf("high") ? "warning" : void 0;
};
var STEPS2 = ["error", "warning", "notice"];
var milder = (severity) => STEPS2[STEPS2.indexOf(severity) + 1] ?? "notice";
var words4 = ({ id, severity, exploited }) => `${short(id)} (${severity ?? "severity not stated"}${exploited ? ", known to be exploited" : ""})`;
var NAMED5 = 3;
var cure2 = (reference, advisories) => {
  const mended3 = advisories.filter(({ fixed: fixed2 = [] }) => fixed2.length > 0);
  const open = advisories.filter(({ fixed: fixed2 = [] }) => fixed2.length === 0).map(({ id }) => id);
  if (mended3.length === 0)
    return "No mended version is known: publish its port at the loopback address alone (`127.0.0.1:…`), or use another component.";
  const ecosystem = ecosystemOf(reference.purl);
  const fixed = [...new Set(mended3.flatMap(({ fixed: of = [] }) => of))].slice(0, NAMED5);
  const next = fixedVersion(reference, mended3);
  const use = next !== void 0 ? `Use ${short(next)} or a later version.` : ecosystem && reference.version !== void 0 ? mend(ecosystem, reference.version, mended3) : `Use a version in which it is mended: ${either(fixed)} or a later one.`;
  if (open.length === 0) return use;
  return `${use} Of ${either(open.slice(0, NAMED5), "and")} the sources name no mended version: read them.`;
};
var problem6 = (reference, advisories, kept2, failOn) => {
  const grave = worstFirst(advisories.filter((each) => worth(each, failOn) !== void 0));
  const [worst] = grave;
  if (!worst) return void 0;
  const severity = worth(worst, failOn) ?? "notice";
  const many2 = grave.length === 1 ? "a known vulnerability" : `${grave.length} known vulnerabilities`;
  const before = standing(reference)?.version;
  const since2 = kept2 ? ` that ${short(before ?? "the version before")} has` : "";
  return {
    message: `${versioned(reference)} ${kept2 ? "still has" : "has"} ${many2}${since2}: ${named2(grave, words4)}.`,
    fix: cure2(reference, grave),
    evidence: proofs(grave),
    at: originOf(reference),
    ...retagged(reference, grave),
    ...cap(reference.surface, kept2 ? milder(severity) : severity)
  };
};
var isUntold = (reference) => reference.version === void 0 && reference.image !== void 0 && floats2(reference.image) === void 0 && (componentOf2(reference)?.advisories.length ?? 0) > 0;
var toldBy = ({ recognised, image }) => image && isOfImage(recognised) ? `can be read off ${short(image.written)}` : "is named where it is installed";
var deploymentVulnerable = rule({
  id: "deployment-vulnerable",
  title: "A component must have no grave vulnerability that is known",
  tags: ["OWASP-LLM04:2026", "AML.T0010", "AML.T0049"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: ["advisories"],
  options: options({
    allow: globs(ALLOW2),
    "fail-on": word(
      "Severity from which on a vulnerability is an error; one that is known to be exploited always is.",
      GRADES,
      "critical"
    )
  }),
  strict: { "fail-on": "high" },
  applies: (reference, { allow }) => (reference.version !== void 0 || isUntold(reference)) && isBrought(reference) && !isAllowed(reference, allow),
  *check({ reference, advisories = [], options: { "fail-on": failOn } }) {
    if (reference.version === void 0) {
      yield {
        message: `No version of ${nameOf(reference)} ${toldBy(reference)}, so that its known vulnerabilities were not compared with it.`,
        fix: "Name the version of a release, or compare it by hand with the advisories of the component.",
        ...isOfImage(reference.recognised) ? {} : { at: originOf(reference) },
        ...cap(reference.surface, "notice")
      };
      return;
    }
    const installed = reference.recognised?.by === "package";
    const covering = advisories.filter(
      ({ malicious, covers, exploited }) => !malicious && covers === true && (!installed || exploited === true)
    );
    const added2 = problem6(
      reference,
      covering.filter(({ coveredBefore }) => coveredBefore !== true),
      false,
      failOn
    );
    const kept2 = problem6(
      reference,
      covering.filter(({ coveredBefore }) => coveredBefore === true),
      true,
      failOn
    );
    if (added2) yield added2;
    if (kept2) yield kept2;
  }
});

// src/rules/deployment/weak-sandbox.ts
var UNCONFINED = /unconfined|disable|false/i;
var wordsOf3 = ({ is, value }) => {
  if (is === "seccomp" && UNCONFINED.test(value))
    return "runs without a seccomp filter: all system calls of the kernel are open to it";
  if (is === "apparmor" && UNCONFINED.test(value)) return "runs without an AppArmor profile";
  if (is === "escalation") return "may gain more privileges than it was started with";
  return void 0;
};
var cureOf2 = ({ is }) => is === "escalation" ? "Write `allowPrivilegeEscalation: false`." : `Remove \`${is}:unconfined\` (Kubernetes: write \`type: RuntimeDefault\`), so that the default of the container runtime holds.`;
var severityOf3 = ({ is }, profile) => {
  if (is === "escalation") return "notice";
  return profile ? "error" : "warning";
};
var deploymentWeakSandbox = rule({
  id: "deployment-weak-sandbox",
  title: "What confines a component of the orchestration layer must stay on",
  tags: ["OWASP-LLM03:2026", "AML.T0105"],
  severity: { recommended: "error", strict: "error" },
  on: "deployment",
  needs: [],
  options: options({ allow: globs(ALLOW2) }),
  applies: (reference, { allow }) => reference.component !== void 0 && !isAllowed(reference, allow),
  *check({ reference }) {
    const weak = reference.privileges.filter((each) => wordsOf3(each) !== void 0);
    const had = standing(reference)?.privileges.filter((each) => wordsOf3(each) !== void 0);
    for (const each of fresh(weak, had, ({ is }) => is)) {
      const profile = standing(reference)?.privileges.find(({ is }) => is === each.is);
      const was = profile ? ` Before this change it had ${short(profile.value)}.` : "";
      yield {
        message: `${called2(reference)} ${wordsOf3(each)}.${was}`,
        fix: cureOf2(each),
        at: each.at,
        ...switchedOff(each.is, each),
        ...capRun(reference.surface, severityOf3(each, profile))
      };
    }
    for (const weakness of weaknesses(reference, "deployment-weak-sandbox")) {
      if (!isRootSetting(weakness.found.name)) yield weaknessProblem(reference, weakness);
    }
  }
});

// src/rules/model/words.ts
var TYPES = {
  model: "model",
  dataset: "dataset",
  space: "space"
};
var typeOf = ({ type }) => TYPES[type];
var called3 = ({ name, file }) => file === void 0 ? short(name) : `${short(name)} (${short(file)})`;
var formsOf2 = (reference) => {
  const { hub, id, name } = reference;
  const forms = [bareModelId(reference), id];
  return [...new Set(hub === "huggingface" ? [name, ...forms] : forms)];
};
var HUB_NAMES = {
  huggingface: "Hugging Face",
  ollama: "Ollama",
  oci: "a registry of images",
  github: "GitHub",
  modelscope: "ModelScope",
  kaggle: "Kaggle",
  mlflow: "MLflow",
  wandb: "Weights & Biases",
  url: "a plain address",
  bucket: "a bucket"
};

// src/rules/model/absent.ts
var modelAbsent = rule({
  id: "model-absent",
  title: "A model or dataset must exist on its hub",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: ["model"],
  options: options({}),
  applies: isAsked,
  *check({ reference, model }) {
    const what3 = `${typeOf(reference)} ${called3(reference)}`;
    if (!model) {
      yield {
        message: `The hub has no ${what3}, or hides it from whoever asks.`,
        fix: "Check the name: anybody may register one that is free. If it is private, give the gate a token that may read it.",
        ...cap(reference.surface)
      };
    } else if (model.disabled) {
      yield {
        message: `The hub has disabled the ${what3}.`,
        fix: "Use another one. Hubs disable what breaks their rules, malware among it.",
        ...cap(reference.surface)
      };
    }
  }
});

// src/rules/model/approved.ts
var modelApproved = rule({
  id: "model-approved",
  title: "A model must be on the list of approved ones, if there is such a list",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    allow: globs(
      "Models and datasets that are approved, as `owner/name` or `hf:owner/name@revision`; every other one is reported."
    )
  }),
  applies: (_, { allow }) => allow.length > 0,
  *check({ reference, options: { allow } }) {
    if (formsOf2(reference).some((form) => matches(allow, form, { anyCase: true }))) return;
    yield {
      message: `The ${typeOf(reference)} ${called3(reference)} is not among those that the policy approves.`,
      fix: "Use an approved one, or have this one approved.",
      ...cap(reference.surface)
    };
  }
});

// src/rules/model/documented.ts
var asksForCard = (reference) => {
  const { name, previous, revision, surface, type } = reference;
  const same3 = previous?.name === name && previous.revision === revision;
  return hasCard(reference) && type !== "space" && surface !== "docs" && !same3;
};
var NONE = /* @__PURE__ */ new Set(["unknown", ""]);
var licenseOf = ({ license = "", licenseName }) => {
  if (license === "other") return licenseName ?? "other";
  return NONE.has(license) ? licenseName : license;
};

// src/rules/model/card.ts
var SAYS2 = {
  card: "a card",
  license: "a licence",
  datasets: "the data that it was trained on"
};
var HAS = {
  // Without a list of files nobody knows.
  card: ({ card }) => card !== false,
  license: (model) => licenseOf(model) !== void 0,
  datasets: ({ datasets = [] }) => datasets.length > 0
};
var modelCard = rule({
  id: "model-card",
  title: "A model must say what it is, under which licence, and what it was trained on",
  severity: { recommended: "off", strict: "warning" },
  on: "model",
  needs: ["model"],
  options: options({
    require: words("What must be there.", ["card", "license", "datasets"], ["card", "license", "datasets"])
  }),
  applies: asksForCard,
  *check({ reference, model, options: { require: require2 } }) {
    if (!model?.revisionExists || model.disabled) return;
    const asked = require2.filter((part2) => reference.type === "model" || part2 !== "datasets");
    const missing = asked.filter((part2) => !HAS[part2](model));
    if (missing.length === 0) return;
    yield {
      message: `The ${typeOf(reference)} ${short(reference.name)} lacks ${either(
        missing.map((part2) => SAYS2[part2]),
        "and"
      )}.`,
      fix: "Use one that is documented, or ask its authors for it.",
      ...cap(reference.surface, "warning")
    };
  }
});

// src/rules/model/denied.ts
var modelDenied = rule({
  id: "model-denied",
  title: "A model must not be on the deny list",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    deny: globs("Models and datasets that are denied, as `owner/name` or `hf:owner/name@revision`.")
  }),
  applies: (_, { deny }) => deny.length > 0,
  *check({ reference, options: { deny } }) {
    if (!formsOf2(reference).some((form) => matches(deny, form, { anyCase: true }))) return;
    yield {
      message: `The ${typeOf(reference)} ${called3(reference)} is denied by the policy.`,
      fix: "Use another one.",
      ...cap(reference.surface)
    };
  }
});

// src/rules/model/flagged.ts
var FILES2 = 5;
var NAMED6 = 3;
var WEIGHTS = /* @__PURE__ */ new Map([
  ["unsafe", ["error", "warning"]],
  ["suspicious", ["warning", "notice"]],
  ["caution", ["notice", "notice"]]
]);
var AGAIN = "Run the check again when the hub has scanned it, minutes after an upload as a rule. What the gate itself found in the files stands under model-payload and model-unscannable.";
var modelFlagged = rule({
  id: "model-flagged",
  title: "The hub's own scanners must find nothing in a model",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  // Without an answer of the hub there is none of its scanners either, which need not be said twice.
  needs: ["model"],
  uses: ["scan"],
  options: options({}),
  applies: hasCard,
  *check({ reference: { name, surface }, model, scan }) {
    if (!model?.revisionExists || model.disabled) return;
    if (!scan) {
      yield {
        message: `${short(name)}: the hub did not tell what its scanners say of it.`,
        fix: AGAIN,
        unknown: true,
        ...cap(surface, "warning")
      };
      return;
    }
    const more = scan.flagged.length - FILES2;
    for (const [index, { path, level, by: by2 = [], loaded: loaded2 }] of scan.flagged.slice(0, FILES2).entries()) {
      const [here, elsewhere3] = WEIGHTS.get(level) ?? ["warning", "notice"];
      const whose = by2.length > 0 ? ` (${either(by2, "and")})` : "";
      const rest = more > 0 && index === FILES2 - 1 ? ` The hub marks ${many(more, "more file")}.` : "";
      yield {
        message: `${short(name)}: the hub marks ${short(path)} as ${short(level)}${whose}.${rest}`,
        fix: loaded2 ? "Use another model, or a commit without this file." : "The reference does not load this file; whoever publishes it beside the weights deserves a look all the same.",
        ...cap(surface, loaded2 ? here : elsewhere3)
      };
    }
    const [first2] = scan.unscanned;
    if (first2 === void 0) return;
    const names = scan.unscanned.slice(0, NAMED6);
    const others2 = scan.unscanned.length - names.length;
    const files2 = either(others2 > 0 ? [...names, many(others2, "more file")] : names, "and");
    yield {
      message: `${short(name)}: the hub's scanners say nothing of ${files2}${scan.why ? ` (${clause(scan.why)})` : " yet"}.`,
      fix: AGAIN,
      unknown: true,
      ...cap(surface, "warning")
    };
  }
});

// src/rules/package/replaced.ts
var BEFORE3 = /[\w/.-]$/;
var BEHIND2 = /^(?:[\w/-]|\.\w)/;
var replaced2 = ({ line, at: at2 }, from, to) => {
  const start = from === "" ? -1 : line?.indexOf(from) ?? -1;
  if (line === void 0 || start < 0 || line.indexOf(from, start + 1) >= 0) return {};
  const end = start + from.length;
  if (BEFORE3.test(line.slice(0, start)) || BEHIND2.test(line.slice(end))) return {};
  return {
    suggestion: {
      line: at2.line,
      endLine: at2.line,
      text: `${line.slice(0, start)}${to}${line.slice(end)}`
    }
  };
};
var renamed = (reference, to) => {
  const { ecosystem, name, written } = reference;
  const same3 = identity(ecosystem, written) === identity(ecosystem, name);
  return replaced2(reference, same3 ? written : name, to);
};

// src/rules/model/suggested.ts
var TAKES_REVISION = /(?:^|\.)(?:from_pretrained|pipeline|load_dataset|snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder)$/;
var LOADS_SAFETENSORS = /(?:^|\.)from_pretrained$/;
var COMMAND = /^(?:hf download|huggingface-cli download|vllm serve)\b/;
var OPEN = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
]);
var endOfText = (line, at2) => {
  const quote = line[at2] ?? "";
  if (line.startsWith(quote.repeat(3), at2)) return void 0;
  for (let to = at2 + 1; to < line.length; to++) {
    if (line[to] === "\\") to++;
    else if (line[to] === quote) return to;
  }
  return void 0;
};
var endOfCall = (line, literal) => {
  const stack = [];
  let call;
  for (let at2 = 0; at2 < line.length; at2++) {
    const char = line[at2] ?? "";
    if (char === "#") return void 0;
    const close = OPEN.get(char);
    if (close !== void 0) stack.push({ at: at2, close });
    else if (char === '"' || char === "'") {
      const end = endOfText(line, at2);
      if (end === void 0) return void 0;
      if (line.slice(at2 + 1, end) === literal) {
        if (call !== void 0 || stack.at(-1)?.close !== ")") return void 0;
        call = stack.at(-1)?.at;
      }
      at2 = end;
    } else if (char === ")" || char === "]" || char === "}") {
      const opened = stack.pop();
      if (opened?.close !== char) return void 0;
      if (opened.at === call) return line.slice(at2 + 1).trim() === "" ? at2 : void 0;
    }
  }
  return void 0;
};
var withArgument = (reference, argument) => {
  const { line, at: at2, name, written = name } = reference;
  if (line === void 0 || !/\.pyi?$/.test(at2.path)) return {};
  const key = argument.slice(0, argument.indexOf("="));
  if (line.includes(`${key}=`) || line.includes(`${key} =`) || line.includes("**")) return {};
  const end = endOfCall(line, written);
  if (end === void 0) return {};
  const before = line.slice(0, end).trimEnd().replace(/,$/, "");
  const text = `${before}, ${argument}${line.slice(end).trimEnd()}`;
  return { suggestion: { line: at2.line, endLine: at2.line, text } };
};
var withOption = ({ line, at: at2, name }, option2) => {
  if (line === void 0 || /--revision|[|;&<>#`"'\\$()]/.test(line)) return {};
  const start = line.indexOf(name);
  if (start < 0 || line.indexOf(name, start + 1) >= 0) return {};
  return { suggestion: { line: at2.line, endLine: at2.line, text: `${line.trimEnd()} ${option2}` } };
};
var pinnedTo = (reference, commit) => {
  const { hub, callee, revision, surface } = reference;
  if (hub !== "huggingface" || commit === void 0 || !/^[0-9a-f]{40}$/.test(commit)) return {};
  if (surface === "command" || COMMAND.test(callee))
    return COMMAND.test(callee) && revision === void 0 ? withOption(reference, `--revision ${commit}`) : {};
  if (!TAKES_REVISION.test(callee)) return {};
  if (revision === void 0) return withArgument(reference, `revision="${commit}"`);
  const double = replaced2(reference, `"${revision}"`, `"${commit}"`);
  return double.suggestion ? double : replaced2(reference, `'${revision}'`, `'${commit}'`);
};
var withSafetensors = (reference) => reference.hub === "huggingface" && LOADS_SAFETENSORS.test(reference.callee) ? withArgument(reference, "use_safetensors=True") : {};

// src/rules/model/format.ts
var NAMED7 = 3;
var namesOf3 = (weights) => {
  const paths = weights.slice(0, NAMED7).map(({ path }) => path);
  const more = weights.length - paths.length;
  return either(more > 0 ? [...paths, `${more} more`] : paths, "and");
};
var isPlainArray = ({ format, verdict, completeness }) => format === "npy" && verdict === "safe" && completeness === "complete";
function* committed(contents, allow) {
  for (const inspection of contents) {
    const { path, format, completeness } = inspection;
    if (format === "unknown" || completeness === "unreadable" || matches(allow, format)) continue;
    if (isPlainArray(inspection) || format === "config") continue;
    yield {
      message: `${short(path)} is in the format ${short(format)}; approved are ${either(allow, "and")}.`,
      fix: "Convert it to safetensors, which holds numbers alone, and load that."
    };
  }
}
function* referred(reference, { files: files2 }, allow) {
  const weights = loaded(reference, files2);
  const fits3 = ({ format }) => matches(allow, format);
  const others2 = weights.filter((each) => !fits3(each));
  if (others2.length === 0) return;
  const twins = reference.file === void 0 ? weights.filter(fits3) : [];
  const without2 = others2.filter(({ folder }) => !twins.some((twin) => twin.folder === folder));
  const safetensors = files2.find(({ path }) => path.toLowerCase().endsWith(".safetensors"));
  if (without2.length === 0) {
    if (reference.onlySafetensors) return;
    yield {
      message: `${short(reference.name)} also holds ${namesOf3(others2)}, not in an approved format; a loader can fall back to ${others2.length === 1 ? "it" : "them"}.`,
      fix: safetensors ? "Pass `use_safetensors=True`, so that only the safetensors files are loaded." : "Name the file in an approved format.",
      ...safetensors ? withSafetensors(reference) : {},
      ...cap(reference.surface, "notice")
    };
    return;
  }
  if (reference.onlySafetensors && reference.file === void 0 && matches(allow, "safetensors")) return;
  yield {
    message: `${short(reference.name)} would be loaded from ${namesOf3(without2)} (${many(without2.length, "file")}), not in an approved format (${either(allow)}).`,
    fix: safetensors ? `The repository holds ${short(safetensors.path)}: load that, with \`use_safetensors=True\` where the loader knows it.` : "Use a model that comes as safetensors, or convert it and keep the result in a repository of your own.",
    ...cap(reference.surface)
  };
}
var modelFormat = rule({
  id: "model-format",
  title: "Model files must be in an approved format",
  tags: ["OWASP-LLM04:2026", "AML.T0011"],
  severity: { recommended: "error", strict: "error" },
  on: ["model", "model-file"],
  behind: ["model-payload"],
  needs: ["contents", "model"],
  needsOn: { model: ["model"], "model-file": ["contents"] },
  uses: ["contents"],
  options: options({
    allow: globs("Formats that are approved.", ["safetensors", "gguf", "onnx"])
  }),
  applies: (reference) => reference.kind === "model-file" || reference.type === "model" && isRead(reference),
  *check({ reference, contents, model, options: { allow } }) {
    if (reference.kind === "model-file") yield* committed(contents ?? [], allow);
    else if (!hasCard(reference)) yield* committed(contents ?? [], allow);
    else if (model) yield* referred(reference, model, allow);
  }
});

// src/rules/model/host.ts
var UNASKED = /* @__PURE__ */ new Set(["modelscope", "kaggle", "mlflow", "wandb", "bucket"]);
var hostOf2 = (text) => /^(?:[a-z][\w+.-]*:\/\/)?(?:[^@/\s]*@)?([^/?#\s]+)/i.exec(text)?.[1]?.toLowerCase() ?? text;
var placesOf = (reference) => {
  const { hub, name, endpoint } = reference;
  if (endpoint !== void 0) return [hostOf2(endpoint), endpoint];
  const address = hub === "url" || hub === "bucket" ? [hostOf2(name), name] : [];
  return [hub, ...address, ...formsOf2(reference)];
};
var fixedBy = (what3) => `Take it from a repository at a full commit on Hugging Face, or keep a scanned copy in a place of your own; if ${what3} is yours to trust, list it under \`allow\`.`;
var endpointProblem = ({ hub, name, endpoint = "", callee }) => ({
  message: hub === "url" ? `${short(callee)} sends every question for a model to ${short(endpoint)} in place of the hub.` : `${short(name)} is fetched from ${short(endpoint)} in place of the hub itself, so that what is known of the hub's copy says nothing of it.`,
  fix: `Remove the setting, so that the hub itself answers; if ${short(hostOf2(endpoint))} is a mirror of your own, list it under \`allow\`.`
});
var problemOf = (reference) => {
  const { hub, name, pinned: pinned2, endpoint } = reference;
  if (endpoint !== void 0) return endpointProblem(reference);
  if (UNASKED.has(hub)) {
    return {
      message: `The ${typeOf(reference)} ${short(name)} comes from ${HUB_NAMES[hub]}, which is not asked: neither its files nor its owner were looked at.`,
      fix: fixedBy(hub === "bucket" ? "the bucket" : HUB_NAMES[hub])
    };
  }
  if (hub !== "url" || pinned2) return void 0;
  return {
    message: `${short(name)} is a plain address without a digest beside it: whoever holds the host can put other bytes behind it.`,
    fix: "Check the file against its SHA-256 digest where it is fetched (`sha256sum -c`, `ADD --checksum=sha256:…`), or take it from a repository at a full commit."
  };
};
var isSame2 = (before, after) => before !== void 0 && before.hub === after.hub && before.name === after.name && before.endpoint === after.endpoint && before.pinned === after.pinned;
var modelHost = rule({
  id: "model-host",
  title: "A model must come from a hub that can be asked, or by an address with a digest beside it",
  severity: { recommended: "warning", strict: "error" },
  on: "model",
  needs: [],
  options: options({
    allow: globs(
      "Places that are trusted: hosts (`models.acme.example`), hubs (`modelscope`, `kaggle`, `mlflow`, `wandb`, `bucket`), or ids such as `bucket:s3://acme-models/**`."
    )
  }),
  *check({ reference, options: { allow } }) {
    const { surface, previous } = reference;
    const problem9 = problemOf(reference);
    if (!problem9 || isSame2(previous, reference)) return;
    if (placesOf(reference).some((place2) => matches(allow, place2, { anyCase: true }))) return;
    yield { ...problem9, ...cap(surface, surface === "docs" ? "notice" : "error") };
  }
});

// src/rules/package/spdx.ts
var LONGEST10 = 1e3;
var DEEPEST = 20;
var tokensOf = (text) => {
  const words6 = text.match(/[()/]|[A-Za-z0-9.+:-]+|\S/g) ?? [];
  if (words6.some((word2) => !/^(?:[()/]|[A-Za-z0-9.+:-]+)$/.test(word2))) return void 0;
  let at2 = 0;
  return { peek: () => words6[at2], next: () => words6[at2++] };
};
var isWord = (token, word2) => token?.toUpperCase() === word2;
var isOr = (token) => token === "/" || isWord(token, "OR");
var isReserved = (token) => /^(?:and|or|with|[()/])$/i.test(token);
var readName = (tokens2) => {
  const token = tokens2.next();
  return token === void 0 || isReserved(token) ? void 0 : token;
};
var readOne = (tokens2, depth) => {
  if (tokens2.peek() === "(") {
    tokens2.next();
    const inner2 = depth < DEEPEST ? readOr(tokens2, depth + 1) : void 0;
    return inner2 && tokens2.next() === ")" ? inner2 : void 0;
  }
  const id = readName(tokens2);
  if (id === void 0) return void 0;
  if (!isWord(tokens2.peek(), "WITH")) return { kind: "one", id };
  tokens2.next();
  const exception = readName(tokens2);
  return exception === void 0 ? void 0 : { kind: "one", id, exception };
};
var readList = (tokens2, kind, joins, read) => {
  const parts = [];
  do {
    if (parts.length > 0) tokens2.next();
    const part2 = read();
    if (!part2) return void 0;
    parts.push(part2);
  } while (joins(tokens2.peek()));
  return parts.length === 1 ? parts[0] : { kind, parts };
};
var readOr = (tokens2, depth) => readList(
  tokens2,
  "or",
  isOr,
  () => readList(
    tokens2,
    "and",
    (token) => isWord(token, "AND"),
    () => readOne(tokens2, depth)
  )
);
var parseLicense = (text) => {
  const tokens2 = text.length > LONGEST10 ? void 0 : tokensOf(text);
  const license = tokens2 && readOr(tokens2, 0);
  return license && tokens2.peek() === void 0 ? license : void 0;
};
var idKey = (id) => id.toLowerCase().replace(/^(a?gpl|lgpl|gfdl)-(.*)-only$/, "$1-$2").replace(/^(a?gpl|lgpl|gfdl)-(.*)\+$/, "$1-$2-or-later");
var withException = ({ id, exception }) => `${idKey(id)} with ${exception.toLowerCase()}`;
var keyOf4 = (license) => {
  if (license.kind !== "one") return `(${license.parts.map(keyOf4).sort().join(` ${license.kind} `)})`;
  const { id, exception } = license;
  return exception === void 0 ? idKey(id) : withException({ id, exception });
};
var leastKey = (id) => idKey(id).replace(/(?:\+|-or-later)$/, "");
var licenseKeys = (list) => new Set(
  list.map((text) => {
    const license = parseLicense(text);
    return license ? keyOf4(license) : text.toLowerCase();
  })
);
var isAllowed2 = (license, allow) => {
  if (allow.has(keyOf4(license))) return true;
  if (license.kind === "one") return allow.has(idKey(license.id)) || allow.has(leastKey(license.id));
  const { kind, parts } = license;
  return kind === "or" ? parts.some((part2) => isAllowed2(part2, allow)) : parts.every((part2) => isAllowed2(part2, allow));
};
var isDenied = (license, deny) => {
  if (deny.has(keyOf4(license))) return true;
  if (license.kind === "one") return license.exception === void 0 && deny.has(leastKey(license.id));
  const { kind, parts } = license;
  return kind === "or" ? parts.every((part2) => isDenied(part2, deny)) : parts.some((part2) => isDenied(part2, deny));
};

// src/rules/model/license.ts
var holds2 = (text, list, judge) => {
  const keys = licenseKeys(list);
  const license = parseLicense(text);
  return keys.has(text.toLowerCase()) || license !== void 0 && judge(license, keys);
};
var modelLicense = rule({
  id: "model-license",
  title: "A model must have a licence that the policy allows",
  severity: { recommended: "warning", strict: "warning" },
  on: "model",
  needs: ["model"],
  options: options({
    allow: texts("Licence ids of the hub and SPDX ids; if there are any, every other licence is reported."),
    deny: texts("Licence ids of the hub and SPDX ids that are reported, also when allowed."),
    unlicensed: word("What to do with a model whose licence nobody names.", ["report", "allow"], "report")
  }),
  applies: asksForCard,
  *check({ reference, model, options: { allow, deny, unlicensed } }) {
    if (!model?.revisionExists || model.disabled) return;
    const what3 = `the ${typeOf(reference)} ${short(reference.name)}`;
    const license = licenseOf(model);
    if (license === void 0) {
      if (unlicensed === "allow") return;
      yield {
        message: `The card of ${what3} names no licence, so nobody has leave to use it.`,
        fix: "Use a model with a licence, or ask its authors to name one.",
        ...cap(reference.surface, "warning")
      };
      return;
    }
    const denied = holds2(license, deny, isDenied);
    if (!denied && (allow.length === 0 || holds2(license, allow, isAllowed2))) return;
    yield {
      message: `The licence of ${what3} is ${short(license)}, which the policy ${denied ? "denies" : "does not allow"}.`,
      fix: "Use another model, or ask those who answer for licences.",
      ...cap(reference.surface, "warning")
    };
  }
});

// src/rules/model/lineage.ts
var MOST = 5;
var same = (one, other) => one.toLowerCase() === other.toLowerCase();
var WORSE = /* @__PURE__ */ new Set(["unsafe", "suspicious"]);
var problem7 = ({ name, of, fact }, deny) => {
  const what3 = `${short(of)} was made from ${short(name)}`;
  const other = "Use a model whose origin can be followed.";
  if (matches(deny, name, { anyCase: true }))
    return { message: `${what3}, which the policy denies.`, fix: other };
  if (fact.state === "unknown") {
    const message = `${what3}, which could not be looked up: ${clause(fact.reason)}.`;
    return { message, fix: "Run the check again once there is an answer.", unknown: true };
  }
  if (fact.state === "absent")
    return {
      message: `${what3}, which the hub does not have or hides: anybody may register a name that is free.`,
      fix: other
    };
  const { value } = fact;
  if (value.disabled) return { message: `${what3}, which the hub has disabled.`, fix: other };
  const [bad] = value.flagged?.filter(({ level }) => WORSE.has(level)) ?? [];
  if (bad)
    return {
      message: `${what3}, of which the hub marks ${short(bad.path)} as ${short(bad.level)}.`,
      fix: other
    };
  if (name.includes("/") && !same(value.id, name))
    return {
      message: `${what3}, which is called ${short(value.id)} today: its card names whoever takes the old name.`,
      fix: `Make sure that it means ${short(value.id)}.`
    };
  return void 0;
};
var modelLineage = rule({
  id: "model-lineage",
  title: "The models that a model was made from must be known and sound",
  severity: { recommended: "warning", strict: "warning" },
  on: "model",
  needs: ["model"],
  uses: ["lineage"],
  behind: ["model-absent"],
  options: options({ deny: globs("Base models that are not accepted, as `owner/name`.") }),
  applies: (reference) => hasCard(reference) && reference.type === "model" && reference.surface !== "docs" && reference.previous?.name !== reference.name,
  *check({ reference, model, lineage, options: { deny } }) {
    if (!model?.baseModels) return;
    if (!lineage) {
      yield {
        message: `The models that ${short(reference.name)} was made from could not be looked up.`,
        fix: "Run the check again once there is an answer.",
        unknown: true,
        atMost: "warning"
      };
      return;
    }
    const found = lineage.flatMap((ancestor) => problem7(ancestor, deny) ?? []);
    for (const each of found.slice(0, MOST)) yield { ...each, atMost: "warning" };
  }
});

// src/rules/model/mended.ts
var OPPOSITE = /* @__PURE__ */ new Map([
  ["weights_only=False", "weights_only=True"],
  ["safe_mode=False", "safe_mode=True"],
  ["allow_pickle=True", "allow_pickle=False"],
  ["Loader=yaml.Loader", "Loader=yaml.SafeLoader"],
  ["Loader=yaml.UnsafeLoader", "Loader=yaml.SafeLoader"],
  ["Loader=yaml.CLoader", "Loader=yaml.CSafeLoader"]
]);
var closing2 = (line, open) => {
  let depth = 0;
  let quote;
  for (let at2 = open; at2 < line.length; at2++) {
    const letter = line[at2] ?? "";
    if (quote) {
      if (letter === "\\") return void 0;
      if (letter === quote) quote = void 0;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "#") return void 0;
    else if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter) && --depth === 0) return at2;
  }
  return void 0;
};
var mended2 = (reference, guard) => {
  const { unsafe, argument = "", line, callee, at: at2 } = reference;
  const opposite = OPPOSITE.get(argument);
  if (unsafe === "option") return opposite ? replaced2(reference, argument, opposite) : {};
  if (unsafe !== "default" || !guard || line === void 0) return {};
  const start = line.indexOf(`${callee}(`);
  if (start < 0 || line.indexOf(`${callee}(`, start + 1) >= 0 || /[\w.]$/.test(line.slice(0, start)))
    return {};
  const end = closing2(line, start + callee.length);
  if (end === void 0) return {};
  const given2 = line.slice(start + callee.length + 1, end).trimEnd();
  if (given2 === "" || given2.endsWith(",")) return {};
  const text = `${line.slice(0, start)}${callee}(${given2}, ${guard}${line.slice(end)}`;
  return { suggestion: { line: at2.line, endLine: at2.line, text } };
};

// src/rules/model/loader.ts
var keepsOut = (clause2, from) => {
  const [, operator = "", version = ""] = /^(===?|=|~=|\^|~|>=?|)\s*v?([\w.+!-]+?)(?:\.\*)?$/.exec(clause2.trim()) ?? [];
  const difference = version === "" ? void 0 : compare("pypi", version.replace(/\+.*$/, ""), from);
  return difference !== void 0 && difference >= 0 && (operator !== "" || /^\d/.test(version));
};
var admitsOlder = ({ declared = "", safeFrom }) => declared.slice(0, 400).split("||").some((alternative) => !alternative.split(",").some((clause2) => keepsOut(clause2, safeFrom)));
var GUARDS = /* @__PURE__ */ new Map([
  ["torch.load", "weights_only=True"],
  ["yaml.load", "Loader=yaml.SafeLoader"],
  ["yaml.load_all", "Loader=yaml.SafeLoader"]
]);
var FIXES = [
  [
    /^(?:pickle|dill|cloudpickle|joblib|marshal|shelve|jsonpickle)\b/,
    "Keep weights in safetensors and other data in JSON, Arrow or NumPy arrays, which hold no code."
  ],
  [/^pandas\./, "Keep the table in Parquet or Arrow, which hold no code."],
  [/^numpy\./, "Leave `allow_pickle` out, and keep objects in another format than NumPy arrays."],
  [/^yaml\./, "Use `yaml.safe_load`, which makes plain values only."],
  [/^keras\./, "Leave the guard on; name the classes that the model needs in `custom_objects`."],
  [/^skops\./, "Name the types that you looked at in `trusted`, one by one."]
];
var DEFAULT_FIX = "Load only what you made yourself, or a format that holds no code, such as safetensors.";
var fixOf2 = ({ loader, argument }) => {
  if (loader === "torch.load" || /^weights_only=/.test(argument ?? ""))
    return "Pass `weights_only=True`, or load safetensors.";
  return FIXES.find(([name]) => name.test(loader))?.[1] ?? DEFAULT_FIX;
};
var said = ({ loader, unsafe, argument, library }) => {
  if (unsafe === "always") return `${short(loader)} runs whatever code the file names that it reads.`;
  if (unsafe === "option")
    return `${short(loader)} is called with ${short(argument ?? "its guard off")}, so that the file that it reads can run code.`;
  const guard = GUARDS.get(loader) ?? "its guard";
  if (!library)
    return `${short(loader)} is called without ${guard}, so that the file that it reads can run code.`;
  const { name, safeFrom, declared } = library;
  const range = declared === void 0 ? "and no manifest near the file declares it" : declared === "" ? "and any version is declared" : `and "${short(declared)}" is declared`;
  return `${short(loader)} without ${guard} lets the file run code with ${name} before ${safeFrom}, ${range}.`;
};
var risk = ({ unsafe, library }) => {
  if (unsafe !== "default") return 2;
  return library?.declared === void 0 || admitsOlder(library) ? 1 : 0;
};
var modelLoader = rule({
  id: "model-loader",
  title: "Loading a file must not run code that the file brings",
  severity: { recommended: "warning", strict: "error" },
  on: "loader",
  needs: [],
  options: options({
    allow: globs("Functions that may be called all the same, such as joblib.load.")
  }),
  *check({ reference, options: { allow } }) {
    const { loader, library, surface, unsafe, previous } = reference;
    if (risk(reference) === 0 || matches(allow, loader)) return;
    if (previous && risk(previous) >= risk(reference)) return;
    const isGuess = unsafe === "default" && library !== void 0 && library.declared === void 0;
    yield {
      message: said(reference),
      fix: fixOf2(reference),
      ...mended2(reference, GUARDS.get(loader)),
      ...cap(surface, isGuess ? "warning" : "error")
    };
  }
});

// src/rules/model/lock.ts
var LEVELS = ["error", "warning", "notice"];
var commitOf = (commit) => commit.startsWith("sha256:") ? commit.slice(0, 19) : commit.slice(0, 12);
var otherFiles = (entry, { files: files2 }) => files2.flatMap(({ path, sha256 }) => {
  const locked = entry.files.get(path)?.sha256;
  return sha256 !== void 0 && locked !== void 0 && locked !== sha256 ? [path] : [];
});
var differences = (entry, model) => {
  const found = [];
  const other = (locked, now) => locked !== void 0 && now !== void 0 && locked !== now;
  if (other(entry.objectId, model.objectId))
    found.push({
      says: `is another repository than the one that was locked (the hub's id is ${short(model.objectId ?? "")}, locked ${short(entry.objectId ?? "")})`,
      grave: true
    });
  if (other(entry.owner?.toLowerCase(), model.author?.toLowerCase()))
    found.push({
      says: `belongs to ${short(model.author ?? "")} now, locked ${short(entry.owner ?? "")}`,
      grave: true
    });
  if (other(entry.commit, model.commit))
    found.push({
      says: `stands for ${commitOf(model.commit ?? "")} now, locked ${commitOf(entry.commit ?? "")}`,
      grave: false
    });
  else {
    const [first2, ...more] = otherFiles(entry, model);
    if (first2 !== void 0)
      found.push({
        says: `has other bytes at the same commit: ${short(first2)}${more.length > 0 ? ` and ${many(more.length, "more file")}` : ""}`,
        grave: true
      });
  }
  if (other(entry.license, model.license))
    found.push({
      says: `has the licence ${short(model.license ?? "")} now, locked ${short(entry.license ?? "")}`,
      grave: false
    });
  return found;
};
var RELOCK = "Look at what changed there, then run `ai-artifact-gate lock` and commit ai-artifacts.lock; or name the commit that was locked.";
function* drifted(name, entry, model, drift) {
  for (const { says, grave } of differences(entry, model)) {
    yield {
      message: `${short(name)} ${says}.`,
      fix: grave ? "Do not use it until it is known why: the name may have been taken over. Then lock it anew." : RELOCK,
      ...grave ? {} : { atMost: drift }
    };
  }
}
var modelLock = rule({
  id: "model-lock",
  title: "A model must be what ai-artifacts.lock says of it, where there is such a file",
  severity: { recommended: "error", strict: "error" },
  on: ["model", "lock"],
  needs: ["model"],
  options: options({
    missing: word("Severity of a model that is not in the lockfile.", LEVELS, "notice"),
    drift: word(
      "Severity of a later state of the same repository. Another repository, another owner or other bytes are always an error.",
      LEVELS,
      "warning"
    )
  }),
  strict: { missing: "error", drift: "error" },
  applies: (reference) => reference.kind === "lock" || reference.locked !== void 0 && reference.resolvedBy !== "partial",
  *check({ reference, model, options: { missing, drift } }) {
    if (reference.kind === "lock") {
      if (model) yield* drifted(reference.entry.reference, reference.entry, model, drift);
      return;
    }
    const { name, locked, surface } = reference;
    const entry = locked?.head;
    if (!entry) {
      yield {
        message: locked?.base ? `${short(name)} is taken out of ai-artifacts.lock and still referred to.` : `${short(name)} is not in ai-artifacts.lock.`,
        fix: "Run `ai-artifact-gate lock` and commit the file.",
        ...cap(surface, missing)
      };
      return;
    }
    if (model) yield* drifted(name, entry, model, drift);
  }
});

// src/rules/model/moved.ts
var DAY = 864e5;
var same2 = (one, other) => one.toLowerCase() === other.toLowerCase();
var dayOf = (iso) => short(iso.slice(0, 10));
var lockOf = ({ locked, previous }) => locked?.base ?? previous?.locked?.head ?? locked?.head;
var REVIEW = "Find out who owns it today. Review the model as a new one, and name a full commit that you have reviewed.";
var replacedBy = (reference, { objectId, author, created }) => {
  const lock = lockOf(reference);
  if (!lock) return void 0;
  const { surface, name } = reference;
  if (lock.objectId !== void 0 && objectId !== void 0 && lock.objectId !== objectId) {
    const message = `${short(name)} is another repository than the one that was locked (${short(lock.objectId)}, now ${short(objectId)}): its name was taken over.`;
    return { message, fix: REVIEW, ...cap(surface) };
  }
  const since2 = Date.parse(lock.firstSeen ?? "");
  if (created !== void 0 && Date.parse(created) > since2 + DAY) {
    const message = `${short(name)} was made on ${dayOf(created)}, after this reference to it was locked on ${short(lock.firstSeen ?? "")}: its name was taken over.`;
    return { message, fix: REVIEW, ...cap(surface) };
  }
  if (lock.owner !== void 0 && author !== void 0 && !same2(lock.owner, author)) {
    const message = `${short(name)} belongs to ${short(author)} today; when it was locked it belonged to ${short(lock.owner)}.`;
    return { message, fix: REVIEW, ...cap(surface, lock.objectId === objectId ? "warning" : "error") };
  }
  return void 0;
};
var gone = ({ name, revision = "", surface }, { created }) => {
  const made2 = created === void 0 ? "" : `, made on ${dayOf(created)},`;
  return {
    message: `${short(name)} exists${made2} and does not hold the commit ${short(revision)}: another repository took the name, its history was rewritten, or the id was made up.`,
    fix: REVIEW,
    ...cap(surface)
  };
};
var renamed2 = (reference, model) => {
  const { name, written = name, pinned: pinned2, surface, hub } = reference;
  const own2 = hub === "huggingface" && !name.includes("/");
  const known2 = lockOf(reference)?.objectId;
  const mild = pinned2 || known2 !== void 0 && known2 === model.objectId;
  return {
    message: own2 ? `${short(name)} is called ${short(model.id)} on ${HUB_NAMES[hub]} today.` : `${short(name)} is called ${short(model.id)} on ${HUB_NAMES[hub]} today: whoever takes the old name decides what is loaded.`,
    fix: `Write ${short(model.id)} instead.`,
    ...replaced2(reference, written, model.id),
    ...cap(surface, own2 ? "notice" : mild ? "warning" : "error")
  };
};
var modelMoved = rule({
  id: "model-moved",
  title: "A model must still be the repository that the reference was written for",
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: ["model"],
  behind: ["model-absent"],
  options: options({
    days: count(
      "Days: a repository younger than this, to which the base side refers already, is a warning.",
      7,
      3650
    )
  }),
  applies: isAsked,
  *check({ reference, model, options: { days }, now }) {
    if (!model || model.disabled) return;
    const { name, pinned: pinned2, previous, surface } = reference;
    const taken = replacedBy(reference, model);
    if (taken) yield taken;
    else if (pinned2 && !model.revisionExists) yield gone(reference, model);
    else if (!same2(model.id, name)) yield renamed2(reference, model);
    else if (previous?.name === name && !pinned2) {
      const age = hoursSince(model.created, now);
      if (age === void 0 || age >= days * 24) return;
      yield {
        message: `The ${typeOf(reference)} ${short(name)} was made ${ageOf(age)} ago, and the base side refers to it already: its name may have been taken over.`,
        fix: REVIEW,
        ...cap(surface, "warning")
      };
    }
  }
});

// src/rules/model/new.ts
var ago = (days) => days === 0 ? "today" : `${many(days, "day")} ago`;
var modelNew = rule({
  id: "model-new",
  title: "A model must have been public for some time",
  severity: { recommended: "warning", strict: "warning" },
  on: "model",
  needs: ["model"],
  behind: ["model-moved"],
  options: options({
    days: count("Days since the repository was made below which it is reported.", 14, 3650),
    "changed-days": count(
      "Days since the last change of the repository below which it is reported, unless a full commit is named. 0: never.",
      0,
      3650
    )
  }),
  strict: { days: 30, "changed-days": 3 },
  applies: (reference) => hasCard(reference) && reference.surface !== "docs" && reference.previous?.name !== reference.name,
  *check({ reference, model, options: options2, now }) {
    if (!model || model.disabled) return;
    const { name, pinned: pinned2, surface } = reference;
    const what3 = `The ${typeOf(reference)} ${short(name)}`;
    const age = daysSince(model.created, now);
    if (age === void 0) {
      yield {
        message: `The hub does not say when the ${typeOf(reference)} ${short(name)} was made.`,
        fix: "Look it up by hand, and waive this finding if it is the right one.",
        unknown: true,
        ...cap(surface, "warning")
      };
      return;
    }
    if (age < options2.days) {
      yield {
        message: `${what3} was made ${ago(age)}.`,
        fix: "Check that it is the one you mean, and who published it. Wait, or waive it.",
        ...cap(surface, "warning")
      };
      return;
    }
    const changed = daysSince(model.modified, now);
    if (pinned2 || changed === void 0 || changed >= options2["changed-days"]) return;
    yield {
      message: `${what3} was changed ${ago(changed)}, and the reference follows its changes.`,
      fix: "Read what changed, and name the full commit that you have read.",
      ...cap(surface, "warning")
    };
  }
});

// src/rules/model/payload.ts
var MOST2 = 5;
var where = ({ member, offset, opcode }) => {
  const parts = [
    member !== void 0 && short(member),
    offset !== void 0 && `byte ${offset}`,
    opcode !== void 0 && short(opcode)
  ].filter((part2) => part2 !== false);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
};
var sentence = (path, observation) => {
  const { message, call } = observation;
  const named4 = call !== void 0 && !message.includes(call) ? `: ${clause(call)}` : "";
  return `${short(path)}: ${clause(message)}${named4}${where(observation)}.`;
};
var tell = ({ path, verdict, findings }) => {
  if (verdict !== "dangerous") return [];
  const seen = findings.filter(({ level }) => level === "dangerous");
  return seen.length > 0 ? seen.map((observation) => {
    const { member, offset } = observation;
    const text = sentence(path, observation);
    return member === void 0 && offset !== void 0 ? { text, offset } : { text };
  }) : [{ text: `${short(path)} is dangerous to load.` }];
};
var modelPayload = rule({
  id: "model-payload",
  title: "Loading a model file must not run code",
  tags: ["OWASP-LLM04:2026", "AML.T0011", "AML.T0018"],
  severity: { recommended: "error", strict: "error" },
  on: ["model", "model-file"],
  needs: ["contents"],
  options: options({}),
  grave: true,
  applies: (reference) => reference.kind === "model-file" || isRead(reference),
  *check({ reference, contents = [] }) {
    const all = contents.flatMap(tell);
    const more = all.length - MOST2;
    const of = reference.kind === "model" ? `${short(reference.name)}, ` : "";
    for (const [index, { text, offset }] of all.slice(0, MOST2).entries()) {
      yield {
        ...reference.kind === "model-file" && offset !== void 0 ? { offset } : {},
        message: `${of}${text}${more > 0 && index === MOST2 - 1 ? ` And ${more} more.` : ""}`,
        fix: "Do not load it, not even to look. Remove it, and take the weights as safetensors from a source that you trust."
      };
    }
  }
});

// src/rules/model/publisher.ts
var modelPublisher = rule({
  id: "model-publisher",
  title: "A model must come from an accepted publisher, if the policy names any",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  uses: ["publisher"],
  options: options({
    allow: globs("Publishers that are accepted, as `owner/*`; every other one is reported."),
    deny: globs("Publishers that are not accepted, as `owner/*`."),
    verified: flag(
      "Whether only organizations that the hub has verified are accepted, beside those under `allow`.",
      false
    )
  }),
  applies: (_, { allow, deny, verified }) => allow.length > 0 || deny.length > 0 || verified,
  *check({ reference, publisher: publisher2, options: { allow, deny, verified } }) {
    const name = reference.hub === "huggingface" ? reference.name : bareModelId(reference);
    const on = (globs2) => matches(globs2, name, { anyCase: true });
    const denied = on(deny);
    if (!denied && (on(allow) || allow.length === 0 && !verified)) return;
    if (!denied && verified) {
      if (publisher2?.verified) return;
      const unknown = reference.hub === "huggingface" && publisher2?.verified === void 0;
      yield {
        message: unknown ? `The hub does not tell whether it has verified the publisher of ${typeOf(reference)} ${called3(reference)}.` : `The publisher of ${typeOf(reference)} ${called3(reference)} is no organization that the hub has verified.`,
        fix: "Use a model of a verified organization, or list this publisher under `allow`.",
        ...unknown ? { unknown } : {},
        ...cap(reference.surface)
      };
      return;
    }
    yield {
      message: denied ? `The publisher of ${typeOf(reference)} ${called3(reference)} is denied by the policy.` : `The publisher of ${typeOf(reference)} ${called3(reference)} is not among those that the policy accepts.`,
      fix: "Use a model of an accepted publisher, or have this one accepted.",
      ...cap(reference.surface)
    };
  }
});

// src/rules/model/remote-code.ts
var NAMED8 = 3;
var few = (code) => code.length > NAMED8 ? [...code.slice(0, NAMED8), `${code.length - NAMED8} more`] : code;
var modelRemoteCode = rule({
  id: "model-remote-code",
  title: "Loading a model must not run code of its repository",
  tags: ["OWASP-LLM04:2026", "AML.T0010", "AML.T0011"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  uses: ["model"],
  options: options({
    allow: globs("Models and datasets whose code was read and may run."),
    pinned: word("Severity when a full commit is named.", ["error", "warning", "notice"], "warning")
  }),
  strict: { pinned: "error" },
  applies: ({ remoteCode: remoteCode2 }) => remoteCode2 !== void 0,
  *check({ reference, options: options2, model }) {
    const { name, remoteCode: remoteCode2 = "", pinned: pinned2, role, surface, previous } = reference;
    if (previous?.name === name && previous.remoteCode === remoteCode2 && previous.revision === reference.revision)
      return;
    if (formsOf2(reference).some((form) => matches(options2.allow, form, { anyCase: true }))) return;
    const code = model?.revisionExists && model.filesCut === void 0 ? model.code : void 0;
    if (pinned2 && role !== "code" && code?.length === 0) {
      yield {
        message: `${short(name)} is loaded with ${short(remoteCode2)}, and holds no code at this commit.`,
        fix: "Leave the switch away: it has no use here, and opens the door when the commit is changed.",
        ...cap(surface, "notice")
      };
      return;
    }
    const which = code && code.length > 0 ? ` (${either(few(code), "and")})` : "";
    yield {
      message: pinned2 ? `${short(name)} brings code that runs when it is loaded: ${short(remoteCode2)}${which}.` : `${short(name)} brings code that runs when it is loaded, and its owner can change it at any time: ${short(remoteCode2)}${which}.`,
      fix: pinned2 ? "Read the code at this commit, or use a model that the library itself can load." : "Use a model that the library itself can load. If this one is needed, read its code and name the full commit.",
      ...cap(surface, pinned2 ? options2.pinned : "error")
    };
  }
});

// src/rules/model/revision-absent.ts
var modelRevisionAbsent = rule({
  id: "model-revision-absent",
  title: "The revision and the file that a model reference names must exist",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: ["model"],
  behind: ["model-moved"],
  options: options({}),
  applies: isAsked,
  *check({ reference: { name, revision, file, pinned: pinned2, surface }, model }) {
    if (!model) return;
    if (!model.revisionExists) {
      yield {
        message: `${short(name)} has no revision ${short(revision ?? "of its own")}.`,
        fix: pinned2 ? "The commit is gone or never was: the repository was rewritten or replaced, or the id was made up. Review it again before you name another commit." : "Name a full commit that exists.",
        ...cap(surface)
      };
    } else if (file !== void 0 && model.fileExists === false) {
      yield {
        message: `${short(name)} has no file ${short(file)} at ${short(revision ?? "its default revision")}.`,
        fix: "Name a file that exists at this revision.",
        ...cap(surface)
      };
    }
  }
});

// src/rules/model/unpinned.ts
var COMMIT2 = "Name a full commit (40 hexadecimal digits) instead.";
var VERSION2 = "Name the number of a version, which stays what it is.";
var CURES3 = {
  huggingface: COMMIT2,
  github: COMMIT2,
  modelscope: COMMIT2,
  oci: "Name the digest of its manifest instead of a tag: `name@sha256:…`.",
  ollama: "Name the digest of its manifest (`name@sha256:…`) where the tool takes one; else fetch the GGUF file from a repository at a full commit and build on that (`FROM ./file.gguf`).",
  kaggle: VERSION2,
  mlflow: VERSION2,
  wandb: VERSION2
};
var COMMITS = /* @__PURE__ */ new Set(["huggingface", "github", "modelscope"]);
var MENTIONS = /* @__PURE__ */ new Set(["link", "base_model", "datasets", "new_version"]);
var isMention = ({ surface, callee }) => surface === "docs" && MENTIONS.has(callee);
var isNumbered = ({ hub, revision }) => /^(?:kaggle|mlflow|wandb)$/.test(hub) && /^v?\d+$/.test(revision ?? "");
var followedBy = ({ hub, revision, openRevision, resolvedBy }) => {
  if (revision !== void 0) return `"${short(revision)}"`;
  if (openRevision || resolvedBy === "partial") return "a revision that is decided when it runs";
  return hub === "ollama" || hub === "oci" ? 'the tag "latest"' : "the default revision";
};
var isImpostor = ({ hub, revision }, model) => (hub === "huggingface" || hub === "github") && // A submodule is pinned where no text names the commit.
revision !== void 0 && model?.commit !== void 0 && model.commit !== revision.toLowerCase();
var modelUnpinned = rule({
  id: "model-unpinned",
  title: "A model reference must name content that cannot change",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "model",
  needs: [],
  uses: ["model"],
  options: options({
    allow: globs("Models and datasets that may follow a branch or a tag."),
    branches: word(
      "Severity for a branch, a tag or the default revision. A pull request of the hub (`refs/pr/N`) is always an error.",
      ["error", "warning", "notice"],
      "warning"
    )
  }),
  strict: { branches: "error" },
  *check({ reference, model, options: { allow, branches } }) {
    const { hub, name, revision, openRevision, pinned: pinned2, surface, previous } = reference;
    const fix = CURES3[hub];
    if (pinned2 && isImpostor(reference, model)) {
      yield {
        message: `${short(name)} has a branch or tag that is called ${short(revision ?? "")} like a commit, and stands for ${short(model?.commit ?? "")}: it can be repointed.`,
        fix: "Do not use this repository: nobody calls a branch so by accident.",
        ...cap(surface)
      };
    }
    if (pinned2 || fix === void 0 || isMention(reference) || isNumbered(reference)) return;
    if (hub === "huggingface" && /^refs\/pr\//.test(revision ?? "")) {
      yield {
        message: `${short(name)} follows "${short(revision ?? "")}", a pull request of the hub, which anybody can write.`,
        fix: "Name a full commit (40 hexadecimal digits) of the main branch instead.",
        ...cap(surface)
      };
      return;
    }
    if (previous?.name === name && previous.revision === revision && previous.openRevision === openRevision)
      return;
    if (formsOf2(reference).some((form) => matches(allow, form, { anyCase: true }))) return;
    const cut = COMMITS.has(hub) && /^[0-9a-f]{7,39}$/.test(revision ?? "");
    const followed = followedBy(reference);
    yield {
      message: cut ? `${short(name)} names ${followed}, an abbreviated commit, which loaders do not take for a pin.` : `${short(name)} follows ${followed}, which its owner can repoint.`,
      fix,
      ...pinnedTo(reference, model?.commit),
      ...cap(surface, branches)
    };
  }
});

// src/rules/model/unscannable.ts
var FILES3 = 5;
var REASONS = 3;
var outcomeOf = ({ verdict, completeness }) => {
  if (completeness !== "complete") return completeness;
  return verdict === "unknown" ? "unknown" : void 0;
};
var SAYS3 = {
  unknown: "holds something of which it is not known whether loading it is safe",
  partial: "was checked in part only",
  unreadable: "could not be checked"
};
var MENDS = {
  unknown: "Use safetensors, which can hold nothing else than numbers; or look at what is named, and waive it for this very file.",
  partial: "Store it unencrypted, within the limits and in a common format, so that all of it can be checked.",
  unreadable: "Make the file available and whole: commit it again, fetch its LFS object, or remove it."
};
var sentence2 = (inspection, outcome) => {
  const reasons = inspection.findings.filter(({ level }) => level === "unknown").map(({ message }) => clause(message));
  const named4 = [...new Set(reasons)];
  const more = named4.length > REASONS ? `; and ${named4.length - REASONS} more` : "";
  const why = named4.length > 0 ? `: ${named4.slice(0, REASONS).join("; ")}${more}` : "";
  return `${short(inspection.path)} ${SAYS3[outcome]}${why}.`;
};
var modelUnscannable = rule({
  id: "model-unscannable",
  title: "A model file must be readable to the end and understood",
  tags: ["OWASP-LLM04:2026", "AML.T0011"],
  severity: { recommended: "error", strict: "error" },
  on: ["model", "model-file"],
  needs: ["contents"],
  options: options({
    report: words(
      "Outcomes that are reported. `unknown`: read, and neither known to be safe nor dangerous; `partial`: not read to the end; `unreadable`: not read at all.",
      ["unknown", "partial", "unreadable"],
      ["unknown", "partial", "unreadable"]
    )
  }),
  applies: (reference) => reference.kind === "model-file" || isRead(reference),
  *check({ reference, contents, options: { report } }) {
    const of = reference.kind === "model" ? `${short(reference.name)}, ` : "";
    if (!contents) {
      if (reference.kind === "model") return;
      yield {
        message: `${short(reference.path)} has no contents that could be checked.`,
        fix: MENDS.unreadable
      };
      return;
    }
    const found = contents.flatMap((inspection) => {
      const outcome = outcomeOf(inspection);
      return outcome !== void 0 && report.includes(outcome) ? [{ inspection, outcome }] : [];
    });
    const more = found.length - FILES3;
    for (const [index, { inspection, outcome }] of found.slice(0, FILES3).entries()) {
      const rest = more > 0 && index === FILES3 - 1 ? ` The same holds for ${more} more of its files.` : "";
      yield { message: `${of}${sentence2(inspection, outcome)}${rest}`, fix: MENDS[outcome] };
    }
  }
});

// src/rules/own/change-truncated.ts
var changeTruncated = rule({
  id: "change-truncated",
  title: "The whole change must be seen",
  severity: { recommended: "error", strict: "error" },
  on: "change",
  needs: [],
  options: options({}),
  *check({ reference: { truncated } }) {
    if (truncated === void 0) return;
    yield {
      message: `Only a part of the change was checked: ${clause(truncated)}.`,
      fix: "Split the change, or check it from a clone with full history."
    };
  }
});

// src/rules/own/parse-broken.ts
var parseBroken = rule({
  id: "parse-broken",
  title: "A file that could be read before the change must still be readable",
  severity: { recommended: "error", strict: "error" },
  on: "unread",
  needs: [],
  options: options({}),
  applies: ({ broken }) => broken === true,
  *check({ reference: { id, why } }) {
    yield {
      message: `${short(id)} can no longer be read, though it could before the change: ${clause(why)}.`,
      fix: "Mend the syntax. Until then nothing that the file names is checked."
    };
  }
});

// src/rules/own/policy-changed.ts
var LINES = 10;
var policyChanged = rule({
  id: "policy-changed",
  title: "A change of the policy must be seen, and be valid",
  severity: { recommended: "error", strict: "error" },
  on: "policy",
  needs: [],
  options: options({}),
  *check({ reference: { id, faults, summary } }) {
    for (const fault of faults) {
      yield {
        message: `The new policy is not valid: ${clause(fault)}.`,
        fix: "Mend it: once merged, a policy that is not valid fails every check."
      };
    }
    const lines = summary.slice(0, LINES).map(clause);
    const more = summary.length > LINES ? `; and ${summary.length - LINES} more` : "";
    yield {
      message: `This change edits the policy ${short(id)}, which takes effect after the merge${lines.length > 0 ? `: ${lines.join("; ")}${more}` : ""}.`,
      atMost: "notice"
    };
  }
});

// src/rules/own/unread.ts
var unread = rule({
  id: "unread",
  title: "Every changed line that can name a package or a model must be understood",
  severity: { recommended: "warning", strict: "error" },
  on: "unread",
  needs: [],
  options: options({}),
  applies: ({ broken }) => broken !== true,
  *check({ reference: { what: what3, why, surface, minor } }) {
    yield {
      message: `"${short(what3)}" was not understood: ${clause(why)}.`,
      fix: "Write it in a form that names the package or the model literally, or waive it after a look.",
      ...cap(surface, minor ? "notice" : "error")
    };
  }
});

// src/rules/own/waiver-expired.ts
var waiverExpired = rule({
  id: "waiver-expired",
  title: "A waiver must not have expired",
  severity: { recommended: "error", strict: "error" },
  on: "waiver",
  needs: [],
  options: options({}),
  applies: ({ state }) => state !== "unused",
  *check({ reference: { id, rule: rule2, state, expires, owner } }) {
    const expired = state === "expired";
    yield {
      message: `The waiver of ${short(rule2)} for ${short(id)} ${expired ? "expired" : "expires"} on ${short(expires)}.`,
      fix: `${short(owner)} owns it: mend what it waives and delete it, or renew it with a reason.`,
      ...expired ? {} : { atMost: "notice" }
    };
  }
});

// src/rules/own/waiver-unused.ts
var waiverUnused = rule({
  id: "waiver-unused",
  title: "A waiver must still waive something",
  severity: { recommended: "notice", strict: "notice" },
  on: "waiver",
  needs: [],
  options: options({}),
  applies: ({ state }) => state === "unused",
  *check({ reference: { id, rule: rule2, owner } }) {
    yield {
      message: `The waiver of ${short(rule2)} for ${short(id)} waives nothing in this change.`,
      fix: `${short(owner)} owns it: delete it if it is no longer needed.`
    };
  }
});

// src/data/misnamed.ts
var IMPORT = "the name by which Python code imports it";
var COMMAND2 = "the name of a command";
var SHORT = "a short form of its name";
var OLD = "an old name";
var OTHER2 = "the name of the project";
var PYPI = [
  ["absl", "absl-py", IMPORT],
  ["apt-pkg", "python-apt", IMPORT],
  ["attr", "attrs", IMPORT],
  ["beautifulsoup", "beautifulsoup4", OLD],
  ["bs4", "beautifulsoup4", IMPORT],
  ["bson", "pymongo", IMPORT],
  ["cairo", "pycairo", IMPORT],
  ["consul", "python-consul", IMPORT],
  ["crypto", "pycryptodome", IMPORT],
  ["cryptodome", "pycryptodomex", IMPORT],
  ["cv2", "opencv-python opencv-python-headless", IMPORT],
  ["dateutil", "python-dateutil", IMPORT],
  ["dbus", "dbus-python", IMPORT],
  ["discord", "discord-py", IMPORT],
  ["dns", "dnspython", IMPORT],
  ["docx", "python-docx", IMPORT],
  ["dotenv", "python-dotenv", IMPORT],
  ["enchant", "pyenchant", IMPORT],
  ["engineio", "python-engineio", IMPORT],
  ["faiss", "faiss-cpu", IMPORT],
  ["ffmpeg", "ffmpeg-python", OTHER2],
  ["fitz", "pymupdf", IMPORT],
  ["flash-attention", "flash-attn", OTHER2],
  ["gi", "pygobject", IMPORT],
  ["git", "gitpython", IMPORT],
  ["github", "pygithub", IMPORT],
  ["gitlab", "python-gitlab", IMPORT],
  ["google-protobuf", "protobuf", IMPORT],
  ["googleapiclient", "google-api-python-client", IMPORT],
  ["grpc", "grpcio", IMPORT],
  ["haystack", "haystack-ai", IMPORT],
  ["huggingface", "huggingface-hub", SHORT],
  ["huggingface-cli", "huggingface-hub", COMMAND2],
  ["jenkins", "python-jenkins", IMPORT],
  ["jose", "python-jose", IMPORT],
  ["jwt", "pyjwt", IMPORT],
  ["kafka", "kafka-python", IMPORT],
  ["ldap", "python-ldap", IMPORT],
  ["llama-cpp", "llama-cpp-python", IMPORT],
  ["llamaindex", "llama-index", OTHER2],
  ["magic", "python-magic", IMPORT],
  ["markdown-it", "markdown-it-py", IMPORT],
  ["matplotlib-pyplot", "matplotlib", IMPORT],
  ["mpl-toolkits", "matplotlib", IMPORT],
  ["mysqldb", "mysqlclient", IMPORT],
  ["nacl", "pynacl", IMPORT],
  ["nmap", "python-nmap", IMPORT],
  ["odf", "odfpy", IMPORT],
  ["open-clip", "open-clip-torch", IMPORT],
  ["opencv", "opencv-python opencv-python-headless", OTHER2],
  ["opengl", "pyopengl", IMPORT],
  ["openssl", "pyopenssl", IMPORT],
  ["opentelemetry", "opentelemetry-api opentelemetry-sdk", IMPORT],
  ["osgeo", "gdal", IMPORT],
  ["paho", "paho-mqtt", IMPORT],
  ["pil", "pillow", IMPORT],
  ["pkg-resources", "setuptools", IMPORT],
  ["pptx", "python-pptx", IMPORT],
  ["pwn", "pwntools", IMPORT],
  ["pycrypto", "pycryptodome", "a package that is no longer maintained"],
  ["pythonjsonlogger", "python-json-logger", IMPORT],
  ["pytorch", "torch", OTHER2],
  ["qdrant", "qdrant-client", OTHER2],
  ["rest-framework", "djangorestframework", IMPORT],
  ["ruamel", "ruamel-yaml", IMPORT],
  ["saml2", "pysaml2", IMPORT],
  ["serial", "pyserial", IMPORT],
  ["shapefile", "pyshp", IMPORT],
  ["skimage", "scikit-image", IMPORT],
  ["sklearn", "scikit-learn", IMPORT],
  ["slugify", "python-slugify", IMPORT],
  ["socketio", "python-socketio", IMPORT],
  ["speech-recognition", "speechrecognition", IMPORT],
  ["stdnum", "python-stdnum", IMPORT],
  ["telegram", "python-telegram-bot", IMPORT],
  ["tlz", "toolz", IMPORT],
  ["umap", "umap-learn", IMPORT],
  ["usb", "pyusb", IMPORT],
  ["weaviate", "weaviate-client", IMPORT],
  ["websocket", "websocket-client", IMPORT],
  ["whisper", "openai-whisper", IMPORT],
  ["win32api", "pywin32", IMPORT],
  ["win32com", "pywin32", IMPORT],
  ["wx", "wxpython", IMPORT],
  ["xlib", "python-xlib", IMPORT],
  ["yaml", "pyyaml", IMPORT],
  ["zmq", "pyzmq", IMPORT]
];
var NPM = [
  ["angular-cli", "@angular/cli", OLD],
  ["babel-core", "@babel/core", OLD],
  ["babel-preset-env", "@babel/preset-env", OLD],
  ["claude-code", "@anthropic-ai/claude-code", "its name without the scope"],
  ["crossenv", "cross-env", "a misspelling that was malware once"],
  ["discordjs", "discord.js", OTHER2],
  ["expressjs", "express", OTHER2],
  ["firebase-cli", "firebase-tools", COMMAND2],
  ["grpc", "@grpc/grpc-js", OLD],
  ["langchain-core", "@langchain/core", "its name without the scope"],
  ["nestjs", "@nestjs/core", OTHER2],
  ["nest-cli", "@nestjs/cli", COMMAND2],
  ["nextjs", "next", OTHER2],
  ["openapi-generator-cli", "@openapitools/openapi-generator-cli", "its name without the scope"],
  ["playwright-test", "@playwright/test", "its name without the scope"],
  ["reactjs", "react", OTHER2],
  ["react-codeshift", "jscodeshift", "a name that models make up"],
  ["socketio", "socket.io", OTHER2],
  ["tailwind", "tailwindcss", OTHER2],
  ["tsc", "typescript", COMMAND2],
  ["unused-imports", "eslint-plugin-unused-imports", SHORT],
  ["vercel-cli", "vercel", COMMAND2],
  ["vue-cli", "@vue/cli", OLD],
  ["vuejs", "vue", OTHER2]
];
var table = (rows) => new Map(rows.map(([wrong, names, why]) => [wrong, { names: names.split(" "), why }]));
var tables = {
  npm: table(NPM),
  pypi: table(PYPI)
};
var fromImports = (name) => {
  const names = importedAs(name);
  return names && popularRank("pypi", name) === void 0 ? { names, why: IMPORT } : void 0;
};
var others = { pypi: fromImports };
var misnamed = (ecosystem, name) => tables[ecosystem]?.get(name) ?? others[ecosystem]?.(name);

// src/rules/package/asked.ts
var isAsked2 = (reference) => reference.origin === "registry" && reference.private?.asked !== false && !isVouched(reference);
var isNew = ({ ecosystem, name, origin, previous }) => previous?.name !== name || previous.ecosystem !== ecosystem || previous.origin !== origin;
var isNewcomer = (reference) => reference.origin === "registry" && reference.private === void 0 && isNew(reference) && !isVouched(reference);

// src/rules/package/channels.ts
var absentInOne = ({ name, registry, indexes = [] }) => {
  const others2 = indexes.filter(({ extra }) => extra).map(({ url }) => url);
  if (registry === void 0 || others2.length === 0) return void 0;
  return {
    message: `${short(name)} is not in ${short(registry)}, and whether ${either(others2)} has it was not asked.`,
    fix: `Name the channel that has it: \`channel::${short(name)}\`.`,
    unknown: true
  };
};

// src/rules/package/absent.ts
var meant = ({ ecosystem, name }, guesses) => {
  const right = misnamed(ecosystem, name);
  if (right) return `Install ${either(right.names)} instead. `;
  const other = othersThan(ecosystem).find((each) => popularRank(each, name) !== void 0);
  if (other) return `A package of that name exists on ${registryOf(other)}, not on ${registryOf(ecosystem)}. `;
  return guesses.length > 0 ? `Did you mean ${either(guesses)}? ` : "Remove it: a name that nobody has can be taken by anybody. ";
};
var certain2 = ({ ecosystem, name }, guesses) => {
  const right = misnamed(ecosystem, name);
  const candidates = right?.names ?? guesses.filter((guess) => distance(name, guess, 1) !== void 0);
  return candidates.length === 1 ? candidates[0] : void 0;
};
var suggested2 = (name, reference) => name === void 0 ? {} : renamed(reference, name);
var HIDING = /* @__PURE__ */ new Set(["swift", "githubactions", "github", "docker"]);
var packageAbsent = rule({
  id: "package-absent",
  title: "A package must exist in its registry",
  tags: ["OWASP-LLM04:2026", "AML.T0010", "AML.T0060"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  applies: isAsked2,
  *check({ reference, release }) {
    if (release) return;
    const special = absentImport(reference) ?? absentInOne(reference);
    if (special) {
      yield special;
      return;
    }
    const { ecosystem, name, surface, indexes = [], route } = reference;
    const other = indexes.find(({ extra: extra2 }) => !extra2);
    if (other && !route) {
      yield {
        message: `${short(name)} is installed from ${short(bare2(other.url))}, which was not asked; ${registryOf(ecosystem)} has no such package.`,
        fix: "If it is private, list it under `private` in the policy and name that registry under `sources`.",
        unknown: true
      };
      return;
    }
    const guesses = route?.own ? [] : nearest(ecosystem, name);
    const extra = indexes.some((index) => index.extra) ? " The extra index does not help: anybody may register the name." : "";
    yield {
      message: `${short(name)} does not exist ${inRegistry(reference)}${HIDING.has(ecosystem) ? ", or is hidden from who asks" : ""}.${extra}`,
      fix: `${route?.own ? "" : meant(reference, guesses)}If it is your own, list it under \`private\` in the policy.`,
      ...suggested2(route?.own ? void 0 : certain2(reference, guesses), reference),
      ...cap(surface)
    };
  }
});

// src/rules/package/listed.ts
var parse = (purl) => {
  const [, type, rest] = /^pkg:([^/]+)\/(.+)$/s.exec(purl.replace(/%40/gi, "@")) ?? [];
  if (type === void 0 || rest === void 0) return void 0;
  const at2 = rest.indexOf("@", Math.max(1, rest.startsWith("@") ? rest.indexOf("/") : 1));
  return at2 < 0 ? { type, name: rest } : { type, name: rest.slice(0, at2), range: rest.slice(at2 + 1).trim() };
};
var listedBy = ({ ecosystem, name, version }, purl) => {
  const pattern = parse(purl);
  if (!pattern || !matches([pattern.type], ecosystem)) return "no";
  if (!matches([identity(ecosystem, nameOfPurl(ecosystem, pattern.name))], identity(ecosystem, name)))
    return "no";
  if (!pattern.range) return "yes";
  if (version === void 0) return { unknown: `${purl} names versions, and the change names none` };
  const inside = within(ecosystem, version, pattern.range);
  if (inside === void 0) return { unknown: `the version cannot be compared with ${purl}` };
  return inside ? "yes" : "no";
};
var listed = (reference, purls2) => {
  let doubt2 = "no";
  for (const purl of purls2) {
    const found = listedBy(reference, purl);
    if (found === "yes") return found;
    if (doubt2 === "no") doubt2 = found;
  }
  return doubt2;
};

// src/rules/package/approved.ts
var packageApproved = rule({
  id: "package-approved",
  title: "A package must be on the list of approved ones, if there is such a list",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({ allow: purls("Packages that are approved; every other one is reported.") }),
  // What the repository itself contains needs no approval.
  applies: ({ origin }, { allow }) => allow.length > 0 && origin !== "workspace" && origin !== "path",
  *check({ reference, options: { allow } }) {
    const found = listed(reference, allow);
    if (found === "yes") return;
    const name = short(reference.name);
    yield found === "no" ? {
      message: `${name} is not among the packages that the policy approves.`,
      fix: "Use an approved package, or have this one approved."
    } : {
      message: `${name} may not be approved: ${short(found.unknown)}.`,
      fix: "Name one exact version.",
      unknown: true
    };
  }
});

// src/rules/package/confusion.ts
var packageConfusion = rule({
  id: "package-confusion",
  title: "A private name must not be answered by a public place",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({}),
  applies: (reference) => reference.private !== void 0 || reference.looksPrivate === true,
  *check({ reference }) {
    const { name, address, indexes = [], origin, previous, private: own2 } = reference;
    const extra = indexes.filter((index) => index.extra).map(({ url }) => bare2(url));
    if (extra.length > 0) {
      yield {
        message: `${short(name)} ${own2 ? "is private" : "looks like one of your private names"}, and ${either(extra, "and")} is asked beside the main index: either may answer, and the higher version wins.`,
        fix: "Use one index that holds the private packages and mirrors the public ones, or bind the name to its index.",
        ...own2 ? {} : { atMost: "warning" }
      };
    }
    if (!own2 || origin !== "registry") return;
    const [before, now] = [previous?.name === name ? hostOf(previous.address) : void 0, hostOf(address)];
    if (before !== void 0 && now !== void 0 && before !== now) {
      yield {
        message: `${short(name)} is private, and the lockfile now takes it from ${short(now)} instead of ${short(before)}.`,
        fix: "Write the lockfile anew with your own registry configured."
      };
    } else if (reference.public && !(previous?.name === name && previous.public)) {
      yield {
        message: `${short(name)} is private, and the lockfile takes it from ${short(now ?? "")}, a public registry.`,
        fix: "Do not install it before you know whose package that is. Write the lockfile anew with your own registry configured."
      };
    }
  }
});

// src/rules/package/denied.ts
var packageDenied = rule({
  id: "package-denied",
  title: "A package must not be on the deny list",
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({ deny: purls("Packages that are denied.") }),
  applies: (_, { deny }) => deny.length > 0,
  *check({ reference, options: { deny } }) {
    const found = listed(reference, deny);
    if (found === "no") return;
    const name = short(reference.name);
    yield found === "yes" ? { message: `${name} is denied by the policy.`, fix: "Use another package or another version." } : {
      message: `${name} may be denied by the policy: ${short(found.unknown)}.`,
      fix: "Name one exact version.",
      unknown: true
    };
  }
});

// src/rules/package/deprecated.ts
var because = (reason, state) => reason.toLowerCase() === state ? "" : ` ("${clause(reason)}")`;
var packageDeprecated = rule({
  id: "package-deprecated",
  title: "A package must be maintained, and its version must not be withdrawn",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({
    deprecated: word(
      "Severity of a package that its authors have given up; a withdrawn version is an error.",
      ["error", "warning", "notice"],
      "warning"
    )
  }),
  strict: { deprecated: "error" },
  applies: (reference) => {
    const { name, version, previous, surface } = reference;
    const stays = version !== void 0 && previous?.name === name && previous.version === version;
    return surface !== "import" && isAsked2(reference) && !stays;
  },
  *check({ reference, release, options: { deprecated } }) {
    if (!release || release.held !== void 0 || release.match === "none") return;
    const { name, surface } = reference;
    const version = release.version ?? reference.version;
    const subject2 = version ? `${short(name)} ${short(version)}` : short(name);
    if (release.yanked !== void 0) {
      yield {
        message: `${subject2} was withdrawn by its authors${because(release.yanked, "yanked")}.`,
        fix: release.latest ? `Use another version; the newest is ${short(release.latest)}.` : "Use another version.",
        // A range moves on by itself once there is a version that is not withdrawn.
        ...cap(surface, release.match === "exact" ? "error" : "warning")
      };
    }
    if (release.deprecated !== void 0) {
      yield {
        message: `${subject2} is deprecated${because(release.deprecated, "deprecated")}.`,
        fix: "Use what its authors recommend instead, or another package that is maintained.",
        // That a package which is in use already is given up is no fault of this change.
        ...cap(surface, isNew(reference) ? deprecated : "notice")
      };
    }
  }
});

// src/rules/package/held.ts
var packageHeld = rule({
  id: "package-held",
  title: "A package must not be held, quarantined or unpublished by its registry",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  grave: true,
  applies: isAsked2,
  *check({ reference: { ecosystem, name }, release }) {
    if (release?.held === void 0) return;
    yield {
      message: `${short(name)} is no package any more: ${registryOf(ecosystem)} marks it "${short(release.held)}".`,
      fix: "Remove it, and look at every machine that has installed it. Registries hold a name mostly after malware."
    };
  }
});

// src/rules/package/install-script.ts
var beginsTo = ({ changes = [], previous, runsOnInstall }) => changes.includes("script") || runsOnInstall === true && previous?.runsOnInstall === false;
var packageInstallScript = rule({
  id: "package-install-script",
  title: "A package must not begin to run code when it is installed",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: ["release"],
  options: options({ allow: globs("Names that may run code when they are installed.") }),
  applies: (reference, { allow }) => reference.surface !== "import" && isAsked2(reference) && !matches(allow, reference.name) && (isNew(reference) || beginsTo(reference)),
  *check({ reference, release }) {
    const { ecosystem, name, version = release?.version, surface, previous } = reference;
    const runs = reference.runsOnInstall ?? release?.runsOnInstall;
    if (runs !== true || release?.held !== void 0) return;
    const what3 = version === void 0 ? short(name) : `${short(name)} ${short(version)}`;
    const bumped = !isNew(reference);
    const before = previous?.version === void 0 ? "what stood here before" : `version ${short(previous.version)}`;
    yield {
      message: bumped ? `${what3} runs code when it is installed, which ${before} did not.` : `${what3} runs code when it is installed.`,
      fix: "Read what it runs before you install it, or switch install scripts off and list the name under `allow` of this rule when it needs them.",
      ...cap(surface, !bumped && popularRank(ecosystem, name) !== void 0 ? "notice" : "warning")
    };
  }
});

// src/rules/package/integrity.ts
var named3 = ({ name, version }) => version === void 0 ? short(name) : `${short(name)} ${short(version)}`;
var kindOf = (hash = "") => short(hash.split(/[-:]/, 1)[0] ?? "");
var loss = (reference, previous) => {
  const [before, after] = [previous.integrity ?? [], reference.integrity ?? []];
  if (after.length === 0) {
    return {
      message: `${named3(reference)} has lost its hash: nothing checks any more what is installed.`,
      fix: "Write the lockfile anew with hashes, from a clean checkout and with your own registry configured."
    };
  }
  if (previous.version !== reference.version) {
    return {
      message: `The hash of ${named3(reference)} is of a weaker kind than before: ${kindOf(after[0])} instead of ${kindOf(before[0])}.`,
      fix: "Write the lockfile anew with the hashes that the registry gives today."
    };
  }
  const known2 = new Set(before);
  if (after.some((hash) => known2.has(hash))) {
    return {
      message: `${named3(reference)} gains a hash that it did not have: a further file may be installed under the same version.`,
      fix: "Compare the new hash with the one that the registry gives for a file of this version.",
      atMost: "warning"
    };
  }
  return {
    message: `${named3(reference)} has another hash than before, under the same version: its content was exchanged.`,
    fix: "Do not install it. Ask the registry for the hash of this version, and find out who changed the lockfile, or the package."
  };
};
var packageIntegrity = rule({
  id: "package-integrity",
  title: "The hash of a package must not change under one version, nor be removed",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: [],
  options: options({}),
  applies: ({ changes = [], previous }) => previous !== void 0 && changes.includes("integrity"),
  *check({ reference }) {
    const { previous, surface } = reference;
    if (!previous) return;
    const problem9 = loss(reference, previous);
    yield {
      ...problem9,
      evidence: [previous, reference].map(({ integrity = [] }, side) => ({
        what: `${side === 0 ? "before" : "now"}: ${integrity.slice(0, 3).map(short).join(", ") || "no hash"}`
      })),
      ...cap(surface, problem9.atMost)
    };
  }
});

// src/rules/package/license.ts
var packageLicense = rule({
  id: "package-license",
  title: "A package must have a licence that the policy allows",
  severity: { recommended: "off", strict: "warning" },
  on: "package",
  needs: ["release"],
  uses: ["license"],
  options: options({
    allow: texts("SPDX ids and expressions; if there are any, every other licence is reported."),
    deny: texts("SPDX ids and expressions that are reported, also when allowed."),
    unlicensed: word(
      "What to do with a package whose licence nobody names or that cannot be read.",
      ["report", "allow"],
      "report"
    )
  }),
  applies: ({ origin, surface, private: own2, ecosystem, name, version, previous }, { allow, deny }) => surface !== "import" && origin === "registry" && own2 === void 0 && allow.length + deny.length > 0 && // A licence may change with every version, and with nothing else.
  !(previous?.ecosystem === ecosystem && previous.name === name && previous.version === version),
  *check({ reference, release, license: named4, options: { allow, deny, unlicensed } }) {
    if (!release || release.held !== void 0 || release.match === "none") return;
    const { ecosystem, name, surface } = reference;
    const version = reference.version ?? release.version;
    const subject2 = version ? `${short(name)} ${short(version)}` : short(name);
    const text = named4 ?? release.license;
    const license = text === void 0 ? void 0 : parseLicense(text);
    if (text === void 0 || !license) {
      if (unlicensed === "allow") return;
      yield {
        message: text === void 0 ? `${registryOf(ecosystem)} names no licence of ${subject2}.` : `The licence of ${subject2} is no SPDX expression: "${clause(short(text))}".`,
        fix: "Look it up in its repository, and waive this finding if it is allowed.",
        unknown: true,
        ...cap(surface)
      };
      return;
    }
    const denied = isDenied(license, licenseKeys(deny));
    if (!denied && (allow.length === 0 || isAllowed2(license, licenseKeys(allow)))) return;
    yield {
      message: `${subject2} has the licence ${short(text)}, which the policy ${denied ? "denies" : "does not allow"}.`,
      fix: "Use another package, or ask those who answer for licences.",
      ...cap(surface)
    };
  }
});

// src/rules/package/lookalike.ts
var YOUNG = 30;
var signs = (release, now) => {
  const age = daysSince(release.firstPublished, now);
  return [
    age !== void 0 && age < YOUNG && `is ${many(age, "day")} old`,
    release.stub === true && "has one version, a stub",
    release.runsOnInstall === true && "runs code when it is installed"
  ].filter((sign) => sign !== false);
};
var WELL_KNOWN2 = 5e3;
var ESTABLISHED = { days: 730, versions: 3 };
var isEstablished = ({ firstPublished, versions, repository }, now) => (daysSince(firstPublished, now) ?? 0) >= ESTABLISHED.days && versions >= ESTABLISHED.versions && repository !== void 0;
var packageLookalike = rule({
  id: "package-lookalike",
  title: "A name must not be one slip away from a far more popular one",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({
    allow: globs("Names that may look like others."),
    alone: word(
      "Severity of a likeness with no second sign: neither young, nor a stub, nor with install scripts.",
      ["error", "warning", "notice"],
      "warning"
    )
  }),
  strict: { alone: "error" },
  applies: (reference, { allow }) => isNewcomer(reference) && !matches(allow, reference.name) && likeness(reference.ecosystem, reference.name) !== void 0,
  *check({ reference: { ecosystem, name, surface }, release, options: { alone }, now }) {
    const like = likeness(ecosystem, name);
    if (!like || !release || release.held !== void 0) return;
    const also = signs(release, now);
    if (like.weak && (also.length === 0 || release.repository !== void 0)) return;
    if (like.rank > WELL_KNOWN2 && also.length === 0 && isEstablished(release, now)) return;
    const to = short(like.to);
    const worst = also.length > 0 ? "error" : alone;
    yield {
      message: `${short(name)} differs ${like.how} from ${to}, which is far more popular${also.length > 0 ? `; it ${either(also, "and")}` : ""}.`,
      fix: `Use ${to}, if that was meant. If not, add the name to \`allow\` of this rule, or waive it.`,
      evidence: [
        {
          what: `${to} has rank ${like.rank.toLocaleString("en")} by downloads in ${registryOf(ecosystem)}, list of ${popularDate(ecosystem) ?? "no date"}; ${short(name)} is not on the list`
        }
      ],
      ...cap(surface, like.weak ? "warning" : worst)
    };
  }
});

// src/rules/package/malicious.ts
var doubt = ({ ecosystem, name }) => popularRank(ecosystem, name) === void 0 ? "" : " It is among the most used packages, of which such records are sometimes wrong: read the record.";
var packageMalicious = rule({
  id: "package-malicious",
  title: "A package must not be known malware",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["advisories"],
  uses: ["release"],
  options: options({}),
  grave: true,
  applies: isAdvised,
  *check({ reference, advisories = [], release }) {
    const malware = advisories.filter(({ malicious }) => malicious);
    const covering = malware.filter(({ covers }) => covers === true);
    const open = malware.filter(({ covers }) => covers === void 0);
    const { version } = reference;
    const name = short(reference.name);
    const today = release?.version ? `${name} resolves to ${short(release.version)} today, which` : name;
    const subject2 = version ? `${name} ${short(version)}` : today;
    if (covering.length > 0) {
      yield {
        message: `${subject2} is known malware: ${named2(covering)}.${doubt(reference)}`,
        fix: "Remove it. Treat every machine that has installed it as taken over, and replace its secrets.",
        ...proofs2(covering)
      };
    } else if (open.length > 0) {
      yield {
        message: version ? `Versions of ${name} are known malware (${named2(open)}), and ${short(version)} cannot be compared with them.` : `Versions of ${name} are known malware (${named2(open)}), and no version is named here.`,
        fix: "Name an exact version that the advisory does not cover.",
        atMost: "warning",
        ...proofs2(open)
      };
    } else if (malware.length > 0 && isNew(reference)) {
      yield {
        message: `${name} had an incident: ${many(malware.length, "advisory").replace(/advisorys/, "advisories")} about malware in other versions (${named2(malware)}).`,
        fix: "Nothing needs to change. Keep the version pinned.",
        atMost: "notice",
        ...proofs2(malware)
      };
    }
  }
});

// src/rules/package/misnamed.ts
var KNOWN = 5e3;
var packageMisnamed = rule({
  id: "package-misnamed",
  title: "A package must be called by its own name",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: [],
  behind: ["package-absent"],
  options: options({ allow: globs("Names that are meant as they are written.") }),
  // An import statement names a module, and so it should.
  applies: (reference, { allow }) => reference.surface !== "import" && isNewcomer(reference) && !matches(allow, reference.name),
  *check({ reference }) {
    const { ecosystem, name, surface } = reference;
    const right = misnamed(ecosystem, name);
    if (right) {
      const [only, ...more] = right.names;
      yield {
        message: `${short(name)} is ${right.why}; the package to install is ${either(right.names)}.`,
        fix: `Replace ${short(name)} by ${either(right.names)}.`,
        ...only !== void 0 && more.length === 0 ? renamed(reference, only) : {},
        ...cap(surface)
      };
      return;
    }
    if (popularRank(ecosystem, name) !== void 0) return;
    const home = othersThan(ecosystem).find((other) => (popularRank(other, name) ?? KNOWN) < KNOWN);
    if (!home) return;
    yield {
      message: `${short(name)} is a well-known package of ${registryOf(home)}; in ${registryOf(ecosystem)} that name belongs to somebody else, or to nobody.`,
      fix: `Install it from ${registryOf(home)}, or look for its counterpart in ${registryOf(ecosystem)}.`,
      ...cap(surface)
    };
  }
});

// src/rules/package/new.ts
var packageNew = rule({
  id: "package-new",
  title: "A package must have been public for some time",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({
    days: count("Days since the first publication below which a package is a warning.", 30, 3650),
    "error-days": count("Days since the first publication below which a package is an error.", 7, 3650)
  }),
  strict: { "error-days": 30 },
  applies: (reference) => isNewcomer(reference) && ecosystems[reference.ecosystem].dated.name && popularRank(reference.ecosystem, reference.name) === void 0,
  *check({ reference: { ecosystem, name, surface }, release, options: options2, now }) {
    if (!release) return;
    const limit = Math.max(options2.days, options2["error-days"]);
    const age = daysSince(release.firstPublished, now);
    if (age === void 0) {
      const least = daysSince(release.published, now) ?? daysSince(release.changed, now) ?? 0;
      if (least >= limit) return;
      yield {
        message: `${registryOf(ecosystem)} does not say when ${short(name)} was first published.`,
        fix: "Look the package up by hand, and waive this finding if it is the right one.",
        unknown: true,
        ...cap(surface)
      };
      return;
    }
    if (age >= limit) return;
    yield {
      message: `${short(name)} was first published ${age === 0 ? "today" : `${many(age, "day")} ago`}.`,
      fix: "Check that it is the package you mean: names that a model makes up are registered by others. Wait, or waive it.",
      ...cap(surface, age < options2["error-days"] ? "error" : "warning")
    };
  }
});

// src/rules/package/provenance.ts
var ATTESTED = /* @__PURE__ */ new Set(["npm", "pypi"]);
var isBump = (reference) => !isNew(reference) && reference.previous?.version !== void 0 && reference.previous.version !== reference.version;
var by = (repository) => repository ? ` from ${short(repository)}` : "";
var packageProvenance = rule({
  id: "package-provenance",
  title: "A new version must be attested as the one before was",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: ["provenance"],
  uses: ["release"],
  options: options({
    require: flag(
      "Whether every package must be attested that the change adds or moves to another version.",
      false
    )
  }),
  applies: (reference, { require: require2 }) => ATTESTED.has(reference.ecosystem) && reference.surface !== "import" && reference.origin === "registry" && reference.private === void 0 && reference.route === void 0 && (isBump(reference) || require2 && isNew(reference)),
  *check({ reference, provenance, release, options: { require: require2 } }) {
    if (!provenance) return;
    const { ecosystem, name, surface } = reference;
    const { attested, repository, before } = provenance;
    const version = reference.version ?? release?.version;
    const subject2 = version ? `${short(name)} ${short(version)}` : short(name);
    const stay = before ? `Stay on ${short(before.version)} until its authors say why` : "";
    if (before?.attested && !attested) {
      yield {
        message: `Nobody attests who built ${subject2}; ${short(before.version)}, which it replaces, has an attestation${by(before.repository)}.`,
        fix: `${stay}: a version that was published by hand is how stolen accounts show.`,
        ...cap(surface)
      };
    } else if (before?.repository !== void 0 && repository !== void 0 && before.repository !== repository) {
      yield {
        message: `${subject2} attests that it was built${by(repository)}; ${short(before.version)}, which it replaces,${by(before.repository)}.`,
        fix: `${stay}, or check that the repository has moved.`,
        ...cap(surface)
      };
    } else if (require2 && !attested) {
      yield {
        message: `Nobody attests who built ${subject2}: ${registryOf(ecosystem)} has no attestation of it.`,
        fix: "Use a version that is attested, or another package.",
        ...cap(surface)
      };
    }
  }
});

// src/rules/package/renamed.ts
var packageRenamed = rule({
  id: "package-renamed",
  title: "A package must be called by the name that it has today",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  applies: isAsked2,
  *check({ reference, release }) {
    if (release?.renamed === void 0 || release.held !== void 0) return;
    const { name, surface } = reference;
    const to = short(release.renamed);
    yield {
      message: `${short(name)} is called ${to} ${inRegistry(reference)} today: whoever takes the old name decides what runs.`,
      fix: `Write ${to} instead.`,
      ...renamed(reference, release.renamed),
      ...cap(surface)
    };
  }
});

// src/rules/package/source.ts
var FROM_REGISTRY = "Install it from the registry, or list the host under `hosts` of this rule.";
function* elsewhere2(reference) {
  const { name, origin, address = "", pinned: pinned2, previous } = reference;
  const same3 = previous?.origin === origin && place(previous.address ?? "") === place(address);
  if (same3 && (pinned2 || !previous.pinned)) return;
  const what3 = origin === "git" ? "a git repository" : "an address";
  const held = pinned2 ? "Its content is pinned; nobody but the owner vouches for it." : "What it gives can change at any time.";
  yield {
    message: `${short(name)} comes from ${what3} instead of a registry: ${short(bare2(address))}. ${held}`,
    fix: pinned2 ? FROM_REGISTRY : `${FROM_REGISTRY} Failing that, pin a full commit or a digest.`
  };
}
function* outside({ name, address = "", at: at2, previous }) {
  if (!leaves(address, at2.path) || previous?.address === address) return;
  yield {
    message: `${short(name)} comes from a path outside the repository: ${short(address)}.`,
    fix: "Move it into the repository, or install it from the registry."
  };
}
function* resolved(reference, hosts) {
  const { name, address, previous } = reference;
  const url = address === void 0 ? void 0 : urlOf(address);
  if (address === void 0 || !url || previous?.address === address) return;
  const [before, host] = [previous?.name === name ? hostOf(previous.address) : void 0, hostOf(address)];
  const bad = flaw(address);
  const open = hosts.length === 0 && !reference.private && reference.known !== true;
  const moved = open && before !== void 0 && before !== host;
  const strange = open && before === void 0 && reference.known === false;
  const why = [
    bad && `is loaded ${bad}`,
    moved && `moved from ${short(before)} to another host`,
    hosts.length > 0 && !matches(hosts, host ?? "") && "is loaded from a host that the policy does not allow",
    strange && `is resolved to ${short(host ?? "")}, which is neither the public registry nor one that the base side's configuration names`,
    !fits2(reference, url) && "is loaded from an address of another name"
  ].find((text) => typeof text === "string");
  if (why === void 0) return;
  yield {
    message: `${short(name)} ${why}: ${short(bare2(address))}.`,
    fix: "Write the lockfile anew from a clean checkout, and compare; list the host under `hosts` of this rule if it is yours."
  };
}
function* indexed(reference, hosts) {
  const { indexes = [], previous } = reference;
  const known2 = new Set(previous?.indexes?.map(({ url }) => url));
  for (const { url, extra } of indexes) {
    if (known2.has(url)) continue;
    const bad = flaw(url);
    if (!extra && !bad && hosts.length === 0) continue;
    yield {
      message: extra ? `Packages of this file may come from the extra index ${short(bare2(url))} or from the main one: whichever has the higher version.` : `Packages of this file come from the index ${short(bare2(url))}${bad ? `, ${bad}` : ", which the policy does not allow"}.`,
      fix: "Use one index that holds or mirrors everything, or list its host under `hosts` of this rule."
    };
  }
}
function* problems(reference, hosts) {
  const allowed = (address2) => matches(hosts, hostOf(address2) ?? "") && flaw(address2) === void 0;
  const { origin, address = "", indexes = [] } = reference;
  if (origin === "path") yield* outside(reference);
  if (origin === "registry") yield* resolved(reference, hosts);
  if ((origin === "git" || origin === "url") && !allowed(address)) yield* elsewhere2(reference);
  const strange = indexes.filter(({ url, extra }) => !allowed(url) && !(extra && reference.private));
  if (origin === "registry") yield* indexed({ ...reference, indexes: strange }, hosts);
}
var packageSource = rule({
  id: "package-source",
  title: "A package must come from its registry",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: [],
  options: options({
    hosts: globs(
      "Hosts that packages may come from. When set, every other host of a lockfile or an index is reported."
    )
  }),
  *check({ reference, options: { hosts } }) {
    for (const problem9 of problems(reference, hosts)) yield { ...problem9, ...cap(reference.surface) };
  }
});

// src/rules/package/stub.ts
var SHORTEST2 = 4;
var LONGEST11 = 214;
var PLACEHOLDER3 = /\b(?:reserved|security|name|package|defensive)[ -]placeholder\b|\bplaceholder (?:package|project|module|release|to prevent)\b|\bname reserv(?:ed|ation)\b|\breserved (?:package )?name\b|\bpackage name is reserved\b|\bdefensive(?:ly)? regist/i;
var SQUAT = /\bslop-?squat|\btypo-?squat|\bdependency[ -](?:confusion|hallucination)/i;
var RESERVED = /\b(?:reserv|placeholder|demo\b|educational|proof of concept)/i;
var isPlaceholder2 = (summary) => {
  const text = summary.slice(0, 1e3);
  return PLACEHOLDER3.test(text) || SQUAT.test(text) && RESERVED.test(text);
};
var stem = (ecosystem, name) => {
  if (name.length > LONGEST11 || name.startsWith("@")) return void 0;
  for (let end = name.length - 1; end >= SHORTEST2; end--) {
    const start = name.slice(0, end);
    if (/[-_.]/.test(name.charAt(end)) && popularRank(ecosystem, start) !== void 0) return start;
  }
  return void 0;
};
var isStub = ({ stub, versions, repository }) => stub === true && versions === 1 && repository === void 0;
var packageStub = rule({
  id: "package-stub",
  title: "A package must be more than a reserved name",
  tags: ["OWASP-LLM04:2026", "AML.T0010", "AML.T0060"],
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: ["release"],
  options: options({ allow: globs("Names that are meant, although there is little behind them.") }),
  applies: (reference, { allow }) => isNewcomer(reference) && popularRank(reference.ecosystem, reference.name) === void 0 && !matches(allow, reference.name),
  *check({ reference, release }) {
    if (!release || release.held !== void 0) return;
    const { ecosystem, name, surface } = reference;
    const { summary = "" } = release;
    if (isPlaceholder2(summary)) {
      yield {
        message: `${short(name)} calls itself a placeholder ${inRegistry(reference)}: "${clause(summary)}".`,
        fix: "Remove it, or name the package that was meant.",
        ...cap(surface, "warning")
      };
      return;
    }
    const start = stem(ecosystem, name);
    if (start === void 0 || !isStub(release)) return;
    yield {
      message: `${short(name)} begins like ${short(start)}, which is popular, and is a first version without a repository.`,
      fix: `Look at it by hand: names of this form are made up by models, and taken by others. ${short(start)} may be what was meant.`,
      ...cap(surface, "warning")
    };
  }
});

// src/rules/package/undeclared.ts
var NAMED9 = 2;
var files = (within2) => {
  const more = within2.length - NAMED9;
  const named4 = either(within2.slice(0, NAMED9), more > 0 ? "," : "or").replace(" , ", ", ");
  return more > 0 ? `${named4} or ${more} more` : named4;
};
var since = ({ firstPublished = "" }) => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(firstPublished)?.[0];
  return day ? ` since ${day}` : "";
};
var provider = ({ ecosystem, name, imported }, release) => {
  const { candidates = [], mapped = false } = imported ?? {};
  const registry = registryOf(ecosystem);
  const is = release ? `is in ${registry}${since(release)}` : `is not in ${registry}`;
  if (!mapped) return `a package ${short(name)} ${is}, and nothing says that it is the one that is meant`;
  if (candidates.length < 2) return `${short(name)} provides it and ${is}`;
  return `any of ${either(candidates)} provides it, and ${short(name)} ${is}`;
};
var packageUndeclared = rule({
  id: "package-undeclared",
  title: "An import must come from a package that the project declares",
  tags: ["OWASP-LLM04:2026", "AML.T0010", "AML.T0060"],
  severity: { recommended: "warning", strict: "warning" },
  on: "package",
  needs: ["release"],
  options: options({ allow: globs("Modules that need no declaration.") }),
  // Code that goes on without the module asks for nothing; that nobody has it is told all the same.
  applies: ({ origin, scope, imported, private: own2 }, { allow }) => origin === "registry" && scope !== "optional" && own2?.asked !== false && imported?.within !== void 0 && imported.within.length > 0 && !matches(allow, imported.module),
  *check({ reference, release }) {
    const { name, imported } = reference;
    if (!imported?.within || !imported.mapped && (!release || release.held !== void 0)) return;
    const [nearest2 = ""] = imported.within;
    yield {
      message: `${short(imported.module)} is imported and not declared in ${files(imported.within)}: ${provider(reference, release)}.`,
      fix: imported.mapped ? `Declare ${either(imported.candidates)} in ${short(nearest2)}.` : `If ${short(name)} is meant, declare it in ${short(nearest2)}. If not, correct the import: models make names up.`,
      ...capImport(reference)
    };
  }
});

// src/rules/package/unpinned.ts
var RUNS = /* @__PURE__ */ new Set(["manifest", "command", "config", "code"]);
var TAGS = {
  githubactions: { pin: "a full commit", none: "the default branch" },
  docker: { pin: "a digest", none: 'the tag "latest"' }
};
var problem8 = ({ ecosystem, name, specifier, version, surface }) => {
  const tags = TAGS[ecosystem];
  const wanted2 = version ?? specifier;
  if (tags) {
    return {
      message: `${short(name)} follows ${wanted2 === void 0 ? tags.none : `"${short(wanted2)}"`}, which can be set to other content.`,
      fix: `Name ${tags.pin}, and keep the tag as a comment beside it.`
    };
  }
  if (surface === "manifest") {
    return {
      message: wanted2 === void 0 ? `${short(name)} names no version, and no lockfile holds one.` : `${short(name)} may be any version that fits "${short(wanted2)}", and no lockfile holds one.`,
      fix: "Commit a lockfile, or name one exact version."
    };
  }
  return {
    message: wanted2 === void 0 ? `${short(name)} is installed in whatever version is the newest when this runs.` : `${short(name)} is installed in whatever version fits "${short(wanted2)}" when this runs.`,
    fix: "Name one exact version."
  };
};
var packageUnpinned = rule({
  id: "package-unpinned",
  title: "A package must be held to one version, by itself or by a lockfile",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "notice", strict: "warning" },
  on: "package",
  needs: [],
  behind: ["package-absent"],
  options: options({ allow: globs("Names that may follow the newest version.") }),
  applies: ({
    ecosystem,
    origin,
    pinned: pinned2,
    scope,
    surface,
    locked,
    name,
    previous,
    server: server2,
    version,
    specifier,
    deployed
  }, { allow }) => origin === "registry" && !pinned2 && // The rule on deployments says it, and more.
  !deployed && // Of a server that an agent starts another rule says it, with what the server is given.
  !(server2 && floats({ ecosystem, origin, pinned: pinned2, wanted: version ?? specifier })) && // What a package asks of its user is a range by nature.
  scope !== "peer" && RUNS.has(surface) && (surface !== "manifest" || locked === false) && (previous?.name !== name || previous.pinned) && !matches(allow, name),
  *check({ reference }) {
    yield problem8(reference);
  }
});

// src/rules/package/version-absent.ts
var spelled = ({ version, specifier = "" }) => {
  const [only, ...more] = (version ?? specifier).slice(0, 200).match(/\d[\w.+!]*(?:-[\w.+]+)*/g) ?? [];
  return more.length === 0 ? only : void 0;
};
var nearestOf = ({ ecosystem }, wanted2, { recent, latest }) => {
  const below = recent.find((version) => (compare(ecosystem, version, wanted2) ?? 1) <= 0);
  return below ?? (compare(ecosystem, recent[0] ?? "", wanted2) === void 0 ? latest : recent.at(-1));
};
var suggested3 = (reference, release) => {
  const wanted2 = spelled(reference);
  const found = wanted2 === void 0 ? void 0 : nearestOf(reference, wanted2, release);
  return wanted2 === void 0 || found === void 0 ? {} : replaced2(reference, wanted2, found);
};
var packageVersionAbsent = rule({
  id: "package-version-absent",
  title: "The version of a package must exist",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["release"],
  options: options({}),
  // An import names no version.
  applies: (reference) => reference.surface !== "import" && isAsked2(reference),
  *check({ reference, release }) {
    if (!release || release.held !== void 0) return;
    const { name, version, specifier, surface } = reference;
    if (release.foreignCommit) {
      yield {
        message: `The commit ${short(version ?? specifier ?? "")} is not part of ${short(name)}: it comes from a fork, or cannot be shown not to.`,
        fix: "Pin a commit that a branch or a tag of the repository itself contains.",
        ...cap(surface)
      };
      return;
    }
    const empty = release.match === "unspecified" && release.versions === 0;
    if (release.match !== "none" && !empty) return;
    const wanted2 = version ?? specifier;
    const recent = either(release.recent, "and");
    yield {
      message: empty || wanted2 === void 0 ? `${short(name)} has no version ${inRegistry(reference)} that could be installed.` : `${short(name)} has no version ${short(wanted2)} ${inRegistry(reference)}.`,
      ...suggested3(reference, release),
      fix: recent ? `Use a version that exists; the newest are ${recent}.` : "Use another package.",
      ...cap(surface)
    };
  }
});

// src/rules/package/version-new.ts
var mends = ({ covers, coveredBefore }) => coveredBefore === true && covers === false;
var isMalware = ({ malicious, covers }) => malicious && covers !== false;
var packageVersionNew = rule({
  id: "package-version-new",
  title: "A version must have been public for some time",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "warning", strict: "error" },
  on: "package",
  needs: ["release"],
  uses: ["advisories"],
  options: options({ hours: count("Hours since the publication of a version.", 72, 1e5) }),
  // An import names no version.
  applies: ({ ecosystem, surface, origin, private: own2, name, version, previous }) => surface !== "import" && origin === "registry" && ecosystems[ecosystem].dated.version && own2 === void 0 && !(version !== void 0 && previous?.name === name && previous.version === version),
  *check({ reference: { ecosystem, name, surface }, release, advisories = [], options: { hours }, now }) {
    if (!release || release.held !== void 0 || release.match === "none") return;
    if (advisories.some(mends) && !advisories.some(isMalware)) return;
    const age = hoursSince(release.published, now);
    if (age === void 0) {
      if (release.version === void 0 || (hoursSince(release.changed, now) ?? 0) >= hours) return;
      yield {
        message: `${registryOf(ecosystem)} does not say when ${short(name)} ${short(release.version)} was published.`,
        unknown: true,
        ...cap(surface)
      };
      return;
    }
    if (age >= hours || (hoursSince(release.firstPublished, now) ?? hours) < hours) return;
    const version = short(release.version ?? "");
    const exact = release.match === "exact";
    yield {
      message: exact ? `${short(name)} ${version} was published ${ageOf(age)} ago.` : `${short(name)} resolves to ${version} today, which was published ${ageOf(age)} ago.`,
      fix: `Use an older version, or wait: most malicious releases are found and removed within ${hours} hours.`,
      ...cap(surface, exact ? "error" : "warning")
    };
  }
});

// src/rules/package/vulnerable.ts
var GRADES2 = ["critical", "high", "medium", "low"];
var isGrave3 = ({ severity, exploited }, failOn) => exploited === true || severity !== void 0 && GRADES2.indexOf(severity) <= GRADES2.indexOf(failOn);
var isNotable = ({ severity }) => severity === void 0 || severity === "high";
var worth2 = (advisories, failOn) => {
  if (advisories.some((each) => isGrave3(each, failOn))) return "error";
  return advisories.some(isNotable) ? "warning" : "notice";
};
var milder2 = { error: "warning", warning: "notice", notice: "notice" };
var words5 = ({ id, severity, exploited }) => `${short(id)} (${severity ?? "severity not stated"}${exploited ? ", exploited" : ""})`;
var weight = ({ severity, exploited }) => exploited ? -1 : severity ? GRADES2.indexOf(severity) : GRADES2.length;
var worstFirst2 = (advisories) => [...advisories].sort((a, b) => weight(a) - weight(b));
var vulnerabilities = ({ length }) => length === 1 ? "a known vulnerability" : `${length} known vulnerabilities`;
var versionOf = ({ reference, release }) => reference.version ?? release?.version;
var subject = (of) => {
  const [name, version] = [short(of.reference.name), versionOf(of)];
  if (version === void 0) return name;
  return of.reference.version ? `${name} ${short(version)}` : `${name} resolves to ${short(version)} today, which`;
};
var added = (of, advisories) => {
  const { reference, failOn } = of;
  const worst = worth2(advisories, failOn);
  return {
    message: `${subject(of)} has ${vulnerabilities(advisories)}: ${named2(advisories, words5)}.`,
    fix: mend(reference.ecosystem, versionOf(of), advisories),
    ...cap(reference.surface, reference.version || worst === "notice" ? worst : "warning"),
    ...proofs2(advisories)
  };
};
var kept = (of, advisories) => {
  const { reference, failOn } = of;
  const before = reference.previous?.version;
  return {
    message: `${subject(of)} still has ${vulnerabilities(advisories)} that ${before ? `${short(before)} has` : "were there before"}: ${named2(advisories, words5)}.`,
    fix: mend(reference.ecosystem, versionOf(of), advisories),
    ...cap(reference.surface, milder2[worth2(advisories, failOn)]),
    ...proofs2(advisories)
  };
};
var possible = (of, advisories) => {
  const { reference } = of;
  const version = versionOf(of);
  const why = version ? `${short(version)} cannot be compared with them` : "no version is named here";
  return {
    message: `Versions of ${short(reference.name)} have ${vulnerabilities(advisories)} (${named2(advisories, words5)}), and ${why}.`,
    fix: "Name an exact version in which it is mended.",
    // What is pinned cannot become worse by itself.
    ...cap(reference.surface, reference.pinned ? "notice" : "warning"),
    ...proofs2(advisories)
  };
};
var packageVulnerable = rule({
  id: "package-vulnerable",
  title: "A version must have no grave vulnerability that is known",
  tags: ["OWASP-LLM04:2026", "AML.T0010"],
  severity: { recommended: "error", strict: "error" },
  on: "package",
  needs: ["advisories"],
  uses: ["release"],
  options: options({
    "fail-on": word("Severity from which on a vulnerability is an error.", GRADES2, "critical")
  }),
  strict: { "fail-on": "high" },
  // An import names no version.
  applies: (reference) => isAdvised(reference) && reference.surface !== "import",
  *check({ reference, advisories = [], release, options: { "fail-on": failOn } }) {
    const of = { reference, release, failOn };
    const all = worstFirst2(advisories.filter(({ malicious }) => !malicious));
    const covering = all.filter(({ covers }) => covers === true);
    const fresh2 = covering.filter(({ coveredBefore }) => coveredBefore !== true);
    const old = covering.filter(({ coveredBefore }) => coveredBefore === true);
    const open = all.filter((each) => each.covers === void 0 && isGrave3(each, failOn));
    if (fresh2.length > 0) yield added(of, fresh2);
    if (old.length > 0) yield kept(of, old);
    if (open.length > 0) yield possible(of, open);
  }
});

// src/rules/index.ts
var rules = [
  packageAbsent,
  packageVersionAbsent,
  packageHeld,
  packageMalicious,
  packageVulnerable,
  packageDeprecated,
  packageNew,
  packageVersionNew,
  packageLookalike,
  packageStub,
  packageMisnamed,
  packageRenamed,
  packageProvenance,
  packageUndeclared,
  packageSource,
  packageIntegrity,
  packageConfusion,
  packageInstallScript,
  packageUnpinned,
  packageDenied,
  packageApproved,
  packageLicense,
  modelAbsent,
  modelMoved,
  modelRevisionAbsent,
  modelUnpinned,
  modelFormat,
  modelPayload,
  modelUnscannable,
  modelRemoteCode,
  modelFlagged,
  modelNew,
  modelHost,
  modelLoader,
  modelPublisher,
  modelDenied,
  modelApproved,
  modelLock,
  modelLicense,
  modelLineage,
  modelCard,
  deploymentAdded,
  deploymentMalicious,
  deploymentVulnerable,
  deploymentEol,
  deploymentExposed,
  deploymentInlineSecret,
  deploymentPrivileged,
  deploymentDockerSocket,
  deploymentHostMount,
  deploymentHostNamespace,
  deploymentRoot,
  deploymentWeakSandbox,
  deploymentUnpinned,
  deploymentNoLimits,
  deploymentPublicTunnel,
  deploymentDownloadAndRun,
  deploymentAuthMissing,
  deploymentAuthDisabled,
  deploymentAuthIneffective,
  deploymentDefaultSecret,
  deploymentUnsafeLoading,
  agentMcpAdded,
  agentMcpUnpinned,
  agentMcpPlainHttp,
  agentMcpSecret,
  agentMcpShell,
  agentMcpScope,
  agentSettingsDanger,
  agentHookChanged,
  agentHiddenText,
  agentWorkflowInjection,
  agentWorkflowTools,
  agentWorkflowTrigger,
  agentWorkflowSandbox,
  unread,
  parseBroken,
  changeTruncated,
  policyChanged,
  waiverExpired,
  waiverUnused
];

export {
  kindsOf,
  needsOf,
  short,
  rules
};
