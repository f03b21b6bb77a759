import { findAccounts } from './accounts.ts';
import { findContacts } from './contacts.ts';
import { findDocuments } from './documents.ts';
import { findEnterpriseCredit } from './enterprise-credit.ts';
import { findHomeAddresses } from './home-address.ts';
import { illness, money } from './latin-names/surroundings.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findHalfNamed } from './persons/half-named.ts';
import { findNamedManagers } from './persons/named-managers.ts';
import { findNamedPersons } from './persons/named-persons.ts';
import { findPlates } from './plates.ts';
import type { Match, PersonalCode } from './text/match.ts';
import { type PlainText, plainText } from './text/plain-text.ts';

/** Something in a text that looks like personal data. */
export interface PersonalDataMatch {
  readonly code: PersonalCode;
  /** At most the first and the last two characters of a number; of a person the surname and what is told. */
  readonly masked: string;
  /** Where it stands in the text that was given. */
  readonly start: number;
  readonly end: number;
}

/** How many characters are shown at each end: of five one, of ten two. */
function shownAtEnds(length: number): number {
  if (length >= 10) return 2;
  return length >= 5 ? 1 : 0;
}

function maskCharacters(characters: string): string {
  const all = [...characters.replace(/\s/gu, ' ')];
  const shown = shownAtEnds(all.length);
  const hidden = Math.min(all.length - 2 * shown, 16);
  return `${all.slice(0, shown).join('')}${'*'.repeat(hidden)}${shown > 0 ? all.slice(-shown).join('') : ''}`;
}

/** A large sum may itself be a number of a person. */
const maskSum = (words: string): string =>
  words.replace(/\d/g, '').length < words.length - 4 ? words.replace(/\d/g, '*') : words;

function mask({ text }: PlainText, { start, end, name, beside }: Match): string {
  if (!name) return maskCharacters(text.slice(start, end));
  return `${text.slice(name.start, name.start + name.surname)}**（${maskSum(beside ?? '')}）`;
}

/** Names of fields, ids, codes and dates: most of what is looked at. Nothing here backtracks. */
const isCode = (text: string) => /^[\w$.:/ -]*$/.test(text) && text.length < 80;
const mayIdentify =
  /\d[\d _.:/-]{6}|(?<![A-Za-z_])(?=\D{0,9}\d)[\dOoIlZzSsBbGgqDQEAT][\dOoIlZzSsBbGgqDQEAT _.:/-]{9}|wx|vx|wei|wechat|telegram|qq|pass|permit|card|\bat\b/i;

/** Zhang Sanfeng was diagnosed with cancer: a sentence of nothing but letters. */
const mayTellInEnglish = (text: string) =>
  /[a-z] [a-z]/i.test(text) &&
  (illness.test(text) || money.test(text) || /yuan|RMB|CNY|manager|contact/i.test(text));

/** Tells whether a match shares characters with one of others. */
function within(others: readonly Match[]): (match: Match) => boolean {
  const taken = new Set<number>();
  for (const { start, end } of others) for (let at = start; at < end; at += 1) taken.add(at);
  return ({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
    return false;
  };
}

/**
 * Finds personal data in a text: numbers of citizen IDs, disability certificates, bank cards, mobile phones, passports and permits; e-mail addresses, QQ
 * numbers, WeChat IDs, accounts of other services, licence plates, home addresses; names of persons, whole or by half, beside illness or money, and whole ones beside the management of a place; a named enterprise beside its credit. Each rule
 * stands with its source in a file of this folder.
 *
 * Knows no dictionary: it may miss a rare name and may take other text for a person's. It takes time in proportion to the length of the text.
 *
 * @param text any text
 * @returns what was found, in order of place; never the number or the name itself
 * @example
 * ```ts
 * findPersonalData('联系电话13912345678'); // [{ code: 'personal-phone', masked: '13*******78', start: 4, end: 15 }]
 * findPersonalData('累计发放18888888888元'); // []
 * ```
 */
export function findPersonalData(text: string): PersonalDataMatch[] {
  if (isCode(text) && !mayIdentify.test(text) && !mayTellInEnglish(text)) return [];
  const plain = plainText(text);
  const contacts = [...findContacts(plain), ...findAccounts(plain)];
  const isContact = within(contacts);
  const numbers = findNumbers(plain).filter((match) => !isContact(match));
  const isNumber = within(numbers);
  const matches = [
    ...contacts,
    ...numbers,
    ...findDocuments(plain).filter((match) => !isContact(match) && !isNumber(match)),
    ...findPlates(plain),
    ...findHomeAddresses(plain.text),
    ...findNamedPersons(plain),
    ...findHalfNamed(plain),
    ...findNamedManagers(plain.text),
    ...findEnterpriseCredit(plain),
  ];
  return matches
    .map((match) => ({
      code: `personal-${match.kind}` as const,
      masked: mask(plain, match),
      start: plain.starts[match.start] ?? 0,
      end: plain.ends[match.end - 1] ?? text.length,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
