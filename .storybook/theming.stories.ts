/** Every token changed at once: what then still has one of our colours was not asked for. */
import tokensCss from '@gongkai/charts/tokens.css?raw';
import { domains } from '@gongkai/snapshot/codes';
import { palettes } from '@gongkai/snapshot/palette';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

const meta: Meta = { title: 'Theming/All tokens', tags: ['autodocs'] };
export default meta;

/** A brand that has nothing in common with ours, in light colours; every token of tokens.css. */
const brand: Readonly<Record<string, string>> = {
  paper: '#eef3fb',
  sheet: '#fefefe',
  shade: '#dfe8f7',
  rule: '#8aa0c4',
  hair: '#c9d6ea',
  ink: '#0b1f3f',
  'ink-2': '#27406b',
  'ink-3': '#3f5784',
  red: '#8a1c5a',
  gold: '#0b3d91',
  focus: '#b0005e',
  'area-guidance': '#7a0f4f',
  'area-facilities': '#0a4f9e',
  'area-rights': '#6a2f00',
  'area-assistance': '#1f5a1f',
  'area-skills': '#00556b',
  'area-organising': '#5b2c86',
  'area-democracy': '#8a3b00',
  'area-funding': '#334155',
  serif: '"Noto Sans CJK SC", sans-serif',
  sans: '"Noto Serif CJK SC", serif',
  'size-0': '0.875rem',
  'size-1': '1.0625rem',
  'size-2': '1.375rem',
  'size-3': '2rem',
  'size-4': '2.75rem',
  'size-5': '4rem',
  'size-small': '0.9rem',
  'size-note': '1rem',
  'size-strong': '1.15rem',
  'size-lead': '1.25rem',
  'size-part': '1.5rem',
  'size-section': '1.7rem',
  'size-number': '1.8rem',
  'size-title': '2.2rem',
  'space-1': '0.3rem',
  'space-2': '0.6rem',
  'space-3': '0.9rem',
  'space-4': '1.2rem',
  'space-5': '1.8rem',
  'space-6': '2.4rem',
  'space-7': '3.6rem',
  'space-8': '6rem',
};
const style = Object.entries(brand)
  .map(([name, value]) => `--gk-${name}: ${value}`)
  .join('; ');

const rows = [
  ['仲裁申请', '67件'],
  ['调解成功', '50余件'],
  ['正在办理', '近20件'],
];
const stations = {
  title: '两处站点',
  synthetic: true,
  stations: [
    { name: '人民路驿站', kind: 'union-station', township: '城关镇', lon: 165.2, lat: 33.2, hours: '24/7' },
    { name: '汽车站司机之家', kind: 'drivers-home', township: '城关镇', lon: 165.21, lat: 33.21 },
  ],
};
const shown = [
  ...domains.map(
    (area) => ['gk-case-chart', { title: '劳动争议', area, source: '虚构的例子', rows }] as const,
  ),
  ['gk-case-chart', { title: '四类站点', kind: 'count', rows: [['爱心驿站', '8处']] }],
  [
    'gk-case-chart',
    {
      title: '建制率',
      kind: 'rate',
      rows: [
        ['建制率', '90%以上'],
        ['结案率', '99.14%'],
      ],
    },
  ],
  ['gk-kpi-tile', { label: '流动服务站', printed: '20余处' }],
  [
    'gk-mechanism',
    { title: '三级联动', form: 'layers', parts: ['县总工会', { label: '镇工会', parts: ['村工会'] }] },
  ],
  [
    'gk-compare',
    {
      title: '两县受理',
      period: '2023年',
      level: 'county',
      rows: [
        ['甲县总工会', '60件'],
        ['乙县总工会', '67件'],
      ],
    },
  ],
  [
    'gk-trend',
    {
      title: '受理逐年',
      rows: [
        ['2022年', '60件'],
        ['2023年', '67余件'],
      ],
    },
  ],
  ['gk-station-map', stations],
] as const;

const made = ([tag, data]: (typeof shown)[number]) => {
  const element = Object.assign(document.createElement(tag), { data, headingLevel: 2 });
  if (tag === 'gk-station-map') element.setAttribute('addressless', '');
  return element;
};

const hex = /^#/;
const asRgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

/** Our colours, as a browser says them. */
const ours = new Set(
  Object.values(palettes).flatMap(({ area, ...roles }) =>
    [...Object.values(roles), ...Object.values(area)].filter((colour) => hex.test(colour)).map(asRgb),
  ),
);
const properties = [
  'color',
  'background-color',
  'border-top-color',
  'outline-color',
  'fill',
  'stroke',
] as const;

/** Every element below a root, in its shadow trees, too. */
function* below(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

/** What has one of our colours: the element, the property, the colour. */
const coloured = (root: ParentNode) =>
  [...below(root)].flatMap((element) => {
    const computed = getComputedStyle(element);
    return properties
      .filter((name) => ours.has(computed.getPropertyValue(name)))
      .map(
        (name) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} ${name}: ${computed.getPropertyValue(name)}`,
      );
  });

/** Every kind of element with every token changed. */
export const AllTokens: StoryObj = {
  globals: { theme: 'light' },
  render: () =>
    html`<div class="brand" style=${`${style}; background: var(--gk-paper); color: var(--gk-ink); padding: var(--gk-space-4); display: grid; gap: var(--gk-space-4)`}>
      ${shown.map(made)}
    </div>`,
  play: async ({ canvasElement }) => {
    const names = new Set(Array.from(tokensCss.matchAll(/--gk-([\w-]+):/g), ([, name = '']) => name));
    await expect(Object.keys(brand).sort()).toEqual([...names].sort());
    const brandRoot = canvasElement.querySelector('.brand') as HTMLElement;
    const drawn = () =>
      [...brandRoot.children].filter((element) =>
        [element, element.shadowRoot].some((tree) => tree?.querySelector('.gk-figure, .gk-tile')),
      ).length;
    await waitFor(() => expect(drawn()).toBe(shown.length), { timeout: 30_000 });
    await waitFor(() => expect(coloured(brandRoot)).toEqual([]), { timeout: 20_000 });
    // What was asked for is there, in the shadow trees.
    const seen = new Set(
      [...below(brandRoot)].flatMap((element) =>
        properties.map((name) => getComputedStyle(element).getPropertyValue(name)),
      ),
    );
    for (const area of domains) await expect(seen).toContain(asRgb(brand[`area-${area}`] ?? ''));
  },
};
