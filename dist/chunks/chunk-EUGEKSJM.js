import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fetchedBy,
  holdsServers,
  launchOf,
  memberOf,
  tableOf,
  textOf
} from "./chunk-4Z5WQZ4W.js";
import {
  place,
  tooMany
} from "./chunk-UH4KMQ5F.js";

// src/readers/agents/hooks.ts
var LONGEST = 1e5;
var MOST = 2e3;
var HELPERS = /* @__PURE__ */ new Set([
  "apiKeyHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "gcpAuthRefresh",
  "otelHeadersHelper",
  "notify",
  "toolDiscoveryCommand",
  "toolCallCommand",
  "discoveryCommand",
  "callCommand"
]);
var HELPER_OBJECTS = /* @__PURE__ */ new Set(["statusLine", "fileSuggestion", "subagentStatusLine"]);
var cut = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
var joined = (tree) => {
  if (tree?.kind === "map") {
    const value = memberOf(tree, "value");
    return value?.kind === "map" ? void 0 : joined(value);
  }
  if (tree?.kind === "text" && tree.text) return tree;
  if (tree?.kind !== "list") return void 0;
  const words = tree.items.flatMap((item) => {
    const word = item.kind === "map" ? textOf(item, "value") : item;
    return word?.kind === "text" ? [word.text] : [];
  });
  return words.length > 0 ? { text: words.join(" "), line: tree.items[0]?.line ?? tree.line } : void 0;
};
var hook = (event, command, matcher) => command ? [
  {
    part: "hook",
    event: event.slice(0, 200),
    ...matcher === void 0 ? {} : { matcher: matcher.slice(0, 2e3) },
    command: cut(command.text),
    line: command.line
  }
] : [];
var commandsOf = (map) => ["command", "bash", "powershell", "cmd", "windows", "linux", "osx", "url"].flatMap((key) => {
  const found2 = joined(memberOf(map, key));
  if (!found2) return [];
  const args = key === "command" || key === "cmd" ? joined(memberOf(map, "args")) : void 0;
  return [{ text: args ? `${found2.text} ${args.text}` : found2.text, line: found2.line }];
});
function* belowHooks(root) {
  const stack = [{ tree: root, event: "" }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { tree, event } = next;
    if (tree.kind === "text") continue;
    if (tree.kind === "list") {
      for (const item of [...tree.items].reverse()) {
        if (item.kind === "text") yield* hook(event, item.text ? item : void 0, next.matcher);
        else stack.push({ ...next, tree: item });
      }
      continue;
    }
    const matcher = textOf(tree, "matcher")?.text ?? next.matcher;
    const own = event || (textOf(tree, "event", "on")?.text ?? "");
    const commands = event || memberOf(tree, "command") ? commandsOf(tree) : [];
    for (const command of commands) yield* hook(own, command, matcher);
    if (commands.length > 0) continue;
    for (const [key, child] of [...tree.entries].reverse())
      stack.push({ tree: child, event: own || key, matcher });
  }
}
var nameOf = (task) => textOf(task, "label", "taskName", "script")?.text;
var taskCommands = (task) => {
  const systems = ["windows", "linux", "osx"].flatMap((key) => tableOf(task, key) ?? []);
  const commands = [task, ...systems].flatMap(commandsOf);
  return commands.length > 0 ? commands : [textOf(task, "script", "task", "label") ?? { text: "", line: task.line }];
};
var awaited = (task) => {
  const names = memberOf(task, "dependsOn");
  const items = names?.kind === "list" ? names.items : names ? [names] : [];
  return items.flatMap((item) => item.kind === "text" ? [item.text] : []);
};
var taskLists = (root) => [root, tableOf(root, "tasks")].flatMap(
  (map) => map ? [map, ...["windows", "linux", "osx"].flatMap((key) => tableOf(map, key) ?? [])] : []
).flatMap((map) => {
  const tasks = memberOf(map, "tasks");
  return tasks?.kind === "list" ? tasks.items.filter((task) => task.kind === "map") : [];
});
var startsByItself = (task) => {
  const options = tableOf(task, "runOptions");
  return options !== void 0 && textOf(options, "runOn")?.text === "folderOpen";
};
function* tasksOf(root) {
  const tasks = taskLists(root);
  const named = new Map(tasks.map((task) => [nameOf(task), task]));
  const started = new Set(tasks.filter(startsByItself));
  for (const task of started) {
    for (const command of taskCommands(task)) yield* hook("folderOpen", command, nameOf(task));
    for (const name of awaited(task)) {
      const other = named.get(name);
      if (other) started.add(other);
    }
  }
}
function* kiroHook(root) {
  const [when, then] = [tableOf(root, "when"), tableOf(root, "then")];
  if (!when || !then) return;
  yield* hook(textOf(when, "type")?.text ?? "hook", textOf(then, "command"));
}
function* found(root, taken2) {
  yield* tasksOf(root);
  yield* kiroHook(root);
  const stack = [root];
  for (let map = stack.pop(); map; map = stack.pop()) {
    for (const [key, child] of [...map.entries].reverse()) {
      if (key === "hooks") {
        taken2.add(child);
        yield* belowHooks(child);
      } else if (HELPERS.has(key)) {
        taken2.add(child);
        yield* hook(key, joined(child));
      } else if (HELPER_OBJECTS.has(key) && child.kind === "map") {
        taken2.add(child);
        for (const command of commandsOf(child)) yield* hook(key, command);
      } else if (child.kind === "map" && !taken2.has(child)) stack.push(child);
    }
  }
}
function* hooksIn(root, path, client, taken2) {
  if (root.kind !== "map") return;
  let count = 0;
  for (const { line, ...one } of found(root, taken2)) {
    if (count++ >= MOST) {
      yield tooMany(place(path, line), MOST, "hooks");
      return;
    }
    const key = one.event === "folderOpen" ? "tasks" : HELPERS.has(one.event) ? one.event : `hooks.${one.event}`;
    yield { kind: "agent", id: `${path}#${key}`, client, surface: "config", at: place(path, line), ...one };
  }
}

