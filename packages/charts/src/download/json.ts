import type { FigureRow, FigureView, Indicator, Union } from '@gongkai/snapshot';

function entry({ observation, indicator, union, sourceNumber, snapshotDate, part }: FigureRow) {
  const { id, label = indicator.label['zh-Hans'], ...rest } = observation;
  return {
    id,
    label,
    union: union.id,
    ...(part ? { part } : {}),
    ...rest,
    sourceNumber,
    snapshot: snapshotDate,
  };
}

const distinct = <T extends Indicator | Union>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [value.id, value])).values(),
];

/**
 * A figure with all that it shows, from which it can be drawn again.
 *
 * @param view a figure
 * @returns JSON: the figure, its unions, snapshots with the SHA-256 of their files, indicators, observations as in the
 * snapshot, its mechanism, its sources
 */
export function figureJson(view: FigureView): string {
  const { figure, union, rows, mechanism, sources, snapshots } = view;
  const unions = distinct([...(union ? [union] : []), ...rows.map((row) => row.union)]);
  const content = {
    figure,
    ...(unions.some(({ synthetic }) => synthetic) ? { synthetic: true } : {}),
    union: union?.id ?? null,
    unions,
    snapshots: snapshots.map(({ union: whose, ...ref }) => ({ union: whose.id, ...ref })),
    indicators: distinct(rows.map(({ indicator }) => indicator)),
    observations: rows.map(entry),
    ...(mechanism === null ? {} : { mechanism }),
    sources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
