import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackIndex } from '../utils/core/pack/index-pack.ts';
import { textIn } from '../utils/core/pack/local-text.ts';
import { flyout, PREVIEW_SIZE, previewPage } from '../utils/core/reconcile/preview.ts';
import { PROPERTY_NAMES } from '../utils/core/reconcile/properties.ts';
import { QueryError, readExtension, readQueries } from '../utils/core/reconcile/read-query.ts';
import type { ReconcileService } from '../utils/core/reconcile/service.ts';

const MAX_BODY = 4 * 2 ** 20;
const LOOPBACK = '127.0.0.1';

type Answer = { readonly status: number; readonly json: unknown } | { readonly status: number; readonly html: string };

const found = (json: unknown): Answer => ({ status: 200, json });
const missing: Answer = { status: 404, json: { status: 'error', message: 'There is nothing at this address' } };

/**
 * Whether a request comes from this machine's own pages or programs. Others are refused: with DNS rebinding or a script
 * element, any web page could read the reader's packs. OpenRefine runs on this machine's own addresses.
 */
const isLocal = (address: string | undefined): boolean =>
  address === undefined || /^(?:https?:\/\/)?(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(address);

function isAllowed({ headers }: IncomingMessage): boolean {
  const { host, origin, referer } = headers;
  if (!isLocal(host) || !isLocal(origin)) return false;
  // A page at "localhost" is another site than 127.0.0.1: its frames say where they stand by the referrer alone.
  const from = origin ?? (URL.canParse(referer ?? '') ? new URL(referer ?? '').origin : null);
  return headers['sec-fetch-site'] !== 'cross-site' || (from !== null && isLocal(from));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new QueryError('the request is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Serves the packs to OpenRefine and other clients of the reconciliation API 0.2, on this machine alone. */
export class ReconcileServer {
  readonly #server: Server;
  readonly #index: PackIndex;
  readonly #service: ReconcileService;

  private constructor(server: Server, index: PackIndex, service: ReconcileService) {
    this.#server = server;
    this.#index = index;
    this.#service = service;
    server.on('request', (request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        const isWrong = error instanceof QueryError;
        if (!isWrong) process.stderr.write(`reconcile: ${error instanceof Error ? error.stack : String(error)}\n`);
        const message = isWrong ? error.message : 'The service failed';
        this.#send(response, request, { status: isWrong ? 400 : 500, json: { status: 'error', message } });
      });
    });
  }

  /** `port` 0 takes any that is free. Rejects where the port is taken. */
  static async start(index: PackIndex, service: ReconcileService, port: number): Promise<ReconcileServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, LOOPBACK, () => resolve());
    });
    return new ReconcileServer(server, index, service);
  }

  get address(): string {
    return `http://${LOOPBACK}:${(this.#server.address() as AddressInfo).port}/reconcile`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isAllowed(request)) {
      this.#send(response, request, { status: 403, json: { status: 'error', message: 'Only for this machine' } });
      return;
    }
    if (request.method === 'OPTIONS') {
      this.#send(response, request, { status: 204, json: null });
      return;
    }
    const url = new URL(request.url ?? '/', this.address);
    const fields = new URLSearchParams(url.search);
    if (request.method === 'POST')
      for (const [name, value] of new URLSearchParams(await bodyOf(request))) fields.set(name, value);
    this.#send(response, request, this.#route(url.pathname, fields));
  }

  #route(path: string, fields: URLSearchParams): Answer {
    const prefix = fields.get('prefix') ?? '';
    const id = fields.get('id') ?? '';
    switch (path.replace(/\/$/, '')) {
      case '':
      case '/reconcile':
        return found(this.#reconcile(fields));
      case '/reconcile/suggest/entity':
        return found({ result: this.#service.suggestEntities(prefix) });
      case '/reconcile/suggest/type':
        return found({ result: this.#service.suggestTypes(prefix) });
      case '/reconcile/suggest/property':
        return found({ result: this.#service.suggestProperties(prefix) });
      case '/reconcile/flyout/entity': {
        const entity = this.#service.entity(id);
        return entity ? found(flyout(id, this.#index.nameIn(entity), this.#service.describe(entity))) : missing;
      }
      case '/reconcile/properties':
        return found({ type: fields.get('type') ?? '', properties: PROPERTY_NAMES });
      case '/reconcile/preview': {
        const entity = this.#service.entity(id);
        return entity
          ? { status: 200, html: previewPage(this.#index, entity, this.#service.describe(entity)) }
          : missing;
      }
      default:
        return missing;
    }
  }

  #reconcile(fields: URLSearchParams): unknown {
    const queries = fields.get('queries');
    if (queries !== null)
      return Object.fromEntries(
        [...readQueries(queries)].map(([key, query]) => [key, { result: this.#service.reconcile(query) }]),
      );
    const extend = fields.get('extend');
    return extend === null ? this.#manifest() : this.#extend(extend);
  }

  #extend(text: string): unknown {
    const { ids, properties } = readExtension(text);
    const meta = properties.map((id) => PROPERTY_NAMES.find((known) => known.id === id) ?? { id, name: id });
    const rowOf = (id: string) =>
      Object.fromEntries(properties.map((property) => [property, this.#service.values(id, property)]));
    return { meta, rows: Object.fromEntries(ids.map((id) => [id, rowOf(id)])) };
  }

  #manifest(): unknown {
    const root = this.address;
    const suggest = (name: string) => ({ service_url: root, service_path: `/suggest/${name}` });
    return {
      versions: ['0.2'],
      name: textIn(this.#index.pack.title, 'en'),
      // Ids mean something within these packs alone, which have no address.
      identifierSpace: `urn:partnership-pack:${this.#index.pack.id}`,
      schemaSpace: 'urn:partnership-pack:schema',
      defaultTypes: this.#service.suggestTypes('').slice(0, 2),
      view: { url: `${root}/preview?id={{id}}` },
      preview: { url: `${root}/preview?id={{id}}`, ...PREVIEW_SIZE },
      suggest: {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the API's own placeholder
        entity: { ...suggest('entity'), flyout_service_url: root, flyout_service_path: '/flyout/entity?id=${id}' },
        type: suggest('type'),
        property: suggest('property'),
      },
      extend: { propose_properties: { service_url: root, service_path: '/properties' }, property_settings: [] },
    };
  }

  #send(response: ServerResponse, { headers }: IncomingMessage, answer: Answer): void {
    const isPage = 'html' in answer;
    response.writeHead(answer.status, {
      'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(isPage ? { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } : {}),
      ...(headers.origin !== undefined && isLocal(headers.origin)
        ? {
            'access-control-allow-origin': headers.origin,
            'access-control-allow-headers': 'content-type',
            vary: 'origin',
          }
        : {}),
    });
    response.end(answer.status === 204 ? undefined : isPage ? answer.html : JSON.stringify(answer.json));
  }
}
