import { read } from '@gongkai/quantity';
import { views } from '@gongkai/testing/figures/figures';
import { quantities } from '@gongkai/testing/figures/view';
import { expect, test } from 'vitest';

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
