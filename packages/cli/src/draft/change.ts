import type { Quantity } from '@gongkai/quantity';
import type { Proposal } from '../indicators/propose.ts';
import type { Place } from './phrase.ts';

/** Words of a change, which stand beside numbers of anything: they tell nothing of what has changed. */
const changeWords = /(?:同比|环比)?(?:增长|增加|增幅|增速|上升|提高|提升|下降|减少|降低|降幅|翻番)率?了?/gu;

const countsChange = ({ indicator: { id, label } }: Proposal): boolean =>
  /-growth$/u.test(id) || /增长|增幅|增加|下降|减少|降低|提高/u.test(label['zh-Hans']);

/** The words around a number without those of its change. */
export const withoutChange = (text: string): string => text.replace(changeWords, '');

/**
 * Leaves of the proposals for 增加5家 and 增长19.2% those that count a change: it is no total, whatever has changed.
 *
 * @param proposals by what stands around the number, but for the words of the change
 */
export const forChange = (proposals: readonly Proposal[]): Proposal[] => proposals.filter(countsChange);

/** Whether a number says by how much something has become more or less. */
export const isChange = ({ direction, kind }: Quantity): boolean =>
  direction !== undefined && kind !== 'zeroClaim';

/** 由61件下降到54件: what stands between the number before and the one behind. */
const becomes = /^[^，,。；;\d]{0,4}?(?:增|升|提|扩|降|减|下|上|发展|变|跃)\p{Script=Han}{0,3}[到至为]/u;

/** Whether a number is the one from which something has changed: 由61件下降到54件. */
export const isBefore = (text: string, { start, end }: Place): boolean =>
  /[由从](?:\d{4}年|上年|去年)?(?:的)?$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  becomes.test(text.slice(end, end + 12));

/** With what a number is compared: 与2024年相比, 比上年, 较去年同期. It is not of that time. */
const compared =
  /(?:与|和|同|跟)(?:20\d\d年|上年|去年|上一年|前一年)度?(?:同期)?相?比|[比较](?:20\d\d年|上年|去年|上一年|前一年)度?(?:同期|末|底)?/gu;

/** A text in which the times of comparisons are blank. */
export const withoutComparisons = (text: string): string =>
  text.replace(compared, (words) => '\u3000'.repeat(words.length));

/** The size of firms or of incidents that a figure is about: 百人以上企业建制率, 未发生百人以上群体性事件. */
const ofFirms =
  /^的?(?:非公有制|非公|规模|大型|中小|小微|民营|已?建会|工业|建筑|私营|外资|及)*(?:企业|单位|公司|用人单位|工厂|基层工会)|^的?(?:群体性|集体|聚集|重大|较大|劳资|上访|停工)+(?:事件|纠纷|案件|事故|上访|停工)/u;

/** Whether a number only tells of which size of firms or incidents another one is told. */
export const isClassOfFirms = (text: string, { end }: Place, { kind, unit }: Quantity): boolean =>
  (unit === '人' || unit === '名') &&
  (kind === 'atLeast' ||
    kind === 'atMost' ||
    kind === 'moreThan' ||
    kind === 'lessThan' ||
    kind === 'range') &&
  ofFirms.test(text.slice(end, end + 12));
