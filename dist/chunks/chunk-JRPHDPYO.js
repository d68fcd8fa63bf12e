import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  printParseErrorCode,
  visit
} from "./chunk-WB2QWKXT.js";
import {
  conflictLine
} from "./chunk-UH4KMQ5F.js";

// src/readers/syntax/json.ts
var DEEPEST = 200;
var EXPECTED = /* @__PURE__ */ new Map([
  ["InvalidSymbol", "a word that is no JSON stands here, expected a value"],
  ["InvalidNumberFormat", "expected a number"],
  ["PropertyNameExpected", "expected a name in double quotes"],
  ["ValueExpected", "expected a value"],
  ["ColonExpected", 'expected ":" after the name'],
  ["CommaExpected", 'expected "," before the next entry'],
  ["CloseBraceExpected", 'expected "}"'],
  ["CloseBracketExpected", 'expected "]"'],
  ["EndOfFileExpected", "expected the end of the file"],
  ["UnexpectedEndOfComment", "the comment has no end"],
  ["UnexpectedEndOfString", "the string has no closing quote on its line"],
  ["UnexpectedEndOfNumber", "the number is cut off"],
  ["InvalidUnicode", 'expected four hexadecimal digits after "\\u"'],
  ["InvalidEscapeCharacter", 'the character after "\\" is no JSON escape'],
  ["InvalidCharacter", "the character must be escaped"]
]);
var tooDeep = (text) => {
  let [depth, line, quoted] = [0, 1, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      line++;
      quoted = false;
    } else if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) return line;
    } else if (code === 125 || code === 93) depth--;
  }
  return void 0;
};
var build = (text) => {
  const stack = [];
  let root;
  let fault;
  const put = (value, line) => {
    const open = stack.at(-1);
    if (!open) root ??= value;
    else if (open.value.kind === "list") open.value.items.push({ line, value });
    else if (open.key !== void 0) {
      ;
      open.value.members.push({ key: open.key, line: open.line, value });
      delete open.key;
    }
  };
  const begin = (value) => {
    put(value, value.line);
    stack.push({ value, line: value.line });
  };
  const fail = (code, line) => {
    fault ??= { line: line + 1, why: EXPECTED.get(printParseErrorCode(code)) ?? "no valid JSON" };
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line) => begin({ kind: "object", line: line + 1, members: [] }),
      onArrayBegin: (_offset, _length, line) => begin({ kind: "list", line: line + 1, items: [] }),
      onObjectEnd: () => void stack.pop(),
      onArrayEnd: () => void stack.pop(),
      onObjectProperty: (key, _offset, _length, line) => {
        const open = stack.at(-1);
        if (open) Object.assign(open, { key, line: line + 1 });
      },
      onLiteralValue: (value, _offset, _length, line) => put(value, line + 1),
      onError: (code, _offset, _length, line) => fail(code, line)
    },
    // Bun and pnpm's tools take comments and a trailing comma; what they say is never in doubt.
    { disallowComments: false, allowTrailingComma: true }
  );
  return { ...root === void 0 ? {} : { root }, ...fault ? { fault } : {} };
};
var attempt = (text) => {
  try {
    return build(text);
  } catch {
    return { fault: { line: 1, why: `nested deeper than ${DEEPEST} levels` } };
  }
};
var readJson = (text) => {
  const conflict = conflictLine(text);
  if (conflict) return { line: conflict, why: "a merge conflict is not resolved" };
  const deep = tooDeep(text);
  if (deep) return { line: deep, why: `nested deeper than ${DEEPEST} levels` };
  const { root, fault } = attempt(text);
  if (fault) return fault;
  return isObject(root) ? root : { line: 1, why: "expected an object in braces" };
};
var isObject = (value) => typeof value === "object" && value !== null && value.kind === "object";
var isList = (value) => typeof value === "object" && value !== null && value.kind === "list";
var get = (object, key) => object.members.findLast((member) => member.key === key)?.value;
var textOf = (object, key) => {
  const value = get(object, key);
  return typeof value === "string" ? value : void 0;
};
var membersOf = (object, key) => {
  const value = get(object, key);
  return isObject(value) ? value.members : [];
};
var show = (value) => isObject(value) ? "{…}" : isList(value) ? "[…]" : JSON.stringify(value);

export {
  readJson,
  isObject,
  isList,
  get,
  textOf,
  membersOf,
  show
};
