import type { NumberKind } from '../text/match.ts';
import { isBankCard } from './bank-card.ts';
import { citizenId, disabilityNumber } from './citizen-id.ts';

/** A piece of a row of digits in which several numbers follow each other without a gap. */
export interface GluedPart {
  readonly kind: NumberKind;
  readonly from: number;
  readonly to: number;
}

const mobile = /^1[3-9]\d{9}$/;

/** What may stand before a mobile number: trunk and country prefixes (ITU-T E.164). */
const prefixes = ['', '0', '86', '086', '0086', '860', '00860'];

/** How far a kind is from certain: one card in ten has a check digit that fits by chance. */
const doubts: Readonly<Record<NumberKind, number>> = {
  'id-number': 1,
  'disability-number': 2,
  phone: 2,
  'bank-card': 4,
};

/** The numbers that begin at a place, each with the place where its prefix begins. */
function partsAt(digits: string, at: number): GluedPart[] {
  const parts: GluedPart[] = [];
  const part = (kind: NumberKind, from: number, to: number) => parts.push({ kind, from, to });
  const piece = (length: number) => (at + length <= digits.length ? digits.slice(at, at + length) : '');
  if (citizenId(piece(18)) === 'valid') {
    part('id-number', at, at + 18);
    if (disabilityNumber(piece(20)) === 'valid') part('disability-number', at, at + 20);
  }
  for (const length of [16, 17, 18, 19]) if (isBankCard(piece(length))) part('bank-card', at, at + length);
  for (const prefix of prefixes) {
    const from = at + prefix.length;
    if (digits.startsWith(prefix, at) && mobile.test(digits.slice(from, from + 11)))
      part('phone', from, from + 11);
  }
  return parts;
}

interface Step {
  readonly doubt: number;
  readonly part: GluedPart;
  readonly before: number;
}

/**
 * Takes a row of digits apart where it consists of whole numbers of persons and nothing else: `8613912345678`, two mobile numbers, an ID and a
 * mobile number. Else looks for an ID alone, which its check digit tells from anything else.
 *
 * @returns the numbers; none where the row is something else. Takes time in proportion to its length.
 */
export function gluedNumbers(digits: string): GluedPart[] {
  /** By the place that it ends at, the last step of the best way to take the digits before it apart. */
  const steps = new Map<number, Step>();
  const ids: GluedPart[] = [];
  for (let at = 0; at < digits.length; at += 1) {
    if (citizenId(digits.slice(at, at + 18)) === 'valid')
      ids.push({ kind: 'id-number', from: at, to: at + 18 });
    if (at > 0 && !steps.has(at)) continue;
    for (const part of partsAt(digits, at)) {
      const doubt = (steps.get(at)?.doubt ?? 0) + doubts[part.kind];
      const known = steps.get(part.to);
      if (!known || doubt < known.doubt) steps.set(part.to, { doubt, part, before: at });
    }
  }
  const whole: GluedPart[] = [];
  for (let step = steps.get(digits.length); step; step = steps.get(step.before)) whole.push(step.part);
  return whole.length > 0 ? whole.reverse() : ids;
}
