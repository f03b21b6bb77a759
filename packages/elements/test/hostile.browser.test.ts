import '../src/define.ts';
import {
  catalogued,
  faultsOf,
  type Json,
  jsonOf,
  pictureOf,
  settled,
  show,
  statusOf,
} from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseChart } from '../src/index.ts';

declare global {
  interface Window {
    __hacked?: string;
  }
}

const traps = [
  '<img src=x onerror="window.__hacked=1">',
  '"><svg onload=window.__hacked=2>',
  '</text></svg><script>window.__hacked=3</script>',
  "' onfocus='window.__hacked=4' autofocus tabindex='0",
  '<style>*{background:url(javascript:window.__hacked=5)}</style>',
  'javascript:window.__hacked=6',
  '&lt;img src=x onerror=window.__hacked=7&gt;',
  '</gk-case-chart><iframe srcdoc="<script>parent.__hacked=8</script>">',
  '㙍𬱟𪚥',
  '\u202eolleh',
] as const;

const names = ['gk-case-chart', 'gk-kpi-tile', 'gk-mechanism'] as const;
const find = (tag: string) => document.querySelector<CaseChart>(tag);

/** Nothing was run, nothing that runs or loads has come in, and something is there to be read. */
async function expectHarmless(tag: string): Promise<void> {
  await settled();
  const element = find(tag);
  expect(window.__hacked).toBeUndefined();
  for (const root of [element, element?.shadowRoot]) {
    expect(
      root?.querySelector('script, iframe, img, object, embed, style:not(:host style), link'),
    ).toBeFalsy();
    for (const part of root?.querySelectorAll('*') ?? []) {
      for (const { name, value } of part.attributes) {
        expect(name).not.toMatch(/^on/i);
        expect(`${name}=${value}`).not.toMatch(/^(href|src|xlink:href|action)=\s*javascript:/i);
      }
    }
  }
  expect(`${pictureOf(element).innerText}${statusOf(element)}`.trim()).not.toBe('');
}

/** Every text of a JSON with something put in its place, kept as short as the data model has it. */
function spoiled(value: unknown, trap: (path: string) => unknown, path = ''): unknown {
  if (typeof value === 'string') return trap(path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry, index) => spoiled(entry, trap, `${path}.${index}`));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, spoiled(entry, trap, `${path}.${key}`)]),
  );
}

const free =
  /\.(title|label|description|printed|name|shortName|locator|phrase|note|publisher|region|summary|zh-Hans|en)(\.\d+)?$/;

beforeEach(() => {
  delete window.__hacked;
  faultsOf();
});
afterEach(() => expect(window.__hacked).toBeUndefined());

describe.each(Object.entries(views))('%s', (kind, example) => {
  const view = catalogued(example);
  const tags: Readonly<Record<string, string>> = { mechanism: 'gk-mechanism', tiles: 'gk-kpi-tile' };
  const tag = tags[kind] ?? 'gk-case-chart';

  test.each(traps)('with %s in every text that is free', async (trap) => {
    const base = jsonOf(view);
    const at = (path: string) =>
      path
        .split('.')
        .slice(1)
        .reduce<unknown>((value, key) => (value as Json)[key], base);
    // Cut to the lengths of the data model, so that it is read and written, not refused.
    const raw = spoiled(base, (path) =>
      free.test(path) ? trap.slice(0, path.endsWith('shortName') ? 12 : 25).trim() : at(path),
    );
    show(`<${tag}></${tag}>`);
    const element = find(tag);
    if (element) element.data = raw as never;
    await expectHarmless(tag);
  });

  test('with anything in the place of any text', async () => {
    show(`<${tag}></${tag}>`);
    const element = find(tag);
    const hostile = fc.oneof(fc.constantFrom(...traps), fc.string(), fc.anything({ maxDepth: 1 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile, { minLength: 1, maxLength: 20 }),
        fc.nat(40),
        async (values, step) => {
          let count = 0;
          const base = jsonOf(view);
          const at = (path: string) =>
            path
              .split('.')
              .slice(1)
              .reduce<unknown>((value, key) => (value as Json)[key], base);
          if (element)
            element.data = spoiled(base, (path) => {
              count += 1;
              return count % (step + 2) === 0 ? values[count % values.length] : at(path);
            }) as never;
          await expectHarmless(tag);
        },
      ),
      { numRuns: 20 },
    );
  });
});

