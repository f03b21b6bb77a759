import { earlyToolAttribute, earlyToolsClass, pressedAttribute } from '@gongkai/charts/contract';
import type { ToolActions } from '../finder/tools.ts';

/** What a reader did with the tools that the server wrote, before the element was there. */
export interface EarlyUse {
  readonly text: string;
  /** Whether the reader is in the search field. */
  readonly isTyping: boolean;
  readonly pressed: ReadonlySet<string>;
}

/**
 * Reads what a reader did with the tools that the server wrote.
 *
 * @param root the content of the map
 * @returns what was typed and pressed; null where there are no such tools
 */
export function readEarlyUse(root: Element): EarlyUse | null {
  const tools = root.querySelector(`.${earlyToolsClass}`);
  const field = tools?.querySelector('input');
  if (!tools || !field) return null;
  const pressed = [...tools.querySelectorAll(`[${pressedAttribute}]`)].map(
    (button) => button.getAttribute(earlyToolAttribute) ?? '',
  );
  return {
    text: field.value.trim(),
    isTyping: field.ownerDocument.activeElement === field,
    pressed: new Set(pressed),
  };
}

/**
 * Does what the reader asked for meanwhile.
 *
 * @param use what was typed and pressed
 * @param root the content of the map, with the tools that work
 * @param actions what they do
 */
export function answerEarlyUse(
  { text, isTyping, pressed }: EarlyUse,
  root: Element,
  actions: ToolActions,
): void {
  if (text !== '' || pressed.has('open') || pressed.has('allDay'))
    actions.change({
      ...(text === '' ? {} : { text }),
      ...(pressed.has('open') ? { open: true } : {}),
      ...(pressed.has('allDay') ? { allDay: true } : {}),
    });
  if (pressed.has('nearest')) actions.toggleNearest();
  if (!isTyping) return;
  const field = root.querySelector<HTMLInputElement>('.gk-search');
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(text.length, text.length);
}
