import { latest, type UnionData } from '../../data.ts';
import { bilingual } from '../../problem/problem.ts';
import { selectedOf } from '../../select/selection.ts';
import type { Figure, Snapshot, Wording } from '../../types.ts';
import type { CheckContext } from '../context.ts';
import {
  namesOf,
  wordsBelowLabel,
  wordsCounted,
  wordsOfMechanism,
  wordsOfObservations,
  wordsOfSnapshot,
  wordsOfTable,
} from './sources.ts';
import { Vocabulary, wordsBeyond } from './words-beyond.ts';
import { wordsNarrowed } from './words-narrowed.ts';

/** A text of ours with the words on which it rests. */
interface OwnText {
  readonly text: string;
  readonly rests: readonly string[];
  /** What was counted, of the numbers of a figure: its title must not tell less of it. */
  readonly counted?: readonly string[];
  readonly wording: Wording | undefined;
  readonly file: string;
  /** JSON path of what has the text, and the key of the text in it. */
  readonly path: string;
  readonly key: 'title' | 'lede' | 'summary' | 'label';
}

/** What a figure's title may rest on; null for a figure that says nothing of reported words. */
function wordsOfFigure(
  figure: Figure,
  entry: UnionData,
  data: CheckContext['data'],
): readonly string[] | null {
  const { select } = figure;
  const { snapshot } = latest(entry);
  if ('mechanism' in select) {
    const mechanism = snapshot.mechanisms.find(({ id }) => id === select.mechanism);
    return mechanism ? wordsOfMechanism(mechanism, snapshot, data) : null;
  }
  if ('stations' in select) return null;
  if ('table' in select) {
    const table = snapshot.tables?.find(({ id }) => id === select.table);
    return table ? wordsOfTable(table, data) : null;
  }
  if ('indicator' in select || 'distribution' in select) {
    const indicator = data.indicators.get('indicator' in select ? select.indicator : select.distribution);
    return indicator ? [indicator.label['zh-Hans'], indicator.definition] : null;
  }
  const ids = new Set('series' in select ? [select.series] : selectedOf(figure).map(({ id }) => id));
  const snapshots = 'series' in select ? entry.snapshots.map(({ snapshot: one }) => one) : [snapshot];
  return wordsOfObservations(
    snapshots.flatMap(({ observations }) => observations.filter(({ id }) => ids.has(id))),
    data,
  );
}

function* textsOfSnapshot(snapshot: Snapshot, file: string, data: CheckContext['data']): Generator<OwnText> {
  for (const [index, observation] of snapshot.observations.entries()) {
    const { label, wording } = observation;
    if (label === undefined) continue;
    const rests = wordsBelowLabel(observation, data.indicators.get(observation.indicator), data);
    yield { text: label, rests, wording, file, path: `$.observations[${index}]`, key: 'label' };
  }
  for (const [index, mechanism] of snapshot.mechanisms.entries()) {
    const { summary, wording } = mechanism;
    if (summary === undefined) continue;
    const rests = wordsOfMechanism(mechanism, snapshot, data);
    yield { text: summary, rests, wording, file, path: `$.mechanisms[${index}]`, key: 'summary' };
  }
}

/** The texts of ours that tell what a union did: its lede, the titles of its figures, the summaries of its mechanisms, the labels of its numbers. */
function* ownTexts(entry: UnionData, data: CheckContext['data']): Generator<OwnText> {
  const { union, unionFile, figures, figuresFile } = entry;
  const { file, snapshot } = latest(entry);
  if (union.lede !== undefined) {
    const rests = wordsOfSnapshot(snapshot, data);
    yield { text: union.lede, rests, wording: union.wording, file: unionFile, path: '$', key: 'lede' };
  }
  for (const [index, figure] of (figures?.figures ?? []).entries()) {
    const rests = wordsOfFigure(figure, entry, data);
    const { title, wording } = figure;
    const path = `$.figures[${index}]`;
    const counted = wordsCounted(selectedOf(figure), snapshot, data);
    if (rests !== null) yield { text: title, rests, counted, wording, file: figuresFile, path, key: 'title' };
  }
  yield* textsOfSnapshot(snapshot, file, data);
}

/** @returns whether a word stands in a text, and the text would be warned of because of it. */
function isNeeded(word: string, text: string, sources: readonly string[]): boolean {
  if (!text.includes(word)) return false;
  return wordsBeyond(text, new Vocabulary(sources)).some((run) => run.includes(word) || word.includes(run));
}

/**
 * Warns of words in our own texts that stand in none of what they rest on: the phrases as printed, the labels of the catalogue, the names of
 * parts; and of titles that name only a part of what a number counts. It cannot judge whether another word means the same: so a person is asked to
 * look, and says in `wording` why a word is right.
 */
export function checkWording({ data, report, unread, brokenIds }: CheckContext): void {
  // Where an entry is broken, its words are missing from the vocabulary.
  if (brokenIds.size > 0) return;
  for (const entry of data.unions.values()) {
    if (entry.snapshots.length === 0 || unread.has(entry.union.id)) continue;
    const names = namesOf(data, entry);
    for (const { text, rests, counted = [], wording, file, path, key } of ownTexts(entry, data)) {
      const meant = wording?.words ?? [];
      const found = wordsBeyond(text, new Vocabulary([...rests, ...names, ...meant]));
      const severity = 'warning' as const;
      if (found.length > 0) {
        const expected = bilingual(
          '来源短语、指标名称里的词',
          'words of the phrases and of the indicators’ labels',
        );
        const at = `${path}.${key}`;
        report({
          code: 'wording-beyond-source',
          severity,
          file,
          path: at,
          expected,
          found: found.join(' | '),
        });
      }
      const narrowed = wordsNarrowed(text, counted);
      const less = narrowed.filter((word) => !meant.includes(word));
      if (less.length > 0) {
        const expected = bilingual(
          '连在一起计数的，都写出来，或写“等”',
          'all that is counted together, or 等',
        );
        const at = `${path}.${key}`;
        report({ code: 'wording-narrowed', severity, file, path: at, expected, found: less.join(' | ') });
      }
      for (const [index, word] of meant.entries()) {
        if (narrowed.includes(word) || isNeeded(word, text, [...rests, ...names])) continue;
        const expected = bilingual('会被提醒的词', 'a word that would be warned of');
        const at = `${path}.wording.words[${index}]`;
        report({ code: 'wording-unneeded', severity, file, path: at, expected, found: word });
      }
    }
  }
}
