import { shownWords } from '@gongkai/charts';
import {
  changeKinds,
  type FigureChange,
  type Observation,
  type ObservationChange,
  type ProblemLocale,
  type SnapshotComparison,
} from '@gongkai/snapshot';
import { diffWords } from './words.ts';

/** What a number is called, in the language of the messages. */
export type NameOf = (observation: Observation) => string;

function valuesOf(observation: Observation, locale: ProblemLocale) {
  const say = diffWords[locale];
  const { period, scope, indicator, label, dimensions } = observation;
  const time = [...new Set([period.start, period.end])].filter((one) => one !== undefined).join('–');
  const whose =
    scope.type === 'own' ? [] : [scope.union ?? ('place' in scope ? scope.place : undefined) ?? ''];
  return {
    number: shownWords({ observation }, locale),
    period: say.periods[period.type](time),
    scope: [say.scopes[scope.type], ...whose].join(' '),
    indicator,
    label: label ?? '—',
    dimensions: Object.values(dimensions ?? {}).join(', ') || '—',
  };
}

function describeNumber(change: ObservationChange, nameOf: NameOf, locale: ProblemLocale): string {
  const say = diffWords[locale];
  const { id, formerId, kinds, before, now, fields, reason } = change;
  const one = now ?? before;
  if (!one) return id;
  const mark = kinds.map((kind) => say.kinds[kind]).join('、');
  const parts: string[] = [];
  if (before && now) {
    const [old, next] = [valuesOf(before, locale), valuesOf(now, locale)];
    for (const key of ['number', 'period', 'scope', 'indicator', 'label', 'dimensions'] as const)
      if (old[key] !== next[key]) parts.push(`${say.field[key]}${old[key]} → ${next[key]}`);
      else if (key === 'number') parts.push(next[key]);
    if (kinds.includes('redefined') && parts.length === 1 && old.number === next.number)
      parts.push(say.definition);
    if (kinds.includes('described')) parts.push(fields.map(({ path }) => path).join(', '));
  } else parts.push(valuesOf(one, locale).number, valuesOf(one, locale).period);
  if (formerId !== null) parts.push(say.formerId(formerId));
  if (reason !== null) parts.push(say.reason(reason));
  const between = locale === 'en' ? ': ' : '：';
  return `[${locale === 'en' ? mark.replaceAll('、', ', ') : mark}] ${nameOf(one)} (${id})${between}${parts.join(say.between)}`;
}

function describeFigure(
  { id, title, numbers, lost, writtenFor, asks }: FigureChange,
  locale: ProblemLocale,
): string {
  const say = diffWords[locale];
  const parts = [
    ...(numbers.length > 0 ? [say.figureNumbers(numbers.length)] : []),
    ...(lost.length > 0 ? [say.figureLost(lost.join(', '))] : []),
    ...(asks ? [say.figureAsks(writtenFor)] : []),
  ];
  return `  ${id} ${locale === 'en' ? `“${title}”: ` : `“${title}”：`}${parts.join(say.between)}`;
}

/** So many numbers that differ by nothing but the same times are told in one line. */
const fewToJoin = 3;

/** Numbers of which nothing but the time has changed, by what it was and is: a report of the next year moves them all. */
function movedTogether(
  numbers: readonly ObservationChange[],
  locale: ProblemLocale,
): ReadonlyMap<string, readonly ObservationChange[]> {
  const groups = new Map<string, ObservationChange[]>();
  for (const change of numbers) {
    const { kinds, before, now } = change;
    if (kinds.length !== 1 || kinds[0] !== 'period' || !before || !now) continue;
    const times = [before, now].map((one) => valuesOf(one, locale).period).join(' → ');
    groups.set(times, [...(groups.get(times) ?? []), change]);
  }
  return new Map([...groups].filter(([, group]) => group.length >= fewToJoin));
}

function describeMoved(
  times: string,
  group: readonly ObservationChange[],
  nameOf: NameOf,
  locale: ProblemLocale,
): string {
  const say = diffWords[locale];
  const each = group.flatMap(({ id, now }) =>
    now ? [`${nameOf(now)} (${id}) ${valuesOf(now, locale).number}`] : [],
  );
  return `[${say.kinds.period}] ${say.sameNumbers(group.length, times)}${each.join(say.listed)}`;
}

/** The order of what is told: what may be a mistake first, what is only new after it. */
const order = new Map(
  (
    ['revised', 'renamed', 'redefined', 'scope', 'gone', 'updated', 'period', 'new', 'described'] as const
  ).map((kind, index) => [kind, index]),
);

const rank = ({ kinds }: ObservationChange) =>
  Math.min(...kinds.map((kind) => order.get(kind) ?? changeKinds.length));

/**
 * Says in words what differs between two snapshots.
 *
 * @param comparison what `compareSnapshots` has found
 * @param union name of the union
 * @param nameOf what a number is called
 * @param locale the language
 * @returns lines
 */
export function describeComparison(
  { before, now, numbers, unchanged, others, figures }: SnapshotComparison,
  union: string,
  nameOf: NameOf,
  locale: ProblemLocale,
): string[] {
  const say = diffWords[locale];
  const moved = movedTogether(numbers, locale);
  const joined = new Set([...moved.values()].flat());
  const alone = numbers.filter((change) => !joined.has(change)).sort((a, b) => rank(a) - rank(b));
  return [
    `${union}  ${before} → ${now}`,
    ...alone.map((change) => describeNumber(change, nameOf, locale)),
    ...[...moved].map(([times, group]) => describeMoved(times, group, nameOf, locale)),
    ...others.map(({ list, id, kind, fields }) => {
      const paths = fields.map(({ path }) => path).join(', ');
      return `[${say.entryKinds[kind]}] ${say.lists[list]} ${id}${paths === '' ? '' : ` (${paths})`}`;
    }),
    say.total(numbers.length, unchanged),
    ...(figures.length > 0 ? [say.figures, ...figures.map((figure) => describeFigure(figure, locale))] : []),
  ];
}
