import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { timeWords } from '../../words/time.ts';
import { boundNotes } from '../plot/bound-notes.ts';
import { cellWords, codeNotes } from '../plot/cell.ts';
import { gapsOf, gapWords } from './gaps.ts';
import { extremesOf, listedTimes, maxListed } from './listed.ts';
import { seriesModel } from './model.ts';

/** @returns a figure of lines in sentences: what they are, where they begin and end, their extremes, gaps and changes of definition. */
export function seriesSentences({ figure, table }: FigureView, { locale }: WordOptions): readonly string[][] {
  if (!table) return [];
  const words = wordsOf(locale);
  const { dense } = words;
  const model = seriesModel(table);
  const [first, last] = [model.times[0], model.times[model.times.length - 1]];
  if (!first || !last) return [];
  const said = model.lines.flatMap(({ series, runs }, index) => {
    const points = runs.flat();
    const { highest, lowest } = extremesOf({ series, runs });
    const at = (time: string) => {
      const cell = model.times.find((one) => one.time === time)?.cells[index];
      return cell ? dense.when(timeWords(cell.time, locale), cellWords(cell, locale)) : '—';
    };
    const extremes = highest && lowest ? ([at(highest), at(lowest)] as const) : null;
    const [start, end] = [points[0], points[points.length - 1]];
    if (!start || !end) return [];
    // A number alone has no course.
    const finish = end === start ? null : at(end.cell.time);
    return [dense.line(series.label, at(start.cell.time), finish, extremes)];
  });
  const labels = model.lines.map(({ series }) => series.label);
  const hidden = table.series.flatMap(({ cells }) =>
    cells.filter(({ status }) => status.conf !== 'F'),
  ).length;
  return [
    [
      dense.series(
        words.figureKinds[figure.kind],
        labels,
        timeWords(first.time, locale),
        last === first ? null : timeWords(last.time, locale),
        model.times.length,
      ),
    ],
    said,
    gapsOf(model)
      .slice(0, 5)
      .map((gap) => gapWords(gap, locale)),
    model.times.flatMap(({ time, cells }) =>
      cells.some((cell) => cell?.status.obs === 'B') ? [dense.breaks(timeWords(time, locale), [])] : [],
    ),
    hidden > 0 ? [dense.hidden(hidden)] : [],
  ];
}

/** @returns what must be said under it: what bands and codes mean. */
export function seriesNotes({ table }: FigureView, { locale }: WordOptions): readonly string[] {
  if (!table) return [];
  const quantities = table.series.flatMap(({ cells }) => cells.flatMap(({ quantity }) => quantity ?? []));
  // A stretch without any number says in words why; a code stands only beside a number of another line.
  const coded = listedTimes(seriesModel(table)).flatMap(({ cells }) => {
    const there = cells.filter((cell) => cell !== null);
    return there.some(({ quantity }) => quantity !== null) ? there : [];
  });
  return [...boundNotes(quantities, locale), ...codeNotes(coded, locale)];
}

/** @returns that not every number stands in its rows, where that is so. */
export function seriesLimits({ table }: FigureView, { locale }: WordOptions): string | null {
  if (!table) return null;
  const model = seriesModel(table);
  const all = model.times.length;
  return all > maxListed ? wordsOf(locale).dense.thinned(listedTimes(model).length, all) : null;
}
