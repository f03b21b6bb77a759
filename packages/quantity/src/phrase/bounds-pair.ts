import type { Candidate } from './candidate.ts';
import type { Core } from './meaning.ts';

const lower: ReadonlySet<string> = new Set(['atLeast', 'moreThan']);
const upper: ReadonlySet<string> = new Set(['atMost', 'lessThan']);
const link = /^(?:[,、]?(?:但|且|并|而|又|同时)?[,、]?(?:又|且|应|须)?)$/;

/** 25人以上100人以下, 满3年不满5年, 超过10人不足30人: two bounds of one number are one range. Null where they are two numbers. */
export function joinBounds(text: string, first: Candidate | undefined, second: Candidate): Candidate | null {
  if (!first?.core || !second.core || first.verdict === 'none' || second.verdict === 'none') return null;
  const between = text.slice(first.end, second.start);
  let [low, high] = [first.core, second.core];
  // 1000人以下500人以上: the upper bound may stand first.
  if (between === '' && upper.has(low.kind) && (high.low ?? 0) < (low.high ?? 0)) [low, high] = [high, low];
  // 三个月以上不满一年: a year is twelve months, whichever of the two is printed.
  if (low.unit === '个月' && high.unit === '年' && high.high !== null)
    high = { ...high, high: high.high * 12, unit: low.unit };
  if (!lower.has(low.kind) || !upper.has(high.kind)) return null;
  if (!link.test(between)) return null;
  if (high.direction !== undefined && high.direction !== low.direction) return null;
  // 最低每人200元,每人不高于500元: behind a comma, with its own rate, it is said anew.
  const anew = !second.marks.some(({ role, start }) => role === 'bound' && start === second.start);
  if (between !== '' && anew && !/以下|以内/.test(text.slice(second.start, second.end))) return null;
  // 25以上100人以下: the unit may stand once.
  const shared = low.unit === null && first.bareNumber === undefined;
  if (low.unit !== high.unit && !shared) return null;
  const { unit } = high;
  const ordered = low.low !== null && high.high !== null && low.low < high.high;
  if (!ordered && between !== '') return null;
  const core: Core = ordered
    ? {
        kind: 'range',
        value: null,
        low: low.low,
        high: high.high,
        ...(low.lowOpen ? { lowOpen: true as const } : {}),
        ...(high.highOpen ? { highOpen: true as const } : {}),
        ...(low.direction ? { direction: low.direction } : {}),
        unit,
      }
    : { kind: 'unclear', value: null, low: null, high: null, unit };
  return {
    start: first.start,
    end: second.end,
    verdict: first.verdict === 'figure' ? 'figure' : second.verdict,
    core,
    marks: [...first.marks, ...second.marks],
  };
}
