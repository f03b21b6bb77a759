import { figureHtml, type Locale } from '@gongkai/charts';
import type { FigureView } from '@gongkai/snapshot';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { views } from '../../../charts/test/support/figures.ts';
import { quantities, row, view } from '../../../charts/test/support/view.ts';

interface Args {
  readonly view: FigureView;
}

const links = { csv: '#csv', json: '#json', svg: '#svg', png: '#png', page: '#page' };

const meta: Meta<Args> = {
  title: 'gk-case-chart',
  component: 'gk-case-chart',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'A figure that the server wrote: heading, picture, table, source. The element adds arrow keys from mark to mark, an explanation of each, and lets the table take the picture’s place. Without script everything can be read.',
      },
    },
    controls: { disable: true },
  },
  render: ({ view: shown }, { globals, id }) => {
    const options = {
      document,
      links,
      id: `story-${id}`,
      headingLevel: 2,
      sourceHref: () => '#sources',
    } as const;
    return `<gk-case-chart>${figureHtml(shown, { ...options, locale: globals.lang as Locale })}</gk-case-chart>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const of = (kind: keyof typeof quantities, label = '劳动争议仲裁申请') =>
  view('bars', [
    row({ id: 'story.exact', label: '法律咨询', quantity: quantities.exact }),
    row({ id: `story.${kind.toLowerCase()}`, label, quantity: quantities[kind] }),
  ]);

/** Every way in which a number can be bounded. */
export const Bars: Story = { args: { view: views.bars } };

export const OneRow: Story = {
  args: { view: view('bars', [row({ id: 'story.one', quantity: quantities.exact })]) },
};

/** 余 and 超: the bar comes apart, because nobody printed how far it goes. */
export const OpenEnd: Story = { args: { view: of('atLeast') } };

/** 近: a bracket that the bar does not reach. */
export const Bracket: Story = { args: { view: of('nearly') } };

export const Range: Story = { args: { view: of('range') } };

/** 近 and 余 contradict each other: words, no bar. */
export const Contradiction: Story = { args: { view: of('unclear', '服务站点投入') } };

export const Claim: Story = { args: { view: of('zeroClaim', '群体性事件') } };

export const ManyRows: Story = {
  args: {
    view: view(
      'bars',
      Array.from({ length: 40 }, (_, index) => {
        const value = ((index * 37) % 61) + 3;
        const quantity = {
          printed: `${value}余件`,
          kind: 'atLeast',
          value,
          low: value,
          high: null,
          unit: '件',
        } as const;
        return row({ id: `story.many.m${index}`, label: `第${index + 1}个镇（街道）工会受理`, quantity });
      }),
    ),
  },
};

export const LongLabels: Story = {
  args: {
    view: view(
      'bars',
      [67, 45, 12].map((value, index) => {
        const label =
          '“工会+人社+司法”劳动争议仲裁调解工作室和职工法律援助工作站处理的各类申请（含农民工欠薪）'.slice(
            0,
            40 - index * 9,
          );
        return row({
          id: `story.long.l${index}`,
          label,
          quantity: { ...quantities.exact, printed: `${value}件`, value, low: value, high: value },
        });
      }),
    ),
  },
};

/** Periods differ: each is said, and the note says not to compare. */
export const DifferentPeriods: Story = {
  args: {
    view: view('bars', [
      row({
        id: 'story.p.a',
        label: '调处劳动纠纷',
        quantity: quantities.atLeast,
        observation: { period: { type: 'everyYear', basis: 'stated' } },
      }),
      row({
        id: 'story.p.b',
        label: '多元化解',
        quantity: quantities.moreThan,
        observation: {
          period: { type: 'notStated', basis: 'stated' },
          scope: { type: 'subunit', place: '劳动纠纷调解室' },
        },
      }),
    ]),
  },
};

/** One mark for one thing. */
export const Count: Story = { args: { view: views.count } };

/** 90%以上 is a stretch, not a point; the denominator is said, or said to be missing. */
export const Rate: Story = { args: { view: views.rate } };

export const Tiles: Story = { args: { view: views.tiles } };

export const Table: Story = { args: { view: views.table } };

export const Mechanism: Story = { args: { view: views.mechanism } };

export const Dark: Story = { args: { view: views.bars }, globals: { theme: 'dark' } };

export const Narrow: Story = { args: { view: views.bars }, globals: { frame: '320' } };

export const LargeType: Story = { args: { view: views.rate }, globals: { type: 'large' } };

export const Traditional: Story = { args: { view: views.rate }, globals: { lang: 'zh-Hant' } };

export const English: Story = { args: { view: views.bars }, globals: { lang: 'en' } };

/** Without a figure inside, what is there stays; the console says why. */
export const BadContent: Story = {
  args: { view: views.bars },
  render: () => '<gk-case-chart><p>图没有做好。</p></gk-case-chart>',
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('gk-case-chart')?.innerHTML).toBe('<p>图没有做好。</p>');
  },
};

/** From mark to mark by arrow keys. */
export const Keyboard: Story = {
  args: { view: views.bars },
  play: async ({ canvasElement }) => {
    const drawing = [...canvasElement.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    await waitFor(() => expect(drawing?.querySelector('[tabindex="0"]')).toBeTruthy());
    drawing?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(document.activeElement?.getAttribute('data-obs')).toBe('demo.cases.atleast');
    const root = canvasElement.querySelector('gk-case-chart')?.shadowRoot;
    await waitFor(() =>
      expect(root?.querySelector('.tooltip:not([hidden])')?.textContent).toContain('60余件'),
    );
  },
};
