import { createHash } from 'node:crypto';
import { findPersonalData, type Station } from '@gongkai/snapshot';
import { masked } from '../masked.ts';
import type { Cell } from '../office/sheet-rows.ts';
import { refOf } from '../office/sheet-rows.ts';
import { dateOf } from '../sheet/code-words.ts';
import { isDay } from '../today.ts';
import type { Block } from './blocks.ts';
import { ignored, nothing, type StationField } from './fields.ts';
import { hoursIn } from './hours-words.ts';
import { type Mapping, tickMark } from './mapping.ts';
import { inChina, pairOf } from './positions.ts';
import {
  audiencesIn,
  nearKinds,
  serviceIn,
  servicesIn,
  stationKindOf,
  wordsListed,
} from './station-words.ts';

/** What is wrong with a cell, or was left out of it. */
const cellNotes = [
  'uncomputed',
  'error',
  'personal',
  'service-unknown',
  'phone',
  'position',
  'kind',
  'name',
  'verified',
  'tick',
  'township-above',
  'no-number',
  'audience-unknown',
  'hours-long',
  'twice',
  'column-twice',
] as const;
export type CellNote = (typeof cellNotes)[number];

/** A cell about which something is told; `stops` where nothing can be imported until it is mended. */
export interface LedgerNote {
  readonly note: CellNote;
  readonly ref: string;
  /** What stands there, where that is no personal data. */
  readonly found: string;
  readonly stops: boolean;
  /** What may stand there instead, the nearest first. */
  readonly near?: readonly string[];
}

/** Stations of a ledger, and where each stands. */
export interface LedgerStations {
  readonly features: readonly Station[];
  readonly rows: readonly number[];
  readonly notes: readonly LedgerNote[];
}

const ticked =
  /^(?:[√✓✔☑○●◯o]|是|有|可|能|y|yes|true|已?(?:配备|配置|配有|提供|具备)|(?!0+(?:\D|$))\d{1,3}\p{Script=Han}?)$/iu;
const unticked =
  /^(?:[×✕✗✘☒x]|否|无|没有|不可|不能|未(?:配备|配置|配有|提供|具备)?|暂无|n|no|false|0|0\p{Script=Han}|[-—–/]+)$/iu;
/** So many characters of hours that are no notation stand beside a station. */
const mostNote = 60;
const landline = /^(0\d{2,3}-\d{7,8}(-\d{1,5})?|400-?\d{3}-?\d{4}|12\d{3})$/u;

/** The same station has the same id next year, whatever row it then stands in. */
export function stationId(union: string, ...parts: readonly string[]): string {
  return `${union}.station-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)}`;
}

/** Text of a cell in one line. Where Excel was told to break a word of Chinese, there is no blank in it. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/(?<=\p{Script=Han})[\r\n]+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A landline as it is published: 0915-5212345 for (0915)5212345 and 09155212345. */
function phoneIn(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[－—–\s]+/gu, '-')
    .replace(/^\((0\d{2,3})\)-?/u, '$1-');
  return plain.replace(/^(0(?:10|2\d)|0[3-9]\d{2})(\d{7,8})$/u, '$1-$2');
}

/** What a ledger is read with. */
export interface LedgerOptions {
  readonly union: string;
  /** Day on which somebody looked, where a row does not say it. */
  readonly surveyed: string;
}

/** @returns how exactly the place of a station is known. */
export function precisionOf(isPoint: boolean, township: string): Station['properties']['precision'] {
  if (isPoint) return 'point';
  return township === '' ? 'county' : 'township';
}

/** Hours of one cell, or of two that say when a station opens and closes. */
function hoursText(hours: string, opens: string, closes: string): string {
  if (hours !== '' || opens + closes === '') return hours;
  return closes === '' ? opens : `${opens}-${closes}`;
}

