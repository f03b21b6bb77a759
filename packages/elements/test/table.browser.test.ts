import '../src/define.ts';
import {
  expectNoViolations,
  faultsOf,
  marks,
  pictureOf,
  rowWords,
  settled,
  show,
  statusOf,
  tooltipOf,
} from '@gongkai/testing/elements/support';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

const find = () => document.querySelector('gk-case-chart');
const picture = () => pictureOf(find());
const titleOf = () => picture().querySelector('.gk-title')?.textContent ?? null;
const description = () => picture().querySelector('.gk-desc')?.textContent ?? null;
/** Label and printed words of each row that is drawn. */
const drawn = () => rowWords(picture());

const rows = (...list: string[][]) =>
  list.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const write = async (table: string, attributes = 'heading-level="2"') => {
  show(`<gk-case-chart ${attributes}>${table}</gk-case-chart>`);
  await settled();
};
const stations = rows(['爱心驿站', '8处'], ['流动服务站', '20余处'], ['司机之家', '近10处']);

beforeEach(async () => {
  await page.viewport(800, 900);
});

describe('a plain table', () => {
  test('is drawn; it stays in the figure, and its caption is the title', async () => {
    const table = `<table><caption>三类站点</caption><tr><th>站点</th><th>数量</th></tr>${stations}</table>`;
    await write(table);
    expect(titleOf()).toBe('三类站点');
    expect(description()).toBe('数量');
    expect(drawn()).toEqual(['爱心驿站 8处', '流动服务站 20余处', '司机之家 近10处']);
    expect([...(picture().querySelectorAll('.gk-x') ?? [])].map((cell) => cell.textContent)).toEqual([
      '意思 不少于20处，确数未印',
      '意思 接近而不到10处，确数未印',
    ]);
    expect(picture().querySelectorAll('.gk-rows .gk-bar')).toHaveLength(3);
    expect([...(picture().querySelectorAll('.gk-notes li') ?? [])].map((note) => note.textContent)).toEqual([
      '“余”：至少这么多，末端散成细条，条长只到印出的数。',
      '“近”：接近而不到，末端留一道括线。',
    ]);
    expect(find()?.querySelectorAll('table td')).toHaveLength(6);
    expect(picture().querySelector('.gk-more > slot')).not.toBeNull();
    expect(picture().querySelector('.gk-more summary')?.textContent).toBe('看含义和原表');
    // What nobody said is said to be missing.
    expect(picture().querySelector<HTMLElement>('.gk-caption')?.innerText.split(/\s+/)).toEqual([
      '来源未注明',
      '时间未说明',
    ]);
    expect(statusOf(find())).toBe('');
    await expectNoViolations();
    find()?.focusMark(picture().querySelector('tr[data-obs]')?.getAttribute('data-obs') ?? '');
    await settled();
    expect(tooltipOf(find())?.innerText).toMatch(/爱心驿站\s+8处/);
  });

  test('its rows have the printed words letter by letter, and the table stays as it was written', async () => {
    const table = `<table id="theirs" class="t"><tbody>${stations}</tbody></table>`;
    await write(table);
    expect(find()?.innerHTML).toBe(table);
    for (const [index, cell] of [...document.querySelectorAll('#theirs td:last-child')].entries())
      expect(marks()[index]?.querySelector('.gk-num')?.textContent).toBe(cell.textContent);
    const text = picture().querySelector<HTMLElement>('figure')?.innerText ?? '';
    for (const words of ['8处', '20余处', '近10处']) expect(text.split(words)).toHaveLength(2);
  });

  test.each([
    ['of headings only', `<tr><th>站点</th><th>数量</th></tr>${stations}`],
    ['in a head', `<thead><tr><td>站点</td><td>数量</td></tr></thead><tbody>${stations}</tbody>`],
    ['without an amount', `${rows(['站点', '数量'])}${stations}`],
  ])('a first row %s is its heading', async (_, inside) => {
    await write(`<table>${inside}</table>`);
    expect(drawn()).toHaveLength(3);
    expect(description()).toBe('数量');
  });

  test('rows may have headings of their own, and no heading above them', async () => {
    await write(
      '<table><tr><th>爱心驿站</th><td>若干</td></tr><tr><th>流动站</th><td>20余处</td></tr></table>',
    );
    expect(drawn()).toEqual(['爱心驿站 若干', '流动站 20余处']);
    expect(marks()[0]?.querySelector('th')?.textContent).toContain('读不出数量');
    expect(statusOf(find())).toBe('有1格读不出数量，没有画：爱心驿站“若干”。');
  });

  test('with several columns: the first with amounts is drawn, which is said', async () => {
    await write(
      `<table>${rows(
        ['事项', '时间', '受理', '金额'],
        ['仲裁', '2023年', '67件', '3万元'],
        ['调解', '2024年', '60余件', '5万元'],
      )}</table>`,
    );
    expect(drawn()).toEqual(['仲裁 · 2023年 67件', '调解 · 2024年 60余件']);
    expect(description()).toBe('画的是第3列“受理”。没有画的列：“金额”。');
  });

  test('merged cells keep their columns; a foot is not drawn', async () => {
    await write(
      `<table><tr><th>区</th><th>站点</th><th>数</th></tr>
        <tr><td rowspan="2">城南</td><td>甲站</td><td>8处</td></tr><tr><td>乙站</td><td>9处</td></tr>
        <tr><td colspan="2">城北</td><td>7处</td></tr>
        <tfoot><tr><td colspan="2">合计</td><td>24处</td></tr></tfoot></table>`,
    );
    expect(drawn()).toEqual(['城南 · 甲站 8处', '城南 · 乙站 9处', '城北 7处']);
    expect(description()).toBe('数（没有画“合计”24处）');
  });

  test('as an editor wraps it: in a figure with a caption', async () => {
    await write(
      `<figure class="table"><table><tbody>${stations}</tbody></table><figcaption>三类站点</figcaption></figure>`,
    );
    expect(titleOf()).toBe('三类站点');
    expect(drawn()).toHaveLength(3);
    expect(find()?.querySelector('.table')?.assignedSlot?.parentElement?.className).toBe('gk-more');
  });

  test('heading, kind and area are told in attributes', async () => {
    await write(
      `<table>${rows(['建制率', '90%以上'], ['结案率', '99.14%'])}</table>`,
      'heading="两个比例" kind="rate" area="democracy" heading-level="2"',
    );
    expect(titleOf()).toBe('两个比例');
    expect(picture().querySelector('figure')?.getAttribute('data-kind')).toBe('rate');
    expect(picture().querySelector('figure')?.getAttribute('data-gk-area')).toBe('democracy');
  });

  test('without any heading it has a name', async () => {
    await write(`<table>${stations}</table>`);
    expect(titleOf()).toBeNull();
    expect(picture().querySelector('figure')?.getAttribute('aria-label')).toBe('条形图');

    await expectNoViolations();
  });

  test('of 10,000 rows the first 200 are drawn, which is said; the table has them all', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [`第${index}站`, `${index + 1}处`]);
    await write(`<table>${rows(...many)}</table>`);
    expect(drawn()).toHaveLength(200);
    expect(picture().querySelector('.gk-notes')?.textContent).toContain('只列出前200项，共10000项。');
    expect(find()?.querySelectorAll('tr')).toHaveLength(10_000);
  });
});

