import { type LoneUnit, loneUnits, type Unit, unitFamilies } from './unit-families.ts';

// The left side is what stands in the text, after folding.
const forms: Record<string, Unit | LoneUnit> = {
  人·次: '人次',
  人员次: '人次',
  '名(次)': '人次',
  人口: '人',
  号人: '人',
  口人: '口',
  名人次: '人次',
  人份: '份',
  期班: '期',
  '次(场)': '次',
  '场(期)': '场',
  '期(场)': '期',
  台件: '台',
  '台(套)': '台套',
  例数: '例',
  块钱: '元',
  元钱: '元',
  圆: '元',
  元整: '元',
  元人民币: '元',
  '元(人民币)': '元',
  RMB: '元',
  CNY: '元',
  '%点': '百分点',
  pct: '百分点',
  钟头: '小时',
  个钟头: '小时',
  个钟: '小时',
  h: '小时',
  min: '分钟',
  个星期: '周',
  星期: '周',
  个礼拜: '周',
  个年头: '年',
  载: '年',
  周年: '年',
  个自然日: '天',
  自然日: '天',
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  平米: '平方米',
  平方: '平方米',
  'm³': '立方米',
  '㎥': '立方米',
  立方: '立方米',
  '㎞': '公里',
  km: '公里',
  KM: '公里',
  'km²': '平方公里',
  公顷: '公顷',
  hm2: '公顷',
  '㎝': '厘米',
  cm: '厘米',
  m: '米',
  '㎏': '千克',
  kg: '千克',
  KG: '千克',
  Kg: '千克',
  t: '吨',
  g: '克',
  周岁: '岁',
  度电: '千瓦时',
  kW·h: '千瓦时',
  dB: '分贝',
  吨标准煤: '吨',
  吨标煤: '吨',
  '㎎': '毫克',
  mg: '毫克',
  μg: '微克',
  ml: '毫升',
  mL: '毫升',
  '㎜': '毫米',
  mm: '毫米',
  平方千米: '平方公里',
  TEU: '标箱',
  个标准箱: '标箱',
  标准箱: '标箱',
  车皮: '车',
  摄氏度: '℃',
  '°C': '℃',
  美金: '美元',
  港币: '港元',
  日币: '日元',
  人日: '人天',
  华里: '里',
  公升: '升',
  L: '升',
  公分: '厘米',
  延长米: '延米',
  大卡: '千卡',
  瓦特: '瓦',
  KWH: '千瓦时',
  kwh: '千瓦时',
  匹马力: '马力',
  客公里: '人公里',
  昼夜: '天',
  个昼夜: '天',
  台币: '新台币',
  BP: '基点',
  bp: '基点',
  土方: '方',
  石方: '方',
  土石方: '方',
  纱锭: '锭',
  房晚: '间夜',
  字符: '字',
};

// 人(次), 个小时.
for (const unit of '人次 个次 处次 台次 批次 车次 班次 例次 项次 座次 趟次 场次 件次 户次 家次'.split(' '))
  forms[`${unit[0]}(次)`] = unit as Unit;
for (const unit of '人次 人 场次 班次 批次 班 百分点 小时 周 季度 工作日 学时 课时 标箱 学分 基点 位次 工日 学期 学年'.split(
  ' ',
))
  forms[`个${unit}`] = unit as Unit;

// kWh, MW, GWp, kV: the signs of prefix and unit, each in front of its Chinese name. Whatever is no unit of ours is left out.
const prefixes = ['k千', 'K千', 'M兆', 'G吉', 'T太'];
const symbols = ['W瓦', 'Wp瓦', 'Wh瓦时', 'J焦', 'V伏', 'VA伏安', 'Pa帕'];
const known: ReadonlySet<string> = new Set([...Object.values(unitFamilies).flat(), ...loneUnits]);
for (const [prefix = '', power = ''] of prefixes)
  for (const symbol of symbols) {
    const [sign = '', name = ''] = [symbol.replace(/[^A-Za-z]/g, ''), symbol.replace(/[A-Za-z]/g, '')];
    if (known.has(power + name)) forms[prefix + sign] = (power + name) as Unit | LoneUnit;
  }

/** Other ways to print a unit, by what stands in the text. A map: a name from data (toString) finds nothing else. */
export const unitForms: ReadonlyMap<string, Unit | LoneUnit> = new Map(Object.entries(forms));

const sameNames =
  '人次 车次 人 户 小时 日 周 月 季度 学期 学年 餐 年 次 场 期 班次 班 节 课时 课 学时 件 起 例 单 份 ' +
  '台 辆 套 本 册 条 篇 项 个 家 处 站 所 座 间 组 队 村 校 企 厂 岗 批 箱 盒 瓶 张 床 门 对 亩 平方米 ' +
  '平方公里 公里 吨 千克 公斤 斤 升 毫升 立方米 趟 头 株 只 羽 车 讲 千瓦时 床位 车位 度 秒 分钟 夜 晚 ' +
  '生 件套 万元 亿元';
const otherNames: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  家庭: '户',
  时: '小时',
  h: '小时',
  天: '日',
  星期: '周',
  个月: '月',
  季: '季度',
  人天: '人·日',
  人日: '人·日',
  人月: '人·月',
  人年: '人·年',
  年度: '年',
  场次: '场',
  '㎡': '平方米',
  平米: '平方米',
  'm³': '立方米',
  餐次: '餐',
  立方: '立方米',
  m3: '立方米',
  L: '升',
  km: '公里',
  kg: '千克',
  t: '吨',
  s: '秒',
};

/** What may stand behind 每 or a slash, and what it is called in a rate unit. Per year is a period, and part of a rate only beside another: 元/人·年. */
export const denominators: ReadonlyMap<string, string> = new Map([
  ...sameNames.split(' ').map((name): [string, string] => [name, name]),
  ...Object.entries(otherNames),
]);
