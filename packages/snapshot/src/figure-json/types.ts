import type { RecordedCorrection } from '../select/corrections.ts';
import type { DistributionView } from '../select/distribution.ts';
import type { NumberedSource } from '../select/rows.ts';
import type { StationsView } from '../select/stations.ts';
import type { Figure, Indicator, Mechanism, Union } from '../types.ts';

/** The full JSON of a figure, as `figureJson` of `@gongkai/charts` writes it and `readFigure` checks it. Its JSON Schema is `schema/figure.schema.json`. */
export interface FigureJson {
  readonly $schema?: string;
  readonly figure: Figure;
  readonly synthetic?: true;
  /** Id of the union whose figure it is; null where it shows several. */
  readonly union: string | null;
  readonly unions: readonly Union[];
  readonly unionNames?: readonly { readonly id: string; readonly name: string }[];
  readonly snapshots: readonly {
    readonly union: string;
    readonly date: string;
    readonly sha256: string | null;
  }[];
  readonly indicators: readonly Indicator[];
  /** See the schema. */
  readonly observations: readonly object[];
  readonly corrections?: readonly RecordedCorrection[];
  readonly mechanism?: Mechanism;
  readonly stations?: StationsView;
  readonly table?: object;
  readonly distribution?: DistributionView;
  readonly sources: readonly NumberedSource[];
}
