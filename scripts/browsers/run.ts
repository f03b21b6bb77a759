import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Check, checks, runCheck } from './checks.ts';
import { type Engine, type EngineKind, height } from './engines/engine.ts';
import { ask, lacks, said } from './in-page.ts';
import { type CheckedPage, widths } from './pages.ts';
import { withoutScript } from './site.ts';
import { within } from './until.ts';

/** How many checks passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** An error in one line, for a report. */
const oneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ').slice(0, 600);

async function runOne(check: Check, engine: Engine, site: string, page: CheckedPage, width: number) {
  try {
    await within(60, runCheck(check, { engine, site, page, width }));
    return null;
  } catch (error) {
    const words = await ask(engine, said).catch(() => []);
    return oneLine(error) + words.map((one) => `; the page says: ${one}`).join('');
  }
}

/** Runs every check in a started browser and prints a line for each. */
async function runIn(
  engine: Engine,
  site: string,
  pages: readonly CheckedPage[],
  count: Count,
): Promise<void> {
  await engine.open(site, 1280);
  const lacking = await ask(engine, lacks);
  console.log(`\n— ${engine.version}${lacking.length > 0 ? `, without ${lacking.join(', ')}` : ''}`);
  for (const page of pages) {
    for (const width of widths) {
      for (const check of checks.filter(({ on = () => true }) => on(page))) {
        const fault = await runOne(check, engine, site, page, width);
        count[fault === null ? 'passed' : 'failed'] += 1;
        console.log(`${fault === null ? 'ok    ' : 'FAILED'} /${page.path} ${width} px ${check.name}`);
        if (fault !== null) console.log(`       ${fault}`);
      }
    }
  }
}

/** An expression whose promise is kept when what is in the page has been painted. */
const painted = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`;

/** How many windows of a page are taken, from its top. */
const windows = 6;

/** Where the windows of a page begin, one below the other; the last one ends where the page does. */
async function tops(engine: Engine): Promise<readonly number[]> {
  const last = Number(
    await engine.evaluate('document.documentElement.scrollHeight - document.documentElement.clientHeight'),
  );
  return Array.from({ length: Math.min(windows, Math.ceil(last / height) + 1) }, (_, index) =>
    Math.min(index * height, last),
  );
}

/** Takes pictures of every page without script, as a reader has it who waits for nothing, for somebody to look at. */
async function takePictures(
  engine: Engine,
  id: string,
  site: string,
  pages: readonly CheckedPage[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const page of pages) {
    for (const width of widths) {
      await engine.open(`${site}${page.path}${withoutScript}`, width);
      for (const [index, top] of (await tops(engine)).entries()) {
        await engine.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`);
        // What was loaded may not yet be painted.
        await engine.evaluate(painted);
        const name = `${page.path.replaceAll('/', '-')}${width}-${index + 1}-${id}.png`;
        await writeFile(path.join(folder, name), await engine.picture());
      }
    }
  }
}

/** Starts a browser, runs every check in it and ends it. One that is not to be had has failed. */
export async function runEngine(
  kind: EngineKind,
  site: string,
  pages: readonly CheckedPage[],
  pictures?: string,
): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  let engine: Engine | null = null;
  try {
    engine = await kind.start();
    await runIn(engine, site, pages, count);
    if (pictures !== undefined) await takePictures(engine, kind.id, site, pages, pictures);
  } catch (error) {
    count.failed += 1;
    console.log(`\n— ${kind.name}\nFAILED ${oneLine(error)}`);
  } finally {
    await engine?.close().catch(() => null);
  }
  return count;
}
