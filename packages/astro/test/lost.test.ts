/** A figure whose number is gone says which, and why. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appendEntries, type NewEntry } from '@gongkai/snapshot';
import { canonicalHash, sha256 } from '@gongkai/snapshot/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lostNumbers } from '../src/corrections/lost.ts';
import { figureVersions, formerName } from '../src/corrections/versions.ts';
import { allLostNumbers, lostNumberHtml } from '../src/embed/lost-number.ts';
import { sinceOfFigure } from '../src/embed/since.ts';
import { correctionsFeed } from '../src/feeds/corrections.ts';
import { loadSite } from '../src/site.ts';
import { zhHans } from '../src/words/zh-Hans.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-lost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const id = 'sample.service-stations.union-station';
const first = 'unions/sample/snapshots/2026-01-31.json';

interface Snapshot {
  readonly date: string;
  readonly observations: readonly { readonly id: string }[];
}

/** The sample union, whose second snapshot does not have the number; what else is told of it. */
async function lost(change: (first: Snapshot, second: Snapshot) => Record<string, unknown>) {
  const data = mkdtempSync(path.join(folder, 'data-'));
  for (const file of ['indicators.json', 'unions/acftu'])
    cpSync(`data/${file}`, path.join(data, file), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  for (const [name, words] of [
    ['union.json', '12处'],
    ['figures.json', '12处'],
  ] as const) {
    const file = path.join(data, 'unions/sample', name);
    const text = readFileSync(file, 'utf8').replace(words, '');
    writeFileSync(file, name === 'figures.json' ? text.replace(`"${id}", `, '') : text);
  }
  const old = JSON.parse(readFileSync(path.join(data, first), 'utf8')) as Snapshot;
  const second = {
    ...old,
    date: '2027-01-31',
    observations: old.observations.filter((one) => one.id !== id),
  };
  for (const [file, value] of Object.entries(change(old, second)))
    writeFileSync(path.join(data, file), typeof value === 'string' ? value : JSON.stringify(value));
  const site = await loadSite(data);
  const [figure] = site.figures;
  if (!figure) throw new Error('no figure');
  return { site, figure, numbers: lostNumbers(site, figure) };
}

test('nobody reported it again', async () => {
  const { numbers: told } = await lost((_, second) => ({ [first.replace('2026', '2027')]: second }));
  expect(told).toMatchObject([
    { id, label: '工会驿站', last: { snapshot: { date: '2026-01-31' } }, takedown: null, withdrawn: null },
  ]);
});

test('it was withdrawn', async () => {
  const corrections = [{ observation: id, replaces: '2026-01-31', reason: '重复统计' }];
  const { numbers: told } = await lost((_, second) => ({
    [first.replace('2026', '2027')]: { ...second, corrections },
  }));
  expect(told).toMatchObject([{ id, withdrawn: '重复统计' }]);
});

describe('it was taken down', () => {
  const hash = (value: unknown) => canonicalHash(value).slice(0, 12);
  const takenDown = (old: Snapshot, second: Snapshot) => {
    const left = { ...second, date: old.date };
    const common = { date: '2026-02-01', union: 'sample', snapshot: old.date, file: first };
    const entries: NewEntry[] = [
      { ...common, type: 'seal', sha256: canonicalHash(old) },
      {
        ...common,
        type: 'takedown',
        sha256: canonicalHash(left),
        replaces: canonicalHash(old),
        observations: [id],
        reason: '误发',
      },
    ];
    return { [first]: left, 'chain.jsonl': appendEntries('', entries, sha256) };
  };
  let told: Awaited<ReturnType<typeof lost>>;
  let former = '';
  beforeAll(async () => {
    told = await lost((old, second) => {
      former = hash(old);
      return takenDown(old, second);
    });
  });

  test('which is said of its figure', () => {
    expect(told.numbers).toMatchObject([
      { id, label: '户外劳动者服务站点', last: null, takedown: { reason: '误发' } },
    ]);
  });

  test('to those who have code of the time before, by the name that the snapshot had then', () => {
    const { site, figure } = told;
    expect(figureVersions(site, figure).map(({ takedowns }) => takedowns.map(formerName))).toEqual([
      [former],
    ]);
    expect(sinceOfFigure(site, figure, zhHans)).toEqual({
      [former]: '已撤下：嵌入时图里的一个数，2026-02-01撤下。原因：误发',
    });
  });

  test('in its frame, in whose place nothing else may stand', () => {
    const [one, ...others] = allLostNumbers(told.site).filter(({ entry }) => !entry.union.synthetic);
    if (!one) throw new Error('nothing is lost');
    expect(others).toEqual([]);
    const html = lostNumberHtml(told.site, one.entry, one.lost, zhHans);
    expect(html).toContain('2026-02-01撤下。原因：误发');
    expect(html).not.toContain('12处');
  });

  test('to those who follow the corrections', () => {
    const feed = correctionsFeed(told.site, { name: '示例' }, zhHans);
    expect(feed).toMatch(/<title>[^<]*：撤下了户外劳动者服务站点<\/title>/);
    expect(feed).toContain('<summary>2026-02-01撤下。原因：误发</summary>');
  });
});
