/**
 * Every way of every figure in real editors: rich text by a real Ctrl+V, code by the editor's source view. What arrives is written down in charts' channels.ts, which docs and studio
 * show; `UPDATE_CHANNELS=1` writes it anew, any other run compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Channel, channels } from '@gongkai/charts/doctor';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channelsMarkdown } from './channels-markdown.ts';
import { type Editor, editorFile, editors, installEditors } from './editors.ts';
import { judged, type Outcome, worst } from './outcome.ts';
import { sanitisers } from './sanitisers.ts';
import { buttonsScript, openButtons, openStage, type Stage } from './support.ts';
import { figures, type Given, ways } from './ways.ts';

const place = (address: string) => fileURLToPath(new URL(address, import.meta.url));
const file = place('../../../charts/src/files/doctor/channels.ts');
const docs = place('../../../../docs/embed/channels.md');

interface Case {
  readonly way: string;
  readonly figure: keyof typeof figures;
  readonly given: Given;
}

const cases = Object.entries(ways).flatMap(([way, make]) =>
  Object.entries(figures).flatMap(([figure, view]): Case[] => {
    const given = make(view);
    return given === null ? [] : [{ way, figure, given }];
  }),
);
/** Code is written into the source view; all else is pasted. */
const isCode = (way: string) => way === 'frame';
const pastable = cases.filter(({ way }) => !isCode(way));

declare global {
  interface Window {
    ready?: boolean;
    put: (html: string) => void;
    take: () => string;
  }
}

let stage: Stage;
let source: Page;
const pages = new Map<string, Page>();
const found = new Map<string, Map<string, Outcome[]>>();

beforeAll(async () => {
  installEditors();
  stage = await openStage(editorFile);
  source = await openButtons(
    stage,
    pastable.map(({ given }) => given),
    await buttonsScript(),
  );
});
afterAll(() => stage.end());

async function open({ id, page }: Editor): Promise<Page> {
  const known = pages.get(id);
  if (known) return known;
  stage.put(`/${id}.html`, page);
  const opened = await stage.context.newPage();
  await opened.goto(stage.address(`${id}.example`, `/${id}.html`));
  await opened.waitForFunction(() => window.ready === true);
  pages.set(id, opened);
  return opened;
}

/** What the editor has after a real copy and paste. */
async function pasted(editor: Editor, index: number): Promise<string> {
  await source.bringToFront();
  await source.locator('#said').evaluate((said) => said.replaceChildren());
  await source.locator(`#b${index}`).click();
  await expect.poll(() => source.locator('#said').textContent()).toBe('已复制，可以去粘贴了');
  const page = await open(editor);
  await page.bringToFront();
  await page.evaluate(() => window.put(''));
  const before = await page.evaluate(() => window.take());
  const root = editor.frame === undefined ? page : page.frameLocator(editor.frame);
  await root
    .locator(editor.field)
    .first()
    .click({ position: { x: 20, y: 20 } });
  await page.keyboard.press('Control+V');
  await expect.poll(() => page.evaluate(() => window.take())).not.toBe(before);
  return page.evaluate(() => window.take());
}

async function typed(editor: Editor, html: string): Promise<string> {
  const page = await open(editor);
  await page.evaluate((content) => window.put(content), html);
  return page.evaluate(() => window.take());
}

function note(channel: string, way: string, outcome: Outcome): void {
  const own = found.get(channel) ?? new Map<string, Outcome[]>();
  found.set(channel, own);
  own.set(way, [...(own.get(way) ?? []), outcome]);
}

describe.each(editors)('$name', (editor) => {
  test.each(cases.map((one) => [one.way, one.figure, one] as const))('%s of %s', async (way, figure, one) => {
    const view = figures[figure];
    if (!view) throw new Error(`no figure ${figure}`);
    const { given } = one;
    const left = isCode(way)
      ? await typed(editor, given.html ?? given.text)
      : await pasted(editor, pastable.indexOf(one));
    const { outcome, diagnosis } = judged(way, view, given, left);
    note(editor.id, way, outcome);
    const faulty = diagnosis.numbers.filter(({ state }) => state !== 'whole');
    expect([diagnosis.source, diagnosis.foreign, faulty]).toEqual([null, [], []]);
    // At least words and address stand.
    expect(['whole', 'words']).toContain(outcome.arrives);
  });
});

/** Markdown without the room in its tables, which the formatter gives them. */
const cellsOf = (markdown: string) =>
  markdown
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---')
    .trim();

test('the table of channels is as it was found', () => {
  for (const { id, apply } of sanitisers)
    for (const { way, figure, given } of cases) {
      const view = figures[figure];
      const left =
        given.html === undefined
          ? given.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
          : apply(given.html);
      if (view) note(id, way, judged(way, view, given, left).outcome);
    }
  const made = [...sanitisers, ...editors].map(({ id, name }) => ({
    id,
    name,
    ways: Object.fromEntries([...(found.get(id) ?? [])].map(([way, outcomes]) => [way, worst(outcomes)])),
  })) as unknown as readonly Channel[];
  const markdown = channelsMarkdown(made);
  if (process.env.UPDATE_CHANNELS) {
    const [head = ''] = readFileSync(file, 'utf8').split(/(?<=readonly Channel\[\] = )/);
    writeFileSync(file, `${head}${JSON.stringify(made, null, 2)};\n`);
    writeFileSync(docs, markdown);
  }
  // What was just written is compared in the next run.
  else expect(channels).toEqual(made);
  expect(cellsOf(readFileSync(docs, 'utf8'))).toBe(cellsOf(markdown));
});
