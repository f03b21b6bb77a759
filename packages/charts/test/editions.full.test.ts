import { describe, expect, test } from 'vitest';
import { editionSvg } from '../src/editions/index.ts';
import { locales } from '../src/options.ts';
import { cases, faults, few, names, site } from './support/editions.ts';

describe.runIf(cases.length > 0).each(names)('every figure as %s', (name) => {
  test.each(cases)('$id', ({ view }) => {
    expect(faults(editionSvg(view, name, { site }), name)).toEqual([]);
  });
});

describe.runIf(few.length > 0).each(locales)('in %s', (locale) => {
  test.each(names)('%s', (name) => {
    for (const view of few)
      expect(faults(editionSvg(view, name, { site, locale }), name), view.figure.id).toEqual([]);
  });
});

test.runIf(few.length > 0)('a title of forty characters fits wherever it must', () => {
  for (const view of few) {
    const title = '落实帮扶资金一百余万元并且关爱救助困难职工三百余人次以及更多'.padEnd(40, '的');
    for (const name of names)
      expect(
        faults(editionSvg({ ...view, figure: { ...view.figure, title } }, name, { site }), name),
      ).toEqual([]);
  }
});
