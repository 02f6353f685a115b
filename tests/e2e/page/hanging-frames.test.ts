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

/** Hangs for as many milliseconds as it is told, after it has said so. */
const HANGING = `<p>UNESCO in a frame.</p>
  <script>
    onmessage = ({ data }) => {
      parent.postMessage('hangs', '*');
      for (const end = Date.now() + data; Date.now() < end; );
    };
  </script>`;

interface Frames {
  hanging?: number;
}

it('lists and steps through the names beside frames that hang, and waits for them once', async () => {
  const before = await reader.open('<p>Nothing</p>');
  opened = before;
  await isolateSites(before, true);
  const other = reader.server.add({ body: HANGING }).replace('127.0.0.1', 'localhost');
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
  // A dozen questions are asked while the frames hang, on a busy machine some far slower than this one.
  const start = Date.now();
  await list();
  const time = 6_000 + 20 * (Date.now() - start);
  await page.evaluate((milliseconds) => {
    const counted = globalThis as Frames;
    addEventListener('message', () => {
      counted.hanging = (counted.hanging ?? 0) + 1;
    });
    for (const each of document.querySelectorAll('iframe')) each.contentWindow?.postMessage(milliseconds, '*');
  }, time);
  await until('a frame hangs', () => page.evaluate(() => (globalThis as Frames).hanging));
  expect(await list()).toEqual(['reading', ...own]);
  const keys = [await step(), await step(), await step(), await step()];
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).toBe(keys[1]);
  await reader.browser.ask({ type: 'toggle-tab-hidden', tab: page.tab.id });
  await reader.browser.ask({ type: 'toggle-tab-hidden', tab: page.tab.id });
  // The frames hang one after the other: each command that waited for them would take a second or two.
  for (let turn = 0; turn < 4; turn += 1) expect(await list()).toEqual(['reading', ...own]);
  await until('the frames are read again', async () => (await list()).length === 5);
});
