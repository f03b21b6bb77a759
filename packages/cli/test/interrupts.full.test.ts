/** Ctrl-C leaves nothing half written, at whatever step of writing it comes: each file is as it was or whole, and the command says so. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from './support/run.ts';
import { root, sampleData, snapshot } from './support/sample-data.ts';

const bin = path.join(root, 'packages/cli/bin/gongkai.mjs');
const hook = path.join(import.meta.dirname, 'support/kill-at-step.ts');

interface Kind {
  readonly name: string;
  /** Makes what the command needs beside `data`. @returns its arguments, with paths below the folder */
  readonly prepare: (folder: string) => Promise<readonly string[]>;
  /** Whether it lets go of the process while it writes; else Ctrl-C comes when all is done. */
  readonly isHeard: boolean;
}

const dataOf = (folder: string) => ['--data', path.join(folder, 'data')];

/** A ledger of another program, whose mapping is confirmed. */
async function ledger(folder: string): Promise<readonly string[]> {
  const file = path.join(folder, 'stations.xlsx');
  copyFileSync(path.join(import.meta.dirname, 'ledgers/libreoffice-stations.xlsx'), file);
  const args = ['import', file, '--union', 'sample', '--date', '2026-02-28', ...dataOf(folder)];
  expect((await run(...args)).code).toBe(0);
  return args;
}

const kinds: readonly Kind[] = [
  {
    name: 'draft',
    isHeard: true,
    prepare: async (folder) => {
      const report = path.join(folder, 'report.txt');
      writeFileSync(report, '2025年，全县新建爱心驿站8处，帮扶职工120人次。');
      return ['draft', report, '--union', 'sample', '--out', path.join(folder, 'out.csv'), ...dataOf(folder)];
    },
  },
  { name: 'import', isHeard: true, prepare: ledger },
  {
    name: 'convert',
    isHeard: true,
    prepare: async (folder) => {
      const file = path.join(folder, 'positions.geojson');
      const geometry = { type: 'Point', coordinates: [108.51, 32.89] };
      const features = [{ type: 'Feature', id: 'a', geometry, properties: {} }];
      const content = { type: 'FeatureCollection', coordinateSystem: 'GCJ-02', union: 'sample', features };
      writeFileSync(file, JSON.stringify(content));
      return [
        'convert',
        file,
        '--from',
        'GCJ-02',
        '--to',
        'WGS-84',
        '--out',
        path.join(folder, 'wgs.geojson'),
      ];
    },
  },
  {
    name: 'check --fix',
    isHeard: true,
    prepare: async (folder) => {
      const file = path.join(folder, 'data', snapshot);
      const content = JSON.parse(readFileSync(file, 'utf8'));
      for (const one of content.observations) one.quantity = { printed: one.quantity.printed };
      writeFileSync(file, JSON.stringify(content, null, 2));
      return ['check', path.join(folder, 'data'), '--fix'];
    },
  },
  { name: 'seal', isHeard: true, prepare: async (folder) => ['seal', path.join(folder, 'data')] },
  {
    name: 'takedown',
    isHeard: true,
    prepare: async (folder) => {
      expect((await run('seal', path.join(folder, 'data'))).code).toBe(0);
      return ['takedown', 'sample.service-stations.union-station', '--reason', '误发', ...dataOf(folder)];
    },
  },
  {
    name: 'new',
    isHeard: false,
    prepare: async (folder) => ['new', path.join(folder, 'county'), '--adcode', '610921', '--yes'],
  },
];

/** Files below a folder with their text; a salt is another each time. */
function treeOf(folder: string): Map<string, string> {
  const tree = new Map<string, string>();
  for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile()) continue;
    const file = path.join(one.parentPath, one.name);
    const text = readFileSync(file, 'utf8').replaceAll(folder, '');
    tree.set(path.relative(folder, file), text.replace(/"salt": "[^"]*"/, '"salt": ""'));
  }
  return tree;
}

test.each(kinds)(
  '$name',
  async ({ prepare, isHeard }) => {
    const made = mkdtempSync(path.join(tmpdir(), 'gongkai-interrupt-'));
    cpSync(sampleData(), path.join(made, 'data'), { recursive: true });
    const args = await prepare(made);
    const before = treeOf(made);
    const attempt = (step: number) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-interrupt-'));
      cpSync(made, folder, { recursive: true });
      const moved = args.map((arg) => arg.replaceAll(made, folder));
      const told = spawnSync(process.execPath, ['--import', hook, bin, ...moved], {
        env: { ...process.env, KILL_SIGNAL: 'SIGINT', KILL_AT_STEP: String(step), GONGKAI_LANG: 'zh-Hans' },
        encoding: 'utf8',
      });
      return { folder, moved, ...told };
    };
    const undisturbed = attempt(0);
    expect([undisturbed.status, undisturbed.stderr.includes('已中断')]).toEqual([0, false]);
    const whole = treeOf(undisturbed.folder);
    expect(whole).not.toEqual(before);

    let heard = 0;
    for (let step = 1; step <= 60; step += 1) {
      const { folder, moved, status, signal, stderr, stdout } = attempt(step);
      const now = treeOf(folder);
      for (const [file, text] of now) expect([before.get(file), whole.get(file)]).toContain(text);
      expect(existsSync(path.join(folder, 'county')) ? now : null).toEqual(
        existsSync(path.join(folder, 'county')) ? whole : null,
      );
      expect(signal).toBe(null);
      if (status === 130) {
        heard += 1;
        expect(stderr).toContain('已中断（Ctrl-C）');
        expect(stderr).not.toMatch(/\n\s+at |写不了/);
        await run(...moved);
        expect(treeOf(folder)).toEqual(whole);
      } else {
        expect([status, now, stdout]).toEqual([0, whole, expect.stringMatching(/./)]);
        if (step > (isHeard ? 6 : 20)) break;
      }
    }
    expect(heard > 0).toBe(isHeard);
  },
  900_000,
);
