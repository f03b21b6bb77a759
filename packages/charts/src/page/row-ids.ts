import { observationAttribute } from '../html/contract.ts';

const observations = new RegExp(`(\\s)(${observationAttribute}="([^"]*)")`, 'g');

/**
 * Gives the first mark of each observation the id to which an address leads: `#<observation id>`. The bodies do not write ids, since a page may
 * hold the same figure twice.
 *
 * @param markup of a figure or a table
 * @param ids observations whose marks carry them; each stands in one figure of a page
 * @returns the markup with ids
 */
export function withRowIds(markup: string, ids: ReadonlySet<string>): string {
  const left = new Set(ids);
  return markup.replace(observations, (whole, space: string, mark: string, id: string) =>
    left.delete(id) ? `${space}id="${id}" ${mark}` : whole,
  );
}
