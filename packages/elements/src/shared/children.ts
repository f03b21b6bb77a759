import { figureClass, tileClass } from '@gongkai/charts/contract';

/** Whether a change lies within a figure that the server wrote: what is done there is our own doing, or leaves it the same figure. */
function isWithinFigure({ target }: MutationRecord, host: Element): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  const figure = element?.closest(`.${figureClass}, .${tileClass}`);
  return figure !== null && figure !== undefined && figure !== host && host.contains(figure);
}

/**
 * Watches what stands inside a tag: children that come, go or move, changed text, merged cells, whoever changes them.
 *
 * @param host the element
 * @param changed what is done when something is no longer as it was
 */
export function watchChildren(host: Element, changed: () => void): { start(): void; stop(): void } {
  // Named before there is a document: classes are made in Node, too.
  let observer: MutationObserver | null = null;
  return {
    start() {
      observer ??= new MutationObserver((records) => {
        if (records.some((record) => !isWithinFigure(record, host))) changed();
      });
      observer.observe(host, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['colspan', 'rowspan', 'scope'],
      });
    },
    stop() {
      observer?.disconnect();
    },
  };
}
