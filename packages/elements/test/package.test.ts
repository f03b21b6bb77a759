import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string>;
};

describe('exports', () => {
  test.each(Object.entries(manifest.exports))('%s is there and imports in plain Node', async (_, file) => {
    expect(existsSync(`${root}${file}`)).toBe(true);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(import(`${root}${file}`)).resolves.toBeDefined();
    warn.mockRestore();
  });
});

describe('bundle', () => {
  let code = '';

  beforeAll(async () => {
    // As the site's build has it; Lit brings a longer build for development.
    vi.stubEnv('NODE_ENV', 'production');
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      mode: 'production',
      build: {
        write: false,
        target: 'es2020',
        modulePreload: false,
        rolldownOptions: { input: `${root}src/define.ts` },
      },
    });
    vi.unstubAllEnvs();
    const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
    code = (output?.output ?? []).map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
  }, 60_000);

  test('Lit and both elements are at most 12 kB gzip', () => {
    const size = gzipSync(code).length;
    console.log(`elements bundle: ${size} bytes gzip`);
    expect(size).toBeGreaterThan(2000);
    expect(size).toBeLessThanOrEqual(12 * 1024);
  });

  test('nothing above ES2020 is emitted', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
  });

  test('no raw decorator, no drawing library', () => {
    expect(code).not.toMatch(/(^|[\s;{}])@[A-Za-z_$][\w$]*\s*(\(|accessor|static|class|#)/);
    expect(code).not.toMatch(/observablehq|d3-scale/);
  });

  test('no method that Chromium 86 lacks', () => {
    expect(code).not.toMatch(/\.(at|toSorted|toReversed|findLast|hasOwn|replaceChildren|structuredClone)\(/);
  });
});
