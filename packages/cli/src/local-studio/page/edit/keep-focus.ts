/**
 * Puts an element in the place of another, and keeps what somebody is typing in it, and where the cursor is. What belongs together has one `data-key`
 * in both.
 */
export function replaceKept(before: Element, after: Element): void {
  const active = document.activeElement;
  const isInside = active instanceof HTMLElement && before.contains(active);
  const key = isInside ? active.dataset.key : undefined;
  before.replaceWith(after);
  keepChoices(before, after);
  if (key === undefined) return;
  const controls = Array.from(after.querySelectorAll<HTMLElement>('[data-key]'));
  const control = controls.find((one) => one.dataset.key === key);
  const isText = active instanceof HTMLTextAreaElement || (active as HTMLInputElement).type === 'text';
  if (
    isText &&
    (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) &&
    (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
  ) {
    if (active.value !== active.defaultValue) control.value = active.value;
    control.focus();
    control.setSelectionRange(active.selectionStart, active.selectionEnd);
  } else control?.focus();
}

/**
 * Keeps what was chosen in a select and is told to nobody before a button is pressed (`data-unsent`): the answer to an earlier change may come in between.
 * Its options are filled when somebody comes to it.
 */
function keepChoices(before: Element, after: Element) {
  const selects = (element: Element) =>
    Array.from(element.querySelectorAll<HTMLSelectElement>('select[data-unsent]'));
  for (const select of selects(before)) {
    const next = selects(after).find((one) => one.dataset.key === select.dataset.key);
    if (!next || select.value === '') continue;
    next.dispatchEvent(new Event('focus'));
    next.value = select.value;
    // What is shown by now is not offered again.
    if (next.selectedIndex < 0) next.value = '';
  }
}
