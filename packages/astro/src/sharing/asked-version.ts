/**
 * Marks the snapshot for which the address asks (`?v=`), as the QR code of a picture does, or says that there is none of that name. Without script the list of all of them
 * says it.
 */
const [, asked] = /[?&]v=([0-9a-f]{12})/.exec(location.search) ?? [];
const shown = asked && (document.getElementById(`v-${asked}`) ?? document.querySelector('[data-gk-unknown]'));
if (shown) {
  shown.closest('details')?.setAttribute('open', '');
  shown.removeAttribute('hidden');
  shown.scrollIntoView({ block: 'center' });
  shown.setAttribute('aria-current', 'true');
}
