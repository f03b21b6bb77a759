import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { Choice, FieldFault, FigureChoices, FigureEntry } from '../edit/contract.ts';
import { faultLine, faultsAt, faulty, ticks } from '../edit/parts.ts';
import { numberSelect, rowsForm, type ShownRow } from './rows.ts';

type Json = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What a part of the form needs to know. */
interface SelectOptions {
  readonly figure: FigureEntry;
  readonly choices: FigureChoices;
  readonly faults: readonly FieldFault[];
  readonly onchange: (select: Json) => void;
}

/** A field below `select`, with its faults. */
function field(app: App, { faults }: SelectOptions, label: string, path: string, control: HTMLElement) {
  return faulty(app, label, control, faultsAt(faults, `select.${path}`));
}

/** A select of codes; one that the list does not have stays chosen. */
function codeSelect(
  { id }: FigureEntry,
  key: string,
  choices: readonly Choice[],
  chosen: string,
  onchange: (code: string) => void,
): HTMLSelectElement {
  const isKnown = choices.some(({ code }) => code === chosen);
  const select: HTMLSelectElement = h(
    'select',
    { 'data-key': `${id} ${key}`, onchange: () => onchange(select.value) },
    !isKnown && h('option', { value: chosen, selected: true }, chosen === '' ? '—' : chosen),
    choices.map(({ code, words }) => h('option', { value: code, selected: code === chosen }, words)),
  );
  return select;
}

/** Parts in the order in which they stand; those of one part keep theirs. */
function storyOf(rows: readonly ShownRow[]): Json {
  const parts = new Map<string, string[]>();
  for (const { id, part = '' } of rows) {
    const ids = parts.get(part) ?? [];
    parts.set(part, ids);
    ids.push(id);
  }
  return Object.fromEntries(parts);
}

function story(app: App, options: SelectOptions, key: 'cases' | 'money'): HTMLElement {
  const { figure, choices, faults, onchange } = options;
  const placed = Object.entries(recordOf(figure.select[key])).flatMap(([part, ids]) =>
    textsOf(ids).map((id, index) => ({ row: { id, part }, path: `select.${key}.${part}[${index}]` })),
  );
  return rowsForm(app, {
    label: app.say.figures.rows,
    key: figure.id,
    rows: placed.map(({ row }) => row),
    choices,
    parts: choices.parts[key],
    faults: faultsAt(faults, 'select'),
    pathOf: (row) => placed[row]?.path ?? '',
    onchange: (rows) => onchange({ [key]: storyOf(rows) }),
  });
}

function tableForm(app: App, options: SelectOptions): HTMLElement[] {
  const { figure, choices, onchange } = options;
  const { say } = app;
  const { select } = figure;
  const table = choices.tables.find(({ code }) => code === select.table);
  const { measures, ...whole } = select;
  const { codes: chosen, ...uncoded } = select;
  /** The codes of one dimension; without any named, all of it is shown. */
  const setCodes = (dimension: string, codes: readonly string[]) => {
    const { [dimension]: _, ...others } = recordOf(chosen);
    const next = codes.length > 0 ? { ...others, [dimension]: codes } : others;
    onchange(Object.keys(next).length > 0 ? { ...uncoded, codes: next } : uncoded);
  };
  const list = (
    label: string,
    key: string,
    all: readonly Choice[],
    now: readonly string[],
    set: (codes: readonly string[]) => void,
  ) =>
    h(
      'div',
      { class: 'field' },
      h('span', { class: 'label' }, label),
      ticks(label, `${figure.id} ${key}`, all, now, say.figures.allOfThem, set),
    );
  return [
    field(
      app,
      options,
      say.figures.table,
      'table',
      codeSelect(figure, 'table', choices.tables, textOf(select.table), (code) => onchange({ table: code })),
    ),
    list(say.figures.measures, 'measures', table?.measures ?? [], textsOf(measures), (codes) =>
      onchange(codes.length > 0 ? { ...whole, measures: codes } : whole),
    ),
    ...(table?.dimensions ?? []).map(({ code, words, codes }) =>
      list(words, `codes ${code}`, codes, textsOf(recordOf(chosen)[code]), (next) => setCodes(code, next)),
    ),
    ...faultsAt(options.faults, 'select.codes').map((fault) => faultLine(app, fault)),
  ];
}

