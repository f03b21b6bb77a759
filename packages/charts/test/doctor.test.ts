/** What the doctor says of mutilations that keep the code and lose what readers see. */

import type { Correction } from '@gongkai/snapshot';
import { describe, expect, test } from 'vitest';
import { diagnose, diagnosisWords } from '../src/files/doctor/diagnose.ts';
import { wechatHtml } from '../src/files/wechat/html.ts';
import { viewOf } from '../src/index.ts';
import { correctionNotes } from '../src/row/correction-notes.ts';
import { frameSnippet } from '../src/snippet.ts';

const view = viewOf({
  title: '劳动争议',
  rows: [
    ['仲裁申请', '67件'],
    ['调解成功', '50余件'],
  ],
});
const frame = frameSnippet({
  src: 'https://www.example.gov.cn/embed/disputes/',
  title: '劳动争议',
  lang: 'zh-Hans',
  heights: { wide: 235, steps: [{ below: 452, height: 304 }] },
});
const drawn = wechatHtml(view, { form: 'drawn' });
const picture =
  '<p><img src="https://www.example.gov.cn/figures/disputes.wechat.png" alt="劳动争议。仲裁申请，67件。" style="width:100%"></p><p>劳动争议</p>';

const diagnosed = (given: string, pasted: string) => {
  expect(pasted).not.toBe(given);
  return diagnose(pasted, { view, given });
};

test.each(['noscript', 'template'])('a frame inside %s is gone', (name) => {
  expect(diagnosed(frame, `<p>正文</p><${name}>${frame}</${name}>`).verdicts.frame).toBe('lost');
  expect(diagnosed(frame, `<div>${frame}</div>`).verdicts.frame).toBe('works');
});

test.each([
  ['', '<!--', '-->'],
  ['<p>正文</p>', '<!-- ', ' -->'],
  ['<p>正文</p>', '<noscript>', '</noscript>'],
])(
  'a frame after "%s" between %s and %s is said to be there unseen, not to be gone',
  (around, open, close) => {
    const found = diagnosed(frame, `${around}${open}${frame}${close}`);
    expect(found.unshown).toContain('frame');
    expect(found.stripped).not.toContain('frame');
    expect(found.verdicts.frame).toBe('lost');
    const words = diagnosisWords(found).join('');
    expect(words).toContain('注释');
    expect(words).not.toMatch(/是空的|没有发现被删/);
  },
);

test('a comment of the editor’s own beside a frame that is shown is nothing to speak of', () => {
  const found = diagnosed(frame, `<!-- 正文 -->${frame}`);
  expect(found.unshown).toEqual([]);
  expect(diagnosisWords(diagnosed(frame, '<!-- 正文 -->')).join('')).toContain('是空的');
});

test.each(['transparent', 'none !important', 'inherit'])(
  'boxes whose ground is %s are not seen',
  (ground) => {
    const bare = diagnosed(drawn, drawn.replace(/background(?:-color)?:[^;"]*/g, `background:${ground}`));
    expect(bare.verdicts.drawn).toBe('lost');
    expect(bare.faults.map(({ kind }) => kind)).toEqual(['grounds']);
    expect(bare.numbers.every(({ state }) => state === 'whole')).toBe(true);
  },
);

describe('a picture', () => {
  test.each(['height:0', 'opacity:0', 'display:none'])('with %s is hidden', (style) => {
    const hidden = diagnosed(picture, picture.replace('width:100%', `width:100%;${style}`));
    expect(hidden.faults.map(({ kind }) => kind)).toEqual(['hidden']);
    expect(hidden.verdicts.picture).toBe('lost');
  });

  test('in whose place its alternative text stands is gone, and its words are ours', () => {
    const words = diagnosed(picture, picture.replace(/<img[^>]*alt="([^"]*)"[^>]*>/, '$1'));
    expect(words.foreign).toEqual([]);
    expect(words.stripped).toContain('picture');
    expect(words.best).toBe('words');
  });
});

describe('what was corrected', () => {
  const [, right] = view.rows;
  const [, wrong] = viewOf({
    title: '劳动争议',
    rows: [
      ['仲裁申请', '67件'],
      ['调解成功', '40余件'],
    ],
  }).rows;
  if (!right || !wrong) throw new Error('no rows');
  const corrections = [{ correcting: { snapshot: { date: '2026-06-30' } }, old: wrong, now: right }];
  const options = { corrections: corrections as unknown as readonly Correction[] };
  const corrected = correctionNotes(options.corrections);
  const [note = ''] = corrected;
  const given = wechatHtml(view, { form: 'drawn', ...options });
  const line = /<p [^>]*>2026-06-30已更正.*?<\/p>/;

  test.each([[{ given }], [{}]])('is no number that nobody printed', (known) => {
    expect(note).toContain('40余件');
    expect(given).toMatch(line);
    const whole = diagnose(given, { view, corrected, ...known });
    expect([whole.foreign, whole.lostCorrections, whole.best]).toEqual([[], [], 'drawn']);
    // Who is not told of it takes the old number for somebody's addition.
    expect(diagnose(given, { view }).foreign).toContain('40');
  });

  test.each([[{ given }], [{}]])('is missed where an editor took it away', (known) => {
    const bare = diagnose(given.replace(line, ''), { view, corrected, ...known });
    expect(bare.lostCorrections).toEqual([note]);
    expect(diagnosisWords(bare).join('')).toContain(`更正的说明不见了，请补上：${note}`);
    expect(bare.numbers.every(({ state }) => state === 'whole')).toBe(true);
  });

  test('does not stand in for the number that it names', () => {
    const torn = diagnose(`<p>劳动争议</p><p>仲裁申请 67件</p><p>${note}</p>`, { view, corrected, given });
    expect(torn.numbers.map(({ state }) => state)).toEqual(['whole', 'missing']);
  });

  test('is asked of no frame, which says it itself', () => {
    expect(diagnose(frame, { view, corrected, given: frame }).lostCorrections).toEqual([]);
    expect(diagnose(frame, { view, corrected }).lostCorrections).toEqual([]);
  });
});
