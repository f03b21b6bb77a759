/** Next.js as its own generator sets it up: an App Router, imports on the server, exported as plain files, looked at in Chromium. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.ts';
import { figures } from './support/app.ts';
import { type Consumer, install, writeFiles } from './support/consumer.ts';
import { expectDrawn } from './support/drawn.ts';
import { mustRun } from './support/process.ts';
import { serveFolder } from './support/site.ts';

/** The one page, rendered by the server. */
const page = `import type {} from '@gongkai/elements/react';
import { read } from '@gongkai/quantity';
import { Figures } from './figures';

export default function Home() {
  return (
    <main>
      <gk-kpi-tile label="爱心驿站">{read('8处').printed}</gk-kpi-tile>
      <gk-case-chart heading="服务站点">
        <table>
          <tbody>
            <tr><th>爱心驿站</th><td>8处</td></tr>
            <tr><th>流动服务站</th><td>20余处</td></tr>
          </tbody>
        </table>
      </gk-case-chart>
      <Figures />
    </main>
  );
}
`;

/** What draws in the browser. While React takes over what the server wrote it sets no property of a custom element (react/react #35446); a ref does. */
const client = `'use client';

import type {} from '@gongkai/elements/react';
import type {} from '@gongkai/map/react';
import '@gongkai/elements/define';
import '@gongkai/map/define';
import { data } from './data';

const give = (index: number) => (element: { data: unknown } | null) => {
  if (element) element.data = data[index];
};

export function Figures() {
  return (
    <>
${figures.map(([tag], index) => `      <${tag} ref={give(${index})} />`).join('\n')}
    </>
  );
}
`;

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = await install(inject('registry'), {
    dependencies: Object.fromEntries(
      [
        '@gongkai/elements',
        '@gongkai/map',
        '@gongkai/quantity',
        'create-next-app',
        'next',
        'react',
        'react-dom',
      ]
        .concat(['typescript', '@types/node', '@types/react', '@types/react-dom'])
        .map((name) => [name, '*']),
    ),
    allowScripts: { sharp: true },
  });
  const template = path.join(consumer.folder, 'node_modules/create-next-app/dist/templates/app-empty/ts');
  for (const name of ['app/layout.tsx', 'tsconfig.json', 'next-env.d.ts'])
    cpSync(path.join(template, name), path.join(consumer.folder, name));
  writeFiles(consumer.folder, {
    'next.config.ts':
      "import type { NextConfig } from 'next';\n\nconst nextConfig: NextConfig = { output: 'export' };\n\nexport default nextConfig;\n",
    'app/page.tsx': page,
    'app/figures.tsx': client,
    'app/data.ts': `import type { FigureInput } from '@gongkai/snapshot/figure-input';\n\nexport const data = JSON.parse(${JSON.stringify(JSON.stringify(figures.map(([, data]) => data)))}) as FigureInput[];\n`,
    'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
  });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  consumer?.remove();
});

test('builds with types, exports and draws', async () => {
  await mustRun('npx', ['--no-install', 'next', 'build'], consumer.folder);
  const site = await serveFolder(path.join(consumer.folder, 'out'));
  try {
    expect(await expectDrawn(browser, site.url)).toEqual([]);
  } finally {
    site.close();
  }
});
