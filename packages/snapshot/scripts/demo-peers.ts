/** Made-up counties that report one number each, so that a county can find itself among them. */

import { seeded } from '@gongkai/testing/made-up/seeded';
import type { Level } from '../src/index.ts';

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

/** @returns nineteen: most of them print an exact number, some one with a bound; one is a city, one tells of the year before. */
export function peers(): readonly Peer[] {
  const random = seeded(19);
  return [...names].map((sign, index) => {
    const level: Level = index === 3 ? 'prefecture' : index % 5 === 4 ? 'district' : 'county';
    const suffix = { prefecture: '市', district: '区' }[level as string] ?? '县';
    const count = Math.round(900 + random() ** 2 * 8200);
    const round = Math.round(count / 100) * 100;
    const printed = index === 6 ? `${round}余件` : index === 11 ? `近${round}件` : `${count}件`;
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
