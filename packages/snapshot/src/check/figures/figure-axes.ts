import { type FigureKind, isOneAxisKind, type StoryPart } from '../../codes.ts';
import { bilingual, show } from '../../problem/problem.ts';
import type { UnitFamilyName } from '../../schema/values/unit-family.ts';
import { type Selected, selectedOf } from '../../select/selection.ts';
import type { Figure, Observation } from '../../types.ts';
import type { CheckContext } from '../context.ts';

/** Parts of a story that share an axis, and so one unit family; those of one period share that, too. */
const onOneAxis: readonly StoryPart[] = ['received', 'pending', 'settled', 'byKind', 'byMonth'];
const inOnePeriod: readonly StoryPart[] = ['received', 'pending', 'settled', 'byKind'];

/** The one unit family that a part can have. */
const familyOfPart: Readonly<Partial<Record<StoryPart, UnitFamilyName>>> = {
  rate: 'percent',
  persons: 'persons',
  amount: 'yuan',
  recovered: 'yuan',
  raised: 'yuan',
  spent: 'yuan',
  byLevel: 'yuan',
};

/** Sets of selected observations of which each must share one thing, because its rows share an axis. */
interface Groups {
  readonly families?: readonly (readonly Selected[])[];
  readonly periods?: readonly (readonly Selected[])[];
  readonly indicators?: readonly (readonly Selected[])[];
  readonly scopes?: readonly (readonly Selected[])[];
}

/**
 * What is defined differently is not compared: rows on one axis are of one indicator, told apart by its dimensions or their labels. A story of cases or of
 * money is one whole, whose parts are indicators of their own: there, each part is of one.
 */
function groupsOf(kind: FigureKind, selected: readonly Selected[]): Groups {
  const of = (parts: readonly StoryPart[]) => selected.filter(({ part }) => part && parts.includes(part));
  const each = (parts: readonly StoryPart[]) => parts.map((part) => of([part]));
  if (isOneAxisKind(kind)) {
    const all = [selected];
    // Rates of different periods share their axis from 0 to 100, too.
    return { families: all, periods: kind === 'rate' ? [] : all, indicators: all, scopes: all };
  }
  switch (kind) {
    case 'cases':
      return { families: [of(onOneAxis)], periods: [of(inOnePeriod)], indicators: each(onOneAxis) };
    case 'money': {
      const sums = ['raised', 'spent', 'byLevel'] as const;
      return { periods: [of(sums)], indicators: each(sums) };
    }
    default:
      return {};
  }
}

const isTakenDown = ({ chain = [] }: CheckContext['data'], id: string): boolean =>
  chain.some((line) => line.type === 'takedown' && line.observations.includes(id));

/** What a figure names is there, is of the family its part needs, and shares unit family, period, indicator and scope with what shares its axis. */
export function checkSelected(
  figure: Figure,
  path: string,
  observations: ReadonlyMap<string, Observation>,
  file: string,
  earlier: ReadonlyMap<string, string>,
  { data, report, brokenIds }: Pick<CheckContext, 'data' | 'report' | 'brokenIds'>,
): void {
  const selected = selectedOf(figure);
  const familyOf = ({ id }: Selected) => {
    const observation = observations.get(id);
    return observation ? (data.indicators.get(observation.indicator)?.unitFamily ?? []) : [];
  };
  const periodOf = ({ id }: Selected) => {
    const period = observations.get(id)?.period;
    return period ? show([period.type, period.start, period.end]) : [];
  };
  for (const one of selected) {
    const place = { file, path: `${path}.${one.path}` };
    if (!observations.has(one.id) && !brokenIds.has(one.id)) {
      const expected = bilingual('最新快照里的观测', 'an observation of the newest snapshot');
      const last = earlier.get(one.id);
      // What was taken down must not come back, and the figure's page says so.
      if (isTakenDown(data, one.id)) continue;
      if (last === undefined) report({ code: 'figure-select', ...place, expected, found: one.id });
      else {
        const found = bilingual(`${one.id}（最后在 ${last}）`, `${one.id} (last in ${last})`);
        report({ code: 'figure-lost', severity: 'warning', ...place, expected, found });
      }
    }
    const wanted = one.part && familyOfPart[one.part];
    const family = familyOf(one);
    if (wanted && typeof family === 'string' && family !== wanted)
      report({ code: 'figure-units', ...place, expected: wanted, found: family });
  }
  const indicatorOf = ({ id }: Selected) => {
    const indicator = data.indicators.get(observations.get(id)?.indicator ?? '');
    return indicator ? `${indicator.label['zh-Hans']} (${indicator.id})` : [];
  };
  const scopeOf = ({ id }: Selected) => observations.get(id)?.scope.type ?? [];
  const { families = [], periods = [], indicators = [], scopes = [] } = groupsOf(figure.kind, selected);
  const shared = [
    ['figure-units', families, familyOf, bilingual('同一个单位族', 'one unit family'), ', '],
    ['figure-periods', periods, periodOf, bilingual('同一段时间', 'one period'), ' / '],
    ['figure-indicators', indicators, indicatorOf, bilingual('同一个指标', 'one indicator'), ' | '],
    ['figure-scopes', scopes, scopeOf, bilingual('同一种范围', 'one kind of scope'), ', '],
  ] as const;
  for (const [code, groups, shareOf, expected, between] of shared) {
    for (const group of groups) {
      const values = new Set(group.flatMap(shareOf));
      if (values.size > 1) report({ code, file, path, expected, found: [...values].join(between) });
    }
  }
}
