/** What an editor takes away from a figure: the dialog behind 「使用此图」, and the page that it shows, which needs no script. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built } from './dist.ts';
import { address } from './frame-host.ts';

const open = useBrowser();
const site = inject('site');
const id = 'hanyin-stations';
const link = (page: Page) => page.locator(`a.gk-use[href*="/figures/${id}/use/"]`).first();
const dialog = (page: Page) => page.locator('dialog[open]');

/** What is on the clipboard, read as an editor's page would: by pasting. */
async function pasted(page: Page): Promise<{ readonly html: string; readonly text: string }> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.id = 'pasted';
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.focus();
    field.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      Object.assign(window, {
        clip: { html: clipboardData?.getData('text/html'), text: clipboardData?.getData('text/plain') },
      });
      event.preventDefault();
    });
  });
  await page.keyboard.press('Control+V');
  const clip = () =>
    page.evaluate(() => (window as unknown as { clip?: { html: string; text: string } }).clip);
  await expect.poll(clip).toBeTruthy();
  return (await clip()) ?? { html: '', text: '' };
}

describe('from the page of a union', () => {
  it.each([375, 1280])(
    'two clicks put the figure on the clipboard, at %i px; nothing was loaded before the first',
    async (width) => {
      await open('about:blank', { viewport: { width, height: 800 } }, async (page) => {
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(`${site}unions/hanyin/`, { waitUntil: 'networkidle' });
        expect(requests.filter((url) => /\/use\/|studio|open\./.test(url))).toEqual([]);
        await link(page).click();
        await dialog(page).waitFor();
        await dialog(page).getByRole('button', { name: '复制到公众号' }).click();
        await expect.poll(() => dialog(page).locator('#wechat-said').textContent()).toContain('已复制');
        const { html, text } = await pasted(page);
        for (const words of ['8处', '20余处', '2处', '汉阴县总工会']) {
          expect(html).toContain(words);
          expect(text).toContain(words);
        }
        expect(html).not.toMatch(/<(?:script|style|iframe)|\sclass=|\sid=/);
      });
    },
  );

  it('by keyboard alone: opened, walked, copied, closed, and back at the link', async () => {
    await open(`${site}unions/hanyin/`, {}, async (page) => {
      await link(page).focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      expect(await inside()).toBe(true);
      // Two presses in all: the button that most come for has the focus.
      await page.keyboard.press('Enter');
      await expect.poll(() => dialog(page).locator('#wechat-said').textContent()).toContain('已复制');
      await dialog(page).locator('#frame').getByRole('button', { name: '复制代码' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => dialog(page).locator('#frame-code-said').textContent()).toContain('已复制');
      expect((await pasted(page)).text).toContain(`<iframe src="${address}embed/${id}/?v=`);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('gk-use');
    });
  });

  it('what is chosen stands in the code and in the preview, at every width and on either page', async () => {
    await open(`${site}unions/hanyin/`, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await link(page).click();
      await dialog(page).waitFor();
      const code = () => dialog(page).locator('#frame-code').inputValue();
      const preview = dialog(page).locator('#frame-preview iframe');
      await dialog(page).getByRole('radio', { name: '深色' }).first().check();
      await dialog(page).locator('#frame').getByRole('checkbox', { name: '大字' }).check();
      expect(await code()).toContain('&amp;theme=dark&amp;type=large"');
      expect(await preview.getAttribute('src')).toContain('?theme=dark&type=large');
      await dialog(page)
        .getByRole('checkbox', { name: /题目、来源、网址/ })
        .uncheck();
      expect(await code()).not.toContain('<a href');
      await dialog(page).getByRole('radio', { name: '定格' }).check();
      expect(await code()).toMatch(/src="[^"]*\/frozen\/[0-9a-f]{64}\/[^"]*\/\?theme=dark&amp;type=large"/);
      expect(await preview.getAttribute('src')).toMatch(/\/frozen\/[0-9a-f]{64}\/.*\?theme=dark&type=large/);
      await expect
        .poll(() => preview.contentFrame().locator('.gk-remarks').last().textContent())
        .toContain('定格');
      await dialog(page).getByRole('radio', { name: '跟着数据走' }).check();
      expect(await code()).toContain(`/embed/${id}/?v=`);
      await dialog(page).getByRole('checkbox', { name: /脚本/ }).check();
      expect(await code()).toContain(`<script async src="${address}gk/1/frame.js"></script>`);
      // Whatever the page around it does, the frame is as wide as its column, and as high as it must be.
      await dialog(page)
        .getByRole('checkbox', { name: /样式打架/ })
        .check();
      const line = dialog(page).locator('.host > p').first();
      expect(await line.evaluate((one) => getComputedStyle(one).marginTop)).toBe('0px');
      for (const width of [343, 375, 677, 960]) {
        await dialog(page)
          .getByRole('radio', { name: String(width) })
          .check();
        expect(await preview.evaluate((frame) => frame.clientWidth)).toBe(width);
        const isFitting = () =>
          preview.evaluate((frame) => {
            const { contentDocument, clientHeight } = frame as HTMLIFrameElement;
            const needed = contentDocument?.querySelector('main')?.getBoundingClientRect().height;
            return needed !== undefined && clientHeight >= needed && clientHeight - needed < 60;
          });
        await expect.poll(isFitting).toBe(true);
      }
    });
  });

  it.each([375, 1280])(
    '关闭 stays in its corner wherever the dialog is scrolled to, at %i px',
    async (width) => {
      const viewport = { width, height: 800 };
      await open(`${site}unions/hanyin/`, { viewport }, async (page) => {
        await link(page).click();
        await dialog(page).waitFor();
        const close = dialog(page).getByRole('button', { name: '关闭' });
        const place = () =>
          close.evaluate((button) => {
            const { left, right, top, bottom, height } = button.getBoundingClientRect();
            const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            const edge = button.closest('dialog')?.getBoundingClientRect();
            return {
              isOnTop: over === button,
              fromRight: (edge?.right ?? 0) - right,
              fromTop: top - (edge?.top ?? 0),
              height,
            };
          });
        for (const share of [0, 0.5, 1]) {
          await dialog(page).evaluate((box, part) => {
            box.scrollTop = (box.scrollHeight - box.clientHeight) * part;
          }, share);
          const { isOnTop, fromRight, fromTop, height } = await place();
          expect([share, isOnTop]).toEqual([share, true]);
          expect(fromRight).toBeGreaterThanOrEqual(0);
          // Beside a scroll bar, within a thumb of the edge.
          expect(fromRight).toBeLessThan(48);
          expect(height).toBeGreaterThanOrEqual(32);
          if (share > 0) expect(fromTop).toBeLessThan(48);
        }
        await close.click();
        await expect.poll(() => dialog(page).count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('gk-use');
      });
    },
  );

  it('the preview is fetched once, and no request of the dialog is broken off', async () => {
    await open('about:blank', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const frames: string[] = [];
      const answered: string[] = [];
      const failed: string[] = [];
      page.on('request', (request) => {
        if (/\/embed\//.test(request.url()) && request.method() === 'GET') frames.push(request.url());
      });
      page.on('requestfinished', (request) => answered.push(request.method()));
      page.on('requestfailed', (request) => failed.push(`${request.method()} ${request.url()}`));
      await page.goto(`${site}unions/hanyin/`, { waitUntil: 'networkidle' });
      await link(page).click();
      await dialog(page).waitFor();
      const preview = dialog(page).locator('#frame-preview iframe');
      await preview.scrollIntoViewIfNeeded();
      await preview.contentFrame().locator('.gk-num').first().waitFor();
      // Whether the server forbids frames is asked by its own request, of headers alone.
      await expect.poll(() => answered.includes('HEAD') || failed.length > 0).toBe(true);
      expect(frames).toHaveLength(1);
      expect(failed).toEqual([]);
    });
  });

  it('in another language the code, the copy and the words are in it, and the dialog says what is not', async () => {
    await open(`${site}unions/hanyin/`, { viewport: { width: 375, height: 800 } }, async (page) => {
      await link(page).click();
      await dialog(page).getByRole('link', { name: 'English' }).click();
      await expect.poll(() => dialog(page).getAttribute('lang')).toBe('en');
      const code = dialog(page).locator('#frame-code');
      expect(await code.inputValue()).toContain(`<iframe src="${address}en/embed/${id}/?v=`);
      await dialog(page).locator('#frame').getByRole('checkbox', { name: 'Large type' }).check();
      expect(await code.inputValue()).toContain('&amp;type=large" ');
      expect(await dialog(page).getByRole('radio', { name: 'Frozen' }).count()).toBe(0);
      const preview = dialog(page).locator('#frame-preview iframe').contentFrame();
      await expect.poll(() => preview.locator('html').getAttribute('lang')).toBe('en');
      expect(await dialog(page).locator('#picture').textContent()).toContain('There in 简体中文 alone');
      expect(await dialog(page).locator('#words-caption').inputValue()).toContain('Source: ');
      await dialog(page).getByRole('button', { name: 'Copy for WeChat' }).click();
      await expect.poll(() => dialog(page).locator('#wechat-said').textContent()).not.toBe('');
      const { html, text } = await pasted(page);
      expect(text).toContain(`${address}en/figures/${id}/`);
      for (const words of ['8处', '20余处', '2处', 'Source: ']) expect(html).toContain(words);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page).count()).toBe(0);
    });
  });
});

