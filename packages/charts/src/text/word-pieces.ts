import { findAmounts } from '#reader';
import { byText } from './by-text.ts';
import { mayBreak } from './wrap.ts';

/** Where there is none, as in an old browser, a line may end after any character. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** Words of ours that a segmenter takes apart. */
const ownWords = /(二维码|二維碼)/;

const segmentsOf = (text: string) =>
  text.split(ownWords).flatMap((part) => {
    if (ownWords.test(part)) return [part];
    return segmenter ? Array.from(segmenter.segment(part), ({ segment }) => segment) : [...part];
  });

/** A date in English, of which no line begins with the year. */
const dates = /\d+ [A-Z][a-z]+ \d{4}/g;

function cut(text: string): readonly string[] {
  // A unit of its own is not what a line may begin with: 7000余人次 without 次 counts something else.
  const whole = [
    ...findAmounts(text),
    ...Array.from(text.matchAll(dates), ({ 0: date, index: start }) => ({ start, end: start + date.length })),
  ];
  const pieces: string[] = [];
  let at = 0;
  for (const segment of segmentsOf(text)) {
    const last = pieces[pieces.length - 1];
    const [before, after] = [[...(last ?? '')].pop(), [...segment][0]];
    const isWithin = whole.some(({ start, end }) => start < at && at < end);
    const isApart = before === undefined || after === undefined || (mayBreak(before, after) && !isWithin);
    if (last === undefined || isApart) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    at += segment.length;
  }
  return pieces;
}

/** @returns the words of a text with what must stand with them: 67件，is one piece, 仲裁 is one piece. Joined, they are the text again. */
export const wordPieces: (text: string) => readonly string[] = byText(cut, 500);
