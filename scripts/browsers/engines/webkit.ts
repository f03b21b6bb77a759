/** WebKitGTK as Debian has it: its small browser in a window on a screen in memory, driven by WebDriver. */
import { spawn } from 'node:child_process';
import { installOnDebian } from '../../debian.ts';
import { type Display, startDisplay } from '../display.ts';
import { belowLib, onPath } from '../find.ts';
import { freePort } from '../free-port.ts';
import { framePath } from '../site.ts';
import { temporaryFolder } from '../temporary.ts';
import { type Engine, type EngineKind, height, type Key } from './engine.ts';
import { newSession, type WebDriver } from './webdriver.ts';

const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  Escape: '\uE00C',
};

function find() {
  const driver = onPath('WebKitWebDriver');
  const browser = belowLib('webkit2gtk-4.1/MiniBrowser', 'webkitgtk-6.0/MiniBrowser');
  const xvfb = onPath('Xvfb');
  return driver && browser && xvfb ? { driver, browser, xvfb } : null;
}

function requireWebKit() {
  const found = find() ?? (installOnDebian('webkit2gtk-driver', 'xvfb') ? find() : null);
  if (found) return found;
  throw new Error(
    'no WebKitGTK found: install WebKitWebDriver with its MiniBrowser, and Xvfb (Debian: apt-get install webkit2gtk-driver xvfb)',
  );
}

async function startSession(display: Display, home: string, port: number, browser: string, driver: string) {
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name, HOME: home },
  });
  try {
    const session = await newSession(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return { child, session };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/**
 * No window is narrower: that browser's own bar needs 447 pixels, and a window that does not reach the middle of the screen, where the pointer
 * is, has no focus, as there is no window manager to give it.
 */
const narrowest = 1000;

/** Opens an address in the window, or in a frame of the width asked for where the window is wider. */
async function open(session: WebDriver, url: string, width: number): Promise<void> {
  await session.send('POST', 'frame', { id: null });
  await session.send('POST', 'window/rect', { width: Math.max(width, narrowest), height: height + 50 });
  if (width >= narrowest) {
    await session.send('POST', 'url', { url });
    return;
  }
  const frame = new URL(framePath, url);
  frame.search = new URLSearchParams({ url, width: String(width), height: String(height) }).toString();
  await session.send('POST', 'url', { url: frame.href });
  await session.send('POST', 'execute/sync', { script: 'frames[0].focus()', args: [] });
  await session.send('POST', 'frame', { id: 0 });
}

async function start(): Promise<Engine> {
  const { driver, browser, xvfb } = requireWebKit();
  const home = await temporaryFolder('webkit');
  const display = await startDisplay(xvfb);
  const closeAll = async () => {
    display.close();
    await home.remove();
  };
  try {
    const { child, session } = await startSession(display, home.path, await freePort(), browser, driver);
    return {
      version: `WebKitGTK ${session.version}`,
      open: (url, width) => open(session, url, width),
      evaluate: (expression) =>
        session.send('POST', 'execute/sync', { script: `return (${expression})`, args: [] }),
      async press(key) {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
        await session.send('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      picture: async () => Buffer.from(String(await session.send('GET', 'screenshot')), 'base64'),
      async close() {
        await session.send('DELETE', '').catch(() => null);
        child.kill();
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

export const webKitGtk: EngineKind = { id: 'webkit', name: 'WebKitGTK', start };
