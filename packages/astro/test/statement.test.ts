import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { statementGaps, statementItems } from '../src/accessibility/statement.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The titles of a file's tests, as they are written there. */
function titlesIn(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  // A title stands in quotes or a template, alone on its line or after the bracket of its test.
  return [...text.matchAll(/(?:^\s*|\b(?:it|test)\(|\)\()(['"`])((?:(?!\1).)+)\1,/gm)].map(
    ([, , title = '']) => title,
  );
}

test.each(statementItems.flatMap(({ name, proofs }) => proofs.map((proof) => ({ name, ...proof }))))(
  '$name: $file has the test that is named',
  ({ file, title }) => {
    expect(titlesIn(file).filter((one) => one.includes(title))).toHaveLength(1);
  },
);

test('no requirement is told twice, and what is missing is said', () => {
  const numbers = statementItems.flatMap(({ criterion }) => criterion?.number ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(statementGaps.length).toBeGreaterThan(0);
});
