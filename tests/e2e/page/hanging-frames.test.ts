/** Frames of another site that hang, as some advertisements do. */
import { afterEach, expect, it } from 'vitest';
import { evaluateInBrowserWindow } from '../../../cli/browsers/firefox-window.ts';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';

const isFirefox = reader.browser.name === 'firefox';

/**
 * Firefox's driver keeps the pages and frames of all sites in one process, where a frame that hangs halts its page; for
 * readers it does not.
 */
async function isolateSites(page: PageUnderTest, isIsolated: boolean): Promise<void> {
  const set = `Services.prefs.setIntPref('fission.webContentIsolationStrategy', ${isIsolated ? 1 : 0})`;
  if (isFirefox) await evaluateInBrowserWindow(page.input.browser(), `String(${set})`);
}

let opened: PageUnderTest | null = null;
afterEach(async () => {
  if (opened) await isolateSites(opened, false);
});

/** Hangs for the given seconds once it is told to, after it has said so. */
const hangingFor = (seconds: number): string => `<p>UNESCO in a frame.</p>
  <script>
    onmessage = () => {
      parent.postMessage('hangs', '*');
      for (const end = Date.now() + ${seconds * 1000}; Date.now() < end; );
    };
  </script>`;

interface Frames {
  hanging?: number;
}

it('lists and steps through the names beside frames that hang, and waits for them once', async () => {
  const start = await reader.open('<p>Nothing</p>');
  opened = start;
  await isolateSites(start, true);
  const other = reader.server.add({ body: hangingFor(6) }).replace('127.0.0.1', 'localhost');
  const frame = `<iframe width="300" height="120" src="${other}"></iframe>`;
  const page = await reader.open(`<title>News</title><p>The Open University of China met UNESCO.</p>${frame}${frame}`);
  opened = page;
  const list = async () => {
    const { report } = await reader.browser.ask({ type: 'tab-page', tab: page.tab.id });
    return [report.page.state, ...report.page.mentions.map(({ exact }) => exact)];
  };
  const step = () => reader.browser.ask({ type: 'step-in-tab', tab: page.tab.id, direction: 'next' });
  const own = ['Open University of China', 'UNESCO'];
  await until('all is read', async () => (await list()).join() === ['ready', ...own, 'UNESCO', 'UNESCO'].join());
  await page.evaluate(() => {
    const counted = globalThis as Frames;
    addEventListener('message', () => {
      counted.hanging = (counted.hanging ?? 0) + 1;
    });
    for (const each of document.querySelectorAll('iframe')) each.contentWindow?.postMessage('hang', '*');
  });
  await until('a frame hangs', () => page.evaluate(() => (globalThis as Frames).hanging));
  expect(await list()).toEqual(['reading', ...own]);
  const keys = [await step(), await step(), await step(), await step()];
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).toBe(keys[1]);
  await reader.browser.ask({ type: 'toggle-tab-hidden', tab: page.tab.id });
  await reader.browser.ask({ type: 'toggle-tab-hidden', tab: page.tab.id });
  // The frames hang one after the other for twelve seconds: each command that waited for them would take a second or two.
  for (let turn = 0; turn < 4; turn += 1) expect(await list()).toEqual(['reading', ...own]);
  await until('the frames are read again', async () => (await list()).length === 5);
});
