import { once } from 'node:events';
import type { Server } from 'node:http';

/** A server at work: where it listens, `127.0.0.1:41234`, and how it is closed. */
export type LoopbackServer = { readonly host: string; close(): Promise<void> };

/** Lets a server listen on a free port that only this machine reaches. */
export async function listenOnLoopback(server: Server): Promise<LoopbackServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`No port: ${address}`);
  return {
    host: `127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      // Browsers keep connections open that would keep the server open.
      server.closeAllConnections();
      await closed;
    },
  };
}
