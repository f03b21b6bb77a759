import type { MechanismForm } from '@gongkai/snapshot';
import type { Words } from '../../../words/words.ts';
import type { Group, Part } from '../model/model.ts';
import type { Told } from '../model/relations.ts';
import type { Metrics } from '../pieces/metrics.ts';
import type { Sized } from '../pieces/piece.ts';

/** How a part is drawn beside its neighbours. */
export interface PartStyle {
  /** All of it stands in the middle; else at the left. */
  readonly centred?: boolean;
  /** Its label is a heading, as those of its neighbours are. */
  readonly strong?: boolean;
  readonly pill?: boolean;
  /** Its number among steps. */
  readonly step?: number | undefined;
  /** Relations for whose lines there is no room. */
  readonly told?: readonly Told[];
}

/** What everything that is laid out shares. */
export interface Setting {
  readonly metrics: Metrics;
  readonly words: Words;
  readonly form: MechanismForm;
  readonly hub: Part | null;
  readonly part: (part: Part, width: number, style?: PartStyle) => Sized;
  readonly group: (group: Group, width: number) => Sized;
  /** The width below which a part becomes hard to read; `easy` is one at which its clauses stay whole. */
  readonly least: (part: Part) => number;
  readonly easy: (part: Part) => number;
}
