/** Deno, which takes packages of npm and of JSR with a prefix. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const deno: Manager = {
  ecosystem: 'jsr',
  unlisted: 'flag',
  environment: [],
  options: roles({
    value: `-c --config --import-map --lock --env-file --cert --seed --location -n --name --root --ext -L --log-level
      --node-modules-dir --preload --import -o --output --target --icon`,
    flag: '-A -R -W -N -E -S -P -g -f -q -r -D -h',
  }),
  verbs: [
    verb('add', 'all', 'deno'),
    verb('install|i', 'all', 'specifier'),
    verb('run|x|compile|serve|cache', 'first', 'specifier'),
  ],
}

export const DENO: readonly NamedManager[] = [['deno', deno]]
