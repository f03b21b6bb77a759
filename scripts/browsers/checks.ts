/** What is checked in every engine. A check throws what is wrong; a new one is one more entry in the array. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { explained, type Given, missingWords, opened, readable } from './expectations.ts';
import {
  ask,
  downloads,
  focusedFold,
  focusedMark,
  focusMore,
  focusSwitch,
  focusTileButton,
  focusTitle,
  folded,
  heights,
  rowFaults,
  said,
  stations,
  tooltip,
  unstyle,
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

const withoutMap = (page: CheckedPage) => page.stations === 0;

/** Presses Tab from a figure's heading until a row has the focus: its switch may stand between, and is opened where all rows are behind it. */
async function tabToRow({ engine }: Given): Promise<void> {
  await ask(engine, focusTitle);
  for (let press = 0; press < 2; press += 1) {
    await engine.press('Tab');
    if ((await ask(engine, focusedMark)) !== null) return;
    if (!(await ask(engine, focusedFold))) continue;
    await engine.press('Enter');
    await until('its rows are seen', async () => !(await ask(engine, focusedFold)));
  }
}

export const checks: readonly Check[] = [
  {
    name: 'is complete without script: printed words, each number once, bars in proportion',
    async run(given) {
      await given.engine.open(`${given.site}${given.page.path}${withoutScript}`, given.width);
      await readable(given);
    },
  },
  {
    name: 'is a plain table without its style sheet',
    on: withoutMap,
    async run(given) {
      const { engine } = given;
      await engine.open(`${given.site}${given.page.path}${withoutScript}`, given.width);
      await ask(engine, unstyle);
      deepEqual(await missingWords(given), [], 'printed words that are not shown');
      deepEqual(await ask(engine, rowFaults), [], 'rows that do not read as rows');
    },
  },
  {
    name: 'is upgraded when it is touched, as complete as before, and nothing has moved',
    async run(given) {
      const { engine, site, page, width } = given;
      await engine.open(`${site}${page.path}`, width);
      const before = await ask(engine, heights);
      await opened(given);
      if (withoutMap(page)) deepEqual(await ask(engine, heights), before, 'heights of figures');
      await readable(given);
    },
  },
  {
    name: 'can be walked by keyboard: Tab to a row, arrow to the next, seen and explained, Escape closes',
    on: withoutMap,
    async run(given) {
      const { engine } = given;
      await opened(given);
      await tabToRow(given);
      const first = await explained(given);
      equal(first.place, 0);
      await engine.press('ArrowDown');
      const next = await explained(given);
      // Of a single row there is no next.
      equal(next.place, Math.min(1, first.last));
      await engine.press('Escape');
      await until('the tooltip is gone', async () => (await ask(engine, tooltip)) === null);
      equal((await ask(engine, focusedMark))?.place, next.place, 'Escape moved the focus');
    },
  },
  {
    name: 'shows by Enter what folds away, without script, and folds it again',
    on: ({ folds }) => folds,
    async run({ engine, site, page, width }) {
      await engine.open(`${site}${page.path}${withoutScript}`, width);
      const before = await ask(engine, folded);
      deepEqual({ ...before, rows: before.rows > 0 }, { open: false, folded: 0, rows: true });
      await ask(engine, focusMore);
      await engine.press('Enter');
      await until('it is open', async () => (await ask(engine, folded)).open);
      const opens = await ask(engine, folded);
      // Columns of a table, or the numbers of a mechanism that is shown as an overview.
      ok(opens.folded > 0 || opens.rows > before.rows, 'nothing more is seen');
      ok(opens.rows >= before.rows, 'rows have gone');
      await engine.press('Enter');
      await until('it is closed', async () => !(await ask(engine, folded)).open);
      deepEqual(await ask(engine, folded), before);
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
      for (const ending of given.page.files) ok(endings.includes(ending), `no link to a ${ending} file`);
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
