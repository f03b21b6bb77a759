/**
 * Imports run one way, those of types too: between packages, tests included, and between what lies in one folder, files and folders alike; and a folder has a
 * size that a reader can hold. The lists of exemptions below are to stay empty: one that nothing needs fails the test.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, workspacePackages } from '../packages/workspace.ts';

/** What each package may import. Its tests may import the same. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  quantity: [],
  snapshot: ['quantity'],
  charts: ['quantity', 'snapshot'],
  elements: ['quantity', 'snapshot', 'charts'],
  map: ['quantity', 'snapshot', 'charts', 'elements'],
  astro: ['quantity', 'snapshot', 'charts', 'elements', 'map'],
  cli: ['quantity', 'snapshot', 'charts'],
  'create-gongkai': ['cli'],
};

/** What tests of several packages share. Tests, stories and scripts may import it; what is published may not. */
const testing = { id: 'testing', imports: ['quantity', 'snapshot', 'charts'] } as const;
const maySupport = (file: string) => /^packages\/\w+\/(?:test|scripts|tools)\/|\.stories\.ts$/.test(file);

/** Files that import from a neighbour which imports from theirs, too. */
const betweenNeighbours = new Set<string>([]);

const most = 15;

/** Folders with more files. */
const large = new Set<string>();

const inPosix = (file: string) => file.split(path.sep).join('/');
const list = (pattern: string) => globSync(pattern, { cwd: root }).map(inPosix);

/** An import of a file. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

const imports = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

function arrowsOf(from: string): readonly Arrow[] {
  const text = readFileSync(path.join(root, from), 'utf8');
  return Array.from(text.matchAll(imports), ([, to = '']) => ({
    from,
    to: to.startsWith('.') ? inPosix(path.join(path.dirname(from), to)) : to,
  }));
}

const arrows = list('packages/*/{src,test,scripts,tools,bin}/**/*.{ts,mts,mjs,astro}').flatMap(arrowsOf);
const packageOf = (file: string) => file.split('/')[1] ?? '';

test('every package is in the order', () => {
  expect(
    workspacePackages()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(allowed).sort());
  expect(arrows.length).toBeGreaterThan(1000);
});

test('packages import those before them', () => {
  const back = arrows.filter(({ from, to }) => {
    const [, id] = /^@gongkai\/([\w-]+)/.exec(to) ?? [];
    const own = packageOf(from);
    if (id === undefined || id === own) return false;
    if (own === testing.id) return !testing.imports.some((one) => one === id);
    return id === testing.id ? !maySupport(from) : !allowed[own]?.includes(id);
  });
  expect(back).toEqual([]);
});

test('dependencies in package.json are in the same order', () => {
  for (const { id, manifest } of workspacePackages()) {
    const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@gongkai/'));
    for (const name of ours) expect(allowed[id], `${id} depends on ${name}`).toContain(name.slice(9));
  }
});

test('no file is imported out of another package by its path', () => {
  const across = arrows.filter(
    ({ from, to }) => to.startsWith('packages/') && packageOf(from) !== packageOf(to),
  );
  expect(across).toEqual([]);
});

test('what tests share is not published', () => {
  expect(workspacePackages().map(({ id }) => id)).not.toContain(testing.id);
});

test('no package imports from scripts or tests of the repository; scripts and tests of a package may', () => {
  const out = arrows.filter(
    ({ from, to }) => /^packages\/\w+\/src\//.test(from) && /^(?:scripts|tests|site)\//.test(to),
  );
  expect(out).toEqual([]);
});

/** What lies in one folder, files and folders, and the imports that lead from one of them to another. */
interface Level {
  readonly folder: string;
  readonly between: readonly { from: string; to: string; file: string }[];
}

/** Every folder below one, with what its files and folders import of each other. Stories are examples and import tests; tests are not looked at. */
function levelsOf(base: string, arrows: readonly Arrow[]): readonly Level[] {
  const levels = new Map<string, { from: string; to: string; file: string }[]>();
  for (const { from, to } of arrows) {
    if (!from.startsWith(base) || !to.startsWith(base) || /\.(?:stories|test)\./.test(from)) continue;
    const [own, other] = [from, to].map((file) => file.slice(base.length).split('/'));
    if (!own || !other) continue;
    const depth = own.findIndex((name, index) => name !== other[index]);
    const [a, b] = [own[depth], other[depth]];
    if (depth < 0 || a === undefined || b === undefined) continue;
    const folder = own.slice(0, depth).join('/');
    levels.set(folder, [...(levels.get(folder) ?? []), { from: a, to: b, file: from.slice(base.length) }]);
  }
  return [...levels].map(([folder, between]) => ({ folder, between }));
}

/** Whether one leads to another, over however many. */
function leads(between: Level['between'], from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [from];
  for (let one = next.pop(); one !== undefined; one = next.pop())
    for (const arrow of between)
      if (arrow.from === one && !seen.has(arrow.to)) {
        seen.add(arrow.to);
        next.push(arrow.to);
      }
  return seen.has(to);
}

const scripts = list('scripts/**/*.{ts,mjs}').flatMap(arrowsOf);

describe.each([...Object.keys(allowed), 'scripts'])('%s', (id) => {
  const levels = id === 'scripts' ? levelsOf('scripts/', scripts) : levelsOf(`packages/${id}/src/`, arrows);
  const name = ({ file, to }: Level['between'][number]) => `${id}: ${file} → ${to}`;

  test('files and folders import one way', () => {
    for (const { folder, between } of levels) {
      const kept = between.filter((arrow) => !betweenNeighbours.has(name(arrow)));
      const round = kept.filter(({ from, to }) => leads(kept, to, from)).map(name);
      expect(round, `circle in ${folder || 'src'}`).toEqual([]);
    }
  });

  test('no exemption is left over', () => {
    const needed = levels.flatMap(({ between }) =>
      between.filter(({ from, to }) => leads(between, to, from)).map(name),
    );
    expect(
      [...betweenNeighbours].filter((one) => one.startsWith(`${id}: `) && !needed.includes(one)),
    ).toEqual([]);
  });
});

test('folders of source hold at most fifteen files, but for those that are listed', () => {
  const counts = new Map<string, number>();
  for (const file of list('{packages/*/src,site,scripts,tests}/**/*.{ts,mts,mjs,css,astro}')) {
    if (/\.(?:test|stories)\.ts$/.test(file)) continue;
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count > most).map(([folder]) => folder);
  expect(found.filter((folder) => !large.has(folder))).toEqual([]);
  expect([...large].filter((folder) => !found.includes(folder))).toEqual([]);
});
