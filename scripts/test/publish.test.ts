import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { someOf } from '@gongkai/testing/runs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { recoverSite } from '../build/guard.ts';
import { outFolder } from '../build/out-folder.ts';
import { thisProcess } from '../build/owner.ts';
import { publishSmall, start } from './support/run.ts';
import { hashOf, writeSite } from './support/site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-publish-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const hashOfNamed = (name: string) => {
  const folder = mkdtempSync(path.join(root, 'model-'));
  writeSite(folder, name);
  return hashOf(folder);
};
const hashes = { old: hashOfNamed('old'), one: hashOfNamed('one'), two: hashOfNamed('two') };

/** A folder with a site in `dist`. */
function published(): string {
  const folder = mkdtempSync(path.join(root, 'place-'));
  const out = path.join(folder, 'dist');
  writeSite(out, 'old');
  return out;
}
const beside = (out: string) => path.join(path.dirname(out), `.${path.basename(out)}-build`);

describe('two builds at once', () => {
  it.each(someOf([0, 50, 150, 300, 600], 3))(
    'the second starts %i ms after the first: both publish, one after the other, whole',
    { timeout: 60_000 },
    async (stagger) => {
      const out = published();
      const first = publishSmall(out, 'one', 400);
      await new Promise((resolve) => setTimeout(resolve, stagger));
      const second = publishSmall(out, 'two', 400);
      const seen = new Set<string | null>();
      const look = setInterval(() => {
        if (process.platform === 'linux') seen.add(existsSync(path.join(out, 'index.html')) ? 'there' : null);
      }, 5);
      expect([await first.ended, await second.ended]).toEqual([
        { code: 0, signal: null },
        { code: 0, signal: null },
      ]);
      clearInterval(look);
      expect([hashes.one, hashes.two]).toContain(hashOf(out));
      expect([...seen]).toEqual(process.platform === 'linux' ? ['there'] : []);
      expect(existsSync(beside(out))).toBe(false);
    },
  );

  it('five at once, beside what a dead one left: each publishes in its turn', {
    timeout: 120_000,
  }, async () => {
    const out = published();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(beside(out));
    writeFileSync(path.join(beside(out), '7-dead.owner.json'), JSON.stringify({ ...thisProcess(), pid }));
    const runs = Array.from({ length: 5 }, () => publishSmall(out, 'one', 50));
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect([hashOf(out), existsSync(beside(out))]).toEqual([hashes.one, false]);
  });

  it.runIf(inject('isFull'))(
    'six at once into six folders: none takes another’s working folder for one of the dead',
    {
      timeout: 120_000,
    },
    async () => {
      const outs = Array.from({ length: 6 }, published);
      const ends = await Promise.all(outs.map((out) => publishSmall(out, 'one', 300).ended));
      expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(outs.map(hashOf)).toEqual(outs.map(() => hashes.one));
    },
  );

  it('one that was taken for dead gives way, says so, and touches nothing', { timeout: 60_000 }, async () => {
    const out = published();
    const build = publishSmall(out, 'one', 1_000);
    await build.prints('made');
    for (const name of readdirSync(beside(out)).filter((one) => one.endsWith('.owner.json')))
      rmSync(path.join(beside(out), name));
    const other = path.join(beside(out), '7-other.next');
    writeSite(other, 'two');
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toContain('took this build for a dead one');
    expect([hashOf(out), hashOf(other)]).toEqual([hashes.old, hashes.two]);
  });

  it('says whom it waits for', { timeout: 60_000 }, async () => {
    const out = published();
    const first = publishSmall(out, 'one', 50_000);
    await first.prints('made');
    const second = publishSmall(out, 'two');
    await second.prints(`Another build (process ${first.child.pid}`);
    first.child.kill('SIGTERM');
    await Promise.all([first.ended, second.ended]);
    expect(hashOf(out)).toBe(hashes.two);
  });
});

