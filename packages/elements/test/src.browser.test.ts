import '../src/define.ts';
import { figureJson } from '@gongkai/charts';
import { chart, faultsOf, pictureOf, settled, show, statusOf } from '@gongkai/testing/elements/support';
import { views } from '@gongkai/testing/figures/figures';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const find = () => document.querySelector('gk-case-chart');
const picture = () => pictureOf(find());
const title = () => picture().querySelector('.gk-title')?.textContent;
const answer = (text: string, status = 200) => new Response(text, { status });

const fetched = vi.fn<(url: string, signal: AbortSignal | undefined) => Promise<Response>>();

beforeEach(() => {
  fetched.mockReset();
  vi.spyOn(window, 'fetch').mockImplementation((url, init) =>
    fetched(String(url), init?.signal ?? undefined),
  );
});
afterEach(() => vi.restoreAllMocks());

test('is relative to the document, and its files stand beside it', async () => {
  fetched.mockResolvedValue(answer(figureJson(views.bars)));
  show('<gk-case-chart src="figures/demo-figure.json"></gk-case-chart>');
  await settled();
  const base = new URL('figures/demo-figure', document.baseURI).href;
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([`${base}.json`]);
  expect(title()).toBe('六十七件申请全部结案');
  const links = [...picture().querySelectorAll<HTMLAnchorElement>('.gk-foot a')];
  const embed = new URL('embed/demo-figure/', document.baseURI).href;
  expect(links.map(({ href }) => href)).toEqual([
    `${base}.csv`,
    `${base}.json`,
    `${base}.svg`,
    embed,
    `${base}/`,
  ]);
});

test('on another site has its files there, whatever is asked for with it', async () => {
  fetched.mockResolvedValue(answer(figureJson(views.bars)));
  show('<gk-case-chart src="https://example.org/data/figures/a.json?v=2"></gk-case-chart>');
  await settled();
  const links = [...picture().querySelectorAll('.gk-foot a')].map((link) => link.getAttribute('href'));
  const root = 'https://example.org/data';
  expect(links).toEqual([
    `${root}/figures/a.csv`,
    `${root}/figures/a.json?v=2`,
    `${root}/figures/a.svg`,
    `${root}/embed/a/`,
    `${root}/figures/a/`,
  ]);
});

test('at another place has its JSON alone', async () => {
  fetched.mockResolvedValue(answer(figureJson(views.bars)));
  show('<gk-case-chart src="https://example.org/api?figure=1"></gk-case-chart>');
  await settled();
  const links = [...picture().querySelectorAll('.gk-foot a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://example.org/api?figure=1']);
});

test('is said to be on its way, and what stands inside can be used meanwhile', async () => {
  let arrive = (_: Response) => {};
  fetched.mockReturnValue(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  show(chart(views.bars).replace('<gk-case-chart>', '<gk-case-chart src="figures/demo-figure.json">'));
  await expect.poll(() => statusOf(find())).toBe('正在读取数据……');
  expect(find()?.querySelector('tr[tabindex="0"]')).not.toBeNull();
  arrive(answer(figureJson(views.rate)));
  await settled();
  expect(statusOf(find())).toBe('');
  expect(title()).toBe('建制率在九成以上');
});

test('data goes before it', async () => {
  fetched.mockResolvedValue(answer(figureJson(views.bars)));
  show('');
  const element = document.createElement('gk-case-chart');
  element.src = 'figures/demo-figure.json';
  element.data = figureJson(views.rate);
  document.querySelector('main')?.append(element);
  await settled();
  expect(title()).toBe('建制率在九成以上');
  expect(fetched).not.toHaveBeenCalled();
});

test('that is changed breaks the first one off', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  fetched.mockImplementation((url, signal) => {
    signals.push(signal);
    if (url.includes('second')) return Promise.resolve(answer(figureJson(views.rate)));
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  const { details } = faultsOf();
  show('<gk-case-chart src="first.json"></gk-case-chart>');
  await expect.poll(() => signals).toHaveLength(1);
  find()?.setAttribute('src', 'second.json');
  await expect.poll(() => title()).toBe('建制率在九成以上');
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  expect(details).toEqual([]);
});

test('is broken off when the element goes, and begins anew when it comes back', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  fetched.mockImplementation((_, signal) => {
    signals.push(signal);
    if (signals.length > 1) return Promise.resolve(answer(figureJson(views.rate)));
    return new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  const main = show('<gk-case-chart src="first.json"></gk-case-chart>');
  await expect.poll(() => signals).toHaveLength(1);
  const element = find();
  element?.remove();
  expect(signals[0]?.aborted).toBe(true);
  if (element) main.append(element);
  await expect.poll(() => title()).toBe('建制率在九成以上');
});

describe('what is wrong', () => {
  test.each<[string, () => Promise<Response>, string, string]>([
    ['404', async () => answer('', 404), 'fetch-failed', '没有读到数据（404），图保持原样。'],
    [
      'no network',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'fetch-failed',
      '没有读到数据（网络不通），图保持原样。',
    ],
    ['a page', async () => answer('<!doctype html>'), 'unreadable', '数据读不出来，图保持原样。'],
    ['half of a file', async () => answer('{"figure":'), 'bad-json', '数据不是正确的 JSON，图保持原样。'],
  ])('%s: what stands inside stays, and it is said once', async (_, respond, code, message) => {
    fetched.mockImplementation(respond);
    const { details, warnings } = faultsOf();
    show(chart(views.bars).replace('<gk-case-chart>', '<gk-case-chart src="figures/demo-figure.json">'));
    await settled();
    expect(title()).toBe('六十七件申请全部结案');
    expect(find()?.querySelector('tr[tabindex="0"]')).not.toBeNull();
    expect(details.map((detail) => detail.code)).toEqual([code]);
    expect(statusOf(find())).toBe(message);
    expect(warnings).toHaveLength(1);
  });

  test('a page that was opened from a disk is told what to do', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    faultsOf();
    show('<gk-case-chart src="file:///home/me/data.csv"></gk-case-chart>');
    await settled();
    expect(statusOf(find())).toContain('网页在硬盘上');
  });

  test('an address that is none', async () => {
    const { details } = faultsOf();
    show('<gk-case-chart src="https://"></gk-case-chart>');
    await settled();
    expect(details.map(({ code }) => code)).toEqual(['fetch-failed']);
    expect(fetched).not.toHaveBeenCalled();
  });
});
