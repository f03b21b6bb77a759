import { figureHtml, figureJson, type Locale } from '@gongkai/charts';
import type { FigureView, Station } from '@gongkai/snapshot';
import { seenIn } from '@gongkai/testing/figures/examples';
import { stationsView } from '@gongkai/testing/figures/stations';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';

interface Args {
  /** How many made-up stations. */
  readonly count: number;
  readonly boundary: boolean;
}

const meta: Meta<Args> = {
  title: 'gk-station-map',
  component: 'gk-station-map',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: `Where can I rest, drink, heat my lunch, charge, now? The stations of a union in three layers, each complete without the next:
a list, a drawn map, and a zoomable one that is loaded when the reader asks for it.

**How to embed it.** Either what the server wrote, or a figure’s JSON:

\`\`\`html
<gk-station-map><figure class="gk-figure">…</figure></gk-station-map>
<gk-station-map src="https://example.org/figures/demo-stations.json"></gk-station-map>
\`\`\`

The page loads \`tokens.css\`, \`all.css\` and \`stations.css\` of \`@gongkai/charts\`. What a reader asks for stands in the page’s address
(\`?service=water,hot-meals&open=now\`), so that a filtered map can be linked and framed; \`no-url-state\` leaves the address alone.

**Accessibility.** The list says all that the map says, and that it does; the drawn map is for the eye. Filters are native boxes and buttons,
44 pixels high; how many stations are shown is read out. In the zoomable map arrow keys move and + and − zoom.`,
      },
    },
  },
  args: { count: 60, boundary: true },
  argTypes: { count: { control: { type: 'range', min: 0, max: 800 } } },
};
export default meta;

type Story = StoryObj<Args>;

/** As the server writes it. */
const written = (view: FigureView, locale: unknown = 'zh-Hans') =>
  html`<gk-station-map no-url-state>${unsafeHTML(
    figureHtml(view, {
      headingLevel: 2,
      locale: locale as Locale,
      links: { page: '#page', embed: '#embed' },
    }),
  )}</gk-station-map>`;

const shown: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(seenIn(canvasElement).querySelector('.gk-map-status')).toBeTruthy(), {
    timeout: 30_000,
  });
};

/** Change what is shown below. */
export const Playground: Story = {
  render: ({ count, boundary }, { globals }) =>
    written(stationsView(count, boundary ? {} : { boundary: false }), globals.lang),
  play: shown,
};

const of = (view: FigureView): Pick<Story, 'render' | 'play'> => ({
  render: (_args, { globals }) => written(view, globals.lang),
  play: shown,
});

/** A few stations have their names on the map; a single one is shown with what lies around it. */
export const One: Story = of(stationsView(1, { plan: { seed: 4 } }));

export const Twelve: Story = of(stationsView(12, { boundary: false }));

export const Many: Story = {
  tags: ['full-tests'],
  ...of(stationsView(800)),
  // Of equal items the first thirty stand for all: to look through 800 takes axe longer than through all other stories.
  parameters: { a11y: { context: { include: ['body'], exclude: ['.gk-station:nth-child(n + 31)'] } } },
};

const all = stationsView(40).stations?.stations ?? [];
const changed = (more: Partial<Station['properties']>) =>
  all.slice(0, 8).map((station) => ({ ...station, properties: { ...station.properties, ...more } }));

/** Known no better than by township: there is a list, and no invented points. */
export const NoPositions: Story = of(
  stationsView(8, {
    stations: changed({ precision: 'township' }).map((station) => ({ ...station, geometry: null })),
  }),
);

/** As twelve of them are, with more. */
export const NoBoundary: Story = { tags: ['full-tests'], ...of(stationsView(60, { boundary: false })) };

export const LongNames: Story = of(
  stationsView(8, {
    stations: changed({ name: '经济技术开发区人民东路中心广场东侧户外劳动者综合服务站点（二十四小时）' }),
  }),
);

