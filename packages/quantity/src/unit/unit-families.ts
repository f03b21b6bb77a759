/** The words of strings such as `人 名 位`, as a type. */
type Words<Row extends string, Found = never> = Row extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | Row;

/** Rows of words as one list. */
function words<const Row extends string>(...rows: Row[]): readonly Words<Row>[] {
  return rows.join(' ').split(' ') as Words<Row>[];
}

/**
 * Unit families and their measure words. Quantities of different families are never summed or ranked. A measure word
 * that counts several kinds of thing (个, 件, 家, 项, 次) stands in several families. The first word of a family is the
 * one a sum of different words gets.
 */
export const unitFamilies = {
  persons: words('人 名 位 口 个'),
  personTimes: words('人次 座次'),
  households: words('户 家庭 家 个'),
  cases: words('件 起 例 宗 桩 单 笔 件次 例次 个 项 条'),
  places: words('处 家 个 座 所 间 站 栋 幢 口 项 网点 站点 点位 门店'),
  sessions: words('场次 场 期 次 轮 班次 节 堂 课 班 批次 批 项 个 讲 趟 趟次 列次 航次 轮次 航班 疗程'),
  items: words(
    '项 件 条 个 份 篇 本 册 支 批 批次 台 套 辆 种 类 对 幅 首 部 组 队 张 封 盒 箱 袋 瓶 枚 块 面 只 棵',
    '株 门 款 副 桶 包 架 艘 单 笔 期 处 次 户次 家次 台次 车次 项次 处次 册次 课次 架次 台套 团 顶 床 双',
    '页 粒 束 杯 班 罐 剂 通 盏 提 根 把 桌 壶 枝 卷 档 遍 回 片 车 眼 头 羽 尾 匹 颗 朵 丸 管 份次 套次',
    '辆次 亩次 点次 站次 个次 组次 队次 剂次 标箱 重量箱 筐 捆 串 盘 碗 板 贴 针 列 扇 集 则 题 孔 盆 道',
    '餐 餐次 床位 车位 工位 展位 摊位 座位 席位 泊位 岗 件套 辑 穗 石 股 锭 词条 名额 学位 铺位 客房 车厢',
    '标台 艘次 头次 羽次 只次 条次',
  ),
  yuan: words('元'),
  percent: words('% ‰ ‱'),
  percentagePoints: words('百分点'),
  ratio: words('倍 番 折'),
  duration: words('天 日 小时 分钟 秒 周 年 个月 季度 工作日 学时 课时 学期 学年'),
  area: words('平方米 平方公里 公顷 亩 平方厘米'),
  length: words('米 公里 千米 厘米 毫米 微米 海里 里 纳米 英里 英尺 英寸 延米'),
  weight: words('千克 公斤 吨 克 斤 毫克 微克'),
  volume: words('立方米 升 毫升 立方厘米 方'),
  energy: words('千瓦时 兆瓦时 度 瓦时 吉瓦时 太瓦时 焦耳 千焦 兆焦 吉焦 千卡'),
  power: words('千瓦 兆瓦 千伏安 瓦 吉瓦 马力 兆伏安'),
  transport: words('吨公里 人公里 车公里'),
} as const;

/** A family of measure words whose quantities can be added and ranked; `rate` is an amount per something. */
export type UnitFamily = keyof typeof unitFamilies | 'rate';
/** A measure word of a family. */
export type Unit = (typeof unitFamilies)[keyof typeof unitFamilies][number];

/** Measure words that are read and kept but belong to no family: foreign money, ages, scores. */
export const loneUnits = words(
  '美元 港元 欧元 日元 英镑 澳元 韩元 岁 步 字 票 分 ℃ 人天 工日 分贝 Mbps 学分 积分 基点 位次 新台币',
  '加元 卢布 泰铢 伏 千伏 兆帕 ppm MB GB TB PB Gbps PFLOPS EFLOPS 字节 像素 车道公里 皮长公里 芯公里 人月',
  '人年 台班 工时 床日 间夜',
);
/** A measure word that belongs to no family. */
export type LoneUnit = (typeof loneUnits)[number];
