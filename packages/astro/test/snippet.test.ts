import { type FrameHeights, frameHeights, heightAt } from '@gongkai/charts/frame';
import { frameSnippet, heightStyle } from '@gongkai/charts/snippet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenElement } from '../src/element/element-code.ts';
import { chosenSnippet, frameAddress, usualChoices } from '../src/embed/choices.ts';

/** What a browser makes of our `calc()` in a column. */
function computed(style: string, width: number): number {
  const expression = /height:calc\((.*)\)$/.exec(style)?.[1] ?? /^height:(.*)$/.exec(style)?.[1] ?? '';
  const script = expression.replaceAll('100cqw', String(width)).replace(/(\d)px/g, '$1');
  const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));
  return new Function('clamp', `return ${script}`)(clamp) as number;
}

const heights: fc.Arbitrary<FrameHeights> = fc
  .tuple(
    fc.integer({ min: 100, max: 1000 }),
    fc.uniqueArray(fc.integer({ min: 300, max: 950 }), { maxLength: 8 }),
    fc.array(fc.integer({ min: 100, max: 1000 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([wide, widths, list]) => ({
    wide,
    steps: widths.sort((a, b) => a - b).map((below, index) => ({ below, height: list[index] ?? 100 })),
  }));

describe('the height in a snippet', () => {
  it('is at each width the one that is needed there, whether heights fall or rise', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 280, max: 1200 }), (all, width) => {
        const style = heightStyle(all);
        // In the pixel in which the width is passed it is on its way.
        if (all.steps.some(({ below }) => Math.abs(below - width) < 1)) return;
        expect(computed(style, width)).toBeCloseTo(heightAt(all, width), 6);
      }),
    );
  });

  it('is for browsers that know no container the one that is always enough', () => {
    fc.assert(
      fc.property(heights, (all) => {
        const first = Number(/^height:(\d+)px/.exec(heightStyle(all))?.[1]);
        expect(first).toBe(Math.max(all.wide, ...all.steps.map(({ height }) => height)));
      }),
    );
  });

  it('covers what is needed everywhere, whatever the text does', () => {
    const needed = fc.tuple(
      fc.integer({ min: 50, max: 900 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 300, max: 900 }),
    );
    fc.assert(
      fc.property(needed, fc.integer({ min: 70, max: 240 }), ([base, drop, at], quarter) => {
        const height = (width: number) => base + (width < at ? drop : 0) + Math.ceil(20_000 / width);
        const width = quarter * 4;
        expect(heightAt(frameHeights(height), width)).toBeGreaterThanOrEqual(height(width));
      }),
    );
  });
});

describe('a snippet', () => {
  const sizes = { usual: { wide: 300, steps: [] }, large: { wide: 380, steps: [] } };
  const parts = {
    src: 'https://gongkai.example/embed/a/',
    version: '0123456789ab',
    frozen: {
      src: 'https://gongkai.example/frozen/0/a/',
      sizes: { ...sizes, usual: { wide: 320, steps: [] } },
    },
    title: '“甲”<b> & "乙"',
    lang: 'zh-Hans',
    sizes,
    link: { href: 'https://gongkai.example/figures/a/', text: '甲', credit: '来源：“报”<1>。' },
    script: 'https://gongkai.example/gk/1/frame.js',
  };

  it('escapes what stands in it', () => {
    expect(
      frameSnippet({ src: parts.src, title: parts.title, lang: parts.lang, heights: sizes.usual }),
    ).toContain('title="“甲”&lt;b&gt; &amp; &quot;乙&quot;"');
  });

  it('has what was chosen', () => {
    expect(chosenSnippet(parts)).not.toContain('<script');
    expect(chosenSnippet(parts)).toContain(
      '>甲 来源：“报”&lt;1&gt;。 <a href="https://gongkai.example/figures/a/">https://gongkai.example/figures/a/</a></p>',
    );
    const all = chosenSnippet(parts, {
      ...usualChoices,
      theme: 'dark',
      large: true,
      link: false,
      grows: true,
    });
    expect(all).toContain(
      'src="https://gongkai.example/embed/a/?v=0123456789ab&amp;theme=dark&amp;type=large"',
    );
    expect(all).toContain('height:380px');
    expect(all).toContain('frame.js');
    expect(all).not.toContain('</a>');
    const frozen = chosenSnippet(parts, { ...usualChoices, frozen: true });
    expect(frozen).toContain('src="https://gongkai.example/frozen/0/a/"');
    expect(frozen).toContain('height:320px');
    expect(frameAddress(parts.src, usualChoices)).toBe(parts.src);
    expect(frameAddress(parts.src, usualChoices, '0123456789ab')).toBe(`${parts.src}?v=0123456789ab`);
  });
});

describe('the code of the element', () => {
  const parts = {
    src: 'https://gongkai.example/embed/a.js',
    version: '0123456789ab',
    page: 'https://gongkai.example/figures/a/',
    title: '“甲”<b> & "乙"',
    alt: '“甲”<b> & "乙"（某工会）。受理，67件。',
    image: 'https://gongkai.example/figures/a.wechat.png',
    script: 'https://gongkai.example/gk/1/figure.js',
  };

  it('says what was chosen, and no more', () => {
    const usual = chosenElement(parts, usualChoices);
    expect(usual).toContain('<gk-figure src="https://gongkai.example/embed/a.js" version="0123456789ab"><a');
    expect(usual).toContain('alt="“甲”&lt;b&gt; &amp; &quot;乙&quot;（某工会）。受理，67件。"');
    const all = chosenElement({ ...parts, version: null, image: null }, { theme: 'dark', large: true });
    expect(all).toContain('<gk-figure src="https://gongkai.example/embed/a.js" theme="dark" type="large"><a');
    expect(all).not.toContain('<img');
  });
});
