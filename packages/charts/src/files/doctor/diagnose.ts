/** What an editor or a sanitiser made of a figure that was pasted into it. Pure functions, no DOM. */
import '../../whole-reader.ts';

import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { altText } from '../../quote/alt-text.ts';
import { caption } from '../../quote/caption.ts';
import { citation } from '../../quote/citation.ts';
import { titleOf } from '../../quote/facts.ts';
import { quoteTable } from '../../quote/table.ts';
import { shortHash } from '../../row/credit.ts';
import { shownWords } from '../../row/shown.ts';
import { rowLabel } from '../../words/labels.ts';
import { elementsOf, type Node, parseHtml, textOf } from '../markup/tree.ts';
import { wechatHtml } from '../wechat/html.ts';
import { type Fault, frameFaults, isLost, pictureFaults } from './faults.ts';
import {
  type CheckedNumber,
  checkNumbers,
  type ExpectedNumber,
  foreignDigits,
  plainText,
} from './numbers.ts';
import { countGrounds, countParts, type SnippetPart, snippetParts, type Way, ways } from './parts.ts';
import { shownNodes, unshownNodes } from './shown.ts';
import { doctorWords } from './words.ts';

export { type Channel, channels, type PasteOutcome, pasteOutcomes } from './channels.ts';
export { type Fault, type FaultKind, faultKinds } from './faults.ts';
export { type SnippetPart, snippetParts, type Way, ways } from './parts.ts';

/** The figure that was pasted, and what was handed out of it. */
export interface DiagnoseOptions extends WordOptions {
  /** The figure that was pasted. */
  readonly view: FigureView;
  /** The HTML or text that was handed out; without it nothing is said of what is gone, and every number of the figure is looked for. */
  readonly given?: string;
  /** Address of the figure's page, of which the digits are known. */
  readonly url?: string | null;
  /** What was corrected of its numbers, in the sentences of `correctionNotes` of `@gongkai/charts/frame`: they must stand beside the numbers. */
  readonly corrected?: readonly string[] | undefined;
}

/** What has become of a figure in a page of somebody else’s. */
export interface Diagnosis {
  /** No text, picture or frame is to be seen. */
  readonly isEmpty: boolean;
  /** Parts that were handed out and are gone. */
  readonly stripped: readonly SnippetPart[];
  readonly kept: readonly SnippetPart[];
  /** Parts that are there and that nobody sees: they were commented out, or put into a `noscript`. */
  readonly unshown: readonly SnippetPart[];
  /** Parts of which less than half is left. */
  readonly thinned: readonly SnippetPart[];
  /** What is wrong with the frame or the picture that was kept. */
  readonly faults: readonly Fault[];
  /** A piece of source code that readers would see; null where none shows. */
  readonly source: string | null;
  /** The numbers that should stand there, each with how it does. */
  readonly numbers: readonly CheckedNumber[];
  /** Runs of digits that nobody printed. */
  readonly foreign: readonly string[];
  /** Whether the title, and the words of source or snapshot, still stand there. */
  readonly hasTitle: boolean;
  readonly hasOrigin: boolean;
  /** Whether what was handed out had words of source or snapshot as the data have them, which code in other characters has not; true where nothing is known of it. */
  readonly gaveOrigin: boolean;
  /** Sentences on what was corrected that were handed out and are gone: who reads the numbers alone takes the old ones for right. */
  readonly lostCorrections: readonly string[];
  /** Of each way whether it works there: `untried` where what was handed out says nothing of it. */
  readonly verdicts: Readonly<Record<Way, 'works' | 'lost' | 'untried'>>;
  /** The fullest way that works; null where nothing should be published so. */
  readonly best: Way | null;
}

/** Tags, codes of forums, Markdown and escaped signs that show as text. */
const shownSource =
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,4000})?\/?>|<!--|&(?:lt|gt|quot|nbsp|amp|#\d{1,6});|\[\/?(?:iframe|url|img|table|tr|td|th|size|color|center)\b[^\]\n]{0,400}\]|!?\[[^\]\n]{0,400}\]\(https?:[^)\s]*\)|\|\s*:?-{3,}:?\s*\|/gi;

/** Source code that was escaped twice, as it was escaped once. */
const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot);/g, (_, name: string) => ({ lt: '<', gt: '>' })[name] ?? '"');

