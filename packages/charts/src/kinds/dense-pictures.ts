import type { FigureKind } from '@gongkai/snapshot';
import type { Draw } from '../page/draw.ts';
import type { denseKinds } from './dense.ts';
import { distribution } from './distribution/picture.ts';
import { heat } from './heat/picture.ts';
import { series } from './series/picture.ts';

const pictures: Readonly<Record<(typeof denseKinds)[number], Draw>> = { series, distribution, heat };

/** @returns how a dense kind is drawn for files; null for any other kind. */
export function densePicture(kind: FigureKind): Draw | null {
  return (pictures as Partial<Record<FigureKind, Draw>>)[kind] ?? null;
}
