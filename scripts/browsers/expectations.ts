/** What several checks expect of a page. Each throws what is wrong. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Engine } from './engines/engine.ts';
import {
  ask,
  bars,
  figureFaults,
  focusedMark,
  shownWords,
  sideways,
  tooltip,
  unevenMarks,
  upgrades,
} from './in-page.ts';
import type { CheckedPage, Printed } from './pages.ts';
import { until } from './until.ts';

/** What a check is given. */
export interface Given {
  readonly engine: Engine;
  /** Address of the served site, with a slash at its end. */
  readonly site: string;
  readonly page: CheckedPage;
  readonly width: number;
}

/**
 * Opens the page, walks in as a reader does, and waits for the elements that this calls, where the browser can have them; where it cannot the
 * page stays as it was written.
 */
export async function opened({ engine, site, page, width }: Given): Promise<void> {
  await engine.open(`${site}${page.path}`, width);
  let asked = 0;
  await until('every element is upgraded', async () => {
    // A window that has just been opened may not have the keyboard yet.
    if (asked % 20 === 0) await engine.press('Tab');
    asked += 1;
    const { able, waiting } = await ask(engine, upgrades);
    return !able || waiting.length === 0;
  });
}

/** What a bar stands for: the number that is printed, or the stretch between two; of a rate what is certain of it. */
function sizeOf({ value, low, high, isRate }: Printed): number {
  if (value !== null) return Math.abs(value);
  return isRate ? (low ?? 0) : (high ?? 0) - (low ?? 0);
}

/** Bars on one axis are as long as their numbers are large, whatever stands at their ends, on tracks of one width. */
async function inRatio({ engine, page }: Given): Promise<void> {
  for (const axis of await ask(engine, bars)) {
    const sized = axis.flatMap((bar) => {
      const known = page.observations.find(
        ({ id, printed }) => id === bar.id && printed.replace(/\s/g, '') === bar.words,
      );
      return known ? [{ ...bar, value: sizeOf(known) }] : [];
    });
    const [first] = sized;
    if (!first) continue;
    const longest = sized.reduce((best, bar) => (bar.value > best.value ? bar : best), first);
    for (const { id, value, length, track } of sized) {
      const expected = longest.value === 0 ? 0 : (value / longest.value) * longest.length;
      ok(Math.abs(length - expected) <= 0.5, `${id}: ${length} px instead of ${expected}`);
      ok(Math.abs(track - first.track) <= 0.1, `${id}: a track of ${track} px beside one of ${first.track}`);
      ok(length <= track + 0.1, `${id}: a bar of ${length} px on a track of ${track}`);
    }
  }
}

/** @returns numbers that are not shown with their printed words. */
export async function missingWords({ engine, page }: Given): Promise<readonly string[]> {
  const shown = await ask(engine, shownWords);
  return page.observations.flatMap(({ id, printed }) =>
    shown.some(([mark, words]) => mark === id && words.includes(printed.replace(/\s/g, '')))
      ? []
      : `${id} ${printed}`,
  );
}

/** Every number is shown with its printed words, once in a figure, its bar in proportion, nothing beyond the window. */
export async function readable(given: Given): Promise<void> {
  const { engine } = given;
  deepEqual(await missingWords(given), [], 'printed words that are not shown');
  deepEqual(await ask(engine, figureFaults), [], 'figures that say something twice or beyond their edges');
  deepEqual(await ask(engine, unevenMarks), [], 'marks in lines that are not full');
  await inRatio(given);
  equal(await ask(engine, sideways), 0, 'the page is wider than its window');
}

/** Words of which one must be said of a mark: an id may stand once for each snapshot; a part of a mechanism has its own name. */
function wordsOf({ page }: Given, { id, name }: { id: string | null; name: string }): readonly string[] {
  if (id === null) return [name.replace(/[（(][^（(]*$/, '')];
  const known = [...page.observations, ...page.cells];
  return known.filter((observation) => observation.id === id).map(({ printed }) => printed);
}

/** A mark has the focus, and a name and a tooltip with its words. */
export async function explained(given: Given) {
  const { engine } = given;
  const mark = await ask(engine, focusedMark);
  ok(mark, 'no mark has the focus');
  const words = wordsOf(given, mark).flatMap((one) => one.replace(/\s/g, '') || []);
  ok(
    words.some((one) => mark.name.includes(one)),
    `the name “${mark.name}” is without ${words}`,
  );
  ok(mark.ringed, 'the focus is not seen');
  const box = await until('a tooltip is shown', () => ask(engine, tooltip));
  ok(
    words.some((one) => box.words.includes(one)),
    `the tooltip “${box.words}” is without ${words}`,
  );
  ok(box.inside, 'the tooltip is partly outside the window');
  return mark;
}
