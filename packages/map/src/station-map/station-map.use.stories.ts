import {
  eventsStory,
  inputStory,
  seenIn,
  themingStory,
  type UseStory,
} from '@gongkai/testing/elements/use-stories';
import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'gk-station-map/Use', component: 'gk-station-map', tags: ['autodocs'] };
export default meta;

const own = {
  title: '两处站点',
  synthetic: true,
  stations: [
    {
      name: '人民路驿站',
      kind: 'union-station',
      township: '城关镇',
      address: '人民路1号',
      lon: 165.2,
      lat: 33.2,
      hours: '24/7',
      services: ['water', 'charging'],
    },
    { name: '汽车站司机之家', kind: 'drivers-home', township: '城关镇', lon: 165.21, lat: 33.21 },
  ],
};

/** Printed words are enough; what nobody said is said to be missing. */
export const LeastInput: UseStory = inputStory(
  'gk-station-map',
  [{ name: '人民路驿站', address: '人民路1号', lon: 165.2, lat: 33.2 }],
  '人民路',
);

/** With title, source and time. Change it below. */
export const OwnData: UseStory = inputStory('gk-station-map', own, '人民路');

/** A theme is a handful of properties on the element or anything around it. */
export const Theming: UseStory = themingStory('gk-station-map', own);

/** What it says, as it says it. */
export const Events: UseStory = eventsStory('gk-station-map', own, 'gk-select', (element) =>
  seenIn(element).querySelector<HTMLElement>('.gk-st-name a')?.click(),
);
