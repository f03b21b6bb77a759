import { isRecord } from '../json-value.ts';
import type { FigureView } from '../select/figure-view.ts';
import { DataFields } from './fields/data-fields.ts';
import { examples } from './fields/examples.ts';
import { meantName } from './fields/meant-names.ts';
import { viewOfParts } from './mechanism.ts';
import { readInputRows } from './rows.ts';
import {
  commonFields,
  headOf,
  type InputDefaults,
  type InputRead,
  nothing,
  rowsView,
  withDefaults,
} from './rows-view.ts';
import { viewOfStations } from './stations.ts';
import { type ReadQuantity, withReader } from './table/quantity-of.ts';

const drawn = (view: FigureView | null, fields: DataFields): InputRead => ({ ...nothing(fields), view });

/** Text that is no data: what a host answers for a page that is not there. */
const isMarkup = (text: string) => /^\s*<(?:!doctype|html|\?xml|head|body|svg)\b/i.test(text);

function readText(text: string, defaults: InputDefaults, fields: DataFields): InputRead {
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

/** Whether an entry says a number, under our name for it or another’s. */
const saysNumber = (entry: Readonly<Record<string, unknown>>) =>
  Object.keys(entry).some((key) => meantName(key, ['printed']) !== null);

/** Whether a list tells stations, and not numbers. */
const areStations = (list: readonly unknown[]) =>
  list.some((entry) => isRecord(entry) && 'name' in entry && !saysNumber(entry));

/** Reads an input of any form. */
function readAny(raw: unknown, defaults: InputDefaults): InputRead {
  const fields = new DataFields();
  if (typeof raw === 'string') return readText(raw, defaults, fields);
  if (Array.isArray(raw)) return readAny(areStations(raw) ? { stations: raw } : { rows: raw }, defaults);
  if (isRecord(raw)) {
    if ('figure' in raw || 'observations' in raw) return { ...nothing(fields), json: raw };
    // One number alone.
    if ('printed' in raw) return readAny([raw], defaults);
    if (!['rows', 'parts', 'stations'].some((key) => key in raw))
      return 'label' in raw ? readAny([raw], defaults) : refused(raw, defaults, fields);
    return readObject(withDefaults(raw, defaults), defaults, fields);
  }
  return refused(raw, defaults, fields);
}

const rowFields = [...commonFields, 'kind', 'unit', 'period', 'level', 'rows'];

/** Rows, an outline or stations, with what is said of them. */
function readObject(raw: Record<string, unknown>, defaults: InputDefaults, fields: DataFields): InputRead {
  const unit = fields.text(raw.unit, ['unit'], '"处"') ?? '';
  if ('rows' in raw) {
    fields.known(raw, rowFields, []);
    return rowsView(
      raw,
      readInputRows(raw.rows, ['rows'], { unit, most: defaults.maxRows }, fields),
      defaults,
      fields,
    );
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
function refused(raw: unknown, defaults: InputDefaults, fields: DataFields): InputRead {
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
