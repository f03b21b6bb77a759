import { located } from '@gongkai/snapshot';
import type { SvgNode } from '../../../drawing/svg.ts';
import { markedName } from '../model/fiction.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import type { Box } from './labels.ts';
import { placeLabels } from './labels.ts';
import { type Sheet, type Size, textElement } from './sheet.ts';

/** Radius of a symbol at scale 1. */
const radius = 5.5;

/** Up to so many stations have their own names on the map. */
const maxNamed = 12;

/** Names of towns, or of the stations themselves where there are few. */
export function names(sheet: Sheet, size: Size, kept: readonly Box[]): readonly SvgNode[] {
  const { view, projected } = sheet;
  const stations = located(view.stations);
  const r = radius * size.symbol;
  const marks = stations.map(({ geometry }) => {
    const [x, y] = projected.place(geometry.coordinates);
    return { x, y, r };
  });
  const few = stations.length <= maxNamed;
  const wanted = few
    ? stations.map(({ properties }, index) => ({
        text: markedName(properties, stationWordsOf(sheet.options.locale)),
        x: marks[index]?.x ?? 0,
        y: marks[index]?.y ?? 0,
        gap: r * 1.5,
      }))
    : view.towns.flatMap(({ name, at }) => {
        if (!at) return [];
        const [x, y] = projected.place(at);
        return [{ text: name, x, y, gap: r * 2 }];
      });
  return placeLabels(wanted, size.text, projected, marks, kept).map((placed) =>
    textElement(sheet, placed, size.text),
  );
}
