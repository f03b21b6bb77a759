import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import type { Fonts } from './fonts.ts';

/** Points of a document in one millimetre. */
const perMillimetre = 72 / 25.4;

/** What a document says of itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Day of what it shows: the same picture is the same file, whenever it is written. */
  readonly date: string;
}

/** The font for a family as our drawings name it. */
function fontFor(family: string, bold: boolean): keyof Fonts {
  if (/serif|song/i.test(family.replace('sans-serif', ''))) return 'serif';
  return bold ? 'strong' : 'sans';
}

/**
 * Writes a drawing in millimetres as PDF: outlines stay outlines, text stays text that can be searched and copied, of the fonts only what it needs.
 *
 * @param svg a standalone SVG with its size in millimetres
 * @param fonts of this machine
 * @param info what the document says of itself
 * @returns a PDF of one page
 */
export async function documentOf(
  svg: string,
  fonts: Fonts,
  info: DocumentInfo,
): Promise<Uint8Array<ArrayBuffer>> {
  const [, width, height] = (/ width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? []).map(Number);
  if (width === undefined || height === undefined)
    throw new Error('a drawing without its size in millimetres');
  const size: [number, number] = [width * perMillimetre, height * perMillimetre];
  const document = new PDFDocument({
    size,
    margin: 0,
    lang: info.language,
    displayTitle: true,
    info: {
      Title: info.title,
      Author: info.author,
      CreationDate: new Date(`${info.date}T00:00:00Z`),
      Creator: 'Gongkai',
      Producer: 'pdfkit',
    },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject);
  });
  const characters = new Set(svg.replace(/<[^>]*>/g, '').replace(/&[^;]*;/g, '&<>"\''));
  for (const [role, { subset }] of Object.entries(fonts)) document.registerFont(role, subset(characters));
  SVGtoPDF(document, svg, 0, 0, {
    width: size[0],
    height: size[1],
    fontCallback: (family, bold) => fontFor(family, bold),
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
