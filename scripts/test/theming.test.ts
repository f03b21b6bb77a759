/** THEMING.md says what is: its table is current, and its brand reaches pages, SVG and PNG. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { figureSvg, paletteCss, viewOf } from '@gongkai/charts';
import type { GivenPalette } from '@gongkai/snapshot/palette';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { picture } from '../../packages/astro/src/files/picture.ts';
import { blocksOf } from '../../tests/packages/support/documents/blocks.ts';
import { markedPart, plainTable } from '../documents/marked.ts';
import { root } from '../packages/workspace.ts';
import { breakpointTable, document, tokenTable } from '../theming/theming.ts';

const text = readFileSync(document, 'utf8');
const table = markedPart(text, 'tokens');

test('the table of all tokens is current: npm run manifest', () => {
  expect(plainTable(table)).toBe(plainTable(tokenTable()));
});

test('the table of breakpoints is current: npm run manifest', () => {
  expect(plainTable(markedPart(text, 'breakpoints'))).toBe(plainTable(breakpointTable()));
});

test('the table has every colour, font, size and space, with what it reaches', () => {
  const rows = table.match(/^\| `--gk-.*$/gm) ?? [];
  expect(rows.length).toBe(
    new Set(
      readFileSync(path.join(root, 'packages/charts/src/tokens.css'), 'utf8').match(/--gk-[\w-]+(?=:)/g),
    ).size,
  );
  // A token that nothing reads is none.
  for (const row of rows) expect(row).not.toMatch(/\|\s*\|$/);
});

describe('the brand in five lines', () => {
  const block = blocksOf(text).find(({ excerpt }) => excerpt === 'site');
  const { palette } = JSON.parse(block?.text ?? '{}') as { palette: GivenPalette };
  const colour = palette.light?.area?.rights ?? '';
  const view = viewOf({ title: '劳动争议', area: 'rights', rows: [['仲裁申请', '67件']] });

  test('has five lines', () => {
    expect(block?.text.trim().split('\n').slice(1, -1).length).toBeLessThanOrEqual(5);
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('reaches a page, by its custom properties', () => {
    const css = paletteCss(palette);
    for (const role of ['red', 'gold', 'focus', 'area-rights'])
      expect(css).toContain(`--gk-${role}:${colour}`);
  });

  test('reaches SVG and PNG', async () => {
    const svg = figureSvg(view, { palette });
    expect(svg).toContain(colour);
    const { data, info } = await sharp(await picture(Buffer.from(svg)))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let found = 0;
    for (let at = 0; at < data.length; at += info.channels)
      if (wanted.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= 2)) found += 1;
    // The bar, and the rule above the figure.
    expect(found).toBeGreaterThan(5000);
  });
});
