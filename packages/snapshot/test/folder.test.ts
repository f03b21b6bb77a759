import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson, describeProblem, latest } from '../src/index.ts';
import { checkFolder } from '../src/node.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const text = (value: unknown) => JSON.stringify(value, null, 2);

/** A data folder without a fault on the disk. */
function folder(): string {
  const data = mkdtempSync(path.join(root, 'data-'));
  for (const [name, content] of Object.entries(goodData())) {
    mkdirSync(path.dirname(path.join(data, name)), { recursive: true });
    writeFileSync(path.join(data, name), text(content));
  }
  return data;
}
const union = 'unions/village/union.json';
const utf16 = (value: string, bigEndian = false) => {
  const bytes = Buffer.from(value, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
// 县总工会 in GB18030.
const gb18030 = Buffer.concat([
  Buffer.from('{"name": "'),
  Buffer.from([0xcf, 0xd8, 0xd7, 0xdc, 0xb9, 0xa4, 0xbb, 0xe1]),
  Buffer.from('"}'),
]);

// biome-ignore format: one line per fault
describe('what is no proper file is said in words', () => {
  it.each<[name: string, change: (data: string) => void, code: string, file: string, found: RegExp]>([
    ['GB18030', (data) => writeFileSync(path.join(data, union), gb18030), 'file-encoding', union, /GB18030/],
    ['UTF-16 of Notepad', (data) => writeFileSync(path.join(data, union), utf16(`\uFEFF${text({ name: '县总工会' })}`)), 'file-encoding', union, /UTF-16/],
    ['UTF-16, the other way round', (data) => writeFileSync(path.join(data, union), utf16(`\uFEFF${text({ name: '县' })}`, true)), 'file-encoding', union, /UTF-16/],
    ['UTF-16 without a mark', (data) => writeFileSync(path.join(data, union), utf16(text({ name: 'x' }))), 'file-encoding', union, /UTF-16/],
    ['bytes of no encoding', (data) => writeFileSync(path.join(data, union), Buffer.from([0x7b, 0xff, 0xff, 0x80])), 'file-encoding', union, /UTF-8/],
    ['a snapshot in GB18030', (data) => writeFileSync(path.join(data, snapshot), gb18030), 'file-encoding', snapshot, /GB18030/],
    ['an empty file', (data) => writeFileSync(path.join(data, union), ''), 'file-empty', union, /0/],
    ['an empty snapshot', (data) => writeFileSync(path.join(data, snapshot), ''), 'file-empty', snapshot, /0/],
    ['a snapshot that is no JSON', (data) => writeFileSync(path.join(data, snapshot), '{"union": '), 'json-syntax', snapshot, /line 1/],
    ['stations that are no JSON', (data) => writeFileSync(path.join(data, 'unions/town/stations.geojson'), '{,}'), 'json-syntax', 'unions/town/stations.geojson', /line 1/],
    ['a snapshot with half a character', (data) => writeFileSync(path.join(data, snapshot), '{"union": "\\ud800"}'), 'json-surrogate', snapshot, /ud800/],
    ['a file of nothing but a mark', (data) => writeFileSync(path.join(data, union), '\uFEFF'), 'file-empty', union, /1/],
    ['two marks', (data) => writeFileSync(path.join(data, union), `\uFEFF\uFEFF${text({})}`), 'json-syntax', union, /line 1, column 1/],
    ['a trailing comma', (data) => writeFileSync(path.join(data, union), '{"a": 1,}'), 'json-syntax', union, /line 1, column 9/],
    ['a comment', (data) => writeFileSync(path.join(data, union), '{\n// a\n"a": 1}'), 'json-syntax', union, /line 2, column 1/],
    ['a field twice', (data) => writeFileSync(path.join(data, 'indicators.json'), '{"indicators": [], "indicators": []}'), 'json-duplicate-key', 'indicators.json', /indicators/],
    ['a pipe', (data) => void spawnSync('mkfifo', [path.join(data, 'unions/town/figures2.json')]), 'file-kind', 'unions/town/figures2.json', /pipe/],
    ['a pipe in the place of a file', (data) => { rmSync(path.join(data, union)); spawnSync('mkfifo', [path.join(data, union)]); }, 'file-kind', union, /pipe/],
    ['a folder in the place of a file', (data) => { rmSync(path.join(data, union)); mkdirSync(path.join(data, union)); }, 'file-kind', union, /folder/],
    ['a folder with the name of a snapshot', (data) => mkdirSync(path.join(data, 'unions/town/snapshots/2026-01-31.json')), 'file-kind', 'unions/town/snapshots/2026-01-31.json', /folder/],
    ['a folder in the place of the catalogue', (data) => { rmSync(path.join(data, 'indicators.json')); mkdirSync(path.join(data, 'indicators.json')); }, 'file-kind', 'indicators.json', /folder/],
    ['a link to a folder', (data) => symlinkSync(tmpdir(), path.join(data, 'unions/linked')), 'file-link', 'unions/linked', /link/],
    ['a link to the root', (data) => symlinkSync('/', path.join(data, 'unions/town/all')), 'file-link', 'unions/town/all', /link/],
    ['a link to itself', (data) => symlinkSync('..', path.join(data, 'unions/town/up')), 'file-link', 'unions/town/up', /link/],
    ['a link to nothing', (data) => symlinkSync('nowhere', path.join(data, 'unions/town/gone.json')), 'file-link', 'unions/town/gone.json', /link/],
    ['a link in the place of a file', (data) => { cpSync(path.join(data, union), path.join(data, 'x.bak')); rmSync(path.join(data, union)); symlinkSync('../../x.bak', path.join(data, union)); }, 'file-link', union, /link/],
    ['another case', (data) => cpSync(path.join(data, union), path.join(data, 'unions/village/Union.json')), 'file-unknown', 'unions/village/Union.json', /Union/],
    ['a folder that differs only in case', (data) => cpSync(path.join(data, 'unions/village'), path.join(data, 'unions/Village'), { recursive: true }), 'id-place', 'unions/Village/union.json', /village/],
    ['an ending in another case', (data) => cpSync(path.join(data, snapshot), path.join(data, 'unions/town/snapshots/2025-01-31.JSON')), 'file-unknown', 'unions/town/snapshots/2025-01-31.JSON', /JSON/],
  ])('%s', (_name, change, code, file, found) => {
    const data = folder();
    change(data);
    const { problems } = checkFolder(data);
    const problem = problems.find((one) => one.code === code && one.file === file);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    if (problem) expect(describeProblem(problem, 'en')).toMatch(found);
  });

  it('advises to save as UTF-8, and nothing of commas', () => {
    const data = folder();
    writeFileSync(path.join(data, union), gb18030);
    const { problems } = checkFolder(data);
    const words = problems.filter(({ file }) => file === union).map((problem) => describeProblem(problem, 'zh-Hans'));
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/另存为.*UTF-8/);
    expect(words[0]).not.toMatch(/逗号/);
  });

  it('a file and a folder that must not be read', () => {
    const data = folder();
    chmodSync(root, 0o755);
    chmodSync(data, 0o755);
    chmodSync(path.join(data, union), 0);
    chmodSync(path.join(data, 'unions/town'), 0);
    // Root may read everything, so somebody else looks: user 65534 is nobody.
    const code = `import { checkFolder } from ${JSON.stringify(path.resolve(import.meta.dirname, '../src/node.ts'))};
      for (const { code, file, found } of checkFolder(${JSON.stringify(data)}).problems) console.log(code, file, found.en);`;
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const node = (script: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', ...nobody });
    if (node(`import ${JSON.stringify(path.resolve(import.meta.dirname, '../src/node.ts'))}`).status !== 0) {
      console.log('not tried: this project lies where only root may read it');
      return;
    }
    const { stdout, stderr } = node(code);
    chmodSync(path.join(data, 'unions/town'), 0o755);
    expect(stderr).toBe('');
    expect(stdout).toContain(`file-unreadable ${union} no permission to read it`);
    expect(stdout).toContain('file-unreadable unions/town no permission to read it');
  });
});

describe('a file below data/ that is no data', () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync('王小明患肺癌'.repeat(200))]);
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.7\n%'),
    Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 10]),
    zip,
    zip,
  ]);
  const ledger = '姓名,金额\r\n王小明,2000\r\n电话,13912345678\r\n';
  const gbLedger = Buffer.from(
    'd0d5c3fb2cbdf0b6ee0d0acdf5d0a1c3f72c323030300d0ab5e7bbb02c31333931323334353637380d0a',
    'hex',
  );

  it.each([
    ['台账.docx', zip],
    ['台账.xlsx', zip],
    ['unions/town/花名册.pdf', pdf],
    ['unions/town/snapshots/2025-01-31.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), zip])],
  ])('is said to be no text that anybody could look at: %s', (name, bytes) => {
    const data = folder();
    writeFileSync(path.join(data, name), bytes);
    const { problems } = checkFolder(data);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['file-unknown', name]]);
    const [problem] = problems;
    if (problem) {
      expect(describeProblem(problem, 'zh-Hans')).toMatch(/不是文字.*没有查过个人信息.*移走.*不会被公开/su);
      expect(describeProblem(problem, 'en')).toMatch(/no text.*personal data.*not published/su);
    }
  });

  it.each([
    ['UTF-8', Buffer.from(ledger)],
    ['UTF-16 of Notepad', utf16(`\uFEFF${ledger}`)],
    ['UTF-16, the other way round', utf16(`\uFEFF${ledger}`, true)],
    ['UTF-16 without a mark', utf16(ledger)],
    ['GB18030', gbLedger],
  ])('is looked at for personal data in %s, hidden or not', (_name, bytes) => {
    for (const name of ['unions/town/台账.txt', 'unions/.ledger']) {
      const data = folder();
      writeFileSync(path.join(data, name), bytes);
      const codes = checkFolder(data).problems.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['personal-named-money', 'personal-phone']));
    }
  });

  it('is told of where it is hidden and cannot be looked at; it stops nothing, since nobody publishes it', () => {
    const data = folder();
    for (const name of ['.ledger.xlsx', '.DS_Store']) writeFileSync(path.join(data, name), zip);
    const { problems, warnings, files } = checkFolder(data);
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, file }) => [code, file])).toEqual([['file-unknown', '.ledger.xlsx']]);
    expect([...files.keys()].sort()).toEqual(Object.keys(goodData()).sort());
  });

  it('is said in the place of a schema, too', () => {
    const data = folder();
    mkdirSync(path.join(data, 'schema'));
    writeFileSync(path.join(data, 'schema/union.schema.json'), zip);
    expect(checkFolder(data).problems.map(({ code }) => code)).toEqual(['file-encoding']);
  });
});

