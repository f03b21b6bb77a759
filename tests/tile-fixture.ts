import { writeFileSync } from 'node:fs';
import type { StationKind } from '@gongkai/snapshot';
import { buildTiles } from '../packages/cli/src/tiles/build.ts';
import { stations } from '../packages/map/test/support/input.ts';

/** Where the tests of the map have their tiles from. */
export const tileFixture = new URL('../packages/map/test/fixtures/stations.pmtiles', import.meta.url);

/** @returns the stations of the map's tests as `gongkai tiles` writes those of a country. */
export function tileFixtureBytes(): Buffer {
  const points = stations(60).map((station) => ({
    ...station,
    kind: station.kind as StationKind,
    union: 'demo-a',
  }));
  return Buffer.concat(buildTiles(points, true).parts);
}

// Run as a program it writes the file anew.
if (import.meta.main) writeFileSync(tileFixture, tileFixtureBytes());
