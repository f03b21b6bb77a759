/**
 * The style sheets of @wordpress/block-library as WordPress puts them into every page. The package wants some hundred others, of which a sheet needs
 * none: it is fetched alone, into `.cache/`, when the full run asks for it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unpackPackage } from '../../../../scripts/npm-pack.ts';
import type { Host } from './hosts.ts';

const carrier = {
  name: '@wordpress/block-library@10.2.0',
  integrity:
    'sha512-poe4oRfJkTFRbxC+eb9PJV5IYwUwaGzFvbi4k9CZLbO91aYcRqKchonI6d3fpM+EqZZY6HIZHn9TfQSTn48h8w==',
};
const sheets = ['common', 'style', 'theme', 'elements'].map((name) => `build-style/${name}.css`);

/** An article of WordPress with our figure in its blocks. */
export function blockLibrary(): Host {
  const folder = path.resolve('.cache/block-library-10.2.0');
  if (!existsSync(folder)) {
    const next = `${folder}-${process.pid}`;
    mkdirSync(next, { recursive: true });
    try {
      unpackPackage(carrier, next, sheets);
      renameSync(next, folder);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  }
  return {
    css: sheets.map((file) => readFileSync(path.join(folder, 'package', file), 'utf8')).join('\n'),
    article:
      '<div class="entry-content wp-block-post-content is-layout-flow"><figure class="wp-block-table is-style-stripes alignwide"><div class="wp-block-group has-background">',
  };
}
