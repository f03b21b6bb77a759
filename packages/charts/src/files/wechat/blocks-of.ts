import type { FigureView, TableView } from '@gongkai/snapshot';
import { isOneAxisKind } from '@gongkai/snapshot/codes';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { casesGroups } from '../../kinds/cases/html.ts';
import { compareGroups } from '../../kinds/compare/html.ts';
import { listedRows } from '../../kinds/distribution/listed.ts';
import { distributionModel } from '../../kinds/distribution/model.ts';
import { heatModel } from '../../kinds/heat/model.ts';
import { type Band, bandsOf, figureOf, type Part } from '../../kinds/mechanism/model/model.ts';
import { certaintyWord, toldText } from '../../kinds/mechanism/model/relation-text.ts';
import { moneyGroups } from '../../kinds/money/html.ts';
import { cellWords } from '../../kinds/plot/cell.ts';
import { listedTimes } from '../../kinds/series/listed.ts';
import { type SeriesModel, seriesModel } from '../../kinds/series/model.ts';
import { byTown } from '../../kinds/stations/list/order.ts';
import { markedName, stationsOf } from '../../kinds/stations/model/fiction.ts';
import { stationWordsOf } from '../../kinds/stations/words/dictionary.ts';
import { trendItems } from '../../kinds/trend/items.ts';
import { slotsOf } from '../../kinds/trend/slots.ts';
import type { WordOptions } from '../../options.ts';
import { isLone, type Shape, shapeOf, shapesOf } from '../../row/shape.ts';
import { chartGroups } from '../../rows/chart.ts';
import { groupOf, scaleFor } from '../../rows/groups.ts';
import { scaleOf } from '../../rows/scale.ts';
import { amount } from '../../words/amount.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { timeWords } from '../../words/time.ts';
import { type Block, type Drawn, groupBlocks, type RowBlock } from './blocks.ts';

/** Up to so many series stand side by side in a column of 343 px. */
export const maxColumns = 3;
/** Up to so many townships are told, */
const maxTowns = 20;
/** and of each so many stations are named. */
const maxNamedStations = 6;

/** Blocks with at most so many rows. */
function cut(blocks: readonly Block[], most: number): Drawn {
  const isCounted = ({ type }: Block) => type === 'row' || type === 'part';
  const all = blocks.filter(isCounted).length;
  if (all <= most) return { blocks, all, listed: all, cut: 'first' };
  let left = most;
  const kept = blocks.filter((block) => !isCounted(block) || left-- > 0);
  const after = [...kept].reverse().findIndex(isCounted);
  return { blocks: after < 0 ? [] : kept.slice(0, kept.length - after), all, listed: most, cut: 'first' };
}

function trendBlocks(view: FigureView, options: WordOptions): readonly Block[] {
  const { locale } = options;
  if (isLone(shapesOf(view.rows))) return groupBlocks([groupOf(view, 'large', options)], locale);
  const { trend, dense } = wordsOf(locale);
  const slots = slotsOf(view, locale);
  const items = trendItems(view, slots, options);
  const scale = scaleFor(
    view.rows.flatMap((row, index) => {
      const item = items[index];
      return item ? [{ row, item }] : [];
    }),
    'bar',
    locale,
  );
  const rowOf = (index: number): Block[] => {
    const item = items[index];
    return item ? [{ type: 'row', item, drawing: item.shape === null ? 'word' : 'bar', scale }] : [];
  };
  return slots.flatMap(({ label, row, revised, breaks }): Block[] => {
    if (row === null) return [{ type: 'remark', text: dense.gap(label, trend.gap) }];
    const note = view.rows[row]?.observation.note;
    const change = dense.noted(label, [trend.break, ...(note === undefined ? [] : [note])]);
    return [
      ...(breaks ? [{ type: 'remark' as const, text: change }] : []),
      ...revised.flatMap(rowOf),
      ...rowOf(row),
    ];
  });
}

