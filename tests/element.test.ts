/** `gk-figure` in pages of somebody else's: another origin on plain http, no header of ours, policies, shadow roots, hostile styles. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built } from './dist.ts';
import { address, answerForSite, handedOut, useHost } from './frame-host.ts';

const open = useBrowser();
const hostPage = useHost();
const id = 'hanyin-stations';
const elementOf = (figure: string) => handedOut(`figures/${figure}/use/index.html`, 'element-code');
const snippet = elementOf(id);
const script = `<script async src="${address}gk/1/figure.js"></script>`;
const numbers = ['8处', '20余处', '2处'];

/** Opens a host's page, and notes what goes wrong on it. */
async function openHost(body: string, extra: { head?: string; csp?: string } = {}, javaScript = true) {
  const messages: string[] = [];
  const { head = '', csp } = extra;
  const url = hostPage({
    head,
    body: `<div style="width:343px">${body}</div>`,
    ...(csp === undefined ? {} : { headers: { 'Content-Security-Policy': csp } }),
  });
  return {
    messages,
    visit: (look: (page: Page) => Promise<void>) =>
      open('about:blank', { javaScriptEnabled: javaScript }, async (page) => {
        page.on('pageerror', (error) => messages.push(error.message));
        page.on('console', (message) => messages.push(message.text()));
        await answerForSite(page);
        await page.goto(url);
        await look(page);
      }),
  };
}

const shown = (page: Page, index = 0) =>
  page.locator('gk-figure').nth(index).locator('.gk-num').allTextContents();

