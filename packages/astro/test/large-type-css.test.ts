import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { largeTypeNames } from '../src/large-type/names.ts';

const sheet = readFileSync(new URL('../src/styles/large-type.css', import.meta.url), 'utf8');
const byScript = `html[${largeTypeNames.attribute}="large"]`;
const byAddress = 'html:target';

const rules = [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{[^{}]*\}/g)].map(
  ([, list = '']) => list.split(',').map((selector) => selector.trim().replace(/\s+/g, ' ')),
);

test('every rule of large type holds with a script and without one', () => {
  const large = rules.filter((list) => list.some((one) => one.startsWith('html')));
  expect(large.length).toBeGreaterThan(10);
  for (const list of large) {
    // What there is to hear needs a script.
    const rest = (start: string) =>
      list
        .filter((one) => one.startsWith(start) && !one.includes(largeTypeNames.speech))
        .map((one) => one.slice(start.length));
    expect(rest(byAddress)).toEqual(rest(byScript));
  }
});
