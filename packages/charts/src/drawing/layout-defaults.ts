import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { paletteOf } from '../palette.ts';
import type { ChartLayout } from './chart-layout.ts';

/** @returns what a picture has of its figure and of how it is to be drawn: width, colours, name, work area. */
export function layoutDefaults(
  { figure }: FigureView,
  options: DrawOptions,
): Pick<ChartLayout, 'width' | 'colours' | 'name' | 'domain'> {
  const { width = 480 } = options;
  return { width, colours: paletteOf(options), name: figure.title, domain: figure.domain };
}
