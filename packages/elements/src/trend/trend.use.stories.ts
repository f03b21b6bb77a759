import {
  eventsStory,
  inputStory,
  seenIn,
  themingStory,
  type UseStory,
} from '@gongkai/testing/elements/use-stories';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'gk-trend/Use', component: 'gk-trend', tags: ['autodocs'] };
export default meta;

const own = {
  title: '受理逐年',
  source: '某县总工会年报',
  rows: [
    { period: '2021', printed: '55件' },
    { period: '2022', printed: '60余件' },
    { period: '2024', printed: '67件' },
  ],
};

/** Printed words are enough; what nobody said is said to be missing. */
export const LeastInput: UseStory = inputStory(
  'gk-trend',
  [
    ['2022年', '60件'],
    ['2023年', '67件'],
  ],
  '2022年',
);

/** With title, source and time. Change it below. */
export const OwnData: UseStory = inputStory('gk-trend', own, '2022年');

/** A theme is a handful of properties on the element or anything around it. */
export const Theming: UseStory = themingStory('gk-trend', own);

/** What it says, as it says it. */
export const Events: UseStory = eventsStory('gk-trend', own, 'gk-mark', (element) =>
  seenIn(element).querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
);
