import { views } from '@gongkai/testing/figures/figures';
import { quantities, row } from '@gongkai/testing/figures/view';
import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureCsv, figureJson, rowsCsv } from '../src/index.ts';
import { csvCell, csvPeriod } from '../src/text/csv-cell.ts';

test('CSV: byte order mark, a header, one line for each row, CRLF', () => {
  const csv = figureCsv(views.bars);
  expect(csv.codePointAt(0)).toBe(0xfeff);
  const lines = csv.slice(1).split('\r\n');
  expect(lines).toHaveLength(views.bars.rows.length + 2);
  expect(lines[0]).toMatchInlineSnapshot(
    `"observation,union,union_name,indicator,part,label,printed,kind,value,low,high,low_open,high_open,step,direction,unit,denominator,denominator_basis,period_type,period_start,period_end,period_basis,period_note,scope,scope_union,scope_place,derived,formula,obs_status,conf_status,source,locator,snapshot,synthetic,note,source_url,correction"`,
  );
  expect(lines[3]).toMatchInlineSnapshot(
    `"demo.cases.atleast,demo,示范县总工会,arbitration-cases,,职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动,60余件,atLeast,60,60,,false,false,,,件,,,since,2023,,stated,,own,,,,,A,F,示范县总工会“双联”工作报道,共建共融，做强“服务器”,2026-11-21,false,,,"`,
  );
});

test('CSV: quotes, commas and line breaks are quoted, formulas are defused, numbers are not', () => {
  const csv = rowsCsv([
    row({
      label: '=cmd|"/c calc"!A0,1',
      quantity: { ...quantities.exact, printed: '+1', value: -1 },
      observation: { note: ' @x\ny' },
    }),
  ]);
  expect(csv).toContain(`,"'=cmd|""/c calc""!A0,1",'+1,exact,-1,`);
  expect(csv).toContain(`"' @x\ny"`);
});

test.each([
  '=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  '\u200b=1',
  '\ufeff＝1',
  '\u2060\u00ad@x',
  ' \u3000=1',
  '\t=1',
  '\u202e=1',
  '+1',
  '-1',
])('CSV: %j is no formula to a spreadsheet', (text) => expect(csvCell(text)).toMatch(/^"?'/));

test.each([
  '1/3',
  '3-5',
  '10/16',
  '2024-10',
  '2024/10',
  '2024年10月',
  '10月16日',
  '8:30',
  '08:30:00',
  '1e5',
  '007',
  '6222021234567890',
  ' 1/3 ',
  '1.2.24',
])(
  'CSV: %j is no date and no other number to a spreadsheet, and one apostrophe away from what was printed',
  (text) => expect(csvCell(text)).toBe(`'${text}`),
);

test.each([
  '2024-10-16',
  '60余件',
  '三分之一',
  '10—15万元',
  '0915-5212345',
  '12351',
  '第1/3季度',
  '100%',
  '00:00-24:00',
  'a=1',
  '张＋李',
  '1+3+N',
  '355',
])('CSV: %j is left as it is', (text) => expect(csvCell(text)).toBe(text));

test('CSV: months as SDMX has them, whole dates and years as they are', () => {
  expect(['2024-10', '2024', '2024-10-16', undefined].map(csvPeriod)).toEqual([
    '2024-M10',
    '2024',
    '2024-10-16',
    null,
  ]);
  const csv = rowsCsv([
    row({
      quantity: quantities.exact,
      observation: { period: { type: 'year', start: '2023-01', end: '2024-10', basis: 'stated' } },
    }),
  ]);
  expect(csv).toContain(',year,2023-M01,2024-M10,stated,');
});

/** What a reader of CSV (RFC 4180) makes of one cell, without the apostrophe. */
const readBack = (cell: string) =>
  (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).replace(/^'/, '');

test('CSV: every text comes back from its cell', { timeout: 60_000 }, () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\s'"=＝+0-9/,;-]{0,9}$/));
  fc.assert(
    fc.property(text, (value) => {
      fc.pre(!value.startsWith("'"));
      expect(readBack(csvCell(value))).toBe(value);
    }),
    { seed: 20261126, numRuns: runs(500) },
  );
});

test('JSON holds every observation with its printed words, and the mechanism', () => {
  const content = JSON.parse(figureJson(views.bars));
  expect(content.observations.map(({ id }: { id: string }) => id)).toEqual(
    views.bars.rows.map(({ observation }) => observation.id),
  );
  expect(content.observations[2]).toMatchObject({
    label: views.bars.rows[2]?.observation.label,
    quantity: quantities.atLeast,
  });
  expect(JSON.parse(figureJson(views.mechanism)).mechanism.id).toBe('demo.dual-link');
});

test('CSV of a mechanism without figures: its parts and relations', () => {
  const { mechanism } = views;
  const csv = figureCsv({ ...mechanism, rows: [] });
  expect(
    csv.startsWith(
      '\uFEFFtype,id,label,within,from,to,relation,certainty,note,mechanism,placement,reach,mutual\r\n',
    ),
  ).toBe(true);
  expect(csv).toContain('part,contact,四种联系,inner,,,,stated,');
  expect(csv).toContain('relation,,,,inner,outer,相连,inferred,');
});
