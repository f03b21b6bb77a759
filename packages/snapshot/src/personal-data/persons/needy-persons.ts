/** Programmes and lists in which a person who is helped is named. */
const kind = '(?:建档|在档|在册|深度|相对|意外致困|意外|因病致困|单亲|患病|重病|残疾)?';

/** Words for somebody who is helped; directly before a name they tell of the money. */
const called = `(?:${kind}(?:困难|特困|贫困|帮扶)(?:职工|户|家庭|群众|农民工|会员|党员|学生|女职工)|低保(?:边缘)?(?:户|对象|家庭)|脱贫户|五保户|失信被执行人|(?:[救资]助|帮扶|受助|慰问|助学|补[助贴])(?:的?对象|人员|家庭)|资助的?(?:学生|学子)|受[助资]助?(?:人|者|学生|学子|职工|家庭)|领[款取]人|[收借欠]款人|债务人|户名|(?:[救资受]助|帮扶|补[助贴]|慰问|困难职工|特困职工|低保|助学)(?:人员|对象)?名单)`;

const name = '\\p{Script=Han}{2,4}(?:\\([^()]{1,10}\\))?';

const before = new RegExp(
  `${called}[:是为有名单\\s"“”'(]{0,3}(?:${name}(?:[、,和及\\s]|之[子女妻])){0,8}(?:之[子女妻])?$`,
  'u',
);

/** What is said of somebody who is helped. */
const after = new RegExp(
  `^(?:[、,和]${name}){0,8}(?:等)?(?:[一二两三四五六七八九十\\d]{1,3}[名位户个])?(?:家|一家|家庭)?(?:(?:属于?|是|为|系|被(?:列为|列入|认定为|评为|纳入|法院列为)|[(:,])[^,。;]{0,4})?(?:${called}|低保边缘|城乡低保)`,
  'u',
);

/** 前往医院看望职工王小明 */
const inHospital =
  /(?:医院|病房|病床前?)[^,。;]{0,6}(?:看望|探望|慰问|探视)(?:了|住院|患病|生病|职工|会员|困难|工友|同事|老人){0,4}$/u;

/** How far before and behind a name the words are looked for. */
const reach = 48;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns the words that tell that a named person is helped, or null. */
export function needyBeside(text: string, { start, end }: Span): string | null {
  const words =
    before.exec(text.slice(Math.max(0, start - reach), start)) ?? after.exec(text.slice(end, end + reach));
  return words === null ? null : (new RegExp(called, 'u').exec(words[0])?.[0] ?? words[0]);
}

/** @returns the words that tell that a named person lies in hospital, or null. */
export const inHospitalBeside = (text: string, { start }: Span): string | null =>
  inHospital.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? null;

/** Whether a text has words of this file at all. */
export const mayTellOfNeedy = (text: string): boolean =>
  /困|低保|帮扶|助|慰问|款人|户名|名单|五保|脱贫|失信|医院|病[房床]|债务/u.test(text);
