import type { FigureView } from '@gongkai/snapshot';
import { days, dense, tableFigure } from '@gongkai/testing/figures/dense';
import {
  beside,
  differentPeriods,
  longLabels,
  many,
  missing,
  quantities,
  row,
  suppressed,
  view,
  views,
  written,
} from '@gongkai/testing/figures/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

interface Args {
  readonly view: FigureView;
}

const meta: Meta<Args> = {
  title: 'gk-case-chart/From the server',
  component: 'gk-case-chart',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `A chart that the server wrote: heading, rows with their bars, source. The element adds arrow keys from row to
row and an explanation of each; nothing moves. Without script everything can be read.

**How to embed it.** Put the HTML of \`figureHtml\` inside the tag, load \`all.css\` of
\`@gongkai/charts\`, and \`@gongkai/elements/case-chart.define\`:

\`\`\`html
<gk-case-chart><figure class="gk-figure">…</figure></gk-case-chart>
\`\`\`

**Accessibility.** The figure is read as heading, rows, notes, source, each number once. It is one stop for Tab; arrow
keys, Home and End go from row to row, Escape closes the explanation, Tab leaves. What the explanation says stands in
the figure: behind its switch, in its notes, in its caption.`,
      },
    },
    controls: { disable: true },
  },
  render: ({ view: shown }, { globals, id }) => written('gk-case-chart', shown, id, globals.lang),
};
export default meta;

type Story = StoryObj<Args>;

/** Every way in which a number can be bounded. */
export const Bars: Story = { args: { view: views.bars } };

export const OneRow: Story = {
  args: { view: view('bars', [row({ id: 'story.one', quantity: quantities.exact })]) },
};

/** 余 and 超: the bar comes apart, because nobody printed how far it goes. */
export const OpenEnd: Story = {
  args: { view: beside({ label: '劳动争议仲裁申请', quantity: quantities.atLeast }, 'open') },
};

export const MoreThan: Story = {
  args: { view: beside({ label: '劳动争议仲裁申请', quantity: quantities.moreThan }, 'more') },
};

/** 近: a bracket that the bar does not reach. */
export const Bracket: Story = {
  args: { view: beside({ label: '劳动争议仲裁申请', quantity: quantities.nearly }, 'nearly') },
};

export const Range: Story = {
  args: { view: beside({ label: '劳动争议仲裁申请', quantity: quantities.range }, 'range') },
};

/** 近 and 余 contradict each other: words, no bar. */
export const Contradiction: Story = {
  args: { view: beside({ label: '服务站点投入', quantity: quantities.unclear }, 'unclear') },
};

export const Claim: Story = {
  args: { view: beside({ label: '群体性事件', quantity: quantities.zeroClaim }, 'claim') },
};

/** A number that is withheld, so that nobody is recognised by it. */
export const Suppressed: Story = { args: { view: suppressed } };

/** What the source does not say is said to be missing. */
export const Missing: Story = { args: { view: missing } };

export const ManyRows: Story = { args: { view: many(40) } };

/** More rows than can be read in one picture: the first are drawn, and the notes say so. */
export const TooManyRows: Story = { tags: ['full-tests'], args: { view: many(300) } };

export const LongLabels: Story = { args: { view: longLabels } };

export const DifferentPeriods: Story = { args: { view: differentPeriods } };

/** One mark for one thing. */
export const Count: Story = { args: { view: views.count } };

/** 90%以上 is a stretch, not a point; the denominator is said, or said to be missing. */
export const Rate: Story = { args: { view: views.rate } };

/** Lines through time, drawn by Plot in a box that is stretched: a gap, a change of definition, bands where 余 and 近 leave a number open. */
export const Series: Story = { args: { view: dense.series } };

/** Five thousand days: thinned to what the picture can show; the rows list turning points, the CSV has all. */
export const LongSeries: Story = {
  args: { view: tableFigure('series', { 受理: days(2500), 办结: days(2500, 8) }, 'day') },
};

export const SeriesDark: Story = { args: { view: dense.series }, globals: { theme: 'dark' } };

export const SeriesNarrow: Story = { args: { view: dense.series }, globals: { frame: '320' } };

/** Kinds by months: the ground is darker the larger a number is, and what is suppressed or missing says its code. */
export const Heat: Story = { args: { view: dense.heat } };

export const HeatDark: Story = { args: { view: dense.heat }, globals: { theme: 'dark' } };

export const HeatNarrow: Story = { args: { view: dense.heat }, globals: { frame: '320' } };

export const Tiles: Story = { args: { view: views.tiles } };

export const Table: Story = { args: { view: views.table } };

export const Dark: Story = { args: { view: views.bars }, globals: { theme: 'dark' } };

/** System colours, as Windows has them for high contrast: switch them on in the system, or in the browser’s tools under “Rendering”. */
export const ForcedColours: Story = { args: { view: views.bars }, tags: ['!autodocs'] };

export const Narrow: Story = { args: { view: views.bars }, globals: { frame: '320' } };

export const LargeType: Story = { args: { view: views.rate }, globals: { type: 'large' } };

export const Traditional: Story = { args: { view: views.rate }, globals: { lang: 'zh-Hant' } };

export const English: Story = { args: { view: views.bars }, globals: { lang: 'en' } };

/** Without a figure inside, what is there stays, and the element says that there is none. */
export const BadContent: Story = {
  args: { view: views.bars },
  render: () => '<gk-case-chart><p>图没有做好。</p></gk-case-chart>',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('gk-case-chart');
    await expect(element?.innerHTML).toBe('<p>图没有做好。</p>');
    await waitFor(() =>
      expect(element?.shadowRoot?.querySelector('[part=status]')?.textContent).toContain('没有可以显示的图'),
    );
  },
};

/** From row to row by arrow keys. */
export const Keyboard: Story = {
  args: { view: views.bars },
  play: async ({ canvasElement }) => {
    const stop = () => canvasElement.querySelector<HTMLElement>('tr[tabindex="0"]');
    await waitFor(() => expect(stop()).toBeTruthy());
    stop()?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(document.activeElement?.getAttribute('data-obs')).toBe('demo.cases.atleast');
    const root = canvasElement.querySelector('gk-case-chart')?.shadowRoot;
    await waitFor(() =>
      expect(root?.querySelector('.tooltip:not([hidden])')?.textContent).toContain('60余件'),
    );
  },
};
