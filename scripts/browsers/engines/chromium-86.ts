/** A real Chromium 86: WeChat's WebView, 360 and office machines are of its age. Driven by its own protocol, as it knows no newer one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { temporaryFolder } from '../temporary.ts';
import { type Cdp, connect } from './cdp.ts';
import { requireChromium86 } from './chromium-86-package.ts';
import { type Engine, type EngineKind, height, type Key } from './engine.ts';

/** Code of a key and what it types. */
const keys: Readonly<Record<Key, { code: number; text?: string }>> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  ArrowDown: { code: 40 },
  Escape: { code: 27 },
};

/** Waits for the line in which the browser says where it listens. */
function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    setTimeout(() => reject(new Error(`Chromium 86 does not start: ${said.trim()}`)), 30_000).unref();
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Chromium 86 ended with ${code}: ${said.trim()}`)));
  });
}

async function press(cdp: Cdp, session: string, key: Key): Promise<void> {
  const { code, text } = keys[key];
  const event = { key, code: key, windowsVirtualKeyCode: code };
  const down = text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text };
  await cdp.send('Input.dispatchKeyEvent', { ...event, ...down }, session);
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }, session);
}

async function open(cdp: Cdp, session: string, url: string, width: number): Promise<void> {
  const screen = { width, height, deviceScaleFactor: 1, mobile: false };
  await cdp.send('Emulation.setDeviceMetricsOverride', screen, session);
  const loaded = cdp.next('Page.loadEventFired', session);
  const { errorText } = await cdp.send('Page.navigate', { url }, session);
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await loaded;
}

async function evaluate(cdp: Cdp, session: string, expression: string): Promise<unknown> {
  const parameters = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = (await cdp.send('Runtime.evaluate', parameters, session)) as {
    result: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string }; text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function start(): Promise<Engine> {
  const binary = await requireChromium86();
  const home = await temporaryFolder('chromium-86');
  // One process: its sandbox and its zygote want more of the machine than a container gives.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];
  const child = spawn(
    binary,
    [...flags, '--lang=zh-CN', '--remote-debugging-port=0', `--user-data-dir=${home.path}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: home.path } },
  );
  const end = async () => {
    child.kill('SIGKILL');
    await home.remove();
  };
  try {
    const cdp = await connect(await listeningAt(child));
    const { product } = await cdp.send('Browser.getVersion');
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank' });
    const attached = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    const session = String(attached.sessionId);
    await cdp.send('Page.enable', {}, session);
    return {
      version: String(product).replace('HeadlessChrome/', 'Chromium '),
      open: (url, width) => open(cdp, session, url, width),
      evaluate: (expression) => evaluate(cdp, session, expression),
      press: (key) => press(cdp, session, key),
      async picture() {
        const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' }, session);
        return Buffer.from(String(data), 'base64');
      },
      async close() {
        cdp.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

export const chromium86: EngineKind = { id: 'chromium-86', name: 'Chromium 86', start };
