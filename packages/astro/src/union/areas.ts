import { domainLabel } from '@gongkai/charts';
import { type Domain, type Figure, type FigureRow, figureView, type UnionData } from '@gongkai/snapshot';
import { allFigures, domainsOf, languageOf, type Site, type SiteFigure } from '../site.ts';

/** A figure in its place on a union's page. */
export interface PlacedFigure {
  readonly figure: SiteFigure;
  /** Observations for whose address on the page it answers: of several figures that show one, a single one does. */
  readonly rowIds: ReadonlySet<string>;
  /** So small that another stands beside it where there is room. */
  readonly isHalf: boolean;
  /** Numbers that no figure shows: they have no page of their own. */
  readonly isRest: boolean;
}

/** What a union did in one work area. */
export interface AreaParts {
  readonly domain: Domain;
  readonly figures: readonly PlacedFigure[];
}

const idsOf = ({ view }: SiteFigure) => view.rows.map(({ observation }) => observation.id);

/** Kinds that stand elsewhere on the page: how it works, and where. */
const elsewhere = new Set(['mechanism', 'stations']);

/** Tiles of so many numbers take half of a row. */
const maxHalf = 2;

/** The numbers of an area that no figure shows, as tiles. */
function restOf(site: Site, entry: UnionData, domain: Domain, rows: readonly FigureRow[]): SiteFigure {
  const figure: Figure = {
    id: `${entry.union.id}-${domain}-numbers`,
    kind: 'tiles',
    domain,
    title: domainLabel(domain, languageOf(site)),
    select: { observations: rows.map(({ observation }) => observation.id) },
  };
  return { entry, figure, view: figureView(site.data, entry, figure) };
}

/** What a chart tells is not told again by tiles beside it. */
function withoutTold(one: SiteFigure, told: ReadonlySet<string>): SiteFigure {
  if (one.figure.kind !== 'tiles') return one;
  const rows = one.view.rows.filter(({ observation }) => !told.has(observation.id));
  return rows.length === one.view.rows.length ? one : { ...one, view: { ...one.view, rows } };
}

/** Halves go last, in pairs; one that is left over takes the whole row. */
function placed(figures: readonly Omit<PlacedFigure, 'isHalf'>[]): readonly PlacedFigure[] {
  const isSmall = ({ figure: { figure, view } }: Omit<PlacedFigure, 'isHalf'>) =>
    figure.kind === 'tiles' && view.rows.length <= maxHalf;
  const small = figures.filter(isSmall);
  return [
    ...figures.filter((one) => !isSmall(one)).map((one) => ({ ...one, isHalf: false })),
    ...small.map((one, index) => ({ ...one, isHalf: index < small.length - (small.length % 2) })),
  ];
}

/**
 * Puts every number of a union in one place of its page: in a chart, in the tiles of a figure, or among the rest of its work area.
 *
 * @param site the site
 * @param entry a union that publishes
 * @returns its work areas in the order of the code list, each with its figures
 */
export function areaParts(site: Site, entry: UnionData): readonly AreaParts[] {
  const own = allFigures(site).filter((one) => one.entry === entry && !elsewhere.has(one.figure.kind));
  // What a larger figure tells already keeps its own page.
  const isPartOfAnother = (one: SiteFigure) =>
    idsOf(one).length > 0 &&
    own.some(
      (other) =>
        idsOf(other).length > idsOf(one).length && idsOf(one).every((id) => idsOf(other).includes(id)),
    );
  const shown = own.filter((one) => !isPartOfAnother(one));
  const inCharts = new Set(shown.filter(({ figure }) => figure.kind !== 'tiles').flatMap(idsOf));
  const figures = shown
    .map((one) => withoutTold(one, inCharts))
    .filter(({ figure, view }) => figure.kind !== 'tiles' || view.rows.length > 0);
  const told = new Set(figures.flatMap(idsOf));
  const rows = site.rows(entry);
  const taken = new Set<string>();
  const rowIdsOf = (one: SiteFigure) => {
    const free = idsOf(one).filter((id) => !taken.has(id));
    for (const id of free) taken.add(id);
    return new Set(free);
  };
  return domainsOf(rows, figures).map((domain) => {
    const rest = rows.filter(
      ({ indicator, observation }) => indicator.domain === domain && !told.has(observation.id),
    );
    const here = figures.filter(({ figure }) => figure.domain === domain);
    const all = rest.length > 0 ? [...here, restOf(site, entry, domain, rest)] : here;
    return {
      domain,
      figures: placed(
        all.map((figure) => ({ figure, rowIds: rowIdsOf(figure), isRest: !here.includes(figure) })),
      ),
    };
  });
}
