import {
  findPersonalData,
  type ProblemLocale,
  stationAudiences,
  stationKinds,
  stationServices,
} from '@gongkai/snapshot';
import { ledgerWords } from '../../../ledger/words.ts';
import type { FieldFault, StationRow, StationsView } from '../../page/edit/contract.ts';
import type { StudioContext } from '../../project/context.ts';
import type { EditedFile } from '../edited-file.ts';
import { editKinds, editState } from '../edits.ts';
import { faultsOf, isCheckedNow } from '../faults.ts';
import { entriesOf, type Json, recordOf, textOf, textsOf } from '../value.ts';

/** So many stations are shown at once: thousands of rows of fields would be slow to draw. */
const pageSize = 50;

/** Above this the check takes longer than a change may: it is asked for by itself. */
const checkedAtOnce = 500;

/** A text that may be shown; null where it tells of a person. */
const shown = (text: string): string | null => (findPersonalData(text).length > 0 ? null : text);

const positionOf = (geometry: unknown): string => {
  const { coordinates } = recordOf(geometry);
  return Array.isArray(coordinates) ? coordinates.map(String).join(', ') : '';
};

/** Fields that have a cell of their own. */
const cellFields = new Set([
  ...['kind', 'township', 'address', 'hours', 'hoursNote', 'services', 'audiences'],
  ...['honours', 'partners', 'phone', 'verified'],
]);

/** Which cell a fault is about. */
export function cellOf(path: string): string {
  const [, field = ''] = /^properties\.(\w+)/u.exec(path) ?? [];
  if (/^(?:geometry|properties\.(?:precision|coordinateSystem))/u.test(path)) return 'position';
  return cellFields.has(field) ? field : 'name';
}

type HoursWords = (hours: string) => string;

function stationRow(
  station: Json,
  index: number,
  edited: EditedFile,
  hoursWords: HoursWords,
  locale: ProblemLocale,
): StationRow {
  const { geometry, id } = station;
  const properties = recordOf(station.properties);
  const withheld: string[] = [];
  const cell = (key: string) => {
    const raw = properties[key];
    const text = shown(Array.isArray(raw) ? textsOf(raw).join('、') : textOf(raw));
    if (text === null) withheld.push(key);
    return text ?? '';
  };
  const cells = {
    name: cell('name'),
    kind: textOf(properties.kind),
    township: cell('township'),
    address: cell('address'),
    hours: cell('hours'),
    hoursNote: cell('hoursNote'),
    phone: cell('phone'),
    verified: cell('verified'),
    position: positionOf(geometry),
    honours: cell('honours'),
    partners: cell('partners'),
  };
  const say = ledgerWords({}, locale);
  return {
    index,
    id: textOf(id),
    cells,
    services: textsOf(properties.services),
    audiences: textsOf(properties.audiences),
    hoursWords: cells.hours === '' ? '' : hoursWords(cells.hours),
    withheld,
    doubts: edited.doubts
      .filter((doubt) => doubt.id === id)
      .map(({ field, note, found }) => ({
        field,
        words: `${say.cell[note as keyof typeof say.cell] ?? note}${found === '' || found === '***' ? '' : ` “${found}”`}`,
      })),
  };
}

/** What of the file is asked for. */
export interface StationsQuery {
  readonly start?: string;
  /** Only stations whose name, township or address has it. */
  readonly find?: string;
  /** `doubtful`: only those about which something is said. */
  readonly only?: string;
  /** `now`: with what the check says, however long that takes. */
  readonly check?: string;
}

/** @returns a page of the stations of a union as their table shows them. */
export async function stationsView(
  edited: EditedFile,
  union: string,
  context: StudioContext,
  { start = '0', find = '', only = '', check = '' }: StationsQuery,
): Promise<StationsView> {
  const { locale } = context;
  const { hoursParts, stationWordsOf } = await import('@gongkai/charts');
  const words = stationWordsOf(locale);
  const all = entriesOf(edited, editKinds.stations);
  const isChecked =
    all.length <= checkedAtOnce || check === 'now' || only !== '' || isCheckedNow(edited, context);
  const faults = isChecked ? faultsOf(edited, editKinds.stations, context) : [];
  const told = new Set(faults.map(({ index }) => index));
  const doubted = new Set(edited.doubts.map(({ id }) => id));
  const fits = (station: Json, index: number): boolean => {
    const { name, township, address } = recordOf(station.properties);
    const has = find === '' || [name, township, address].some((text) => textOf(text).includes(find));
    return has && (only === '' || told.has(index) || doubted.has(textOf(station.id)));
  };
  const found = all.flatMap((station, index) => (fits(station, index) ? [index] : []));
  const first = Math.max(0, Math.min(Number.parseInt(start, 10) || 0, found.length - 1));
  const from = first - (first % pageSize);
  const visible = found.slice(from, from + pageSize);
  const hoursWords = (hours: string) => hoursParts({ hours, hoursNote: undefined }, words).join('；');
  const value = recordOf(edited.value);
  const places = new Set(visible);
  return {
    ...editState(edited, union, context),
    all: all.length,
    found: found.length,
    start: from,
    size: pageSize,
    rows: visible.map((index) => stationRow(recordOf(all[index]), index, edited, hoursWords, locale)),
    isChecked,
    faulty: new Set(faults.filter(({ isWarning }) => !isWarning).map(({ index }) => index)).size,
    doubtful: new Set(edited.doubts.map(({ id }) => id)).size,
    faults: faults
      .filter(({ index }) => index === null || places.has(index))
      .map((fault): FieldFault => (fault.index === null ? fault : { ...fault, path: cellOf(fault.path) })),
    system: textOf(value.coordinateSystem),
    towns: [
      ...new Set([
        ...entriesOf(edited, 'towns').map(({ name }) => textOf(name)),
        ...all.map(({ properties }) => textOf(recordOf(properties).township)),
      ]),
    ].filter((name) => name !== '' && shown(name) !== null),
    kinds: stationKinds.map((code) => ({ code, words: words.kinds[code] })),
    services: stationServices.map((code) => ({ code, words: words.services[code] })),
    audiences: stationAudiences.map((code) => ({ code, words: words.audiences[code] })),
  };
}
