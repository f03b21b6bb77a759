import { mark } from '../text/marks.ts';
import type { Candidate } from './candidate.ts';
import type { CellUnit, CellUnits } from './cells.ts';
import { inPower } from './in-power.ts';
import { negateCore } from './meaning.ts';
import { scan } from './scan.ts';

/** The numbers of a text, with the units of headings. What they share in a list is for `find` alone: a phrase has one number. */
export function inContext(text: string, { units, headings }: CellUnits): readonly Candidate[] {
  const candidates = scan(text);
  if (units.size === 0) return candidates;
  const inHeading = ({ start, end }: Candidate): boolean =>
    headings.some((heading) => heading.start <= start && end <= heading.end);
  // (万元): the power in the heading is no number.
  const withUnits = candidates
    .filter((candidate) => !inHeading(candidate))
    .map((candidate) => {
      const number = candidate.marks.find(({ role }) => role === 'number')?.start ?? candidate.start;
      const unit = candidate.core?.unit === null ? units.get(number) : undefined;
      return unit ? inCell(text, candidate, number, unit) : candidate;
    });
  return withUnits;
}

function inCell(text: string, candidate: Candidate, number: number, { unit, power }: CellUnit): Candidate {
  const { core } = candidate;
  if (!core || core.kind === 'range' || core.kind === 'zeroClaim' || core.kind === 'unclear')
    return candidate;
  const own = { ...core, unit };
  let whole = power === 0 ? own : inPower(own, power, unit);
  if (!whole) return candidate;
  const sign = text[number - 1] ?? '';
  const signed = /[+-]/.test(sign) && candidate.start === number;
  if (sign === '-' && signed) whole = negateCore(whole);
  const start = signed ? number - 1 : candidate.start;
  const marks = signed ? [mark('number', start, number), ...candidate.marks] : candidate.marks;
  return { ...candidate, start, core: whole, marks, verdict: 'figure', inherited: true };
}
