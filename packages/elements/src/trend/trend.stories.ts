import { jsonOf, seenIn, trend, views } from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

interface Args {
  readonly headingLevel: number;
  readonly data: unknown;
}

const meta: Meta<Args> = {
  title: 'gk-trend',
  component: 'gk-trend',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `One indicator through the snapshots of a union. A gap, a break of definition and a revision are marks of their own; no line
runs through what is not comparable.

**How to embed it.** Either what the server wrote, or a figure’s JSON:

\`\`\`html
<gk-trend><figure class="gk-figure">…</figure></gk-trend>
<gk-trend src="https://example.org/figures/hanyin-cases-trend.json"></gk-trend>
\`\`\`

It brings its style sheet.

**Accessibility.** Each snapshot is a mark with its date, its printed words, their meaning and the source; the table has a row for each.`,
      },
    },
  },
  args: { headingLevel: 2, data: jsonOf(trend) },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } }, data: { control: 'object' } },
  render: ({ data, headingLevel }) => html`<gk-trend .data=${data} heading-level=${headingLevel}></gk-trend>`,
};
export default meta;

type Story = StoryObj<Args>;

const shown: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(seenIn(canvasElement).querySelector('.gk-title')).toBeTruthy(), {
    timeout: 10_000,
  });
};

const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const status = () =>
      canvasElement.querySelector('gk-trend')?.shadowRoot?.querySelector('[part=status]')?.textContent;
    await waitFor(() => expect(status()).toContain(words), { timeout: 10_000 });
  };

/** Change what is shown below. */
export const Playground: Story = { play: shown };

const [first] = trend.rows;

export const OneSnapshot: Story = {
  args: { data: jsonOf({ ...trend, rows: first ? [first] : [], snapshots: trend.snapshots.slice(0, 1) }) },
  play: shown,
};

/** In the second snapshot nothing was reported: a gap, not a line. */
export const Gap: Story = {
  args: { data: jsonOf({ ...trend, rows: trend.rows.filter((_, index) => index !== 1) }) },
  play: shown,
};

export const Dark: Story = { globals: { theme: 'dark' }, play: shown };

export const Narrow: Story = { globals: { frame: '320' }, play: shown };

export const LargeType: Story = { globals: { type: 'large' }, play: shown };

export const Traditional: Story = { globals: { lang: 'zh-Hant' }, play: shown };

export const English: Story = { globals: { lang: 'en' }, play: shown };

/** System colours: switch them on in the system, or in the browser’s tools under “Rendering”. */
export const ForcedColours: Story = { play: shown };

export const BadData: Story = { args: { data: '{"figure":' }, play: says('不是正确的 JSON') };

/** It draws one kind of figure, and says so of others. */
export const AnotherKind: Story = { args: { data: jsonOf(views.bars) }, play: says('不显示这一种') };

export const NothingInside: Story = {
  render: () => html`<gk-trend></gk-trend>`,
  play: says('没有可以显示的图'),
};
