import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import type { Picture } from './picture.ts';

/** @returns what a picture has of its figure and of how it is to be drawn: document, width, theme, name, work area. */
export function frameOf(
  { figure }: FigureView,
  { document, width = 480, theme = 'light' }: DrawOptions,
): Pick<Picture, 'document' | 'width' | 'theme' | 'name' | 'domain'> {
  return { document, width, theme, name: figure.title, domain: figure.domain };
}
