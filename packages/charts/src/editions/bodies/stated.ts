import type { FigureView } from '@gongkai/snapshot';
import { isComparable } from '../../kinds/compare/items.ts';
import { alikeWords } from '../../kinds/heat/words.ts';
import { cellWords } from '../../kinds/plot/cell.ts';
import { extremesOf } from '../../kinds/series/listed.ts';
import { lastPoint, seriesModel } from '../../kinds/series/model.ts';
import type { DrawOptions } from '../../options.ts';
import { commonPeriod } from '../../row/common-period.ts';
import { codeRemarks } from '../../row/remarks.ts';
import { shownWords } from '../../row/shown.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { timeWords } from '../../words/time.ts';
import { nothingOmitted, type Shortened } from '../model/body.ts';
import { courselessTitle } from '../text/head.ts';
import { numbersOf } from './number-items.ts';

/** More lines through time, or unions, than these are too many for a title. */
const [maxLines, maxUnions] = [2, 3];

/** A view whose title says its numbers. */
export interface Stated extends Shortened {
  /** What stands over the title in the place of the names of the unions, which the title says. */
  readonly over?: string;
}

/** The last numbers of lines through time in words, where all are of one time. */
function statedLines(view: FigureView, options: DrawOptions): Shortened | null {
  const { table } = view;
  if (!table) return null;
  const lines = seriesModel(table).lines.flatMap((line) => {
    const cell = lastPoint(line)?.cell;
    return cell?.quantity ? [{ series: line.series, cell }] : [];
  });
  const [first] = lines;
  const { items, total } = numbersOf(view, options, false);
  const isOneTime = lines.every(({ cell }) => cell.time === first?.cell.time);
  if (first === undefined || lines.length > maxLines || !isOneTime || items.length < lines.length)
    return null;
  const isEnglish = options.locale === 'en';
  const said = lines.map(({ series }, index) => {
    const indicator = table.indicators.find(({ id }) => id === series.measure.indicator)?.label;
    const counted = series.codes.length > 0 ? undefined : indicator?.[isEnglish ? 'en' : 'zh-Hans'];
    return `${counted ?? series.label}${isEnglish ? ' ' : ''}${items[index]?.shown ?? ''}`;
  });
  const when = timeWords(first.cell.time, options.locale);
  const title = isEnglish ? `${when}: ${said.join(', ')}` : `${when}${said.join('，')}`;
  return {
    view: { ...view, figure: { ...view.figure, title } },
    omitted: { parts: 0, numbers: total - lines.length },
  };
}

/** The numbers of several unions in words, where they may be compared: whose, what, when. Where a title of all that is too long, what and when stand over it. */
function statedComparison(view: FigureView, options: DrawOptions): readonly Stated[] {
  const { rows } = view;
  const { locale } = options;
  const [when, counted] = [commonPeriod(rows, locale), courselessTitle(view, locale)];
  const isPlain = rows.every((row) => codeRemarks(row, locale).length === 0);
  if (when === null || counted === null || rows.length > maxUnions || !isPlain) return [];
  if (!isComparable(view, options)) return [];
  const isEnglish = locale === 'en';
  const said = rows.map((row) => `${row.union.shortName}${isEnglish ? ' ' : ''}${shownWords(row, locale)}`);
  const numbers = said.join(isEnglish ? ', ' : '，');
  const what = isEnglish ? `${counted}, ${when}` : `${when}${counted}`;
  const titled = (title: string) => ({
    view: { ...view, figure: { ...view.figure, title } },
    omitted: nothingOmitted,
  });
  return [titled(`${what}${isEnglish ? ': ' : '：'}${numbers}`), { ...titled(numbers), over: what }];
}

/** The highest number of a table with shades in words, with the times at which it was that high. */
function statedHighest(view: FigureView, { locale }: DrawOptions): Shortened | null {
  const { table } = view;
  const [measure, ...others] = table?.measures ?? [];
  if (!table || !measure || others.length > 0) return null;
  const { dense } = wordsOf(locale);
  const { lines } = seriesModel(table);
  const tops = lines.flatMap((line) => {
    const { highest } = extremesOf(line);
    const point = line.runs.flat().find(({ cell }) => cell.time === highest);
    return point ? [{ line, point }] : [];
  });
  const [top] = tops.sort((a, b) => b.point.y - a.point.y);
  // A column of which nothing is known might have a higher one, and so might one that is as high.
  if (!top || tops.length < lines.length || tops[1]?.point.y === top.point.y) return null;
  const { series } = top.line;
  const isEnglish = locale === 'en';
  const counted =
    table.indicators.find(({ id }) => id === measure.indicator)?.label[isEnglish ? 'en' : 'zh-Hans'] ??
    measure.label;
  const words = dense.when(
    alikeWords(top.line, top.point.cell.time, locale),
    cellWords(top.point.cell, locale),
  );
  const title = isEnglish
    ? `${counted}: ${series.label}, ${dense.highest} ${words}`
    : `${counted}：${series.label}${dense.highest}${words}`;
  const numbers = table.series.flatMap(({ cells }) => cells.filter(({ quantity }) => quantity !== null));
  return {
    view: { ...view, figure: { ...view.figure, title } },
    omitted: { parts: 0, numbers: numbers.length - 1 },
  };
}

/** The newest number of a trend in words: when, what. */
function statedNewest(view: FigureView, options: DrawOptions): Shortened | null {
  const counted = courselessTitle(view, options.locale);
  if (counted === null) return null;
  const { items, viewOf, total } = numbersOf(view, options, false);
  const [newest] = items;
  if (!newest) return null;
  const title =
    options.locale === 'en'
      ? `${newest.label}: ${counted} ${newest.shown}`
      : `${newest.label}${counted}${newest.shown}`;
  const shown = viewOf(1);
  return { view: { ...shown, figure: { ...view.figure, title } }, omitted: { parts: 0, numbers: total - 1 } };
}

/**
 * A figure through time, of several unions or with shades whose title says its newest number, all of its few numbers or its highest in place of its own, for a picture that has room for a title alone.
 *
 * @param view a figure with what it shows
 * @returns the best first; none for other figures, and where there is no such number
 */
export function statedViews(view: FigureView, options: DrawOptions): readonly Stated[] {
  const { kind } = view.figure;
  if (kind === 'compare') return statedComparison(view, options);
  const of = { series: statedLines, heat: statedHighest, trend: statedNewest };
  if (kind !== 'series' && kind !== 'heat' && kind !== 'trend') return [];
  const stated = of[kind](view, options);
  return stated === null ? [] : [stated];
}
