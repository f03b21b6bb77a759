import { jsonOf, views } from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';

interface Args {
  readonly text: string;
  readonly label: string;
  readonly period: string;
  readonly area: string;
  readonly observation?: string;
  readonly data?: unknown;
}

const meta: Meta<Args> = {
  title: 'gk-kpi-tile/From text or data',
  component: 'gk-kpi-tile',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `A tile of the printed words that an editor writes, or of one observation of a figure’s JSON.

**How to embed it.**

\`\`\`html
<gk-kpi-tile label="流动服务站" period="2023年以来">20余处</gk-kpi-tile>
<gk-kpi-tile src="/figures/hanyin-stations.json" observation="hanyin.stations.care"></gk-kpi-tile>
\`\`\`

It brings its style sheet.

**Accessibility.** What cannot be read stays as it was written, and the status line says so.`,
      },
    },
  },
  args: { text: '20余处', label: '流动服务站', period: '2023年以来', area: 'facilities' },
  argTypes: {
    area: { control: 'select', options: ['facilities', 'rights', 'assistance', 'democracy'] },
    data: { control: false },
  },
  render: ({ text, label, period, area, observation, data }) =>
    html`<div style="max-width: 14rem">
      <gk-kpi-tile
        .data=${data ?? null}
        label=${label}
        period=${period}
        area=${area}
        observation=${observation ?? nothing}
        >${data === undefined ? text : nothing}</gk-kpi-tile
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

const shows =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('gk-kpi-tile');
    const said = () => `${element?.textContent} ${element?.shadowRoot?.textContent}`;
    await waitFor(() => expect(said()).toContain(words), { timeout: 10_000 });
  };

/** Change what is written below. */
export const Playground: Story = { play: shows('20余处') };

export const Exact: Story = { args: { text: '8处', label: '爱心驿站' }, play: shows('8处') };

export const FromData: Story = { args: { data: jsonOf(views.tiles) }, play: shows('67件') };

export const NamedObservation: Story = {
  args: { data: jsonOf(views.tiles), observation: 'demo.cases.atleast' },
  play: shows('60余件'),
};

export const NotThere: Story = {
  args: { data: jsonOf(views.tiles), observation: 'demo.nothing' },
  play: shows('数据里没有 demo.nothing'),
};

export const UnreadableText: Story = { args: { text: '若干' }, play: shows('读不出数量') };

export const BadData: Story = { args: { data: '{' }, play: shows('不是正确的 JSON') };
