import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/commands/mention.ts
var ALWAYS = "pip[\\d.]*|pipx|pipenv|uvx?|poetry|pdm|np[mx]|pnp[mx]|yarn|bunx?|easy_install|rye|conda|mamba|micromamba|pixi|dnx";
var SOMETIMES = "(?:cargo|go|gem|bundle|composer|dotnet|nuget|docker|podman|nerdctl|deno|helm|gh|pre-commit)(?:[ \\t]+\\S{1,80}){0,3}?[ \\t]+(?:install|i|add|get|run|require|pull|create|create-project|try-repo|x|binstall|package|exec)";
var MENTION = new RegExp(`\\b(?<![.-])(?:(?:${ALWAYS})(?:\\.exe|\\.cmd)?|${SOMETIMES})(?![\\w.-])`, "i");
var mentionsManager = (text) => MENTION.test(text);

export {
  mentionsManager
};