// src/readers/agents/servers.ts
var LONGEST2 = 2e4;
var MOST_WORDS = 1e3;
var LONGEST_TRAIL = 1e3;
var MOST_SERVERS = 2e3;
var saidAt = (path) => ({ text, line }) => ({
  text: text.length > LONGEST2 ? `${text.slice(0, LONGEST2)}…` : text,
  at: place(path, line)
});
var textsOf = (map) => (map?.entries ?? []).flatMap(([key, value]) => value.kind === "text" ? [[key, value]] : []);
var approvedOf = (map) => ["autoApprove", "alwaysAllow", "autoApproveTools", "trust"].flatMap((key) => {
  const found2 = memberOf(map, key);
  if (found2?.kind === "list") return found2.items.filter((item) => item.kind === "text");
  return found2?.kind === "text" && found2.text === "true" ? [{ ...found2, text: "*" }] : [];
});
var taken = ({ line, text }) => ({ kind: "text", line, text: `$${text}` });
var headersOf = (map) => {
  const plain = [map, tableOf(map, "requestOptions"), tableOf(map, "requestInit")].flatMap(
    (each) => each ? textsOf(tableOf(each, "headers", "http_headers")) : []
  );
  const named = textsOf(tableOf(map, "env_http_headers")).map(([key, value]) => [key, taken(value)]);
  const token = textOf(map, "bearer_token", "bearerToken", "apiKey", "token");
  const variable = textOf(map, "bearer_token_env_var");
  const bearer = token ?? (variable && taken(variable));
  return [...plain, ...named, ...bearer ? [["Authorization", bearer]] : []];
};
var fetchesOf = (map, path) => [...fetchedBy(map, path, "config")].flatMap(
  (found2) => found2.kind === "package" ? [
    {
      name: found2.name,
      ecosystem: found2.ecosystem,
      ...found2.version || found2.specifier ? { wanted: found2.version ?? found2.specifier ?? "" } : {},
      origin: found2.origin,
      pinned: found2.pinned,
      at: found2.at
    }
  ] : []
);
var serverOf = (name, outer, path) => {
  const map = tableOf(outer, "transport") ?? outer;
  const said = saidAt(path);
  const launch = launchOf(map);
  const address = textOf(map, "url", "serverUrl", "httpUrl", "uri", "endpoint");
  if (!launch && !address) return void 0;
  const env = launch?.env ?? new Map(textsOf(tableOf(map, "env", "envs", "environment")));
  return {
    part: "server",
    name,
    command: (launch?.words ?? []).slice(0, MOST_WORDS).map(said),
    fetches: launch ? fetchesOf(map, path) : [],
    ...address ? { url: said(address) } : {},
    env: new Map([...env].map(([key, value]) => [key, said(value)])),
    headers: new Map(headersOf(map).map(([key, value]) => [key, said(value)])),
    approved: approvedOf(map).map(said)
  };
};
var NAMED = /(?:^|\/)[^/]*mcp[^/]*\.json$/i;
function* childrenOf({ tree }) {
  if (tree.kind === "map") {
    for (const [key, child] of tree.entries) yield [key, child, key];
  } else if (tree.kind === "list") {
    for (const [at, child] of tree.items.entries()) {
      const own = child.kind === "map" ? textOf(child, "name", "id")?.text : void 0;
      yield [own ?? `${at}`, child, own ?? `${at}`];
    }
  }
}
function* serversIn(root, path, client, taken2) {
  const bare = NAMED.test(path) && root.kind === "map" && !root.entries.some(([key]) => holdsServers(key));
  const stack = [{ tree: root, trail: "", holder: bare }];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const inner = [];
    for (const [name, child, key] of childrenOf(next)) {
      const trail = next.trail ? `${next.trail}.${key}` : key;
      const server = next.holder && child.kind === "map" ? serverOf(name, child, path) : void 0;
      if (server && count >= MOST_SERVERS) {
        yield tooMany(place(path, child.line), MOST_SERVERS, "servers");
        return;
      }
      if (!server) {
        inner.push({
          tree: child,
          trail: trail.slice(0, LONGEST_TRAIL),
          holder: holdsServers(key) && next.tree.kind === "map"
        });
        continue;
      }
      count++;
      taken2.add(child);
      yield {
        kind: "agent",
        id: `${path}#${trail.slice(0, LONGEST_TRAIL)}`,
        client,
        surface: "config",
        at: place(path, child.line),
        ...server
      };
    }
    for (const each of inner.reverse()) stack.push(each);
  }
}

