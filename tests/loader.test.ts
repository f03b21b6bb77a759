/** On a reading page no element's code runs before the reader touches something; then nothing that was done is lost. */
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page, Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';
import { scriptsRun } from './scripts-run.ts';

const open = useBrowser();
const site = inject('site');
const address = `${site}unions/hanyin/`;

/** What sets the size of type before anything is painted is of no element, and tested elsewhere. */
const isTypeScript = (pathname: string) => pathname.endsWith('/large-type.js');

/** What is seen of a page while it is visited. */
interface Visited {
  readonly page: Page;
  /** Paths of the scripts that were asked for, each time. */
  readonly asked: string[];
  /** Paths of the files whose code has run; what is only fetched and compiled ahead is none. */
  readonly ran: () => Promise<readonly string[]>;
}

interface Visit {
  readonly options?: BrowserContextOptions;
  /** HTML that is put into the page. */
  readonly added?: string;
  readonly at?: string;
  /** What is to be done before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What the page has to have done: all that it does by itself, unless told. */
  readonly until?: 'domcontentloaded' | 'load' | 'networkidle';
}

/** Opens a page, and sees what it asks for and what runs on it. */
async function visit(
  use: (visited: Visited) => Promise<void>,
  { options = {}, added = '', at = address, prepare, until = 'networkidle' }: Visit = {},
): Promise<void> {
  await open('about:blank', { viewport: { width: 800, height: 800 }, ...options }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script' && !isTypeScript(pathname)) asked.push(pathname);
    });
    const all = await scriptsRun(page, site);
    const ran = async () => (await all()).filter((path) => !isTypeScript(path));
    if (added !== '')
      await page.route(at, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace('</main>', `${added}</main>`),
        });
      });
    await prepare?.(page);
    await page.goto(at, { waitUntil: until });
    await use({ page, asked, ran });
  });
}

const isDefined = (page: Page) => page.evaluate(() => customElements.get('gk-case-chart') !== undefined);
const rowOf = (page: Page, index: number) =>
  page.locator('gk-case-chart:has(tr[data-obs] ~ tr[data-obs])').first().locator('tr[data-obs]').nth(index);
const explained = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('gk-case-chart, gk-mechanism')].map((element) =>
      element.shadowRoot?.querySelector<HTMLElement>('.tooltip:not([hidden])'),
    );
    return shown.find((tooltip) => tooltip)?.innerText ?? null;
  });

/** Opens a page to which the elements' code does not come until it is let go. */
async function visitHeld(
  use: (visited: Visited & { readonly release: () => void }) => Promise<void>,
  { prepare, ...rest }: Visit = {},
): Promise<void> {
  let release = () => {};
  const free = new Promise<void>((done) => {
    release = done;
  });
  await visit((visited) => use({ ...visited, release }), {
    until: 'load',
    ...rest,
    async prepare(page) {
      await prepare?.(page);
      await page.route('**/define-elements.*.js', async (route) => {
        await free;
        await route.continue();
      });
    },
  });
}

/** What a page says that it fetches ahead. */
const preloads = (path: string): readonly string[] => {
  const [, template = ''] =
    /<template id="gk-ahead">(.*?)<\/template>/.exec(built(`${path}index.html`)) ?? [];
  return [...template.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)]
    .map(([, href = '']) => new URL(href, `${site}${path}`).pathname)
    .sort();
};

const nameOf = (script: string) => /([^/]+?)\.astro/.exec(script)?.[1] ?? script;

describe('before the reader touches anything', () => {
  // The list of versions marks the one that a QR code asked for. They wait at the same time.
  it.concurrent.each([
    ['unions/hanyin/', ['Loader']],
    ['unions/demo-a/', ['Loader']],
    ['figures/shifang-355/', ['History', 'Loader']],
    ['indicators/', ['Loader']],
  ])('/%s runs the loader alone', async (path, expected) => {
    await visit(
      async ({ page, ran }) => {
        // Longer than a page waits that only waits until it is idle.
        await page.waitForTimeout(2500);
        await page.mouse.wheel(0, 600);
        expect(await isDefined(page)).toBe(false);
        expect((await ran()).map(nameOf)).toEqual(expected);
      },
      { at: `${site}${path}` },
    );
  });

  it('the loader is small', () => {
    const [loader, ...others] = builtFiles('.js').filter((file) => /\/Loader\./.test(file));
    expect(others).toEqual([]);
    const size = brotliCompressSync(built(loader ?? '')).length;
    console.log(`loader: ${size} bytes brotli`);
    // With the link to what a figure is used for, what it does where a server does not answer, and the folds that an address leads into.
    expect(size).toBeLessThanOrEqual(672);
  });

  it.each(['unions/hanyin/', 'unions/demo-a/'])(
    'what the first touch runs on /%s is fetched ahead, nothing else is, and nothing twice',
    async (path) => {
      await visit(
        async ({ page, asked, ran }) => {
          const ahead = preloads(path);
          expect(ahead.length).toBeGreaterThan(0);
          await expect.poll(() => asked.slice(1).sort()).toEqual(ahead);
          await page.waitForLoadState('networkidle');
          const before = [...asked];
          expect(before[0]).toContain('/Loader.');
          await page.keyboard.press('Tab');
          await page.waitForFunction(() => customElements.get('gk-trend') !== undefined);
          await expect.poll(ran).toEqual([...asked].sort());
          // A host that says nothing of caching has each module asked for anew that a page does not keep itself; and nothing comes after that.
          await page.waitForLoadState('networkidle');
          expect(asked).toEqual(before);
        },
        { at: `${site}${path}` },
      );
    },
  );

  it('a touch that comes before the page is there asks for all of it in one turn', async () => {
    const picture = `${site}never.png`;
    await visitHeld(
      async ({ page, asked }) => {
        expect(asked.map(nameOf)).toEqual(['Loader']);
        await page.keyboard.press('Tab');
        await expect.poll(() => asked.slice(1).sort()).toEqual(preloads('unions/hanyin/'));
      },
      {
        until: 'domcontentloaded',
        added: `<img alt="" src="${picture}">`,
        prepare: (page) => page.route(picture, () => {}),
      },
    );
  });

  it('a page without figures fetches nothing ahead', () => {
    expect(built('method/index.html')).not.toMatch(/<gk-|rel="(?:module)?preload"|rel="prefetch"/);
  });
});

