/** What editions say in each language, and of how much. */
import type { FigureView } from '@gongkai/snapshot';
import { someOf } from '@gongkai/testing/runs';
import { describe, expect, test } from 'vitest';
import { type EditionName, editionSvg } from '../src/editions/index.ts';
import { editionWordsOf } from '../src/editions/model/words.ts';
import { fillWords, wrapWords } from '../src/editions/text/word-wrap.ts';
import { wechatHtml } from '../src/files/wechat/wechat.ts';
import { locales } from '../src/index.ts';
import { heatSentences } from '../src/kinds/heat/words.ts';
import { cases, names, parse, site, wordsOf } from './support/editions.ts';

const viewOf = (id: string) => {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found.view;
};
const said = (view: FigureView, name: EditionName, locale?: (typeof locales)[number]) =>
  wordsOf(editionSvg(view, name, { site, ...(locale && { locale }) }));

describe.runIf(cases.length > 0)('every language', () => {
  test.each(locales)('no space is lost at the end of what is set off: %s', (locale) => {
    for (const { view } of someOf(cases, 8))
      for (const name of names)
        for (const mark of parse(editionSvg(view, name, { site, locale })).querySelectorAll('tspan'))
          expect([view.figure.id, name, mark.textContent]).not.toEqual([
            view.figure.id,
            name,
            expect.stringMatching(/\s$/),
          ]);
  });

  test('in English: counts in words of one and of many, brackets and capitals of English', () => {
    const { omitted, unions } = editionWordsOf('en');
    expect(omitted(1, 1, true)).toBe('1 more part and 1 more number: see the QR code');
    expect(omitted(2, 3, true)).toBe('2 more parts and 3 more numbers: see the QR code');
    expect(unions([], 20)).toBe('20 unions');
    const cover = said(viewOf('demo-cases-distribution'), 'cover', 'en');
    expect(cover).toContain('[Fiction] 20 unions');
    expect(said(viewOf('demo-cases-distribution'), 'slide', 'en')).toContain('made up; of the others 17');
    const article = said(viewOf('demo-cases-distribution'), 'wechat', 'en');
    expect(article).toMatch(/Of the others 17 .*Points are gathered/);
    for (const name of names)
      expect([name, said(viewOf('demo-cases'), name, 'en')]).not.toEqual([
        name,
        expect.stringMatching(/[【】]/),
      ]);
    expect(said(viewOf('shifang-355'), 'slide', 'en')).toContain('五大行动: 维护');
  });
});

describe.runIf(cases.length > 0)('how much is told', () => {
  test('all four numbers where they fit once the period stands behind the union', () => {
    for (const name of ['square', 'slide', 'story'] as const) {
      const words = said(viewOf('ankang-aid-persons'), name);
      expect([name, words]).toEqual([name, expect.stringMatching(/18\.77万人.*6\.6万人.*2\.8万.*241名/)]);
      expect([name, words]).toEqual([name, expect.stringContaining('2024年以来（推断）')]);
      expect(words).not.toContain('另有');
    }
  });

  test('the numbers of a comparison in place of a title that says none', () => {
    for (const name of ['cover', 'share'] as const)
      expect(said(viewOf('demo-cases-compare'), name)).toContain(
        '2025年劳动争议办结：演示甲县7744件，演示乙县2823件，演示丙区2963件',
      );
    // Numbers that may not be compared do not stand in one sentence.
    expect(said(viewOf('compare-service-stations'), 'cover')).not.toMatch(/8处.*37家/);
  });

  test('no sentence of numbers where one of them has a status that must be said', () => {
    const view = viewOf('demo-cases-compare');
    const rows = view.rows.map((row, index) =>
      index > 0
        ? row
        : { ...row, observation: { ...row.observation, status: { obs: 'P' as const, conf: 'F' as const } } },
    );
    expect(said({ ...view, rows }, 'cover')).not.toContain('演示甲县7744件');
  });

  test('the highest number of a table with shades, with each time at which it was that high', () => {
    const view = viewOf('demo-consultations-heat');
    expect(said(view, 'cover')).toContain('劳动报酬最高84人次（2025年6月、2025年9月）');
    const [, columns = []] = heatSentences(view, {});
    expect(columns[0]).toContain('最高84人次（2025年6月、2025年9月），最低37人次（2025年10月）');
  });

  test('how large a way of working is, and of what it consists', () => {
    expect(said(viewOf('shifang-seven-steps'), 'cover')).toMatch(/基层申报、.*等7个部分、1项数字/);
    expect(said(viewOf('louxing-dispute-resolution'), 'cover')).toContain('娄星区总工会 · 12个部分、3项数字');
    expect(said(viewOf('shifang-seven-steps'), 'cover', 'en')).not.toMatch(/[、，]1 /);
  });

  test('all months of a story of cases or none', () => {
    for (const name of names) {
      const shown = parse(editionSvg(viewOf('demo-cases'), name, { site })).querySelectorAll('[data-obs]');
      const months = new Set(
        [...shown].flatMap((one) => /\.m\d\d$/.exec(one.getAttribute('data-obs') ?? '') ?? []),
      );
      expect([name, [0, 12].includes(months.size)]).toEqual([name, true]);
    }
    expect(said(viewOf('demo-cases'), 'wechat')).toMatch(/1月.*12月.*717件/);
    expect(said(viewOf('demo-cases'), 'wechat')).not.toContain('另有');
  });

  test('that numbers are exact is said once where all are, and of one that stands alone', () => {
    const count = (id: string) => wechatHtml(viewOf(id), { form: 'drawn' }).split('确数').length - 1;
    expect(count('ankang-safety')).toBe(1);
    expect(wechatHtml(viewOf('ankang-safety'), { form: 'drawn' })).toContain('印的都是确数');
    // 1万余名 beside it is not.
    expect(wechatHtml(viewOf('ankang-skills-people'), { form: 'drawn' })).not.toContain('印的都是确数');
    expect(wechatHtml(viewOf('hanyin-closure-rate'), { form: 'drawn' })).toContain('印的是确数');
  });
});

test('a label breaks behind a point between its parts, and a date in English stands in one line', () => {
  expect(wrapWords('演示甲县 · 县级', 94, 14)).toEqual(['演示甲县 · ', '县级']);
  expect(
    fillWords('Source: a report, 31 January 2026', 160, 12)?.some((line) => /^2026|^January/.test(line)),
  ).toBe(false);
});
