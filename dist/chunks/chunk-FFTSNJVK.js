import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/deployments/dependents.ts
var NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var foldersOf = (path, most) => {
  const parts = path.split("/").slice(0, -1);
  return Array.from(
    { length: Math.min(most, parts.length + 1) },
    (_, up) => parts.slice(0, parts.length - up).join("/")
  );
};
var composeDependents = (path) => foldersOf(path, 3).flatMap((folder) => NAMES.map((name) => folder ? `${folder}/${name}` : name)).filter((one) => one !== path);

export {
  composeDependents
};
