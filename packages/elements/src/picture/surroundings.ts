import { themeAttribute } from '@gongkai/charts/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** What an element takes from the elements around it. */
const names = ['lang', themeAttribute];

interface Watch {
  readonly observer: MutationObserver;
  readonly told: Set<() => void>;
}

/** One observer for each document or shadow tree, whatever the number of elements in it. */
const watches = new WeakMap<Node, Watch>();

function watchOf(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const told = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const tell of [...told]) tell();
  });
  const watch = { observer, told };
  watches.set(root, watch);
  return watch;
}

/** The trees in which an element stands: its own, and those around it up to the document. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/** @returns the nearest value of an attribute around an element, also outside the shadow trees in which it may stand; no words where there is none. */
export function inherited(element: Element, name: string): string {
  const found = element.closest(`[${name}]`);
  if (found) return found.getAttribute(name) ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inherited(root.host, name) : '';
}

/**
 * Follows `lang` and `data-gk-theme` of an element and of all around it, also outside the shadow trees in which it stands. A page tells nobody that
 * an attribute of it has changed, so the attributes are watched; where the element itself is moved, it is connected anew and looks again.
 * What cannot be seen is a language that is said by no `lang` (a header `Content-Language`): the page's own words are then Chinese.
 */
export class Surroundings implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  #roots: readonly Node[] = [];
  #last = '';

  /**
   * @param host the element
   * @param changed what is done where language or theme are no longer those of before
   */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsAround(this.#host);
    for (const root of this.#roots) {
      const { observer, told } = watchOf(root);
      if (told.size === 0)
        observer.observe(root, { attributes: true, attributeFilter: names, subtree: true });
      told.add(this.#look);
    }
    this.#look();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) {
      const { observer, told } = watchOf(root);
      told.delete(this.#look);
      if (told.size === 0) observer.disconnect();
    }
    this.#roots = [];
  }

  /** The theme that the page asks for around the element; no words where the system decides. */
  get theme(): string {
    return inherited(this.#host, themeAttribute);
  }

  #look = (): void => {
    const now = names.map((name) => inherited(this.#host, name)).join(' ');
    const before = this.#last;
    this.#last = now;
    if (before !== now) this.#changed();
  };
}
