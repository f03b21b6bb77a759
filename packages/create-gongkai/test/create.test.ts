import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { create } from '../src/create.ts';

test('is gongkai new', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-create-')), 'my-county');
  expect(await create([folder, '--adcode', '610921', '--yes', '--json'])).toBe(0);
  const union = readFileSync(path.join(folder, 'data/unions/my-county/union.json'), 'utf8');
  expect(JSON.parse(union)).toMatchObject({ id: 'my-county', name: '汉阴县总工会' });
});
