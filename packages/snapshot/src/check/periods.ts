import { missingStatuses } from '../codes.ts';
import { periodTypeWords } from '../problem/code-words.ts';
import { bilingual, type LocalizedText, type ProblemLocale } from '../problem/problem.ts';
import type { Observation } from '../types.ts';
import { type CheckContext, eachObservation } from './context.ts';

/** A period as a message names it, with the words that a sheet has for its type: 年度，起 2024-05，止 2024-04. */
function periodText({ type, start, end }: Observation['period']): LocalizedText {
  const text = (locale: ProblemLocale, [from, to]: readonly [string, string], comma: string) =>
    [periodTypeWords[type][locale], start && `${from} ${start}`, end && `${to} ${end}`]
      .filter(Boolean)
      .join(comma);
  return bilingual(text('zh-Hans', ['起', '止'], '，'), text('en', ['from', 'to'], ', '));
}

/** Periods run forward and have the ends their type needs; only free figures are in a snapshot, and none that is said to be missing. */
export function checkPeriods({ data, report }: CheckContext): void {
  for (const { file, observation, path } of eachObservation(data)) {
    const { period, status, quantity } = observation;
    const { type, start, end } = period;
    const place = { code: 'period-order', file, path: `${path}.period`, found: periodText(period) } as const;
    // Compared as far as both are known: 2023-04 is not after 2023.
    const common = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (start && end && start.slice(0, common) > end.slice(0, common))
      report({ ...place, expected: bilingual('起早于止', 'start before end') });
    if ((type === 'since' || type === 'year') && !start)
      report({
        ...place,
        expected: bilingual(
          `有起点，因为时间是“${periodTypeWords[type]['zh-Hans']}”（${type}）`,
          `a start, because the type is ${type}`,
        ),
      });
    if (type === 'notStated' && (start || end))
      report({
        ...place,
        expected: bilingual(
          '不写日期，因为时间是“未说明”（notStated）',
          'no dates, because the type is notStated',
        ),
      });
    if (status.conf !== 'F') {
      report({
        code: 'status-confidential',
        file,
        path: `${path}.status.conf`,
        expected: 'F',
        found: status.conf,
      });
    }
    // Missing or suppressed, it has no number; what stands there would be shown whole beside 缺，已隐去.
    const hasNumber = [quantity.value, quantity.low, quantity.high].some((one) => typeof one === 'number');
    if (hasNumber && missingStatuses.some((code) => code === status.obs))
      report({
        code: 'status-missing',
        file,
        path: `${path}.status.obs`,
        expected: bilingual('A、P 之类有数的状态', 'the status of a number that is there, as A or P'),
        found: status.obs,
      });
  }
}
