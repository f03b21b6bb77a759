import type { Candidate } from './candidate.ts';
import { type CellUnit, cellUnits, unitBeside } from './cells.ts';
import { inPower, shareInLists } from './lists.ts';
import type { Core } from './meaning.ts';
import { scan } from './scan.ts';

/** The numbers of a text with what they share with a list or a heading. */
export function inContext(text: string): readonly Candidate[] {
  const units = cellUnits(text);
  const withUnits: Candidate[] = [];
  for (const candidate of scan(text)) {
    withUnits.push(candidate);
    const { core, verdict, bareNumber } = candidate;
    if (!core || !bareNumber || core.kind !== 'exact' || verdict === 'figure') continue;
    const number = candidate.marks.find(({ role }) => role === 'number')?.start ?? candidate.start;
    const beside = unitBeside(text, candidate.start);
    const unit = units.get(number) ?? beside?.unit;
    if (!unit || !closes.test(text.slice(candidate.end, candidate.end + 1))) continue;
    withUnits.pop();
    // (万元): the power in the heading is no number.
    while (beside && (withUnits.at(-1)?.end ?? 0) > beside.start) withUnits.pop();
    withUnits.push(inCell(candidate, core, unit));
  }
  return shareInLists(text, withUnits);
}

// A cell, a clause or the text ends behind the number.
const closes = /^(?:[\t\n|,，、。;；)]|$)/;

function inCell(candidate: Candidate, core: Core, { unit, power }: CellUnit): Candidate {
  const own = { ...core, unit };
  const whole = power === 0 ? own : inPower(own, power, unit);
  return whole ? { ...candidate, core: whole, verdict: 'figure', inherited: true } : candidate;
}
