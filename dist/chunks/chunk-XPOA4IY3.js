import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  markdownBlocks
} from "./chunk-6UM7CFAF.js";
import {
  commandsIn,
  jsonTree
} from "./chunk-4Z5WQZ4W.js";
import {
  withoutBuilt
} from "./chunk-5B5ALIVR.js";
import {
  MANAGER_WORDS,
  readScript,
  startsWithManager
} from "./chunk-FIM4B3LE.js";
import {
  tryParse
} from "./chunk-OKZ3ZCQT.js";
import {
  mentionsCommand,
  startsWithModelCommand
} from "./chunk-I6D6EOK5.js";

// src/readers/commands/imperative.ts
var BEFORE = "(?:run|execute|use|start|call|invoke|launch|type|enter|try|do|issue|with|via|install(?:[ \\t]+(?:it|this|them|the[ \\t]+\\w{1,30}))?[ \\t]+(?:with|via|using|by[ \\t]+running))";
var SENTENCE = new RegExp(
  `(?:^|[\\s(])${BEFORE}[ \\t]*:?[ \\t]+["'“]?(?:sudo[ \\t]+)?(?=${MANAGER_WORDS})`,
  "i"
);
var ITEM = new RegExp(`^[ \\t]*(?:[-*+>][ \\t]+|\\d{1,3}[.)][ \\t]+){0,3}(?=${MANAGER_WORDS})`);
var NEGATED = /\b(?:never|not|don't|don’t|avoid|instead of|rather than|without)[ \t]+(?:ever[ \t]+|just[ \t]+|simply[ \t]+)?\w{1,20}[ \t]*:?[ \t]+["'“]?$/i;
var PROSE = new Set(
  `a an the to and or then before after for in on at if when while with without from first again so which that as by via
  instead where because since using once is are was were be been must should shall will would can could may might does
  do did not no it its this these those they them your you we our i my their any all each every until unless per of but
  only also just here there now later manually locally globally directly everything anything something commands command
  dependencies dependency packages package yourself about into over whenever whether rather than inside outside everywhere too always never often how why`.split(
    /\s+/
  )
);
var MARKED = /[\d@/=_~^<>:[-]/;
var imperative = (line) => {
  if (line.length > 2e3) return void 0;
  const found = SENTENCE.exec(line) ?? ITEM.exec(line);
  if (!found) return void 0;
  const start = found.index + found[0].length;
  if (NEGATED.test(line.slice(Math.max(0, start - 100), start))) return void 0;
  const clause = line.slice(start).split(/[.,;:!?](?=\s|$)|[()`"“”*]|\s[–—-]\s/, 1)[0] ?? "";
  const words = clause.trim().split(/\s+/);
  const end = words.findIndex((word, at) => at > 0 && PROSE.has(word.toLowerCase()));
  const taken = end < 0 ? words : words.slice(0, end);
  const plain = taken.slice(2).filter((word) => !MARKED.test(word));
  const whole = end < 0 && clause.length === line.slice(start).trimEnd().replace(/[.!]$/, "").length;
  if (plain.length > (whole ? 2 : 1) || plain.some((word) => /ly$/i.test(word))) return void 0;
  return taken.join(" ");
};

// src/readers/commands/placeholders.ts
var NOUNS = "packages?|pkgs?|modules?|librar(?:y|ies)|libs?|dependenc(?:y|ies)|dep|deps|plugins?|tools?|crates?|gems?|extensions?|apps?|projects?|names?|images?|repos?|repository|servers?|commands?|org|organization|scope|username|user|owner|vendor|company|version|thing|stuff|something|command-name|action|actions|component|components|template|preset|adapter|driver|provider|theme|agent|skill|service";
var WHOLE = new RegExp(
  `^(?:your[-_. ]?(?:[a-z]{1,20}[-_. ]){0,2}(?:${NOUNS})|(?:(?:my|some)[-_. ]?|(?:the|an?|any|this|that|other|another|new|example|sample|specific)[-_. ])(?:${NOUNS})|(?:packages?|pkgs?|module|library|crate|gem|plugin|extension|dependency|tool|image|project)(?:[-_]?(?:name|id|here|to[-_]install|\\d))?|x{3,}|name|todo|tbd|v\\d+(?:\\.\\d+)+)$`,
  "i"
);
var OWNER_NOUNS = "org|organi[sz]ation|scope|company|name|user|username|owner|account|team|namespace|registry|vendor|repo";
var OWNERS = new RegExp(
  `^@?(?:(?:your|my|the|some|an?|any|example)[-_]?(?:${OWNER_NOUNS})|your|example|scope|org|organi[sz]ation|username|user|owner|vendor|namespace|account)$`,
  "i"
);
var SHOUTED = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^(?:PACKAGE|MODULE|NAME|PKG|IMAGE|CRATE|GEM|PROJECT|TOOL|LIBRARY|PLUGIN)$/;
var MARKS = /[<>…{}[\]|*]|\.{3}|%[sd]|\$/;
var isPart = (part) => WHOLE.test(part) || OWNERS.test(part) || SHOUTED.test(part);
var isPlaceholder = ({ written, name, specifier = "" }) => {
  if (written.length > 300 || MARKS.test(written)) return true;
  if (/[<…]/.test(specifier) && !/^[<>=~^!\s]/.test(specifier)) return true;
  const parts = [written, name].flatMap((text) => text.split(/[/:]/).filter(Boolean));
  return [written, ...parts].some(isPart);
};

// src/readers/commands/markdown-text.ts
var SHELL = /^(?:sh|bash|shell|zsh|ksh|console|shell-?session|bash-session|sh-session|terminal|command|commandline|prompt)$/;
var PLAIN = /^(?:|text|txt|plaintext|plain|none|output|md|markdown|mdc|powershell|ps1|pwsh|cmd|bat|fish)$/;
var PYTHON = /^(?:py|python|python3|ipython|ipython3|jupyter|jupyterpython)$/;
var PROMPT = /^([ \t]*(?:\([\w.-]{1,40}\)[ \t]*)?(?:[\w.-]{1,40}@[\w.-]{1,60}[:\w.~/ -]{0,60})?[$%❯➜][ \t]+)(?=\S)/;
var prompted = (lines) => {
  if (!lines.some((line) => PROMPT.test(line))) return void 0;
  let continued = false;
  return lines.map((line) => {
    const taken = PROMPT.test(line) ? line.replace(PROMPT, "") : continued ? line.replace(/^[ \t]*>[ \t]/, "") : "";
    continued = taken.endsWith("\\");
    return taken;
  });
};
var startsWithCommand = (line) => startsWithManager(line) || startsWithModelCommand(line);
var commandLines = ({ lines, first }) => {
  const pieces = [];
  for (let at = 0; at < lines.length; at++) {
    if (!startsWithCommand(lines[at] ?? "")) continue;
    const start = at;
    while (/\\[ \t]*$/.test(lines[at] ?? "") && at + 1 < lines.length) at++;
    pieces.push({
      text: lines.slice(start, at + 1).join("\n").replace(/\\[ \t]+$/gm, "\\"),
      first: first + start
    });
  }
  return pieces;
};
var parses = (text) => {
  const parsing = tryParse(text);
  return "script" in parsing && !parsing.script.errors?.length;
};
var BANG = /^([ \t]*)[!%](?=(?:pip|conda|mamba|uv|npm|npx|hf|huggingface-cli|ollama|vllm|git|wget|curl|modelscope|kaggle)[\d.]*[ \t])/;
var piecesOf = (block) => {
  const { language, first } = block;
  if (PYTHON.test(language)) {
    const lines2 = block.lines.map((line) => BANG.test(line) ? line.replace(BANG, "") : "");
    return commandLines({ ...block, lines: lines2 });
  }
  const shell = SHELL.test(language);
  if (!shell && !PLAIN.test(language)) return [];
  const lines = prompted(block.lines) ?? block.lines;
  const text = lines.join("\n");
  if (!mentionsCommand(text)) return [];
  return shell && parses(text) ? [{ text, first }] : commandLines({ ...block, lines });
};
var CODE = /(`{1,3})(?!`)([^`\n]{3,500})\1(?!`)|<code>([^<>\n]{3,500})<\/code>/g;
var inlineCommands = (line) => [...line.matchAll(CODE)].map(([, , code, html]) => (code ?? html ?? "").trim().replace(/^\$[ \t]+/, "")).filter(startsWithCommand);
var sentences = (line) => {
  const command = imperative(line.replace(CODE, " "));
  return command ? [command] : [];
};
var indented = (line) => {
  if (!/^(?: {3}|\t)/.test(line)) return void 0;
  const command = line.replace(PROMPT, "").trim();
  return startsWithCommand(command) ? command : void 0;
};
var placed = (text, first, lineOf) => {
  const starts = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return lineOf(first + low);
  };
};
function* settings({ language, lines, first }, { path, surface, lineOf }) {
  if (!/^(?:jsonc?|json5)?$/.test(language) || !lines.some((line) => /"command"\s*:/.test(line))) return;
  const tree = jsonTree(lines.join("\n"));
  if (!tree) return;
  for (const found of commandsIn(tree, path, surface)) {
    yield { ...found, at: { path, line: lineOf(first + found.at.line - 1) } };
  }
}
function* everything(lines, { path, surface, lineOf, prose: isRead }) {
  const { blocks, prose } = markdownBlocks(lines);
  for (const block of blocks) {
    yield* settings(block, { path, surface, lineOf });
    for (const { text, first } of piecesOf(block)) {
      yield* readScript(text, { path, surface, lineOf: placed(text, first, lineOf) });
    }
  }
  for (const { text, index } of prose) {
    if (!mentionsCommand(text)) continue;
    const code = indented(text);
    const plain = code ? sentences(code) : isRead ? sentences(text) : [];
    for (const command of [...inlineCommands(text), ...plain]) {
      yield* readScript(command, { path, surface, lineOf: () => lineOf(index) });
    }
  }
}
function* readMarkdown(lines, origin) {
  for (const found of withoutBuilt(everything(lines, origin), lines.join("\n"))) {
    if (found.kind === "model" || found.kind === "package" && !isPlaceholder(found)) yield found;
  }
}

export {
  readMarkdown
};
