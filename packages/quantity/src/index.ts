import './word-lists.ts';

export { add } from './add.ts';
export {
  type Comparison,
  type ComparisonCode,
  compare,
  comparisonCodes,
  type Relation,
  relations,
} from './compare.ts';
export { errorCodes, QuantityError, type QuantityErrorCode } from './errors.ts';
export { find } from './find.ts';
export { type Locale, locales, print } from './print.ts';
export { maxPhraseLength, read } from './read.ts';
export {
  type Direction,
  directions,
  type Found,
  type Kind,
  kinds,
  type Quantity,
  type Reading,
  type Span,
  type SpanRole,
  spanRoles,
} from './types.ts';
export { type LoneUnit, type Unit, type UnitFamily, unitFamilies } from './unit/unit-families.ts';
export { familiesOf, normalizeUnit } from './units.ts';
