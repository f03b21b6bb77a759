import { expect, it } from 'vitest';
import { byPlace } from '../src/select/places.ts';
import type { Union } from '../src/types.ts';

const union = (id: string, adcode: string, region: string) => ({ id, adcode, region }) as Union;
const names = (unions: readonly Union[]) =>
  byPlace(unions, (one) => one).map(({ name, items }) => [name, items.map(({ id }) => id)]);

it('stands what belongs to unions of several provinces province by province, in the order of administrative codes', () => {
  expect(
    names([
      union('c', '610921', '陕西 · 安康'),
      union('a', '431302', '湖南 · 娄底'),
      union('b', '610900', '陕西'),
      union('d', '110000', '北京'),
    ]),
  ).toEqual([
    ['北京', ['d']],
    ['湖南', ['a']],
    ['陕西', ['b', 'c']],
  ]);
});

it('goes on to the cities where all are of one province, whose own union stands under its name', () => {
  expect(
    names([
      union('b', '610400', '陕西 · 咸阳'),
      union('a', '610921', '陕西 · 安康'),
      union('p', '610000', '陕西'),
    ]),
  ).toEqual([
    ['陕西', ['p']],
    ['咸阳', ['b']],
    ['安康', ['a']],
  ]);
});

it('has one place where all are of the same, and none of nothing', () => {
  expect(names([union('a', '610921', '陕西 · 安康'), union('b', '610922', '陕西 · 安康')])).toEqual([
    ['安康', ['a', 'b']],
  ]);
  expect(names([])).toEqual([]);
});

it('keeps what belongs to one union in its order', () => {
  const [one, other] = [union('a', '610921', '陕西'), union('b', '110000', '北京')];
  const items = [
    { of: one, id: 2 },
    { of: other, id: 3 },
    { of: one, id: 1 },
  ];
  expect(byPlace(items, ({ of }) => of).flatMap(({ items: held }) => held.map(({ id }) => id))).toEqual([
    3, 2, 1,
  ]);
});
