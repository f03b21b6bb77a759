import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { expect, it } from 'vitest';
import { draftBeside, endingOf } from '../src/input/file-name.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

it.each([
  ['总结.docx', '.docx', '总结.draft.xlsx'],
  ['D:/工会/.TXT', '.txt', 'D:/工会/draft.xlsx'],
  ['.csv', '.csv', 'draft.xlsx'],
  ['2025.总结', '.总结', '2025.draft.xlsx'],
  ['a.b/总结', '', 'a.b/总结.draft.xlsx'],
])('%s is of kind %s, and its sheet %s', (file, ending, sheet) => {
  expect([endingOf(file), draftBeside(file)]).toEqual([ending, sheet]);
});

it('reads a report, and writes a workbook, that are called nothing but their kind', async () => {
  const folder = await folderOf(goodData());
  const report = path.join(folder, '.txt');
  const out = path.join(folder, '.xlsx');
  await writeFile(report, '某县总工会2025年工作总结\n新建驿站8处。\n');
  const drafted = await run('draft', report, '--union', 'town', '--data', folder, '--out', out);
  expect([drafted.code, drafted.err]).toEqual([0, '']);
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
});
