/** A frame of ours in somebody else's page: another origin, no header, no script or ours alone, any colours, on paper. */
import type { BrowserContextOptions, Page } from 'playwright';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { allBuiltFiles, built, builtFiles } from './dist.ts';
import {
  address,
  answerForSite,
  article,
  contentHeight,
  ownFrame,
  snippetOf,
  useHost,
} from './frame-host.ts';

const open = useBrowser();
const hostPage = useHost();
const relative = inject('relative');
const id = 'hanyin-stations';
const snippet = snippetOf(id);
const receiver = `<script src="${address}gk/1/frame.js"></script>`;
const still: BrowserContextOptions = { javaScriptEnabled: false };

/** What a page asks for, and what it complains of. */
function watch(page: Page) {
  const [requests, messages]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return { requests, messages };
}

/** How high the host makes the frame. */
const given = (page: Page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);

describe('on another origin, without any header', () => {
  it.each([
    ['as it is', snippet],
    ['sandboxed', snippet.replace('<iframe', '<iframe sandbox')],
    ['sandboxed, with scripts', snippet.replace('<iframe', '<iframe sandbox="allow-scripts"')],
  ])('%s the figure stands there whole, asks for nothing and stores nothing', async (_, code) => {
    await open('about:blank', {}, async (page) => {
      const { requests, messages } = watch(page);
      await answerForSite(page);
      await page.goto(hostPage(article(code)));
      const frame = await ownFrame(page);
      expect(await frame.locator('h1').textContent()).toContain('8处爱心驿站');
      expect(await frame.locator('.gk-num').allTextContents()).toEqual(['8处', '20余处', '2处']);
      // Its own style reached it, past its own policy.
      expect(
        await frame.locator('.gk-figure').evaluate((figure) => getComputedStyle(figure).borderTopWidth),
      ).toBe('3px');
      expect(requests.filter((url) => url.startsWith(address))).toEqual([
        expect.stringMatching(new RegExp(`^${address}embed/${id}/\\?v=[0-9a-f]{12}$`)),
      ]);
      expect(messages.filter((message) => !/sandbox/i.test(message))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      const stored = await frame.evaluate(() => {
        try {
          return localStorage.length + sessionStorage.length;
        } catch {
          // A sandboxed frame has no storage.
          return 0;
        }
      });
      expect(stored).toBe(0);
    });
  });

  it('under a policy of the host that allows our frames and pictures alone', async () => {
    await open('about:blank', {}, async (page) => {
      await answerForSite(page);
      const policy = `default-src 'none'; img-src ${address}; frame-src ${address}; style-src 'unsafe-inline'`;
      await page.goto(
        hostPage({ ...article(snippet, receiver), headers: { 'Content-Security-Policy': policy } }),
      );
      const frame = await ownFrame(page);
      expect(await frame.locator('h1').isVisible()).toBe(true);
      expect(await given(page)).toBeGreaterThanOrEqual(await contentHeight(frame));
    });
  });

  it('among rules of a host that unset everything', async () => {
    await open('about:blank', still, async (page) => {
      await answerForSite(page);
      const head = '<style>*{all:unset;display:block} iframe{height:150px;width:300px}</style>';
      await page.goto(hostPage({ head, body: `<div style="width:375px">${snippet}</div>` }));
      const frame = await ownFrame(page);
      expect(await given(page)).toBeGreaterThanOrEqual(await contentHeight(frame));
      expect(await page.locator('iframe').evaluate((one) => one.clientWidth)).toBe(375);
    });
  });
});

describe('with the script on the host’s page', () => {
  const follows = (page: Page) =>
    expect
      .poll(async () => {
        const frame = await ownFrame(page);
        return Math.abs((await given(page)) - Math.ceil(await contentHeight(frame)));
      })
      .toBeLessThanOrEqual(1);

  it.each(['https address', 'sandbox'])('the frame has the height of what stands in it: %s', async (kind) => {
    const code = kind === 'sandbox' ? snippet.replace('<iframe', '<iframe sandbox="allow-scripts"') : snippet;
    await open('about:blank', {}, async (page) => {
      await answerForSite(page);
      await page.goto(hostPage(article(code, receiver)));
      for (const width of [320, 343, 375, 500, 514, 677, 960]) {
        await page.locator('#column').evaluate((column, own) => {
          column.style.width = `${own}px`;
        }, width);
        const frame = await ownFrame(page);
        await frame.waitForFunction((own) => innerWidth === own, width);
        await follows(page);
      }
    });
  });

  it('moves no text of the host: what the code reserved stays below a frame that needs less, until the window changes', async () => {
    await open('about:blank', { viewport: { width: 420, height: 900 } }, async (page) => {
      await answerForSite(page);
      const shifts =
        '<script>shifts=[];new PerformanceObserver(function(l){l.getEntries().forEach(function(e){shifts.push(e.value)})}).observe({type:"layout-shift",buffered:true})</script>';
      await page.goto(hostPage(article(`${snippet}<p>文章接着写下去。</p>`, `${shifts}${receiver}`)));
      await follows(page);
      const room = () => page.locator('#column > div').evaluate((box) => box.getBoundingClientRect().height);
      expect(await room()).toBeGreaterThan(await given(page));
      const painted = () =>
        page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await painted();
      expect(await page.evaluate('shifts')).toEqual([]);
      await page.setViewportSize({ width: 400, height: 900 });
      await expect.poll(async () => (await room()) - (await given(page))).toBe(0);
    });
  });

  it('follows larger text and late fonts, says each height once, and then is quiet', async () => {
    await open('about:blank', {}, async (page) => {
      await answerForSite(page);
      const count =
        '<script>heights=[];addEventListener("message",function(e){if(e.data.gongkai)heights.push(e.data.gongkai.height)})</script>';
      await page.goto(hostPage(article(snippet, `${count}${receiver}`)));
      await follows(page);
      const frame = await ownFrame(page);
      const before = await given(page);
      await frame.evaluate(() => {
        document.documentElement.style.fontSize = '130%';
      });
      await expect.poll(() => given(page)).toBeGreaterThan(before);
      await follows(page);
      // Two frames of painting later there is nothing more to say.
      await frame.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const heights = (await page.evaluate('heights')) as number[];
      expect(heights.length).toBeLessThanOrEqual(4);
      expect(heights.every(Number.isInteger)).toBe(true);
      expect(heights.at(-1)).toBe(await given(page));
    });
  });

  it('ten thousand messages of strangers, all at once, change neither the host nor the frame, and nobody complains', async () => {
    await open('about:blank', {}, async (page) => {
      const { messages } = watch(page);
      await answerForSite(page);
      // A page within a page that floods whoever has it, as an advertisement may.
      const flood = `<script>
        const odd = [{ gongkai: { height: 900 } }, { gongkai: { height: NaN } }, { gongkai: { height: -1 } }, { gongkai: { height: Infinity } },
          JSON.parse('{"__proto__":{"gongkai":{"height":900}}}'), { constructor: { gongkai: { height: 900 } } }, { toString: 900 },
          { gongkai: { height: 'x'.repeat(1e5) } }, new ArrayBuffer(64), 'gongkai', 900, null, { 'datawrapper-height': { x: 900 } }];
        odd.push({ gongkai: odd });
        for (let count = 0; count < 10000; count += 1) {
          const message = odd[count % odd.length];
          top.postMessage(message, '*');
          if (count % 100 === 0) for (let index = 0; index < top.length; index += 1) top[index].postMessage(message, '*');
        }
        top.postMessage('flooded', '*');
      </script>`;
      await page.goto(hostPage(article(`${snippet}${snippet}`, receiver)));
      await expect
        .poll(() =>
          page
            .locator('iframe')
            .nth(1)
            .evaluate((frame) => frame.style.height),
        )
        .not.toBe('');
      const frame = await ownFrame(page);
      const [height, before] = [await given(page), await frame.content()];
      const isHeard = page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            addEventListener('message', ({ data }) => data === 'flooded' && resolve());
          }),
      );
      await page.evaluate((code) => {
        // One of our frames is taken away while its window is still there.
        const [, gone] = document.querySelectorAll('iframe');
        const source = gone?.contentWindow ?? null;
        gone?.remove();
        const own = document.querySelector('iframe')?.contentWindow ?? null;
        const looked = () => {
          throw new Error('looked at');
        };
        const origin = 'https://gongkai.example';
        const say = (data: unknown, from: Window | null) =>
          dispatchEvent(new MessageEvent('message', { data, origin, source: from }));
        say({ gongkai: { height: 900 } }, source);
        say(Object.defineProperty({}, 'gongkai', { get: looked }), own);
        say({ gongkai: Object.defineProperty({}, 'height', { get: looked }) }, own);
        say(new Proxy({}, { get: looked, has: looked, getOwnPropertyDescriptor: looked }), own);
        const stranger = document.createElement('iframe');
        stranger.srcdoc = `<iframe srcdoc="${code.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>${code}`;
        document.body.append(stranger);
      }, flood);
      await isHeard;
      // What was sent before this came before it.
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await given(page)).toBe(height);
      expect(await frame.content()).toBe(before);
      expect(await page.evaluate(() => 'gongkai' in Object.prototype)).toBe(false);
      expect(messages).toEqual([]);
    });
  });

  it('a frame that was hidden says its height when it is shown, and Datawrapper’s receivers understand it', async () => {
    await open('about:blank', {}, async (page) => {
      await answerForSite(page);
      const other = `<script>addEventListener('message',function(e){var d=e.data['datawrapper-height'];if(d)for(var k in d)document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.style.height=d[k]+'px'})})</script>`;
      await page.goto(
        hostPage({
          ...article(snippet.replace('loading="lazy" ', ''), other),
          head: '<style>#column{width:375px;display:none}</style>',
        }),
      );
      await page.locator('#column').evaluate((column) => {
        column.style.display = 'block';
      });
      await follows(page);
    });
  });
});

