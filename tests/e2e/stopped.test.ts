/** The browser stops the background at any time, also while it is asked: what only reads is asked again. */
import { expect, it } from 'vitest';
import { ADD_PACK, giveFile, packOf } from './harness/pack-file.ts';
import { type PageUnderTest, reader, until } from './harness/reader.ts';
import { itInOneBrowser } from './harness/which-browser.ts';

interface Held {
  release?: () => void;
  sent?: number;
}

/** Keeps the stored packs from the background until `release` is called, so that it answers nothing about the data. */
const holdPacks = (page: PageUnderTest): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('partnership-lens');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('stored-packs', 'readwrite').objectStore('stored-packs');
          let isOver = false;
          const goOn = (): void => {
            if (isOver) return opening.result.close();
            store.count().onsuccess = goOn;
            resolve();
          };
          (globalThis as Held).release = () => {
            isOver = true;
          };
          goOn();
        };
      }),
  );

const release = (page: PageUnderTest): Promise<void> => page.evaluate(() => (globalThis as Held).release?.());

/** Counts what a page sends to the background from now on. */
const countMessages = (page: PageUnderTest, world: 'evaluate' | 'inContentWorld' = 'evaluate'): Promise<void> =>
  page[world](() => {
    const given = globalThis as { browser?: { runtime: object }; chrome?: { runtime: object } } & Held;
    given.sent = 0;
    // Both names may be of one object.
    for (const runtime of new Set([given.browser?.runtime, given.chrome?.runtime])) {
      if (runtime === undefined) continue;
      const { sendMessage } = runtime as { sendMessage: (...message: unknown[]) => unknown };
      const value = (...message: unknown[]): unknown => {
        given.sent = (given.sent ?? 0) + 1;
        return sendMessage.apply(runtime, message);
      };
      Object.defineProperty(runtime, 'sendMessage', { value });
    }
  });

/** Whether there is a background to stop: Chromium starts one a moment after it is asked. Firefox need not be asked. */
const isRunning = (page: PageUnderTest): Promise<boolean> =>
  page.evaluate(async () => {
    interface Runtime {
      getContexts?(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]>;
    }
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return (await runtime.getContexts?.({ contextTypes: ['BACKGROUND'] }))?.length !== 0;
  });

const isAsked = (page: PageUnderTest) => page.evaluate(() => ((globalThis as Held).sent ?? 0) > 0);

it('finds what the reader searches for while the background is stopped twice before it answers', async () => {
  const popup = await reader.extensionPage('popup.html?search=');
  await until('the search is there', () => popup.evaluate(() => document.querySelector('[role=option]') !== null));
  await reader.stopBackground();
  await holdPacks(popup);
  await countMessages(popup);
  await popup.fill('[role=combobox]', 'malaysia');
  await until('the background is asked', () => isAsked(popup));
  await reader.stopBackground();
  await until('it is asked again', () => popup.evaluate(() => ((globalThis as Held).sent ?? 0) > 1));
  await reader.stopBackground();
  await release(popup);
  await expect.poll(() => popup.text()).toContain('Open University Malaysia');
});

it('shows a card while the background is stopped time and again before it answers', async () => {
  const page = await reader.open('<p>On Monday the Open University of China met guests.</p>');
  await page.report();
  await page.hover('Open University of China');
  await page.cardText('memorandum');
  await page.press('Escape');
  await page.cardGone();
  await page.moveTo({ x: 5, y: 300 });
  const holder = await reader.extensionPage('manifest.json');
  await page.input.bringToFront();
  await reader.stopBackground();
  await holdPacks(holder);
  await countMessages(page, 'inContentWorld');
  const sent = () => page.inContentWorld(() => (globalThis as Held).sent ?? 0);
  await page.hover('Open University of China');
  for (let stops = 0; stops < 4; stops += 1) {
    await until('the background is asked once more', async () => (await sent()) > stops);
    await until('it runs', () => isRunning(holder));
    await reader.stopBackground();
  }
  await release(holder);
  expect(await page.cardText('memorandum')).toContain('Open University of China');
});

itInOneBrowser('says that a pack was added while the background is stopped when it is told', async () => {
  const options = await reader.extensionPage('options.html');
  await expect.poll(() => options.text()).toContain('Comes with the extension');
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: { readonly type: string }): unknown } };
    };
    const { sendMessage } = chrome.runtime;
    let isFirst = true;
    // The first answer is lost.
    chrome.runtime.sendMessage = (message) => {
      const answering = sendMessage.call(chrome.runtime, message);
      if (!isFirst || message.type !== 'packs-changed') return answering;
      isFirst = false;
      return Promise.reject(new Error('The message channel closed before a response was received.'));
    };
  });
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf()) });
  await expect.poll(() => options.text()).toContain('“Zembla schools” was added');
});
