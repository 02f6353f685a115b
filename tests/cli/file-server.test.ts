import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileServer } from '../../cli/file-server.ts';

let folder: string;
let server: FileServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnership-lens-'));
  await mkdir(join(folder, 'site/pictures'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/a page & more.html'), '<p>国');
  await writeFile(join(folder, 'site/page'), '<p>x');
  await writeFile(join(folder, 'site/pictures/one.svg'), '<svg/>');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/way-out.txt'));
  server = await FileServer.start();
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Sends a path unchanged; a browser would normalise it. */
const ask = (address: string, path: string, host?: string): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers: host ? { host } : {} }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', reject)
      .end();
  });

it('serves a page and the files beside it', async () => {
  const address = await server.add(join(folder, 'site/a page & more.html'));
  expect(await ask(address, new URL(address).pathname)).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<p>国',
  });
  expect(await ask(address, new URL('pictures/one.svg', address).pathname)).toMatchObject({ body: '<svg/>' });
});

it('serves a file without an extension as a page', async () => {
  const address = await server.add(join(folder, 'site/page'));
  expect((await ask(address, new URL(address).pathname)).type).toContain('text/html');
});

describe('serves nothing else', () => {
  it.each([
    '/0/../secret.txt',
    '/0/%2e%2e/secret.txt',
    '/0/..%2fsecret.txt',
    '/0/way-out.txt',
    '/9/page',
    '/',
    '/0/pictures',
  ])('%s', async (path) => {
    const address = await server.add(join(folder, 'site/page'));
    expect(await ask(address, path)).toMatchObject({ status: 404, body: '' });
  });

  it('to a page under another host name', async () => {
    const address = await server.add(join(folder, 'site/page'));
    expect(await ask(address, new URL(address).pathname, 'attacker.example')).toMatchObject({ status: 404, body: '' });
  });
});

it.each([
  ['nothing.html', 'there is no such file'],
  ['site', 'is a folder'],
])('says why %s cannot be read', async (name, why) => {
  await expect(server.add(join(folder, name))).rejects.toThrow(why);
});
