import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isNamespace,
  providersOf
} from "./chunk-QWJKSM7R.js";
import {
  scriptMetadata
} from "./chunk-QPHA4L4J.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";

// src/data/python-stdlib.ts
var NAMES = `
__future__ __main__ _thread _winreg abc aifc annotationlib antigravity anydbm argparse array ast asynchat
asyncio asyncore atexit audioop base64 BaseHTTPServer Bastion bdb binascii binhex bisect bsddb bsddb185
builtins bz2 calendar cgi CGIHTTPServer cgitb chunk cmath cmd code codecs codeop collections colorsys
commands compileall compiler compression concurrent ConfigParser configparser contextlib contextvars Cookie
cookielib copy copy_reg copyreg cPickle cProfile crypt cStringIO csv ctypes curses dataclasses datetime
dbhash dbm decimal difflib dis distutils dl doctest DocXMLRPCServer dummy_thread dummy_threading EasyDialogs
email encodings ensurepip enum errno exceptions faulthandler fcntl filecmp fileinput fnmatch formatter
fpectl fractions ftplib functools future_builtins gc gdbm genericpath getopt getpass gettext glob graphlib
grp gzip hashlib heapq hmac hotshot html htmlentitydefs htmllib HTMLParser http httplib ic idlelib ihooks
imageop imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale
logging lzma MacOS macpath macurl2path mailbox mailcap markupbase marshal math md5 mhlib mimetools mimetypes
MimeWriter mimify mmap modulefinder msilib msvcrt multifile multiprocessing mutex netrc new nis nntplib nt
ntpath nturl2path numbers opcode operator optparse os os2emxpath ossaudiodev parser pathlib pdb pickle
pickletools pipes pkgutil platform plistlib popen2 poplib posix posixfile posixpath pprint profile pstats
pty pwd py_compile pyclbr pydoc pydoc_data pyexpat Queue queue quopri random re readline repr reprlib
resource rexec rfc822 rgbimg rlcompleter robotparser runpy sched secrets select selectors sets sgmllib sha
shelve shlex shutil signal SimpleHTTPServer SimpleXMLRPCServer site smtpd smtplib sndhdr socket SocketServer
socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics statvfs string StringIO
stringprep strop struct subprocess sunau sunaudio symbol symtable sys sysconfig syslog tabnanny tarfile
telnetlib tempfile termios test textwrap this thread threading time timeit Tix tkColorChooser tkFileDialog
tkFont Tkinter tkinter tkMessageBox tkSimpleDialog toaiff token tokenize tomllib trace traceback tracemalloc
ttk tty turtle turtledemo types typing unicodedata unittest urllib urllib2 urlparse user UserDict UserList
UserString uu uuid venv warnings wave weakref webbrowser whichdb winreg winsound wsgiref xdrlib xml xmllib
xmlrpc xmlrpclib xxlimited xxsubtype zipapp zipfile zipimport zlib zoneinfo
`;
var names = new Set(NAMES.split(/\s+/).filter(Boolean));
var isPythonStdlib = (module) => names.has(module);
var HOSTED = new Set(
  `apt apt_pkg bmesh bpy_extras dbutils en_core_web_lg en_core_web_md en_core_web_sm en_core_web_trf ensurepip gdb
google.colab hou idaapi idautils idc java js jpype.imports lldb machine maya micropip micropython nuke pip
pkg_resources pyodide pyodide_js setuptools site_packages unreal utime wheel`.split(/\s+/)
);
var isHosted = (dotted) => {
  const parts = dotted.split(".", 2);
  return HOSTED.has(parts[0] ?? "") || HOSTED.has(parts.join("."));
};

