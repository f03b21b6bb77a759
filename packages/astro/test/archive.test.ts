/** What is frozen: written once, copied byte for byte, replaced by a notice where it was taken down. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChainEntry } from '@gongkai/snapshot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveFolder, frozenPage, frozenSizes, readArchive, withChain } from '../src/archive/archive.ts';
import { copyArchive, keepFrozen } from '../src/archive/copy-archive.ts';
import { frozenHash, unfrozen } from '../src/archive/frozen.ts';
import { frozenFrame } from '../src/embed/frames.ts';
import { loadSite } from '../src/site.ts';

const hash = 'ab'.repeat(32);
const other = 'cd'.repeat(32);
let folder: string;
let archive: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongkai-archive-'));
  archive = archiveFolder(path.join(folder, 'data'));
  mkdirSync(path.join(archive, hash), { recursive: true });
  writeFileSync(path.join(archive, hash, 'a.html'), '<p>一\r\n');
  writeFileSync(path.join(archive, hash, 'b.html'), '<p>二');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const takeDown = (list: unknown) =>
  writeFileSync(path.join(archive, 'takedowns.json'), typeof list === 'string' ? list : JSON.stringify(list));
const takedown = { hash, figure: 'a', reason: '来源<撤回>了报道', date: '2026-03-01' };
const copied = (figure: string, of = hash) =>
  readFileSync(path.join(folder, 'site/frozen', of, figure, 'index.html'), 'utf8');

describe('what was frozen', () => {
  test('stands beside the data and is copied as it is', async () => {
    expect(archive).toBe(path.join(folder, 'archive'));
    await copyArchive(readArchive(archive), path.join(folder, 'site'), 'zh-Hans');
    expect(copied('a')).toBe('<p>一\r\n');
    expect(copied('b')).toBe('<p>二');
  });

  test('is nothing where nothing was frozen', () => {
    expect(readArchive(path.join(folder, 'none'))).toEqual({ pages: [], takedowns: [] });
  });

  test('gives way to a notice that says day and reason, whether its file is still there or not', async () => {
    takeDown([takedown, { ...takedown, hash: other, figure: 'gone' }]);
    const read = readArchive(archive);
    await copyArchive(read, path.join(folder, 'site'), 'zh-Hans');
    expect(copied('a')).toContain('此图已于2026-03-01撤下。原因：来源&lt;撤回&gt;了报道');
    expect(copied('a')).not.toContain('一');
    expect(copied('gone', other)).toContain('已撤下');
    expect(copied('b')).toBe('<p>二');
    expect(frozenPage(read, hash, 'a')).toBeNull();
    expect(frozenPage(read, hash, 'b')?.figure).toBe('b');
    expect(frozenPage(read, other, 'b')).toBeNull();
  });

  test.each([
    ['no JSON', '[{'],
    ['$', { hash }],
    ['$[0].hash', [{ ...takedown, hash: 'abc' }]],
    ['$[0].figure', [{ ...takedown, figure: '../a' }]],
    ['$[0].reason', [{ ...takedown, reason: ' ' }]],
    ['$[1].date', [takedown, { ...takedown, date: '2026' }]],
    ['$[0].hash', [null]],
  ])('a list of takedowns that cannot be read stops the build: %s', (place, list) => {
    takeDown(list);
    expect(() => readArchive(archive)).toThrow(place === 'no JSON' ? 'takedowns.json' : place);
  });

  test('gives way where a number of its snapshot was taken down, in every state before', async () => {
    const common = { sequence: 1, date: '2026-04-01', union: 'a', snapshot: '2026-01-31', lineHash: other };
    const file = 'unions/a/snapshots/2026-01-31.json';
    const seal = { ...common, type: 'seal', file, sha256: hash, previousHash: null } as const;
    const later: ChainEntry = {
      ...common,
      type: 'takedown',
      file,
      sha256: 'ef'.repeat(32),
      previousHash: other,
      replaces: other,
      observations: ['a.b'],
      reason: '涉及个人',
    };
    const read = withChain(readArchive(archive), [seal, later]);
    mkdirSync(path.join(folder, 'site/figures/a'), { recursive: true });
    writeFileSync(path.join(folder, 'site/figures/a/index.html'), '<p>图');
    await copyArchive(read, path.join(folder, 'site'), 'zh-Hans');
    // What was taken down is a number, and not what this figure shows: it says so, and leads on where the figure still is.
    expect(copied('a')).toContain('2026-04-01撤下了数，照它定格的图都不再显示。原因：涉及个人');
    expect(copied('a')).not.toContain('此图已于');
    expect(copied('a')).toContain('href="../../../figures/a/"');
    expect(copied('b')).not.toContain('href=');
    expect(copied('b')).not.toContain('二');
    expect(withChain(readArchive(archive), [seal]).takedowns).toEqual([]);
    expect(
      withChain(readArchive(archive), [{ ...seal, file: 'unions/b/snapshots/2026-01-31.json' }, later])
        .takedowns,
    ).toEqual([]);
  });

  test('is never written again', async () => {
    const site = path.join(folder, 'built');
    for (const figure of ['a', 'c']) {
      mkdirSync(path.join(site, 'frozen', hash, figure), { recursive: true });
      writeFileSync(path.join(site, 'frozen', hash, figure, 'index.html'), '<p>新');
    }
    await expect(keepFrozen(site, archive, [{ hash, figure: 'a' }])).rejects.toThrow('EEXIST');
    expect(readFileSync(path.join(archive, hash, 'a.html'), 'utf8')).toBe('<p>一\r\n');
    await keepFrozen(site, archive, [{ hash, figure: 'c' }]);
    expect(readFileSync(path.join(archive, hash, 'c.html'), 'utf8')).toBe('<p>新');
  });

  test('says its heights itself', () => {
    const file = path.join(archive, hash, 'a.html');
    expect(frozenSizes({ hash, figure: 'a', file })).toBeNull();
    const sizes = { usual: { wide: 1, steps: [] }, large: { wide: 2, steps: [] } };
    writeFileSync(file, `<main data-sizes="${JSON.stringify(sizes).replaceAll('"', '&quot;')}">`);
    expect(frozenSizes({ hash, figure: 'a', file })).toEqual(sizes);
  });
});

describe('what can be frozen', () => {
  test('is every figure of one real union that is not there yet', async () => {
    const site = await loadSite('data');
    const none = { pages: [], takedowns: [] };
    const all = unfrozen(site, none);
    expect(all.length).toBeGreaterThan(30);
    expect(all.every(({ figure }) => figure.entry !== null && !figure.entry.union.synthetic)).toBe(true);
    const [first] = all;
    if (!first) throw new Error('no figure');
    const page = { hash: first.hash, figure: first.figure.figure.id, file: '' };
    expect(unfrozen(site, { ...none, pages: [page] })).toHaveLength(all.length - 1);
    expect(unfrozen(site, { ...none, takedowns: [{ ...page, reason: '', date: '' }] })).toHaveLength(
      all.length - 1,
    );
    expect(site.demoFigures.map(frozenHash).filter(Boolean)).toEqual([]);
  });

  test('says that it does not change, and asks its figure’s page what became of it', async () => {
    const site = await loadSite('data');
    const [figure] = site.figures;
    if (!figure) throw new Error('no figure');
    const { html } = frozenFrame(site, figure);
    expect(html).toContain('此图定格在下面的快照');
    expect(html).toContain(`href="/figures/${figure.figure.id}/?v=${frozenHash(figure)?.slice(0, 12)}"`);
    expect(html).not.toMatch(/最新|#[a-z-]+-s\d/);
  });
});
