import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { contentType } from './charset.ts';

/** The longest page file that is read; a browser would not show a longer one either. */
const MAX_BYTES = 100 * 1024 * 1024;

/**
 * Serves local pages, each with the files beside it, from 127.0.0.1: content scripts do not run on `file:` addresses
 * unless the reader allows it in the browser's settings.
 */
export class FileServer {
  readonly #server: Server;
  readonly #folders: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      this.#answer(request, response).catch(() => response.writeHead(404).end());
    });
  }

  static async start(): Promise<FileServer> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new FileServer(server);
  }

  /** Gives the address of a file; throws, in words for the reader, when it cannot be read. */
  async add(path: string): Promise<string> {
    const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new Error(error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`);
    });
    if (facts.isDirectory()) throw new Error('is a folder, not a page');
    if (!facts.isFile()) throw new Error('is not a file');
    if (facts.size > MAX_BYTES) throw new Error(`is larger than ${MAX_BYTES / 1024 / 1024} MB`);
    const file = await realpath(path);
    await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`cannot be read (${error.code})`);
    });
    this.#folders.push(dirname(file));
    return `${this.#origin()}/${this.#folders.length - 1}/${encodeURIComponent(basename(file))}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Other host names are refused: with DNS rebinding a web page could read the reader's files.
    if (`http://${request.headers.host}` !== this.#origin()) throw new Error('foreign host');
    const [, place = '', ...steps] = new URL(request.url ?? '/', this.#origin()).pathname.split('/');
    const folder = this.#folders[Number(place)];
    if (folder === undefined) throw new Error('unknown page');
    const file = await realpath(resolve(folder, ...steps.map(decodeURIComponent)));
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw new Error('outside of the folder');
    const bytes = await readFile(file);
    const extension = extname(file).toLowerCase();
    // The reader named this file as a page, although it has no known extension.
    const type = steps.length === 1 && extension === '' ? contentType(bytes, '.html') : contentType(bytes, extension);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
  }
}
