import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  proxyFor
} from "./chunk-G7NCH6C4.js";
import {
  conform
} from "./chunk-37XN5ETL.js";
import {
  environment
} from "./chunk-UAWCH5HC.js";
import {
  VERSION
} from "./chunk-QNMK2VW6.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/http-address.ts
import { BlockList, isIP } from "node:net";
var list = (subnets) => {
  const blocks = new BlockList();
  for (const [network, bits, family] of subnets) blocks.addSubnet(network, bits, family);
  return blocks;
};
var loopback = list([
  ["127.0.0.0", 8, "ipv4"],
  ["::1", 128, "ipv6"]
]);
var internal = list([
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 9, "ipv6"],
  ["ff00::", 8, "ipv6"]
]);
var bare = ({ hostname }) => hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
var within = (blocks, host) => isIP(host) !== 0 && blocks.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");
var isLoopback = (url) => {
  const host = bare(url);
  return host === "localhost" || host.endsWith(".localhost") || within(loopback, host);
};
var isInternal = (url) => {
  const host = bare(url);
  return isLoopback(url) || /\.(?:local|internal)$/.test(host) || within(internal, host);
};
var mayAsk = (url) => url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
var followed = (location, current, first) => {
  if (!URL.canParse(location, current.href)) return { refused: "redirected to something that is no address" };
  const target = new URL(location, current.href);
  target.username = "";
  target.password = "";
  target.hash = "";
  if (target.origin === first.origin) return target;
  if (!mayAsk(target))
    return { refused: `redirected to ${target.protocol}//${target.host}, which is no https address` };
  const allowed = isLoopback(first) ? isLoopback(target) || !isInternal(target) : !isInternal(target);
  return allowed ? target : { refused: `redirected to ${target.host}, an address of an internal network` };
};
var hasDotSegment = (url) => /\/(?:\.|%2e){1,2}(?:[/?#\\]|$)/i.test(url);
var shown = (url) => url.replace(/^([a-z+.-]+:\/\/)[^/?#]*@/i, "$1");

// src/http-outcome.ts
var known = (value) => ({ state: "known", value });
var final = (reason) => ({ state: "unknown", reason, again: false });
var passing = (reason) => ({ state: "unknown", reason, again: true });
var silence = (reason) => ({ state: "unknown", reason, again: true, silent: true });
var bytesInWords = (bytes) => {
  if (bytes >= 2 ** 20) return `${Math.floor(bytes / 2 ** 20)} MiB`;
  return bytes >= 2 ** 10 ? `${Math.floor(bytes / 2 ** 10)} KiB` : `${bytes} bytes`;
};

// src/http-json.ts
var DEEPEST = 200;
var QUOTE = 34;
var BACKSLASH = 92;
var LESS = 60;
var SHAPE = 32;
var OPEN = 91 | SHAPE;
var CLOSE = 93 | SHAPE;
var BLANK = /* @__PURE__ */ new Set([32, 9, 10, 13, 239, 187, 191]);
var nesting = () => {
  let depth = 0;
  let begun = false;
  let inString = false;
  let escaped = false;
  const outside = (byte) => {
    if ((byte | SHAPE) === OPEN) {
      begun = true;
      return ++depth > DEEPEST ? `the answer is nested deeper than ${DEEPEST} levels` : void 0;
    }
    if ((byte | SHAPE) === CLOSE) depth--;
    else inString = byte === QUOTE;
    if (begun || BLANK.has(byte)) return void 0;
    return byte === LESS ? "answered with HTML, not JSON" : "answered with something that is no JSON";
  };
  return {
    take: (chunk) => {
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0;
        if (!inString) {
          const wrong = outside(byte);
          if (wrong) return wrong;
        } else if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      }
      return void 0;
    },
    complete: () => begun && depth === 0 && !inString
  };
};
var parse = (chunks) => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return known(JSON.parse(text));
  } catch {
    return final("answered with something that is no JSON");
  }
};
var readJson = async ({ body: body2, headers }, limit, count) => {
  const tooLarge = final(`the answer is larger than ${bytesInWords(limit)}`);
  if (Number(headers.get("content-length")) > limit) return tooLarge;
  const chunks = [];
  const { take, complete } = nesting();
  let size = 0;
  for await (const chunk of body2 ?? []) {
    size += chunk.length;
    count(chunk.length);
    if (size > limit) return tooLarge;
    const wrong = take(chunk);
    if (wrong) return final(wrong);
    chunks.push(chunk);
  }
  if (size === 0) return passing("the answer is empty");
  return complete() ? parse(chunks) : passing("the answer is cut off");
};

// src/http-span.ts
var validatorOf = (headers) => {
  const tag = headers.get("etag");
  return tag && !tag.startsWith("W/") ? tag : headers.get("last-modified") ?? void 0;
};
var contentRange = (headers) => {
  const [, first, last, size] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/i.exec(headers.get("content-range") ?? "") ?? [];
  return size === void 0 ? void 0 : [Number(first), Number(last) + 1, Number(size)];
};
var body = async (response, length, count) => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const chunk of response.body ?? []) {
    count(chunk.length);
    if (at + chunk.length > length) return final("the server sent more bytes than it announced");
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return at === length ? known(bytes) : passing("the answer is cut off");
};
var whole = ({ headers }, { from, to }) => {
  const size = Number(headers.get("content-length") ?? Number.NaN);
  return from === 0 && size <= to ? [0, size, size] : void 0;
};
var differs = ({ from, to, expected }, [first, end, size]) => {
  if (expected.size !== void 0 && size !== expected.size) {
    return `the server has ${size} bytes where ${expected.size} were expected`;
  }
  return first === from && end === Math.min(to, size) ? void 0 : "the server sent another range than the one asked for";
};
var spanReader = (wish) => async (response, url) => {
  const { status, headers } = response;
  if (headers.get("content-encoding"))
    return final("the server compresses ranges, which makes them useless");
  if (status !== 206 && wish.expected.validator !== void 0)
    return final("the file changed while it was read");
  const range = status === 206 ? contentRange(headers) : whole(response, wish);
  if (!range) {
    return final(
      status === 206 ? "the server does not say which range it sends" : `the server answers no ranges, only whole files (asked for ${bytesInWords(wish.to - wish.from)})`
    );
  }
  const [first, end, size] = range;
  const wrong = differs(wish, range);
  if (wrong) return final(wrong);
  const validator = validatorOf(headers);
  if (wish.expected.validator !== void 0 && validator !== wish.expected.validator) {
    return final("the file changed while it was read");
  }
  const bytes = await body(response, end - first, wish.count);
  return bytes.state === "known" ? known({ bytes: bytes.value, size, validator, url }) : bytes;
};

