import '../src/define.ts';
import { kpiTile } from '@gongkai/charts';
import {
  expectNoViolations,
  faultsOf,
  jsonOf,
  pictureOf,
  settled,
  show,
  statusOf,
  tileGrid,
  tooltipOf,
} from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

const find = () => {
  const found = document.querySelector('gk-kpi-tile');
  if (!found) throw new Error('no tile');
  return found;
};
const write = async (inside: string, attributes = '') => {
  show(`<gk-kpi-tile ${attributes}>${inside}</gk-kpi-tile>`);
  await settled();
};

describe('a figure’s JSON', () => {
  beforeEach(() => {
    show('<gk-kpi-tile></gk-kpi-tile>');
    faultsOf();
  });

  test('its first observation is the tile that the server writes', async () => {
    find().data = jsonOf(views.tiles);
    await settled();
    const [row] = views.tiles.rows;
    expect(pictureOf(find()).innerHTML).toBe(row && kpiTile(row));
    await userEvent.click(find().shadowRoot?.querySelector('button') ?? find());
    await settled();
    expect(tooltipOf(find())?.innerText).toContain('印的是确数');
  });

  test('another one is named', async () => {
    find().observation = 'demo.cases.atleast';
    find().data = jsonOf(views.tiles);
    await settled();
    expect(pictureOf(find()).querySelector('.gk-num')?.textContent).toBe('60余件');
  });

  test('one that is not there leaves what was shown', async () => {
    find().data = jsonOf(views.tiles);
    await settled();
    const { details } = faultsOf();
    find().observation = 'demo.nothing';
    find().data = jsonOf(views.tiles);
    await settled();
    expect(pictureOf(find()).querySelector('.gk-num')?.textContent).toBe('67件');
    expect(details.map(({ code }) => code)).toEqual(['no-observation']);
    expect(statusOf(find())).toBe('数据里没有 demo.nothing，保持原样。');
  });

  test('bad data leaves what was shown', async () => {
    find().data = jsonOf(views.tiles);
    await settled();
    find().data = '[';
    await settled();
    expect(pictureOf(find()).querySelector('.gk-num')?.textContent).toBe('67件');
    expect(statusOf(find())).toBe('数据不是正确的 JSON，图保持原样。');
  });
});

test('in a grid, what is wrong stands over the foot of its tile and moves nothing', async () => {
  show(tileGrid(views.tiles));
  await settled();
  const boxes = () =>
    [...document.querySelectorAll('.gk-tile')].map((tile) => JSON.stringify(tile.getBoundingClientRect()));
  const before = boxes();
  faultsOf();
  find().data = 42 as never;
  await settled();
  expect(boxes()).toEqual(before);
  const said = find().shadowRoot?.querySelector('[role=status]')?.getBoundingClientRect();
  expect(said?.height).toBeGreaterThan(0);
  expect(said?.bottom).toBeLessThanOrEqual(find().getBoundingClientRect().bottom + 1);
});

describe('plain text', () => {
  test('is a tile with what its attributes say', async () => {
    await write('20余处', 'label="流动服务站" period="2023年以来" area="facilities"');
    expect(pictureOf(find()).innerText.replace(/\s+/g, ' ')).toBe('流动服务站 20余处 2023年以来');
    expect(pictureOf(find()).querySelector('.gk-tile')?.getAttribute('data-gk-area')).toBe('facilities');
    await userEvent.click(find().shadowRoot?.querySelector('button') ?? find());
    await settled();
    expect(tooltipOf(find())?.innerText).toMatch(/流动服务站\s+20余处\s+不少于20处，确数未印\s+2023年以来/);
    await expectNoViolations();
  });

  test('without a label its button has a name', async () => {
    await write(' 8处 ');
    expect(find().shadowRoot?.querySelector('button')?.getAttribute('aria-label')).toBe('8处：这个数怎么读');
  });

  test('that is no amount stays as it is, said once', async () => {
    const { details, warnings } = faultsOf();
    await write('若干', 'label="流动服务站"');
    expect(find().innerHTML).toBe('若干');
    expect(details.map(({ code }) => code)).toEqual(['text-unreadable']);
    expect(statusOf(find())).toBe('“若干”读不出数量，照原样显示。');
    expect(warnings).toHaveLength(1);
  });
});
