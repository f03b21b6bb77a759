/** Numbers in plain text: whether each stands there whole, and which nobody printed. */

/** A number with what it is called. */
export interface ExpectedNumber {
  readonly id: string;
  readonly label: string;
  readonly printed: string;
}

/** `whole`: its printed words stand there; `broken`: only glued to other digits; `missing`: not at all. */
export interface CheckedNumber extends ExpectedNumber {
  readonly state: 'whole' | 'broken' | 'missing';
}

/** How often printed words stand in a text, not counting those that run on into other digits. */
function countWhole(text: string, printed: string): number {
  if (printed === '') return 0;
  // Not by a pattern that looks behind itself: Safari before 16.4 reads nothing of a script that has one.
  const runsOn = (at: number) =>
    (/^\d/.test(printed) && /[\d.,]$/.test(text.slice(0, at))) ||
    (/\d$/.test(printed) && /^\d/.test(text.slice(at + printed.length)));
  let count = 0;
  for (let at = text.indexOf(printed); at >= 0; ) {
    const isWhole = !runsOn(at);
    if (isWhole) count += 1;
    at = text.indexOf(printed, at + (isWhole ? printed.length : 1));
  }
  return count;
}

/** Text in which only what is read counts. */
export const plainText = (text: string): string =>
  text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/[\s\u00a0]+/g, ' ');

/** @returns each number with how it stands in a text; words that several numbers share must stand there as often. */
export function checkNumbers(text: string, expected: readonly ExpectedNumber[]): readonly CheckedNumber[] {
  const plain = plainText(text);
  const used = new Map<string, number>();
  return expected.map((number): CheckedNumber => {
    const printed = plainText(number.printed);
    const before = used.get(printed) ?? 0;
    used.set(printed, before + 1);
    if (countWhole(plain, printed) > before) return { ...number, state: 'whole' };
    return { ...number, state: plain.includes(printed) && before === 0 ? 'broken' : 'missing' };
  });
}

/** @returns the runs of digits of a text. */
const digitRuns = (text: string): readonly string[] => text.match(/\d+(?:[.,:/-]\d+)*/g) ?? [];

/** @returns runs of digits that no known text has, each once. */
export function foreignDigits(text: string, known: readonly string[]): readonly string[] {
  const runs = new Set(known.flatMap(digitRuns));
  return [...new Set(digitRuns(plainText(text)).filter((run) => !runs.has(run)))];
}
