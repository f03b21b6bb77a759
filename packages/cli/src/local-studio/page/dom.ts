/** What an element is made of: attributes, and handlers of events by `on<event>`. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

/** What stands in an element. */
export type Child = Node | string | null | false | undefined;

/** Makes an element. Text is always text: nothing that came from a file becomes markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat())
    if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

let ids = 0;

/** @returns an id that nothing else on the page has. */
export function newId(): string {
  ids += 1;
  return `g${ids}`;
}

/** A control below its label, with a hint below. */
export function labelled(label: string, control: HTMLElement, hint = ''): HTMLElement {
  const id = newId();
  control.id = id;
  const hintId = `${id}-hint`;
  if (hint !== '') control.setAttribute('aria-describedby', hintId);
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    control,
    hint !== '' && h('small', { id: hintId }, hint),
  );
}

/** A box to tick, before its label. */
export function tick(label: string, onchange: (checked: boolean) => void, checked = false): HTMLElement {
  const box = h('input', {
    type: 'checkbox',
    checked,
    onchange: (event) => onchange((event.target as HTMLInputElement).checked),
  });
  return h('label', { class: 'tick' }, box, h('span', {}, label));
}
