/** Makes the two pages that are compared. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../scripts/steps.ts';

/** A folder with both pages and what they load. */
export interface Pages {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Files of the two pages in the folder. */
export const ours = 'index.html';
export const bare = 'bare.html';

const charts = 12;
const tiles = 8;

/** How many elements of ours the page has, all of which are upgraded in the end. */
export const elements = charts + tiles;

/** The same page as bare HTML: same head, style sheet, text and drawings; no script and none of our elements. */
export function withoutElements(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<\/?gk-[a-z-]+\b[^>]*>/g, '');
}

const count = (html: string, tag: string) => html.split(`<${tag}>`).length - 1;

/**
 * Builds a page of the site's own layout and components into a folder of its own, and writes its bare twin beside it.
 *
 * @throws Error where what was built is not the page that is to be measured
 */
export async function buildPages(): Promise<Pages> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const config = 'bench/page/astro.config.mjs';
    const code = await run(['astro', 'build', '--config', config, '--outDir', folder, '--silent'], {
      GONGKAI_DATA: path.resolve('data'),
    });
    if (code !== 0) throw new Error('the page does not build');
    const html = await readFile(path.join(folder, ours), 'utf8');
    if (count(html, 'gk-case-chart') !== charts || count(html, 'gk-kpi-tile') !== tiles)
      throw new Error(`the page has not ${charts} charts and ${tiles} tiles`);
    const twin = withoutElements(html);
    if (twin.includes('<gk-') || twin.includes('<script')) throw new Error('the bare page is not bare');
    await writeFile(path.join(folder, bare), twin);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
