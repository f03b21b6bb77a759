import type { FigureKind } from '@gongkai/snapshot';
import type { Body } from '../page/body.ts';
import { lightBodies } from './bodies.ts';
import { distributionBody } from './distribution/html.ts';
import { heatBody } from './heat/html.ts';
import { mechanismBody } from './mechanism/html.ts';
import { seriesBody } from './series/html.ts';
import { stationsBody } from './stations/html.ts';
import { trendBody } from './trend/html.ts';

/** The fluid HTML of every kind, with all libraries: for the server. */
export const bodies = {
  ...lightBodies,
  mechanism: mechanismBody,
  trend: trendBody,
  stations: stationsBody,
  series: seriesBody,
  distribution: distributionBody,
  heat: heatBody,
} as const satisfies Record<FigureKind, Body>;
