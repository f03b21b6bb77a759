import { check, figureView } from '@gongkai/snapshot';
import type { FigurePicture } from '../../page/edit/contract.ts';
import type { StudioContext } from '../../project/context.ts';
import type { EditedFile } from '../edited-file.ts';
import { editedName, editKinds } from '../edits.ts';
import { entriesOf, recordOf } from '../value.ts';

/** How a figure is to be drawn. */
export interface PictureOptions {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/**
 * Draws a figure as it is in the form, as its file `.svg` on the site will be. It stands alone then: what is wrong with others does not hide it.
 *
 * @returns no picture where something of it is to be mended first
 */
export async function figurePicture(
  edited: EditedFile,
  union: string,
  index: number,
  { width, theme }: PictureOptions,
  context: StudioContext,
): Promise<FigurePicture> {
  const none = { svg: null, alt: '' };
  const figure = entriesOf(edited, editKinds.figures)[index];
  if (!figure) return none;
  const files = new Map(context.folder.files);
  files.set(edited.file, { text: JSON.stringify({ figures: [figure] }) });
  // Thousands of stations are not looked at for a figure of numbers.
  if (!('stations' in recordOf(figure.select))) files.delete(editedName('stations', union, context) ?? '');
  const { data, problems } = check(files);
  const own = edited.file.replace(/[^/]+$/u, '');
  const entry = data.unions.get(union);
  const one = entry?.figures?.figures[0];
  const isBroken = problems.some(({ file }) => file.startsWith(own) || file === 'indicators.json');
  if (!entry || !one || entry.snapshots.length === 0 || isBroken) return none;
  const view = figureView(data, entry, one);
  const { locale } = context;
  const unionName = (id: string) => data.unions.get(id)?.union.name ?? null;
  const [{ figureSvg }, { altText }] = await Promise.all([
    import('@gongkai/charts'),
    import('@gongkai/charts/quote'),
  ]);
  return {
    svg: figureSvg(view, { width, theme, locale, unionName }),
    alt: altText(view, { locale, unionName }),
  };
}
