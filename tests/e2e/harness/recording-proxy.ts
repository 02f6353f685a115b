import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A proxy for all requests of a browser: it records each request by its address (`http://host/path`, or `host:port`
 * where the request is encrypted), answers those for `pages` and lets none leave the computer.
 */
export class RecordingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly requests: string[] = [];

  private constructor(server: Server, pages: Readonly<Record<string, string>>) {
    this.#server = server;
    server.on('connection', (socket) => this.#sockets.add(socket));
    server.on('request', (request, response) => {
      const url = request.url ?? '';
      this.requests.push(url);
      const page = pages[url];
      response
        .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
        .end(page ?? '');
    });
    server.on('connect', (request, socket) => {
      this.requests.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    server.on('upgrade', (request, socket) => {
      this.requests.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  /** `pages`: the markup that stands at an address. */
  static async start(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    return new RecordingProxy(server, pages);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Chromium's switches; without the second, addresses of this computer would pass by the proxy. */
  get switches(): readonly string[] {
    return [`--proxy-server=http://127.0.0.1:${this.port}`, '--proxy-bypass-list=<-loopback>'];
  }

  /** Firefox's preferences. */
  get preferences(): Readonly<Record<string, string | number | boolean>> {
    return {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': this.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': this.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // Firefox sends its own requests past a proxy that does not answer them.
      'network.proxy.failover_direct': false,
    };
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
