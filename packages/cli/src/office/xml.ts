import type { LocalizedText } from '@gongkai/snapshot';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { CommandError } from '../command-error.ts';
import { masked } from '../masked.ts';

/** Called while a part of a document is read. Names are without their prefix: `w:p` is `p`. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML a piece at a time. Document types and their entities, by which a small file grows without end, are refused.
 *
 * @param pieces of the text
 * @param place for messages
 * @throws CommandError where it is no XML
 */
export async function readXml(
  pieces: AsyncIterable<string>,
  place: string,
  { open, close, text }: XmlHandlers,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = (found: LocalizedText) => new CommandError('office-xml', place, 'XML', found);
  parser.on('error', (error) => {
    // What the library says is for its developers, and may hold words of the document.
    throw refuse({ 'zh-Hans': '没有写完，或者写坏了', en: masked(error.message, 80) });
  });
  parser.on('doctype', () => {
    throw refuse('<!DOCTYPE');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => open?.(local(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => close?.(local(tag.name)));
  parser.on('text', (characters) => text?.(characters));
  let isThere = false;
  for await (const piece of pieces) {
    isThere = true;
    parser.write(piece);
  }
  // A part that a workbook may go without: SheetJS writes no shared strings, others no styles.
  if (isThere) parser.close();
}
