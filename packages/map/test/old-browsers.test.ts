import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { mendOldBrowsers } from '../src/zoom/old-browsers.ts';

test('a browser of today is left as it is', () => {
  const { hasOwn } = Object;
  expect(mendOldBrowsers()).toBe(false);
  expect(Object.hasOwn).toBe(hasOwn);
});

test('what an old one lacks is added, and cannot be seen by loops', () => {
  const outcome = runInNewContext(`
    delete Object.hasOwn;
    const typed = Object.getPrototypeOf(Uint8Array);
    for (const { prototype } of [Array, String, typed]) delete prototype.at;
    const mend = ${mendOldBrowsers.toString()};
    const mended = mend();
    const seen = [];
    for (const name in ['a']) seen.push(name);
    [mended, mend(), Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString'), ['a', 'b'].at(-1), 'xyz'.at(1), Uint8Array.of(7).at(0), [].at(3), seen.join()];
  `);
  expect([...(outcome as unknown[])]).toEqual([true, false, true, false, 'b', 'y', 7, undefined, '0']);
});
