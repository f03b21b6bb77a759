import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { timeWords } from '../../words/time.ts';
import { kindNotes } from '../plot/bound-notes.ts';
import { cellWords, codeNotes } from '../plot/cell.ts';
import { extremesOf, timesAlike } from '../series/listed.ts';
import { type SeriesLine, seriesModel } from '../series/model.ts';
import { maxTimes } from './model.ts';

/** @returns the times at which a column has the number that it has at one of them, in words. */
export const alikeWords = (line: SeriesLine, time: string, locale: WordOptions['locale']): string => {
  const times = timesAlike(line, time);
  const words = (times.length > 0 ? times : [time]).map((one) => (one === '' ? '…' : timeWords(one, locale)));
  return words.join(locale === 'en' ? ', ' : '、');
};

/** @returns a table with shades in sentences: what it is, the highest and the lowest of each column, how many cells have no number. */
export function heatSentences({ figure, table }: FigureView, { locale }: WordOptions): readonly string[][] {
  if (!table) return [];
  const { dense, figureKinds, summary } = wordsOf(locale);
  const model = seriesModel(table);
  const [first, last] = [model.times[0], model.times[model.times.length - 1]];
  if (!first || !last) return [];
  const cells = table.series.flatMap((series) => series.cells);
  const hidden = cells.filter(({ status }) => status.conf !== 'F').length;
  const missing = cells.filter(({ status, quantity }) => status.conf === 'F' && quantity === null).length;
  const columns = model.lines.flatMap((line) => {
    const { highest, lowest } = extremesOf(line);
    const at = (time: string | null) => {
      const cell = line.series.cells.find((one) => one.time === time);
      return cell ? dense.when(alikeWords(line, cell.time, locale), cellWords(cell, locale)) : null;
    };
    const said = [
      [dense.highest, at(highest)],
      [dense.lowest, at(lowest)],
    ].flatMap(([name, words]) => (words ? [`${name}${locale === 'en' ? ' ' : ''}${words}`] : []));
    // A column with one number has no highest: the number is said.
    const [only, ...more] = line.series.cells.filter(({ quantity }) => quantity !== null);
    if (only && more.length === 0) return [dense.line(line.series.label, at(only.time) ?? '', null, null)];
    return said.length > 0 ? [summary.part(line.series.label, said.join(locale === 'en' ? ', ' : '，'))] : [];
  });
  return [
    [
      dense.series(
        figureKinds[figure.kind],
        table.series.map(({ label }) => label),
        timeWords(first.time, locale),
        last === first ? null : timeWords(last.time, locale),
        model.times.length,
      ),
    ],
    columns,
    [...(hidden > 0 ? [dense.hidden(hidden)] : []), ...(missing > 0 ? [dense.missing(missing)] : [])],
  ];
}

/** @returns what must be said under it: what shades, codes and bounds mean. */
export function heatNotes({ table }: FigureView, { locale }: WordOptions): readonly string[] {
  if (!table) return [];
  const { dense } = wordsOf(locale);
  const cells = table.series.flatMap((series) => series.cells);
  const isEnglish = locale === 'en';
  // What a ledger calls it is Chinese; what is counted has a name in English.
  const english = (id: string) => table.indicators.find((one) => one.id === id)?.label.en;
  const names = table.measures.map(({ label, indicator }) => (isEnglish && english(indicator)) || label);
  const measures = [...new Set(names)].join(isEnglish ? ', ' : '、');
  return [
    dense.shades(measures),
    ...codeNotes(cells, locale),
    ...kindNotes(
      cells.flatMap(({ quantity }) => quantity ?? []),
      locale,
    ),
  ];
}

/** @returns that not every time stands in its rows, where that is so. */
export function heatLimits({ table }: FigureView, { locale }: WordOptions): string | null {
  const all = new Set(table?.series.flatMap(({ cells }) => cells.map(({ time }) => time))).size;
  return all > maxTimes ? wordsOf(locale).dense.lastTimes(maxTimes, all) : null;
}
