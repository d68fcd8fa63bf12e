import type { SourceName } from './source.ts'

/** Where questions are asked unless the policy names another place. No other file names these hosts. */
export const endpoints: Readonly<Record<SourceName, string>> = {
  npm: 'https://registry.npmjs.org',
  pypi: 'https://pypi.org',
  huggingface: 'https://huggingface.co',
  osv: 'https://api.osv.dev',
}
