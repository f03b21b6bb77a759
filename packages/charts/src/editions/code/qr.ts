import { encode } from 'uqr';

/** A QR code as one path. */
export interface QrCode {
  readonly d: string;
  /** Width and height, without the empty zone around it. */
  readonly size: number;
}

/** All editions of a figure carry the same address. */
let last: { readonly text: string; readonly code: ReturnType<typeof encode> } | null = null;

function encoded(text: string) {
  if (last?.text !== text) last = { text, code: encode(text, { ecc: 'M', border: 0 }) };
  return last.code;
}

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/**
 * Draws a QR code with 15 % of its modules in reserve, so that a crease or a stain does not take it away.
 *
 * @param text an address
 * @param module width of a module
 * @param at its upper left corner
 */
export function qrCode(text: string, module: number, [left, top]: readonly [x: number, y: number]): QrCode {
  const { data, size } = encoded(text);
  const runs: string[] = [];
  for (const [row, modules] of data.entries()) {
    for (let start = 0; start < size; start += 1) {
      if (!modules[start]) continue;
      let end = start;
      while (end < size && modules[end]) end += 1;
      // One path of runs: neighbouring rectangles would show hairlines between them.
      const [x, y, width] = [left + start * module, top + row * module, (end - start) * module];
      runs.push(`M${number(x)},${number(y)}h${number(width)}v${number(module)}h${number(-width)}z`);
      start = end;
    }
  }
  return { d: runs.join(''), size: size * module };
}

/** How many modules wide the code of a text is. */
export const qrModules = (text: string): number => encoded(text).size;

/**
 * A QR code for a page: a path of lines one unit thick, to be drawn with a stroke of that width; it takes a third of the characters of one that is filled.
 *
 * @param text an address
 * @returns the path with its width and height in modules
 */
export function qrLines(text: string): QrCode {
  const { data, size } = encoded(text);
  const rows = data.map((modules, row) => {
    let [line, at] = ['', 0];
    for (let start = 0; start < size; start += 1) {
      if (!modules[start]) continue;
      let end = start;
      while (end < size && modules[end]) end += 1;
      line += `${line === '' ? `M${start} ${row}.5` : `m${start - at} 0`}h${end - start}`;
      at = end;
      start = end;
    }
    return line;
  });
  return { d: rows.join(''), size };
}
