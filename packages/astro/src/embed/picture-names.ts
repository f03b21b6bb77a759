import { figureFiles } from '../files/figure-files.ts';
import type { Site } from '../site.ts';

const known = new WeakMap<Site, Promise<ReadonlyMap<string, readonly string[]>>>();

async function namesByFigure(site: Site): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  for (const { name } of await figureFiles(site)) {
    if (!/\.(?:png|svg|pdf)$/.test(name)) continue;
    const id = name.slice(0, name.indexOf('.'));
    const own = names.get(id) ?? [];
    own.push(name);
    names.set(id, own);
  }
  return names;
}

/**
 * Finds the pictures of a figure; those of all figures are listed once.
 *
 * @param site the site
 * @param id of the figure
 * @returns names of files below `/figures/`
 */
export async function pictureNames(site: Site, id: string): Promise<readonly string[]> {
  const names = known.get(site) ?? namesByFigure(site);
  known.set(site, names);
  return (await names).get(id) ?? [];
}
