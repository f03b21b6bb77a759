import {
  indexByAttribute,
  indexClass,
  kindsAttribute,
  legendClass,
  townAttribute,
  townClass,
  undrawnAttribute,
} from '@gongkai/charts/contract';
import type { ListedStation } from '../station/read-stations.ts';

const write = (count: HTMLElement | null, text: string) => {
  if (count && count.textContent !== text) count.textContent = text;
};

const hereClass = 'gk-legend-here';

/** Explains the mark of where the reader is, or the typed place, as long as it is drawn. */
export function writeHere(root: Element, label: string | null): void {
  const legend = root.querySelector(`.${legendClass}`);
  const found = legend?.querySelector(`:scope > .${hereClass}`);
  if (label === null || !legend) {
    found?.remove();
    return;
  }
  const entry = found ?? document.createElement('li');
  entry.className = hereClass;
  entry.textContent = label;
  if (!found) legend.append(entry);
}

/** Counts in the legend go with the marks that are shown; a group without any is quiet. */
export function writeLegend(
  root: Element,
  stations: readonly ListedStation[],
  shown: ReadonlySet<string>,
): void {
  const marked = stations.filter(({ id, mark }) => mark && shown.has(id));
  for (const entry of root.querySelectorAll<HTMLElement>(`.${legendClass} > li`)) {
    if (entry.hasAttribute(undrawnAttribute) || entry.classList.contains(hereClass)) continue;
    const kinds = (entry.getAttribute(kindsAttribute) ?? '').split(' ');
    const count = marked.filter(({ kind }) => kinds.includes(kind)).length;
    write(entry.querySelector('small'), String(count));
    entry.classList.toggle('gk-none', count === 0);
  }
}

/** Counts in the index of townships go with what is shown; a township without any leads nowhere and is left out. */
export function writeTowns(
  root: Element,
  stations: readonly ListedStation[],
  shown: ReadonlySet<string>,
): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(
    `.${indexClass}[${indexByAttribute}="town"] a`,
  )) {
    // Looked for here and not in the document: the figure may have been taken off the page.
    const heading = root.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`);
    const town = heading?.closest<HTMLElement>(`.${townClass}`)?.getAttribute(townAttribute) ?? '';
    const count = stations.filter((station) => shown.has(station.id) && (station.town ?? '') === town).length;
    const small = link.querySelector('small');
    write(small, (small?.textContent ?? '').replace(/\d+/, String(count)));
    const entry = link.closest('li');
    if (entry) entry.hidden = count === 0;
  }
}
