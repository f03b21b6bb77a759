import type { nothing, TemplateResult } from 'lit';
import { cardOf, cardOfTile, cardTemplate, chooserTemplate } from '../drawn/card.ts';
import type { DrawnMap } from '../drawn/drawn-map.ts';
import type { MapState } from '../state/state.ts';
import type { ListedStation } from '../station/read-stations.ts';
import { distanceWords } from '../station/station-text.ts';
import type { Words } from '../words/words.ts';

/** What is needed to tell of a choice. */
interface ChosenHost {
  readonly root: HTMLElement;
  readonly byId: ReadonlyMap<string, ListedStation>;
  /** How the moment is said that a demonstration records; null where the stations are real. */
  readonly moment: string | null;
  readonly words: Words;
  readonly actions: { readonly pick: (id: string) => void; readonly closeCard: () => void };
}

/** @returns the card of the chosen station, or where several may be meant the choice between them. */
export function cardOrChoice(
  { selected, offered, tile, now }: MapState,
  { root, byId, moment, words, actions }: ChosenHost,
): TemplateResult | typeof nothing {
  if (offered.length > 0)
    return chooserTemplate(
      offered.flatMap((id) => byId.get(id) ?? []),
      words,
      actions,
    );
  const station = byId.get(selected ?? '');
  const ofList = station ? cardOf(station, now, moment, words) : null;
  const card = tile ? cardOfTile(tile.id, tile.properties, root) : ofList;
  return cardTemplate(card, words, actions.closeCard);
}

/** @returns what is said of a reader who is not where the stations are; null where that is not so, or nobody can say. */
export function outsideWords(
  { origin, order }: MapState,
  drawn: DrawnMap | null,
  words: Words,
): string | null {
  const [nearest] = order ?? [];
  if (!origin?.own || !nearest || drawn?.contains(origin.position) !== false) return null;
  return words.outside(distanceWords(nearest.metres, words));
}
