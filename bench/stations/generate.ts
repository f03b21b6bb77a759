/**
 * Makes up a country of stations to measure with: `node bench/stations/generate.ts <folder> [stations]` writes it as a data folder. Nothing of
 * it is there: the counties lie where a random number fell, thick in the east and thin in the west, and may overlap.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type CountyPlan, stationsFile } from '@gongkai/testing/made-up/demo-stations';
import { seeded } from '@gongkai/testing/made-up/seeded';
import type { Stations, Union } from '../../packages/snapshot/src/index.ts';

/** The size to plan for. */
export const national = { stations: 190_000, unions: 2850 } as const;

const parent = 'country';

/** Where made-up counties lie, as boxes of degrees with their share in a hundred. */
const regions: readonly (readonly [
  west: number,
  south: number,
  east: number,
  north: number,
  share: number,
])[] = [
  [111, 23, 121, 41, 58],
  [100, 22.5, 111, 34, 22],
  [120, 40, 132, 50, 9],
  [94, 34, 111, 41, 7],
  [77, 29, 94, 47, 4],
];

/** A number of the normal distribution (Box and Muller). */
const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * @param total how many
 * @param weights of the parts
 * @returns whole numbers in proportion to the weights, which add up to the total; where it is smaller than the number of parts, some are 0
 */
function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  let [weightSoFar, given] = [0, 0];
  return weights.map((weight) => {
    weightSoFar += weight;
    const upTo = Math.round((total * weightSoFar) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}

function centre(random: () => number): readonly [number, number] {
  let rest = random() * regions.reduce((sum, [, , , , share]) => sum + share, 0);
  const [west, south, east, north] = regions.find(([, , , , share]) => {
    rest -= share;
    return rest <= 0;
  }) ?? [110, 30, 115, 35];
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return [round(west + random() * (east - west)), round(south + random() * (north - south))];
}

/** How many stations a county has varies as in reality: many have few, some have many (log-normal). */
function plans(stations: number, unions: number): CountyPlan[] {
  const random = seeded(stations);
  const weights = Array.from({ length: unions }, () => Math.exp(0.8 * normal(random)));
  return shared(stations, weights).map((count, index) => ({
    union: `county-${String(index + 1).padStart(4, '0')}`,
    seed: index + 1,
    count,
    centre: centre(random),
    // A county of many stations is a large one, as otherwise they would stand on each other.
    reach: 0.12 + 0.01 * Math.sqrt(count),
  }));
}

/** A county's file with as many located stations as its plan counts; about six in a hundred more have no position. */
function countyFile(plan: CountyPlan): Stations {
  const file = stationsFile({ ...plan, count: Math.ceil(plan.count * 1.2) + 10 }, '为测量而虚构的站点');
  let located = 0;
  const features = file.features.filter(({ geometry }) => {
    if (located === plan.count) return false;
    if (geometry) located += 1;
    return true;
  });
  if (located !== plan.count) throw new Error(`too few located stations in ${plan.union}: ${located}`);
  return { ...file, features };
}

function union(id: string, index: number): Union {
  const county = { level: 'county', adcode: '990000', parent, region: '虚构' } as const;
  const top = { level: 'national', adcode: '990000', parent: null, region: '虚构' } as const;
  return index === 0
    ? { id, name: '虚构总工会', shortName: '虚构', ...top }
    : { id, name: `虚构${index}县总工会`, shortName: `虚构${index}县`, ...county };
}

/**
 * Writes a data folder: a national union, and counties below it with stations. The same for the same numbers.
 *
 * @param stations how many located ones
 * @param unions in how many counties; as many to each as the whole country has, unless told
 * @throws the file system's error where it cannot be written
 */
export async function writeCountry(
  folder: string,
  stations: number,
  unions: number = Math.max(1, Math.round((stations * national.unions) / national.stations)),
): Promise<void> {
  const put = async (name: string, content: unknown) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  };
  const label = { 'zh-Hans': '站点', en: 'Stations' };
  const indicator = {
    id: 'stations',
    label,
    domain: 'facilities',
    unitFamily: 'places',
    definition: '虚构的站点。',
  };
  await put('indicators.json', { indicators: [indicator] });
  await put(`unions/${parent}/union.json`, union(parent, 0));
  for (const [index, plan] of plans(stations, unions).entries()) {
    await put(`unions/${plan.union}/union.json`, union(plan.union, index + 1));
    await put(`unions/${plan.union}/stations.geojson`, countyFile(plan));
  }
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder, stations = String(national.stations)] = positionals;
  if (folder === undefined || !/^\d+$/.test(stations))
    throw new Error('usage: node bench/stations/generate.ts <folder> [stations]');
  await writeCountry(folder, Number(stations));
}
