import { figureJson } from '@gongkai/charts';
import { dense, distributionFigure, peer } from '@gongkai/testing/figures/dense';
import { compare, jsonOf, seenIn, views } from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

interface Args {
  readonly headingLevel: number;
  readonly data: unknown;
}

const meta: Meta<Args> = {
  title: 'gk-compare',
  component: 'gk-compare',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `One indicator in every union that reports it, side by side with period, unit and level. Where they are not comparable it says
why, and draws no common axis.

**How to embed it.** Either what the server wrote, or a figure’s JSON:

\`\`\`html
<gk-compare><figure class="gk-figure">…</figure></gk-compare>
<gk-compare src="https://example.org/figures/counselling-everywhere.json"></gk-compare>
\`\`\`

It brings its style sheet.

**Accessibility.** Each union is a mark with its name, its printed words, their meaning, period and source.`,
      },
    },
  },
  args: { headingLevel: 2, data: jsonOf(compare) },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } }, data: { control: 'object' } },
  render: ({ data, headingLevel }) =>
    html`<gk-compare .data=${data} heading-level=${headingLevel}></gk-compare>`,
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
      canvasElement.querySelector('gk-compare')?.shadowRoot?.querySelector('[part=status]')?.textContent;
    await waitFor(() => expect(status()).toContain(words), { timeout: 10_000 });
  };

/** Change what is shown below. */
export const Playground: Story = { play: shown };

/** Many unions of one level: a point for each, its own marked; what cannot be compared is counted. */
export const Distribution: Story = {
  args: { data: JSON.parse(figureJson(dense.distribution)) },
  play: shown,
};

export const DistributionNarrow: Story = { ...Distribution, globals: { frame: '320' } };

/** So many that a column of points would be a wall: bars, and rows for the stretches. */
export const Thousands: Story = {
  args: {
    data: JSON.parse(
      figureJson(
        distributionFigure(
          Array.from({ length: 800 }, (_, index) => peer(`p${index}`, `${100 + ((index * 7919) % 6000)}件`)),
        ),
      ),
    ),
  },
  play: shown,
};

const [first] = compare.rows;

export const OneUnion: Story = {
  args: {
    data: jsonOf({ ...compare, rows: first ? [first] : [], snapshots: compare.snapshots.slice(0, 1) }),
  },
  play: shown,
};

/** Periods differ: not comparable, and the figure says why. */
export const NotComparable: Story = {
  args: {
    data: jsonOf({
      ...compare,
      rows: compare.rows.map((row, index) =>
        index === 0
          ? row
          : { ...row, observation: { ...row.observation, period: { type: 'everyYear', basis: 'stated' } } },
      ),
    }),
  },
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
  render: () => html`<gk-compare></gk-compare>`,
  play: says('没有可以显示的图'),
};
