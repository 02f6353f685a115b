import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface ServedPage {
  /** A function is called by each request, which has its answer once it gives one. */
  readonly body: string | Uint8Array | (() => Promise<string>);
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves tests' own pages, and the files of tests/fixtures, from 127.0.0.1. */
export class PageServer {
  readonly origin: string;
  readonly #server: Server;
  readonly #pages = new Map<string, ServedPage>();

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', async (request, response) => {
      const path = new URL(request.url ?? '/', this.origin).pathname;
      const page = this.#pages.get(path) ?? (await fromFixtures(path));
      const headers = { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8', ...page?.headers };
      const body = typeof page?.body === 'function' ? await page.body() : page?.body;
      response.writeHead(page?.status ?? (page ? 200 : 404), headers).end(body ?? 'Not found');
    });
  }

  static async start(): Promise<PageServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    return new PageServer(server);
  }

  /** Puts a page at a path of its own, or at `path`; gives its address. */
  add(page: ServedPage, path = `/page-${this.#pages.size + 1}`): string {
    this.#pages.set(path, page);
    return this.origin + path;
  }

  /** The address of a file in tests/fixtures. */
  fixture(name: string): string {
    return `${this.origin}/${name}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function fromFixtures(path: string): Promise<ServedPage | null> {
  if (path.includes('..')) return null;
  try {
    return { body: await readFile(join(fixtures, decodeURIComponent(path))) };
  } catch {
    return null;
  }
}
