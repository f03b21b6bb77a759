import { bilingual, show } from '../problem/problem.ts';
import type { Indicator } from '../types.ts';
import { type CheckContext, eachObservation, type PlacedObservation } from './context.ts';

/** Ids that no figure can have: their addresses are taken. */
const reserved: ReadonlySet<string> = new Set(['obs']);

/** Ids are unique, say where they belong, and mean the same in every snapshot. */
export function checkIds(context: Pick<CheckContext, 'data' | 'report'>): void {
  checkIndicatorIds(context);
  checkPlaces(context);
  checkListIds(context);
  checkFigureIds(context);
  const meaning = new Map<string, Meaning>();
  for (const place of eachObservation(context.data)) {
    checkObservationId(place, context.report);
    checkMeaning(place, meaning, context.report);
  }
}

const usedOnce = bilingual('没有用过的编号', 'an id used once');

/** In each list of a snapshot, an id stands once. */
function checkListIds({ data, report }: Pick<CheckContext, 'data' | 'report'>): void {
  for (const { snapshots } of data.unions.values())
    for (const { file, snapshot } of snapshots)
      for (const list of ['sources', 'observations', 'mechanisms', 'tables'] as const) {
        const seen = new Set<string>();
        for (const [index, { id }] of (snapshot[list] ?? []).entries()) {
          const path = `$.${list}[${index}].id`;
          if (seen.has(id)) report({ code: 'id-duplicate', file, path, expected: usedOnce, found: id });
          seen.add(id);
        }
      }
}

/** No two figures of all unions have one id, and none has the address of something else. */
function checkFigureIds({ data, report }: Pick<CheckContext, 'data' | 'report'>): void {
  const files = new Map<string, string>();
  for (const entry of data.unions.values()) {
    // A folder that was copied repeats every figure; that its id is another's is said once.
    const copied = data.unions.has(entry.union.id) && data.unions.get(entry.union.id) !== entry;
    for (const [index, { id }] of copied ? [] : (entry.figures?.figures ?? []).entries()) {
      const place = { file: entry.figuresFile, path: `$.figures[${index}].id`, found: id };
      const other = files.get(id);
      if (other)
        report({
          ...place,
          code: 'id-duplicate',
          expected: bilingual(
            `各家都没有用过的编号（${other} 里已有）`,
            `an id that no union uses (also in ${other})`,
          ),
        });
      if (reserved.has(id))
        report({
          ...place,
          code: 'id-form',
          expected: bilingual(
            `别的编号（/embed/${id}/ 下面是单个数字的嵌入网页）`,
            `another id (below /embed/${id}/ are the frames of single numbers)`,
          ),
        });
      files.set(id, entry.figuresFile);
    }
  }
}

/** An observation is named by its union and its indicator, which is one of the catalogue or of the union's own. */
function checkObservationId(
  { entry, file, observation, path }: PlacedObservation,
  report: CheckContext['report'],
): void {
  const { indicator, id } = observation;
  const own = `${entry.union.id}.`;
  // One of the union's own begins with its id already.
  const stem = indicator.includes('.') ? indicator : `${own}${indicator}`;
  if (id !== stem && !id.startsWith(`${stem}.`))
    report({ code: 'id-form', file, path: `${path}.id`, expected: `${stem}[.…]`, found: id });
  if (indicator.includes('.') && !indicator.startsWith(own))
    report({
      code: 'id-form',
      file,
      path: `${path}.indicator`,
      expected: bilingual(
        `目录里的指标，或者本工会自定的（${own}…）`,
        `an indicator of the catalogue, or of this union’s own (${own}…)`,
      ),
      found: indicator,
    });
}

interface Meaning {
  readonly indicator: string;
  readonly unit: string | null;
  readonly file: string;
}

/** An id means the same in every snapshot. `meaning` is what those before say of each. */
function checkMeaning(
  { file, observation, path }: PlacedObservation,
  meaning: Map<string, Meaning>,
  report: CheckContext['report'],
): void {
  const { id, indicator } = observation;
  const { unit } = observation.quantity;
  const before = meaning.get(id);
  meaning.set(id, { indicator, unit, file });
  if (!before || before.file === file) return;
  if (before.indicator === indicator && before.unit === unit) return;
  report({
    code: 'id-changed',
    file,
    path: `${path}.id`,
    expected: bilingual(
      `${before.indicator}，单位 ${show(before.unit)}（${before.file}）`,
      `${before.indicator} in ${show(before.unit)} (${before.file})`,
    ),
    found: `${indicator}, ${show(unit)}`,
  });
}

function checkIndicatorIds({ data, report }: Pick<CheckContext, 'data' | 'report'>): void {
  const catalogue = { file: 'indicators.json', indicators: data.catalogue.indicators, union: null };
  const own = [...data.unions].map(([union, { indicatorsFile, ownIndicators }]) => ({
    file: indicatorsFile,
    indicators: ownIndicators,
    union,
  }));
  const known = new Set(data.catalogue.indicators.map(({ id }) => id));
  for (const { file, indicators, union } of [catalogue, ...own]) {
    const seen = new Set<string>();
    for (const [index, { id, sameAs }] of (indicators as readonly Indicator[]).entries()) {
      const path = `$.indicators[${index}]`;
      const place = { file, path: `${path}.id`, found: id };
      if (seen.has(id))
        report({ ...place, code: 'id-duplicate', expected: bilingual('没有用过的编号', 'an id used once') });
      seen.add(id);
      if (union !== null && !id.startsWith(`${union}.`))
        report({ ...place, code: 'id-place', expected: `${union}.${id.split('.').at(-1)}` });
      if (sameAs !== undefined && !known.has(sameAs))
        report({
          file,
          path: `${path}.sameAs`,
          code: 'indicator-unknown',
          expected: bilingual('目录 indicators.json 里的编号', 'an id in the catalogue, indicators.json'),
          found: sameAs,
        });
    }
  }
}

function checkPlaces({ data, report }: Pick<CheckContext, 'data' | 'report'>): void {
  for (const [folder, { union, unionFile, snapshots }] of data.unions) {
    if (union.id !== folder) {
      report({ code: 'id-place', file: unionFile, path: '$.id', expected: folder, found: union.id });
    }
    for (const { file, snapshot } of snapshots) {
      if (snapshot.union !== folder) {
        report({ code: 'id-place', file, path: '$.union', expected: folder, found: snapshot.union });
      }
      if (!file.endsWith(`/${snapshot.date}.json`)) {
        report({
          code: 'id-place',
          file,
          path: '$.date',
          expected: bilingual('与文件名相同的日期', 'the date in the file name'),
          found: snapshot.date,
        });
      }
    }
  }
}
