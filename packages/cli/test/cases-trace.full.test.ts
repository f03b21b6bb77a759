/** The whole import below strace: nothing of a ledger is written into any file, pipe or socket. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { workbook } from './support/workbook.ts';

const secrets = ['110101199003074514', '13912345678', '6222020200000000006', '欧阳建国'];
const hasTracer = spawnSync('strace', ['-V']).status === 0;

it.skipIf(!hasTracer)(
  'no write of the command holds what stands in a ledger',
  async () => {
    const { 'unions/town/figures.json': _, ...data } = goodData();
    const folder = await folderOf(data);
    const work = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
    const file = path.join(work, '案件.xlsx');
    const head = ['案号', '申请人', '身份证号', '案由', '受理日期', '备注'];
    const rows = Array.from({ length: 40 }, (_unused, index) => [
      `${index}`,
      secrets[3] ?? '',
      secrets[0] ?? '',
      index < 30 ? '劳动报酬' : `${secrets[1]} ${secrets[2]}`,
      '2026-03-05',
      secrets.join(' '),
    ]);
    await writeFile(
      file,
      workbook([{ name: `案件${secrets[1]}`, rows: [head, ...rows] }], { secret: secrets.join(' ') }),
    );
    const trace = path.join(work, 'trace');
    const cli = path.resolve(import.meta.dirname, '../bin/gongkai.mjs');
    const run = (log: string) => {
      const command = [
        process.execPath,
        cli,
        'import',
        file,
        '--union',
        'town',
        '--date',
        '2026-06-30',
        '--data',
        folder,
      ];
      const calls =
        'trace=write,writev,pwrite64,pwritev,sendto,sendmsg,open,openat,creat,rename,renameat,renameat2,mkdir,mkdirat,connect';
      return spawnSync('strace', ['-f', '-s', '10000000', '-xx', '-o', log, '-e', calls, ...command], {
        encoding: 'utf8',
      });
    };
    const ran = [run(`${trace}1`), run(`${trace}2`)];
    const traced = await Promise.all([1, 2].map((index) => readFile(`${trace}${index}`, 'utf8')));
    // Bytes are written as \\x31\\x33; the ledger itself is opened by its name, and nothing of it stands in that.
    const bytes = (text: string) =>
      [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    expect(traced[0]).toContain(bytes('.mapping.json'));
    for (const secret of secrets)
      for (const text of [...traced, ...ran.flatMap(({ stdout, stderr }) => [bytes(stdout), bytes(stderr)])])
        expect(text.includes(bytes(secret)), secret.slice(0, 3)).toBe(false);
  },
  300_000,
);
