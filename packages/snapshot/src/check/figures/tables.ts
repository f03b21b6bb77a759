import { familiesOf, QuantityError, read } from '@gongkai/quantity';
import { type Frequency, missingStatuses } from '../../codes.ts';
import { familyOf } from '../../problem/family-words.ts';
import { bilingual, type Problem, show } from '../../problem/problem.ts';
import type { Table } from '../../types.ts';
import type { CheckContext } from '../context.ts';
import { quantityFields } from '../quantities.ts';

type Cell = Table['series'][number]['cells'][number];
type Miss = (code: Problem['code'], path: string, expected: Problem['expected'], found: unknown) => void;

/** How a time of each frequency is written. */
const times: Readonly<Record<Frequency, readonly [form: RegExp, example: string]>> = {
  year: [/^\d{4}$/, '2024'],
  month: [/^\d{4}-\d{2}$/, '2024-05'],
  week: [/^\d{4}-W\d{2}$/, '2024-W05'],
  day: [/^\d{4}-\d{2}-\d{2}$/, '2024-05-31'],
};

/** Ids of a list that stand in it before. */
function checkTwice(list: readonly { readonly id: string }[], path: string, miss: Miss): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id))
      miss('id-duplicate', `${path}[${index}].id`, bilingual('没有用过的编号', 'an id used once'), id);
    seen.add(id);
  }
}

/** A cell has one number in the unit of its measure, or codes that say why it has none; never both, never neither. */
function checkCell({ value, quantity, status }: Cell, unit: string, path: string, miss: Miss): void {
  const hidden = status.conf !== 'F' || missingStatuses.some((code) => code === status.obs);
  const codes = `obs ${status.obs}, conf ${status.conf}`;
  const found = [value, quantity].filter((one) => one !== undefined);
  if (hidden && found.length > 0)
    miss(
      'table-value',
      path,
      bilingual(`没有数（${codes}）`, `no number, because of ${codes}`),
      value ?? quantity,
    );
  else if (!hidden && found.length !== 1)
    miss(
      'table-value',
      path,
      bilingual('value 或 quantity，二者之一', 'a value or a quantity, one of them'),
      found,
    );
  if (quantity === undefined) return;
  if (quantity.unit !== unit) miss('table-unit', `${path}.quantity.unit`, show(unit), quantity.unit);
  try {
    const reading = read(quantity.printed ?? '');
    for (const field of quantityFields)
      if (quantity[field] !== reading[field])
        miss(
          'quantity-mismatch',
          `${path}.quantity.${field}`,
          `${show(reading[field])} (${quantity.printed})`,
          quantity[field],
        );
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    miss(
      'quantity-unread',
      `${path}.quantity.printed`,
      bilingual('能读成一个数量的字', error.message),
      quantity.printed,
    );
  }
}

/** Cells of a series follow each other in time, each time once, written as the table's frequency has it. */
function checkTimes(cells: readonly Cell[], frequency: Frequency, path: string, miss: Miss): void {
  const [form, example] = times[frequency];
  let before = '';
  for (const [index, { time }] of cells.entries()) {
    const place = `${path}.cells[${index}].time`;
    if (!form.test(time))
      miss('table-time', place, bilingual(`按${example}的写法`, `written as ${example}`), time);
    else if (time === before)
      miss('table-duplicate', place, bilingual('没有出现过的时间', 'a time that occurs once'), time);
    else if (time < before)
      miss('table-time', place, bilingual(`晚于 ${before}`, `later than ${before}`), time);
    if (time > before) before = time;
  }
}

