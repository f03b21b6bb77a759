/** What is checked in every engine. A check throws what is wrong; a new one is one more entry in the array. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { explained, type Given, opened, readable } from './expectations.ts';
import {
  ask,
  downloads,
  focusedMark,
  focusSummary,
  focusSwitch,
  focusTileButton,
  said,
  stations,
  table,
  tooltip,
} from './in-page.ts';
import type { CheckedPage } from './pages.ts';
import { withoutScript } from './site.ts';
import { until } from './until.ts';

/** One thing that must be so. */
export interface Check {
  readonly name: string;
  /** The pages on which it is checked: all, unless told. */
  readonly on?: (page: CheckedPage) => boolean;
  readonly run: (given: Given) => Promise<void>;
}

const signatures: Readonly<Record<string, readonly [type: RegExp, start: readonly number[]]>> = {
  // The mark by which Excel and WPS know UTF-8.
  csv: [/^text\/csv; ?charset=utf-8$/i, [0xef, 0xbb, 0xbf]],
  json: [/^application\/json\b/, [0x7b]],
  svg: [/^image\/svg\+xml\b/, [0x3c]],
  png: [/^image\/png$/, [0x89, 0x50, 0x4e, 0x47]],
};

export const checks: readonly Check[] = [
  {
    name: 'is complete without script: printed words, one drawing of each figure',
    async run(given) {
      await given.engine.open(`${given.site}${given.page.path}${withoutScript}`, given.width);
      await readable(given);
    },
  },
  {
    name: 'is upgraded and as complete as before',
    async run(given) {
      await opened(given);
      await readable(given);
    },
  },
  {
    name: 'can be walked by keyboard: Tab to a mark, arrow to the next, named and explained, Escape closes',
    on: (page) => page.stations === 0,
    async run(given) {
      const { engine } = given;
      await opened(given);
      await ask(engine, focusSummary);
      await engine.press('Tab');
      const first = await explained(given);
      equal(first.place, 0);
      await engine.press('ArrowDown');
      const next = await explained(given);
      equal(next.place, 1);
      await engine.press('Escape');
      await until('the tooltip is gone', async () => (await ask(engine, tooltip)) === null);
      equal((await ask(engine, focusedMark))?.id, next.id, 'Escape moved the focus');
    },
  },
  {
    name: 'opens the table in the picture’s place by Enter, and closes it',
    on: (page) => page.stations === 0,
    async run(given) {
      const { engine } = given;
      await opened(given);
      await ask(engine, focusSummary);
      await engine.press('Enter');
      await until('the table is open', async () => (await ask(engine, table)).open);
      const opens = await ask(engine, table);
      ok(opens.rows > 0, 'no row of the open table is seen');
      equal(opens.drawing, false, 'the drawing is still there');
      await engine.press('Enter');
      await until('the table is closed', async () => !(await ask(engine, table)).open);
      deepEqual(await ask(engine, table), { open: false, rows: 0, drawing: true });
    },
  },
  {
    name: 'explains a tile by its button, and Escape closes it',
    on: ({ tiles }) => tiles,
    async run(given) {
      const { engine } = given;
      await opened(given);
      await ask(engine, focusTileButton);
      await engine.press('Enter');
      const box = await until('a tooltip is shown', () => ask(engine, tooltip));
      ok(box.inside, 'the tooltip is partly outside the window');
      await engine.press('Escape');
      await until('the tooltip is gone', async () => (await ask(engine, tooltip)) === null);
    },
  },
  {
    name: 'lists and draws every station without script',
    on: (page) => page.stations > 0,
    async run({ engine, site, page, width }) {
      await engine.open(`${site}${page.path}${withoutScript}`, width);
      const { listed, marked, map } = await ask(engine, stations);
      equal(listed, page.stations);
      ok(marked > page.stations / 2, `only ${marked} marks`);
      ok(map, 'the drawn map is not seen');
    },
  },
  {
    name: 'filters list and map by keyboard, and shows all again',
    on: (page) => page.stations > 0,
    async run(given) {
      const { engine, page } = given;
      await opened(given);
      await until('the switches are there', async () => {
        await ask(engine, focusSwitch, '24小时');
        return (await engine.evaluate('document.activeElement.className')) === 'gk-tool';
      });
      await engine.press('Enter');
      const some = await until('fewer are shown', async () => {
        const found = await ask(engine, stations);
        return found.listed < page.stations ? found : null;
      });
      ok(some.listed > 0 && some.marked > 0 && some.marked <= some.listed, JSON.stringify(some));
      await engine.press('Enter');
      await until('all are shown', async () => (await ask(engine, stations)).listed === page.stations);
    },
  },
  {
    name: 'leads to files that come whole and as what they are; the CSV begins with a BOM',
    async run(given) {
      await opened(given);
      const files = await ask(given.engine, downloads);
      const endings = files.map(({ href }) => href.split('.').pop() ?? '');
      for (const ending of ['csv', 'json', 'svg'])
        ok(endings.includes(ending), `no link to a ${ending} file`);
      for (const [index, { href, status, type, start }] of files.entries()) {
        equal(status, 200, href);
        const [expected, bytes] = signatures[endings[index] ?? ''] ?? [/^$/, []];
        match(type, expected, href);
        deepEqual(start.slice(0, bytes.length), bytes, `first bytes of ${href}`);
      }
    },
  },
];

/** Runs one check; what the page threw or complained of meanwhile is a fault of it. */
export async function runCheck(check: Check, given: Given): Promise<void> {
  await check.run(given);
  deepEqual(await ask(given.engine, said), [], 'errors and warnings in the page');
}
