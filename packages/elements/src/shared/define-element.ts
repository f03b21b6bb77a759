import { defineQueued } from './upgrade-queue.ts';

/**
 * Registers an element. Two versions of this package may meet on a page: the first one stays, the second only says so. In a page that is served
 * as XML no template of ours can be read; what stands inside the tags stays as it is.
 *
 * @param name of the tag
 * @param element its class
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (/xml$/.test(globalThis.document?.contentType))
    console.warn(`gk-xml: <${name}> needs a page of text/html`);
  else if (customElements.get(name) === undefined) defineQueued(() => customElements.define(name, element));
  else console.warn(`gk-duplicate: <${name}> is already defined; the first definition stays`);
}
