import { correctionNotes } from '@gongkai/charts/frame';
import {
  type Correction,
  correctionsOf,
  type FigureRow,
  isSameNumber,
  type SnapshotFile,
  selectedOf,
  type UnionData,
} from '@gongkai/snapshot';
import { allFigures, languageOf, type Site, type SiteFigure } from '../site.ts';

/** @returns what the unions that publish have corrected, the latest first. */
export const siteCorrections = ({ data, unions }: Site): readonly Correction[] =>
  unions
    .flatMap((entry) => correctionsOf(data, entry))
    .sort((a, b) => Date.parse(b.correcting.snapshot.date) - Date.parse(a.correcting.snapshot.date));

/** Whether a row is the number that was wrong, what it is now, or computed of it: an id may have another number for each year. */
function isOf(row: FigureRow, { entry, observation, old, now }: Correction): boolean {
  const times = [old, now].map((one) => one && timeOf(one));
  const { id, derived } = row.observation;
  const isAffected = id === observation || derived?.of.includes(observation) === true;
  return row.union.id === entry.union.id && isAffected && times.includes(timeOf(row));
}

/** @returns whether a snapshot has the number that was wrong: not what came before it, nor what mends it. */
export function hasWrongNumber(
  { snapshot: { date, observations } }: SnapshotFile,
  { observation, replaced, correcting, old }: Correction,
): boolean {
  const held = observations.find(({ id }) => id === observation);
  const isBetween = date >= replaced.snapshot.date && date < correcting.snapshot.date;
  return isBetween && held !== undefined && isSameNumber(held, old.observation);
}

/** A number that was withdrawn has no row any more: its figures still name it. */
const namesWithdrawn = ({ entry, figure }: SiteFigure, { now, observation, ...of }: Correction) =>
  now === null &&
  entry?.union.id === of.entry.union.id &&
  selectedOf(figure).some(({ id }) => id === observation);

const shows = (figure: SiteFigure, correction: Correction) =>
  figure.view.rows.some((row) => isOf(row, correction)) || namesWithdrawn(figure, correction);

const timeOf = ({ observation: { period } }: FigureRow) => [period.type, period.start, period.end].join(' ');

/** @returns what was corrected of the numbers that a figure shows or, where they were withdrawn, has shown; the latest first. */
export function figureCorrections(site: Site, figure: SiteFigure): readonly Correction[] {
  const unions = new Set([figure.entry, ...figure.view.rows].map((one) => one?.union.id));
  return [...site.unions, ...site.demonstrations]
    .filter(({ union }) => unions.has(union.id))
    .flatMap((entry) => correctionsOf(site.data, entry))
    .filter((correction) => shows(figure, correction));
}

/** What each union has corrected, found once: files ask for every row. */
const known = new WeakMap<UnionData, readonly Correction[]>();

function unionCorrections({ data }: Site, entry: UnionData): readonly Correction[] {
  const found = known.get(entry) ?? correctionsOf(data, entry);
  known.set(entry, found);
  return found;
}

/** @returns what was corrected of one number, or of those of which it is computed, the latest first. */
export function numberCorrections(site: Site, row: FigureRow): readonly Correction[] {
  const entry = site.data.unions.get(row.union.id);
  return entry ? unionCorrections(site, entry).filter((correction) => isOf(row, correction)) : [];
}

/** @returns the figures that show a number that was corrected, or name one that was withdrawn. */
export const figuresWith = (site: Site, correction: Correction): readonly SiteFigure[] =>
  allFigures(site).filter((figure) => shows(figure, correction));

/** @returns the id of a correction on its page: the number, and the day on which it was corrected. */
export const correctionId = ({ observation, correcting }: Correction): string =>
  `${observation}@${correcting.snapshot.date}`;

/** @returns in one sentence: when, the number, what it was, what it is; the same that frames say. */
export const correctionWords = (correction: Correction, site: Site): string =>
  correctionNotes([correction], languageOf(site)).join('');
