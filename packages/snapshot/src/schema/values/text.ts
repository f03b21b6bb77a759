import * as z from '../../zod.ts';

/** What a text must look like, in English as the schemas say it, and in Chinese as problems say it. */
export const formatNames: Readonly<Record<string, string>> = {
  'no line breaks or control characters': '没有换行和控制字符',
  'whole characters': '完整的字符',
  'no spaces at the ends': '首尾没有空格',
  'lower-case ASCII, digits and hyphens': '小写英文字母、数字和连字符',
  '<union>.<name>[.<qualifier>]': '<工会>.<名称>[.<限定>]',
  'an indicator such as trainees, or a union’s own such as county.satisfaction-rate':
    '指标编号，例如 trainees；自定的指标例如 county.satisfaction-rate',
  'the union’s id, a dot, and a name in lower-case ASCII, such as county.satisfaction-rate':
    '工会编号、一个点、小写英文名称，例如 county.satisfaction-rate',
  'a visible character': '看得见的字',
  'no repetition': '不重复',
  'either language or languages: the first of languages is that of the site':
    'language 和 languages 只写一个：languages 的第一种就是网站的语言',
  'one of languages behind the first': 'languages 里第一种以外的语言',
  'the printed words': '印出的字',
  'no printed words beside a formula': '推算的数没有印出的字，去掉 printed',
  'at least one part': '至少一个部分',
  'YYYY, YYYY-MM or YYYY-MM-DD': '年、年-月或年-月-日',
  'YYYY, YYYY-MM, YYYY-Www or YYYY-MM-DD': '年、年-月、年-W周或年-月-日',
  'a day that the month has': '这个月里有的日子',
  'a date, YYYY-MM-DD': '日期，年-月-日',
  'six digits (GB/T 2260)': '六位数字（GB/T 2260）',
  'an http or https address': 'http 或 https 地址',
  'the address of a folder, such as https://www.example.gov.cn/union/':
    '文件夹的网址，例如 https://www.example.gov.cn/union/',
  'a landline such as 0915-1234567, a 400 number or a hotline such as 12351':
    '座机（如 0915-1234567）、400 电话或热线（如 12351）',
  'a picture below public/, such as logo.svg': 'public/ 下的图片，例如 logo.svg',
  'an http or https address, or a page of the site such as /accessibility/':
    'http 或 https 地址，或者本站的一页，例如 /accessibility/',
  'an e-mail address': '电子邮箱',
  'at least one of phone, email, address, url': 'phone、email、address、url 至少写一项',
  'an ICP number such as 京ICP备12345678号-1': 'ICP 备案号，例如 京ICP备12345678号-1',
  'a police number such as 京公网安备11010502000001号': '公安备案号，例如 京公网安备11010502000001号',
  'a colour as #rrggbb, such as #a01f26': '颜色，写成 #rrggbb，例如 #a01f26',
  'a SHA-256 hash: 64 digits 0–9, a–f': 'SHA-256 校验码：64 位 0–9、a–f',
  'unions/<id>/snapshots/<date>.json': 'unions/<编号>/snapshots/<日期>.json',
  'the key that the provider gave the union': '服务方发给工会的密钥',
};

/** Any character that leaves ink: neither a space nor one of those that only steer their neighbours. */
const visible = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u;

const oneLine = 'no line breaks or control characters';
const wholeCharacters = 'whole characters';
const noSpaces = 'no spaces at the ends';
const visibleCharacter = 'a visible character';
/** What is asked of the characters of a text, whatever it says. */
export const textForms: ReadonlySet<string> = new Set([oneLine, wholeCharacters, noSpaces, visibleCharacter]);

/** A line of text for readers: trimmed, one line, not empty. Markup is looked for by the checks, which can name it. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    // Control characters, and marks that turn the direction of what follows them.
    .regex(/^[^\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u, oneLine)
    // Halves of surrogate pairs; isWellFormed is younger than the browsers that read figures.
    .refine((value) => !/\p{Surrogate}/u.test(value), wholeCharacters)
    .refine((value) => value === value.trim(), noSpaces)
    // Of what is only blank, that was said already.
    .refine((value) => value.trim() === '' || visible.test(value), visibleCharacter);

/** An id of one part: lower-case ASCII letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case ASCII, digits and hyphens');

/** An id of several parts joined by dots: `hanyin.arbitration-cases`. */
export const dottedId = z
  .string()
  .max(120)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/, '<union>.<name>[.<qualifier>]');

/** An indicator of the catalogue, `trainees`, or of a union's own, `county.satisfaction-rate`: the dot keeps one from ever being the other. */
export const indicatorId = z
  .string()
  .max(120)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'an indicator such as trainees, or a union’s own such as county.satisfaction-rate',
  );

/** An indicator of a union's own. */
export const ownIndicatorId = z
  .string()
  .max(120)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/,
    'the union’s id, a dot, and a name in lower-case ASCII, such as county.satisfaction-rate',
  );

/** A phone that an office answers. Nobody's mobile can be written here. */
export const officePhone = z
  .string()
  .regex(
    /^(0\d{2,3}-\d{7,8}(-\d{1,5})?|400-?\d{3}-?\d{4}|12\d{3})$/,
    'a landline such as 0915-1234567, a 400 number or a hotline such as 12351',
  );

/** An address on the web. */
export const webUrl = z.url({ protocol: /^https?$/, error: 'an http or https address' });

/** A calendar date. */
export const date = z.iso.date('a date, YYYY-MM-DD');

/** A date of which only the year, or year and month, may be known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')
  // 31 November would quietly become 1 December wherever somebody reckons with it.
  .refine((value) => value.length < 10 || date.safeParse(value).success, {
    error: 'a day that the month has',
    when: ({ issues }) => issues.length === 0,
  });

/** Words in the languages of a dictionary. Chinese is what readers see first; English is for other publishers' developers. */
export const localized = z.strictObject({ 'zh-Hans': text(60), en: text(120) });
