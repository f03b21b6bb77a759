/** The frame as it will stand in an article: in a column of some width, on a light or a dark page, among rules of a host's that unset everything. */
import { heightStyle } from '@gongkai/charts/snippet';
import { frameAddress, type SnippetChoices, type SnippetParts } from '../embed/choices.ts';

/** Padding and border of the paper around the column. */
const paperPadding = 17;

/**
 * Shows what is chosen in the preview. It holds the code that is handed out, with addresses of the page's own site.
 *
 * @param preview the part of the page with the code in it
 * @param choices what is chosen
 */
export function showChoices(preview: HTMLElement, choices: SnippetChoices): void {
  const parts = JSON.parse(preview.dataset.gkParts ?? 'null') as SnippetParts | null;
  const frame = preview.querySelector('iframe');
  if (!parts || !frame) return;
  const { sizes } = (choices.frozen && parts.frozen) || parts;
  const [shown = ''] = frame.src.split('?');
  preview.dataset.gkLive ??= shown;
  const live = preview.dataset.gkLive;
  // Below the same root as the live one, wherever that is.
  const src = choices.frozen && parts.frozen ? live.replace(/\/embed\/[^/]+\/.*$/, parts.frozen.src) : live;
  frame.src = frameAddress(src, choices);
  for (const declaration of heightStyle(choices.large ? sizes.large : sizes.usual).split(';'))
    frame.style.height = declaration.slice('height:'.length);
  const line = preview.querySelector('p');
  if (line) line.hidden = !choices.link;
}

/** The column has the chosen width, and the page around it the chosen look. */
export function followColumn(form: HTMLFormElement, root: ParentNode): void {
  const paper = root.querySelector<HTMLElement>(`#${form.dataset.gkColumn}`);
  const host = paper?.querySelector<HTMLElement>('.host');
  if (!paper || !host) return;
  // A column that is wider than the screen is scrolled, by keyboard as well.
  paper.tabIndex = 0;
  const set = () => {
    const data = new FormData(form);
    host.style.width = `${Number(data.get('column'))}px`;
    host.style.maxWidth = 'none';
    paper.style.width = `${Number(data.get('column')) + 2 * paperPadding}px`;
    paper.classList.toggle('dark', data.get('page') === 'dark');
    host.classList.toggle('hostile', data.has('hostile'));
  };
  // On a phone the column of a phone's article is what fits.
  const narrowest = form.querySelector<HTMLInputElement>('[name="column"]');
  if (narrowest && root instanceof HTMLElement && root.clientWidth < 480) narrowest.checked = true;
  form.addEventListener('change', set);
  set();
}

/** Our own frame says its height as it does to any host. */
export function growFrames(root: ParentNode): () => void {
  const listener = ({ source, data, origin }: MessageEvent) => {
    if (origin !== location.origin) return;
    const height: unknown = data?.gongkai?.height;
    if (typeof height !== 'number' || !(height > 0 && height < 10_000)) return;
    for (const frame of root.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}
