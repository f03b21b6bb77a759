/** Pictures of a figure, each drawn for the place in which it stands: `@gongkai/charts/editions`. */
import '../text/whole-reader.ts';

export { newestSnapshot, versionAddress, versionDigits, versionOf } from './address.ts';
export { type EditionOptions, type EditionSite, editionSvg } from './edition-svg.ts';
export { type Edition, type EditionName, editionOf, editions } from './editions.ts';
