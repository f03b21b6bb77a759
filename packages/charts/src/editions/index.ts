/** Pictures of a figure, each drawn for the place in which it stands: `@gongkai/charts/editions`. */
import '../whole-reader.ts';

export { type QrCode, qrLines } from './code/qr.ts';
export { type EditionOptions, type EditionSite, editionSvg } from './edition-svg.ts';
export { newestSnapshot, versionAddress, versionDigits, versionOf } from './model/address.ts';
export { type Edition, type EditionName, editionOf, editions } from './model/editions.ts';
export { type PosterContent, type PosterOptions, unionPoster } from './poster/poster.ts';
