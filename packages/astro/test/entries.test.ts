import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openEntries } from '../src/cache/entries.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-entries-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
let folder = '';
beforeEach(() => {
  count += 1;
  folder = path.join(root, String(count));
});

const key = 'ab'.repeat(32);
const other = `ab${'cd'.repeat(31)}`;
const fileOf = (of: string) => path.join(folder, of.slice(0, 2), of.slice(2));
const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const drawing = bytes('<svg>\n六十余件\0</svg>\n');
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => !one.isDirectory());

it('gives back what was put there, and nothing before', async () => {
  const entries = openEntries(folder);
  expect(await entries.get(key)).toBeNull();
  await entries.put(key, drawing);
  expect(await entries.get(key)).toEqual(drawing);
  expect(await openEntries(folder).get(key)).toEqual(drawing);
  expect(await entries.get(other)).toBeNull();
  await entries.put(other, new Uint8Array());
  expect(await entries.get(other)).toEqual(new Uint8Array());
});

describe('what is not the entry that was written is thrown away', () => {
  const spoiled: Readonly<Record<string, (file: string) => void>> = {
    empty: (file) => writeFileSync(file, ''),
    'cut within its head': (file) => truncateSync(file, 40),
    'cut by one byte': (file) => truncateSync(file, readFileSync(file).length - 1),
    'longer by one byte': (file) =>
      writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('\n')])),
    'the content alone': (file) => writeFileSync(file, drawing),
    'of another key': (file) => cpSync(fileOf(other), file),
    'of an older form': (file) =>
      writeFileSync(file, readFileSync(file, 'latin1').replace('drawing 1', 'drawing 0'), 'latin1'),
    'a folder': (file) => {
      rmSync(file);
      mkdirSync(path.join(file, 'more'), { recursive: true });
    },
    'a link to what would be an entry': (file) => {
      cpSync(file, path.join(root, 'elsewhere'));
      rmSync(file);
      symlinkSync(path.join(root, 'elsewhere'), file);
    },
    'a link to nothing': (file) => {
      rmSync(file);
      symlinkSync(path.join(root, 'nowhere'), file);
    },
    'a link to itself': (file) => {
      rmSync(file);
      symlinkSync(file, file);
    },
    'a pipe that nobody writes to': (file) => {
      rmSync(file);
      spawnSync('mkfifo', [file]);
    },
    'a file where its folder should be': (file) => {
      rmSync(path.dirname(file), { recursive: true });
      writeFileSync(path.dirname(file), '');
    },
  };

  it.each(Object.entries(spoiled))('%s', async (_, spoil) => {
    const entries = openEntries(folder);
    await entries.put(other, bytes('other'));
    await entries.put(key, drawing);
    spoil(fileOf(key));
    expect(await entries.get(key)).toBeNull();
    expect(existsSync(fileOf(key))).toBe(false);
    await entries.put(key, drawing);
    expect(await entries.get(key)).toEqual(drawing);
  });

  it('whichever byte of it was changed', async () => {
    const entries = openEntries(folder);
    await entries.put(key, drawing);
    const whole = readFileSync(fileOf(key));
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(fileOf(key), changed);
      expect(await entries.get(key), `byte ${at}`).toBeNull();
    }
  });
});

it('where nothing can be written nothing is kept, and nothing fails', async () => {
  writeFileSync(folder, 'a file');
  const entries = openEntries(folder);
  await entries.put(key, drawing);
  expect(await entries.get(key)).toBeNull();
  await entries.sweep();
  expect(readFileSync(folder, 'utf8')).toBe('a file');
});

it('many at once: whoever reads finds a whole entry or none, and nothing is left behind', async () => {
  const large = new Uint8Array(300_000).fill(7);
  const [one, two] = [openEntries(folder), openEntries(folder)];
  const found = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const entries = index % 2 ? one : two;
      await entries.put(key, large);
      return (await entries.get(key))?.length ?? 0;
    }),
  );
  expect(new Set(found)).toEqual(new Set([large.length]));
  expect(files()).toHaveLength(1);
});

describe('the sweep', () => {
  const age = (file: string, days: number) => {
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    utimesSync(file, then, then);
  };

  it('takes what nobody used for a month; what is read is used', async () => {
    const entries = openEntries(folder);
    for (const of of [key, other]) await entries.put(of, drawing);
    for (const of of [key, other]) age(fileOf(of), 31);
    expect(await entries.get(key)).toEqual(drawing);
    await entries.sweep();
    expect(await entries.get(key)).toEqual(drawing);
    expect(await entries.get(other)).toBeNull();
  });

  it('takes what a build that died had begun, and leaves what is being written', async () => {
    const entries = openEntries(folder);
    await entries.put(key, drawing);
    const parts = ['1-aaaaaaaaaaaa', '2-bbbbbbbbbbbb'].map((name) => `${fileOf(key)}.${name}`);
    for (const part of parts) writeFileSync(part, 'begun');
    age(parts[0] ?? '', 0.1);
    await entries.sweep();
    expect(parts.map((part) => existsSync(part))).toEqual([false, true]);
    expect(await entries.get(key)).toEqual(drawing);
  });

  it('goes into no link, and touches nothing that is not its own', async () => {
    const away = path.join(root, `away-${count}`);
    mkdirSync(away);
    const kept = [
      path.join(away, key.slice(2)),
      path.join(folder, 'notes.txt'),
      path.join(folder, 'cd', 'notes.txt'),
    ];
    mkdirSync(path.join(folder, 'cd'), { recursive: true });
    for (const file of kept) {
      writeFileSync(file, 'ours');
      age(file, 400);
    }
    symlinkSync(away, path.join(folder, 'ef'));
    await openEntries(folder).sweep();
    expect(kept.map((file) => existsSync(file))).toEqual([true, true, true]);
  });
});
