/** A degree as people write it: 109.02, 109.02°E, 109°01′12″, 109度1分12秒. NFKC makes two primes of a second. */
const degree =
  /(\d+(?:\.\d+)?)\s*(?:[°度˚]\s*(?:(\d+(?:\.\d+)?)\s*['′’‘分]\s*(?:(\d+(?:\.\d+)?)\s*(?:''|′′|’’|["”“秒])?)?)?)?/gu;

const degreesIn = (text: string): number[] =>
  [...text.replaceAll('º', '°').normalize('NFKC').matchAll(degree)].map(
    ([, degrees, minutes = '0', seconds = '0']) =>
      Math.round((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * 1e7) / 1e7,
  );

/**
 * The two degrees of a cell, or of two cells; longitude first: in China it is the greater one, whatever stood first.
 *
 * @returns null where there are not two
 */
export function pairOf(...texts: readonly string[]): [number, number] | null {
  const numbers = texts.flatMap((text) => {
    const found = degreesIn(text);
    return texts.length > 1 && found.length !== 1 ? [Number.NaN] : found;
  });
  const [a = 0, b = 0] = numbers;
  return numbers.length === 2 && !numbers.includes(Number.NaN) ? [Math.max(a, b), Math.min(a, b)] : null;
}

/** @returns whether a position can be one in China. */
export const inChina = ([longitude, latitude]: readonly [number, number]) =>
  longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