/** Reads one row; `tell` takes notes of its cells. */
function stationOf(
  of: (field: StationField) => Cell | undefined,
  ticks: readonly string[],
  { union, surveyed }: LedgerOptions,
  tell: (note: CellNote, cell: Cell | undefined, stops?: boolean, found?: string) => void,
): Station | null {
  const text = (field: StationField): string => {
    const cell = of(field);
    // What is wrong with a cell is told once.
    const words = cell?.trouble ? '' : clean(cell?.text ?? '');
    if (words === '' || findPersonalData(words).length === 0) return words;
    tell('personal', cell, false, '***');
    return '';
  };
  const name = text('name');
  if (name === '') {
    tell('name', of('name'), true);
    return null;
  }
  const [township, address] = [text('township'), text('address')];
  const { kind, isSure } = stationKindOf(text('kind'), name);
  if (!isSure) tell('kind', of('kind') ?? of('name'), false);
  const written = hoursText(text('hours'), text('opens'), text('closes'));
  const hours = written === '' ? null : hoursIn(written);
  if (hours === null && written.length > mostNote) tell('hours-long', of('hours'));
  const services = servicesIn(text('services'));
  for (const unknown of services.unknown) tell('service-unknown', of('services'), false, unknown);
  const all = new Set([...services.codes, ...ticks.flatMap((one) => serviceIn(one) ?? [])]);
  const phone = phoneIn(text('phone'));
  if (phone !== '' && !landline.test(phone)) tell('phone', of('phone'), false, '***');
  const [longitude, latitude, pair] = (['longitude', 'latitude', 'position'] as const).map((field) => {
    const words = text(field);
    return nothing.test(words) ? '' : words;
  }) as [string, string, string];
  const isGiven = longitude + latitude + pair !== '';
  const position = longitude + latitude === '' ? pairOf(pair) : pairOf(longitude, latitude);
  const isPoint = position !== null && inChina(position);
  if (isGiven && !isPoint) tell('position', of('longitude') ?? of('latitude') ?? of('position'), true);
  const [words = ''] = text('verified').split(' ');
  const day = dateOf(words.replace(/^(20\d{2})(\d{2})(\d{2})$/u, '$1-$2-$3'));
  const verified = isDay(day) ? day : surveyed;
  if (day !== '' && day !== verified) tell('verified', of('verified'), false);
  const audiences = audiencesIn(text('audiences'));
  for (const unknown of audiences.unknown) tell('audience-unknown', of('audiences'), false, unknown);
  const [honours, partners] = [wordsListed(text('honours')), wordsListed(text('partners'))];
  return {
    type: 'Feature',
    id: stationId(union, name, township),
    geometry: isPoint ? { type: 'Point', coordinates: position } : null,
    properties: {
      name,
      kind,
      precision: precisionOf(isPoint, township),
      ...(township === '' ? {} : { township }),
      ...(address === '' ? {} : { address }),
      ...(hours === null ? {} : { hours }),
      // What is not understood is said as it stands.
      ...(written !== '' && hours === null ? { hoursNote: written.slice(0, mostNote) } : {}),
      services: [...all],
      ...(audiences.codes.length > 0 ? { audiences: audiences.codes } : {}),
      ...(honours.length > 0 ? { honours } : {}),
      ...(partners.length > 0 ? { partners } : {}),
      ...(landline.test(phone) ? { phone } : {}),
      verified,
      source: { ref: 's1' },
    },
  };
}

/** The columns of a table by their fields, and those of one service each. */
function columnsOf(block: Block, mapping: Mapping) {
  const columns = new Map<string, number>();
  const ticks: [column: number, service: string][] = [];
  const unread: number[] = [];
  for (const [column, heading] of block.headings) {
    const field = mapping.columns[heading] ?? '';
    if (field.startsWith(tickMark)) ticks.push([column, field.slice(tickMark.length)]);
    // Of two columns with one heading the first is read; the other half of a merged one is empty.
    else if (!columns.has(field)) columns.set(field, column);
    else if (field !== '' && field !== ignored) unread.push(column);
  }
  return { columns, ticks, unread };
}

