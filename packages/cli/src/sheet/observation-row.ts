import { QuantityError, read } from '@gongkai/quantity';
import type { Observation } from '@gongkai/snapshot';
import { basisWords, codeOf, dateOf, dateWords, kindWords, periodWords, scopeWords } from './code-words.ts';
import { type ColumnKey, rowKinds, type SheetRow, yes } from './columns.ts';
import { patched, patchOf } from './patch.ts';

type Json = Readonly<Record<string, unknown>>;

/** A cell that means nothing. */
export interface CellFault {
  readonly column: ColumnKey;
  readonly found: string;
  readonly expected: string;
}

/** Only fields that hold something. */
const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

function quantityOf(printed: string): Json {
  try {
    const { spans: _, ...quantity } = read(printed);
    return quantity;
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    // The check says that it cannot be read.
    return { printed };
  }
}

/** What the columns of a row say; what they cannot hold stands in `more`. */
function fromColumns(row: SheetRow, fault: (one: CellFault) => void): Json {
  const code = <Code extends string>(
    column: ColumnKey,
    words: Readonly<Record<Code, string>>,
    usual: Code,
  ) => {
    const written = row[column] ?? '';
    if (written === '') return usual;
    const found = codeOf(words, written);
    if (found === null) fault({ column, found: written, expected: Object.values(words).join('、') });
    return found ?? usual;
  };
  const { printed = '', scopeUnit } = row;
  const isUnion = /^[a-z][a-z0-9-]*$/u.test(scopeUnit ?? '');
  const scope = code('scope', scopeWords, 'own');
  const source = filled({ ref: row.source ?? 's1', locator: row.section, phrase: row.phrase });
  return filled({
    id: row.id,
    indicator: row.indicator,
    label: row.label,
    quantity: printed === '' ? undefined : quantityOf(printed),
    period: filled({
      type: code('periodType', periodWords, 'notStated'),
      start: row.start && dateOf(row.start),
      end: row.end && dateOf(row.end),
      basis: code('basis', basisWords, 'inferred'),
      note: row.periodNote,
    }),
    scope:
      scope === 'own' ? { type: scope } : filled({ type: scope, [isUnion ? 'union' : 'place']: scopeUnit }),
    status: { obs: 'A', conf: 'F' },
    source: row.phrase === undefined || row.phrase === '' ? undefined : source,
    note: row.note,
  });
}

/**
 * @param row of a number
 * @param fault is told of each cell that means nothing
 * @returns the observation, as JSON; whether it is sound the check says
 */
export function observationOf(row: SheetRow, fault: (one: CellFault) => void): Json {
  const said = fromColumns(row, fault);
  const { more = '' } = row;
  if (more === '') return said;
  try {
    const patch: unknown = JSON.parse(more);
    if (typeof patch === 'object' && patch !== null) return patched(said, patch as Json);
  } catch {
    // Said below, as for what is no object.
  }
  fault({ column: 'more', found: more, expected: '{…}' });
  return said;
}

/** @returns the row of an observation, from which `observationOf` makes it again. */
export function rowOf(observation: Observation, name?: string): SheetRow {
  const { id, indicator, label, quantity, period, scope, source, note } = observation;
  const row: SheetRow = filled({
    row: rowKinds.number,
    take: yes,
    printed: quantity.printed,
    phrase: source?.phrase,
    section: source?.locator,
    indicator,
    indicatorName: name,
    label,
    kind: kindWords[quantity.kind],
    periodType: periodWords[period.type],
    start: period.start && dateWords(period.start),
    end: period.end && dateWords(period.end),
    basis: basisWords[period.basis],
    periodNote: period.note,
    scope: scopeWords[scope.type],
    scopeUnit: scope.type === 'own' ? undefined : (scope.union ?? (scope as { place?: string }).place),
    source: source?.ref,
    note,
    id,
  });
  const patch = patchOf(
    fromColumns(row, () => {}),
    observation as Json,
  );
  return patch === undefined ? row : { ...row, more: JSON.stringify(patch) };
}
