import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/deployments/run-options.ts
var MOST = 500;
var LONGEST = 1e3;
var NAMES = /* @__PURE__ */ new Map([
  ["-p", "--publish"],
  ["-v", "--volume"],
  ["-e", "--env"],
  ["-u", "--user"],
  ["--net", "--network"],
  ["-P", "--publish-all"]
]);
function* optionsOf(words) {
  for (let at = 0; at < words.length && at < MOST; at++) {
    const { text, line } = words[at] ?? { text: "", line: 1 };
    const [, name = "", attached] = /^(--?[A-Za-z][\w-]{0,60})(?:=([\s\S]*))?$/.exec(text.slice(0, LONGEST)) ?? [];
    if (!name) continue;
    const next = words[at + 1];
    const takes = attached === void 0 && next !== void 0 && !next.text.startsWith("-");
    yield {
      name: NAMES.get(name) ?? name,
      value: (attached ?? (takes ? next.text : "")).slice(0, LONGEST),
      line
    };
    if (takes) at++;
  }
}
var port = (text, line, stand) => {
  const [bound = "", protocol] = text.split("/");
  const parts = bound.split(":");
  const target = parts.pop() ?? "";
  const published = parts.pop();
  const address = parts.join(":").replace(/^\[|\]$/g, "");
  if (protocol === "udp" || !target) return [];
  return [
    {
      how: "published",
      .../^\d{1,5}$/.test(target) ? { target: Number(target) } : {},
      ...published ? { published } : {},
      ...address ? { address } : {},
      ...stand(line)
    }
  ];
};
var volume = (text, line, stand) => {
  const [source = "", target = "", modes = ""] = text.split(":");
  if (!source || !target) return [];
  return [
    {
      source,
      target,
      readOnly: modes.split(",").includes("ro"),
      host: /^[/~.]/.test(source),
      ...stand(line)
    }
  ];
};
var mounted = (text, line, stand) => {
  const parts = new Map(
    text.split(",").map((part) => [part.split("=", 1)[0] ?? "", part.slice(part.indexOf("=") + 1)])
  );
  const source = parts.get("source") ?? parts.get("src");
  if (!source) return [];
  const target = parts.get("target") ?? parts.get("dst") ?? parts.get("destination") ?? "";
  const readOnly = parts.has("readonly") || parts.has("ro");
  return [{ source, target, readOnly, host: parts.get("type") === "bind", ...stand(line) }];
};
var privilege = ({ name, value, line }, stand) => {
  const standing = stand(line);
  switch (name) {
    case "--privileged":
      return /^false$/i.test(value) ? [] : [{ is: "privileged", value: "true", ...standing }];
    case "--cap-add":
      return value ? [{ is: "capability", value, ...standing }] : [];
    case "--network":
    case "--pid":
    case "--ipc": {
      const is = name.slice(2);
      return value === "host" ? [{ is, value, ...standing }] : [];
    }
    case "--user":
      return value ? [{ is: "user", value, ...standing }] : [];
    case "--device":
      return value ? [{ is: "device", value: value.split(":", 1)[0] ?? "", ...standing }] : [];
    case "--security-opt": {
      const [, is = "", set = ""] = /^(seccomp|apparmor)[:=](.*)$/.exec(value) ?? [];
      if (is === "seccomp" || is === "apparmor") return [{ is, value: set, ...standing }];
      return /^no-new-privileges[:=]false$/i.test(value) ? [{ is: "escalation", value, ...standing }] : [];
    }
    default:
      return [];
  }
};
var fromFile = ({ value, line }, stand) => value ? [["field:env_file", { value: value.slice(0, 200), by: "unresolved", ...stand(line) }]] : [];
var variable = ({ value, line }, stand) => {
  const [, name, set] = /^([A-Za-z_]\w{0,200})(?:=([\s\S]*))?$/.exec(value) ?? [];
  if (!name) return [];
  const open = set === void 0 || set.includes("$");
  return [[name, { value: set ?? `$${name}`, by: open ? "unresolved" : "literal", ...stand(line) }]];
};
var runOptions = (words, stand) => {
  const all = [...optionsOf(words)];
  const host = all.find(({ name, value }) => name === "--network" && value === "host");
  const published = all.flatMap(
    ({ name, value, line }) => name === "--publish" ? port(value, line, stand) : []
  );
  return {
    ports: host ? [{ how: "host-network", ...stand(host.line) }] : published,
    mounts: all.flatMap(
      ({ name, value, line }) => name === "--volume" ? volume(value, line, stand) : name === "--mount" ? mounted(value, line, stand) : []
    ),
    environment: all.flatMap((option) => {
      if (option.name === "--env-file") return fromFile(option, stand);
      return option.name === "--env" ? variable(option, stand) : [];
    }),
    privileges: all.flatMap((option) => privilege(option, stand))
  };
};

export {
  runOptions
};
