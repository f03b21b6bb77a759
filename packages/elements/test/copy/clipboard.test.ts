/** Copying by a real click and pasting by real keys, from one origin into another, both over plain http and neither localhost. */
import { altText, caption, markdownTable } from '@gongkai/charts/quote';
import { lintWechat, sanitiseWechat, wechatHtml } from '@gongkai/charts/wechat';
import { views } from '@gongkai/testing/figures/figures';
import { stories } from '@gongkai/testing/figures/stories';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buttonsScript, openButtons, openStage, type Stage } from './support.ts';

const url = 'https://gongkai.example/figures/x/';
/** All figures in the full run. */
const some = ['bars', 'count', 'rate', 'mechanism', 'cases', 'trend'];
const figures = Object.entries({ ...views, ...stories }).filter(
  ([name]) => inject('isFull') || some.includes(name),
);
/** Tables, too, in the full run. */
const forms = inject('isFull') ? (['drawn', 'table'] as const) : (['drawn'] as const);
const cases = figures.flatMap(([name, view]) =>
  forms.map((form) => ({
    name: `${name}, ${form}`,
    view,
    html: wechatHtml(view, { form, url }),
    text: caption(view, { url }),
  })),
);

let stage: Stage;
let source: Page;
let editor: Page;

beforeAll(async () => {
  stage = await openStage();
  source = await openButtons(stage, cases, await buttonsScript());
  stage.put(
    '/editor.html',
    '<!doctype html><meta charset="utf-8"><div id="field" contenteditable style="min-height:40px"></div>',
  );
  editor = await stage.context.newPage();
  await editor.goto(stage.address('editor.example', '/editor.html'));
});
afterAll(() => stage.end());

/** What stands in the field of the other page after a real Ctrl+V. */
async function pasted(): Promise<string> {
  await editor.bringToFront();
  await editor.locator('#field').evaluate((field) => field.replaceChildren());
  await editor.locator('#field').click();
  await editor.keyboard.press('Control+V');
  await expect
    .poll(() => editor.locator('#field').evaluate((field) => field.childNodes.length))
    .toBeGreaterThan(0);
  return editor.locator('#field').innerHTML();
}

async function click(index: number): Promise<void> {
  await source.bringToFront();
  await source.locator('#said').evaluate((said) => said.replaceChildren());
  await source.locator(`#b${index}`).click();
  await expect.poll(() => source.locator('#said').textContent()).toBe('已复制，可以去粘贴了');
}

const strongOf = (page: Page, html: string) =>
  page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return [...parsed.querySelectorAll('strong')].map(({ textContent }) => textContent ?? '');
  }, html);

