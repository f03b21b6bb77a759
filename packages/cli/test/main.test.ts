import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

const data = path.resolve(import.meta.dirname, '../../../data');

describe('gongkai', () => {
  it('checks sound data and says what it found', async () => {
    const { code, out } = await run('check', data);
    expect(code).toBe(0);
    expect(out).toMatch(/5 unions, 118 observations/);
  });

  it('exits with 1 and says each problem with code, file and path', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
    await writeFile(path.join(folder, 'indicators.json'), '{"indicators": "none"}');
    const { code, err } = await run('check', folder);
    expect(code).toBe(1);
    expect(err).toContain('schema  indicators.json  $.indicators');
    expect(err).toContain('expected: array');
    const json = await run('check', folder, '--json');
    expect(JSON.parse(json.out).problems[0].code).toBe('schema');
    expect((await run('check', folder, '--lang', 'zh-Hans')).err).toContain('应为');
  });

  it('exits with 2 where it was called wrongly', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('chek')).code).toBe(2);
    expect((await run('toString')).code).toBe(2);
    expect((await run('check', '--what')).code).toBe(2);
    expect((await run('check', data, data)).code).toBe(2);
    expect((await run('check', data, '--lang', 'xx')).code).toBe(2);
    expect((await run('check', path.join(data, 'nowhere'))).code).toBe(2);
  });

  it('says how to use it', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['check', 'tiles', 'convert']) expect(out).toContain(`gongkai ${command}`);
    expect(await run('help')).toEqual(await run('--help'));
    expect(await run('help', 'draft')).toEqual(await run('draft', '--help'));
    expect((await run('help', 'draft')).code).toBe(0);
  });

  it.each([
    ['check'],
    ['seal'],
    ['tiles', '--out', 'stations.pmtiles'],
    ['takedown', 'sample.trainees', '--reason', 'test', '--data'],
    ['diff', '--data'],
  ])('says what to do where there is no data folder: %s', async (...command) => {
    const { code, err } = await run(...command, path.join(data, 'nowhere'));
    expect(code).toBe(2);
    expect(err).toContain('there is no such file or folder');
    expect(err).toContain('gongkai new my-county');
  });
});
