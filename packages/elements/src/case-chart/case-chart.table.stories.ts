import { seenIn } from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, waitFor } from 'storybook/test';

interface Args {
  readonly heading: string;
  readonly kind: string;
  readonly area: string;
  readonly table: string;
}

const rows = (...list: readonly (readonly string[])[]) =>
  list.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const head = (...cells: readonly string[]) =>
  `<thead><tr>${cells.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`;
const stations = rows(['爱心驿站', '8处'], ['流动服务站', '20余处'], ['司机之家', '近10处']);

const meta: Meta<Args> = {
  title: 'gk-case-chart/From a plain table',
  component: 'gk-case-chart',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `A table as an editor writes it in any CMS: labels in the first column, amounts as printed in another. The
element reads them and draws rows; the table stays in the figure and can be opened. 余, 近 and 超 are drawn as what they
mean. What is no amount is left out and named; different units are not put on one axis: the table stays, and the
element says why.

**How to embed it.**

\`\`\`html
<gk-case-chart heading="三类站点" kind="bars">
  <table><tr><td>爱心驿站</td><td>8处</td></tr><tr><td>流动服务站</td><td>20余处</td></tr></table>
</gk-case-chart>
\`\`\`

**Accessibility.** Each row is read once, with its printed words; the table as it was written stands behind a switch. Rows are walked like any other.`,
      },
    },
  },
  args: { heading: '三类服务站点', kind: 'bars', area: 'facilities', table: head('站点', '数量') + stations },
  argTypes: {
    kind: { control: 'select', options: ['bars', 'count', 'rate', 'pie'] },
    area: { control: 'select', options: ['facilities', 'rights', 'assistance', 'democracy'] },
    table: { control: 'text' },
  },
  // Read once: a change of the controls makes a new one.
  render: ({ heading, kind, area, table }) =>
    html`${unsafeHTML(
      `<gk-case-chart heading="${heading}" kind="${kind}" area="${area}" heading-level="2"><table>${table}</table></gk-case-chart>`,
    )}`,
};
export default meta;

type Story = StoryObj<Args>;

const drawn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(seenIn(canvasElement).querySelector('tr[data-obs] svg')).toBeTruthy(), {
    timeout: 10_000,
  });
  await expect(canvasElement.querySelector('gk-case-chart > table')).toBeTruthy();
};

const refused =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('gk-case-chart');
    await waitFor(
      () => expect(element?.shadowRoot?.querySelector('[part=status]')?.textContent).toContain(words),
      {
        timeout: 10_000,
      },
    );
  };

export const PlainTable: Story = { play: drawn };

/** One mark for one thing. */
export const Count: Story = { args: { kind: 'count' }, play: drawn };

/** Several columns: the first one with amounts is drawn, which is said. */
export const SeveralColumns: Story = {
  args: {
    heading: '两年受理',
    area: 'rights',
    table:
      head('事项', '时间', '受理', '追回') +
      rows(['仲裁', '2023年', '67件', '30万元'], ['调解', '2024年', '60余件', '近50万元']),
  },
  play: drawn,
};

/** What is no amount is left out and named. */
export const PartlyUnreadable: Story = {
  args: { table: head('站点', '数量') + stations + rows(['其他', '若干']) },
  play: refused('有1格读不出数量'),
};

/** Units differ: no common axis. */
export const DifferentUnits: Story = {
  args: { heading: '站点和职工', table: rows(['站点', '8处'], ['职工', '60余人']) },
  play: refused('单位不同（处、人）'),
};

export const NoAmounts: Story = {
  args: { heading: '名单', table: rows(['甲', '乙'], ['丙', '丁']) },
  play: refused('没有读得出的数量'),
};

export const UnknownKind: Story = { args: { kind: 'pie' }, play: refused('画作条形图') };
