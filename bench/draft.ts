/**
 * Measures drafts on reports from which a person took figures: `node bench/draft.ts hanyin=report.txt ankang=other.txt`. The reports are not in this repository;
 * what was taken from them is the newest snapshot of each union.
 */
import { readFile } from 'node:fs/promises';
import { latest } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { type Score, scoreOf } from './draft/measure.ts';

const { data } = checkFolder('data');
const scores: (readonly [string, Score])[] = [];
for (const argument of process.argv.slice(2)) {
  const [union = '', file = ''] = argument.split('=');
  const entry = data.unions.get(union);
  if (!entry) throw new Error(`no such union: ${union}`);
  const { snapshot } = latest(entry);
  const expected = snapshot.observations.flatMap(({ quantity, source, indicator, period }) =>
    quantity.printed === undefined || source === undefined
      ? []
      : [{ printed: quantity.printed, phrase: source.phrase, indicator, period }],
  );
  const published = snapshot.sources[0]?.date.value;
  scores.push([union, scoreOf(await readFile(file, 'utf8'), expected, data, union, published)]);
}
for (const [union, { missed, wrong, ...counts }] of scores) {
  console.log(union, counts);
  for (const one of missed) console.log(`  not drafted: ${one}`);
  for (const one of wrong) console.log(`  another first: ${one}`);
}
const sum = (count: (score: Score) => number) => scores.reduce((all, [, score]) => all + count(score), 0);
const expected = sum((score) => score.expected);
const share = (part: number) => `${part} of ${expected} (${((100 * part) / expected).toFixed(1)} %)`;
console.log(`drafted ${share(sum(({ drafted }) => drafted))}`);
console.log(
  `indicator right first ${share(sum(({ first }) => first))}, among three ${share(sum(({ third }) => third))}`,
);
console.log(`period right ${share(sum(({ periods }) => periods))}`);
