import { findPersonalData } from '@gongkai/snapshot';
import { refOf } from '../office/sheet-rows.ts';
import type { Table } from '../sheet/table-file.ts';
import { type Block, type BlockHead, type Blocks, blocksOf } from './blocks.ts';
import { isEntry } from './entry-words.ts';
import {
  bare,
  caseHeadings,
  countsPlaces,
  figureFields,
  ignored,
  isUseless,
  personal,
  personHeading,
  stationFields,
  unitIn,
  yearOfHeading,
} from './fields.ts';
import type { HeadingJudge } from './row-role.ts';
import { serviceIn } from './station-words.ts';
import type { Unheaded } from './unheaded.ts';

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

/** Words around the name of what is ticked: 是否有饮水机, 有无WiFi. */
const askedFor = (heading: string): string =>
  lowest(bare(heading)).replace(
    /^(?:是否|有无|有没有|能否|可否)(?:有|设有|配有|配备|提供|具备)?|^(?:配备|提供)/u,
    '',
  );

const isService = (text: string): boolean => {
  const asked = askedFor(text);
  return asked.length <= 8 && !/[、，,；;]/u.test(asked) && serviceIn(asked) !== null;
};

/** What a heading says of the words before it, which name the field: 乡镇名称, 地址情况. */
const trailing = /(?:名称|情况|信息|一览|简介|明细|配置|清单|列表)$/u;

/** Headings that hold a name of ours and are something else: 站点编号, 建成时间. */
const something =
  /编号|序号|编码|简称|星级|^县|^区$|^村|社区$|照片|图片|面积|等级|级别|状态|年份|(?:建成|建设|成立|投用|使用|启用|挂牌|命名|认定|授牌|创建|开工|竣工|入库)(?:时间|日期|年月|年)/u;

interface FieldName {
  readonly field: string;
  readonly name: string;
}

/** The names of fields in one list: every cell of a ledger is asked whether it is one. */
const namesOf = (fields: Readonly<Record<string, readonly string[]>>): readonly FieldName[] =>
  Object.entries(fields).flatMap(([field, names]) => names.map((name) => ({ field, name })));

const stationNames = namesOf(stationFields);
const figureNames = namesOf(figureFields);

function fieldOf(all: readonly FieldName[], heading: string): string | null {
  const full = lowest(heading).toLowerCase();
  const words = lowest(bare(heading)).toLowerCase();
  const whole = [full, words, words.replace(trailing, '')]
    .map((one) => all.find(({ name }) => name === one))
    .find((one) => one !== undefined);
  if (whole || something.test(words)) return whole?.field ?? null;
  // 站点详细地址, 服务时段: what a heading is stands at its end; of names that end there, the longest.
  const core = words.replace(trailing, '') || words;
  const part = all
    .filter(({ name }) => name.length > 1 && core.includes(name))
    .map((one) => ({ ...one, end: core.lastIndexOf(one.name) + one.name.length }))
    .sort((a, b) => b.end - a.end || b.name.length - a.name.length)[0];
  return part?.field ?? null;
}

const names = new Set(
  [stationFields, figureFields].flatMap((fields) => Object.values<readonly string[]>(fields).flat()),
);

/** Judges whether a text is the heading of a column that a ledger has, or an entry below one. */
export const headingJudge: HeadingJudge = (text) => {
  const words = lowest(bare(text)).toLowerCase();
  if (names.has(words) || names.has(text.toLowerCase())) return 'whole';
  if (isEntry(text)) return 'entry';
  if (text.length <= 8 && (personal.test(text) || caseHeadings.test(text))) return 'whole';
  return isKnownHeading(text) ? 'part' : null;
};

const isKnownHeading = (text: string): boolean =>
  fieldOf(stationNames, text) !== null ||
  fieldOf(figureNames, text) !== null ||
  yearOfHeading(text) !== null ||
  something.test(bare(text)) ||
  personal.test(text) ||
  caseHeadings.test(text) ||
  /^(序号|编号|备注|乡镇)$/u.test(text) ||
  isService(text);

