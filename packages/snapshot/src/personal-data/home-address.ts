import { type Match, withoutOverlaps } from './text/match.ts';

const digits = '[0-9A-Za-z〇零一二三四五六七八九十百甲乙丙丁]';
const number = `${digits}{1,6}(?:[-—]${digits}{1,5}){0,3}`;

/** Words that say that somebody lives there. 住所 is where an organisation is registered, 入住 and 住建 are something else. */
const residence =
  '(?:家住|住址|身份证上?的?地址|房屋坐落于?|房产坐落于?|常住地址?|家庭(?:住|地)址|家庭所在地|居住地址?|居住[在于]|现?居住?[在于]|现居(?:地|(?!民))|现住|常住(?!人口)|暂住(?:地址?)?|宿舍(?=[:：])|租住|租房|借住|户籍(?:地址?|所在地)?|户口(?:所在地|地址)?|籍贯|老家|家在|家[:：]|家里?地址|[其他她]?家位于|本人地址|收货地址|收件地址|邮寄地址|通讯地址|通信地址|(?<![入居廉公户留])住(?:在|于|(?=\\d{1,3}(?:号楼|栋|幢|座|单元))|(?=[\\p{Script=Han}]{1,12}(?:路|街|巷|弄|村|组|小区|苑|号楼|栋|幢|单元|室|社区|花园|公寓))))';

const hanOrSign = '[\\p{Script=Han}A-Za-z0-9·\\-—,，、\\s（）()第]';

/** A part of an address that leaves few doors: house, building, flat (租住在县城的45户 are many), group of a village. */
const door = `(?:${number}\\s?(?:号楼|号院|栋|幢|座|单元|室|(?<=(?:[栋幢座楼元层号门]|\\d-)\\s?${digits}{1,6})户|楼|层|号|弄|组|队|社|门)|(?:第${digits}{1,3}|[东西南北上下前后老新大小]\\p{Script=Han}?)(?:村民)?小?组)`;

/** 位于老街23号的家中 */
const home = new RegExp(
  `(?:位于|来到|走进|到|在)(?<address>${hanOrSign}{1,30}?${door}(?:${hanOrSign}{0,6}?${door}){0,3})的?\\p{Script=Han}{0,5}(?:(?<![之商大专国业农店一几两每多])家(?:中|里|(?=[,。;、\\s]|$))|住处|住所|住房)`,
  'gu',
);

const called = new RegExp(
  `${residence}[:：是为在于\\s]{0,3}(?<address>${hanOrSign}{0,40}?${door}(?:${hanOrSign}{0,6}?${door}){0,4})`,
  'gu',
);

/** Blocks of flats, whoever is said to live there. */
const estate = '(?:小区|花苑|家园|花园|公寓|家属院|家属楼|宿舍楼?|新村|里弄|苑|府|城|湾|庭|居|园|院)';
/** 3-2-1102: house, entrance, flat. */
const triple = '\\d{1,3}-\\d{1,2}-\\d{3,4}(?!\\d)';
const flat = new RegExp(
  `(?:\\p{Script=Han}{2,12}${estate}\\s?${triple}|\\p{Script=Han}{2,12}${estate}[\\p{Script=Han}\\s]{0,6}?${number}\\s?(?:号楼|栋|幢|座|号院|号)\\s?(?:${number}\\s?(?:单元|门)\\s?|[东中西南北]单元\\s?)?(?:${digits}{1,3}楼)?${number}\\s?(?:室|户|房)|${number}\\s?(?:号楼|栋|幢|座|楼)?[\\s-]?${number}\\s?单元[\\s-]?(?:${digits}{1,3}[楼层])?\\s?${number}\\s?(?:室|户|号|房)?|[\\p{Script=Han}]{1,8}[村社][\\p{Script=Han}\\d]{0,5}组\\s?${number}\\s?号(?!线))`,
  'gu',
);

/** Where an office, a station or a shop is, is public. */
const dwelling = /小区|家属院|家属楼|宿舍|公寓|花园|家园|花苑|[村社][\p{Script=Han}\d]{0,5}组/u;

const office =
  /工会|驿站|站点|中心|公司|办公|书屋|之家|服务站|门店|大厦|广场|政务|单位地址|注册地|教室|会议室|学校|医院|创业园|产业园|科技园|工业|物流园|园区|孵化/u;

/**
 * Finds addresses of homes: behind a word of living, as exact as a house or a village's group; or a flat in a block of flats. The street of a station
 * or an office is none.
 */
export function findHomeAddresses(text: string): Match[] {
  if (!/[住户籍家址元室房组区苑园寓城湾庭院府居]/u.test(text)) return [];
  const matches: Match[] = [];
  const add = (start: number, end: number) => matches.push({ kind: 'home-address', start, end });
  for (const match of [...text.matchAll(called), ...text.matchAll(home)]) {
    const address = match.groups?.address ?? '';
    const end = match.index + match[0].lastIndexOf(address) + address.length;
    const isPostal = /(?:收货|收件|邮寄|通讯|通信)/u.test(match[0].slice(0, 4));
    if (
      /\d|[〇零一二三四五六七八九十]|组/u.test(address) &&
      !(isPostal && office.test(text.slice(match.index, end + 12)))
    )
      add(end - address.length, end);
  }
  for (const match of text.matchAll(flat)) {
    const end = match.index + match[0].length;
    const near = text.slice(Math.max(0, match.index - 8), end + 12);
    if (dwelling.test(near) || !office.test(near)) add(match.index, end);
  }
  return withoutOverlaps(matches);
}
