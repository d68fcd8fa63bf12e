/**
 * Modules that Node.js has without installing anything, by the first part of their name. A table, since which of them
 * `node:module` knows depends on the version that runs. Source: Node.js documentation, versions 18 to 24; 2026-11.
 */
const NODE_BUILTINS: ReadonlySet<string> = new Set(
  `assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs
  http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream
  string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib`.split(/\s+/),
)

/** Provided by the runtime or the editor that runs the code, and installed by nobody. */
const HOSTED: ReadonlySet<string> = new Set(['bun', 'deno', 'vscode'])

/** @param name the name of a package, not of a file in it. */
export const isRuntimeModule = (name: string): boolean => NODE_BUILTINS.has(name) || HOSTED.has(name)
