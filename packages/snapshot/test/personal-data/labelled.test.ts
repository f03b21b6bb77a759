import { describe, expect, it } from 'vitest';
import { personalKinds } from '../../src/index.ts';
import { labelledTexts } from './labelled-texts.ts';
import { score } from './score.ts';

const sets = { 'first-hand': labelledTexts('first-hand'), 'second-hand': labelledTexts('second-hand') };

/** Least share found: names have no check digit. */
const leastShare = (kind: string) => (kind.startsWith('named-') ? 0.9 : 0.99);
const mostFalseAlarms = 0.02;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

describe.each(Object.entries(sets))('the %s texts', (name, texts) => {
  const { kinds, harmless, falseAlarms, missed } = score(texts);
  const ofHarmless = falseAlarms.filter(({ expected }) => expected.length === 0);

  it('are read by the rules as by a person', () => {
    const recall = [...kinds].map(
      ([kind, tally]) => `${kind} ${percent(tally.found, tally.expected)} of ${tally.expected}`,
    );
    console.info(
      [
        `${name}: ${texts.length} texts`,
        ...recall,
        `false alarms ${percent(ofHarmless.length, harmless)} of ${harmless}`,
      ].join('\n  '),
    );
    for (const [kind, { expected, found }] of kinds)
      expect(found / expected, `${kind}: ${JSON.stringify(missed)}`).toBeGreaterThanOrEqual(leastShare(kind));
    expect(ofHarmless.length / harmless, JSON.stringify(falseAlarms)).toBeLessThanOrEqual(mostFalseAlarms);
  });

  it('have every kind, in enough texts to tell', () => {
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect([...kinds.keys()].sort()).toEqual([...personalKinds].sort());
    expect(harmless).toBeGreaterThanOrEqual(100);
  });
});