describe('with larger text and no script of the host', () => {
  it('the frame scrolls, title and source first', async () => {
    await open('about:blank', {}, async (page) => {
      await answerForSite(page);
      await page.goto(hostPage(article(snippet)));
      const frame = await ownFrame(page);
      await frame.evaluate(() => {
        document.documentElement.style.fontSize = '130%';
      });
      const seen = await frame.evaluate(() => {
        const below = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
        const { scrollHeight, clientHeight } = document.documentElement;
        scrollTo(0, scrollHeight);
        const end = below('.gk-caption') <= clientHeight + 1;
        scrollTo(0, 0);
        return {
          first: Math.max(below('h1'), below('.gk-origin')) < clientHeight,
          scrolls: scrollHeight > clientHeight,
          end,
        };
      });
      expect(seen).toEqual({ first: true, scrolls: true, end: true });
    });
  });
});

/** Text as it is read: without blanks, and with the characters for which a PDF writes radicals. */
const compact = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** The picture of an element. */
const pictureOf = async (page: Page, selector: string) =>
  PNG.sync.read(await page.locator(selector).screenshot());

/** Mean luminance of a picture, from 0 to 255. */
function luminance({ data }: PNG): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4)
    sum += 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
  return sum / (data.length / 4);
}

describe('light and dark', () => {
  const choices = [
    ['', false],
    ['?theme=light', false],
    ['?theme=dark', true],
    ['?theme=auto', null],
  ] as const;
  const hosts = ['light', 'dark', 'light dark'] as const;

  it.each(['light', 'dark'] as const)(
    'in a %s system a frame is as its address says, on any host, to its edge',
    async (colorScheme) => {
      await open('about:blank', { colorScheme, viewport: { width: 500, height: 700 } }, async (page) => {
        await answerForSite(page);
        for (const [row, scheme] of hosts.entries())
          for (const [column, [query, dark]] of choices.entries()) {
            // In a plain run every choice and every host, each pair in one of the two systems.
            if (!inject('isFull') && (row + column) % 2 !== Number(colorScheme === 'dark')) continue;
            const code = snippet.replace(
              `embed/${id}/?`,
              `embed/${id}/?${query === '' ? '' : `${query.slice(1)}&`}`,
            );
            await page.goto(
              hostPage({
                ...article(code),
                head: `<style>:root{color-scheme:${scheme}}#column{width:400px}</style>`,
              }),
            );
            await ownFrame(page);
            const isDark = dark ?? colorScheme === 'dark';
            const picture = await pictureOf(page, 'iframe');
            expect({ scheme, query, isDark: luminance(picture) < 128 }).toEqual({ scheme, query, isDark });
            // The edge below the figure, where a frame that paints nothing shows a slab of the other colour.
            const { data, width, height } = picture;
            const at = 4 * (width * (height - 2) + Math.floor(width / 2));
            expect({ scheme, query, edge: (data[at] ?? 0) < 128 }).toEqual({ scheme, query, edge: isDark });
          }
      });
    },
  );

  it('without script it is light', async () => {
    await open('about:blank', { ...still, colorScheme: 'dark' }, async (page) => {
      await answerForSite(page);
      await page.goto(hostPage(article(snippet.replace(`embed/${id}/?`, `embed/${id}/?theme=dark&`))));
      await ownFrame(page);
      expect(luminance(await pictureOf(page, 'iframe'))).toBeGreaterThan(200);
    });
  });
});

