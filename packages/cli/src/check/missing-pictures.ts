import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Data, Problem } from '@gongkai/snapshot';

/** The folder whose files Astro publishes as they are: the one that its configuration names. */
function publicFolder(project: string): string | null {
  const config = readdirSync(project).find((name) => /^astro\.config\.(?:[cm]?[jt]s)$/.test(name));
  if (config === undefined) return null;
  const text = readFileSync(path.join(project, config), 'utf8');
  const [, named = 'public'] = /\bpublicDir\s*:\s*["'`]([^"'`]+)["'`]/.exec(text) ?? [];
  return path.resolve(project, named);
}

/**
 * Looks for the pictures that a site's settings name. The data does not hold them: they lie beside it in the project of Astro, whose build stops without
 * them. Of data that stands elsewhere nothing is known.
 *
 * @param data what was checked
 * @param folder the data folder
 * @returns a warning for each that is not there
 */
export function missingPictures({ site }: Pick<Data, 'site'>, folder: string): readonly Problem[] {
  const { logo, icon } = site ?? {};
  if (logo === undefined && icon === undefined) return [];
  const project = path.dirname(folder);
  const at = publicFolder(project);
  if (at === null) return [];
  return Object.entries({ logo, icon }).flatMap(([name, file]): Problem[] =>
    file === undefined || existsSync(path.join(at, file))
      ? []
      : [
          {
            code: 'picture-missing',
            severity: 'warning',
            file: 'site.json',
            path: `$.${name}`,
            expected: path.relative(project, path.join(at, file)),
            found: file,
          },
        ],
  );
}
