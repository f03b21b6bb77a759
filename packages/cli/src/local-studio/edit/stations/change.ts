import { findPersonalData, stationAudiences, stationKinds } from '@gongkai/snapshot';
import { convertible, toWgs84 } from '../../../convert/positions.ts';
import type { JsonChange } from '../../../json/json-text.ts';
import { hoursIn } from '../../../ledger/hours-words.ts';
import { inChina, pairOf } from '../../../ledger/positions.ts';
import { wordsListed } from '../../../ledger/station-words.ts';
import { precisionOf, stationId } from '../../../ledger/stations.ts';
import type { StationRefusal } from '../../studio-words.ts';
import { entriesOf, type Json, recordOf, textOf, textsOf } from '../value.ts';

/** What a change is made with. */
export interface StationsContext {
  readonly union: string;
  /** The file as it is in the form. */
  readonly value: unknown;
  /** Day on which somebody adds a station. */
  readonly today: string;
}

const longest = 400;
const texts = new Set(['name', 'township', 'address', 'hoursNote', 'phone', 'verified']);
const needed = new Set(['name', 'verified']);
/** Lists of words, which are typed as one text. */
const lists = new Set(['honours', 'partners']);

const at = (index: number, key: string) => ['features', index, 'properties', key];

/** Where a station without a point is known to be. */
const coarse = (index: number, township: string): JsonChange => ({
  path: at(index, 'precision'),
  value: precisionOf(false, township),
});

function position(index: number, { value, system }: Json, station: Json): JsonChange[] | StationRefusal {
  const { township } = recordOf(station.properties);
  const geometry = { path: ['features', index, 'geometry'] };
  if (value === '') return [{ ...geometry, value: null }, coarse(index, textOf(township))];
  const pair = pairOf(textOf(value));
  if (!pair || !inChina(pair)) return 'position';
  const from = convertible.find((one) => one === system);
  const coordinates = from === undefined ? pair : toWgs84(pair, from, 'position');
  return [
    { ...geometry, value: { type: 'Point', coordinates } },
    { path: at(index, 'precision'), value: 'point' },
    // Readers are told that it was moved by some metres.
    ...(from === undefined ? [] : [{ path: ['convertedFrom'], value: from }]),
  ];
}

function setField(edit: Json, station: Json, index: number): JsonChange[] | StationRefusal {
  const { field, value } = edit;
  if (field === 'services') {
    const services = textsOf(value);
    return services.length > 40 ? 'cell' : [{ path: at(index, field), value: services }];
  }
  if (field === 'audiences') {
    const codes = textsOf(value).filter((one) => stationAudiences.some((code) => code === one));
    return [{ path: at(index, field), value: codes.length > 0 ? codes : undefined }];
  }
  if (typeof field !== 'string' || typeof value !== 'string') return 'request';
  if (value.length > longest || /[\n\r]/u.test(value)) return 'cell';
  if (field === 'position') return position(index, edit, station);
  if (field === 'kind')
    return stationKinds.some((kind) => kind === value) ? [{ path: at(index, field), value }] : 'cell';
  if (field === 'hours') {
    const hours = value === '' ? undefined : (hoursIn(value) ?? value);
    return [{ path: at(index, field), value: hours }];
  }
  if (lists.has(field)) {
    const words = wordsListed(value);
    return [{ path: at(index, field), value: words.length > 0 ? words : undefined }];
  }
  if (!texts.has(field)) return 'request';
  const isGone = value === '' && !needed.has(field);
  const isCoarse = field === 'township' && station.geometry === null;
  return [
    { path: at(index, field), value: isGone ? undefined : value },
    ...(isCoarse ? [coarse(index, value)] : []),
  ];
}

/** Who has seen a station later than the survey has brought the survey up to that day; a day to come is told by the check. */
const surveyedOn = (day: string, { value, today }: StationsContext): JsonChange[] =>
  day <= today && textOf(recordOf(value).surveyed) < day ? [{ path: ['surveyed'], value: day }] : [];

/** A station of which nothing is known but its source; what is missing is told by the check. */
function added({ union, value, today }: StationsContext): Json {
  const stations = entriesOf({ value }, 'features');
  const taken = new Set(stations.map(({ id }) => id));
  let count = stations.length + 1;
  while (taken.has(stationId(union, String(count)))) count += 1;
  const [source] = entriesOf({ value }, 'sources');
  return {
    type: 'Feature',
    id: stationId(union, String(count)),
    geometry: null,
    properties: {
      name: '',
      kind: 'union-station',
      precision: 'county',
      services: [],
      verified: today,
      source: { ref: textOf(source?.id) },
    },
  };
}

/**
 * What a change of the table is in the file.
 *
 * @param edit as it came: nothing of it is trusted
 * @returns the changes, or why there are none
 */
export function stationChanges(edit: Json, context: StationsContext): readonly JsonChange[] | StationRefusal {
  const stations = entriesOf(context, 'features');
  if (edit.type === 'add')
    return [
      { path: ['features', stations.length], value: added(context), inserts: true },
      ...surveyedOn(context.today, context),
    ];
  const index = edit.index as number;
  const station = stations[index];
  if (!Number.isInteger(index) || !station || station.id !== edit.id) return 'request';
  if (edit.type === 'remove') return [{ path: ['features', index], value: undefined }];
  if (edit.type !== 'set') return 'request';
  if ([edit.value].flat().some((one) => findPersonalData(textOf(one)).length > 0)) return 'personal';
  const changes = setField(edit, station, index);
  return typeof changes === 'string' || edit.field !== 'verified'
    ? changes
    : [...changes, ...surveyedOn(textOf(edit.value), context)];
}
