import { jsonOf, seenIn, views } from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

interface Args {
  readonly headingLevel: number;
  readonly data: unknown;
}

const meta: Meta<Args> = {
  title: 'gk-mechanism',
  component: 'gk-mechanism',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `A named way of working (工作机制) with its parts and relations as the source states them, and the numbers that belong to each
part. What a source only names is shown as named only.

**How to embed it.** Either what the server wrote, or a figure’s JSON:

\`\`\`html
<gk-mechanism><figure class="gk-figure">…</figure></gk-mechanism>
<gk-mechanism src="https://example.org/figures/hanyin-dual-link.json"></gk-mechanism>
\`\`\`

It brings its style sheet.

**Accessibility.** As HTML it is a nested list. In the diagram each part is a mark: its name, how sure it is, what it leads
to and its numbers are read out; arrow keys go from part to part and into their numbers.`,
      },
    },
  },
  args: { headingLevel: 2, data: jsonOf(views.mechanism) },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } }, data: { control: 'object' } },
  render: ({ data, headingLevel }) =>
    html`<gk-mechanism .data=${data} heading-level=${headingLevel}></gk-mechanism>`,
};
export default meta;

type Story = StoryObj<Args>;

const shown: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(seenIn(canvasElement).querySelector('[data-part]')).toBeTruthy(), {
    timeout: 10_000,
  });
};

const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const status = () =>
      canvasElement.querySelector('gk-mechanism')?.shadowRoot?.querySelector('[part=status]')?.textContent;
    await waitFor(() => expect(status()).toContain(words), { timeout: 10_000 });
  };

/** Change what is shown below. */
export const Playground: Story = { play: shown };

const { mechanism } = views.mechanism;
const of = (more: object) =>
  jsonOf({ ...views.mechanism, mechanism: mechanism && { ...mechanism, ...more } });

/** Parts that a source names without saying more. */
export const NamedOnly: Story = {
  args: { data: of({ nodes: mechanism?.nodes.map((node) => ({ ...node, certainty: 'named' })) }) },
  play: shown,
};

/** A circle of parents is written once. */
export const Cyclic: Story = {
  args: {
    data: of({
      nodes: mechanism?.nodes.map((node) => ({ ...node, parent: node.id === 'inner' ? 'contact' : 'inner' })),
    }),
  },
  play: shown,
};

export const PartlyUnreadable: Story = {
  args: { data: of({ nodes: [...(mechanism?.nodes ?? []), { label: '无编号' }] }) },
  play: says('读不出来'),
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
  render: () => html`<gk-mechanism></gk-mechanism>`,
  play: says('没有可以显示的图'),
};
