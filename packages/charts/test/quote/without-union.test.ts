/** What somebody wrote without a union and without a snapshot: neither is made up, nor told as an empty place. */
import { expect, test } from 'vitest';
import { numberFrameHtml } from '../../src/frame/number-frame-html.ts';
import { viewOf } from '../../src/input/figure-view.ts';
import { altText, caption, citation, numberSentence } from '../../src/quote/quote.ts';

const source = { description: '某县总工会2023年年报', date: '2024-01-31' };
const view = viewOf({ title: '劳动争议', source, rows: [['仲裁申请', '67件']] });
const [row] = view.rows;
if (!row) throw new Error('the view has no row');

test('the title is not its own owner', () => {
  for (const said of [
    citation(view, { style: 'gb7714' }),
    citation(view, { style: 'plain' }),
    caption(view),
    altText(view),
  ])
    expect(said.match(/劳动争议/g)).toEqual(['劳动争议']);
});

test('no day of a snapshot that there is none of', () => {
  expect(numberSentence(row, { form: 'live' })).toBe('67件');
  expect(numberSentence(row, { form: 'live', locale: 'en' })).not.toContain('snapshot');
  expect(numberSentence(row)).not.toContain('快照');
  expect(numberFrameHtml(row)).not.toContain('快照');
});
