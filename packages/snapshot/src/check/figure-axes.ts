import type { FigureKind, FigurePart } from '../codes.ts';
import { say, show } from '../problem.ts';
import type { UnitFamilyName } from '../schema/unit-family.ts';
import { type Selected, selectedOf } from '../select/selection.ts';
import type { Figure, Observation } from '../types.ts';
import type { CheckContext } from './context.ts';

/** Parts of a story that share an axis, and so one unit family; those of one period share that, too. */
const onOneAxis: readonly FigurePart[] = ['received', 'pending', 'settled', 'byKind', 'byMonth'];
const inOnePeriod: readonly FigurePart[] = ['received', 'pending', 'settled', 'byKind'];

/** The one unit family that a part can have. */
const familyOfPart: Readonly<Partial<Record<FigurePart, UnitFamilyName>>> = {
  rate: 'percent',
  persons: 'persons',
  amount: 'yuan',
  recovered: 'yuan',
  raised: 'yuan',
  spent: 'yuan',
  byLevel: 'yuan',
};

/** Sets of selected observations of which each must be of one unit family, and those which must be of one period. */
function groupsOf(kind: FigureKind, selected: readonly Selected[]) {
  const of = (parts: readonly FigurePart[]) => selected.filter(({ part }) => part && parts.includes(part));
  switch (kind) {
    case 'bars':
    case 'count':
      return { families: [selected], periods: [selected] };
    case 'rate':
      return { families: [selected], periods: [] };
    case 'cases':
      return { families: [of(onOneAxis)], periods: [of(inOnePeriod)] };
    case 'money':
      return { families: [], periods: [of(['raised', 'spent', 'byLevel'])] };
    default:
      return { families: [], periods: [] };
  }
}

/** What a figure names is there, is of the family its part needs, and shares unit family and period with what shares its axis. */
export function checkSelected(
  figure: Figure,
  path: string,
  observations: ReadonlyMap<string, Observation>,
  file: string,
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
      const expected = say('最新快照里的观测', 'an observation of the newest snapshot');
      report({ code: 'figure-select', ...place, expected, found: one.id });
    }
    const wanted = one.part && familyOfPart[one.part];
    const family = familyOf(one);
    if (wanted && typeof family === 'string' && family !== wanted)
      report({ code: 'figure-units', ...place, expected: wanted, found: family });
  }
  const groups = groupsOf(figure.kind, selected);
  for (const group of groups.families) {
    const families = new Set(group.flatMap(familyOf));
    const expected = say('同一个单位族', 'one unit family');
    if (families.size > 1)
      report({ code: 'figure-units', file, path, expected, found: [...families].join(', ') });
  }
  for (const group of groups.periods) {
    const periods = new Set(group.flatMap(periodOf));
    const expected = say('同一段时间', 'one period');
    if (periods.size > 1)
      report({ code: 'figure-periods', file, path, expected, found: [...periods].join(' / ') });
  }
}
