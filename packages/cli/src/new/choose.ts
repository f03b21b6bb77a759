import { levels } from '@gongkai/snapshot';
import { type Division, divisions, findDivisions, parentsOf, placeOf } from './divisions.ts';
import { type NewUnion, unknownAdcode } from './unions.ts';
import type { newWords } from './words.ts';

/** Asks a question on the terminal; null where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | null;

/** What was told on the command line. */
export interface Told {
  readonly name?: string | undefined;
  readonly level?: string | undefined;
  readonly adcode?: string | undefined;
  readonly parent?: string | undefined;
  readonly id?: string | undefined;
}

/** The union that is meant with those above it, or why that cannot be said. */
export type Chosen =
  | { readonly union: NewUnion; readonly above: readonly Division[] }
  | { readonly refused: string };

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const listOf = (found: readonly Division[]) =>
  found
    .slice(0, 20)
    .map((one) => `  ${one.adcode}  ${placeOf(one)}`)
    .join('\n');

const unionName = (name: string) => (name.endsWith('总工会') ? name : `${name}总工会`);

type Say = (typeof newWords)['en'];

/** A division that the table does not have: then everything must be told. */
function unlisted({ name, level, adcode = '', parent }: Told, id: string, say: Say): Chosen {
  if (!/^\d{6}$/.test(adcode)) return { refused: say.badAdcode(adcode) };
  if (name === undefined || level === undefined || parent === undefined)
    return { refused: say.notIn(adcode) };
  const known = levels.find((one) => one === level);
  if (!known) return { refused: say.badLevel(level, levels.join(', ')) };
  const above = divisions().get(parent);
  if (!above) return { refused: say.noDivision(parent) };
  return {
    union: { id, name: unionName(name), level: known, adcode, parent },
    above: [above, ...parentsOf(parent)],
  };
}

async function division(told: Told, ask: Ask, say: Say): Promise<Division | { refused: string } | null> {
  const text = told.adcode ?? told.name ?? (ask ? await ask(say.askDivision) : undefined);
  if (text === undefined) return null;
  let found = findDivisions(text);
  if (found.length > 1 && ask) {
    const code = await ask(say.askWhich(listOf(found)));
    found = found.filter(({ adcode }) => adcode === code.trim());
  }
  const [one] = found;
  if (!one) return { refused: say.noDivision(text) };
  return found.length === 1 ? one : { refused: say.several(text, listOf(found)) };
}

/**
 * Finds out for which union a site is made.
 *
 * @param told on the command line
 * @param folder name of the new folder, which is the id unless told
 * @param ask where somebody can be asked
 * @param say the words
 */
export async function chooseUnion(told: Told, folder: string, ask: Ask, say: Say): Promise<Chosen> {
  const id = told.id ?? (ask && told.adcode === undefined ? (await ask(say.askId)).trim() || folder : folder);
  if (!slug.test(id)) return { refused: say.badId(id) };
  if (told.level !== undefined && !levels.some((one) => one === told.level))
    return { refused: say.badLevel(told.level, levels.join(', ')) };
  const isUnlisted = told.adcode !== undefined && !divisions().has(told.adcode);
  if (isUnlisted) return unlisted(told, id, say);
  const found = await division(told, ask, say);
  if (found === null)
    return {
      union: { id, name: '示例县总工会', level: 'county', adcode: unknownAdcode, parent: null },
      above: [],
    };
  if ('refused' in found) return found;
  const { adcode, level } = found;
  const name = unionName(told.adcode !== undefined && told.name !== undefined ? told.name : found.name);
  const above = parentsOf(adcode);
  return { union: { id, name, level, adcode, parent: above[0]?.adcode ?? null }, above };
}
