import { type Files, parseJson, type Snapshot, type UnionData } from '@gongkai/snapshot';
import { defaultParameters, type Solver } from '@gongkai/snapshot/disclosure';
import type { Block } from '../ledger/blocks.ts';
import { newSalt } from '../seal/salt.ts';
import { publishedLabels, tablesOfLedger } from './earlier.ts';
import { layoutOf } from './layout.ts';
import { ReadCases } from './ledgers.ts';
import type { CaseMapping } from './mapping.ts';
import { type Published, publishCases } from './publish.ts';
import type { CellFault } from './rows/rows.ts';

/** A table of cases with how it is counted. */
export interface PlacedCases {
  readonly mapping: CaseMapping;
  readonly block: Block;
  readonly from1904: boolean;
}

/** What a ledger of cases becomes. */
export interface PreparedCases {
  /** The snapshot with the tables of the ledger; null where cells must be mended first, or nothing was counted. */
  readonly snapshot: Snapshot | null;
  readonly faults: readonly { readonly sheet: string; readonly fault: CellFault }[];
  readonly published: readonly Published[];
  /** Of each ledger by its id, by heading: how many rows have a word of a category. */
  readonly wordCounts: ReadCases['wordCounts'];
  /** Words for which the mapping has names, and which the ledger does not have. */
  readonly unknownCodes: readonly { readonly heading: string; readonly words: readonly string[] }[];
  /** Whether the snapshot had tables of the ledger already. */
  readonly isReplacing: boolean;
}

/** With what a ledger of cases is counted. */
export interface PrepareOptions {
  readonly entry: UnionData;
  /** The data folder as it was read. */
  readonly files: Files;
  /** Path of the snapshot below the data folder. */
  readonly name: string;
  readonly date: string;
  readonly solver: Solver;
}

const sourceId = (id: string) => `ledger-${id}`;

/** Of a snapshot that is there what is no table of the ledger; else a new one. */
function baseOf({ entry, files, name, date }: PrepareOptions): Snapshot {
  const json = files.has(name) ? parseJson(name, files.get(name)) : null;
  if (json && 'raw' in json) return json.raw as Snapshot;
  return {
    union: entry.union.id,
    date,
    salt: newSalt(),
    ...(entry.union.synthetic ? { synthetic: true as const } : {}),
    sources: [],
    observations: [],
    mechanisms: [],
  };
}

/** Words of the codes of a mapping that stand neither in the ledger nor in what was published of it. */
function unknownIn(
  mapping: CaseMapping,
  counts: ReturnType<ReadCases['wordCounts']['get']>,
  { entry }: PrepareOptions,
): { heading: string; words: string[] }[] {
  const stem = `${entry.union.id}.${mapping.id}`;
  const before = entry.snapshots.map(({ snapshot }) => tablesOfLedger(snapshot, stem));
  return layoutOf(mapping).attributes.flatMap((attribute) => {
    const { heading, recode } = attribute;
    const own = counts?.get(heading);
    const known = publishedLabels(before, stem, attribute);
    const words = (recode?.entries ?? []).flatMap(([word]) =>
      own?.has(word) || known.has(word) ? [] : [word],
    );
    return words.length > 0 ? [{ heading, words }] : [];
  });
}

/**
 * Counts tables of cases or aid whose rows are in memory; see `prepareRead`.
 *
 * @param placed tables with their mappings; those of one id are one ledger
 * @param options with the name of the ledger, which may say of which year it is
 */
export function prepareCases(
  placed: readonly PlacedCases[],
  options: PrepareOptions & { readonly file: string },
): PreparedCases {
  const cases = new ReadCases(options.date, options.file);
  for (const { mapping, block, from1904 } of placed) {
    const take = cases.table(mapping, block, from1904);
    for (const row of block.rows) take(row);
  }
  return prepareRead(cases, options);
}

/**
 * Counts one or more ledgers of cases or aid and makes the snapshot that may be published. Writes nothing; what comes out holds sums of rows and words that stand in many of them, nothing else.
 *
 * @param cases what was read of them
 */
export function prepareRead(cases: ReadCases, options: PrepareOptions): PreparedCases {
  const { faults, ledgers, wordCounts } = cases;
  cases.done();
  const { entry, date, solver } = options;
  const unknownCodes = [...ledgers].flatMap(([id, { mapping }]) =>
    unknownIn(mapping, wordCounts.get(id), options),
  );
  const told = { faults, wordCounts, unknownCodes };
  const nothing = { ...told, published: [], isReplacing: false, snapshot: null };
  if (faults.some(({ fault }) => fault.stops)) return nothing;
  if ([...ledgers.values()].every(({ rows }) => rows.length === 0)) return nothing;
  const earlier = entry.snapshots.map(({ snapshot }) => snapshot).filter((one) => one.date < date);
  const parameters = entry.union.disclosure ?? defaultParameters;
  let snapshot = baseOf(options);
  let isReplacing = false;
  const published: Published[] = [];
  for (const [id, { mapping, rows }] of ledgers) {
    const stem = `${entry.union.id}.${id}`;
    const source = sourceId(id);
    const one = publishCases(rows, mapping, { union: entry.union.id, earlier, parameters, solver, source });
    published.push(one);
    const old = tablesOfLedger(snapshot, stem);
    isReplacing ||= old.length > 0;
    const tables = [...(snapshot.tables ?? []).filter((table) => !old.includes(table)), ...one.tables];
    const description = {
      id: source,
      title: null,
      description: `本工会的${mapping.label}，逐条计数，小数隐去`,
      publisher: null,
      date: { value: date, basis: 'stated' as const },
    };
    const sources = [...snapshot.sources.filter((other) => other.id !== source), description];
    snapshot = { ...snapshot, sources, ...(tables.length > 0 ? { tables } : {}) };
  }
  return { ...told, published, isReplacing, snapshot };
}