describe('on paper', () => {
  it('an article with three frames has title, rows, source and hash of each, and no empty first page', async () => {
    const three = ['hanyin-stations', 'shifang-participation', 'ankang-venues'];
    await open('about:blank', {}, async (page) => {
      await answerForSite(page);
      const body = `<h1>头条</h1><p>正文第一段。</p>${three.map((one) => `<div>${snippetOf(one).replace('loading="lazy" ', '')}</div><p>正文。</p>`).join('')}`;
      await page.goto(hostPage({ body }));
      for (const index of three.keys()) await ownFrame(page, index);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const { text } = await extractText(pdf, { mergePages: false });
      const plain = text.map(compact);
      const all = plain.join('');
      expect(plain[0]).toContain('正文第一段');
      expect((plain[0] ?? '').length).toBeGreaterThan(100);
      for (const one of three) {
        const html = built(`embed/${one}/index.html`);
        const words = (selector: RegExp) => (selector.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '');
        const expected = [
          words(/<span class="gk-cite">(.*?)<\/span>/),
          words(/<span class="gk-snapshot">(.*?)<\/span>/),
          ...[...html.matchAll(/class="gk-num"[^>]*>(.*?)<\/(?:b|span)> ?</g)].map(([, number = '']) =>
            number.replace(/<[^>]+>/g, ''),
          ),
        ].filter((part) => part !== '');
        expect(expected.length).toBeGreaterThan(2);
        expect([one, expected.filter((part) => !all.includes(compact(part)))]).toEqual([one, []]);
      }
    });
  });
});