function distributionBlocks(view: FigureView, options: WordOptions): readonly Block[] {
  const { locale } = options;
  const { dense } = wordsOf(locale);
  const { rows, bins } = listedRows(view, distributionModel(view, locale));
  const shapes = shapesOf(rows);
  const unit = rows[0]?.observation.quantity.unit ?? null;
  const scale = scaleOf(shapes, [unit ?? ''], locale);
  const items = drawnRows({ ...view, rows }, options);
  return [
    ...rows.flatMap((row, index): Block[] => {
      const item = items[index];
      if (!item) return [];
      const name =
        row.union.id === view.distribution?.own ? dense.own(row.union.shortName) : row.union.shortName;
      const label = `${name} · ${levelLabel(row.union.level, locale)}`;
      return [{ type: 'row', item: { ...item, label }, drawing: item.shape ? 'bar' : 'word', scale }];
    }),
    ...bins.map(
      ({ from, to, points }): Block => ({
        type: 'remark',
        text: `${dense.bin(amount(from, unit, locale), amount(to, unit, locale))} ${dense.binned(points.length)}`,
      }),
    ),
  ];
}

/** One line through time as bars below each other. */
function lineBlocks(
  { lines: [line] }: SeriesModel,
  times: ReadonlySet<string>,
  { locale }: WordOptions,
): Block[] {
  if (!line) return [];
  const cells = line.series.cells.filter(({ time }) => times.has(time));
  const shown = (cell: (typeof cells)[number]): Shape | null =>
    cell.quantity && cell.status.conf === 'F' ? shapeOf(cell.quantity) : null;
  const scale = scaleOf(cells.map(shown), [line.series.measure.unit], locale);
  const { dense, trend } = wordsOf(locale);
  return cells.flatMap((cell): Block[] => {
    const { quantity, time, note, status } = cell;
    const label = timeWords(time, locale);
    const notes = [...(status.obs === 'B' ? [trend.break] : []), ...(note === undefined ? [] : [note])];
    const remark = notes.length === 0 ? null : dense.noted(label, notes);
    const row: RowBlock = {
      type: 'row',
      item: {
        label,
        detail: '',
        quantity: quantity ?? {
          kind: 'unclear',
          value: null,
          low: null,
          high: null,
          unit: null,
          printed: cellWords(cell, locale),
        },
        shown: cellWords(cell, locale),
        shape: shown(cell),
      },
      drawing: shown(cell) ? 'bar' : 'word',
      scale,
    };
    return [...(remark === null ? [] : [{ type: 'remark' as const, text: remark }]), row];
  });
}

/** A ledger's table: one line as bars, several as grids of a few columns each, shaded where the figure is. */
function ledgerBlocks(view: FigureView, table: TableView, options: WordOptions, most: number): Drawn {
  const { locale } = options;
  const model = seriesModel(table);
  const isHeat = view.figure.kind === 'heat';
  const listed = isHeat ? model.times.slice(-most) : listedTimes(model, most);
  const all = model.times.length;
  if (!isHeat && model.lines.length === 1) {
    const blocks = lineBlocks(model, new Set(listed.map(({ time }) => time)), options);
    return { blocks, all, listed: listed.length, cut: isHeat ? 'last' : 'telling' };
  }
  const { shade } = heatModel(table);
  const { dense } = wordsOf(locale);
  const starts = Array.from(
    { length: Math.ceil(table.series.length / maxColumns) },
    (_, index) => index * maxColumns,
  );
  const blocks = starts.map(
    (start): Block => ({
      type: 'grid',
      heads: [dense.time, ...table.series.slice(start, start + maxColumns).map(({ label }) => label)],
      rows: listed.map(({ time, cells }) => [
        { text: timeWords(time, locale), shade: 0 },
        ...cells.slice(start, start + maxColumns).map((cell) => ({
          text: cellWords(cell, locale),
          shade: isHeat ? shade(cell) : 0,
        })),
      ]),
    }),
  );
  return { blocks, all, listed: listed.length, cut: isHeat ? 'last' : 'telling' };
}

