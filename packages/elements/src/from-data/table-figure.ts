import type { FigureKind } from '@gongkai/snapshot';
import type { Content } from '../shared/figure-source.ts';
import { figureContent } from './figure-content.ts';
import type { FigureHost } from './hosts.ts';
import { readTable } from './reading/read-table.ts';

/**
 * Makes a figure of a table of the page. It stands apart from `makeFigure`, so that a page with tables alone loads nothing that reads data.
 *
 * @param input the table
 * @param host the element for which it is made
 * @param kinds the kinds of figures that it shows; all where null
 * @returns the figure, or what is wrong with the table
 */
export const makeTableFigure = (
  input: { readonly table: HTMLTableElement },
  host: FigureHost,
  kinds: readonly FigureKind[] | null,
): Promise<Content> => figureContent(input, host, kinds, readTable);
