import { expect, test } from 'vitest';
import { figureCsv, figureJson, rowsCsv } from '../src/index.ts';
import { views } from './support/figures.ts';
import { quantities, row } from './support/view.ts';

test('CSV: byte order mark, a header, one line for each row, CRLF', () => {
  const csv = figureCsv(views.bars);
  expect(csv.codePointAt(0)).toBe(0xfeff);
  const lines = csv.slice(1).split('\r\n');
  expect(lines).toHaveLength(views.bars.rows.length + 2);
  expect(lines[0]).toMatchInlineSnapshot(
    `"observation,union,union_name,indicator,part,label,printed,kind,value,low,high,low_open,high_open,unit,period_type,period_start,period_end,period_basis,period_note,scope,scope_union,scope_place,derived,obs_status,conf_status,source,locator,snapshot,synthetic,note"`,
  );
  expect(lines[3]).toMatchInlineSnapshot(
    `"demo.cases.atleast,demo,示范县总工会,arbitration-cases,,职工技能竞赛之家举办的职业技能培训班和劳模工匠进企业活动,60余件,atLeast,60,60,,false,false,件,since,2023,,stated,,own,,,,A,F,示范县总工会“双联”工作报道,共建共融，做强“服务器”,2026-11-21,false,"`,
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
