import { tellsFiction } from './figure-json/fiction.ts';
import { correctionSchema, nameSchema, numberedSchema, snapshotSchema } from './figure-json/parts.ts';
import { Reader } from './figure-json/reader.ts';
import { type Known, readRows } from './figure-json/rows.ts';
import { readStations } from './figure-json/stations.ts';
import { distributionSchema, readTable } from './figure-json/table.ts';
import { isRecord } from './json-value.ts';
import { bilingual, type Problem } from './problem/problem.ts';
import { figure as figureSchema } from './schema/figure.ts';
import { shownIndicator } from './schema/indicator.ts';
import { mechanismEdge, mechanismNode, mechanism as mechanismSchema } from './schema/mechanism.ts';
import { union as unionSchema } from './schema/union.ts';
import { slug } from './schema/values/text.ts';
import type { RecordedCorrection } from './select/corrections.ts';
import type { FigureView } from './select/figure-view.ts';
import type { Indicator, Mechanism, Union } from './types.ts';
import type * as z from './zod.ts';

export { likeliest } from './figure-json/likeliest.ts';
export type { FigureJson } from './figure-json/types.ts';
export { describeProblem, type Problem, type ProblemLocale } from './problem/problem.ts';
export type { RecordedCorrection } from './select/corrections.ts';

/** What came of reading a figure's JSON. */
export interface FigureRead {
  /** What could be read; null where that is not enough for a figure. */
  readonly view: FigureView | null;
  /** Names of the unions that are only referred to, by id. */
  readonly unionNames: ReadonlyMap<string, string>;
  /** What was corrected of its numbers. */
  readonly corrections: readonly RecordedCorrection[];
  /** All that was left out, and why. */
  readonly problems: readonly Problem[];
}

function readMechanism(raw: unknown, reader: Reader): Mechanism | null {
  if (raw === undefined) return null;
  const at = ['mechanism'];
  const whole = isRecord(raw) ? { ...raw, nodes: [], edges: [] } : raw;
  const mechanism = reader.one(mechanismSchema, whole, at);
  if (mechanism === null || !isRecord(raw)) return null;
  const values = <T>(schema: z.ZodType<T>, key: string) =>
    reader.list(schema, raw[key], [...at, key]).map(({ value }) => value);
  return { ...mechanism, nodes: values(mechanismNode, 'nodes'), edges: values(mechanismEdge, 'edges') };
}

/**
 * Reads the JSON of a figure, as `figureJson` of `@gongkai/charts` writes it. What is unreadable is left out and said; nothing throws.
 *
 * @param raw parsed JSON from anywhere
 * @param file what it is called in problems
 * @returns the figure as it was before it was written, as far as it can be read
 * @example
 * ```ts
 * readFigure({ title: '劳动争议' }).problems[0].path; // '$.figure'
 * ```
 */
export function readFigure(raw: unknown, file = 'figure.json'): FigureRead {
  const isPlain = isRecord(raw) && Array.isArray(raw.snapshots) && raw.snapshots.length === 0;
  const reader = new Reader(file, isPlain);
  const { problems } = reader;
  if (!isRecord(raw)) {
    reader.complain('schema', [], bilingual('对象', 'object'), raw);
    return { view: null, unionNames: new Map(), corrections: [], problems };
  }
  const values = <T>(schema: z.ZodType<T>, key: string) =>
    reader.list(schema, raw[key], [key]).map(({ value }) => value);
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((value) => [value.id, value]));

  const figure = reader.one(figureSchema, raw.figure, ['figure']);
  const synthetic = tellsFiction(raw);
  const listed = values(unionSchema, 'unions');
  const unions = byId<Union>(synthetic ? listed.map((one) => ({ ...one, synthetic: true })) : listed);
  const names = raw.unionNames === undefined ? [] : values(nameSchema, 'unionNames');
  const unionNames = new Map(names.map(({ id, name }) => [id, name]));
  const corrections = raw.corrections === undefined ? [] : values(correctionSchema, 'corrections');
  const sources = values(numberedSchema, 'sources');
  const known: Known = {
    unions,
    indicators: byId<Indicator>(values(shownIndicator, 'indicators')),
    sources: new Map(sources.map((numbered) => [numbered.number, numbered])),
  };
  const rows = readRows(raw.observations, known, reader);
  const mechanism = readMechanism(raw.mechanism, reader);
  const stations = readStations(raw.stations, synthetic, reader);
  const table = readTable(raw.table, known, reader);
  const distribution =
    raw.distribution === undefined
      ? null
      : reader.one(distributionSchema, raw.distribution, ['distribution']);
  for (const part of ['mechanism', 'stations'] as const) {
    if (figure?.kind === part && raw[part] === undefined)
      reader.complain('schema', [part], bilingual('对象', 'object'), undefined);
  }
  const tabular = figure?.kind === 'series' || figure?.kind === 'heat';
  if (tabular && raw.table === undefined)
    reader.complain('schema', ['table'], bilingual('对象', 'object'), undefined);
  const snapshots = reader.list(snapshotSchema, raw.snapshots, ['snapshots']).flatMap(({ value, at }) => {
    const union = unions.get(value.union);
    if (union) return [{ ...value, union }];
    reader.complain('schema', [...at, 'union'], 'unions[].id', value.union);
    return [];
  });
  const whose = reader.one(slug.nullable(), raw.union, ['union']);
  const union = whose === null ? null : (unions.get(whose) ?? null);
  if (whose !== null && union === null) reader.complain('schema', ['union'], 'unions[].id', whose);

  const parts = [mechanism, stations, table];
  const lost = rows.length === 0 && parts.every((part) => part === null) && problems.length > 0;
  const headless =
    figure === null ||
    (figure.kind === 'mechanism' && mechanism === null) ||
    (figure.kind === 'stations' && stations === null) ||
    (tabular && table === null);
  const all = {
    union,
    rows,
    mechanism,
    sources,
    snapshots,
    ...(stations ? { stations } : {}),
    ...(table ? { table } : {}),
    ...(distribution ? { distribution } : {}),
  };
  const view = headless || lost ? null : { figure, ...all };
  return { view, unionNames, corrections, problems };
}
