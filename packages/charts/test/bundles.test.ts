import { describe, expect, test } from 'vitest';
import { modulesOf } from './support/modules.ts';

/** What needs a document, or brings one. */
const heavy = /@observablehq\/plot|linkedom|jsdom|happy-dom|d3-selection/;

describe.each(['browser', 'node'] as const)('a bundle for %s', (platform) => {
  test.each([
    ['index.ts', ['kpiTile', 'table', 'unionsMap']],
    ['markup.ts', ['figureMarkup', 'tiles']],
    ['kinds/bars/picture.ts', ['bars']],
    ['kinds/count/picture.ts', ['count']],
    ['kinds/rate/picture.ts', ['rate']],
    ['kinds/cases/picture.ts', ['cases']],
    ['kinds/money/picture.ts', ['money']],
    ['kinds/compare/compare.ts', ['compare']],
    ['kinds/table/picture.ts', ['list']],
    ['kinds/mechanism/mechanism.ts', ['mechanism']],
    ['kinds/stations/map/draw.ts', ['stationMap']],
  ])('with %s: %s holds neither Plot nor a document', async (file, names) => {
    const modules = await modulesOf(file, names, platform);
    expect(modules.some((module) => module.includes('/charts/src/'))).toBe(true);
    expect(modules.filter((module) => heavy.test(module))).toEqual([]);
  });
});

test('a module that is heavy is found', async () => {
  const plot = await modulesOf('../../../node_modules/@observablehq/plot/src/index.js', ['plot'], 'node');
  expect(plot.filter((module) => heavy.test(module)).length).toBeGreaterThan(20);
});
