/** Moves to the same cell of another row that can be seen. */
function move(control: HTMLElement, direction: 1 | -1): boolean {
  let row = control.closest('tr');
  while (row) {
    row = (
      direction === 1 ? row.nextElementSibling : row.previousElementSibling
    ) as HTMLTableRowElement | null;
    if (row && row.offsetParent !== null) {
      row.querySelector<HTMLElement>(`[data-key="${control.dataset.key}"]`)?.focus();
      return true;
    }
  }
  return false;
}

/** Leads through a table of fields: Enter or Alt+↓ to the next row, Alt+↑ to the one before. */
export function onTableKey(event: KeyboardEvent): void {
  const control = event.target;
  if (!(control instanceof HTMLElement) || control.dataset.key === undefined) return;
  const isDown =
    (event.key === 'ArrowDown' && event.altKey) ||
    (event.key === 'Enter' && control instanceof HTMLInputElement && control.type === 'text');
  const isUp = event.key === 'ArrowUp' && event.altKey;
  if (!isDown && !isUp) return;
  event.preventDefault();
  // Leaving the cell is what commits it.
  if (!move(control, isDown ? 1 : -1)) control.blur();
}
