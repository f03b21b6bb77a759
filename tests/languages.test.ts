import { latest, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { traditionalText } from '../packages/astro/src/languages/traditional.ts';
import { useBrowser } from './browser.ts';
import { allBuiltFiles, built, builtFiles, otherLanguages, sampledPages } from './dist.ts';

const open = useBrowser();
const site = inject('site');
const { data } = checkFolder('data');
const files = new Set(allBuiltFiles());
const pages = sampledPages();
const url = 'https://gongkai.example/';

/** The texts of a page, each with the language that is said of it. */
function textsOf(file: string): { text: string; language: string; tag: string }[] {
  const { document } = parseHTML(built(file));
  const found: { text: string; language: string; tag: string }[] = [];
  const walk = (node: Node, language: string): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const tag = (node as Element).localName;
        if (child.textContent?.trim()) found.push({ text: child.textContent, language, tag });
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (
          ['script', 'style', 'template', 'textarea', 'option', 'noscript', 'title'].includes(
            element.localName,
          )
        )
          continue;
        walk(element, element.getAttribute('lang') ?? language);
      }
    }
  };
  walk(document.body, document.documentElement.lang);
  return found;
}

describe('a site in several languages', () => {
  it('has every page in each of them, and everything else once', () => {
    const single = /^(?:404\.html|frozen\/|figures\/[^/]+\/review\/|figures\/[^/]+\.wechat\.html)/;
    const wanted = builtFiles('.html').filter((file) => !single.test(file));
    expect(wanted.length).toBeGreaterThan(200);
    for (const language of otherLanguages) {
      const own = [...files].filter((file) => file.startsWith(`${language}/`));
      const others = own.filter(
        (file) => !file.endsWith('.html') && !/^[^/]+\/search\/[^/]+\.json$/.test(file),
      );
      expect([language, others]).toEqual([language, []]);
      const paths = own.flatMap((file) => (file.endsWith('.html') ? [file.slice(language.length + 1)] : []));
      expect(paths.sort()).toEqual(wanted);
    }
  });

  // A frame has no head or foot of the site.
  const whole = pages.filter((file) => !/\/embed\/.+\//.test(file));
  it.each(whole)('%s says its language, and where it is in the others', (file) => {
    const { document } = parseHTML(built(file));
    const language = file.split('/')[0] ?? '';
    expect([document.documentElement.lang, document.documentElement.getAttribute('dir')]).toEqual([
      language,
      'ltr',
    ]);
    const path = file.slice(language.length + 1).replace(/index\.html$/, '');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${url}${language}/${path}`,
    );
    const switched = [...document.querySelectorAll('.languages li > *')].map((one) => [
      one.getAttribute('lang'),
      one.getAttribute('href'),
      one.getAttribute('aria-current'),
    ]);
    expect(switched).toEqual(
      ['zh-Hans', ...otherLanguages].map((one) =>
        one === language ? [one, null, 'true'] : [one, `/${one === 'zh-Hans' ? '' : `${one}/`}${path}`, null],
      ),
    );
    const alternates = [...document.querySelectorAll('head link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    const isListed = document.querySelector('meta[name=robots][content=noindex]') === null;
    expect(alternates).toEqual(
      isListed
        ? [
            ['zh-Hans', url + path],
            ['x-default', url + path],
            ...otherLanguages.map((one) => [one, `${url}${one}/${path}`]),
          ]
        : [],
    );
    // The page in the first language says the same.
    const first = parseHTML(built(`${path}index.html`)).document;
    expect(
      [...first.querySelectorAll('head link[hreflang]')].map((link) => link.getAttribute('href')),
    ).toEqual(alternates.map(([, href]) => href));
    expect(built(file).split('字形由簡體轉換').length - 1).toBe(language === 'zh-Hant' ? 1 : 0);
  });

  it.each(pages)('%s leads to pages of its own language', (file) => {
    const language = file.split('/')[0] ?? '';
    const { document } = parseHTML(built(file));
    const away = [...document.querySelectorAll('a:not([hreflang])')].flatMap((link) => {
      const [path = ''] = (link.getAttribute('href') ?? '').split(/[?#]/);
      const isThere = path.startsWith('/') && files.has(`${language}${path}index.html`);
      return isThere ? [path] : [];
    });
    expect(away).toEqual([]);
  });

  it.each(pages.filter((file) => file.startsWith('en/')))('%s says of all Chinese that it is', (file) => {
    const untold = textsOf(file).filter(
      ({ text, language, tag }) => language === 'en' && /\p{Script=Han}/u.test(text) && tag !== 'desc',
    );
    expect(untold).toEqual([]);
  });

  it.each(pages.filter((file) => file.startsWith('zh-Hant/')))(
    '%s has simplified characters in quotations alone, which say so',
    (file) => {
      const untold = textsOf(file).filter(
        ({ text, language }) => language === 'zh-Hant' && traditionalText(text) !== text,
      );
      // A character alone, which a word of two makes another, is no fault: 里 in 公里.
      const simplified = untold.filter(({ text }) =>
        Array.from(text).some((sign) => traditionalText(sign) !== sign),
      );
      expect(simplified).toEqual([]);
    },
  );

  it('prints numbers as they are printed, in any language', () => {
    for (const entry of publishingUnions(data))
      for (const language of otherLanguages) {
        const { document } = parseHTML(built(`${language}/unions/${entry.union.id}/index.html`));
        const text = document.body.textContent ?? '';
        const missing = latest(entry).snapshot.observations.flatMap(({ id, quantity: { printed } }) =>
          printed === undefined || text.includes(printed) ? [] : [`${id}: ${printed}`],
        );
        expect([language, entry.union.id, missing]).toEqual([language, entry.union.id, []]);
      }
  });

  it('is read in traditional characters after one press, and searched in them', async () => {
    await open(`${site}unions/ankang/`, { viewport: { width: 375, height: 812 } }, async (page) => {
      await page.getByRole('link', { name: '繁體中文' }).click();
      await page.waitForURL(`${site}zh-Hant/unions/ankang/`);
      expect(await page.locator('h1').textContent()).toContain(traditionalText('安康市总工会'));
      await page.goto(`${site}zh-Hant/search/?q=${encodeURIComponent('汉阴')}`);
      const links = page.locator('.found a');
      await expect.poll(() => links.count()).toBeGreaterThan(0);
      expect(await links.first().getAttribute('href')).toContain('/zh-Hant/');
      expect(await page.locator('.found').textContent()).toContain('漢陰');
    });
  });

  it('is searched in English by English words and by what was printed', async () => {
    await open(`${site}en/search/`, {}, async (page) => {
      const [row] = publishingUnions(data).flatMap((entry) => latest(entry).snapshot.observations);
      const label = data.indicators.get(row?.indicator ?? '')?.label;
      for (const query of [label?.en ?? '', label?.['zh-Hans'] ?? '']) {
        await page.locator('#q').fill(query);
        await expect.poll(() => page.locator('.found').textContent()).toContain(label?.en ?? 'none');
      }
      expect(await page.locator('.found a').first().getAttribute('href')).toContain('/en/');
    });
  });
});
