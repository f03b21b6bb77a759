/** Somebody who has everything that is published after a takedown, and knows all of the number but the number itself, tries one after the other. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Observation, Snapshot } from '@gongkai/snapshot';
import { canonicalHash } from '@gongkai/snapshot/node';
import { expect, test } from 'vitest';
import { newSalt, saltAfter } from '../src/seal/salt.ts';
import { run } from './support/run.ts';
import { sampleData, snapshot } from './support/sample-data.ts';

const id = 'sample.disputes-mediated.more';
const secret = 137;

const numbered = (observation: Observation, value: number): Observation => ({
  ...observation,
  quantity: { printed: `${value}件`, kind: 'exact', value, low: value, high: value, unit: '件' },
  source: { ref: 's1', locator: '维护权益', phrase: `处理劳动争议${value}件` },
});

/** Seals the secret number and takes it down. @returns what is published then, and what the guesser knows of the number beside its value */
async function takenDown(more: Partial<Snapshot>) {
  const folder = sampleData();
  const file = path.join(folder, snapshot);
  const old = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  const at = old.observations.length;
  const known = { ...(old.observations[1] as Observation), id };
  const observations = [...old.observations, numbered(known, secret)];
  writeFileSync(file, JSON.stringify({ ...old, ...more, observations }));
  const sealed = await run('seal', folder);
  expect([sealed.code, sealed.err]).toEqual([0, '']);
  const { code, out } = await run('takedown', id, '--reason', '不应公布', '--data', folder);
  expect(code).toBe(0);
  const chain = readFileSync(path.join(folder, 'chain.jsonl'), 'utf8').trim().split('\n');
  const { replaces } = JSON.parse(chain.at(-1) ?? '') as { replaces: string };
  const published = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  expect((await run('check', folder)).err).not.toMatch(/seal-|takedown-/);
  return { sealed: sealed.out, out, replaces, published, known, at };
}

/** The values below 1,000 with which the published snapshot has the old hash, whatever is tried for its salt. */
function guesses({ published, known, at, replaces }: Awaited<ReturnType<typeof takenDown>>): number[] {
  const { salt, ...bare } = published;
  const tried = salt === undefined ? [bare] : [published, bare, { ...published, salt: saltAfter(salt) }];
  return Array.from({ length: 1000 }, (_, value) => value).filter((value) =>
    tried.some((one) => {
      const observations = one.observations.toSpliced(at, 0, numbered(known, value));
      return canonicalHash({ ...one, observations }) === replaces;
    }),
  );
}

test('of a snapshot with a salt no guess can be tried', async () => {
  const salt = newSalt();
  const found = await takenDown({ salt });
  expect(found.published.salt).toBe(saltAfter(salt));
  expect(guesses(found)).toEqual([]);
  expect(found.out).toMatch(/has not the old file/);
  // Whoever has the old file proves it as before.
  const old = { ...found.published, salt };
  const observations = old.observations.toSpliced(found.at, 0, numbered(found.known, secret));
  expect(canonicalHash({ ...old, observations })).toBe(found.replaces);
});

test('of one without, it is found, and seal and takedown say so', async () => {
  const found = await takenDown({});
  expect(guesses(found)).toEqual([secret]);
  expect(found.sealed).toMatch(/No salt/);
  expect(found.out).toMatch(/has no salt/);
});

test('salts are 32 letters, and none is like another', () => {
  const salts = Array.from({ length: 100 }, newSalt);
  for (const salt of [...salts, saltAfter(salts[0] ?? '')]) expect(salt).toMatch(/^[a-p]{32}$/);
  expect(new Set(salts).size).toBe(100);
});

test('a correction that is made of the sheet of a snapshot has a salt of its own', async () => {
  const folder = sampleData();
  const file = path.join(folder, snapshot);
  const old = { ...JSON.parse(readFileSync(file, 'utf8')), salt: newSalt() } as Snapshot;
  writeFileSync(file, JSON.stringify(old));
  const sheet = path.join(path.dirname(folder), 'sheet.csv');
  const args = ['--data', folder] as const;
  expect((await run('draft', file, '--out', sheet, ...args)).code).toBe(0);
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('2026-01-31', '2026-02-28'));
  expect(await run('import', sheet, ...args)).toMatchObject({ code: 0 });
  const salt = () => JSON.parse(readFileSync(file.replace('2026-01-31', '2026-02-28'), 'utf8')).salt;
  const first = salt();
  expect(first).toMatch(/^[a-p]{32}$/);
  expect(first).not.toBe(old.salt);
  // Written again, it keeps it: its hash may have been published.
  expect(await run('import', sheet, '--replace', ...args)).toMatchObject({ code: 0 });
  expect(salt()).toBe(first);
});

test('where another snapshot still tells the salt, a takedown says that guesses can be tried', async () => {
  const folder = sampleData();
  const file = path.join(folder, snapshot);
  const old = { ...JSON.parse(readFileSync(file, 'utf8')), salt: newSalt() } as Snapshot;
  writeFileSync(file, JSON.stringify(old));
  const [taken, ...kept] = old.observations;
  const later = { ...old, date: '2027-01-31', observations: kept };
  writeFileSync(file.replace('2026', '2027'), JSON.stringify(later));
  const { code, out } = await run('takedown', taken?.id ?? '', '--reason', '不应公布', '--data', folder);
  expect([code, out]).toEqual([0, expect.stringMatching(/shares it with another/)]);
});
