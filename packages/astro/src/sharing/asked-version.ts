/**
 * Marks the snapshot for which the address asks (`?v=`), as the QR code of a picture does, or says that there is none of that name. Without script the list of all of them
 * says it.
 */
const asked = new URLSearchParams(location.search).get('v');
if (asked && /^[0-9a-f]{12}$/.test(asked)) {
  const named = document.getElementById(`v-${asked}`);
  const line = named?.closest('.history > li');
  const unknown = document.querySelector<HTMLElement>('[data-gk-unknown]');
  const shown = line ?? unknown;
  shown?.closest('details')?.setAttribute('open', '');
  if (line) line.setAttribute('aria-current', 'true');
  else if (unknown) {
    unknown.hidden = false;
    unknown.prepend(Object.assign(document.createElement('code'), { textContent: asked }), ' ');
  }
  shown?.scrollIntoView({ block: 'center' });
}
