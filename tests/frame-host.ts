import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { listen } from '../scripts/listen.ts';
import { built, dist } from './dist.ts';

/** Where the built site says that it is: nobody's address, which the tests answer for. */
export const address = 'https://gongkai.example/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Answers for the site's own address with the built files, and with no header but their type, as a plain host does. */
export async function answerForSite(page: Page): Promise<void> {
  await page.route(`${address}**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = name.endsWith('/') ? `${name}index.html` : name;
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    await route.fulfill({ body: readFileSync(path.join(dist, file)), contentType: type });
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
};

/** The code that a page hands out, as an editor copies it. */
export function handedOut(page: string, id = 'frame-code'): string {
  const area = new RegExp(`<textarea id="${id}"[^>]*>([^<]*)</textarea>`).exec(built(page))?.[1];
  if (area === undefined) throw new Error(`${page} hands out no ${id}`);
  return area.replace(/&(amp|lt|gt|quot|#34|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** The code of a figure's frame. */
export const snippetOf = (figure: string): string => handedOut(`figures/${figure}/use/index.html`);

/** How a host's page is served, and what its head says. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @returns the page of an article with one frame in a column. */
export const article = (snippet: string, script = ''): HostPage => ({
  head: '<style>body{margin:0}#column{width:320px}</style>',
  body: `<div id="column">${snippet}</div>${script}`,
});

/** Serves pages of somebody else's, on plain http and from an origin that is not ours. */
export function useHost() {
  const pages: HostPage[] = [];
  let url = '';
  let close = () => {};
  beforeAll(async () => {
    const server = createServer((request, response) => {
      const page = pages[Number(request.url?.slice(1))];
      if (!page) return void response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
      response.end(
        `<!doctype html><html lang="zh"><head><title>县融媒体中心</title>${page.head ?? ''}</head><body>${page.body}</body></html>`,
      );
    });
    ({ url, close } = await listen(server));
  });
  afterAll(() => close());
  /** @returns the address of a page. */
  return (page: HostPage): string => `${url}${pages.push(page) - 1}`;
}

/** The frame of ours in a host's page, once it has loaded. */
export async function ownFrame(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState('load');
  return frame;
}

/** Height of what stands in a frame. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
