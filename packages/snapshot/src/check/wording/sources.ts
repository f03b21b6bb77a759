import type { Data, UnionData } from '../../data.ts';
import type { Selected } from '../../select/selection.ts';
import type { Indicator, Mechanism, Observation, Snapshot, Table } from '../../types.ts';
import { measureNames } from './measure-names.ts';

/** @returns what a union, its area and the unions near it are called. */
export function namesOf(data: Data, { union }: UnionData): readonly string[] {
  const parent = union.parent === null ? undefined : data.unions.get(union.parent)?.union;
  return [union.name, union.shortName, union.region, ...(parent ? [parent.name, parent.shortName] : [])];
}

/** 第三部分 numbers a place in the source, and makes nothing the third or the first. */
const wordsOfPlace = (locator: string): string =>
  locator.replace(/第[\d〇零一二三四五六七八九十百]+/gu, '，');

/** @returns the words on which the label of an observation rests: what was printed and where, whose it is, what the catalogue calls it. */
export function wordsBelowLabel(
  { source, quantity, scope, derived }: Observation,
  indicator: Indicator | undefined,
  data: Data,
): readonly string[] {
  const place = scope.type === 'subunit' ? scope.place : undefined;
  const whose = 'union' in scope && scope.union ? data.unions.get(scope.union)?.union : undefined;
  return [
    source?.phrase,
    ...(source?.phrases ?? []),
    source && wordsOfPlace(source.locator),
    derived ? '合计' : quantity.printed,
    ...measureNames(quantity.unit),
    place,
    whose?.name,
    whose?.shortName,
    indicator?.label['zh-Hans'],
  ].filter((text) => text !== undefined);
}

/** @returns the words of observations, their labels among them. */
export function wordsOfObservations(list: readonly Observation[], data: Data): readonly string[] {
  return list.flatMap((one) => [
    ...(one.label === undefined ? [] : [one.label]),
    ...wordsBelowLabel(one, data.indicators.get(one.indicator), data),
  ]);
}

/** @returns what the selected numbers count, as printed and as the label and the catalogue say it; whose they are, where not the union's own. */
export function wordsCounted(
  selected: readonly Selected[],
  { observations }: Snapshot,
  data: Data,
): readonly string[] {
  const ids = new Set(selected.map(({ id }) => id));
  return observations.flatMap(({ id, label, indicator, source, scope }) => {
    if (!ids.has(id)) return [];
    const catalogue = data.indicators.get(indicator)?.label['zh-Hans'];
    const place = scope.type === 'subunit' ? scope.place : undefined;
    return [label, source?.phrase, catalogue, place].filter((text) => text !== undefined);
  });
}

/** @returns the words of a mechanism as its source has them, without our summary; those of the figures in its parts, too. */
export function wordsOfMechanism(mechanism: Mechanism, snapshot: Snapshot, data: Data): readonly string[] {
  const { name, source, layers = [], nodes, edges } = mechanism;
  const ids = new Set(nodes.flatMap(({ observations = [] }) => observations));
  return [
    name,
    wordsOfPlace(source.locator),
    ...(source.phrases ?? []),
    ...layers.map(({ label }) => label),
    ...nodes.flatMap(({ label, reach }) => (reach === undefined ? [label] : [label, reach])),
    ...edges.flatMap(({ relation }) => relation ?? []),
    ...wordsOfObservations(
      snapshot.observations.filter(({ id }) => ids.has(id)),
      data,
    ),
  ];
}

/** @returns the words of a ledger's table: what it counts and by what. */
export function wordsOfTable({ label, dimensions, measures, source }: Table, data: Data): readonly string[] {
  return [
    label,
    wordsOfPlace(source.locator),
    ...dimensions.flatMap((dimension) => [dimension.label, ...dimension.codes.map((code) => code.label)]),
    ...measures.flatMap((measure) => [
      measure.label,
      data.indicators.get(measure.indicator)?.label['zh-Hans'] ?? '',
    ]),
  ];
}

/** @returns all words of a snapshot's sources that its data keeps. */
export function wordsOfSnapshot(snapshot: Snapshot, data: Data): readonly string[] {
  return [
    ...snapshot.sources.flatMap(({ title, description }) => [title ?? '', description]),
    ...wordsOfObservations(snapshot.observations, data),
    ...snapshot.mechanisms.flatMap((mechanism) => wordsOfMechanism(mechanism, snapshot, data)),
    ...(snapshot.tables ?? []).flatMap((table) => wordsOfTable(table, data)),
    ...(snapshot.namedFacilities ?? []).flatMap(({ label, locator }) => [label, wordsOfPlace(locator)]),
  ];
}
