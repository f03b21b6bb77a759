import { expect, it } from 'vitest';
import { unionOfPlace } from '../src/folds/moved-sources.ts';

it('an id in the list of sources tells its union, also where one id begins like another', () => {
  const unions = ['han', 'hanyin', 'hanyin-east'];
  expect(unionOfPlace('hanyin.arbitration-cases', unions)).toBe('hanyin');
  expect(unionOfPlace('hanyin-s1-2026-01-31', unions)).toBe('hanyin');
  expect(unionOfPlace('hanyin-east.stations@2026-01-31', unions)).toBe('hanyin-east');
  expect(unionOfPlace('han.stations', unions)).toBe('han');
  for (const id of ['', 'hanyi.n', 'constructor.n', 'hanyin'])
    expect(unionOfPlace(id, unions)).toBeUndefined();
});
