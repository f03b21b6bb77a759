/** Ten things that readers come for, from the front page of a phone, by touch and by the keyboard alone: three presses or one search each. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { finger, type Hand, keys } from './hands.ts';

const open = useBrowser();
const site = inject('site');

interface Task {
  readonly task: string;
  readonly does: (hand: Hand, page: Page) => Promise<void>;
}

/** Waits for words on the part of the page that is on the screen. */
const sees = (page: Page, words: string) =>
  expect
    .poll(() =>
      page.evaluate((searched) => {
        const shown = (element: Element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return element.checkVisibility() && top < innerHeight && bottom > 0;
        };
        const whole = (element: Element) =>
          (element.textContent ?? '').replace(/\s+/g, '').includes(searched);
        // The smallest that has all of the words.
        return [...document.querySelectorAll('main *')].some(
          (element) => whole(element) && ![...element.children].some(whole) && shown(element),
        );
      }, words),
    )
    .toBe(true);

/** Where the page is, without what readers chose to see. */
const at = (page: Page, address: string) =>
  expect
    .poll(() => {
      const { pathname, hash } = new URL(page.url());
      return decodeURI(`${pathname}${hash}`);
    })
    .toBe(address);

/** Looks for words from the way in that says so, and opens the first answer. */
async function searches(hand: Hand, page: Page, words: string): Promise<void> {
  await hand.press(page.locator('.ways-in a[href="/search/"]'));
  await at(page, '/search/');
  await hand.type(page.locator('main input[type=search]'), words);
  const first = page.locator('.found li a');
  await first.first().waitFor();
  await hand.press(first);
}

/** Presses what hands a file over, and reads it. */
async function fileOf(hand: Hand, page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), hand.press(page.locator(link))]);
  return text(await download.createReadStream());
}

const tasks: readonly Task[] = [
  {
    task: 'the wages that 石泉 recovered',
    async does(hand, page) {
      await searches(hand, page, '石泉 追回欠薪');
      await at(page, '/unions/ankang/#ankang.wages-recovered.shiquan');
      await sees(page, '13.5万元');
    },
  },
  {
    task: 'how many 司机之家 there are in 汉阴',
    async does(hand, page) {
      await searches(hand, page, '汉阴 司机之家');
      await at(page, '/unions/hanyin/#hanyin.service-stations.drivers-home');
      await sees(page, '2处');
    },
  },
  {
    task: 'the stations of two unions beside each other',
    async does(hand, page) {
      await hand.press(page.locator('.mast nav a[href="/figures/"]'));
      await hand.press(page.locator('main a[href="/figures/compare-service-stations/"]'));
      await at(page, '/figures/compare-service-stations/');
      await sees(page, '不能直接比');
    },
  },
  {
    task: 'where 67件 was printed',
    async does(hand, page) {
      await hand.press(page.locator('main a[href="/sources/#hanyin.arbitration-cases"]'));
      await at(page, '/sources/#hanyin.arbitration-cases');
      await sees(page, '67件');
    },
  },
  {
    task: 'all numbers of 帮扶 as a file',
    async does(hand, page) {
      await hand.press(page.locator('main a[href="/indicators/#assistance"]'));
      const csv = await fileOf(hand, page, 'main a[href="/data/areas/assistance.csv"]');
      expect(csv).toContain('送温暖筹集资金');
      expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(20);
    },
  },
  {
    task: 'a sentence with 67件 for an article of one’s own',
    async does(hand, page) {
      await hand.press(page.locator('main a[href="/unions/hanyin/use/#hanyin.arbitration-cases"]'));
      await at(page, '/unions/hanyin/use/#hanyin.arbitration-cases');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const own = page.locator('[id="hanyin.arbitration-cases"]');
      await hand.press(own.locator('button').first());
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('67件');
    },
  },
  {
    task: 'whether 近10万人 is more than 90,000',
    async does(hand, page) {
      await hand.press(page.locator('main a[href="/method/"]'));
      await at(page, '/method/');
      await sees(page, '近10万人');
    },
  },
  {
    task: 'what has changed since it was published',
    async does(hand, page) {
      await hand.press(page.locator('footer a[href="/corrections/"]'));
      await at(page, '/corrections/');
      await sees(page, '更正');
    },
  },
  {
    task: 'a station that is open at the moment of the demonstration',
    async does(hand, page) {
      await hand.press(page.locator('.ways-in a[href="/stations/"]'));
      await hand.press(page.locator('main a[href="/demo/#maps"]'));
      await hand.press(page.locator('main a[href="/figures/demo-stations/"]'));
      await at(page, '/figures/demo-stations/');
      const stations = page.locator('.gk-first-stations li');
      await expect.poll(() => stations.count()).toBeGreaterThan(2);
      for (const station of await stations.allTextContents()) expect(station).toMatch(/演示.*开放/s);
      await sees(page, '开放');
    },
  },
  {
    task: '安康 in traditional characters',
    async does(hand, page) {
      await hand.press(page.locator('.mast a[hreflang="zh-Hant"]'));
      await hand.press(page.locator('main a[href="/zh-Hant/unions/ankang/"]'));
      await at(page, '/zh-Hant/unions/ankang/');
      await sees(page, '安康市總工會');
    },
  },
];

const ways = ['touch', 'keys'] as const;

describe('a newcomer finds', () => {
  // In turn by one and the other; a full run goes both ways with each.
  const all = tasks.flatMap((task, index) =>
    ways.map((way, which) => ({ ...task, way, isTurn: which === index % 2 })),
  );
  it.each(all.filter(({ isTurn }) => isTurn || inject('isFull')))('$task, by $way', ({ does, way }) =>
    open(
      site,
      {
        viewport: { width: 375, height: 812 },
        ...(way === 'touch' ? { hasTouch: true, isMobile: true } : {}),
      },
      async (page) => {
        const hand = way === 'touch' ? finger() : keys(page);
        await does(hand, page);
        expect(hand.presses()).toBeLessThanOrEqual(3);
      },
    ),
  );
});
