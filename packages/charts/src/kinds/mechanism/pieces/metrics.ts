import { narrowWidth, typeFor } from '../../../drawing/text-block.ts';

/** Sizes of text and space in a drawing of one width. */
export interface Metrics {
  readonly narrow: boolean;
  readonly head: number;
  readonly label: number;
  readonly detail: number;
  readonly number: number;
  /** What is printed without a number, as 没有发生一起. */
  readonly claim: number;
  readonly mark: number;
  readonly padX: number;
  readonly padY: number;
  /** Between boxes side by side, and under each other. */
  readonly gap: number;
  /** Length of an arrow that has no words. */
  readonly arrow: number;
}

/** Height of a line, as a multiple of its size. */
export const lead = 1.35;

export function metricsFor(width: number): Metrics {
  const { label, detail, value } = typeFor(width);
  const narrow = width < narrowWidth;
  return {
    narrow,
    head: label + 2,
    label,
    detail,
    number: narrow ? 24 : 23,
    claim: value,
    mark: narrow ? 30 : 34,
    padX: 12,
    padY: 10,
    gap: 12,
    arrow: 30,
  };
}

/** Frames within frames have ever less room to give away. */
export function framePadding(depth: number): number {
  return [14, 12, 10, 8, 5, 4][depth] ?? 2;
}
