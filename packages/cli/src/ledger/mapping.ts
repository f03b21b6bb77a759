import { findPersonalData } from '@gongkai/snapshot';
import type { Table } from '../sheet/table-file.ts';
import { type Block, type BlockHead, type Blocks, blocksOf } from './blocks.ts';
import { bare, caseHeadings, figureFields, ignored, personal, stationFields } from './fields.ts';
import type { HeadingJudge } from './row-role.ts';
import { serviceIn } from './station-words.ts';

/** A mapping as it stands in its file, which the clerk reads and corrects. */
export interface Mapping {
  readonly kind: 'stations' | 'figures';
  readonly sheet: string;
  /** By heading: the field, `服务：<name>` for a column of ticks, or 不要. */
  readonly columns: Readonly<Record<string, string>>;
  /** Of a ledger with positions: in which system they are. */
  readonly coordinateSystem?: string;
}

/** A column of ticks: its heading is the name of a service. */
export const tickMark = '服务：';

/** Of a heading in two rows, 服务设施·饮水, the lower one, which stands above the cells. */
const lowest = (heading: string): string => heading.split('·').at(-1) ?? '';

const isService = (text: string): boolean => text.length <= 6 && serviceIn(text) !== null;

const fieldOf = (fields: Readonly<Record<string, readonly string[]>>, heading: string): string | null => {
  const words = lowest(bare(heading));
  const whole = Object.entries(fields).find(([, names]) => names.includes(words));
  if (whole) return whole[0];
  // 站点详细地址: the longest known heading that it holds.
  const part = Object.entries(fields)
    .flatMap(([field, names]) => names.map((name) => ({ field, name })))
    .filter(({ name }) => name.length > 1 && words.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return part?.field ?? null;
};

const names = new Set(
  [stationFields, figureFields].flatMap((fields) => Object.values<readonly string[]>(fields).flat()),
);

/** Judges whether a text is the heading of a column that a ledger has. */
export const headingJudge: HeadingJudge = (text) => {
  if (names.has(lowest(bare(text))) || (text.length <= 8 && (personal.test(text) || caseHeadings.test(text))))
    return 'whole';
  return isKnownHeading(text) ? 'part' : null;
};

const isKnownHeading = (text: string): boolean =>
  fieldOf(stationFields, text) !== null ||
  fieldOf(figureFields, text) !== null ||
  personal.test(text) ||
  caseHeadings.test(text) ||
  /^(序号|编号|备注|乡镇)$/u.test(text) ||
  isService(text);

/** Whether a table has a row for each case or person. */
export const isCases = ({ headings }: BlockHead): boolean =>
  [...headings.values()].filter((heading) => caseHeadings.test(heading)).length >= 2;

function columnsFor(
  fields: Readonly<Record<string, readonly string[]>>,
  { headings }: BlockHead,
  ticks: boolean,
) {
  const taken = new Set<string>();
  const columns: Record<string, string> = {};
  for (const heading of headings.values()) {
    // Somebody's name or number in the place of a heading is written nowhere.
    if (findPersonalData(heading).length > 0) continue;
    const isPersonal = personal.test(heading) && !/(?:公开|服务)电话|座机/u.test(heading);
    const field = isPersonal ? null : fieldOf(fields, heading);
    if (field !== null && !taken.has(field)) {
      taken.add(field);
      columns[heading] = field;
    } else if (ticks && !isPersonal && isService(lowest(heading)))
      columns[heading] = tickMark + lowest(heading);
    else columns[heading] = ignored;
  }
  return { columns, taken };
}

/** A table that can be imported, with what it proposes. */
export interface Proposed<B extends BlockHead = Block> {
  readonly mapping: Mapping;
  readonly block: B;
}

/**
 * Proposes what the columns of a table are. Columns that tell of persons are left out.
 *
 * @returns null where it is no ledger that is known
 */
export function propose<B extends BlockHead>(sheet: string, block: B): Proposed<B> | null {
  if (isCases(block)) return null;
  const stations = columnsFor(stationFields, block, true);
  const figures = columnsFor(figureFields, block, false);
  const isStations = stations.taken.has('name') && stations.taken.size > 2;
  if (isStations && !(figures.taken.has('item') && figures.taken.has('number')))
    return { block, mapping: { kind: 'stations', sheet, columns: stations.columns } };
  if (figures.taken.has('item') && figures.taken.has('number'))
    return { block, mapping: { kind: 'figures', sheet, columns: figures.columns } };
  return null;
}

/** The tables of a file, sheet by sheet. */
export const tablesOf = (tables: readonly Table[]): { readonly table: Table; readonly found: Blocks }[] =>
  tables.map((table) => ({ table, found: blocksOf(table, headingJudge) }));

/** Reads a mapping as its file has it. @returns null where it is none */
export function mappingOf(raw: unknown): Mapping | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { kind, sheet, columns, coordinateSystem } = raw as Partial<Mapping>;
  if (kind !== 'stations' && kind !== 'figures') return null;
  if (typeof sheet !== 'string' || typeof columns !== 'object' || columns === null) return null;
  const fields = new Set([...Object.keys(kind === 'stations' ? stationFields : figureFields), ignored]);
  const entries = Object.entries(columns as Record<string, unknown>);
  const isField = (field: unknown) =>
    typeof field === 'string' && (fields.has(field) || field.startsWith(tickMark));
  if (!entries.every(([, field]) => isField(field))) return null;
  return { kind, sheet, columns, ...(coordinateSystem === undefined ? {} : { coordinateSystem }) };
}
