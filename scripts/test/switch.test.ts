import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exchange } from '../build/exchange.ts';
import { recover, type SwitchSteps, switchTo } from '../build/switch.ts';
import { hashOf, writeSite } from './support/site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-switch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with a site (or none), a new one beside it, and a claim on both. */
function scene({ old = true }: { readonly old?: boolean } = {}) {
  const folder = mkdtempSync(path.join(root, 'scene-'));
  const [out, beside] = [path.join(folder, 'dist'), path.join(folder, '.dist-build')];
  const claim = { id: '1-a', of: (what: string) => path.join(beside, `1-a.${what}`) };
  if (old) writeSite(out, 'old');
  writeSite(claim.of('next'), 'new');
  return { out, beside, claim, before: hashOf(out), after: hashOf(claim.of('next')) };
}

class Killed extends Error {}

/** File system steps that end, as a killed process does, before or after the step of a number: nothing runs then any more. */
function dying(step: number, when: 'before' | 'after', canExchange: boolean, seen: () => void): SwitchSteps {
  let count = 0;
  let dead = false;
  const at = <T>(act: () => T): T => {
    if (dead) throw new Killed();
    count += 1;
    if (count === step && when === 'before') dead = true;
    if (dead) throw new Killed();
    const result = act();
    seen();
    if (count === step) dead = true;
    if (dead) throw new Killed();
    return result;
  };
  return {
    exists: (file) => at(() => statSync(file, { throwIfNoEntry: false }) !== undefined),
    exchange: (a, b) => at(() => canExchange && exchange(a, b)),
    rename: async (from, to) => at(() => renameSync(from, to)),
  };
}

const kills = [1, 2, 3, 4, 5].flatMap((step) =>
  (['before', 'after'] as const).flatMap((when) =>
    [true, false].flatMap((canExchange) => [true, false].map((old) => ({ step, when, canExchange, old }))),
  ),
);

describe('a switch that dies', () => {
  it.each(kills)(
    '$when step $step, exchange $canExchange, a site before $old: a whole site after recovery',
    async ({ step, when, canExchange, old }) => {
      const { out, beside, claim, before, after } = scene({ old });
      const seen: (string | null)[] = [];
      const died = await switchTo(
        out,
        claim,
        dying(step, when, canExchange, () => seen.push(hashOf(out))),
      ).then(
        () => false,
        (error) => error instanceof Killed,
      );
      // The next command, with a claim of its own.
      await recover(out, beside, { id: '2-b' });
      expect([before, after]).toContain(hashOf(out));
      if (!died) expect(hashOf(out)).toBe(after);
      expect(readdirSync(beside)).toEqual([]);
      // Exchanged, the site is never missing and never in part.
      if (canExchange && old && process.platform === 'linux')
        for (const hash of seen) expect([before, after]).toContain(hash);
    },
  );
});

describe('a switch that fails', () => {
  const failing = (what: 'first' | 'second'): SwitchSteps => {
    let renames = 0;
    return {
      exists: () => true,
      exchange: () => false,
      rename: async (from, to) => {
        renames += 1;
        if (renames === (what === 'first' ? 1 : 2))
          throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
        renameSync(from, to);
      },
    };
  };
  it.each(['first', 'second'] as const)('at the %s rename leaves the old site in its place', async (what) => {
    const { out, claim, before } = scene();
    await expect(switchTo(out, claim, failing(what))).rejects.toThrow('EBUSY');
    expect(hashOf(out)).toBe(before);
  });

  it('and cannot be taken back leaves the old site beside its place, and the next command puts it back', async () => {
    const { out, beside, claim, before } = scene();
    let renames = 0;
    const steps: SwitchSteps = {
      exists: () => true,
      exchange: () => false,
      rename: async (from, to) => {
        renames += 1;
        if (renames > 1) throw new Error('busy');
        renameSync(from, to);
      },
    };
    await expect(switchTo(out, claim, steps)).rejects.toThrow('busy');
    expect(hashOf(out)).toBeNull();
    expect(await recover(out, beside, { id: '2-b' })).toBe(true);
    expect(hashOf(out)).toBe(before);
  });
});

describe('recovery', () => {
  it('puts a site back where an empty folder was made in its place', async () => {
    const { out, beside, claim, before } = scene();
    renameSync(out, claim.of('old'));
    mkdirSync(out);
    expect(await recover(out, beside, { id: '2-b' })).toBe(true);
    expect(hashOf(out)).toBe(before);
  });

  it('keeps the file of the lock, and nothing else of it', async () => {
    const { out, beside } = scene();
    writeSite(path.join(beside, '2-b.next'), 'begun');
    mkdirSync(path.join(beside, '2-b.owner.json'));
    await recover(out, beside, { id: '2-b' });
    expect(readdirSync(beside)).toEqual(['2-b.owner.json']);
  });

  it('has nothing to do where there was never a build', async () => {
    const folder = mkdtempSync(path.join(root, 'none-'));
    expect(await recover(path.join(folder, 'dist'), path.join(folder, '.dist-build'), { id: '1-a' })).toBe(
      false,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an exchange', () => {
  it('of two folders swaps them at one stroke on Linux, and changes nothing where it cannot', () => {
    const { out, claim, before, after } = scene();
    const swapped = exchange(out, claim.of('next'));
    if (process.platform === 'linux') expect(swapped).toBe(true);
    expect([hashOf(out), hashOf(claim.of('next'))]).toEqual(swapped ? [after, before] : [before, after]);
  });
});
