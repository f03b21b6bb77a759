import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type CaseMapping, caseMappingOf } from '../cases/mapping.ts';
import { keptMappingsFolder } from '../site/work-folder.ts';
import { writeBeside } from '../write-beside.ts';

/** How a ledger of cases was counted the last time. */
export interface KeptMapping {
  readonly file: string;
  readonly mapping: CaseMapping;
}

const fileOf = (union: string, { id }: CaseMapping) => `${union}.${id}.mapping.json`;

/**
 * Keeps how ledgers are counted in the project's own folder, which is neither published nor in git: words of a ledger may stand in it.
 *
 * @returns the files
 */
export async function keepMappings(
  project: string,
  union: string,
  mappings: readonly CaseMapping[],
): Promise<string[]> {
  const folder = keptMappingsFolder(project);
  await mkdir(folder, { recursive: true });
  const byFile = new Map(
    mappings.map((mapping) => [path.join(folder, fileOf(union, mapping)), { ...mapping, sheet: '' }]),
  );
  for (const [file, mapping] of byFile)
    await writeBeside(file, [`${JSON.stringify({ tables: [mapping] }, null, 2)}\n`]);
  return [...byFile.keys()];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @returns what was kept of the ledgers of a union; what cannot be read is as if it were not there. */
export function keptMappings(project: string, union: string): KeptMapping[] {
  const folder = keptMappingsFolder(project);
  const names = namesIn(folder).filter(
    (name) => name.startsWith(`${union}.`) && name.endsWith('.mapping.json'),
  );
  return names.sort().flatMap((name) => {
    const file = path.join(folder, name);
    try {
      const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { readonly tables?: readonly unknown[] };
      const mapping = caseMappingOf(tables?.[0]);
      return mapping ? [{ file, mapping }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Takes what was confirmed for the last ledger of the same columns.
 *
 * @param proposed for a table
 * @returns it as it was kept; null where there is none
 */
export function keptFor(kept: readonly KeptMapping[], proposed: CaseMapping): KeptMapping | null {
  const headings = (mapping: CaseMapping) => JSON.stringify(Object.keys(mapping.columns).sort());
  const own = headings(proposed);
  const found = kept.find(({ mapping }) => mapping.kind === proposed.kind && headings(mapping) === own);
  return found ? { ...found, mapping: { ...found.mapping, sheet: proposed.sheet } } : null;
}
