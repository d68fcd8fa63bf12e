import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  entriesAt,
  isTrue,
  itemsAt,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  pypiAddress
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";

// src/readers/manifests/pyproject-indexes.ts
var uvIndexes = (uv) => {
  const tables = itemsAt(uv, "index").flatMap((table) => {
    const url = textAt(table, "url");
    if (!url) return [];
    const index = { url, extra: !isTrue(at(table, "default")) };
    return [
      { name: textAt(table, "name") ?? "", index, explicit: isTrue(at(table, "explicit")), line: table.line }
    ];
  });
  const settings = [uv, at(uv, "pip")].flatMap((place) => {
    const main = textAt(place, "index-url");
    const extra = [...itemsAt(place, "extra-index-url"), ...itemsAt(place, "find-links")];
    return [
      ...main ? [{ url: main, extra: false }] : [],
      ...extra.flatMap(
        (node) => node.kind === "string" && /:/.test(node.text) ? [{ url: node.text, extra: true }] : []
      )
    ];
  });
  return [...tables, ...settings.map((index) => ({ name: "", index, explicit: false, line: uv?.line ?? 1 }))];
};
var poetryIndexes = (poetry) => itemsAt(poetry, "source").flatMap((table) => {
  const url = textAt(table, "url");
  if (!url) return [];
  const priority = textAt(table, "priority");
  const extra = priority === "supplemental" || priority === "secondary" || isTrue(at(table, "secondary"));
  return [
    {
      name: textAt(table, "name") ?? "",
      index: { url, extra },
      explicit: priority === "explicit",
      line: table.line
    }
  ];
});
var pdmIndexes = (pdm) => itemsAt(pdm, "source").flatMap((table) => {
  const [url, name = ""] = [textAt(table, "url"), textAt(table, "name")];
  return url ? [{ name, index: { url, extra: name !== "pypi" }, explicit: false, line: table.line }] : [];
});
var indexesOf = (tool) => [
  ...uvIndexes(at(tool, "uv")),
  ...poetryIndexes(at(tool, "poetry")),
  ...pdmIndexes(at(tool, "pdm"))
];
var onlyIndex = (indexes, name) => [
  { url: indexes.find((known) => known.name === name)?.index.url ?? name, extra: false }
];
var placeOf = (table, indexes) => {
  const [git, url] = [textAt(table, "git"), textAt(table, "url")];
  const path = textAt(table, "path") ?? textAt(table, "file");
  const index = textAt(table, "index") ?? textAt(table, "source");
  const ref = textAt(table, "rev") ?? textAt(table, "tag") ?? textAt(table, "branch");
  if (git) {
    const address = git.startsWith("git+") ? git : `git+${git}`;
    return { ...pypiAddress(ref ? `${address}@${ref}` : address), specifier: ref };
  }
  if (url) return pypiAddress(url);
  if (path) return pypiAddress(path);
  if (isTrue(at(table, "workspace"))) return { origin: "workspace", pinned: true };
  return index ? { indexes: onlyIndex(indexes, index) } : void 0;
};
var uvSources = (tool, indexes) => new Map(
  entriesAt(tool, "uv", "sources").map(([name, value]) => {
    const tables = value.kind === "list" ? value.items : [value];
    const places = tables.flatMap((table) => {
      const place = placeOf(table, indexes);
      return place ? [{ ...place, line: table.line }] : [];
    });
    return [canonical("pypi", name), places];
  })
);

export {
  indexesOf,
  placeOf,
  uvSources
};
