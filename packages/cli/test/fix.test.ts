import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

const name = 'unions/town/snapshots/2025-01-31.json';

/** A data folder whose snapshot gives words alone, in the manner of somebody who indents by three and whose editor ends lines for Windows. */
async function wordsAlone(): Promise<string> {
  const data = goodData();
  const observations = data[name].observations as { quantity: { printed?: string } }[];
  for (const one of observations) if (one.quantity.printed) one.quantity = { printed: one.quantity.printed };
  const folder = await folderOf(data);
  await writeFile(
    path.join(folder, name),
    `\uFEFF${JSON.stringify(data[name], null, 3).replaceAll('\n', '\r\n')}`,
  );
  return folder;
}

const quantities = (text: string) =>
  (JSON.parse(text.replace('\uFEFF', '')).observations as { quantity: unknown }[]).map(
    ({ quantity }) => quantity,
  );

describe('gongkai check --fix', () => {
  it('is not needed: printed words alone are sound', async () => {
    const folder = await wordsAlone();
    expect((await run('check', folder)).code).toBe(0);
  });

  it('writes what words tell, and leaves the rest of the file as somebody wrote it', async () => {
    const folder = await wordsAlone();
    const file = path.join(folder, name);
    const before = await readFile(file, 'utf8');
    const { code, out } = await run('check', folder, '--fix');
    expect(code).toBe(0);
    expect(out).toContain(`${name}: 2 quantities completed`);
    const after = await readFile(file, 'utf8');
    const good = goodData()[name].observations as { quantity: unknown }[];
    expect(quantities(after)).toEqual(good.map(({ quantity }) => quantity));
    expect(after.startsWith('\uFEFF')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    const strange = after.split('\r\n').filter((line) => !before.includes(line.replace(/,$/, '')));
    expect(strange.every((line) => /"(kind|value|low|high|unit)"/.test(line))).toBe(true);
    expect((await run('check', folder, '--fix')).out).toContain('Nothing to write');
  });

  it('does not touch what was published', async () => {
    const folder = await wordsAlone();
    const before = await readFile(path.join(folder, name), 'utf8');
    const { code, out } = await run('check', folder, '--fix', '--published', folder);
    expect(code).toBe(0);
    expect(out).toContain('published already');
    expect(await readFile(path.join(folder, name), 'utf8')).toBe(before);
  });
});
