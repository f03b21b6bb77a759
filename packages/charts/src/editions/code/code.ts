import { serialize } from '../../drawing/serialize.ts';
import { attributes, html, raw } from '../../html/html.ts';
import { textWidth } from '../../text/measure.ts';
import type { Edition } from '../model/editions.ts';
import type { EditionStyle } from '../model/style.ts';
import { type Paragraph, paragraph, placeParagraphs } from '../text/paragraph.ts';
import { qrCode, qrModules } from './qr.ts';

/** A QR code with the words under it, measured. */
export interface Code {
  readonly address: string;
  readonly module: number;
  /** Width of the code, and of the code with its words, which may be wider. */
  readonly side: number;
  readonly width: number;
  readonly height: number;
  readonly caption: Paragraph;
}

/** Empty modules that a reader needs on every side of a code. */
const quietModules = 4;

/** Pixels of the file for one unit in which an edition is drawn; paper has none, so that any place will do. */
export const pixelsPerUnit = ({ unit, scale, width, drawn }: Edition): number =>
  unit === 'px' ? scale * (width / drawn) : 1000;

/**
 * Measures the QR code of an edition.
 *
 * @param address where it leads; null where nobody knows
 * @param caption the words under it; none where they are empty
 * @param fill colour of the words
 */
export function codeOf(
  address: string | null,
  edition: Edition,
  style: EditionStyle,
  caption: string,
  fill: string,
): Code | null {
  if (address === null) return null;
  // Whole pixels of the file: a module between two pixels is grey at its edges.
  const module = edition.unit === 'px' ? style.module / pixelsPerUnit(edition) : style.module;
  const side = qrModules(address) * module;
  // On a screen the margin of the picture is the empty zone that a reader needs; a column of paper has none.
  const quiet = edition.unit === 'mm' ? 2 * quietModules * module : 0;
  const width = Math.max(side + quiet, textWidth(caption, style.foot));
  const words = paragraph(caption, width, style.foot, { fill, 'text-anchor': 'middle' });
  const height = side + (caption === '' ? 0 : 3) + words.height;
  return { address, module, side, width, height, caption: words };
}

/** A code with its words at a place, its upper left corner on a pixel of the file. */
export function codeMarkup(
  { address, module, side, width, caption }: Code,
  x: number,
  y: number,
  { grid, ink }: { readonly grid: number; readonly ink: string },
): string {
  const [left, top] = [Math.round((x + (width - side) / 2) * grid) / grid, Math.round(y * grid) / grid];
  const { d } = qrCode(address, module, [left, top]);
  const words = placeParagraphs([caption], x + width / 2, top + side + 3);
  const path = attributes({ 'data-qr': address, fill: ink, 'shape-rendering': 'crispEdges', d });
  return html`<path${path}/>${raw(words.map(serialize).join(''))}`.text;
}
