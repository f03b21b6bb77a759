/** Places are named after what is done there: a corner for reading is no reading class, and a box for suggestions no suggestion. */
import path from 'node:path';
import { checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../../bench/draft/measure.ts';
import { countedPlace } from '../src/draft/counted-place.ts';

const { data } = checkFolder(path.resolve(import.meta.dirname, '../../../data'));

/** The indicators that may be meant by the one number of a sentence. */
const proposed = (sentence: string) =>
  draftText(
    `禾岭县总工会2025年度工作报告（虚构）\n${sentence}。`,
    data,
    'hanyin',
    '2026-01-31',
  ).rows[0]?.proposals.map(({ indicator }) => indicator.id) ?? [];

describe('a place is not what it is for', () => {
  it.each([
    ['建成职工读书角12个', 'study-sessions'],
    ['建成12个职工读书角', 'study-sessions'],
    ['设立普法宣传栏35块', 'law-leaflets'],
    ['建设技能培训基地9个', 'trainees'],
    ['设立招聘信息发布栏22块', 'policy-notices'],
    ['设立法律援助工作站11个', 'legal-aid-cases'],
    ['设立劳动争议调解室13个', 'disputes-mediated'],
    ['设立送清凉服务点23个', 'cooling-beneficiaries'],
    ['建成职工疗休养基地2个', 'recuperation-groups'],
    ['设立工会会员入会点31个', 'members-total'],
    ['开辟劳模宣传专栏5个', 'model-workers'],
    ['设立婚恋交友角4个', 'matchmaking-beneficiaries'],
    ['设立安全隐患举报箱26个', 'hazards-rectified'],
    ['建立集体协商指导站8个', 'collective-contracts'],
    ['建成技能竞赛基地5个', 'competitions'],
    ['设立合理化建议箱140个', 'suggestions'],
    ['建成工会宣讲站点33个', 'publicity-sessions'],
    ['建成互助保障服务窗口12个', 'mutual-aid-members'],
    ['设立金秋助学咨询台3个', 'students-aided'],
    ['建立劳动法律监督站27个', 'supervisors-trained'],
  ])('%s: not %s', (sentence, activity) => {
    expect(proposed(sentence)).not.toContain(activity);
  });

  it.each([
    ['建成职工书屋26家', 'reading-rooms'],
    ['建成母婴关爱室19间', 'union-venues'],
    ['新建工会驿站11个', 'stations-founded'],
    ['新建劳模工匠创新工作室5个', 'innovation-studios'],
    ['开展产改试点3个', 'reform-pilots'],
    ['征集合理化建议140条', 'suggestions'],
    ['在各站点开展普法宣传16场', 'law-sessions'],
  ])('%s: %s', (sentence, indicator) => {
    expect(proposed(sentence)).toContain(indicator);
  });

  it('looks for the noun beside its number, in units of things', () => {
    const at = (text: string, printed: string, unit: string) => {
      const start = text.indexOf(printed);
      return countedPlace(text, { start, end: start + printed.length }, unit);
    };
    expect(at('建成读书角达到12个', '12个', '个')).toBe('角');
    expect(at('建成12个读书角，服务职工', '12个', '个')).toBe('角');
    expect(at('建成12个读书角供职工借阅', '12个', '个')).toBe('角');
    expect(at('在培训基地办班12期', '12期', '期')).toBe(undefined);
    expect(at('梳理难点12个', '12个', '个')).toBe(undefined);
  });
});
