import { kinds, views } from '@gongkai/testing/figures/figures';
import { signs } from '@gongkai/testing/figures/signs';
import { stories, storyNames } from '@gongkai/testing/figures/stories';
import { describe, test } from 'vitest';
import { figureSvg, pictures } from '../src/index.ts';
import { expectGolden } from './support/golden.ts';
import { drawingWidths } from './support/widths.ts';

describe.each(['bars', 'count', 'rate'] as const)('%s', (kind) => {
  test.each(drawingWidths)('%i wide', (width) => {
    const svg = pictures[kind](views[kind], { width });
    // A file of its own needs the name space, which a page does not.
    expectGolden(`${kind}-${width}`, svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '));
  });
});

test.each(kinds)('%s as a file', (kind) => {
  expectGolden(`file-${kind}`, figureSvg(views[kind]));
});

test('dark, traditional and English files', () => {
  expectGolden('file-rate-dark', figureSvg(views.rate, { theme: 'dark' }));
  expectGolden('file-rate-hant', figureSvg(views.rate, { locale: 'zh-Hant' }));
  expectGolden('file-bars-en', figureSvg(views.bars, { locale: 'en' }));
});

test.each(Object.entries(signs))('numbers that are no plain ones: %s', (name, example) => {
  expectGolden(`file-${name}`, figureSvg(example));
});

describe.each(storyNames)('%s', (name) => {
  test.each(drawingWidths)('%i wide', (width) => {
    const story = stories[name];
    const svg = pictures[story.figure.kind](story, { width });
    expectGolden(`${name}-${width}`, svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '));
  });

  test('as a file', () => {
    expectGolden(`file-${name}`, figureSvg(stories[name]));
  });
});
