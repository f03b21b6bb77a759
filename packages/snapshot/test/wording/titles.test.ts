import { readFileSync } from 'node:fs';
import { read } from '@gongkai/quantity';
import { asFiles, at, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const figures = 'unions/town/figures.json';

const rows = readFileSync(new URL('titles.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [claim = '', label = '', phrase = '', printed = '', title = ''] = line.split(' | ');
    return { claim, label, phrase, printed, title };
  });
const claiming = (kind: string) => rows.filter(({ claim }) => claim === kind);

/** What is told of a title that stands above one number. */
function told({ label, phrase, printed, title }: (typeof rows)[number]): string[] {
  const data = goodData();
  const { spans: _, ...quantity } = read(printed);
  Object.assign(at(data[snapshot], 'observations.0'), { quantity, label });
  Object.assign(at(data[snapshot], 'observations.0.source'), { phrase });
  Object.assign(at(data[figures], 'figures.0'), { title });
  const { problems, warnings } = check(asFiles(data));
  return [...problems, ...warnings]
    .filter(({ path, code }) => path === '$.figures[0].title' && /^(?:wording|headline)-/.test(code))
    .map(({ code }) => code);
}

describe('a title that claims more than its number', () => {
  it.each(claiming('more'))('is told: $title', (row) => {
    expect(told(row)).not.toEqual([]);
  });
});

describe('a title that says the same in other order, shorter, or names the measure', () => {
  it.each(claiming('same'))('is not told: $title', (row) => {
    expect(told(row)).toEqual([]);
  });
});

it('has both kinds in number', () => {
  expect(claiming('more').length).toBeGreaterThan(50);
  expect(claiming('same').length).toBeGreaterThan(50);
});