// src/http-range.ts
var BLOCK = 64 * 1024;
var MOST_BLOCKS = 16;
var request = ({ from, to, expected }) => ({
  range: `bytes=${from}-${to - 1}`,
  ...expected.validator === void 0 ? {} : { "if-range": expected.validator }
});
var openRange = async (settings) => {
  let read = 0;
  const count = (bytes) => {
    read += bytes;
    settings.count(bytes);
  };
  const { size } = settings;
  if (size === 0)
    return { state: "known", value: { size, slice: async () => new Uint8Array(), read: () => 0 } };
  const wish = {
    from: 0,
    to: Math.min(BLOCK, size ?? BLOCK),
    expected: size === void 0 ? {} : { size },
    count
  };
  const opened = await settings.send(request(wish), spanReader(wish));
  if (opened.state !== "known") return opened;
  const first = opened.value;
  return {
    state: "known",
    value: { size: first.size, slice: slicer(first, settings, count), read: () => read }
  };
};
var fetcher = (first, { send, url }, count) => {
  let at = first.url.href === url.href ? void 0 : first.url;
  return async (from, to) => {
    const wish = { from, to, expected: { size: first.size, validator: first.validator }, count };
    let span = await send(request(wish), spanReader(wish), at);
    if (span.state !== "known" && at) {
      at = void 0;
      span = await send(request(wish), spanReader(wish));
      if (span.state === "known") at = span.value.url;
    }
    if (span.state === "known") return span.value.bytes;
    throw new MalformedFile(span.state === "absent" ? "the file vanished while it was read" : span.reason);
  };
};
var slicer = (first, settings, count) => {
  const { size } = first;
  const fetch = fetcher(first, settings, count);
  const blocks = /* @__PURE__ */ new Map([[0, Promise.resolve(first.bytes)]]);
  const end = Math.ceil(size / BLOCK);
  let spent = first.bytes.length;
  let ahead = { at: 1, blocks: 1 };
  const load = (from, wanted) => {
    const more = from === ahead.at ? Math.min(ahead.blocks * 2, MOST_BLOCKS) : 1;
    let to = from;
    while (to < Math.min(end, from + Math.max(wanted, more)) && !blocks.has(to)) to++;
    if (spent + (to - from) * BLOCK > settings.budget) to = Math.min(to, from + wanted);
    const length = Math.min(to * BLOCK, size) - from * BLOCK;
    spent += length;
    if (spent > settings.budget) {
      throw new MalformedFile(
        `more than ${bytesInWords(settings.budget)} of the file would have to be fetched`
      );
    }
    ahead = { at: to, blocks: to - from };
    const bytes = fetch(from * BLOCK, from * BLOCK + length);
    for (let block = from; block < to; block++) {
      const start = (block - from) * BLOCK;
      const part = bytes.then((all) => all.subarray(start, start + BLOCK));
      part.catch(() => {
      });
      blocks.set(block, part);
    }
  };
  return async (from, to) => {
    const [begin, stop] = [Math.max(0, from), Math.min(to, size)];
    if (begin >= stop) return new Uint8Array();
    const [low, high] = [Math.floor(begin / BLOCK), Math.ceil(stop / BLOCK)];
    for (let block = low; block < high; block++) {
      let missing = block;
      while (missing < high && missing - block < MOST_BLOCKS && !blocks.has(missing)) missing++;
      if (missing > block) load(block, missing - block);
    }
    const parts = await Promise.all(Array.from({ length: high - low }, (_, index) => blocks.get(low + index)));
    const joined = parts.length === 1 ? parts[0] : Buffer.concat(parts.filter((part) => part !== void 0));
    return (joined ?? new Uint8Array()).subarray(begin - low * BLOCK, stop - low * BLOCK);
  };
};

