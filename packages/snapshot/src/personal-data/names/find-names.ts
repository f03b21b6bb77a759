import { neverGiven, oftenGiven } from './given-names.ts';
import { address, beginsWord } from './name-words.ts';
import { compoundSurnames, guardedSurnames, singleSurnames } from './surnames.ts';

/** What looks like somebody's full name. */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  /** Length of the surname, which may be shown. */
  readonly surname: number;
}

const guarded = new Set(guardedSurnames);
const single = new Set(singleSurnames + guardedSurnames);
const never = new Set(neverGiven);
const often = new Set(oftenGiven);

const isHan = (character: string | undefined) =>
  character !== undefined && /^\p{Script=Han}$/u.test(character);
const canBeGiven = (character: string | undefined) => isHan(character) && !never.has(character ?? '');

const title = new RegExp(`^(?:${address})`, 'u');

/** 石泉县, 李家村, 王进喜纪念馆: a place, an office or a prize begins as a name does, and may bear one. */
const namedAfter =
  /^\p{Script=Han}{1,2}(?:[县市区镇乡村路街巷桥局湖河]|站(?!长)|社区|总工会|工会|公司|集团|医院|诊所|学校|小学|中学|大学|(?:劳模|工匠|技能|大师|创新|职工|名师|首席)\p{Script=Han}{0,8}工作室|工作室|基金|药店|药房|大药房|广场|大厦|酒店|宾馆|饭店|商场|超市|厂区|煤矿|山庄|驿站|班组|杯|奖(?!学金|励|金)|号线|志愿|服务队|纪念|故居|精神(?!病|分裂|障碍|残疾|失常|异常|[一二三四1-4]级)|家园|花园|小区)/u;

/** The name at a place of a text, with as many as `length` characters of a given name; null where none can stand there. */
function nameAt(text: string, at: number, length: 1 | 2): PersonName | null {
  const compound = compoundSurnames.find((one) => text.startsWith(one, at));
  const surname = compound ? compound.length : single.has(text[at] ?? '') ? 1 : 0;
  if (surname === 0) return null;
  let given = at + surname;
  // 王 小 明, as old letters space a name.
  const spaced = length === 2 && /^\s\p{Script=Han}\s\p{Script=Han}/u.test(text.slice(given, given + 4));
  if (spaced) {
    const both = canBeGiven(text[given + 1]) && canBeGiven(text[given + 3]);
    return both ? { start: at, end: given + 4, surname } : null;
  }
  // 王 芳 is spaced to the width of three; 欧阳·明.
  if (/[\s·]/.test(text[given] ?? '') && length === 1) {
    given += 1;
    // 职工王 芳患病: what follows must be said of her.
    const goesOn = isHan(text[given + 1]) && text[given - 1] !== '·' && !compound;
    if (goesOn && !(often.has(text[given] ?? '') && isPersonal(text.slice(given + 1, given + 11))))
      return null;
  }
  for (let offset = 0; offset < length; offset += 1) if (!canBeGiven(text[given + offset])) return null;
  return { start: at, end: given + length, surname };
}

