/** What draws tiles: that of plain text at once; what reads data comes when there is some. */
import type { Content } from '../shared/figure-source.ts';
import type { DataInput } from './reading/read-data.ts';

export { plainTile } from './plain-tile.ts';

/**
 * Makes a tile of data, see `makeTile`.
 *
 * @param input what it is made of, or where that comes from
 * @param host the element for which it is made
 * @param observation id of the one that is shown; the first where none is named
 */
export async function tileOfData(
  input: DataInput,
  host: Element,
  observation: string | null,
): Promise<Content> {
  return (await import('./make-tile.ts')).makeTile(input, host, observation);
}
