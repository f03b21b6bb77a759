import {
  eventsStory,
  inputStory,
  seenIn,
  themingStory,
  type UseStory,
} from '@gongkai/testing/elements/use-stories';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'gk-compare/Use', component: 'gk-compare', tags: ['autodocs'] };
export default meta;

const own = {
  title: '三县受理，时间不同',
  level: 'county',
  source: '各县总工会年报',
  rows: [
    { label: '甲县', printed: '60件', period: '2022年' },
    { label: '乙县', printed: '67件', period: '2023年' },
  ],
};

/** Printed words are enough; what nobody said is said to be missing. */
export const LeastInput: UseStory = inputStory(
  'gk-compare',
  {
    title: '两县受理',
    period: '2023年',
    level: 'county',
    rows: [
      ['甲县总工会', '60件'],
      ['乙县总工会', '67件'],
    ],
  },
  '乙县',
);

/** With title, source and time. Change it below. */
export const OwnData: UseStory = inputStory('gk-compare', own, '乙县');

/** A theme is a handful of properties on the element or anything around it. */
export const Theming: UseStory = themingStory('gk-compare', own);

/** What it says, as it says it. */
export const Events: UseStory = eventsStory('gk-compare', own, 'gk-mark', (element) =>
  seenIn(element).querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
);
