/** Imports a ledger of invented cases into a data folder made for it, in processes of its own. */
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@gongkai/snapshot';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { writeCsv, writeXlsx } from './generate.ts';
import type { Imported } from './import.ts';

const indicators = [
  ['cases-received', 'cases'],
  ['cases-settled', 'cases'],
  ['cases-pending', 'cases'],
  ['cases-settlement-rate', 'percent'],
  ['amount-involved', 'yuan'],
  ['workers-involved', 'persons'],
] as const;

async function writeData(folder: string): Promise<void> {
  // Its figures show numbers of a report, which a snapshot of another day does not have.
  const { 'unions/town/figures.json': _, ...files } = goodData();
  const catalogue = files['indicators.json'] as { indicators: { id: string }[] };
  for (const [id, unitFamily] of indicators)
    if (!catalogue.indicators.some((one) => one.id === id))
      catalogue.indicators.push({
        id,
        label: { 'zh-Hans': id, en: id },
        domain: 'rights',
        unitFamily,
        definition: '虚构的指标。',
      } as { id: string });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  }
}

function importIn(file: string, data: string, execArgv: readonly string[]): Promise<Imported> {
  const script = new URL('./import.ts', import.meta.url);
  return new Promise((resolve, reject) => {
    const child = fork(script, [file, data], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [...execArgv],
    });
    let imported: Imported | undefined;
    child.on('message', (message: Imported) => {
      imported = message;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (imported) resolve(imported);
      else reject(new Error(`import of ${path.basename(file)} ended with ${code ?? signal}`));
    });
  });
}

/** What the two runs of the command took: the first proposes the mapping, the second imports. */
export interface Measured {
  readonly proposed: Imported;
  readonly imported: Imported;
  readonly snapshot: Snapshot;
}

/**
 * Writes a ledger of so many rows and imports it.
 *
 * @param work a folder, in which nothing stays
 * @param execArgv options of Node, such as a limit of memory
 */
export async function measure(
  work: string,
  kind: 'csv' | 'xlsx',
  rows: number,
  execArgv: readonly string[] = [],
): Promise<Measured> {
  const folder = await mkdtemp(path.join(work, 'ledger-'));
  try {
    const data = path.join(folder, 'data');
    const file = path.join(folder, `cases.${kind}`);
    await writeData(data);
    (kind === 'csv' ? writeCsv : writeXlsx)(file, rows);
    const proposed = await importIn(file, data, execArgv);
    const imported = await importIn(file, data, execArgv);
    if (proposed.code !== 0 || imported.code !== 0) throw new Error(`${proposed.said}\n${imported.said}`);
    const snapshot = await readFile(path.join(data, 'unions/town/snapshots/2026-06-30.json'), 'utf8');
    return { proposed, imported, snapshot: JSON.parse(snapshot) as Snapshot };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
