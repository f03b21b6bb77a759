import type { Mechanism } from '@gongkai/snapshot';

/** A relation as it is said at the part from which it goes. */
export interface Told {
  readonly relation: string | undefined;
  /** Label of the part to which it leads. */
  readonly target: string;
  readonly certainty: Mechanism['certainty'];
  /** It has no direction. */
  readonly mutual: boolean;
}
