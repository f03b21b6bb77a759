import { kpiTile, type Locale, tiles } from '@gongkai/charts';
import { quantities, type RowInput, row } from '@gongkai/testing/figures/view';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

interface Args {
  readonly rows: readonly RowInput[];
}

const sourceHref = () => '#sources';
const one = (input: RowInput): Args => ({ rows: [input] });

const meta: Meta<Args> = {
  title: 'gk-kpi-tile/From the server',
  component: 'gk-kpi-tile',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `One number as it was printed. The server writes the tile; the element adds a button that says what 余, 超
or 近 mean, the period and the source. Without script the tile is complete.

**How to embed it.**

\`\`\`html
<gk-kpi-tile><div class="gk-tile" data-obs="…">…</div></gk-kpi-tile>
\`\`\`

**Accessibility.** The button is named with what is counted, opens by click, touch, Enter and pointer, and closes by
Escape or when the focus goes; a screen reader reads the explanation as its description.`,
      },
    },
    controls: { disable: true },
  },
  render: ({ rows }, { globals }) => {
    const options = { element: true, sourceHref, locale: globals.lang as Locale };
    const list = rows.map((input, index) => row({ id: `story.tile.t${index}`, ...input }));
    return list.length === 1 && list[0]
      ? `<div style="max-width: 14rem">${kpiTile(list[0], options)}</div>`
      : tiles(list, options);
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exact: Story = { args: one({ quantity: quantities.exact }) };

/** 余: at least. */
export const AtLeast: Story = { args: one({ label: '宣传教育活动', quantity: quantities.atLeast }) };

/** 超: more than. */
export const MoreThan: Story = {
  args: one({
    label: '城南汽车站司机之家日均服务',
    quantity: {
      printed: '日均服务超30人次',
      kind: 'moreThan',
      value: 30,
      low: 30,
      high: null,
      lowOpen: true,
      unit: '人次/日',
    },
    observation: {
      period: { type: 'perDay', start: '2024-05', basis: 'inferred' },
      scope: { type: 'subunit', place: '城南汽车站司机之家' },
    },
    indicator: { domain: 'facilities' },
  }),
};

/** 近: close to, but below. */
export const Nearly: Story = {
  args: one({
    label: '受益职工',
    quantity: {
      printed: '近10万人',
      kind: 'nearly',
      value: 100_000,
      low: null,
      high: 100_000,
      highOpen: true,
      unit: '人',
    },
    indicator: { domain: 'assistance' },
  }),
};

export const Range: Story = {
  args: one({
    label: '创业贷款额度',
    quantity: { printed: '10—15万元', kind: 'range', value: null, low: 100_000, high: 150_000, unit: '元' },
    indicator: { domain: 'funding' },
  }),
};

/** 近 and 余 contradict each other: shown as printed. */
export const Contradiction: Story = { args: one({ label: '服务站点投入', quantity: quantities.unclear }) };

/** A no-event claim is words, not a number. */
export const Claim: Story = { args: one({ label: '群体性事件', quantity: quantities.zeroClaim }) };

export const Rate: Story = {
  args: one({
    label: '工资集体协商建制率',
    quantity: { printed: '90%以上', kind: 'atLeast', value: 90, low: 90, high: null, unit: '%' },
    indicator: { domain: 'democracy' },
  }),
};

/** A number that was added up says so; no source printed it. */
export const Derived: Story = {
  args: one({
    label: '服务站点合计',
    quantity: { printed: '30余处', kind: 'atLeast', value: 30, low: 30, high: null, unit: '处' },
    observation: {
      derived: { op: 'sum', of: ['a.b', 'a.c'] },
      note: '推算：8处＋20余处＋2处；来源没有印合计',
    },
    indicator: { domain: 'facilities' },
  }),
};

export const LongWords: Story = {
  args: one({
    label: '高速公路服务区和客运站司机之家、户外劳动者服务站点全年服务人次',
    quantity: {
      printed: '2.8万高温一线职工',
      kind: 'exact',
      value: 28_000,
      low: 28_000,
      high: 28_000,
      unit: '人',
    },
  }),
};

const every = Object.values(quantities).map((quantity) => ({ quantity }));

/** The last row of a grid is always full. */
export const Grid: Story = { args: { rows: every } };

export const GridOfSeven: Story = { args: { rows: every.slice(0, 7) } };

export const Dark: Story = { args: { rows: every }, globals: { theme: 'dark' } };

export const Narrow: Story = { args: { rows: every }, globals: { frame: '320' } };

export const LargeType: Story = { args: { rows: every }, globals: { type: 'large' } };

export const Traditional: Story = { args: { rows: every.slice(0, 4) }, globals: { lang: 'zh-Hant' } };

export const English: Story = { args: { rows: every.slice(0, 4) }, globals: { lang: 'en' } };

/** A number that is withheld, so that nobody is recognised by it. */
export const Suppressed: Story = {
  args: one({
    label: '涉及残疾职工',
    quantity: { ...quantities.lessThan, printed: '不到5件', value: 5, high: 5 },
    observation: { status: { obs: 'Q', conf: 'F' }, note: '数目太小，确数隐去，以免认出个人' },
  }),
};

/** The source says no period; the tile says that. */
export const Missing: Story = {
  args: one({
    quantity: quantities.exact,
    observation: { period: { type: 'notStated', basis: 'stated' } },
  }),
};

/** System colours: switch them on in the system, or in the browser’s tools under “Rendering”. */
export const ForcedColours: Story = { args: { rows: every.slice(0, 4) } };

/** Without a tile inside, what is there stays; the element says why. */
export const BadContent: Story = {
  args: { rows: [] },
  render: () => '<gk-kpi-tile><p>67件</p></gk-kpi-tile>',
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('gk-kpi-tile')?.innerHTML).toBe('<p>67件</p>');
  },
};

/** The explanation, opened by keyboard. */
export const Explained: Story = {
  args: one({ label: '宣传教育活动', quantity: quantities.atLeast }),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('gk-kpi-tile')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('button')).toBeTruthy());
    root?.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(root?.querySelector('.tooltip:not([hidden])')?.textContent).toContain('不少于60件'),
    );
  },
};