describe('a build that is killed', () => {
  it('by kill -9 leaves the old site; the next build takes over at once and clears up', {
    timeout: 60_000,
  }, async () => {
    const out = published();
    const first = publishSmall(out, 'one', 60_000);
    await first.prints('made');
    first.child.kill('SIGKILL');
    await first.ended;
    expect(hashOf(out)).toBe(hashes.old);
    expect(readdirSync(beside(out))).not.toEqual([]);
    const next = publishSmall(out, 'two');
    expect(await next.ended).toEqual({ code: 0, signal: null });
    expect(next.said()).not.toContain('Another build');
    expect(hashOf(out)).toBe(hashes.two);
    expect(existsSync(beside(out))).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s says so, and leaves nothing but the old site',
    { timeout: 60_000 },
    async (signal) => {
      const out = published();
      const build = publishSmall(out, 'one', 20_000);
      await build.prints('made');
      build.child.kill(signal);
      const { code } = await build.ended;
      expect(code).toBeGreaterThan(128);
      expect(build.said()).toContain('is unchanged');
      expect(hashOf(out)).toBe(hashes.old);
      expect(existsSync(beside(out))).toBe(false);
    },
  );
});

describe('what a dead process left', () => {
  /** Lays a claim as another process would have, with things that belong to it. */
  function claimOf(out: string, owner: object): void {
    mkdirSync(beside(out));
    writeFileSync(path.join(beside(out), '7-dead.owner.json'), JSON.stringify(owner));
    writeSite(path.join(beside(out), '7-dead.next'), 'half');
  }

  it('is cleared away where its number now belongs to another process', { timeout: 60_000 }, async () => {
    const out = published();
    // This very process has the number, but started at another time.
    claimOf(out, { ...thisProcess(), started: '1' });
    const build = publishSmall(out, 'one');
    expect(await build.ended).toEqual({ code: 0, signal: null });
    expect(build.said()).not.toContain('Another build');
    expect([hashOf(out), existsSync(beside(out))]).toEqual([hashes.one, false]);
  });

  it('is cleared away by a command that only reads, which says that it put the site back', async () => {
    const out = published();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    claimOf(out, { ...thisProcess(), pid });
    const old = path.join(beside(out), '7-dead.old');
    spawnSync('mv', [out, old]);
    await recoverSite(out);
    expect([hashOf(out), existsSync(beside(out))]).toEqual([hashes.old, false]);
  });

  it('stays as long as its process lives', { timeout: 60_000 }, async () => {
    const out = published();
    claimOf(out, thisProcess());
    await recoverSite(out);
    expect(readdirSync(beside(out)).sort()).toEqual(['7-dead.next', '7-dead.owner.json']);
    const build = publishSmall(out, 'one');
    await build.prints(`Another build (process ${process.pid}`);
    rmSync(path.join(beside(out), '7-dead.owner.json'));
    expect((await build.ended).code).toBe(0);
    expect(hashOf(out)).toBe(hashes.one);
  });
});

it('what a build has started ends when the build is killed', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(root, 'child-'));
  const program = path.join(folder, 'program.mjs');
  writeFileSync(program, `console.log('child', process.pid); setInterval(() => {}, 1000);`);
  const parent = path.join(folder, 'parent.mjs');
  const childModule = JSON.stringify(path.resolve('scripts/build/child.ts'));
  writeFileSync(
    parent,
    `import { runChild } from ${childModule}; await runChild(${JSON.stringify(program)}, []);`,
  );
  const run = start(process.execPath, [parent]);
  await run.prints('child ');
  const pid = Number(/child (\d+)/.exec(run.said())?.[1]);
  run.child.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a folder that must not be replaced', () => {
  const refusal = async (out: string) => {
    const run = publishSmall(out, 'one');
    return { code: (await run.ended).code, said: run.said().trim() };
  };
  it.each([
    [
      'holds other things',
      (out: string) => cpSync('docs/sample-union', out, { recursive: true }),
      /other things/,
    ],
    [
      'is a site in a repository of its own',
      (out: string) => {
        writeSite(out, 'old');
        mkdirSync(path.join(out, '.git'));
      },
      /other things/,
    ],
    ['is a file', (out: string) => writeFileSync(out, 'a file'), /is a file/],
    [
      'is a link to nothing',
      (out: string) => symlinkSync('nowhere', out),
      /link to a folder that does not exist/,
    ],
  ])('%s: it is left as it is, in words', { timeout: 60_000 }, async (_what, make, words) => {
    const out = path.join(mkdtempSync(path.join(root, 'other-')), 'dist');
    make(out);
    const before = hashOf(path.dirname(out));
    const { code, said } = await refusal(out);
    expect([code, hashOf(path.dirname(out)), said.split('\n').length]).toEqual([1, before, 1]);
    expect(said).toMatch(words);
  });

  it('holds the project, the home or the data, or lies in the data', { timeout: 60_000 }, async () => {
    const data = path.join(mkdtempSync(path.join(root, 'data-')), 'dist-data');
    mkdirSync(data);
    for (const out of ['.', '..', '/', path.dirname(data), path.join(data, 'site')])
      expect([out, outFolder(out, data)]).toEqual([out, { refused: expect.stringMatching(/./) }]);
  });

  it('is an empty folder, a site or a link to one: that is replaced', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(path.join(root, 'may-'));
    mkdirSync(path.join(folder, 'real'));
    symlinkSync('real', path.join(folder, 'dist'));
    expect(await refusal(path.join(folder, 'dist'))).toMatchObject({ code: 0 });
    expect(await refusal(path.join(folder, 'dist'))).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['dist', 'real']);
    expect(hashOf(path.join(folder, 'real'))).toBe(hashes.one);
  });
});
