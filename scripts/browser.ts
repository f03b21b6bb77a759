/** Finds a Chromium for the tests: an environment variable, an installed browser, Playwright's own; on Debian as root it installs one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { installOnDebian } from './debian.ts';

/** Chromium without a window of its own, as Playwright takes it: half the time of a test of a page. */
const headless = 'chromium-headless-shell';
const whole = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isNamed = () => Boolean(process.env.GONGKAI_BROWSER ?? process.env.CHROME_PATH);

/**
 * @param env with the variables that name a browser, and the folders that are looked through
 * @param isWhole whether it must be one that can have a window, as only that keeps pages that were left
 * @returns the path of a Chromium or Chrome, or null where none is found
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, isWhole = false): string | null {
  const named = env.GONGKAI_BROWSER ?? env.CHROME_PATH;
  if (named) return named;
  const folders = (env.PATH ?? '').split(path.delimiter);
  const names = isWhole ? whole : [headless, ...whole];
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find((file) => file && existsSync(file)) ?? null;
}

/**
 * @returns the path of a browser. On Debian as root it installs the one that takes half the time, unless the environment names another.
 * @throws Error that says how to get one.
 */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found && (isNamed() || path.basename(found) === headless)) return found;
  // Both, as one is not to be left behind in another version than the files that they share.
  const installed = installOnDebian(headless, 'chromium', 'fonts-noto-cjk') ? findBrowser() : found;
  if (installed) return installed;
  throw new Error(
    'no Chromium or Chrome found: run `npx playwright install chromium`, or install Chrome, or set GONGKAI_BROWSER to its path',
  );
}

/**
 * What the browser need not do for a test. Of two switches with one name Chromium takes the last, so those that Playwright turns off
 * and tests depend on stand here, too.
 */
const featuresOff = [
  // Two pages of its own for each window, below an address bar that no headless browser shows: a fifth of the time of a test.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // As Playwright has it.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Launch options with which the tests and screenshots start that browser. */
export function launchOptions(): LaunchOptions {
  return {
    // Only a run as a whole looks for a better one than there is.
    executablePath: findBrowser() ?? requireBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${featuresOff.join(',')}`,
      // WebGL without a graphics card, for the zoomable map.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // All else is painted without the detour over it, in half of the time. Chromium then says of each map that it was read back.
      '--disable-gpu-rasterization',
      '--disable-gpu-compositing',
    ],
  };
}

/** Whether the console says it of the imitated graphics card, which paints maps alone, and not of the page. */
export const isOfTheDriver = (said: string): boolean => /GL Driver Message .*ReadPixels/.test(said);
