import { workerText } from './worker-text.ts';

let made = '';

/**
 * Whether a bundler has left the file behind. One that knows of such files takes them along under names of its own, or lets code load them from the package;
 * Rollup and esbuild leave the address as it was, which then leads beside their bundle.
 */
function isLeftBehind(url: string): boolean {
  const [folder, name] = new URL(url).pathname.split('/').slice(-2);
  return name === 'maplibre-gl-worker.js' && folder !== 'zoom';
}

/**
 * The address of a worker that runs: where its file was left behind, of one that is made of its text, which a page's policy must allow (`worker-src blob:`).
 *
 * @param url where the file should be
 */
export async function workerFile(url: string): Promise<string> {
  if (workerText === null || !isLeftBehind(url)) return url;
  made ||= URL.createObjectURL(new Blob([await workerText()], { type: 'text/javascript' }));
  return made;
}