/** Words for a person directly before a name. */
const label =
  /(?:姓名|[困贫保]户|(?:低保|困难|特困|贫困|脱贫)(?:家庭|群众|党员)|文书|支书|会计|队员|代表|委员|干部|残疾人|(?:患|病|癌|症|伤|残|瘫|住院|确诊|骨折|截肢|去世|困难)[^,。;、]{0,8}的|患者|病人|伤者|伤员|死者|逝者|病号|阳性者|感染者|携带者|幸存者|受助人|受助者|受助职工|对象|申请人|领款人|领取人|收款人|户主|户名|借款人|名叫|名为|叫做?|本人|职工|员工|工人|农民工|司机|骑手|快递员|快递小哥|外卖员|外卖小哥|网约车司机|(?:外卖|快递)?小哥|环卫工|保安|保洁员|保洁|矿工|教师|老师|护士|医生|会员|村民|居民|群众|学生|学子|新生|女工|女职工|男职工|劳模|工匠|妻子|丈夫|儿子|女儿|母亲|父亲|爱人|老伴|配偶|家属|同志|工友|同事|老人|遗属|技师|组长|班长|主席|书记|经理|厂长|主任|科长|队长|货车司机|焊工|电工|技术员|驾驶员|当事人|原告|被告|劳动者|工会干部|主播|店员|服务员|厨师|瓦工|木工|钢筋工|装卸工|送水工|单亲母亲|困难户|低保户|脱贫户|名单|人员|之子|之女|之妻|家长)(?:[:"“'‘「(（]|是|为|叫| ){0,3}$/u;

/** Verbs and prepositions that take a person; conjunctions and list commas. */
const leading =
  /(?:[在有为给向对由与和及将把被让替帮送据见找请陪代是、]|看望|慰问|走访|帮助|救助|资助|探望|陪同|联系|得知|了解到|发现|因|到|入户|来到|采访|关心|护送|垫付|拖欠|欠|帮扶|支付|付给|发给|退还|返还|赔偿|赔付|补发)(?:了|过|对象|患病的|患病|困难|生病的|重病的|住院的|受伤的)?["“'‘「]?$/u;

/** What is said of a person, and little else. */
const personal =
  /^(?:坐着|坐上|拄着|轮椅|低血糖|感冒|发烧|发热|退休|养老金|签收|[缴交]纳|买房|购房|失信|月入|一天|一个月|每天|仲裁|获赔|获(?!奖|评|表彰|县|市|省|全)|享受|属于|(?:家|一家)?(?:是|为|属于?)(?:建档|在档|深度|相对|意外|特困|困难|低保|贫困|脱贫)|家是|家享受|系(?:建档|在档|单亲|困难|特困|低保|深度|残疾)|动了?手术|[打写]了?[^,。]{0,8}欠条|拿到|抚恤|丧葬|被(?:机器|车|砸|压|列为|列入|认定|鉴定|评定|送)|打款|转账|汇款|如今|有一个|申领|[一二两三四五六七八九十\d]{1,2}[名位户](?:职工|困难|特困|患|农民工|会员)|讨|追[回讨]|要回|维权|申报|申请|报销|办理|垫付|奖励|月工资|月薪|年薪|怀孕|产后|工亡|[视听]力|肢体|言语|智力|激动|感动|感激|高兴|流泪|哽咽|热泪|回忆|坦言|感慨|拿着|接过|握着|拉着|经济补偿|之[子女妻]|因病|因患|因伤|因公|因工|因(?=[^为此])|患|身患|不幸|突发|突患|被(?:确?诊|查|诊断|检查|拖欠|欠)|确诊|查出|检查出|诊断|住院|病|手术|做手术|接受|去世|逝世|的?(?:妻子|丈夫|儿子|女儿|母亲|父亲|家庭|家属|爱人|家中|家里|病情|家人|孩子|老伴|丈母|岳|医药费|医疗费|病|工资|月?收入|欠薪|账户|银行卡|肺|癌|左|右|腿|手)|一家|夫妇|夫妻|家庭|家中|家里|,? ?[男女](?=[,、) 。;]|\d|$)|[,、( ]{0,2}\d{1,3}岁|\(?(?:19|20)\d\d年|今年|领取|领到|收到|获得|月收入|年收入|收入|借款|欠|贷款|负债|捐|先后|常年|长期|多年|受伤|摔|中暑|坠|触电|遭遇|罹患|感染|重病|大病|生病|癌|肺|胃|肝|肾|尿毒|白血病|脑|心脏|骨折|工伤|车祸|截肢|瘫|透析|化疗|一次性|每月|说|告诉|[:|]|——)/u;

/** Illness that follows a name without a verb. */
const ill =
  /^(?:双[目耳]|耳聋|耳朵|眼睛?|颈椎|血压|腰部?|脚部?|腿部?|手指|手臂|胳膊|骨|职业病|新冠|丙肝|梅毒|HIV|酒精|酗酒|毒瘾|听力|视力|流产|小产|先天|后天|聋|哑|盲|跛|断|右[手腿脚臂眼]|左[手腿脚臂眼]|抑郁|焦虑|高血压|糖尿|尘肺|矽肺|中风|偏瘫|截瘫|脑|心梗|冠心|癫痫|哮喘|红斑|风湿|腰椎|股骨|断指|烧伤|烫伤|伤残|残疾|失明|失聪|智障|自闭|精神|艾滋|乙肝|结核|淋巴|乳腺|甲状腺|结肠|直肠|宫颈|食道|鼻咽|慢性|急性|昏迷|抢救|死亡|身亡|遇难|病逝|病故)/u;

/** Ends of a name in a sentence. */
const ending =
  /^(?:$|[\p{P}\p{S}\p{Z}\s\d]|[的患因被身是在于已确住家等领收获得欠借向治突不查检接正曾刚去经从现及与和送捐今上自由也又还仍却便就需急无没诊到来后前做有发用共每两三五拿将把对为让给])/u;

/** Said of a patient and of nothing else, so that no word before the name is needed. */
const patient =
  /^(?:因患|患(?!者|病率)|身患|不幸患|罹患|被?确诊|被?查出|因工伤|因病|因伤|双目失明|被拖欠|领到|享受(?:低保|最低生活))/u;

const isPersonal = (rest: string) => personal.test(rest) || ill.test(rest);

type Evidence = 'label' | 'leading' | 'boundary' | 'none';

function evidenceBefore(text: string, at: number): Evidence {
  const before = text.slice(Math.max(0, at - 16), at);
  if (label.test(before)) return 'label';
  if (leading.test(before)) return 'leading';
  return before === '' || /[\p{P}\p{S}\p{Z}\s\d]$/u.test(before) ? 'boundary' : 'none';
}

/** 王小明(化名): the source has kept the name back. */
const pseudonym = /^[(（]?化名/u;

const addressed = /^(?:同志|师傅|先生|女士|老人|大姐|大爷|老师|医生|一家|夫妇|家庭)/u;

/** What somebody does who is spoken of; behind a word for a person. */
const acting = /^(?:参加|参与|学会|走进|走上|走出|坐在|站在|报名|微笑|笑着|哭|握|捧|打开|点头)/u;

/** Who wrote or took it. */
const byline = /(?:记者|通讯员|作者|编辑|责编|校对|摄影|供稿|文\/图)[:\s]{0,3}$/u;

/** Somebody in office who gives or visits: what is told is the public's, the illness and the money are another's. */
const official =
  /(?:主席|书记|主任|部长|局长|县长|市长|区长|镇长|乡长|常委|委员|会长|理事长|秘书长|院长|董事长|总经理|医生|医师|大夫|专家|教授|讲师|律师|咨询师|培训师|营养师)$/u;
const giving =
  /^(?:同志)?(?:一行|带队|率队|率|等|为|向|给|到|前往|深入|走访|看望|慰问|赴|代表|出席|参加|主持|介绍|说|表示|送去|亲切|先后(?:走访|看望|到)|捐|讲|作|主讲|授课|带来|义诊|提醒|建议)/u;

/** Whether what stands around makes a candidate somebody's name. */
function isName(text: string, name: PersonName, before: Evidence): boolean {
  const rest = text.slice(name.end, name.end + 10);
  if (
    byline.test(text.slice(Math.max(0, name.start - 8), name.start)) ||
    pseudonym.test(rest) ||
    (official.test(text.slice(Math.max(0, name.start - 8), name.start)) && giving.test(rest))
  )
    return false;
  const given = text.slice(name.start + name.surname, name.end).replace(/[\s·]/g, '');
  const frequent =
    name.surname > 1 ? given.length : [...given].filter((character) => often.has(character)).length;
  if (guarded.has(text[name.start] ?? '') && name.surname === 1) {
    if (frequent < 2) return false;
    return before === 'label'
      ? ending.test(rest) || isPersonal(rest)
      : before === 'boundary' && isPersonal(rest);
  }
  if (before === 'label')
    return (
      (ending.test(rest) ||
        isPersonal(rest) ||
        addressed.test(rest) ||
        (frequent === 2 && acting.test(rest))) &&
      (frequent > 0 || given.length === 2 || isPersonal(rest))
    );
  if (addressed.test(rest)) {
    const led = before !== 'none' && given.length === 2;
    return frequent === given.length || (led && frequent > 0);
  }
  if (before === 'none') return given.length === 2 && frequent === 2 && patient.test(rest);
  if (isPersonal(rest)) return frequent > 0;
  return ending.test(rest) && frequent === given.length;
}

/** Names of Uyghurs, Kazakhs and others: a dot between the parts. */
const dotted =
  /(?<!\p{Script=Han}|·)\p{Script=Han}{2,8}(?:·(?:(?![的了在是为与和及患因被住确领收获欠取身])\p{Script=Han}){2,8}){1,3}(?!\p{Script=Han}{0,3}(?:医院|路|奖))/gu;

/** Finds full names of persons by their surname and by what stands around them. 张某, 王师傅 and 李女士 are no full names. */
export function findNames(text: string): PersonName[] {
  const names: PersonName[] = Array.from(text.matchAll(dotted), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    surname: 1,
  }));
  for (let at = 0; at < text.length; at += 1) {
    if (!single.has(text[at] ?? '') && !compoundSurnames.some((one) => text.startsWith(one, at))) continue;
    if (!canStartName(text, at)) continue;
    const before = evidenceBefore(text, at);
    const name = ([2, 1] as const)
      .map((length) => nameAt(text, at, length))
      .find((candidate) => candidate !== null && isName(text, candidate, before));
    if (!name) continue;
    names.push(name);
    at = name.end - 1;
  }
  return names;
}

/** Whether no everyday word, title, place or office begins here. */
function canStartName(text: string, at: number): boolean {
  if (beginsWord(text, at)) return false;
  const rest = text.slice(at + 1, at + 16);
  return !title.test(rest) && !namedAfter.test(rest);
}

/** Surnames that go on as a word where nothing parts them from the one before: 站长于…, 站长向…. */
const prepositions = new Set('于向和何时常成方高都单应安明全任管从连经关万牛石水温');

/** Whether a name that directly follows a word ends where one can. */
export function endsAsName(text: string, { start, end, surname }: PersonName): boolean {
  if (surname > 1 || !(prepositions.has(text[start] ?? '') || guarded.has(text[start] ?? ''))) return true;
  if (frequentCharacters(text, { start, end, surname }) < end - start - surname) return false;
  const rest = text.slice(end, end + 10);
  return (
    ending.test(rest) || isPersonal(rest) || addressed.test(rest) || /^(?:介绍|表示|坦言|笑|递)/u.test(rest)
  );
}

/** How many characters of the given name are those of many. */
export const frequentCharacters = (text: string, { start, end, surname }: PersonName): number =>
  [...text.slice(start + surname, end)].filter((character) => often.has(character)).length;

/** Whether a text is somebody's name and nothing else. */
export function isFullName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const name = nameFrom(text, 0) ?? null;
  if (name?.end !== text.length || guarded.has(text[0] ?? '')) return false;
  return frequentCharacters(text, name) === text.length - name.surname;
}

/** The name, with at most two characters of a given name, that begins at a place, whatever else stands around it. */
export function nameFrom(text: string, at: number, longest: 1 | 2 = 2): PersonName | null {
  if (!canStartName(text, at)) return null;
  return (longest === 2 ? nameAt(text, at, 2) : null) ?? nameAt(text, at, 1);
}

/** The name that ends before a place. */
export function nameBefore(text: string, end: number): PersonName | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0 || guarded.has(text[start] ?? '') || !canStartName(text, start)) continue;
    const name = nameAt(text, start, length === 2 ? 1 : 2);
    if (name?.end === end) return name;
  }
  return null;
}
