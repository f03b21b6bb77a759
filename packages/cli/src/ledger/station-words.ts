import type { StationAudience, StationKind, StationService } from '@gongkai/snapshot';

/** Names under which ledgers know the kinds of stations; the longest that occurs counts. */
const kinds: Readonly<Record<StationKind, readonly string[]>> = {
  'union-station': ['工会驿站', '职工驿站', '工会爱心驿站'],
  'outdoor-workers-station': [
    '户外劳动者服务站点',
    '户外劳动者服务站',
    '户外劳动者驿站',
    '户外站点',
    '户外驿站',
  ],
  'care-station': ['爱心驿站', '暖心驿站', '暖蜂驿站', '爱心接力站'],
  'drivers-home': ['司机之家', '货车司机之家', '卡车司机之家'],
  'labour-station': ['劳动驿站', '劳动者驿站', '劳动者港湾'],
  'mobile-service-station': ['流动服务站', '流动驿站', '移动驿站'],
  'workers-home': ['职工之家', '职工小家'],
  'mass-organisation-home': ['群团之家'],
  'deputies-liaison-station': ['人大代表联络站'],
  'village-service-point': ['村级工会服务点', '村级服务点'],
  'member-station': ['会员驿站', '会员服务站'],
  'reading-room': ['职工书屋', '书屋'],
  'nursing-room': ['母婴关爱室', '母婴室', '妈咪小屋', '爱心母婴室'],
  'aid-centre': ['帮扶中心', '职工服务中心', '困难职工帮扶中心'],
  'mediation-room': ['调解室', '调解工作室', '调处中心'],
  'legal-aid-station': ['法律援助工作站', '法律援助站', '法援站'],
  'innovation-studio': ['创新工作室', '劳模工作室', '工匠工作室'],
  'mental-health-centre': ['心理健康中心', '心理服务中心', '心理咨询室', '心理健康指导中心'],
  'cultural-palace': ['工人文化宫', '文化宫', '职工活动中心'],
  'themed-street': ['主题街区', '温暖巷'],
  'other-station': ['其他', '驿站', '站点'],
};

/** Names of kinds, the longest first. */
const stationEndings = Object.values<readonly string[]>(kinds)
  .flat()
  .filter((name) => name.length > 1 && name !== '其他')
  .sort((a, b) => b.length - a.length);

const services: Readonly<Record<StationService, readonly string[]>> = {
  rest: ['休息', '歇脚', '桌椅', '座椅', '休憩', '沙发', '按摩椅', '躺椅', '午休', '落脚'],
  toilet: ['如厕', '厕所', '卫生间', '洗手间', '公厕'],
  water: ['饮水', '饮水机', '热水', '开水', '喝水', '接水', '茶水', '凉茶', '直饮', '矿泉水'],
  'hot-meals': ['热饭', '微波炉', '加热', '饭菜加热', '热餐', '用餐', '就餐'],
  fridge: ['冰箱', '冷藏', '冰柜'],
  climate: [
    '空调',
    '取暖',
    '纳凉',
    '避暑',
    '暖气',
    '风扇',
    '避寒',
    '乘凉',
    '电扇',
    '冷暖',
    '暖风',
    '御寒',
    '烤火',
  ],
  charging: ['充电', '手机充电', '充电器', '充电宝'],
  'battery-swap': ['换电', '换电柜', '电瓶车充电', '电动车充电', '电瓶充电', '充电桩'],
  wifi: ['WiFi', 'wi-fi', '无线网', '无线网络', '上网', '网络覆盖', '免费网络'],
  'first-aid': ['药箱', '急救', '应急药箱', '医药箱', '药品', '常用药', '防暑药', '创可贴', 'aed', '除颤'],
  'rain-gear': ['雨具', '雨伞', '雨衣', '避雨', '遮雨', '爱心伞', '借伞'],
  books: ['图书', '书籍', '阅读', '书报', '报刊', '读书', '看书', '书屋'],
  television: ['电视'],
  haircut: ['理发'],
  'legal-advice': ['法律咨询', '政策咨询', '法律', '普法', '法律援助', '法援', '维权', '政策宣传'],
  'job-placement': ['就业介绍', '就业', '招聘', '招聘信息', '求职', '用工信息', '零工'],
  'discount-meals': ['优惠餐食', '优惠餐', '爱心餐', '平价餐', '爱心早餐', '免费早餐'],
  volunteering: ['志愿服务', '志愿'],
  counselling: ['心理咨询', '心理', '心理疏导', '心理健康'],
  printing: ['打印', '复印', '传真'],
  shower: ['洗浴', '淋浴', '洗澡', '沐浴', '浴室', '冲凉'],
  'changing-room': ['更衣', '换衣'],
  laundry: ['洗衣', '烘干', '烘衣', '晾衣'],
  lockers: ['储物', '寄存', '存包', '置物架', '物品存放'],
  nursing: ['母婴', '哺乳', '妈咪', '育婴'],
  parking: ['停车', '车位', '泊车'],
  tools: ['工具', '针线', '缝补', '缝纫', '打气筒', '修车', '老花镜'],
  'health-check': [
    '健康检测',
    '血压',
    '体检',
    '血糖',
    '体温',
    '体重秤',
    '健康监测',
    '健康检查',
    '量血压',
    '测血压',
    '义诊',
  ],
};

