import { read as readQuantity } from '@gongkai/quantity';
import type { FigureView } from '@gongkai/snapshot';
import { DataError } from '@gongkai/snapshot';
import { type FigureInput, InputError, readFigureInput } from '@gongkai/snapshot/figure-input';
import { readFigure } from '@gongkai/snapshot/figure-json';
import type { FigureOptions } from '../options.ts';
import { inputView } from './input-view.ts';

const isView = (input: FigureView | FigureInput): input is FigureView =>
  typeof input === 'object' && !Array.isArray(input) && 'figure' in input && 'rows' in input;

/**
 * Makes a view of whatever a figure can be made of. Where a page is written somebody can mend what is wrong, so that nothing is left out in silence.
 *
 * @param input a view, which is given back; rows, CSV, an outline, stations, or a figure’s full JSON
 * @param options language, and the id of the figure
 * @throws {InputError} where something of a plain input cannot be read
 * @throws {DataError} where something of a full JSON cannot be read
 * @example
 * ```ts
 * viewOf('站点,数量\n爱心驿站,8处\n流动服务站,20余处').rows.length; // 2
 * viewOf({ title: '三级联动', parts: ['县总工会', '镇工会'] }).figure.kind; // 'mechanism'
 * viewOf({ rows: [['爱心驿站', '很多']] }); // throws: 很多
 * ```
 */
export function viewOf(
  input: FigureView | FigureInput,
  options: Pick<FigureOptions, 'locale' | 'id'> = {},
): FigureView {
  if (isView(input)) return input;
  const read = readFigureInput(input, readQuantity, {
    ...(options.id === undefined ? {} : { id: options.id }),
    // Files have all rows; a page lists the first, and says so.
    maxRows: Number.POSITIVE_INFINITY,
  });
  if (read.json !== undefined) {
    const { view, problems } = readFigure(read.json);
    if (view === null || problems.length > 0) throw new DataError(problems);
    return view;
  }
  const made = read.problems.length > 0 ? null : inputView(read, options.locale, []);
  if (made === null) throw new InputError(read.problems);
  const { view, faults } = made;
  if (faults.length === 0) return view;
  const notes = [...(view.figure.notes ?? []), ...faults.map(({ message }) => message)];
  return { ...view, figure: { ...view.figure, notes } };
}
