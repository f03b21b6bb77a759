import { describe, expect, it } from 'vitest';
import { find, read } from '../src/index.ts';
import { misses, phrases, type Sentence, secondHand, sentences } from './corpus.ts';
import { notation } from './notation.ts';

function expectFound({ text, spans, meanings }: Sentence): void {
  const found = find(text);
  expect(found.map(({ quantity }) => quantity.printed)).toEqual(
    spans.map(([from, to]) => text.slice(from, to)),
  );
  expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
  expect(found.map(({ quantity }) => notation(quantity))).toEqual(meanings);
}

describe('find: the corpus', () => {
  it.each(sentences)('$text', expectFound);
});

describe('find: sentences by another hand', () => {
  const missed = new Map(misses.map((miss) => [miss.text, miss]));

  it.each(secondHand.filter(({ text }) => !missed.has(text)))('$text', expectFound);

  it.each(misses)('is not yet right: $text', (miss) => {
    // What is mended leaves the list of misses.
    expectFound(miss);
    expect(secondHand.find(({ text }) => text === miss.text)?.meanings).not.toEqual(miss.meanings);
  });

  it('has more than a thousand sentences together with our own', () => {
    expect(sentences.length + secondHand.length).toBeGreaterThan(1000);
  });
});

describe('find: offsets', () => {
  it('counts UTF-16 units, behind characters of two units and noise', () => {
    const text = '𠮷田工會🚩服務(wù)職工２萬餘人次，<b>60</b>餘場';
    const found = find(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['２萬餘人次', '60</b>餘場']);
    expect(found.map(({ quantity }) => notation(quantity))).toEqual(['≥20000 人次', '≥60 场']);
  });

  it('shifts with the text in front, sentence by sentence', () => {
    const sentence = '受理案件67件，办结率100%。';
    const found = find(sentence.repeat(50));
    expect(found).toHaveLength(100);
    for (const [index, { start }] of found.entries()) {
      const place = index % 2 === 0 ? sentence.indexOf('67') : sentence.indexOf('100');
      expect(start).toBe(Math.floor(index / 2) * sentence.length + place);
    }
  });

  it('returns quantities in order, without overlap, printed as they stand', () => {
    const text = sentences.map((sentence) => sentence.text).join('\n');
    let last = 0;
    for (const { quantity, start, end } of find(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(quantity.printed).toBe(text.slice(start, end));
      last = end;
    }
  });

  it('finds in every phrase that names a figure what read reads there', () => {
    for (const [phrase] of phrases) {
      for (const { quantity, inherited } of find(phrase)) {
        if (!inherited) expect(read(quantity.printed)).toMatchObject(quantity);
      }
    }
  });
});

describe('find: what it never does', { timeout: 60_000 }, () => {
  it.each([null, undefined, 42, false, {}])('throws for %s', (input) => {
    expect(find(input as unknown as string)).toEqual([]);
  });

  // Each of these makes a naive pattern backtrack over the whole text for every character: minutes, not the
  // moment they take here. The time limit is the assertion: generous, for a slow machine under load.
  it.each([
    '1',
    '一',
    '万',
    '几',
    '1,',
    '1.',
    '1人',
    '1余',
    '1-',
    '一二三四五六七八九十百千万亿',
    '1,000,',
    '百分之',
    '至少',
    '每人',
    '超过了',
    '没有发生',
    '零',
    '“',
    '“1人',
    '《1人',
    '<',
    '<a ',
    '(ā',
    '&nbsp',
    ' ',
    '1 ',
    '\n',
    '1万困难一线户外',
    '从未',
    '第1、',
    '每人每月',
    '近约超',
    '\ud842',
    '（次）',
    '人均',
    '日均',
  ])('runs away with 20,000 times %j', (noise) => {
    const text = noise.repeat(20_000);
    expect(find(`${text}，建成驿站37家。`).length).toBeGreaterThanOrEqual(0);
  });

  it('loses the figure behind noise', () => {
    for (const noise of ['1', '万', '1,', '“', '<', '每人', '没有发生']) {
      const text = `${noise.repeat(5000)}。建成驿站37家。`;
      expect(find(text).map(({ quantity }) => quantity.printed)).toContain('37家');
    }
  });
});