/** What is asked of a table whose rows do not matter. */
type Headings = Pick<BlockHead, 'headings'>;

/** Whether a table has a row for each case or person. */
export function isCases({ headings }: Headings): boolean {
  const all = [...headings.values()].map(bare);
  const told = all.filter((heading) => caseHeadings.test(heading)).length;
  return told >= 2 || (told === 1 && all.some((heading) => personHeading.test(heading)));
}

/** 金额（万元） beside 数量: what was done and what it cost are two numbers of one row. */
const costs = /(?:金额|资金|经费|投入|支出|费用)$/u;

/** Columns of money beside one of another number. */
function addCosts(columns: Record<string, string>, taken: Set<string>): void {
  if (!taken.has('number')) return;
  const counts = Object.keys(columns).filter((heading) => columns[heading] === 'number');
  if (counts.some((heading) => costs.test(bare(heading)))) return;
  for (const heading of Object.keys(columns))
    if (columns[heading] === ignored && costs.test(bare(heading)) && unitIn(heading).endsWith('元'))
      columns[heading] = 'number';
}

/** Columns of numbers of one year each: 2024年, 2025年. */
function addYears(columns: Record<string, string>, taken: Set<string>): void {
  const years = Object.keys(columns).filter((heading) => yearOfHeading(heading) !== null);
  if (taken.has('number') || years.length === 0) return;
  taken.add('number');
  for (const heading of years) columns[heading] = 'number';
}

function columnsFor(known: readonly FieldName[], { headings }: Headings, ticks: boolean) {
  const taken = new Set<string>();
  const columns: Record<string, string> = {};
  // Somebody's name or number in the place of a heading is written nowhere.
  const own = [...new Set(headings.values())].filter((heading) => findPersonalData(heading).length === 0);
  const isPersonal = (heading: string) => personal.test(heading) && !/(?:公开|服务)电话|座机/u.test(heading);
  const fields = new Map(
    own.map((heading) => [heading, isPersonal(heading) ? null : fieldOf(known, heading)]),
  );
  // A table that counts the stations of each township has none in its rows.
  for (const [heading, field] of fields)
    if (field === 'name' && countsPlaces(heading)) fields.set(heading, null);
  // 站点名称 is the name, although 驿站简称 stands before it.
  const isWhole = (heading: string) => names.has(lowest(bare(heading)).toLowerCase());
  for (const heading of [...own].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))) {
    const field = fields.get(heading) ?? null;
    const isTicked = ticks && !isPersonal(heading) && isService(heading);
    // 是否有饮水, 饮水设备: one thing, below which stand ticks, and no list.
    const isAsked =
      isTicked && (field === 'services' || askedFor(heading) !== lowest(bare(heading))) && !isWhole(heading);
    if (field !== null && !taken.has(field) && !isAsked) {
      taken.add(field);
      columns[heading] = field;
    } else columns[heading] = isTicked ? tickMark + askedFor(heading) : ignored;
  }
  const inOrder = Object.fromEntries(own.map((heading) => [heading, columns[heading] ?? ignored]));
  return { columns: inOrder, taken };
}

/** Whether a table has a name for each row, and something that stations have. */
function isOfStations({ columns, taken }: ReturnType<typeof columnsFor>): boolean {
  const ticks = Object.values(columns).filter((field) => field.startsWith(tickMark)).length;
  const where = ['township', 'address', 'hours', 'services', 'position', 'longitude'];
  return taken.has('name') && (taken.size + ticks > 2 || where.some((field) => taken.has(field)));
}

/** Whose positions a heading says they are, 坐标（高德）, by the system that these are in. */
const systems: readonly (readonly [RegExp, string])[] = [
  [/高德|腾讯|微信|GCJ/iu, 'GCJ-02'],
  [/百度|BD-?09/iu, 'BD-09'],
  [/天地图|CGCS|2000/iu, 'CGCS2000'],
  [/GPS|WGS/iu, 'WGS-84'],
];

