import { foldWhole } from './fold.ts';
import { denominators, unitForms } from './unit-forms.ts';

/**
 * Unit families and their measure words. Quantities of different families are never summed or ranked. A measure word
 * that counts several kinds of thing (个, 件, 家, 项, 次) stands in several families. The first word of a family is the
 * one a sum of different words gets.
 */
export const unitFamilies = {
  persons: ['人', '名', '位', '口', '个'],
  personTimes: ['人次'],
  households: ['户', '家庭', '家', '个'],
  cases: ['件', '起', '例', '宗', '桩', '单', '笔', '件次', '个', '项', '条'],
  places: ['处', '家', '个', '座', '所', '间', '站', '栋', '幢', '口', '项'],
  sessions: ['场次', '场', '期', '次', '轮', '班次', '节', '堂', '课', '班', '批次', '批', '项', '个'],
  items: [
    '项',
    '件',
    '条',
    '个',
    '份',
    '篇',
    '本',
    '册',
    '支',
    '批',
    '批次',
    '台',
    '套',
    '辆',
    '种',
    '类',
    '对',
    '幅',
    '首',
    '部',
    '组',
    '队',
    '张',
    '封',
    '盒',
    '箱',
    '袋',
    '瓶',
    '枚',
    '块',
    '面',
    '只',
    '棵',
    '株',
    '门',
    '款',
    '副',
    '桶',
    '包',
    '架',
    '艘',
    '单',
    '笔',
    '期',
    '处',
    '次',
    '户次',
    '家次',
    '台次',
    '车次',
    '台套',
    '团',
    '顶',
    '床',
    '双',
    '页',
    '粒',
    '束',
    '杯',
    '班',
    '罐',
    '剂',
  ],
  yuan: ['元'],
  percent: ['%', '‰', '‱'],
  percentagePoints: ['百分点'],
  ratio: ['倍', '番', '折'],
  duration: ['天', '日', '小时', '分钟', '秒', '周', '年', '个月', '季度', '工作日', '学时', '课时'],
  area: ['平方米', '平方公里', '公顷', '亩'],
  length: ['米', '公里', '千米', '厘米'],
  weight: ['千克', '公斤', '吨', '克', '斤'],
} as const;

export type UnitFamily = keyof typeof unitFamilies | 'rate';
export type Unit = (typeof unitFamilies)[keyof typeof unitFamilies][number];

/** Measure words that are read and kept but belong to no family: foreign money, ages, scores. */
export const loneUnits = [
  '美元',
  '港元',
  '欧元',
  '日元',
  '英镑',
  '澳元',
  '韩元',
  '岁',
  '步',
  '字',
  '票',
  '分',
  '℃',
  '人天',
  '工日',
  '千瓦时',
  '千瓦',
  '升',
] as const;
export type LoneUnit = (typeof loneUnits)[number];

const families: ReadonlyMap<string, readonly UnitFamily[]> = (() => {
  const map = new Map<string, UnitFamily[]>();
  for (const [family, units] of Object.entries(unitFamilies) as [UnitFamily, readonly string[]][]) {
    for (const unit of units) map.set(unit, [...(map.get(unit) ?? []), family]);
  }
  return map;
})();

/** Within a family, units of one `base` convert exactly: 1 公里 is 1000 米. Others of the family are counts, 1 to 1. */
export const scales: Readonly<Partial<Record<Unit, { readonly base: string; readonly factor: number }>>> = {
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
  平方米: { base: '平方米', factor: 1 },
  平方公里: { base: '平方米', factor: 1_000_000 },
  公顷: { base: '平方米', factor: 10_000 },
  亩: { base: '亩', factor: 1 },
  厘米: { base: '厘米', factor: 1 },
  米: { base: '厘米', factor: 100 },
  公里: { base: '厘米', factor: 100_000 },
  千米: { base: '厘米', factor: 100_000 },
  克: { base: '克', factor: 1 },
  斤: { base: '克', factor: 500 },
  千克: { base: '克', factor: 1000 },
  公斤: { base: '克', factor: 1000 },
  吨: { base: '克', factor: 1_000_000 },
  '%': { base: '‱', factor: 100 },
  '‰': { base: '‱', factor: 10 },
  '‱': { base: '‱', factor: 1 },
  倍: { base: '倍', factor: 1 },
  番: { base: '番', factor: 1 },
  折: { base: '折', factor: 1 },
};

/** How a unit stands to the base it converts to; undefined for counts. */
export function scaleOf(unit: string): { readonly base: string; readonly factor: number } | undefined {
  return (scales as Readonly<Record<string, { readonly base: string; readonly factor: number }>>)[
    normalizeUnit(unit)
  ];
}

const timeDenominators = ['小时', '日', '周', '月', '季度', '学期'];

/** 元 and [日, 人] make 元/人·日: things first, then time. */
export function rateUnit(unit: string, per: readonly string[]): string {
  const names = [...new Set(per.filter(Boolean))];
  if (names.length === 0) return unit;
  const rank = (name: string) => timeDenominators.indexOf(name);
  return `${unit}/${names.sort((a, b) => rank(a) - rank(b)).join('·')}`;
}

/** 三分之二 is 2 of the unit 1/3: two thirds exactly, where 0.666… would claim digits nobody printed. */
export function isFractionUnit(unit: string): boolean {
  return /^1\/\d+$/.test(unit);
}

/**
 * The families a unit belongs to, most telling first; `['rate']` for a rate such as 元/月; empty for a unit we do not
 * know.
 */
export function familiesOf(unit: string): UnitFamily[] {
  const name = normalizeUnit(unit);
  const known = families.get(name);
  if (known) return [...known];
  const [counted, per] = name.split('/');
  if (!counted || !per) return [];
  return isFractionUnit(name) ? ['ratio'] : ['rate'];
}

/**
 * A unit as it stands in `Quantity.unit`: simplified characters, one word for one thing (戶 → 户, 块钱 → 元, ㎡ → 平方米,
 * 人次/天 → 人次/日). A word we do not know comes back simplified and trimmed.
 */
export function normalizeUnit(unit: string): string {
  const text = foldWhole(unit).trim();
  const whole = unitForms[text];
  if (whole) return whole;
  const [counted = '', ...rest] = text.split('/');
  if (rest.length === 0 || /^\d+$/.test(counted)) return text;
  const per = rest.flatMap((part) => part.replace(/^每/, '').split(/[·.]/));
  return rateUnit(
    unitForms[counted] ?? counted,
    per.map((name) => denominators[name] ?? name),
  );
}
