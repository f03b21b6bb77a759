/** What `import` writes is whole, at whatever step and at whatever moment the process is killed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from './support/run.ts';
import { root, sampleData } from './support/sample-data.ts';

const day = '2026-02-28';
const ledgers = path.join(import.meta.dirname, 'ledgers');

/** Kills at chosen moments, for each kind; what is killed at each step comes on top. */
const momentsOfEach = 40;

interface Kind {
  readonly name: string;
  /** Makes what the import needs below a folder. @returns the arguments, and the file that it writes */
  readonly prepare: (
    folder: string,
  ) => Promise<{ readonly args: readonly string[]; readonly target: string }>;
}

/** A ledger of another program, with its mapping where that is confirmed. */
async function ledger(folder: string, name: string, confirmed: boolean) {
  const file = path.join(folder, name);
  copyFileSync(path.join(ledgers, name), file);
  const args = [
    'import',
    file,
    '--union',
    'sample',
    '--date',
    day,
    '--data',
    path.join(folder, 'data'),
    '--replace',
  ];
  if (confirmed) await run(...args);
  return { args, file };
}

const kinds: readonly Kind[] = [
  {
    name: 'a mapping',
    prepare: async (folder) => {
      const { args, file } = await ledger(folder, 'libreoffice-stations.xlsx', false);
      return { args, target: `${file}.mapping.json` };
    },
  },
  {
    name: 'stations',
    prepare: async (folder) => {
      const { args } = await ledger(folder, 'libreoffice-stations.xlsx', true);
      return { args, target: path.join(folder, 'data/unions/sample/stations.geojson') };
    },
  },
  {
    name: 'a sheet',
    prepare: async (folder) => {
      const data = path.join(folder, 'data');
      const sheet = path.join(folder, 'sheet.csv');
      await run(
        'draft',
        path.join(data, 'unions/sample/snapshots/2026-01-31.json'),
        '--out',
        sheet,
        '--data',
        data,
      );
      writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('2026-01-31', day));
      return {
        args: ['import', sheet, '--data', data],
        target: path.join(data, `unions/sample/snapshots/${day}.json`),
      };
    },
  },
];

test.each(kinds)(
  'import of $name',
  async ({ name, prepare }) => {
    const made = mkdtempSync(path.join(tmpdir(), 'gongkai-import-'));
    cpSync(sampleData(), path.join(made, 'data'), { recursive: true });
    const { args, target } = await prepare(made);
    const before = existsSync(target) ? readFileSync(target, 'utf8') : null;

    /** Runs the import in a copy, which has the path of none before it; kills it, and looks at what is there. */
    const attempt = async (kill: { readonly step?: number; readonly after?: number }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-import-'));
      cpSync(made, folder, { recursive: true });
      const moved = (text: string) => text.replaceAll(made, folder);
      const bin = path.join(root, 'packages/cli/bin/gongkai.mjs');
      const hook = path.join(import.meta.dirname, 'support/kill-at-step.ts');
      const { signal, status } = spawnSync(
        process.execPath,
        [...(kill.step === undefined ? [] : ['--import', hook]), bin, ...args.map(moved)],
        {
          env: { ...process.env, ...(kill.step === undefined ? {} : { KILL_AT_STEP: String(kill.step) }) },
          ...(kill.after === undefined ? {} : { timeout: kill.after, killSignal: 'SIGKILL' }),
        },
      );
      const file = moved(target);
      // Each import makes a salt of its own.
      const now = existsSync(file) ? readFileSync(file, 'utf8').replace(/"salt": "\w+"/, '"salt": ""') : null;
      // What git or the site published of it is nothing here; a snapshot that is new may be warned of.
      expect((await run('check', path.join(folder, 'data'))).code).toBe(0);
      return { killed: signal === 'SIGKILL', status, now };
    };

    const started = performance.now();
    const whole = await attempt({});
    const took = performance.now() - started;
    expect([whole.status, whole.now === null]).toEqual([0, false]);
    let killed = 0;
    for (let step = 1; step <= 60; step += 1) {
      const { killed: isKilled, now } = await attempt({ step });
      expect([before, whole.now]).toContain(now);
      if (!isKilled) break;
      killed += 1;
    }
    expect(killed).toBeGreaterThan(3);
    for (let at = 0; at < momentsOfEach; at += 1) {
      const { killed: isKilled, now } = await attempt({
        after: Math.max(1, Math.round((took * (at + 1)) / (momentsOfEach + 1))),
      });
      expect([before, whole.now]).toContain(now);
      if (isKilled) killed += 1;
    }
    console.log(`kills of import of ${name}: ${killed}`);
  },
  1_800_000,
);