test.each(traps)('a plain table with %s in every cell, heading and attribute', async (trap) => {
  const main = show('');
  const element = document.createElement('gk-case-chart');
  const table = document.createElement('table');
  table.createCaption().textContent = trap;
  for (const amount of ['8处', '9处', trap]) {
    const row = table.insertRow();
    row.insertCell().textContent = trap;
    row.insertCell().textContent = amount;
  }
  element.heading = trap;
  element.area = trap;
  element.setAttribute('kind', trap);
  element.append(table);
  main.append(element);
  await expectHarmless('gk-case-chart');
});

test.each(traps)('a plain tile with %s as its text and attributes', async (trap) => {
  const main = show('');
  for (const text of [trap, `${trap}8处`, '8处']) {
    const tile = document.createElement('gk-kpi-tile');
    tile.textContent = text;
    Object.assign(tile, { label: trap, period: trap, area: trap });
    main.replaceChildren(tile);
    await expectHarmless('gk-kpi-tile');
  }
});

test.each(names)('%s with an address that runs', async (tag) => {
  for (const address of [
    'javascript:window.__hacked=1',
    'data:text/html,<script>parent.__hacked=1</script>',
  ]) {
    show(`<${tag}></${tag}>`);
    find(tag)?.setAttribute('src', address);
    await expectHarmless(tag);
  }
});

describe('much', () => {
  const many = (more: (index: number) => object) => {
    const base = jsonOf(views.bars);
    const [first] = base.observations;
    const observations = Array.from({ length: 10_000 }, (_, index) => ({ ...first, ...more(index) }));
    return { ...base, observations };
  };

  // How long it takes is measured in bench/elements.ts; what keeps it short is tested here.
  test('10,000 rows: few are drawn, and that is said', async () => {
    show('<gk-case-chart></gk-case-chart>');
    const element = find('gk-case-chart');
    if (element) element.data = many((index) => ({ id: `demo.many.m${index}` }));
    await settled();
    expect(pictureOf(element).querySelectorAll('tr[data-obs]')).toHaveLength(200);
    expect(pictureOf(element).querySelectorAll('*').length).toBeLessThan(6000);
    expect(pictureOf(element).querySelector('.gk-notes')?.textContent).toContain(
      '只列出前200项，共10000项。',
    );
  });

  test('10,000 faults: few are told', async () => {
    show('<gk-case-chart></gk-case-chart>');
    const { details } = faultsOf();
    const element = find('gk-case-chart');
    if (element) element.data = many((index) => (index === 0 ? {} : { id: '<b>' }));
    await settled();
    expect(statusOf(element)).toContain('9999处');
    expect(details[0]?.problems.length).toBeLessThanOrEqual(50);
    expect(element?.shadowRoot?.querySelectorAll('li').length).toBeLessThanOrEqual(10);
  });

  test.each([Number.NaN, -1e21, 1e21, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
    '%s is said, not drawn',
    async (value) => {
      show('<gk-case-chart></gk-case-chart>');
      const base = jsonOf(views.bars);
      const [first] = base.observations;
      if (first)
        first.quantity = { ...(first.quantity as object), printed: '许多', value, low: value, high: value };
      const element = find('gk-case-chart');
      if (element) element.data = base as never;
      await settled();
      const mark = pictureOf(element).querySelector('tr[data-obs="demo.cases.exact"]');
      if (Number.isFinite(value)) {
        expect(mark?.textContent).toContain('许多');
        expect(mark?.querySelector('svg')).toBeNull();
      } else expect(mark).toBeNull();
      expect(pictureOf(element).innerHTML).not.toMatch(/NaN|Infinity/);
    },
  );

  test('a circle is refused in words', async () => {
    show('<gk-case-chart></gk-case-chart>');
    const base = jsonOf(views.bars) as Record<string, unknown>;
    base.figure = base;
    const element = find('gk-case-chart');
    if (element) element.data = base as never;
    await settled();
    expect(statusOf(element)).toBe('数据读不出来，图保持原样。');
  });
});
