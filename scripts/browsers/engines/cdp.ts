/** As much of the Chrome DevTools Protocol as the checks need, for a browser that is too old for today's drivers. */
export interface Cdp {
  send(method: string, parameters?: object, session?: string): Promise<Record<string, unknown>>;
  /** Waits for the next event of that name in a session. */
  next(method: string, session: string): Promise<unknown>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: unknown;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Connects to the address that a browser prints when it starts. */
export async function connect(address: string): Promise<Cdp> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let last = 0;
  let ended = false;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) for (const listener of listeners) listener(message);
    else waiting.get(message.id)?.(message);
  });
  socket.addEventListener('close', () => {
    ended = true;
    for (const answer of waiting.values()) answer({ error: { message: 'the browser has ended' } });
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)), { once: true });
  });

  return {
    send(method, params = {}, sessionId) {
      return new Promise((resolve, reject) => {
        if (ended) {
          reject(new Error('the browser has ended'));
          return;
        }
        last += 1;
        const id = last;
        waiting.set(id, ({ result = {}, error }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result);
        });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      });
    },
    next(method, session) {
      return new Promise((resolve) => {
        const listener = (message: Message) => {
          if (message.method !== method || message.sessionId !== session) return;
          listeners.delete(listener);
          resolve(message.params);
        };
        listeners.add(listener);
      });
    },
    close: () => socket.close(),
  };
}
