/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Addresses with or without a scheme, and paths from the root that end in a file. A file below a folder is named by somebody and is looked at. */
const address =
  /(?:(?:https?:\/\/|www\.)[^\s\p{Script=Han}<>"'、。]{1,2000}|(?<![\w.@/-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,8}\/[^\s\p{Script=Han}<>"'、。]{1,2000}|(?<![\w.-])\/[\w./-]{1,500}\.(?:png|jpe?g|gif|svg|webp|html?|json|csv|pdf))/giu;

/** SHA-1 and longer digests, UUIDs: their digits are no number. */
const digest =
  /(?<![0-9a-z])(?:(?=\d*[a-f]\d*[a-f])[0-9a-f]{32,}|(?=(?:\d+[a-f]+){3})[0-9a-f]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|sha(?:256|384|512)-[0-9a-z+/]{40,}={0,2})(?![0-9a-z])/gi;

/** Dates with a year, spans of years, times of the day. */
const moment =
  /(?<!\d)(?:(?:19|20)\d\d ?[-./] ?(?:0?[1-9]|1[0-2])(?: ?[-./] ?(?:0?[1-9]|[12]\d|3[01]))?|(?:19|20)\d\d ?[-–—―~] ?(?:19|20)\d\d|(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)(?!\d)/g;

/** What in a text is written with digits and is no number of a person. */
export interface Surroundings {
  readonly addresses: readonly Span[];
  readonly digests: readonly Span[];
  readonly moments: readonly Span[];
}

/** @returns the addresses, digests, dates and times of a plain text. */
export const surroundingsOf = (text: string): Surroundings => ({
  addresses: spansOf(text, address),
  digests: spansOf(text, digest),
  moments: spansOf(text, moment),
});

/** @returns the first of sorted, separate spans that shares a character with another. */
export function overlapping(spans: readonly Span[], { start, end }: Span): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.start < end ? found : null;
}

/** Units behind a number: what they count is no telephone. A noun may go on with another character, so most need an end behind them. */
const unit =
  /^(?:,000){0,4}(?:\.\d{1,6})?\s{0,2}(?:[余多几]?[万亿]|余|元(?!宵|旦|月|素|件)|人次|美元|欧元|港元|平方|立方|千瓦|公里|公斤|千克|吨|[%‰℃]|(?:人|名|户|件|起|次|个|家|份|处|场|期|条|项|度|字节?|票|点击|字|米|克|升|册|本|台|套)(?=$|[\p{P}\p{S}\p{Z}\s]))/u;

/** Sums of money, totals and ordinals before a number. */
const amount = /(?:[¥$€£]|第|(?:累计|合计|总计|总额|金额|产值|总量|流量|点击量|阅读量)(?:[:为达约]|是)?) ?$/;

/** What is counted or measured before a list of figures: 各镇会员数：, 2019—2023年分别为. */
const figuresBefore =
  /(?:分别|依次|各自|合计|共计|总计|共|统计|人次|数量?|量|值|额|率|比例?|占比|指标|数据|单位|序列|[均占]|同比|环比|增[长加]|下降|减少|[县市区镇乡村街]|季度?|年度?|月份?|[表列行图栏组])\p{Script=Han}{0,2}[:([是为有达到约在\s]*$|\[\s*$|\b(?:counts?|figures?|numbers?|values?|totals?|series|respectively|were|was|of|from|are)[:\s([]*$/iu;

/** What is counted behind a list of figures; its unit may be a part of a longer word. */
const figuresBehind =
  /^\s?\(?(?:单位|合计|共计?|等|分别|依次|[余多几]?[万亿千百]?(?:人|名|个|家|户|项|件|次|元|场|期|条|份|所|座|处|台|套|册|本|公里|吨|岁|分|天|小时|年|月|日|例|组|[%‰℃]))|^ (?:people|members?|yuan|unions?|respectively|in total|and)\b/iu;

/** Numbers of things. */
const serial =
  /(?:订单|流水|运单|快递单|单号|条形?码|发票|合同|项目|批次|批号|货号|料号|型号|设备|资产|备案|许可证?|执照|信用代码|机构代码|案号|文号|ISBN|ISSN|DOI|SN|S\/N|邮编|行号|版本)(?:编?号码?|代码)?(?:[:为是#]|No\.?)? ?(?:[A-Za-z]{1,4}[-_]?)?$/i;

/** What stands directly before a mobile number. */
const phoneWord =
  /(?:电话|手机|手机号|号码|联系方式|联系人|联系|拨打|致电|来电|短信|微信|咨询|热线|请拨|拨|tel|phone|mobile|cell|call|sms|whatsapp|[☎☏✆📞📱])(?:号码?)?(?:[是为:.\s（(/]|同号)*$/iu;

const cardWord =
  /(?:卡号|银行卡号?|储蓄卡号?|借记卡号?|信用卡号?|工资卡号?|社保卡号?|存折号?|(?:农行|工行|建行|中行|邮储|信合|农信|交行|招行)[^\d]{0,4}|一卡通号?)(?:码)?(?:[是为:\s(]|尾号)*$/u;

const idWord =
  /(?:身份证|居民身份证|证件|公民身份|社会保障|身份|ID|残疾人?证|残疾证|证号|户口)(?:件)?(?:号码?|编号)?(?:[是为:.\s(]|号|No)*$/iu;

/** Names of parameters in an address whose value is a person's number. */
const personalParameter =
  /(?:phone|tel|mobile|mob|cell|sms|sj|shouji|wa\.me|id_?card|idno|sfz|card|bank)[a-z_]{0,12}[=:/]?[^/&?=]{0,3}$|#$/i;

const before = (text: string, { start }: Span, length = 14) => text.slice(Math.max(0, start - length), start);

const digit = /[0-9〇零一二三四五六七八九]/;

/** No word ends in a digit: of a long row of digits nothing is cut out to be looked at. */
const follows = (pattern: RegExp) => (text: string, span: Span) =>
  !digit.test(text[span.start - 1] ?? '') && pattern.test(before(text, span));

export const isCounted = (text: string, span: Span): boolean =>
  unit.test(text.slice(span.end, span.end + 16));
/** Words that stand before a telephone, and before what is counted or paid as well: 咨询18888888888元. */
const alsoVerb = /(?:联系|来电|短信|微信|咨询|热线)$/u;
/** A unit at once behind a number, which is no first word of what follows: 元旦, 元先生, 余女士, 件件有回音. */
const unitAtOnce =
  /^(?:[余多]?[万亿]?元(?!宵|旦|月|素|件|先|女|师|老|某)|[余多]?[万亿]?人次|[余多]?[万亿]?(?:次|件|条|个|起|场|份)(?=$|[\p{P}\p{S}\p{Z}\s]))/u;
/** Whether a number is told by a unit, though a word stands before it that may call a telephone. */
export const isCountedThough = (text: string, span: Span): boolean =>
  unitAtOnce.test(text.slice(span.end, span.end + 6)) && alsoVerb.test(before(text, span));
/** Whether people or households are counted, of which nobody has 10 000 million. */
export const isOfPeople = (text: string, { start, end }: Span): boolean =>
  end - start === 11 && /^(?:人(?!次)|名|户|家)/u.test(text.slice(end, end + 2));
/** Whether a word of a list of figures stands before or behind. */
export const isAmongFigures = (text: string, span: Span): boolean =>
  figuresBehind.test(text.slice(span.end, span.end + 12)) || figuresBefore.test(before(text, span, 24));
export const isAmount = follows(amount);
export const isSerial = follows(serial);
export const isCalledPhone = follows(phoneWord);
export const isCalledCard = follows(cardWord);
export const isCalledId = follows(idWord);
export const isPersonalParameter = (text: string, span: Span): boolean =>
  personalParameter.test(before(text, span, 24));