/** An address among words. */
const shownAddress = /(?:https?:)?\/\/[\w./?=&%#:~+-]+/gi;

/** The numbers of a figure: those of its rows; of a ledger, its cells. */
function numbersOf(view: FigureView, options: WordOptions): readonly ExpectedNumber[] {
  const rows = view.rows.map((row) => ({
    id: row.observation.id,
    label: rowLabel(row, options.locale),
    printed: shownWords(row, options.locale),
  }));
  const cells = (view.table?.series ?? []).flatMap(({ label, cells: own }) =>
    own.flatMap(({ id, quantity, status }) =>
      quantity?.printed && status.conf === 'F' ? [{ id, label, printed: quantity.printed }] : [],
    ),
  );
  return [...rows, ...cells];
}

/** All texts that we hand out of a figure: a run of digits that stands in none of them was printed by nobody. */
function knownTexts({ view, url, corrected = [], ...options }: DiagnoseOptions): readonly string[] {
  const quote = { ...options, url: url ?? null };
  return [
    altText(view, options),
    caption(view, quote),
    citation(view, { ...quote, style: 'plain' }),
    ...quoteTable(view, options, { most: 10_000 }).rows.flat(),
    textOf(parseHtml(wechatHtml(view, { ...quote, form: 'drawn' }))),
    view.figure.description ?? '',
    ...corrected,
  ];
}

/** What pictures and frames that were handed out are called: it stands as text where a host takes them away. */
const alternatives = (nodes: readonly Node[]): readonly string[] =>
  elementsOf(nodes).flatMap(({ attributes: { alt, title } }) => [alt ?? '', title ?? '']);

/** Text without sentences that say a number once more: one that stands in them alone is gone from its place. */
const without = (text: string, sentences: readonly string[]): string =>
  sentences.reduce((left, sentence) => left.replaceAll(sentence, ' '), plainText(text));

/** What is known of what an editor made, as far as the ways hang on it. */
interface Findings {
  readonly given: Readonly<Record<SnippetPart, number>> | null;
  readonly found: Readonly<Record<SnippetPart, number>>;
  /** Numbers stand as printed, and nothing stands there that nobody wrote. */
  readonly isSound: boolean;
  readonly hasWords: boolean;
  /** Whether what was handed out was drawn with boxes; true where nothing is known of it. */
  readonly isDrawn: boolean;
  readonly keepsGrounds: boolean;
  readonly isFrameLost: boolean;
  readonly isPictureLost: boolean;
}

function verdictsOf(findings: Findings): Diagnosis['verdicts'] {
  const { given, found, isSound, hasWords, isDrawn } = findings;
  const verdict = (parts: readonly SnippetPart[], isFit: boolean) => {
    if (parts.some((part) => (given ?? found)[part] === 0)) return 'untried' as const;
    // Some styles may go; where most of them have, what was drawn with them has, too.
    const isKept = parts.every((part) => found[part] > 0 && found[part] * 2 >= (given?.[part] ?? 0));
    return isKept && isFit ? ('works' as const) : ('lost' as const);
  };
  return {
    frame: verdict(['frame'], !findings.isFrameLost),
    element: verdict(['element', 'script'], true),
    // A frame or a picture has a styled line below it, and nothing is drawn in that.
    drawn: isDrawn ? verdict(['styles'], isSound && findings.keepsGrounds) : 'untried',
    picture: verdict(['picture'], !findings.isPictureLost),
    table: verdict(['table'], isSound),
    words: hasWords && isSound ? 'works' : 'lost',
  };
}

/**
 * Says what an editor made of a figure.
 *
 * @param pasted the HTML of what the editor shows or saved
 * @param options the figure, what was handed out
 * @returns what is gone, whether every number still stands, which way works
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * const given = wechatHtml(view, { form: 'drawn' });
 * diagnose('<p>仲裁申请 67件</p>', { view, given }).numbers.map(({ state }) => state); // ['whole', 'missing']
 * diagnose(given, { view, given }).best; // 'drawn'
 * ```
 */
export function diagnose(pasted: string, options: DiagnoseOptions): Diagnosis {
  const { view, given } = options;
  const all = parseHtml(pasted);
  const nodes = shownNodes(all);
  const text = textOf(nodes);
  const before = given === undefined ? null : parseHtml(given);
  const givenText = before === null ? null : textOf(before);
  const sentences = (options.corrected ?? []).map(plainText);
  const [had, found] = [before && countParts(before, before), countParts(nodes, before)];
  const unseen = countParts(unshownNodes(pasted, all), before);
  const isUnshown = (part: SnippetPart) => found[part] === 0 && unseen[part] > 0 && had?.[part] !== 0;
  const every = numbersOf(view, options);
  // Of what was handed out only the numbers that stood in it can be asked for; a frame or a picture shows them itself.
  const wholeIn = (words: string) =>
    checkNumbers(without(words, sentences), every).filter(({ state }) => state === 'whole');
  const isShown = found.frame + found.picture + found.element > 0 && wholeIn(text).length === 0;
  const unknown = isShown ? [] : every;
  const expected = givenText === null ? unknown : wholeIn(givenText);
  const numbers = checkNumbers(
    without(text, sentences),
    expected.map(({ id, label, printed }) => ({ id, label, printed })),
  );
  // An address that a host shows in the place of a frame is no number.
  const foreign = foreignDigits(
    unescaped(text).replace(shownSource, ' ').replace(shownAddress, ' '),
    before === null || givenText === null ? knownTexts(options) : [givenText, ...alternatives(before)],
  );
  const source = text.match(shownSource)?.find((piece) => !givenText?.includes(piece)) ?? null;
  const hashes = view.snapshots.flatMap(({ date, sha256 }) => [
    date,
    ...(sha256 ? [sha256.slice(0, shortHash)] : []),
  ]);
  const originIn = (words: string) =>
    view.sources.some(({ source: { description } }) => words.includes(plainText(description))) ||
    hashes.some((hash) => words.includes(hash));
  const plain = plainText(text);
  const givenPlain = givenText === null ? null : plainText(givenText);
  // A frame or a picture says itself what was corrected.
  const wasSaid = (sentence: string) => (givenPlain === null ? !isShown : givenPlain.includes(sentence));
  const isSound = numbers.every(({ state }) => state === 'whole') && foreign.length === 0 && source === null;
  const ofFrame = frameFaults(nodes, before);
  const ofPicture = (had ?? found).frame > 0 ? [] : pictureFaults(nodes);
  const isDrawn = had === null || (had.frame + had.element === 0 && expected.length > 0);
  const keepsGrounds = before === null || countGrounds(nodes) * 2 >= countGrounds(before);
  // Of what lost its styles altogether that is said already.
  const bare = isDrawn && !keepsGrounds && found.styles > 0 ? [{ kind: 'grounds', found: '' } as const] : [];
  const verdicts = verdictsOf({
    given: had,
    found,
    isSound,
    hasWords: text !== '',
    isDrawn,
    keepsGrounds,
    isFrameLost: isLost(ofFrame),
    isPictureLost: isLost(ofPicture),
  });
  return {
    isEmpty: text === '' && found.picture === 0 && found.frame === 0,
    stripped:
      had === null
        ? []
        : snippetParts.filter((part) => had[part] > 0 && found[part] === 0 && !isUnshown(part)),
    unshown: snippetParts.filter(isUnshown),
    kept: snippetParts.filter((part) => found[part] > 0),
    thinned:
      had === null ? [] : snippetParts.filter((part) => found[part] > 0 && found[part] * 2 < had[part]),
    faults: [...ofFrame, ...ofPicture, ...bare],
    source,
    numbers,
    foreign,
    hasTitle: plain.includes(plainText(titleOf(view, options))),
    hasOrigin: originIn(plain),
    gaveOrigin: givenPlain === null || originIn(givenPlain),
    lostCorrections: sentences.filter((sentence) => wasSaid(sentence) && !plain.includes(sentence)),
    verdicts,
    best:
      foreign.length > 0 || source !== null ? null : (ways.find((way) => verdicts[way] === 'works') ?? null),
  };
}

/** Up to so many characters of an address or of source code are shown. */
const maxShown = 60;
/** Up to so many numbers are named in one sentence. */
const maxNamed = 5;

/**
 * Says in sentences what an editor made of a figure.
 *
 * @param diagnosis what was found
 * @param options language
 * @returns it in sentences, the worst first
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * const given = wechatHtml(view, { form: 'drawn' });
 * diagnosisWords(diagnose(given, { view, given }), { locale: 'en' })[0]; // 'All 2 numbers are whole.'
 * ```
 */
export function diagnosisWords(diagnosis: Diagnosis, { locale }: WordOptions = {}): readonly string[] {
  const words = doctorWords(locale);
  const { numbers, foreign, source, stripped, unshown, thinned, faults, verdicts, best } = diagnosis;
  const hidden = unshown.length > 0 ? [words.unshown(unshown.map((part) => words.parts[part]))] : [];
  if (diagnosis.isEmpty) return hidden.length > 0 ? hidden : [words.empty];
  const faulty = numbers.filter(({ state }) => state !== 'whole');
  const whole = numbers.length > 0 ? [words.allWhole(numbers.length)] : [];
  const untried = ways.filter((way) => verdicts[way] === 'untried');
  return [
    ...(source === null ? [] : [words.source(source.slice(0, maxShown))]),
    ...(foreign.length > 0 ? [words.foreign(foreign.slice(0, maxNamed))] : []),
    ...(faulty.length > 0
      ? [
          words.notWhole(
            faulty.length,
            faulty.slice(0, maxNamed).map(({ label, printed }) => `${label} ${printed}`),
          ),
        ]
      : whole),
    ...hidden,
    ...(stripped.length > 0 ? [words.stripped(stripped.map((part) => words.parts[part]))] : []),
    ...(thinned.length > 0 ? [words.thinned(thinned.map((part) => words.parts[part]))] : []),
    ...faults.map(({ kind, found, needed = '' }) => words.faults[kind](found.slice(0, maxShown), needed)),
    ...(stripped.length + unshown.length + thinned.length + faults.length === 0
      ? [words.nothingStripped]
      : []),
    ...(diagnosis.hasOrigin || !diagnosis.gaveOrigin ? [] : [words.noOrigin]),
    ...diagnosis.lostCorrections.slice(0, maxNamed).map(words.noCorrection),
    ...(best === null ? [] : [words.use(words.ways[best])]),
    ...(untried.length > 0 && (best === null || best === 'words')
      ? [words.tryNext(untried.map((way) => words.ways[way]))]
      : []),
  ];
}
