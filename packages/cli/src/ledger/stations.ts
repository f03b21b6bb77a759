import { createHash } from 'node:crypto';
import { findPersonalData, type Station } from '@gongkai/snapshot';
import type { Cell } from '../office/sheet-rows.ts';
import { refOf } from '../office/sheet-rows.ts';
import { dateOf } from '../sheet/code-words.ts';
import type { Block } from './blocks.ts';
import type { StationField } from './fields.ts';
import { hoursIn } from './hours-words.ts';
import { type Mapping, tickMark } from './mapping.ts';
import { audiencesIn, kindIn, serviceIn, servicesIn } from './station-words.ts';

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
] as const;
export type CellNote = (typeof cellNotes)[number];

/** A cell about which something is told; `stops` where nothing can be imported until it is mended. */
export interface LedgerNote {
  readonly note: CellNote;
  readonly ref: string;
  /** What stands there, where that is no personal data. */
  readonly found: string;
  readonly stops: boolean;
}

/** Stations of a ledger, and where each stands. */
export interface LedgerStations {
  readonly features: readonly Station[];
  readonly rows: readonly number[];
  readonly notes: readonly LedgerNote[];
}

const ticked = /^(?:√|✓|✔|是|有|1|y|yes|o|○|●)$/iu;
const landline = /^(0\d{2,3}-\d{7,8}(-\d{1,5})?|400-?\d{3}-?\d{4}|12\d{3})$/u;

/** The same station has the same id next year, whatever row it then stands in. */
export function stationId(union: string, ...parts: readonly string[]): string {
  return `${union}.station-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)}`;
}

const clean = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Two numbers of a cell, longitude first: in China it is the greater one. */
export function pairIn(text: string): [number, number] | null {
  const numbers =
    text
      .normalize('NFKC')
      .match(/\d+(?:\.\d+)?/gu)
      ?.map(Number) ?? [];
  const [a = 0, b = 0] = numbers;
  return numbers.length === 2 ? [Math.max(a, b), Math.min(a, b)] : null;
}

/** @returns whether a position can be one in China. */
export const inChina = ([longitude, latitude]: readonly [number, number]) =>
  longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;

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

/** Reads one row; `tell` takes notes of its cells. */
function stationOf(
  of: (field: StationField) => Cell | undefined,
  ticks: readonly string[],
  { union, surveyed }: LedgerOptions,
  tell: (note: CellNote, cell: Cell | undefined, stops?: boolean, found?: string) => void,
): Station | null {
  const text = (field: StationField): string => {
    const cell = of(field);
    const words = clean(cell?.text ?? '');
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
  const kind = kindIn(text('kind'), name);
  if (kind === null) tell('kind', of('kind') ?? of('name'), false);
  const written = text('hours');
  const hours = written === '' ? null : hoursIn(written);
  const services = servicesIn(text('services'));
  for (const unknown of services.unknown) tell('service-unknown', of('services'), false, unknown);
  const all = new Set([...services.codes, ...ticks.flatMap((one) => serviceIn(one) ?? [])]);
  const phone = text('phone')
    .normalize('NFKC')
    .replace(/[－—\s]/gu, '-');
  if (phone !== '' && !landline.test(phone)) tell('phone', of('phone'), false, '***');
  const [longitude, latitude] = [text('longitude'), text('latitude')];
  const position = pairIn(longitude === '' ? text('position') : `${longitude} ${latitude}`);
  const isGiven = longitude !== '' || of('position') !== undefined;
  const isPoint = position !== null && inChina(position);
  if (isGiven && !isPoint) tell('position', of('longitude') ?? of('position'), true);
  const day = dateOf(text('verified').split(' ')[0] ?? '');
  const verified = /^\d{4}-\d\d-\d\d$/u.test(day) ? day : surveyed;
  if (day !== '' && day !== verified) tell('verified', of('verified'), false);
  const audiences = audiencesIn(text('audiences')).codes;
  return {
    type: 'Feature',
    id: stationId(union, name, township),
    geometry: isPoint ? { type: 'Point', coordinates: position } : null,
    properties: {
      name,
      kind: kind ?? 'other-station',
      precision: precisionOf(isPoint, township),
      ...(township === '' ? {} : { township }),
      ...(address === '' ? {} : { address }),
      ...(hours === null ? {} : { hours }),
      // What is not understood is said as it stands.
      ...(written !== '' && hours === null ? { hoursNote: written.slice(0, 60) } : {}),
      services: [...all],
      ...(audiences.length > 0 ? { audiences } : {}),
      ...(landline.test(phone) ? { phone } : {}),
      verified,
      source: { ref: 's1' },
    },
  };
}

/**
 * Reads a table of stations.
 *
 * @param block a table of a ledger
 * @param mapping what its columns are
 */
export function stationsOf(block: Block, mapping: Mapping, options: LedgerOptions): LedgerStations {
  const columns = new Map<string, number>();
  const ticks: [column: number, service: string][] = [];
  for (const [column, heading] of block.headings) {
    const field = mapping.columns[heading] ?? '';
    if (field.startsWith(tickMark)) ticks.push([column, field.slice(tickMark.length)]);
    else columns.set(field, column);
  }
  const features: Station[] = [];
  const rows: number[] = [];
  const notes: LedgerNote[] = [];
  const used = new Set([...columns].filter(([field]) => field !== '不要').map(([, column]) => column));
  for (const { number, cells } of block.rows) {
    const tell = (note: CellNote, cell: Cell | undefined, stops = false, found = clean(cell?.text ?? '')) => {
      const ref = cell?.ref ?? refOf(columns.get('name') ?? 0, number);
      const shown = findPersonalData(found).length > 0 ? '***' : found.slice(0, 30);
      notes.push({ note, ref, found: shown, stops });
    };
    for (const [column, cell] of cells)
      if (cell.trouble && used.has(column)) tell(cell.trouble, cell, true, '');
    const of = (field: StationField) => cells.get(columns.get(field) ?? -1);
    const offered = ticks.filter(([column]) =>
      ticked.test((cells.get(column)?.text ?? '').normalize('NFKC').trim()),
    );
    const station = stationOf(
      of,
      offered.map(([, service]) => service),
      options,
      tell,
    );
    if (!station) continue;
    // Two of one name in one township differ by their address.
    const isTaken = features.some(({ id }) => id === station.id);
    const { name, township = '', address = '' } = station.properties;
    features.push(isTaken ? { ...station, id: stationId(options.union, name, township, address) } : station);
    rows.push(number);
  }
  return { features, rows, notes };
}
