import type { App } from '../app.ts';
import { h } from '../dom.ts';
import type { FigureEntry, FigurePicture } from '../edit/contract.ts';

/** Pictures that are shown, by the figure's id, so that the last one stands there until the next has come. */
const shown = new Map<string, { readonly key: string; readonly address: string; readonly alt: string }>();

/** A figure drawn as it is in the form. */
export function pictureOf(app: App, union: string, figure: FigureEntry): HTMLElement {
  const box = h('div', { class: 'card-picture' });
  const image = ({ address, alt }: { readonly address: string; readonly alt: string }) =>
    h('img', { src: address, alt });
  const last = shown.get(figure.id);
  if (last) box.append(image(last));
  const draw = async () => {
    const width = Math.round(box.clientWidth) || 343;
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const key = JSON.stringify([figure, union, width, theme, app.language]);
    if (shown.get(figure.id)?.key === key) return;
    const query = { union, index: String(figure.index), width: String(width), theme };
    const picture = await app.run(() => app.api.get<FigurePicture>('figure-picture', query));
    if (!picture || !box.isConnected) return;
    if (picture.svg === null) {
      box.replaceChildren(h('p', { class: 'section' }, app.say.figures.noPicture));
      return;
    }
    const before = shown.get(figure.id);
    const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
    const next = { key, address, alt: picture.alt };
    shown.set(figure.id, next);
    box.replaceChildren(image(next));
    if (before) URL.revokeObjectURL(before.address);
  };
  // Its width is known when it stands in the page.
  requestAnimationFrame(() => void draw());
  return box;
}
