import path from 'node:path';
import type { Page } from 'playwright';
import type { Entry, SearchIndex, UnionNumbers } from '../../packages/astro/src/search/engine.ts';
import { searchFiles } from '../../packages/astro/src/search/entries.ts';
import { loadSites } from '../../packages/astro/src/sites.ts';
import { wordsIn } from '../../packages/astro/src/words/index.ts';

/** What a search page of so many unions fetches that its index is split: ours, and invented ones, each with one number and one way of working of its own. */
export interface SplitSearch {
  readonly unions: number;
  readonly files: ReadonlyMap<string, string>;
}

/** The one invented union that has seen whales, far behind the first ones. */
export const whales = 'made-90';

/** @returns the files of a site of our unions and of `made` invented ones */
export async function splitSearch(made: number): Promise<SplitSearch> {
  const site = (await loadSites(path.resolve('data'))).get('zh-Hans');
  if (!site) throw new Error('no site in zh-Hans');
  const own = searchFiles(site, wordsIn('zh-Hans'), 0);
  const index = JSON.parse(own.get('index.json') ?? '') as SearchIndex;
  const numbers = JSON.parse(own.get(index.numbers ?? '') ?? '') as UnionNumbers[];
  const invented = Array.from({ length: made }, (_, at) => ({ id: `made-${at + 1}`, at: at + 1 }));
  const whole: SearchIndex = {
    ...index,
    from: `${index.from}鯨魚觀測`,
    to: `${index.to}鲸鱼观测`,
    entries: [
      ...index.entries,
      ...invented.map(
        ({ id, at }): Entry => [0, `虚构${at}县总工会`, '虚构省', `/unions/${id}/`, `虚构${at}`, null],
      ),
    ],
    parts: [
      ...(index.parts ?? []),
      ...invented.map(({ id, at }) => [id, `虚构${at}县总工会`, `${id}.json`] as const),
    ],
  };
  return {
    unions: site.unions.length + made,
    files: new Map([
      ...own,
      ['index.json', JSON.stringify(whole)],
      [
        index.numbers ?? '',
        JSON.stringify([...numbers, ...invented.map(({ id, at }): UnionNumbers => [id, [710_000 + at]])]),
      ],
      ...invented.map(({ id, at }) => {
        const ways = id === whales ? '鲸鱼观测法' : '互助法';
        const entries: Entry[] = [
          [1, `调解纠纷 ${710_000 + at}件`, `虚构${at}`, `/unions/${id}/#${id}.n`, '', 710_000 + at],
          [4, ways, `虚构${at}`, `/unions/${id}/#mechanisms`, '', null],
        ];
        return [`${id}.json`, JSON.stringify(entries)] as const;
      }),
    ]),
  };
}

/** Lets a search page fetch these files, and writes down which. */
export async function serveSplit(page: Page, { files }: SplitSearch): Promise<readonly string[]> {
  const fetched: string[] = [];
  await page.route('**/search/*.json', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').pop() ?? '';
    fetched.push(file);
    const body = files.get(file);
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json; charset=utf-8' });
  });
  return fetched;
}
