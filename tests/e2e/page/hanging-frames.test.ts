/** Frames of another site that hang, as some advertisements do. */
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { evaluateInBrowserWindow } from '../../../cli/browsers/firefox-window.ts';
import type { ExtensionApi } from '../../../cli/browsers/types.ts';
import type { Message, ReplyTo } from '../../../utils/browser/messages/protocol.ts';
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

/** Runs a script, in which it hangs, once it is told to. */
const hangingBy = (script: string): string =>
  `<p>UNESCO in a frame.</p><script>onmessage = () => { ${script} }</script>`;

interface Hanging {
  /** The address of a page that hangs once it gets a message. */
  readonly url: string;
  /** Waits until one in a frame of `page` does. */
  begun(page: PageUnderTest): Promise<unknown>;
  end(): void;
}

/**
 * Pages hang for twelve seconds at most, while they wait for the answer to a request: without work for the processor.
 */
function hangingForAnAnswer(): Hanging {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<string>();
  const body = () => {
    setTimeout(() => answer.resolve(''), 12_000).unref();
    asked.resolve();
    return answer.promise;
  };
  const { pathname } = new URL(reader.server.add({ body }));
  const script = `const request = new XMLHttpRequest(); request.open('GET', '${pathname}', false); request.send();`;
  return {
    url: reader.server.add({ body: hangingBy(script) }),
    begun: () => asked.promise,
    end: () => answer.resolve(''),
  };
}

interface Frames {
  hanging?: number;
}

/**
 * Pages hang one after the other, for six seconds each: Firefox answers the extension while a script waits for a
 * request.
 */
function hangingForAWhile(): Hanging {
  const script = `parent.postMessage('hangs', '*'); for (const end = Date.now() + 6000; Date.now() < end; );`;
  return {
    url: reader.server.add({ body: hangingBy(script) }),
    begun: (page) => until('a frame hangs', () => page.evaluate(() => (globalThis as Frames).hanging)),
    end: () => undefined,
  };
}

type TabPageQuestion = Extract<Message, { readonly type: 'tab-page' }>;

/**
 * Runs in the extension: lists the names of a tab, steps through them, hides and shows its marks, and lists them again.
 */
async function askBesideHanging(api: ExtensionApi, tab: number) {
  const ask = async (message: object): Promise<unknown> =>
    ((await api.runtime.sendMessage({ ...message, tab })) as { readonly value: unknown }).value;
  const lists: unknown[] = [await ask({ type: 'tab-page' })];
  const keys: unknown[] = [];
  for (let turn = 0; turn < 4; turn += 1) keys.push(await ask({ type: 'step-in-tab', direction: 'next' }));
  for (let turn = 0; turn < 2; turn += 1) await ask({ type: 'toggle-tab-hidden' });
  for (let turn = 0; turn < 4; turn += 1) lists.push(await ask({ type: 'tab-page' }));
  return { lists: lists as ReplyTo<TabPageQuestion>[], keys };
}

it('lists and steps through the names beside frames that hang, and waits for them once', async () => {
  const start = await reader.open('<p>Nothing</p>');
  opened = start;
  await isolateSites(start, true);
  const hanging = isFirefox ? hangingForAWhile() : hangingForAnAnswer();
  onTestFinished(hanging.end);
  const other = hanging.url.replace('127.0.0.1', 'localhost');
  const frame = `<iframe width="300" height="120" src="${other}"></iframe>`;
  const page = await reader.open(`<title>News</title><p>The Open University of China met UNESCO.</p>${frame}${frame}`);
  opened = page;
  const namesOf = ({ report }: ReplyTo<TabPageQuestion>) => [
    report.page.state,
    ...report.page.mentions.map(({ exact }) => exact),
  ];
  const list = async () => namesOf(await reader.browser.ask({ type: 'tab-page', tab: page.tab.id }));
  const own = ['Open University of China', 'UNESCO'];
  await until('all is read', async () => (await list()).join() === ['ready', ...own, 'UNESCO', 'UNESCO'].join());
  await page.evaluate(() => {
    const counted = globalThis as Frames;
    addEventListener('message', () => {
      counted.hanging = (counted.hanging ?? 0) + 1;
    });
    for (const each of document.querySelectorAll('iframe')) each.contentWindow?.postMessage('hang', '*');
  });
  await hanging.begun(page);
  // The frames hang for twelve seconds: each question that waited for them would take a second or two. All are asked in
  // the browser, since on a busy machine each way there may take a second as well.
  const { lists, keys } = await reader.browser.inExtension(askBesideHanging, page.tab.id);
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).toBe(keys[1]);
  expect(lists.map(namesOf)).toEqual(lists.map(() => ['reading', ...own]));
  hanging.end();
  await until('the frames are read again', async () => (await list()).length === 5);
});
