/** What the doctor says of mutilations that keep the code and lose what readers see. */
import { describe, expect, test } from 'vitest';
import { diagnose, diagnosisWords } from '../src/files/doctor/diagnose.ts';
import { wechatHtml } from '../src/files/wechat/html.ts';
import { viewOf } from '../src/index.ts';
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
