/** Real builds at once and killed, which takes minutes. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thisProcess } from '../build/owner.ts';
import { publishSmall, type Run, start } from './support/run.ts';
import { hashOf, writeSite } from './support/site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-publish-'));
afterAll(() => rmSync(root, { recursive: true, force: true }), 120_000);
const minutes = (count: number) => ({ timeout: count * 60_000 });

/** Data of one union, quick to build; it says of itself which site it makes. */
function dataOf(name: string): string {
  const data = path.join(root, name);
  mkdirSync(path.join(data, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(data, 'indicators.json'));
  cpSync('data/unions/acftu', path.join(data, 'unions/acftu'), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  const file = path.join(data, 'unions/sample/union.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"region": "', `"region": "${name}的`));
  return data;
}
const build = (name: string, out: string): Run =>
  start(process.execPath, ['scripts/build.ts', '--data', path.join(root, name), '--out', out]);

const hashes: Record<string, string | null> = {};
beforeAll(async () => {
  for (const name of ['甲地', '乙地']) {
    dataOf(name);
    const out = path.join(root, `model-${name}`);
    const run = build(name, out);
    expect([(await run.ended).code, run.said()]).toEqual([0, expect.stringContaining('Built')]);
    hashes[name] = hashOf(out);
  }
  expect(hashes.甲地).not.toBe(hashes.乙地);
}, 300_000);

const place = () => path.join(mkdtempSync(path.join(root, 'place-')), 'dist');
const beside = (out: string) => path.join(path.dirname(out), `.${path.basename(out)}-build`);

describe('two builds at once', () => {
  it.each([0, 1_000, 3_000, 6_000, 10_000])(
    '%i ms apart: both publish, one after the other, whole',
    minutes(5),
    async (stagger) => {
      const out = place();
      cpSync(path.join(root, 'model-甲地'), out, { recursive: true });
      const first = build('乙地', out);
      await new Promise((resolve) => setTimeout(resolve, stagger));
      const second = build('甲地', out);
      const seen = new Set<boolean>();
      const look = setInterval(() => seen.add(existsSync(path.join(out, 'index.html'))), 5);
      expect([(await first.ended).code, (await second.ended).code]).toEqual([0, 0]);
      clearInterval(look);
      expect([hashes.甲地, hashes.乙地]).toContain(hashOf(out));
      if (process.platform === 'linux') expect([...seen]).toEqual([true]);
      expect(existsSync(beside(out))).toBe(false);
    },
  );

  it.each([0, 2_500])('%i ms apart into two folders: each has its own', minutes(5), async (stagger) => {
    const [one, two] = [place(), place()];
    const first = build('甲地', one);
    await new Promise((resolve) => setTimeout(resolve, stagger));
    const second = build('乙地', two);
    expect([(await first.ended).code, (await second.ended).code]).toEqual([0, 0]);
    expect([hashOf(one), hashOf(two)]).toEqual([hashes.甲地, hashes.乙地]);
  });
});

describe('a build that is killed by kill -9', () => {
  it.each([300, 1_500, 3_000, 5_000, 8_000])(
    'after %i ms: the old site stays, nothing lives on, and the next build works',
    minutes(5),
    async (after) => {
      const out = place();
      cpSync(path.join(root, 'model-甲地'), out, { recursive: true });
      const first = build('乙地', out);
      await new Promise((resolve) => setTimeout(resolve, after));
      first.child.kill('SIGKILL');
      const { signal } = await first.ended;
      expect(hashOf(out)).toBe(signal === null ? hashes.乙地 : hashes.甲地);
      await expect.poll(() => childrenNaming(out), { timeout: 30_000 }).toEqual([]);
      const next = build('乙地', out);
      expect([(await next.ended).code, next.said()]).toEqual([
        0,
        expect.not.stringContaining('Another build'),
      ]);
      expect(hashOf(out)).toBe(hashes.乙地);
      expect(existsSync(beside(out))).toBe(false);
    },
  );
});

/** Command lines of running builds of a site, on Linux. */
function childrenNaming(out: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const environment = /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
      return environment.includes(out) ? [environment.replaceAll('\0', ' ')] : [];
    } catch {
      return [];
    }
  });
}

it(
  'what another machine left, or nobody can read, is taken over when it gives no sign of life',
  minutes(2),
  async () => {
    const takeOver = async (owner: unknown) => {
      const out = place();
      writeSite(out, 'old');
      mkdirSync(beside(out));
      writeFileSync(path.join(beside(out), '7-dead.owner.json'), JSON.stringify(owner));
      writeSite(path.join(beside(out), '7-dead.next'), 'half');
      const run = publishSmall(out, 'one');
      expect((await run.ended).code).toBe(0);
      expect(run.said()).toContain('Another build');
      expect([readFileSync(path.join(out, 'index.html'), 'utf8'), existsSync(beside(out))]).toEqual([
        'one',
        false,
      ]);
    };
    await Promise.all([takeOver({ ...thisProcess(), host: 'elsewhere' }), takeOver('no owner at all')]);
  },
);
