import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildsFolder } from './work-folder.ts';

const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

/** Lines of a build that failed that are shown. */
const keptLines = 40;

/** Thrown where a site was not built: `missing` where there is no Astro in the project, `node` where it asks for a newer Node, `failed` with what it said, `cancelled` by whoever asked. */
export class BuildError extends Error {
  readonly reason: 'missing' | 'node' | 'failed' | 'cancelled';
  readonly lines: readonly string[];

  constructor(reason: BuildError['reason'], lines: readonly string[] = []) {
    super(reason);
    this.name = 'BuildError';
    this.reason = reason;
    this.lines = lines;
  }
}

/** What a build is told. */
export interface BuildOptions {
  readonly language: string;
  readonly signal: AbortSignal;
  /** Is told each line that says what is done now. */
  readonly onLine: (line: string) => void;
}

/** The site's own Astro, which is none of this package's. */
const astroManifest = 'astro/package.json';

function astroProgram(project: string): string {
  let manifest: string;
  try {
    manifest = createRequire(path.join(project, 'package.json')).resolve(astroManifest);
  } catch {
    throw new BuildError('missing');
  }
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines?: { node?: string } };
  if (isOlder(process.versions.node, engines?.node)) throw new BuildError('node', [engines?.node ?? '']);
  return path.join(path.dirname(manifest), 'bin', 'astro.mjs');
}

/** Whether a version of Node is below the least that a package asks for, as `>=22.12.0`; what asks in another way is left to say so itself. */
function isOlder(version: string, wanted = ''): boolean {
  const least = /^>=\s*(\d+)\.(\d+)/.exec(wanted);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (!least) return false;
  const [ofMajor, ofMinor] = [Number(least[1]), Number(least[2])];
  return major < ofMajor || (major === ofMajor && minor < ofMinor);
}

// Colours are no words.
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const plain = (line: string) => line.replace(/\u001b\[[\d;]*m/g, '').trim();

/** Runs Astro, without a shell between it and us. */
function run(program: string, project: string, out: string, options: BuildOptions): Promise<void> {
  const { language, signal, onLine } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', endWithParent, program, 'build', '--outDir', path.relative(project, out)],
      {
        cwd: project,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: {
          ...process.env,
          GONGKAI_LANG: language,
          GONGKAI_STUDIO_PID: String(process.pid),
          NO_COLOR: '1',
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
    );
    const lines: string[] = [];
    const listen = (stream: NodeJS.ReadableStream, tell: boolean) => {
      let rest = '';
      stream.setEncoding('utf8').on('data', (piece: string) => {
        const parts = (rest + piece).split(/\r?\n/);
        rest = parts.pop() ?? '';
        for (const line of parts.map(plain)) {
          if (line === '') continue;
          lines.push(line);
          if (lines.length > keptLines) lines.shift();
          if (tell) onLine(line);
        }
      });
    };
    listen(child.stdout, false);
    listen(child.stderr, true);
    const cancel = () => child.kill('SIGTERM');
    signal.addEventListener('abort', cancel, { once: true });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', cancel);
      if (signal.aborted) reject(new BuildError('cancelled'));
      else if (code === 0) resolve();
      else reject(new BuildError('failed', lines));
    });
  });
}

/**
 * Builds the site of a project into a new folder; the one that was built before stays as it is.
 *
 * @returns the folder; whoever asked moves it or removes it
 * @throws BuildError where there is no site then
 */
export async function buildSite(project: string, options: BuildOptions): Promise<string> {
  const program = astroProgram(project);
  const out = path.join(buildsFolder(project), randomBytes(6).toString('hex'));
  await mkdir(out, { recursive: true });
  try {
    await run(program, project, out, options);
    return out;
  } catch (error) {
    await rm(out, { recursive: true, force: true });
    throw error;
  }
}
