/** Makes the pages that are compared. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { run } from '../../scripts/steps.ts';
import { floorOf } from './floor.ts';

/** A folder with the pages and what they load. */
export interface Pages {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Files of the three pages in the folder. */
export const site = 'index.html';
export const ours = 'figures.html';
export const floor = 'floor.html';

const charts = 12;
const tiles = 8;

const count = (html: string, start: string) => html.split(start).length - 1;

/** The sheets that these figures and tiles need. */
const sheets = [
  ...['roots', 'areas', 'figure', 'marks', 'rows', 'fold'].map((name) => `styles/${name}`),
  ...['count', 'rate', 'tiles'].map((name) => `kinds/${name}/${name}`),
];

/** The same figures and tiles in a page that has nothing else, with the sheets that they need: what somebody has who puts them into an article. */
async function figuresAlone(html: string): Promise<string> {
  const { document } = parseHTML(html);
  const texts = await Promise.all(sheets.map((name) => readFile(`packages/charts/src/${name}.css`, 'utf8')));
  const style = texts
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
  const figures = [...document.querySelectorAll('.gk-figure')].map(
    ({ parentElement }) => parentElement?.outerHTML,
  );
  const grid = document.querySelector('.gk-tiles')?.outerHTML ?? '';
  const last = document.querySelector('[elementtiming]')?.outerHTML ?? '';
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Figures</title><style>body{margin:16px;font:16px/1.5 sans-serif}${style}</style><h1>12 charts, 8 tiles</h1>${grid}${figures.join('')}${last}</html>`;
}

/**
 * Builds a page of the site's own layout and components into a folder of its own, and writes its figures alone and their floor
 * beside it.
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
    const html = await readFile(path.join(folder, site), 'utf8');
    if (count(html, '<figure class="gk-figure"') !== charts || count(html, '<gk-kpi-tile>') !== tiles)
      throw new Error(`the page has not ${charts} charts and ${tiles} tiles`);
    await writeFile(
      path.join(folder, ours),
      await figuresAlone(await readFile(path.join(folder, site), 'utf8')),
    );
    const least = floorOf(html);
    if (least.charts !== charts || least.tiles !== tiles || /<gk-|<script|<link/.test(least.html))
      throw new Error('the floor is not the floor of this page');
    await writeFile(path.join(folder, floor), least.html);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
