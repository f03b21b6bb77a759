import { read } from '@gongkai/quantity';
import { expect, test } from 'vitest';
import { views } from './support/figures.ts';
import { quantities } from './support/view.ts';

const rows = Object.values(views).flatMap(({ rows: list }) =>
  list.map(({ observation }) => observation.quantity),
);
const all = new Map(
  [...Object.values(quantities), ...rows].flatMap((quantity) =>
    quantity.printed === undefined ? [] : [[quantity.printed, quantity] as const],
  ),
);

test.each([...all])('%s in these tests is what `read` gives', (printed, quantity) => {
  const { spans: _, ...found } = read(printed);
  expect(found).toEqual(quantity);
});
