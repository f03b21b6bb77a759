/** 大字版: large type, calm reading. The switch, what remembers it, what it makes of every page, and reading aloud. */
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { pageTypes, useBrowser, watchShifts } from './browser.ts';
import { largeTypeFaults } from './faults/large-type.ts';

const open = useBrowser();
const site = inject('site');
const phone: BrowserContextOptions = { viewport: { width: 375, height: 800 } };

/** Pages in a frame have no masthead; their type is set by the address that the host writes. */
const ownPages = pageTypes.filter((path) => !/^embed\/.+/.test(path));
const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const isLarge = (page: Page) => rootSize(page).then((size) => size > 20);
const larger = (page: Page) => page.locator('.mast .type-large');
const usual = (page: Page) => page.locator('.mast .type-usual');

describe('in large type', () => {
  // Every third page in a plain run: neighbours in the list are of one kind.
  it.each(ownPages.filter((_, index) => inject('isFull') || index % 3 === 0))(
    '/%s on a phone: everything grows, everything outside of a sentence is two fingers high, one column, and nothing moves',
    async (path) => {
      await open('about:blank', phone, async (page) => {
        const messages: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') messages.push(message.text());
        });
        page.on('pageerror', (error) => messages.push(String(error)));
        const shiftsSeen = await watchShifts(page);
        await page.goto(`${site}${path}?type=large`, { waitUntil: 'networkidle' });
        const shifts = await shiftsSeen();
        expect({ ...(await page.evaluate(largeTypeFaults)), messages, shifts }).toEqual({
          small: [],
          targets: [],
          columns: [],
          marks: [],
          sideways: 0,
          messages: [],
          shifts: [],
        });
      });
    },
  );
});

/** Where the words of the masthead stand that are there. */
const mastheadPlaces = (page: Page) =>
  page.locator('.mast :is(li > *, .brand, .type-usual)').evaluateAll((all) =>
    all.map((one) => {
      const { left, top } = one.getBoundingClientRect();
      return `${one.textContent} ${Math.round(left)} ${Math.round(top)}`;
    }),
  );

/** Where the numbers stand that are there, by the number. */
const numberPlaces = (page: Page) =>
  page.locator('main .gk-tile .gk-figure-number').evaluateAll((all) =>
    all.map((one) => {
      const { left, top } = one.getBoundingClientRect();
      return `${one.textContent?.trim()} ${Math.round(left + scrollX)} ${Math.round(top + scrollY)}`;
    }),
  );

describe('a page that comes in pieces, as on a slow line', () => {
  /** Opens a page cut at some places, and compares where things stand that are there with where they stand in the whole. */
  async function nothingMoves(
    address: string,
    viewport: { width: number; height: number },
    cutsOf: (html: string) => readonly number[],
    placesOf: (page: Page) => Promise<string[]>,
  ): Promise<void> {
    const html = await (await fetch(address)).text();
    const cuts = cutsOf(html);
    expect(cuts.length).toBeGreaterThan(4);
    await open('about:blank', { viewport }, async (page) => {
      let body = html;
      await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      await page.goto(address);
      const whole = await placesOf(page);
      let some: string[] = [];
      for (const cut of cuts) {
        body = html.slice(0, cut);
        await page.goto(address);
        some = await placesOf(page);
        expect(some).toEqual(whole.slice(0, some.length));
      }
      expect(some.length).toBeGreaterThan(2);
    });
  }
  const endsOf = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)].map(({ index, 0: end }) => index + end.length);

  it('has each word of the masthead where it will be when all of it is there', () =>
    nothingMoves(
      `${site}unions/baise/?type=large`,
      { width: 375, height: 800 },
      (html) =>
        endsOf(html.slice(0, html.indexOf('</header>')), /<\/(?:li|p)>/g).filter((_, index) => index > 0),
      mastheadPlaces,
    ));

  it.each([
    ['', 1280],
    ['unions/ankang/', 1280],
    ['unions/ankang/', 375],
    ['unions/louxing/', 768],
  ])('has each number in large type of /%s where it will be, at %i px', (path, width) =>
    nothingMoves(
      `${site}${path}`,
      { width, height: 800 },
      // Up to the first numbers of a list, its second, and so on: a list has as many columns as it is told to have.
      (html) =>
        [...html.matchAll(/<ul class="gk-tiles".*?<\/ul>/gs)]
          .slice(0, inject('isFull') ? undefined : 2)
          .flatMap(({ index, 0: list }) => endsOf(list, /<\/li>/g).map((end) => index + end)),
      numberPlaces,
    ),
  );
});

