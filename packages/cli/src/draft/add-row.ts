import { findPersonalData } from '@gongkai/snapshot';
import type { Paragraph } from '../report/report.ts';
import { rowKinds, type SheetRow, yes } from '../sheet/columns.ts';
import { type DraftOptions, rowAt } from './draft.ts';
import { findWithDenied } from './not-achieved.ts';
import { numberRow } from './rows.ts';
import { withheldOf } from './withheld.ts';
import { doubtWords } from './words.ts';

/** A phrase is a citation of a few words. */
export const maxPhraseLength = 25;

/** Whether anything of a paragraph may not be published: then none of it is shown. */
export const isWithheld = (paragraph: Paragraph): boolean =>
  withheldOf(paragraph).length > 0 || findPersonalData(`${paragraph.section}\n${paragraph.text}`).length > 0;

/** Why a phrase becomes no row. */
export type PhraseRefusal = 'withheld' | 'empty' | 'long';

/**
 * Makes the row of a phrase that a person has marked in a report.
 *
 * @param paragraph in which it stands
 * @param marked where, in characters of the paragraph
 * @returns its row; one whose number cannot be read has the whole phrase in the place of its printed words, to be corrected
 */
export function rowOfPhrase(
  paragraph: Paragraph,
  marked: { readonly start: number; readonly end: number },
  options: DraftOptions,
): SheetRow | PhraseRefusal {
  if (isWithheld(paragraph)) return 'withheld';
  const words = paragraph.text.slice(marked.start, marked.end);
  const phrase = words.replace(/\s+/gu, '');
  if (phrase === '') return 'empty';
  if ([...phrase].length > maxPhraseLength) return 'long';
  // The words around a number tell how it is read; where they mislead, the phrase alone is read.
  const inText = findWithDenied(paragraph.text).find(
    ({ start, end }) => start >= marked.start && end <= marked.end,
  );
  const [inPhrase] = findWithDenied(words);
  const found =
    inText ??
    (inPhrase && {
      ...inPhrase,
      start: inPhrase.start + marked.start,
      end: inPhrase.end + marked.start,
    });
  if (!found)
    return {
      row: rowKinds.number,
      take: yes,
      printed: phrase,
      phrase,
      section: paragraph.section === '' ? '正文' : paragraph.section,
      doubts: doubtWords.unread(''),
      source: 's1',
    };
  return { ...numberRow(rowAt(found, paragraph, options, new Map())), take: yes, phrase };
}
