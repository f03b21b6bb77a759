import {
  eventsStory,
  inputStory,
  seenIn,
  themingStory,
  type UseStory,
} from '@gongkai/testing/elements/use-stories';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'gk-mechanism/Use', component: 'gk-mechanism', tags: ['autodocs'] };
export default meta;

const own = {
  title: '三级联动',
  source: '某县总工会2023年年报',
  form: 'layers',
  parts: ['县总工会', { label: '镇工会', note: '十二个镇', parts: ['村工会', '企业工会'] }],
};

/** Printed words are enough; what nobody said is said to be missing. */
export const LeastInput: UseStory = inputStory(
  'gk-mechanism',
  { title: '两级', parts: ['县总工会', '镇工会'] },
  '镇工会',
);

/** With title, source and time. Change it below. */
export const OwnData: UseStory = inputStory('gk-mechanism', own, '镇工会');

/** A theme is a handful of properties on the element or anything around it. */
export const Theming: UseStory = themingStory('gk-mechanism', own);

/** What it says, as it says it. */
export const Events: UseStory = eventsStory('gk-mechanism', own, 'gk-mark', (element) =>
  seenIn(element).querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
);
