import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { check, describeProblem, type FileContent, type Problem } from '../../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const unionFile = 'unions/town/union.json';
const figures = 'unions/town/figures.json';

function problemsOf(
  change: (data: GoodData) => void,
  more: Record<string, FileContent> = {},
): readonly Problem[] {
  const data = goodData();
  change(data);
  return check(new Map([...asFiles(data), ...Object.entries(more)])).problems;
}
const places = (problems: readonly Problem[]) => problems.map(({ code, file, path }) => [code, file, path]);
const label = (text: string) => (d: GoodData) =>
  Object.assign(at(d[snapshot], 'observations.0'), { label: text });
const note = (text: string) => (d: GoodData) =>
  Object.assign(at(d[snapshot], 'observations.0'), { note: text });

describe('the check for personal data', () => {
  // biome-ignore format: one line per place
  it.each<[string, (data: GoodData) => void, string, string, string]>([
    ['a label', label('王小明患肺癌'), 'personal-named-illness', snapshot, '$.observations[0].label'],
    ['half a name in a label', label('为王某追讨工资4.8万元'), 'personal-half-named', snapshot, '$.observations[0].label'],
    ['half a name in a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '李某某患癌，救助3万元' }), 'personal-half-named', figures, '$.figures[0].title'],
    ['an enterprise’s loan', label('为鑫源酒店有限公司贷款128万元'), 'personal-enterprise-credit', snapshot, '$.observations[0].label'],
    ['a note', note('13912345678 13812345678'), 'personal-phone', snapshot, '$.observations[0].note'],
    ['a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '站长王芳' }), 'personal-named-manager', figures, '$.figures[0].title'],
    ['a name of a field', (d) => Object.assign(d[unionFile] as object, { 'wang@163.com': 1 }), 'personal-email', unionFile, '$'],
    ['a schema’s address', (d) => Object.assign(d[unionFile] as object, { $schema: 'x/6222021234567890128' }), 'personal-bank-card', unionFile, '$.$schema'],
    ['an address', (d) => Object.assign(at(d[snapshot], 'sources.0'), { url: 'https://x.cn/?phone=13912345678' }), 'personal-phone', snapshot, '$.sources[0].url'],
    ['a definition', (d) => Object.assign(at(d['indicators.json'], 'indicators.0'), { definition: '家住民主街12号' }), 'personal-home-address', 'indicators.json', '$.indicators[0].definition'],
  ])('looks at %s', (_name, change, code, file, path) => {
    expect(places(problemsOf(change))).toContainEqual([code, file, path]);
  });

  // biome-ignore format: one line per place
  it.each<[string, Record<string, unknown>, string]>([
    ['a field’s name and its value', { 微信: 'dx_wang88' }, 'personal-wechat'],
    ['a field’s name and a number', { QQ: 482139571 }, 'personal-qq'],
    ['a role and a name', { 站长: '王小明' }, 'personal-named-manager'],
    ['a contact', { contact: '王小明' }, 'personal-named-manager'],
    ['an address', { 家庭住址: '城关镇中堰村六组' }, 'personal-home-address'],
    ['a field called as a person', { 王小明: '患癌症' }, 'personal-named-illness'],
    ['a name and an illness in two fields', { title: '王小明', remark: '患癌症' }, 'personal-named-illness'],
    ['a name in Pinyin and an illness in two fields', { title: 'Zhang Sanfeng', remark: '患癌症' }, 'personal-named-illness'],
    ['a name in Pinyin and a sum in two fields', { title: 'Zhang Sanfeng', remark: 'RMB 500' }, 'personal-named-money'],
    ['a contact in Pinyin', { contact: 'Zhang Sanfeng' }, 'personal-named-manager'],
    ['a field called as a person in Pinyin', { 'Zhang Sanfeng': '患癌症' }, 'personal-named-illness'],
    ['an enterprise and its loan in two fields', { label: '鑫源酒店有限公司', note: '贷款128万元' }, 'personal-enterprise-credit'],
    ['an enterprise and its loan in a phrase', { label: '鑫源酒店有限公司', source: { ref: 's1', locator: '一', phrase: '贷款128万元' } }, 'personal-enterprise-credit'],
    ['the values of a list', { parts: ['139', '1234', '5678'] }, 'personal-phone'],
    ['a name and an illness in a list', { parts: ['王小明', '患癌症'] }, 'personal-named-illness'],
  ])('looks at %s together', (_name, fields, code) => {
    const problems = problemsOf((d) => Object.assign(at(d[snapshot], 'observations.0'), fields));
    expect(problems.map((one) => one.code)).toContain(code);
    for (const problem of problems) expect(describeProblem(problem, 'zh-Hans')).not.toMatch(/王小明|Sanfeng|鑫源酒店有限公司/);
  });

  it('finds nothing in fields and lists of other things', () => {
    const fields = { parts: ['138', '26', '7263'], 微信: '公众号', 站长: '1名', names: ['安康', '患病职工'] };
    const problems = problemsOf((d) => Object.assign(at(d[snapshot], 'observations.0'), fields));
    expect(problems.filter(({ code }) => code.startsWith('personal-'))).toEqual([]);
  });

  it('looks at hidden files and empty folders, and at a table by its head', () => {
    const hidden = new Map<string, FileContent>([
      ['.notes', { text: '13912345678' }],
      ['unions/.gitkeep', { text: '' }],
      ['unions/town/站长王小明/', { special: 'folder' }],
    ]);
    const table = { text: '姓名,金额\n王小明,2000\n王芳,1500\n' };
    const files = new Map<string, FileContent>([...asFiles(goodData()), ['a.csv', table]]);
    const { problems } = check(files, hidden);
    const found = problems.filter(({ code }) => code.startsWith('personal-'));
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['personal-phone', '.notes'],
      ['personal-named-money', 'a.csv'],
      ['personal-named-money', 'a.csv'],
      ['personal-named-manager', 'unions/town/站长王**（站长）/'],
    ]);
  });

  it('looks at names of files and folders, and at files that are no JSON', () => {
    const table = { text: '姓名,电话\n王小明,13912345678\n' };
    const problems = problemsOf(() => {}, {
      'unions/town/王小明住院.csv': table,
      'unions/13912345678/union.json': { text: '{' },
    });
    expect(places(problems)).toEqual(
      expect.arrayContaining([
        ['personal-named-illness', 'unions/town/王**（住院）住院.csv', '$'],
        ['personal-phone', 'unions/town/王**（住院）住院.csv', '$'],
        ['personal-phone', 'unions/13*******78/union.json', '$'],
      ]),
    );
    const line = problems.find(({ code, file }) => code === 'personal-phone' && file.endsWith('.csv'))?.found;
    expect(line).toEqual({ 'zh-Hans': '第 2 行：13*******78', en: 'line 2: 13*******78' });
  });

  it('tells twenty findings of a ledger, not thousands', () => {
    const ledger = { text: '13912345678\n'.repeat(5000) };
    const problems = problemsOf(() => {}, { '台账.csv': ledger });
    expect(problems.filter(({ code }) => code === 'personal-phone')).toHaveLength(20);
  });

  it.each(['13912345678', '王小明患肺癌', '610921198503124517', 'wang@163.com'])(
    'shows %s in no other message either',
    (text) => {
      const problems = [
        ...problemsOf((d) =>
          Object.assign(at(d[snapshot], 'observations.0'), {
            id: text,
            indicator: text,
            label: `<b>${text}`,
          }),
        ),
        ...problemsOf((d) =>
          Object.assign(d[unionFile] as object, {
            [text]: 1,
            level: text,
            name: `${'长'.repeat(90)}${text}${'长'.repeat(60)}`,
          }),
        ),
        ...problemsOf(() => {}, { [snapshot]: { text: `{"note": "${text}` }, [`${text}.txt`]: { text: '' } }),
      ];
      expect(problems.length).toBeGreaterThan(8);
      const secret = text.replace('患肺癌', '');
      for (const problem of problems)
        for (const locale of ['zh-Hans', 'en'] as const)
          expect(describeProblem(problem, locale)).not.toContain(secret);
    },
  );
});