/** Whether a cell below the name of a service says that there is one. */
function isOffered(cell: Cell | undefined, tell: (note: CellNote, cell: Cell | undefined) => void): boolean {
  const mark = (cell?.text ?? '').normalize('NFKC').trim();
  // 休息设施: 桌椅、沙发. What is listed below such a heading is there.
  const isListed = servicesIn(mark).codes.length > 0;
  if (mark !== '' && !isListed && !ticked.test(mark) && !unticked.test(mark)) tell('tick', cell);
  return isListed || ticked.test(mark);
}

/**
 * The townships of rows that have none, where they stand once above their rows: a merged column that was saved as CSV. A column that names a township twice
 * says it in each row, and a blank cell of it is one that nobody filled in.
 *
 * @returns by row
 */
function townshipsAbove({ rows }: Block, column: number | undefined): ReadonlyMap<number, Cell> {
  const found = new Map<number, Cell>();
  if (column === undefined || !rows[0]?.cells.has(column)) return found;
  const seen = new Set<string>();
  let last: Cell | undefined;
  for (const { number, cells } of rows) {
    const cell = cells.get(column);
    if (cell && seen.has(clean(cell.text))) return new Map();
    if (cell) seen.add(clean(cell.text));
    else if (last) found.set(number, last);
    last = cell ?? last;
  }
  return found;
}

/**
 * Reads a table of stations.
 *
 * @param block a table of a ledger
 * @param mapping what its columns are
 */
export function stationsOf(block: Block, mapping: Mapping, options: LedgerOptions): LedgerStations {
  const { columns, ticks, unread } = columnsOf(block, mapping);
  const features: Station[] = [];
  const byId = new Map<string, Station['properties']>();
  const rows: number[] = [];
  const notes: LedgerNote[] = [];
  const used = new Set([...columns].filter(([field]) => field !== '不要').map(([, column]) => column));
  const above = townshipsAbove(block, columns.get('township'));
  for (const column of unread) {
    const first = block.rows.find(({ cells }) => clean(cells.get(column)?.text ?? '') !== '');
    if (first)
      notes.push({ note: 'column-twice', ref: refOf(column, first.number), found: '', stops: false });
  }
  for (const { number, cells: written } of block.rows) {
    const inherited = above.get(number);
    const cells = inherited ? new Map([...written, [columns.get('township') ?? -1, inherited]]) : written;
    const tell = (note: CellNote, cell: Cell | undefined, stops = false, found = clean(cell?.text ?? '')) => {
      const ref = cell?.ref ?? refOf(columns.get('name') ?? 0, number);
      const near = note === 'kind' ? { near: nearKinds(found) } : {};
      notes.push({ note, ref, found: masked(found, 30), stops, ...near });
    };
    if (inherited) tell('township-above', { ...inherited, ref: refOf(columns.get('township') ?? 0, number) });
    for (const [column, cell] of cells)
      if (cell.trouble && used.has(column)) tell(cell.trouble, cell, true, '');
    const of = (field: StationField) => cells.get(columns.get(field) ?? -1);
    const offered = ticks.filter(([column]) => isOffered(cells.get(column), tell));
    const station = stationOf(
      of,
      offered.map(([, service]) => service),
      options,
      tell,
    );
    if (!station) continue;
    // Two of one name in one township differ by their address.
    const same = byId.get(station.id);
    const { name, township = '', address = '' } = station.properties;
    const own = same ? { ...station, id: stationId(options.union, name, township, address) } : station;
    if (same && (address === (same.address ?? '') || byId.has(own.id))) {
      const isAgain = JSON.stringify(station.properties) === JSON.stringify(same);
      tell('twice', of('name'), !isAgain, name);
      if (isAgain) continue;
    }
    byId.set(own.id, station.properties);
    features.push(own);
    rows.push(number);
  }
  return { features, rows, notes };
}
