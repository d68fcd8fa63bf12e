import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  proxyFor
} from "./chunk-MTK65R23.js";
import {
  followed,
  hasDotSegment,
  isLoopback,
  mayAsk,
  nextPage,
  refusedLead,
  shown,
  withKept
} from "./chunk-CMOJFC5S.js";
import {
  endpoints,
  imageHosts,
  intervals,
  mavenRepositories,
  most
} from "./chunk-HZMYRCUT.js";
import {
  answer,
  conform,
  maybe,
  text
} from "./chunk-L62LS4TS.js";
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

// src/http-outcome.ts
var known = (value) => ({ state: "known", value });
var final = (reason) => ({ state: "unknown", reason, again: false });
var broken = (reason) => ({ ...final(reason), broken: true });
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
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return known(JSON.parse(text2));
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
    if (at + chunk.length > length) return broken("the server sent more bytes than it announced");
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
    return broken("the server compresses ranges, which makes them useless");
  if (status !== 206 && wish.expected.validator !== void 0)
    return broken("the file changed while it was read");
  const range = status === 206 ? contentRange(headers) : whole(response, wish);
  if (!range) {
    return broken(
      status === 206 ? "the server does not say which range it sends" : `the server answers no ranges, only whole files (asked for ${bytesInWords(wish.to - wish.from)})`
    );
  }
  const [first, end, size] = range;
  const wrong = differs(wish, range);
  if (wrong) return broken(wrong);
  const validator = validatorOf(headers);
  if (wish.expected.validator !== void 0 && validator !== wish.expected.validator) {
    return broken("the file changed while it was read");
  }
  const bytes = await body(response, end - first, wish.count);
  return bytes.state === "known" ? known({ bytes: bytes.value, size, validator, url }) : bytes;
};

