import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { boxHtml } from '../../box/html.ts';
import { detailClass, groupRowClass, observationAttribute, snapshotAttribute } from '../../html/contract.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { FigureOptions } from '../../options.ts';
import { printed } from '../../page/printed.ts';
import { knownRemarks, rowMeaning } from '../../row/remarks.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import { shownWords } from '../../row/shown.ts';
import { sourceMark } from '../../row/source-mark.ts';
import { foldedCell } from '../../rows/cells.ts';
import { groupOf } from '../../rows/groups.ts';
import { rowsHtml, wordsClass } from '../../rows/rows.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { scopeWords } from '../../words/scope.ts';
import { numberHtml } from '../plot/cell.ts';
import { trendBox } from './box.ts';
import { trendNotes } from './remarks.ts';
import { markedTime, type Slot, slotsOf } from './slots.ts';

const group = (words: string) =>
  html` <tr class="${groupRowClass}" role="row"><th role="rowheader" scope="rowgroup" colspan="2">${words}</th></tr>`;

function numberRow(row: FigureRow, slot: Slot, revised: boolean, options: FigureOptions): Html {
  const { locale, unionName } = options;
  const words = wordsOf(locale);
  const { observation, snapshotDate } = row;
  const { status, quantity, derived, source } = observation;
  const label = markedTime(slot, row, locale);
  const details = [
    scopeWords(row, unionName, locale),
    // That the definition changed is said above its row.
    ...knownRemarks(row, locale).filter((remark) => status.obs !== 'B' || remark !== words.statuses.B),
  ].filter((part) => part !== null);
  const number = derived ? printed(row, locale) : numberHtml(quantity);
  const small =
    details.length > 0
      ? html` <small class="${detailClass}">${details.join(locale === 'en' ? '; ' : '；')}</small>`
      : null;
  return html` <tr role="row"${attributes({ [observationAttribute]: observation.id, [snapshotAttribute]: snapshotDate })}><th role="rowheader" scope="row">${revised ? words.trend.revised(label) : label}${small}</th>${' '}
    <td role="cell">${revised ? html`<del>${number}</del>` : number}</td>
    ${foldedCell(words.table.meaning, rowMeaning(row, locale))}
    ${foldedCell(words.table.snapshot, snapshotDate)}
    ${foldedCell(words.table.source, html`${sourceMark(row, options)} ${source?.locator ?? words.figure.derived}`)}</tr>`;
}

/**
 * One observation through its union's snapshots: a line in a box, and a row for each time below it, with gaps and changes of definition
 * between them in words. A number that was revised is struck out.
 *
 * @param view a figure of kind `trend`
 * @returns its body, or null where no snapshot has it
 */
export function trendBody(view: FigureView, options: FigureOptions): Html | null {
  const { locale } = options;
  if (view.rows.length === 0) return null;
  // A number alone has no course: it is set in large type.
  if (isLone(shapesOf(view.rows))) return rowsHtml([groupOf(view, 'large', options)], options);
  const { trend } = wordsOf(locale);
  const slots = slotsOf(view, locale);
  const box = trendBox(view, slots, locale);
  const rows = slots.map((slot) => {
    const { label, row, revised, breaks } = slot;
    if (row === null) return group(wordsOf(locale).dense.gap(label, trend.gap));
    const held = (index: number, old: boolean) => {
      const one = view.rows[index];
      return one ? numberRow(one, slot, old, options) : null;
    };
    const note = view.rows[row]?.observation.note;
    const change = wordsOf(locale).dense.breaks(label, note === undefined ? [] : [note]);
    return [breaks ? group(change) : null, ...revised.map((index) => held(index, true)), held(row, false)];
  });
  return html`${box === null ? null : boxHtml(box)}
    <table class="gk-rows ${wordsClass(view.rows.map((row) => shownWords(row, locale)))}" role="table"><tbody role="rowgroup">${rows}</tbody></table>`;
}
trendBody.own = { notes: trendNotes };
