/** What stands inside a tag belongs to who put it there: it stays where it is, and whatever becomes of it is shown. */
import '../src/define.ts';
import { figureHtml } from '@gongkai/charts';
import { faultsOf, pictureOf, rowWords, show } from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import fc from 'fast-check';
import { beforeEach, describe, expect, inject, test, vi } from 'vitest';

const find = () => {
  const found = document.querySelector('gk-case-chart');
  if (!found) throw new Error('no chart');
  return found;
};
const drawn = () => rowWords(pictureOf(find()));
const tableOf = (...rows: readonly (readonly [string, string])[]) => {
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const words of cells) row.insertCell().textContent = words;
  }
  return table;
};

beforeEach(() => {
  show('<gk-case-chart></gk-case-chart>');
  faultsOf();
});

describe('a table', () => {
  test('added, changed, extended, replaced, moved and removed is what is drawn', async () => {
    const table = tableOf(['爱心驿站', '8处'], ['流动服务站', '20余处']);
    find().append(table);
    await expect.poll(drawn).toEqual(['爱心驿站 8处', '流动服务站 20余处']);
    const [first] = table.rows;
    if (first?.cells[1]?.firstChild) first.cells[1].firstChild.nodeValue = '30处';
    await expect.poll(drawn).toEqual(['爱心驿站 30处', '流动服务站 20余处']);
    table.append(tableOf(['司机之家', '近10处']).rows[0] ?? '');
    await expect.poll(drawn).toHaveLength(3);
    const wrapper = document.createElement('div');
    find().append(wrapper);
    wrapper.append(table);
    await expect.poll(drawn).toHaveLength(3);
    table.replaceWith(tableOf(['甲', '1件'], ['乙', '2件']));
    await expect.poll(drawn).toEqual(['甲 1件', '乙 2件']);
    wrapper.remove();
    await expect.poll(() => find().shadowRoot?.querySelector('.picture')?.childElementCount).toBe(0);
    expect(find().childNodes).toHaveLength(0);
  });

  test('that can be read no longer is seen itself, not a picture of what it was', async () => {
    const table = tableOf(['爱心驿站', '8处'], ['流动服务站', '20余处']);
    find().append(table);
    await expect.poll(drawn).toHaveLength(2);
    for (const row of table.rows) if (row.cells[1]) row.cells[1].textContent = '若干';
    await expect.poll(() => pictureOf(find())).toBe(find());
    expect(table.checkVisibility()).toBe(true);
  });

  test('keeps the focus and what the reader has opened while its rows change', async () => {
    const table = tableOf(['爱心驿站', '8处'], ['流动服务站', '20余处']);
    find().append(table);
    await expect.poll(drawn).toHaveLength(2);
    const picture = pictureOf(find());
    const details = picture.querySelector('details');
    if (details) details.open = true;
    picture.querySelector<HTMLElement>('tr[data-obs]')?.focus();
    if (table.rows[1]?.cells[1]) table.rows[1].cells[1].textContent = '30余处';
    await expect.poll(drawn).toEqual(['爱心驿站 8处', '流动服务站 30余处']);
    expect(picture.querySelector('details')?.open).toBe(true);
    expect(find().shadowRoot?.activeElement?.textContent).toContain('爱心驿站');
    expect(table.checkVisibility()).toBe(true);
  });

  test('that is gone when the element comes back is not drawn', async () => {
    find().append(tableOf(['爱心驿站', '8处'], ['流动服务站', '20余处']));
    await expect.poll(drawn).toHaveLength(2);
    const element = find();
    const main = element.parentElement;
    element.remove();
    element.replaceChildren(tableOf(['甲', '1件'], ['乙', '2件'], ['丙', '3件']));
    main?.append(element);
    await expect.poll(drawn).toEqual(['甲 1件', '乙 2件', '丙 3件']);
  });

  test('gives way to a figure of the server’s, and that to data', async () => {
    find().append(tableOf(['爱心驿站', '8处'], ['流动服务站', '20余处']));
    await expect.poll(drawn).toHaveLength(2);
    find().innerHTML = figureHtml(views.bars);
    await expect.poll(() => find().querySelector('[tabindex="0"]')).not.toBeNull();
    expect(pictureOf(find())).toBe(find());
    find().data = [
      ['甲', '1件'],
      ['乙', '2件'],
    ];
    await expect.poll(drawn).toEqual(['甲 1件', '乙 2件']);
    find().data = null;
    await expect.poll(() => pictureOf(find())).toBe(find());
  });
});

test('whatever is done to the children, in any order: nothing throws, they are where they were put, and the last table is drawn', async () => {
  const errors: unknown[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
  window.addEventListener('error', listen);
  window.addEventListener('unhandledrejection', listen);
  const kinds = ['table', 'text', 'figure', 'clear', 'move', 'row', 'data', 'null', 'paragraph'] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 14 }),
      fc.boolean(),
      async (steps, wait) => {
        show('<gk-case-chart></gk-case-chart><section></section>');
        const element = find();
        const [main, section] = [element.parentElement, document.querySelector('section')];
        let last = '';
        let count = 0;
        const table = () => {
          count += 1;
          last = `站${count} ${count}处`;
          return tableOf([`站${count}`, `${count}处`], ['别处', `${count + 50}处`]);
        };
        for (const step of steps) {
          if (step === 'table') element.append(table());
          else if (step === 'text') element.append('字');
          else if (step === 'figure') element.insertAdjacentHTML('beforeend', figureHtml(views.rate));
          else if (step === 'clear') element.textContent = '';
          else if (step === 'move') (element.parentElement === main ? section : main)?.append(element);
          else if (step === 'row')
            element
              .querySelector(':scope > table')
              ?.firstElementChild?.append(tableOf(['添', '9处']).rows[0] ?? '');
          else if (step === 'data')
            element.data = [
              ['数', '3件'],
              ['据', '4件'],
            ];
          else if (step === 'null') element.data = null;
          else element.append(document.createElement('p'));
          if (wait) await element.updateComplete;
        }
        element.data = null;
        const before = [...element.childNodes];
        await element.updateComplete;
        expect([...element.childNodes]).toEqual(before);
        element.replaceChildren(table());
        await expect.poll(() => drawn()[0]).toBe(last);
      },
    ),
    { seed: inject('seed'), numRuns: 25 },
  );
  window.removeEventListener('error', listen);
  window.removeEventListener('unhandledrejection', listen);
  expect(errors).toEqual([]);
  vi.restoreAllMocks();
});

test('a tile follows its text and its attributes', async () => {
  show('<gk-kpi-tile label="驿站">8处</gk-kpi-tile>');
  const tile = document.querySelector('gk-kpi-tile');
  const words = () => pictureOf(tile).innerText.replace(/\s+/g, ' ');
  await expect.poll(words).toBe('驿站 8处');
  if (tile?.firstChild) tile.firstChild.nodeValue = '9处';
  await expect.poll(words).toBe('驿站 9处');
  tile?.setAttribute('label', '服务站');
  await expect.poll(words).toBe('服务站 9处');
  if (tile?.firstChild) tile.firstChild.nodeValue = '若干';
  await expect.poll(() => pictureOf(tile)).toBe(tile);
});
