/** As much of W3C WebDriver as the checks need: one session over HTTP. */
export interface WebDriver {
  readonly version: string;
  /** Sends a command of the session, as `('POST', 'url', {url})`, and returns its value. */
  send(method: 'GET' | 'POST' | 'DELETE', command: string, parameters?: object): Promise<unknown>;
}

interface Answer {
  readonly value: unknown;
}

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Waits until a driver that was just started answers. */
async function untilReady(driver: string): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      await request('GET', `${driver}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error('the driver does not answer', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * @param driver address of a running driver, without a slash at its end
 * @param capabilities what the browser must be
 */
export async function newSession(driver: string, capabilities: object): Promise<WebDriver> {
  await untilReady(driver);
  const session = (await request('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const address = `${driver}/session/${session.sessionId}`;
  return {
    version: session.capabilities.browserVersion,
    send: (method, command, parameters) =>
      request(
        method,
        command === '' ? address : `${address}/${command}`,
        // A POST without a body is no command.
        method === 'POST' ? (parameters ?? {}) : undefined,
      ),
  };
}
