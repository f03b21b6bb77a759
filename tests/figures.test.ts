import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';
import { textFaults } from './text-faults.ts';

const open = useBrowser();
const site = inject('site');
const ids = builtFiles('.html').flatMap((file) => /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

interface Entry {
  readonly id: string;
  readonly snapshot: string;
  /** A derived number was printed nowhere. */
  readonly quantity: { readonly printed?: string };
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

const key = (id: string | null, snapshot: string | null | undefined) => `${id} ${snapshot ?? ''}`;

describe('every figure says the same in every form, and none of its texts lies on another at any width', () => {
  it('has figures', () => expect(ids.length).toBeGreaterThan(40));

  it.each(ids)('%s', async (id) => {
    const json = JSON.parse(built(`figures/${id}.json`)) as { observations: Entry[] };
    const repeated = new Set(json.observations.map((one) => one.id)).size < json.observations.length;
    const expected = new Map(
      json.observations.map((one) => [
        key(one.id, repeated ? one.snapshot : ''),
        one.quantity.printed ?? null,
      ]),
    );
    const sorted = [...expected.keys()].sort();

    // A mechanism without figures has its parts in the file.
    const csv = records(built(`figures/${id}.csv`)).filter((row) => row.observation);
    expect(
      new Map(
        csv.map((row) => [key(row.observation ?? '', repeated ? row.snapshot : ''), row.printed || null]),
      ),
    ).toEqual(expected);

    const [found, faults] = await open(
      `${site}figures/${id}/`,
      { javaScriptEnabled: false },
      async (page) => {
        const told = await page.evaluate(async (file) => {
          const marks = (selector: string, root: ParentNode = document) =>
            [...root.querySelectorAll(selector)].map((mark) => ({
              key: `${mark.getAttribute('data-obs')} ${mark.getAttribute('data-snapshot') ?? ''}`,
              text: (mark.textContent ?? '').replace(/\s/g, ''),
            }));
          const svg = new DOMParser().parseFromString(await (await fetch(file)).text(), 'image/svg+xml');
          const drawings = [...document.querySelectorAll('.gk-drawing svg:not(.gk-sym)')];
          return {
            drawings: drawings.map((drawing) => marks('[data-obs]', drawing)),
            visible: drawings.filter((drawing) => drawing.checkVisibility()).length,
            outline: marks('.gk-outline [data-obs], .gk-drawing .gk-tile[data-obs]'),
            table: marks('.gk-data tr[data-obs], .gk-drawing tr[data-obs]'),
            page: marks('#table ~ table tr[data-obs], section tr[data-obs]'),
            summary: document.querySelector('.gk-summary')?.textContent ?? '',
            file: marks('[data-obs]', svg),
          };
        }, `../${id}.svg`);
        const faults: string[] = [];
        for (const width of [320, 375, 640, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          faults.push(...(await page.evaluate(textFaults)).map((fault) => `${width}: ${fault}`));
        }
        return [told, faults] as const;
      },
    );
    expect(faults).toEqual([]);
    const check = (name: string, marks: readonly { key: string; text: string }[]) => {
      expect([name, [...new Set(marks.map((mark) => mark.key))].sort()]).toEqual([name, sorted]);
      for (const mark of marks) {
        const printed = expected.get(mark.key) ?? '推算';
        expect([name, mark.key, mark.text.includes(printed)]).toEqual([name, mark.key, true]);
      }
    };
    if (found.drawings.length > 0) expect(found.visible).toBe(1);
    for (const drawing of found.drawings) check('drawing', drawing);
    if (found.outline.length > 0) check('outline or tiles', found.outline);
    if (expected.size > 0) {
      check('table', found.table);
      check('figure page', found.page);
      check('SVG file', found.file);
    }
    for (const printed of expected.values()) expect(found.summary).toContain(printed ?? '推算');
  });
});
