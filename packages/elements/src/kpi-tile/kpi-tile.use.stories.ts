import { eventsStory, inputStory, themingStory, type UseStory } from '@gongkai/testing/elements/use-stories';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'gk-kpi-tile/Use', component: 'gk-kpi-tile', tags: ['autodocs'] };
export default meta;

const own = { label: '帮扶资金', printed: '100余万元', period: '2023年' };

/** Printed words are enough; what nobody said is said to be missing. */
export const LeastInput: UseStory = inputStory(
  'gk-kpi-tile',
  { label: '流动服务站', printed: '20余处' },
  '余',
);

/** With title, source and time. Change it below. */
export const OwnData: UseStory = inputStory('gk-kpi-tile', own, '1');

/** A theme is a handful of properties on the element or anything around it. */
export const Theming: UseStory = themingStory('gk-kpi-tile', own);

/** What it says, as it says it. */
export const Events: UseStory = eventsStory('gk-kpi-tile', own, 'gk-error', (element) => {
  element.data = '{';
});
