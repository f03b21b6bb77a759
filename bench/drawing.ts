/**
 * What drawing costs: `node bench/drawing.ts [--rounds 7] [--against <folder>]`. Prints milliseconds and bytes of every form of the figures of
 * this site, by kind, and how they grow with the rows of a figure. With the folder of another checkout, its HTML is made in the same run.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { loadSite } from '../packages/astro/src/index.ts';
import { allFigures } from '../packages/astro/src/site.ts';
import { figureCsv, figureHtml, figureJson, figureSvg } from '../packages/charts/src/index.ts';
import { type FigureView, figureKinds } from '../packages/snapshot/src/index.ts';
import { growth, type Measured, measure } from './drawing/measure.ts';
import { viewOf } from './drawing/views.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, against: { type: 'string' } },
});
const rounds = Number(values.rounds);
const sizes = [8, 60, 200, 800] as const;

type Form = (view: FigureView) => string;
const options = { unionName: (id: string) => `${id}总工会` };
const forms: Record<string, Form> = {
  HTML: (view) => figureHtml(view, options),
  SVG: (view) => figureSvg(view, { ...options, width: 720 }),
  CSV: (view) => figureCsv(view),
  JSON: (view) => figureJson(view, options),
};

/** Kinds that another checkout does not have. */
const unknown = new Set<string>();

/** Another checkout's HTML. An older one asks for a document. */
async function other(folder: string): Promise<Form> {
  const file = path.resolve(folder, 'packages/charts/src/index.ts');
  const charts = (await import(pathToFileURL(file).href)) as {
    figureHtml: (view: FigureView, options: object) => string;
  };
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return (view) => {
    try {
      return charts.figureHtml(view, { ...options, document });
    } catch {
      unknown.add(view.figure.kind);
      return '';
    }
  };
}
if (values.against) forms.other = await other(values.against);

const names = Object.keys(forms);
const line = (cells: readonly (string | number)[]) =>
  console.log(
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(11))).join(''),
  );
const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const site = await loadSite('data');
const views = allFigures(site).map(({ view }) => view);

console.log(`\nThe ${views.length} figures of this site, each drawn ${rounds} times: sums of the medians\n`);
line(['', 'figures', ...names.flatMap((name) => [`${name}, ms`, 'brotli'])]);
const totals = names.map(() => ({ milliseconds: 0, brotli: 0 }));
for (const kind of figureKinds) {
  const own = views.filter(({ figure }) => figure.kind === kind);
  if (own.length === 0) continue;
  const sums = names.map(() => ({ milliseconds: 0, brotli: 0 }));
  for (const view of own) {
    const measured = measure(
      names.map((name) => () => forms[name]?.(view) ?? ''),
      rounds,
    );
    for (const [index, { milliseconds, brotli }] of measured.entries())
      for (const sum of [sums[index], totals[index]])
        if (sum) {
          sum.milliseconds += milliseconds;
          sum.brotli += brotli;
        }
  }
  line([kind, own.length, ...sums.flatMap((sum) => [ms(sum.milliseconds), kilo(sum.brotli)])]);
}
line(['all', views.length, ...totals.flatMap((sum) => [ms(sum.milliseconds), kilo(sum.brotli)])]);
const ours = totals.slice(0, 4).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
console.log(`All forms but PNG: ${ms(ours)} ms`);
const before = totals[4]?.milliseconds;
if (before !== undefined)
  console.log(
    `The other checkout's HTML alone: ${ms(before)} ms${unknown.size > 0 ? ` without ${[...unknown].join(', ')}, which it does not have` : ''}; ratio ${(ours / before).toFixed(2)}`,
  );

console.log(
  '\nHow one figure grows with its rows, parts or stations; ^ is the power with which it does from 60 to 800\n',
);
line(['', 'rows', 'HTML, ms', 'HTML', 'brotli', 'SVG, ms', 'SVG', 'brotli']);
for (const kind of figureKinds) {
  const all: (readonly Measured[])[] = [];
  for (const size of sizes) {
    const view = viewOf(kind, size);
    const measured = measure(
      [() => forms.HTML?.(view) ?? '', () => forms.SVG?.(view) ?? ''],
      Math.min(rounds, 5),
    );
    all.push(measured);
    line([
      kind,
      size,
      ...measured.flatMap(({ milliseconds, bytes, brotli }) => [ms(milliseconds), kilo(bytes), kilo(brotli)]),
    ]);
  }
  const [from, to] = [all[1] ?? [], all[3] ?? []];
  const power = (form: number, of: 'milliseconds' | 'bytes') =>
    `^${growth(from[form]?.[of] ?? 0, to[form]?.[of] ?? 0, [60, 800]).toFixed(1)}`;
  line([
    '',
    '',
    power(0, 'milliseconds'),
    power(0, 'bytes'),
    '',
    power(1, 'milliseconds'),
    power(1, 'bytes'),
  ]);
}
