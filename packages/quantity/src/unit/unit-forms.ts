import type { LoneUnit, Unit } from './unit-families.ts';

// By the name of the unit, what else stands for it in the text, after folding.
const otherForms: Readonly<Partial<Record<Unit | LoneUnit, string>>> = {
  人次: '人·次 人员次 名(次) 名人次',
  人: '人口 号人',
  口: '口人',
  份: '人份',
  期: '期班 期(场)',
  次: '次(场)',
  场: '场(期)',
  台: '台件',
  台套: '台(套) 台/套',
  例: '例数',
  元: '块钱 元钱 圆 元整 元人民币 元(人民币) RMB CNY',
  百分点: '%点 pct',
  小时: '钟头 个钟头 个钟 h',
  分钟: 'min',
  周: '个星期 星期 个礼拜',
  年: '个年头 载 周年',
  天: '个自然日 自然日 昼夜 个昼夜',
  平方米: '㎡ m² m2 平米 平方',
  立方米: 'm³ ㎥ 立方',
  公里: '㎞ km KM',
  平方公里: 'km² 平方千米',
  公顷: 'hm2',
  厘米: '㎝ cm 公分',
  米: 'm',
  千克: '㎏ kg KG Kg',
  吨: 't 吨标准煤 吨标煤',
  克: 'g',
  岁: '周岁',
  千瓦时: '度电 kW·h KWH kwh KWh kWh',
  分贝: 'dB',
  毫克: '㎎ mg',
  微克: 'μg',
  毫升: 'ml mL',
  毫米: '㎜ mm',
  标箱: 'TEU 个标准箱 标准箱',
  车: '车皮',
  '℃': '摄氏度 °C',
  美元: '美金',
  港元: '港币',
  日元: '日币',
  人天: '人日',
  里: '华里',
  升: '公升 L',
  延米: '延长米',
  千卡: '大卡',
  瓦: '瓦特',
  马力: '匹马力',
  人公里: '客公里',
  新台币: '台币',
  基点: 'BP bp',
  方: '土方 石方 土石方',
  锭: '纱锭',
  间夜: '房晚',
  字: '字符',
  吉焦: 'GJ',
  吉瓦: 'GW GWp',
  吉瓦时: 'GWh',
  千焦: 'KJ kJ',
  伏: 'V 伏特',
  千伏: 'KV kV',
  千伏安: 'KVA kVA',
  千瓦: 'KW KWp kW kWp',
  兆焦: 'MJ',
  兆帕: 'MPa',
  兆伏安: 'MVA',
  兆瓦: 'MW MWp',
  兆瓦时: 'MWh',
  太瓦时: 'TWh',
};

// 人(次), 个小时.
const bracketed = '人次 个次 处次 台次 批次 车次 班次 例次 项次 座次 趟次 场次 件次 户次 家次';
const counted =
  '人次 人 场次 班次 批次 班 百分点 小时 周 季度 工作日 学时 课时 标箱 学分 基点 位次 工日 学期 学年';

function* named(names: Readonly<Record<string, string>>): Generator<[string, string]> {
  for (const [name, others] of Object.entries(names))
    for (const other of others.split(' ')) yield [other, name];
}

/** Other ways to print a unit, by what stands in the text. A map: a name from data (toString) finds nothing else. */
export const unitForms = new Map([
  ...named(otherForms),
  ...bracketed.split(' ').map((unit): [string, string] => [`${unit[0]}(次)`, unit]),
  ...counted.split(' ').map((unit): [string, string] => [`个${unit}`, unit]),
]) as ReadonlyMap<string, Unit | LoneUnit>;

const sameNames =
  '人次 车次 人 户 小时 日 周 月 季度 学期 学年 餐 年 次 场 期 班次 班 节 课时 课 学时 件 起 例 单 份 ' +
  '台 辆 套 本 册 条 篇 项 个 家 处 站 所 座 间 组 队 村 校 企 厂 岗 批 箱 盒 瓶 张 床 门 对 亩 平方米 ' +
  '平方公里 公里 吨 千克 公斤 斤 升 毫升 立方米 趟 头 株 棵 只 羽 车 讲 千瓦时 床位 车位 度 秒 分钟 夜 晚 ' +
  '生 件套 万元 亿元';
const otherNames: Readonly<Record<string, string>> = {
  人: '名 位',
  户: '家庭',
  小时: '时 h',
  日: '天',
  周: '星期',
  月: '个月',
  季度: '季',
  人·日: '人天 人日',
  人·月: '人月',
  人·年: '人年',
  年: '年度',
  场: '场次',
  平方米: '㎡ 平米',
  立方米: 'm³ 立方 m3',
  餐: '餐次',
  升: 'L',
  公里: 'km',
  千克: 'kg',
  吨: 't',
  秒: 's',
};

/** What may stand behind 每 or a slash, and what it is called in a rate unit. Per year is a period, and part of a rate only beside another: 元/人·年. */
export const denominators: ReadonlyMap<string, string> = new Map([
  ...sameNames.split(' ').map((name): [string, string] => [name, name]),
  ...named(otherNames),
]);
