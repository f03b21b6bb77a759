/** What a module loads, as a bundler would follow it. */
import { readFileSync } from 'node:fs';

/** Imports and exports of values; what only has types is gone when it runs. */
const statement = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/**
 * @param file a module of ours
 * @returns it, all modules of ours that it loads, and the names of the packages that these load
 */
export function loadedBy(file: URL): {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
} {
  const files = new Set([file.href]);
  const packages = new Set<string>();
  for (const href of files) {
    for (const [, name = ''] of readFileSync(new URL(href), 'utf8').matchAll(statement)) {
      if (name.startsWith('.')) files.add(new URL(name, href).href);
      else packages.add(name);
    }
  }
  return { files, packages };
}
