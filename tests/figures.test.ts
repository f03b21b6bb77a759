import { someOf } from '@gongkai/testing/runs';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';
import { textFaults } from './faults/text.ts';

const open = useBrowser();
const site = inject('site');
const ids = builtFiles('.html').flatMap((file) => /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

interface Entry {
  readonly id: string;
  readonly snapshot?: string;
  /** A derived number was printed nowhere; a cell of a table may hold a code alone. */
  readonly quantity?: { readonly printed?: string };
}

/** What a figure's JSON says: its observations or, where it is drawn from a table, that table's cells. */
interface Told {
  readonly observations: readonly Entry[];
  readonly table?: { readonly series: readonly { readonly cells: readonly Entry[] }[] };
}

/** Rows of a CSV file as records. Cells with commas are quoted; none of ours has a line break. */
function records(csv: string): Record<string, string>[] {
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    );
  const [head = [], ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n').map(cells);
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])));
}

/** What a reader on a phone scrolls past for each figure of the list, in pixels. */
const mostForOne = 130;

it('the list of all figures is short enough for a phone', async () => {
  const { height, count } = await open(
    `${site}figures/`,
    { javaScriptEnabled: false, viewport: { width: 375, height: 812 } },
    (page) =>
      page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        count: document.querySelectorAll('.figure-cards li').length,
      })),
  );
  expect(count).toBeGreaterThan(40);
  expect(height / count).toBeLessThanOrEqual(mostForOne);
});

it('a list of many stations ends within a screen, and what an address leads to in it is seen without script', async () => {
  for (const viewport of [
    { width: 375, height: 812 },
    { width: 768, height: 900 },
  ])
    await open(`${site}figures/demo-stations/`, { javaScriptEnabled: false, viewport }, async (page) => {
      const last = page.locator('.gk-town .gk-station').last();
      await page.goto(`${site}figures/demo-stations/#${await last.getAttribute('id')}`);
      const shown = await last.evaluate((station) => {
        const { top, bottom } = station.getBoundingClientRect();
        const { length } = document.querySelectorAll('.gk-town .gk-station');
        return { length, isSeen: top >= 0 && bottom <= innerHeight };
      });
      expect(shown).toEqual({ length: 120, isSeen: true });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(9000);
    });
});

it('no unit of a number stands alone on a line, on the narrowest phone', async () => {
  await open(site, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
    for (const address of ['unions/ankang/', 'unions/shifang/', 'figures/ankang-aid-funds/']) {
      await page.goto(`${site}${address}`);
      const alone = await page.evaluate(() =>
        [...document.querySelectorAll('.gk-tile .gk-num')].flatMap((number) => {
          const [large, units] = [number.querySelector('b'), number.querySelectorAll(':scope > small')];
          const [unit, more] = units;
          // Of a unit of many characters the end may go below.
          if (!large || !unit || more || !number.checkVisibility()) return [];
          const isBelow = unit.getBoundingClientRect().top > large.getBoundingClientRect().bottom - 4;
          return isBelow ? [number.textContent] : [];
        }),
      );
      expect([address, alone]).toEqual([address, []]);
    }
  });
});

const key = (id: string | null, snapshot: string | null | undefined) => `${id} ${snapshot ?? ''}`;

/** What shows an observation: all of its text, and its number. */
interface Mark {
  readonly key: string;
  readonly text: string;
  readonly number: string | null;
}

/** Runs in the page of a frame, whose policy lets it ask for nothing: the observations in it. */
const framed = (): Mark[] => {
  const plain = (element: Element | null) => element?.textContent?.replace(/\s/g, '') ?? null;
  return [...document.querySelectorAll('.gk-figure [data-obs]')].map((mark) => ({
    key: `${mark.getAttribute('data-obs')} ${mark.getAttribute('data-snapshot') ?? ''}`,
    text: plain(mark) ?? '',
    number: plain(mark.querySelector('.gk-num')),
  }));
};

/** Runs in the page: the observations of its figure and of the table below it, and those of its SVG file. */
async function told(file: string) {
  const plain = (element: Element | null) => element?.textContent?.replace(/\s/g, '') ?? null;
  const marks = (selector: string, root: ParentNode = document): Mark[] =>
    [...root.querySelectorAll(selector)]
      // A drawing may say of what it is drawn; what is read is its row.
      .filter((mark) => root !== document || mark instanceof HTMLElement)
      .map((mark) => ({
        key: `${mark.getAttribute('data-obs')} ${mark.getAttribute('data-snapshot') ?? ''}`,
        text: plain(mark) ?? '',
        number: plain(mark.querySelector('.gk-num')),
      }));
  const svg = new DOMParser().parseFromString(await (await fetch(file)).text(), 'image/svg+xml');
  return {
    figure: marks('.gk-figure [data-obs]'),
    page: marks('section tr[data-obs]'),
    file: marks('[data-obs]', svg),
    alternative: plain(svg.querySelector('desc')),
  };
}

describe('a comparison on no common axis', () => {
  const columns = () => {
    const unions = [...document.querySelectorAll('.gk-beside tbody')].map((group) =>
      group.getBoundingClientRect(),
    );
    return { unions: unions.length, lines: new Set(unions.map(({ top }) => Math.round(top))).size };
  };
  it('has its unions beside each other where there is room, below each other on a phone', async () => {
    const page = `${site}figures/compare-service-stations/`;
    await open(page, { viewport: { width: 1280, height: 800 } }, async (tab) => {
      expect(await tab.evaluate(columns)).toEqual({ unions: 4, lines: 1 });
      await tab.setViewportSize({ width: 768, height: 800 });
      expect(await tab.evaluate(columns)).toEqual({ unions: 4, lines: 2 });
      await tab.setViewportSize({ width: 375, height: 800 });
      expect(await tab.evaluate(columns)).toEqual({ unions: 4, lines: 4 });
    });
  });
});

