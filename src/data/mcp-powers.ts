/** What servers of the Model Context Protocol can do, by words in their names. Own table, of 2026-11. */
export const MCP_POWERS: readonly (readonly [words: RegExp, can: string])[] = [
  [/shell|terminal|command|exec\b|execute|subprocess|(?:^|[^a-z])ssh|tmux|iterm/i, 'run commands'],
  [
    /interpreter|sandbox|jupyter|repl\b|run-?python|code-?runner|(?:^|[^a-z0-9])e2b|(?:^|[^a-z])riza(?:[^a-z]|$)/i,
    'run code',
  ],
  [/file-?system|desktop-?commander|text-?editor|obsidian|(?:^|[/_-])files?(?:[@_-]|$)/i, 'write files'],
  [/playwright|puppeteer|browser|selenium|chrome|stagehand/i, 'steer a browser'],
  [
    /postgres|mysql|mariadb|sqlite|mongo|redis|mssql|oracle|clickhouse|snowflake|bigquery|supabase|neon|database|(?:^|[/_-])db(?:[@_-]|$)|elasticsearch|neo4j/i,
    'write to a database',
  ],
  [/kubernetes|k8s|kubectl|docker|terraform|pulumi|helm\b/i, 'change what is deployed'],
  [
    /(?:(?:^|[/_-])aws|azure|gcp|gcloud|cloudflare|vercel|netlify|heroku|digitalocean|railway)(?![\w.-]{0,20}(?:docs|documentation|knowledge|pricing))/i,
    'change a cloud account',
  ],
  [/github|gitlab|bitbucket|gitea|(?:^|[/_-])git(?:[@_-]|$)/i, 'write to repositories'],
  [/slack|gmail|e-?mail|smtp|twilio|discord|telegram|whatsapp|teams\b|outlook/i, 'send messages'],
  [/stripe|paypal|payment|wallet|blockchain|solana|ethereum/i, 'move money'],
]
