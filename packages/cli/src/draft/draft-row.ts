import type { Quantity } from '@gongkai/quantity';
import type { Observation } from '@gongkai/snapshot';
import type { Proposal } from '../indicators/propose.ts';

/** What a person should look at before a drafted number is taken. */
export const doubts = [
  'unread',
  'unclear',
  'indicator',
  'former',
  'period',
  'scope',
  'plan',
  'notGiven',
  'change',
  'before',
  'class',
  'sum',
  'repeated',
  'alike',
] as const;
export type Doubt = (typeof doubts)[number];

/** A number of a report as it is put to the clerk. */
export interface DraftRow {
  readonly quantity: Quantity;
  readonly phrase: string;
  readonly section: string;
  readonly paragraph: number;
  readonly proposals: readonly Proposal[];
  readonly period: Observation['period'];
  readonly scope: Observation['scope'];
  /** Each with what it is about, where there is more to say. */
  readonly doubts: ReadonlyMap<Doubt, string>;
  /** The number of the snapshot before that it continues. */
  readonly former?: Observation;
}