describe('the hash of a snapshot', () => {
  it('is the same for every way to write the file, and that of the canonical form', () => {
    const content = goodData()[snapshot];
    const hash = createHash('sha256')
      .update(canonicalJson(JSON.parse(text(content))))
      .digest('hex');
    const ways: Record<string, string> = {
      spaces: text(content),
      tight: JSON.stringify(content),
      windows: text(content).replaceAll('\n', '\r\n'),
      mark: `\uFEFF${text(content)}`,
      'mark, windows, end': `\uFEFF${text(content).replaceAll('\n', '\r\n')}\r\n`,
      escaped: text(content).replace(
        /[\u0080-\uffff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      'another order': JSON.stringify(
        Object.fromEntries(Object.entries(JSON.parse(text(content)) as object).toReversed()),
      ),
    };
    for (const [name, way] of Object.entries(ways)) {
      const data = folder();
      writeFileSync(path.join(data, snapshot), way);
      const { data: checked, problems, warnings } = checkFolder(data);
      const entry = checked.unions.get('town');
      expect([name, problems, entry && latest(entry).sha256]).toEqual([name, [], hash]);
      expect([name, warnings.map(({ code }) => code)]).toEqual([
        name,
        way.startsWith('\uFEFF') ? ['file-mark'] : [],
      ]);
    }
  });
});

describe('what is no data', () => {
  it('is left alone unless it holds personal data: hidden files, folders of git, empty folders', () => {
    const data = folder();
    mkdirSync(path.join(data, '.git'));
    mkdirSync(path.join(data, 'unions/town/empty'));
    writeFileSync(path.join(data, '.git/x'), '13912345678');
    writeFileSync(path.join(data, 'unions/.gitkeep'), '');
    expect(checkFolder(data).problems).toEqual([]);
    mkdirSync(path.join(data, 'unions/town/.notes'));
    writeFileSync(path.join(data, 'unions/town/.notes/a.md'), '13912345678');
    writeFileSync(path.join(data, '.DS_Store'), '王小明患癌症');
    mkdirSync(path.join(data, 'unions/13912345678'));
    expect(checkFolder(data).problems.map(({ code }) => code)).toEqual([
      'personal-named-illness',
      'personal-phone',
      'personal-phone',
    ]);
  });
});
