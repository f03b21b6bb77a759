import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { pageBox } from '../../box/box.ts';
import { boxHtml } from '../../box/html.ts';
import { derivedClass, detailClass, numberCellClass, observationAttribute } from '../../html/contract.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { FigureOptions } from '../../options.ts';
import { printed } from '../../page/printed.ts';
import { knownRemarks } from '../../row/remarks.ts';
import { shownWords } from '../../row/shown.ts';
import { sourceMark } from '../../row/source-mark.ts';
import { wordsClass } from '../../rows/rows.ts';
import { amount } from '../../words/amount.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { numberHtml } from '../plot/cell.ts';
import { ownWords } from '../plot/own-words.ts';
import { distributionBox } from './draw.ts';
import { listedRows } from './listed.ts';
import { type Bin, distributionModel } from './model.ts';
import { distributionLimits, distributionNotes } from './words.ts';

function unionRow(row: FigureRow, own: boolean, options: FigureOptions): Html {
  const { locale } = options;
  const { union, observation } = row;
  const name = own ? wordsOf(locale).dense.own(union.shortName) : union.shortName;
  const details = [levelLabel(union.level, locale), ...knownRemarks(row, locale)].join(
    locale === 'en' ? '; ' : '；',
  );
  const source = sourceMark(row, options);
  return html` <tr role="row"${attributes({ class: own ? 'gk-own' : null, [observationAttribute]: observation.id })}><th role="rowheader" scope="row">${name} <small class="${detailClass}">${details}</small></th>${' '}
    <td role="cell">${observation.derived ? printed(row, locale) : numberHtml(observation.quantity)}${source === null ? null : html` ${source}`}</td></tr>`;
}

function binRow({ from, to, points }: Bin, unit: string | null, options: FigureOptions): Html {
  const { locale } = options;
  const { dense } = wordsOf(locale);
  return html` <tr role="row"><th role="rowheader" scope="row">${dense.bin(amount(from, unit, locale), amount(to, unit, locale))}</th>${' '}
    <td role="cell"><b class="${numberCellClass} ${derivedClass}">${dense.binned(points.length)}</b></td></tr>`;
}

/**
 * One number of each of many unions on one axis, a point for each, with the numbers in rows below them: every one up to sixty unions.
 *
 * @param view a figure of kind `distribution`
 * @returns its body, or null where no union has a number
 */
export function distributionBody(view: FigureView, options: FigureOptions): Html | null {
  if (view.rows.length === 0) return null;
  const model = distributionModel(view, options.locale);
  const { box } = distributionBox(model, pageBox, model.own?.row.union.shortName ?? null);
  const { rows, bins } = listedRows(view, model);
  const unit = model.points[0]?.row.observation.quantity.unit ?? null;
  const own = view.distribution?.own;
  return html`${model.axis === null ? null : boxHtml(box, 'low')}
    <table class="gk-rows ${wordsClass(rows.map((row) => shownWords(row, options.locale)))}" role="table"><tbody role="rowgroup">${rows.map((row) => unionRow(row, row.union.id === own, options))}
    ${bins.map((bin) => binRow(bin, unit, options))}</tbody></table>`;
}
distributionBody.own = ownWords(distributionNotes, distributionLimits);