describe('notPersonal', () => {
  const excuse = (entry: object) => (d: GoodData) =>
    Object.assign(d[unionFile] as object, { notPersonal: [entry] });
  const serial = { code: 'personal-phone', text: '13912345678', reason: '这是设备的编号，不是电话。' };
  const noted = note('编号13912345678');

  const both = (first: (d: GoodData) => void, second: (d: GoodData) => void) => (d: GoodData) => {
    first(d);
    second(d);
  };

  it('excuses a false alarm of its union, with a reason', () => {
    expect(problemsOf(both(noted, excuse(serial)))).toEqual([]);
    expect(problemsOf(both(noted, excuse({ ...serial, text: '编号13912345678' })))).toEqual([]);
    expect(problemsOf(both(noted, excuse({ ...serial, file: snapshot })))).toEqual([]);
  });

  it('excuses what stands in the catalogue from there', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d['indicators.json'], 'indicators.0'), { definition: '编号13912345678' });
      Object.assign(d['indicators.json'], { notPersonal: [serial] });
    });
    expect(problems).toEqual([]);
  });

  it.each<[string, object]>([
    ['another code', { ...serial, code: 'personal-bank-card' }],
    ['another text', { ...serial, text: '13912345679' }],
    ['another file', { ...serial, file: figures }],
    ['a part of the number', { ...serial, text: '3912345678' }],
  ])('excuses nothing with %s, and is a fault itself', (_name, entry) => {
    const found = places(problemsOf(both(noted, excuse(entry))));
    expect(found).toContainEqual(['personal-phone', snapshot, '$.observations[0].note']);
    expect(found).toContainEqual(['personal-override', unionFile, '$.notPersonal[0]']);
  });

  it('is a fault where nothing needs it, where it has no reason, and in another union’s folder', () => {
    expect(places(problemsOf(excuse(serial)))).toEqual([
      ['personal-override', unionFile, '$.notPersonal[0]'],
    ]);
    const { reason: _, ...bare } = serial;
    expect(places(problemsOf(both(noted, excuse(bare))))).toContainEqual([
      'schema',
      unionFile,
      '$.notPersonal[0].reason',
    ]);
    const elsewhere = problemsOf((d) => {
      noted(d);
      Object.assign(d['unions/area/union.json'], { notPersonal: [serial] });
    });
    expect(elsewhere.map(({ code }) => code).sort()).toEqual(['personal-override', 'personal-phone']);
  });
});
