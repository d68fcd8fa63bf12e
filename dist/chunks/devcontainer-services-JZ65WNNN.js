import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runOptions
} from "./chunk-ZS6NTY64.js";
import {
  builtStage,
  resolved,
  stagesOf,
  startOf,
  treeOf
} from "./chunk-UQUSNVUI.js";
import {
  deployedImage,
  deployment,
  standingIn
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-6Q7LLPPY.js";
import {
  substitute
} from "./chunk-KTQJPAZL.js";
import "./chunk-KOR5GHRF.js";
import "./chunk-XFZXL7CM.js";
import "./chunk-PFPDVUXN.js";
import "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import {
  isList,
  isObject,
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/devcontainer-services.ts
import { posix } from "node:path";
var COMMANDS = [
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand"
];
var memberOf = (root, key) => root.members.findLast((one) => one.key === key);
var known = (text) => text.replace(/\$\{(?:local|container)WorkspaceFolder\}/g, ".").replace(/\$\{localEnv:HOME[^{}]{0,100}\}/g, "~").replace(/\$\{\w{1,30}:\w{1,100}:([^{}]{0,200})\}/g, "$1");
var itemsOf = (item) => item === void 0 ? [] : isList(item.value) ? item.value.items.slice(0, 500) : [item];
var commandsIn = (value, line, stand) => {
  if (typeof value === "string") return [{ script: value, lineOf: () => line, stand }];
  if (isList(value)) {
    const words = value.items.flatMap(
      (item) => typeof item.value === "string" ? [argument(item.value, item.line)] : []
    );
    return words.length > 0 ? [{ words, stand }] : [];
  }
  if (!isObject(value)) return [];
  return value.members.slice(0, 50).flatMap((one) => isObject(one.value) ? [] : commandsIn(one.value, one.line, stand));
};
var variablesIn = (root, key, stand) => {
  const value = memberOf(root, key)?.value;
  const members = isObject(value) ? value.members.slice(0, 2e3) : [];
  return members.flatMap(({ key: name, value: set, line }) => {
    if (set === null || typeof set === "object") return [];
    const text = known(String(set)).slice(0, 4096);
    const open = /\$\{\w{1,30}:/.test(text);
    return [
      [name.slice(0, 200), { value: text, by: open ? "unresolved" : "literal", ...stand(line) }]
    ];
  });
};
var mountIn = ({ value, line }, stand) => {
  const parts = /* @__PURE__ */ new Map();
  if (typeof value === "string") {
    for (const part of value.slice(0, 2e3).split(",")) {
      const equals = part.indexOf("=");
      parts.set(
        (equals < 0 ? part : part.slice(0, equals)).trim(),
        equals < 0 ? "true" : part.slice(equals + 1).trim()
      );
    }
  } else if (isObject(value)) {
    for (const { key, value: set } of value.members) if (typeof set === "string") parts.set(key, set);
  }
  const source = known(parts.get("source") ?? parts.get("src") ?? "");
  const target = known(parts.get("target") ?? parts.get("dst") ?? parts.get("destination") ?? "");
  if (!source) return [];
  const readOnly = parts.has("readonly") || parts.has("ro");
  return [{ source, target, readOnly, host: parts.get("type") === "bind", ...stand(line) }];
};
var publishedIn = (root, stand) => itemsOf(memberOf(root, "appPort")).flatMap(({ value, line }) => {
  if (typeof value !== "string" && typeof value !== "number") return [];
  return runOptions([argument("-p", line), argument(String(value), line)], stand).ports;
});
var truthy = (root, key) => {
  const item = memberOf(root, key);
  return item?.value === true ? item : void 0;
};
var privilegesIn = (root, stand) => {
  const privileged = truthy(root, "privileged");
  const texts = (key) => itemsOf(memberOf(root, key)).flatMap(
    ({ value, line }) => typeof value === "string" ? [{ value, line }] : []
  );
  return [
    ...privileged ? [{ is: "privileged", value: "true", ...stand(privileged.line) }] : [],
    ...texts("capAdd").map(({ value, line }) => ({
      is: "capability",
      value: value.slice(0, 100),
      ...stand(line)
    })),
    ...texts("securityOpt").flatMap(
      ({ value, line }) => runOptions([argument("--security-opt", line), argument(value, line)], stand).privileges
    ),
    ...texts("containerUser").map(({ value, line }) => ({
      is: "user",
      value: value.slice(0, 100),
      ...stand(line)
    }))
  ];
};
var builtBy = (root, path, tree) => {
  const build = memberOf(root, "build")?.value;
  const options = isObject(build) ? build : root;
  const of = (key) => {
    const value = memberOf(options, key)?.value;
    return typeof value === "string" ? value : void 0;
  };
  const dockerfile = of("dockerfile") ?? of("dockerFile");
  const where = dockerfile === void 0 ? void 0 : resolved(posix.dirname(path), dockerfile);
  const file = where === void 0 ? void 0 : tree.file(where);
  return file && builtStage(stagesOf(file), of("target"));
};
var imageIn = (root, stand) => {
  const image = memberOf(root, "image");
  if (typeof image?.value !== "string") return void 0;
  const text = substitute(known(image.value).replace(/\$\{\w{1,30}:[^{}]{0,200}\}/g, "$$X"), () => void 0);
  return deployedImage(text, image.value, stand(image.line));
};
var serviceOf = (file, root, tree) => {
  const stand = standingIn(file);
  const built = builtBy(root, file.path, tree);
  const words = itemsOf(memberOf(root, "runArgs")).flatMap(
    ({ value, line }) => typeof value === "string" ? [argument(known(value), line)] : []
  );
  const options = runOptions(words, stand);
  const commands = COMMANDS.flatMap((key) => {
    const item = memberOf(root, key);
    return item ? commandsIn(item.value, item.line, stand) : [];
  });
  return deployment({
    path: file.path,
    service: "devcontainer",
    from: "devcontainer",
    standing: stand(root.line),
    image: built?.image ?? imageIn(root, stand),
    environment: [
      ...built?.environment ?? [],
      ...options.environment,
      ...variablesIn(root, "containerEnv", stand),
      ...variablesIn(root, "remoteEnv", stand)
    ],
    commands: [...built ? startOf(built.entrypoint, built.command) : [], ...commands],
    ports: [...options.ports, ...publishedIn(root, stand)],
    mounts: [...options.mounts, ...itemsOf(memberOf(root, "mounts")).flatMap((item) => mountIn(item, stand))],
    privileges: [...privilegesIn(root, stand), ...options.privileges, ...built?.user ? [built.user] : []],
    ...built ? { packages: built.packages, built: true } : {}
  });
};
var devcontainerServices = {
  id: "devcontainer-services",
  read(file, beside = /* @__PURE__ */ new Map()) {
    const root = readJson(file.text);
    if (!("kind" in root)) {
      const why = `no valid devcontainer.json: ${root.why}`;
      return [unreadFile(file.path, root.line, lineAt(file.text, root.line), why, "config")];
    }
    return [serviceOf(file, root, treeOf(file, beside))];
  },
  wants(file, beside) {
    const root = readJson(file.text);
    const tree = treeOf(file, beside);
    if ("kind" in root) builtBy(root, file.path, tree);
    return [...tree.wanted];
  }
};
export {
  devcontainerServices
};