/** A picture of HTML in an article of a width. */
async function picture(page: Page, html: string, width: number): Promise<PNG> {
  await page.setViewportSize({ width, height: 400 });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><body style="margin:0;font:17px/1.6 sans-serif;color:#333;background:#fff">${html}`,
  );
  return PNG.sync.read(await page.screenshot({ fullPage: true }));
}

test('no page of the test is secure, so that there is no other clipboard', async () => {
  expect(await source.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
});

describe('a figure that is copied and pasted', () => {
  test.each(cases.map((one, index) => [one.name, one, index] as const))('%s', async (_, { html }, index) => {
    await click(index);
    const arrived = await pasted();
    const numbers = await strongOf(editor, html);
    expect(numbers.length).toBeGreaterThan(0);
    expect(await strongOf(editor, arrived)).toEqual(numbers);
    const published = sanitiseWechat(arrived, 'publish');
    expect(await strongOf(editor, published)).toEqual(numbers);
    const page = await stage.context.newPage();
    for (const width of [343, 677]) {
      const [before, after] = [await picture(page, html, width), await picture(page, published, width)];
      expect([after.width, after.height]).toEqual([before.width, before.height]);
      const different = pixelmatch(before.data, after.data, undefined, before.width, before.height);
      expect(different / (before.width * before.height)).toBeLessThan(0.01);
      // Nothing is wider than the column, and lines do not stand on each other.
      expect(before.width).toBe(width);
    }
    await page.close();
  });
});

test('what is drawn is lost where styles are, so that the comparison above can fail', async () => {
  const page = await stage.context.newPage();
  const [{ html } = { html: '' }] = cases;
  const [before, after] = [
    await picture(page, html, 343),
    await picture(page, html.replace(/ style="[^"]*"/g, ''), 343),
  ];
  expect(after.height).not.toBe(before.height);
  await page.close();
});

test('plain text goes into a plain field', async () => {
  const [first] = cases;
  await click(0);
  await editor.bringToFront();
  await editor.setContent('<textarea id="plain"></textarea>');
  await editor.locator('#plain').click();
  await editor.keyboard.press('Control+V');
  await expect.poll(() => editor.locator('#plain').inputValue()).toBe(first?.text);
  await editor.goto(stage.address('editor.example', '/editor.html'));
});

test('where nothing can be copied, the text stands selected and it is said', async () => {
  await source.bringToFront();
  await source.evaluate(() => {
    document.execCommand = () => false;
  });
  await source.locator('#b0').click();
  await expect.poll(() => source.locator('#said').textContent()).toContain('请按 Ctrl+C');
  expect(
    await source.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return [field.id, field.value.slice(field.selectionStart, field.selectionEnd) === field.value];
    }),
  ).toEqual(['t0', true]);
});

test('where nothing can be copied, what a template holds is shown, selected, and the reader’s own keys copy it', async () => {
  await source.bringToFront();
  await source.evaluate((html) => {
    document.execCommand = () => false;
    const template = Object.assign(document.createElement('template'), { id: 'held', innerHTML: html });
    const shown = Object.assign(document.createElement('div'), { id: 'shown', textContent: '旧' });
    const button = Object.assign(document.createElement('button'), { id: 'rich', textContent: '复制' });
    for (const [name, id] of [
      ['', 'held'],
      ['-shown', 'shown'],
      ['-status', 'said'],
    ])
      button.setAttribute(`data-gk-copy${name}`, id ?? '');
    document.body.append(template, shown, button);
  }, cases[0]?.html ?? '');
  await source.locator('#said').evaluate((said) => said.replaceChildren());
  await source.locator('#rich').click();
  await expect.poll(() => source.locator('#said').textContent()).toContain('请按 Ctrl+C');
  expect(await source.evaluate(() => document.activeElement?.id)).toBe('rich');
  await source.keyboard.press('Control+C');
  const left = await pasted();
  expect(left).not.toContain('旧');
  expect(left.replace(/<[^>]*>/g, '')).toContain(cases[0]?.view.figure.title);
  expect(left).toMatch(/ style="[^"]*background/);
});

test('only the button that copied last says so: one thing is on the clipboard', async () => {
  const one = (name: string) =>
    `<textarea id="${name}" readonly>${name}</textarea><button type="button" id="b-${name}" data-gk-copy="${name}" data-gk-copy-status="said-${name}">复制</button><p id="said-${name}" role="status"></p>`;
  stage.put(
    '/two.html',
    `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><body>${one('first')}${one('second')}<script>${await buttonsScript()}</script>`,
  );
  const page = await stage.context.newPage();
  await page.goto(stage.address('union.example', '/two.html'));
  const said = (name: string) => page.locator(`#said-${name}`).textContent();
  for (const [name, other] of [
    ['first', 'second'],
    ['second', 'first'],
    ['first', 'second'],
  ] as const) {
    await page.locator(`#b-${name}`).click();
    await expect.poll(() => said(name)).toContain('已复制');
    expect(await said(other)).toBe('');
  }
  await page.close();
});

test('texts that are copied alone are those of the figure', () => {
  const [, view] = figures[0] ?? [];
  if (!view) throw new Error('no figure');
  expect(lintWechat(wechatHtml(view, { form: 'drawn' }))).toEqual([]);
  expect(altText(view)).toContain(view.figure.title);
  expect(markdownTable(view)).toContain(view.figure.title);
});
