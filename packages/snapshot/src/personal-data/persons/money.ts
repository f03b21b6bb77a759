/** Digits of a sum, with or without commas and decimals; financial and ordinary Chinese numerals. */
const digits = '(?<![\\d.第])\\d[\\d,]{0,14}(?:\\.\\d{1,4})?';
const numerals =
  '(?<![第〇零一二两三四五六七八九十百千万亿])[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}';
const sum = `(?:${digits}|${numerals})`;

/** 余, 多, 来 and the powers of ten between a number and its unit. */
const power = ' ?[余多几来]?[万千百亿]{0,2}[余多]?';

/** Units of money behind a number; 元旦, 元宵 and 块地 are none, 5块 is. ISO 4217 codes, how they are spoken, and the signs. */
const unit =
  '(?:元(?!旦|宵|素|件|月)|圆(?!满|桌|形|柱|心)|円|块钱?(?!儿|地|场|田|石|砖|展|牌|屏)|大洋|人民币|港币|美元|美金|欧元|日元|(?:RMB|CNY|CNH|USD|HKD|TWD|EUR|yuan|kuai)(?![A-Za-z])|[¥€£](?!\\d))';

/** Signs, codes and words before a number. */
const before =
  '(?:(?:US|HK|NT|CN)?[$¥€£]|(?<![A-Za-z])(?:RMB|CNY|CNH|USD|HKD|TWD|EUR)|人民币|港币|美元|现金)[:： ]{0,2}';

/** 20万 at the end of what is said, 5,000.00: sums without a unit. 20万人 and 3.14 are none. */
const bare = `(?:${digits} ?[万千百][余多]?(?![\\p{L}\\d])|(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d{3,9})\\.\\d\\d(?![\\d.%‰\\p{L}]))`;

/** What is paid, owed, earned and given. */
const words =
  '医药费|医疗费|治疗费|手术费|住院费|慰问金|救助金|救助款|补助金|补助款|助学金|抚恤金|抚慰金|丧葬费|赔偿[金款]|补偿[金款]|欠薪|工资|薪资|月薪|年薪|低保|困难补助|月收入|年收入|家庭收入|人均收入|负债|欠债|欠款|债务|贷款|借款|外债|存款|公积金|养老金|退休金|捐款|助学款|慰问款|会费|月入|挣|赔付|获赔|最低生活保障|欠条|发放[^,。;]{0,6}(?:补助|补贴|救助|慰问)|失信|退休工资|(?:领取|领到|收到|获得|获|申请|申领|签收|享受)[^,。;]{0,8}(?:[救补资]助|赔付|慰问|补贴|低保|保障金)';

/** Money of somebody: a sum in whatever notation, or a word for what is paid. */
export const money = new RegExp(`(?:${sum}${power}${unit}|${before}${sum}|${bare}|${words})`, 'iu');

/** Whether a cell of a table is a sum and nothing else. */
const cell = new RegExp(`^(?:${before})?(?:${sum}${power}${unit}整?|\\d{3,7}(?:\\.\\d{1,2})?)$`, 'iu');
const withSign = new RegExp(`^${before}${sum}整?$`, 'iu');

/** @returns whether a cell of a table is a sum and nothing else: 2000, ¥500, RMB 500, 伍佰元整. */
export const isSum = (text: string): boolean => text.length <= 24 && (cell.test(text) || withSign.test(text));
