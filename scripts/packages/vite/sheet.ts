/** Style sheets with everything that they import, for whoever has no bundler at hand. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleAsync } from 'lightningcss';

/** The oldest browsers in which pages are read: what is younger is written in their words. */
const targets = { chrome: 86 << 16, firefox: 78 << 16, safari: 14 << 16 };

/**
 * Bundles a style sheet.
 *
 * @param file its path
 * @param bundled takes the paths of all sheets that are in it
 */
export async function bundleSheet(file: string, bundled: string[]): Promise<string> {
  const { code } = await bundleAsync({
    filename: file,
    minify: true,
    targets,
    resolver: {
      resolve(specifier, from) {
        const found = specifier.startsWith('.')
          ? path.resolve(path.dirname(from), specifier)
          : createRequire(from).resolve(specifier);
        bundled.push(found);
        return found;
      },
    },
  });
  bundled.push(file);
  return code.toString();
}
