import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  XmlCdata,
  XmlElement,
  XmlError,
  XmlText,
  parseXml
} from "./chunk-BFNALMIQ.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  conflictLine
} from "./chunk-UH4KMQ5F.js";

// src/readers/syntax/xml.ts
var DEEPEST = 200;
var tooDeep = (text) => {
  let [depth, at] = [0, 0];
  for (const [tag] of text.matchAll(/<[^!?<>][^<>]*>/g)) {
    at += tag.length;
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>") && ++depth > DEEPEST) return at;
  }
  return void 0;
};
var build = (element, lineOf) => ({
  name: element.name,
  line: lineOf(element.start),
  attributes: new Map(Object.entries(element.attributes)),
  children: element.children.flatMap((child) => child instanceof XmlElement ? [build(child, lineOf)] : []),
  text: element.children.map((child) => child instanceof XmlText || child instanceof XmlCdata ? child.text : "").join("").trim()
});
var readXml = (text) => {
  const conflict = conflictLine(text);
  if (conflict) return { line: conflict, why: "a merge conflict is not resolved" };
  if (tooDeep(text) !== void 0) return { line: 1, why: `nested deeper than ${DEEPEST} levels` };
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root ? build(root, lineFinder(text)) : { line: 1, why: "expected an element" };
  } catch (error) {
    if (error instanceof XmlError) return { line: error.line, why: error.message.split("\n", 1)[0] ?? "" };
    return { line: 1, why: "no XML that can be read" };
  }
};
var isXml = (read) => "name" in read;
var childrenOf = (node, name) => node.children.filter((child) => child.name === name);
var childOf = (node, name) => node.children.find((child) => child.name === name);
var textIn = (node, name) => childOf(node, name)?.text || void 0;

export {
  readXml,
  isXml,
  childrenOf,
  childOf,
  textIn
};
