import { located } from '@gongkai/snapshot';
import type { SvgNode } from '../../../drawing/svg.ts';
import { markedName } from '../model/fiction.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import type { Box } from './labels.ts';
import { placeLabels } from './labels.ts';
import { ringsOf } from './project.ts';
import { type Sheet, type Size, textElement } from './sheet.ts';

/** Radius of a symbol at scale 1. */
const radius = 5.5;

/** Up to so many stations have their own names on the map. */
const maxNamed = 12;

/** Between points of the boundary at which a name is held off it, in pixels. */
const step = 6;

/** Points on the boundary of a map, close enough to each other that no name slips through. */
function boundaryPoints({ view, projected }: Sheet): readonly (readonly [number, number])[] {
  return ringsOf(view.boundary).flatMap((ring) => {
    const corners = ring.map(([longitude, latitude]) => projected.place([longitude, latitude]));
    return corners.flatMap(([x, y], index) => {
      const [toX, toY] = corners[index + 1] ?? [x, y];
      const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step));
      return Array.from(
        { length: count },
        (_, part) => [x + ((toX - x) * part) / count, y + ((toY - y) * part) / count] as const,
      );
    });
  });
}

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
  const { width, height } = projected;
  const ground = { width, height, marks, kept, line: boundaryPoints(sheet) };
  return placeLabels(wanted, size.text, ground).map((placed) => textElement(sheet, placed, size.text));
}
