/** A figure whose number is gone says which, and why. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appendEntries, type NewEntry } from '@gongkai/snapshot';
import { canonicalHash, sha256 } from '@gongkai/snapshot/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureCorrections, figuresWith, siteCorrections } from '../src/corrections/corrections.ts';
import { lostNumbers } from '../src/corrections/lost.ts';
import { figureVersions, formerName } from '../src/corrections/versions.ts';
import { numberFrameOf } from '../src/embed/frames.ts';
import { allLostNumbers, lostNumberHtml } from '../src/embed/lost-number.ts';
import { sinceOfFigure } from '../src/embed/since.ts';
import { correctionsFeed } from '../src/feeds/corrections.ts';
import { loadSite } from '../src/site.ts';
import { zhHans } from '../src/words/zh-Hans.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-lost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const id = 'sample.service-stations.union-station';
const first = 'unions/sample/snapshots/2026-01-31.json';

/** Address and words of the last link of a frame. */
function linkOf(html: string): readonly string[] {
  const [, href = '', words = ''] = [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].at(-1) ?? [];
  return [href, words];
}

interface Snapshot {
  readonly date: string;
  readonly observations: readonly { readonly id: string }[];
}

/** The sample union, whose second snapshot does not have the number; what else is told of it. Its figure still names the number, or it stands in no figure. */
async function lost(change: (first: Snapshot, second: Snapshot) => Record<string, unknown>, inFigure = true) {
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
    const led = name === 'figures.json' ? text.replace(`"${id}", `, '') : text;
    writeFileSync(file, inFigure ? led : led.replace(`["${id}"]`, '["sample.disputes-mediated"]'));
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

const corrections = [{ observation: id, replaces: '2026-01-31', reason: '重复统计' }];
const withdrawn = (_: Snapshot, second: Snapshot) => ({
  [first.replace('2026', '2027')]: { ...second, corrections },
});

test('it was withdrawn', async () => {
  const { numbers: told } = await lost(withdrawn);
  expect(told).toMatchObject([{ id, withdrawn: '重复统计' }]);
});

describe('in a figure that still names it', () => {
  let told: Awaited<ReturnType<typeof lost>>;
  beforeAll(async () => {
    told = await lost(withdrawn);
  });

  test('it is what was corrected of the figure, whose earlier version had it', () => {
    const { site, figure } = told;
    const [correction] = siteCorrections(site);
    if (!correction) throw new Error('no correction');
    expect(correction.now).toBeNull();
    expect(figuresWith(site, correction)).toEqual([figure]);
    expect(figureCorrections(site, figure)).toEqual([correction]);
    expect(figureVersions(site, figure).map(({ state }) => state)).toEqual(['current', 'corrected']);
  });

  test('which its frame leads to, as it is now', () => {
    const [one] = allLostNumbers(told.site);
    if (!one) throw new Error('nothing is lost');
    expect(linkOf(lostNumberHtml(told.site, one.entry, one.lost, zhHans))).toEqual([
      `/figures/${told.figure.figure.id}/`,
      '看现在的图',
    ]);
  });

  test('nobody reported it again: the earlier version was not wrong, but is another', async () => {
    const { site, figure } = await lost((_, second) => ({ [first.replace('2026', '2027')]: second }));
    const [, old] = figureVersions(site, figure);
    expect(old).toMatchObject({
      state: 'updated',
      changed: [{ before: { observation: { id } }, now: null }],
    });
  });
});

describe('in no figure', () => {
  test('it leads to its union, as there is no figure to be seen', async () => {
    const { site } = await lost(withdrawn, false);
    const [one] = allLostNumbers(site);
    if (!one) throw new Error('nothing is lost');
    expect(linkOf(lostNumberHtml(site, one.entry, one.lost, zhHans))).toEqual([
      '/unions/sample/',
      '看这家工会的数',
    ]);
    const [correction] = siteCorrections(site);
    expect(correction && figuresWith(site, correction)).toEqual([]);
  });

  test('a number that is published leads to its row on the page of its union', async () => {
    const { site, figure } = await lost(() => ({}), false);
    const [entry] = site.unions;
    const rows = entry ? site.rows(entry) : [];
    const links = rows.map((row) => [row.observation.id, ...linkOf(numberFrameOf(site, row, null))]);
    const shown = new Set(figure.view.rows.map(({ observation }) => observation.id));
    expect(links.map(([own]) => shown.has(own ?? ''))).toContain(false);
    for (const [own = '', href, words] of links)
      expect([href, words]).toEqual(
        shown.has(own)
          ? [`/figures/${figure.figure.id}/`, '打开完整图']
          : [`/unions/sample/#${own}`, '看这家工会的数'],
      );
  });
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
