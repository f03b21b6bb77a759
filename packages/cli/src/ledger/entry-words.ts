import { hoursIn } from './hours-words.ts';
import { isNamedStation, serviceIn } from './station-words.ts';

const mark = /^(?:[√✓✔×✗✘xo○●]|是|否|有|无|没有|y|n|yes|no|-+|—+|\/)$/iu;
/** Numbers with or without a unit, days, times, telephones, degrees; but no year over a column of its numbers, and no heading with a number before it. */
const number = /^[¥￥约近]?-?\d/u;
const headingWithNumber =
  /^(?:(?:19|20)\d{2}(?:年度?)?(?:[1-9]|1[0-2]|上半|下半|前三|第.)?|(?:19|20)\d{2}年.*(?:数|量|额|情况|月|季度)|(?:[1-9]|1[0-2])月(?:份)?|24(?:小时|h).*|\d{1,2}[.、].*)$/iu;
const position = /\d+(?:\.\d+)?[°度]/u;
/** Names of townships, but not those of their columns: 所在街道, 乡镇（街道）. */
const township =
  /^(?!.*(?:所在|所属|所辖|属地|归属|乡镇|镇街|街镇|镇办|各|隶属))\p{Script=Han}{2,8}(?:镇|乡|街道|街道办|街道办事处|办事处|苏木|开发区|园区|社区|村)$/u;
const listed = /[、，,;；/|]/u;

/** A list of what stations offer, 饮水、热饭: a heading names one such thing. */
const isListed = (text: string): boolean => {
  const parts = text.split(listed).filter((part) => part !== '');
  return parts.length > 1 && parts.filter((part) => serviceIn(part) !== null).length >= 2;
};

/** Whether a text can only stand below a heading: a number, a tick, a day, hours, the name of a township or of a station, a list. */
export function isEntry(text: string): boolean {
  if (mark.test(text)) return true;
  if (number.test(text)) return !headingWithNumber.test(text);
  return (
    position.test(text) ||
    township.test(text) ||
    isNamedStation(text) ||
    isListed(text) ||
    hoursIn(text) !== null
  );
}
