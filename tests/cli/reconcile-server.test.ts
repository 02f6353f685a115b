import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReconcileServer } from '../../cli/reconcile-server.ts';
import { bundledPack } from '../../data/bundled-pack.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { countryNames } from '../../utils/core/prepared/country-names.ts';
import { createReconcileService } from '../../utils/core/reconcile/service.ts';

let server: ReconcileServer;
beforeAll(async () => {
  const index = indexPack(parsePack(bundledPack));
  server = await ReconcileServer.start(index, createReconcileService(index, countryNames('en')), 0);
});
afterAll(() => server.close());

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Plain HTTP, so that any header can be sent. */
const ask = (
  path: string,
  { headers = {}, form }: { headers?: Record<string, string>; form?: Record<string, string> } = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const url = new URL(path.startsWith('http') ? path : server.address + path);
    const type = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
    const sent = request(url, { method: form ? 'POST' : 'GET', headers: { ...type, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end(form ? new URLSearchParams(form).toString() : undefined);
  });

const json = async (path: string, options?: Parameters<typeof ask>[1]) => JSON.parse((await ask(path, options)).body);

it('tells what it can, as the API 0.2 says it', async () => {
  const manifest = await json('');
  expect(manifest).toMatchObject({
    versions: ['0.2'],
    name: expect.stringContaining('Open University of China'),
    identifierSpace: 'urn:partnership-pack:ouc-articles',
    schemaSpace: expect.stringMatching(/^urn:/),
    defaultTypes: [
      { id: 'institution', name: 'Institution' },
      { id: 'official', name: 'Official' },
    ],
    preview: { width: 430, height: 300 },
  });
  for (const template of [manifest.view.url, manifest.preview.url]) expect(template).toContain('{{id}}');
});

describe('a batch of queries', () => {
  const queries = JSON.stringify({
    q0: { query: 'Open University Malaysia' },
    q1: { query: 'Nowhere Academy of Nothing' },
  });

  it.each(['GET', 'POST'])('is answered by %s, each with its candidates', async (method) => {
    const reply =
      method === 'GET' ? await json(`?queries=${encodeURIComponent(queries)}`) : await json('', { form: { queries } });
    expect(Object.keys(reply)).toEqual(['q0', 'q1']);
    expect(reply.q0.result[0]).toMatchObject({ id: 'open-university-malaysia', match: true, score: 100 });
    expect(reply.q1.result.filter(({ match }: { match: boolean }) => match)).toEqual([]);
  });

  it('that is broken is refused with the reason', async () => {
    const { status, body } = await ask('', { form: { queries: '{' } });
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({ status: 'error', message: '“queries” is not JSON' });
  });
});

it('suggests entities, types and properties, at the addresses that the manifest gives', async () => {
  const { suggest } = await json('');
  for (const [kind, prefix, id] of [
    ['entity', 'malaysia', 'open-university-malaysia'],
    ['type', 'univ', 'university'],
    ['property', 'web', 'website'],
  ] as const) {
    const { service_url: root, service_path: path } = suggest[kind];
    const { result } = await json(`${root}${path}?prefix=${prefix}`);
    expect(result.map((each: { id: string }) => each.id)).toContain(id);
  }
  const { flyout_service_url: root, flyout_service_path: path } = suggest.entity;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the API's own placeholder
  const flyout = await json(root + path.replace('${id}', 'unesco'));
  expect(flyout).toEqual({ id: 'unesco', html: expect.stringContaining('UNESCO') });
});

it('shows a preview with the newest records and the licence, without scripts', async () => {
  const { preview } = await json('');
  const { status, headers, body } = await ask(preview.url.replace('{{id}}', 'open-university-malaysia'));
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(body).toContain('<h1>Open University Malaysia</h1>');
  expect(body).toContain('2023-08-31: Memorandum of cooperation');
  expect(body).toContain('licence CC-BY-4.0');
  expect((await ask('/preview?id=nobody')).status).toBe(404);
});

it('fetches properties for cells that were matched', async () => {
  const { extend } = await json('');
  const { service_url: root, service_path: path } = extend.propose_properties;
  const { properties } = await json(`${root}${path}?type=institution`);
  expect(properties).toContainEqual({ id: 'country', name: 'Country (ISO 3166-1)' });
  const asked = { ids: ['open-university-malaysia', 'nobody'], properties: [{ id: 'country' }] };
  expect(await json('', { form: { extend: JSON.stringify(asked) } })).toEqual({
    meta: [{ id: 'country', name: 'Country (ISO 3166-1)' }],
    rows: { 'open-university-malaysia': { country: [{ str: 'MY' }] }, nobody: { country: [] } },
  });
});

describe('only this machine', () => {
  it.each([
    ['another host name', { host: 'evil.example' }],
    ['a web page', { origin: 'https://evil.example' }],
    ['a script element of a web page', { 'sec-fetch-site': 'cross-site' }],
    ['a frame of a web page', { 'sec-fetch-site': 'cross-site', referer: 'https://evil.example/' }],
  ])('is answered: not %s', async (_, headers) => {
    expect((await ask('/suggest/entity?prefix=open', { headers })).status).toBe(403);
  });

  it.each(['http://127.0.0.1:3333', 'http://localhost:3333'])('is answered: OpenRefine at %s', async (origin) => {
    const { status, headers } = await ask('/suggest/entity?prefix=open', { headers: { origin } });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, origin]);
    const framed = { 'sec-fetch-site': 'cross-site', referer: `${origin}/project` };
    expect((await ask('/preview?id=unesco', { headers: framed })).status).toBe(200);
  });

  it('listens on the loopback address', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });
});
