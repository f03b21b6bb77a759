import path from 'node:path';
import { CommandError } from '../command-error.ts';
import { firstBytes, type InputFile, nameOf } from '../input/input-file.ts';
import { isDateFormat, isPercentFormat } from './number-format.ts';
import { SharedStrings } from './shared-strings.ts';
import { readXml } from './xml.ts';
import { type Archive, contentOf, openArchive } from './zip.ts';

/** How a number is shown. */
export interface CellStyle {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly isStruck: boolean;
}

/** A sheet of a workbook, which is read only when it is asked for. */
export interface SheetEntry {
  readonly name: string;
  /** The part of the archive in which it stands. */
  readonly part: string;
  readonly hidden: boolean;
}

/** What a workbook holds beside its cells. Nothing of it is read: it is told that it is there. */
export const extras = ['macros', 'comments', 'properties', 'links'] as const;
export type Extra = (typeof extras)[number];

/** A workbook whose sheets can be read. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  readonly extras: readonly Extra[];
  readonly archive: Archive;
}

/** The beginning of the container in which Office keeps what is encrypted, and kept everything until 2003. */
const oldContainer = 'd0cf11e0a1b11ae1';

/** Refuses what is encrypted before somebody looks for a zip in it. */
export async function refuseOldFormat(file: InputFile): Promise<void> {
  const first = await firstBytes(file, oldContainer.length / 2);
  if (Buffer.from(first).toString('hex') === oldContainer)
    throw new CommandError('office-encrypted', nameOf(file), 'xlsx | docx', {
      'zh-Hans': '加了密码的，或者 2003 年以前的格式',
      en: 'encrypted, or in the format of before 2003 (OLE 2)',
    });
}

async function readStrings(archive: Archive, place: string): Promise<SharedStrings> {
  const strings = new SharedStrings();
  let words = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(archive.text('xl/sharedStrings.xml'), place, {
    open: (name) => {
      if (name === 'si') words = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.add(words);
    },
    text: (text) => {
      if (inText) words += text;
    },
  });
  return strings;
}

async function readStyles(archive: Archive, place: string): Promise<CellStyle[]> {
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  /** Whether each font is struck through. */
  const fonts: boolean[] = [];
  let [inCells, inFonts] = [false, false];
  await readXml(archive.text('xl/styles.xml'), place, {
    open: (name, { numFmtId = '0', formatCode = '', fontId = '0', val = '1' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') formats.set(id, formatCode);
      else if (name === 'fonts') inFonts = true;
      else if (name === 'font' && inFonts) fonts.push(false);
      else if (name === 'strike' && inFonts) fonts[fonts.length - 1] = /^(?:1|true)$/.test(val);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const code = formats.get(id);
        styles.push({
          isDate: isDateFormat(id, code),
          isPercent: isPercentFormat(id, code),
          isStruck: fonts[Number(fontId)] ?? false,
        });
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
      else if (name === 'fonts') inFonts = false;
    },
  });
  return styles;
}

async function readSheets(archive: Archive, place: string) {
  const targets = new Map<string, string>();
  await readXml(archive.text('xl/_rels/workbook.xml.rels'), place, {
    open: (name, { Id = '', Target = '' }) => {
      const part = Target.startsWith('/') ? Target.slice(1) : path.posix.join('xl', Target);
      if (name === 'Relationship') targets.set(Id, part);
    },
  });
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await readXml(archive.text('xl/workbook.xml'), place, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({
        name: attributes.name ?? '',
        part: targets.get(id) ?? '',
        hidden: attributes.state !== undefined && attributes.state !== 'visible',
      });
    },
  });
  return { sheets, from1904 };
}

function extrasOf({ names }: Archive): Extra[] {
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  return [
    ...(has(/vbaProject|\/activeX\//) ? (['macros'] as const) : []),
    ...(has(/^xl\/(comments|threadedComments|persons)/) ? (['comments'] as const) : []),
    ...(has(/^docProps\/(core|custom)/) ? (['properties'] as const) : []),
    ...(has(/^xl\/externalLinks/) ? (['links'] as const) : []),
  ];
}

/**
 * Opens an XLSX workbook of Excel, WPS or LibreOffice. Macros are never run, comments and properties never read.
 *
 * @param file the workbook
 * @throws CommandError where it is none, is encrypted or unpacks to too much; the file system's error where it cannot be read
 */
export async function openWorkbook(file: InputFile): Promise<Workbook> {
  await refuseOldFormat(file);
  const archive = await openArchive(file);
  const name = nameOf(file);
  try {
    if (!archive.names.has('xl/workbook.xml'))
      throw new CommandError('office-archive', name, 'xlsx', contentOf(archive));
    return {
      ...(await readSheets(archive, name)),
      strings: await readStrings(archive, name),
      styles: await readStyles(archive, name),
      extras: extrasOf(archive),
      archive,
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}
