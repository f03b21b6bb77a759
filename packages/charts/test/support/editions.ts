import type { FigureView } from '@gongkai/snapshot';
import { realViews } from '@gongkai/testing/figures/real';
import { parseHTML } from 'linkedom';
import { type EditionName, editionOf, editions } from '../../src/editions/index.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

export const site = { name: '工会公开', url: 'https://gongkai.example/union' };
export const hash = 'cbfaf9e9cd871f0a'.padEnd(64, '0');

/** Published figures, as if read from files, so that they have a version. */
const published: readonly FigureView[] = realViews().map((view) => ({
  ...view,
  snapshots: view.snapshots.map((snapshot) => ({ ...snapshot, sha256: hash })),
}));
export const cases = published.map((view) => ({ id: view.figure.id, view }));

/** One figure of each kind; of mechanisms three. */
export const few = published.filter((view, index) => {
  const before = published.slice(0, index).filter(({ figure }) => figure.kind === view.figure.kind);
  return before.length < (view.figure.kind === 'mechanism' ? 3 : 1);
});

export const names = editions.map(({ name }) => name);
export const parse = (svg: string) =>
  (parseHTML(`<!doctype html><html><body>${svg}</body></html>`) as unknown as { document: Document })
    .document;
const sizeOf = (svg: string) => (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);

/** @returns what is wrong with the text of a picture: too small, outside, over other text. */
export function faults(svg: string, name: EditionName): string[] {
  const [width = 0, height = 0] = sizeOf(svg);
  const boxes = textBoxes(svg);
  const { smallest } = editionOf(name);
  return [
    ...boxes
      .filter(({ size }) => size < smallest - 0.01)
      .map(({ text, size }) => `too small: ${text} ${size}`),
    ...boxes
      .filter(({ left, right, top, bottom }) => left < -1 || top < 0 || right > width + 1 || bottom > height)
      .map(({ text }) => `outside: ${text}`),
    ...overlaps(boxes).map((pair) => `over each other: ${pair}`),
  ];
}

/** @returns text of a picture beside its title and description. */
export function wordsOf(svg: string): string {
  return textBoxes(svg)
    .map(({ text }) => text)
    .join('');
}
