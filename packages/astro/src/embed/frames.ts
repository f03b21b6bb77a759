import { type FittedFrame, fitFrame } from '@gongkai/charts/frame';
import { figureOptions } from '../options.ts';
import type { Site, SiteFigure } from '../site.ts';

const fitted = new WeakMap<SiteFigure, FittedFrame>();

/** @returns a figure as it stands in a frame, with its heights; worked out once, for its page and for the page that hands out its snippet. */
export function frameOf(site: Site, figure: SiteFigure): FittedFrame {
  const known = fitted.get(figure);
  if (known) return known;
  const made = fitFrame(figure.view, figureOptions(site, figure, false));
  fitted.set(figure, made);
  return made;
}

