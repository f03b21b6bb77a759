import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { check } from '../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const figures = 'unions/town/figures.json';

function said(change: (data: GoodData) => void): string[] {
  const data = goodData();
  change(data);
  const { warnings } = check(asFiles(data));
  return warnings.filter(({ code }) => code === 'list-repeated').map(({ file, path }) => `${file} ${path}`);
}
type List = unknown[];
const list = (data: unknown, path: string) => at(data, path) as unknown as List;

describe('an entry that stands in a list twice is said', () => {
  // biome-ignore format: one line per list
  it.each<[name: string, change: (data: GoodData) => void, places: string[]]>([
    ['none', () => {}, []],
    ['an observation of a figure', (d) => list(d[figures], 'figures.0.select.observations').push('town.service-stations.a'), [`${figures} $.figures[0].select.observations[2]`]],
    ['a leading observation', (d) => list(d[figures], 'lead').push('town.service-stations.a'), [`${figures} $.lead[1]`]],
    ['an observation of a part', (d) => list(d[snapshot], 'mechanisms.0.nodes.0.observations').push('town.service-stations.a'), [`${snapshot} $.mechanisms[0].nodes[0].observations[1]`]],
    ['a relation', (d) => list(d[snapshot], 'mechanisms.0.edges').push({ certainty: 'stated', to: 'two', from: 'one' }), [`${snapshot} $.mechanisms[0].edges[1]`]],
    ['a named facility', (d) => Object.assign(d[snapshot], { namedFacilities: [1, 2, 1].map((n) => ({ label: `设施${n}`, locator: '一', ref: 's1' })) }), [`${snapshot} $.namedFacilities[2]`]],
    ['an id, which is said elsewhere', (d) => list(d[snapshot], 'sources').push(structuredClone(list(d[snapshot], 'sources')[0])), []],
    ['numbers, which may be equal', (d) => Object.assign(d['unions/town/union.json'], { bbox: [100, 30, 100, 30] }), []],
  ])('%s', (_name, change, places) => {
    expect(said(change)).toEqual(places);
  });
});