describe('the first touch is not lost', () => {
  it('the row under the pointer is explained', async () => {
    await visitHeld(async ({ page, release }) => {
      const row = rowOf(page, 1);
      await row.scrollIntoViewIfNeeded();
      await row.locator('.gk-num').hover();
      expect(await isDefined(page)).toBe(false);
      release();
      const printed = (await row.locator('.gk-num').textContent()) ?? '';
      await expect.poll(() => explained(page)).toContain(printed);
    });
  });

  const stations = { at: `${site}figures/demo-stations/` };
  const isMap = (page: Page) => page.evaluate(() => customElements.get('gk-station-map') !== undefined);
  const isPressed = (page: Page) => page.getByRole('button', { name: '24小时' }).getAttribute('aria-pressed');

  it('a tool under a finger is not taken away before it is let go', async () => {
    await visitHeld(async ({ page, release }) => {
      await page.locator('[data-tool="allDay"]').hover();
      await page.mouse.down();
      release();
      await expect.poll(() => isDefined(page)).toBe(true);
      await page.waitForLoadState('networkidle');
      expect(await isMap(page)).toBe(false);
      await page.mouse.up();
      await expect.poll(() => isPressed(page)).toBe('true');
    }, stations);
  });

  it('a tool that is pressed between the elements and the map is pressed in it', async () => {
    let release = () => {};
    const free = new Promise<void>((done) => {
      release = done;
    });
    await visit(
      async ({ page }) => {
        await page.locator('[data-tool="allDay"]').hover();
        await expect.poll(() => isDefined(page)).toBe(true);
        await page.locator('[data-tool="allDay"]').click();
        expect(await isMap(page)).toBe(false);
        release();
        await expect.poll(() => isPressed(page)).toBe('true');
      },
      {
        ...stations,
        until: 'load',
        prepare: (page) =>
          page.route('**/define.*.js', async (route) => {
            await free;
            await route.continue();
          }),
      },
    );
  });

  it('what the pointer has left is not', async () => {
    await visitHeld(async ({ page, release }) => {
      await rowOf(page, 1).scrollIntoViewIfNeeded();
      await rowOf(page, 1).locator('.gk-num').hover();
      await page.mouse.move(1, 1);
      release();
      await page.waitForFunction(() => document.querySelector('gk-case-chart tr[tabindex]'));
      await page.waitForTimeout(300);
      expect(await explained(page)).toBeNull();
    });
  });

  it('a tap of a finger explains the row that it was on', async () => {
    await visitHeld(
      async ({ page, release }) => {
        const row = rowOf(page, 1);
        await row.scrollIntoViewIfNeeded();
        await row.locator('th').tap();
        release();
        const printed = (await row.locator('.gk-num').textContent()) ?? '';
        await expect.poll(() => explained(page)).toContain(printed);
      },
      { options: { hasTouch: true, isMobile: true, viewport: { width: 375, height: 700 } } },
    );
  });

  it('keys that were pressed meanwhile act', async () => {
    await visitHeld(async ({ page, release }) => {
      const row = rowOf(page, 0);
      await row.scrollIntoViewIfNeeded();
      await row.locator('.gk-num').click();
      await page.keyboard.press('ArrowDown');
      release();
      const next = await rowOf(page, 1).getAttribute('data-obs');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-obs')))
        .toBe(next);
    });
  });

  it('a link that was followed is followed once', async () => {
    await visitHeld(async ({ page, release }) => {
      const clicks = await page.evaluateHandle(() => {
        const heard: string[] = [];
        document.addEventListener('click', ({ target }) => heard.push((target as Element).localName));
        return heard;
      });
      const summary = page.locator('gk-case-chart details > summary').first();
      await summary.scrollIntoViewIfNeeded();
      await summary.click();
      release();
      await page.waitForFunction(() => document.querySelector('gk-case-chart tr[tabindex]'));
      expect(await clicks.jsonValue()).toEqual(['summary']);
      expect(await page.locator('gk-case-chart details').first().getAttribute('open')).toBe('');
    });
  });

  it('Tab makes every figure one stop', async () => {
    await visit(async ({ page }) => {
      // On a busy machine Chromium has left an import unanswered until it was asked again.
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return page.evaluate(() =>
            [...document.querySelectorAll('gk-case-chart, gk-mechanism')].every((chart) =>
              chart.querySelector('[tabindex="0"]'),
            ),
          );
        })
        .toBe(true);
      const stops = await page.evaluate(() =>
        [...document.querySelectorAll('gk-case-chart, gk-mechanism')].map(
          (figure) => figure.querySelectorAll('[tabindex="0"]').length,
        ),
      );
      expect(new Set(stops)).toEqual(new Set([1]));
    });
  });
});