describe('how a table is read', () => {
  test.each([
    ['a vague amount', ['爱心驿站', '若干处']],
    ['words that tell none', ['甲', '多少不详']],
  ])('a first row with %s is a row, and named', async (_, first) => {
    const { details } = faultsOf();
    await write(`<table>${rows(first)}${stations}</table>`);
    expect(drawn()).toHaveLength(4);
    expect(marks()[0]?.textContent).toContain('读不出数量');
    expect(description() ?? '').toBe('');
    expect(details.map(({ code, problems }) => [code, problems])).toEqual([
      ['table-partly', [`${first[0]}“${first[1]}”`]],
    ]);
  });

  test.each(['金额（万元）', '2023年', '第一批', '件数', '数据', '百分比'])(
    'a first row with %s is a heading',
    async (heading) => {
      await write(`<table>${rows(['事项', heading], ['甲', '3件'], ['乙', '4件'])}</table>`);
      expect(drawn()).toEqual(['甲 3件', '乙 4件']);
      expect(description()).toBe(heading);
      expect(statusOf(find())).toBe('');
    },
  );

  test('a group is said before its rows; what only counts them is not', async () => {
    await write(
      `<table>${rows(['序号', '类别', '名称', '数量'])}
        <tr><td>1</td><td rowspan="2">站点</td><td>爱心驿站</td><td>8处</td></tr>
        ${rows(['2', '流动站', '9处'])}${rows(['3', '其他', '其他', '2处'])}</table>`,
    );
    expect(drawn()).toEqual(['站点 · 爱心驿站 8处', '站点 · 流动站 9处', '其他 · 其他 2处']);
    expect(description()).toBe('数量');
  });

  test('rows are counted without a heading, too; months are no count', async () => {
    await write(`<table>${rows(['1', '甲', '8处'], ['2', '乙', '9处'])}</table>`);
    expect(drawn()).toEqual(['甲 8处', '乙 9处']);
    await write(`<table>${rows(['月份', '说明', '数'], ['1', '甲', '8处'], ['2', '乙', '9处'])}</table>`);
    expect(drawn()).toEqual(['1 · 甲 8处', '2 · 乙 9处']);
    await write(`<table>${rows(['甲', '1'], ['乙', '2'])}</table>`);
    expect(drawn()).toEqual(['甲 1', '乙 2']);
  });

  test.each(['合计', '总 计', '小计', '共計：', 'Total'])(
    'a last row %s is not drawn, which is said',
    async (sum) => {
      await write(`<table>${rows(['站点', '数量'], ['甲', '8处'], ['乙', '9处'], [sum, '17处'])}</table>`);
      expect(drawn()).toEqual(['甲 8处', '乙 9处']);
      expect(description()).toBe(`数量（没有画“${sum}”17处）`);
    },
  );

  test('a sum in a foot is said in the language of the page', async () => {
    await write(
      `<table><tbody>${rows(['A', '8'], ['B', '9'])}</tbody><tfoot>${rows(['Total', '17'])}</tfoot></table>`,
      'lang="en"',
    );
    expect(description()).toBe('(not drawn: “Total” 17)');
  });

  test('a unit in the heading is that of bare numbers', async () => {
    await write(
      `<table>${rows(['事项', '金额(万元)'], ['甲', '3.5'], ['乙', '20余'], ['丙', '2万元'])}</table>`,
    );
    expect(drawn()).toEqual(['甲 3.5万元', '乙 20余万元', '丙 2万元']);
    await write(`<table>${rows(['率', '占比（%）'], ['甲', '90'], ['乙', '87.5'])}</table>`, 'kind="rate"');
    expect(picture().querySelector('figure')?.getAttribute('data-kind')).toBe('rate');
  });

  test('one row is read across, and each of its cells is a mark', async () => {
    await write(
      `<table>${rows(['年份', '受理（件）', '结案（件）', '合计'], ['2024年', '67', '60', '127'])}</table>`,
    );
    expect(drawn()).toEqual(['受理（件） 67件', '结案（件） 60件']);
    expect(description()).toBe('2024年（没有画“合计”127）');
    find()?.focusMark(marks()[1]?.getAttribute('data-obs') ?? '');
    await settled();
    expect(tooltipOf(find())?.innerText).toMatch(/结案（件）\s+60件/);
    await expectNoViolations();
  });

  test('one row of several units is drawn as far as its first amount', async () => {
    await write(`<table>${rows(['事项', '受理', '金额'], ['仲裁', '67件', '3万元'])}</table>`);
    expect(drawn()).toEqual(['仲裁 67件']);
    expect(description()).toBe('画的是第2列“受理”。没有画的列：“金额”。');
  });
});

