import type { FigureRow, FigureView } from '@gongkai/snapshot';

function entry({ observation, indicator, union, sourceNumber, snapshotDate }: FigureRow) {
  const { id, label = indicator.label['zh-Hans'], ...rest } = observation;
  return { id, label, union: union.id, ...rest, sourceNumber, snapshot: snapshotDate };
}

/**
 * @param view a figure
 * @returns what it shows as JSON: the figure, its union, its observations as in the snapshot, its mechanism, its sources
 */
export function figureJson(view: FigureView): string {
  const { figure, union, rows, mechanism, sources, snapshotDate } = view;
  const content = {
    figure,
    union: { id: union.id, name: union.name, level: union.level, adcode: union.adcode },
    snapshot: snapshotDate,
    observations: rows.map(entry),
    ...(mechanism === null ? {} : { mechanism }),
    sources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
