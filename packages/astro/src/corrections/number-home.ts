import { type FigureRow, selectedOf } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import { allFigures, type Site, type SiteFigure } from '../site.ts';

/** Where a number stands among others, or stood: in a figure or, where no figure has it, on the page of its union. */
export interface NumberHome {
  readonly href: string;
  readonly isFigure: boolean;
}

const homes = new WeakMap<Site, ReadonlyMap<string, SiteFigure>>();

/** The first figure in which each number stands; a mechanism, where numbers stand among others, only where no other has it. */
function figuresByNumber(site: Site): ReadonlyMap<string, SiteFigure> {
  const known = homes.get(site);
  if (known) return known;
  const found = new Map<string, SiteFigure>();
  const isMechanism = ({ figure }: SiteFigure) => figure.kind === 'mechanism';
  const figures = allFigures(site);
  for (const figure of [...figures.filter((one) => !isMechanism(one)), ...figures.filter(isMechanism)])
    for (const { observation } of figure.entry ? figure.view.rows : [])
      if (!found.has(observation.id)) found.set(observation.id, figure);
  homes.set(site, found);
  return found;
}

const inFigure = ({ figure }: SiteFigure): NumberHome => ({
  href: addresses.figure(figure.id),
  isFigure: true,
});

/** @returns the figure of a number, else its row on the page of its union. */
export function homeOfNumber(site: Site, { observation, union }: FigureRow): NumberHome {
  const figure = figuresByNumber(site).get(observation.id);
  return figure
    ? inFigure(figure)
    : { href: addresses.unionNumber(union.id, observation.id), isFigure: false };
}

/** @returns the figures that name a number of their union, whether it is published still or not. */
export const figuresNaming = (site: Site, union: string, id: string): readonly SiteFigure[] =>
  allFigures(site).filter(
    ({ entry, figure }) => entry?.union.id === union && selectedOf(figure).some((one) => one.id === id),
  );

/** @returns the figure that had a number which is gone, else the page of its union, which has no row for it any more. */
export function homeOfLost(site: Site, union: string, id: string): NumberHome {
  const [figure] = figuresNaming(site, union, id);
  return figure ? inFigure(figure) : { href: addresses.union(union), isFigure: false };
}
