import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { buildWords } from '../words/build.ts';
import { openSubset, type Subset } from './subset.ts';

const run = promisify(execFile);

/** A font of this machine. */
export interface Font {
  /** Its PostScript name. */
  readonly name: string;
  /** Bytes of its file, by which a font of another version is told. */
  readonly length: number;
  /** Makes a font of some of its characters. */
  readonly subset: Subset;
}

/** The fonts of a document: text, emphasis, titles. */
export interface Fonts {
  readonly sans: Font;
  readonly strong: Font;
  readonly serif: Font;
}

/** How fontconfig is asked for each: a family that we name where it is there, else any of the sort that has Chinese. */
const patterns = {
  sans: 'Noto Sans CJK SC,Source Han Sans SC,PingFang SC,sans-serif:lang=zh-cn:regular',
  strong: 'Noto Sans CJK SC,Source Han Sans SC,PingFang SC,sans-serif:lang=zh-cn:bold',
  serif: 'Noto Serif CJK SC,Source Han Serif SC,Songti SC,serif:lang=zh-cn:bold',
} as const satisfies Record<keyof Fonts, string>;

/** Fonts that a document may hold: outlines in a file of OpenType. */
const usable = /\.(ttf|otf|ttc|otc)$/i;

async function find(pattern: string): Promise<Font | null> {
  const { stdout } = await run('fc-match', [
    '--format',
    '%{file}\n%{index}\n%{postscriptname}\n%{lang}',
    pattern,
  ]);
  const [file = '', index = '', name = '', languages = ''] = stdout.split('\n');
  if (!usable.test(file) || !languages.split('|').includes('zh-cn')) return null;
  const bytes = await readFile(file);
  // The upper half is the number of a variation.
  return { name, length: bytes.length, subset: await openSubset(bytes, Number(index) & 0xffff) };
}

async function findAll(): Promise<Fonts | null> {
  try {
    const [sans, strong, serif] = await Promise.all([
      find(patterns.sans),
      find(patterns.strong),
      find(patterns.serif),
    ]);
    if (sans && strong && serif) return { sans, strong, serif };
  } catch {
    // Without fontconfig nobody knows where fonts are, and of some fonts no part can be made.
  }
  console.warn(buildWords().noDocumentFont);
  return null;
}

let fonts: Promise<Fonts | null> | null = null;

/**
 * The Chinese fonts of this machine, as fontconfig finds them.
 *
 * @returns null where there are none, which is said once with how to get them
 */
export function documentFonts(): Promise<Fonts | null> {
  fonts ??= findAll();
  return fonts;
}

/** @returns which fonts a document is written with, as a SHA-256 in hexadecimal: another machine may have others. */
export const fontSetting = (fonts: Fonts): string =>
  createHash('sha256')
    .update(
      Object.values(fonts)
        .map(({ name, length }: Font) => `${name} ${length}`)
        .join('\n'),
    )
    .digest('hex');
