import { findLatinNames } from '../latin-names/find-latin-names.ts';
import * as inEnglish from '../latin-names/surroundings.ts';
import { findNames, type PersonName } from '../names/find-names.ts';
import type { Match } from '../text/match.ts';
import type { PlainText } from '../text/plain-text.ts';
import { money } from './money.ts';
import { inHospitalBeside, mayTellOfNeedy, needyBeside } from './needy-persons.ts';
import { namedRows } from './table-rows.ts';
import { illness, programme, sentence } from './tells.ts';

/** A name and the word that it stands beside are at most so many characters apart. */
const reach = 60;

/** What a pattern finds within reach of a name. */
function beside(text: string, pattern: RegExp, { start, end }: PersonName): string | null {
  const after = pattern.exec(text.slice(end, end + reach));
  if (after) return after[0];
  return pattern.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? null;
}

/** Names in a sentence, each with what is told beside it. */
function namedIn(part: string, figures: string, index: number): Match[] {
  const told = figures.replace(programme, (words) => '\u25a1'.repeat(words.length));
  const latin = latinNamedIn(told, part, index);
  const hasIllness = illness.test(told);
  const hasMoney = money.test(told);
  const mayBeNeedy = mayTellOfNeedy(part);
  if (!hasIllness && !hasMoney && !mayBeNeedy) return latin;
  const named = findNames(part).flatMap((name) => {
    const moved = { start: index + name.start, end: index + name.end, surname: name.surname };
    const match = (kind: 'named-illness' | 'named-money', term: string | null): Match[] =>
      term === null ? [] : [{ kind, start: moved.start, end: moved.end, name: moved, beside: term }];
    return [
      ...match(
        'named-illness',
        (hasIllness ? beside(told, illness, name) : null) ??
          (mayBeNeedy ? inHospitalBeside(part, name) : null),
      ),
      ...match(
        'named-money',
        (hasMoney ? beside(told, money, name) : null) ?? (mayBeNeedy ? needyBeside(part, name) : null),
      ),
    ];
  });
  return [...named, ...latin];
}

/** Names in Latin letters, beside what is told in Chinese or English. */
function latinNamedIn(told: string, part: string, index: number): Match[] {
  const masked = told.replace(inEnglish.programme, (words) => '\u25a1'.repeat(words.length));
  const has = (...patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(masked));
  const ofIllness = has(illness, inEnglish.illness);
  const ofMoney = has(money, inEnglish.money);
  const mayBeNeedy = mayTellOfNeedy(part);
  if (ofIllness.length === 0 && ofMoney.length === 0 && !mayBeNeedy) return [];
  return findLatinNames(part).flatMap((found): Match[] => {
    const name = { start: index + found.start, end: index + found.end, surname: found.surname };
    const match = (kind: 'named-illness' | 'named-money', patterns: readonly RegExp[]): Match[] => {
      const terms = patterns.flatMap((pattern) => beside(masked, pattern, found) ?? []);
      const term =
        terms[0] ?? (mayBeNeedy && kind === 'named-money' ? needyBeside(part, found) : null) ?? undefined;
      return term === undefined ? [] : [{ kind, start: name.start, end: name.end, name, beside: term }];
    };
    return [...match('named-illness', ofIllness), ...match('named-money', ofMoney)];
  });
}

/** Finds names of persons that stand beside illness or money in one sentence, or in one row of a table. */
export function findNamedPersons({ text, figures }: Pick<PlainText, 'text' | 'figures'>): Match[] {
  const rows = namedRows(text, figures).map(
    ({ name, sum }): Match => ({ kind: 'named-money', start: name.start, end: name.end, name, beside: sum }),
  );
  const mayTell = illness.test(text) || money.test(figures) || mayTellOfNeedy(text);
  if (!mayTell && !inEnglish.illness.test(text) && !inEnglish.money.test(text)) return rows;
  const matches = Array.from(text.matchAll(sentence)).flatMap(({ 0: part, index }) =>
    namedIn(part, figures.slice(index, index + part.length), index),
  );
  const known = new Set(matches.map(({ kind, start }) => `${kind} ${start}`));
  return [...matches, ...rows.filter(({ kind, start }) => !known.has(`${kind} ${start}`))];
}
