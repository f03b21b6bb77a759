/** The least of which a figure can be made, up to its whole JSON: rows, CSV, a table, an outline, stations. Without zod. */
export {
  describeInputProblem,
  InputError,
  inputSchema,
  maxProblems,
} from './figure-input/fields/describe-problem.ts';
export { examples } from './figure-input/fields/examples.ts';
export type { InputProblem } from './figure-input/fields/problem.ts';
export { readGridInput } from './figure-input/grid-input.ts';
export type { InputRows } from './figure-input/grid-rows.ts';
export { readFigureInput } from './figure-input/input.ts';
export type { InputDefaults, InputRead } from './figure-input/rows-view.ts';
export { type Cell, type Grid, type GridRow, maxColumns, oneLine } from './figure-input/table/grid.ts';
export type { ReadQuantity } from './figure-input/table/quantity-of.ts';
export type { Column, TableReading } from './figure-input/table/rows.ts';
export type {
  FigureInput,
  MechanismInput,
  PartInput,
  Printed,
  RowInput,
  RowKind,
  RowObject,
  RowsInput,
  SourceInput,
  StationInput,
  StationsInput,
} from './figure-input/types.ts';
