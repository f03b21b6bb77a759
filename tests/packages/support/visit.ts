/** Reads the pages of a built site as a browser shows them. */
import { createServer } from 'node:http';
import { type Browser, chromium } from 'playwright';
import { isOfTheDriver, launchOptions } from '../../../scripts/browser.ts';
import { listen } from '../../../scripts/listen.ts';
import { siteServer } from '../../../scripts/site-server.ts';

/** What one page is like for who reads it. */
export interface Visit {
  readonly title: string;
  readonly heading: string;
  /** All that is seen in the main part, without blanks. */
  readonly text: string;
  readonly footer: string;
  /** How far it scrolls sideways at the width of a phone. */
  readonly sideways: number;
  /** Addresses on it. */
  readonly links: readonly string[];
  /** Elements that no script has defined, after the reader has pressed Tab. */
  readonly waiting: readonly string[];
  /** What the console says and what is not there. */
  readonly faults: readonly string[];
}

/** A browser with a server of one site. */
export interface Visitor {
  readonly url: string;
  visit(page: string, options?: { readonly script?: boolean }): Promise<Visit>;
  /** A computed style of a page's first element of a selector. */
  style(page: string, selector: string, property: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Serves a built site below the path of its address, and opens its pages.
 *
 * @param folder the built site
 */
export async function visitorOf(folder: string): Promise<Visitor> {
  const { base, serve } = siteServer(folder);
  const { url: root, close } = await listen(createServer(serve));
  const url = new URL(base, root).href;
  const browser: Browser = await chromium.launch(launchOptions());
  return {
    url,
    async visit(page, { script = true } = {}) {
      const context = await browser.newContext({
        javaScriptEnabled: script,
        viewport: { width: 375, height: 800 },
        locale: 'zh-CN',
      });
      try {
        const tab = await context.newPage();
        const faults: string[] = [];
        tab.on('console', (message) => {
          const isProblem = message.type() === 'error' || message.type() === 'warning';
          if (isProblem && !isOfTheDriver(message.text())) faults.push(message.text());
        });
        tab.on('pageerror', (error) => faults.push(String(error)));
        tab.on('response', (response) => {
          if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
        });
        await tab.goto(url + page, { waitUntil: 'networkidle' });
        if (script) {
          // Twice, as on a busy machine Chromium has left an import unanswered until it was asked again; whatever is still missing then is said by name.
          for (let touch = 0; touch < 2; touch += 1) {
            await tab.keyboard.press('Tab');
            await tab
              .waitForFunction(() => document.querySelector(':not(:defined)') === null, null, {
                timeout: 21_000,
              })
              .catch(() => {});
          }
        }
        const found = await tab.evaluate(() => ({
          title: document.title,
          heading: [...document.querySelectorAll('h1')].map((one) => one.textContent).join('|'),
          text: (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ''),
          footer: document.querySelector('footer')?.innerText ?? '',
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          links: [...document.querySelectorAll('a[href]')].map(
            (one) => new URL(one.getAttribute('href') ?? '', document.baseURI).href,
          ),
          waiting: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
        }));
        return { ...found, faults };
      } finally {
        await context.close();
      }
    },
    async style(page, selector, property) {
      const tab = await browser.newPage({ colorScheme: 'light' });
      await tab.goto(url + page);
      const found = await tab.evaluate(
        ([of = '', name = '']) => {
          const element = document.querySelector(of);
          return element ? getComputedStyle(element).getPropertyValue(name) : '';
        },
        [selector, property],
      );
      await tab.close();
      return found;
    },
    async close() {
      await browser.close();
      close();
    },
  };
}
