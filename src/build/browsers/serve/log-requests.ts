import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback.ts';

/** A request that a browser made: a TLS connection is known by its host alone, `CONNECT news.example:443`. */
type LoggedRequest = { readonly method: string; readonly url: string };

/** A running proxy, and what has been asked of it. */
export type LoggingProxy = {
  /** What to give a browser as its `proxy`: `127.0.0.1:41234`. */
  readonly host: string;
  /** Every request so far, in order. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
};

/**
 * A proxy that writes down every request made through it. It reaches nothing outside this machine: the hosts given
 * are served by local servers, so that pages can have addresses like those of real outlets; all others are refused.
 *
 *     const proxy = await logRequests({ 'daily.example': pages.host, [pages.host]: pages.host });
 *     const browser = await launchBrowser('firefox', { extensionDir, proxy: proxy.host });
 *
 * @param servers the local server (`127.0.0.1:41234`) for each host, as it stands in addresses (`daily.example`)
 */
export async function logRequests(servers: Readonly<Record<string, string>>): Promise<LoggingProxy> {
  const requests: LoggedRequest[] = [];
  const proxy = createServer((request, response) => {
    requests.push({ method: request.method ?? '', url: request.url ?? '' });
    forward(servers, request, response);
  });
  proxy.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { ...(await listenOnLoopback(proxy)), requests };
}

function forward(servers: Readonly<Record<string, string>>, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '');
  const server = servers[url.host];
  if (server === undefined) {
    response.writeHead(502).end();
    return;
  }
  const { method, headers } = request;
  const onward = send(`http://${server}${url.pathname}${url.search}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}
