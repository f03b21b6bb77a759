/** Every way of every figure through the sanitisers of content management systems: numbers whole, no digits that nobody printed, no source code shown. */
import { channels, diagnose, diagnosisWords } from '@gongkai/charts/doctor';
import { describe, expect, test } from 'vitest';
import { judged, type Outcome, worst } from './outcome.ts';
import { sanitisers } from './sanitisers.ts';
import { figures, ways } from './ways.ts';

const list = Object.entries(figures);
const known: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  channels.map(({ id, ways: own }) => [id, own]),
);
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(sanitisers)('$name', ({ id, apply }) => {
  test.each(Object.entries(ways))('%s arrives as the table of channels says', (way, make) => {
    const outcomes = list.flatMap(([name, view]): Outcome[] => {
      const given = make(view);
      if (given === null) return [];
      const left = given.html === undefined ? html(given.text) : apply(given.html);
      const { outcome, diagnosis } = judged(way, view, given, left);
      // A sanitiser that prints what it does not know shows the source of a frame; the table says so.
      if (way !== 'frame') {
        const faulty = diagnosis.numbers.filter(({ state }) => state !== 'whole');
        expect([name, diagnosis.source, diagnosis.foreign, faulty]).toEqual([name, null, [], []]);
      }
      return [outcome];
    });
    expect(worst(outcomes)).toEqual(known[id]?.[way]);
  });
});

describe('the doctor', () => {
  const [[, view] = []] = list;
  const given = view && ways.drawn?.(view);
  if (!view || !given?.html) throw new Error('no figure');
  const { html: whole } = given;

  test('finds nothing wrong with what arrived whole', () => {
    const found = diagnose(whole, { view, given: whole });
    expect(found.stripped).toEqual([]);
    expect(found.best).toBe('drawn');
    expect(diagnosisWords(found).join('')).toContain('个数字都完整');
  });

  test('sees source code that is shown, and says not to publish it', () => {
    const shown = `${whole}&lt;svg width="10"&gt;`;
    const found = diagnose(shown, { view, given: whole });
    expect(found.source).toBe('<svg width="10">');
    expect(found.best).toBe(null);
    expect(diagnosisWords(found)[0]).toContain('读者会看到源代码');
  });

  test('sees digits that nobody printed, as a sanitiser makes them of the ticks of a drawing', () => {
    const found = diagnose(`${whole}<p>0102030405060</p>`, { view, given: whole });
    expect(found.foreign).toEqual(['0102030405060']);
    expect(diagnosisWords(found)[0]).toContain('0102030405060');
  });

  test('sees a number that is torn, and one that is glued to another', () => {
    const torn = diagnose(whole.replaceAll('67件', '6 7件'), { view, given: whole });
    expect(torn.numbers.filter(({ state }) => state !== 'whole').map(({ printed }) => printed)).toEqual([
      '67件',
    ]);
    const glued = diagnose(whole.replaceAll('67件', '1267件'), { view, given: whole });
    expect(glued.numbers.filter(({ state }) => state === 'broken').map(({ printed }) => printed)).toEqual([
      '67件',
    ]);
    expect(glued.foreign).toEqual(['1267']);
  });

  test('says what was taken away, and what may be tried next', () => {
    const frame = ways.frame?.(view)?.html ?? '';
    const found = diagnose(frame.replace(/<iframe.*?<\/iframe>/, ''), { view, given: frame });
    expect(found.stripped).toContain('frame');
    expect(found.verdicts.frame).toBe('lost');
    expect(diagnosisWords(found).join('')).toContain('编辑器删掉了：框架（iframe）');
    expect(diagnosisWords(found).join('')).toContain('还可以试');
  });

  test('a frame without its height or its address is lost, an address that is shown is no number', () => {
    const frame = ways.frame?.(view)?.html ?? '';
    const after = (change: (html: string) => string) => diagnose(change(frame), { view, given: frame });
    const bare = (html: string) => html.replace(/ style="[^"]*"/g, '');
    expect(after(bare).verdicts.frame).toBe('works');
    expect(after((html) => bare(html).replace(/ height="\d+"/, '')).verdicts.frame).toBe('lost');
    expect(after((html) => html.replaceAll('"', '\\"')).verdicts.frame).toBe('lost');
    expect(after((html) => html.replace(/ src="/, ' data-src="')).verdicts.frame).toBe('lost');
    const linked = after((html) =>
      html.replace(
        /<iframe[^>]*><\/iframe>/,
        '<a href="https://gongkai.example/embed/x/">https://gongkai.example/embed/x/?v=9f87e5b</a>',
      ),
    );
    expect([linked.foreign, linked.verdicts.words]).toEqual([[], 'works']);
  });

  test('a picture is kept where a host loads it late, or keeps a copy', () => {
    const picture = ways.picture?.(view)?.html ?? '';
    for (const source of [' data-src="https://mmbiz.qpic.cn/x"', ' src="/uploads/1.png"'])
      expect(
        diagnose(picture.replace(/ src="[^"]*"/, source), { view, given: picture }).verdicts.picture,
      ).toBe('works');
    const emptied = picture.replace(/ src="[^"]*"/, ' src=""');
    expect(diagnose(emptied, { view, given: picture }).verdicts.picture).toBe('lost');
  });

  test('without what was handed out it looks for every number of the figure', () => {
    const found = diagnose('<p>别的文章</p>', { view });
    expect(found.numbers.every(({ state }) => state === 'missing')).toBe(true);
    expect(found.best).toBe(null);
    expect(diagnose('', { view }).isEmpty).toBe(true);
    expect(diagnosisWords(diagnose('', { view }))).toHaveLength(1);
  });
});