describe('a site that does not say where it will be', () => {
  const pages = builtFiles('.html', relative);

  it('hands out no code, says why, and names no address of a machine', async () => {
    const { readFileSync } = await import('node:fs');
    const texts = allBuiltFiles(relative)
      .filter(
        (file) =>
          /\.(?:html|json|js|csv|svg)$/.test(file) &&
          !file.startsWith('assets/') &&
          !file.startsWith('data/schema/'),
      )
      .map((file) => [file, readFileSync(`${relative}/${file}`, 'utf8')] as const);
    expect(texts.filter(([, text]) => /localhost|127\.0\.0\.1/.test(text)).map(([file]) => file)).toEqual([]);
    expect(
      texts.filter(([, text]) => /&lt;iframe|<iframe[^>]*style=/.test(text)).map(([file]) => file),
    ).toEqual([]);
    expect(pages.some((file) => file.startsWith('oembed/'))).toBe(false);
    const use = readFileSync(`${relative}/figures/${id}/use/index.html`, 'utf8');
    expect(use).toContain('还没有写明网址');
    expect(use).toContain('id="words-caption"');
  });

  it('is the only one: with an address every snippet is absolute', () => {
    for (const file of builtFiles('.html').filter((one) => one.endsWith('/use/index.html'))) {
      const sources = [
        ...built(file).matchAll(/&lt;iframe src=(?:&quot;|&#34;|")(.*?)(?:&quot;|&#34;|")/g),
      ].map(([, src = '']) => src);
      expect([
        file,
        sources.length > 0,
        sources.filter((src) => !/^(?:embed|frozen)\//.test(src.replace(address, ''))),
      ]).toEqual([file, true, []]);
    }
  });
});
