import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this machine alone: its address, with a slash at its end, and how it ends. */
export interface Listening {
  readonly url: string;
  readonly close: () => void;
}

/** Lets a server listen on a free port. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