describe('what cannot be drawn', () => {
  test.each(['', '<figure class="table">'])('has its heading above it all the same: %s', async (open) => {
    const { details } = faultsOf();
    const table = `${open}<table>${rows(['站点', '8处'], ['职工', '60余人'])}</table>`;
    await write(table, 'heading="站点和职工" heading-level="2"');
    await settled();
    const heading = picture().querySelector('h2');
    expect(heading?.textContent).toBe('站点和职工');
    expect(picture().firstElementChild).toBe(heading);
    expect(find()?.firstElementChild?.checkVisibility()).toBe(true);
    expect(details.map(({ code }) => code)).toEqual(['mixed-units']);
    expect(statusOf(find())).toContain('单位不同');
    find()?.append(document.createElement('p'));
    await settled();
    expect(picture().querySelectorAll('h2')).toHaveLength(1);
    expect(details).toHaveLength(1);
    await expectNoViolations();
  });

  test('several units are drawn as tiles where tiles are asked for', async () => {
    const { details } = faultsOf();
    await write(`<table>${rows(['站点', '8处'], ['职工', '60余人'])}</table>`, 'kind="tiles"');
    await expect.poll(() => picture().querySelectorAll('.gk-tile').length).toBe(2);
    expect(details).toEqual([]);
  });

  test('a cell that cannot be read stands in words, and is named', async () => {
    const { details, warnings } = faultsOf();
    await write(`<table>${stations}${rows(['其他', '若干'], ['空', ''])}</table>`);
    expect(drawn()).toHaveLength(5);
    expect(picture().querySelectorAll('.gk-rows .gk-bar')).toHaveLength(3);
    expect(statusOf(find())).toBe('有2格读不出数量，没有画：其他“若干”；空（空格）。');
    expect(details.map(({ code, problems }) => [code, problems])).toEqual([
      ['table-partly', ['其他“若干”', '空（空格）']],
    ]);
    expect(warnings).toHaveLength(1);
    expect(find()?.shadowRoot?.querySelector('[part=problems]')?.textContent).toContain('其他“若干”');
  });

  test.each<[string, string, string, string]>([
    ['no amounts', rows(['甲', '乙'], ['丙', '丁']), 'table-unreadable', '没有读得出的数量'],
    ['one column', rows(['8处'], ['9处']), 'table-unreadable', '没有读得出的数量'],
    ['nothing', '', 'table-unreadable', '没有读得出的数量'],
    ['units', rows(['站点', '8处'], ['职工', '60余人']), 'mixed-units', '单位不同（处、人），不画在一根轴上'],
    ['units and none', rows(['站点', '8处'], ['职工', '60']), 'mixed-units', '单位不同（处、无单位）'],
  ])('%s: the table stays as it is, and it is said once', async (_, inside, code, words) => {
    const { details, warnings } = faultsOf();
    await write(`<table>${inside}</table>`);
    expect(picture().querySelector('figure')).toBeNull();
    expect(picture().querySelectorAll('td')).toHaveLength(inside.split('<td>').length - 1);
    expect(details.map((detail) => detail.code)).toEqual([code]);
    expect(warnings).toHaveLength(1);
    expect(statusOf(find())).toContain(words);
  });

  test('claims and contradictions are said in words beside bars of one unit', async () => {
    await write(
      `<table>${rows(['受理', '67件'], ['结案', '60件'], ['群体性事件', '没有发生一起'], ['投入', '近140余万元'])}</table>`,
    );
    expect(drawn()).toHaveLength(4);
    expect(picture().querySelectorAll('.gk-rows .gk-bar')).toHaveLength(2);
  });

  test.each([
    ['pie', stations],
    ['rate', stations],
  ])('kind %s is drawn as bars, which is said', async (kind, inside) => {
    const { details } = faultsOf();
    await write(`<table>${inside}</table>`, `kind="${kind}"`);
    expect(picture().querySelector('figure')?.getAttribute('data-kind')).toBe('bars');
    expect(details.map(({ code }) => code)).toEqual(['table-kind']);
  });

  test.each([
    ['gk-trend', 'unreadable', '例如 {"title": "受理逐年"'],
    ['gk-compare', 'unreadable', '例如 {"title": "两县受理"'],
    ['gk-mechanism', 'no-figure', ''],
  ])('%s makes nothing of this table, and says what it takes', async (tag, code, example) => {
    const { details } = faultsOf();
    show(`<${tag}><table>${stations}</table></${tag}>`);
    await settled();
    expect(document.querySelector(tag)?.querySelectorAll('td')).toHaveLength(6);
    expect(details.map((detail) => detail.code)).toEqual([code]);
    expect(details[0]?.problems.join()).toContain(example);
  });
});
