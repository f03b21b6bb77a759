import type { Union } from '@gongkai/snapshot';
import { type Division, parentsOf } from './divisions.ts';

/** The union for which a site is made. */
export interface NewUnion {
  readonly id: string;
  readonly name: string;
  readonly level: Union['level'];
  readonly adcode: string;
  /** Code of the division above; null where it is not known. */
  readonly parent: string | null;
}

/** Code of a union of which nobody has said where it is. */
export const unknownAdcode = '000000';

const national: Union = {
  id: 'acftu',
  name: '中华全国总工会',
  shortName: '全总',
  level: 'national',
  adcode: '100000',
  parent: null,
  region: '全国',
};

const short = (name: string): string => {
  const stem = name.replace(/总工会$/, '').replace(/(?:自治县|自治州|[县市区旗盟省])$/, '');
  return (stem.length > 1 ? stem : name).slice(0, 12);
};

const idOf = ({ adcode }: Division): string => `union-${adcode}`;

/**
 * Makes a union and those above it.
 *
 * @param own what is known of it
 * @param above the divisions above it, the nearest first
 * @returns unions, the own one first, the national one last
 */
export function unionsOf(own: NewUnion, above: readonly Division[]): readonly Union[] {
  const region = [...above].reverse().map(({ name }) => name);
  const parents = above.map(
    (division, index): Union => ({
      id: idOf(division),
      name: `${division.name}总工会`,
      shortName: short(division.name),
      level: division.level,
      adcode: division.adcode,
      parent: above[index + 1] ? idOf(above[index + 1] as Division) : national.id,
      region: parentsOf(division.adcode).map(({ name }) => name)[0] ?? division.name,
    }),
  );
  const { id, name, level, adcode } = own;
  const first: Union = {
    id,
    name,
    shortName: short(name),
    level,
    adcode,
    parent: parents[0]?.id ?? national.id,
    region: region.join(' · ') || (adcode === unknownAdcode ? '请填写：省 · 市' : national.region),
  };
  return [first, ...parents, national];
}
