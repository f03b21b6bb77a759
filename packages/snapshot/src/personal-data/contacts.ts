import type { Match } from './text/match.ts';
import type { PlainText } from './text/plain-text.ts';

const at = '(?:@|\\s?[([{<【「]?\\s?(?:@|at|AT|艾特|#|＃)\\s?[)\\]}>】」]?\\s?)';
const dot =
  '(?: ?\\. ?|\\s\\.(?=com|cn|net)|[。,·](?=com|cn|net)|\\s?[([{【「]?\\s?(?:dot|DOT|点)\\s?[)\\]}】」]?\\s?)';

/** RFC 5322 addresses as people have them; @ and the dot may be written out. */
const email = new RegExp(
  `(?<![A-Za-z0-9.%+-])(?<![A-Za-z0-9]_)(?<local>[A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}|\\p{Script=Han}{1,6}) ?(?<at>${at}) ?(?<domain>(?:[A-Za-z0-9\\p{Script=Han}-]{1,63}${dot}){1,4}(?:com|cn|net|org|edu|gov|cc|me|io|vip|top|info|xyz|hk|tw|mo|中国|公司)(?![A-Za-z0-9-]))`,
  'giu',
);

/** The local part of an address that belongs to an office. Anything else may be a person, also on an office's domain. */
const office =
  /^(?:git|office|info|contact|service|admin|webmaster|postmaster|support|help|press|news|media|mail|hr|feedback|noreply|no-reply|privacy|security|open|opendata|data|public|union|gonghui|bangongshi|zonggonghui|xinxi|wangzhan|xuanchuan|[a-z]{0,8}(?:gh|zgh|bgs|gonghui|office|union|12351)|12351)[-_.]?\d{0,4}$/i;

/** Domains of the state and of trade unions: what stands there is an office's address. */
const officeDomain = /(?:^|\.)(?:gov\.cn|acftu\.org|acftu\.org\.cn)$/i;

const freeMail =
  /(?:^|\.)(?:qq|foxmail|163|126|yeah|139|189|wo|sina|sohu|gmail|hotmail|outlook|live|aliyun|icloud|yahoo|21cn|tom)\./i;

/** Whether the name of an account is that of an office: gonghui, sfzgh, union12351. */
export const isOfficeName = (name: string): boolean => office.test(name);

/** Whether an address is that of an office: by its domain, or by its name on a domain of the office's own. */
const isOffice = (local: string, domain: string) =>
  officeDomain.test(domain) || (office.test(local) && !freeMail.test(domain));

function findEmails(text: string): Match[] {
  if (!/@|at|艾特|#/i.test(text)) return [];
  return Array.from(text.matchAll(email)).flatMap((match): Match[] => {
    const { local = '', domain: written = '', at: sign = '' } = match.groups ?? {};
    const domain = written.replace(/\s?[([{【「]?\s?(?:dot|点|[.。,·])\s?[)\]}】」]?\s?/gi, '.');
    const spelled = !sign.includes('@');
    // "look at home.com": without brackets a spelled @ needs digits or a free mail service.
    if (spelled && !/[([{【「]/.test(sign) && !freeMail.test(`${domain}.`)) return [];
    return isOffice(local, domain)
      ? []
      : [{ kind: 'email', start: match.index, end: match.index + match[0].length }];
  });
}

/** A QQ number has 5 to 11 digits and no leading zero (Tencent). Groups (群) and public accounts are not a person's. */
const qq =
  /(?<![A-Za-z])(?:Q ?Q|扣扣|球球|抠抠|企鹅号?|扣(?=[:：])|[Qq扣]号|[Qq扣]我|[Qq](?=[:：是]))(?!群|音乐|空间|浏览器|交流)(?:号码?|账号|帐号|邮箱)?(?:[\s:是为加(/,<【「『"“[-]|联系|咨询|添加|号|微信){0,6}(?<number>[1-9](?:[\s.-]?\d){4,10})(?!\d)(?!\s?(?:元|人|万|户|次))/giu;

/** A WeChat ID begins with a letter and has 6 to 20 letters, digits, - and _ (Tencent). */
const wechatId = '[A-Za-z][-_A-Za-z0-9]{5,19}(?![-_A-Za-z0-9@.])';
const wechat = new RegExp(
  `(?:(?<!公众|企业|订阅)(?:微信|薇信|威信|维信|徽信|绿泡泡|卫星(?=(?:号码?)?[:：])|wechat|weixin)(?!公众|小程序|视频号|群|平台|支付|订阅|服务号|客户端|推文|扫)|(?<![A-Za-z0-9+/=])(?:v信|(?:w ?x|v ?x|wei?xin)(?![A-Za-z]))|(?:[微薇威维]|(?<![A-Za-z0-9+/])v)\\p{So}{1,2}(?:信|号)?|(?<![A-Za-z0-9/])[加➕+]?(?<![A-Za-z0-9/])v(?=[\\s:号信])|加(?:我|个)?(?:[微薇]|v(?![A-Za-z])))(?<link>(?:号码?|账号|帐号|ID)?(?:[\\s:是为加(/,、<【「『"“[]|联系|添加|号|同号|请加|id){0,6})(?<number>${wechatId})`,
  'giu',
);
/** 微信：13891234xyz: behind a colon an ID of letters and digits in any order. */
const wechatNumber =
  /微信(?:号码?|账号|帐号)?[:：]\s?(?<number>\d[-_A-Za-z0-9]{0,18}[A-Za-z][-_A-Za-z0-9]{0,18})(?![-_A-Za-z0-9@.])/giu;
const wechatToken = /(?<![A-Za-z0-9_])wxid_[a-z0-9]{6,24}/gi;

function called(text: string, pattern: RegExp, kind: 'qq' | 'wechat'): Match[] {
  const matches = Array.from(text.matchAll(pattern)).filter((match) => !isWord(match));
  return matches.map((match) => {
    const end = match.index + match[0].length;
    const number = match.groups?.number ?? match[0];
    return { kind, start: end - number.length, end };
  });
}

/** A page or file of a name that looks like an ID: wechat.html, WeChat-figure. */
const ordinary =
  /^(?:wechat|weixin|figure|public|account|article|official|snippet|browser|share|payment|mini|image|picture|webview)/i;

/** 微信 in-app browser: behind nothing but a space, an ID has a digit or an underscore. */
const isWord = (match: RegExpMatchArray) =>
  match.groups?.link?.trim() === '' && match.groups.link !== '' && !/[\d_]/.test(match.groups.number ?? '');

/** Finds e-mail addresses, QQ numbers and WeChat IDs of persons. */
export function findContacts({ text, numeric }: PlainText): Match[] {
  const wechats = [
    ...called(text, wechat, 'wechat'),
    ...called(text, wechatNumber, 'wechat'),
    ...called(text, wechatToken, 'wechat'),
  ];
  return [
    ...findEmails(text),
    ...called(numeric, qq, 'qq'),
    ...wechats.filter(
      ({ start, end }, index) =>
        !ordinary.test(text.slice(start, end)) &&
        !wechats.slice(0, index).some((other) => other.start === start),
    ),
  ];
}
