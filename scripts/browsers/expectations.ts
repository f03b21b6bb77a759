/** What several checks expect of a page. Each throws what is wrong. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Engine } from './engine.ts';
import { ask, drawings, focusedMark, shownWords, sideways, tooltip, upgrades } from './in-page.ts';
import type { CheckedPage } from './pages.ts';
import { until } from './until.ts';

/** What a check is given. */
export interface Given {
  readonly engine: Engine;
  /** Address of the served site, with a slash at its end. */
  readonly site: string;
  readonly page: CheckedPage;
  readonly width: number;
}

/** Opens the page and waits for its elements, where the browser can have them; where it cannot the page stays as it was written. */
export async function opened({ engine, site, page, width }: Given): Promise<void> {
  await engine.open(`${site}${page.path}`, width);
  await until('every element is upgraded', async () => {
    const { able, waiting } = await ask(engine, upgrades);
    return !able || waiting.length === 0;
  });
}

/** Every number is shown with its printed words, every chart in one drawing, nothing beyond the window. */
export async function readable({ engine, page }: Given): Promise<void> {
  const shown = await ask(engine, shownWords);
  const missing = page.observations.filter(
    ({ id, printed }) => !shown.some(([mark, words]) => mark === id && words.includes(printed)),
  );
  deepEqual(missing, [], 'printed words that are not shown');
  const wrong = (await ask(engine, drawings)).filter(({ shown, over }) => shown !== 1 || over > 0);
  deepEqual(wrong, [], 'figures that do not show one drawing within their width');
  equal(await ask(engine, sideways), 0, 'the page is wider than its window');
}

/** Words of which one must be said of a mark: an id may stand once for each snapshot; a part of a mechanism has its own name. */
function wordsOf({ page }: Given, { id, name }: { id: string | null; name: string }): readonly string[] {
  if (id === null) return [name.split('，')[0] ?? ''];
  return page.observations.filter((observation) => observation.id === id).map(({ printed }) => printed);
}

/** A mark has the focus, and a name and a tooltip with its words. */
export async function explained(given: Given) {
  const { engine } = given;
  const mark = await ask(engine, focusedMark);
  ok(mark, 'no mark has the focus');
  const words = wordsOf(given, mark).filter((one) => one !== '');
  ok(
    words.some((one) => mark.name.includes(one)),
    `the name “${mark.name}” is without ${words}`,
  );
  ok(mark.ringed, 'the focus is not seen');
  const box = await until('a tooltip is shown', () => ask(engine, tooltip));
  ok(
    words.some((one) => box.words.includes(one.replace(/\s/g, ''))),
    `the tooltip “${box.words}” is without ${words}`,
  );
  ok(box.inside, 'the tooltip is partly outside the window');
  return mark;
}
