import type { LedgerContext, Placed } from '../../import/ledger-context.ts';
import { readStations, tellUnverified } from '../../import/ledger-stations.ts';
import { tellNotes } from '../../import/tell-cells.ts';
import { tickMark } from '../../ledger/mapping.ts';
import type { CellNote, LedgerStations } from '../../ledger/stations.ts';
import { columnOf } from '../../office/sheet-rows.ts';
import type { StudioContext } from './context.ts';

/** A cell of a ledger of stations about which something is told. */
interface StationDoubt {
  /** Id of the station. */
  readonly id: string;
  readonly field: string;
  readonly note: CellNote;
  readonly found: string;
}

/** Stations of a ledger as they would be in their file, and what is to be looked at. */
export interface LedgerStationsText {
  readonly text: string;
  readonly doubts: readonly StationDoubt[];
}

/** The cell in which a note of a ledger is decided. */
const fieldOfNote: Readonly<Partial<Record<CellNote, string>>> = {
  'service-unknown': 'services',
  'audience-unknown': 'audiences',
  'township-above': 'township',
  'hours-long': 'hoursNote',
  phone: 'phone',
  position: 'position',
  kind: 'kind',
  verified: 'verified',
};

/** What is told of the cells of a table becomes what is told of the cells of its stations. */
function stationDoubts(
  { mapping, block }: Placed,
  { features, rows, notes }: LedgerStations,
): readonly StationDoubt[] {
  const ids = new Map(rows.map((row, index) => [row, features[index]?.id]));
  return notes.flatMap(({ note, ref, found: written, near }) => {
    const found = near ? `${written} → ${near.join('、')}` : written;
    const id = ids.get(Number(ref.replace(/^[A-Z]+/u, '')));
    if (id === undefined) return [];
    const own = mapping.columns[block.headings.get(columnOf(ref)) ?? ''] ?? '';
    const field = own === 'longitude' || own === 'latitude' ? 'position' : own;
    const known = field.startsWith(tickMark) ? 'services' : field;
    return [{ id, field: fieldOfNote[note] ?? (known === '' ? 'name' : known), note, found }];
  });
}

/** Reads the tables of stations; each of their cells can be mended before anything is written. */
export function confirmStations(
  placed: readonly Placed[],
  { union, file: named }: { readonly union: string; readonly file: string },
  replace: boolean,
  context: LedgerContext,
  { folder, say }: StudioContext,
): LedgerStationsText | string {
  const { words } = context;
  const { unionFile = '' } = folder.data.unions.get(union) ?? {};
  const file = unionFile.replace(/union\.json$/u, 'stations.geojson');
  if (folder.files.has(file) && !replace) return say.exists(file);
  const made = readStations(placed, context);
  if (!made) return words.system(named);
  tellUnverified(placed, context);
  const doubts: StationDoubt[] = [];
  for (const [index, { sheet, stations }] of made.read.entries()) {
    const table = placed[index];
    if (table) doubts.push(...stationDoubts(table, stations));
    // A row without a name is no station that could be shown.
    tellNotes(
      stations.notes.filter(({ note }) => note === 'name'),
      sheet,
      context,
    );
  }
  return { text: made.text, doubts };
}
