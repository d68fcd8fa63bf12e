/** What stands out in a command line. Every pattern is bounded, and a text beyond all measure stands out by itself. */

const LOOKED_AT = 50_000

const DOWNLOAD =
  /\b(?:curl|wget|fetch|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|DownloadString|DownloadFile|Start-BitsTransfer|aria2c)\b/i
const SHELL_END =
  /\|\s{0,9}(?:sudo\s{1,9}|env\s{1,9})?(?:\/\S{1,60}\/)?(?:ba|z|da|k|a|fi)?sh\b|\|\s{0,9}(?:python[\d.]{0,4}|node|perl|ruby|php|iex|Invoke-Expression)\b|\b(?:ba|z|da)?sh\s{1,9}<\(|\b(?:eval|source)\s{1,9}["']?\$\(|\b(?:ba|z|da)?sh\s{1,9}-c\s{1,9}["']?\$\(/i
const EVALUATED = /\b(?:iex|Invoke-Expression)\b/i
/** A line of Python or JavaScript that loads a text and takes it for a program. */
const LOADED =
  /\burlopen\b|\burllib\b|\brequests\.(?:get|post)\b|\bhttpx\.|\bhttps?\.(?:get|request)\s{0,3}\(|\bfetch\s{0,3}\(/i
/** `uv run https://…/server.py` */
const RUN_FROM = /\b(?:uv|deno|bun)\s{1,9}run\s{1,9}(?:-\S{1,100}\s{1,9}){0,9}https?:\/\//i
const INTERPRETED = /\b(?:exec|eval|compile|Function|runInThisContext)\s{0,3}\(/
const ENCODED =
  /\bbase64\s{1,9}(?:-d|-D|--decode)\b|\bfrombase64string\b|\s-(?:e|ec|enc|encodedcommand)\s{1,9}[A-Za-z0-9+/=]{20,}|\bb64decode\b|\batob\s{0,3}\(|Buffer\.from\([^)]{1,2000}base64|\bxxd\s{1,9}-r\b|\\x[0-9a-f]{2}(?:\\x[0-9a-f]{2}){7}/i
const NETWORK =
  /\b(?:nc|ncat|netcat|socat|telnet|scp|rsync|sftp)\s|\/dev\/(?:tcp|udp)\/|\burllib\b|\brequests\.(?:get|post)\b|\bhttps?\.(?:get|request)\s{0,3}\(|\bfetch\s{0,3}\(|\bdig\s{1,9}\S{0,99}\$|\bnslookup\s/i
const URL_ELSEWHERE =
  /\bhttps?:\/\/(?!(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?=[:/\s"']|$))[^\s"'$]/i
const CREDENTIALS =
  /(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/\w{1,60})\/\.(?:ssh|aws|kube|npmrc|netrc|git-credentials|gnupg|docker\/config)|\bprintenv\b|\/proc\/self\/environ/i

/** What makes a command dangerous, the worst first; undefined when nothing does. */
export const dangerIn = (command: string): string | undefined => {
  const text = command.slice(0, LOOKED_AT)
  if (command.length > LOOKED_AT) return 'runs more than can be looked at'
  if (DOWNLOAD.test(text) && (SHELL_END.test(text) || EVALUATED.test(text)))
    return 'downloads a program and runs it'
  if (RUN_FROM.test(text)) return 'downloads a program and runs it'
  if (LOADED.test(text) && INTERPRETED.test(text)) return 'downloads a program and runs it'
  if (ENCODED.test(text)) return 'decodes what it runs or sends, so that nobody can read it here'
  if (CREDENTIALS.test(text)) return 'reaches for credentials of whoever runs it'
  if (DOWNLOAD.test(text) && !/\b(?:curl|wget)\b[^|;&]{0,300}(?:localhost|127\.0\.0\.1)/i.test(text))
    return 'loads something from the network'
  if (NETWORK.test(text) || URL_ELSEWHERE.test(text)) return 'talks to the network'
  return undefined
}

const SHELL = /(?:^|[\\/])(?:(?:ba|z|da|k|a|fi)?sh|pwsh|powershell)(?:\.exe)?$/i
/** What stands before a program and starts it. */
const BEFORE =
  /^(?:(?:\S{0,200}[\\/])?(?:env|sudo|exec|nice|nohup|wsl(?:\.exe)?)|[A-Za-z_]\w{0,80}=.{0,500})$/i
const CMD = /(?:^|[\\/])cmd(?:\.exe)?$/i
const JOINS = /[|;&`]|\$\(|\n/

/** The script that a shell gets as an argument; undefined when the command starts no shell with one. */
export const shellScript = (words: readonly string[]): string | undefined => {
  const first = words.findIndex(word => !BEFORE.test(word))
  const [program = '', ...args] = words.slice(Math.max(0, first))
  if (SHELL.test(program)) {
    const at = args.findIndex(word => /^-(?:[a-z]{0,4}c|command|e|ec|enc|encodedcommand)$/i.test(word))
    return at < 0 ? undefined : args.slice(at).join(' ')
  }
  if (!CMD.test(program)) return undefined
  const at = args.findIndex(word => /^\/[ck]$/i.test(word))
  const rest = args.slice(at + 1).join(' ')
  // Windows needs `cmd /c` to start npx; one plain command behind it is no script.
  return at < 0 || !JOINS.test(rest) ? undefined : rest
}
