/** Marks the snapshot for which the address asks (`?v=`), as the QR code of a picture does. Without script the list of all of them says it. */
const asked = new URLSearchParams(location.search).get('v');
const line = asked && /^[0-9a-f]{12}$/.test(asked) ? document.getElementById(`v-${asked}`) : null;
if (line) {
  line.closest('details')?.setAttribute('open', '');
  line.setAttribute('aria-current', 'true');
  line.scrollIntoView({ block: 'center' });
}
