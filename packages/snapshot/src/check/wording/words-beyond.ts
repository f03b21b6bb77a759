import { find } from '@gongkai/quantity';
import { neutralWords, ofReading } from './neutral-words.ts';

/** Quotation marks and brackets come and go between a title and its source. */
const quotes = /[“”‘’「」『』《》〈〉【】（）()"'\s]/gu;

/** Where one clause ends and the next begins. */
const clauses = /[，。；：,;:]/u;

/** All other punctuation parts what is said. */
const apart = /[^\p{L}\p{N}%]+/u;

const longestNeutral = Math.max(...[...neutralWords].map(({ length }) => length));

/** Text in stretches without punctuation. Quotation marks join what stands at their sides, or part it. */
const stretches = (text: string, between: '' | ' ' = ''): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(quotes, between)
    .split(apart)
    .filter((stretch) => stretch !== '');

/** Text without its quantities, of which the checks of numbers take care. */
function withoutQuantities(text: string): string {
  let [rest, from] = ['', 0];
  for (const { start, end } of find(text)) {
    rest += `${text.slice(from, start)}，`;
    from = end;
  }
  return rest + text.slice(from);
}

/** A character alone says too little to be the same word as in the source, unless it stands alone there, too, or is no Chinese character. */
const isSign = (character: string): boolean => !/\p{Script=Han}/u.test(character);

/** The stretches of a source's words, to look pieces of other texts up in. */
export class Vocabulary {
  readonly #stretches: readonly string[];
  readonly #alone: ReadonlySet<string>;
  readonly #pairs: ReadonlySet<string>;

  /** @param texts phrases, labels and names whose words may be used */
  constructor(texts: Iterable<string>) {
    const found = [...texts].flatMap((text) => [...stretches(text), ...stretches(text, ' ')]);
    this.#stretches = [...new Set(found)];
    this.#alone = new Set(this.#stretches);
    this.#pairs = new Set(
      this.#stretches.flatMap((text) =>
        Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2)),
      ),
    );
  }

  /** @returns whether a piece of a text is one of its words, or a part of one of at least two characters. */
  has(piece: string): boolean {
    if (piece.length === 1 && !isSign(piece)) return this.#alone.has(piece);
    // Most pieces are told apart by their ends, without looking through all stretches.
    const ends = piece.length < 2 || (this.#pairs.has(piece.slice(0, 2)) && this.#pairs.has(piece.slice(-2)));
    return ends && (piece.length === 2 || this.#stretches.some((stretch) => stretch.includes(piece)));
  }
}

/** The characters of a stretch that no cover by words of the vocabulary and neutral words reaches, with as few of them as can be. */
function uncovered(stretch: string, vocabulary: Vocabulary): readonly boolean[] {
  const { length } = stretch;
  // cost[i] is the least number of uncovered characters up to i, back[i] where the last piece began.
  const cost = Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  const back = Array<{ from: number; covers: boolean }>(length + 1);
  cost[0] = 0;
  for (let from = 0; from < length; from += 1) {
    const before = cost[from] ?? 0;
    const reach = (to: number, covers: boolean) => {
      const after = before + (covers ? 0 : 1);
      if (after >= (cost[to] ?? 0)) return;
      cost[to] = after;
      back[to] = { from, covers };
    };
    let isPrinted = true;
    for (let to = from + 1; to <= length && (isPrinted || to - from <= longestNeutral); to += 1) {
      const piece = stretch.slice(from, to);
      const found: boolean = isPrinted && vocabulary.has(piece);
      // What no source has, it has in no longer piece either.
      isPrinted = found || to - from < 2;
      if (found || neutralWords.has(piece)) reach(to, true);
    }
    reach(from + 1, false);
  }
  const open = Array<boolean>(length).fill(false);
  for (let to = length; to > 0; ) {
    const { from, covers } = back[to] ?? { from: to - 1, covers: false };
    if (!covers) open[from] = true;
    to = from;
  }
  // 及 in 惠及全县 is no connective, where the characters at both of its sides are new.
  return open.map((isOpen, index) => isOpen || (open[index - 1] === true && open[index + 1] === true));
}

/**
 * Finds the words of a text that its sources do not have. Chinese has no spaces, and a dictionary of words would not know 雍城 or 双联: so the
 * text is covered with pieces of the sources' words, each of at least two characters, and with neutral words; what no cover reaches is new.
 * Clauses that speak of the source itself are passed over.
 *
 * @param text a title, a summary, a lede or a label
 * @param vocabulary the words of its sources
 * @returns what is new, in the order of the text, neighbouring characters together
 */
export function wordsBeyond(text: string, vocabulary: Vocabulary): readonly string[] {
  const claims = text.split(clauses).filter((clause) => !ofReading.test(clause));
  return stretches(withoutQuantities(claims.join('，'))).flatMap((stretch) => {
    const found: string[] = [];
    let open = false;
    for (const [index, isOpen] of uncovered(stretch, vocabulary).entries()) {
      const character = stretch[index] ?? '';
      if (isOpen && open) found[found.length - 1] += character;
      else if (isOpen) found.push(character);
      open = isOpen;
    }
    return found;
  });
}
