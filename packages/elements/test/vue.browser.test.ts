/** Vue owns the children of a tag as React does, and patches text in place. */
import '../src/define.ts';
import { faultsOf, pictureOf, rowWords, show } from '@gongkai/testing/elements/support';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, createApp, h, nextTick, ref, TransitionGroup } from 'vue';

const errors: unknown[] = [];
let app: App | null = null;
let place: HTMLElement;

beforeEach(() => {
  errors.length = 0;
  place = show('<div></div>').querySelector('div') ?? document.body;
});
afterEach(() => {
  app?.unmount();
  app = null;
  expect(errors).toEqual([]);
});

function mount(render: () => unknown): void {
  app = createApp({ render });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('gk-');
  app.config.errorHandler = (error) => errors.push(error);
  app.mount(place);
}
const chart = () => document.querySelector('gk-case-chart');
const drawn = () => rowWords(chart() ? pictureOf(chart()) : null);
type Rows = (readonly [string, string])[];
const table = (rows: Rows) =>
  h(
    'table',
    h(
      'tbody',
      rows.map(([label, printed]) => h('tr', { key: label }, [h('td', label), h('td', printed)])),
    ),
  );

test('rows that change change the picture', async () => {
  const rows = ref<Rows>([
    ['爱心驿站', '8处'],
    ['流动服务站', '20余处'],
  ]);
  mount(() => h('gk-case-chart', { heading: '两类站点' }, [table(rows.value)]));
  await expect.poll(drawn).toEqual(['爱心驿站 8处', '流动服务站 20余处']);
  rows.value = [
    ['爱心驿站', '30处'],
    ['流动服务站', '20余处'],
  ];
  await expect.poll(drawn).toEqual(['爱心驿站 30处', '流动服务站 20余处']);
  rows.value = [
    ['丙', '1处'],
    ['爱心驿站', '30处'],
    ['丁', '2处'],
  ];
  await expect.poll(drawn).toEqual(['丙 1处', '爱心驿站 30处', '丁 2处']);
});

test('a child that comes and goes, an element that is moved, unmounted and mounted again', async () => {
  const state = ref({ table: true, words: false, there: true, first: true });
  mount(() => {
    const { table: has, words, there, first } = state.value;
    const inside = there
      ? h('gk-case-chart', { key: 'chart' }, [
          has
            ? table([
                ['甲', '8处'],
                ['乙', '9处'],
              ])
            : null,
          words ? h('p', '没有数') : null,
        ])
      : null;
    return h('section', first ? [inside, h('p', { key: 'p' }, '后')] : [h('p', { key: 'p' }, '前'), inside]);
  });
  const steps = [
    { table: false, words: true },
    { table: true, words: true },
    { first: false },
    { there: false },
    { there: true },
    { table: false },
    { table: true, words: false },
  ];
  for (const step of steps) {
    Object.assign(state.value, step);
    await nextTick();
    const { table: has, there } = state.value;
    await expect.poll(() => drawn().length).toBe(has && there ? 2 : 0);
  }
});

test('properties and events are those of the element', async () => {
  const data = ref([
    ['甲', '8处'],
    ['乙', '9处'],
  ]);
  const seen: string[] = [];
  mount(() =>
    h('gk-case-chart', {
      data: data.value,
      'onGk-mark': (event: CustomEvent<{ id: string }>) => seen.push(event.detail.id),
    }),
  );
  await expect.poll(drawn).toEqual(['甲 8处', '乙 9处']);
  chart()?.focusMark('figure.r1');
  await expect.poll(() => seen).toEqual(['figure.r1']);
  data.value = [
    ['丙', '1处'],
    ['丁', '2处'],
  ];
  await expect.poll(drawn).toEqual(['丙 1处', '丁 2处']);
});

test('tiles that are put in another order, with a move that Vue tries on a copy, say nothing of the copy', async () => {
  const order = ref(['8处', '20余处', '67件']);
  mount(() =>
    h(TransitionGroup, { tag: 'section', name: 'list' }, () =>
      order.value.map((printed) => h('gk-kpi-tile', { key: printed, label: '数' }, printed)),
    ),
  );
  await expect.poll(() => document.querySelectorAll('gk-kpi-tile').length).toBe(3);
  const { warnings } = faultsOf();
  for (let turn = 0; turn < 6; turn += 1) {
    order.value = [...order.value.slice(1), ...order.value.slice(0, 1)];
    await nextTick();
    await nextTick();
  }
  // One that is empty indeed says so in its time: after all copies would have.
  place.append(document.createElement('gk-case-chart'));
  await expect.poll(() => warnings.filter((text) => text.includes('gk-no-figure')).length).toBe(1);
  expect(warnings).toHaveLength(1);
});