/** Parts of a mechanism within each other, with relations and numbers; a number that belongs to several parts stands at the first. */
function mechanismBlocks(view: FigureView, options: WordOptions): readonly Block[] {
  const words = wordsOf(options.locale);
  const said = new Set<string>();
  const partBlocks = ({ node, inside, figures, placed, told }: Part, depth: number, band: Band): Block[] => {
    const own = figures.filter(({ id }) => !said.has(id));
    for (const { id } of own) said.add(id);
    const among = [band.group, ...nested(band.group.parts)].flatMap(({ links }) => links);
    const leads = among
      .filter(({ from }) => from.node === node)
      .map(({ edge: { relation, certainty, mutual }, to }) =>
        toldText({ relation, target: to.node.label, certainty, mutual: mutual === true }, words),
      );
    const remarks = [
      node.reach === undefined ? null : words.mechanism.reach(node.reach),
      certaintyWord(node.certainty, words),
      placed,
      ...leads,
      ...told.map((one) => toldText(one, words)),
    ].filter((remark) => remark !== null);
    return [
      { type: 'part', depth, label: node.label, remarks, numbers: own },
      ...inside.parts.flatMap((part) => partBlocks(part, depth + 1, band)),
    ];
  };
  const bands = bandsOf(view, options);
  const parts = bands.flatMap((band): Block[] => [
    ...(band.label === null ? [] : [{ type: 'heading' as const, text: band.label }]),
    ...band.group.parts.flatMap((part) => partBlocks(part, 0, band)),
  ]);
  const rest = view.rows.filter(({ observation }) => !said.has(observation.id));
  return [
    ...parts,
    ...rest.map((row): Block => {
      const { label, ...number } = figureOf(row, null, options);
      return { type: 'part', depth: 0, label, remarks: [], numbers: [{ ...number, label: '' }] };
    }),
  ];
}

function nested(parts: readonly Part[]): readonly Part['inside'][] {
  return parts.flatMap(({ inside }) => [inside, ...nested(inside.parts)]);
}

/** Townships with how many stations each has and the first of their names. */
function stationBlocks(view: FigureView, options: WordOptions): Drawn {
  const stations = stationsOf(view);
  if (stations === undefined) return { blocks: [], all: 0, listed: 0, cut: 'first' };
  const words = stationWordsOf(options.locale);
  const towns = byTown(stations).slice(0, maxTowns);
  let listed = 0;
  const blocks = towns.map(({ town, stations: inside }): Block => {
    const named = inside.slice(0, maxNamedStations).map(({ properties }) => markedName(properties, words));
    listed += named.length;
    const more = inside.length > named.length ? '……' : '';
    return {
      type: 'part',
      depth: 0,
      label: `${town ?? words.noTown} · ${words.places(inside.length)}`,
      remarks: [named.join(words.and) + more],
      numbers: [],
    };
  });
  return { blocks, all: stations.stations.length, listed, cut: 'named' };
}

/**
 * What is drawn of a figure in a column of a phone's width.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions
 * @param most maximum number of rows, parts or times
 */
export function blocksOf(view: FigureView, options: WordOptions, most: number): Drawn {
  if (view.table) return ledgerBlocks(view, view.table, options, most);
  if (view.mechanism !== null) return cut(mechanismBlocks(view, options), most);
  const { kind } = view.figure;
  if (isOneAxisKind(kind)) return cut(groupBlocks(chartGroups(view, options), options.locale), most);
  switch (kind) {
    case 'cases':
      return cut(groupBlocks(casesGroups(view, options), options.locale), most);
    case 'money':
      return cut(groupBlocks(moneyGroups(view, options), options.locale), most);
    case 'compare':
      return cut(groupBlocks(compareGroups(view, options), options.locale), most);
    case 'trend':
      return cut(trendBlocks(view, options), most);
    case 'distribution':
      return cut(distributionBlocks(view, options), most);
    case 'stations':
      return stationBlocks(view, options);
    case 'tiles':
      return cut(
        groupBlocks(view.rows.length > 0 ? [groupOf(view, 'large', options)] : [], options.locale),
        most,
      );
    case 'table':
      return cut(
        groupBlocks(view.rows.length > 0 ? [groupOf(view, 'word', options)] : [], options.locale),
        most,
      );
    case 'series':
    case 'heat':
    case 'mechanism':
      return cut(groupBlocks(chartGroups(view, options), options.locale), most);
  }
}
