import { bilingual, show } from '../problem/problem.ts';
import type { Indicator } from '../types.ts';
import { type CheckContext, eachObservation } from './context.ts';

/** Ids that no figure can have: their addresses are taken. */
const reserved: ReadonlySet<string> = new Set(['obs']);

/** Ids are unique, say where they belong, and mean the same in every snapshot. */
export function checkIds({ data, report }: CheckContext): void {
  checkIndicatorIds({ data, report });
  checkPlaces({ data, report });
  const meaning = new Map<string, { indicator: string; unit: string | null; file: string }>();
  const figureIds = new Map<string, string>();

  for (const entry of data.unions.values()) {
    for (const { file, snapshot } of entry.snapshots) {
      const lists = ['sources', 'observations', 'mechanisms', 'tables'] as const;
      for (const list of lists) {
        const seen = new Set<string>();
        for (const [index, { id }] of (snapshot[list] ?? []).entries()) {
          if (seen.has(id)) {
            report({
              code: 'id-duplicate',
              file,
              path: `$.${list}[${index}].id`,
              expected: bilingual('没有用过的编号', 'an id used once'),
              found: id,
            });
          }
          seen.add(id);
        }
      }
    }
    // A folder that was copied repeats every figure; that its id is another's is said once.
    const copied = data.unions.has(entry.union.id) && data.unions.get(entry.union.id) !== entry;
    for (const [index, { id }] of copied ? [] : (entry.figures?.figures ?? []).entries()) {
      const other = figureIds.get(id);
      if (other) {
        report({
          code: 'id-duplicate',
          file: entry.figuresFile,
          path: `$.figures[${index}].id`,
          expected: bilingual(
            `各家都没有用过的编号（${other} 里已有）`,
            `an id that no union uses (also in ${other})`,
          ),
          found: id,
        });
      }
      if (reserved.has(id)) {
        report({
          code: 'id-form',
          file: entry.figuresFile,
          path: `$.figures[${index}].id`,
          expected: bilingual(
            `别的编号（/embed/${id}/ 下面是单个数字的嵌入网页）`,
            `another id (below /embed/${id}/ are the frames of single numbers)`,
          ),
          found: id,
        });
      }
      figureIds.set(id, entry.figuresFile);
    }
  }

  for (const { entry, file, observation, path } of eachObservation(data)) {
    const { indicator } = observation;
    // One of the union's own begins with its id already.
    const stem = indicator.includes('.') ? indicator : `${entry.union.id}.${indicator}`;
    if (observation.id !== stem && !observation.id.startsWith(`${stem}.`)) {
      report({ code: 'id-form', file, path: `${path}.id`, expected: `${stem}[.…]`, found: observation.id });
    }
    if (indicator.includes('.') && !indicator.startsWith(`${entry.union.id}.`)) {
      report({
        code: 'id-form',
        file,
        path: `${path}.indicator`,
        expected: bilingual(
          `目录里的指标，或者本工会自定的（${entry.union.id}.…）`,
          `an indicator of the catalogue, or of this union’s own (${entry.union.id}.…)`,
        ),
        found: indicator,
      });
    }
    const before = meaning.get(observation.id);
    const unit = observation.quantity.unit;
    if (
      before &&
      before.file !== file &&
      (before.indicator !== observation.indicator || before.unit !== unit)
    ) {
      report({
        code: 'id-changed',
        file,
        path: `${path}.id`,
        expected: bilingual(
          `${before.indicator}，单位 ${show(before.unit)}（${before.file}）`,
          `${before.indicator} in ${show(before.unit)} (${before.file})`,
        ),
        found: `${observation.indicator}, ${show(unit)}`,
      });
    }
    meaning.set(observation.id, { indicator: observation.indicator, unit, file });
  }
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