// src/http-range.ts
var BLOCK = 16 * 1024;
var MOST_BLOCKS = 64;
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
var createLane = (places, interval = 0) => {
  const waiting = [];
  let free = places;
  let pausedUntil = 0;
  let nextTurn = 0;
  let unanswered = 0;
  let closed;
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
  const turn = async (left) => {
    while (pausedUntil > Date.now()) {
      if (pausedUntil - Date.now() >= left()) return false;
      await sleep(pausedUntil - Date.now());
    }
    const now2 = Date.now();
    const at = Math.max(now2, nextTurn);
    if (at - now2 >= left()) return false;
    nextTurn = at + interval;
    if (at > now2) await sleep(at - now2);
    return true;
  };
  return {
    run: async (task, left) => {
      await enter();
      try {
        return await turn(left) ? await task() : void 0;
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
    isSilent: () => unanswered >= SILENT,
    shut: (reason) => {
      closed ??= reason;
    },
    isShut: () => closed
  };
};

// src/http-run.ts
var basic = (pair) => `Basic ${Buffer.from(pair).toString("base64")}`;
var authorizationOf = (url, token) => {
  if (token) return token.includes(":") ? basic(token) : `Bearer ${token}`;
  return url.username ? basic(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`) : void 0;
};
var baseOf = (address) => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
};
var serviceOf = (endpoint, also, token) => {
  const url = new URL(endpoint);
  const others = also.filter((address) => URL.canParse(address)).map(baseOf);
  return {
    base: baseOf(endpoint),
    origin: url.origin,
    others: [...new Set(others)],
    authorization: authorizationOf(url, token)
  };
};
var intervalsOf = ({ endpoints: endpoints2, intervals: intervals2 = {} }) => {
  const byHost = /* @__PURE__ */ new Map();
  for (const [name, interval] of Object.entries(intervals2)) {
    const { host } = new URL(endpoints2[name]);
    byHost.set(host, Math.max(interval, byHost.get(host) ?? 0));
  }
  return byHost;
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
  const asked = /* @__PURE__ */ new Map();
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
  const intervals2 = intervalsOf(settings);
  return {
    stats,
    refused: /* @__PURE__ */ new Set(),
    passes: /* @__PURE__ */ new Map(),
    service: (source) => {
      const { endpoints: endpoints2, tokens, also } = settings;
      const service = services.get(source) ?? serviceOf(endpoints2[source], also?.[source] ?? [], tokens?.[source]?.value);
      services.set(source, service);
      return service;
    },
    spend: ({ source }) => {
      const before = asked.get(source) ?? 0;
      const most2 = settings.most?.[source];
      asked.set(source, before + 1);
      return most2 !== void 0 && before >= most2 ? `the ${most2} questions that one run asks of ${source} are spent` : void 0;
    },
    line: (host) => {
      const lane = lanes.get(host) ?? createLane(atOnce, intervals2.get(host));
      lanes.set(host, lane);
      return { limits, lane, fetch, left, sent };
    },
    end: () => {
      until = 0;
    }
  };
};

// src/http-challenge.ts
var LONGEST_HEADER = 4e3;
var PARAMETER = /(\w{1,20})="([^"]{0,2000})"/g;
var challengeOf = (headers) => {
  const header = headers.get("www-authenticate") ?? "";
  if (header.length > LONGEST_HEADER || !/^bearer\s/i.test(header)) return void 0;
  const parameters = new Map(
    [...header.matchAll(PARAMETER)].map(([, key = "", value = ""]) => [key.toLowerCase(), value])
  );
  const place = parameters.get("realm") ?? "";
  if (!URL.canParse(place)) return void 0;
  const realm = new URL(place);
  realm.username = "";
  realm.password = "";
  realm.hash = "";
  for (const key of ["service", "scope"]) {
    const value = parameters.get(key);
    if (value !== void 0) realm.searchParams.set(key, value);
  }
  return { state: "challenged", realm };
};
var refusedRealm = ({ realm }, asked) => {
  const refused = refusedLead(realm, asked);
  return refused === void 0 ? void 0 : `tokens are to be had from ${refused}`;
};
var Token = answer({ token: maybe(text), access_token: maybe(text) });
var readToken = (value) => {
  const fit = conform(Token, value);
  const token = "value" in fit ? fit.value.token || fit.value.access_token : void 0;
  return token && token.length <= 16384 && /^[\x21-\x7e]+$/.test(token) ? known(token) : final("the answer holds no token that a header can carry");
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

// src/http-refusal.ts
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
var restOf = (headers) => {
  const limit = headers.get("ratelimit") ?? "";
  const [, seconds2] = /;\s{0,9}r=0\s{0,9};\s{0,9}t=(\d{1,9})\b/.exec(limit) ?? [];
  return seconds2 === void 0 ? 0 : Number(seconds2) * 1e3;
};
var defaultReading = (status, headers, token) => {
  if (status === 404 || status === 410 || status === 451) return { state: "absent" };
  if (status === 401 || status === 403) return final(`HTTP ${status}, ${tokenWords[token]}`);
  if (status !== 408 && status !== 425 && status !== 429 && status < 500) return final(`HTTP ${status}`);
  const wait = pauseOf(headers);
  return { ...passing(`HTTP ${status}`), ...wait === void 0 ? {} : { wait } };
};
var readRefusal = (call, { status, headers }) => {
  const challenge = call.challenge && status === 401 ? challengeOf(headers) : void 0;
  if (challenge) return challenge;
  const reading = call.read?.(status, headers, call.token);
  if (reading === "anonymous") return reading;
  if (reading === "absent") return { state: "absent" };
  if (!reading) return defaultReading(status, headers, call.token);
  if ("absent" in reading) return { state: "absent", detail: reading.absent };
  return { ...final(reading.unknown), ...reading.spent ? { spent: true } : {} };
};

// src/http-try.ts
var MOST_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var WORTH_DRAINING = 16 * 1024;
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
    if (response.ok) {
      const rest = restOf(response.headers);
      if (rest <= line.limits.patience) line.lane.pause(rest);
      return reader(response, url);
    }
    const location = response.headers.get("location");
    await drain(response);
    if (!REDIRECTS.has(response.status) || location === null) return readRefusal(call, response);
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
var OVER = final("the time for all questions of the run is over");
var seconds = (milliseconds) => `${Math.round(milliseconds / 100) / 10} s`;
var tryOnce = async (call, reader, line) => {
  const left = line.left();
  if (left <= 0) return OVER;
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
var isTrouble = (answer2) => answer2 !== "anonymous" && answer2.state === "unknown";
var pauseAsked = ({ wait }, { limits, left }) => wait === void 0 || wait > limits.patience || wait > left() ? void 0 : wait;
var pauseBefore = (trouble, tried, line) => trouble.wait === void 0 ? line.limits.backOff * 2 ** (tried - 1) * (0.5 + Math.random()) : pauseAsked(trouble, line);
var ask = async (call, reader, line) => {
  const answer2 = await askAgain(call, reader, line);
  line.lane.heard(!isTrouble(answer2) || !answer2.silent);
  return answer2;
};
var askAgain = async (call, reader, line) => {
  const { lane, limits, left } = line;
  const once = async () => {
    const shut = lane.isShut();
    if (shut !== void 0) return final(shut);
    const answer2 = await tryOnce(call, reader, line);
    if (isTrouble(answer2)) lane.pause(pauseAsked(answer2, line) ?? 0);
    if (isTrouble(answer2) && answer2.spent) lane.shut(answer2.reason);
    return answer2;
  };
  for (let tried = 1; ; tried++) {
    const answer2 = await lane.run(once, left) ?? OVER;
    if (!isTrouble(answer2) || !answer2.again) return answer2;
    const spent = { ...answer2, reason: tried > 1 ? `${answer2.reason} after ${tried} tries` : answer2.reason };
    if (tried >= limits.tries || lane.isSilent()) return spent;
    const pause = pauseBefore(answer2, tried, line);
    if (pause === void 0) {
      return { ...spent, reason: `${spent.reason}, to be asked again after ${seconds(answer2.wait ?? 0)}` };
    }
    if (pause >= line.left()) return spent;
    await sleep2(pause);
  }
};

// src/http-send.ts
var originOf = (address) => URL.canParse(address) ? new URL(address).origin : void 0;
var misdirected = (url, { source, at, namedBy }, { service }) => {
  const { origin, others } = service(source);
  if (namedBy !== void 0) return misled(url, namedBy, origin);
  if (at === void 0) return originOf(url) === origin ? void 0 : "not an address of the service";
  const told = [origin, ...others.map(originOf)];
  return originOf(url) === originOf(at) && told.includes(originOf(at)) ? void 0 : "not an address that this run may ask";
};
var misled = (url, namedBy, origin) => {
  if (originOf(namedBy) !== origin) return "not an address that the service named";
  const refused = refusedLead(new URL(url), new URL(namedBy));
  return refused && `the service named ${refused}`;
};
var refusal = (url, question, run) => {
  const { authorization = "" } = run.service(question.source);
  if (!URL.canParse(url)) return "not an address of the service";
  const elsewhere = misdirected(url, question, run);
  if (elsewhere) return elsewhere;
  if (hasDotSegment(url)) return "the name holds a path segment of dots, which no address can carry";
  if (!mayAsk(new URL(url))) return "the address is no https address";
  return /^[\x20-\x7e]*$/.test(authorization) ? void 0 : "the token holds characters that no header can carry";
};
var TOKEN_SIZE = 64 * 1024;
var passFor = (challenge, source, agent, run) => {
  const { realm } = challenge;
  const key = `${source} ${realm.href}`;
  const begun = run.passes.get(key);
  if (begun) return begun;
  const { origin, authorization } = run.service(source);
  const known2 = authorization !== void 0 && realm.origin === origin;
  const call = {
    url: realm,
    headers: { accept: "application/json", "user-agent": agent },
    ...known2 ? { authorization } : {},
    token: known2 ? "sent" : "none"
  };
  const count = (bytes) => {
    run.stats.bytes += bytes;
  };
  const asking = async () => {
    const answer2 = await ask(call, (response) => readJson(response, TOKEN_SIZE, count), run.line(realm.host));
    if (answer2 === "anonymous" || answer2.state === "challenged")
      return final("the answer is another challenge");
    return answer2.state === "known" ? readToken(answer2.value) : answer2;
  };
  const pass = asking();
  run.passes.set(key, pass);
  return pass;
};
var noPass = ({ realm }, outcome) => {
  const why = outcome.state === "unknown" ? outcome.reason : "there is none";
  return final(`no token for it from ${realm.host}: ${why}`);
};
var sender = ({ repository, version }, run) => {
  const agent = `ai-artifact-gate/${version}${repository ? ` (+${repository})` : ""}`;
  return async (url, question, reader, method) => {
    const {
      source,
      headers: { authorization: given, ...headers } = {},
      body: body2,
      read,
      challenge = false
    } = question;
    const { origin, authorization: own } = run.service(source);
    const authorization = given ?? own;
    const call = (token) => ({
      url,
      ...method ? { method } : {},
      headers: {
        accept: "application/json",
        ...body2 === void 0 ? {} : { "content-type": "application/json" },
        ...headers,
        "user-agent": agent
      },
      ...body2 === void 0 ? {} : { body: JSON.stringify(body2) },
      ...token === "sent" && authorization ? { authorization } : {},
      token,
      challenge,
      ...read ? { read } : {}
    });
    const line = run.line(url.host);
    const answered = async (first, reader2) => {
      const answer3 = await ask(first, reader2, line);
      if (answer3 === "anonymous" || answer3.state !== "challenged") return answer3;
      const refused = refusedRealm(answer3, url);
      if (refused) return final(refused);
      const pass = await passFor(answer3, source, agent, run);
      if (pass.state !== "known") return noPass(answer3, pass);
      const again = await ask(
        { ...first, authorization: `Bearer ${pass.value}`, challenge: false },
        reader2,
        line
      );
      return again !== "anonymous" && again.state === "challenged" ? final("HTTP 401") : again;
    };
    const home = url.origin === origin;
    const sends = given !== void 0 || home && authorization !== void 0;
    if (!home || given !== void 0 || !run.refused.has(source)) {
      const answer3 = await answered(call(sends ? "sent" : "none"), reader);
      if (answer3 !== "anonymous") return answer3;
      if (home) run.refused.add(source);
    }
    const answer2 = await answered(call("refused"), reader);
    return answer2 === "anonymous" ? final("the service refused a question without a token") : answer2;
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
  const text2 = decode(Buffer.concat(chunks));
  if (text2 === void 0) return final("answered with bytes that are no UTF-8 text");
  if (PAGE.test(text2)) return final("answered with HTML, not with what was asked for");
  return known(text2);
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
  if (outcome.state === "unknown") {
    const { reason, broken: broken2 } = outcome;
    return { state: "unknown", source, asked, reason, ...broken2 ? { broken: broken2 } : {} };
  }
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
  const answered = async (url, question, extra, task) => {
    run.stats.questions++;
    const at = now();
    const refused = refusal(url, question, run) ?? (extra.startsWith("range") ? void 0 : run.spend(question));
    return factOf(refused ? final(refused) : await task(new URL(url)), shown(url), at);
  };
  return (url, question, extra, task) => {
    const { source, at, headers, body: body2 } = question;
    const key = JSON.stringify([source, url, at, extra, Object.entries(headers ?? {}).sort(), body2]);
    const known2 = asked.get(key);
    if (known2) return known2;
    const answer2 = answered(url, question, extra, task);
    asked.set(key, answer2);
    return answer2;
  };
};
var createHttp = (settings) => {
  const { answerSize = 64 * MEBIBYTE, rangeSize = 32 * MEBIBYTE, rangeInAll = 256 * MEBIBYTE } = settings;
  const run = createRun(settings);
  const send = sender(settings, run);
  const once = createMemo(run);
  const count = (bytes) => {
    run.stats.bytes += bytes;
  };
  let ranged = 0;
  const countRange = (bytes) => {
    ranged += bytes;
    count(bytes);
  };
  const live = {
    endpoint: (source, path, at) => `${at?.replace(/\/+$/, "") ?? run.service(source).base}/${path}`,
    others: (source) => run.service(source).others,
    now,
    json: (url, schema, question) => once(url, question, `json ${serialOf(schema)}`, async (target) => {
      const limit = question.limit ?? answerSize;
      const answer2 = await send(target, question, async (response, at) => {
        const read = await readJson(response, limit, count);
        if (read.state !== "known" || !question.paged) return read;
        return known({ page: read.value, next: nextPage(response.headers, at) });
      });
      if (answer2.state !== "known") return answer2;
      const fit = conform(schema, answer2.value);
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
      const budget = Math.min(question.limit ?? rangeSize, rangeInAll - ranged);
      if (budget <= 0)
        return Promise.resolve(
          final(`the ${bytesInWords(rangeInAll)} that one run may fetch of files are spent`)
        );
      const sendTo = (headers, reader, at = target) => (
        // Behind a redirect to another host, permission for the first one has no business.
        send(
          at,
          {
            ...rest,
            headers: { ...at.origin === target.origin ? given : {}, accept: "*/*", ...headers }
          },
          reader
        )
      );
      return openRange({ url: target, size, budget, count: countRange, send: sendTo });
    }),
    stats: () => ({ ...run.stats, refused: [...run.refused] }),
    close: run.end
  };
  const { cache, version } = settings;
  const isOpen = (source) => run.service(source).authorization === void 0;
  return cache ? withKept(live, cache, version, isOpen) : live;
};

// src/asking.ts
var NAMES = Object.keys(endpoints);
var KEPT = [
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
  "hex"
];
var DEFAULT_TOKEN = { huggingface: "HF_TOKEN" };
var originOf2 = (address) => new URL(address).origin;
var homeOf = (name, { github }) => {
  if (name === "github" && github && URL.canParse(github.api)) return github.api;
  const { repository = "" } = github ?? {};
  return name === "lfs" && URL.canParse(repository) ? `${repository}.git/info/lfs` : endpoints[name];
};
var addressOf = (name, asking) => asking.overrides.get(name) ?? asking.services[name]?.url ?? homeOf(name, asking);
var tokenOf = (name, asking) => {
  const { services, overrides, secret, github } = asking;
  const service = services[name];
  const override = overrides.get(name);
  const owner = service?.url ?? homeOf(name, asking);
  if (override !== void 0 && originOf2(override) !== originOf2(owner)) return void 0;
  const variable = service ? service.tokenEnv : DEFAULT_TOKEN[name];
  if (variable !== void 0) return secret(variable);
  if (originOf2(owner) !== originOf2(homeOf(name, asking))) return void 0;
  if (name === "lfs") return github?.token && `x-access-token:${github.token}`;
  if (name !== "github") return void 0;
  return github ? github.token : terminalToken(secret);
};
var terminalToken = (secret) => {
  const api = secret("GITHUB_API_URL");
  const elsewhere = api !== void 0 && (!URL.canParse(api) || originOf2(api) !== originOf2(endpoints.github));
  return elsewhere ? void 0 : secret("GITHUB_TOKEN");
};
var isPublic = (name, asking) => originOf2(addressOf(name, asking)) === originOf2(endpoints[name]);
var alsoOf = (asking) => {
  const told = new Map(Object.entries(asking.routes ?? {}));
  const more = (name, addresses) => told.set(name, [...told.get(name) ?? [], ...addresses]);
  more(
    "docker",
    imageHosts.map((host) => `https://${host}`)
  );
  if (isPublic("maven", asking)) more("maven", mavenRepositories);
  const enterprise = addressOf("github", asking);
  const chosen = asking.overrides.has("github") || asking.services.github !== void 0;
  if (!chosen && !isPublic("github", asking) && !isLoopback(new URL(enterprise)))
    more("github", [endpoints.github]);
  return Object.fromEntries(told);
};
var keptOf = (asking) => new Set(KEPT.filter((name) => isPublic(name, asking) || isLoopback(new URL(addressOf(name, asking)))));
var silent = () => {
  const asked = (/* @__PURE__ */ new Date()).toISOString();
  const none = (source) => Promise.resolve({
    state: "unknown",
    source,
    asked,
    reason: "the check ran offline, so nobody was asked",
    unasked: true
  });
  return {
    endpoint: (source, path) => `${source}:${path}`,
    others: () => [],
    json: (url) => none(url),
    text: (url) => none(url),
    head: (url) => none(url),
    range: (url) => none(url),
    now: () => asked,
    stats: () => ({ refused: [] }),
    close: () => void 0
  };
};
var openHttp = (asking) => {
  if (asking.offline) return silent();
  const tokens = NAMES.flatMap((name) => {
    const value = tokenOf(name, asking);
    return value === void 0 ? [] : [[name, { value }]];
  });
  const paced = Object.entries(intervals).filter(([name]) => isPublic(name, asking));
  return createHttp({
    endpoints: Object.fromEntries(NAMES.map((name) => [name, addressOf(name, asking)])),
    also: alsoOf(asking) ?? {},
    intervals: Object.fromEntries(paced),
    most,
    tokens: Object.fromEntries(tokens),
    version: VERSION,
    environment,
    ...asking.answers ? { cache: { store: asking.answers, of: keptOf(asking), now: asking.now } } : {}
  });
};
export {
  openHttp,
  tokenOf
};
