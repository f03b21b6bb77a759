/** Made-up counties that report one number each, so that a county can find itself among them. */

import type { Level } from '@gongkai/snapshot';
import { seeded } from '@gongkai/testing/made-up/seeded';

/** A county with what it printed, and of which year. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
  readonly printed: string;
  readonly year: number;
}

const names = '丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

/** The fourth is a city, every fifth a district. */
function levelAt(index: number): Level {
  if (index === 3) return 'prefecture';
  return index % 5 === 4 ? 'district' : 'county';
}

/** The words of those that round what they count. */
const rounded = new Map<number, (count: number) => string>([
  [6, (count) => `${count}余件`],
  [11, (count) => `近${count}件`],
]);

/** @returns nineteen: most of them print an exact number, some one with a bound; one is a city, one tells of the year before. */
export function peers(): readonly Peer[] {
  const random = seeded(19);
  return [...names].map((sign, index) => {
    const level = levelAt(index);
    const suffix = { prefecture: '市', district: '区' }[level as string] ?? '县';
    const count = Math.round(900 + random() ** 2 * 8200);
    const round = Math.round(count / 100) * 100;
    const printed = rounded.get(index)?.(round) ?? `${count}件`;
    return {
      id: `demo-${String.fromCharCode(100 + index)}`,
      name: `演示${sign}${suffix}总工会`,
      shortName: `演示${sign}${suffix}`,
      level,
      printed,
      year: index === 14 ? 2024 : 2025,
    };
  });
}
