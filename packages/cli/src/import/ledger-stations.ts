import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CoordinateSystem, check, coordinateSystems, type Station } from '@gongkai/snapshot';
import { converted } from '../convert/file.ts';
import { type Convertible, convertible } from '../convert/positions.ts';
import type { Mapping } from '../ledger/mapping.ts';
import { type LedgerStations, stationsOf } from '../ledger/stations.ts';
import { refOf } from '../office/sheet-rows.ts';
import { writeBeside } from '../write-beside.ts';
import type { LedgerContext, Placed } from './ledger-context.ts';
import { fromCheck, printTableProblems, type TableProblem } from './report-problems.ts';
import { tellNotes } from './tell-cells.ts';

/** In which system the positions are; null where there are some and nobody said it. */
function systemOf(stations: readonly Station[], mappings: readonly Mapping[]): CoordinateSystem | null {
  if (stations.every(({ geometry }) => geometry === null)) return 'WGS-84';
  const said = mappings.map(({ coordinateSystem }) => coordinateSystem).find((one) => one !== undefined);
  return coordinateSystems.find((one) => one === said) ?? null;
}

const isConvertible = (system: string): system is Convertible =>
  (convertible as readonly string[]).includes(system);

/** Stations that were read of the tables of a ledger, and the text of the file that they make. */
export interface StationsOfLedger {
  readonly text: string;
  readonly read: readonly { readonly sheet: string; readonly stations: LedgerStations }[];
}

/**
 * Makes the text of `stations.geojson` of tables of stations that were read.
 *
 * @param file name of the ledger, for messages
 * @returns null where it was not said in which system their positions are
 * @throws CommandError where a position cannot be converted
 */
function stationsText(
  read: StationsOfLedger['read'],
  mappings: readonly Mapping[],
  { union, date, file }: Pick<LedgerContext, 'union' | 'date' | 'file'>,
): string | null {
  const features = read.flatMap(({ stations }) => stations.features);
  const system = systemOf(features, mappings);
  if (system === null) return null;
  const written = {
    type: 'FeatureCollection',
    union,
    surveyed: date,
    coordinateSystem: system,
    sources: [
      {
        id: 's1',
        title: null,
        description: '本工会的站点台账',
        publisher: null,
        date: { value: date, basis: 'stated' },
      },
    ],
    features,
  };
  const content = isConvertible(system) ? converted(written, system, file).content : written;
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads the tables of stations of a ledger. @returns null where it was not said in which system their positions are */
export function readStations(
  placed: readonly Placed[],
  context: Pick<LedgerContext, 'union' | 'date' | 'file'>,
): StationsOfLedger | null {
  const { union, date } = context;
  const read = placed.map(({ mapping, block }) => ({
    sheet: mapping.sheet,
    stations: stationsOf(block, mapping, { union, surveyed: date }),
  }));
  const mappings = placed.map(({ mapping }) => mapping);
  const text = stationsText(read, mappings, context);
  return text === null ? null : { text, read };
}

/** Fields of a station whose words stand in the column of another one. */
const columnField: Readonly<Record<string, string>> = {
  geometry: 'longitude',
  hoursNote: 'hours',
  precision: 'longitude',
};

/** The cell of a row in which what the check says of a station stands; the row alone where it is of all of it. */
function cellOf({ mapping, block }: Placed, row: number, pathOfProblem: string): string {
  const [, geometry, field = geometry ?? ''] =
    /^\$\.features\[\d+\]\.(?:(geometry)|properties\.(\w+))/u.exec(pathOfProblem) ?? [];
  const own = columnField[field] ?? field;
  const [column] = [...block.headings].find(([, heading]) => mapping.columns[heading] === own) ?? [];
  return column === undefined ? String(row) : refOf(column, row);
}

/** Says of tables that do not tell when their stations were looked at, which day is written for it. */
export function tellUnverified(placed: readonly Placed[], { io, words, date }: LedgerContext): void {
  const isTold = placed.every(({ mapping }) => Object.values(mapping.columns).includes('verified'));
  if (!isTold) io.err(words.unverified(date));
}

/**
 * Makes `stations.geojson` of the tables of stations of a ledger. It is written only where all of it is sound.
 *
 * @returns the exit code
 */
export async function importStations(
  placed: readonly Placed[],
  mappingFile: string,
  context: LedgerContext,
): Promise<number> {
  const { folder, union, date, file, io, say, words, locale } = context;
  const read: { readonly sheet: string; readonly stations: LedgerStations }[] = placed.map(
    ({ mapping, block }) => ({
      sheet: mapping.sheet,
      stations: stationsOf(block, mapping, { union, surveyed: date }),
    }),
  );
  const stops = read
    .map(({ sheet, stations }) =>
      tellNotes(stations.notes, sheet, context, {
        ...words.cell,
        'service-unknown': `${words.cell['service-unknown']}${words.services}`,
      }),
    )
    .reduce((a, b) => a + b, 0);
  if (stops > 0) {
    io.err(words.stopped(stops));
    return 1;
  }
  const rows = read.flatMap(({ sheet, stations }, index) =>
    stations.rows.map((row) => ({ sheet, row, table: placed[index] })),
  );
  const text = stationsText(
    read,
    placed.map(({ mapping }) => mapping),
    context,
  );
  if (text === null) {
    io.err(words.system(mappingFile));
    return 1;
  }
  const top = folder.data.unions.get(union)?.unionFile.split('/')[0] ?? 'unions';
  const name = `${top}/${union}/stations.geojson`;
  const target = path.join(folder.folder, name);
  if (existsSync(target) && !context.replace) {
    io.err(say.exists(target));
    return 1;
  }
  const problems: TableProblem[] = check(new Map([...folder.files, [name, { text }]]))
    .problems.filter((problem) => problem.file === name)
    .map((problem) => {
      const index = Number(/^\$\.features\[(\d+)\]/u.exec(problem.path)?.[1] ?? Number.NaN);
      const at = rows[index];
      return fromCheck(
        problem,
        say.cell(file, at?.sheet ?? '', at?.table ? cellOf(at.table, at.row, problem.path) : ''),
        locale,
      );
    });
  if (problems.length > 0) {
    if (context.json) io.out(JSON.stringify({ problems }, null, 2));
    else printTableProblems(problems, say, io);
    return 1;
  }
  await writeBeside(target, [text]);
  if (context.json) io.out(JSON.stringify({ problems: [], file: target, stations: rows.length }));
  else {
    tellUnverified(placed, context);
    io.out(say.stationsDone(target, rows.length));
  }
  return 0;
}