export const HoursNotStated: Story = of(
  stationsView(8, {
    stations: all
      .slice(0, 8)
      .map(({ properties: { hours: _, ...rest }, ...station }) => ({ ...station, properties: rest })),
  }),
);

/** Stations that do not exist: each says so, and nobody is led there, calls there or is told that it is open now. */
export const Fiction: Story = of(stationsView(20, { synthetic: true }));

/** Computed from another system, which is said. */
export const Converted: Story = of(
  (() => {
    const view = stationsView(20);
    return view.stations ? { ...view, stations: { ...view.stations, convertedFrom: 'GCJ-02' } } : view;
  })(),
);

export const Filtered: Story = {
  ...of(stationsView(60)),
  play: async (context) => {
    await shown(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '24小时' }));
    await userEvent.type(canvas.getByRole('searchbox'), '城关');
    await expect(canvas.getByRole('status').textContent).toContain('共60处');
  },
};

export const Nearest: Story = {
  ...of(stationsView(60)),
  play: async (context) => {
    await shown(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '离我最近' }));
    await userEvent.type(canvas.getByRole('combobox'), '白水镇');
    await userEvent.click(canvas.getByRole('button', { name: '按距离排' }));
    await waitFor(() => expect(context.canvasElement.querySelector('.gk-nearest')).toBeTruthy(), {
      timeout: 30_000,
    });
  },
};

/** MapLibre, loaded on request; it is opened in many other tests. */
export const Zoomable: Story = {
  tags: ['full-tests'],
  ...of(stationsView(60)),
  play: async (context) => {
    await shown(context);
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: '放大、移动地图' }));
    await waitFor(
      () => expect(within(context.canvasElement).getByRole('button', { name: '回到简图' })).toBeTruthy(),
      {
        timeout: 30_000,
      },
    );
  },
};

export const Dark: Story = { ...of(stationsView(60)), globals: { theme: 'dark' } };
export const Narrow: Story = { ...of(stationsView(60)), globals: { frame: '320' } };
export const LargeType: Story = { ...of(stationsView(20)), globals: { type: 'large' } };
export const Traditional: Story = {
  tags: ['full-tests'],
  ...of(stationsView(20)),
  globals: { lang: 'zh-Hant' },
};
export const English: Story = { ...of(stationsView(20)), globals: { lang: 'en' } };
/** System colours: switch them on in the system, or in the browser’s tools under “Rendering”. */
export const ForcedColours: Story = of(stationsView(20));

const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const status = () =>
      canvasElement.querySelector('gk-station-map')?.shadowRoot?.querySelector('.said')?.textContent;
    await waitFor(() => expect(status()).toContain(words), { timeout: 30_000 });
  };

export const FromData: Story = {
  render: () =>
    html`<gk-station-map no-url-state heading-level="2" .data=${figureJson(stationsView(30))}></gk-station-map>`,
  play: shown,
};

export const PartlyUnreadable: Story = {
  render: () => {
    const raw = JSON.parse(figureJson(stationsView(30)));
    raw.stations.stations[3].properties.kind = 'hotel';
    return html`<gk-station-map no-url-state heading-level="2" .data=${raw}></gk-station-map>`;
  },
  play: says('读不出来'),
};

/** Without its review number a boundary is not drawn, wherever it comes from. */
export const BoundaryWithoutNumber: Story = {
  render: () => {
    const raw = JSON.parse(figureJson(stationsView(30)));
    delete raw.stations.boundary.reviewNumber;
    return html`<gk-station-map no-url-state heading-level="2" .data=${raw}></gk-station-map>`;
  },
  play: says('reviewNumber'),
};

export const BadData: Story = {
  render: () => html`<gk-station-map no-url-state .data=${'{"figure":'}></gk-station-map>`,
  play: says('不是正确的 JSON'),
};

export const NothingInside: Story = {
  render: () => html`<gk-station-map></gk-station-map>`,
  play: says('没有可以显示的图'),
};
