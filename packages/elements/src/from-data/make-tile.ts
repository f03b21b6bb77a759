import { kpiTile } from '@gongkai/charts/markup';
import { tileSheets } from '../picture/sheets.ts';
import type { Content } from '../shared/figure-source.ts';
import { languageOf } from '../shared/language.ts';
import { drawing } from './draw.ts';
import { dataWordsFor } from './languages/data-words.ts';
import { type DataInput, readData } from './reading/read-data.ts';
import { loadWords } from './reading/reading.ts';

/**
 * Makes a tile of data, the same as the server writes it.
 *
 * @param input what it is made of, or where that comes from
 * @param host the element for which it is made
 * @param observation id of the one that is shown; the first where none is named
 * @returns the tile, or what is wrong with the data
 */
export async function makeTile(
  input: DataInput,
  host: Element,
  observation: string | null,
): Promise<Content> {
  const locale = languageOf(host);
  await loadWords(locale);
  const { view, unionNames, faults } = await readData(input, host);
  if (view === null) return { faults };
  const { rows } = view;
  const words = dataWordsFor(host);
  const named = observation === null || observation === '' ? null : observation;
  const row = named === null ? rows[0] : rows.find((found) => found.observation.id === named);
  if (!row) {
    const message = named === null ? words.noNumber : words.noObservation(named);
    return { faults: [...faults, { code: 'no-observation', message, problems: [] }] };
  }
  const markup = kpiTile(row, {
    locale,
    sourceHref: (source) => source.url,
    unionName: (id) => unionNames.get(id),
  });
  return { draw: drawing(markup, await tileSheets()), faults };
}
