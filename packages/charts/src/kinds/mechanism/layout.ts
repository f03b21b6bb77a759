import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { arrange } from './arrangements/arrange.ts';
import { bandSheet } from './arrangements/band.ts';
import { hubSheet } from './boxes/hub-sheet.ts';
import { minWidths } from './boxes/min-width.ts';
import type { PartStyle, Setting } from './boxes/setting.ts';
import { sheet } from './boxes/sheet.ts';
import { tierSheet } from './boxes/tier-sheet.ts';
import { hubOf } from './model/hub.ts';
import { bandsOf, type Part } from './model/model.ts';
import { metricsFor } from './pieces/metrics.ts';
import type { Piece, Sized } from './pieces/piece.ts';
import { stack } from './pieces/stack.ts';

/** A mechanism with every box, line and text at its place. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Half of a border stands outside its box. */
const margin = 1;

function settingOf(view: FigureView, width: number, options: WordOptions) {
  const bands = bandsOf(view, options);
  const form = view.mechanism?.form ?? 'set';
  const least = minWidths(() => setting);
  const measured = new Map<Part, Map<string, Sized>>();
  const setting: Setting = {
    metrics: metricsFor(width),
    words: wordsOf(options.locale),
    form,
    hub: hubOf(form, bands),
    group: (group, own) => arrange(group, own, setting),
    least: least.narrow,
    easy: least.easy,
    // Trying one arrangement after another measures the same part at the same width many times over.
    part: (part, own, style = {}) => {
      const { centred, strong, pill, step, told = [] } = style;
      const key = JSON.stringify([own.toFixed(1), centred, strong, pill, step, told]);
      const known = measured.get(part) ?? new Map<string, Sized>();
      measured.set(part, known);
      const found = known.get(key) ?? partSheet(part, own, style, setting);
      known.set(key, found);
      return found;
    },
  };
  return { bands, setting };
}

function partSheet(part: Part, width: number, style: PartStyle, setting: Setting): Sized {
  if (part === setting.hub) return hubSheet(part, width, style, setting);
  if (setting.form === 'tiers' && part.depth === 0) return tierSheet(part, width, style, setting);
  return sheet(part, width, style, setting);
}

/**
 * @param view a figure of a mechanism
 * @param width of the picture
 * @returns all of its parts, each once, at their places
 */
export function layoutOf(view: FigureView, width: number, options: WordOptions = {}): Layout {
  const { bands, setting } = settingOf(view, width, options);
  const inner = Math.max(1, width - 2 * margin);
  const blocks = bands.map(({ label, group }) =>
    label === null ? arrange(group, inner, setting) : bandSheet(label, group, inner, setting),
  );
  const all = stack(blocks, inner, setting.metrics.gap + 8);
  return { width, height: Math.ceil(all.height + 2 * margin), pieces: all.at(margin, margin) };
}
