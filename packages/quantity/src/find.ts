import { isHearsay } from './judge/hearsay.ts';
import type { Judgement } from './judge/judgement.ts';
import { inFront } from './match.ts';
import { inContext } from './phrase/context.ts';
import { shareInLists } from './phrase/lists.ts';
import type { Core } from './phrase/meaning.ts';
import { cellUnits } from './phrase/table.ts';
import { followsTableNumber, isHouseNumber, isTableNumber } from './phrase/thing-number.ts';
import { readFolded } from './read.ts';
import { fold, foldWhole } from './text/fold.ts';
import type { Found } from './types.ts';

// A sentence is searched at a time. Text without sentences (a broken export) is cut, so that work stays linear.
const longestSegment = 2000;
// A single line end may stand inside a figure; an empty line ends a paragraph.
const sentenceEnd =
  /。(?![\d０-９]+(?:[%‰％]|个?百分点))|[！？!?]|(?:\r\n|\n|\r(?!\n))[ \t\u3000]*(?:\r\n?|\n)/g;
const stopInNumber = /(?:^|[^\d０-９])[\d０-９]{1,3}。$/;
const pause = /[，,、；;：:\s]/;
const numberCharacter = /[\d０-９.,，〇零一二两兩三四五六七八九十百千万萬亿億几幾余餘多]/;

/**
 * Every quantity in running text, in order and without overlap. Dates, ordinals, names, prizes, methods of work, phone
 * numbers and set phrases are left out. Offsets are UTF-16 offsets into `text`; `printed` is the text between them.
 * Never throws: what is no string has no quantities.
 *
 * @example
 * ```ts
 * find('建成驿站37家,日均服务超30人次。').map(({ quantity }) => quantity.printed); // ['37家', '日均服务超30人次']
 * ```
 */
export function find(text: string): Found[] {
  if (typeof text !== 'string') return [];
  const found: Found[] = [];
  for (const [from, to] of segments(text)) {
    if (
      !/[\d０-９〇零一二两兩三四五六七八九十百千万萬亿億几幾数數半翻零两壹-玖贰貳叁叄參陆陸拾佰仟]/.test(
        text.slice(from, to),
      )
    )
      continue;
    const { text: folded, starts, ends } = fold(text, from, to);
    for (const { start, end, verdict, core, inherited } of shareInLists(
      folded,
      inContext(folded, cellUnits(folded)),
    )) {
      if (core === null || !isQuantity(folded, start, end, verdict, core)) continue;
      // 12。5万元: a full stop in the place of a point.
      if (start === 0 && /\d/.test(folded[0] ?? '') && stopInNumber.test(inFront(text, from, 5))) continue;
      // What does not read the same on its own would be misread as a quotation: only what is said to be inherited may.
      const lasting = core.unit === '日';
      if (!inherited && !readsAs(folded.slice(start, end), core) && !lasting) continue;
      const sourceStart = starts[start] ?? from;
      const sourceEnd = ends[end - 1] ?? to;
      // 11⏎2人: that the line end stands inside the number is told by the text around it.
      const printed = text.slice(sourceStart, sourceEnd);
      const joined = /[\r\n]/.test(printed) && foldWhole(printed) !== folded.slice(start, end);
      found.push({
        quantity: { printed, ...core },
        start: sourceStart,
        end: sourceEnd,
        // 提前三十日: without its lead, 三十日 is a date.
        ...(inherited || lasting || joined ? { inherited: true as const } : {}),
      });
    }
  }
  return found;
}

/** Whether a candidate stands for an amount, and not for a table or a house; behind or in the number of a table its neighbours mislead. */
function isQuantity(text: string, start: number, end: number, verdict: Judgement, { unit }: Core): boolean {
  if (isTableNumber(text, start, end) || (unit === '栋' && isHouseNumber(text, end))) return false;
  if (isHearsay(text, start, end)) return false;
  if (verdict === 'soft') return unit !== null && followsTableNumber(text, start, end);
  return verdict === 'figure' || verdict === 'weak';
}

function readsAs(words: string, core: Core): boolean {
  const alone = readFolded(words);
  if ('code' in alone) return false;
  return (['kind', 'value', 'low', 'high', 'unit', 'direction'] as const).every(
    (field) => alone.core[field] === core[field],
  );
}

/** The sentences of a text as offsets, none longer than `longestSegment`. */
export function* segments(text: string): Generator<readonly [number, number]> {
  let from = 0;
  while (from < text.length) {
    sentenceEnd.lastIndex = from;
    const end = sentenceEnd.exec(text);
    const natural = end ? end.index + end[0].length : text.length;
    while (natural - from > longestSegment) {
      const to = cut(text, from);
      yield [from, to];
      from = to;
    }
    if (natural > from) yield [from, natural];
    from = natural;
  }
}

/** A place to cut near the longest length: behind a pause, else behind something that is no number. */
function cut(text: string, from: number): number {
  const latest = from + longestSegment;
  for (const shape of [pause, null]) {
    for (let at = latest; at > latest - 300; at -= 1) {
      const character = text[at - 1] ?? '';
      const next = text[at] ?? '';
      const fits = shape
        ? shape.test(character) && !/\d/.test(next)
        : !numberCharacter.test(character) && !numberCharacter.test(next);
      if (fits) return at;
    }
  }
  return latest;
}
