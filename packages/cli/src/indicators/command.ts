import path from 'node:path';
import { type Domain, publishingUnions } from '@gongkai/snapshot';
import { readArguments, usageError } from '../arguments.ts';
import { openDataFolder } from '../data-folder.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { indicatorsFor } from './indicators-for.ts';
import { type Proposal, proposer } from './propose.ts';
import { indicatorWords } from './words.ts';

const options = {
  union: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Proposals that are printed. */
const shown = 5;

/** Words that tell in which unit something is counted, the likeliest first. */
const families: readonly (readonly [RegExp, string])[] = [
  [/率|占比|比例|满意度|覆盖面/u, 'percent'],
  [/人次/u, 'personTimes'],
  [/资金|金额|经费|补助|元$|投入/u, 'yuan'],
  [/户/u, 'households'],
  [/人数|职工|会员|人员|学子|骨干/u, 'persons'],
  [/案件|纠纷|争议|事件/u, 'cases'],
  [/场|期|次数|活动|培训班/u, 'sessions'],
  [/站|处|室|阵地|组织|中心|工会|企业|单位/u, 'places'],
];

/** An entry to copy: its unit and work area are guessed from the words and from what is near. */
function entryFor(name: string, union: string, near: readonly Proposal[]) {
  const family = families.find(([pattern]) => pattern.test(name))?.[1];
  const [first] = near;
  const domain: Domain = first?.indicator.domain ?? 'rights';
  return {
    id: `${union}.new-indicator`,
    label: { 'zh-Hans': name },
    domain,
    unitFamily: family ?? first?.indicator.unitFamily ?? 'items',
    definition: `（请写明“${name}”数的是什么、怎么数。）`,
  };
}

/**
 * `gongkai indicators <words> [--union <id>] [--data <folder>] [--json]`: finds the indicators whose names are nearest to some words, and prints an entry for one of the
 * union's own to copy.
 *
 * @returns 0; 2 where the command was called wrongly or the data folder cannot be read
 */
export async function indicatorsCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('indicators', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const say = indicatorWords(io.env, lang);
  const [name] = positionals;
  if (name === undefined || name.trim() === '') {
    usageError('indicators', words(io.env, lang).missing(say.wanted), io);
    return 2;
  }
  const folder = openDataFolder(values.data, io, lang);
  if (!folder) return 2;
  const { data } = folder;
  if (values.union !== undefined && !data.unions.has(values.union)) {
    io.err(words(io.env, lang).noUnion(values.union, [...data.unions.keys()].join(', ')));
    return 2;
  }
  const union = values.union ?? publishingUnions(data)[0]?.union.id ?? 'my-county';
  const near = proposer(indicatorsFor(data, union))([{ text: name, weight: 1 }]).slice(0, shown);
  const entry = entryFor(name, union, near);
  const file = path.join('unions', union, 'indicators.json');
  if (values.json) {
    const indicators = near.map(({ indicator, score }) => ({
      ...indicator,
      score: Number(score.toFixed(3)),
    }));
    io.out(JSON.stringify({ indicators, entry, file }, null, 2));
    return 0;
  }
  io.out(near.length > 0 ? say.near(name) : say.none(name));
  for (const { indicator } of near) io.out(say.line(indicator));
  io.out(`\n${say.entry(path.join(values.data ?? 'data', file))}`);
  io.out(JSON.stringify({ indicators: [entry] }, null, 2));
  io.out(say.explain);
  return 0;
}