describe('code that does not come', () => {
  /** Opens a page from which the files of a name are kept, and sees how often they are asked for. */
  async function visitKept(
    files: string,
    keep: (route: Route) => Promise<void>,
    use: (
      page: Page,
      kept: { readonly asked: number; readonly errors: readonly Error[]; readonly release: () => void },
    ) => Promise<void>,
    at = address,
  ): Promise<void> {
    const errors: Error[] = [];
    let isKept = true;
    let asked = 0;
    await visit(
      ({ page }) =>
        use(page, {
          errors,
          get asked() {
            return asked;
          },
          release() {
            isKept = false;
          },
        }),
      {
        at,
        until: 'load',
        async prepare(page) {
          page.on('pageerror', (error) => errors.push(error));
          await page.clock.install();
          await page.route(files, (route) => {
            asked += 1;
            return isKept ? keep(route) : route.continue();
          });
        },
      },
    );
  }

  /** Touches rows in turn until one is explained. */
  const explainedInTheEnd = async (page: Page) => {
    let turn = 0;
    await expect
      .poll(async () => {
        turn += 1;
        await rowOf(page, turn % 2)
          .locator('.gk-num')
          .hover();
        return explained(page);
      })
      .not.toBeNull();
  };

  it('is asked for again by the next touch where it failed', async () => {
    await visitKept(
      '**/define-elements.*.js',
      (route) => route.abort(),
      async (page, kept) => {
        await rowOf(page, 1).scrollIntoViewIfNeeded();
        const before = kept.asked;
        await rowOf(page, 1).locator('.gk-num').hover();
        await expect.poll(() => kept.asked).toBeGreaterThan(before);
        expect(await isDefined(page)).toBe(false);
        kept.release();
        await explainedInTheEnd(page);
        expect(kept.errors).toEqual([]);
      },
    );
  });

  it('is given up where no answer comes for long, and asked for again; until then the figure is as it was', async () => {
    await visitKept(
      '**/define-elements.*.js',
      () => new Promise(() => {}),
      async (page, kept) => {
        const row = rowOf(page, 1);
        await row.scrollIntoViewIfNeeded();
        await row.locator('.gk-num').hover();
        const asked = kept.asked;
        const fold = page.locator('gk-case-chart details').first();
        await fold.locator('summary').click();
        expect(await fold.getAttribute('open')).toBe('');
        expect(await row.locator('.gk-num').innerText()).toMatch(/\d/);
        kept.release();
        // Not at once: an answer may still come.
        await rowOf(page, 0).locator('.gk-num').hover();
        expect(kept.asked).toBe(asked);
        await page.clock.fastForward(30_000);
        await explainedInTheEnd(page);
        expect(kept.errors).toEqual([]);
      },
    );
  });

  it('leaves the link to the uses of a figure, which leads to their page', async () => {
    await visitKept(
      '**/open.*.js',
      () => new Promise(() => {}),
      async (page, kept) => {
        const link = page.locator('a.gk-use').first();
        const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
        await link.click();
        await expect.poll(() => kept.asked).toBe(1);
        await page.clock.fastForward(6000);
        await page.waitForURL(href);
        expect(kept.errors).toEqual([]);
      },
      `${site}figures/demo-cases/`,
    );
  });
});

describe('what the server did not write is needed at once', () => {
  it.each([
    [
      'an address',
      '<gk-case-chart id="made" src="../../figures/hanyin-arbitration-story.json"></gk-case-chart>',
    ],
    [
      'a plain table',
      '<gk-case-chart id="made"><table><tr><td>甲</td><td>8处</td></tr><tr><td>乙</td><td>9处</td></tr></table></gk-case-chart>',
    ],
    ['plain text', '<gk-kpi-tile id="made" label="驿站">8处</gk-kpi-tile>'],
  ])('%s', async (_, added) => {
    await visit(
      async ({ page }) => {
        await page.waitForSelector('#made .gk-num');
      },
      { added },
    );
  });
});
