import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/folders.ts
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
function* upwards(path) {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    yield folder;
    if (folder === "") return;
  }
}

export {
  folderOf,
  upwards
};
