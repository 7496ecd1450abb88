import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback.ts';

/** A page as it is served: HTML, unless `headers` name another `content-type`. */
export type ServedPage = { readonly body: string | Uint8Array; readonly headers?: Readonly<Record<string, string>> };

/** A running server of some pages. */
export type PageServer = {
  /** `127.0.0.1:41234` */
  readonly host: string;
  /** The address of a path: `url('/news/')`. */
  url(path: string): string;
  close(): Promise<void>;
};

/**
 * Serves pages on this machine; any other path is a 404.
 *
 *     const server = await servePages({ '/': { body: '<h1>News</h1>', headers: { 'content-security-policy': "default-src 'none'" } } });
 *     await browser.openTab(server.url('/'));
 */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  const server = await listenOnLoopback(createServer((request, response) => answer(pages, request, response)));
  return { ...server, url: (path) => `http://${server.host}${path}` };
}

function answer(pages: Readonly<Record<string, ServedPage>>, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const page = pages[pathname];
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
}
