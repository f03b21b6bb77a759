import { jsonOf, many, seenIn, view, views } from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CaseChart } from './case-chart.ts';

interface Args {
  readonly kind: 'bars' | 'count' | 'rate' | 'tiles' | 'table';
  readonly title: string;
  readonly rows: number;
  readonly headingLevel: number;
  /** What is given in place of a figure’s JSON. */
  readonly data?: unknown;
  readonly src?: string;
}

/** An address that never answers. */
const never = '/never.json';

function shownOf({ kind, title, rows }: Args): unknown {
  const few = kind in views ? views[kind] : views.bars;
  const shown = rows > 11 ? many(rows) : few;
  const select = { observations: ['demo.cases.exact'] };
  return jsonOf(view(kind, shown.rows.slice(0, rows), { title, select }));
}

const status = (canvas: HTMLElement) =>
  canvas.querySelector('gk-case-chart')?.shadowRoot?.querySelector('[part=status]')?.textContent ?? '';

const says =
  (words: string): NonNullable<StoryObj<Args>['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(status(canvasElement)).toContain(words), { timeout: 5000 });
  };

const meta: Meta<Args> = {
  title: 'gk-case-chart/From data',
  component: 'gk-case-chart',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `The same chart, made in the browser of a figure’s JSON: \`data\`, or \`src\` with its address. What draws is loaded
then, and only then; the picture is the one that the server draws. Whatever cannot be read is left out and said in
the element, as the event \`gk-error\` and once on the console; the last good picture stays.

**How to embed it.**

\`\`\`html
<gk-case-chart src="https://example.org/figures/hanyin-cases.json"></gk-case-chart>
<script>document.querySelector('gk-case-chart').data = figure;</script>
\`\`\`

What is made stands in the shadow root with its sheet; what stands inside the tag stays where it is.

**Accessibility.** What is said of data stands in a status line, which screen readers read out when it changes.`,
      },
    },
  },
  args: { kind: 'bars', title: '六十七件申请全部结案', rows: 6, headingLevel: 2 },
  argTypes: {
    kind: { control: 'select', options: ['bars', 'count', 'rate', 'tiles', 'table'] },
    rows: { control: { type: 'range', min: 0, max: 300 } },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    data: { control: false },
    src: { control: false },
  },
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      String(input).endsWith(never) ? new Promise<Response>(() => {}) : fetch(input, init);
    return () => {
      window.fetch = fetch;
    };
  },
  render: (args) =>
    html`<gk-case-chart
      .data=${args.src === undefined ? (args.data ?? shownOf(args)) : null}
      src=${args.src ?? ''}
      heading-level=${args.headingLevel}
    ></gk-case-chart>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Change what is shown below. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(seenIn(canvasElement).querySelector('.gk-title')).toBeTruthy(), {
      timeout: 10_000,
    });
  },
};

export const Count: Story = { args: { kind: 'count', rows: 5, title: '四类服务站点，一处一点' } };

export const Rate: Story = { args: { kind: 'rate', rows: 5, title: '建制率在九成以上' } };

/** A figure that shows nothing says so. */
export const Empty: Story = {
  args: { rows: 0 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(seenIn(canvasElement).textContent).toContain('没有可以显示的数字'), {
      timeout: 10_000,
    });
  },
};

/** Data is on its way. */
export const Loading: Story = { args: { src: never }, play: says('正在读取数据') };

/** The address answers with an error. */
export const NotThere: Story = { args: { src: 'nothing-here.json' }, play: says('没有读到数据') };

export const BadData: Story = { args: { data: '{"figure":' }, play: says('不是正确的 JSON') };

export const Unreadable: Story = { args: { data: { hello: 'world' } }, play: says('数据读不出来') };

/** What was shown before stays. */
export const LastGoodPicture: Story = {
  play: async (context) => {
    const element = context.canvasElement.querySelector<CaseChart>('gk-case-chart');
    await waitFor(() => expect(seenIn(context.canvasElement).querySelector('.gk-title')).toBeTruthy(), {
      timeout: 10_000,
    });
    if (element) element.data = 42 as never;
    await says('数据读不出来')(context);
    await expect(seenIn(context.canvasElement).querySelector('.gk-title')?.textContent).toBe(
      '六十七件申请全部结案',
    );
  },
};

const spoiled = jsonOf(views.bars);
spoiled.observations[1] = { ...spoiled.observations[1], quantity: '<b>许多</b>' };

/** One entry is broken: the rest is drawn, and the list says what is wrong where. */
export const PartlyUnreadable: Story = { args: { data: spoiled }, play: says('1处读不出来') };
