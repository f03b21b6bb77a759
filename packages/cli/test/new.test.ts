import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { check } from '@gongkai/snapshot';
import { describe, expect, it, test } from 'vitest';
import { main } from '../src/main.ts';
import { terminalAsker } from '../src/new/ask.ts';
import { divisions, findDivisions, parentsOf, placeOf } from '../src/new/divisions.ts';
import { projectFiles } from '../src/new/project.ts';
import { unionsOf } from '../src/new/unions.ts';
import { run } from './support/run.ts';
import { root } from './support/sample-data.ts';

const parent = () => mkdtempSync(path.join(tmpdir(), 'gongkai-new-'));
const json = (...file: string[]) => JSON.parse(readFileSync(path.join(...file), 'utf8'));

describe('the table of divisions', () => {
  it('has every county with its parents, and no zone', () => {
    const all = [...divisions().values()];
    const counties = all.filter(({ level }) => ['county', 'county-level-city', 'district'].includes(level));
    expect(counties.length).toBeGreaterThan(2830);
    expect(counties.length).toBeLessThan(2870);
    expect(all.filter(({ level }) => level === 'province')).toHaveLength(31);
    for (const one of counties)
      expect([one.name, parentsOf(one.adcode).at(-1)?.level]).toEqual([one.name, 'province']);
    expect(all.filter(({ name }) => /开发区|工业园/.test(name))).toEqual([]);
  });

  it.each([
    ['610921', '陕西省 安康市 汉阴县', 'county'],
    ['汉阴县', '陕西省 安康市 汉阴县', 'county'],
    [' 汉阴县总工会 ', '陕西省 安康市 汉阴县', 'county'],
    ['什邡', '四川省 德阳市 什邡市', 'county-level-city'],
    ['娄星', '湖南省 娄底市 娄星区', 'district'],
    ['110101', '北京市 东城区', 'district'],
    ['429021', '湖北省 神农架林区', 'county'],
    ['东莞', '广东省 东莞市', 'prefecture'],
  ])('finds %s', (text, place, level) => {
    const [found, ...others] = findDivisions(text);
    expect(others).toEqual([]);
    expect([found && placeOf(found), found?.level]).toEqual([place, level]);
  });

  it('finds several of one name, and none of nothing', () => {
    expect(findDivisions('鼓楼区').length).toBeGreaterThan(2);
    expect(findDivisions('')).toEqual([]);
    expect(findDivisions('constructor')).toEqual([]);
  });

  it('makes unions of which the check has nothing to say', () => {
    const some = [...divisions().values()].filter((_, index) => index % 60 === 0);
    expect(some.length).toBeGreaterThan(40);
    for (const { adcode, name, level } of some) {
      const own = { id: 'own', name: `${name}总工会`, level, adcode, parent: null };
      const files = projectFiles('own', unionsOf(own, parentsOf(adcode)));
      const data = [...files].flatMap(([file, text]) =>
        file.startsWith('data/') ? [[file.slice('data/'.length), { text }] as const] : [],
      );
      const { problems, warnings } = check(new Map(data));
      expect([name, problems, warnings]).toEqual([name, [], []]);
    }
  });
});

test.each(['../x', '汉阴县/', '<b>县', '', '长'.repeat(41)])('a union is not named %j', async (name) => {
  const folder = path.join(parent(), 'named');
  const { code, err } = await run('new', folder, '--adcode', '610921', '--name', name, '--yes');
  expect([code, err]).toEqual([1, expect.stringContaining('1 to 40 letters')]);
  expect(existsSync(folder)).toBe(false);
});

test('the catalogue of a project is ours', () => {
  const { $schema: _, ...ours } = json(root, 'data/indicators.json');
  expect(json(root, 'packages/cli/src/new/template/indicators.json')).toEqual(ours);
});

