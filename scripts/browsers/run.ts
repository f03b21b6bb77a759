import { type Check, checks, runCheck } from './checks.ts';
import type { Engine, EngineKind } from './engine.ts';
import { ask, lacks, said } from './in-page.ts';
import { type CheckedPage, widths } from './pages.ts';
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

/** Starts a browser, runs every check in it and ends it. One that is not to be had has failed. */
export async function runEngine(
  kind: EngineKind,
  site: string,
  pages: readonly CheckedPage[],
): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  let engine: Engine | null = null;
  try {
    engine = await kind.start();
    await runIn(engine, site, pages, count);
  } catch (error) {
    count.failed += 1;
    console.log(`\n— ${kind.name}\nFAILED ${oneLine(error)}`);
  } finally {
    await engine?.close().catch(() => null);
  }
  return count;
}
