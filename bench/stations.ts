/**
 * `npm run bench:stations [-- --runs 7]`: how long it takes to make the tiles of a country, and when a map of it stands on the screen: from
 * PMTiles by ranges, against one GeoJSON that MapLibre clusters. Exit code 1 where a limit is exceeded.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { type CountryFiles, makeFiles } from './stations/files.ts';
import { national } from './stations/generate.ts';
import { serveData } from './stations/serve.ts';
import { startBrowser, type Visit, visit } from './stations/visit.ts';

/** At the size of the country: seconds and memory to make the file, its bytes, idle against GeoJSON, and bytes until then. */
const limits = { seconds: 15, memory: 1e9, bytes: 10e6, ratio: 1 / 3, loaded: 100e3 } as const;

/** Sizes of the growth table, and smaller ones that show from which on a file of tiles pays. */
const growth = [10_000, 50_000, national.stations] as const;
const sizes = [300, 1000, 3000, ...growth] as const;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`no number of runs: ${values.runs}`);

type Source = 'pmtiles' | 'geojson';
type Pair = Readonly<Record<Source, Visit>>;

/** A country with what was seen of both its files. */
interface Measured extends CountryFiles {
  readonly pairs: Pair[];
}

/**
 * Looks at every country in turn, at both files one after the other; which comes first changes from round to round. The first round finds
 * everything cold and is not counted.
 */
async function measure(): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    const countries: Measured[] = [];
    for (const size of sizes) countries.push({ ...(await makeFiles(folder, size)), pairs: [] });
    const server = await serveData(folder);
    const browser = await startBrowser();
    try {
      const look = async (country: Measured, type: Source) => {
        const seen = await visit(browser, server, { type, file: country[type], kinds: country.kinds });
        if (seen.stations !== country.stations)
          throw new Error(`${type} shows ${seen.stations} of ${country.stations} stations`);
        return seen;
      };
      for (let run = 0; run <= runs; run += 1) {
        for (const country of countries) {
          const first: Source = run % 2 === 0 ? 'pmtiles' : 'geojson';
          const one = await look(country, first);
          const other = await look(country, first === 'pmtiles' ? 'geojson' : 'pmtiles');
          const pair =
            first === 'pmtiles' ? { pmtiles: one, geojson: other } : { pmtiles: other, geojson: one };
          if (run > 0) country.pairs.push(pair);
        }
      }
    } finally {
      await browser.close();
      server.close();
    }
    return countries;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const measured = await measure();
const ratios = ({ pairs }: Measured) => pairs.map(({ pmtiles, geojson }) => pmtiles.idle / geojson.idle);
const ratio = (country: Measured) => median(ratios(country));
const idle = (country: Measured, source: Source) => median(country.pairs.map((pair) => pair[source].idle));
const loaded = (country: Measured, source: Source) => median(country.pairs.map((pair) => pair[source].bytes));

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const kB = (bytes: number) => number(bytes / 1e3);
const MB = (bytes: number) => number(bytes / 1e6, bytes < 1e6 ? 2 : 1);
const spread = (numbers: readonly number[]) =>
  `${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)}`;

/** One line of the growth table: what, its value for each size, and the limit at the largest. */
function row(name: string, of: (country: Measured) => string, limit = ''): void {
  const large = measured.filter(({ stations }) => (growth as readonly number[]).includes(stations));
  console.log(name.padEnd(34) + [...large.map(of), limit].map((cell) => cell.padStart(12)).join(''));
}

console.log(`Chromium with software WebGL; ${cpus().length} × ${cpus()[0]?.model ?? '?'}; ${runs} pairs\n`);
row('stations', ({ stations }) => number(stations), 'limit');
row('unions', ({ unions }) => number(unions));
row('gongkai tiles, s', ({ seconds }) => number(seconds, 1), `≤ ${limits.seconds}`);
row('… most memory, MB', ({ memory }) => kB(memory / 1e3), `≤ ${kB(limits.memory / 1e3)}`);
row('PMTiles, MB', ({ bytes }) => MB(bytes.pmtiles), `≤ ${limits.bytes / 1e6}`);
row('GeoJSON, MB', ({ bytes }) => MB(bytes.geojson));
row('… compressed, MB', ({ bytes }) => MB(bytes.compressed));
row('idle with PMTiles, ms, median', (one) => number(idle(one, 'pmtiles')));
row('idle with GeoJSON, ms, median', (one) => number(idle(one, 'geojson')));
row('ratio, median of pairs', (one) => ratio(one).toFixed(3), `≤ ${limits.ratio.toFixed(3)}`);
row('ratio, least to most', (one) => spread(ratios(one)));
row('loaded of PMTiles, kB', (one) => kB(loaded(one, 'pmtiles')), `≤ ${kB(limits.loaded)}`);
row('… requests', ({ pairs }) => number(median(pairs.map(({ pmtiles }) => pmtiles.requests))));
row('loaded of GeoJSON, kB', (one) => kB(loaded(one, 'geojson')));

console.log(`\n${'stations'.padEnd(12)}${'idle, ratio'.padStart(14)}${'bytes, ratio'.padStart(14)}`);
const lighter = (one: Measured) => loaded(one, 'pmtiles') / loaded(one, 'geojson');
for (const one of measured)
  console.log(
    number(one.stations).padEnd(12) +
      ratio(one).toFixed(2).padStart(14) +
      lighter(one).toFixed(2).padStart(14),
  );

/** Between which measured sizes a ratio falls below 1 for good, and where on a straight line (of logarithms) between the two. */
function threshold(of: (country: Measured) => number): string {
  const last = measured.findLastIndex((one) => of(one) >= 1);
  const [below, above] = [measured[last], measured[last + 1]];
  if (!above) return 'at none of these sizes';
  if (!below) return `from ${number(above.stations)} on, or fewer`;
  const [from, to] = [Math.log(of(below)), Math.log(of(above))];
  const at = below.stations * (above.stations / below.stations) ** (from / (from - to));
  const near = Number(at.toPrecision(1));
  return `from about ${number(near)} on (measured: ${number(below.stations)} not, ${number(above.stations)} so)`;
}
console.log(`\nPMTiles is quicker ${threshold(ratio)}.`);
console.log(`PMTiles is lighter ${threshold(lighter)}.`);

const country = measured.at(-1);
const kept =
  country !== undefined &&
  country.seconds <= limits.seconds &&
  country.memory <= limits.memory &&
  country.bytes.pmtiles <= limits.bytes &&
  ratio(country) <= limits.ratio &&
  loaded(country, 'pmtiles') <= limits.loaded;
process.exit(kept ? 0 : 1);
