import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tileFixture, tileFixtureBytes } from './tile-fixture.ts';

test('the map is tested with tiles as the command writes them now', () => {
  expect(
    readFileSync(tileFixture).equals(tileFixtureBytes()),
    'to write the file anew: node tests/tile-fixture.ts',
  ).toBe(true);
});
