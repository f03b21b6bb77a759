import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the npm package in which a module lies; null for our own code. */
function packageOf(module: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? null;
}

/**
 * @param modules paths of all modules in a bundle
 * @returns name, version and licence of every package in it, with the text where the package brings it: those licences ask for that
 */
export function licencesOf(modules: Iterable<string>): string {
  const folders = new Set<string>();
  for (const module of modules) {
    const folder = packageOf(module);
    if (folder && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Record<string, string>;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
    return `${name} ${version}: ${license}\n\n${text}`.trim();
  });
  return `${parts.join('\n\n----\n\n')}\n`;
}
