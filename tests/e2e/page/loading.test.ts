/** A page that is still loading, and may be without end. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { reader } from '../harness/reader.ts';

const ouc = 'Open University of China';

/** A server whose page is not at its end until `end` is called; gives its address. */
async function endless(body: string): Promise<{ readonly url: string; readonly end: () => void }> {
  const open = new Set<ServerResponse>();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    // Browsers show nothing of a page before its first kilobyte.
    response.write(`<!doctype html><html lang="en"><title>News</title><!--${' '.repeat(4096)}-->${body}`);
    open.add(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = (): void => {
    for (const response of open) response.end();
  };
  onTestFinished(() => {
    end();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, end };
}

it('is known as paused while it is loading, takes changed settings, and is read at its end', async () => {
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'paused' } } } });
  const { url, end } = await endless(`<p id="names">UNESCO met the ${ouc}.</p>`);
  const page = await reader.open('<p>Nobody is named here.</p>');
  const state = () => reader.browser.ask({ type: 'tab-page', tab: page.tab.id }).then(({ report }) => report.page);
  await page.evaluate((address) => {
    location.href = address;
  }, url);
  await expect.poll(() => state().catch(() => null)).toMatchObject({ url, state: 'paused' });
  expect(await reader.browser.ask({ type: 'read-tab-again', tab: page.tab.id })).toBe(true);
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'on' } } } });
  await expect.poll(state).toMatchObject({ url, state: 'reading', mentions: [] });
  end();
  await expect.poll(state).toMatchObject({ state: 'ready', mentions: [{ exact: 'UNESCO' }, { exact: ouc }] });
});

it('is read as far as it came where its loading is stopped', async () => {
  const { url } = await endless(`<p id="names">UNESCO met the ${ouc}.</p>`);
  const page = await reader.open('<p>Nobody is named here.</p>');
  const state = () => reader.browser.ask({ type: 'tab-page', tab: page.tab.id }).then(({ report }) => report.page);
  await page.evaluate((address) => {
    location.href = address;
  }, url);
  await expect.poll(() => state().catch(() => null)).toMatchObject({ url, state: 'reading', mentions: [] });
  await page.evaluate(() => window.stop());
  await expect.poll(state).toMatchObject({ state: 'ready', mentions: [{ exact: 'UNESCO' }, { exact: ouc }] });
});
