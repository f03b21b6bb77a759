/**
 * Opens the number for which an address asks, and brings it into sight.
 *
 * @param root what hands out numbers
 * @param hash of the address; nothing happens without one
 */
export function showAsked(root: ParentNode, hash: string): void {
  const asked = hash === '' ? null : root.querySelector(`#${CSS.escape(decodeURIComponent(hash.slice(1)))}`);
  if (!asked) return;
  const details = asked.querySelector('details');
  if (details) details.open = true;
  asked.scrollIntoView({ block: 'center' });
  asked.querySelector('summary')?.focus({ preventScroll: true });
}
