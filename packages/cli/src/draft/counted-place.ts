import type { Indicator } from '@gongkai/snapshot';
import { clauseOf, type Place } from './phrase.ts';

/** Units in which places and things are counted, and neither sessions nor persons. */
const countsThings = /^(?:[处间座块面所幢栋套台辆条片只个家]|平方米)$/u;

/** Nouns of places and things; what is in front of them says what they are for: 读书角, 法律咨询点, 合理化建议箱. */
const place =
  '基地|中心|阵地|园地|广场|长廊|空间|工坊|学校|学院|影院|窗口|平台|专栏|讲堂|展厅|书屋|小屋|驿站|站点|(?<![试重亮节特难热卖焦观优要缺痛堵起])点|[角室站栏墙馆园台箱廊亭屋房车]';
const before = new RegExp(`(${place})(?:已?(?:达到?|增至|共|总数|累计|扩大?到|有))?$`, 'u');
const behind = new RegExp(`^\\p{Script=Han}{0,14}?(${place})(?=[供为让等]|\\P{Script=Han}|$)`, 'u');

/**
 * The noun of a place that a number counts: of 建成职工读书角12个 and of 12个读书角 the corner, and no reading.
 *
 * @param unit of the number
 * @returns undefined where it counts no place, as far as the words tell
 */
export function countedPlace(text: string, { start, end }: Place, unit: string | null): string | undefined {
  if (unit === null || !countsThings.test(unit)) return undefined;
  const clause = clauseOf(text, { start, end });
  return before.exec(text.slice(clause.start, start))?.[1] ?? behind.exec(text.slice(end, clause.end))?.[1];
}

/** Whether an indicator may count such a place: it counts places, or is named after one like it. */
export const countsPlace = ({ label, synonyms = [], unitFamily }: Indicator, noun: string): boolean =>
  unitFamily === 'places' ||
  [label['zh-Hans'], ...synonyms].some((name) => name.endsWith(noun.at(-1) ?? noun));
