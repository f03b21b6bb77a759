import type { App } from './app.ts';
import type { DraftView } from './contract.ts';
import { h } from './dom.ts';

/**
 * The year that was inferred of numbers which do not say theirs, to be confirmed or changed once for all of them.
 *
 * @returns nothing where that has been done
 */
export function reportYear(app: App, { source, rows }: DraftView): readonly HTMLElement[] {
  const { say } = app;
  const told = source?.year;
  if (!source || !told) return [];
  const decide = async (year: string) => {
    const changed = rows.filter(({ index }) => year !== told.year && told.rows.includes(index));
    await app.changeAll([
      // What was written about the inference is not so any more.
      ...changed.map(({ index, cells }) => ({
        row: index,
        cells: { start: (cells.start ?? '').replace(told.year, year), periodNote: '' },
      })),
      { row: source.index, cells: { doubts: told.doubtsLeft } },
    ]);
    app.tell(say.year.confirmed(year));
  };
  const input = h('input', {
    type: 'text',
    inputmode: 'numeric',
    maxlength: 4,
    size: 5,
    autocomplete: 'off',
    'aria-label': say.year.other,
  });
  const change = () => {
    const year = input.value.normalize('NFKC').trim();
    if (/^20\d\d$/u.test(year)) return decide(year);
    app.tell(say.year.bad, true);
    input.focus();
    return undefined;
  };
  return [
    h('p', { class: 'doubt' }, say.year.told(told.rows.length, told.year)),
    h('button', { type: 'button', onclick: () => void decide(told.year) }, say.year.right(told.year)),
    h('label', {}, say.year.other, input),
    h('button', { type: 'button', onclick: () => void change() }, say.year.change),
  ];
}
