import type { SiteFigure } from '../site.ts';

/** @returns a figure's title with the name of whose it is: 67件 alone says nothing in somebody else's page. */
export const figureTitle = ({ figure, entry }: SiteFigure): string =>
  entry ? `${figure.title}（${entry.union.name}）` : figure.title;
