/** How the lines of a report become paragraphs below headings: as they are copied from a PDF, pasted with a table, or noted at the foot of a page. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../src/draft/rows.ts';
import { readReport } from '../src/report/read-report.ts';
import { paragraphsOf } from '../src/report/report.ts';
import { withTables } from '../src/report/table.ts';
import { widthOf } from '../src/report/wrapped-lines.ts';
import { docx } from './support/office.ts';

const read = (text: string) => paragraphsOf(withTables(text.split('\n').map((line) => ({ text: line }))));
const whole = (text: string) => read(text).map((one) => one.text);

/** Breaks each paragraph where its column ends; a mark begins no line. */
function wrapped(paragraphs: readonly string[], width: number, indent: string): string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines = [paragraph.length > width ? indent : ''];
    for (const character of paragraph) {
      const line = lines.at(-1) ?? '';
      if (widthOf(line + character) > width && !/[，。、；：”）》]/u.test(character)) lines.push(character);
      else lines[lines.length - 1] = line + character;
    }
    return lines;
  });
}

/** So many lines a page, each with the head of the document and the number of the page. */
const paged = (lines: readonly string[], head: string): string[] =>
  lines.flatMap((line, at) => [
    ...(at % 12 === 0 ? [...(at === 0 ? [] : [`— ${at / 12} —`]), head] : []),
    line,
  ]);

const reports = path.join(import.meta.dirname, 'reports');

describe('a report that was copied from a PDF', async () => {
  const lines = (await readFile(path.join(reports, 'qinghe.txt'), 'utf8'))
    .split('\n')
    .map((one) => one.trim());
  const paragraphs = lines.filter((line) => line !== '');

  it.each([
    [22, '　　'],
    [28, '    '],
    [28, ''],
    [40, '　　'],
  ])('is read as the one that was not: lines of %s, indented by "%s"', (width, indent) => {
    const broken = wrapped(paragraphs, width, indent);
    expect(broken.length).toBeGreaterThan(paragraphs.length * 1.5);
    const told = whole(broken.join('\n')).join('');
    expect(told).toBe(whole(paragraphs.join('\n')).join(''));
    expect(read(broken.join('\n')).map(({ section }) => section)).toEqual(
      expect.arrayContaining([...new Set(read(paragraphs.join('\n')).map(({ section }) => section))]),
    );
  });

  it('has no numbers of pages and no head of each page in the middle of a sentence', () => {
    const broken = paged(wrapped(paragraphs, 28, '　　'), '青禾县总工会文件');
    expect(whole(broken.join('\n')).join('')).toBe(whole(paragraphs.join('\n')).join(''));
  });

  it('leaves a list alone, whose items stand on lines of their own', () => {
    const items = Array.from({ length: 24 }, (_, at) => `为困难职工子女开展读书班和夏令营活动${at + 10}期`);
    expect(whole(['情况如下。', ...items].join('\n')).join('')).not.toContain('10期为困难');
  });

  it('has a table whose cells are parted by blanks, and goes on below its own heading', () => {
    const told = read(
      [
        '禾岭县总工会2025年工作总结',
        '一、帮扶服务',
        '表1  四季送开展情况',
        '项目      场次   受益人数（人）  投入资金（万元）',
        '春送岗位   19     4830          6.2',
        '夏送清凉   42     5216          48.7',
        '全年为职工追回工资300余万元。',
      ].join('\n'),
    );
    expect(told.map(({ text }) => text)).toEqual([
      '春送岗位19场次。春送岗位受益人数4830人。春送岗位投入资金6.2万元。',
      '夏送清凉42场次。夏送清凉受益人数5216人。夏送清凉投入资金48.7万元。',
      '全年为职工追回工资300余万元。',
    ]);
    expect(told.map(({ section }) => section)).toEqual([
      '一、帮扶服务 · 表1 四季送开展情况',
      '一、帮扶服务 · 表1 四季送开展情况',
      '一、帮扶服务',
    ]);
  });

  it('takes words with blanks between them for no table', () => {
    const words = ['甲 乙 丙', '丁 戊 己', '庚 辛 壬'];
    expect(withTables(words.map((text) => ({ text }))).map(({ text }) => text)).toEqual(words);
  });
});

describe('the title of a report without marked headings', () => {
  const body = '全年建成驿站8处。';
  it.each([
    ['禾岭县总工会2025年工作总结\n一、服务职工', '禾岭县总工会2025年工作总结', '一、服务职工'],
    [
      '禾岭县总工会\n关于2025年工作情况的报告\n一、服务职工',
      '禾岭县总工会关于2025年工作情况的报告',
      '一、服务职工',
    ],
    ['禾岭县总工会2025年工作总结\n服务职工', '禾岭县总工会2025年工作总结', '服务职工'],
    [
      '禾工发〔2026〕3号\n禾岭县总工会2025年工作总结\n\n（一）服务职工',
      '禾岭县总工会2025年工作总结',
      '（一）服务职工',
    ],
    [
      '禾工发〔2026〕3号\n禾岭县总工会2025年工作总结\n市总工会：\n一、服务职工',
      '禾岭县总工会2025年工作总结',
      '一、服务职工',
    ],
    ['凝聚奋进力量\n书写时代华章', '凝聚奋进力量：书写时代华章', '凝聚奋进力量：书写时代华章'],
  ])('%j', (head, title, section) => {
    const paragraphs = read(`${head}\n${body}`);
    expect([titleOf(paragraphs), paragraphs.at(-1)?.section]).toEqual([title, section]);
  });
});

describe('a Word document with notes', () => {
  it('has them below what they are notes to, and counts no paragraph more', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
    const file = path.join(folder, 'report.docx');
    await writeFile(
      file,
      docx([
        '一、组织建设',
        '会员总数8600人[^含快递员630人。]，新建驿站8处。',
        [
          ['项目', '人数（人）'],
          ['送清凉[^不含企业自办的12场。]', '5200'],
        ],
        '二、维权',
        '追回工资300万元。',
      ]),
    );
    expect((await readReport(file)).map(({ text, section, number }) => [number, section, text])).toEqual([
      [2, '一、组织建设', '会员总数8600人，新建驿站8处。'],
      [2, '一、组织建设', '含快递员630人。'],
      [3, '一、组织建设', '送清凉人数5200人。'],
      [3, '一、组织建设', '不含企业自办的12场。'],
      [5, '二、维权', '追回工资300万元。'],
    ]);
  });
});
