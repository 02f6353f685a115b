/** What popup and panel show of a page while the background, which the browser had stopped, starts again. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from './harness/reader.ts';

const story = '<title>News</title><p>The Open University of China met Fan Xianrui of UNESCO.</p>';

/** Holds back whoever opens the database, as the background does when it starts, until `letGo` is called. */
const holdDatabase = (): Promise<boolean> =>
  reader.browser.inExtension(
    () =>
      new Promise<boolean>((resolve) => {
        const held = globalThis as { isHeld?: boolean };
        held.isHeld = true;
        const opening = indexedDB.open('partnership-lens', 98);
        opening.onupgradeneeded = () => {
          resolve(true);
          const change = opening.transaction;
          const [name = ''] = opening.result.objectStoreNames;
          const stay = (): void => {
            if (held.isHeld) (change as IDBTransaction).objectStore(name).count().onsuccess = stay;
            // The database stays as it was.
            else change?.abort();
          };
          stay();
        };
      }),
  );
const letGo = (): Promise<void> =>
  reader.browser.inExtension(async () => {
    (globalThis as { isHeld?: boolean }).isHeld = false;
  });

/** What is kept names this in the place of the first name: what the background says is told apart by that. */
const KEPT = 'As it was kept';
const rename = (): Promise<boolean> =>
  reader.browser.inExtension(async (api, other) => {
    const all = await api.storage.session.get(null);
    const found = Object.entries(all).find(([key]) => key.startsWith('tab-page-'));
    if (!found) return false;
    const [key, kept] = found as [string, { value: { overviews: { name: string }[] } }];
    const [first] = kept.value.overviews;
    if (first) first.name = other;
    await api.storage.session.set({ [key]: kept });
    return true;
  }, KEPT);

/** A page whose popup was opened, so that it is kept, while the background is stopped. */
async function keptPage(): Promise<PageUnderTest> {
  const page = await reader.open(story);
  await page.mentions();
  const first = await reader.popup(page);
  await first.element('.entity-open');
  await until('the page is kept', rename);
  await first.close();
  await reader.stopBackground();
  return page;
}

it('shows what is kept of a page until the background has started, and its answer then', async () => {
  const page = await keptPage();
  await holdDatabase();
  try {
    const popup = await reader.popup(page);
    await expect.poll(() => popup.texts('.entity-name')).toContain(KEPT);
    await letGo();
    await until('the background has answered', async () => {
      const names = await popup.texts('.entity-name');
      return names.includes('UNESCO') && !names.includes(KEPT);
    });
  } finally {
    await letGo();
  }
});

it('shows nothing that was kept of a page that says something else by now', async () => {
  const page = await keptPage();
  await page.evaluate(() => {
    document.title = 'Other news';
  });
  const popup = await reader.popup(page);
  const seen = new Set<string>();
  await until('the list is there', async () => {
    const names = await popup.texts('.entity-name');
    for (const name of names) seen.add(name);
    return names.includes('UNESCO');
  });
  expect([...seen]).not.toContain(KEPT);
});
