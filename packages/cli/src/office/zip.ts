import type { LocalizedText } from '@gongkai/snapshot';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { CommandError } from '../command-error.ts';
import { type InputFile, nameOf } from '../input/input-file.ts';
import { retryHeld } from '../retry-held.ts';

/** Largest sum of what the parts of a document unpack to: a ledger of a million rows is some 400 MB of XML. */
const maxUnpacked = 1_500_000_000;
/** No document of text and numbers packs better than this; a bomb does. */
const maxRatio = 400;
/** Below this size a good ratio is no danger. */
const smallEnough = 20_000_000;
const maxParts = 5_000;

/** The parts of a zipped document, each of which is unpacked only when it is asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The text of a part, a piece at a time; no piece where there is no such part. */
  readonly text: (name: string) => AsyncGenerator<string>;
  readonly close: () => void;
}

const refuse = (file: string, found: LocalizedText) =>
  new CommandError('office-archive', file, 'xlsx | docx', found);

/** What is wrong with an archive, for people: what the library says is for its developers. */
const archiveFault = (message: string): LocalizedText =>
  /end of central directory/iu.test(message)
    ? {
        'zh-Hans': '不是这种文件，或者后半截没有了（没有传完、没有存完）',
        en: 'another kind of file, or its end is missing (not wholly copied or saved)',
      }
    : { 'zh-Hans': '里面有一部分坏了', en: 'a part of it is damaged' };

/** yauzl counts what comes out of a part; one that says less than it holds is a bomb that passed for a small file. */
const unpackFault = (file: string, { uncompressedSize }: Entry, message: string) =>
  message.startsWith('too many bytes')
    ? new CommandError('office-bomb', file, `≤ ${uncompressedSize}`, `> ${uncompressedSize}`)
    : refuse(file, archiveFault(message));

/** What an archive most likely is: the part by which each kind of document is known. */
const known: readonly (readonly [part: string, kind: LocalizedText])[] = [
  ['xl/workbook.xml', { 'zh-Hans': '一份表格（.xlsx）', en: 'a workbook (.xlsx)' }],
  ['word/document.xml', { 'zh-Hans': '一篇文章（.docx）', en: 'a text (.docx)' }],
  ['ppt/presentation.xml', { 'zh-Hans': '一份演示文稿（.pptx）', en: 'a presentation (.pptx)' }],
  ['content.xml', { 'zh-Hans': '一份 OpenDocument（.ods、.odt）', en: 'an OpenDocument (.ods, .odt)' }],
];

/** @returns what an archive is that is not what was asked for, in words */
export const contentOf = ({ names }: Archive): LocalizedText =>
  known.find(([part]) => names.has(part))?.[1] ?? {
    'zh-Hans': '别的压缩文件',
    en: 'another archive',
  };

function checkSizes(file: string, entries: readonly Entry[]): void {
  let sum = 0;
  if (entries.length > maxParts) throw refuse(file, `${entries.length} > ${maxParts}`);
  for (const { uncompressedSize, compressedSize } of entries) {
    sum += uncompressedSize;
    const ratio = uncompressedSize / Math.max(1, compressedSize);
    if (sum > maxUnpacked || (uncompressedSize > smallEnough && ratio > maxRatio))
      throw new CommandError(
        'office-bomb',
        file,
        `≤ ${maxUnpacked}`,
        `${uncompressedSize}, 1:${Math.round(ratio)}`,
      );
  }
}

const options = { autoClose: false, lazyEntries: true } as const;

const openZip = (input: InputFile): Promise<ZipFile> =>
  typeof input === 'string'
    ? retryHeld(() => openPromise(input, options))
    : fromBufferPromise(Buffer.from(input.bytes), options);

/**
 * Opens a zipped document (XLSX, DOCX). What its parts say that they unpack to is held against limits, and what they do unpack to against what they say.
 *
 * @param input the document
 * @throws CommandError where it is no such document, or a bomb; the file system's error where it cannot be read
 */
export async function openArchive(input: InputFile): Promise<Archive> {
  const file = nameOf(input);
  let zip: ZipFile;
  const entries: Entry[] = [];
  try {
    zip = await openZip(input);
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
    throw refuse(file, archiveFault((error as Error).message));
  }
  try {
    checkSizes(file, entries);
  } catch (error) {
    zip.close();
    throw error;
  }
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  return {
    names: new Set(byName.keys()),
    close: () => zip.close(),
    async *text(name) {
      const entry = byName.get(name);
      if (!entry) return;
      const stream = await zip.openReadStreamPromise(entry);
      stream.setEncoding('utf8');
      try {
        for await (const piece of stream) yield piece as string;
      } catch (error) {
        throw unpackFault(file, entry, (error as Error).message);
      }
    },
  };
}
