/**
 * Keeps the code that the built site hands out today in `tests/embeds/`, one file for each way whose code is new; what is there already stays as it is. Run it after a
 * build, before a release that hands out something new.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

const folder = 'tests/embeds';
const figures = ['hanyin-stations', 'ankang-dual-link'];
const day = new Date().toISOString().slice(0, 10);

interface Parts {
  readonly frozen: { readonly src: string } | null;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#34', '"'],
  ['#39', "'"],
]);

/** What stands in a field or template of the page that hands out a figure. */
function waysOf(figure: string): Readonly<Record<string, string | null | undefined>> {
  const file = path.join('dist/figures', figure, 'use/index.html');
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  // The parser leaves what stands in a field as the file has it.
  const field = (id: string) =>
    document
      .getElementById(id)
      ?.textContent?.replace(/&(amp|lt|gt|quot|#34|#39);/g, (_, name: string) => entities.get(name) ?? '');
  const parts = JSON.parse(
    document.querySelector('[data-gk-snippet]')?.getAttribute('data-gk-snippet') ?? 'null',
  ) as Parts | null;
  const [picture] = document.querySelectorAll('#picture a[href$=".wechat.png"]');
  const page = /<a href="(https?:[^"]*)"/.exec(field('element-code') ?? '')?.[1];
  return {
    'frame-live': field('frame-code'),
    'frame-frozen': parts?.frozen ? field('frozen-code') : null,
    number: field('number-0-code'),
    element: field('element-code'),
    wechat: document.getElementById('wechat-drawn')?.innerHTML,
    picture:
      picture && page
        ? `<a href="${page}"><img src="${page.replace(/\/$/, '.wechat.png')}" alt="" width="343"></a>`
        : null,
  };
}

/** @returns whether the same code was kept on an earlier day. */
const isKept = (name: string, code: string): boolean =>
  readdirSync(folder).some(
    (file) => file.endsWith(`-${name}.html`) && readFileSync(path.join(folder, file), 'utf8') === `${code}\n`,
  );

for (const figure of figures)
  for (const [way, code] of Object.entries(waysOf(figure))) {
    const file = path.join(folder, `${day}-${way}-${figure}.html`);
    if (!code || existsSync(file) || isKept(`${way}-${figure}`, code)) continue;
    writeFileSync(file, `${code}\n`);
    console.log(file);
  }
