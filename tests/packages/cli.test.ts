/** The command as it is installed, in every Node that it says it runs in: words and exit codes, whatever it is given. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/packages/workspace.ts';
import { newerThanBaseline } from '../newer-syntax.ts';
import { type Consumer, install } from './support/consumer.ts';
import { addSampleUnion } from './support/documents/sample-union.ts';
import { installNodes, nodeProgram, type nodeVersions, triedVersions } from './support/nodes.ts';
import { mustRun, run } from './support/process.ts';

let consumer: Consumer;

beforeAll(async () => {
  await installNodes();
  consumer = await install(inject('registry'), { dependencies: { '@gongkai/cli': '*' } });
  // In a plain run one invented union: ours and the fictional ones take seconds each time that they are checked.
  if (inject('isFull'))
    cpSync(path.join(root, 'data'), path.join(consumer.folder, 'data'), { recursive: true });
  else addSampleUnion(consumer.folder);
  const broken = path.join(consumer.folder, 'broken');
  mkdirSync(broken);
  writeFileSync(path.join(broken, 'indicators.json'), '{"indicators": [');
});
afterAll(() => consumer?.remove());

/** What is said of data without a fault. */
const sound = /\d+ unions?, \d+ observations/;

test('npx finds it', async () => {
  const { out } = await mustRun(
    'npx',
    ['--no-install', 'gongkai', 'check', 'data', '--lang', 'en'],
    consumer.folder,
  );
  expect(out).toMatch(sound);
});

const cases = [
  ['sound data', ['check', 'data', '--lang', 'en'], 0, 'out', sound],
  ['the folder that it looks into unless told', ['check', '--lang', 'zh-Hans'], 0, 'out', /\d/],
  ['help', ['--help'], 0, 'out', /gongkai check/],
  ['no command', [], 2, 'err', /check/],
  ['an unknown command', ['chek'], 2, 'err', /chek/],
  ['a command that every object has', ['toString'], 2, 'err', /toString/],
  ['an unknown option', ['check', '--what'], 2, 'err', /--what/],
  ['a missing folder', ['check', 'nowhere'], 2, 'err', /nowhere/],
  ['a file in place of a folder', ['check', 'package.json'], 2, 'err', /package\.json/],
  ['broken JSON', ['check', 'broken', '--lang', 'en'], 1, 'err', /indicators\.json/],
  ['tiles of a missing folder', ['tiles', 'nowhere', '--out', 'x.pmtiles'], 2, 'err', /nowhere/],
  ['tiles without a file for them', ['tiles', 'data'], 2, 'err', /--out/],
  [
    'a missing file to convert',
    ['convert', 'nowhere.geojson', '--from', 'GCJ-02', '--to', 'WGS-84'],
    2,
    'err',
    /nowhere/,
  ],
] as const;

/** Every case in every Node in the full run; in a plain one they take turns, but for sound data. */
const casesOf = (version: (typeof nodeVersions)[number]) =>
  cases.filter(
    (_, index) =>
      inject('isFull') || index === 0 || index % triedVersions().length === triedVersions().indexOf(version),
  );

describe.each(triedVersions())('Node %i', (version) => {
  test.each(casesOf(version))('%s', async (_, args, code, stream, words) => {
    const command = path.join('node_modules', '@gongkai', 'cli', 'bin', 'gongkai.mjs');
    const ended = await run(nodeProgram(version), [command, ...args], consumer.folder);
    expect(ended[stream]).toMatch(words);
    expect(ended.code).toBe(code);
    expect(`${ended.out}${ended.err}`).not.toMatch(/^\s+at .*[:(]|node:internal|Warning:/m);
  });

  // In a plain run in the oldest alone: the newest runs it in a browser, in tests of its own.
  const isTried = inject('isFull') || version === triedVersions()[0];
  test.runIf(isTried)('the studio opens, sends its page in a language of 2020, and ends', async () => {
    const program = path.join('node_modules', '@gongkai', 'cli', 'bin', 'gongkai.mjs');
    const child = spawn(nodeProgram(version), [program, 'studio', '--no-open', '--lang', 'en'], {
      cwd: consumer.folder,
    });
    // One that is left open would answer for the next one in this folder.
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        said += piece;
      });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await expect.poll(() => said).toContain('#');
    const { origin, hash } = new URL(/http:\S+/.exec(said)?.[0] ?? '');
    const seen = new Set(['main.js']);
    // A set that grows while it is walked is walked to its end.
    for (const name of seen) {
      const code = await (await fetch(`${origin}/${name}`)).text();
      expect([name, newerThanBaseline(code, 'module')]).toEqual([name, null]);
      for (const [, to = ''] of code.matchAll(/ from '([^']+)'/g))
        seen.add(path.posix.join(path.posix.dirname(name), to));
    }
    expect(seen.size).toBeGreaterThan(10);
    const headers = { 'x-gongkai-token': hash.slice(1) };
    expect((await fetch(`${origin}/api/state`, { headers })).status).toBe(200);
    child.kill('SIGINT');
    expect([await ended, said]).toEqual([0, expect.not.stringMatching(/Warning|node:internal/)]);
  });
});
