import type { FigureKind } from '@gongkai/snapshot';
import { dress } from '../picture/sheets.ts';
import type { Content, Input } from '../shared/figure-source.ts';
import { figureContent } from './figure-content.ts';
import type { FigureHost } from './hosts.ts';
import { linksBeside } from './reading/links-beside.ts';
import { readData } from './reading/read-data.ts';
import { makeTableFigure } from './table-figure.ts';

/**
 * Makes a figure of data or of a table, the same as the server writes it.
 *
 * @param input what it is made of, or where that comes from
 * @param host the element for which it is made
 * @param kinds the kinds of figures that it shows; all where null
 * @returns the figure, or what is wrong with the data
 */
export const makeFigure = (
  input: Input,
  host: FigureHost,
  kinds: readonly FigureKind[] | null,
): Promise<Content> =>
  'table' in input
    ? makeTableFigure(input, host, kinds)
    : figureContent(input, host, kinds, readData, () => ('url' in input ? linksBeside(input.url) : {}));

export { dress };
