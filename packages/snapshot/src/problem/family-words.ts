import type { UnitFamilyName } from '../schema/values/unit-family.ts';
import type { Indicator } from '../types.ts';
import { bilingual, type LocalizedText } from './problem-text.ts';

/** What each unit family counts, with an example: a code such as `places` tells a clerk nothing. */
const words: Record<UnitFamilyName, readonly [zh: string, en: string, example: string]> = {
  persons: ['人数', 'persons', '60余名'],
  personTimes: ['人次', 'person-times', '7000余人次'],
  households: ['户数', 'households', '35户'],
  cases: ['案件、事件数', 'cases', '67件'],
  places: ['处所、单位数', 'places or organisations', '8处'],
  sessions: ['场次、期数', 'sessions', '40余期'],
  items: ['件数、项数', 'items', '12项'],
  yuan: ['金额', 'money', '362万元'],
  percent: ['百分比', 'a percentage', '90%以上'],
  percentagePoints: ['百分点', 'percentage points', '1.2个百分点'],
  ratio: ['倍数', 'a ratio', '2倍'],
  duration: ['时长', 'a duration', '3年'],
  area: ['面积', 'an area', '500平方米'],
  length: ['长度', 'a length', '3公里'],
  weight: ['重量', 'a weight', '5吨'],
  volume: ['体积', 'a volume', '20立方米'],
  energy: ['能量', 'energy', '300千瓦时'],
  power: ['功率', 'power', '50千瓦'],
  transport: ['运输量', 'transport', '200吨公里'],
  rate: ['每日、每月或每人的数', 'an amount per day, month or person', '日均服务超40人次'],
};

/** @returns what an indicator counts: its unit family in words, with an example, and its name. */
export function familyOf({ id, label, unitFamily }: Indicator): LocalizedText {
  const [zh, en, example] = words[unitFamily];
  return bilingual(
    `${zh}，例如“${example}”（指标“${label['zh-Hans']}” ${id}）`,
    `${en} such as ${example} (indicator “${label.en}”, ${id})`,
  );
}
