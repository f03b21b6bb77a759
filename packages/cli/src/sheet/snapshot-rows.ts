import type { Indicator, Snapshot, Source } from '@gongkai/snapshot';
import { dateOf, dateWords } from './code-words.ts';
import { no, rowKinds, type SheetRow, yes } from './columns.ts';
import { type CellFault, observationOf, rowOf } from './observation-row.ts';
import { patched, patchOf } from './patch.ts';

type Json = Readonly<Record<string, unknown>>;

/** A cell of Excel holds 32,767 characters. */
const longestCell = 30_000;

const nullable = (text: string | undefined) => (text === undefined || text === '' ? null : text);

function fromSourceColumns(row: SheetRow): Json {
  return {
    id: row.id ?? 's1',
    title: nullable(row.title),
    description: row.description ?? '',
    publisher: nullable(row.publisher),
    date: { value: dateOf(row.date ?? ''), basis: 'stated' },
    ...(row.url ? { url: row.url } : {}),
  };
}

/** @returns the row of a source. */
export function sourceRow(source: Source): SheetRow {
  const { id, title, description, publisher, date, url } = source;
  const row: SheetRow = {
    row: rowKinds.source,
    id,
    ...(title === null ? {} : { title }),
    description,
    ...(publisher === null ? {} : { publisher }),
    date: dateWords(date.value),
    ...(url === undefined ? {} : { url }),
  };
  const patch = patchOf(fromSourceColumns(row), source as Json);
  return patch === undefined ? row : { ...row, more: JSON.stringify(patch) };
}

/** Whole characters: half of one is lost where a cell is written. */
function* pieces(text: string): Generator<string> {
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > longestCell) {
      yield piece;
      piece = '';
    }
    piece += character;
  }
  yield piece;
}

/** @returns rows that hold one field of a snapshot as JSON; what is longer than a cell goes on in the next. */
const fieldRows = (id: string, value: unknown): SheetRow[] =>
  [...pieces(JSON.stringify(value))].map((more, index) => ({
    row: rowKinds.snapshot,
    id: index === 0 ? id : `${id}+`,
    more,
  }));

/** The rows that head a drafted sheet: which union's, of which day. */
export const headRows = (union: string, date: string): SheetRow[] => [
  ...fieldRows('union', union),
  ...fieldRows('date', date),
];

/**
 * @param snapshot a snapshot
 * @param indicators by id, for their names
 * @returns its rows, from which `snapshotOf` makes the same snapshot
 */
export function rowsOf(snapshot: Snapshot, indicators: ReadonlyMap<string, Indicator>): SheetRow[] {
  const { observations, sources, ...others } = snapshot;
  return [
    ...sources.map(sourceRow),
    ...observations.map((one) => rowOf(one, indicators.get(one.indicator)?.label['zh-Hans'])),
    ...Object.entries(others).flatMap(([field, value]) =>
      Array.isArray(value) && value.length > 0
        ? value.flatMap((entry: unknown) => fieldRows(`${field}[]`, entry))
        : fieldRows(field, value),
    ),
  ];
}

/** A snapshot that a sheet tells, and where each number of it stands. */
export interface SheetSnapshot {
  readonly snapshot: Json;
  /** Row of each observation, counted from 0. */
  readonly rows: readonly number[];
  readonly sourceRows: readonly number[];
  readonly faults: readonly (CellFault & { readonly row: number })[];
  /** Numbers that the clerk did not take. */
  readonly left: number;
}

/** Observations get the id of their indicator; a second one of it gets a number behind. */
function withIds(observations: readonly Json[], union: string): Json[] {
  const taken = new Set(observations.map(({ id }) => id));
  return observations.map((one) => {
    if (typeof one.id === 'string') return one;
    const { indicator } = one;
    const stem = String(indicator).includes('.') ? String(indicator) : `${union}.${String(indicator)}`;
    let id = stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}.${number}`;
    taken.add(id);
    return { id, ...one };
  });
}

function fieldsOf(
  rows: readonly (readonly [SheetRow, number])[],
  fault: (column: CellFault, row: number) => void,
) {
  const texts: { id: string; text: string; row: number }[] = [];
  for (const [{ id = '', more = '' }, row] of rows) {
    const last = texts.at(-1);
    if (id.endsWith('+') && last) last.text += more;
    else texts.push({ id, text: more, row });
  }
  const fields: Record<string, unknown> = {};
  for (const { id, text: written, row } of texts) {
    // A day may be written as in any other cell.
    const text = id === 'date' && !written.startsWith('"') ? dateOf(written) : written;
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // union and date may be written as they are.
      if (!/^[\w-]+$/u.test(text)) {
        fault({ column: 'more', found: text.slice(0, 60), expected: 'JSON' }, row);
        continue;
      }
    }
    if (id.endsWith('[]')) {
      const field = id.slice(0, -2);
      fields[field] = [...((fields[field] as unknown[] | undefined) ?? []), value];
    } else fields[id] = value;
  }
  return fields;
}

/**
 * @param rows of a sheet
 * @returns the snapshot as JSON, and what its cells do not say; whether it is sound the check says
 */
export function snapshotOf(rows: readonly SheetRow[]): SheetSnapshot {
  const faults: (CellFault & { row: number })[] = [];
  const fault = (one: CellFault, row: number) => faults.push({ ...one, row });
  const placed = rows.map((row, index) => [row, index] as const);
  const of = (kind: string) => placed.filter(([{ row }]) => (row ?? rowKinds.number) === kind);
  for (const [{ row = rowKinds.number }, index] of placed)
    if (!Object.values<string>(rowKinds).includes(row))
      fault({ column: 'row', found: row, expected: Object.values(rowKinds).join('、') }, index);
  const all = of(rowKinds.number);
  // What is neither is asked about: 不用, read as taken, would publish a number that somebody left out.
  for (const [{ take = yes }, index] of all)
    if (take !== yes && take !== no) fault({ column: 'take', found: take, expected: `${yes}、${no}` }, index);
  const taken = all.filter(([{ take }]) => take !== no);
  const sources = of(rowKinds.source);
  const fields = fieldsOf(of(rowKinds.snapshot), fault);
  const observations = taken.map(([row, index]) => observationOf(row, (one) => fault(one, index)));
  const snapshot = {
    ...fields,
    sources: sources.map(([row, index]) => {
      const said = fromSourceColumns(row);
      try {
        return row.more ? patched(said, JSON.parse(row.more) as Json) : said;
      } catch {
        fault({ column: 'more', found: row.more ?? '', expected: '{…}' }, index);
        return said;
      }
    }),
    observations: withIds(observations, String(fields.union)),
    mechanisms: fields.mechanisms ?? [],
  };
  return {
    snapshot,
    rows: taken.map(([, index]) => index),
    sourceRows: sources.map(([, index]) => index),
    faults,
    left: all.length - taken.length,
  };
}