describe('the switch', () => {
  it('is on every page of the site, once', async () => {
    await open(`${site}unions/hanyin/`, phone, async (page) => {
      expect(await isLarge(page)).toBe(false);
      expect(await larger(page).isVisible()).toBe(true);
      expect(await usual(page).isVisible()).toBe(false);
    });
    for (const path of ownPages) {
      const html = await (await fetch(`${site}${path}`)).text();
      expect({ path, switches: html.split('class="type-large"').length - 1 }).toEqual({ path, switches: 1 });
    }
  });

  it('leaves most of a phone to the page: the masthead takes no more than it needs', async () => {
    for (const [path, most] of [
      ['', 290],
      ['en/', 350],
    ] as const)
      await open(`${site}${path}?type=large`, phone, async (page) => {
        await expect.poll(() => isLarge(page)).toBe(true);
        const height = await page.locator('.mast').evaluate((mast) => mast.getBoundingClientRect().height);
        expect([path, height <= most]).toEqual([path, true]);
      });
  });

  it('is remembered by the browser, and in the address', async () => {
    await open(`${site}unions/hanyin/?other=1`, phone, async (page) => {
      await larger(page).click();
      expect(await isLarge(page)).toBe(true);
      expect(page.url()).toBe(`${site}unions/hanyin/?other=1&type=large`);
      expect(await larger(page).isVisible()).toBe(false);
      // The focus is where it was: on the switch.
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('type-usual');
      await page.goto(`${site}method/`);
      expect(await isLarge(page)).toBe(true);
      await usual(page).click();
      expect(await isLarge(page)).toBe(false);
      await page.reload();
      expect(await isLarge(page)).toBe(false);
    });
  });

  it('goes along with the links where the browser keeps nothing', async () => {
    await open('about:blank', phone, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.goto(`${site}unions/hanyin/`);
      await larger(page).click();
      await page.locator('.mast nav a[href$="/sources/"]').click();
      await page.waitForURL(/\/sources\//);
      expect(page.url()).toContain('/sources/?type=large');
      expect(await isLarge(page)).toBe(true);
      await usual(page).click();
      await page.locator('.brand a').click();
      await page.waitForURL((url) => url.pathname === '/');
      expect(await isLarge(page)).toBe(false);
      expect(errors).toEqual([]);
    });
  });

  it('works without script: the address says it', async () => {
    await open(`${site}unions/hanyin/`, { ...phone, javaScriptEnabled: false }, async (page) => {
      const before = await rootSize(page);
      await larger(page).click();
      expect(page.url()).toBe(`${site}unions/hanyin/#large-type`);
      expect(await rootSize(page)).toBeCloseTo(before * 1.33, 2);
      expect(await usual(page).isVisible()).toBe(true);
      expect(await larger(page).isVisible()).toBe(false);
      const faults = await page.evaluate(largeTypeFaults);
      expect(faults).toEqual({ small: [], targets: [], columns: [], marks: [], sideways: 0 });
      await usual(page).click();
      expect(await rootSize(page)).toBe(before);
    });
  });

  it('leaves the usual size on paper', async () => {
    await open(`${site}unions/hanyin/?type=large`, phone, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await isLarge(page)).toBe(false);
      expect(await page.locator('.type-switch').isVisible()).toBe(false);
    });
  });
});

/** Stands in for a device's speech, which the machine of a test has not; what it was given to say is kept. */
function standInForSpeech(language: string): void {
  const said: string[] = [];
  let cancelled = 0;
  const waiting: (() => void)[] = [];
  Object.assign(window, {
    said,
    cancelled: () => cancelled,
    finish: () => waiting.splice(0).map((end) => end()),
  });
  class Utterance {
    text: string;
    lang = '';
    onend?: () => void;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang: language }],
      speak(one: Utterance) {
        said.push(`${one.lang} ${one.text}`);
        waiting.push(() => one.onend?.());
      },
      cancel() {
        cancelled += 1;
      },
    },
  });
}

describe('reading aloud', () => {
  const figure = `${site}figures/hanyin-stations/?type=large`;
  const button = (page: Page) => page.getByRole('button', { name: /朗读/ });
  const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

  it('reads the summary of a figure aloud, and stops', async () => {
    await open('about:blank', phone, async (page) => {
      await page.addInitScript(standInForSpeech, 'zh-CN');
      await page.goto(figure);
      await button(page).click();
      expect(await button(page).textContent()).toBe('停止朗读');
      await expect.poll(async () => (await said(page)).length).toBeGreaterThan(1);
      const words = (await said(page)).map((one) => one.replace(/^zh-CN /, '')).join('');
      const summary = await (await fetch(`${site}figures/hanyin-stations.txt`)).text();
      expect(words.replace(/\s/g, '')).toBe(summary.replace(/\s/g, ''));
      expect(words).toContain('20余处');
      await button(page).click();
      expect(await button(page).textContent()).toBe('朗读这张图');
      await button(page).click();
      await page.evaluate(() => (window as unknown as { finish: () => void }).finish());
      await expect.poll(() => button(page).textContent()).toBe('朗读这张图');
    });
  });

  it('has a button for every figure of a page, in room that was kept for it', async () => {
    await open('about:blank', phone, async (page) => {
      await page.addInitScript(standInForSpeech, 'zh_CN');
      await page.goto(`${site}unions/hanyin/?type=large`);
      const figures = await page.locator('figure[data-figure]').count();
      await expect.poll(() => page.locator('figure[data-figure] > .read-aloud').count()).toBe(figures);
      expect(figures).toBeGreaterThan(3);
    });
  });

  it('has no button where there is no voice for the language, nor at the usual size', async () => {
    await open('about:blank', phone, async (page) => {
      await page.addInitScript(standInForSpeech, 'en-US');
      const asked = page.waitForResponse(/read-aloud\.js/);
      await page.goto(figure);
      await asked;
      await page.waitForLoadState('networkidle');
      expect(await button(page).count()).toBe(0);
    });
    await open('about:blank', phone, async (page) => {
      await page.addInitScript(standInForSpeech, 'zh-CN');
      await page.goto(`${site}figures/hanyin-stations/`, { waitUntil: 'networkidle' });
      expect(await button(page).count()).toBe(0);
    });
  });
});
