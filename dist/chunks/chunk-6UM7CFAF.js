import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/commands/markdown-blocks.ts
var FENCE = /^([ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?)(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]{0,40})[^`]*$/;
var DIRECTIVE = /^([ \t]*)\.\.[ \t]+(?:code-block|code|sourcecode|prompt|parsed-literal)::[ \t]*([\w+-]*)/;
var bare = (line, indent) => {
  const quoted = line.replace(/^[ \t]{0,3}(?:>[ \t]?){1,10}/, "");
  const start = Math.min(quoted.search(/\S|$/), indent);
  return quoted.slice(start);
};
var closes = (line, mark) => {
  const text = line.replace(/^[ \t>]{0,60}/, "").trimEnd();
  return text.length >= mark.length && text[0] === mark[0] && [...text.slice(0, 400)].every((one) => one === mark[0]);
};
var endOfDirective = (lines, from, indent) => {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line.trim() && line.search(/\S/) <= indent) break;
    at++;
  }
  return at;
};
var markdownBlocks = (lines) => {
  const blocks = [];
  const prose = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, before = "", mark, language = ""] = FENCE.exec(line.slice(0, 400)) ?? [];
    const directive = mark ? void 0 : DIRECTIVE.exec(line);
    if (mark) {
      const start = at + 1;
      let end = start;
      while (end < lines.length && !closes(lines[end] ?? "", mark)) end++;
      const body = lines.slice(start, end).map((one) => bare(one, before.replace(/>/g, "").length + 3));
      blocks.push({ language: language.toLowerCase(), lines: body, first: start });
      at = end;
    } else if (directive) {
      const end = endOfDirective(lines, at + 1, directive[1]?.length ?? 0);
      const body = lines.slice(at + 1, end).map((one) => /^\s*:[\w-]+:/.test(one) ? "" : one.trimStart());
      blocks.push({ language: (directive[2] ?? "").toLowerCase(), lines: body, first: at + 1 });
      at = end - 1;
    } else if (line.trim()) prose.push({ text: line, index: at });
  }
  return { blocks, prose };
};

export {
  markdownBlocks
};
