import { expect, it } from 'vitest';
import { everything } from '../src/everything-names.ts';
import { aboutDataFile } from '../src/files/data-file-about.ts';
import { wordsIn } from '../src/words/index.ts';

const about = (file: string, locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  aboutDataFile(file, {
    words: wordsIn(locale),
    locale,
    unionName: (id) => (id === 'sample' ? '示例县总工会' : null),
  });

it('says in words what is in a file, whose name is for programs', () => {
  for (const file of Object.values(everything)) expect(about(file)).toMatch(/\p{Script=Han}/u);
  expect(about('areas/rights.csv')).toBe('维权的全部数字');
  expect(about('unions/sample/snapshots/2026-01-31.json')).toBe('示例县总工会的快照');
  expect(about('unions/sample/snapshots/2026-01-31.csv')).toBe('示例县总工会的快照，一张表');
  expect(about('unions/sample/figures.json')).toBe('示例县总工会有哪些图');
  expect(about('unions/sample/stations.geojson', 'en')).toBe('stations of 示例县总工会');
});

it('says nothing of what it does not know', () => {
  for (const file of [
    'schema/site.schema.json',
    'unions/nobody/union.json',
    'constructor',
    'unions/sample/own.json',
  ])
    expect(about(file)).toBeUndefined();
});