describe('on another origin, without any header', () => {
  it('the code that is handed out shows the figure, with our styles, and asks nobody else', async () => {
    const { messages, visit } = await openHost(snippet, { head: '<style>html{font-size:62.5%}</style>' });
    await visit(async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.reload();
      await expect.poll(() => shown(page)).toEqual(numbers);
      const figure = page.locator('gk-figure .gk-figure');
      expect(await figure.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('3px');
      const sizes = await figure.evaluate((one) =>
        [...one.querySelectorAll('*')]
          .filter((part) =>
            [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      // In its own language, whatever that of the host is, from the wrapper down.
      const languages = await figure.evaluate((one) => {
        const wrapper = one.closest('.gk-embed');
        if (!wrapper) throw new Error('no wrapper');
        return [wrapper, ...wrapper.querySelectorAll('*')].flatMap((part) => {
          const found = getComputedStyle(part).getPropertyValue('-webkit-locale').replaceAll('"', '');
          return found === part.closest('[lang]')?.getAttribute('lang')
            ? []
            : [`${part.outerHTML}: ${found}`];
        });
      });
      expect(languages).toEqual([]);
      const { right, scroll } = await figure.evaluate((one) => ({
        right: one.getBoundingClientRect().width,
        scroll: one.scrollWidth,
      }));
      expect(right).toBeLessThanOrEqual(343);
      expect(scroll).toBeLessThanOrEqual(343);
      expect(
        await figure.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
      ).toEqual(expect.arrayContaining([`${address}figures/${id}/`]));
      const others = requests.filter((url) => !url.startsWith(address) && !url.startsWith('http://'));
      expect(others).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
    expect(messages).toEqual([]);
  });

  it('without script picture and link stand there', async () => {
    const { visit } = await openHost(snippet, {}, false);
    await visit(async (page) => {
      const link = page.locator('gk-figure > a');
      expect(await link.getAttribute('href')).toBe(`${address}figures/${id}/`);
      await expect
        .poll(() => link.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBe(1080);
      expect(await link.locator('img').getAttribute('alt')).toContain('汉阴县总工会');
    });
  });

  it.each([
    ['allow-scripts', true],
    ['', false],
  ])('in a sandboxed frame: “%s”', async (sandbox, runs) => {
    const inner = hostPage({ body: snippet });
    const { visit } = await openHost(
      `<iframe sandbox="${sandbox}" src="${inner}" width="343" height="600"></iframe>`,
    );
    await visit(async (page) => {
      const frame = page.frameLocator('iframe');
      if (runs) await expect.poll(() => frame.locator('.gk-num').allTextContents()).toEqual(numbers);
      else expect(await frame.locator('gk-figure > a').isVisible()).toBe(true);
    });
  });
});

describe('under policies of the host', () => {
  const base = `default-src 'none'; img-src ${address}; script-src ${address}`;
  it('scripts of ours alone, no style at all, Trusted Types with our policy: it is drawn and styled', async () => {
    const second = elementOf('shifang-participation').replace(script, '');
    const csp = `${base}; style-src 'none'; require-trusted-types-for 'script'; trusted-types gongkai`;
    const { messages, visit } = await openHost(`${snippet}${second}`, { csp });
    await visit(async (page) => {
      await expect.poll(() => shown(page)).toEqual(numbers);
      await expect.poll(async () => (await shown(page, 1)).length).toBeGreaterThan(1);
      const figure = page.locator('gk-figure .gk-figure').first();
      expect(await figure.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('3px');
    });
    // The style attributes of the page and of the picture in the tag are the host's affair.
    expect(messages.filter((message) => !/inline style/i.test(message))).toEqual([]);
  });

  it('Trusted Types without our policy: the picture stays, unless the host’s own tag hands the figure over', async () => {
    const csp = `${base}; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const data = `<script async src="${address}embed/shifang-participation.js"></script>`;
    const { visit } = await openHost(`${snippet}${elementOf('shifang-participation')}${data}`, { csp });
    await visit(async (page) => {
      await expect.poll(async () => (await shown(page, 1)).length).toBeGreaterThan(1);
      expect(await page.locator('gk-figure').first().locator('> a').isVisible()).toBe(true);
      expect(await shown(page)).toEqual([]);
    });
  });
});

describe('on one page', () => {
  it('several stand, come later, go, come back, take another address, and stand in shadow roots; each script is asked for once', async () => {
    const { messages, visit } = await openHost(
      `${snippet}${snippet}<div id="late"></div><div id="shadow"></div>`,
    );
    await visit(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await expect.poll(() => shown(page, 1)).toEqual(numbers);
      const added = (where: 'late' | 'shadow') =>
        page.evaluate(
          ([id, src]) => {
            const place = document.getElementById(id ?? '');
            const element = document.createElement('gk-figure');
            element.setAttribute('src', src ?? '');
            (id === 'shadow' ? place?.attachShadow({ mode: 'open' }) : place)?.append(element);
          },
          [where, `${address}embed/shifang-participation.js`],
        );
      await added('late');
      await added('shadow');
      const late = page.locator('#late gk-figure');
      await expect.poll(() => late.locator('.gk-num').count()).toBeGreaterThan(1);
      await expect.poll(() => page.locator('#shadow gk-figure .gk-num').count()).toBeGreaterThan(1);
      const count = await late.locator('.gk-num').count();
      await late.evaluate((element) => {
        const parent = element.parentElement;
        element.remove();
        parent?.append(element);
      });
      expect(await late.locator('.gk-num').count()).toBe(count);
      await late.evaluate((element, src) => element.setAttribute('src', src), `${address}embed/${id}.js`);
      await expect.poll(() => late.locator('.gk-num').allTextContents()).toEqual(numbers);
      await late.evaluate((element) => element.setAttribute('theme', 'dark'));
      expect(await late.locator('.gk-figure').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
        'rgb(29, 26, 23)',
      );
      await late.evaluate((element) => element.setAttribute('type', 'large'));
      expect(await late.locator('.gk-name').evaluate((one) => getComputedStyle(one).fontSize)).toBe('17.5px');
      expect(asked.filter((url) => url.endsWith('shifang-participation.js'))).toHaveLength(1);
    });
    expect(messages).toEqual([]);
  });

  it('JSON inside the tag is shown without a request; nothing in it runs', async () => {
    const hostile = {
      src: '',
      lang: 'zh-Hans',
      since: {},
      tree: [
        'figure',
        { class: 'gk-figure gk-frame', onclick: 'ran=1' },
        ['p', { class: 'gk-origin', style: 'color:rgb(1, 2, 3)' }, '8处'],
        ['script', {}, 'ran=1'],
        ['img', { src: 'javascript:ran=1', onerror: 'ran=1' }],
        ['iframe', { srcdoc: '<script>parent.ran=1</script>' }],
        ['a', { href: 'javascript:ran=1' }, '链接'],
      ],
    };
    const json = JSON.stringify(hostile).replaceAll('<', '\\u003c');
    const { visit } = await openHost(
      `<gk-figure><script type="application/json">${json}</script><a href="/">图</a></gk-figure>${script}`,
    );
    await visit(async (page) => {
      await page.locator('gk-figure .gk-origin').waitFor();
      await page.locator('gk-figure a').last().click();
      await page.locator('gk-figure .gk-origin').click();
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(await page.locator('gk-figure script:not([type]), gk-figure iframe').count()).toBe(0);
      expect(await page.locator('gk-figure .gk-origin').evaluate((one) => getComputedStyle(one).color)).toBe(
        'rgb(1, 2, 3)',
      );
    });
  });
});

it('is at most 10 kB, however many figures are on a page', () => {
  expect(gzipSync(built('gk/1/figure.js'), { level: 9 }).length).toBeLessThanOrEqual(10_000);
});
