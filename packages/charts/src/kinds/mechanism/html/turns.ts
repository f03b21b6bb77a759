import type { Part } from '../model/model.ts';
import type { Columns } from './columns.ts';

/** Where a step stands in rows that are read from left to right. */
export interface Turn {
  /** It begins a row other than the first. */
  readonly isStart: boolean;
  /** It stands in a row other than the first, but does not begin it. */
  readonly isLow: boolean;
  /** How many steps stand in the row above. */
  readonly above: number;
}

/**
 * @param path steps in their order
 * @param columns how many a row takes
 * @param full those that take all of a row
 * @returns for each where it stands, so that the line that leads to it comes from the step before it also where a row ends
 */
export function turnsOf(path: readonly Part[], columns: Columns, full: ReadonlySet<Part>): readonly Turn[] {
  let above = 0;
  let count = 0;
  return path.map((part, index) => {
    const before = path[index - 1];
    const isStart = index > 0 && (count === columns || full.has(part) || (!!before && full.has(before)));
    if (isStart) {
      above = count;
      count = 0;
    }
    count += 1;
    return { isStart, isLow: !isStart && above > 0, above: Math.max(1, above) };
  });
}
