import type { Map as MapLibreMap } from 'maplibre-gl';

export interface KeyboardCursor {
  /** What lies under the cross, in words; empty where nothing does. */
  readonly describe: () => string;
  /** Takes what lies under the cross. */
  readonly take: () => void;
  /** Takes the choice back. */
  readonly clear: () => void;
}

/** Whether the focus came by keys. Safari before 15.4 cannot tell, and shows the cross when a key is pressed. */
function byKeys(canvas: HTMLElement): boolean {
  try {
    return canvas.matches(':focus-visible');
  } catch {
    return false;
  }
}

/**
 * Pointing without a pointer: while the map has the keyboard's focus there is a cross in its middle. What the arrow keys bring under it is said, and
 * Enter takes it. Everything is put inside the map and goes with it.
 */
export function addKeyboardCursor(map: MapLibreMap, { describe, take, clear }: KeyboardCursor): void {
  const canvas = map.getCanvas();
  const cross = document.createElement('div');
  cross.className = 'gk-cross';
  cross.hidden = true;
  const said = document.createElement('p');
  said.className = 'gk-cross-words';
  said.setAttribute('role', 'status');
  map.getContainer().append(cross, said);

  const tell = () => {
    if (!cross.hidden) said.textContent = describe();
  };
  canvas.addEventListener('focus', () => {
    cross.hidden = !byKeys(canvas);
    tell();
  });
  canvas.addEventListener('blur', () => {
    cross.hidden = true;
    said.textContent = '';
  });
  canvas.addEventListener('keydown', (event) => {
    if (cross.hidden) {
      cross.hidden = false;
      tell();
    }
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') clear();
  });
  map.on('idle', tell);
}
