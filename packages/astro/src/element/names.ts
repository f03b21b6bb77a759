import { figureClass, themeAttribute } from '@gongkai/charts/contract';
import type { FigureNames } from './define-figure.ts';

/** The element is called as the class of a figure is. */
export const names: FigureNames = { tag: figureClass, theme: themeAttribute };
