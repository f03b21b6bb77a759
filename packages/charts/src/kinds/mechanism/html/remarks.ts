import { partNoteClass, relationsClass } from '../../../html/contract.ts';
import { type Html, html } from '../../../html/html.ts';
import type { Words } from '../../../words/words.ts';
import type { Group, Part } from '../model/model.ts';
import { arePlacedByInference, attributionWord, toldText } from '../model/relation-text.ts';
import type { Told } from '../model/relations.ts';

/** Words of a source's note that already say how a number came to stand here. */
const saysInferred = /推断|推斷|infer/i;

/** @returns what is noted of a part; that its numbers belong here by inference only where the note does not say so. */
function notesOf({ node, figures }: Part, words: Words): readonly string[] {
  const attributed = figures.length === 0 ? null : attributionWord(node.attribution, words);
  const isSaid = node.note !== undefined && saysInferred.test(node.note);
  return [node.note, isSaid ? null : attributed].filter((note) => note != null);
}

/** What is said of all parts of a whole at once, and of none of them. */
export interface Shared {
  /** Remarks to be written at the whole. */
  readonly said: readonly string[];
  readonly notes: ReadonlySet<string>;
  readonly isPlaced: boolean;
}

/**
 * @param group parts of one whole
 * @param isRoot whether they stand in no part, which else says itself that its parts belong to it by inference
 * @returns what is noted of every one of several
 */
export function sharedBy({ parts }: Group, isRoot: boolean, words: Words): Shared {
  const [first, ...others] = parts.map((part) => notesOf(part, words));
  const notes = (first ?? []).filter(
    (note) => others.length > 0 && others.every((list) => list.includes(note)),
  );
  const isPlaced = isRoot && arePlacedByInference(parts.map(({ node }) => node));
  const { each, places } = words.mechanism;
  return { said: [...(isPlaced ? [places] : []), ...notes.map(each)], notes: new Set(notes), isPlaced };
}

/** @returns remarks, each in a paragraph. */
export function remarksHtml(said: readonly string[]): Html {
  return html`${said.map((note) => html` <p class="${partNoteClass}">${note}</p>`)}`;
}

/**
 * @param part a part
 * @param further relations that no line shows
 * @param shared what its whole says of all of its parts
 * @returns what stands below its name: whom it reaches, what is noted, relations in words
 */
export function remarks(
  part: Part,
  further: readonly Told[],
  shared: Shared | undefined,
  words: Words,
): readonly Html[] {
  const { node, told } = part;
  const reach = node.reach === undefined ? [] : [words.mechanism.reach(node.reach)];
  const own = notesOf(part, words).filter((note) => !shared?.notes.has(note));
  const relations = [...told, ...further].map((entry) => html`<li>${toldText(entry, words)}</li>`);
  return [
    remarksHtml([...reach, ...own]),
    ...(relations.length > 0 ? [html` <ul class="${relationsClass}" role="list">${relations}</ul>`] : []),
  ];
}
