import { oneLine, type PartInput } from '@gongkai/snapshot/figure-input';

/** The words of an item without those of the lists in it. */
function wordsOf(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('ul, ol')) list.remove();
  return oneLine(copy.textContent);
}

const listIn = (item: Element) => [...item.children].find((child) => child.matches('ul, ol'));

/** @returns nested lists of a page as the parts of a mechanism. */
export function partsOfList(list: Element): readonly PartInput[] {
  return [...list.children].flatMap((item): PartInput | readonly never[] => {
    if (!item.matches('li')) return [];
    const inner = listIn(item);
    const label = wordsOf(item);
    if (label === '') return [];
    return inner ? { label, parts: partsOfList(inner) } : label;
  });
}
