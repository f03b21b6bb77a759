import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { weighed } from './bundle.ts';

const { quantity: budgets } = packageJson.budgets;

describe('what a site loads of this package', () => {
  it.each([
    ['index.ts', 'read', budgets.read],
    ['plain.ts', 'readPlain', budgets.readPlain],
  ] as const)('%s: %s keeps within its budget', async (file, name, budget) => {
    const { size } = await weighed(file, name);
    console.log(`${name}: ${size} bytes gzip`);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('needs nothing of find, add, compare and print to read', async () => {
    const { modules } = await weighed('index.ts', 'read');
    const others = /^(?:find|add|compare|print|units|plain)\.ts$|^writing\/|scales|english/;
    expect([...modules].filter(([file, bytes]) => others.test(file) && bytes > 60)).toEqual([]);
  });
});
