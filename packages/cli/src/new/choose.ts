import { unionLevels } from '@gongkai/snapshot';
import type { Ask } from './ask.ts';
import { type Division, divisions, findDivisions, parentsOf, placeOf } from './divisions.ts';
import { type NewUnion, unknownAdcode } from './unions.ts';
import type { newWords } from './words.ts';

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

/** The options that are missing of those which say all of a division that is in no list. */
const missingOf = (told: Told): string =>
  (['name', 'level', 'adcode', 'parent'] as const)
    .filter((one) => told[one] === undefined)
    .map((one) => `--${one}`)
    .join(' ');

/** A name that a page can have: letters and brackets, none of what paths and markup are made of. */
const isName = (name: string): boolean => /^[\p{L}\p{N}·・（）()、 -]{1,40}$/u.test(name);

/** A division that the table does not have: then everything must be told. */
function unlisted({ name, level, adcode = '', parent }: Told, id: string, say: Say): Chosen {
  if (!/^\d{6}$/.test(adcode)) return { refused: say.badAdcode(adcode) };
  if (name === undefined || level === undefined || parent === undefined)
    return { refused: say.notIn(adcode, missingOf({ name, level, adcode, parent })) };
  const known = unionLevels.find((one) => one === level);
  if (!known) return { refused: say.badLevel(level, unionLevels.join(', ')) };
  const above = divisions().get(parent);
  if (!above) return { refused: say.noDivision(parent) };
  return {
    union: { id, name: unionName(name), level: known, adcode, parent },
    above: [above, ...parentsOf(parent)],
  };
}

/** What an answer means, or why it means nothing. */
type Meaning<T> = { readonly meant: T } | { readonly again: string };

/** Asks until the answer means something: nobody begins anew for a slip of the pen. */
async function askUntil<T>(
  ask: NonNullable<Ask>,
  question: string,
  read: (answer: string) => Meaning<T>,
): Promise<T> {
  for (let asked = question; ; ) {
    const meaning = read((await ask(asked)).trim());
    if ('meant' in meaning) return meaning.meant;
    asked = `${meaning.again}\n${question}`;
  }
}

/** One of several divisions, which somebody says. */
const askedOf = (found: readonly Division[], ask: NonNullable<Ask>, say: Say): Promise<Division> =>
  askUntil(ask, say.askWhich(listOf(found)), (code) => {
    const one = found.find(({ adcode }) => adcode === code.normalize('NFKC'));
    return one ? { meant: one } : { again: say.notOfThese(code) };
  });

/** The division that whoever sits at the terminal says. */
const askedDivisions = (ask: NonNullable<Ask>, say: Say): Promise<readonly Division[]> =>
  askUntil(ask, say.askDivision, (text) => {
    const found = findDivisions(text);
    return found.length > 0 ? { meant: found } : { again: say.notListed(text) };
  });

/** @param text told on the command line; undefined where it is asked for */
async function division(
  text: string | undefined,
  ask: Ask,
  say: Say,
): Promise<Division | { readonly refused: string } | null> {
  if (text === undefined && !ask) return null;
  const found = text === undefined && ask ? await askedDivisions(ask, say) : findDivisions(text ?? '');
  const [one] = found;
  if (!one) return { refused: say.noDivision(text ?? '') };
  if (found.length === 1) return one;
  return ask ? askedOf(found, ask, say) : { refused: say.several(text ?? '', listOf(found)) };
}

/** The id of the union, which stands in addresses. */
async function chooseId(told: Told, folder: string, ask: Ask, say: Say): Promise<string> {
  if (told.id !== undefined || !ask || told.adcode !== undefined) return told.id ?? folder;
  return askUntil(ask, say.askId(folder), (text) => {
    const id = text === '' ? folder : text;
    return slug.test(id) ? { meant: id } : { again: say.badId(id) };
  });
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
  const id = await chooseId(told, folder, ask, say);
  if (!slug.test(id)) return { refused: say.badId(id) };
  if (told.name !== undefined && !isName(told.name)) return { refused: say.badName(told.name) };
  if (told.level !== undefined && !unionLevels.some((one) => one === told.level))
    return { refused: say.badLevel(told.level, unionLevels.join(', ')) };
  const isUnlisted = told.adcode !== undefined && !divisions().has(told.adcode);
  if (isUnlisted) return unlisted(told, id, say);
  // Whoever says the level and the parent means a division that is in no list.
  const isToldByHand = told.level !== undefined || told.parent !== undefined;
  const isKnown = told.name !== undefined && findDivisions(told.name).length > 0;
  if (told.adcode === undefined && isToldByHand && !isKnown && !ask)
    return { refused: say.missing(missingOf(told)) };
  const found = await division(told.adcode ?? told.name, ask, say);
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
