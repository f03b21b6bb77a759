import type { Unit } from './unit-families.ts';

/** How a unit stands to the base it converts to. */
export interface Scale {
  readonly base: string;
  readonly factor: number;
}

// Within a family, units of one `base` convert exactly: 1 公里 is 1000 米. Others of the family are counts, 1 to 1.
const scales: Readonly<Partial<Record<Unit, Scale>>> = {
  秒: { base: '秒', factor: 1 },
  分钟: { base: '秒', factor: 60 },
  小时: { base: '秒', factor: 3600 },
  天: { base: '秒', factor: 86_400 },
  日: { base: '秒', factor: 86_400 },
  周: { base: '秒', factor: 604_800 },
  个月: { base: '个月', factor: 1 },
  季度: { base: '个月', factor: 3 },
  年: { base: '个月', factor: 12 },
  工作日: { base: '工作日', factor: 1 },
  学时: { base: '学时', factor: 1 },
  课时: { base: '学时', factor: 1 },
  平方厘米: { base: '平方厘米', factor: 1 },
  平方米: { base: '平方厘米', factor: 10_000 },
  平方公里: { base: '平方厘米', factor: 10_000_000_000 },
  公顷: { base: '平方厘米', factor: 100_000_000 },
  亩: { base: '亩', factor: 1 },
  微米: { base: '微米', factor: 1 },
  毫米: { base: '微米', factor: 1000 },
  厘米: { base: '微米', factor: 10_000 },
  米: { base: '微米', factor: 1_000_000 },
  公里: { base: '微米', factor: 1_000_000_000 },
  千米: { base: '微米', factor: 1_000_000_000 },
  海里: { base: '微米', factor: 1_852_000_000 },
  微克: { base: '微克', factor: 1 },
  毫克: { base: '微克', factor: 1000 },
  克: { base: '微克', factor: 1_000_000 },
  斤: { base: '微克', factor: 500_000_000 },
  千克: { base: '微克', factor: 1_000_000_000 },
  公斤: { base: '微克', factor: 1_000_000_000 },
  吨: { base: '微克', factor: 1_000_000_000_000 },
  毫升: { base: '毫升', factor: 1 },
  升: { base: '毫升', factor: 1000 },
  立方米: { base: '毫升', factor: 1_000_000 },
  千瓦时: { base: '千瓦时', factor: 1 },
  度: { base: '千瓦时', factor: 1 },
  兆瓦时: { base: '千瓦时', factor: 1000 },
  千瓦: { base: '千瓦', factor: 1 },
  兆瓦: { base: '千瓦', factor: 1000 },
  千伏安: { base: '千伏安', factor: 1 },
  吨公里: { base: '吨公里', factor: 1 },
  人公里: { base: '人公里', factor: 1 },
  车公里: { base: '车公里', factor: 1 },
  '%': { base: '‱', factor: 100 },
  '‰': { base: '‱', factor: 10 },
  '‱': { base: '‱', factor: 1 },
  倍: { base: '倍', factor: 1 },
  番: { base: '番', factor: 1 },
  折: { base: '折', factor: 1 },
};

export const scaleByUnit: ReadonlyMap<string, Scale> = new Map(Object.entries(scales));
