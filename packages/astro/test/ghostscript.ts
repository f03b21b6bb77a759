/** Documents as Ghostscript reads and prints them: a program of somebody else's, which knows nothing of ours. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';

/** Whether it is on this machine; that it is not is said once. */
export const hasGhostscript = spawnSync('gs', ['--version']).status === 0;
if (!hasGhostscript)
  console.warn(
    'No Ghostscript on this machine: PDFs are not printed by another program (Debian: apt-get install ghostscript).',
  );

/** A character of a document, in points from its upper left corner; `base` is the line on which it stands. */
interface PrintedCharacter {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A document as it is printed. */
export interface Printed {
  readonly pages: number;
  /** Without blanks. */
  readonly characters: readonly PrintedCharacter[];
  /** Grey values, from 0 for ink to 255 for paper, and how many stand in a row and in a point. */
  readonly greys: Uint8Array;
  readonly width: number;
  readonly perPoint: number;
}

const dpi = 300;

function ghostscript(args: readonly string[], file: string): Buffer {
  const { status, stdout, stderr } = spawnSync(
    'gs',
    ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-o', '-', ...args, file],
    { maxBuffer: 100_000_000 },
  );
  if (status !== 0) throw new Error(`Ghostscript: ${stderr}${stdout.subarray(0, 1000)}`);
  return stdout;
}

/** @returns a document of one page as Ghostscript prints it. */
export function print(pdf: Uint8Array): Printed {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-print-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const xml = ghostscript(['-sDEVICE=txtwrite', '-dTextFormat=0'], file).toString('latin1');
    const spans = xml.matchAll(
      /<span bbox="(-?\d+) (-?\d+) (-?\d+) -?\d+"[^>]* size="([\d.]+)">\s*<char [^>]*c="([^"]*)"/g,
    );
    const characters = [...spans].flatMap(([, left, base, right, size, sign = '']) =>
      sign.trim() === '' || sign === '&#x20;'
        ? []
        : [{ left: Number(left), right: Number(right), base: Number(base), size: Number(size) }],
    );
    const { data, width } = PNG.sync.read(ghostscript(['-sDEVICE=pnggray', `-r${dpi}`], file));
    const greys = Uint8Array.from({ length: data.length / 4 }, (_, index) => data[4 * index] ?? 255);
    return { pages: xml.split('<page>').length - 1, characters, greys, width, perPoint: dpi / 72 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the darkest grey in the place of a character. */
export function inkAt({ greys, width, perPoint }: Printed, one: PrintedCharacter): number {
  const rows = [one.base - one.size, one.base].map((y) => Math.max(0, Math.round(y * perPoint)));
  const columns = [one.left, one.right].map((x) => Math.round(x * perPoint));
  let darkest = 255;
  for (let y = rows[0] ?? 0; y < (rows[1] ?? 0); y += 1)
    for (const grey of greys.subarray(y * width + (columns[0] ?? 0), y * width + (columns[1] ?? 0)))
      darkest = Math.min(darkest, grey);
  return darkest;
}

/** @returns what is wrong with a document for print that is `millimetres` wide. */
export function printFaults(pdf: Uint8Array, millimetres: number): string[] {
  const printed = print(pdf);
  const { pages, characters, width } = printed;
  const smallest = Math.min(...characters.map(({ size }) => size));
  const blank = characters.filter((one) => one.right > one.left && inkAt(printed, one) > 160);
  return [
    ...(pages === 1 ? [] : [`${pages} pages`]),
    ...(characters.length > 20 ? [] : [`${characters.length} characters`]),
    ...(Math.abs(width - (millimetres / 25.4) * dpi) <= 1 ? [] : [`${width} dots wide`]),
    // What a newspaper takes as its least.
    ...(smallest >= 6.5 ? [] : [`text of ${smallest} pt`]),
    ...(blank.length > 0 ? [`${blank.length} of ${characters.length} characters are not to be seen`] : []),
  ];
}
