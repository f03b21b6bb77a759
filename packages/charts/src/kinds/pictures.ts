import type { FigureKind } from '@gongkai/snapshot';
import type { Draw } from '../page/draw.ts';
import { bars } from './bars/picture.ts';
import { cases } from './cases/picture.ts';
import { compare } from './compare/compare.ts';
import { count } from './count/picture.ts';
import { distribution } from './distribution/picture.ts';
import { heat } from './heat/picture.ts';
import { mechanism } from './mechanism/mechanism.ts';
import { money } from './money/picture.ts';
import { rate } from './rate/picture.ts';
import { series } from './series/picture.ts';
import { stationMap } from './stations/map/draw.ts';
import { list } from './table/picture.ts';
import { trend } from './trend/trend.ts';

/** How each kind is drawn for files; what is no chart is a picture of words. */
export const pictures = {
  bars,
  count,
  rate,
  cases,
  money,
  trend,
  compare,
  series,
  distribution,
  heat,
  mechanism,
  stations: stationMap,
  tiles: list,
  table: list,
} as const satisfies Record<FigureKind, Draw>;
