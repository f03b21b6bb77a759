import { read } from '@gongkai/quantity';
import type { FigureRow, FigureView, StoryPart } from '@gongkai/snapshot';
import { row, union, view } from '@gongkai/testing/figures/view';
import { beforeAll, describe, expect, test } from 'vitest';
import { pictures } from '../src/index.ts';
import figureCss from '../src/styles/all.css?inline';
import tokensCss from '../src/tokens.css?inline';
import { drawingWidths } from './support/widths.ts';

const sentence =
  '职工技能竞赛之家举办的职业技能培训班（含2024年“求学圆梦”行动）、劳模工匠进企业活动和互助保障宣讲服务';
const lengths = [2, 3, 5, 8, 13, 21, 30, 40] as const;
const label = (length: number) => sentence.slice(0, length);

const story: readonly (readonly [StoryPart, string])[] = [
  ['received', '67件'],
  ['settled', '60余件'],
  ['rate', '90%以上'],
  ['persons', '参与人次过万'],
  ['amount', '近140余万元'],
  ['byKind', '40余件'],
  ['byKind', '近20件'],
  ['byMonth', '5件'],
  ['byMonth', '12件'],
];
const funds: readonly (readonly [StoryPart, string])[] = [
  ['raised', '466.33万元'],
  ['spent', '100余万元'],
  ['byLevel', '近88万元'],
  ['reached', '1万余户'],
];

function parted(told: readonly (readonly [StoryPart, string])[], length: number): FigureRow[] {
  return told.map(([part, printed], index) => {
    const period = {
      type: 'year',
      start: part === 'byMonth' ? `2025-0${index}` : '2025',
      basis: 'stated',
    } as const;
    const made = row({
      id: `demo.row.r${index}`,
      label: label(length),
      quantity: read(printed),
      observation: { period },
    });
    return { ...made, part };
  });
}

const plain = (printed: readonly string[], length: number) =>
  printed.map((words, index) =>
    row({ id: `demo.row.r${index}`, label: label(length), quantity: read(words) }),
  );

/** A view of each kind whose every label has so many characters. */
const figures = (length: number): readonly FigureView[] => [
  view('bars', plain(['67件', '60余件', '近50件', '没有发生一起', '近140余件'], length)),
  view('count', plain(['8处', '20余处', '近10处'], length)),
  view('rate', plain(['90%以上', '99.14%', '不到10%'], length)),
  view('cases', parted(story, length)),
  view('money', parted(funds, length)),
  view('trend', [
    ...[2022, 2023, 2025].map((year) => ({
      ...row({
        id: 'demo.row.r',
        label: label(length),
        quantity: read(`${year}件`),
        observation: { period: { type: 'year', start: String(year), basis: 'stated' } },
      }),
      snapshotDate: `${year + 1}-01-31`,
    })),
  ]),
  {
    ...view(
      'compare',
      plain(['67件', '60余件', '1.2万件'], length).map((one, index) => ({
        ...one,
        union: { ...union, id: `u${index}`, shortName: label(Math.min(12, length)) },
      })),
    ),
    union: null,
  },
];

const style = document.createElement('style');

beforeAll(() => {
  style.textContent = `${tokensCss}${figureCss} body { margin: 40px; } svg { display: block; width: auto; max-width: none; }`;
  document.head.append(style);
});

interface Box {
  readonly words: string;
  readonly box: DOMRect;
}

function faults(svg: Element): string[] {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text')].map(
    (text): Box => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }),
  );
  return boxes.flatMap(({ words, box }, index) => {
    const outside =
      box.left < frame.left - 1.5 || box.right > frame.right + 1.5 || box.bottom > frame.bottom + 4;
    const over = boxes.slice(index + 1).filter((other) => {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes are up to a third taller than their characters.
      return across > 1.5 && down > Math.min(box.height, other.box.height) * 0.34;
    });
    return [
      ...(outside ? [`outside: ${words}`] : []),
      ...over.map((other) => `overlap: ${words} / ${other.words}`),
    ];
  });
}

describe.each(lengths)('labels of %i characters', (length) => {
  test.each(figures(length).map((figure) => [figure.figure.kind, figure] as const))(
    'in %s neither overlap nor leave the picture',
    (kind, figure) => {
      for (const width of drawingWidths) {
        document.body.innerHTML = pictures[kind](figure, { width });
        const svg = document.querySelector('svg');
        expect(svg?.querySelectorAll('text').length).toBeGreaterThan(2);
        expect({ width, faults: svg ? faults(svg) : [] }).toEqual({ width, faults: [] });
      }
    },
  );
});