test('makes a project that is checked, and cannot be published as it is', async () => {
  const folder = path.join(parent(), 'hanyin');
  const { code, out } = await run('new', folder, '--adcode', '610921', '--yes');
  expect(code).toBe(0);
  expect(out).toContain('汉阴县总工会');
  expect(json(folder, 'data/unions/hanyin/union.json')).toMatchObject({
    name: '汉阴县总工会',
    level: 'county',
    parent: 'union-610900',
  });
  expect(readFileSync(path.join(folder, '开始.cmd'), 'utf8')).toMatch(/^@echo off\r\nsetlocal\r\n/);
  if (process.platform !== 'win32') expect(statSync(path.join(folder, '开始.sh')).mode & 0o111).toBe(0o111);
  const data = path.join(folder, 'data');
  expect(await run('check', data)).toMatchObject({ code: 0, err: '' });
  expect(await run('seal', data, '--check')).toMatchObject({
    code: 1,
    err: expect.stringContaining('nothing to publish'),
  });
  // The example, copied where the real numbers belong.
  for (const file of ['figures.json', 'snapshots/2026-01-31.json']) {
    mkdirSync(path.join(data, 'unions/hanyin/snapshots'), { recursive: true });
    const text = readFileSync(path.join(data, 'demo/example', file), 'utf8').replaceAll('example', 'hanyin');
    writeFileSync(path.join(data, 'unions/hanyin', file), text);
  }
  expect(await run('check', data)).toMatchObject({
    code: 1,
    err: expect.stringContaining('synthetic-place'),
  });
  expect((await run('seal', data)).code).toBe(1);
});

test('asks for what was not told', async () => {
  const answers = ['', '鼓楼区', '320106'];
  const asked: string[] = [];
  const out: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  const folder = path.join(parent(), 'my-county');
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), env: {}, ask };
  expect([await main(['new', folder], io), out.join('\n')]).toEqual([
    0,
    expect.stringContaining('鼓楼区总工会'),
  ]);
  expect(asked).toHaveLength(3);
  expect(asked[2]).toContain('江苏省 南京市 鼓楼区');
  expect(json(folder, 'data/unions/my-county/union.json')).toMatchObject({
    adcode: '320106',
    region: '江苏省 · 南京市',
  });
});

test('asks again where an answer means nothing', async () => {
  const answers = ['柳湾', 'liu-wan', '没有这个县', '', '鼓楼区', '610921', ' ３２０１０６ '];
  const asked: string[] = [];
  const io = { out: () => {}, err: () => {}, env: {} };
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  const folder = path.join(parent(), 'my-county');
  expect(await main(['new', folder], { ...io, ask })).toBe(0);
  expect(asked).toHaveLength(7);
  expect(asked[1]).toMatch(/^编号只用小写英文字母.*柳湾\n编号/);
  expect(asked[3]).toMatch(/^名单里没有“没有这个县”.*\n哪个县/);
  expect(asked[4]).toMatch(/^没有写。.*\n哪个县/);
  expect(asked[6]).toMatch(/^“610921”不在上面.*\n有几个/);
  expect(json(folder, 'data/unions/liu-wan/union.json')).toMatchObject({ id: 'liu-wan', adcode: '320106' });
});

describe('at a terminal', () => {
  const terminal = () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    let [said, interrupts] = ['', 0];
    const output = new PassThrough().on('data', (part) => {
      said += part;
    });
    const interrupt = () => {
      interrupts += 1;
    };
    const io = { out: () => {}, err: () => {}, env: {} };
    const asker = terminalAsker(io, { input, output, interrupt });
    return { input, said: () => said, interrupts: () => interrupts, ...asker };
  };

  test('lines that were pasted ahead answer the questions to come', async () => {
    const { input, ask, close, said, interrupts } = terminal();
    input.write('liuwan\n鼓楼区\n320106\n');
    await expect.poll(() => input.readableLength).toBe(0);
    const answers = [await ask?.('一？'), await ask?.('二？'), await ask?.('三？')];
    close();
    expect(answers).toEqual(['liuwan', '鼓楼区', '320106']);
    expect(said()).toMatch(/一？.*二？.*三？/s);
    expect(interrupts()).toBe(0);
  });

  test('its end, as by Ctrl-D, ends the command as Ctrl-C does', async () => {
    const { input, ask, interrupts } = terminal();
    void ask?.('一？');
    input.end();
    await expect.poll(interrupts).toBe(1);
  });

  test('nobody is asked where nobody sits at it', () => {
    const input = new PassThrough();
    const io = { out: () => {}, err: () => {}, env: {} };
    const asker = terminalAsker(io, { input, output: new PassThrough(), interrupt: () => {} });
    expect(asker.ask).toBeNull();
  });
});

