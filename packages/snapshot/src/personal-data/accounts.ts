import { isOfficeName } from './contacts.ts';
import type { Match } from './text/match.ts';
import type { PlainText } from './text/plain-text.ts';

/** Services where a person is found by an ID. */
const service =
  '(?:抖音|快手|小红书|支付宝|微博|B ?站|哔哩哔哩|钉钉|陌陌|淘宝|旺旺|闲鱼|西瓜视频|头条|知乎|豆瓣|贴吧|拼多多|Telegram|WhatsApp|Instagram|Facebook|Twitter|推特|Skype|LINE(?=[:]))';

/** The words for an ID. 订单号, 商户号 and 交易号 are not of a person. */
const word = '(?:账号|帐号|用户名|号码?|UID|ID|昵称)';

/** What an ID looks like: letters, digits, - and _; 小红书 and B站 have digits alone. */
const id =
  '(?<number>[A-Za-z](?:[-_.]?[A-Za-z0-9_]){4,29}|\\d{1,4}[A-Za-z_][-_A-Za-z0-9]{4,24}|[1-9]\\d{6,11})(?![-_A-Za-z0-9@.:/])';

/**
 * An ID behind the name of a service and a word for an ID, a colon, @ or 我 (抖音号：, 快手ID, 微博@, 加我支付宝), with at most a nickname between: 小红书：乐乐的日常 号 …
 */
const account = new RegExp(
  `(?<!官方|工会|单位|我会|本会|机关|平台)${service}(?:(?:个人)?${word}[\\s:是为(@]{0,4}|[:@]\\s?@?|[:]?[^,。;:\\n\\d]{1,8}(?<![单水户易期型批文编])号\\s?[:]?\\s?)${id}(?!\\s?(?:元|人|万|户|次|条|件|篇|部|期))`,
  'giu',
);

// A nickname in Chinese: behind @, or behind a word for an ID with a colon and as long as its clause. 微博：发布信息300条 has neither.
const nickname = new RegExp(
  `(?<!官方|工会|单位|我会|本会|机关|平台)${service}(?:(?:个人)?${word}?[\\s:]{0,2}@|(?:个人)?(?:账号|帐号|用户名|昵称|号)(?:名|叫|为|是|[:\\s]){1,2})\\s?[“"「『]?(?<name>(?=[\\w-]*\\p{Script=Han})[\\p{Script=Han}\\w·-]{2,14})[”"」』]?(?=[\\s,。;、!?()]|$)`,
  'giu',
);
// What offices, the press and firms call themselves, and what an account does: 抖音账号：正在认证.
const noPerson =
  /工会|发布|政务|人民|新华|央视|中国|国家|中央|[日晚时早周]报|快报|电视|广播|新闻|头条号|资讯|官方|在线|融媒|传媒|媒体|[省市县区乡镇州盟旗局厅部委办院校所站馆社厂园店]$|大学|学院|学校|中学|小学|医院|公司|集团|银行|公安|交警|消防|平安|税务|法院|检察|司法|文旅|共青团|团委|妇联|中心|协会|联合会|总工|之声|之窗|职工|服务|驿站|粉丝|开通|认证|运营|关注|更新|注册|培训|管理|推送|直播|宣传|有人$|大家|全体/u;

/** Finds IDs of persons on 抖音, 快手, 小红书, 支付宝 and the like; an office's own (抖音号：sfgonghui) is none. */
export function findAccounts({ text }: Pick<PlainText, 'text'>): Match[] {
  const nicknames = Array.from(text.matchAll(nickname)).flatMap((match): Match[] => {
    const name = match.groups?.name ?? '';
    if (noPerson.test(name)) return [];
    const start = match.index + match[0].lastIndexOf(name);
    return [{ kind: 'account', start, end: start + name.length }];
  });
  const ids = Array.from(text.matchAll(account)).flatMap((match): Match[] => {
    const number = match.groups?.number ?? '';
    const end = match.index + match[0].length;
    // A mobile phone is one whatever it opens.
    if (isOfficeName(number) || /^1[3-9]\d{9}$/.test(number)) return [];
    return [{ kind: 'account', start: end - number.length, end }];
  });
  const isTaken = (one: Match) => ids.some(({ start, end }) => start < one.end && one.start < end);
  return [...ids, ...nicknames.filter((one) => !isTaken(one))];
}
