import { stationClass, stationHoursClass, townClass, townNameClass } from '@gongkai/charts/contract';
import { openingOf } from '../station/opening.ts';
import type { ListedStation } from '../station/read-stations.ts';
import { distanceWords, openingLines } from '../station/station-text.ts';
import type { Words } from '../words/words.ts';

const nowClass = 'gk-st-now';

/** The line at the upper right of a station; made when there is something to say. */
function noteOf(item: HTMLElement): HTMLElement {
  const found = item.querySelector<HTMLElement>(`:scope > .${nowClass}`);
  if (found) return found;
  const note = document.createElement('p');
  note.className = nowClass;
  // It is read after the hours, wherever it is seen.
  const hours = item.querySelector(`.${stationHoursClass}`);
  if (hours) hours.after(note);
  else item.append(note);
  return note;
}

/** Says of every station whether it is open, and how far it is. DOM is written only where the text changed. */
export function writeNotes(
  stations: readonly ListedStation[],
  distances: ReadonlyMap<string, number>,
  now: Date,
  words: Words,
): void {
  for (const station of stations) {
    const { id, item } = station;
    const metres = distances.get(id);
    const state = openingOf(station, now);
    const opening = openingLines(state, station, words);
    const away = metres === undefined ? [] : [distanceWords(metres, words)];
    // Two lines are what there is room for.
    const text = [...away, ...opening]
      .filter((line) => line !== '')
      .slice(0, 2)
      .join('\n');
    if (text === '' && !item.querySelector(`:scope > .${nowClass}`)) continue;
    const note = noteOf(item);
    note.classList.toggle('gk-open', state?.open === true);
    if (note.textContent !== text) note.textContent = text;
  }
}

/** Shows those that are asked for, and the townships that have any. */
export function showItems(
  list: Element,
  stations: readonly ListedStation[],
  shown: ReadonlySet<string>,
): void {
  for (const { id, item } of stations) item.hidden = !shown.has(id);
  for (const town of list.querySelectorAll<HTMLElement>(`.${townClass}`)) {
    const inside = town.querySelectorAll<HTMLElement>(`.${stationClass}`);
    const some = [...inside].filter((item) => !item.hidden).length;
    town.hidden = some === 0;
    const count = town.querySelector<HTMLElement>(`.${townNameClass} small`);
    if (!count) continue;
    count.dataset.all ??= count.textContent ?? '';
    const written = count.dataset.all;
    const all = Number.parseInt(written, 10);
    // Those that stand above in order of distance are not counted twice.
    const whole = some === all ? written : `${some} / ${written}`;
    const text = inside.length < all ? written.replace(/\d+/, String(some)) : whole;
    if (count.textContent !== text) count.textContent = text;
  }
}

/** Scrolls the list, where it has a scroll of its own, until the item is seen; the page is not moved from under the reader. */
export function scrollToItem(list: Element, item: Element): void {
  if (list.scrollHeight <= list.clientHeight + 1) return;
  const [box, frame] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}

const nearestClass = 'gk-nearest';

const isInOrder = (nearest: Element | null, order: readonly Element[]) =>
  nearest?.children.length === order.length && order.every((item, index) => item === nearest.children[index]);

/**
 * Puts the stations in order of distance, above their townships, or back where they were.
 *
 * @param list the list
 * @param order items of the stations with a position, nearest first; null for the order of the page
 * @param all in the order of the page
 */
export function orderItems(
  list: Element,
  order: readonly Element[] | null,
  all: readonly ListedStation[],
  homes: ReadonlyMap<string, Element>,
): void {
  const found = list.querySelector(`:scope > .${nearestClass}`);
  // Moved without need, an item would lose the focus that may be in it.
  if (order === null ? !found : isInOrder(found, order)) return;
  // Those that have no position stay in their townships.
  for (const { id, item } of all) homes.get(id)?.append(item);
  if (order === null) {
    found?.remove();
    return;
  }
  const nearest = found ?? document.createElement('ol');
  nearest.className = nearestClass;
  nearest.setAttribute('role', 'list');
  nearest.append(...order);
  list.prepend(nearest);
}