const audiences: Readonly<Record<StationAudience, readonly string[]>> = {
  'outdoor-workers': ['户外劳动者', '户外工作者', '户外职工'],
  couriers: ['快递', '外卖', '骑手'],
  drivers: ['司机', '驾驶员', '的哥'],
  'sanitation-workers': ['环卫'],
  women: ['女职工'],
  members: ['会员'],
  everyone: ['所有人', '群众', '市民', '不限', '全体', '社会公众', '居民'],
};

/** Brings text into the form in which names are compared. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

interface FoldedName<Code> {
  readonly code: Code;
  readonly folded: string;
  readonly length: number;
}

/** Names in the form in which they are compared, the longest first: each cell of a ledger is looked through for all of them. */
const foldedNames = <Code extends string>(
  names: Readonly<Record<Code, readonly string[]>>,
): readonly FoldedName<Code>[] =>
  (Object.entries<readonly string[]>(names) as [Code, readonly string[]][])
    .flatMap(([code, list]) => list.map((name) => ({ code, folded: folded(name), length: name.length })))
    .sort((a, b) => b.length - a.length);

/** The code whose longest name occurs in a text. */
function longest<Code>(names: readonly FoldedName<Code>[], text: string): Code | null {
  const whole = folded(text);
  return names.find((name) => whole.includes(name.folded))?.code ?? null;
}

const foldedKinds = foldedNames(kinds);
const foldedServices = foldedNames(services);
const foldedAudiences = foldedNames(audiences);

/** Words of kinds by themselves, which mean any: 其他, 驿站, 服务站点. */
const anyKind = /其他|类型?|驿站|服务|站点|站/gu;

/**
 * The kind of station that a cell, or else the station's own name, tells.
 *
 * @returns it is not sure where neither does, or the cell names one that is none of ours: 蓝马甲站点, 能量驿站
 */
export function stationKindOf(
  cell: string,
  name: string,
): { readonly kind: StationKind; readonly isSure: boolean } {
  const told = [cell, name].map((text) => longest(foldedKinds, text)).find((kind) => kind !== null);
  const isOther = told === 'other-station' && cell.replace(anyKind, '').trim() !== '';
  return { kind: told ?? 'other-station', isSure: told !== undefined && !isOther };
}