/** Runs in the page: of observations, those to which no address leads, and those of which what it leads to is not seen, not marked or not the number. */
function lost(ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    location.hash = id;
    const mark = document.querySelector<HTMLElement>(':target');
    if (mark === null || mark.id !== id || mark.dataset.obs !== id) return [`${id}: none`];
    const { top, bottom } = mark.getBoundingClientRect();
    const isSeen = mark.checkVisibility() && bottom > 0 && top < innerHeight;
    return isSeen && getComputedStyle(mark).outlineStyle === 'solid' ? [] : [`${id}: unseen`];
  });
}

describe('every figure says the same in every form, each number once, and none of its texts lies on another at any width', () => {
  it('has figures', () => expect(ids.length).toBeGreaterThan(40));

  it.each(ids)('%s', async (id) => {
    const json = JSON.parse(built(`figures/${id}.json`)) as Told;
    const cells = json.table?.series.flatMap((one) => one.cells) ?? [];
    const entries = [...json.observations, ...cells];
    const repeated = new Set(entries.map((one) => one.id)).size < entries.length;
    const expected = new Map(
      entries.map((one) => [key(one.id, repeated ? one.snapshot : ''), one.quantity?.printed ?? null]),
    );
    const sorted = [...expected.keys()].sort();
    // Of a long table a figure lists what matters, the CSV has the rest.
    const isThinned = cells.length > 60;

    // A mechanism without figures has its parts in the file.
    const csv = records(built(`figures/${id}.csv`)).filter((row) => row.observation);
    expect(
      new Map(
        csv.map((row) => [key(row.observation ?? '', repeated ? row.snapshot : ''), row.printed || null]),
      ),
    ).toEqual(expected);

    const check = (name: string, marks: readonly Mark[]) => {
      const keys = [...new Set(marks.map((mark) => mark.key))].sort();
      if (isThinned) expect([name, keys.filter((one) => !expected.has(one))]).toEqual([name, []]);
      else expect([name, keys]).toEqual([name, sorted]);
      for (const mark of marks) {
        const printed = expected.get(mark.key)?.replace(/\s/g, '');
        // What stands in a table for a number that is not given is no number.
        const says = cells.length > 0 ? /^[^\d\s]+$/ : /推算/;
        const isSaid = printed === undefined ? says.test(mark.text) : mark.text.includes(printed);
        expect([name, mark.key, mark.text, isSaid]).toEqual([name, mark.key, mark.text, true]);
      }
    };
    /** Each observation in one place, its number letter by letter as it was printed. */
    const checkOnce = (name: string, marks: readonly Mark[]) => {
      check(name, marks);
      const keys = marks.map((mark) => mark.key).sort();
      expect([name, keys]).toEqual([name, isThinned ? [...new Set(keys)] : sorted]);
      if (isThinned) expect(keys.length).toBeGreaterThan(10);
      const numbers = marks.filter((mark) => expected.get(mark.key) != null);
      expect(numbers.map((mark) => [mark.key, mark.number])).toEqual(
        numbers.map((mark) => [mark.key, expected.get(mark.key)?.replace(/\s/g, '')]),
      );
    };

    /** A frame has room for some of them: none twice, none that is another's, each as it was printed. */
    const checkShown = (name: string, marks: readonly Mark[]) => {
      const keys = marks.map((mark) => mark.key);
      expect([name, keys.filter((one) => !expected.has(one))]).toEqual([name, []]);
      expect([name, [...new Set(keys)]]).toEqual([name, keys]);
      const numbers = marks.filter((mark) => expected.get(mark.key) != null);
      expect(numbers.map((mark) => [mark.key, mark.number])).toEqual(
        numbers.map((mark) => [mark.key, expected.get(mark.key)?.replace(/\s/g, '')]),
      );
    };

    const still = { javaScriptEnabled: false, reducedMotion: 'reduce' } as const;
    await open(`${site}figures/${id}/`, still, async (page) => {
      const { figure, page: below, file, alternative } = await page.evaluate(told, `../${id}.svg`);
      checkOnce('figure', figure);
      if (json.observations.length > 0) checkOnce('figure page', below);
      if (json.observations.length > 0 || file.length > 0) check('SVG file', file);
      for (const { quantity } of json.observations)
        expect(alternative).toContain(quantity?.printed?.replace(/\s/g, '') ?? '推算');
      const linked = [...new Set(json.observations.map((one) => one.id))];
      expect(await page.evaluate(lost, [...linked.slice(0, 2), ...linked.slice(-2)])).toEqual([]);
      const without = await page.evaluate(
        (all) => all.filter((one) => document.getElementById(one)?.dataset.obs !== one),
        linked,
      );
      expect(without).toEqual([]);
      const faults: string[] = [];
      // In a plain run figures take turns, at one width each: the tests of charts have each at every width, outside of a page.
      for (const width of someOf([320, 640, 375, 1280], 4, ids.indexOf(id))) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await page.evaluate(textFaults, 'main')).map((fault) => `${width}: ${fault}`));
      }
      expect(faults).toEqual([]);
      await page.goto(`${site}embed/${id}/`, { waitUntil: 'load' });
      checkShown('frame', await page.evaluate(framed));
    });
  });
});
