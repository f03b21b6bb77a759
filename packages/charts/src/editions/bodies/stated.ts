import type { FigureView } from '@gongkai/snapshot';
import { lastPoint, seriesModel } from '../../kinds/series/model.ts';
import type { DrawOptions } from '../../options.ts';
import { timeWords } from '../../words/time.ts';
import type { Shortened } from '../model/body.ts';
import { courselessTitle } from '../text/head.ts';
import { numbersOf } from './number-items.ts';

/** More lines through time than this are too many for a title. */
const maxLines = 2;

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

/**
 * A figure through time whose title says its newest number with its time in place of its course, for a picture that has room for a title alone.
 *
 * @param view a figure with what it shows
 * @returns null for other figures, and where there is no such number
 */
export function statedView(view: FigureView, options: DrawOptions): Shortened | null {
  if (view.figure.kind === 'series') return statedLines(view, options);
  const counted = courselessTitle(view, options.locale);
  if (view.figure.kind !== 'trend' || counted === null) return null;
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
