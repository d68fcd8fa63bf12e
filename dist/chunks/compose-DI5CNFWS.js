import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argumentsOf,
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  substitute
} from "./chunk-KTQJPAZL.js";
import {
  imageReference
} from "./chunk-N5I2HJ7B.js";
import {
  readArguments,
  readScript
} from "./chunk-FIM4B3LE.js";
import {
  argument,
  withServer
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/images/compose.ts
var NOTHING = () => void 0;
var WHY = "a variable without a default decides which image this is; expected a name, or a default for the variable";
var served = (image, text) => {
  const first = /^\s*(\S+)/.exec(text)?.[1];
  if (!first) return text;
  const words = withServer(image, [argument(first, 1)]).slice(0, -1);
  return [...words.map((word) => word.text), text].join(" ");
};
function* commandsOf(service, path, { read }) {
  const parts = [at(service, "entrypoint"), at(service, "command")].filter(
    (part) => part !== void 0 && !read.has(part)
  );
  for (const part of parts) if (part) read.add(part);
  const lists = parts.filter((part) => part?.kind === "list");
  const words = lists.flatMap(
    (part) => argumentsOf(part).map(({ text, line }) => argument(text.replaceAll("$$", "$"), line))
  );
  const image = at(service, "entrypoint") ? void 0 : textAt(service, "image");
  if (words.length) {
    yield* readArguments(image ? withServer(image, words) : words, { path, surface: "config" });
  }
  for (const part of parts) {
    if (part?.kind !== "scalar") continue;
    const { text, lineOf } = shellText(part);
    const bare = text.replaceAll("$$", "$");
    const plain = image && part === at(service, "command") ? served(image, bare) : bare;
    const lines = part.style === "literal" || part.style === "folded";
    yield* readScript(plain, {
      path,
      surface: "config",
      lineOf: lines ? lineFinder(plain, part.line) : lineOf
    });
  }
}
function* imageOf(service, path, state) {
  const image = at(service, "image");
  if (image?.kind !== "scalar" || !image.value || at(service, "build")) return;
  const name = substitute(image.value, NOTHING);
  const found = imageReference(name, { path, line: image.line, surface: "config" });
  if (found) yield found;
  else if (name.includes(HOLE) && !state.told && !image.value.includes("{{")) {
    state.told = true;
    yield unread(place(path, image.line), `image: ${image.value}`, WHY, "config");
  }
}
var builtOf = (services) => new Set(
  services.flatMap((service) => {
    const image = at(service, "image");
    return at(service, "build") && image?.kind === "scalar" ? [image.value] : [];
  })
);
var compose = {
  id: "compose",
  *read(file) {
    const read = yamlFile(file);
    if ("lost" in read) {
      yield read.lost;
      return;
    }
    const state = { told: false, read: /* @__PURE__ */ new Set() };
    for (const document of read.documents) {
      const services = new Set(entriesAt(document, "services").map(({ value }) => value));
      const built = builtOf([...services]);
      for (const service of services) {
        const image = at(service, "image");
        const own = image?.kind === "scalar" && built.has(image.value);
        if (!own) yield* imageOf(service, file.path, state);
        yield* commandsOf(service, file.path, state);
      }
    }
  }
};
export {
  compose
};