/** Who or what a name tells of that is the name of no kind, and the kinds that may be meant. */
const hints: readonly (readonly [RegExp, readonly StationKind[]])[] = [
  [
    /小哥|骑手|外卖|快递|速递|配送|蜂|袋鼠|新就业|新业态|网约|平台/u,
    ['outdoor-workers-station', 'labour-station', 'care-station'],
  ],
  [/司机|货车|卡车|卡友|的士|的哥|驾驶|货运|物流|车队/u, ['drivers-home', 'outdoor-workers-station']],
  [/环卫|城管|交警|户外|清洁|保洁|露天|园林/u, ['outdoor-workers-station', 'care-station']],
  [
    /暖|爱|温馨|关爱|能量|补给|歇|港湾|凉|加油/u,
    ['care-station', 'outdoor-workers-station', 'union-station'],
  ],
  [/劳动|工友|农民工|零工|务工|就业/u, ['labour-station', 'outdoor-workers-station', 'aid-centre']],
  [/工会|职工|会员|职工家/u, ['union-station', 'workers-home', 'member-station']],
  [/书|阅读|读/u, ['reading-room', 'cultural-palace', 'workers-home']],
  [/心理|心灵|心|减压|解压|舒/u, ['mental-health-centre', 'workers-home']],
  [/法|律|维权/u, ['legal-aid-station', 'mediation-room', 'aid-centre']],
  [/调|仲裁|和解|矛盾/u, ['mediation-room', 'legal-aid-station']],
  [/妈|母婴|育|哺乳|女职工|姐妹/u, ['nursing-room', 'workers-home']],
  [/创新|工匠|劳模|技能/u, ['innovation-studio', 'workers-home']],
  [/文体|文化|健身|活动|体育|俱乐部/u, ['cultural-palace', 'workers-home']],
  [/帮扶|救助|困难|服务中心/u, ['aid-centre', 'workers-home']],
  [/流动|大篷车|巡回|移动|车/u, ['mobile-service-station', 'union-station']],
  [/村|社区|网格/u, ['village-service-point', 'workers-home']],
  [/街|巷|路/u, ['themed-street', 'care-station']],
];
const anyStation: readonly StationKind[] = ['outdoor-workers-station', 'union-station', 'care-station'];

/**
 * Proposes kinds for a name that is none of ours, the nearest first.
 *
 * @param cell as a ledger calls the kind of a station
 * @returns at most three, by the name under which a ledger may write them
 */
export function nearKinds(cell: string): readonly string[] {
  const found = new Set(hints.flatMap(([words, near]) => (words.test(cell) ? near : [])));
  for (const kind of anyStation) found.add(kind);
  return [...found].slice(0, 3).map((kind) => kinds[kind][0] ?? kind);
}

/** Words of names that stations of every place have: 工会驿站, 户外劳动者爱心驿站. */
const generic = /工会|职工|总|爱心|户外|劳动者|会员|县|市|区|各|基层|镇|村|级|的|服务|站|点/gu;

/** Whether a text is the name of one station, 滨河驿站: what kinds of stations are called, with a word of its own before it. */
export function isNamedStation(text: string): boolean {
  const ending = stationEndings.find((name) => text.endsWith(name));
  return ending !== undefined && text.slice(0, -ending.length).replace(generic, '') !== '';
}

export const serviceIn = (text: string): StationService | null => longest(foldedServices, text);

const separators = /[、，,;；/|\s·+＋和及]+/u;

/** @returns the parts of a list of words that may have blanks in them: 县市场监管局、滨河社区. */
export const wordsListed = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,;；\n]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Each part of a list as a code, and the parts that are none. */
function listIn<Code extends string>(text: string, of: (part: string) => Code | null) {
  const codes = new Set<Code>();
  const unknown: string[] = [];
  for (const part of text.split(separators).filter((one) => one !== '')) {
    const code = of(part);
    if (code === null) unknown.push(part);
    else codes.add(code);
  }
  return { codes: [...codes], unknown };
}

/** @returns the services that a cell lists, and what it lists that is no service of the code list. */
export const servicesIn = (text: string) => listIn(text, serviceIn);

export const audiencesIn = (text: string) => listIn(text, (part) => longest(foldedAudiences, part));

const servicesWords = Object.values<readonly string[]>(services).map(([name]) => name);

/** The services of the code list, by the name that a ledger may give each. */
export const serviceNames: string = servicesWords.join('、');
