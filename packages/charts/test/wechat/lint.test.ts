import { views } from '@gongkai/testing/figures/figures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml, textOf } from '../../src/files/markup/tree.ts';
import type { wechatFaults } from '../../src/files/wechat/lint-words.ts';
import { lintWechat, sanitiseWechat, wechatHtml, wechatProblemWords } from '../../src/files/wechat/wechat.ts';

const ground = 'background-color:#fff;color:#222';
const inside = (content: string) => `<section style="${ground}">${content}</section>`;

/** One example of each fault. */
const examples: Readonly<Record<(typeof wechatFaults)[number], string>> = {
  element: inside('<div>甲</div>'),
  attribute: inside('<p class="x">甲</p>'),
  'nested-svg': inside('<svg viewBox="0 0 1 1"><svg><rect width="1" height="1"/></svg></svg>'),
  property: inside('<p style="position:absolute">甲</p>'),
  value: inside('<p style="display:flex">甲</p>'),
  'fixed-width': inside('<table style="width:720px"><tr><td>甲</td></tr></table>'),
  'small-text': inside('<p style="font-size:11px">甲</p>'),
  'relative-size': inside('<p style="font-size:1em">甲</p>'),
  'tight-lines': inside('<p style="font-size:16px;line-height:1.5px">甲</p>'),
  'relative-picture': inside('<img src="/figures/x.png" alt="甲8处">'),
  'no-alt': inside('<img src="https://gongkai.example/x.png" alt="">'),
  'no-ground': '<p>甲</p>',
  'too-large': inside(`<p>${'甲'.repeat(20_001)}</p>`),
};

test.each(Object.entries(examples))('%s is found, alone, and said with what to do', (fault, html) => {
  const problems = lintWechat(html);
  expect(problems.map((problem) => problem.fault)).toEqual([fault]);
  for (const problem of problems)
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const)
      expect(wechatProblemWords(problem, locale).length).toBeGreaterThan(problem.what.length + 8);
});

test('what the channel refuses by name is found wherever it stands', () => {
  const refused = [
    '<style>p{}</style>',
    '<script>1</script>',
    '<iframe src="x"></iframe>',
    '<a href="https://gongkai.example/">甲</a>',
    '<svg viewBox="0 0 1 1"><defs><linearGradient/></defs></svg>',
    '<svg viewBox="0 0 1 1"><use href="#a"/></svg>',
    '<svg viewBox="0 0 1 1"><rect fill="url(#a)"/></svg>',
    '<p style="background-image:url(x.png)">甲</p>',
    '<p style="color:var(--ink)">甲</p>',
    '<p style="filter:blur(1px)">甲</p>',
    '<p style="clip-path:inset(1px)">甲</p>',
    '<p id="a">甲</p>',
    '<p data-obs="a">甲</p>',
    '<p aria-hidden="true">甲</p>',
    '<p onclick="a()">甲</p>',
  ];
  for (const html of refused) expect([html, lintWechat(inside(html)).length > 0]).toEqual([html, true]);
});

test('a place leads to what is wrong', () => {
  const [problem] = lintWechat(inside('<p>甲</p><p><span class="x">乙</span></p>'));
  expect(problem).toMatchObject({ what: 'class="x"', where: 'section > p:2 > span' });
});

describe('the simulated channel', () => {
  test('takes away what runs, names, lays out or leads elsewhere, and keeps words', () => {
    const html = inside(
      '<div class="a" id="b" onclick="c()"><p style="color:#222;position:fixed">甲 8处</p><script>1</script><a href="https://gongkai.example/">乙</a><iframe src="x"></iframe></div>',
    );
    expect(sanitiseWechat(html, 'publish')).toBe(
      inside('<section><p style="color:#222">甲 8处</p>乙</section>'),
    );
  });

  test('empty boxes go when an article is saved, and no bar of ours is empty', () => {
    expect(sanitiseWechat(inside('<section style="height:14px"></section>'), 'save')).not.toContain('14px');
    const html = wechatHtml(views.bars, { form: 'drawn' });
    expect(sanitiseWechat(html, 'save').match(/height:14px/g)).toEqual(html.match(/height:14px/g));
  });

  test('any text stays text, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const view = { ...views.bars, figure: { ...views.bars.figure, title: `题${text}` } };
        const html = wechatHtml(view, { form: 'drawn' });
        expect(lintWechat(html)).toEqual([]);
        expect(textOf(parseHtml(sanitiseWechat(html, 'publish')))).toBe(textOf(parseHtml(html)));
      }),
      { numRuns: 60 },
    );
  });
});

test('one number that the figure does not have is refused with those that it has', () => {
  expect(() => wechatHtml(views.count, { form: 'number', observation: 'demo.none' })).toThrow(
    /no demo\.none in figure demo-figure; it has demo\.places\.care/,
  );
});
