import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = new URL('../golden/', import.meta.url);

/**
 * Compares a picture with the one that was looked at and kept. On a difference the new one is written beside it as
 * `<name>-changed.svg`, for the eye; `UPDATE_GOLDEN=1` takes the new ones over.
 */
export function expectGolden(name: string, svg: string): void {
  const kept = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}-changed.svg`, folder);
  const text = svg.endsWith('\n') ? svg : `${svg}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(kept, text);
  const isKept = existsSync(kept);
  const same = isKept && readFileSync(kept, 'utf8') === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  if (same) return;
  const what = isKept ? `differs from the golden ${name}.svg` : `there is no golden ${name}.svg yet`;
  expect.fail(
    `${what}: open ${fileURLToPath(changed)}${isKept ? ' beside it' : ''}; where it is right, run this file with UPDATE_GOLDEN=1 and commit ${name}.svg`,
  );
}
