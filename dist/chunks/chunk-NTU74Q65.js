import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/composer-names.ts
var PLATFORM = /^(?:php(?:-(?:64bit|ipv6|zts|debug))?|hhvm|(?:ext|lib)-[\w.+-]+|composer(?:-(?:plugin|runtime)-api)?)$/i;
var isPlatform = (name) => PLATFORM.test(name.slice(0, 300));
var isComposerName = (name) => name.length <= 300 && /^[\w.-]+\/[\w.-]+$/.test(name);

export {
  isPlatform,
  isComposerName
};