test('without a word it makes one that cannot be sealed until it is told whose it is', async () => {
  const folder = path.join(parent(), 'my-county');
  expect(await run('new', folder, '--yes')).toMatchObject({
    code: 0,
    out: expect.stringContaining('union.json'),
  });
  const data = path.join(folder, 'data');
  expect((await run('check', data)).code).toBe(0);
  const snapshot = json(data, 'demo/example/snapshots/2026-01-31.json');
  const { synthetic: _, ...real } = JSON.parse(JSON.stringify(snapshot).replaceAll('example', 'my-county'));
  mkdirSync(path.join(data, 'unions/my-county/snapshots'));
  writeFileSync(path.join(data, 'unions/my-county/snapshots/2026-01-31.json'), JSON.stringify(real));
  expect((await run('check', data)).code).toBe(0);
  expect(await run('seal', data)).toMatchObject({ code: 1, err: expect.stringContaining('000000') });
  expect(existsSync(path.join(data, 'chain.jsonl'))).toBe(false);
});

test('a division that the list does not have is told in full', async () => {
  const folder = path.join(parent(), 'zone');
  const args = ['new', folder, '--adcode', '130172', '--yes', '--name', '某开发区'];
  expect(await run(...args)).toMatchObject({ code: 1, err: expect.stringContaining('--parent') });
  const all = await run(...args, '--level', 'district', '--parent', '130100', '--json');
  expect(JSON.parse(all.out).union).toMatchObject({
    name: '某开发区总工会',
    parent: 'union-130100',
    level: 'district',
  });
});

test.each([
  [[], 2],
  [['My County'], 2],
  [['工会'], 2],
  [['a', 'b'], 2],
  [['x1', '--adcode', '61', '--yes'], 1],
  [['x2', '--name', '鼓楼区', '--yes'], 1],
  [['x3', '--name', '没有这个县', '--yes'], 1],
  [['x4', '--adcode', '610921', '--level', 'town', '--yes'], 1],
  [['x5', '--adcode', '610921', '--id', 'Han', '--yes'], 1],
] as const)('refuses %j', async (args, expected) => {
  const folder = parent();
  const [name, ...rest] = args;
  const { code, err } = await run('new', ...(name === undefined ? [] : [path.join(folder, name)]), ...rest);
  expect([code, readdirSync(folder)]).toEqual([expected, []]);
  expect(err).not.toMatch(/^\s+at /m);
});

test.each([
  [['--name', '青砚县', '--level', 'county', '--parent', '610900'], '--adcode'],
  [['--adcode', '610998', '--level', 'county', '--parent', '610900'], '--name'],
  [['--adcode', '610998', '--name', '青砚县', '--parent', '610900'], '--level'],
  [['--adcode', '610998', '--name', '青砚县', '--level', 'county'], '--parent'],
])('of a division in no list asks for what is missing alone: %j', async (args, missing) => {
  const { code, err } = await run('new', path.join(parent(), 'mine'), ...args, '--yes');
  expect(code).toBe(1);
  expect(err.match(/--(?:name|level|adcode|parent)/gu)).toEqual([missing]);
});

test('writes into no folder that has files', async () => {
  const folder = parent();
  const mine = path.join(folder, 'mine');
  mkdirSync(mine);
  expect((await run('new', mine, '--yes')).code).toBe(0);
  expect(await run('new', mine, '--yes')).toMatchObject({
    code: 2,
    err: expect.stringContaining('not empty'),
  });
  expect(readdirSync(folder)).toEqual(['mine']);
});