// src/readers/imports/python-lines.ts
var LONGEST = 5e4;
var LONGEST_ARGUMENT = 200;
var RUN = /[^"'#\n\\()[\]{}]+/y;
var QUOTE = /"""|'''|"|'/y;
var RESTART = /(?:import|from|def|class)[ \t]+\w/y;
var CALLEE = /(?:^|[^\w.])([\w.]{1,60})\($/;
var sticky = (pattern, { text, at }) => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};
var add = (cursor, code) => {
  if (cursor.code.length < LONGEST) cursor.code += code.slice(0, LONGEST);
};
var endOfString = (text, from, quote) => {
  const long = quote.length === 3;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 10 && !long) return at;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return text.length;
};
var lineEnds = (text, from, to) => {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
};
var takeString = (cursor, quote) => {
  const { text, at } = cursor;
  const from = at + quote.length;
  const end = endOfString(text, from, quote);
  const callee = end - from <= LONGEST_ARGUMENT ? CALLEE.exec(cursor.code.slice(-62))?.[1] : void 0;
  if (callee) cursor.calls.push([callee, text.slice(from, Math.max(from, end - quote.length))]);
  add(cursor, '""');
  cursor.line += lineEnds(text, at, end);
  cursor.at = end;
};
var takeLineEnd = (cursor) => {
  cursor.at++;
  cursor.line++;
  if (cursor.depth > 0 && sticky(RESTART, cursor) === void 0) {
    add(cursor, " ");
    return false;
  }
  cursor.depth = 0;
  return true;
};
var takeSign = (cursor, sign) => {
  cursor.at++;
  if (sign === "\\") {
    if (cursor.text.charAt(cursor.at) !== "\n") return;
    cursor.at++;
    cursor.line++;
    add(cursor, " ");
    return;
  }
  if ("([{".includes(sign)) cursor.depth++;
  else cursor.depth = Math.max(0, cursor.depth - 1);
  add(cursor, sign);
};
var step = (cursor) => {
  const run = sticky(RUN, cursor);
  if (run !== void 0) {
    add(cursor, run);
    cursor.at += run.length;
    return false;
  }
  const quote = sticky(QUOTE, cursor);
  if (quote !== void 0) {
    takeString(cursor, quote);
    return false;
  }
  const sign = cursor.text.charAt(cursor.at);
  if (sign === "\n") return takeLineEnd(cursor);
  if (sign === "#") {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end < 0 ? cursor.text.length : end;
    return false;
  }
  takeSign(cursor, sign);
  return false;
};
var indentOf = (code) => {
  let width = 0;
  for (const char of code) {
    if (char === " ") width++;
    else if (char === "	") width += 8 - width % 8;
    else return width;
  }
  return width;
};
function* pythonLines(text) {
  const cursor = { text, at: 0, line: 1, depth: 0, code: "", first: 1, calls: [] };
  while (cursor.at < text.length) {
    if (!step(cursor) && cursor.at < text.length) continue;
    const { code, first, calls } = cursor;
    if (code.trim()) yield { code: code.trim(), indent: indentOf(code), line: first, calls };
    Object.assign(cursor, { code: "", first: cursor.line, calls: [] });
  }
}

// src/readers/imports/python-statements.ts
var EXPECTING = /^except\b(?:\s*:|[^:]*\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b)/;
var HEADERS = [
  [/^try\s*:/, "try"],
  [/^if\b[^:]*\bTYPE_CHECKING\b/, "typing"],
  [/^with\b[^:]*\bsuppress\([^:]*\b(?:ImportError|ModuleNotFoundError|Exception)\b/, "optional"],
  [EXPECTING, "optional"]
];
var INLINE = /^(?:try|else|finally|if|elif|except|with|while|for)\b[^:]{0,500}:\s*(?=\S)/;
var DYNAMIC = /(?:^|\.)(?:import_module|__import__)$/;
var LONGEST2 = 200;
var NAME = /^(?!\d)[^\s.,;:()"'`=+*/\\[\]{}<>!-]+(?:\.[^\s.,;:()"'`=+*/\\[\]{}<>!-]+)*$/;
var listed = (names2) => names2.replace(/[()]/g, " ").split(",").map((item) => item.trim().split(/\s+/, 1)[0] ?? "").filter(Boolean);
var modulesOf = (statement) => {
  if (/^import\s/.test(statement)) return listed(statement.slice(7)).filter((name) => !name.startsWith("."));
  const [, module = "", names2 = ""] = /^from\s+([^\s.][^\s]*)\s+import\b([\s\S]*)$/.exec(statement) ?? [];
  if (!module) return [];
  if (!isNamespace(module)) return [module];
  return listed(names2).map((name) => name === "*" ? module : `${module}.${name}`);
};
var dynamicOf = ({ calls }) => calls.filter(([callee, text]) => DYNAMIC.test(callee) && !text.startsWith(".")).map(([, text]) => text);
var DEEPEST = 100;
var follower = () => {
  let open = [];
  let closed = [];
  return ({ code, indent }) => {
    const ended = open.filter((block) => block.indent >= indent);
    open = open.filter((block) => block.indent < indent);
    closed = [...closed.filter((block) => block.indent <= indent), ...ended].slice(-DEEPEST);
    if (EXPECTING.test(code)) {
      for (const block of closed) if (block.indent === indent && block.kind === "try") block.expects = true;
    } else if (!/^(?:except|else|finally)\b/.test(code)) {
      closed = closed.filter((block) => block.indent < indent);
    }
    const kind = HEADERS.find(([pattern]) => pattern.test(code))?.[1];
    if (kind) open = [...open, { indent, kind, expects: false }].slice(-DEEPEST);
    return open;
  };
};
var whenOf = (around) => {
  if (around.some(({ kind }) => kind === "typing")) return "typing";
  return around.some(({ kind, expects }) => kind === "optional" || expects) ? "optional" : "always";
};
var pythonImports = (text) => {
  const found = [];
  const follow = follower();
  for (const line of pythonLines(text)) {
    const around = follow(line);
    const code = line.code.replace(INLINE, "");
    const statements = code.includes(";") ? code.split(";").map((part) => part.trim()) : [code];
    for (const module of [...statements.flatMap(modulesOf), ...dynamicOf(line)]) {
      if (module.length > LONGEST2 || !NAME.test(module)) continue;
      found.push({ module, line: line.line, around });
    }
  }
  return found.map(({ module, line, around }) => ({ module, line, when: whenOf(around) }));
};

// src/readers/imports/python-imports.ts
var MOST = 500;
var TESTS = /(?:^|\/)(?:tests?|testing|docs?|examples?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|noxfile)\.py$/i;
var scopeOf = ({ when }, path) => {
  if (when === "typing" || TESTS.test(path)) return "dev";
  return when === "optional" ? "optional" : "unknown";
};
var GRAVITY = ["dev", "optional", "unknown"];
var isGraver = (a, b) => GRAVITY.indexOf(a.scope) > GRAVITY.indexOf(b.scope);
var referenceOf = (found, path) => {
  const [top = ""] = found.module.split(".", 1);
  if (isPythonStdlib(top) || isHosted(found.module) || /_pb2(?:_grpc)?$/.test(top)) return void 0;
  const provided = providersOf(found.module);
  if (!provided || top.startsWith("_") && !provided.mapped) return void 0;
  return packageReference({
    ecosystem: "pypi",
    written: provided.module,
    name: provided.candidates[0],
    imported: provided,
    scope: scopeOf(found, path),
    surface: "import",
    pinned: false,
    at: place(path, found.line)
  });
};
var importedPackages = (found, path) => {
  const modules = /* @__PURE__ */ new Map();
  for (const one of found) {
    const reference = referenceOf(one, path);
    const module = reference?.imported?.module;
    if (!reference || module === void 0) continue;
    const known = modules.get(module);
    if (known ? isGraver(reference, known) : modules.size < MOST) modules.set(module, reference);
  }
  return [...modules.values()];
};
var withoutNamed = (references, named) => {
  const known = new Set(named.map((name) => canonical("pypi", name)));
  return known.size ? references.filter(({ imported }) => !imported?.candidates.some((name) => known.has(name))) : references;
};
var inBlock = (path, text) => [...scriptMetadata.read({ path, text })].flatMap((found) => found.kind === "package" ? [found.name] : []);
var pythonImportsReader = {
  id: "python-imports",
  *read({ path, text }) {
    yield* withoutNamed(importedPackages(pythonImports(text), path), inBlock(path, text));
  }
};

export {
  pythonImports,
  importedPackages,
  withoutNamed,
  pythonImportsReader
};
