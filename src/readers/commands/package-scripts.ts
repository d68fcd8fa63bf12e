/** Install commands in the scripts of package.json. */
import { lineAt, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isObject, type JsonObject, membersOf, readJson } from '../syntax/json.ts'
import { readScript } from './script.ts'

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/** Programs that `npx` runs from a package of another name; with the package installed nothing is fetched. */
const BROUGHT: ReadonlyMap<string, string> = new Map([
  ['tsc', 'typescript'],
  ['tsserver', 'typescript'],
  ['ng', '@angular/cli'],
  ['nest', '@nestjs/cli'],
  ['vue-cli-service', '@vue/cli-service'],
  ['changeset', '@changesets/cli'],
  ['playwright', '@playwright/test'],
  ['biome', '@biomejs/biome'],
  ['babel', '@babel/cli'],
  ['swc', '@swc/cli'],
  ['cap', '@capacitor/cli'],
  ['commitlint', '@commitlint/cli'],
  ['tailwindcss', '@tailwindcss/cli'],
  ['remix', '@remix-run/dev'],
  ['svelte-kit', '@sveltejs/kit'],
  ['sb', 'storybook'],
  ['redocly', '@redocly/cli'],
  ['sentry-cli', '@sentry/cli'],
  ['ts-node-esm', 'ts-node'],
  ['electron-forge', '@electron-forge/cli'],
  ['lingui', '@lingui/cli'],
  ['openapi', '@redocly/cli'],
  ['ncu', 'npm-check-updates'],
])

const declaredIn = (root: JsonObject): ReadonlySet<string> =>
  new Set(DEPENDENCIES.flatMap(section => membersOf(root, section).map(({ key }) => key)))

/** Scripts run with the programs of installed packages in reach, and `npx` takes those first. */
const isInstalled = (found: Found, declared: ReadonlySet<string>): boolean => {
  if (found.kind !== 'package' || found.ecosystem !== 'npm' || found.specifier) return false
  return declared.has(found.name) || declared.has(BROUGHT.get(found.name) ?? '')
}

export const packageScripts: Reader = {
  id: 'package-scripts',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid package.json: ${root.why}`)
      return
    }
    const declared = declaredIn(root)
    for (const { key, value } of root.members) {
      if (key !== 'scripts' || !isObject(value)) continue
      for (const { value: script, line } of value.members) {
        if (typeof script !== 'string') continue
        for (const found of readScript(script, { path, surface: 'command', lineOf: () => line })) {
          if (!isInstalled(found, declared)) yield found
        }
      }
    }
  },
}
