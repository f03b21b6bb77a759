import type { App } from './app.ts';
import type { Fault, NumberRow } from './contract.ts';
import { h, newId } from './dom.ts';

/** Words of the sheet, in which cells are written whatever language the page has. */
const yes = '是';
const no = '否';
const periods = ['年度', '以来', '累计', '时点', '每年', '每月', '每日', '未说明'];
const scopes = ['本级', '下级', '上级'];

/** Columns that a fault can be about, by the control in which it is mended. */
const controlOf: Readonly<Record<string, string>> = {
  section: 'phrase',
  source: 'phrase',
  basis: 'periodType',
  label: 'indicator',
  id: 'indicator',
};

/** The control of a column in which a fault is mended. */
export const controlFor = (column: string | null): string => controlOf[column ?? ''] ?? column ?? 'printed';

/** What the check says of one row, by the control in which it is mended. */
export function faultsOf(app: App, row: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { what, places } of app.check?.faults ?? [])
    for (const place of places)
      if (place.row === row) {
        const control = controlFor(place.column);
        found.set(control, [found.get(control), faultWords(app, { what }, place)].filter(Boolean).join('；'));
      }
  return found;
}

/** What is wrong in one place, in one line. */
export const faultWords = (
  { say }: App,
  { what }: Pick<Fault, 'what'>,
  { expected, found }: Fault['places'][number],
): string => `${what} ${say.expected}：${expected}；${say.found}：${found}`;

/** Fills a list of indicators when somebody comes to it: hundreds of lists of a hundred entries would be slow to draw. */
function fillIndicators(app: App, select: HTMLSelectElement, { cells, near }: NumberRow): void {
  if (select.dataset.full !== undefined) return;
  select.dataset.full = '';
  const { say, indicators } = app;
  const chosen = cells.indicator ?? '';
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const option = (id: string) =>
    h('option', { value: id, selected: id === chosen }, `${byId.get(id)?.label ?? ''}（${id}）`);
  const nearest = near.filter((id) => byId.has(id));
  const others = indicators.filter(({ id }) => !nearest.includes(id));
  select.replaceChildren(
    h('option', { value: '', selected: chosen === '' }, say.noIndicator),
    h('optgroup', { label: say.near }, nearest.map(option)),
    h(
      'optgroup',
      { label: say.all },
      others.map(({ id }) => option(id)),
    ),
  );
  select.value = chosen;
}

/** Draws one number: its cells, each of which can be changed. */
export function tableRow(app: App, row: NumberRow, number: number): HTMLTableRowElement {
  const { say } = app;
  const { index, cells, isRead } = row;
  const faults = faultsOf(app, index);
  const cell = (key: string) => cells[key] ?? '';
  const common = (key: keyof typeof say.cells) => {
    const isFaulty = faults.has(key);
    return {
      'data-key': key,
      'aria-label': `${say.row(number)} ${say.cells[key]}`,
      'aria-invalid': isFaulty ? 'true' : null,
      'aria-describedby': isFaulty ? faultId(key) : null,
    };
  };
  const ids = new Map<string, string>();
  const faultId = (key: string) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  const faultLine = (...keys: readonly string[]) =>
    keys.flatMap((key) => {
      const words = faults.get(key);
      return words === undefined ? [] : [h('p', { class: 'fault', id: faultId(key) }, words)];
    });
  const change = (key: string, value: string) => {
    if (value !== cell(key)) app.change(index, { [key]: value });
  };
  const input = (key: 'printed' | 'phrase' | 'start' | 'end' | 'scopeUnit') => {
    const control = h('input', {
      type: 'text',
      autocomplete: 'off',
      value: cell(key),
      ...common(key),
      onchange: () => change(key, control.value.trim()),
    });
    return control;
  };
  const select = (
    key: 'periodType' | 'scope',
    values: readonly string[],
    names: Readonly<Record<string, string>>,
  ) => {
    const control = h(
      'select',
      { ...common(key), onchange: () => change(key, control.value) },
      values.map((value) =>
        h('option', { value, selected: value === (cell(key) || values[0]) }, names[value] ?? value),
      ),
    );
    return control;
  };
  const take = h('input', {
    type: 'checkbox',
    checked: cell('take') !== no,
    ...common('take'),
    onchange: () => change('take', take.checked ? yes : no),
  });
  const indicator: HTMLSelectElement = h(
    'select',
    {
      ...common('indicator'),
      onfocus: () => fillIndicators(app, indicator, row),
      onpointerdown: () => fillIndicators(app, indicator, row),
      onchange: () => change('indicator', indicator.value),
    },
    h(
      'option',
      { value: cell('indicator') },
      cell('indicator') === ''
        ? say.noIndicator
        : `${app.indicators.find(({ id }) => id === cell('indicator'))?.label ?? cell('indicatorName')}（${cell('indicator')}）`,
    ),
  );
  const head = (key: keyof typeof say.heads) =>
    h('span', { class: 'head', 'aria-hidden': 'true' }, say.heads[key]);
  const kind = isRead ? (say.kinds2[cell('kind')] ?? cell('kind')) : say.unread;
  return h(
    'tr',
    {
      'data-row': index,
      class: [
        cell('take') === no ? 'left' : '',
        cell('doubts') === '' ? '' : 'doubtful',
        faults.size > 0 ? 'faulty' : '',
      ].join(' '),
    },
    h('td', { class: 'take' }, h('label', {}, take, h('span', { class: 'number' }, String(number)))),
    h(
      'td',
      {},
      head('printed'),
      input('printed'),
      h('p', { class: isRead ? 'kind' : 'fault' }, kind),
      faultLine('printed'),
    ),
    h(
      'td',
      {},
      head('phrase'),
      input('phrase'),
      h('p', { class: 'section' }, cell('section')),
      faultLine('phrase'),
    ),
    h(
      'td',
      {},
      head('indicator'),
      indicator,
      cell('doubts') !== '' && h('p', { class: 'doubt' }, say.doubt, cell('doubts')),
      faultLine('indicator', 'note'),
    ),
    h(
      'td',
      { class: 'period' },
      head('period'),
      select('periodType', periods, say.periods),
      h('span', { class: 'pair' }, input('start'), h('span', { 'aria-hidden': 'true' }, '–'), input('end')),
      cell('periodNote') !== '' && h('p', { class: 'section' }, cell('periodNote')),
      faultLine('periodType', 'start', 'end'),
    ),
    h(
      'td',
      { class: 'scope' },
      head('scope'),
      select('scope', scopes, say.scopes),
      (cell('scope') !== scopes[0] && cell('scope') !== '') || cell('scopeUnit') !== ''
        ? input('scopeUnit')
        : null,
      faultLine('scope', 'scopeUnit'),
    ),
  );
}
