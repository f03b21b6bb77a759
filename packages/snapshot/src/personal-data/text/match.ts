/** Kinds of personal data that the rules find. */
export const personalKinds = [
  'id-number',
  'disability-number',
  'bank-card',
  'phone',
  'passport',
  'email',
  'qq',
  'wechat',
  'account',
  'plate',
  'home-address',
  'named-illness',
  'named-money',
  'half-named',
  'named-manager',
  'enterprise-credit',
] as const;
/** A kind of personal data, as `phone` or `named-illness`. */
export type PersonalKind = (typeof personalKinds)[number];
/** A kind that is a number by itself, whoever it belongs to. */
export type NumberKind = Extract<PersonalKind, 'id-number' | 'disability-number' | 'bank-card' | 'phone'>;

/** The code under which a kind is reported. */
export type PersonalCode = `personal-${PersonalKind}`;

/** What a rule has found in a plain text. */
export interface Match {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** The name of a person within the match, of which only the surname is shown, and the word that it stands beside. */
  readonly name?: { readonly start: number; readonly end: number; readonly surname: number };
  readonly beside?: string;
}

/** @returns the matches in order of place, without those that share characters with one that begins earlier or is longer. */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  let done = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