function stationsForm(app: App, options: SelectOptions): HTMLElement[] {
  const { figure, choices, onchange } = options;
  const { say } = app;
  const stations = recordOf(figure.select.stations);
  const set = (key: string, value: string | readonly string[]) => {
    const { [key]: _, ...others } = stations;
    onchange({ stations: value.length > 0 ? { ...others, [key]: value } : others });
  };
  const list = (key: 'kinds' | 'services', label: string, codes: readonly Choice[]) =>
    h(
      'div',
      { class: 'field' },
      h('span', { class: 'label' }, label),
      ticks(label, `${figure.id} ${key}`, codes, textsOf(stations[key]), say.figures.allOfThem, (chosen) =>
        set(key, chosen),
      ),
    );
  const township: HTMLInputElement = h('input', {
    type: 'text',
    autocomplete: 'off',
    'data-key': `${figure.id} township`,
    value: textOf(stations.township),
    onchange: () => set('township', township.value.trim()),
  });
  return [
    list('kinds', say.figures.stationKinds, choices.stationKinds),
    list('services', say.figures.stationServices, choices.stationServices),
    field(app, options, say.figures.township, 'stations.township', township),
  ];
}

function distributionForm(app: App, options: SelectOptions): HTMLElement[] {
  const { figure, choices, onchange } = options;
  const { select } = figure;
  const { say } = app;
  const set = (key: string) => (value: string) => onchange({ ...select, [key]: value });
  const period: HTMLInputElement = h('input', {
    type: 'text',
    autocomplete: 'off',
    'data-key': `${figure.id} period`,
    value: textOf(select.period),
    onchange: () => set('period')(period.value.trim()),
  });
  const code = (key: string, codes: readonly Choice[]) =>
    codeSelect(figure, key, codes, textOf(select[key]), set(key));
  return [
    field(app, options, say.figures.indicator, 'distribution', code('distribution', choices.indicators)),
    field(app, options, say.figures.level, 'level', code('level', choices.levels)),
    field(app, options, say.figures.period, 'period', period),
  ];
}

/** What a figure shows, in the form that its kind has; what stands in no form of ours stays as it is. */
export function selectForm(app: App, options: SelectOptions): readonly HTMLElement[] {
  const { figure, choices, faults, onchange } = options;
  const { select, id } = figure;
  const { say } = app;
  const one = (key: 'indicator' | 'mechanism', codes: readonly Choice[]) =>
    field(
      app,
      options,
      say.figures[key],
      key,
      codeSelect(figure, key, codes, textOf(select[key]), (code) => onchange({ [key]: code })),
    );
  if ('cases' in select) return [story(app, options, 'cases')];
  if ('money' in select) return [story(app, options, 'money')];
  if ('observations' in select)
    return [
      rowsForm(app, {
        label: say.figures.rows,
        key: id,
        rows: textsOf(select.observations).map((own) => ({ id: own })),
        choices,
        parts: [],
        faults: faultsAt(faults, 'select'),
        pathOf: (row) => `select.observations[${row}]`,
        onchange: (rows) => onchange({ observations: rows.map((row) => row.id) }),
      }),
    ];
  if ('series' in select) {
    const key = { 'data-key': `${id} series` };
    const control = numberSelect(app, choices, textOf(select.series), key, (series) => onchange({ series }));
    return [field(app, options, say.figures.series, 'series', control)];
  }
  if ('indicator' in select) return [one('indicator', choices.indicators)];
  if ('mechanism' in select) return [one('mechanism', choices.mechanisms)];
  if ('table' in select) return tableForm(app, options);
  if ('distribution' in select) return distributionForm(app, options);
  if ('stations' in select) return stationsForm(app, options);
  return [h('p', { class: 'fault' }, say.figures.unknownSelect)];
}