/** The system that the headings of positions name; null where they name none, or several. */
function systemNamed(columns: Readonly<Record<string, string>>): string | null {
  const headings = Object.keys(columns).filter((heading) =>
    /^(?:longitude|latitude|position)$/u.test(columns[heading] ?? ''),
  );
  const named = new Set(
    headings.flatMap((heading) => systems.flatMap(([words, system]) => (words.test(heading) ? system : []))),
  );
  const [system, ...others] = named;
  return others.length > 0 ? null : (system ?? null);
}

/** @returns what is known of the headings of a table that is no ledger. */
export function unknownHeadings({ headings, headingRow: row }: BlockHead): Unheaded {
  const isKnown = (heading: string) => headingJudge(heading) === 'whole';
  const known = [...new Set(headings.values())].filter(isKnown);
  const unknown = [...headings].filter(([, heading]) => !isKnown(heading) && !isUseless(heading));
  return { row, known, unknown: unknown.map(([column]) => refOf(column, row)), reason: 'unknown' };
}

/** @returns what a mapping may say that a column is, in the words that a clerk writes. */
export const fieldNames = (kind: Mapping['kind']): string[] => [
  ...Object.values(kind === 'stations' ? stationFields : figureFields).map(([first]) => first),
  ...(kind === 'stations' ? [`${tickMark}饮水`] : []),
];

/** A table that can be imported, with what it proposes. */
export interface Proposed<B extends Headings = Block> {
  readonly mapping: Mapping;
  readonly block: B;
}

/**
 * Proposes what the columns of a table are. Columns that tell of persons are left out.
 *
 * @returns null where it is no ledger that is known
 */
export function propose<B extends Headings>(sheet: string, block: B): Proposed<B> | null {
  if (isCases(block)) return null;
  const stations = columnsFor(stationNames, block, true);
  const figures = columnsFor(figureNames, block, false);
  addYears(figures.columns, figures.taken);
  addCosts(figures.columns, figures.taken);
  if (isOfStations(stations) && !(figures.taken.has('item') && figures.taken.has('number'))) {
    const { columns } = stations;
    const system = systemNamed(columns);
    const told = system === null ? {} : { coordinateSystem: system };
    return { block, mapping: { kind: 'stations', sheet, columns, ...told } };
  }
  if (figures.taken.has('item') && figures.taken.has('number'))
    return { block, mapping: { kind: 'figures', sheet, columns: figures.columns } };
  return null;
}

/** Whether headings by themselves are those of stations or figures, which a sheet may have side by side. */
export const isListTable = (headings: ReadonlyMap<number, string>): boolean =>
  propose('', { headings }) !== null;

/** The tables of a file, sheet by sheet. */
export const tablesOf = (tables: readonly Table[]): { readonly table: Table; readonly found: Blocks }[] =>
  tables.map((table) => ({ table, found: blocksOf(table, headingJudge, isListTable) }));

/** Reads a mapping as its file has it. @returns null where it is none */
export function mappingOf(raw: unknown): Mapping | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { kind, sheet, columns, coordinateSystem } = raw as Partial<Mapping>;
  if (kind !== 'stations' && kind !== 'figures') return null;
  if (typeof sheet !== 'string' || typeof columns !== 'object' || columns === null) return null;
  const known: Readonly<Record<string, readonly string[]>> =
    kind === 'stations' ? stationFields : figureFields;
  /** The field that a clerk wrote, by its code or by its name. */
  const fieldIn = (written: unknown): string | null => {
    if (typeof written !== 'string') return null;
    if (written === ignored || written.startsWith(tickMark) || Object.hasOwn(known, written)) return written;
    return Object.entries(known).find(([, list]) => list.includes(written.trim()))?.[0] ?? null;
  };
  const entries = Object.entries(columns as Record<string, unknown>).map(
    ([heading, field]) => [heading, fieldIn(field)] as const,
  );
  if (entries.some(([, field]) => field === null)) return null;
  const own = Object.fromEntries(entries) as Record<string, string>;
  return { kind, sheet, columns: own, ...(coordinateSystem === undefined ? {} : { coordinateSystem }) };
}
