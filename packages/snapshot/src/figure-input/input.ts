import type { Domain, FigureKind, Level } from '../codes.ts';
import { isRecord } from '../json-value.ts';
import type { FigureView } from '../select/figure-view.ts';
import { examples } from './examples.ts';
import { Fields } from './fields.ts';
import { viewOfParts } from './mechanism.ts';
import { periodOf } from './period.ts';
import type { InputProblem } from './problem.ts';
import { type InputRow, type InputRows, readInputRows, rowsOfGrid } from './rows.ts';
import { viewOfStations } from './stations.ts';
import type { Grid } from './table/grid.ts';
import { type ReadQuantity, withReader } from './table/quantity-of.ts';
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
}

/** What rows say of themselves, with what is said beside them. */
function withDefaults(
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

const commonFields = ['title', 'description', 'area', 'source', 'notes', 'synthetic'];
const rowFields = [...commonFields, 'kind', 'unit', 'period', 'level', 'rows'];

/** Units of what has a place on an axis; claims and contradictions are said in words. */
function unitsOf(rows: readonly InputRow[]): readonly (string | null)[] {
  const units = rows.flatMap(({ quantity }) =>
    quantity === null || quantity.kind === 'zeroClaim' || quantity.kind === 'unclear' ? [] : [quantity.unit],
  );
  return [...new Set(units)];
}

function headOf(raw: Record<string, unknown>, defaults: InputDefaults, fields: Fields): Head {
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
  const onAxis = known === null || known === 'bars' || known === 'count' || known === 'rate';
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

const nothing = (fields: Fields): InputRead => ({
  view: null,
  rows: null,
  refusedKind: null,
  units: [],
  problems: fields.problems,
});

function rowsView(
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

const drawn = (view: FigureView | null, fields: Fields): InputRead => ({ ...nothing(fields), view });

/** Text that is no data: what a host answers for a page that is not there. */
const isMarkup = (text: string) => /^\s*<(?:!doctype|html|\?xml|head|body|svg)\b/i.test(text);

function readText(text: string, defaults: InputDefaults, fields: Fields): InputRead {
  const start = text.replace(/^\uFEFF/, '').trim();
  const wanted = ['JSON、CSV 或者行的列表', 'JSON, CSV, or a list of rows'] as const;
  if (start === '' || isMarkup(start)) {
    fields.complain([], wanted, start, examples.rows);
    return nothing(fields);
  }
  if (start.includes('\uFFFD')) {
    // Excel in China saves CSV as GB18030 unless told.
    const utf8 = [
      'UTF-8 文本；在 Excel 里另存为“CSV UTF-8”',
      'text in UTF-8; in Excel save as “CSV UTF-8”',
    ] as const;
    fields.complain([], utf8, start.slice(0, 40), examples.csv);
    return nothing(fields);
  }
  if (!/^[[{]/.test(start)) return readAny({ rows: start }, defaults);
  try {
    return readAny(JSON.parse(start), defaults);
  } catch (error) {
    fields.complain([], ['正确的 JSON', 'valid JSON'], String(error), examples.rows);
    return nothing(fields);
  }
}

/** Whether a list tells stations, and not numbers. */
const areStations = (list: readonly unknown[]) =>
  list.some((entry) => isRecord(entry) && 'name' in entry && !('printed' in entry));

/** Reads an input of any form. */
function readAny(raw: unknown, defaults: InputDefaults): InputRead {
  const fields = new Fields();
  if (typeof raw === 'string') return readText(raw, defaults, fields);
  if (Array.isArray(raw)) return readAny(areStations(raw) ? { stations: raw } : { rows: raw }, defaults);
  if (isRecord(raw)) {
    if ('figure' in raw || 'observations' in raw) return { ...nothing(fields), json: raw };
    // One number alone.
    if ('printed' in raw) return readAny([raw], defaults);
    if (!['rows', 'parts', 'stations'].some((key) => key in raw)) return refused(raw, defaults, fields);
    return readObject(withDefaults(raw, defaults), defaults, fields);
  }
  return refused(raw, defaults, fields);
}

/** Rows, an outline or stations, with what is said of them. */
function readObject(raw: Record<string, unknown>, defaults: InputDefaults, fields: Fields): InputRead {
  const unit = fields.text(raw.unit, ['unit'], '"处"') ?? '';
  if ('rows' in raw) {
    fields.known(raw, rowFields, []);
    return rowsView(raw, readInputRows(raw.rows, ['rows'], unit, fields), defaults, fields);
  }
  if ('parts' in raw) {
    fields.known(raw, [...commonFields, 'form', 'parts'], []);
    return drawn(viewOfParts(raw, headOf(raw, defaults, fields), fields), fields);
  }
  fields.known(raw, [...commonFields, 'coordinateSystem', 'stations'], []);
  return drawn(viewOfStations(raw, ['stations'], headOf(raw, defaults, fields), fields), fields);
}

const wantedRows = [
  '行的列表、带 rows 的对象、CSV 文本，或一幅图的 JSON',
  'a list of rows, an object with rows, CSV text, or a figure’s JSON',
] as const;

/** What would have been right for a kind of figure: an example, and its description. */
function wantedOf(kind: InputDefaults['kind']) {
  switch (kind) {
    case 'mechanism':
      return [examples.mechanism, ['parts，或一幅图的 JSON', 'parts, or a figure’s JSON']] as const;
    case 'stations':
      return [examples.stations, ['stations，或一幅图的 JSON', 'stations, or a figure’s JSON']] as const;
    case 'trend':
    case 'compare':
      return [examples[kind], wantedRows] as const;
    default:
      return [examples.figure, wantedRows] as const;
  }
}

/** Says what would have been right, for the kind of figure that was wanted. */
function refused(raw: unknown, defaults: InputDefaults, fields: Fields): InputRead {
  const [example, wanted] = wantedOf(defaults.kind);
  fields.complain([], wanted, raw, example);
  return nothing(fields);
}

/**
 * Reads what a figure can be made of, from the least to the whole. Nothing throws: what cannot be read is left out and said.
 *
 * @param raw anything; see `FigureInput`
 * @param read reads printed words: `read` of `@gongkai/quantity`
 * @param defaults what is said beside it
 * @returns a view, or the full JSON of a figure that is yet to be read, or what is wrong
 */
export function readFigureInput(raw: unknown, read: ReadQuantity, defaults: InputDefaults = {}): InputRead {
  return withReader(read, () => readAny(raw, defaults));
}

/**
 * The same for a table that was laid out already, as that of a page.
 *
 * @param grid its cells
 * @param read reads printed words
 * @param defaults what is said of it
 */
export function readGridInput(grid: Grid, read: ReadQuantity, defaults: InputDefaults = {}): InputRead {
  const fields = new Fields();
  return withReader(read, () => {
    const body = rowsOfGrid(grid, defaults.unit ?? '');
    return rowsView(withDefaults({ rows: null }, defaults), body, defaults, fields);
  });
}
