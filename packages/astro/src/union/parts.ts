import type { FigureRow, UnionData } from '@gongkai/snapshot';
import { allFigures, newest, type Site, type SiteFigure } from '../site.ts';

/** Numbers that the eye takes in at once. */
export const maxLead = 4;

/** What the page of a union is composed of; a part that has nothing to show is empty. */
export interface UnionParts {
  readonly rows: readonly FigureRow[];
  readonly lead: readonly FigureRow[];
  /** Where its stations are. */
  readonly stations: readonly SiteFigure[];
  /** The first mechanism is what the union calls its way of working; it is shown, the others are behind their names. */
  readonly mechanism: SiteFigure | null;
  readonly mechanisms: readonly SiteFigure[];
  /** Whether there is a mechanism beside the first, drawn or named. */
  readonly hasOthers: boolean;
  /** Whether anything is to be said of facilities beside their counts: where they are, names without counts, or that no positions are known. */
  readonly hasFacilities: boolean;
}

/**
 * @param site the site
 * @param entry a union that publishes
 * @returns the parts of its page
 */
export function unionParts(site: Site, entry: UnionData): UnionParts {
  const rows = site.rows(entry);
  const own = allFigures(site).filter((one) => one.entry === entry);
  const [mechanism = null, ...mechanisms] = own.filter(({ figure }) => figure.kind === 'mechanism');
  const { snapshot } = newest(entry);
  return {
    rows,
    lead: (entry.figures?.lead ?? []).flatMap(
      (id) => rows.find(({ observation }) => observation.id === id) ?? [],
    ),
    stations: own.filter(({ figure }) => figure.kind === 'stations'),
    mechanism,
    mechanisms,
    hasOthers: snapshot.mechanisms.length > (mechanism ? 1 : 0),
    hasFacilities:
      (snapshot.namedFacilities ?? []).length > 0 ||
      !entry.stations ||
      own.some(({ figure }) => figure.kind === 'stations'),
  };
}
