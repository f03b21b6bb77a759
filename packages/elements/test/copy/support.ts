/** Two pages on two origins over plain http: one with our copy buttons, one with a field to paste into. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from '@gongkai/testing/elements/bundle';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { launchOptions } from '../../../../scripts/browser.ts';

/** What a copy button of a page holds. */
export interface Copied {
  readonly html?: string;
  readonly text: string;
}

/** A server that answers with what it is told to, and a browser that finds it under any name. */
export interface Stage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** @returns an address on a host of that name, over plain http. */
  readonly address: (host: string, path: string) => string;
  /** Puts a page, or any file, at a path. */
  readonly put: (path: string, content: string | Buffer, type?: string) => void;
  readonly end: () => Promise<void>;
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @returns a stage; names are resolved to this computer, so that nothing is localhost and nothing is secure. */
export async function openStage(find: (path: string) => Buffer | null = () => null): Promise<Stage> {
  const files = new Map<string, { content: string | Buffer; type: string }>();
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.replace(/\?.*$/, ''));
    const file = files.get(path);
    const other = file ? null : find(path);
    if (!file && !other) return void response.writeHead(404).end();
    const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
    response.writeHead(200, {
      'Content-Type': file?.type ?? types[path.split('.').pop() ?? ''] ?? 'text/plain',
    });
    response.end(file?.content ?? other);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const launch = launchOptions();
  const browser = await chromium.launch({
    ...launch,
    args: [...(launch.args ?? []), '--host-resolver-rules=MAP * 127.0.0.1'],
  });
  const context = await browser.newContext();
  return {
    browser,
    context,
    address: (host, path) => `http://${host}:${port}${path}`,
    put: (path, content, type = 'text/html; charset=utf-8') => files.set(path, { content, type }),
    end: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @returns the code of the copy buttons as a classic script. */
export async function buttonsScript(): Promise<string> {
  const chunks = await bundle('src/copy/buttons.ts');
  const [entry] = chunks.filter(({ isEntry }) => isEntry);
  const exported = /export\{(\w+) as enhanceCopyButtons\};?\s*$/.exec(entry?.code ?? '');
  if (!entry || !exported) throw new Error('the bundle exports no enhanceCopyButtons');
  return `(() => {${entry.code.replace(exported[0], '')}; ${exported[1]}();})();`;
}

/** A page of a union's site with one copy button for each content. */
export async function openButtons(stage: Stage, contents: readonly Copied[], script: string): Promise<Page> {
  const rows = contents.map(
    ({ html, text }, index) =>
      `<textarea id="t${index}" readonly>${attribute(text)}</textarea>${
        html === undefined ? '' : `<textarea id="h${index}" readonly>${attribute(html)}</textarea>`
      }<button type="button" hidden id="b${index}" data-gk-copy="${html === undefined ? 't' : 'h'}${index}" data-gk-copy-text="t${index}"${
        html === undefined ? '' : ' data-gk-copy-as="html"'
      } data-gk-copy-status="said">复制</button>`,
  );
  stage.put(
    '/union.html',
    `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><body>${rows.join('')}<p id="said" role="status"></p><script>${script}</script>`,
  );
  const page = await stage.context.newPage();
  await page.goto(stage.address('union.example', '/union.html'));
  return page;
}
