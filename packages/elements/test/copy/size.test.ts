import { bundle, sizeOf } from '@gongkai/testing/elements/bundle';
import { expect, test } from 'vitest';

test('copying weighs no more than 2.1 kB, buttons and words with it, and brings no Lit', async () => {
  for (const file of ['src/copy/copy.ts', 'src/copy/buttons.ts']) {
    const chunks = await bundle(file);
    expect(sizeOf(chunks)).toBeLessThan(2150);
    expect(
      chunks.flatMap(({ modules }) => modules).filter((module) => module.includes('node_modules')),
    ).toEqual([]);
  }
});
