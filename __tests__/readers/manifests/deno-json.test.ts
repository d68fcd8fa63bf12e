import { describe, expect, test } from '@jest/globals'
import { denoJson } from '../../../src/readers/manifests/deno-json.ts'
import { fixture, rows } from './row.ts'

describe('deno-json', () => {
  test('reads imports, scopes, types and plugins', () => {
    expect(rows(denoJson, 'deno.json', fixture('deno-json/deno.jsonc'))).toEqual([
      '6: pkg:jsr/%40std/path | wants ^1.0.8 | runtime | direct | manifest',
      '7: pkg:jsr/%40std/path | wants ^1.0.8 | runtime | direct | manifest',
      '8: pkg:npm/chalk@5.3.0 | wants 5.3.0 | runtime | direct | manifest | pinned',
      '9: pkg:npm/%40scope/real | as renamed | wants ^4 | runtime | direct | manifest',
      '10: pkg:npm/preact@10.22.0 | wants 10.22.0 | url | from https://esm.sh/preact@10.22.0 | runtime | direct | manifest',
      '11: pkg:npm/oak@12.6.1 | wants v12.6.1 | url | from https://deno.land/x/oak@v12.6.1/mod.ts | runtime | direct | manifest',
      '12: pkg:npm/std@0.224.0 | wants 0.224.0 | url | from https://deno.land/std@0.224.0/ | runtime | direct | manifest',
      '13: pkg:npm/%40scope/cdn | wants 1 | url | from https://cdn.jsdelivr.net/npm/@scope/cdn@1/+esm | runtime | direct | manifest',
      '14: pkg:npm/raw.example%2Fowner%2Frepo%2Fmain | url | from https://raw.example/owner/repo/main/mod.ts | runtime | direct | manifest',
      '20: pkg:npm/left | wants 1 | runtime | direct | manifest',
      '25: pkg:npm/preact | wants ^10 | dev | direct | manifest',
      '26: pkg:npm/%40types/node | wants 22 | dev | direct | manifest',
      '28: pkg:jsr/%40lint/plugin@1.0.0 | wants 1.0.0 | dev | direct | manifest | pinned',
    ])
  })

  test('reads import maps', () => {
    expect(rows(denoJson, 'deno.json', fixture('deno-json/import_map.json'))).toEqual([
      '3: pkg:npm/left-pad | url | from https://unpkg.com/left-pad | runtime | direct | manifest',
      '4: pkg:npm/react-dom@18.2.0 | wants 18.2.0 | url | from https://esm.sh/v135/react-dom@18.2.0/client?dev | runtime | direct | manifest',
      '5: pkg:npm/lodash@4.17.21-abc | wants v4.17.21-abc | url | from https://cdn.skypack.dev/pin/lodash@v4.17.21-abc/lodash.js | runtime | direct | manifest',
    ])
  })

  test('reads what is hostile', () => {
    expect(rows(denoJson, 'deno.json', fixture('deno-json/hostile.json'))).toEqual([
      '3: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
      '4: pkg:jsr/constructor | runtime | direct | manifest',
      '5: unread ""number": 7": expected an address as text',
      '6: unread ""empty": "npm:"": expected the name of a package',
      '7: unread ""host": "https://"": expected the name of a package',
      '8: pkg:npm/%40 | wants @ | url | from https://evil.example/@@@/a@b@c/mod.ts | runtime | direct | manifest',
      '11: unread ""scopes": […]": expected an object',
    ])
  })
})
