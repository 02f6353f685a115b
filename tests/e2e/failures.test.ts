/** Each failure is shown where the reader looks, and everything else works. */
import { afterEach, expect, it } from 'vitest';
import { reader, until } from './harness/reader.ts';
import { axeReads, itInOneBrowser } from './harness/which-browser.ts';

const story = '<p>The Open University of China met <b>Fan</b> Xianrui of UNESCO.</p>';
const REDUCED = 'Your own data packs cannot be opened now.';

/** Changes the database as a newer version of the extension would, so that this version cannot open it. */
async function breakStoredPacks(): Promise<void> {
  await reader.browser.inExtension(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('partnership-lens', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  await reader.stopBackground();
}

const mendStoredPacks = (): Promise<boolean> =>
  reader.browser.inExtension(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('partnership-lens');
        deleting.onsuccess = () => resolve(true);
        deleting.onerror = () => reject(deleting.error);
      }),
  );

/** From now on no message of this document is answered, as after an update of the extension. */
const loseBackground = (): void => {
  const given = globalThis as { browser?: { runtime: object }; chrome?: { runtime: object } };
  for (const { runtime } of [given.browser, given.chrome].filter((each) => each !== undefined))
    Object.defineProperty(runtime, 'sendMessage', { value: () => Promise.reject(new Error('No receiver.')) });
};

let isBroken = false;
afterEach(async () => {
  if (!isBroken) return;
  isBroken = false;
  await mendStoredPacks();
  await reader.stopBackground();
});

it('says on card, popup and options that stored packs cannot be opened, and works with the bundled one', async () => {
  isBroken = true;
  await breakStoredPacks();
  const page = await reader.open(story);
  expect((await page.mentions()).map(({ exact }) => exact)).toContain('Open University of China');
  await page.hover('Open University of China');
  expect(await page.cardText(REDUCED)).toContain('memorandum with');
  // It fades in, with less contrast at first.
  if (axeReads) await expect.poll(() => page.axe('card')).toEqual([]);
  const options = await reader.extensionPage('options.html');
  await expect.poll(() => options.text()).toContain(REDUCED);
  await expect.poll(() => options.text()).toContain('Comes with the extension');
  const popup = await reader.popup(page);
  await expect.poll(() => popup.text()).toContain(REDUCED);
  await popup.element('.entity-open');
  if (axeReads) expect(await popup.axe()).toEqual([]);
  await mendStoredPacks();
  await until('the packs are in use again', async () => !(await popup.text()).includes(REDUCED));
});

itInOneBrowser('says that the search got no answer, and never that nothing was found', async () => {
  const popup = await reader.extensionPage('popup.html?search=');
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll('[role=option]').length)).toBeGreaterThan(0);
  await popup.evaluate(loseBackground);
  await popup.input.focus('[role=combobox]');
  await popup.input.keyboard.type('malaysia');
  await expect.poll(() => popup.text()).toContain('The search got no answer');
  expect(await popup.text()).not.toContain('Nothing in this data');
});

itInOneBrowser('says on the card that nothing answers, and shows the entity once the background does', async () => {
  const page = await reader.open(story);
  await page.mentions();
  await page.hover('Open University of China');
  await page.cardText('memorandum with');
  await page.press('Escape');
  await page.cardGone();
  await page.inContentWorld(() => {
    const { runtime } = ((globalThis as { browser?: unknown }).browser ?? chrome) as { runtime: object };
    const { sendMessage } = runtime as { sendMessage: unknown };
    const lose = (value: unknown) =>
      Object.defineProperty(runtime, 'sendMessage', { value, configurable: true, writable: true });
    lose(() => Promise.reject(new Error('No receiver.')));
    (globalThis as { answerAgain?: () => void }).answerAgain = () => lose(sendMessage);
  });
  await page.hover('UNESCO');
  expect(await page.cardText('The data for this name could not be reached.')).toContain('There was no answer');
  await page.inContentWorld(() => (globalThis as { answerAgain?: () => void }).answerAgain?.());
  await page.clickInCard('Try again');
  expect(await page.cardText('memorandum with')).not.toContain('could not be asked');
});

declare const chrome: unknown;
