/** The commands of the READMEs, run as they stand there, in a folder with the sample union. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSampleUnion } from '../../../tests/packages/support/documents/sample-union.ts';
import { commandNames } from '../src/help/help.ts';
import { main } from '../src/main.ts';
import { run } from './support/run.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');

const blocks = (readme: string, kind: string) =>
  Array.from(
    readFileSync(path.join(packageFolder, readme), 'utf8').matchAll(
      new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)\`\`\`$`, 'gm'),
    ),
    ([, text = '']) => text.trim(),
  );

const lines = blocks('README.md', 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('npx gongkai '));

/** The studio runs until somebody ends it. No browser is opened where there is no screen. */
async function openAndEnd(): Promise<number> {
  const out: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), env: {} };
  const ended = main(['studio'], io);
  await expect.poll(() => out.join('\n')).toContain('http://127.0.0.1:');
  process.emit('SIGINT');
  return ended;
}

const before = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongkai-'));
  addSampleUnion(folder);
  writeFileSync(
    path.join(folder, 'report.txt'),
    readFileSync(path.join(packageFolder, 'test/reports/qinghe.txt')),
  );
  writeFileSync(path.join(folder, 'stations.csv'), '站点名称,乡镇,开放时间,饮水\n城南驿站,城关镇,24h,√\n');
  const rows = Array.from({ length: 60 }, (_, index) =>
    ['劳动报酬', '经济补偿', '加班费'].map(
      (cause) => `${cause},2026-0${1 + (index % 3)}-05,${index % 4 === 0 ? '办理中' : '已结案'},1.${index}`,
    ),
  );
  const head = '案由,受理日期,办理状态,涉及金额（万元）';
  writeFileSync(path.join(folder, 'cases.csv'), `${[head, ...rows.flat()].join('\n')}\n`);
  process.chdir(folder);
});
afterAll(() => process.chdir(before));

describe('the README', () => {
  it('shows commands that work, one after the other', async () => {
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      if (line === 'npx gongkai studio') {
        expect(await openAndEnd()).toBe(0);
        continue;
      }
      const { code, out, err } = await run(...line.split(' ').slice(2));
      expect(code, `${line}\n${out}${err}`).toBe(0);
    }
    const { features } = JSON.parse(
      readFileSync(path.join(folder, 'data/unions/sample/stations.geojson'), 'utf8'),
    );
    expect(features.length).toBe(1);
    const snapshot = readFileSync(path.join(folder, 'data/unions/sample/snapshots/2026-11-26.json'), 'utf8');
    expect(JSON.parse(snapshot).observations.length).toBe(38);
    expect(JSON.parse(snapshot).tables[0].series[0].cells).toEqual([
      { time: '2026', value: 180, status: { obs: 'A', conf: 'F' } },
    ]);
  });

  it.each([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh-Hans'],
  ])('%s says how to call it as the command does', async (readme, lang) => {
    const help: string[] = [];
    const io = { out: (line: string) => help.push(line), err: () => {}, env: { GONGKAI_LANG: lang } };
    for (const name of commandNames) await main([name, '--help'], io);
    const usage = blocks(readme, 'text usage');
    expect(usage.length).toBeGreaterThan(5);
    for (const line of usage.flatMap((block) => block.split('\n')))
      expect(help.join('\n')).toContain(line.trim());
  });
});
