import { lengthAt } from '../match.ts';

/**
 * Nouns that stand in for a measure word: 4.9万职工 are persons, 参与人次过万 are person-times, 金额362万 is money.
 */
const modifiers =
  '高温|一线|困难|户外|新就业形态|新就业|新业态|灵活就业|外来|进城|返乡|返岗|基层|企业|货车|卡车|网约车|出租车|快递|外卖|环卫|建筑|女|男|青年|单身|大龄|' +
  '农民|产业|技术|技能|优秀|在职|在岗|离退休|退休|下岗|失业|特困|深度困难|建档立卡|建档|注册|实名|实名制|新|老|机关|乡镇|街道|社区|园区|' +
  '各类|各级|各行业|广大|全市|全县|全区|全省|省级|市级|县级|区级|省市|全国|留守|务工|社会化|工会|团|贫困|脱贫|农村|城镇|残疾|患病|高校|应届|寒门|' +
  '大中专|疗休养|省内外|行业|重点|骨干|专职|兼职|专业|志愿|法律|医疗|教育|铁路|公交|电力|石油|煤矿|物流|家政|保洁|护理|道路|运输|新入职|转岗|' +
  '“[\\u4e00-\\u9fff]{1,8}”|企事业单位|单位|非公企业|小微企业|民营企业|规上企业|参赛|参训|参会|参与|群众|基层工会|女性|先进|模范|和|及|、|的|名|位';
const heads =
  '职工会员|职工群众|工会会员|产业工人|农民工|职工|员工|工人|会员|劳动者|群众|学生|学子|骑手|快递员|外卖员|送餐员|外卖小哥|快递小哥|小哥|司机|驾驶员|' +
  '干部|学员|选手|代表|人员|女工|师傅|青年|儿童|孩子|子女|家属|党员|志愿者|教师|老师|医护人员|医务人员|护士|医生|工匠|劳模|劳动模范|居民|市民|' +
  '网友|网民|观众|粉丝|用户|民工|村民|妇女|毕业生|求职者|家长|老人|老年人|专家|律师|环卫工|保洁员|技师|创客|游客|旅客|人才|能手|骨干|工作者|' +
  '监督员|调解员|指导员|协调员|安全员|委员|嘉宾|记者|从业者|创业者|劳动力|大军|选民|读者|考生|师生|官兵|退役军人|企业家|负责人|患者|残疾人|母亲|妈妈';
// 职工书屋, 工人文化宫, 会员单位: the person is part of the name of something else.
const notBehind =
  '之家|小家|书屋|文化|日报|时报|运动会|服务|驿站|公寓|食堂|医院|学校|大学|学院|单位|企业|中心|俱乐部|活动|技能|互助|保险|权益|大会|代表大会|' +
  '子女|家庭|创新|队|报|网|节|宿舍|疗养|大厦|广场|公园|体育|艺术|合唱|之歌|春晚|素质|思想|教育|培训|志愿|心理|先锋|突击|协会|联盟|联合会|工作|工会|卡';
const person = new RegExp(`(?:(?:${modifiers}){0,4})(?:${heads})(?!${notBehind})`, 'y');
const personLoose = new RegExp(`(?:(?:${modifiers}){0,4})(?:${heads})`, 'y');
const household =
  /(?:困难|职工|低保|贫困|脱贫|特困|农村|农民工|会员|双职工|企业|社区|居民|城乡|的){0,3}家庭/y;

export interface NounUnit {
  readonly end: number;
  readonly unit: '人' | '家庭';
}

/** The end of a person or household noun that begins at `at`, and the unit it stands for. */
export function nounAfter(text: string, at: number): NounUnit | null {
  if (!/[“\u4e00-\u9fff]/.test(text[at] ?? '')) return null;
  for (const [pattern, unit] of [
    [household, '家庭'],
    [person, '人'],
  ] as const) {
    const length = lengthAt(pattern, text, at);
    if (length > 0) return { end: at + length, unit };
  }
  return null;
}

/** Whether a person noun begins at `at`, also as part of a name (职工之家). */
export function personNounAt(text: string, at: number): boolean {
  return lengthAt(personLoose, text, at) > 0;
}

const links = '(?:总数|总量|总额|累计|合计|总计|共计|达到|已|均|总|共|达|为|是|有|近|:|数|也|就)';
const countNouns: readonly (readonly [RegExp, string])[] = [
  [
    noun(
      '(?:参与|服务|受益|惠及|覆盖|参加|培训|受众|参训|受训|参赛|慰问|帮扶|接待|救助|就诊|阅读|总|咨询|体检|观看|播放)?人次数?',
    ),
    '人次',
  ],
  [
    noun(
      '(?:参与|服务|受益|惠及|覆盖|参加|培训|参训|参赛|慰问|帮扶|受助|就业|职工|会员|总|参会|参保|入会|受益职工|签约|报名|安置|上岗)?(?:人数|人员数)',
    ),
    '人',
  ],
  [noun(`(?:${heads})(?:总数|总人数|人数|数量|数)`), '人'],
  [noun('(?:总|惠及|慰问|受益|帮扶)?户数'), '户'],
  [noun('(?:总|举办|开展|活动)?场次'), '场次'],
  [noun('(?:总|受理|办结|案|调解)?件数'), '件'],
  [noun('(?:企业|覆盖|建会)?家数'), '家'],
  [noun('(?:[活动检查]{2})?次数'), '次'],
];
const moneyNoun = noun(
  '(?:金额|资金|经费|善款|补贴|补助|奖金|慰问金|救助金|助学金|帮扶金|互助金|保障金|赔偿金|补偿金|欠薪|工资|保费|会费|投入|款项|款|资产|支出|贷款|产值|效益|营业额|销售额|成交额|' +
    '交易额|捐款|价值|费用|总额|损失|债权|货款|赔付|理赔|授信|投资)',
);
const personBefore = noun(`(?:${heads})`);

function noun(shape: string): RegExp {
  return new RegExp(`(?:${shape})${links}{0,3}$`);
}

/** The noun in front of a number that has no unit of its own: 参与人次(过万), 金额(362万), 职工(2.3万). */
export function nounBefore(
  text: string,
  start: number,
  floor: number,
  { scaled, closed }: { scaled: boolean; closed: boolean },
): { start: number; unit: string } | null {
  const from = Math.max(floor, start - 14);
  const window = text.slice(from, start);
  for (const [shape, unit] of countNouns) {
    const found = shape.exec(window);
    if (found) return { start: from + found.index, unit };
  }
  if (!closed) return null;
  const found = scaled ? moneyNoun.exec(window) : null;
  if (found) return { start: from + found.index, unit: '元' };
  const persons = personBefore.exec(window);
  return persons ? { start: from + persons.index, unit: '人' } : null;
}
