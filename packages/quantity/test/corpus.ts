import { readFileSync } from 'node:fs';

function lines(name: string): string[] {
  const text = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** ⏎, ⇥ and ␍ stand for the end of a line, a tab and a carriage return. */
const unescaped = (text: string): string =>
  text.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('␍', '\r');

/** Rows of `corpus/read.txt`: a phrase and what it means. */
export const phrases: [phrase: string, meaning: string][] = lines('read').map((line) => {
  const bar = line.lastIndexOf(' | ');
  return [unescaped(line.slice(0, bar)), line.slice(bar + 3)];
});

export interface Sentence {
  text: string;
  /** Where the quantities stand, as UTF-16 offsets. */
  spans: [start: number, end: number][];
  meanings: string[];
}

/** A sentence with its quantities in braces, and what they mean. */
function sentence(line: string): Sentence {
  const bar = line.lastIndexOf(' |');
  const marked = unescaped(line.slice(0, bar));
  const spans: Sentence['spans'] = [];
  let text = '';
  let open = 0;
  for (const character of marked) {
    if (character === '{') open = text.length;
    else if (character === '}') spans.push([open, text.length]);
    else text += character;
  }
  const meanings = line.slice(bar + 2).trim();
  return { text, spans, meanings: meanings === '' ? [] : meanings.split('; ') };
}

export const sentences: Sentence[] = lines('find').map(sentence);

/** Sentences that were written and marked by another hand, which had not seen the code. */
export const secondHand: Sentence[] = lines('second-hand').map(sentence);

/** Those of them that are not read fully yet, as they are read today. */
export const misses: Sentence[] = lines('second-hand-misses').map(sentence);
