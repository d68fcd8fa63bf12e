import type { Ecosystem } from '../ecosystem.ts'

/** What the repository holds, as far as a starter policy is fitted to it. */
export interface Surroundings {
  readonly ecosystems: readonly Ecosystem[]
  readonly models: boolean
}

const HEAD = `# Policy of the AI Artifact Gate. It is read from the base side of a change, so an edit takes effect after its merge.
version: 1

# observe: nothing fails, to see what the gate would say.
# recommended: blocks what is near-certainly wrong, warns on smells.
# strict: blocks smells too, requires pins and an answer to every question.
extends: recommended

# enforce: errors fail the check. warn: nothing fails, everything is shown.
mode: enforce

# What an unanswered question does (a registry that is down, say): fail, or warn.
unknown: fail
`

const IGNORE = `
# Files that are not judged: globs, \`*\` within a segment, \`**\` across.
# paths:
#   ignore: ["examples/**"]
`

const NAMES: { readonly [E in Ecosystem]?: string } = {
  npm: '"@acme/*"',
  composer: '"acme/*"',
  maven: '"com.acme:*"',
}

const packages = (ecosystems: readonly Ecosystem[]): string => `
# Names that live in your own registry: a public one is never asked for them.
# private:
${ecosystems.map(name => `#   ${name}: [${NAMES[name] ?? '"acme-*"'}]`).join('\n')}

# Your own registry, asked instead of the public one. token-env names an environment variable.
# sources:
${ecosystems.map(name => `#   ${name}: { url: "https://${name}.registry.example/", token-env: ${name.toUpperCase()}_TOKEN }`).join('\n')}
`

const MODELS = `
# Models: which formats and publishers are approved. Each rule has a page under docs/rules.
# rules:
#   model-format: { severity: error, allow: [safetensors, gguf, onnx] }
#   model-publisher: { severity: error, allow: ["acme/*"] }
`

const WAIVERS = `
# Findings that are accepted for a time: exact, with a reason, an owner and an end.
# waivers:
#   - rule: package-new
#     reference: pkg:npm/left-padder@1.0.2
#     reason: "Our own package, published yesterday"
#     owner: "@acme/appsec"
#     expires: 2027-01-31
`

/** A commented policy to start from; it validates as it is, and changes nothing against the preset. */
export const starter = ({ ecosystems, models }: Surroundings): string => {
  const distinct = [...new Set(ecosystems)].sort()
  return [HEAD, IGNORE, distinct.length > 0 ? packages(distinct) : '', models ? MODELS : '', WAIVERS].join('')
}
