import { inFront } from '../match.ts';

/** What bears a number of its own: 表3, 附图2, 专栏1. */
const numbered = '(?:[附图]?[表图件]|专栏|附注|注|例|编号|第)';

const behindLabel = new RegExp(`${numbered} ?\\d{1,3}(?:[-—]\\d{1,2})? $`);
const isLabel = new RegExp(`${numbered} ?$`);

/** 表3 850人: the number of a table ends at the blank, and groups no thousands with what follows. */
export const followsTableNumber = (text: string, start: number, end: number): boolean =>
  /^\d{3}(?!\d)/.test(text.slice(start, end)) && behindLabel.test(inFront(text, start, 12));

/** 如表3所示, 表3-1, 图2-3 会员: the number of a table is no quantity. */
export const isTableNumber = (text: string, start: number, end: number): boolean =>
  isLabel.test(inFront(text, start, 4)) &&
  (/^[示列]/.test(text.slice(end)) ||
    /^\d+[-—]\d+(?:$|[^\d.人名位个件户家场次元%])/.test(text.slice(start, end)));

/** 家住3栋2单元501室, 5栋1201: a house of many, not three houses. 新建3栋12层 counts. */
export const isHouseNumber = (text: string, end: number): boolean =>
  /^(?:[\d一二三四五六七八九]{1,2}单元|\d{3,4}(?:[室号]|(?![\d.A-Za-z\u4e00-\u9fff%])))/.test(
    text.slice(end, end + 6),
  );
