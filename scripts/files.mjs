// The files below some paths, sorted; generated folders are left out.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const generated = new Set(['.git', 'node_modules', 'playwright-report', 'test-results', 'shots', 'data', 'target', 'artifacts', 'found']);

/** @param {string[]} paths files or folders; a missing one has no files */
export function files(paths) {
  return paths.flatMap(walk).sort();
}

function walk(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  if (!stat.isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !generated.has(name))
    .flatMap((name) => walk(join(path, name)));
}
