import {
  eventsStory,
  inputStory,
  seenIn,
  themingStory,
  type UseStory,
} from '@gongkai/testing/elements/use-stories';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'gk-case-chart/Use', component: 'gk-case-chart', tags: ['autodocs'] };
export default meta;

const own = {
  title: '两类站点',
  period: '2023年以来',
  source: '某县总工会2023年年报',
  rows: '站点,数量\n爱心驿站,8处\n流动服务站,20余处',
};

/** Printed words are enough; what nobody said is said to be missing. */
export const LeastInput: UseStory = inputStory(
  'gk-case-chart',
  [
    ['爱心驿站', '8处'],
    ['流动服务站', '20余处'],
  ],
  '流动服务站',
);

/** With title, source and time. Change it below. */
export const OwnData: UseStory = inputStory('gk-case-chart', own, '流动服务站');

/** A theme is a handful of properties on the element or anything around it. */
export const Theming: UseStory = themingStory('gk-case-chart', own);

/** What it says, as it says it. */
export const Events: UseStory = eventsStory('gk-case-chart', own, 'gk-mark', (element) =>
  seenIn(element).querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
);
