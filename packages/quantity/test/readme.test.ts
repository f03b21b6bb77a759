import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as quantity from '../src/index.ts';
import { secondHand } from './corpus.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('README', () => {
  it('gives what its examples say', () => {
    const statements = example
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('import '))
      .map((line) => {
        const [, code = '', expected] = /^(.*?;)(?: \/\/ (.*))?$/.exec(line) ?? [];
        return expected === undefined ? code : `check(${code.slice(0, -1)}, ${expected});`;
      });
    expect(statements.filter((statement) => statement.startsWith('check(')).length).toBeGreaterThan(5);
    const names = Object.keys(quantity);
    const run = new Function('check', ...names, statements.join('\n'));
    run((found: unknown, expected: unknown) => expect(found).toEqual(expected), ...Object.values(quantity));
  });

  // The first column lists phrases (67件) beside bare words (超过): the phrases can be read.
  const rows = [...readme.matchAll(/^\| ([^|]*[^| ]) +\| `(\w+)` +\|/gm)].map(
    ([, samples = '', kind = '']): [string, string] => [kind, samples],
  );

  it.each(rows)('names phrases that are %s', (kind, samples) => {
    const phrases = samples
      .split(', ')
      .filter((sample) => /[\d百千万三十]./.test(sample) && !sample.includes('…') && sample !== '60+');
    expect(phrases.map((phrase) => [phrase, quantity.read(phrase).kind])).toEqual(
      phrases.map((phrase) => [phrase, kind]),
    );
  });

  it('has a row for every kind', () => {
    expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(quantity.kinds));
  });

  it('counts the sentences of the other hand', () => {
    expect(readme).toContain(`${secondHand.length} sentences`);
  });
});
