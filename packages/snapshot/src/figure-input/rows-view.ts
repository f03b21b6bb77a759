import { type Domain, type FigureKind, isOneAxisKind, type Level } from '../codes/figures.ts';
import type { FigureView } from '../select/figure-view.ts';
import { examples } from './fields/examples.ts';
import type { Fields } from './fields/fields.ts';
import { periodOf } from './fields/period.ts';
import type { InputProblem } from './fields/problem.ts';
import type { InputRow, InputRows } from './grid-rows.ts';
import { type RowKind, rowKinds } from './types.ts';
import { type Head, viewOfRows } from './view.ts';

/** What an element or a caller says of a figure beside its input; what the input says itself goes before it. */
export interface InputDefaults {
  /** A slug, of which ids are made. `figure` unless told. */
  readonly id?: string;
  readonly title?: string;
  readonly area?: Domain;
  /** How rows are drawn that do not say it. */
  readonly kind?: FigureKind;
  /** What else rows say of themselves; of these, an outline and stations have a source alone. */
  readonly source?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly level?: Level;
  /** Maximum number of rows that are read; 200 unless told, which is what a page lists. */
  readonly maxRows?: number;
}

/** @returns what rows say of themselves, with what is said beside them. */
export function withDefaults(
  raw: Readonly<Record<string, unknown>>,
  { source, period, unit, level }: InputDefaults,
): Record<string, unknown> {
  const beside = 'rows' in raw ? { source, period, unit, level } : { source };
  const said = Object.entries(beside).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), ...raw };
}

/** What came of reading an input. */
export interface InputRead {
  /** Null where there is nothing that can be drawn. */
  readonly view: FigureView | null;
  /** A figure's full JSON, parsed: `readFigure` of `@gongkai/snapshot/figure-json` reads it. */
  readonly json?: unknown;
  /** Where the rows came as a table: how it was read. */
  readonly rows: InputRows | null;
  /** The kind that was asked for, where the rows cannot be drawn so. */
  readonly refusedKind: string | null;
  /** The units of the rows, null for none, where there are several and an axis was expected: they have none together. */
  readonly units: readonly (string | null)[];
  readonly problems: readonly InputProblem[];
}

/** What any input may say of its figure. */
export const commonFields = ['title', 'description', 'area', 'source', 'notes', 'synthetic'];

/** Units of what has a place on an axis; claims and contradictions are said in words. */
function unitsOf(rows: readonly InputRow[]): readonly (string | null)[] {
  const units = rows.flatMap(({ quantity }) =>
    quantity === null || quantity.kind === 'zeroClaim' || quantity.kind === 'unclear' ? [] : [quantity.unit],
  );
  return [...new Set(units)];
}

/** @returns what an input says of the whole figure; what cannot be taken of it is said. */
export function headOf(raw: Record<string, unknown>, defaults: InputDefaults, fields: Fields): Head {
  const of = (key: string) => fields.text(raw[key], [key], examples.figure);
  return {
    id: defaults.id ?? 'figure',
    title: of('title') ?? defaults.title ?? '',
    description: of('description'),
    area: fields.area(raw.area, ['area']) ?? defaults.area ?? 'facilities',
    source: fields.source(raw.source, ['source']),
    notes: fields.texts(raw.notes, ['notes'], '["…"]'),
    synthetic: raw.synthetic === true,
  };
}

/** The kind that was asked for, where rows can be drawn so; else what suits them. */
function kindOf(
  asked: unknown,
  units: readonly (string | null)[],
): { kind: RowKind; refused: string | null } {
  const known = rowKinds.find((kind) => kind === asked) ?? null;
  const onAxis = known === null || isOneAxisKind(known);
  const usual: RowKind = units.length > 1 ? 'table' : 'bars';
  if (known === null) return { kind: usual, refused: asked === undefined ? null : String(asked) };
  if (onAxis && units.length > 1) return { kind: 'table', refused: null };
  if (known === 'rate' && units.some((unit) => unit !== '%')) return { kind: 'bars', refused: known };
  return { kind: known, refused: null };
}

/** What `compare` and `trend` must know of every row; null where one of them does not say it. */
function completed(
  rows: readonly InputRow[],
  kind: RowKind,
  raw: Record<string, unknown>,
  fields: Fields,
): readonly InputRow[] | null {
  const period = fields.period(raw.period, ['period']);
  const level = fields.level(raw.level, ['level']);
  const at = (index: number, key: string) =>
    Array.isArray(raw.rows) ? ['rows', index, key] : ['rows', index];
  let isWhole = true;
  const found = rows.map((row, index): InputRow => {
    const own = row.period ?? (kind === 'trend' ? periodOf(row.label) : null) ?? period;
    const step = row.level ?? level;
    if (kind === 'trend' && own === null) {
      fields.complain(
        at(index, 'period'),
        ['时间，例如 2023年', 'a time such as 2023'],
        row.label,
        examples.trend,
      );
      isWhole = false;
    }
    if (kind === 'compare' && step === null) {
      fields.complain(
        ['level'],
        [
          '工会的层级：national、province、prefecture、county、county-level-city、district',
          'the level of the unions: national, province, prefecture, county, county-level-city, district',
        ],
        undefined,
        examples.compare,
      );
      isWhole = false;
    }
    return { ...row, period: own, level: step };
  });
  return isWhole ? found : null;
}

/** Nothing that can be drawn, with what is wrong. */
export const nothing = (fields: Fields): InputRead => ({
  view: null,
  rows: null,
  refusedKind: null,
  units: [],
  problems: fields.problems,
});

/**
 * @param raw what is said of the rows
 * @param read the rows, or null where there is none
 * @param defaults what is said beside them
 * @param fields reads what is said, and keeps what is wrong with it
 * @returns the view of them
 */
export function rowsView(
  raw: Record<string, unknown>,
  read: InputRows | null,
  defaults: InputDefaults,
  fields: Fields,
): InputRead {
  const head = headOf(raw, defaults, fields);
  if (read === null) return nothing(fields);
  const units = unitsOf(read.rows);
  const asked = raw.kind ?? defaults.kind;
  const { kind, refused } = kindOf(asked, units);
  // Who asks for a table or for tiles expects no axis.
  const missesAxis = units.length > 1 && asked !== 'table' && asked !== 'tiles';
  const rows = completed(read.rows, kind, raw, fields);
  if (rows === null) return nothing(fields);
  return {
    view: viewOfRows(rows, kind, head),
    rows: read,
    refusedKind: refused,
    units: missesAxis ? units : [],
    problems: fields.problems,
  };
}
