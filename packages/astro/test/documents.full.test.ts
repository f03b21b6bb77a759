/** The documents for newspapers of one figure of each kind, as another program prints them. */
import { describe, expect, it } from 'vitest';
import { editionFilesOf, editionMaker } from '../src/files/edition-files.ts';
import { allFigures, isFictional, loadSite } from '../src/site.ts';
import { hasGhostscript, printFaults } from './ghostscript.ts';

const site = await loadSite('data');
/** Kinds that only fiction has are drawn for this as if they were real. */
const figures = [...new Map(allFigures(site).map((figure) => [figure.figure.kind, figure])).values()];

describe.runIf(hasGhostscript).each(figures.map((figure) => ({ kind: figure.figure.kind, figure })))(
  'a figure of kind $kind',
  ({ figure }) => {
    it('is legible in one column and in two', async () => {
      const make = editionMaker(site, { name: '工会公开' }, figure, { drawn: (_, draw) => draw() });
      const found = await editionFilesOf(site, figure);
      const wanted = isFictional(figure)
        ? (['print', 'print-64'] as const).map((edition) => ({
            edition,
            form: 'pdf' as const,
            name: edition,
          }))
        : found.filter(({ form }) => form === 'pdf');
      expect(wanted).toHaveLength(2);
      for (const file of wanted)
        expect([file.name, printFaults(await make(file), file.edition === 'print' ? 130 : 64)]).toEqual([
          file.name,
          [],
        ]);
    }, 120_000);
  },
);