/** Every series has a measure and one code of each dimension that the table declares, and no other series has the same. */
function checkSeries(table: Table, path: string, miss: Miss): void {
  const seen = new Set<string>();
  for (const [index, { measure, codes = {}, cells }] of table.series.entries()) {
    const place = `${path}.series[${index}]`;
    const one = table.measures.find(({ id }) => id === measure);
    if (!one) miss('table-code', `${place}.measure`, table.measures.map(({ id }) => id).join(' | '), measure);
    for (const { id, codes: known } of table.dimensions)
      if (!known.some((code) => code.id === codes[id]))
        miss('table-code', `${place}.codes.${id}`, known.map((code) => code.id).join(' | '), codes[id]);
    for (const id of Object.keys(codes))
      if (!table.dimensions.some((dimension) => dimension.id === id))
        miss(
          'table-code',
          `${place}.codes`,
          table.dimensions.map((dimension) => dimension.id).join(' | ') || '—',
          id,
        );
    const key = [measure, ...table.dimensions.map(({ id }) => codes[id] ?? '')].join('.');
    if (seen.has(key))
      miss('table-duplicate', place, bilingual('没有出现过的一列', 'a series that occurs once'), key);
    seen.add(key);
    checkTimes(cells, table.frequency, place, miss);
    for (const [cell, content] of cells.entries())
      checkCell(content, one?.unit ?? '', `${place}.cells[${cell}]`, miss);
  }
}

/** Tables of ledgers: ids that collide with no observation's, known codes, cells in order, no number where none may be. */
export function checkTables(context: CheckContext): void {
  for (const { union, snapshots } of context.data.unions.values()) {
    const meaning = new Map<string, string>();
    for (const { file, snapshot } of snapshots) {
      const miss: Miss = (code, path, expected, found) =>
        context.report({
          code,
          file,
          path,
          expected,
          found: typeof found === 'string' ? found : show(found),
        });
      for (const [index, table] of (snapshot.tables ?? []).entries()) {
        const path = `$.tables[${index}]`;
        checkTableId(table, path, union.id, context, miss);
        const known = snapshot.sources.some(({ id }) => id === table.source.ref);
        if (!known && !context.brokenIds.has(table.source.ref)) {
          const expected = bilingual('sources 里的编号', 'an id in sources');
          miss('source-unknown', `${path}.source.ref`, expected, table.source.ref);
        }
        checkTwice(table.measures, `${path}.measures`, miss);
        checkTwice(table.dimensions, `${path}.dimensions`, miss);
        for (const [at, { codes }] of table.dimensions.entries())
          checkTwice(codes, `${path}.dimensions[${at}].codes`, miss);
        checkMeasures(table, path, context, miss);
        checkSeries(table, path, miss);
        checkMeaning(table, path, meaning, miss);
      }
    }
  }
}

/** A table is named by its union and a name of its own: observations have the ids of indicators. */
function checkTableId(
  { id }: Table,
  path: string,
  union: string,
  { data }: Pick<CheckContext, 'data'>,
  miss: Miss,
): void {
  const [owner, name = '', ...rest] = id.split('.');
  const taken = data.indicators.has(name) || data.indicators.has(id);
  if (owner === union && rest.length === 0 && !taken) return;
  const expected = bilingual(
    `${union}.<表的名称>，不与指标同名`,
    `${union}.<name>, a name that no indicator has`,
  );
  miss('id-form', `${path}.id`, expected, id);
}

function checkMeasures(
  { measures }: Table,
  path: string,
  { data, brokenIds, catalogueRead }: CheckContext,
  miss: Miss,
): void {
  for (const [at, { indicator, unit }] of measures.entries()) {
    const place = `${path}.measures[${at}]`;
    const known = data.indicators.get(indicator);
    if (!known && catalogueRead && !brokenIds.has(indicator)) {
      const expected = bilingual('indicators.json 里的编号', 'an id in indicators.json');
      miss('indicator-unknown', `${place}.indicator`, expected, indicator);
    }
    const families = familiesOf(unit);
    if (families.length === 0)
      miss('unit-unknown', `${place}.unit`, bilingual('量词表里的单位', 'a unit of the unit table'), unit);
    else if (known && !families.some((family) => family === known.unitFamily))
      miss('unit-family', `${place}.unit`, familyOf(known), unit);
  }
}

/** A measure means the same in every snapshot. `meaning` is what those before say of it. */
function checkMeaning(table: Table, path: string, meaning: Map<string, string>, miss: Miss): void {
  for (const { id, indicator, unit } of table.measures) {
    const key = `${table.id}.${id}`;
    const now = `${indicator}, ${unit}, ${table.frequency}`;
    const before = meaning.get(key);
    if (before !== undefined && before !== now) miss('id-changed', `${path}.id`, before, now);
    meaning.set(key, now);
  }
}
