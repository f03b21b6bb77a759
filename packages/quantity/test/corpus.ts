import { readFileSync } from 'node:fs';

function lines(name: string): string[] {
  const text = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Rows of `corpus/read.txt`: a phrase and what it means. */
export const phrases: [phrase: string, meaning: string][] = lines('read').map((line) => {
  const bar = line.lastIndexOf(' | ');
  return [line.slice(0, bar), line.slice(bar + 3)];
});

export interface Sentence {
  text: string;
  /** Where the quantities stand, as UTF-16 offsets. */
  spans: [start: number, end: number][];
  meanings: string[];
}

/** Rows of `corpus/find.txt`: a sentence with its quantities in braces, and what they mean. */
export const sentences: Sentence[] = lines('find').map((line) => {
  const bar = line.lastIndexOf(' |');
  const marked = line.slice(0, bar);
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
});