describe('the page itself', () => {
  it('has every text in a field and every picture behind a link, without script', async () => {
    await open(`${site}figures/${id}/use/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('textarea[readonly]:visible').count()).toBeGreaterThan(6);
      expect(await page.locator('button:visible').count()).toBe(0);
      for (const href of await page
        .locator('#picture a')
        .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href)))
        expect((await fetch(href)).status).toBe(200);
      expect(await page.locator('#frame-code').inputValue()).toContain('<iframe src="https://');
      expect(await page.locator('#large-code').inputValue()).toContain('&amp;type=large"');
      expect(await page.locator('#element-large-code').inputValue()).toContain('type="large"');
      // The code itself stands in the preview, in the languages of the site.
      const frame = page.locator('#frame-preview iframe');
      expect(await frame.evaluate((one) => one.clientWidth)).toBe(375);
      await page.locator('[data-gk-use]').getByRole('link', { name: '繁體中文' }).click();
      expect(await page.locator('#frame-code').inputValue()).toContain(`${address}zh-Hant/embed/${id}/`);
      expect(await page.locator('#large-code').inputValue()).toContain('lang="zh-Hant"');
      await page.goto(`${site}figures/${id}/use/`);
      expect(await page.locator('#number summary').first().textContent()).toContain('8处');
    });
  });

  it('gives the reference the day on which it is read, which only a script knows', async () => {
    const address = `${site}figures/${id}/use/`;
    const reference = (page: Page) => page.locator('#words-reference');
    await open(address, { javaScriptEnabled: false }, async (page) => {
      expect(await reference(page).inputValue()).toMatch(/\[EB\/OL\]\. \([\d-]{10}\)\. https:/);
    });
    await open('about:blank', { timezoneId: 'Asia/Shanghai' }, async (page) => {
      await page.clock.setFixedTime(new Date('2027-03-04T16:30:00Z'));
      await page.goto(address);
      await expect
        .poll(() => reference(page).inputValue())
        .toMatch(/\[EB\/OL\]\. \([\d-]{10}\)\[2027-03-05\]\. https:/);
    });
  });

  it('says what its picture shows where no script runs, and breaks no number in its heading', async () => {
    await open(
      `${site}figures/hanyin-sessions/use/`,
      { viewport: { width: 375, height: 800 } },
      async (page) => {
        const alt = /alt="([^"]*)"/.exec(await page.locator('#element-code').inputValue())?.[1];
        for (const words of ['60余场次', '10余场', '汉阴县总工会']) expect(alt).toContain(words);
        const amounts = page.locator('h1 .gk-whole');
        expect(await amounts.allTextContents()).toEqual(['60余场次，', '10余场']);
        for (const amount of await amounts.all())
          expect(await amount.evaluate((one) => one.getClientRects().length)).toBe(1);
      },
    );
  });

  it('says so where the server forbids frames', async () => {
    await open('about:blank', {}, async (page) => {
      await page.route('**/embed/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'x-frame-options': 'SAMEORIGIN' },
        });
      });
      await page.goto(`${site}figures/${id}/use/`);
      await page.getByText('不让别的网页嵌入').waitFor();
    });
  });

  it('is listed with all the others, and each union has its numbers', () => {
    const all = built('embed/index.html');
    for (const name of ['hanyin', 'ankang', 'baise', 'shifang', 'louxing']) {
      expect(all).toContain(`/unions/${name}/use/`);
      expect(built(`unions/${name}/index.html`)).toContain(`/unions/${name}/use/`);
    }
    expect(all).toContain(`/figures/${id}/use/`);
    expect(all).not.toContain('demo-');
  });

  it('cites a number with the figure that shows it, not with a mechanism that names it, too', () => {
    const numbers = built('unions/hanyin/use/index.html');
    expect(numbers.match(/[^<>]*67件（[^<]*/)?.[0]).toContain('/figures/hanyin-arbitration-story/');
  });
});

/** The table of the documentation, which a test of the elements writes, is what an editor is shown. */
it('says what is left in which editor, as it was found', () => {
  const cells = (text: string) => text.split('|').map((cell) => cell.trim());
  const [table = ''] = readFileSync('docs/embed/channels.md', 'utf8').split('微信公众号没有公开');
  const wanted = table
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) => cells(line).slice(1, -1));
  const { document } = parseHTML(built(`figures/${id}/use/index.html`));
  const shown = [...document.querySelectorAll('.channels tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
  );
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.slice(1)).toEqual(wanted.slice(1));
});

describe('the doctor', () => {
  /** Pastes HTML into the field as a browser does: rich text as data of the event, its words into the field. */
  const paste = (page: Page, html: string) =>
    page.locator('#doctor-pasted').evaluate((field: HTMLTextAreaElement, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      field.value = pasted.replace(/<[^>]*>/g, '');
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    }, html);

  it('says what arrived whole, and what an editor spoilt', async () => {
    await open(`${site}figures/${id}/use/`, {}, async (page) => {
      const said = page.locator('[data-gk-said]');
      const whole = await page.locator('#wechat-drawn').evaluate((template) => template.innerHTML);
      await paste(page, whole);
      await expect.poll(() => said.textContent()).toContain('公众号');
      const good = await said.textContent();
      await paste(page, whole.replace(/<[^>]*>/g, '').replaceAll('余', ''));
      await expect.poll(() => said.textContent()).not.toBe(good);
      expect(await said.textContent()).toContain('20余处');
    });
  });

  it('knows what was corrected, which the data of a figure do not say', async () => {
    await open(`${site}figures/${id}/use/`, {}, async (page) => {
      const note = '2026-11-30已更正：爱心驿站6处，更正为8处。';
      const whole = await page.locator('#wechat-drawn').evaluate((template) => template.innerHTML);
      await page.locator('#doctor').evaluate((section: HTMLElement, text) => {
        section.dataset.corrected = JSON.stringify([text]);
      }, note);
      await page.getByRole('radio', { name: '说不准' }).check();
      const said = page.locator('[data-gk-said]');
      await paste(page, `${whole}<p>${note}</p>`);
      await expect.poll(() => said.textContent()).toContain('都完整');
      expect(await said.textContent()).not.toMatch(/没印过|更正的说明/);
      await paste(page, whole);
      await expect.poll(() => said.textContent()).toContain(`更正的说明不见了，请补上：${note}`);
    });
  });

  it('is not there where no script runs', async () => {
    await open(`${site}figures/${id}/use/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#doctor').isVisible()).toBe(false);
    });
  });
});