// src/http-lane.ts
import { setTimeout as sleep } from "node:timers/promises";
var SILENT = 8;
var createLane = (places) => {
  const waiting = [];
  let free = places;
  let pausedUntil = 0;
  let unanswered = 0;
  const enter = () => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free--;
    return Promise.resolve();
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return {
    run: async (task) => {
      await enter();
      try {
        while (pausedUntil > Date.now()) await sleep(pausedUntil - Date.now());
        return await task();
      } finally {
        leave();
      }
    },
    pause: (milliseconds) => {
      pausedUntil = Math.max(pausedUntil, Date.now() + milliseconds);
    },
    heard: (answered) => {
      unanswered = answered ? 0 : unanswered + 1;
    },
    isSilent: () => unanswered >= SILENT
  };
};

// src/http-run.ts
var basic = (pair) => `Basic ${Buffer.from(pair).toString("base64")}`;
var authorizationOf = (url, token) => {
  if (token) return token.includes(":") ? basic(token) : `Bearer ${token}`;
  return url.username ? basic(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`) : void 0;
};
var serviceOf = (endpoint, token) => {
  const url = new URL(endpoint);
  return {
    base: `${url.origin}${url.pathname.replace(/\/+$/, "")}`,
    origin: url.origin,
    authorization: authorizationOf(url, token)
  };
};
var createRun = (settings) => {
  const {
    environment: environment2 = {},
    atOnce = 8,
    time = 1e4,
    tries = 3,
    backOff = 500,
    patience = 2e4
  } = settings;
  const limits = { time, tries, backOff, patience };
  const lanes = /* @__PURE__ */ new Map();
  const services = /* @__PURE__ */ new Map();
  const stats = { questions: 0, requests: 0, bytes: 0 };
  let until;
  const left = () => {
    until ??= Date.now() + (settings.timeInAll ?? 12e4);
    return until - Date.now();
  };
  const fetch = async (address) => await proxyFor(address, environment2) ?? globalThis.fetch;
  const sent = () => {
    stats.requests++;
  };
  return {
    stats,
    refused: /* @__PURE__ */ new Set(),
    service: (source) => {
      const { endpoints: endpoints2, tokens } = settings;
      const service = services.get(source) ?? serviceOf(endpoints2[source], tokens?.[source]?.value);
      services.set(source, service);
      return service;
    },
    line: (host) => {
      const lane = lanes.get(host) ?? createLane(atOnce);
      lanes.set(host, lane);
      return { limits, lane, fetch, left, sent };
    },
    end: () => {
      until = 0;
    }
  };
};

// src/http-try.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/http-failure.ts
var isCause = (value) => typeof value === "object" && value !== null;
var innermost = (error) => {
  let at = error;
  for (let depth = 0; depth < 5 && isCause(at); depth++) {
    const inner = at.cause ?? (at.code === void 0 ? at.errors?.[0] : void 0);
    if (!isCause(inner)) return at;
    at = inner;
  }
  return isCause(at) ? at : {};
};
var words = /* @__PURE__ */ new Map([
  ["ENOTFOUND", "the name of the host could not be resolved"],
  ["EAI_AGAIN", "the name of the host could not be resolved"],
  ["ECONNREFUSED", "the connection was refused"],
  ["ECONNRESET", "the connection broke off"],
  ["EPIPE", "the connection broke off"],
  ["UND_ERR_SOCKET", "the connection broke off"],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "the answer is cut off"],
  ["HPE_INVALID_EOF_STATE", "the answer is cut off"],
  ["UND_ERR_CONNECT_TIMEOUT", "no connection could be made in time"],
  ["ETIMEDOUT", "no connection could be made in time"],
  ["UND_ERR_HEADERS_OVERFLOW", "the headers of the answer are too large"]
]);
var isCertificate = (code) => /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code);
var troubleOf = (error) => {
  const { code, message } = innermost(error);
  const [, refusal2] = /Proxy response \((\d{3})\)/.exec(String(message)) ?? [];
  if (refusal2) return final(`the proxy refused the connection (HTTP ${refusal2})`);
  if (typeof code !== "string") return passing("the connection broke off");
  if (isCertificate(code)) return final(`the certificate of the host is not trusted (${code})`);
  if (/^(?:Z_|ERR_|BROTLI)/.test(code)) return final(`the answer cannot be decoded (${code})`);
  return silence(words.get(code) ?? `no connection (${code})`);
};

// src/http-try.ts
var MOST_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var WORTH_DRAINING = 16 * 1024;
var tokenWords = {
  none: "asked without a token",
  sent: "asked with a token",
  refused: "the token was refused"
};
var pauseOf = (headers) => {
  const after = headers.get("retry-after")?.trim();
  if (after && /^\d{1,9}$/.test(after)) return Number(after) * 1e3;
  const date = after ? Date.parse(after) : Number.NaN;
  if (!Number.isNaN(date)) return Math.max(0, date - Date.now());
  const [, seconds2] = /;\s*t=(\d{1,9})\b/.exec(headers.get("ratelimit") ?? "") ?? [];
  return seconds2 === void 0 ? void 0 : Number(seconds2) * 1e3;
};
var defaultReading = (status, headers, token) => {
  if (status === 404 || status === 410 || status === 451) return { state: "absent" };
  if (status === 401 || status === 403) return final(`HTTP ${status}, ${tokenWords[token]}`);
  if (status !== 408 && status !== 425 && status !== 429 && status < 500) return final(`HTTP ${status}`);
  const wait = pauseOf(headers);
  return { ...passing(`HTTP ${status}`), ...wait === void 0 ? {} : { wait } };
};
var failed = (call, { status, headers }) => {
  const reading = call.read?.(status, headers, call.token);
  if (reading === "anonymous") return reading;
  if (reading === "absent") return { state: "absent" };
  if (!reading) return defaultReading(status, headers, call.token);
  return "absent" in reading ? { state: "absent", detail: reading.absent } : final(reading.unknown);
};
var drain = async (response) => {
  try {
    if (Number(response.headers.get("content-length") ?? Number.POSITIVE_INFINITY) <= WORTH_DRAINING) {
      await response.arrayBuffer();
    } else await response.body?.cancel();
  } catch {
  }
};
var follow = async (call, reader, line, signal) => {
  let url = call.url;
  let { authorization } = call;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const send = await line.fetch(url.href);
    line.sent();
    const response = await send(url.href, {
      method: call.method ?? (call.body === void 0 ? "GET" : "POST"),
      headers: { ...call.headers, ...authorization ? { authorization } : {} },
      redirect: "manual",
      signal,
      ...call.body === void 0 ? {} : { body: call.body }
    });
    if (response.ok) return reader(response, url);
    const location = response.headers.get("location");
    await drain(response);
    if (!REDIRECTS.has(response.status) || location === null) return failed(call, response);
    const target = followed(location, url, call.url);
    if ("refused" in target) return final(target.refused);
    if (target.origin !== call.url.origin) {
      if (call.body !== void 0)
        return final(`redirected to ${target.host}, where the question was not sent`);
      authorization = void 0;
    }
    if (call.body !== void 0 && response.status < 307)
      return final(`HTTP ${response.status} to a posted question`);
    url = target;
  }
  return final(`redirected more than ${MOST_REDIRECTS} times`);
};
var seconds = (milliseconds) => `${Math.round(milliseconds / 100) / 10} s`;
var tryOnce = async (call, reader, line) => {
  const left = line.left();
  if (left <= 0) return final("the time for all questions of the run is over");
  const time = Math.min(line.limits.time, left);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), time);
  try {
    return await follow(call, reader, line, controller.signal);
  } catch (error) {
    return controller.signal.aborted ? silence(`no answer within ${seconds(time)}`) : troubleOf(error);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
};
var isTrouble = (answer) => answer !== "anonymous" && answer.state === "unknown";
var pauseAsked = ({ wait }, { limits, left }) => wait === void 0 || wait > limits.patience || wait > left() ? void 0 : wait;
var pauseBefore = (trouble, tried, line) => trouble.wait === void 0 ? line.limits.backOff * 2 ** (tried - 1) * (0.5 + Math.random()) : pauseAsked(trouble, line);
var ask = async (call, reader, line) => {
  const answer = await askAgain(call, reader, line);
  line.lane.heard(!isTrouble(answer) || !answer.silent);
  return answer;
};
var askAgain = async (call, reader, line) => {
  const { lane, limits } = line;
  for (let tried = 1; ; tried++) {
    const answer = await lane.run(async () => {
      const answer2 = await tryOnce(call, reader, line);
      if (isTrouble(answer2)) lane.pause(pauseAsked(answer2, line) ?? 0);
      return answer2;
    });
    if (!isTrouble(answer) || !answer.again) return answer;
    const spent = { ...answer, reason: tried > 1 ? `${answer.reason} after ${tried} tries` : answer.reason };
    if (tried >= limits.tries || lane.isSilent()) return spent;
    const pause = pauseBefore(answer, tried, line);
    if (pause === void 0) {
      return { ...spent, reason: `${spent.reason}, to be asked again after ${seconds(answer.wait ?? 0)}` };
    }
    if (pause >= line.left()) return spent;
    await sleep2(pause);
  }
};

// src/http-send.ts
var refusal = (url, source, { service }) => {
  const { origin, authorization = "" } = service(source);
  if (!URL.canParse(url) || new URL(url).origin !== origin) return "not an address of the service";
  if (hasDotSegment(url)) return "the name holds a path segment of dots, which no address can carry";
  if (!mayAsk(new URL(url))) return "the address is no https address";
  return /^[\x20-\x7e]*$/.test(authorization) ? void 0 : "the token holds characters that no header can carry";
};
var sender = ({ repository, version }, run) => {
  const agent = `ai-artifact-gate/${version}${repository ? ` (+${repository})` : ""}`;
  return async (url, question, reader, method) => {
    const { source, headers, body: body2, read } = question;
    const { origin, authorization } = run.service(source);
    const call = (token) => ({
      url,
      ...method ? { method } : {},
      headers: {
        accept: "application/json",
        ...headers,
        "user-agent": agent,
        ...body2 === void 0 ? {} : { "content-type": "application/json" }
      },
      ...body2 === void 0 ? {} : { body: JSON.stringify(body2) },
      ...token === "sent" && authorization ? { authorization } : {},
      token,
      ...read ? { read } : {}
    });
    const line = run.line(url.host);
    if (!run.refused.has(source)) {
      const answer2 = await ask(call(authorization && url.origin === origin ? "sent" : "none"), reader, line);
      if (answer2 !== "anonymous") return answer2;
      run.refused.add(source);
    }
    const answer = await ask(call("refused"), reader, line);
    return answer === "anonymous" ? final("the service refused a question without a token") : answer;
  };
};

// src/http-text.ts
var PAGE = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;
var decode = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
};
var readText = async ({ body: body2, headers }, limit, count) => {
  const tooLarge = final(`the answer is larger than ${bytesInWords(limit)}`);
  if (Number(headers.get("content-length")) > limit) return tooLarge;
  const chunks = [];
  let size = 0;
  for await (const chunk of body2 ?? []) {
    size += chunk.length;
    count(chunk.length);
    if (size > limit) return tooLarge;
    chunks.push(chunk);
  }
  const text = decode(Buffer.concat(chunks));
  if (text === void 0) return final("answered with bytes that are no UTF-8 text");
  if (PAGE.test(text)) return final("answered with HTML, not with what was asked for");
  return known(text);
};

// src/http.ts
var MEBIBYTE = 1024 * 1024;
var misfit = (faults) => {
  const places = faults.slice(0, 3).map(({ path, message }) => `${path.join(".").slice(0, 60)}: ${message.slice(0, 80)}`);
  return `the answer is not of the expected shape (${places.join("; ")})`;
};
var now = () => (/* @__PURE__ */ new Date()).toISOString();
var factOf = (outcome, source, asked) => {
  if (outcome.state === "known") return { state: "known", value: outcome.value, source, asked };
  if (outcome.state === "unknown") return { state: "unknown", source, asked, reason: outcome.reason };
  const { detail } = outcome;
  return { state: "absent", source, asked, ...detail === void 0 ? {} : { detail } };
};
var serials = /* @__PURE__ */ new WeakMap();
var serial = 0;
var serialOf = (schema) => {
  const known2 = serials.get(schema) ?? ++serial;
  serials.set(schema, known2);
  return known2;
};
var createMemo = (run) => {
  const asked = /* @__PURE__ */ new Map();
  const answered = async (url, source, task) => {
    const at = now();
    const refused = refusal(url, source, run);
    return factOf(refused ? final(refused) : await task(new URL(url)), shown(url), at);
  };
  return (url, { source, headers, body: body2 }, extra, task) => {
    const key = JSON.stringify([source, url, extra, Object.entries(headers ?? {}).sort(), body2]);
    const known2 = asked.get(key);
    if (known2) return known2;
    const answer = answered(url, source, task);
    asked.set(key, answer);
    run.stats.questions++;
    return answer;
  };
};
var createHttp = (settings) => {
  const { answerSize = 64 * MEBIBYTE, rangeSize = 32 * MEBIBYTE } = settings;
  const run = createRun(settings);
  const send = sender(settings, run);
  const once = createMemo(run);
  const count = (bytes) => {
    run.stats.bytes += bytes;
  };
  return {
    endpoint: (source, path, at) => `${at?.replace(/\/+$/, "") ?? run.service(source).base}/${path}`,
    now,
    json: (url, schema, question) => once(url, question, `json ${serialOf(schema)}`, async (target) => {
      const limit = question.limit ?? answerSize;
      const answer = await send(target, question, (response) => readJson(response, limit, count));
      if (answer.state !== "known") return answer;
      const fit = conform(schema, answer.value);
      return "value" in fit ? { state: "known", value: fit.value } : final(misfit(fit.faults));
    }),
    text: (url, question) => once(
      url,
      question,
      "text",
      (target) => send(target, question, (response) => readText(response, question.limit ?? answerSize, count))
    ),
    head: (url, question) => once(
      url,
      question,
      "head",
      (target) => send(
        target,
        question,
        async ({ headers }) => known(new Map(headers)),
        "HEAD"
      )
    ),
    range: (url, size, question) => once(url, question, `range ${size}`, (target) => {
      const { body: _, headers: given, ...rest } = question;
      const budget = question.limit ?? rangeSize;
      const sendTo = (headers, reader, at = target) => send(at, { ...rest, headers: { ...given, accept: "*/*", ...headers } }, reader);
      return openRange({ url: target, size, budget, count, send: sendTo });
    }),
    stats: () => ({ ...run.stats, refused: [...run.refused] }),
    close: run.end
  };
};

// src/sources/endpoints.ts
var endpoints = {
  npm: "https://registry.npmjs.org",
  jsr: "https://jsr.io",
  pypi: "https://pypi.org",
  conda: "https://conda.anaconda.org",
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
  osv: "https://api.osv.dev",
  depsdev: "https://api.deps.dev"
};

// src/asking.ts
var NAMES = Object.keys(endpoints);
var DEFAULT_TOKEN = { huggingface: "HF_TOKEN" };
var tokenOf = (name, { services, overrides, secret }) => {
  const service = services[name];
  const override = overrides.get(name);
  const owner = service?.url ?? endpoints[name];
  if (override !== void 0 && new URL(override).origin !== new URL(owner).origin) return void 0;
  const variable = service ? service.tokenEnv : DEFAULT_TOKEN[name];
  return variable === void 0 ? void 0 : secret(variable);
};
var silent = () => {
  const asked = (/* @__PURE__ */ new Date()).toISOString();
  const none = (source) => Promise.resolve({ state: "unknown", source, asked, reason: "offline, so nobody was asked" });
  return {
    endpoint: (source, path) => `${source}:${path}`,
    json: (url) => none(url),
    text: (url) => none(url),
    head: (url) => none(url),
    range: (url) => none(url),
    now: () => asked,
    close: () => void 0
  };
};
var openHttp = (asking) => {
  if (asking.offline) return silent();
  const address = (name) => asking.overrides.get(name) ?? asking.services[name]?.url ?? endpoints[name];
  const tokens = NAMES.flatMap((name) => {
    const value = tokenOf(name, asking);
    return value === void 0 ? [] : [[name, { value }]];
  });
  return createHttp({
    endpoints: Object.fromEntries(NAMES.map((name) => [name, address(name)])),
    tokens: Object.fromEntries(tokens),
    version: VERSION,
    environment
  });
};
export {
  openHttp
};