// src/readers/agents/settings.ts
var LONGEST3 = 1e3;
var MOST2 = 5e3;
var LONGEST_KEY = 400;
var CONCERNS = /permission|approv|accept|allow|bypass|dangerous|yolo|sandbox|trust|auto|enableall|_url|baseurl|base-url|api.?base|endpoint|helper|refresh|export$|proxy|tls|ssl|cert|preload|node_options|yes-always|mode$|coretools|tools|directories|network|exclude|policy|env\.|key$|token$|secret$|password$|marketplaces/i;
function* settingsIn(root, path, client, taken2) {
  const stack = [{ tree: root, key: "", line: root.line }];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { tree, key, line } = next;
    if (taken2.has(tree) || key.length > LONGEST_KEY) continue;
    if (tree.kind === "text") {
      if (tree.text === "" || !CONCERNS.test(key)) continue;
      if (count++ >= MOST2) {
        yield tooMany(place(path, line), MOST2, "settings");
        return;
      }
      yield {
        kind: "agent",
        id: `${path}#${key}`,
        client,
        surface: "config",
        at: place(path, line),
        part: "setting",
        key,
        value: tree.text.length > LONGEST3 ? `${tree.text.slice(0, LONGEST3)}…` : tree.text
      };
      continue;
    }
    const inner = tree.kind === "map" ? tree.entries.map(([name, child]) => ({
      tree: child,
      key: key ? `${key}.${name}` : name,
      line: child.line
    })) : tree.items.map((child) => ({ tree: child, key, line: child.line }));
    for (const each of [...inner].reverse()) stack.push(each);
  }
}

export {
  hooksIn,
  serversIn,
  settingsIn
};
